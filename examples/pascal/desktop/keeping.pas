{ What keeps a ledger safe: a proof and a backup, with their progress. }
unit keeping;

{$mode delphi}

interface

uses
  SysUtils, DateUtils, zdxmfailure, zdxmrecords, zdxmobjects, zdxmwork, office, longwork, talk;

{ Proves that nobody edited the file (校验). }
procedure VerifyLedger(Office: TOffice);

{ Copies the ledger into a file beside it, named by the day (备份). }
procedure BackUpLedger(Office: TOffice);

implementation

procedure VerifyLedger(Office: TOffice);
var
  Work: TLongWork;
  Proof: IZdxmVerification;
begin
  Work := TLongWork.Begin_('校验台账');
  try
    try
      Proof := Office.Ledger.View.Verify(Work.Step);
    finally
      Work.Free;
    end;
    Tell(Format('台账完好：已校验%d条记录。', [Proof.Rows]));
  except
    on GivenUp: EAbort do Tell('校验已取消。');
  end;
end;

procedure BackUpLedger(Office: TOffice);
var
  Work: TLongWork;
  Path: string;
  Kept: IZdxmFileContents;
begin
  Path := ChangeFileExt(Office.Path, FormatDateTime('"-备份"yyyymmdd', Date) + '.zdxm');
  if FileExists(Path) and not Ask(Path + '已存在，是否替换？', '替换') then
    Exit;
  Work := TLongWork.Begin_('备份台账');
  try
    try
      Kept := Office.Ledger.Backup(Path, True, Work.Step);
    finally
      Work.Free;
    end;
    Tell(Format('已备份到%s：%d条记录，校验无误。', [Path, Kept.Rows]));
  except
    on GivenUp: EAbort do Tell('备份已取消，没有留下文件。');
  end;
end;

end.

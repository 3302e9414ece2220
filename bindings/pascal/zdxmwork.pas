{ Long work and seals in one call each, as methods of the objects: View.Verify, Ledger.Backup, Batch.CommitInSteps. }
unit zdxmwork;

{$ifdef FPC}{$mode delphi}{$endif}

interface

uses
  SysUtils, zdxmvalues, zdxmrecords, zdxmobjects;

type
  /// Signs the bytes of a seal (签章) with a key that the file does not hold; gives the signature, in Base64 say.
  TZdxmSigner = function(const Signed: UTF8String): string of object;
  /// Whether the signature of a seal is good, which only the host can judge.
  TZdxmSealCheck = function(const Key: string; const Signed: UTF8String; const Signature: string): Boolean of object;

  TZdxmViewWork = record helper for TZdxmView
  public
    /// Proves that nobody edited the file behind the library's back, or raises EZdxmFile (TZdxmErrorKind.Tampered). EAbort where
    /// Progress gives it up.
    ///
    /// 校验整个台账；Progress 返回 False 即中止。
    function Verify(Progress: TZdxmProgress = nil): IZdxmVerification;
    /// Writes the whole ledger as lines of JSON.
    ///
    /// 将整个台账写成归档文件。
    function Archive(const Path: string; Overwrite: Boolean = False; Progress: TZdxmProgress = nil): IZdxmFileContents;
    /// The last change that is sealed well, 0 for none. Verify first, which compares the seals with the chain.
    ///
    /// 签章有效的最近一次变更，没有时为 0。
    function SealedTo(IsGood: TZdxmSealCheck): Integer;
  end;

  TZdxmLedgerWork = record helper for TZdxmLedger
  public
    /// Copies the ledger into a file while others write, and proves the copy. Overwriting replaces an older backup of it only.
    ///
    /// 备份台账并校验副本。
    function Backup(const Path: string; Overwrite: Boolean = False; Progress: TZdxmProgress = nil): IZdxmFileContents;
    /// Seals the last change; no batch may be open. Gives what was signed.
    ///
    /// 对最近一次变更签章。
    function Seal(const Key: string; Signer: TZdxmSigner): string;
  end;

  TZdxmBatchWork = record helper for TZdxmBatch
  public
    /// Commits in steps; where Progress gives it up, nothing is written and EAbort is raised.
    ///
    /// 分步提交；Progress 返回 False 即全部放弃。
    function CommitInSteps(Progress: TZdxmProgress; Records: Integer = 50): Integer;
  end;

implementation

const
  Portion = 10000;

{ Whether it goes on: asks Progress, which may give the work up. }
function GoesOn(const Step: TZdxmStep; Progress: TZdxmProgress): Boolean;
begin
  if Assigned(Progress) and not Progress(Step.Done, Step.Total) then Abort;
  Result := not Step.IsDone;
end;

function TZdxmViewWork.Verify(Progress: TZdxmProgress): IZdxmVerification;
var
  Proof: TZdxmProof;
begin
  Proof := NewProof;
  while GoesOn(Proof.Step(Portion), Progress) do;
  Result := Proof.Outcome;
end;

function TZdxmViewWork.Archive(const Path: string; Overwrite: Boolean; Progress: TZdxmProgress): IZdxmFileContents;
var
  Made: TZdxmArchive;
begin
  Made := ArchiveExport(Path, Overwrite);
  while GoesOn(Made.Step(Portion), Progress) do;
  Result := Made.Outcome;
end;

function TZdxmViewWork.SealedTo(IsGood: TZdxmSealCheck): Integer;
var
  Seal: IZdxmSeal;
begin
  Result := 0;
  for Seal in SealList do
    if IsGood(Seal.SealKey, UTF8String(Seal.SealText), Seal.Signature) then Result := Seal.Change;
end;

function TZdxmLedgerWork.Backup(const Path: string; Overwrite: Boolean; Progress: TZdxmProgress): IZdxmFileContents;
var
  Copy: TZdxmBackup;
begin
  Copy := NewBackup(Path, Overwrite);
  while GoesOn(Copy.Step(Portion), Progress) do;
  Result := Copy.Finish;
end;

function TZdxmLedgerWork.Seal(const Key: string; Signer: TZdxmSigner): string;
var
  Seen: TZdxmView;
begin
  Seen := View;
  Result := Seen.SealText;
  Seen.Close;
  SealAdd(Result, Key, Signer(UTF8String(Result)));
end;

function TZdxmBatchWork.CommitInSteps(Progress: TZdxmProgress; Records: Integer): Integer;
var
  More: Boolean;
begin
  repeat
    try
      More := GoesOn(Step(Records), Progress);
    except
      on Error: EAbort do
      begin
        Close;
        raise;
      end;
    end;
  until not More;
  Result := Commit;
end;

end.

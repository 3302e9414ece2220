{ What the Pascal layer promises beside the main job: layer FOLDER. }
program layer;

{$mode delphi}

uses
  SysUtils, zdxm, zdxmobjects;

type
  THost = class
    class function Sign(const Signed: UTF8String): string;
    class function IsGood(const Key: string; const Signed: UTF8String; const Signature: string): Boolean;
    class function OfAnother(const Key: string; const Signed: UTF8String; const Signature: string): Boolean;
  end;

class function THost.Sign(const Signed: UTF8String): string;
begin
  Result := Format('signed %d', [Length(Signed)]);
end;

class function THost.IsGood(const Key: string; const Signed: UTF8String; const Signature: string): Boolean;
begin
  Result := (Key = '证书 01') and (Signature = Sign(Signed));
end;

class function THost.OfAnother(const Key: string; const Signed: UTF8String; const Signature: string): Boolean;
begin
  Result := Key = '证书 02';
end;

procedure Expect(Fits: Boolean; const Got: string);
begin
  if not Fits then raise Exception.Create(Got);
end;

var
  Context: TZdxmContext;
  Ledger: TZdxmLedger;
  View: TZdxmView;
  Options: TZdxmOpenOptions;
  Path: string;
  Ms: Int64;
  Number, Code: Integer;
begin
  Path := ParamStr(1) + '/ledger.zdxm';
  Context := TZdxmContext.New;
  Ledger := Context.CreateLedger(Path, '柳州市重点办');
  Ledger.Seal('证书 01', THost.Sign);
  Expect(not Ledger.TryOldestView(Ms), 'a view is held');
  View := Ledger.View;
  Context.Check(zdxm_view_as_of(View.Handle, Number));
  Expect(View.SealedTo(THost.IsGood) = Number, 'sealed');
  Expect(View.SealedTo(THost.OfAnother) = 0, 'sealed by another key');
  Expect(View.Seals.Count = 1, 'one seal');
  Expect(Ledger.TryOldestView(Ms), 'no view is held');
  View.Close;
  Ledger.Close;
  Options := ZdxmOptions;
  Options.Flags := ZDXM_OPEN_ALLOW_NETWORK_DRIVE;
  Options.ViewLimitMs := 1;
  Options.ClockPolicy := ZDXM_CLOCK_UNKNOWN;
  Ledger := Context.OpenLedger(Path, Options);
  Ledger.AnswerClock(ZDXM_CLOCK_THIS_IS_RIGHT);
  View := Ledger.View;
  Sleep(50);
  Code := 0;
  try
    View.PlanText(1);
  except
    on Error: EZdxm do Code := Error.Code;
  end;
  Expect(Code = ZDXM_E_VIEW_EXPIRED, Format('%d', [Code]));
end.

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

{ Which message a wrong amount leaves, and what it says. }
procedure Refused(const Form: TZdxmForm; const Part: string);
begin
  try
    Form.SetText(ZDXM_F_TOTAL, '很多');
    Expect(False, 'no error was raised');
  except
    on Error: EZdxm do
      Expect((Error.Id = 'amount_unreadable') and (Pos(Part, Error.Message) > 0), Error.Id + ': ' + Error.Message);
  end;
end;

procedure ErrorsAreInTheLanguageOfTheContext(const Context: TZdxmContext);
var
  Form: TZdxmForm;
begin
  Form := Context.Form(ZDXM_FORM_PROJECT);
  Refused(Form, 'is not an amount');
  Context.SetLanguage(ZDXM_CHINESE);
  Refused(Form, '不是金额');
  Context.SetLanguage(ZDXM_ENGLISH);
end;

{ A field of all rows; a dash stands for no value. }
function TextsOf(const Rows: TZdxmCursor; Field, Most: Integer): string;
var
  Texts: TZdxmTexts;
  At: Integer;
begin
  Rows.Rewind;
  Result := '';
  while Rows.NextTexts(Field, Most, Texts) > 0 do
    for At := 0 to High(Texts) do
      if Texts[At].HasValue then Result := Result + Texts[At].Text + ';' else Result := Result + '-;';
end;

procedure RecordsGoAsJsonAndManyRowsInACall(const Context: TZdxmContext; const Ledger: TZdxmLedger);
var
  Form: TZdxmForm;
  Batch: TZdxmBatch;
  View: TZdxmView;
  Projects: TZdxmCursor;
  Raw: Tzdxm_cursor;
  Numbers: TZdxmNumbers;
  Id, Read, At, Most: Integer;
const
  Names: array[0..2] of string = ('凤凰岭大桥', '学校', '产业园');
  Facts: array[0..2] of string = ('"total": "12.5亿元"', '"location": "柳北区"', '"total": "12.5亿元"');
begin
  Form := Context.Form(ZDXM_FORM_PROJECT);
  Batch := Ledger.Batch('张三');
  for At := 0 to 2 do
  begin
    Form.Clear;
    Form.SetJson('{"name": "' + Names[At] + '", ' + Facts[At] + '}');
    Batch.Check(zdxm_project_add(Batch.Handle, Form.Handle, Id));
  end;
  View := TZdxmView.OfBatch(Batch);
  Projects := View.Rows(zdxm_project_list(View.Handle, Raw), Raw);
  for Most := 1 to 2 do
  begin
    Projects.Rewind;
    Read := 0;
    while Projects.NextNumbers([ZDXM_F_TOTAL, ZDXM_F_PERIOD_START], Most, Numbers) > 0 do
      for At := 0 to Length(Numbers) div 2 - 1 do
      begin
        { The school has no total. }
        Expect(Numbers[2 * At].HasValue = (Read <> 1), 'numbers');
        Expect(not Numbers[2 * At].HasValue or (Numbers[2 * At].Value = 125000000000), 'numbers');
        Expect(not Numbers[2 * At + 1].HasValue, 'numbers');
        Inc(Read);
      end;
    Expect(Read = 3, 'rows of numbers');
    Expect(TextsOf(Projects, ZDXM_F_NAME, Most) = '凤凰岭大桥;学校;产业园;', 'names');
    Expect(TextsOf(Projects, ZDXM_F_LOCATION, Most) = '-;柳北区;-;', 'locations');
  end;
  Projects.Rewind;
  Expect(Projects.Next, 'a row');
  Expect(Pos('"total":{"fen":125000000000}', Projects.Json) > 0, Projects.Json);
  Batch.Close;
end;

procedure QuestionsAndHistoriesAreAsked(const Context: TZdxmContext; const Ledger: TZdxmLedger);
var
  Project, Plan, Item, Query: TZdxmForm;
  Batch: TZdxmBatch;
  View: TZdxmView;
  Rows: TZdxmCursor;
  Raw: Tzdxm_cursor;
  Bridge, Adopted, Added, Count: Integer;
begin
  Batch := Ledger.Batch('张三');
  Project := Context.Form(ZDXM_FORM_PROJECT);
  Project.SetText(ZDXM_F_NAME, '大桥');
  Batch.Check(zdxm_project_add(Batch.Handle, Project.Handle, Bridge));
  Plan := Context.Form(ZDXM_FORM_PLAN);
  Plan.SetText(ZDXM_F_YEAR, '2022');
  Plan.SetText(ZDXM_F_TITLE, '计划');
  Batch.Check(zdxm_plan_adopt(Batch.Handle, Plan.Handle, Adopted));
  Item := Context.Form(ZDXM_FORM_ITEM);
  Item.SetText(ZDXM_F_PLAN, IntToStr(Adopted));
  Item.SetText(ZDXM_F_PROJECT, IntToStr(Bridge));
  Item.SetText(ZDXM_F_SECTOR, '1');
  Item.SetText(ZDXM_F_PHASE, '续建');
  Batch.Check(zdxm_item_add(Batch.Handle, Item.Handle, Added));
  Batch.Commit;
  View := Ledger.View;
  Rows := View.Rows(zdxm_history_list(View.Handle, ZDXM_SUBJECT_PROJECT, Bridge, ZDXM_F_NAME, 0, Raw), Raw);
  Expect(Rows.Next and (Rows.Text(ZDXM_F_ACTOR) = '张三') and (Rows.Text(ZDXM_F_AFTER) = '大桥'), 'a history');
  Query := Context.Form(ZDXM_FORM_ITEM_QUERY);
  Query.SetText(ZDXM_F_NAME_PART, '桥');
  Rows := View.Rows(zdxm_query_items(View.Handle, Adopted, 202203, Query.Handle, @Count, Raw), Raw);
  Expect(Rows.Next and (Rows.Text(ZDXM_F_PROJECT_NAME) = '大桥') and (Count = 1), 'a query');
  View.Close;
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
  ErrorsAreInTheLanguageOfTheContext(Context);
  RecordsGoAsJsonAndManyRowsInACall(Context, Context.OpenLedger(Path));
  QuestionsAndHistoriesAreAsked(Context, Context.OpenLedger(Path));
end.

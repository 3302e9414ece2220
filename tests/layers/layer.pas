{ What the Pascal layer promises beside the main job: layer FOLDER. }
program layer;

{$mode delphi}

uses
  SysUtils, zdxm, zdxmcodes, zdxmfailure, zdxmerrors, zdxmvalues, zdxmlife, zdxmrows, zdxmrecords, zdxmforms, zdxmobjects,
  zdxmwork;

type
  THost = class
  public
    Lines, Steps: Integer;
    function Sign(const Signed: UTF8String): string;
    function IsGood(const Key: string; const Signed: UTF8String; const Signature: string): Boolean;
    function OfAnother(const Key: string; const Signed: UTF8String; const Signature: string): Boolean;
    function GivesUp(Done, Total: Int64): Boolean;
    procedure Log(Level: TZdxmLogLevel; const Line: string);
    procedure FailingLog(Level: TZdxmLogLevel; const Line: string);
  end;

function THost.Sign(const Signed: UTF8String): string; begin Result := Format('signed %d', [Length(Signed)]); end;

function THost.IsGood(const Key: string; const Signed: UTF8String; const Signature: string): Boolean;
begin
  Result := (Key = '证书 01') and (Signature = Sign(Signed));
end;

function THost.OfAnother(const Key: string; const Signed: UTF8String; const Signature: string): Boolean;
begin
  Result := Key = '证书 02';
end;

function THost.GivesUp(Done, Total: Int64): Boolean;
begin
  Inc(Steps);
  Result := False;
end;

procedure THost.Log(Level: TZdxmLogLevel; const Line: string); begin Inc(Lines); end;

procedure THost.FailingLog(Level: TZdxmLogLevel; const Line: string); begin raise Exception.Create(Line); end;

procedure Expect(Fits: Boolean; const Got: string);
begin
  if not Fits then raise Exception.Create(Got);
end;

{ The error that was raised last, for what is called in a try. }
var
  Raised: record
    Kind: TZdxmErrorKind;
    Family, Id, Text, Remedy, FieldName: string;
    Field: Integer;
  end;

procedure Keep(Error: EZdxm);
begin
  Raised.Kind := Error.Kind;
  Raised.Family := Error.ClassName;
  Raised.Id := Error.Id;
  Raised.Text := Error.Message;
  Raised.Remedy := Error.Remedy;
  Raised.Field := Error.Field;
  Raised.FieldName := Error.FieldName;
end;

procedure ErrorsHaveFamilyKindFieldAndTheLanguageOfTheContext(const Context: TZdxmContext; const Ledger: TZdxmLedger);
var
  Form: IZdxmProjectForm;
  Batch: TZdxmBatch;
  Language: TZdxmLanguage;
const
  Said: array[TZdxmLanguage.English..TZdxmLanguage.Chinese] of string = ('is not an amount', '不是金额');
begin
  Form := NewProjectForm;
  Form.Name := '大桥';
  Form.Say(ZDXM_F_TOTAL, '很多');
  for Language := TZdxmLanguage.English to TZdxmLanguage.Chinese do
  begin
    Context.SetLanguage(Language);
    Batch := Ledger.Write('张三');
    try
      Batch.ProjectAdd(Form);
      Expect(False, 'no error was raised');
    except
      on Error: EZdxmInput do Keep(Error);
    end;
    { As long as it is open, this thread cannot write again. }
    Batch.Close;
    Expect((Raised.Id = 'amount_unreadable') and (Pos(Said[Language], Raised.Text) > 0), Raised.Text);
    Expect((Raised.Remedy <> '') and (Pos(Raised.Remedy, Raised.Text) > 0), Raised.Remedy);
    Expect((Raised.Field = ZDXM_F_TOTAL) and (Raised.FieldName = '总投资'), Raised.FieldName);
  end;
  Context.SetLanguage(TZdxmLanguage.English);
  try
    Ledger.View.ProjectGet(9999);
    Expect(False, 'no error was raised');
  except
    on Error: EZdxmRecord do Keep(Error);
  end;
  Expect((Raised.Kind = TZdxmErrorKind.NotFound) and (ZdxmChinese(Raised.Kind) <> ''), Raised.Text);
end;

{ Amounts are whole numbers or decimal texts; what is not exact or too large is refused, and no value is never 0. }
procedure MoneyIsExact;
const
  Wrong: array[0..9] of string = ('', '-', '.', '1e3', '1,2', ' 1', '0.00000000001', '12.34567890123', '99999999999999', '壹');
var
  Text: string;
  Sum: TZdxmMoney;
begin
  Expect(ZdxmYi('1.5').Fen = 15000000000, 'yi');
  Expect(ZdxmWan('-0.000001').Fen = -1, 'a fen');
  Expect(ZdxmWan('1200.7500000000').Fen = 1200750000, 'zeros behind');
  Expect((ZdxmYi(12) + ZdxmWan(1)).ToText = '1200010000.00元', 'a sum');
  Expect((ZdxmFen(5) - ZdxmFen(12)).ToText = '-0.07元', (ZdxmFen(5) - ZdxmFen(12)).ToText);
  Expect(ZdxmFen(Low(Int64)).ToText = '-92233720368547758.08元', 'the least');
  Expect((TZdxmMoney.None = TZdxmMoney.None) and (TZdxmMoney.None <> ZdxmFen(0)), 'no value is not 0');
  for Text in Wrong do
  begin
    Raised.Family := '';
    try
      Sum := ZdxmYi(Text);
    except
      on Error: EZdxmInput do Keep(Error);
    end;
    Expect((Raised.Family = 'EZdxmInput') and (Pos('(', Raised.Text) > 0), 'taken for an amount: ' + Text);
  end;
  Raised.Family := '';
  try
    Sum := ZdxmFen(High(Int64)) + ZdxmFen(1);
    Expect(False, Sum.ToText);
  except
    on Error: EZdxmInput do Keep(Error);
  end;
  Expect(Raised.Kind = TZdxmErrorKind.Overflow, Raised.Text);
  Raised.Kind := TZdxmErrorKind.None;
  try
    Expect(TZdxmMoney.None.Fen = 0, 'no value has an amount');
  except
    on Error: EZdxmInput do Keep(Error);
  end;
  Expect(Raised.Kind = TZdxmErrorKind.MissingValue, Raised.Text);
end;

procedure ValuesAreReadBackAsTheyWereSaid;
var
  Form: IZdxmItemForm;
begin
  Form := NewItemForm;
  Expect(not Form.Plan.HasValue and (Form.Phase = TZdxmPhase.None) and (Form.ResponsibleUnits = nil), 'an empty form');
  Form.Plan := 3;
  Form.Phase := TZdxmPhase.Ongoing;
  Form.Total := ZdxmYi(12);
  Form.ResponsibleUnits := TZdxmNumbers.Create(1, 2);
  Expect((Form.Plan.Value = 3) and (ZdxmChinese(Form.Phase) = '续建') and (Form.Total = ZdxmYi(12)), 'values of a form');
  Expect((Length(Form.ResponsibleUnits) = 2) and (Form.ResponsibleUnits[1] = 2), 'a list of a form');
  Form.Total := TZdxmMoney.None;
  Expect(not Form.Total.HasValue, 'taken back');
  Expect(ZdxmChinese(TZdxmPhase(StrToInt('77'))) = '', 'a phase of a newer library');
  Expect(ZdxmChinese([TZdxmReportFlag.AbovePlan, TZdxmReportFlag.MonthDisagrees]) = '本月与累计不符、完成投资超过年度计划', 'flags');
  Expect(ZdxmDate(2022, 4).ToText + ZdxmDate(2022).ToText + ZdxmMonth(2022, 3).ToText = '2022-0420222022-03', 'dates');
  Expect(ZdxmDay(EncodeDate(2022, 4, 30)).Number = 20220430, 'a day');
end;

procedure AddProjects(const Ledger: TZdxmLedger; Count: Integer);
var
  Batch: TZdxmBatch;
  Form: IZdxmProjectForm;
  At: Integer;
begin
  Batch := Ledger.Write('张三');
  Form := NewProjectForm;
  for At := 1 to Count do
  begin
    Form.Name := Format('项目%.5d', [At]);
    if Odd(At) then Form.Total := ZdxmWan(At) else Form.Total := TZdxmMoney.None;
    Batch.Append(Form);
  end;
  Batch.Commit;
end;

{ More rows than a block has; they stay readable after the ledger was closed, and nothing else does. }
procedure RowsOutliveTheirLedger(const Context: TZdxmContext; const Path: string);
var
  Ledger: TZdxmLedger;
  View: TZdxmView;
  Projects: TZdxmRows<IZdxmProject>;
  Project: IZdxmProject;
  Form: IZdxmProjectForm;
  Sum: TZdxmMoney;
  Many: Integer;
begin
  Ledger := Context.CreateLedger(Path, '柳州市重点办');
  AddProjects(Ledger, 2500);
  View := Ledger.View;
  Projects := View.ProjectList;
  Expect(Pos('"name":"项目00007"', Projects[6].AsJson) > 0, Projects[6].AsJson);
  Expect(Projects[2].AsText(ZDXM_F_TOTAL) = '30000.00', Projects[2].AsText(ZDXM_F_TOTAL));
  Ledger.Close;
  Sum := ZdxmFen(0);
  Many := 0;
  for Project in Projects do
  begin
    Inc(Many);
    Expect(Project.Name = Format('项目%.5d', [Many]), Project.Name);
    Expect(Project.Total.HasValue = Odd(Many), 'a total');
    if Project.Total.HasValue then Sum := Sum + Project.Total;
  end;
  Expect((Many = 2500) and (Sum = ZdxmWan(1250 * 1250)), Sum.ToText);
  Raised.Kind := TZdxmErrorKind.None;
  try
    View.ProjectList;
  except
    on Error: EZdxmUse do Keep(Error);
  end;
  Expect(Raised.Kind = TZdxmErrorKind.Handle, Raised.Text);
  { A correction begins with the row in its ledger. }
  Form := NewProjectForm(Projects[0]);
  Expect(Form.Name = '项目00001', Form.Name);
  Form.Total := ZdxmYi(1);
  Ledger := Context.OpenLedger(Path);
  Raised.Kind := TZdxmErrorKind.None;
  try
    Ledger.Write('张三').ProjectRevise(Projects[0].Id, Form);
  except
    on Error: EZdxmUse do Keep(Error);
  end;
  Expect(Raised.Kind = TZdxmErrorKind.Handle, Raised.Text);
  Raised.Family := '';
  try
    Projects[2500].Name;
  except
    on Error: ERangeError do Raised.Family := Error.ClassName;
  end;
  Expect(Raised.Family <> '', 'a row behind the last');
end;

procedure CorrectionsKnowTheirVersion(const Context: TZdxmContext; const Ledger: TZdxmLedger);
var
  Batch: TZdxmBatch;
  Mine, Theirs: IZdxmProjectForm;
  Project: IZdxmProject;
begin
  Project := Ledger.View.ProjectByName('项目00002');
  Mine := NewProjectForm(Project);
  Theirs := NewProjectForm(Project);
  Theirs.Owner := '城投公司';
  Batch := Ledger.Write('张三');
  Batch.ProjectRevise(Project.Id, Theirs);
  Batch.Commit;
  Mine.Owner := '交投公司';
  Raised.Kind := TZdxmErrorKind.None;
  try
    Batch := Ledger.Write('李四');
    Batch.ProjectRevise(Project.Id, Mine);
  except
    on Error: EZdxmRefused do Keep(Error);
  end;
  Expect(Raised.Kind = TZdxmErrorKind.Conflict, Raised.Text);
  Batch.Close;
  Project := Ledger.View.ProjectGet(Project.Id);
  Expect((Project.Owner = '城投公司') and not Project.Total.HasValue, Project.Owner);
  Expect(Ledger.View.ProjectByName('没有') = nil, 'a project that does not exist');
  Expect(Ledger.View.ProjectHistory(Project.Id).Count = 2, 'a history');
end;

procedure SealsAndViewsAreCounted(const Context: TZdxmContext; const Path: string; Host: THost);
var
  Ledger: TZdxmLedger;
  View: TZdxmView;
  Options: TZdxmOpenOptions;
begin
  Ledger := Context.OpenLedger(Path);
  Ledger.Seal('证书 01', Host.Sign);
  Expect(not Ledger.OldestView.HasValue, 'a view is held');
  View := Ledger.View;
  Expect(View.SealedTo(Host.IsGood) = View.AsOf, 'sealed');
  Expect(View.SealedTo(Host.OfAnother) = 0, 'sealed by another key');
  Expect(View.SealList.Count = 1, 'one seal');
  Expect(Ledger.OldestView.HasValue, 'no view is held');
  View.Close;
  Ledger.Close;
  FillChar(Options, SizeOf(Options), 0);
  Options.StructSize := SizeOf(Options);
  Options.Flags := ZDXM_OPEN_ALLOW_NETWORK_DRIVE;
  Options.ViewLimitMs := 1;
  Options.ClockPolicy := ZDXM_CLOCK_UNKNOWN;
  Ledger := Context.OpenLedger(Path, @Options);
  Ledger.AnswerClock(TZdxmClockPolicy.ThisIsRight);
  View := Ledger.View;
  Sleep(50);
  Raised.Kind := TZdxmErrorKind.None;
  try
    View.PlanDocument(1);
  except
    on Error: EZdxmFile do Keep(Error);
  end;
  Expect(Raised.Kind = TZdxmErrorKind.ViewExpired, Raised.Text);
end;

procedure LongWorkIsGivenUp(const Ledger: TZdxmLedger; const Folder: string; Host: THost);
var
  Form: IZdxmProjectForm;
  Batch: TZdxmBatch;
  Before: Integer;
begin
  Before := Ledger.View.AsOf;
  Host.Steps := 0;
  Form := NewProjectForm;
  Form.Name := '不会登记的项目';
  Batch := Ledger.Write('张三');
  Batch.Append(Form);
  Raised.Family := '';
  try
    Batch.CommitInSteps(Host.GivesUp, 1);
  except
    on Error: EAbort do Raised.Family := Error.ClassName;
  end;
  Expect((Raised.Family = 'EAbort') and (Host.Steps = 1) and (Ledger.View.AsOf = Before), 'a batch that was given up');
  try
    Ledger.Backup(Folder + '/given-up.zdxm', False, Host.GivesUp);
    Expect(False, 'a backup that was given up');
  except
    on Error: EAbort do Expect(not FileExists(Folder + '/given-up.zdxm'), 'a backup is left');
  end;
  { A batch that nobody commits writes nothing. }
  Batch := Ledger.Write('张三');
  Batch.Append(Form);
  Batch.Close;
  Expect(Ledger.View.ProjectByName('不会登记的项目') = nil, 'forgotten');
  Expect(Ledger.View.Archive(Folder + '/archive.jsonl').Rows = Ledger.View.Verify.Rows, 'an archive');
end;

procedure LogsLiveLongEnough(const Folder: string; Host: THost);
var
  Context: TZdxmContext;
  At: Integer;
begin
  for At := 1 to 3 do
  begin
    Context := TZdxmContext.New;
    if At = 2 then Context.SetLog(Host.FailingLog) else Context.SetLog(Host.Log);
    try
      Context.OpenLedger(Folder + '/missing.zdxm');
      Expect(False, 'no error was raised');
    except
      on Error: EZdxmFile do Keep(Error);
    end;
    if At = 3 then Context.SetLog(nil);
  end;
  Expect(Host.Lines > 0, 'nothing was logged');
end;

{ Objects that were never opened, closed twice, or outlive their ledger are refused. }
procedure UnopenedAndClosedObjectsAreRefused(const Context: TZdxmContext; const Ledger: TZdxmLedger);
var
  Never: TZdxmView;
  Batch: TZdxmBatch;
  At: Integer;
begin
  Never.Close;
  Batch := Ledger.Write('张三');
  Batch.Close;
  Batch.Close;
  for At := 1 to 4 do
  begin
    Raised.Kind := TZdxmErrorKind.None;
    try
      case At of
        1: Never.ProjectList;
        2: Batch.Commit;
        3: Batch.ProjectAdd(nil);
        4: Ledger.Write('张三').ProjectAdd(nil);
      end;
    except
      on Error: EZdxm do Keep(Error);
    end;
    Expect(Raised.Kind <> TZdxmErrorKind.None, Format('call %d was taken', [At]));
  end;
end;

procedure QuestionsAndHistoriesAreAsked(const Ledger: TZdxmLedger);
var
  Batch: TZdxmBatch;
  Plan: IZdxmPlanForm;
  Item: IZdxmItemForm;
  Query: IZdxmItemQueryForm;
  Found: TZdxmRows<IZdxmFoundItem>;
  Entry: IZdxmChangeEntry;
  Bridge, Year: Integer;
begin
  Batch := Ledger.Write('张三');
  Plan := NewPlanForm;
  Plan.SayJson('{"year": 2022, "title": "计划"}');
  Year := Batch.PlanAdopt(Plan);
  Bridge := Batch.View.ProjectByName('项目00001').Id;
  Item := NewItemForm;
  Item.Plan := Year;
  Item.Project := Bridge;
  Item.Sector := Batch.SectorEnsure('交通').Id;
  Item.Say(ZDXM_F_PHASE, '续建');
  Batch.ItemAdd(Item);
  Batch.Commit;
  Query := NewItemQueryForm;
  Query.NamePart := '00001';
  Found := Ledger.View.QueryItems(Year, ZdxmMonth(2022, 3), Query);
  Expect((Found.Count = 1) and (Found.Total = 1) and (Found[0].ProjectName = '项目00001'), 'a query');
  for Entry in Ledger.View.HistoryList(TZdxmSubject.Project, 0, Bridge, ZDXM_F_NAME) do
    Expect((Entry.Actor = '张三') and (Entry.After = '项目00001'), 'a history');
  Expect(Length(Ledger.View.QueryItemsDocument(Year, ZdxmMonth(2022, 3), Query).Table(0)) > 0, 'a table');
end;

var
  Context: TZdxmContext;
  Ledger: TZdxmLedger;
  Host: THost;
  Folder: string;
begin
  SetMultiByteConversionCodePage(CP_UTF8);
  Folder := ParamStr(1);
  Host := THost.Create;
  Context := TZdxmContext.New;
  MoneyIsExact;
  ValuesAreReadBackAsTheyWereSaid;
  RowsOutliveTheirLedger(Context, Folder + '/ledger.zdxm');
  SealsAndViewsAreCounted(Context, Folder + '/ledger.zdxm', Host);
  Ledger := Context.OpenLedger(Folder + '/ledger.zdxm');
  ErrorsHaveFamilyKindFieldAndTheLanguageOfTheContext(Context, Ledger);
  CorrectionsKnowTheirVersion(Context, Ledger);
  LongWorkIsGivenUp(Ledger, Folder, Host);
  LogsLiveLongEnough(Folder, Host);
  UnopenedAndClosedObjectsAreRefused(Context, Ledger);
  QuestionsAndHistoriesAreAsked(Ledger);
  Host.Free;
end.

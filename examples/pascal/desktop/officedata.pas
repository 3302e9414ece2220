{ What the windows show and write: one office's ledger, as the library has it. No window is known here. }
unit officedata;

{$mode delphi}

interface

uses
  SysUtils, Math, fgl, zdxmcodes, zdxmvalues, zdxmrows, zdxmrecords, zdxmforms, zdxmobjects;

const
  { What stands for a figure that does not exist: not reported is not 0. }
  Missing = '—';
  NotReported = '否';

type
  TColumn = (colPosition, colName, colPhase, colLead, colAnnual, colDone, colRate, colReported);

  { A project's place in the plan, as the grid shows it. }
  TLine = record
    Item: Integer;
    Reported: Boolean;
    Cells: array[TColumn] of string;
  end;

  { A bar of the chart, or the heading of those that follow. }
  TBar = record
    IsHeading: Boolean;
    Name, Rate, Amounts: string;
  end;

  { A unit in the ranking of its group (排名). }
  TRankColumn = (rankGroup, rankPlace, rankName, rankAnnual, rankDone, rankRate, rankGap, rankMoved);
  TRank = array[TRankColumn] of string;
  TRanks = array of TRank;

  TNames = TFPGMap<Integer, string>;
  TIds = array of Integer;

  TOffice = class
  private
    FContext: TZdxmContext;
    FLedger: TZdxmLedger;
    FFolder: string;
    procedure ReadLines(const View: TZdxmView);
    function LineOf(const Row: IZdxmItemFigures; Projects, Units, Positions: TNames): TLine;
    procedure ReadBars(const Bulletin: TZdxmBulletin);
    procedure AddHeading(const Name: string);
    procedure AddBar(const Row: IZdxmBulletinFigures);
    function RankOf(const Row: IZdxmRankedUnit): TRank;
    function Amount(const Money: TZdxmMoney; InUnit: TZdxmMoneyUnit): string;
  public
    Lines: array of TLine;
    Bars: array of TBar;
    BulletinText: string;
    { Share of the year gone, in percent (序时进度). }
    TimeProgress: string;
    { Who writes. }
    Actor: string;
    Plan, Month: Integer;
    constructor Create(const Path: string);
    function Title: string;
    { The plans with their titles. }
    function Plans(Titles: TNames): TIds;
    { The first month of a plan (yyyymm), and the last one with a report. }
    procedure MonthsOf(APlan: Integer; out First, LastReported: Integer);
    { Reads everything anew, all of it from one view, so that the figures fit each other. }
    procedure Refresh;
    { The report of an item for the month; False if there is none. }
    function FindReport(Item: Integer; out Report: IZdxmMonthlyReport): Boolean;
    { A form for the report of an item: empty, or filled from the one that it corrects. }
    function NewReport(Item: Integer; Corrects: Boolean): IZdxmReportForm;
    { Files or corrects a report. Without Keep it is only tried; what somebody should look at comes back. }
    function FileReport(const Form: IZdxmReportForm; Corrects, Keep: Boolean): string;
    { Writes the month's bulletin as a printable workbook. }
    procedure SaveBulletin(const Path: string);
    { The units by annual rate, group by group, the first rank first. }
    function Ranking: TRanks;
    { Where a document of the month is saved: beside the ledger. }
    function PrintPath(const Name: string): string;
    { Saves the bulletin or the ranking of the month there as an official document. Whether a file may be replaced, in which
      somebody may have written since, is asked before. }
    procedure PrintBulletin(const Path: string);
    procedure PrintRanking(const Path: string);
    { An amount as it is typed in, in 万元 and exact; empty where it is not said. }
    function Exact(const Money: TZdxmMoney): string;
  end;

implementation

constructor TOffice.Create(const Path: string);
begin
  inherited Create;
  FContext := TZdxmContext.New;
  FContext.SetLanguage(TZdxmLanguage.Chinese);
  FLedger := FContext.OpenLedger(Path);
  FFolder := ExtractFilePath(Path);
end;

function TOffice.Title: string;
begin
  Result := FLedger.Office;
end;

{ An amount as it is shown; a dash where it is not said. }
function TOffice.Amount(const Money: TZdxmMoney; InUnit: TZdxmMoneyUnit): string;
begin
  Result := Missing;
  if Money.HasValue then
    Result := FContext.MoneyText(Money, InUnit, 2);
end;

function Percent(const Rate: string): string;
begin
  Result := Missing;
  if Rate <> '' then
    Result := Rate + '%';
end;

function TOffice.Plans(Titles: TNames): TIds;
var
  Plan: IZdxmYearPlan;
begin
  Result := nil;
  for Plan in FLedger.View.PlanList do
  begin
    SetLength(Result, Length(Result) + 1);
    Result[High(Result)] := Plan.Id;
    Titles.Add(Plan.Id, Plan.Title);
  end;
end;

procedure TOffice.MonthsOf(APlan: Integer; out First, LastReported: Integer);
var
  View: TZdxmView;
  Row: IZdxmItemFigures;
begin
  View := FLedger.View;
  First := View.PlanGet(APlan).Year * 100 + 1;
  LastReported := First;
  for Row in View.FiguresMonth(APlan, TZdxmMonth.OfNumber(First + 11)) do
    LastReported := Max(LastReported, Row.LastReport.Number);
end;

procedure TOffice.Refresh;
var
  View: TZdxmView;
  Bulletin: TZdxmBulletin;
begin
  View := FLedger.View;
  ReadLines(View);
  Bulletin := View.NewBulletin(Plan, TZdxmMonth.OfNumber(Month));
  BulletinText := Bulletin.Document.Text(TZdxmPrintedForm.Text);
  ReadBars(Bulletin);
end;

procedure TOffice.ReadLines(const View: TZdxmView);
var
  Projects, Units, Positions: TNames;
  Project: IZdxmProject;
  AUnit: IZdxmUnit;
  Item: IZdxmPlanItem;
  Rows: TZdxmRows<IZdxmItemFigures>;
  At: Integer;
begin
  Projects := TNames.Create;
  Units := TNames.Create;
  Positions := TNames.Create;
  try
    Projects.Sorted := True;
    Units.Sorted := True;
    Positions.Sorted := True;
    for Project in View.ProjectList do
      Projects.Add(Project.Id, Project.Name);
    for AUnit in View.UnitList do
      Units.Add(AUnit.Id, AUnit.Name);
    for Item in View.ItemList(Plan) do
      Positions.Add(Item.Id, Item.Position.ToText);
    Rows := View.FiguresMonth(Plan, TZdxmMonth.OfNumber(Month));
    SetLength(Lines, Rows.Count);
    for At := 0 to Rows.Count - 1 do
      Lines[At] := LineOf(Rows[At], Projects, Units, Positions);
  finally
    Positions.Free;
    Units.Free;
    Projects.Free;
  end;
end;

function TOffice.LineOf(const Row: IZdxmItemFigures; Projects, Units, Positions: TNames): TLine;
const
  YesNo: array[Boolean] of string = (NotReported, '是');
begin
  Result.Item := Row.Item;
  Result.Reported := Row.LastReport.Number = Month;
  Result.Cells[colPosition] := Positions[Row.Item];
  Result.Cells[colName] := Projects[Row.Project];
  Result.Cells[colPhase] := ZdxmChinese(Row.Phase);
  Result.Cells[colLead] := Missing;
  if Row.LeadUnit.HasValue then
    Result.Cells[colLead] := Units[Row.LeadUnit.Value];
  Result.Cells[colAnnual] := Amount(Row.Annual, TZdxmMoneyUnit.WanYuan);
  Result.Cells[colDone] := Amount(Row.StandingDone, TZdxmMoneyUnit.WanYuan);
  Result.Cells[colRate] := Missing;
  if Row.StandingDone.HasValue and Row.Annual.HasValue then
    Result.Cells[colRate] := Percent(FContext.RateText(Row.StandingDone, Row.Annual, 2));
  Result.Cells[colReported] := YesNo[Result.Reported];
end;

procedure TOffice.AddHeading(const Name: string);
begin
  SetLength(Bars, Length(Bars) + 1);
  Bars[High(Bars)].IsHeading := True;
  Bars[High(Bars)].Name := Name;
end;

procedure TOffice.AddBar(const Row: IZdxmBulletinFigures);
var
  Bar: TBar;
begin
  Bar.IsHeading := False;
  Bar.Name := Row.Name;
  Bar.Rate := Percent(Row.Rate);
  Bar.Amounts := Amount(Row.Done, TZdxmMoneyUnit.YiYuan) + ' / ' + Amount(Row.Annual, TZdxmMoneyUnit.YiYuan);
  SetLength(Bars, Length(Bars) + 1);
  Bars[High(Bars)] := Bar;
end;

{ The phases with a plan, then the lead units by rank within their kind. }
procedure TOffice.ReadBars(const Bulletin: TZdxmBulletin);
var
  Row: IZdxmBulletinFigures;
  LastKind: TZdxmUnitKind;
begin
  TimeProgress := Bulletin.Head.TimeProgress;
  Bars := nil;
  LastKind := TZdxmUnitKind.None;
  for Row in Bulletin.Figures do
  begin
    if not (Row.Cut in [TZdxmCutKind.All, TZdxmCutKind.Phase, TZdxmCutKind.LeadUnit]) or not Row.Annual.HasValue then
      Continue;
    if (Row.Cut = TZdxmCutKind.LeadUnit) and (Row.UnitKind <> LastKind) then
    begin
      LastKind := Row.UnitKind;
      AddHeading(ZdxmChinese(Row.UnitKind));
    end;
    AddBar(Row);
  end;
end;

function TOffice.FindReport(Item: Integer; out Report: IZdxmMonthlyReport): Boolean;
begin
  Report := FLedger.View.ReportGet(Item, TZdxmMonth.OfNumber(Month));
  Result := Report <> nil;
end;

function TOffice.NewReport(Item: Integer; Corrects: Boolean): IZdxmReportForm;
var
  Report: IZdxmMonthlyReport;
begin
  if Corrects and FindReport(Item, Report) then
    Result := NewReportForm(Report)
  else
    Result := NewReportForm;
  Result.Item := Item;
  Result.Month := TZdxmMonth.OfNumber(Month);
end;

function TOffice.FileReport(const Form: IZdxmReportForm; Corrects, Keep: Boolean): string;
var
  Batch: TZdxmBatch;
  Filed: IZdxmFiledReport;
begin
  Batch := FLedger.Write(Actor);
  try
    if Corrects then
      Filed := Batch.ReportRevise(Form)
    else
      Filed := Batch.ReportFile(Form);
    Result := ZdxmChinese(Filed.Flags);
    if Keep then
      Batch.Commit;
  finally
    Batch.Close;
  end;
end;

procedure TOffice.SaveBulletin(const Path: string);
begin
  { The dialog has asked. }
  FLedger.View.NewBulletin(Plan, TZdxmMonth.OfNumber(Month)).Document.Save(TZdxmPrintedForm.Workbook, Path, True);
end;

function TOffice.RankOf(const Row: IZdxmRankedUnit): TRank;
begin
  Result[rankGroup] := Row.GroupName;
  Result[rankPlace] := Missing;
  if Row.Rank.HasValue then
    Result[rankPlace] := Row.Rank.ToText;
  Result[rankName] := Row.UnitName;
  Result[rankAnnual] := Amount(Row.Annual, TZdxmMoneyUnit.YiYuan);
  Result[rankDone] := Amount(Row.Done, TZdxmMoneyUnit.YiYuan);
  Result[rankRate] := Row.MeasureShown;
  if Result[rankRate] = '' then
    Result[rankRate] := Missing;
  Result[rankGap] := Row.Gap;
  Result[rankMoved] := Missing;
  if Row.RankChange.HasValue then
    case Sign(Row.RankChange.Value) of
      1: Result[rankMoved] := Format('升%d位', [Row.RankChange.Value]);
      -1: Result[rankMoved] := Format('降%d位', [-Row.RankChange.Value]);
      0: Result[rankMoved] := '不变';
    end;
end;

function TOffice.Ranking: TRanks;
var
  Row: IZdxmRankedUnit;
begin
  Result := nil;
  for Row in FLedger.View.RankingList(Plan, TZdxmMonth.OfNumber(Month)) do
  begin
    SetLength(Result, Length(Result) + 1);
    Result[High(Result)] := RankOf(Row);
  end;
end;

function TOffice.PrintPath(const Name: string): string;
begin
  Result := Format('%s%s%d.docx', [FFolder, Name, Month]);
end;

procedure TOffice.PrintBulletin(const Path: string);
begin
  FLedger.View.NewBulletin(Plan, TZdxmMonth.OfNumber(Month)).Document.Save(TZdxmPrintedForm.Docx, Path, True);
end;

procedure TOffice.PrintRanking(const Path: string);
begin
  FLedger.View.RankingDocument(Plan, TZdxmMonth.OfNumber(Month)).Save(TZdxmPrintedForm.Docx, Path, True);
end;

function TOffice.Exact(const Money: TZdxmMoney): string;
begin
  Result := '';
  if not Money.HasValue then
    Exit;
  { A fen is a millionth of 万元. }
  Result := FContext.MoneyText(Money, TZdxmMoneyUnit.WanYuan, 6);
  if Pos('.', Result) = 0 then
    Exit;
  while Result[Length(Result)] = '0' do
    SetLength(Result, Length(Result) - 1);
  if Result[Length(Result)] = '.' then
    SetLength(Result, Length(Result) - 1);
end;

end.

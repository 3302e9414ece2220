{ What the windows show and write: one office's ledger, as the library has it. No window is known here. }
unit officedata;

{$mode delphi}

interface

uses
  SysUtils, Math, fgl, zdxm, zdxmobjects;

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
    function LineOf(const Row: TZdxmCursor; Projects, Units, Positions: TNames): TLine;
    procedure ReadBars(const Bulletin: TZdxmBulletin);
    procedure AddHeading(const Name: string);
    procedure AddBar(const Row: TZdxmCursor);
    function RankOf(const Row: TZdxmCursor): TRank;
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
    function FindReport(Item: Integer; out Report: TZdxmCursor): Boolean;
    { A form for the report of an item: empty, or filled from the one that it corrects. }
    function NewReport(Item: Integer; Corrects: Boolean): TZdxmForm;
    { Files or corrects a report. Without Keep it is only tried; what somebody should look at comes back. }
    function FileReport(const Form: TZdxmForm; Corrects, Keep: Boolean): string;
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
  FContext.SetLanguage(ZDXM_CHINESE);
  FLedger := FContext.OpenLedger(Path);
  FFolder := ExtractFilePath(Path);
end;

function TOffice.Title: string;
begin
  Result := FLedger.Office;
end;

{ A text of each row by the number of its record. }
procedure ReadTexts(Rows: TZdxmCursor; Field: Integer; Texts: TNames);
var
  Row: TZdxmCursor;
begin
  Texts.Sorted := True;
  for Row in Rows do
    Texts.Add(Row.Int(ZDXM_F_ID), Row.Text(Field));
end;

function Percent(const Rate: string): string;
begin
  Result := Missing;
  if Rate <> '' then
    Result := Rate + '%';
end;

function TOffice.Plans(Titles: TNames): TIds;
var
  View: TZdxmView;
  Row: TZdxmCursor;
  Raw: Tzdxm_cursor;
begin
  Result := nil;
  View := FLedger.View;
  for Row in View.Rows(zdxm_plan_list(View.Handle, Raw), Raw) do
  begin
    SetLength(Result, Length(Result) + 1);
    Result[High(Result)] := Row.Int(ZDXM_F_ID);
    Titles.Add(Row.Int(ZDXM_F_ID), Row.Text(ZDXM_F_TITLE));
  end;
end;

procedure TOffice.MonthsOf(APlan: Integer; out First, LastReported: Integer);
var
  View: TZdxmView;
  Row: TZdxmCursor;
  Raw: Tzdxm_cursor;
  Last: Integer;
begin
  View := FLedger.View;
  Row := View.Rows(zdxm_plan_get(View.Handle, APlan, Raw), Raw);
  Row.Next;
  First := Row.Int(ZDXM_F_YEAR) * 100 + 1;
  LastReported := First;
  for Row in View.Rows(zdxm_figures_month(View.Handle, APlan, First + 11, Raw), Raw) do
    if Row.TryInt(ZDXM_F_LAST_REPORT, Last) and (Last > LastReported) then
      LastReported := Last;
end;

procedure TOffice.Refresh;
var
  View: TZdxmView;
  Bulletin: TZdxmBulletin;
begin
  View := FLedger.View;
  ReadLines(View);
  Bulletin := View.Bulletin(Plan, Month);
  BulletinText := Bulletin.Text;
  ReadBars(Bulletin);
end;

procedure TOffice.ReadLines(const View: TZdxmView);
var
  Projects, Units, Positions: TNames;
  Rows, Row: TZdxmCursor;
  Raw: Tzdxm_cursor;
  At: Integer;
begin
  Projects := TNames.Create;
  Units := TNames.Create;
  Positions := TNames.Create;
  try
    ReadTexts(View.Rows(zdxm_project_list(View.Handle, Raw), Raw), ZDXM_F_NAME, Projects);
    ReadTexts(View.Rows(zdxm_unit_list(View.Handle, Raw), Raw), ZDXM_F_NAME, Units);
    ReadTexts(View.Rows(zdxm_item_list(View.Handle, Plan, Raw), Raw), ZDXM_F_POSITION, Positions);
    Rows := View.Rows(zdxm_figures_month(View.Handle, Plan, Month, Raw), Raw);
    SetLength(Lines, Rows.Count);
    At := 0;
    for Row in Rows do
    begin
      Lines[At] := LineOf(Row, Projects, Units, Positions);
      Inc(At);
    end;
  finally
    Positions.Free;
    Units.Free;
    Projects.Free;
  end;
end;

function TOffice.LineOf(const Row: TZdxmCursor; Projects, Units, Positions: TNames): TLine;
const
  YesNo: array[Boolean] of string = (NotReported, '是');
var
  Lead, Last: Integer;
begin
  Result.Item := Row.Int(ZDXM_F_ITEM);
  Result.Reported := Row.TryInt(ZDXM_F_LAST_REPORT, Last) and (Last = Month);
  Result.Cells[colPosition] := Positions[Result.Item];
  Result.Cells[colName] := Projects[Row.Int(ZDXM_F_PROJECT)];
  Result.Cells[colPhase] := Row.Text(ZDXM_F_PHASE);
  Result.Cells[colLead] := Missing;
  if Row.TryInt(ZDXM_F_LEAD_UNIT, Lead) then
    Result.Cells[colLead] := Units[Lead];
  Result.Cells[colAnnual] := FContext.MoneyText(Row.Money(ZDXM_F_ANNUAL), ZDXM_WAN_YUAN, 2, Missing);
  Result.Cells[colDone] := FContext.MoneyText(Row.Money(ZDXM_F_STANDING_DONE), ZDXM_WAN_YUAN, 2, Missing);
  Result.Cells[colRate] := FContext.RateText(Row.Money(ZDXM_F_STANDING_DONE), Row.Money(ZDXM_F_ANNUAL), 2, '');
  Result.Cells[colRate] := Percent(Result.Cells[colRate]);
  Result.Cells[colReported] := YesNo[Result.Reported];
end;

procedure TOffice.AddHeading(const Name: string);
begin
  SetLength(Bars, Length(Bars) + 1);
  Bars[High(Bars)].IsHeading := True;
  Bars[High(Bars)].Name := Name;
end;

procedure TOffice.AddBar(const Row: TZdxmCursor);
var
  Bar: TBar;
begin
  Bar.IsHeading := False;
  Bar.Name := Row.Text(ZDXM_F_NAME);
  Bar.Rate := Percent(Row.Text(ZDXM_F_RATE));
  Bar.Amounts := FContext.MoneyText(Row.Money(ZDXM_F_DONE), ZDXM_YI_YUAN, 2, Missing) + ' / '
    + FContext.MoneyText(Row.Money(ZDXM_F_ANNUAL), ZDXM_YI_YUAN, 2, Missing);
  SetLength(Bars, Length(Bars) + 1);
  Bars[High(Bars)] := Bar;
end;

{ The phases with a plan, then the lead units by rank within their kind. }
procedure TOffice.ReadBars(const Bulletin: TZdxmBulletin);
var
  Row, Head: TZdxmCursor;
  Raw: Tzdxm_cursor;
  Cut, Kind, LastKind: Integer;
begin
  Head := Bulletin.Rows(zdxm_bulletin_head(Bulletin.Handle, Raw), Raw);
  Head.Next;
  TimeProgress := Head.Text(ZDXM_F_TIME_PROGRESS);
  Bars := nil;
  LastKind := 0;
  for Row in Bulletin.Rows(zdxm_bulletin_figures(Bulletin.Handle, Raw), Raw) do
  begin
    Cut := Row.Int(ZDXM_F_CUT);
    if not (Cut in [ZDXM_CUT_ALL, ZDXM_CUT_PHASE, ZDXM_CUT_LEAD_UNIT]) or Row.IsNull(ZDXM_F_ANNUAL) then
      Continue;
    if (Cut = ZDXM_CUT_LEAD_UNIT) and Row.TryInt(ZDXM_F_UNIT_KIND, Kind) and (Kind <> LastKind) then
    begin
      LastKind := Kind;
      AddHeading(Row.Text(ZDXM_F_UNIT_KIND));
    end;
    AddBar(Row);
  end;
end;

function TOffice.FindReport(Item: Integer; out Report: TZdxmCursor): Boolean;
var
  View: TZdxmView;
  Raw: Tzdxm_cursor;
begin
  View := FLedger.View;
  Report := View.Rows(zdxm_report_get(View.Handle, Item, Month, Raw), Raw);
  Result := Report.Next;
end;

function TOffice.NewReport(Item: Integer; Corrects: Boolean): TZdxmForm;
var
  Report: TZdxmCursor;
begin
  Result := FContext.Form(ZDXM_FORM_REPORT);
  if Corrects and FindReport(Item, Report) then
    Result.Load(Report);
  Result.SetInt(ZDXM_F_ITEM, Item);
  Result.SetInt(ZDXM_F_MONTH, Month);
end;

function TOffice.FileReport(const Form: TZdxmForm; Corrects, Keep: Boolean): string;
const
  { In the order of the bits, ZDXM_FLAG_... }
  Words: array[0..3] of string = ('累计完成投资低于上月', '本月完成与累计完成不符', '累计完成投资超过年度计划',
    '尚未开工但已有完成投资');
var
  Batch: TZdxmBatch;
  Row: TZdxmCursor;
  Raw: Tzdxm_cursor;
  Flags, At: Integer;
begin
  Batch := FLedger.Batch(Actor);
  if Corrects then
    Row := Batch.Rows(zdxm_report_revise(Batch.Handle, Form.Handle, @Raw), Raw)
  else
    Row := Batch.Rows(zdxm_report_file(Batch.Handle, Form.Handle, @Raw), Raw);
  Row.Next;
  Flags := Row.Int(ZDXM_F_FLAGS);
  Result := '';
  for At := 0 to High(Words) do
    if Flags and (1 shl At) <> 0 then
      Result := Result + Words[At] + '；';
  if Keep then
    Batch.Commit
  else
    Batch.Close;
end;

procedure TOffice.SaveBulletin(const Path: string);
begin
  { The dialog has asked. }
  FLedger.View.Bulletin(Plan, Month).SaveWorkbook(Path, True);
end;

function TOffice.RankOf(const Row: TZdxmCursor): TRank;
var
  Moved: Integer;
begin
  Result[rankGroup] := Row.Text(ZDXM_F_GROUP_NAME);
  Result[rankPlace] := Row.Text(ZDXM_F_RANK);
  if Row.IsNull(ZDXM_F_RANK) then
    Result[rankPlace] := Missing;
  Result[rankName] := Row.Text(ZDXM_F_UNIT_NAME);
  Result[rankAnnual] := FContext.MoneyText(Row.Money(ZDXM_F_ANNUAL), ZDXM_YI_YUAN, 2, Missing);
  Result[rankDone] := FContext.MoneyText(Row.Money(ZDXM_F_DONE), ZDXM_YI_YUAN, 2, Missing);
  Result[rankRate] := Row.Text(ZDXM_F_MEASURE_SHOWN);
  if Result[rankRate] = '' then
    Result[rankRate] := Missing;
  Result[rankGap] := Row.Text(ZDXM_F_GAP);
  Result[rankMoved] := Missing;
  if Row.TryInt(ZDXM_F_RANK_CHANGE, Moved) then
    case Sign(Moved) of
      1: Result[rankMoved] := Format('升%d位', [Moved]);
      -1: Result[rankMoved] := Format('降%d位', [-Moved]);
      0: Result[rankMoved] := '不变';
    end;
end;

function TOffice.Ranking: TRanks;
var
  View: TZdxmView;
  Row: TZdxmCursor;
  Raw: Tzdxm_cursor;
begin
  Result := nil;
  View := FLedger.View;
  for Row in View.Rows(zdxm_ranking_list(View.Handle, Plan, Month, nil, Raw), Raw) do
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
  FLedger.View.Bulletin(Plan, Month).Document.Save(ZDXM_PRINTED_DOCX, Path, True);
end;

procedure TOffice.PrintRanking(const Path: string);
var
  View: TZdxmView;
  Raw: Tzdxm_document;
begin
  View := FLedger.View;
  View.Document(zdxm_ranking_document(View.Handle, Plan, Month, nil, Raw), Raw).Save(ZDXM_PRINTED_DOCX, Path, True);
end;

function TOffice.Exact(const Money: TZdxmMoney): string;
begin
  { A fen is a millionth of 万元. }
  Result := FContext.MoneyText(Money, ZDXM_WAN_YUAN, 6, '');
  if Pos('.', Result) = 0 then
    Exit;
  while Result[Length(Result)] = '0' do
    SetLength(Result, Length(Result) - 1);
  if Result[Length(Result)] = '.' then
    SetLength(Result, Length(Result) - 1);
end;

end.

{ One office's ledger with the person who works on it: what the windows show and write comes from here. No window is known. }
unit office;

{$mode delphi}

interface

uses
  SysUtils, DateUtils, zdxmcodes, zdxmvalues, zdxmrecords, zdxmobjects;

const
  { What stands for a figure that does not exist: not reported is not 0. }
  Missing = '—';

type
  { Somebody who can sign in. }
  TSignIn = record
    Name, Bureau, Roles: string;
  end;
  TSignIns = array of TSignIn;

  TChoice = record
    Id: Integer;
    Title: string;
  end;
  TChoices = array of TChoice;

  TOffice = class
  private
    FContext: TZdxmContext;
    FLedger: TZdxmLedger;
    FPath: string;
    FHasRights: Boolean;
    function BureauOf(const View: TZdxmView; const AUnit: TZdxmNumber): string;
    function RolesOf(const View: TZdxmView; Person: Integer): string;
  public
    { Who works here; nobody until somebody has signed in. }
    Person: TSignIn;
    Plan: Integer;
    Month: TZdxmMonth;
    constructor Create(const APath: string);
    function Title: string;
    { Everybody who can sign in; nobody in a ledger that keeps no people, where a name is enough. }
    function People: TSignIns;
    { The ledger as the person may see it. }
    function View: TZdxmView;
    { Whether the person sees every project. }
    function SeesAll: Boolean;
    { Whether the person may do it, with an item where the task is about one. }
    function May(Task: TZdxmTaskKind; Item: Integer = 0): Boolean;
    { Begins to write as the person. Close it after an error. }
    function Write: TZdxmBatch;
    function Plans: TChoices;
    { The first month of a plan, and the last one with a report. }
    procedure MonthsOf(APlan: Integer; out First, LastReported: TZdxmMonth);
    { The day as of which the month is looked at: its last one, or today. }
    function Day: TZdxmDate;
    { An amount with two decimals; a dash where it is not said. }
    function Amount(const Money: TZdxmMoney; InUnit: TZdxmMoneyUnit): string;
    { An amount as it is typed in, in 万元 and exact; empty where it is not said. }
    function Exact(const Money: TZdxmMoney): string;
    { A path beside the ledger, for what is printed: 通报202206. }
    function PathBeside(const Name: string): string;
    property Context: TZdxmContext read FContext;
    property Ledger: TZdxmLedger read FLedger;
    property Path: string read FPath;
  end;

{ A month as it is read: 2022年6月. }
function InWords(const Month: TZdxmMonth): string;
{ A rate of the library with its sign; a dash without one. }
function Percent(const Rate: string): string;
{ Words, or a dash. }
function OrMissing(const Words: string): string;

implementation

function InWords(const Month: TZdxmMonth): string; begin Result := Format('%d年%d月', [Month.Year, Month.Month]); end;

function OrMissing(const Words: string): string;
begin
  Result := Words;
  if Words = '' then
    Result := Missing;
end;

function Percent(const Rate: string): string;
begin
  Result := Missing;
  if Rate <> '' then
    Result := Rate + '%';
end;

constructor TOffice.Create(const APath: string);
begin
  inherited Create;
  FPath := ExpandFileName(APath);
  FContext := TZdxmContext.New;
  FContext.SetLanguage(TZdxmLanguage.Chinese);
  FLedger := FContext.OpenLedger(FPath);
  { Without a registrar everybody may do everything. }
  FHasRights := FLedger.View.RoleWho(TZdxmTaskKind.Manage).Count > 0;
end;

function TOffice.Title: string; begin Result := FLedger.Office; end;

function TOffice.BureauOf(const View: TZdxmView; const AUnit: TZdxmNumber): string;
begin
  Result := '';
  if AUnit.HasValue then
    Result := View.UnitGet(AUnit.Value).Name;
end;

{ Such as 填报人（市交通局）、登记员. }
function TOffice.RolesOf(const View: TZdxmView; Person: Integer): string;
var
  Grant: IZdxmRoleGrant;
begin
  Result := '';
  for Grant in View.RoleList(Person) do
  begin
    if Result <> '' then
      Result := Result + '、';
    Result := Result + ZdxmChinese(Grant.Role);
    if Grant.Unit_.HasValue then
      Result := Result + '（' + BureauOf(View, Grant.Unit_) + '）';
    if Grant.Project.HasValue then
      Result := Result + '（' + View.ProjectGet(Grant.Project.Value).Name + '）';
  end;
end;

function TOffice.People: TSignIns;
var
  Seen: TZdxmView;
  Known: IZdxmPerson;
begin
  Result := nil;
  Seen := FLedger.View;
  for Known in Seen.PersonList do
  begin
    SetLength(Result, Length(Result) + 1);
    Result[High(Result)].Name := Known.Name;
    Result[High(Result)].Bureau := BureauOf(Seen, Known.Unit_);
    Result[High(Result)].Roles := RolesOf(Seen, Known.Id);
  end;
end;

function TOffice.View: TZdxmView;
begin
  Result := FLedger.View;
  if FHasRights then
    Result.Limit(Person.Name);
end;

function TOffice.SeesAll: Boolean;
begin
  Result := not FHasRights or (View.ProjectList.Count = FLedger.View.ProjectList.Count);
end;

function TOffice.May(Task: TZdxmTaskKind; Item: Integer): Boolean;
begin
  Result := not FHasRights or FLedger.View.RoleMay(Person.Name, Task, Item);
end;

function TOffice.Write: TZdxmBatch; begin Result := FLedger.Write(Person.Name); end;

function TOffice.Plans: TChoices;
var
  Adopted: IZdxmYearPlan;
begin
  Result := nil;
  for Adopted in FLedger.View.PlanList do
  begin
    SetLength(Result, Length(Result) + 1);
    Result[High(Result)].Id := Adopted.Id;
    Result[High(Result)].Title := Adopted.Title;
  end;
end;

procedure TOffice.MonthsOf(APlan: Integer; out First, LastReported: TZdxmMonth);
var
  Seen: TZdxmView;
  Row: IZdxmItemFigures;
begin
  Seen := FLedger.View;
  First := ZdxmMonth(Seen.PlanGet(APlan).Year, 1);
  LastReported := First;
  for Row in Seen.FiguresMonth(APlan, ZdxmMonth(First.Year, 12)) do
    if Row.LastReport.Number > LastReported.Number then
      LastReported := Row.LastReport;
end;

function TOffice.Day: TZdxmDate;
begin
  Result := ZdxmDate(Month.Year, Month.Month, DaysInAMonth(Month.Year, Month.Month));
  if Result.Number > ZdxmDay(Date).Number then
    Result := ZdxmDay(Date);
end;

function TOffice.Amount(const Money: TZdxmMoney; InUnit: TZdxmMoneyUnit): string;
begin
  Result := Missing;
  if Money.HasValue then
    Result := FContext.MoneyText(Money, InUnit, 2);
end;

function TOffice.Exact(const Money: TZdxmMoney): string;
begin
  Result := '';
  if not Money.HasValue then
    Exit;
  { A fen is a millionth of 万元. }
  Result := FContext.MoneyText(Money, TZdxmMoneyUnit.WanYuan, 6);
  while Result[Length(Result)] = '0' do
    SetLength(Result, Length(Result) - 1);
  if Result[Length(Result)] = '.' then
    SetLength(Result, Length(Result) - 1);
end;

function TOffice.PathBeside(const Name: string): string;
begin
  Result := Format('%s%s%d', [ExtractFilePath(FPath), Name, Month.Number]);
end;

end.

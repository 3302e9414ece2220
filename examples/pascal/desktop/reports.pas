{ The month's report of one project on its way: draft, submission, review (草稿、报送、审核). }
unit reports;

{$mode delphi}

interface

uses
  SysUtils, zdxmcodes, zdxmvalues, zdxmrecords, zdxmforms, zdxmobjects, office;

type
  TReport = class
  private
    FOffice: TOffice;
    FItem: Integer;
    FFiling: IZdxmFiling;
  public
    constructor Create(Office: TOffice; Item: Integer);
    { What was said so far; nil where nothing was. }
    property Filing: IZdxmFiling read FFiling;
    function State: TZdxmFilingState;
    function MayEdit: Boolean;
    function MayApprove: Boolean;
    function MayReturn: Boolean;
    { Who may report it, or review it where it was submitted; empty where everybody may. }
    function Others: string;
    { A form that begins with what was said, and knows its version. }
    function Form: IZdxmReportForm;
    procedure SaveDraft(const Said: IZdxmReportForm);
    { Submits; without Keep it is only tried. What somebody should look at comes back. }
    function Submit(const Said: IZdxmReportForm; Keep: Boolean): string;
    procedure Approve(const Opinion: string);
    procedure SendBack(const Opinion: string);
  end;

implementation

constructor TReport.Create(Office: TOffice; Item: Integer);
begin
  inherited Create;
  FOffice := Office;
  FItem := Item;
  FFiling := Office.View.FilingGet(Item, Office.Month);
end;

function TReport.State: TZdxmFilingState;
begin
  Result := TZdxmFilingState.NotReported;
  if FFiling <> nil then
    Result := FFiling.FilingState;
end;

{ A submitted report is locked until somebody has looked at it. }
function TReport.MayEdit: Boolean;
begin
  Result := (State <> TZdxmFilingState.Submitted) and FOffice.May(TZdxmTaskKind.Report, FItem);
end;

function TReport.MayApprove: Boolean;
begin
  Result := (State = TZdxmFilingState.Submitted) and FOffice.May(TZdxmTaskKind.Review, FItem);
end;

function TReport.MayReturn: Boolean;
begin
  Result := (State in [TZdxmFilingState.Submitted, TZdxmFilingState.Approved]) and FOffice.May(TZdxmTaskKind.Review, FItem);
end;

function TReport.Others: string;
var
  Grant: IZdxmRoleGrant;
  Task: TZdxmTaskKind;
begin
  Result := '';
  Task := TZdxmTaskKind.Report;
  if State = TZdxmFilingState.Submitted then
    Task := TZdxmTaskKind.Review;
  for Grant in FOffice.Ledger.View.RoleWho(Task, FItem) do
    if Pos(Grant.PersonName, Result) = 0 then
    begin
      if Result <> '' then
        Result := Result + '、';
      Result := Result + Grant.PersonName;
    end;
end;

function TReport.Form: IZdxmReportForm;
begin
  Result := NewReportForm(FFiling);
  Result.Item := FItem;
  Result.Month := FOffice.Month;
end;

procedure TReport.SaveDraft(const Said: IZdxmReportForm);
var
  Batch: TZdxmBatch;
begin
  Batch := FOffice.Write;
  try
    Batch.FilingDraft(Said);
    Batch.Commit;
  finally
    Batch.Close;
  end;
end;

function TReport.Submit(const Said: IZdxmReportForm; Keep: Boolean): string;
var
  Batch: TZdxmBatch;
begin
  Batch := FOffice.Write;
  try
    Result := ZdxmChinese(Batch.FilingSubmit(Said).Flags);
    if Keep then
      Batch.Commit;
  finally
    Batch.Close;
  end;
end;

procedure TReport.Approve(const Opinion: string);
var
  Batch: TZdxmBatch;
begin
  Batch := FOffice.Write;
  try
    Batch.FilingApprove(FItem, FOffice.Month, FFiling.Since, Opinion);
    Batch.Commit;
  finally
    Batch.Close;
  end;
end;

procedure TReport.SendBack(const Opinion: string);
var
  Batch: TZdxmBatch;
begin
  Batch := FOffice.Write;
  try
    Batch.FilingReturn(FItem, FOffice.Month, FFiling.Since, Opinion);
    Batch.Commit;
  finally
    Batch.Close;
  end;
end;

end.

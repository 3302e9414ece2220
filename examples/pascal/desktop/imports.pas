{ An import on its way: a file, what a person says of it, and what the ledger would make of it (导入). }
unit imports;

{$mode delphi}

interface

uses
  SysUtils, zdxm, zdxmcodes, zdxmvalues, zdxmrows, zdxmrecords, zdxmforms, zdxmobjects, zdxmwork, office;

type
  { A column of the file, and what it means. }
  TFileColumn = record
    Sheet, Letters, Header: string;
    { Where it stands: H, or 6月!H where the file has several sheets. }
    Place: string;
    { What the library reads in it; empty where it keeps the column as text. }
    Meaning: string;
    { What the person says instead; empty for nothing. }
    Said: string;
  end;

  TImporting = class
  private
    FOffice: TOffice;
    FWorkbook: TZdxmWorkbook;
    FImport: TZdxmImport;
    FDigest: string;
    function TitleOf(const Meaning: string): string;
  public
    Columns: array of TFileColumn;
    LeaveOutUnmatched, LeaveUnreadableEmpty, KeepColumns, Submit: Boolean;
    DocumentNo: string;
    constructor Create(Office: TOffice; const Path: string);
    { What a column can mean, as an office calls it. }
    class function Meanings(Office: TOffice): TZdxmTexts;
    { Compares the file with the ledger, which stays as it is. }
    procedure Preview;
    function Findings: TZdxmRows<IZdxmFinding>;
    { How many problems stand in the way. }
    function Unsettled: Integer;
    { What the import would do, in words. }
    function Summary: string;
    { Writes it, as one change or not at all. }
    procedure Commit(Progress: TZdxmProgress);
  end;

implementation

const
  { The fields that a column is offered as. }
  Offered: array[0..23] of Integer = (ZDXM_F_NAME, ZDXM_F_CODE, ZDXM_F_PHASE, ZDXM_F_CONTENT, ZDXM_F_LOCATION, ZDXM_F_TOTAL,
    ZDXM_F_DONE_BEFORE, ZDXM_F_ANNUAL, ZDXM_F_TARGET, ZDXM_F_OWNER, ZDXM_F_REPORTING_UNIT, ZDXM_F_MONTH_DONE, ZDXM_F_YTD_DONE,
    ZDXM_F_CUMULATIVE_DONE, ZDXM_F_FUNDS_YTD, ZDXM_F_STARTED, ZDXM_F_STARTED_ON, ZDXM_F_FINISHED, ZDXM_F_FINISHED_ON, ZDXM_F_PROGRESS,
    ZDXM_F_PREPARATION, ZDXM_F_PROBLEM, ZDXM_F_NEXT_STEPS, ZDXM_F_REMARK);

{ A column's letters, as a spreadsheet shows them: 0 is A, 26 is AA. }
function LettersOf(Column: Integer): string;
begin
  Result := Chr(Ord('A') + Column mod 26);
  if Column >= 26 then
    Result := LettersOf(Column div 26 - 1) + Result;
end;

constructor TImporting.Create(Office: TOffice; const Path: string);
var
  Sheet: IZdxmSheet;
  Column: IZdxmSheetColumn;
  At, Place: Integer;
begin
  inherited Create;
  FOffice := Office;
  FWorkbook := Office.Context.OpenWorkbook(Path);
  At := 0;
  for Sheet in FWorkbook.Sheets do
  begin
    FDigest := Sheet.FileDigest;
    for Column in FWorkbook.Columns(At) do
    begin
      SetLength(Columns, Length(Columns) + 1);
      Columns[High(Columns)].Sheet := Sheet.Sheet;
      Columns[High(Columns)].Letters := LettersOf(Column.Column);
      Columns[High(Columns)].Header := Column.Header;
      Columns[High(Columns)].Meaning := TitleOf(Column.Meaning);
    end;
    Inc(At);
  end;
  for Place := 0 to High(Columns) do
    Columns[Place].Place := Columns[Place].Letters;
  if At > 1 then
    for Place := 0 to High(Columns) do
      Columns[Place].Place := Columns[Place].Sheet + '!' + Columns[Place].Letters;
end;

class function TImporting.Meanings(Office: TOffice): TZdxmTexts;
var
  At: Integer;
begin
  Result := nil;
  SetLength(Result, Length(Offered));
  for At := 0 to High(Offered) do
    Result[At] := Office.Context.FieldTitle(Offered[At]);
end;

{ What an office calls a meaning, which a sheet gives by the name of a field. }
function TImporting.TitleOf(const Meaning: string): string;
var
  Field: Integer;
begin
  { What nobody has to be offered, such as the number of a row. }
  Result := '';
  if Meaning <> '' then
    Result := '已识别';
  for Field in Offered do
    if FOffice.Context.FieldName(Field) = Meaning then
      Result := FOffice.Context.FieldTitle(Field);
end;

procedure TImporting.Preview;
var
  Form: IZdxmImportForm;
  Said: TZdxmTexts;
  At, Field: Integer;
begin
  Form := NewImportForm;
  Form.DocumentNo := DocumentNo;
  Form.LeaveOutUnmatched := LeaveOutUnmatched;
  Form.LeaveUnreadableEmpty := LeaveUnreadableEmpty;
  Form.Submit := Submit;
  Said := nil;
  for At := 0 to High(Columns) do
    for Field in Offered do
      if (Columns[At].Said <> '') and (FOffice.Context.FieldTitle(Field) = Columns[At].Said) then
      begin
        SetLength(Said, Length(Said) + 1);
        Said[High(Said)] := Columns[At].Sheet + '!' + Columns[At].Letters + '=' + FOffice.Context.FieldName(Field);
      end;
  if Said <> nil then
  begin
    Form.ColumnMeanings := Said;
    Form.FileDigest := FDigest;
    Form.KeepColumns := KeepColumns;
  end;
  FImport.Close;
  FImport := FWorkbook.Preview(FOffice.Ledger.View, Form);
end;

function TImporting.Findings: TZdxmRows<IZdxmFinding>; begin Result := FImport.Findings; end;

function TImporting.Unsettled: Integer; begin Result := FImport.Unsettled.Count; end;

function TImporting.Summary: string;
var
  Counts: IZdxmImportCounts;

  procedure Add(const Words: string; Count: Integer);
  begin
    if Count = 0 then
      Exit;
    if Result <> '' then
      Result := Result + '，';
    Result := Result + Words + IntToStr(Count) + '项';
  end;

begin
  Counts := FImport.Counts;
  Result := '';
  Add('新增项目', Counts.NewProjects);
  Add('更正项目', Counts.RevisedProjects);
  Add('新增计划项目', Counts.NewItems);
  Add('更正计划项目', Counts.RevisedItems);
  Add('登记月报', Counts.NewReports);
  Add('更正月报', Counts.RevisedReports);
  Add('内容相同', Counts.Unchanged);
  Add('不在计划内', Counts.Unmatched);
  if Unsettled > 0 then
    Result := Result + Format('；尚有%d处须先处理', [Unsettled]);
end;

procedure TImporting.Commit(Progress: TZdxmProgress);
var
  Batch: TZdxmBatch;
begin
  Batch := FImport.Start(FOffice.Person.Name);
  try
    Batch.CommitInSteps(Progress);
  finally
    Batch.Close;
  end;
end;

end.

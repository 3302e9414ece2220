{ The main job in Free Pascal: a year's plan in, the months in, the bulletin out.

    annual_cycle LEDGER FILE...

  makes a new ledger, imports the plan annexes and all monthly files but the last, files the last month's reports one
  by one through a form, as a program with its own input window does, and prints the plan's text and the bulletin.

    fpc -Fubindings/pascal examples/pascal/annual_cycle.pas }
program annual_cycle;

{$mode delphi}

uses
  SysUtils, zdxm, zdxmobjects;

type
  { The progress of one file, as a line of the terminal. }
  TProgress = class
    class function Show(Done, Total: Integer): Boolean;
  end;

var
  Context: TZdxmContext;
  Ledger: TZdxmLedger;
  Raw: Tzdxm_cursor;

class function TProgress.Show(Done, Total: Integer): Boolean;
begin
  Write(StdErr, #13, Done, '/', Total);
  if Done = Total then
    Writeln(StdErr);
  Result := True;
end;

{ Imports a file; what a person would look at and decide is printed and left out here. }
procedure ImportFile(const FileName: string);
var
  Options: TZdxmForm;
  Import: TZdxmImport;
  Finding: TZdxmCursor;
begin
  Options := Context.Form(ZDXM_FORM_IMPORT);
  Options.SetText(ZDXM_F_DOCUMENT_NO, '柳政办〔2022〕5号');
  Options.SetFlag(ZDXM_F_LEAVE_OUT_UNMATCHED, True);
  Options.SetFlag(ZDXM_F_LEAVE_UNREADABLE_EMPTY, True);
  Import := Ledger.View.Preview(Context.Workbook(FileName), Options);
  for Finding in Import.Findings do
    Writeln(StdErr, Finding.Text(ZDXM_F_SHEET), '!', Finding.Text(ZDXM_F_CELL), ' ', Finding.Text(ZDXM_F_TEXT));
  Writeln(StdErr, FileName);
  Import.Start('张三').Commit(TProgress.Show);
end;

{ Files the reports of a month: each row of the sheet becomes a form. }
procedure FileReports(const Workbook: TZdxmWorkbook; Plan, Month: Integer);
var
  View: TZdxmView;
  Report: TZdxmForm;
  Batch: TZdxmBatch;
  Row: TZdxmCursor;
  Name: UTF8String;
  Counted, Project, Item: Integer;
begin
  View := Ledger.View;
  Report := Context.Form(ZDXM_FORM_REPORT);
  Batch := Ledger.Batch('李四');
  for Row in Workbook.Rows(zdxm_workbook_rows(Workbook.Handle, 0, Raw), Raw) do
  begin
    Name := Row.Text(ZDXM_F_NAME);
    if Row.TryInt(ZDXM_F_COUNTED, Counted) and (Counted = 1)
      and View.TryId(zdxm_project_by_name(View.Handle, PAnsiChar(Name), -1, Raw), Raw, Project)
      and View.TryId(zdxm_item_of_project(View.Handle, Plan, Project, Raw), Raw, Item) then
    begin
      Report.Clear;
      Report.Load(Row); { or Report.SetMoney(ZDXM_F_YTD_DONE, ...) and so on }
      Report.SetInt(ZDXM_F_ITEM, Item);
      Report.SetInt(ZDXM_F_MONTH, Month);
      Batch.Append(Report);
    end;
  end;
  Batch.Commit(TProgress.Show);
end;

procedure Run;
var
  Last: TZdxmWorkbook;
  Sheets: TZdxmCursor;
  View: TZdxmView;
  At, Plan, Month: Integer;
begin
  Context := TZdxmContext.New;
  Context.SetLanguage(ZDXM_CHINESE);
  Ledger := Context.CreateLedger(ParamStr(1), '柳州市重点项目建设办公室');
  for At := 2 to ParamCount - 1 do
    ImportFile(ParamStr(At));
  Last := Context.Workbook(ParamStr(ParamCount));
  Sheets := Last.Rows(zdxm_workbook_sheets(Last.Handle, Raw), Raw);
  Sheets.Next;
  Month := Sheets.Int(ZDXM_F_MONTH);
  View := Ledger.View;
  if not View.TryId(zdxm_plan_of_year(View.Handle, Month div 100, ZDXM_LEVEL_MUNICIPAL, Raw), Raw, Plan) then
    raise Exception.Create('the files hold no plan of that year');
  FileReports(Last, Plan, Month);
  View := Ledger.View;
  Write(View.PlanText(Plan), #10, View.Bulletin(Plan, Month).Text, #10);
end;

begin
  { Texts are UTF-8 in memory and in the output, whatever the system's own code page is. }
  SetMultiByteConversionCodePage(CP_UTF8);
  SetTextCodePage(Output, CP_UTF8);
  SetTextCodePage(StdErr, CP_UTF8);
  if ParamCount < 3 then
  begin
    Writeln(StdErr, 'usage: annual_cycle LEDGER FILE...');
    Halt(2);
  end;
  try
    Run;
  except
    on Error: EZdxm do
    begin
      Writeln(StdErr, #10, 'annual_cycle: ', Error.Message);
      ExitCode := 1;
    end;
  end;
end.

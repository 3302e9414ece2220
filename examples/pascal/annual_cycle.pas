{ The main job in Free Pascal: a year's plan in, the months in, the bulletin out.

    annual_cycle LEDGER FILE...

  makes a new ledger, imports the plan annexes and all monthly files but the last, files the last month's reports one
  by one through a form, as a program with its own input window does, and prints the plan's text and the bulletin.

    fpc -Fubindings/pascal examples/pascal/annual_cycle.pas }
program annual_cycle;

{$mode delphi}

uses
  SysUtils, zdxmcodes, zdxmfailure, zdxmvalues, zdxmrecords, zdxmforms, zdxmobjects, zdxmwork;

type
  { The progress of one file, as a line of the terminal. }
  TProgress = class
    class function Show(Done, Total: Int64): Boolean;
  end;

var
  Context: TZdxmContext;
  Ledger: TZdxmLedger;

class function TProgress.Show(Done, Total: Int64): Boolean;
begin
  Write(StdErr, #13, Done, '/', Total);
  if Done = Total then
    Writeln(StdErr);
  Result := True;
end;

{ Imports a file; what a person would look at and decide is printed and left out here. }
procedure ImportFile(const FileName: string);
var
  Options: IZdxmImportForm;
  Import: TZdxmImport;
  Finding: IZdxmFinding;
begin
  Options := NewImportForm;
  Options.DocumentNo := '柳政办〔2022〕5号';
  Options.LeaveOutUnmatched := True;
  Options.LeaveUnreadableEmpty := True;
  Import := Context.OpenWorkbook(FileName).Preview(Ledger.View, Options);
  for Finding in Import.Findings do
    Writeln(StdErr, Finding.Sheet, '!', Finding.Cell, ' ', Finding.Text);
  Writeln(StdErr, FileName);
  Import.Start('张三').CommitInSteps(TProgress.Show);
end;

{ Files the reports of a month: each row of the sheet becomes a form. }
procedure FileReports(const Workbook: TZdxmWorkbook; Plan: Integer; const Month: TZdxmMonth);
var
  View: TZdxmView;
  Batch: TZdxmBatch;
  Row: IZdxmSheetRow;
  Project: IZdxmProject;
  Item: IZdxmPlanItem;
  Report: IZdxmReportForm;
begin
  View := Ledger.View;
  Batch := Ledger.Write('李四');
  for Row in Workbook.Rows(0) do
  begin
    if not Row.Counted then
      Continue;
    Project := View.ProjectByName(Row.Name);
    if Project = nil then
      Continue;
    Item := View.ItemOfProject(Plan, Project.Id);
    if Item = nil then
      Continue;
    Report := NewReportForm(Row); { or Report.YtdDone := ZdxmWan('1200.75') and so on }
    Report.Item := Item.Id;
    Report.Month := Month;
    Batch.Append(Report);
  end;
  Batch.CommitInSteps(TProgress.Show);
end;

procedure Run;
var
  Last: TZdxmWorkbook;
  View: TZdxmView;
  At: Integer;
  Month: TZdxmMonth;
  Plan: IZdxmYearPlan;
begin
  Context := TZdxmContext.New;
  Context.SetLanguage(TZdxmLanguage.Chinese);
  Ledger := Context.CreateLedger(ParamStr(1), '柳州市重点项目建设办公室');
  for At := 2 to ParamCount - 1 do
    ImportFile(ParamStr(At));
  Last := Context.OpenWorkbook(ParamStr(ParamCount));
  Month := Last.Sheets[0].Month;
  Plan := Ledger.View.PlanOfYear(Month.Year, TZdxmPlanLevel.Municipal);
  if Plan = nil then
    raise Exception.Create('the files hold no plan of that year');
  FileReports(Last, Plan.Id, Month);
  View := Ledger.View;
  Write(View.PlanDocument(Plan.Id).Text(TZdxmPrintedForm.Text), #10);
  Write(View.NewBulletin(Plan.Id, Month).Document.Text(TZdxmPrintedForm.Text), #10);
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

{ A month of an office in Free Pascal: daily_work FOLDER. }
program daily_work;
{$mode delphi}
uses SysUtils, zdxmcodes, zdxmvalues, zdxmrecords, zdxmforms, zdxmobjects, zdxmwork;
var
  Context: TZdxmContext; Ledger: TZdxmLedger; Batch: TZdxmBatch; View: TZdxmView; Document: TZdxmDocument;
  Plan, Bridge, Item: Integer; March: TZdxmMonth; Filing: IZdxmFiling; Matter: IZdxmMatter; Start: IZdxmEventForm; Land: IZdxmMatterForm;
procedure AddPerson(const Name: string; Role: TZdxmRole; Bureau: Integer);
var Person: IZdxmPersonForm;
begin
  Person := NewPersonForm; Person.Name := Name;
  if Bureau > 0 then Person.Unit_ := Bureau;
  Batch.RoleGrant(Batch.PersonAdd(Person), Role, '柳政办〔2022〕5号', Bureau);
end;
procedure MakePlan;
var Bureau: Integer; Year: IZdxmPlanForm; Project: IZdxmProjectForm; Form: IZdxmItemForm;
begin
  Batch := Ledger.Write('张三'); Bureau := Batch.UnitEnsure('柳州市交通局').Id;
  Year := NewPlanForm; Year.Year := 2022; Year.Level := TZdxmPlanLevel.Municipal; Year.Title := '2022年重大项目计划';
  Project := NewProjectForm; Project.Name := '凤凰岭大桥'; Project.Total := ZdxmYi(12); Project.Owner := '柳州市城投公司';
  Form := NewItemForm; Form.Sector := Batch.SectorEnsure('交通').Id; Form.Phase := TZdxmPhase.New; Form.Position := 1;
  Plan := Batch.PlanAdopt(Year); Form.Plan := Plan; Bridge := Batch.ProjectAdd(Project); Form.Project := Bridge;
  Form.Total := ZdxmYi(12); Form.Annual := ZdxmYi('1.5'); Form.ReportingUnit := Bureau;
  Form.ResponsibleUnits := TZdxmNumbers.Create(Bureau); Item := Batch.ItemAdd(Form);
  AddPerson('张三', TZdxmRole.Registrar, 0); AddPerson('李四', TZdxmRole.Reporter, Bureau); Batch.Commit;
end;
procedure Report(const Progress: string);
var Form: IZdxmReportForm;
begin
  Form := NewReportForm(Ledger.View.FilingGet(Item, March)); Form.Item := Item; Form.Month := March;
  Form.YtdDone := ZdxmWan(2100); Form.Started := True; Form.Progress := Progress;
  Batch := Ledger.Write('李四'); Batch.FilingDraft(Form); Batch.Commit;
  Form := NewReportForm(Ledger.View.FilingGet(Item, March));
  Batch := Ledger.Write('李四'); Batch.FilingSubmit(Form); Batch.Commit;
end;
begin
  SetMultiByteConversionCodePage(CP_UTF8); SetTextCodePage(Output, CP_UTF8); March := ZdxmMonth(2022, 3);
  Context := TZdxmContext.New; Context.SetLanguage(TZdxmLanguage.Chinese);
  Ledger := Context.CreateLedger(ParamStr(1) + '/ledger.zdxm', '柳州市重点办');
  MakePlan; Report('开工'); Filing := Ledger.View.FilingGet(Item, March);
  Batch := Ledger.Write('张三'); Batch.FilingReturn(Item, March, Filing.Since, '请补充形象进度'); Batch.Commit;
  Report('完成桩基12根'); Filing := Ledger.View.FilingGet(Item, March);
  Batch := Ledger.Write('张三'); Batch.FilingApprove(Item, March, Filing.Since, '同意'); Batch.Commit;
  Start := NewEventForm; Start.Project := Bridge; Start.EventKind := TZdxmEventKind.Start;
  Start.OccurredOn := ZdxmDate(2022, 3, 8); Land := NewMatterForm; Land.Project := Bridge; Land.Name := '征地12亩';
  Land.MatterKind := TZdxmMatterKind.Land; Land.Deadline := ZdxmDate(2022, 4, 30);
  Batch := Ledger.Write('张三'); Batch.EventRecord(Start); Batch.MatterAdd(Land); Batch.Commit; View := Ledger.View;
  for Filing in View.FilingHistory(Item, March) do
    Writeln(ZdxmChinese(Filing.FilingState), ' ', Filing.YtdDone.ToText, ' ', Filing.Progress, ' ', Filing.Opinion);
  for Matter in View.MatterList(Bridge) do
    Writeln(Matter.Name, ' ', ZdxmChinese(Matter.MatterKind), ' ', Matter.Deadline.ToText);
  Document := View.NewBulletin(Plan, March).Document;
  Writeln(Document.Text(TZdxmPrintedForm.Text)); Document.Save(TZdxmPrintedForm.Docx, ParamStr(1) + '/bulletin.docx');
  Writeln(View.Verify.Rows, ' rows proved, ', Ledger.Backup(ParamStr(1) + '/backup.zdxm').Rows, ' in the backup');
end.

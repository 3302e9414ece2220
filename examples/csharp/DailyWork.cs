// A month of an office in C#: DailyWork FOLDER.
using System;
using System.IO;
using System.Text;
using Zdxm;

static class DailyWork
{
    static readonly Month March = new Month(2022, 3);
    static void Main(string[] args)
    {
        int plan = 0, bridge = 0, item = 0;
        using (var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)))
        using (var context = new Context())
        using (Ledger ledger = context.Create(Path.Combine(args[0], "ledger.zdxm"), "柳州市重点办"))
        {
            context.SetLanguage(Language.Chinese);
            Write(ledger, "张三", batch =>
            {
                int bureau = batch.UnitAdd(new UnitForm { Name = "柳州市交通局" });
                int sector = batch.SectorAdd(new SectorForm { Name = "交通", Position = 1 });
                plan = batch.PlanAdopt(new PlanForm { Year = 2022, Level = PlanLevel.Municipal, Title = "2022年重大项目计划" });
                bridge = batch.ProjectAdd(new ProjectForm { Name = "凤凰岭大桥", Total = "12亿元", Owner = "柳州市城投公司" });
                item = batch.ItemAdd(new ItemForm { Plan = plan, Project = bridge, Phase = Phase.New, Sector = sector, Position = 1,
                    Total = "12亿元", Annual = Money.FromYi(1.5m), ResponsibleUnits = new[] { bureau }, ReportingUnit = bureau });
                batch.RoleGrant(batch.PersonAdd(new PersonForm { Name = "张三" }), Role.Registrar, "柳政办〔2022〕5号");
                int reporter = batch.PersonAdd(new PersonForm { Name = "李四", Unit = bureau });
                batch.RoleGrant(reporter, Role.Reporter, "柳政办〔2022〕5号", unit: bureau);
            });
            Report(ledger, item, "开工");
            Write(ledger, "张三", batch => batch.FilingReturn(item, March, Current(ledger, item).Since, "请补充形象进度"));
            Report(ledger, item, "完成桩基12根");
            Write(ledger, "张三", batch => batch.FilingApprove(item, March, Current(ledger, item).Since, "同意"));
            var start = new EventForm { Project = bridge, EventKind = EventKind.Start, OccurredOn = new Date(2022, 3, 8) };
            var land = new MatterForm { Project = bridge, MatterKind = MatterKind.Land, Name = "征地12亩", Deadline = "2022年4月30日" };
            Write(ledger, "张三", batch => { batch.EventRecord(start); batch.MatterAdd(land); });
            using (View view = ledger.View())
            using (Document document = view.BulletinNew(plan, March).Document())
            {
                foreach (Filing filing in view.FilingHistory(item, March))
                    output.Write("{0} {1} {2} {3}\n", filing.FilingState.Chinese(), filing.YtdDone, filing.Progress, filing.Opinion);
                foreach (Matter matter in view.MatterList(bridge))
                    output.Write("{0} {1} {2}\n", matter.Name, matter.MatterKind.Chinese(), matter.Deadline);
                document.Save(PrintedForm.Docx, Path.Combine(args[0], "bulletin.docx"));
                FileContents backup = ledger.Backup(Path.Combine(args[0], "backup.zdxm"));
                output.Write("{0}\n{1} rows proved, {2} in the backup\n", document.ToText(), view.Verify().Rows, backup.Rows);
            }
        }
    }
    static void Write(Ledger ledger, string actor, Action<Batch> work) { using (Batch batch = ledger.Write(actor)) { work(batch); batch.Commit(); } }
    static Filing Current(Ledger ledger, int item) { using (View view = ledger.View()) return view.FilingGet(item, March); }
    static void Report(Ledger ledger, int item, string progress)
    {
        Filing former = Current(ledger, item);
        ReportForm form = former == null ? new ReportForm { Item = item, Month = March } : ReportForm.Of(former);
        form.YtdDone = "2100万元"; form.Started = true; form.Progress = progress;
        Write(ledger, "李四", batch => batch.FilingDraft(form));
        Write(ledger, "李四", batch => batch.FilingSubmit(ReportForm.Of(Current(ledger, item))));
    }
}

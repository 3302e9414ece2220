// The main job in C#: a year's plan in, the months in, the bulletin out.
//
//   AnnualCycle LEDGER FILE...
//
// makes a new ledger, imports the plan annexes and all monthly files but the last, files the last month's reports one by
// one through a form, as a program with its own input window does, and prints the plan's text and the bulletin.
//
//   mcs -out:AnnualCycle.exe bindings/csharp/*.cs examples/csharp/AnnualCycle.cs       (or csc)
using System;
using System.IO;
using System.Linq;
using System.Text;
using Zdxm;

static class AnnualCycle
{
    static int Main(string[] args)
    {
        if (args.Length < 3)
        {
            Console.Error.WriteLine("usage: AnnualCycle LEDGER FILE...");
            return 2;
        }
        try
        {
            using (var context = new Context())
            using (Ledger ledger = context.Create(args[0], "柳州市重点项目建设办公室"))
            {
                context.SetLanguage(Language.Chinese);
                foreach (string file in args.Skip(1).Take(args.Length - 2)) ImportFile(ledger, file);
                using (Workbook last = context.WorkbookOpen(args[args.Length - 1])) FileAndPrint(ledger, last);
            }
            return 0;
        }
        catch (ZdxmException error)
        {
            Console.Error.WriteLine("\nAnnualCycle: " + error.Message);
            return 1;
        }
    }

    // Imports a file; what a person would look at and decide is printed and left out here.
    static void ImportFile(Ledger ledger, string file)
    {
        var options = new ImportForm { DocumentNo = "柳政办〔2022〕5号", LeaveOutUnmatched = true, LeaveUnreadableEmpty = true };
        using (Workbook workbook = ledger.Context.WorkbookOpen(file))
        using (View view = ledger.View())
        using (Import import = view.ImportPreview(workbook, options))
        {
            foreach (Finding finding in import.Findings())
                Console.Error.WriteLine("{0}!{1} {2}", finding.Sheet, finding.Cell, finding.Text);
            using (Batch batch = import.Begin("张三")) Write(batch, file);
        }
    }

    // Files the reports of the last month, each row of the sheet as a form, and prints the plan's text and the bulletin.
    static void FileAndPrint(Ledger ledger, Workbook workbook)
    {
        Month month = workbook.Sheets()[0].Month.Value;
        YearPlan plan;
        using (View view = ledger.View())
        using (Batch batch = ledger.Write("李四"))
        {
            plan = view.PlanOfYear(month.Year, PlanLevel.Municipal);
            foreach (SheetRow row in workbook.Rows(0).Where(row => row.Counted == true))
            {
                Project project = view.ProjectByName(row.Name);
                PlanItem item = project == null ? null : view.ItemOfProject(plan.Id, project.Id);
                if (item == null) continue;
                ReportForm report = ReportForm.Of(row); // or report.YtdDone = "2100万元" and so on
                report.Item = item.Id;
                report.Month = month;
                batch.Append(report);
            }
            Write(batch, "reports");
        }
        using (View view = ledger.View())
        using (Bulletin bulletin = view.BulletinNew(plan.Id, month))
        using (Document text = view.PlanDocument(plan.Id))
        // Not the console's own encoding: where the output goes to a file, it is UTF-8 without a mark, on every system.
        using (var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)))
            output.Write(text.ToText() + "\n" + bulletin.ToText() + "\n");
    }

    // Writes what a batch holds, with a progress bar.
    static void Write(Batch batch, string name)
    {
        batch.Run(step => Console.Error.Write("\r{0} {1}/{2}", name, step.Done, step.Total), portion: 50);
        Console.Error.WriteLine();
        batch.Commit();
    }
}

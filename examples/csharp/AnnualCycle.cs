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
            using (Ledger ledger = Ledger.Create(context, args[0], "柳州市重点项目建设办公室"))
            {
                context.SetLanguage(Z.CHINESE);
                foreach (string file in args.Skip(1).Take(args.Length - 2)) ImportFile(ledger, file);
                using (Workbook last = Workbook.Open(context, args[args.Length - 1])) FileAndPrint(ledger, last);
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
        using (Workbook workbook = Workbook.Open(ledger.Context, file))
        using (var options = new Form(ledger.Context, Z.FORM_IMPORT))
        using (View view = ledger.View())
        {
            options.Set(Z.F_DOCUMENT_NO, "柳政办〔2022〕5号");
            options.Set(Z.F_LEAVE_OUT_UNMATCHED, true).Set(Z.F_LEAVE_UNREADABLE_EMPTY, true);
            using (Import import = view.Preview(workbook, options))
            {
                using (Cursor findings = import.Findings())
                    foreach (Row row in findings)
                        Console.Error.WriteLine($"{row.Text(Z.F_SHEET)}!{row.Text(Z.F_CELL)} {row.Text(Z.F_TEXT)}");
                using (Batch batch = import.Begin("张三")) Write(batch, file);
            }
        }
    }

    // Files the reports of the last month, each row of the sheet as a form, and prints the plan's text and the bulletin.
    static void FileAndPrint(Ledger ledger, Workbook workbook)
    {
        int month = workbook.First(Native.zdxm_workbook_sheets, sheet => sheet.Int(Z.F_MONTH)).Value;
        int plan;
        using (View view = ledger.View())
        using (var report = new Form(ledger.Context, Z.FORM_REPORT))
        using (Batch batch = ledger.Batch("李四"))
        using (Cursor rows = workbook.Rows((IntPtr w, out IntPtr r) => Native.zdxm_workbook_rows(w, 0, out r)))
        {
            plan = view.First((IntPtr v, out IntPtr r) =>
                Native.zdxm_plan_of_year(v, month / 100, Z.LEVEL_MUNICIPAL, out r), row => row.Int(Z.F_ID)).Value;
            foreach (Row row in rows.Where(row => row.Flag(Z.F_COUNTED) == true))
            {
                string name = row.Text(Z.F_NAME);
                int? project = view.First((IntPtr v, out IntPtr r) =>
                    Native.zdxm_project_by_name16(v, name, name.Length, out r), found => found.Int(Z.F_ID));
                int? item = project == null ? null : view.First((IntPtr v, out IntPtr r) =>
                    Native.zdxm_item_of_project(v, plan, project.Value, out r), found => found.Int(Z.F_ID));
                if (item == null) continue;
                report.Clear().Load(row); // or report.SetMoney(Z.F_YTD_DONE, fen) and so on
                batch.Append(report.Set(Z.F_ITEM, item).Set(Z.F_MONTH, month));
            }
            Write(batch, "reports");
        }
        using (View view = ledger.View())
        using (Bulletin bulletin = view.Bulletin(plan, month))
        // Not the console's own encoding: where the output goes to a file, it is UTF-8 without a mark, on every system.
        using (var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)))
            output.Write(view.PlanText(plan) + "\n" + bulletin.ToText() + "\n");
    }

    // Writes what a batch holds, with a progress bar.
    static void Write(Batch batch, string name)
    {
        for (bool more = true; more;)
        {
            more = batch.Step(50, out int done, out int total);
            Console.Error.Write($"\r{name} {done}/{total}");
        }
        Console.Error.WriteLine();
        batch.Commit();
    }
}

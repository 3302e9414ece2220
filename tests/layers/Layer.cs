// What the C# layer promises beside the main job: Layer FOLDER.
using System;
using System.Linq;
using System.Threading;
using Zdxm;

static class Layer
{
    static int Main(string[] args)
    {
        using (var context = new Context())
        using (Ledger ledger = Ledger.Create(context, args[0] + "/ledger.zdxm", "柳州市重点办"))
        using (var form = new Form(context, Z.FORM_PROJECT))
        {
            // Leaves the code and a text of its own in the context: the further handle is wrong, the first one is not.
            Failure(() => form.Call(f => Native.zdxm_form_load(f, ledger.Raw)));
            // The first handle is wrong: the library knows no context, and what the context holds is older.
            ZdxmException error = Failure(() => form.Call(f => Native.zdxm_cursor_next(ledger.Raw)));
            Expect(error.Message.StartsWith("the zdxm_cursor is closed, or the handle is of another kind"), error.Message);
            Expect(Failure(() => form.Call(f => Z.E_ABI)).Message == "the call failed with code -5", "E_ABI");
            ABatchReadsWhatItWrote(ledger);
            SealsAreSignedAndChecked(ledger);
            LedgersAreBackedUpArchivedAndComeBack(context, ledger, args[0]);
            OptionsCrossTheBorder(context, args[0]);
            BulletinsAreIssuedAndHandedOutAgain(context, args[0]);
            RecordsGoAsJsonAndManyRowsInACall(context, ledger);
            ErrorsAreInTheLanguageOfTheContext(context);
        }
        return 0;
    }

    static void ABatchReadsWhatItWrote(Ledger ledger)
    {
        Batch batch = ledger.Batch("张三");
        View view = batch.View();
        Expect(view.AsOf == 2, "the number of the change to come");
        batch.Dispose();
        Expect(Failure(() => { int none = view.AsOf; }).Code == Z.E_VIEW_EXPIRED, "E_VIEW_EXPIRED");
        view.Dispose();
    }

    static void SealsAreSignedAndChecked(Ledger ledger)
    {
        string signed = ledger.Seal("证书 01", data => "signed " + data.Length);
        Expect(signed.StartsWith("zdxm seal 1\n"), signed);
        Expect(ledger.OldestViewMs == null, "a view is held");
        using (View view = ledger.View())
        {
            Expect(view.SealedTo((key, data, signature) => signature == "signed " + data.Length) == view.AsOf, "sealed");
            Expect(view.SealedTo((key, data, signature) => key == "证书 02") == null, "not sealed");
            Expect(ledger.OldestViewMs >= 0, "no view is held");
        }
    }

    static void LedgersAreBackedUpArchivedAndComeBack(Context context, Ledger ledger, string folder)
    {
        string hash, archived;
        using (Backup backup = ledger.Backup(folder + "/backup.zdxm"))
        {
            while (backup.Step(100, out long done, out long total)) Expect(done <= total, done + "/" + total);
            hash = backup.Finish(row => row.Text(Z.F_HASH));
        }
        Expect(Failure(() => ledger.Backup(folder + "/backup.zdxm").Dispose()).Code == Z.E_DUPLICATE, "duplicate");
        using (Cursor problems = Ledger.CheckFile(context, folder + "/backup.zdxm")) Expect(problems.Count == 0, "sound");
        string restored = Ledger.Restore(context, folder + "/backup.zdxm", folder + "/restored.zdxm", false,
            row => row.Text(Z.F_HASH));
        using (View view = ledger.View())
        using (Archive archive = view.Export(folder + "/ledger.jsonl"))
        {
            while (archive.Step(100, out _, out _)) { }
            using (Cursor rows = archive.Result()) archived = rows.Select(row => row.Text(Z.F_HASH)).Single();
        }
        using (Archive archive = Ledger.Import(context, folder + "/ledger.jsonl", folder + "/again.zdxm"))
            while (archive.Step(100, out _, out _)) { }
        Expect(hash == restored && hash == archived && hash.Length == 64, hash + " " + restored + " " + archived);
    }

    static void OptionsCrossTheBorder(Context context, string folder)
    {
        var options = new OpenOptions { Flags = Z.OPEN_ALLOW_NETWORK_DRIVE, ViewLimitMs = 1, ClockPolicy = Z.CLOCK_UNKNOWN };
        using (Ledger ledger = Ledger.Create(context, folder + "/options.zdxm", "柳州市重点办", options))
        {
            ledger.AnswerClock(Z.CLOCK_THIS_IS_RIGHT);
            Expect(Failure(() => ledger.AnswerClock(7)).Code == Z.E_ARG, "E_ARG");
            using (View view = ledger.View())
            {
                Thread.Sleep(50);
                Expect(Failure(() => view.PlanText(1)).Code == Z.E_VIEW_EXPIRED, "E_VIEW_EXPIRED");
            }
        }
    }

    static void BulletinsAreIssuedAndHandedOutAgain(Context context, string folder)
    {
        using (Ledger ledger = Ledger.Create(context, folder + "/issued.zdxm", "柳州市重点办"))
        using (var plan = new Form(context, Z.FORM_PLAN))
        using (var project = new Form(context, Z.FORM_PROJECT))
        using (var item = new Form(context, Z.FORM_ITEM))
        using (var form = new Form(context, Z.FORM_ISSUE))
        {
            plan.Set(Z.F_YEAR, 2022).Set(Z.F_TITLE, "计划");
            project.Set(Z.F_NAME, "大桥");
            int id, issued;
            using (Batch batch = ledger.Batch("张三"))
            {
                id = batch.Int((IntPtr b, out int made) => Native.zdxm_plan_adopt(b, plan.Raw, out made)).Value;
                int? bridge = batch.Int((IntPtr b, out int made) => Native.zdxm_project_add(b, project.Raw, out made));
                item.Set(Z.F_PLAN, id).Set(Z.F_PROJECT, bridge).Set(Z.F_SECTOR, 1).Set(Z.F_PHASE, Z.PHASE_ONGOING);
                batch.Int((IntPtr b, out int made) => Native.zdxm_item_add(b, item.Raw, out made));
                batch.Commit();
            }
            QuestionsAndHistoriesAreAsked(context, ledger, id);
            form.Set(Z.F_PLAN, id).Set(Z.F_MONTH, 202203).Set(Z.F_NUMBER, "第1期").Set(Z.F_ISSUED_ON, 20220408);
            string preview;
            using (View view = ledger.View())
            using (Bulletin bulletin = view.PreviewIssue(form)) preview = bulletin.ToText();
            using (Batch batch = ledger.Batch("张三"))
            {
                issued = batch.Issue(form);
                batch.Commit();
            }
            using (View view = ledger.View())
            using (Bulletin bulletin = view.Reissue(issued))
            using (Cursor all = view.Issued()) Expect(bulletin.ToText() == preview && all.Count == 1, preview);
        }
    }

    static void QuestionsAndHistoriesAreAsked(Context context, Ledger ledger, int plan)
    {
        using (View view = ledger.View())
        using (var query = new Form(context, Z.FORM_ITEM_QUERY))
        {
            string who = view.First((IntPtr v, out IntPtr rows) =>
                Native.zdxm_history_list(v, Z.SUBJECT_PROJECT, 1, Z.F_NAME, 0, out rows),
                row => row.Text(Z.F_ACTOR) + row.Int(Z.F_SUBJECT) + row.Text(Z.F_BEFORE) + row.Text(Z.F_AFTER));
            Expect(who == "张三" + Z.SUBJECT_PROJECT + "大桥", who);
            int count = 0;
            query.Set(Z.F_NAME_PART, "桥");
            string found = view.First((IntPtr v, out IntPtr rows) =>
                Native.zdxm_query_items(v, plan, 202203, query.Raw, out count, out rows), row => row.Text(Z.F_PROJECT_NAME));
            Expect(found == "大桥" && count == 1, found);
        }
    }

    static void RecordsGoAsJsonAndManyRowsInACall(Context context, Ledger ledger)
    {
        using (Batch batch = ledger.Batch("张三"))
        using (var form = new Form(context, Z.FORM_PROJECT))
        {
            foreach (string name in new[] { "凤凰岭大桥", "学校", "产业园" })
            {
                string fact = name == "学校" ? "\"location\": \"柳北区\"" : "\"total\": \"12.5亿元\"";
                form.Clear().SetJson("{\"name\": \"" + name + "\", " + fact + "}");
                batch.Int((IntPtr b, out int id) => Native.zdxm_project_add(b, form.Raw, out id));
            }
            ZdxmException refused = Failure(() => form.SetJson("{\"totl\": 1}"));
            Expect(refused.Code == Z.E_ARG && refused.Id == "field_name_unknown", refused.Id);
            using (View view = batch.View())
            using (Cursor projects = view.Rows(Native.zdxm_project_list))
            {
                int[] fields = { Z.F_TOTAL, Z.F_PERIOD_START };
                Expect(projects.Numbers(Z.F_TOTAL, Z.F_PERIOD_START).Count == 3, "numbers");
                foreach (int block in new[] { 1, 2, 1000 })
                {
                    var numbers = projects.Numbers(fields, block);
                    Expect(numbers.Select(row => row[0]).SequenceEqual(new long?[] { 125000000000, null, 125000000000 }), "numbers");
                    Expect(numbers.All(row => row[1] == null), "no numbers");
                    Expect(string.Join(";", projects.Texts(Z.F_NAME, block)) == "凤凰岭大桥;学校;产业园", "texts");
                    Expect(projects.Texts(Z.F_LOCATION, block).SequenceEqual(new[] { null, "柳北区", null }), "no texts");
                }
                string json = projects.Select(row => row.Json()).First();
                Expect(json.Contains("\"total\":{\"fen\":125000000000}"), json);
                Expect(projects.Select(row => row.Text(Z.F_NAME)).Count() == 3, "rows after blocks");
            }
        }
    }

    static void ErrorsAreInTheLanguageOfTheContext(Context context)
    {
        using (var form = new Form(context, Z.FORM_PROJECT))
        {
            ZdxmException english = Failure(() => form.Set(Z.F_TOTAL, "很多"));
            context.SetLanguage(Z.CHINESE);
            ZdxmException chinese = Failure(() => form.Set(Z.F_TOTAL, "很多"));
            context.SetLanguage(Z.ENGLISH);
            Expect(english.Id == "amount_unreadable" && english.Id == chinese.Id, english.Id);
            Expect(chinese.Message.Contains("不是金额"), chinese.Message);
            Expect(english.Message.Contains("is not an amount"), english.Message);
        }
    }

    static ZdxmException Failure(Action call)
    {
        try { call(); } catch (ZdxmException error) { return error; }
        throw new InvalidOperationException("no error was thrown");
    }

    static void Expect(bool fits, string got)
    {
        if (!fits) throw new InvalidOperationException(got);
    }
}

// What the C# layer promises beside the main job: Layer FOLDER.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading;
using Zdxm;

static class Layer
{
    static readonly string[] Names = { "柳州大桥", "产业园", "学校" };
    static readonly Month March = new Month(2022, 3);
    static string folder;

    static int Main(string[] args)
    {
        folder = args[0];
        File.WriteAllText(At("plan.csv"), "2022年柳州市重大项目计划表,,\n项目名称,建设阶段,总投资（万元）\n大桥,续建,约3亿\n");
        using (var context = new Context())
        using (Ledger ledger = context.Create(At("ledger.zdxm"), "柳州市重点办"))
        {
            RowsAreRecordsThatStay(context, ledger);
            AFormCorrectsARecord(ledger);
            ValuesAreWhatTheySay(context, ledger);
            ABatchCommitsOrNothingIsKept(ledger);
            WhatIsForgottenLetsOthersWrite(ledger);
            ContextsOfThreadsDoNotMeet(context, ledger);
            ErrorsSayAllThatIsKnown(context, ledger);
            LongWorkCanBeGivenUp(context, ledger);
            ASealIsSignedAndChecked(ledger);
            OptionsCrossTheBorder(context);
            ABulletinIsIssuedAndQuestionsAreAsked(context);
        }
        ThousandsOfRowsAreWhatJsonSays();
        WhatIsClosedSaysSo();
        return 0;
    }

    static string At(string name) { return Path.Combine(folder, name); }

    static string[] NamesIn(Ledger ledger)
    {
        using (View view = ledger.View()) return view.ProjectList().Select(project => project.Name).ToArray();
    }

    static void RowsAreRecordsThatStay(Context context, Ledger ledger)
    {
        var levels = new List<LogLevel>();
        // Nobody holds the function but the context; what it throws stays in it.
        context.SetLog((level, text) => { levels.Add(level); throw new InvalidOperationException(text); });
        GC.Collect();
        Write(ledger, batch =>
        {
            foreach (string name in Names) batch.ProjectAdd(new ProjectForm { Name = name, Total = "12亿元", PeriodStart = "2022年3月" });
        });
        Equal(levels.Single(), LogLevel.Info);
        context.SetLog(null);
        IReadOnlyList<Project> projects;
        using (View view = ledger.View())
        {
            projects = view.ProjectList();
            Equal(view.ProjectByName("没有的项目"), null);
            Equal(view.UnitList().Count, 0);
        }
        GC.Collect();
        Equal(string.Join(";", projects.Select(project => project.Name)), string.Join(";", Names));
        Equal(projects[0].Total, (Money?)Money.FromYi(12));
        Equal(projects[0].PeriodStart, (Date?)new Date(2022, 3));
        Equal(projects[0].PeriodStart.Value.ToDateTime(), null);
        Equal(projects[0].PeriodEnd, null);
        Equal(projects[0].Remark, null);
        Expect(projects[0].ToJson().Contains("\"total\":{\"fen\":120000000000}"), projects[0].ToJson());
        Fails<NotSupportedException>(() => ((IList<Project>)projects).Clear());
    }

    static void AFormCorrectsARecord(Ledger ledger)
    {
        Project read;
        using (View view = ledger.View()) read = view.ProjectList()[1];
        ProjectForm form = ProjectForm.Of(read), other = ProjectForm.Of(read);
        form.Location = "柳北区";
        other.Location = "柳南区";
        Write(ledger, batch => batch.ProjectRevise(read.Id, form));
        using (Batch batch = ledger.Write("李四"))
        {
            var conflict = Fails<RefusedException>(() => batch.ProjectRevise(read.Id, other));
            Equal(conflict.Kind, ErrorKind.Conflict);
            Expect(conflict.Message.Contains("location"), conflict.Message);
        }
        // Null takes back; what was not set stays.
        Write(ledger, batch => batch.ProjectRevise(read.Id, new ProjectForm { Location = null, Remark = "大写" }));
        using (View view = ledger.View())
        {
            Project now = view.ProjectGet(read.Id);
            Equal(now.Location + "/" + now.Name + "/" + now.Remark, "/" + Names[1] + "/大写");
        }
        Fails<ArgumentNullException>(() => ProjectForm.Of(null));
    }

    static void ValuesAreWhatTheySay(Context context, Ledger ledger)
    {
        Equal(Money.FromWan(1200.75m), Money.FromFen(1200750000));
        Equal(Money.FromYuan(12007500).ToString(), "12007500.00元");
        Equal((Money.FromWan(1) - Money.FromYuan(10000.05m)).ToString(), "-0.05元");
        Equal(default(Money).Fen, 0L);
        Expect(Money.FromWan(1) < Money.FromWan(2) && Money.FromYi(0.0001m) == Money.FromWan(1), "comparisons");
        foreach (decimal wrong in new[] { 0.001m, decimal.MaxValue, decimal.MinValue })
            Fails<ArgumentException>(() => Money.FromYuan(wrong));
        Fails<OverflowException>(() => (Money.FromFen(long.MaxValue) + Money.FromFen(1)).ToString());
        // A number has no unit: nothing turns it into money.
        foreach (MethodInfo made in typeof(Money).GetMethods().Concat(typeof(Written<Money>).GetMethods()))
            if (made.Name == "op_Implicit")
                Expect(!made.GetParameters()[0].ParameterType.IsPrimitive && made.GetParameters()[0].ParameterType != typeof(decimal), made + "");
        Fails<ArgumentOutOfRangeException>(() => new Month(2022, 13));
        Fails<ArgumentOutOfRangeException>(() => new Date(2022, 2, 30));
        Fails<ArgumentOutOfRangeException>(() => new TenDays(March, 4));
        Equal(new Date(2022, 3) + " " + new Date(2022) + " " + (Date)new DateTime(2022, 3, 15, 23, 59, 0), "2022-03 2022 2022-03-15");
        Equal(Phase.Ongoing.Chinese() + ((Phase)77).Chinese() + (ReportFlag.AmountErased | ReportFlag.AbovePlan).Chinese().Contains("、"), "续建77True");
        Date? start, end;
        context.PeriodParse("2019-2022", out start, out end);
        Equal(start + "-" + end, "2019-2022");
        Equal(context.PhaseParse("在建"), Phase.Ongoing);
        Equal(context.MoneyParse("3", MoneyUnit.YiYuan), Money.FromYi(3));
        Equal(context.MoneyText(default(Money), MoneyUnit.WanYuan, 2), "0.00");
        using (View view = ledger.View())
        using (Batch batch = ledger.Write("张三"))
        {
            var unit = Fails<InputException>(() => batch.ProjectAdd(new ProjectForm { Name = "码头", Total = "1200.75" }));
            Equal(unit.Field, (Field?)Field.Total);
            Fails<UseException>(() => view.ProjectByName(null));
            Fails<UseException>(() => batch.ProjectAdd(null));
            Fails<UseException>(() => view.ImportPreview(null));
            Fails<UseException>(() => context.WorkbookRead(null));
            Fails<ZdxmException>(() => view.PlanOfYear(2022, (PlanLevel)77));
            Fails<ZdxmException>(() => view.ReportGet(1, default(Month)));
            Fails<ArgumentException>(() => view.ExportDocument(1, "表", month: default(Month)));
            Fails<ZdxmException>(() => batch.ReportFile(new ReportForm { Item = 1, Month = default(Month) }));
            Fails<ZdxmException>(() => view.MatterOverdue(default(Date)));
            Fails<ZdxmException>(() => view.MatterOverdue(new Date(2022, 3)));
            Fails<ZdxmException>(() => view.TenDayMissing(1, default(TenDays)));
            Fails<ZdxmException>(() => batch.ItemAdd(new ItemForm { Phase = (Phase)77 }));
            Fails<ZdxmException>(() => batch.ItemAdd(new ItemForm { Phase = "没有的阶段" }));
            Equal(batch.IsEmpty, true);
        }
    }

    static void ABatchCommitsOrNothingIsKept(Ledger ledger)
    {
        string[] before = NamesIn(ledger);
        Batch left = null;
        Fails<IndexOutOfRangeException>(() =>
        {
            using (Batch batch = left = ledger.Write("张三"))
            {
                batch.ProjectAdd(new ProjectForm { Name = "放弃的项目" });
                Names[3] = "";
                batch.Commit();
            }
        });
        Expect(!left.IsOpen, "the batch is open");
        View view = null;
        using (Batch batch = ledger.Write("张三")) view = batch.View();
        Equal(Fails<ZdxmException>(() => view.ProjectList()).Kind, ErrorKind.ViewExpired);
        using (Batch batch = ledger.Write("张三"))
        {
            Equal(batch.Append(new ProjectForm { Name = "排队的项目" }), 1);
            Equal(Fails<InputException>(() => batch.ProjectAdd(new ProjectForm { Name = "大\u200b桥" })).Field, (Field?)Field.Name);
            int change = batch.Commit();
            Expect(!batch.IsOpen && change > 2, "the batch is open");
            Equal(Fails<UseException>(() => batch.Commit()).Kind, ErrorKind.Handle);
        }
        Equal(string.Join(";", NamesIn(ledger)), string.Join(";", before) + ";排队的项目");
    }

    static void WhatIsForgottenLetsOthersWrite(Ledger ledger)
    {
        Forget(() => ledger.Write("张三").ProjectAdd(new ProjectForm { Name = "forgotten" }));
        ledger.Write("李四").Dispose();
        // A context that is forgotten with all that came from it ends in any order.
        for (int round = 0; round < 20; round++)
            Forget(() => new Context().Open(At("ledger.zdxm")).Write("张三").View().ProjectList());
        ledger.Write("李四").Dispose();
        // What came from it keeps it.
        View view = null;
        IReadOnlyList<Project> projects = null;
        Forget(() => view = new Context().Open(At("ledger.zdxm")).View());
        Forget(() => projects = view.ProjectList());
        Expect(ProjectForm.Of(projects[0]) != null && projects[0].ToJson() != null, "its view is kept");
        view.Context.Dispose();
        Expect(!NamesIn(ledger).Contains("forgotten"), "it was written");
    }

    // On a thread of its own, so that no register of this one still holds what was made.
    static void Forget(Action make)
    {
        OnAThread(make);
        for (int round = 0; round < 3; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }

    static void OnAThread(Action work)
    {
        Exception failed = null;
        var thread = new Thread(() => { try { work(); } catch (Exception error) { failed = error; } });
        thread.Start();
        thread.Join();
        if (failed != null) throw new InvalidOperationException("on a thread", failed);
    }

    static void ContextsOfThreadsDoNotMeet(Context context, Ledger ledger)
    {
        var threads = Enumerable.Range(0, 4).Select(number => new Thread(() =>
        {
            using (var own = new Context())
            using (Ledger opened = own.Open(At("ledger.zdxm")))
                for (int round = 0; round < 20; round++)
                {
                    Equal(NamesIn(opened)[0], Names[0]);
                    var error = Fails<RecordException>(() => { using (View view = opened.View()) view.ProjectGet(1000 + number); });
                    Expect(error.Message.Contains((1000 + number) + ""), error.Message);
                }
        })).ToArray();
        foreach (Thread thread in threads) thread.Start();
        foreach (Thread thread in threads) thread.Join();
        OnAThread(context.Interrupt);
        Equal(NamesIn(ledger)[0], Names[0]);
    }

    static void ErrorsSayAllThatIsKnown(Context context, Ledger ledger)
    {
        using (ledger.Write("张三"))
        using (var other = new Context())
        {
            Ledger opened = other.Open(At("ledger.zdxm"), new OpenOptions { BusyMs = -1 });
            var busy = Fails<FileException>(() => opened.Write("李四"));
            Expect(busy.Kind == ErrorKind.Busy && busy.IsTemporary && busy.SqliteCode != 0 && busy.Cell == null, busy + "");
        }
        using (View view = ledger.View())
        using (Workbook workbook = context.WorkbookOpen(At("plan.csv")))
        using (Import import = view.ImportPreview(workbook))
        {
            var refused = Fails<SheetException>(() => import.Begin("张三"));
            Expect(refused.Kind == ErrorKind.UnsettledProblems && refused.Cell.EndsWith("A3"), refused.Cell);
        }
        using (Batch batch = ledger.Write("张三"))
        {
            var twice = new ProjectForm { Name = Names[0], Code = "不是代码" };
            var english = Fails<ZdxmException>(() => batch.ProjectAdd(twice));
            context.SetLanguage(Language.Chinese);
            var chinese = Fails<ZdxmException>(() => batch.ProjectAdd(twice));
            context.SetLanguage(Language.English);
            Equal(english.Id + chinese.Id, "project_code_malformedproject_code_malformed");
            Expect(chinese.Message.Contains(chinese.Remedy) && chinese.Remedy.StartsWith("请"), chinese.Remedy);
            Expect(chinese.Message.Contains("不是项目代码") && english.Message.Contains("code"), chinese.Message);
        }
    }

    static void WhatIsClosedSaysSo()
    {
        var context = new Context();
        Ledger ledger = context.Open(At("ledger.zdxm"));
        View view = ledger.View();
        Project project = view.ProjectList()[0];
        ledger.Dispose();
        foreach (Action call in new Action[] { () => view.ProjectList(), () => ledger.View(), () => { string office = ledger.Office; }, () => project.ToJson() })
            Equal(Fails<UseException>(call).Kind, ErrorKind.Handle);
        Equal(project.Name, Names[0]);
        using (Ledger again = context.Open(At("ledger.zdxm")))
        using (Batch batch = again.Write("张三"))
            Fails<UseException>(() => batch.ProjectRevise(project.Id, ProjectForm.Of(project)));
        foreach (IDisposable each in new IDisposable[] { view, ledger, context, context }) each.Dispose();
        Expect(Fails<UseException>(() => context.Open(At("ledger.zdxm"))).Message.Contains("Context is closed"), "closed");
        Fails<UseException>(() => context.Interrupt());
    }

    static void LongWorkCanBeGivenUp(Context context, Ledger ledger)
    {
        var steps = new List<Progress>();
        FileContents saved = ledger.Backup(At("backup.zdxm"), progress: steps.Add);
        Expect(steps.Last().IsDone && steps.Last().Done == steps.Last().Total && saved.Office == "柳州市重点办", saved.Office);
        Equal(Fails<RecordException>(() => ledger.Backup(At("backup.zdxm"))).Kind, ErrorKind.Duplicate);
        ledger.Backup(At("backup.zdxm"), overwrite: true);
        var given = new CancellationToken(true);
        Fails<OperationCanceledException>(() => ledger.Backup(At("none.zdxm"), cancel: given));
        Fails<DivideByZeroException>(() => ledger.Backup(At("none.zdxm"), progress: step => { throw new DivideByZeroException(); }));
        Expect(!File.Exists(At("none.zdxm")) && context.BackupCheck(At("backup.zdxm")).Count == 0, "what was given up is left");
        Equal(context.BackupRestore(At("backup.zdxm"), At("restored.zdxm")).Hash, saved.Hash);
        Equal(Fails<RecordException>(() => context.BackupRestore(At("backup.zdxm"), At("restored.zdxm"))).Kind, ErrorKind.Duplicate);
        context.BackupRestore(At("backup.zdxm"), At("restored.zdxm"), keepExisting: true);
        using (View view = ledger.View())
        {
            Fails<OperationCanceledException>(() => view.Verify(cancel: given));
            Equal(view.Archive(At("ledger.jsonl")).Hash + view.Verify().Hash, saved.Hash + saved.Hash);
        }
        using (Archive archive = context.ArchiveImport(At("ledger.jsonl"), At("again.zdxm")))
        {
            archive.Run();
            Equal(archive.Result().Hash, saved.Hash);
        }
    }

    static void ASealIsSignedAndChecked(Ledger ledger)
    {
        // Stands for a signature: .NET signs with whichever OpenSSL the system has.
        Func<byte[], string> sign = data => "signed " + data.Aggregate(17L, (sum, one) => unchecked(sum * 31 + one));
        Fails<DivideByZeroException>(() => ledger.Seal("证书 01", data => { throw new DivideByZeroException(); }));
        string text = ledger.Seal("证书 01", sign);
        Expect(text.StartsWith("zdxm seal 1\n"), text);
        Equal(ledger.OldestView, null);
        using (View view = ledger.View())
        {
            Equal(view.SealedTo((key, data, signature) => key == "证书 01" && signature == sign(data)), (int?)view.AsOf);
            Equal(view.SealedTo((key, data, signature) => key == "证书 02"), null);
            Expect(ledger.OldestView >= TimeSpan.Zero, "no view is held");
        }
    }

    static void OptionsCrossTheBorder(Context context)
    {
        var options = new OpenOptions { ViewLimitMs = 1, ClockPolicy = ClockPolicy.Unknown, RefuseHardLinks = true };
        using (Ledger ledger = context.Create(At("options.zdxm"), "柳州市重点办", options))
        {
            ledger.AnswerClock(ClockPolicy.ThisIsRight);
            Equal(Fails<UseException>(() => ledger.AnswerClock((ClockPolicy)7)).Kind, ErrorKind.Arg);
            using (View view = ledger.View())
            {
                Thread.Sleep(50);
                Equal(Fails<ZdxmException>(() => view.ProjectList()).Kind, ErrorKind.ViewExpired);
            }
        }
        using (Ledger ledger = context.Open(At("options.zdxm"), new OpenOptions { ReadOnly = true }))
        {
            Equal(ledger.IsReadOnly + ledger.Office + ledger.Opening().Count, "True柳州市重点办0");
            Equal(Fails<RefusedException>(() => ledger.Write("张三")).Kind, ErrorKind.ReadOnly);
            Fails<UseException>(() => ledger.Write(null));
            using (View view = ledger.ViewAt(DateTimeOffset.UtcNow)) Equal(view.AsOf, 1);
        }
    }

    static void ABulletinIsIssuedAndQuestionsAreAsked(Context context)
    {
        using (Ledger ledger = context.Create(At("issued.zdxm"), "柳州市重点办"))
        {
            int plan = 0, project = 0, item = 0, number = 0;
            Write(ledger, batch =>
            {
                plan = batch.PlanAdopt(new PlanForm { Year = 2022, Title = "计划" });
                project = batch.ProjectAdd(new ProjectForm { Name = "大桥" });
                EnsuredSector sector = batch.SectorEnsure("水利");
                item = batch.ItemAdd(new ItemForm { Plan = plan, Project = project, Sector = sector.Id, Phase = "续建", Position = 1 });
            });
            Write(ledger, batch =>
            {
                Fails<InputException>(() => batch.ReportFile(new ReportForm { Item = item, Month = March }));
                FiledReport filed = batch.ReportFile(new ReportForm { Item = item, Month = March, YtdDone = Money.FromWan(5) });
                Expect(filed.StandingDone == Money.FromWan(5) && filed.Flags == ReportFlag.None, filed.ToJson());
                batch.ItemRevise(item, new ItemForm { Annual = "5097万元" });
            });
            MonthlyReport report;
            using (View view = ledger.View())
            {
                report = view.ReportGet(item, March);
                ChangeEntry raised = view.HistoryList(Subject.Project, 0, id: project, field: Field.Annual).Single();
                Equal(raised.Actor + raised.Subject + (raised.Before == null), "张三ItemTrue");
                Found<FoundItem> found = view.QueryItems(plan, new Month(2022, 6), new ItemQueryForm { NamePart = "桥" });
                Equal(found.Total + found[0].ProjectName + found[0].Annual, "1大桥50970000.00元");
                Expect(view.PlanDocument(plan).ToText().Contains("2022年"), view.PlanDocument(plan).ToText());
            }
            ReportForm erased = ReportForm.Of(report);
            erased.YtdDone = null;
            erased.Progress = "无";
            using (Batch batch = ledger.Write("李四")) Equal(batch.ReportRevise(erased).Flags, ReportFlag.AmountErased);
            var issue = new IssueForm { Plan = plan, Month = March, Number = "第1期", IssuedOn = (Date)new DateTime(2022, 4, 8) };
            string preview;
            using (View view = ledger.View())
            using (Bulletin bulletin = view.IssuePreview(issue))
            {
                preview = bulletin.ToText();
                using (Document document = bulletin.Document())
                    Expect(document.Table(0)[0][0] != null && preview.Contains(document.Head().Title), preview);
            }
            Write(ledger, batch => number = batch.IssueBulletin(issue));
            using (View view = ledger.View())
            using (Bulletin bulletin = view.IssuedBulletinReprint(number))
                Equal(bulletin.ToText() + view.IssuedBulletinList().Count + view.IssuedBulletinList(plan: plan).Count, preview + "11");
        }
    }

    static void ThousandsOfRowsAreWhatJsonSays()
    {
        const int Count = 20000;
        using (var context = new Context())
        using (Ledger ledger = context.Create(At("many.zdxm"), "柳州市重点办"))
        {
            using (View view = ledger.View()) Equal(view.ProjectList().Count + view.Verify().Rows, 0L + view.Verify().Rows);
            Write(ledger, batch =>
            {
                for (int number = 0; number < Count; number++)
                    batch.Append(new ProjectForm { Name = "第" + number + "号项目", Total = Money.FromWan(number), Location = number % 2 == 0 ? null : "柳\n北" });
            });
            using (View view = ledger.View())
            {
                IReadOnlyList<Project> projects = view.ProjectList();
                Equal(projects.Count, Count);
                for (int number = 0; number < Count; number++)
                {
                    Project project = projects[number];
                    Equal(project.Total, (Money?)Money.FromWan(number));
                    string json = project.ToJson();
                    string said = "\"name\":\"" + project.Name + "\"", fen = "\"total\":{\"fen\":" + project.Total.Value.Fen + "}";
                    Expect(json.Contains(said) && json.Contains(fen) && json.Contains("\"location\":null") == (project.Location == null), json);
                }
                // More than the library opens at once: those that were forgotten are freed in time.
                for (int round = 0; round < 66000; round++) Equal(view.SealList().Count, 0);
                // So are those which the program still holds, where it says so.
                Project held = view.ProjectGet(1);
                held.Release();
                held.Release();
                Fails<UseException>(() => held.ToJson());
                Equal(held.Name, "第0号项目");
                // Backwards, from the middle on: a record knows its place.
                foreach (int number in new[] { 9000, 3, 19999, 0 })
                    Expect(projects[number].ToJson().Contains("\"第" + number + "号项目\""), "place " + number);
            }
        }
    }

    static void Write(Ledger ledger, Action<Batch> work)
    {
        using (Batch batch = ledger.Write("张三"))
        {
            work(batch);
            batch.Commit();
        }
    }

    static T Fails<T>(Action call) where T : Exception
    {
        try { call(); } catch (T error) { return error; }
        throw new InvalidOperationException("no " + typeof(T).Name + " was thrown");
    }

    static void Equal(object got, object expected)
    {
        Expect(Equals(got, expected), "got " + got + ", not " + expected);
    }

    static void Expect(bool fits, string got)
    {
        if (!fits) throw new InvalidOperationException(got);
    }
}

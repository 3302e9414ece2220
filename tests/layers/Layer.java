import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import zdxm.*;

/** What the Java layer promises beside the main job: Layer FOLDER. */
public final class Layer {
    private static final List<String> NAMES = Arrays.asList("柳州大桥", "产业园", "学校");
    private static final YearMonth MARCH = YearMonth.of(2022, 3);
    private static Path folder;

    private Layer() {
    }

    /** Tries what it promises. */
    public static void main(String[] args) throws Exception {
        folder = Paths.get(args[0]);
        String sheet = "2022年柳州市重大项目计划表,,\n项目名称,建设阶段,总投资（万元）\n大桥,续建,约3亿\n";
        Files.write(Paths.get(at("plan.csv")), sheet.getBytes(StandardCharsets.UTF_8));
        try (Context context = new Context(); Ledger ledger = context.create(at("ledger.zdxm"), "柳州市重点办")) {
            rowsAreRecordsThatStay(context, ledger);
            aFormCorrectsARecord(ledger);
            valuesAreWhatTheySay(context, ledger);
            aBatchCommitsOrNothingIsKept(ledger);
            whatIsForgottenLetsOthersWrite(ledger);
            contextsOfThreadsDoNotMeet(context, ledger);
            errorsSayAllThatIsKnown(context, ledger);
            longWorkCanBeGivenUp(context, ledger);
            aSealIsSignedAndChecked(ledger);
            optionsCrossTheBorder(context);
            aBulletinIsIssuedAndQuestionsAreAsked(context);
        }
        thousandsOfRowsAreWhatJsonSays();
        whatIsClosedSaysSo();
    }

    private static String at(String name) {
        return folder.resolve(name).toString();
    }

    private static List<String> names(Ledger ledger) {
        try (View view = ledger.view()) {
            return view.projectList().stream().map(Project::getName).collect(Collectors.toList());
        }
    }

    private static void rowsAreRecordsThatStay(Context context, Ledger ledger) {
        List<LogLevel> levels = new ArrayList<>();
        // Nobody holds the function but the context; what it throws stays in it.
        context.setLog((level, text) -> {
            levels.add(level);
            throw new IllegalStateException(text);
        });
        System.gc();
        write(ledger, batch -> NAMES.forEach(
            name -> batch.projectAdd(new ProjectForm().name(name).total("12亿元").periodStart("2022年3月"))));
        equal(levels, Collections.singletonList(LogLevel.INFO));
        context.setLog(null);
        List<Project> projects;
        try (View view = ledger.view()) {
            projects = view.projectList();
            equal(view.projectByName("没有的项目"), null);
            equal(view.unitList().size(), 0);
        }
        System.gc();
        Project first = projects.get(0);
        equal(projects.stream().map(Project::getName).collect(Collectors.toList()), NAMES);
        equal(first.getTotal(), Money.ofYi(12));
        equal(first.getPeriodStart(), OfficeDate.of(MARCH));
        equal(first.getPeriodStart().toLocalDate(), null);
        equal(first.getPeriodEnd(), null);
        equal(first.getRemark(), null);
        expect(first.toJson().contains("\"total\":{\"fen\":120000000000}"), first.toJson());
        fails(UnsupportedOperationException.class, projects::clear);
    }

    private static void aFormCorrectsARecord(Ledger ledger) {
        Project read;
        try (View view = ledger.view()) {
            read = view.projectList().get(1);
        }
        write(ledger, batch -> batch.projectRevise(read.getId(), ProjectForm.of(read).location("柳北区")));
        try (Batch batch = ledger.write("李四")) {
            ProjectForm other = ProjectForm.of(read).location("柳南区");
            RefusedException conflict = fails(RefusedException.class, () -> batch.projectRevise(read.getId(), other));
            equal(conflict.getKind(), ErrorKind.CONFLICT);
            expect(conflict.getMessage().contains("location"), conflict.getMessage());
        }
        // Null takes back; what was not set stays.
        write(ledger, batch -> batch.projectRevise(read.getId(), new ProjectForm().location(null).remark("大写")));
        try (View view = ledger.view()) {
            Project now = view.projectGet(read.getId());
            equal(now.getLocation() + "/" + now.getName() + "/" + now.getRemark(), "null/" + NAMES.get(1) + "/大写");
        }
        fails(NullPointerException.class, () -> ProjectForm.of(null));
    }

    private static void valuesAreWhatTheySay(Context context, Ledger ledger) {
        equal(Money.ofWan(new BigDecimal("1200.75")), Money.ofFen(1_200_750_000));
        equal(Money.ofYuan(12_007_500).toString(), "12007500.00元");
        equal(Money.ofWan(1).minus(Money.ofYuan(new BigDecimal("10000.05"))).toString(), "-0.05元");
        expect(Money.ofWan(1).compareTo(Money.ofWan(2)) < 0, "comparisons");
        for (String wrong : new String[] {"0.001", "1e30"}) {
            fails(ArithmeticException.class, () -> Money.ofYuan(new BigDecimal(wrong)));
        }
        fails(ArithmeticException.class, () -> Money.ofYi(Long.MAX_VALUE));
        fails(ArithmeticException.class, () -> Money.ofFen(Long.MAX_VALUE).plus(Money.ofFen(1)));
        fails(IllegalArgumentException.class, () -> OfficeDate.of(12_345));
        fails(IllegalArgumentException.class, () -> new TenDays(MARCH, 4));
        equal(OfficeDate.of(MARCH) + " " + OfficeDate.of(2022) + " " + OfficeDate.of(LocalDate.of(2022, 3, 5)), "2022-03 2022 2022-03-05");
        equal(Phase.ONGOING.chinese() + Code.chinese(EnumSet.of(Light.RED, Light.YELLOW)).contains("、"), "续建true");
        equal(Arrays.toString(context.periodParse("2019-2022")), "[2019, 2022]");
        equal(context.phaseParse("在建"), Phase.ONGOING);
        equal(context.moneyParse("3", MoneyUnit.YI_YUAN), Money.ofYi(3));
        try (View view = ledger.view(); Batch batch = ledger.write("张三")) {
            InputException unit =
                fails(InputException.class, () -> batch.projectAdd(new ProjectForm().name("码头").total("1200.75")));
            equal(unit.getField(), Field.TOTAL);
            fails(NullPointerException.class, () -> view.projectByName(null));
            equal(fails(UseException.class, () -> view.projectByName("半\ud842")).getKind(), ErrorKind.ENCODING);
            fails(UseException.class, () -> batch.projectAdd(null));
            fails(UseException.class, () -> view.importPreview(null));
            fails(NullPointerException.class, () -> context.workbookRead(null));
            fails(NullPointerException.class, () -> view.planOfYear(2022, null));
            fails(IllegalArgumentException.class, () -> view.reportGet(1, YearMonth.of(20_220, 3)));
            fails(ZdxmException.class, () -> batch.itemAdd(new ItemForm().phase("没有的阶段")));
            fails(NullPointerException.class,
                () -> batch.itemAdd(new ItemForm().responsibleUnits(Arrays.asList(1, null))));
            equal(batch.isEmpty(), true);
        }
    }

    private static void aBatchCommitsOrNothingIsKept(Ledger ledger) {
        List<String> before = names(ledger);
        AtomicReference<Batch> left = new AtomicReference<>();
        fails(UnsupportedOperationException.class, () -> write(ledger, batch -> {
            left.set(batch);
            batch.projectAdd(new ProjectForm().name("放弃的项目"));
            throw new UnsupportedOperationException();
        }));
        expect(!left.get().isOpen(), "the batch is open");
        View view;
        try (Batch batch = ledger.write("张三")) {
            view = batch.view();
        }
        equal(fails(ZdxmException.class, view::projectList).getKind(), ErrorKind.VIEW_EXPIRED);
        try (Batch batch = ledger.write("张三")) {
            equal(batch.append(new ProjectForm().name("排队的项目")), 1);
            ProjectForm hidden = new ProjectForm().name("大\u200b桥");
            equal(fails(InputException.class, () -> batch.projectAdd(hidden)).getField(), Field.NAME);
            int change = batch.commit();
            expect(!batch.isOpen() && change > 2, "the batch is open");
            equal(fails(UseException.class, batch::commit).getKind(), ErrorKind.HANDLE);
        }
        before.add("排队的项目");
        equal(names(ledger), before);
    }

    private static void whatIsForgottenLetsOthersWrite(Ledger ledger) throws InterruptedException {
        // The collector takes its time: until it has found the batch, others wait.
        forgetUntil(() -> ledger.write("张三").projectAdd(new ProjectForm().name("forgotten")),
            () -> ledger.write("李四").close());
        for (int round = 0; round < 20; round++) {
            new Context().open(at("ledger.zdxm")).view().projectList();
        }
        forgetUntil(() -> new Context().open(at("ledger.zdxm")).write("张三").view().projectList(),
            () -> {
                new Context().close();
                ledger.write("李四").close();
            });
        // What came from it keeps it.
        View view = new Context().open(at("ledger.zdxm")).view();
        List<Project> projects = view.projectList();
        System.gc();
        new Context().close();
        expect(projects.get(0).toJson() != null && view.isOpen(), "its view is kept");
        view.context().close();
        expect(!view.isOpen() && !names(ledger).contains("forgotten"), "it was written");
    }

    private static void forgetUntil(Runnable make, Runnable works) throws InterruptedException {
        make.run();
        for (int round = 0; ; round++) {
            System.gc();
            Thread.sleep(10);
            try {
                works.run();
                return;
            } catch (FileException error) {
                expect(error.getKind() == ErrorKind.BUSY && round < 100, error.getMessage());
            }
        }
    }

    private static void contextsOfThreadsDoNotMeet(Context context, Ledger ledger) throws InterruptedException {
        AtomicReference<Throwable> failed = new AtomicReference<>();
        List<Thread> threads = new ArrayList<>();
        for (int number = 1000; number < 1004; number++) {
            int id = number;
            Thread thread = new Thread(() -> {
                try (Context own = new Context(); Ledger opened = own.open(at("ledger.zdxm")); View view = opened.view()) {
                    for (int round = 0; round < 20; round++) {
                        equal(names(opened).get(0), NAMES.get(0));
                        String text = fails(RecordException.class, () -> view.projectGet(id)).getMessage();
                        expect(text.contains("" + id), text);
                    }
                    context.interrupt();
                } catch (Throwable error) {
                    failed.set(error);
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (failed.get() != null) {
            throw new IllegalStateException(failed.get());
        }
        equal(names(ledger).get(0), NAMES.get(0));
    }

    private static void errorsSayAllThatIsKnown(Context context, Ledger ledger) {
        try (Batch held = ledger.write("张三"); Context other = new Context();
                Ledger opened = other.open(at("ledger.zdxm"), new OpenOptions().busyMs(-1))) {
            FileException busy = fails(FileException.class, () -> opened.write("李四"));
            expect(held.isOpen() && busy.getKind() == ErrorKind.BUSY && busy.isTemporary() && busy.getSqliteCode() != 0
                && busy.getCell() == null, busy.toString());
        }
        try (View view = ledger.view(); Workbook workbook = context.workbookOpen(at("plan.csv"));
                Import preview = view.importPreview(workbook)) {
            SheetException refused = fails(SheetException.class, () -> preview.begin("张三"));
            expect(refused.getKind() == ErrorKind.UNSETTLED_PROBLEMS && refused.getCell().endsWith("A3"), refused.getCell());
        }
        try (Batch batch = ledger.write("张三")) {
            ProjectForm twice = new ProjectForm().name(NAMES.get(0)).code("不是代码");
            ZdxmException english = fails(ZdxmException.class, () -> batch.projectAdd(twice));
            context.setLanguage(Language.CHINESE);
            ZdxmException chinese = fails(ZdxmException.class, () -> batch.projectAdd(twice));
            context.setLanguage(Language.ENGLISH);
            equal(english.getId() + chinese.getId(), "project_code_malformedproject_code_malformed");
            expect(chinese.getMessage().contains("不是项目代码") && english.getMessage().contains("code"), chinese.getMessage());
            expect(chinese.getMessage().contains(chinese.getRemedy()) && chinese.getRemedy().startsWith("请"), chinese.getRemedy());
        }
    }

    private static void whatIsClosedSaysSo() {
        Context context = new Context();
        Ledger ledger = context.open(at("ledger.zdxm"));
        View view = ledger.view();
        Project project = view.projectList().get(0);
        ledger.close();
        for (Runnable call : Arrays.<Runnable>asList(view::projectList, ledger::view, ledger::office, project::toJson)) {
            equal(fails(UseException.class, call).getKind(), ErrorKind.HANDLE);
        }
        equal(project.getName(), NAMES.get(0));
        try (Ledger again = context.open(at("ledger.zdxm")); Batch batch = again.write("张三")) {
            fails(UseException.class, () -> batch.projectRevise(project.getId(), ProjectForm.of(project)));
        }
        for (Handle each : Arrays.asList(view, ledger, context, context)) {
            each.close();
        }
        String text = fails(UseException.class, () -> context.open(at("ledger.zdxm"))).getMessage();
        expect(text.contains("Context is closed"), text);
        context.interrupt();
    }

    private static void longWorkCanBeGivenUp(Context context, Ledger ledger) {
        List<Progress> steps = new ArrayList<>();
        FileContents saved = ledger.backup(at("backup.zdxm"), false, steps::add);
        Progress last = steps.get(steps.size() - 1);
        expect(last.isDone() && last.getDone() == last.getTotal() && saved.getOffice().equals("柳州市重点办"), saved.getOffice());
        equal(fails(RecordException.class, () -> ledger.backup(at("backup.zdxm"))).getKind(), ErrorKind.DUPLICATE);
        ledger.backup(at("backup.zdxm"), true, null);
        equal(fails(FileException.class, () -> ledger.backup(at("none.zdxm"), false, step -> false)).getKind(),
            ErrorKind.INTERRUPTED);
        fails(UnsupportedOperationException.class, () -> ledger.backup(at("none.zdxm"), false, step -> {
            throw new UnsupportedOperationException();
        }));
        expect(!Files.exists(Paths.get(at("none.zdxm"))) && context.backupCheck(at("backup.zdxm")).isEmpty(), "it is left");
        equal(context.backupRestore(at("backup.zdxm"), at("restored.zdxm")).getHash(), saved.getHash());
        equal(fails(RecordException.class, () -> context.backupRestore(at("backup.zdxm"), at("restored.zdxm"))).getKind(),
            ErrorKind.DUPLICATE);
        context.backupRestore(at("backup.zdxm"), at("restored.zdxm"), true);
        try (View view = ledger.view()) {
            equal(fails(FileException.class, () -> view.verify(step -> false)).getKind(), ErrorKind.INTERRUPTED);
            equal(view.archive(at("ledger.jsonl")).getHash() + view.verify().getHash(), saved.getHash() + saved.getHash());
        }
        try (Archive archive = context.archiveImport(at("ledger.jsonl"), at("again.zdxm"))) {
            archive.run();
            equal(archive.result().getHash(), saved.getHash());
        }
    }

    private static String sign(byte[] data) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(data));
        } catch (NoSuchAlgorithmException error) {
            throw new IllegalStateException(error);
        }
    }

    private static void aSealIsSignedAndChecked(Ledger ledger) {
        Function<byte[], String> failing = data -> {
            throw new UnsupportedOperationException();
        };
        fails(UnsupportedOperationException.class, () -> ledger.seal("证书 01", failing));
        String text = ledger.seal("证书 01", Layer::sign);
        expect(text.startsWith("zdxm seal 1\n"), text);
        equal(ledger.oldestView(), null);
        try (View view = ledger.view()) {
            equal(view.sealedTo((key, data, signature) -> key.equals("证书 01") && signature.equals(sign(data))), view.asOf());
            equal(view.sealedTo((key, data, signature) -> key.equals("证书 02")), null);
            expect(ledger.oldestView().compareTo(Duration.ZERO) >= 0, "no view is held");
        }
    }

    private static void optionsCrossTheBorder(Context context) throws InterruptedException {
        OpenOptions options = new OpenOptions().viewLimitMs(1).clockPolicy(ClockPolicy.UNKNOWN).refuseHardLinks(true);
        try (Ledger ledger = context.create(at("options.zdxm"), "柳州市重点办", options)) {
            ledger.answerClock(ClockPolicy.THIS_IS_RIGHT);
            try (View view = ledger.view()) {
                Thread.sleep(50);
                equal(fails(ZdxmException.class, view::projectList).getKind(), ErrorKind.VIEW_EXPIRED);
            }
        }
        try (Ledger ledger = context.open(at("options.zdxm"), new OpenOptions().readOnly(true))) {
            equal(ledger.isReadOnly() + ledger.office() + ledger.opening().size(), "true柳州市重点办0");
            equal(fails(RefusedException.class, () -> ledger.write("张三")).getKind(), ErrorKind.READ_ONLY);
            try (View view = ledger.viewAt(Instant.now())) {
                equal(view.asOf(), 1);
            }
        }
    }

    private static void aBulletinIsIssuedAndQuestionsAreAsked(Context context) {
        try (Ledger ledger = context.create(at("issued.zdxm"), "柳州市重点办")) {
            int[] ids = new int[4];
            write(ledger, batch -> {
                ids[0] = batch.planAdopt(new PlanForm().year(2022).title("计划"));
                ids[1] = batch.projectAdd(new ProjectForm().name("大桥"));
                int sector = batch.sectorEnsure("水利").getId();
                ids[2] = batch.itemAdd(new ItemForm().plan(ids[0]).project(ids[1]).sector(sector).phase("续建").position(1));
            });
            int plan = ids[0];
            int item = ids[2];
            write(ledger, batch -> {
                fails(InputException.class, () -> batch.reportFile(new ReportForm().item(item).month(MARCH)));
                FiledReport filed = batch.reportFile(new ReportForm().item(item).month(MARCH).ytdDone(Money.ofWan(5)));
                expect(filed.getStandingDone().equals(Money.ofWan(5)) && filed.getFlags().isEmpty(), filed.toJson());
                batch.itemRevise(item, new ItemForm().annual("5097万元"));
            });
            MonthlyReport report;
            try (View view = ledger.view()) {
                report = view.reportGet(item, MARCH);
                ChangeEntry raised = view.historyList(Subject.PROJECT, 0, ids[1], Field.ANNUAL).get(0);
                equal(raised.getActor() + raised.getSubject() + raised.getBefore(), "张三ITEMnull");
                Found<FoundItem> found = view.queryItems(plan, YearMonth.of(2022, 6), new ItemQueryForm().namePart("桥"));
                equal(found.getTotal() + found.get(0).getProjectName() + found.get(0).getAnnual(), "1大桥50970000.00元");
                equal(view.queryItems(plan, MARCH).size(), 1);
            }
            try (Batch batch = ledger.write("李四")) {
                ReportForm erased = ReportForm.of(report).ytdDone((Money) null).progress("无");
                equal(batch.reportRevise(erased).getFlags(), EnumSet.of(ReportFlag.AMOUNT_ERASED));
            }
            IssueForm issue = new IssueForm().plan(plan).month(MARCH).number("第1期").issuedOn(LocalDate.of(2022, 4, 8));
            String preview;
            try (View view = ledger.view(); Bulletin bulletin = view.issuePreview(issue); Document document = bulletin.document()) {
                preview = bulletin.toText();
                expect(document.table(0).get(0).get(0) != null && preview.contains(document.head().getTitle()), preview);
            }
            write(ledger, batch -> ids[3] = batch.issueBulletin(issue));
            try (View view = ledger.view(); Bulletin bulletin = view.issuedBulletinReprint(ids[3])) {
                equal(bulletin.toText() + view.issuedBulletinList().size() + view.issuedBulletinList(plan).size(), preview + "11");
            }
        }
    }

    private static void thousandsOfRowsAreWhatJsonSays() {
        int count = 20_000;
        try (Context context = new Context(); Ledger ledger = context.create(at("many.zdxm"), "柳州市重点办")) {
            equal(names(ledger).size(), 0);
            write(ledger, batch -> {
                for (int number = 0; number < count; number++) {
                    batch.append(new ProjectForm().name("第" + number + "号项目").total(Money.ofWan(number))
                        .location(number % 2 == 0 ? null : "柳\n北"));
                }
            });
            try (View view = ledger.view()) {
                List<Project> projects = view.projectList();
                equal(projects.size(), count);
                for (int number = 0; number < count; number++) {
                    Project project = projects.get(number);
                    equal(project.getTotal(), Money.ofWan(number));
                    String json = project.toJson();
                    expect(json.contains("\"name\":\"" + project.getName() + "\"")
                        && json.contains("\"total\":{\"fen\":" + project.getTotal().getFen() + "}")
                        && json.contains("\"location\":null") == (project.getLocation() == null), json);
                }
                // More than the library opens at once: those that were forgotten are freed in time.
                for (int round = 0; round < 66_000; round++) {
                    equal(view.sealList().size(), 0);
                }
                // So are those which the program still holds, where it says so.
                Project held = view.projectGet(1);
                held.release();
                held.release();
                fails(UseException.class, held::toJson);
                equal(held.getName(), "第0号项目");
                // Backwards, from the middle on: a record knows its place.
                for (int number : new int[] {9_000, 3, 19_999, 0}) {
                    expect(projects.get(number).toJson().contains("\"第" + number + "号项目\""), "place " + number);
                }
            }
        }
    }

    private static void write(Ledger ledger, Consumer<Batch> work) {
        try (Batch batch = ledger.write("张三")) {
            work.accept(batch);
            batch.commit();
        }
    }

    private static <E extends Exception> E fails(Class<E> kind, Runnable call) {
        try {
            call.run();
        } catch (RuntimeException error) {
            if (kind.isInstance(error)) {
                return kind.cast(error);
            }
            throw error;
        }
        throw new IllegalStateException("no " + kind.getSimpleName() + " was thrown");
    }

    private static void equal(Object got, Object expected) {
        expect(Objects.equals(got, expected), "got " + got + ", not " + expected);
    }

    private static void expect(boolean fits, String got) {
        if (!fits) {
            throw new IllegalStateException(got);
        }
    }
}

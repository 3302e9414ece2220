import java.nio.charset.StandardCharsets;
import java.nio.file.Paths;
import java.time.*;
import java.util.Collections;
import java.util.function.Consumer;
import zdxm.*;

/** A month of an office in Java: DailyWork FOLDER. */
public final class DailyWork {
    private static final YearMonth MARCH = YearMonth.of(2022, 3);
    private static int plan, bridge, item;

    public static void main(String[] args) {
        try (Context context = new Context(); Ledger ledger = context.create(Paths.get(args[0], "ledger.zdxm").toString(), "柳州市重点办")) {
            context.setLanguage(Language.CHINESE);
            write(ledger, "张三", batch -> {
                int bureau = batch.unitAdd(new UnitForm().name("柳州市交通局"));
                int sector = batch.sectorAdd(new SectorForm().name("交通").position(1));
                plan = batch.planAdopt(new PlanForm().year(2022).level(PlanLevel.MUNICIPAL).title("2022年重大项目计划"));
                bridge = batch.projectAdd(new ProjectForm().name("凤凰岭大桥").total(Money.ofYi(12)).owner("柳州市城投公司"));
                item = batch.itemAdd(new ItemForm().plan(plan).project(bridge).phase(Phase.NEW).sector(sector).position(1)
                    .total("12亿元").annual("1.5亿元").responsibleUnits(Collections.singleton(bureau)).reportingUnit(bureau));
                batch.roleGrant(batch.personAdd(new PersonForm().name("张三")), Role.REGISTRAR, "柳政办〔2022〕5号");
                int reporter = batch.personAdd(new PersonForm().name("李四").unit(bureau));
                batch.roleGrant(reporter, Role.REPORTER, "柳政办〔2022〕5号", bureau, null);
            });
            report(ledger, "开工");
            write(ledger, "张三", batch -> batch.filingReturn(item, MARCH, current(ledger).getSince(), "请补充形象进度"));
            report(ledger, "完成桩基12根");
            write(ledger, "张三", batch -> batch.filingApprove(item, MARCH, current(ledger).getSince(), "同意"));
            write(ledger, "张三", batch -> {
                batch.eventRecord(new EventForm().project(bridge).eventKind(EventKind.START).occurredOn(LocalDate.of(2022, 3, 8)));
                batch.matterAdd(new MatterForm().project(bridge).matterKind(MatterKind.LAND).name("征地12亩").deadline("2022年4月30日"));
            });
            try (View view = ledger.view(); Bulletin bulletin = view.bulletinNew(plan, MARCH); Document document = bulletin.document()) {
                for (Filing of : view.filingHistory(item, MARCH))
                    print("%s %s %s %s\n", of.getFilingState().chinese(), of.getYtdDone(), of.getProgress(), of.getOpinion() == null ? "" : of.getOpinion());
                for (Matter of : view.matterList(bridge)) print("%s %s %s\n", of.getName(), of.getMatterKind().chinese(), of.getDeadline());
                document.save(PrintedForm.DOCX, Paths.get(args[0], "bulletin.docx").toString());
                FileContents backup = ledger.backup(Paths.get(args[0], "backup.zdxm").toString());
                print("%s\n%d rows proved, %d in the backup\n", document.toText(), view.verify().getRows(), backup.getRows());
            }
        }
    }
    private static void report(Ledger ledger, String progress) {
        Filing former = current(ledger);
        ReportForm form = former == null ? new ReportForm().item(item).month(MARCH) : ReportForm.of(former);
        write(ledger, "李四", batch -> batch.filingDraft(form.ytdDone("2100万元").started(true).progress(progress)));
        write(ledger, "李四", batch -> batch.filingSubmit(ReportForm.of(current(ledger))));
    }
    private static Filing current(Ledger ledger) { try (View view = ledger.view()) { return view.filingGet(item, MARCH); } }
    private static void write(Ledger ledger, String actor, Consumer<Batch> work) {
        try (Batch batch = ledger.write(actor)) { work.accept(batch); batch.commit(); }
    }
    private static void print(String format, Object... values) {
        byte[] text = String.format(format, values).getBytes(StandardCharsets.UTF_8);
        System.out.write(text, 0, text.length);
    }
}

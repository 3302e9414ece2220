// The main job in Java: a year's plan in, the months in, the bulletin out.
//
//   java AnnualCycle LEDGER FILE...
//
// makes a new ledger, imports the plan annexes and all monthly files but the last, files the last month's reports one
// by one through a form, as a program with its own input window does, and prints the plan's text and the bulletin.
//
//   javac -encoding UTF-8 -cp jna.jar -sourcepath bindings/java:bindings/java/made -d classes examples/java/AnnualCycle.java
//   java -cp jna.jar:classes -Djna.library.path=FOLDER_OF_THE_LIBRARY AnnualCycle ...
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.function.Predicate;
import zdxm.Batch;
import zdxm.Bulletin;
import zdxm.Context;
import zdxm.Document;
import zdxm.Finding;
import zdxm.Import;
import zdxm.ImportForm;
import zdxm.Language;
import zdxm.Ledger;
import zdxm.PlanItem;
import zdxm.PlanLevel;
import zdxm.Progress;
import zdxm.Project;
import zdxm.ReportForm;
import zdxm.SheetRow;
import zdxm.View;
import zdxm.Workbook;
import zdxm.ZdxmException;

/** The main job of an office, once through. */
public final class AnnualCycle {
    private AnnualCycle() {
    }

    /** Ledger and files; 1 is the exit code of an error. */
    public static void main(String[] args) {
        if (args.length < 3) {
            System.err.println("usage: AnnualCycle LEDGER FILE...");
            System.exit(2);
        }
        try (Context context = new Context();
                Ledger ledger = context.create(args[0], "柳州市重点项目建设办公室")) {
            context.setLanguage(Language.CHINESE);
            for (int at = 1; at < args.length - 1; at++) {
                importFile(ledger, args[at]);
            }
            try (Workbook last = context.workbookOpen(args[args.length - 1])) {
                fileAndPrint(ledger, last);
            }
        } catch (ZdxmException error) {
            System.err.println("\nAnnualCycle: " + error.getMessage());
            System.exit(1);
        }
    }

    /** Imports a file; what a person would look at and decide is printed and left out here. */
    private static void importFile(Ledger ledger, String file) {
        ImportForm options = new ImportForm().documentNo("柳政办〔2022〕5号").leaveOutUnmatched(true).leaveUnreadableEmpty(true);
        try (Workbook workbook = ledger.context().workbookOpen(file);
                View view = ledger.view();
                Import preview = view.importPreview(workbook, options)) {
            for (Finding finding : preview.findings()) {
                System.err.println(finding.getSheet() + "!" + finding.getCell() + " " + finding.getText());
            }
            try (Batch batch = preview.begin("张三")) {
                write(batch, file);
            }
        }
    }

    /** Files the reports of the last month, each row of the sheet as a form, and prints plan text and bulletin. */
    private static void fileAndPrint(Ledger ledger, Workbook workbook) {
        YearMonth month = workbook.sheets().get(0).getMonth();
        int plan;
        try (View view = ledger.view(); Batch batch = ledger.write("李四")) {
            plan = view.planOfYear(month.getYear(), PlanLevel.MUNICIPAL).getId();
            for (SheetRow row : workbook.rows(0)) {
                Project project = row.isCounted() ? view.projectByName(row.getName()) : null;
                PlanItem item = project == null ? null : view.itemOfProject(plan, project.getId());
                if (item != null) {
                    // or new ReportForm().ytdDone("2100万元") and so on
                    batch.append(ReportForm.of(row).item(item.getId()).month(month));
                }
            }
            write(batch, "reports");
        }
        try (View view = ledger.view();
                Document text = view.planDocument(plan);
                Bulletin bulletin = view.bulletinNew(plan, month)) {
            // UTF-8 on every system, whatever the platform's own charset.
            byte[] printed = (text.toText() + "\n" + bulletin.toText() + "\n").getBytes(StandardCharsets.UTF_8);
            System.out.write(printed, 0, printed.length);
            System.out.flush();
        }
    }

    /** Writes what a batch holds, with a progress bar; a window's Cancel would give false. */
    private static void write(Batch batch, String name) {
        Predicate<Progress> bar = step -> {
            System.err.print("\r" + name + " " + step.getDone() + "/" + step.getTotal());
            return true;
        };
        batch.run(bar, 50);
        System.err.println();
        batch.commit();
    }
}

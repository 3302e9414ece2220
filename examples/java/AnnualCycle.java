// The main job in Java: a year's plan in, the months in, the bulletin out.
//
//   java AnnualCycle LEDGER FILE...
//
// makes a new ledger, imports the plan annexes and all monthly files but the last, files the last month's reports one
// by one through a form, as a program with its own input window does, and prints the plan's text and the bulletin.
//
//   javac -encoding UTF-8 -cp jna.jar -d classes bindings/java/zdxm/*.java examples/java/AnnualCycle.java
//   java -cp jna.jar:classes -Djna.library.path=FOLDER_OF_THE_LIBRARY AnnualCycle ...
import java.nio.charset.StandardCharsets;
import zdxm.Batch;
import zdxm.Bulletin;
import zdxm.Context;
import zdxm.Cursor;
import zdxm.Form;
import zdxm.Handle;
import zdxm.Import;
import zdxm.Ledger;
import zdxm.Progress;
import zdxm.Row;
import zdxm.View;
import zdxm.Workbook;
import zdxm.Zdxm;
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
                Ledger ledger = Ledger.create(context, args[0], "柳州市重点项目建设办公室")) {
            context.setLanguage(Zdxm.CHINESE);
            for (int at = 1; at < args.length - 1; at++) {
                importFile(ledger, args[at]);
            }
            try (Workbook last = Workbook.open(context, args[args.length - 1])) {
                fileAndPrint(ledger, last);
            }
        } catch (ZdxmException error) {
            System.err.println("\nAnnualCycle: " + error.getMessage());
            System.exit(1);
        }
    }

    /** Imports a file; what a person would look at and decide is printed and left out here. */
    private static void importFile(Ledger ledger, String file) {
        try (Workbook workbook = Workbook.open(ledger.context(), file);
                Form options = new Form(ledger.context(), Zdxm.FORM_IMPORT);
                View view = ledger.view()) {
            options.set(Zdxm.F_DOCUMENT_NO, "柳政办〔2022〕5号");
            options.set(Zdxm.F_LEAVE_OUT_UNMATCHED, true).set(Zdxm.F_LEAVE_UNREADABLE_EMPTY, true);
            try (Import preview = view.preview(workbook, options)) {
                try (Cursor findings = preview.findings()) {
                    for (Row row : findings) {
                        System.err.println(row.text(Zdxm.F_SHEET) + "!" + row.text(Zdxm.F_CELL) + " "
                            + row.text(Zdxm.F_TEXT));
                    }
                }
                try (Batch batch = preview.begin("张三")) {
                    batch.commit(bar(file));
                }
            }
        }
    }

    /** Files the reports of the last month, each row of the sheet as a form, and prints plan text and bulletin. */
    private static void fileAndPrint(Ledger ledger, Workbook workbook) {
        int month = workbook.first(Zdxm::zdxm_workbook_sheets, sheet -> sheet.number(Zdxm.F_MONTH));
        int plan;
        try (View view = ledger.view()) {
            plan = view.first((z, v, rows) -> z.zdxm_plan_of_year(v, month / 100, Zdxm.LEVEL_MUNICIPAL, rows),
                row -> row.number(Zdxm.F_ID));
            fileReports(ledger, view, workbook, plan, month);
        }
        try (View view = ledger.view(); Bulletin bulletin = view.bulletin(plan, month)) {
            // UTF-8 on every system, whatever the platform's own charset.
            byte[] text = (view.planText(plan) + "\n" + bulletin.toText() + "\n").getBytes(StandardCharsets.UTF_8);
            System.out.write(text, 0, text.length);
            System.out.flush();
        }
    }

    private static void fileReports(Ledger ledger, View view, Workbook workbook, int plan, int month) {
        try (Form report = new Form(ledger.context(), Zdxm.FORM_REPORT);
                Batch batch = ledger.batch("李四");
                Cursor sheet = workbook.rows((z, w, rows) -> z.zdxm_workbook_rows(w, 0, rows))) {
            for (Row row : sheet) {
                Integer item = row.flag(Zdxm.F_COUNTED) ? itemOf(view, plan, row.text(Zdxm.F_NAME)) : null;
                if (item != null) {
                    report.clear().load(row); // or report.setMoney(Zdxm.F_YTD_DONE, fen) and so on
                    batch.append(report.set(Zdxm.F_ITEM, item).set(Zdxm.F_MONTH, month));
                }
            }
            batch.commit(bar("reports"));
        }
    }

    /** The plan item of a project's name; null where there is none. */
    private static Integer itemOf(View view, int plan, String projectName) {
        byte[] name = Handle.utf8(projectName);
        Integer project = view.first((z, v, rows) -> z.zdxm_project_by_name(v, name, name.length, rows),
            row -> row.number(Zdxm.F_ID));
        return project == null ? null : view.first((z, v, rows) -> z.zdxm_item_of_project(v, plan, project, rows),
            row -> row.number(Zdxm.F_ID));
    }

    /** A progress bar; a window's Cancel would give false. */
    private static Progress bar(String name) {
        return (done, total) -> {
            System.err.print("\r" + name + " " + done + "/" + total + (done == total ? "\n" : ""));
            return true;
        };
    }
}

import java.util.List;
import zdxm.Batch;
import zdxm.Context;
import zdxm.Cursor;
import zdxm.Form;
import zdxm.Ledger;
import zdxm.View;
import zdxm.Zdxm;
import zdxm.ZdxmException;

/** What the Java layer promises beside the main job: Layer FOLDER. */
public final class Layer {
    private Layer() {
    }

    /** Tries what it promises. */
    public static void main(String[] args) throws InterruptedException {
        String path = args[0] + "/ledger.zdxm";
        try (Context context = new Context()) {
            try (Ledger ledger = Ledger.create(context, path, "柳州市重点办")) {
                String signed = ledger.seal("证书 01", data -> "signed " + data.length);
                expect(signed.startsWith("zdxm seal 1\n"), signed);
                expect(ledger.oldestViewMs() == null, "a view is held");
                try (View view = ledger.view()) {
                    Integer sealed = view.sealedTo((key, data, signature) -> signature.equals("signed " + data.length));
                    expect(sealed != null && sealed == view.asOf(), "sealed to " + sealed);
                    expect(view.sealedTo((key, data, signature) -> key.equals("证书 02")) == null, "sealed by another key");
                    expect(ledger.oldestViewMs() >= 0, "no view is held");
                }
            }
            int flags = Zdxm.OPEN_ALLOW_NETWORK_DRIVE + Zdxm.OPEN_REFUSE_HARD_LINKS;
            try (Ledger ledger = Ledger.open(context, path, flags, 0, 1, Zdxm.CLOCK_UNKNOWN)) {
                ledger.answerClock(Zdxm.CLOCK_THIS_IS_RIGHT);
                expect(codeOf(() -> ledger.answerClock(7)) == Zdxm.E_ARG, "E_ARG");
                try (View view = ledger.view()) {
                    Thread.sleep(50);
                    expect(codeOf(() -> view.planText(1)) == Zdxm.E_VIEW_EXPIRED, "E_VIEW_EXPIRED");
                }
            }
            try (Ledger ledger = Ledger.open(context, path)) {
                recordsGoAsJsonAndManyRowsInACall(context, ledger);
                questionsAndHistoriesAreAsked(context, ledger);
            }
            errorsAreInTheLanguageOfTheContext(context);
        }
    }

    private static void recordsGoAsJsonAndManyRowsInACall(Context context, Ledger ledger) {
        try (Batch batch = ledger.batch("张三"); Form form = new Form(context, Zdxm.FORM_PROJECT)) {
            for (String name : new String[] {"凤凰岭大桥", "学校", "产业园"}) {
                String fact = name.equals("学校") ? "\"location\": \"柳北区\"" : "\"total\": \"12.5亿元\"";
                form.clear().setJson("{\"name\": \"" + name + "\", " + fact + "}");
                batch.number((z, b, id) -> z.zdxm_project_add(b, form.raw(), id));
            }
            ZdxmException refused = failure(() -> form.setJson("{\"totl\": 1}"));
            expect(refused.code() == Zdxm.E_ARG && "field_name_unknown".equals(refused.id()), refused.id());
            try (View view = batch.view(); Cursor projects = view.rows(Zdxm::zdxm_project_list)) {
                expect(projects.numbers(Zdxm.F_TOTAL, Zdxm.F_PERIOD_START).size() == 3, "numbers");
                for (int block : new int[] {1, 2, 1000}) {
                    List<Long[]> numbers = projects.numbers(new int[] {Zdxm.F_TOTAL, Zdxm.F_PERIOD_START}, block);
                    expect(numbers.size() == 3 && numbers.get(0)[0] == 125000000000L && numbers.get(1)[0] == null
                        && numbers.get(2)[0] == 125000000000L && numbers.get(2)[1] == null, "numbers");
                    expect(String.join(";", projects.texts(Zdxm.F_NAME, block)).equals("凤凰岭大桥;学校;产业园"), "texts");
                    List<String> sites = projects.texts(Zdxm.F_LOCATION, block);
                    expect(sites.size() == 3 && sites.get(0) == null && "柳北区".equals(sites.get(1))
                        && sites.get(2) == null, "no texts");
                }
                String json = projects.iterator().next().json();
                expect(json.contains("\"total\":{\"fen\":125000000000}"), json);
            }
        }
    }

    private static void questionsAndHistoriesAreAsked(Context context, Ledger ledger) {
        try (Batch batch = ledger.batch("张三"); Form project = new Form(context, Zdxm.FORM_PROJECT);
                Form plan = new Form(context, Zdxm.FORM_PLAN); Form item = new Form(context, Zdxm.FORM_ITEM);
                Form query = new Form(context, Zdxm.FORM_ITEM_QUERY)) {
            project.set(Zdxm.F_NAME, "大桥");
            int bridge = batch.number((z, b, id) -> z.zdxm_project_add(b, project.raw(), id));
            plan.set(Zdxm.F_YEAR, 2022).set(Zdxm.F_TITLE, "计划");
            int adopted = batch.number((z, b, id) -> z.zdxm_plan_adopt(b, plan.raw(), id));
            item.set(Zdxm.F_PLAN, adopted).set(Zdxm.F_PROJECT, bridge).set(Zdxm.F_SECTOR, 1).set(Zdxm.F_PHASE, Zdxm.PHASE_ONGOING);
            batch.number((z, b, id) -> z.zdxm_item_add(b, item.raw(), id));
            batch.commit();
            query.set(Zdxm.F_NAME_PART, "桥");
            try (View view = ledger.view()) {
                String who = view.first((z, v, rows) -> z.zdxm_history_list(v, Zdxm.SUBJECT_PROJECT, bridge, Zdxm.F_NAME, 0, rows),
                    row -> row.text(Zdxm.F_ACTOR) + row.number(Zdxm.F_SUBJECT) + row.text(Zdxm.F_AFTER));
                expect(who.equals("张三" + Zdxm.SUBJECT_PROJECT + "大桥"), who);
                String found = view.first((z, v, rows) -> z.zdxm_query_items(v, adopted, 202203, query.raw(), null, rows),
                    row -> row.text(Zdxm.F_PROJECT_NAME));
                expect("大桥".equals(found), found);
            }
        }
    }

    private static void errorsAreInTheLanguageOfTheContext(Context context) {
        try (Form form = new Form(context, Zdxm.FORM_PROJECT)) {
            ZdxmException english = failure(() -> form.set(Zdxm.F_TOTAL, "很多"));
            context.setLanguage(Zdxm.CHINESE);
            ZdxmException chinese = failure(() -> form.set(Zdxm.F_TOTAL, "很多"));
            context.setLanguage(Zdxm.ENGLISH);
            expect("amount_unreadable".equals(english.id()) && english.id().equals(chinese.id()), english.id());
            expect(chinese.getMessage().contains("不是金额"), chinese.getMessage());
            expect(english.getMessage().contains("is not an amount"), english.getMessage());
        }
    }

    private static ZdxmException failure(Runnable call) {
        try {
            call.run();
        } catch (ZdxmException error) {
            return error;
        }
        throw new IllegalStateException("no error was thrown");
    }

    private static int codeOf(Runnable call) {
        try {
            call.run();
        } catch (ZdxmException error) {
            return error.code();
        }
        return Zdxm.OK;
    }

    private static void expect(boolean fits, String got) {
        if (!fits) {
            throw new IllegalStateException(got);
        }
    }
}

package zdxm;

import java.nio.charset.StandardCharsets;

/** The ledger as of one moment: every question is asked of a view. Close it soon. */
public final class View extends Handle {
    View(Handle parent, MakeCall open) {
        super(parent, open, Zdxm::zdxm_view_close);
    }

    /** The last change (变更) that the view knows of, 0 for none. */
    public int asOf() {
        return number(Zdxm::zdxm_view_as_of);
    }

    /** The plan's own text (工作任务) with Liuzhou's rules. */
    public String planText(int plan) {
        return planText(plan, null);
    }

    /** The plan's own text (工作任务) by rules (口径), a form {@link Zdxm#FORM_RULES}. */
    public String planText(int plan, Form rules) {
        try (Document document = planDocument(plan, rules)) {
            return document.toText();
        }
    }

    /** The plan's own text (工作任务) as a document, by rules (口径), a form {@link Zdxm#FORM_RULES}. */
    public Document planDocument(int plan, Form rules) {
        return new Document(this, (z, v, made) -> z.zdxm_plan_document(v, plan, rawOf(rules), made));
    }

    /** The bulletin (简报、通报) of a plan for a month (yyyymm) with Liuzhou's rules. */
    public Bulletin bulletin(int plan, int month) {
        return bulletin(plan, month, null);
    }

    /** The bulletin (简报、通报) of a plan for a month (yyyymm) by rules (口径), a form {@link Zdxm#FORM_RULES}. */
    public Bulletin bulletin(int plan, int month, Form rules) {
        return new Bulletin(this, (z, v, made) -> z.zdxm_bulletin_new(v, plan, month, rawOf(rules), made));
    }

    /** What an import (导入) of a workbook would do; nothing is changed yet. */
    public Import preview(Workbook workbook) {
        return preview(workbook, null);
    }

    /** What an import (导入) with options, a form {@link Zdxm#FORM_IMPORT}, would do; nothing is changed yet. */
    public Import preview(Workbook workbook, Form options) {
        return new Import(this,
            (z, v, made) -> z.zdxm_import_preview(v, workbook.raw(), rawOf(options), made));
    }

    /** The seals of changes, in their order: F_CHANGE, F_SEAL_KEY, F_SEAL_TEXT, F_SIGNATURE. */
    public Cursor seals() {
        return rows(Zdxm::zdxm_seal_list);
    }

    /**
     * The last change that is sealed well, by the host's own check; null for none. Complete a proof first, which compares the
     * seals with the chain.
     */
    public Integer sealedTo(SealCheck check) {
        Integer sealed = null;
        try (Cursor seals = seals()) {
            for (Row seal : seals) {
                byte[] signed = seal.text(Zdxm.F_SEAL_TEXT).getBytes(StandardCharsets.US_ASCII);
                if (check.isGood(seal.text(Zdxm.F_SEAL_KEY), signed, seal.text(Zdxm.F_SIGNATURE))) {
                    sealed = seal.number(Zdxm.F_CHANGE);
                }
            }
        }
        return sealed;
    }

    /** Begins a proof (校验) that nobody edited the file behind the library's back. */
    public Proof verify() {
        return new Proof(this);
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.LocalDate;

/**
 * Form of a year plan.
 *
 * <p>表单：年度计划。
 */
public final class PlanForm extends Form {
    /** An empty form. */
    public PlanForm() {
        super(Zdxm.FORM_PLAN);
    }

    /**
     * A form that begins with a record, for its correction.
     *
     * <p>以已有记录填好的表单，用于更正。
     */
    public static PlanForm of(Row record) {
        PlanForm form = new PlanForm();
        form.begin(record);
        return form;
    }

    /**
     * Year of a plan.
     *
     * <p>年度。
     */
    public PlanForm year(Integer year) {
        say(Zdxm.F_YEAR, year);
        return this;
    }

    /**
     * Level.
     *
     * <p>统筹层面。
     */
    public PlanForm level(PlanLevel level) {
        say(Zdxm.F_LEVEL, level);
        return this;
    }

    /**
     * Level.
     *
     * <p>统筹层面。
     */
    public PlanForm level(String level) {
        say(Zdxm.F_LEVEL, level);
        return this;
    }

    /**
     * Title.
     *
     * <p>标题。
     */
    public PlanForm title(String title) {
        say(Zdxm.F_TITLE, title);
        return this;
    }

    /**
     * Number of the document.
     *
     * <p>文号。
     */
    public PlanForm documentNo(String documentNo) {
        say(Zdxm.F_DOCUMENT_NO, documentNo);
        return this;
    }

    /**
     * Date of the document.
     *
     * <p>印发日期。
     */
    public PlanForm issuedOn(LocalDate issuedOn) {
        say(Zdxm.F_ISSUED_ON, issuedOn);
        return this;
    }

    /**
     * Date of the document.
     *
     * <p>印发日期。
     */
    public PlanForm issuedOn(OfficeDate issuedOn) {
        say(Zdxm.F_ISSUED_ON, issuedOn);
        return this;
    }

    /**
     * Date of the document.
     *
     * <p>印发日期。
     */
    public PlanForm issuedOn(String issuedOn) {
        say(Zdxm.F_ISSUED_ON, issuedOn);
        return this;
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Form of a plan change.
 *
 * <p>表单：增补、调出、调整。
 */
public final class PlanChangeForm extends Form {
    /** An empty form. */
    public PlanChangeForm() {
        super(Zdxm.FORM_PLAN_CHANGE);
    }

    /**
     * A form that begins with a record, for its correction.
     *
     * <p>以已有记录填好的表单，用于更正。
     */
    public static PlanChangeForm of(Row record) {
        PlanChangeForm form = new PlanChangeForm();
        form.begin(record);
        return form;
    }

    /**
     * What a plan change does.
     *
     * <p>调整类别。
     */
    public PlanChangeForm planChangeKind(PlanChangeKind planChangeKind) {
        say(Zdxm.F_PLAN_CHANGE_KIND, planChangeKind);
        return this;
    }

    /**
     * What a plan change does.
     *
     * <p>调整类别。
     */
    public PlanChangeForm planChangeKind(String planChangeKind) {
        say(Zdxm.F_PLAN_CHANGE_KIND, planChangeKind);
        return this;
    }

    /**
     * From which month on a plan change counts.
     *
     * <p>生效月份。
     */
    public PlanChangeForm effective(YearMonth effective) {
        say(Zdxm.F_EFFECTIVE, effective);
        return this;
    }

    /**
     * From which month on a plan change counts.
     *
     * <p>生效月份。
     */
    public PlanChangeForm effective(String effective) {
        say(Zdxm.F_EFFECTIVE, effective);
        return this;
    }

    /**
     * Number of the document.
     *
     * <p>文号。
     */
    public PlanChangeForm documentNo(String documentNo) {
        say(Zdxm.F_DOCUMENT_NO, documentNo);
        return this;
    }

    /**
     * Date of the document.
     *
     * <p>印发日期。
     */
    public PlanChangeForm issuedOn(LocalDate issuedOn) {
        say(Zdxm.F_ISSUED_ON, issuedOn);
        return this;
    }

    /**
     * Date of the document.
     *
     * <p>印发日期。
     */
    public PlanChangeForm issuedOn(OfficeDate issuedOn) {
        say(Zdxm.F_ISSUED_ON, issuedOn);
        return this;
    }

    /**
     * Date of the document.
     *
     * <p>印发日期。
     */
    public PlanChangeForm issuedOn(String issuedOn) {
        say(Zdxm.F_ISSUED_ON, issuedOn);
        return this;
    }

    /**
     * Class of a reason.
     *
     * <p>原因类别。
     */
    public PlanChangeForm reasonClass(ReasonClass reasonClass) {
        say(Zdxm.F_REASON_CLASS, reasonClass);
        return this;
    }

    /**
     * Class of a reason.
     *
     * <p>原因类别。
     */
    public PlanChangeForm reasonClass(String reasonClass) {
        say(Zdxm.F_REASON_CLASS, reasonClass);
        return this;
    }

    /**
     * The reason in words.
     *
     * <p>原因。
     */
    public PlanChangeForm reason(String reason) {
        say(Zdxm.F_REASON, reason);
        return this;
    }

    /**
     * 备注.
     *
     * <p>备注。
     */
    public PlanChangeForm remark(String remark) {
        say(Zdxm.F_REMARK, remark);
        return this;
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Form of a fact of an assessment.
 *
 * <p>表单：考核登记。
 */
public final class AssessmentFactForm extends Form {
    /** An empty form. */
    public AssessmentFactForm() {
        super(Zdxm.FORM_ASSESSMENT_FACT);
    }

    /**
     * A form that begins with a record, for its correction.
     *
     * <p>以已有记录填好的表单，用于更正。
     */
    public static AssessmentFactForm of(Row record) {
        AssessmentFactForm form = new AssessmentFactForm();
        form.begin(record);
        return form;
    }

    /**
     * What a fact of an assessment says.
     *
     * <p>登记类别。
     */
    public AssessmentFactForm assessmentFactKind(AssessmentFactKind assessmentFactKind) {
        say(Zdxm.F_ASSESSMENT_FACT_KIND, assessmentFactKind);
        return this;
    }

    /**
     * What a fact of an assessment says.
     *
     * <p>登记类别。
     */
    public AssessmentFactForm assessmentFactKind(String assessmentFactKind) {
        say(Zdxm.F_ASSESSMENT_FACT_KIND, assessmentFactKind);
        return this;
    }

    /**
     * Number of the plan.
     *
     * <p>年度计划。
     */
    public AssessmentFactForm plan(Integer plan) {
        say(Zdxm.F_PLAN, plan);
        return this;
    }

    /**
     * Number of the unit of a cell.
     *
     * <p>单位。
     */
    public AssessmentFactForm unit(Integer unit) {
        say(Zdxm.F_UNIT, unit);
        return this;
    }

    /**
     * Month.
     *
     * <p>月份。
     */
    public AssessmentFactForm month(YearMonth month) {
        say(Zdxm.F_MONTH, month);
        return this;
    }

    /**
     * Month.
     *
     * <p>月份。
     */
    public AssessmentFactForm month(String month) {
        say(Zdxm.F_MONTH, month);
        return this;
    }

    /**
     * Last month.
     *
     * <p>截止月份。
     */
    public AssessmentFactForm lastMonth(YearMonth lastMonth) {
        say(Zdxm.F_LAST_MONTH, lastMonth);
        return this;
    }

    /**
     * Last month.
     *
     * <p>截止月份。
     */
    public AssessmentFactForm lastMonth(String lastMonth) {
        say(Zdxm.F_LAST_MONTH, lastMonth);
        return this;
    }

    /**
     * Name of a scheme of assessment.
     *
     * <p>考核办法。
     */
    public AssessmentFactForm scheme(String scheme) {
        say(Zdxm.F_SCHEME, scheme);
        return this;
    }

    /**
     * Id of an item of the scheme, or given_points, given_times or given_rate.
     *
     * <p>考核项目。
     */
    public AssessmentFactForm schemeItem(String schemeItem) {
        say(Zdxm.F_SCHEME_ITEM, schemeItem);
        return this;
    }

    /**
     * Number of the project.
     *
     * <p>项目。
     */
    public AssessmentFactForm project(Integer project) {
        say(Zdxm.F_PROJECT, project);
        return this;
    }

    /**
     * What is given.
     *
     * <p>认定数值。
     */
    public AssessmentFactForm givenValue(String givenValue) {
        say(Zdxm.F_GIVEN_VALUE, givenValue);
        return this;
    }

    /**
     * Number of the document.
     *
     * <p>文号。
     */
    public AssessmentFactForm documentNo(String documentNo) {
        say(Zdxm.F_DOCUMENT_NO, documentNo);
        return this;
    }

    /**
     * Date of the document.
     *
     * <p>印发日期。
     */
    public AssessmentFactForm issuedOn(LocalDate issuedOn) {
        say(Zdxm.F_ISSUED_ON, issuedOn);
        return this;
    }

    /**
     * Date of the document.
     *
     * <p>印发日期。
     */
    public AssessmentFactForm issuedOn(OfficeDate issuedOn) {
        say(Zdxm.F_ISSUED_ON, issuedOn);
        return this;
    }

    /**
     * Date of the document.
     *
     * <p>印发日期。
     */
    public AssessmentFactForm issuedOn(String issuedOn) {
        say(Zdxm.F_ISSUED_ON, issuedOn);
        return this;
    }

    /**
     * The reason in words.
     *
     * <p>原因。
     */
    public AssessmentFactForm reason(String reason) {
        say(Zdxm.F_REASON, reason);
        return this;
    }

    /**
     * 备注.
     *
     * <p>备注。
     */
    public AssessmentFactForm remark(String remark) {
        say(Zdxm.F_REMARK, remark);
        return this;
    }

    /**
     * The issued result that an objection is to.
     *
     * <p>考核结果。
     */
    public AssessmentFactForm assessment(Integer assessment) {
        say(Zdxm.F_ASSESSMENT, assessment);
        return this;
    }

    /**
     * When an objection was answered.
     *
     * <p>答复日期。
     */
    public AssessmentFactForm answeredOn(LocalDate answeredOn) {
        say(Zdxm.F_ANSWERED_ON, answeredOn);
        return this;
    }

    /**
     * When an objection was answered.
     *
     * <p>答复日期。
     */
    public AssessmentFactForm answeredOn(OfficeDate answeredOn) {
        say(Zdxm.F_ANSWERED_ON, answeredOn);
        return this;
    }

    /**
     * When an objection was answered.
     *
     * <p>答复日期。
     */
    public AssessmentFactForm answeredOn(String answeredOn) {
        say(Zdxm.F_ANSWERED_ON, answeredOn);
        return this;
    }

    /**
     * What the answer says.
     *
     * <p>答复意见。
     */
    public AssessmentFactForm answer(String answer) {
        say(Zdxm.F_ANSWER, answer);
        return this;
    }

    /**
     * Whether an objection is upheld.
     *
     * <p>是否采纳。
     */
    public AssessmentFactForm isUpheld(Boolean isUpheld) {
        say(Zdxm.F_IS_UPHELD, isUpheld);
        return this;
    }

    /**
     * Of each group only the first so many by rank.
     *
     * <p>前几名。
     */
    public AssessmentFactForm first(Integer first) {
        say(Zdxm.F_FIRST, first);
        return this;
    }
}

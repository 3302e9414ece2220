// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.YearMonth;

/**
 * Form of a query of letters.
 *
 * <p>表单：函件查询。
 */
public final class LetterQueryForm extends Form {
    /** An empty form. */
    public LetterQueryForm() {
        super(Zdxm.FORM_LETTER_QUERY);
    }

    /**
     * A form that begins with a record, for its correction.
     *
     * <p>以已有记录填好的表单，用于更正。
     */
    public static LetterQueryForm of(Row record) {
        LetterQueryForm form = new LetterQueryForm();
        form.begin(record);
        return form;
    }

    /**
     * Number of the plan.
     *
     * <p>年度计划。
     */
    public LetterQueryForm plan(Integer plan) {
        say(Zdxm.F_PLAN, plan);
        return this;
    }

    /**
     * Month.
     *
     * <p>月份。
     */
    public LetterQueryForm month(YearMonth month) {
        say(Zdxm.F_MONTH, month);
        return this;
    }

    /**
     * Month.
     *
     * <p>月份。
     */
    public LetterQueryForm month(String month) {
        say(Zdxm.F_MONTH, month);
        return this;
    }

    /**
     * Number of the project.
     *
     * <p>项目。
     */
    public LetterQueryForm project(Integer project) {
        say(Zdxm.F_PROJECT, project);
        return this;
    }

    /**
     * Number of the unit of a cell.
     *
     * <p>单位。
     */
    public LetterQueryForm unit(Integer unit) {
        say(Zdxm.F_UNIT, unit);
        return this;
    }

    /**
     * What kind of letter it is.
     *
     * <p>函件种类。
     */
    public LetterQueryForm letterKind(LetterKind letterKind) {
        say(Zdxm.F_LETTER_KIND, letterKind);
        return this;
    }

    /**
     * What kind of letter it is.
     *
     * <p>函件种类。
     */
    public LetterQueryForm letterKind(String letterKind) {
        say(Zdxm.F_LETTER_KIND, letterKind);
        return this;
    }

    /**
     * Where a letter stands.
     *
     * <p>办理状态。
     */
    public LetterQueryForm letterState(LetterState letterState) {
        say(Zdxm.F_LETTER_STATE, letterState);
        return this;
    }

    /**
     * Where a letter stands.
     *
     * <p>办理状态。
     */
    public LetterQueryForm letterState(String letterState) {
        say(Zdxm.F_LETTER_STATE, letterState);
        return this;
    }

    /**
     * Whether a matter is open on the day.
     *
     * <p>是否未办结。
     */
    public LetterQueryForm isOpen(Boolean isOpen) {
        say(Zdxm.F_IS_OPEN, isOpen);
        return this;
    }

    /**
     * Whether a matter is open on the day, after its deadline.
     *
     * <p>是否逾期。
     */
    public LetterQueryForm isOverdue(Boolean isOverdue) {
        say(Zdxm.F_IS_OVERDUE, isOverdue);
        return this;
    }
}

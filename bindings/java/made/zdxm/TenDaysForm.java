// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * Form of a ten-day report.
 *
 * <p>表单：旬报。
 */
public final class TenDaysForm extends Form {
    /** An empty form. */
    public TenDaysForm() {
        super(Zdxm.FORM_TEN_DAYS);
    }

    /**
     * A form that begins with a record, for its correction.
     *
     * <p>以已有记录填好的表单，用于更正。
     */
    public static TenDaysForm of(Row record) {
        TenDaysForm form = new TenDaysForm();
        form.begin(record);
        return form;
    }

    /**
     * Number of the plan item.
     *
     * <p>计划项目。
     */
    public TenDaysForm item(Integer item) {
        say(Zdxm.F_ITEM, item);
        return this;
    }

    /**
     * Ten days of a month, yyyymmp, such as 2022061 for the first.
     *
     * <p>旬。
     */
    public TenDaysForm tenDays(Integer tenDays) {
        say(Zdxm.F_TEN_DAYS, tenDays);
        return this;
    }

    /**
     * Investment done within the ten days.
     *
     * <p>旬完成投资。
     */
    public TenDaysForm tenDaysDone(Money tenDaysDone) {
        say(Zdxm.F_TEN_DAYS_DONE, tenDaysDone);
        return this;
    }

    /**
     * Investment done within the ten days.
     *
     * <p>旬完成投资。
     */
    public TenDaysForm tenDaysDone(String tenDaysDone) {
        say(Zdxm.F_TEN_DAYS_DONE, tenDaysDone);
        return this;
    }

    /**
     * Physical progress.
     *
     * <p>形象进度。
     */
    public TenDaysForm progress(String progress) {
        say(Zdxm.F_PROGRESS, progress);
        return this;
    }

    /**
     * Problems.
     *
     * <p>存在问题。
     */
    public TenDaysForm problem(String problem) {
        say(Zdxm.F_PROBLEM, problem);
        return this;
    }

    /**
     * 备注.
     *
     * <p>备注。
     */
    public TenDaysForm remark(String remark) {
        say(Zdxm.F_REMARK, remark);
        return this;
    }
}

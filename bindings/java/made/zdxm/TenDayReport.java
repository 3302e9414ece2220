// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A ten-day report of the ledger.
 *
 * <p>台账中的旬报。
 */
public final class TenDayReport extends Row {
    private final int item;
    private final Integer tenDays;
    private final int since;
    private final Money tenDaysDone;
    private final String progress;
    private final String problem;
    private final String remark;

    TenDayReport(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ITEM, Zdxm.F_TEN_DAYS, Zdxm.F_SINCE, Zdxm.F_TEN_DAYS_DONE);
        this.item = row.number(Zdxm.F_ITEM);
        this.tenDays = row.numberIf(Zdxm.F_TEN_DAYS);
        this.since = row.number(Zdxm.F_SINCE);
        this.tenDaysDone = row.moneyIf(Zdxm.F_TEN_DAYS_DONE);
        this.progress = row.text(Zdxm.F_PROGRESS);
        this.problem = row.text(Zdxm.F_PROBLEM);
        this.remark = row.text(Zdxm.F_REMARK);
    }

    /**
     * Number of the plan item.
     *
     * <p>计划项目。
     */
    public int getItem() {
        return item;
    }

    /**
     * Ten days of a month, yyyymmp, such as 2022061 for the first. null where there is none.
     *
     * <p>旬。
     */
    public Integer getTenDays() {
        return tenDays;
    }

    /**
     * Change that wrote this version.
     *
     * <p>生效变更号。
     */
    public int getSince() {
        return since;
    }

    /**
     * Investment done within the ten days. null where there is none.
     *
     * <p>旬完成投资。
     */
    public Money getTenDaysDone() {
        return tenDaysDone;
    }

    /**
     * Physical progress. null where there is none.
     *
     * <p>形象进度。
     */
    public String getProgress() {
        return progress;
    }

    /**
     * Problems. null where there is none.
     *
     * <p>存在问题。
     */
    public String getProblem() {
        return problem;
    }

    /**
     * 备注. null where there is none.
     *
     * <p>备注。
     */
    public String getRemark() {
        return remark;
    }
}

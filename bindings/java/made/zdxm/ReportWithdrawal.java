// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.YearMonth;

/**
 * A report that was taken out of the figures.
 *
 * <p>撤回的月报。
 */
public final class ReportWithdrawal extends Row {
    private final int item;
    private final YearMonth month;
    private final int change;
    private final String reason;

    ReportWithdrawal(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ITEM, Zdxm.F_MONTH, Zdxm.F_CHANGE);
        this.item = row.number(Zdxm.F_ITEM);
        this.month = row.month(Zdxm.F_MONTH);
        this.change = row.number(Zdxm.F_CHANGE);
        this.reason = row.text(Zdxm.F_REASON);
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
     * Month.
     *
     * <p>月份。
     */
    public YearMonth getMonth() {
        return month;
    }

    /**
     * Number of the change.
     *
     * <p>变更号。
     */
    public int getChange() {
        return change;
    }

    /**
     * The reason in words.
     *
     * <p>原因。
     */
    public String getReason() {
        return reason;
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.YearMonth;

/**
 * Closed months that were opened again.
 *
 * <p>反关账：重新开放的月份。
 */
public final class Reopening extends Row {
    private final int change;
    private final YearMonth month;
    private final YearMonth openedThrough;

    Reopening(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_CHANGE, Zdxm.F_MONTH, Zdxm.F_OPENED_THROUGH);
        this.change = row.number(Zdxm.F_CHANGE);
        this.month = row.month(Zdxm.F_MONTH);
        this.openedThrough = row.month(Zdxm.F_OPENED_THROUGH);
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
     * Month.
     *
     * <p>月份。
     */
    public YearMonth getMonth() {
        return month;
    }

    /**
     * The last of the months that were opened again.
     *
     * <p>反关账至。
     */
    public YearMonth getOpenedThrough() {
        return openedThrough;
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.YearMonth;

/**
 * That the problem which a report states became a matter.
 *
 * <p>由月报存在问题转成的事项。
 */
public final class MatterReport extends Row {
    private final int id;
    private final int item;
    private final YearMonth month;
    private final int since;

    MatterReport(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ID, Zdxm.F_ITEM, Zdxm.F_MONTH, Zdxm.F_SINCE);
        this.id = row.number(Zdxm.F_ID);
        this.item = row.number(Zdxm.F_ITEM);
        this.month = row.month(Zdxm.F_MONTH);
        this.since = row.number(Zdxm.F_SINCE);
    }

    /**
     * Number of the record.
     *
     * <p>编号。
     */
    public int getId() {
        return id;
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
     * Change that wrote this version.
     *
     * <p>生效变更号。
     */
    public int getSince() {
        return since;
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.YearMonth;

/** A project that did not report. */
public final class MissingReport extends Row {
    private final String unitName;
    private final String name;
    private final YearMonth lastReport;

    MissingReport(Columns row) {
        super(row);
        this.unitName = row.text(Zdxm.F_UNIT_NAME);
        this.name = row.text(Zdxm.F_NAME);
        this.lastReport = row.monthIf(Zdxm.F_LAST_REPORT);
    }

    /**
     * Name of a unit.
     *
     * <p>单位名称。
     */
    public String getUnitName() {
        return unitName;
    }

    /**
     * Name (名称).
     *
     * <p>名称。
     */
    public String getName() {
        return name;
    }

    /**
     * The last month for which it reported. null where there is none.
     *
     * <p>最近报送月份。
     */
    public YearMonth getLastReport() {
        return lastReport;
    }
}

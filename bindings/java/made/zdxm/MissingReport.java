// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.YearMonth;

/**
 * A project that did not report.
 *
 * <p>未报送的项目。
 */
public final class MissingReport extends Row {
    private final String unitName;
    private final String name;
    private final YearMonth lastReport;

    MissingReport(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_LAST_REPORT);
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
     * Name.
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

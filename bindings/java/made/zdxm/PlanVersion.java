// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A plan as it was at a time: as issued, after the second supplement, now.
 *
 * <p>计划的一个版本：下达时、第二次增补后、现行。
 */
public final class PlanVersion extends Row {
    private final String name;
    private final int change;

    PlanVersion(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_CHANGE);
        this.name = row.text(Zdxm.F_NAME);
        this.change = row.number(Zdxm.F_CHANGE);
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
     * Number of the change.
     *
     * <p>变更号。
     */
    public int getChange() {
        return change;
    }
}

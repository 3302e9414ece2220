// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** A plan as it was at a time: as issued, after the second supplement, now. */
public final class PlanVersion extends Row {
    private final String name;
    private final int change;

    PlanVersion(Columns row) {
        super(row);
        this.name = row.text(Zdxm.F_NAME);
        this.change = row.number(Zdxm.F_CHANGE);
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
     * Number of the change.
     *
     * <p>变更号。
     */
    public int getChange() {
        return change;
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * Where a project stood in a year plan.
 *
 * <p>项目列入的年度计划。
 */
public final class ProjectPlace extends Row {
    private final int plan;
    private final int item;

    ProjectPlace(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_PLAN, Zdxm.F_ITEM);
        this.plan = row.number(Zdxm.F_PLAN);
        this.item = row.number(Zdxm.F_ITEM);
    }

    /**
     * Number of the plan.
     *
     * <p>年度计划。
     */
    public int getPlan() {
        return plan;
    }

    /**
     * Number of the plan item.
     *
     * <p>计划项目。
     */
    public int getItem() {
        return item;
    }
}

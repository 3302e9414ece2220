// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * An item that did not report for ten days.
 *
 * <p>未报旬报的计划项目。
 */
public final class MissingItem extends Row {
    private final int item;

    MissingItem(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ITEM);
        this.item = row.number(Zdxm.F_ITEM);
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

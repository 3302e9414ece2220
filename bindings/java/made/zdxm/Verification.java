// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.util.List;

/**
 * What a successful proof looked at.
 *
 * <p>核验通过的范围：行数、最后变更、校验码。
 */
public final class Verification extends Row {
    private final long rows;
    private final int change;
    private final String hash;
    private final long seals;
    private final List<String> addedObjects;

    Verification(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ROWS, Zdxm.F_CHANGE, Zdxm.F_SEALS);
        this.rows = row.longNumber(Zdxm.F_ROWS);
        this.change = row.number(Zdxm.F_CHANGE);
        this.hash = row.text(Zdxm.F_HASH);
        this.seals = row.longNumber(Zdxm.F_SEALS);
        this.addedObjects = row.texts(Zdxm.F_ADDED_OBJECTS);
    }

    /**
     * Number of rows.
     *
     * <p>行数。
     */
    public long getRows() {
        return rows;
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
     * SHA-256 over all of it and the change before.
     *
     * <p>校验码。
     */
    public String getHash() {
        return hash;
    }

    /**
     * How many seals the ledger has.
     *
     * <p>签章数。
     */
    public long getSeals() {
        return seals;
    }

    /**
     * Tables, indexes and views that other programs added to the file.
     *
     * <p>其他程序添加的对象。
     */
    public List<String> getAddedObjects() {
        return addedObjects;
    }
}

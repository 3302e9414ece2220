// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.util.List;

/**
 * The sector of a name, and whether it was added for it.
 *
 * <p>按名称取得的行业分类，及是否新增。
 */
public final class EnsuredSector extends Row {
    private final int id;
    private final int added;
    private final List<String> near;

    EnsuredSector(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ID, Zdxm.F_ADDED);
        this.id = row.number(Zdxm.F_ID);
        this.added = row.number(Zdxm.F_ADDED);
        this.near = row.texts(Zdxm.F_NEAR);
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
     * Whether the record was added.
     *
     * <p>是否新增。
     */
    public int getAdded() {
        return added;
    }

    /**
     * Names of others that look like a new one.
     *
     * <p>相近名称。
     */
    public List<String> getNear() {
        return near;
    }
}

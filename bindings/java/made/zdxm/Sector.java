// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A sector of the ledger.
 *
 * <p>台账中的行业分类。
 */
public final class Sector extends Row {
    private final int id;
    private final int since;
    private final String name;
    private final Integer parent;
    private final int position;

    Sector(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ID, Zdxm.F_SINCE, Zdxm.F_PARENT, Zdxm.F_POSITION);
        this.id = row.number(Zdxm.F_ID);
        this.since = row.number(Zdxm.F_SINCE);
        this.name = row.text(Zdxm.F_NAME);
        this.parent = row.numberIf(Zdxm.F_PARENT);
        this.position = row.number(Zdxm.F_POSITION);
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
     * Change that wrote this version.
     *
     * <p>生效变更号。
     */
    public int getSince() {
        return since;
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
     * Number of the sector above, or of the project that this one is a part of. null where there is none.
     *
     * <p>上级。
     */
    public Integer getParent() {
        return parent;
    }

    /**
     * Place in its list, from 1.
     *
     * <p>序号。
     */
    public int getPosition() {
        return position;
    }
}

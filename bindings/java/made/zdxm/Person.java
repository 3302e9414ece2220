// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A person of the ledger.
 *
 * <p>台账中的人员。
 */
public final class Person extends Row {
    private final int id;
    private final int since;
    private final String name;
    private final Integer unit;

    Person(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ID, Zdxm.F_SINCE, Zdxm.F_UNIT);
        this.id = row.number(Zdxm.F_ID);
        this.since = row.number(Zdxm.F_SINCE);
        this.name = row.text(Zdxm.F_NAME);
        this.unit = row.numberIf(Zdxm.F_UNIT);
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
     * Number of the unit of a cell. null where there is none.
     *
     * <p>单位。
     */
    public Integer getUnit() {
        return unit;
    }
}

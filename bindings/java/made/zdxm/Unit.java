// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A unit of the ledger.
 *
 * <p>台账中的单位。
 */
public final class Unit extends Row {
    private final int id;
    private final int since;
    private final String name;
    private final UnitKind kind;
    private final String creditCode;

    Unit(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ID, Zdxm.F_SINCE, Zdxm.F_KIND);
        this.id = row.number(Zdxm.F_ID);
        this.since = row.number(Zdxm.F_SINCE);
        this.name = row.text(Zdxm.F_NAME);
        this.kind = row.code(UnitKind::of, Zdxm.F_KIND);
        this.creditCode = row.text(Zdxm.F_CREDIT_CODE);
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
     * What a unit is.
     *
     * <p>类别。
     */
    public UnitKind getKind() {
        return kind;
    }

    /**
     * 统一社会信用代码 of a unit. null where there is none.
     *
     * <p>统一社会信用代码。
     */
    public String getCreditCode() {
        return creditCode;
    }
}

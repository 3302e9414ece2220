// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A rule pack of the ledger. It never changes; another version is another pack.
 *
 * <p>台账中的规则包，不再变动；另一版本即另一规则包。
 */
public final class StoredRulePack extends Row {
    private final int id;
    private final int since;
    private final String name;
    private final String version;
    private final String basis;
    private final String sha256;

    StoredRulePack(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ID, Zdxm.F_SINCE);
        this.id = row.number(Zdxm.F_ID);
        this.since = row.number(Zdxm.F_SINCE);
        this.name = row.text(Zdxm.F_NAME);
        this.version = row.text(Zdxm.F_VERSION);
        this.basis = row.text(Zdxm.F_BASIS);
        this.sha256 = row.text(Zdxm.F_SHA256);
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
     * Version of a rule pack.
     *
     * <p>版本。
     */
    public String getVersion() {
        return version;
    }

    /**
     * What something rests on, such as a document. null where there is none.
     *
     * <p>依据。
     */
    public String getBasis() {
        return basis;
    }

    /**
     * SHA-256 of a document.
     *
     * <p>校验值。
     */
    public String getSha256() {
        return sha256;
    }
}

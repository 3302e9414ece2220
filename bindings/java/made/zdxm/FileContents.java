// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * What a ledger, a backup or an archive has in it.
 *
 * <p>台账、备份或归档中的内容。
 */
public final class FileContents extends Row {
    private final String office;
    private final String uuid;
    private final int change;
    private final long atMs;
    private final ClockMarkKind clockMark;
    private final String hash;
    private final long rows;
    private final long files;
    private final long filesMissing;

    FileContents(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_CHANGE, Zdxm.F_AT_MS, Zdxm.F_CLOCK_MARK, Zdxm.F_ROWS, Zdxm.F_FILES,
            Zdxm.F_FILES_MISSING);
        this.office = row.text(Zdxm.F_OFFICE);
        this.uuid = row.text(Zdxm.F_UUID);
        this.change = row.number(Zdxm.F_CHANGE);
        this.atMs = row.longNumber(Zdxm.F_AT_MS);
        this.clockMark = row.codeIf(ClockMarkKind::of, Zdxm.F_CLOCK_MARK);
        this.hash = row.text(Zdxm.F_HASH);
        this.rows = row.longNumber(Zdxm.F_ROWS);
        this.files = row.longNumber(Zdxm.F_FILES);
        this.filesMissing = row.longNumber(Zdxm.F_FILES_MISSING);
    }

    /**
     * Name of the office that keeps the ledger.
     *
     * <p>建账单位。
     */
    public String getOffice() {
        return office;
    }

    /**
     * Number of the ledger among all ledgers.
     *
     * <p>台账标识。
     */
    public String getUuid() {
        return uuid;
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
     * What the clock said.
     *
     * <p>时间。
     */
    public long getAtMs() {
        return atMs;
    }

    /**
     * Why the instant of a change is not trusted. null where there is none.
     *
     * <p>时间标记。
     */
    public ClockMarkKind getClockMark() {
        return clockMark;
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
     * Number of rows.
     *
     * <p>行数。
     */
    public long getRows() {
        return rows;
    }

    /**
     * Files that the attachments of a ledger need, each counted once.
     *
     * <p>附件文件数。
     */
    public long getFiles() {
        return files;
    }

    /**
     * Files of attachments that do not lie beside a ledger.
     *
     * <p>缺失附件文件数。
     */
    public long getFilesMissing() {
        return filesMissing;
    }
}

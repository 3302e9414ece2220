// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * One write to the ledger, as the chain of changes records it.
 *
 * <p>一次变更，即对台账的一次写入。
 */
public final class Change extends Row {
    private final int change;
    private final long atMs;
    private final String actor;
    private final String changeKind;
    private final ChangeKind changeCode;
    private final String note;
    private final long entries;
    private final String digest;
    private final String hash;
    private final ClockMarkKind clockMark;
    private final Integer markedBy;

    Change(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_CHANGE, Zdxm.F_AT_MS, Zdxm.F_CHANGE_CODE, Zdxm.F_ENTRIES, Zdxm.F_CLOCK_MARK,
            Zdxm.F_MARKED_BY);
        this.change = row.number(Zdxm.F_CHANGE);
        this.atMs = row.longNumber(Zdxm.F_AT_MS);
        this.actor = row.text(Zdxm.F_ACTOR);
        this.changeKind = row.text(Zdxm.F_CHANGE_KIND);
        this.changeCode = row.codeIf(ChangeKind::of, Zdxm.F_CHANGE_CODE);
        this.note = row.text(Zdxm.F_NOTE);
        this.entries = row.longNumber(Zdxm.F_ENTRIES);
        this.digest = row.text(Zdxm.F_DIGEST);
        this.hash = row.text(Zdxm.F_HASH);
        this.clockMark = row.codeIf(ClockMarkKind::of, Zdxm.F_CLOCK_MARK);
        this.markedBy = row.numberIf(Zdxm.F_MARKED_BY);
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
     * Who.
     *
     * <p>操作人。
     */
    public String getActor() {
        return actor;
    }

    /**
     * The kind of the change as it stands in the ledger.
     *
     * <p>变更类型。
     */
    public String getChangeKind() {
        return changeKind;
    }

    /**
     * What the change is about. null where there is none.
     *
     * <p>变更种类。
     */
    public ChangeKind getChangeCode() {
        return changeCode;
    }

    /**
     * Remark.
     *
     * <p>说明。
     */
    public String getNote() {
        return note;
    }

    /**
     * Number of rows that it wrote or closed.
     *
     * <p>记录数。
     */
    public long getEntries() {
        return entries;
    }

    /**
     * SHA-256 over these rows.
     *
     * <p>摘要。
     */
    public String getDigest() {
        return digest;
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
     * Why the instant of a change is not trusted. null where there is none.
     *
     * <p>时间标记。
     */
    public ClockMarkKind getClockMark() {
        return clockMark;
    }

    /**
     * The change that marked the instant. null where there is none.
     *
     * <p>标记变更号。
     */
    public Integer getMarkedBy() {
        return markedBy;
    }
}

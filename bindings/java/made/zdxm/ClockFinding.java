// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A change of which an office should know because of its instant.
 *
 * <p>时间异常的变更。
 */
public final class ClockFinding extends Row {
    private final int change;
    private final long atMs;
    private final String actor;
    private final String changeKind;
    private final ChangeKind changeCode;
    private final String note;
    private final ClockMarkKind clockMark;
    private final Integer markedBy;
    private final OfficeDate setDay;
    private final String reason;
    private final String basis;
    private final Integer setBy;
    private final Integer changeBefore;
    private final Long beforeMs;
    private final Integer daysBetween;

    ClockFinding(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_CHANGE, Zdxm.F_AT_MS, Zdxm.F_CHANGE_CODE, Zdxm.F_CLOCK_MARK,
            Zdxm.F_MARKED_BY, Zdxm.F_SET_DAY, Zdxm.F_SET_BY, Zdxm.F_CHANGE_BEFORE, Zdxm.F_BEFORE_MS,
            Zdxm.F_DAYS_BETWEEN);
        this.change = row.number(Zdxm.F_CHANGE);
        this.atMs = row.longNumber(Zdxm.F_AT_MS);
        this.actor = row.text(Zdxm.F_ACTOR);
        this.changeKind = row.text(Zdxm.F_CHANGE_KIND);
        this.changeCode = row.codeIf(ChangeKind::of, Zdxm.F_CHANGE_CODE);
        this.note = row.text(Zdxm.F_NOTE);
        this.clockMark = row.codeIf(ClockMarkKind::of, Zdxm.F_CLOCK_MARK);
        this.markedBy = row.numberIf(Zdxm.F_MARKED_BY);
        this.setDay = row.dateIf(Zdxm.F_SET_DAY);
        this.reason = row.text(Zdxm.F_REASON);
        this.basis = row.text(Zdxm.F_BASIS);
        this.setBy = row.numberIf(Zdxm.F_SET_BY);
        this.changeBefore = row.numberIf(Zdxm.F_CHANGE_BEFORE);
        this.beforeMs = row.longNumberIf(Zdxm.F_BEFORE_MS);
        this.daysBetween = row.numberIf(Zdxm.F_DAYS_BETWEEN);
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

    /**
     * The day that a registrar set for a change whose instant is marked. null where there is none.
     *
     * <p>补记日期。
     */
    public OfficeDate getSetDay() {
        return setDay;
    }

    /**
     * The reason in words. null where there is none.
     *
     * <p>原因。
     */
    public String getReason() {
        return reason;
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
     * The change by which something was set. null where there is none.
     *
     * <p>补记变更号。
     */
    public Integer getSetBy() {
        return setBy;
    }

    /**
     * The last change before, of those whose instant is trusted. null where there is none.
     *
     * <p>前一变更号。
     */
    public Integer getChangeBefore() {
        return changeBefore;
    }

    /**
     * What the clock said at that change. null where there is none.
     *
     * <p>前一变更时间。
     */
    public Long getBeforeMs() {
        return beforeMs;
    }

    /**
     * Whole days since that change, where they are more than 400. null where there is none.
     *
     * <p>间隔天数。
     */
    public Integer getDaysBetween() {
        return daysBetween;
    }
}

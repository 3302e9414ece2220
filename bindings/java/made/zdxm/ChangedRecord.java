// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.YearMonth;

/**
 * A record that differs between two bulletins.
 *
 * <p>两份通报之间有差别的记录。
 */
public final class ChangedRecord extends Row {
    private final FactRecordKind recordKind;
    private final Integer id;
    private final YearMonth month;
    private final String name;
    private final Difference difference;
    private final Integer changedField;
    private final String label;
    private final String before;
    private final String after;
    private final Integer change;
    private final String actor;
    private final Long atMs;
    private final ClockMarkKind clockMark;
    private final String changeKind;
    private final ChangeKind changeCode;

    ChangedRecord(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_RECORD_KIND, Zdxm.F_ID, Zdxm.F_MONTH, Zdxm.F_DIFFERENCE,
            Zdxm.F_CHANGED_FIELD, Zdxm.F_CHANGE, Zdxm.F_AT_MS, Zdxm.F_CLOCK_MARK, Zdxm.F_CHANGE_CODE);
        this.recordKind = row.codeIf(FactRecordKind::of, Zdxm.F_RECORD_KIND);
        this.id = row.numberIf(Zdxm.F_ID);
        this.month = row.monthIf(Zdxm.F_MONTH);
        this.name = row.text(Zdxm.F_NAME);
        this.difference = row.code(Difference::of, Zdxm.F_DIFFERENCE);
        this.changedField = row.numberIf(Zdxm.F_CHANGED_FIELD);
        this.label = row.text(Zdxm.F_LABEL);
        this.before = row.text(Zdxm.F_BEFORE);
        this.after = row.text(Zdxm.F_AFTER);
        this.change = row.numberIf(Zdxm.F_CHANGE);
        this.actor = row.text(Zdxm.F_ACTOR);
        this.atMs = row.longNumberIf(Zdxm.F_AT_MS);
        this.clockMark = row.codeIf(ClockMarkKind::of, Zdxm.F_CLOCK_MARK);
        this.changeKind = row.text(Zdxm.F_CHANGE_KIND);
        this.changeCode = row.codeIf(ChangeKind::of, Zdxm.F_CHANGE_CODE);
    }

    /**
     * What kind of record differs. null where there is none.
     *
     * <p>记录类型。
     */
    public FactRecordKind getRecordKind() {
        return recordKind;
    }

    /**
     * Number of the record. null where there is none.
     *
     * <p>编号。
     */
    public Integer getId() {
        return id;
    }

    /**
     * Month. null where there is none.
     *
     * <p>月份。
     */
    public YearMonth getMonth() {
        return month;
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
     * How it differs.
     *
     * <p>变动。
     */
    public Difference getDifference() {
        return difference;
    }

    /**
     * The field or figure that differs. null where there is none.
     *
     * <p>变动字段。
     */
    public Integer getChangedField() {
        return changedField;
    }

    /**
     * Text of a heading. null where there is none.
     *
     * <p>标题行文字。
     */
    public String getLabel() {
        return label;
    }

    /**
     * Its earlier value, with names instead of the numbers of units and sectors, as a text whatever the field is. null
     * where there is none.
     *
     * <p>原值。
     */
    public String getBefore() {
        return before;
    }

    /**
     * Its later value, in the same way. null where there is none.
     *
     * <p>现值。
     */
    public String getAfter() {
        return after;
    }

    /**
     * Number of the change. null where there is none.
     *
     * <p>变更号。
     */
    public Integer getChange() {
        return change;
    }

    /**
     * Who. null where there is none.
     *
     * <p>操作人。
     */
    public String getActor() {
        return actor;
    }

    /**
     * What the clock said. null where there is none.
     *
     * <p>时间。
     */
    public Long getAtMs() {
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
     * The kind of the change as it stands in the ledger. null where there is none.
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
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.YearMonth;

/**
 * A record that is voided: which, why, by whom and when.
 *
 * <p>已作废的记录：理由、经办人、时间。
 */
public final class VoidedRecord extends Row {
    private final int change;
    private final String actor;
    private final Long atMs;
    private final Subject subject;
    private final int id;
    private final String name;
    private final Integer project;
    private final YearMonth month;
    private final String reason;

    VoidedRecord(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_CHANGE, Zdxm.F_AT_MS, Zdxm.F_SUBJECT, Zdxm.F_ID, Zdxm.F_PROJECT,
            Zdxm.F_MONTH);
        this.change = row.number(Zdxm.F_CHANGE);
        this.actor = row.text(Zdxm.F_ACTOR);
        this.atMs = row.longNumberIf(Zdxm.F_AT_MS);
        this.subject = row.code(Subject::of, Zdxm.F_SUBJECT);
        this.id = row.number(Zdxm.F_ID);
        this.name = row.text(Zdxm.F_NAME);
        this.project = row.numberIf(Zdxm.F_PROJECT);
        this.month = row.monthIf(Zdxm.F_MONTH);
        this.reason = row.text(Zdxm.F_REASON);
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
     * Who.
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
     * What a change wrote of.
     *
     * <p>对象。
     */
    public Subject getSubject() {
        return subject;
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
     * Name.
     *
     * <p>名称。
     */
    public String getName() {
        return name;
    }

    /**
     * Number of the project. null where there is none.
     *
     * <p>项目。
     */
    public Integer getProject() {
        return project;
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
     * The reason in words.
     *
     * <p>原因。
     */
    public String getReason() {
        return reason;
    }
}

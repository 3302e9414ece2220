// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.YearMonth;

/**
 * A field that a change wrote: what it was before, and what it became.
 *
 * <p>变更明细：一个字段的原值与现值。
 */
public final class ChangeEntry extends Row {
    private final int change;
    private final String actor;
    private final Long atMs;
    private final Subject subject;
    private final int id;
    private final String name;
    private final Integer project;
    private final YearMonth month;
    private final Integer tenDays;
    private final Integer changedField;
    private final String label;
    private final String before;
    private final String after;

    ChangeEntry(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_CHANGE, Zdxm.F_AT_MS, Zdxm.F_SUBJECT, Zdxm.F_ID, Zdxm.F_PROJECT,
            Zdxm.F_MONTH, Zdxm.F_TEN_DAYS, Zdxm.F_CHANGED_FIELD);
        this.change = row.number(Zdxm.F_CHANGE);
        this.actor = row.text(Zdxm.F_ACTOR);
        this.atMs = row.longNumberIf(Zdxm.F_AT_MS);
        this.subject = row.code(Subject::of, Zdxm.F_SUBJECT);
        this.id = row.number(Zdxm.F_ID);
        this.name = row.text(Zdxm.F_NAME);
        this.project = row.numberIf(Zdxm.F_PROJECT);
        this.month = row.monthIf(Zdxm.F_MONTH);
        this.tenDays = row.numberIf(Zdxm.F_TEN_DAYS);
        this.changedField = row.numberIf(Zdxm.F_CHANGED_FIELD);
        this.label = row.text(Zdxm.F_LABEL);
        this.before = row.text(Zdxm.F_BEFORE);
        this.after = row.text(Zdxm.F_AFTER);
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
     * Ten days of a month, yyyymmp, such as 2022061 for the first. null where there is none.
     *
     * <p>旬。
     */
    public Integer getTenDays() {
        return tenDays;
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
     * Text of a heading.
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
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * That a unit or a project is another one, from a change on.
 *
 * <p>合并：某单位或项目自某次变更起即为另一个。
 */
public final class Merger extends Row {
    private final Subject subject;
    private final int merged;
    private final String mergedName;
    private final int mergedTo;
    private final String mergedInto;
    private final int change;
    private final String actor;
    private final Long atMs;
    private final String reason;

    Merger(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_SUBJECT, Zdxm.F_MERGED, Zdxm.F_MERGED_TO, Zdxm.F_CHANGE, Zdxm.F_AT_MS);
        this.subject = row.code(Subject::of, Zdxm.F_SUBJECT);
        this.merged = row.number(Zdxm.F_MERGED);
        this.mergedName = row.text(Zdxm.F_MERGED_NAME);
        this.mergedTo = row.number(Zdxm.F_MERGED_TO);
        this.mergedInto = row.text(Zdxm.F_MERGED_INTO);
        this.change = row.number(Zdxm.F_CHANGE);
        this.actor = row.text(Zdxm.F_ACTOR);
        this.atMs = row.longNumberIf(Zdxm.F_AT_MS);
        this.reason = row.text(Zdxm.F_REASON);
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
     * Number of the one that is another.
     *
     * <p>原编号。
     */
    public int getMerged() {
        return merged;
    }

    /**
     * Its name.
     *
     * <p>原名称。
     */
    public String getMergedName() {
        return mergedName;
    }

    /**
     * Number of the one that it is.
     *
     * <p>并入编号。
     */
    public int getMergedTo() {
        return mergedTo;
    }

    /**
     * Name of the one that it is.
     *
     * <p>并入。
     */
    public String getMergedInto() {
        return mergedInto;
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
     * The reason in words.
     *
     * <p>原因。
     */
    public String getReason() {
        return reason;
    }
}

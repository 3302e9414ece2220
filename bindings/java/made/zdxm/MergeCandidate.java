// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * Two units or two projects whose names are so near that they may be one, for a person to judge.
 *
 * <p>名称相近、疑似重复的两个单位或项目，供人判断。
 */
public final class MergeCandidate extends Row {
    private final Subject subject;
    private final int merged;
    private final String mergedName;
    private final int mergedTo;
    private final String mergedInto;

    MergeCandidate(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_SUBJECT, Zdxm.F_MERGED, Zdxm.F_MERGED_TO);
        this.subject = row.code(Subject::of, Zdxm.F_SUBJECT);
        this.merged = row.number(Zdxm.F_MERGED);
        this.mergedName = row.text(Zdxm.F_MERGED_NAME);
        this.mergedTo = row.number(Zdxm.F_MERGED_TO);
        this.mergedInto = row.text(Zdxm.F_MERGED_INTO);
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
}

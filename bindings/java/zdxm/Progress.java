package zdxm;

/**
 * How far a step has come.
 *
 * <p>进度。
 */
public final class Progress {
    private final long done;
    private final long total;
    private final boolean isDone;

    Progress(long done, long total, boolean isDone) {
        this.done = done;
        this.total = total;
        this.isDone = isDone;
    }

    /**
     * How much is done.
     *
     * <p>已完成数。
     */
    public long getDone() {
        return done;
    }

    /**
     * How much there is.
     *
     * <p>总数。
     */
    public long getTotal() {
        return total;
    }

    /**
     * Whether nothing is left.
     *
     * <p>是否完成。
     */
    public boolean isDone() {
        return isDone;
    }
}

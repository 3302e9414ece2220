package zdxm;

/** Receives how far a long work has come, after each step. */
@FunctionalInterface
public interface Progress {
    /** Shows it; false cancels the work (取消). */
    boolean show(long done, long total);
}

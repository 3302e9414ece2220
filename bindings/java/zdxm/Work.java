package zdxm;

import java.util.function.Predicate;

/**
 * Work that goes on step by step.
 *
 * <p>分步进行的工作。
 */
public abstract class Work extends Handle {
    private static final int PORTION = 10_000;

    Work(Handle parent, MakeCall make, Call free) {
        super(parent, make, free);
    }

    /**
     * Goes on by about so many rows, pages or lines.
     *
     * <p>再进行一步。
     */
    public abstract Progress step(int portion);

    /**
     * Steps to the end.
     *
     * <p>执行到底。
     */
    public final void run() {
        run(null);
    }

    /**
     * Steps to the end. The progress may be null; it gives the work up by false, with {@link ErrorKind#INTERRUPTED}, or by an
     * exception, which passes through. The work can then be closed.
     *
     * <p>执行到底；progress 返回 false 或抛出异常即中止。
     */
    public final void run(Predicate<Progress> progress) {
        run(progress, PORTION);
    }

    /**
     * The same, with so much in each step.
     *
     * <p>同上，并指定每步的数量。
     */
    public final void run(Predicate<Progress> progress, int portion) {
        Progress step;
        do {
            step = step(portion);
            if (progress != null && !progress.test(step)) {
                throw Failure.of(ErrorKind.INTERRUPTED, "it was given up (已中断)");
            }
        } while (!step.isDone());
    }
}

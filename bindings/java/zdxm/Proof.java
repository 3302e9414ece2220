package zdxm;

import com.sun.jna.ptr.LongByReference;

/** A proof (校验) on its way. What does not fit is an exception with {@link Zdxm#E_TAMPERED}. */
public final class Proof extends Handle {
    private static final int STEP = 10000;

    private final LongByReference done = new LongByReference();
    private final LongByReference total = new LongByReference();

    Proof(View view) {
        super(view, Zdxm::zdxm_verify_new, Zdxm::zdxm_verify_free);
    }

    /** Reads about so many rows more; false when all were read and fit. */
    public boolean step(int rows) {
        return call((z, p) -> z.zdxm_verify_step(p, rows, done, total)) == Zdxm.OK;
    }

    /** Rows that the steps have read so far. */
    public long done() {
        return done.getValue();
    }

    /** Rows of the whole ledger, as of the last step. */
    public long total() {
        return total.getValue();
    }

    /** Steps behind a progress bar; gives the hash that vouches for all. A cancel throws {@link Zdxm#E_INTERRUPTED}. */
    public String run(Progress progress) {
        boolean isMore;
        do {
            isMore = step(STEP);
            if (!progress.show(done(), total())) {
                close();
                throw Context.cancelled();
            }
        } while (isMore);
        return first(Zdxm::zdxm_verify_result, row -> row.text(Zdxm.F_HASH));
    }

    /** What a completed proof looked at, in one row: F_ROWS, F_CHANGE, F_HASH. */
    public Cursor result() {
        return rows(Zdxm::zdxm_verify_result);
    }
}

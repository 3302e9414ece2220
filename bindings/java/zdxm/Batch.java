package zdxm;

import com.sun.jna.ptr.IntByReference;

/** Writes that become one change (变更), or nothing: without commit they are given up. */
public final class Batch extends Handle {
    private static final int STEP = 50;

    private final IntByReference done = new IntByReference();
    private final IntByReference total = new IntByReference();

    Batch(Handle parent, MakeCall begin) {
        super(parent, begin, Zdxm::zdxm_batch_free);
    }

    /** Sets a remark that the change keeps. */
    public void setNote(String note) {
        byte[] bytes = utf8(note);
        call((z, b) -> z.zdxm_batch_set_note(b, bytes, bytes.length));
    }

    /** The ledger with what this batch wrote so far. It ends with the batch. */
    public View view() {
        return new View(this, Zdxm::zdxm_batch_view);
    }

    /** Queues a record; gives its number, from 1. The form can be used again at once. */
    public int append(Form form) {
        return number((z, b, record) -> z.zdxm_batch_append(b, form.raw(), record));
    }

    /** Writes at most so many queued records more; false when there are no others. */
    public boolean step(int records) {
        return call((z, b) -> z.zdxm_batch_step(b, records, done, total)) == Zdxm.OK;
    }

    /** Queued records that the steps have written or refused so far. */
    public int done() {
        return done.getValue();
    }

    /** Queued records of the last step, written or not. */
    public int total() {
        return total.getValue();
    }

    /** What became of each queued record, refused ones with F_ERROR_TEXT and its kin. Also after a failed commit. */
    public Cursor results() {
        return rows(Zdxm::zdxm_batch_results);
    }

    /** Writes what is left and makes it durable; gives the number of the change. */
    public int commit() {
        return number(Zdxm::zdxm_batch_commit);
    }

    /** The same behind a progress bar. A cancel gives everything up and throws {@link Zdxm#E_INTERRUPTED}. */
    public int commit(Progress progress) {
        boolean isMore;
        do {
            isMore = step(STEP);
            if (!progress.show(done(), total())) {
                close();
                throw Context.cancelled();
            }
        } while (isMore);
        return commit();
    }
}

package zdxm;

/** The queue of a batch, and its commit. */
abstract class BatchBase extends Work {
    BatchBase(Handle parent, MakeCall make, Call free) {
        super(parent, make, free);
    }

    /**
     * Queues the record of a form, to be written by run or the commit; gives its number among the queued ones, from 1.
     *
     * <p>将表单中的记录排入队列。
     */
    public final int append(Form form) {
        try (FormHandle handle = filled(form)) {
            return number((z, h, record) -> z.zdxm_batch_append(h, rawOf(handle), record));
        }
    }

    /**
     * Writes what is left, makes everything durable and closes the batch; gives the number of the change. After an error the batch
     * stays, for its results.
     *
     * <p>提交，返回变更号。
     */
    public final int commit() {
        int change = number(Zdxm::zdxm_batch_commit);
        remains.forget();
        return change;
    }
}

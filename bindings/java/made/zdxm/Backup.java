// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import com.sun.jna.ptr.LongByReference;

/**
 * A backup that is made step by step.
 *
 * <p>分步制作的备份。
 */
public final class Backup extends Work {
    Backup(Handle parent, MakeCall make) {
        super(parent, make, Zdxm::zdxm_backup_free);
    }

    /**
     * Leaves out the files of attachments, which a backup has beside it otherwise.
     *
     * <p>To be said before the last step. FILES_MISSING of the row says how many the backup lacks then.
     *
     * <p>备份不带附件文件；默认带附件，放在备份旁的文件夹中。结果的FILES_MISSING为缺少的文件数。
     */
    public void leaveOutAttachments() {
        call((z, h) -> z.zdxm_backup_leave_out_attachments(h));
    }

    /**
     * Copies so many pages more, of 4 KiB, and then proves about as many rows.
     *
     * <p>It is done when all were copied and proved: then finish it. done and total count pages, and then rows too.
     * ErrorKind.TAMPERED or ErrorKind.DAMAGED where the ledger is not one that a restore would accept. After
     * ErrorKind.INTERRUPTED it can go on.
     *
     * <p>再复制若干页（每页4 KiB），之后再校验约若干行。
     */
    @Override
    public Progress step(int pages) {
        LongByReference done = new LongByReference();
        LongByReference total = new LongByReference();
        int status = call((z, h) -> z.zdxm_backup_step(h, pages, done, total));
        return new Progress(done.getValue(), total.getValue(), status == Zdxm.DONE);
    }

    /**
     * Copies and proves what is left, and gives the file its name.
     *
     * <p>The row says what is in it; getChange is the last one, getAtMs of that. An error leaves what was there. The
     * backup is over then, and is only to be freed.
     *
     * <p>完成余下的复制和校验，文件此时才正式命名。
     */
    public FileContents finish() {
        return one(FileContents::new, (z, h, made) -> z.zdxm_backup_finish(h, made));
    }
}

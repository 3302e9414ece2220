// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import com.sun.jna.ptr.LongByReference;

/**
 * A whole ledger as lines of JSON, written or read step by step.
 *
 * <p>整个台账的JSON归档，分步写出或读入。
 */
public final class Archive extends Work {
    Archive(Handle parent, MakeCall make) {
        super(parent, make, Zdxm::zdxm_archive_free);
    }

    /**
     * Puts the files of attachments beside the archive as well. ErrorKind.RULE for an import, which takes over the
     * files that lie beside its archive.
     *
     * <p>To be said before the last step. FILES_MISSING of the result says how many the archive lacks.
     *
     * <p>归档时附件文件一并放入归档旁的文件夹；默认不带。由归档建台账时，自动取用归档旁的附件文件。
     */
    public void takeAttachments() {
        call((z, h) -> z.zdxm_archive_take_attachments(h));
    }

    /**
     * Writes, or reads and proves, about so many lines more.
     *
     * <p>It is done when the file has its name. Of an import: ErrorKind.UNKNOWN_FORMAT for what is no archive,
     * ErrorKind.NEWER_VERSION for one of a later version, ErrorKind.DAMAGED for a wrong line, ErrorKind.TAMPERED where
     * a value was edited; nothing is left of it then. After ErrorKind.INTERRUPTED it can go on.
     *
     * <p>再写出（或读入并校验）约若干行。
     */
    @Override
    public Progress step(int lines) {
        LongByReference done = new LongByReference();
        LongByReference total = new LongByReference();
        int status = call((z, h) -> z.zdxm_archive_step(h, lines, done, total));
        return new Progress(done.getValue(), total.getValue(), status == Zdxm.DONE);
    }

    /**
     * What is in a completed archive, or in the ledger made of it, in one row.
     *
     * <p>getChange is the last one, getAtMs of that. ErrorKind.RULE before the last step.
     *
     * <p>已完成的归档或由它建立的台账的内容，一行。
     */
    public FileContents result() {
        return one(FileContents::new, (z, h, made) -> z.zdxm_archive_result(h, made));
    }
}

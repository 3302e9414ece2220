// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import com.sun.jna.ptr.LongByReference;
import java.util.List;

/**
 * The proof of a whole ledger, step by step.
 *
 * <p>分步核验整个台账。
 */
public final class Proof extends Work {
    Proof(Handle parent, MakeCall make) {
        super(parent, make, Zdxm::zdxm_verify_free);
    }

    /**
     * Reads about so many rows more.
     *
     * <p>It is done when all were read. In the proof of a ledger the first thing that does not fit is an error,
     * ErrorKind.TAMPERED or ErrorKind.DAMAGED; the examination of a file lists all of them. done and total count rows,
     * of a file only about. A step of the examination returns within a tenth of a second.
     *
     * <p>再校验约若干行。
     */
    @Override
    public Progress step(int rows) {
        LongByReference done = new LongByReference();
        LongByReference total = new LongByReference();
        int status = call((z, h) -> z.zdxm_verify_step(h, rows, done, total));
        return new Progress(done.getValue(), total.getValue(), status == Zdxm.DONE);
    }

    /**
     * What a completed proof looked at, in one row.
     *
     * <p>getChange is the last one, getSeals how many there are, each with the hash of its change; sealList gives them.
     * getAddedObjects come from other programs; they hold no facts. The hash vouches for all that came before; printed
     * on a bulletin, it also proves that no later change was cut off. ErrorKind.RULE before the last step.
     *
     * <p>校验完成后的结果，一行。
     */
    public Verification result() {
        return one(Verification::new, (z, h, made) -> z.zdxm_verify_result(h, made));
    }

    /**
     * Everything that is wrong with a file that was examined.
     *
     * <p>A sound file gives no rows. ErrorKind.RULE before the last step.
     *
     * <p>所检查文件的全部问题。
     */
    public List<FileProblem> problems() {
        return all(FileProblem::new, (z, h, made) -> z.zdxm_verify_problems(h, made));
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * An open ledger: one file, everything that one office knows.
 *
 * <p>打开的台账：一个文件，一个单位掌握的全部情况。
 */
public final class Ledger extends LedgerBase {
    Ledger(Handle parent, MakeCall make) {
        super(parent, make, Zdxm::zdxm_ledger_close);
    }

    /**
     * Answers about the clock, as a person does who has looked at it.
     *
     * <p>After ErrorKind.CLOCK_BEHIND: ClockPolicy.THIS_IS_RIGHT or ClockPolicy.UNKNOWN, then begin the batch again.
     * The answer is for the next batch that finds the clock behind; afterwards the policy of openOptions holds again.
     *
     * <p>由核对过时钟的人员答复时钟问题。
     */
    public void answerClock(ClockPolicy answer) {
        call((z, h) -> z.zdxm_ledger_answer_clock(h, answer.number()));
    }

    /**
     * Whether it was opened for reading only.
     *
     * <p>台账是否以只读方式打开。
     */
    public boolean isReadOnly() {
        return number((z, h, result) -> z.zdxm_ledger_is_read_only(h, result)) != 0;
    }

    /**
     * Name of the office that keeps the ledger.
     *
     * <p>台账单位名称。
     */
    public String office() {
        return text((z, h, buffer, cap, need) -> z.zdxm_ledger_office(h, buffer, cap, need));
    }

    /**
     * Number of this ledger among all ledgers, given when it was made.
     *
     * <p>台账的唯一编号，建立时确定。
     */
    public String uuid() {
        return text((z, h, buffer, cap, need) -> z.zdxm_ledger_uuid(h, buffer, cap, need));
    }

    /**
     * Where the file lies.
     *
     * <p>台账文件的位置。
     */
    public String path() {
        return text((z, h, buffer, cap, need) -> z.zdxm_ledger_path(h, buffer, cap, need));
    }

    /**
     * What opening it found, for the person who looks after the files. Mostly there are no rows.
     *
     * <p>getText is in the language of the context; getFirstChange and getLastChange are of what came out of a log.
     *
     * <p>打开时发现的情况，供管理文件的人员查看。
     */
    public List<OpeningNotice> opening() {
        return all(OpeningNotice::new, (z, h, made) -> z.zdxm_ledger_opening(h, made));
    }

    /**
     * How long the oldest open view has been held, in milliseconds. null without one.
     *
     * <p>The log grows as long as a view is held; one that a program forgot to close shows here.
     *
     * <p>最早打开而未关闭的视图已持有的毫秒数；没有时返回null。
     */
    public Duration oldestView() {
        return made(Duration::ofMillis, longNumber((z, h, result) -> z.zdxm_ledger_oldest_view(h, result)));
    }

    /**
     * A view of the ledger as it is now.
     *
     * <p>取当前时刻的视图。
     */
    public View view() {
        return new View(this, (z, h, made) -> z.zdxm_ledger_view(h, made));
    }

    /**
     * A view of the ledger as it was after a change, 0 for before the first.
     *
     * <p>ErrorKind.NOT_FOUND for a change that does not exist yet.
     *
     * <p>取某次变更之后的视图；0为第一次变更之前。
     */
    public View viewAsOf(int change) {
        return new View(this, (z, h, made) -> z.zdxm_ledger_view_as_of(h, change, made));
    }

    /**
     * A view of the ledger as it was at an instant, UTC in milliseconds since 1970.
     *
     * <p>As of the last change, by number, whose instant is not marked and not after it. Instants that no calendar has
     * stand for before the first change and after the last one.
     *
     * <p>取某一时刻的视图，自1970年起的UTC毫秒数。
     */
    public View viewAt(Instant at) {
        return new View(this, (z, h, made) -> z.zdxm_ledger_view_at(h, at.toEpochMilli(), made));
    }

    /**
     * Removes the files beside the ledger that no attachment needs, and returns how many.
     *
     * <p>A registrar's task. It writes no change; nobody else writes meanwhile.
     *
     * <p>清除台账旁没有对应附件的文件，返回清除的个数。
     */
    public int attachmentSweep(String actor) {
        byte[] actorBytes = utf8(actor);
        return number((z, h, result) ->
                z.zdxm_attachment_sweep(h, actorBytes, actorBytes.length, result));
    }

    /**
     * Keeps a seal.
     *
     * <p>text is what was signed, as sealText gave it; key what the host calls the key; signature a text of at most 64
     * KiB, in Base64 say. It is no change and needs no batch; none may be open in this program. ErrorKind.NOT_SEALED
     * where the ledger does not lead through what was signed.
     *
     * <p>保存签章。
     */
    public void sealAdd(String text, String key, String signature) {
        byte[] textBytes = utf8(text);
        byte[] keyBytes = utf8(key);
        byte[] signatureBytes = utf8(signature);
        call((z, h) ->
                z.zdxm_seal_add(h, textBytes, textBytes.length, keyBytes, keyBytes.length, signatureBytes, signatureBytes.length));
    }

    /**
     * Begins a backup into a new file.
     *
     * <p>ErrorKind.DUPLICATE where there is a file; with SAVE_OVERWRITE, where it is not an older backup of this
     * ledger, or has changes that the ledger does not have. ErrorKind.BUSY where a program has it open.
     *
     * <p>开始备份到新文件。
     */
    public Backup backupNew(String path) {
        return backupNew(path, false);
    }

    /**
     * Begins a backup into a new file.
     *
     * <p>ErrorKind.DUPLICATE where there is a file; with SAVE_OVERWRITE, where it is not an older backup of this
     * ledger, or has changes that the ledger does not have. ErrorKind.BUSY where a program has it open.
     *
     * <p>开始备份到新文件。
     */
    public Backup backupNew(String path, boolean overwrite) {
        byte[] pathBytes = utf8(path);
        return new Backup(this, (z, h, made) ->
                z.zdxm_backup_new(h, pathBytes, pathBytes.length, overwrite ? Zdxm.SAVE_OVERWRITE : 0, made));
    }
}

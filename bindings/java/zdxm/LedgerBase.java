package zdxm;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Predicate;

/** Whole jobs of a ledger in one call. */
abstract class LedgerBase extends Handle {
    LedgerBase(Handle parent, MakeCall make, Call free) {
        super(parent, make, free);
    }

    /**
     * Begins to write, by a person. Others wait until it is committed or closed:
     * {@code try (Batch batch = ledger.write("张三")) { ...; batch.commit(); }}.
     *
     * <p>以某人的名义写入：提交后生效，未提交即关闭的全部放弃。
     */
    public final Batch write(String actor) {
        byte[] bytes = utf8(actor);
        return new Batch(this, (z, h, made) -> z.zdxm_batch_new(h, bytes, bytes.length, made));
    }

    /**
     * Copies the ledger into a new file while others write, and proves the copy.
     *
     * <p>备份台账并核验副本。
     */
    public final FileContents backup(String path) {
        return backup(path, false, null);
    }

    /**
     * Copies the ledger into a file; overwriting replaces an older backup of it only. The progress may be null, and gives the work
     * up by false.
     *
     * <p>备份台账并核验副本；progress 返回 false 即中止。
     */
    public final FileContents backup(String path, boolean overwrite, Predicate<Progress> progress) {
        try (Backup backup = ((Ledger) this).backupNew(path, overwrite)) {
            backup.run(progress);
            return backup.finish();
        }
    }

    /**
     * Seals the last change: the signer signs bytes with a key that the file does not hold, and gives the signature as a text, in
     * Base64 say. No batch may be open. Gives what was signed.
     *
     * <p>对最近一次变更签章，返回所签内容。
     */
    public final String seal(String key, Function<byte[], String> signer) {
        Ledger ledger = (Ledger) this;
        String text;
        try (View view = ledger.view()) {
            text = view.sealText();
        }
        ledger.sealAdd(text, key, signer.apply(text.getBytes(StandardCharsets.UTF_8)));
        return text;
    }
}

package zdxm;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/** Whole jobs of a view in one call. */
abstract class ViewBase extends Handle {
    ViewBase(Handle parent, MakeCall make, Call free) {
        super(parent, make, free);
    }

    /**
     * Proves that nobody edited the file behind the library's back; throws a {@link FileException} with
     * {@link ErrorKind#TAMPERED} otherwise.
     *
     * <p>核验整个台账。
     */
    public final Verification verify() {
        return verify(null);
    }

    /**
     * The same with a progress, which gives the work up by false.
     *
     * <p>核验整个台账；progress 返回 false 即中止。
     */
    public final Verification verify(Predicate<Progress> progress) {
        try (Proof proof = ((View) this).verifyNew()) {
            proof.run(progress);
            return proof.result();
        }
    }

    /**
     * Writes the whole ledger as lines of JSON into a new file.
     *
     * <p>将整个台账写成归档文件。
     */
    public final FileContents archive(String path) {
        return archive(path, false, null);
    }

    /**
     * Writes the whole ledger as lines of JSON. The progress may be null, and gives the work up by false.
     *
     * <p>将整个台账写成归档文件；progress 返回 false 即中止。
     */
    public final FileContents archive(String path, boolean overwrite, Predicate<Progress> progress) {
        try (Archive archive = ((View) this).archiveExport(path, overwrite)) {
            archive.run(progress);
            return archive.result();
        }
    }

    /**
     * The last change that is sealed well, by the host's own check; null for none. Verify first, which compares the seals with the
     * chain.
     *
     * <p>最近一次签章有效的变更；没有时为 null。
     */
    public final Integer sealedTo(SealCheck check) {
        List<Seal> seals = ((View) this).sealList();
        for (int at = seals.size() - 1; at >= 0; at--) {
            Seal seal = seals.get(at);
            byte[] signed = seal.getSealText().getBytes(StandardCharsets.UTF_8);
            if (check.isGood(seal.getSealKey(), signed, seal.getSignature())) {
                return seal.getChange();
            }
        }
        return null;
    }
}

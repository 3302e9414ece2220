package zdxm;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Function;

/** A ledger (台账): one file with everything that one office knows. Serves one thread at a time. */
public final class Ledger extends Handle {
    private static final int OPTIONS_SIZE = 20;

    private Ledger(Context context, MakeCall open) {
        super(context, open, Zdxm::zdxm_ledger_close);
    }

    /** Opens a ledger. */
    public static Ledger open(Context context, String path) {
        return open(context, path, false, 0);
    }

    /** Opens a ledger for reading only (只读), also from a medium that cannot be written to. */
    public static Ledger openReadOnly(Context context, String path) {
        return open(context, path, true, 0);
    }

    /** Opens a ledger whose writes wait busyMs for another writer: 0 for five seconds, -1 for not at all. */
    public static Ledger open(Context context, String path, boolean readOnly, int busyMs) {
        return open(context, path, readOnly ? Zdxm.OPEN_READ_ONLY : 0, busyMs, 0, Zdxm.CLOCK_ASK);
    }

    /**
     * Opens a ledger with all options: flags ({@code Zdxm.OPEN_...}), how long a view may be held (0 for without a limit), and
     * what to do when the clock is behind ({@code Zdxm.CLOCK_...}).
     */
    public static Ledger open(Context context, String path, int flags, int busyMs, int viewLimitMs, int clockPolicy) {
        byte[] file = utf8(path);
        int[] options = {OPTIONS_SIZE, flags, busyMs, viewLimitMs, clockPolicy};
        return new Ledger(context, (z, c, made) -> z.zdxm_ledger_open(c, file, file.length, options, made));
    }

    /** Makes a new ledger for an office. */
    public static Ledger create(Context context, String path, String office) {
        byte[] file = utf8(path);
        byte[] name = utf8(office);
        return new Ledger(context,
            (z, c, made) -> z.zdxm_ledger_create(c, file, file.length, name, name.length, null, made));
    }

    /** Opens a ledger, or makes a new one for an office where there is none. */
    public static Ledger openOrCreate(Context context, String path, String office) {
        byte[] file = utf8(path);
        byte[] name = utf8(office);
        return new Ledger(context,
            (z, c, made) -> z.zdxm_ledger_open_or_create(c, file, file.length, name, name.length, null, made));
    }

    /** Name of the office that keeps the ledger. */
    public String office() {
        return text(Zdxm::zdxm_ledger_office);
    }

    /** The ledger as it is now. */
    public View view() {
        return new View(this, Zdxm::zdxm_ledger_view);
    }

    /** The ledger as it was after a change (变更), 0 for before the first. */
    public View viewAsOf(int change) {
        return new View(this, (z, l, made) -> z.zdxm_ledger_view_as_of(l, change, made));
    }

    /** The ledger as it was at an instant. */
    public View viewAt(Instant at) {
        long ms = at.toEpochMilli();
        return new View(this, (z, l, made) -> z.zdxm_ledger_view_at(l, ms, made));
    }

    /** Begins to write, by a person. Others wait until it is over. */
    public Batch batch(String actor) {
        byte[] name = utf8(actor);
        return new Batch(this, (z, l, made) -> z.zdxm_batch_new(l, name, name.length, made));
    }

    /**
     * Answers {@link Zdxm#E_CLOCK_BEHIND}, as a person does who has looked at the clock: {@link Zdxm#CLOCK_THIS_IS_RIGHT} or
     * {@link Zdxm#CLOCK_UNKNOWN}, for the next batch that finds the clock behind.
     */
    public void answerClock(int answer) {
        call((z, l) -> z.zdxm_ledger_answer_clock(l, answer));
    }

    /** How long the oldest view has been held, in milliseconds; null where there is none. */
    public Long oldestViewMs() {
        return longNumber(Zdxm::zdxm_ledger_oldest_view);
    }

    /**
     * Seals the last change (签章): the signer signs bytes with a key that the file does not hold, and gives the signature as a
     * text, in Base64 say. No batch may be open. Gives what was signed.
     */
    public String seal(String key, Function<byte[], String> signer) {
        String text;
        try (View view = view()) {
            text = view.text(Zdxm::zdxm_seal_text);
        }
        byte[] signed = text.getBytes(StandardCharsets.US_ASCII);
        byte[] name = utf8(key);
        byte[] signature = utf8(signer.apply(signed.clone()));
        call((z, l) -> z.zdxm_seal_add(l, signed, signed.length, name, name.length, signature, signature.length));
        return text;
    }
}

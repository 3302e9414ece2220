package zdxm;

import com.sun.jna.ptr.IntByReference;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** What a context does beside its calls: it opens ledgers, keeps the log, and reads errors. */
abstract class ContextBase extends Handle {
    static final Remains.Heap ALL = new Remains.Heap();

    final Remains.Heap heap = new Remains.Heap();

    ContextBase() {
        super(null, (z, none, made) -> z.zdxm_context_new(Zdxm.ABI_VERSION, made), Zdxm::zdxm_context_free);
    }

    /**
     * Opens a ledger.
     *
     * <p>打开台账。
     */
    public final Ledger open(String path) {
        return open(path, new OpenOptions());
    }

    /**
     * Opens a ledger in a way of one's own.
     *
     * <p>按所给方式打开台账。
     */
    public final Ledger open(String path, OpenOptions options) {
        byte[] bytes = utf8(path);
        int[] raw = options.raw();
        return new Ledger(this, (z, h, made) -> z.zdxm_ledger_open(h, bytes, bytes.length, raw, made));
    }

    /**
     * Makes a new ledger for an office.
     *
     * <p>为一个单位新建台账。
     */
    public final Ledger create(String path, String office) {
        return create(path, office, new OpenOptions());
    }

    /**
     * Makes a new ledger for an office, opened in a way of one's own.
     *
     * <p>为一个单位新建台账，按所给方式打开。
     */
    public final Ledger create(String path, String office, OpenOptions options) {
        byte[] bytes = utf8(path);
        byte[] of = utf8(office);
        int[] raw = options.raw();
        return new Ledger(this,
            (z, h, made) -> z.zdxm_ledger_create(h, bytes, bytes.length, of, of.length, raw, made));
    }

    /**
     * Opens a ledger, or makes a new one for an office where there is none.
     *
     * <p>打开台账，没有时为该单位新建。
     */
    public final Ledger openOrCreate(String path, String office) {
        return openOrCreate(path, office, new OpenOptions());
    }

    /**
     * Opens a ledger in a way of one's own, or makes a new one for an office where there is none.
     *
     * <p>按所给方式打开台账，没有时为该单位新建。
     */
    public final Ledger openOrCreate(String path, String office, OpenOptions options) {
        byte[] bytes = utf8(path);
        byte[] of = utf8(office);
        int[] raw = options.raw();
        return new Ledger(this,
            (z, h, made) -> z.zdxm_ledger_open_or_create(h, bytes, bytes.length, of, of.length, raw, made));
    }

    /**
     * Interrupts the call that this context makes at present; the one method for any thread. Between two calls it does nothing.
     *
     * <p>中断正在进行的调用；任何线程可调用。
     */
    public final void interrupt() {
        // A context that is closed meanwhile has nothing to interrupt.
        if (isOpen()) {
            LIBRARY.zdxm_context_interrupt(remains.raw);
        }
    }

    /**
     * Sets what receives the lines of the log; null for none. What it throws is dropped: the call that wrote the line has done its
     * work.
     *
     * <p>设置日志函数；null 为不记录。
     */
    public final void setLog(BiConsumer<LogLevel, String> write) {
        Zdxm.Log log = write == null ? null : (user, level, text, len) -> {
            try {
                write.accept(LogLevel.of(level), new String(text.getByteArray(0, len), StandardCharsets.UTF_8));
            } catch (Throwable error) {
                // It must not run through the library, and nobody would receive it.
            }
        };
        call((z, c) -> z.zdxm_context_set_log(c, log, null));
        // The library has only the address, and may log until the context is freed.
        remains.used = log;
    }

    /**
     * Sets the language of errors, findings and notices.
     *
     * <p>设置错误说明的语言。
     */
    public final void setLanguage(Language language) {
        call((z, c) -> z.zdxm_context_set_language(c, language.number()));
    }

    static void checkFirst(int status) {
        ALL.freeForgotten();
        if (status < 0) {
            throw Failure.of(ErrorKind.of(status), String.format("no context can be made: this program was made for version "
                + "%#x of the library, which has version %#x (版本不符)", Zdxm.ABI_VERSION, LIBRARY.zdxm_abi_version()));
        }
    }

    /** The exception for a call that failed with a status. */
    final ZdxmException failure(int status) {
        IntByReference code = new IntByReference();
        if (LIBRARY.zdxm_error_code(raw(), code) < 0 || code.getValue() != status) {
            return Failure.of(ErrorKind.of(status), "the call failed with code " + status + " (调用失败)");
        }
        IntByReference sqlite = new IntByReference();
        IntByReference field = new IntByReference();
        IntByReference record = new IntByReference();
        IntByReference temporary = new IntByReference();
        LIBRARY.zdxm_error_detail(raw(), sqlite, field, record);
        LIBRARY.zdxm_error_is_temporary(raw(), temporary);
        Failure failure = new Failure(ErrorKind.of(status), ofError(Zdxm::zdxm_error_text));
        failure.sqliteCode = sqlite.getValue();
        failure.field = made(Field::of, notZero(field.getValue()));
        failure.record = notZero(record.getValue());
        failure.cell = ofError(Zdxm::zdxm_error_cell);
        failure.remedy = ofError(Zdxm::zdxm_error_remedy);
        failure.id = ofError(Zdxm::zdxm_error_id);
        failure.isTemporary = temporary.getValue() != 0;
        return Families.exception(failure);
    }

    /** A text of the last error, without call, which would come back here. */
    private String ofError(TextCall call) {
        IntByReference need = new IntByReference();
        if (call.call(LIBRARY, raw(), null, 0, need) != Zdxm.OK) {
            return null;
        }
        byte[] buffer = new byte[need.getValue() + 1];
        int status = call.call(LIBRARY, raw(), buffer, buffer.length, need);
        return status == Zdxm.OK ? new String(buffer, 0, need.getValue(), StandardCharsets.UTF_8) : null;
    }
}

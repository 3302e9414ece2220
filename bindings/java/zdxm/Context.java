package zdxm;

import com.sun.jna.ptr.IntByReference;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** Where everything begins: one for each thread, because it serves one thread at a time. */
public final class Context extends Handle {
    static final Remains.Heap ALL = new Remains.Heap();

    final Remains.Heap heap = new Remains.Heap();

    /** Opens a context. */
    public Context() {
        super(null, (z, none, made) -> z.zdxm_context_new(Zdxm.ABI_VERSION, made), Zdxm::zdxm_context_free);
    }

    /**
     * Breaks off the call that is running with this context (中断): it throws {@link Zdxm#E_INTERRUPTED}. The one method
     * for any thread. Between two calls it does nothing: a work in steps is cancelled by its {@link Progress}.
     */
    public void interrupt() {
        // A context that is closed meanwhile has nothing to break off.
        if (isOpen()) {
            LIBRARY.zdxm_context_interrupt(remains.raw);
        }
    }

    /** Sets what receives errors and committed changes ({@code Zdxm.LOG_...} and a line); null for none. */
    public void setLog(BiConsumer<Integer, String> write) {
        Zdxm.Log log = write == null ? null : (user, level, text, len) -> {
            try {
                write.accept(level, new String(text.getByteArray(0, len), StandardCharsets.UTF_8));
            } catch (Throwable error) {
                // It must not run through the library, and nobody would receive it.
            }
        };
        call((z, c) -> z.zdxm_context_set_log(c, log, null));
        // The library has only the address, and may log until the context is freed.
        remains.used = log;
    }

    /** Sets the language of errors, findings and notices: {@link Zdxm#ENGLISH}, or {@link Zdxm#CHINESE} for the office. */
    public void setLanguage(int language) {
        call((z, c) -> z.zdxm_context_set_language(c, language));
    }

    static void checkFirst(int status) {
        ALL.freeForgotten();
        if (status < 0) {
            throw new ZdxmException(status, String.format("no context can be opened: this program was made for version "
                + "%#x of the library, which has version %#x (版本不符)", Zdxm.ABI_VERSION, LIBRARY.zdxm_abi_version()));
        }
    }

    static ZdxmException cancelled() {
        return new ZdxmException(Zdxm.E_INTERRUPTED, "cancelled by the program (已取消); nothing was written");
    }

    /** The exception for a call that failed with a status. */
    ZdxmException failure(int status) {
        IntByReference code = new IntByReference();
        if (LIBRARY.zdxm_error_code(raw(), code) < 0 || code.getValue() != status) {
            return new ZdxmException(status, "the call failed with code " + status);
        }
        IntByReference sqlite = new IntByReference();
        IntByReference field = new IntByReference();
        IntByReference record = new IntByReference();
        IntByReference temporary = new IntByReference();
        LIBRARY.zdxm_error_detail(raw(), sqlite, field, record);
        LIBRARY.zdxm_error_is_temporary(raw(), temporary);
        return new ZdxmException(status, read(Zdxm::zdxm_error_text), sqlite.getValue(), field.getValue(),
            record.getValue(), read(Zdxm::zdxm_error_cell), temporary.getValue() != 0, read(Zdxm::zdxm_error_id));
    }

    /** A text without call, which would come back here. */
    private String read(TextCall call) {
        IntByReference need = new IntByReference();
        if (call.call(LIBRARY, raw(), null, 0, need) != Zdxm.OK) {
            return null;
        }
        byte[] buffer = new byte[need.getValue() + 1];
        int status = call.call(LIBRARY, raw(), buffer, buffer.length, need);
        return status == Zdxm.OK ? new String(buffer, 0, need.getValue(), StandardCharsets.UTF_8) : null;
    }
}

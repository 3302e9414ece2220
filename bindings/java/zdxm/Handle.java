package zdxm;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.LongByReference;
import com.sun.jna.ptr.PointerByReference;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Something that the library keeps for the program until it is closed.
 *
 * <p>All objects of one {@link Context} serve one thread at a time. After close, and after that of the ledger or
 * context they came from, they throw a {@link ZdxmException} with {@link Zdxm#E_HANDLE}.
 */
public abstract class Handle implements AutoCloseable {
    /** A call that gives only a status. */
    @FunctionalInterface
    public interface Call {
        /** Calls a function of the library. */
        int call(Zdxm library, Pointer handle);
    }

    /** A call that gives a handle, such as a cursor. */
    @FunctionalInterface
    public interface MakeCall {
        /** Calls a function of the library. */
        int call(Zdxm library, Pointer handle, PointerByReference made);
    }

    /** A call that gives a text. */
    @FunctionalInterface
    public interface TextCall {
        /** Calls a function of the library. */
        int call(Zdxm library, Pointer handle, byte[] buffer, int cap, IntByReference need);
    }

    /** A call that gives an int. */
    @FunctionalInterface
    public interface IntCall {
        /** Calls a function of the library. */
        int call(Zdxm library, Pointer handle, IntByReference value);
    }

    /** A call that gives a long, or money in fen (分). */
    @FunctionalInterface
    public interface LongCall {
        /** Calls a function of the library. */
        int call(Zdxm library, Pointer handle, LongByReference value);
    }

    static final Zdxm LIBRARY = Native.load(System.getProperty("zdxm.library", "zdxm"), Zdxm.class,
        Collections.singletonMap(Library.OPTION_STRING_ENCODING, "UTF-8"));

    final Remains remains;
    private final Handle owner;
    private final Context context;

    Handle(Handle parent, MakeCall make, Call free) {
        PointerByReference made = new PointerByReference();
        if (parent == null) {
            context = (Context) this;
            owner = null;
            Context.checkFirst(make.call(LIBRARY, null, made));
            remains = new Remains(this, Context.ALL, made.getValue(), free, null);
        } else {
            context = parent.context;
            // The end of a ledger or context ends all that came from it; views and workbooks do not end their rows.
            owner = parent instanceof Ledger || parent instanceof Context ? parent : parent.owner;
            parent.call((z, raw) -> make.call(z, raw, made));
            remains = new Remains(this, context.heap, made.getValue(), free, owner.remains);
        }
    }

    /** The context that this came from. */
    public final Context context() {
        return context;
    }

    /** Whether it can be used: neither it nor what it belongs to was closed. */
    public final boolean isOpen() {
        return remains.isOpen();
    }

    /** The handle itself, for a further argument of a function of {@link Zdxm}. */
    public final Pointer raw() {
        if (isOpen()) {
            return remains.raw;
        }
        throw new ZdxmException(Zdxm.E_HANDLE,
            "this " + getClass().getSimpleName() + " is closed (句柄无效); open another one");
    }

    /** The handle of an argument that may be left out. */
    public static Pointer rawOf(Handle handle) {
        return handle == null ? null : handle.raw();
    }

    /** Frees it. What a batch has not committed is given up. A second time does nothing. */
    @Override
    public final void close() {
        remains.free();
    }

    /** Calls a function with this as its first argument; gives its status, or throws. */
    public final int call(Call call) {
        context.heap.freeForgotten();
        int status = call.call(LIBRARY, raw());
        if (status < 0) {
            throw context.failure(status);
        }
        return status;
    }

    /** Calls a function that gives rows. Close the cursor, or use first or all, which do. */
    public final Cursor rows(MakeCall call) {
        return new Cursor(this, call);
    }

    /** Reads the first of the rows that a function gives; null where there is none. */
    public final <T> T first(MakeCall call, Function<Row, T> read) {
        try (Cursor rows = rows(call)) {
            for (Row row : rows) {
                return read.apply(row);
            }
            return null;
        }
    }

    /** Reads every row that a function gives. */
    public final <T> List<T> all(MakeCall call, Function<Row, T> read) {
        try (Cursor rows = rows(call)) {
            List<T> all = new ArrayList<>();
            for (Row row : rows) {
                all.add(read.apply(row));
            }
            return all;
        }
    }

    /** Calls a function that gives a text; null where there is none. */
    public final String text(TextCall call) {
        IntByReference need = new IntByReference();
        // A buffer that is too short would be an error, in the log too: so first only the length.
        if (call((z, raw) -> call.call(z, raw, null, 0, need)) == Zdxm.NULL) {
            return null;
        }
        byte[] buffer = new byte[need.getValue() + 1];
        call((z, raw) -> call.call(z, raw, buffer, buffer.length, need));
        return new String(buffer, 0, need.getValue(), StandardCharsets.UTF_8);
    }

    /** Calls a function that gives an int; null where there is none. */
    public final Integer number(IntCall call) {
        IntByReference value = new IntByReference();
        return call((z, raw) -> call.call(z, raw, value)) == Zdxm.NULL ? null : value.getValue();
    }

    /** Calls a function that gives a long, or money in fen (分); null where there is none. */
    public final Long longNumber(LongCall call) {
        LongByReference value = new LongByReference();
        return call((z, raw) -> call.call(z, raw, value)) == Zdxm.NULL ? null : value.getValue();
    }

    /** A text as an argument of functions of {@link Zdxm}; its length is that of the array. */
    public static byte[] utf8(String text) {
        Objects.requireNonNull(text, "a text is null; leave it out, or give an empty one");
        try {
            // String.getBytes would put a question mark in the place of half a character.
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] array = new byte[bytes.remaining()];
            bytes.get(array);
            return array;
        } catch (CharacterCodingException error) {
            throw new ZdxmException(Zdxm.E_ENCODING, "the text has half a surrogate pair (编码错误): " + text);
        }
    }
}

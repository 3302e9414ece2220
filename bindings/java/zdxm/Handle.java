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
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Something that the library keeps for the program until it is closed.
 *
 * <p>All objects of one {@link Context} serve one thread at a time. After close, and after that of the ledger or context they came
 * from, they throw a {@link UseException} with {@link ErrorKind#HANDLE}.
 *
 * <p>程序库为程序保存的对象，用完须关闭。
 */
public abstract class Handle implements AutoCloseable {
    /** A call that gives only a status. */
    interface Call {
        int call(Zdxm library, Pointer handle);
    }

    /** A call that gives a handle, such as a cursor. */
    interface MakeCall {
        int call(Zdxm library, Pointer handle, PointerByReference made);
    }

    /** A call that gives a text. */
    interface TextCall {
        int call(Zdxm library, Pointer handle, byte[] buffer, int cap, IntByReference need);
    }

    /** A call that gives an int. */
    interface IntCall {
        int call(Zdxm library, Pointer handle, IntByReference value);
    }

    /** A call that gives a long. */
    interface LongCall {
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
            ContextBase.checkFirst(make.call(LIBRARY, null, made));
            remains = new Remains(this, ContextBase.ALL, made.getValue(), free, null);
        } else {
            context = parent.context;
            // The end of a ledger or context ends all that came from it; views and workbooks do not end their rows.
            owner = parent instanceof Ledger || parent instanceof Context ? parent : parent.owner;
            parent.call((z, raw) -> make.call(z, raw, made));
            remains = new Remains(this, context.heap, made.getValue(), free, owner.remains);
        }
    }

    /**
     * The context that it came from.
     *
     * <p>所属上下文。
     */
    public final Context context() {
        return context;
    }

    /**
     * Whether it can be used: neither it nor what it belongs to was closed.
     *
     * <p>是否可用。
     */
    public final boolean isOpen() {
        return remains.isOpen();
    }

    /**
     * The handle itself, for a function of {@link Zdxm}; keep the object until it returns.
     *
     * <p>句柄，供直接调用 C 函数。
     */
    public final Pointer raw() {
        if (isOpen()) {
            return remains.raw;
        }
        throw Failure.of(ErrorKind.HANDLE,
            "this " + getClass().getSimpleName() + " is closed; open another one (句柄已关闭，请重新打开)");
    }

    static Pointer rawOf(Handle handle) {
        return handle == null ? null : handle.raw();
    }

    /**
     * Frees it. What a batch has not committed is given up. A second time does nothing.
     *
     * <p>释放。
     */
    @Override
    public final void close() {
        remains.free();
    }

    /** Calls a function with this as its first argument; gives its status, or throws. */
    final int call(Call call) {
        context.heap.freeForgotten();
        int status = call.call(LIBRARY, raw());
        if (status < 0) {
            throw context.failure(status);
        }
        return status;
    }

    final String text(TextCall call) {
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
    final Integer number(IntCall call) {
        IntByReference value = new IntByReference();
        return call((z, raw) -> call.call(z, raw, value)) == Zdxm.NULL ? null : Integer.valueOf(value.getValue());
    }

    /** Calls a function that gives a long; null where there is none. */
    final Long longNumber(LongCall call) {
        LongByReference value = new LongByReference();
        return call((z, raw) -> call.call(z, raw, value)) == Zdxm.NULL ? null : Long.valueOf(value.getValue());
    }

    final <T extends Row> List<T> all(Function<Columns, T> read, MakeCall call) {
        return new Cursor(this, call).rows(read);
    }

    final <T extends Row> T atMostOne(Function<Columns, T> read, MakeCall call) {
        List<T> rows = all(read, call);
        return rows.isEmpty() ? null : rows.get(0);
    }

    final <T extends Row> T one(Function<Columns, T> read, MakeCall call) {
        return all(read, call).get(0);
    }

    final List<List<String>> table(MakeCall call) {
        try (Cursor cursor = new Cursor(this, call)) {
            return cursor.table();
        }
    }

    /** A form in the library for a call; null for none. */
    final FormHandle filled(Form form) {
        return form == null ? null : form.filled(context);
    }

    static Integer notZero(Integer number) {
        return number == null || number == 0 ? null : number;
    }

    static <N, T> T made(Function<N, T> make, N number) {
        return number == null ? null : make.apply(number);
    }

    /** A text as the library takes it. */
    static byte[] utf8(String text) {
        Objects.requireNonNull(text, "a text is null; leave it out, or give an empty one");
        try {
            // String.getBytes would put a question mark in the place of half a character.
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] array = new byte[bytes.remaining()];
            bytes.get(array);
            return array;
        } catch (CharacterCodingException error) {
            throw Failure.of(ErrorKind.ENCODING, "the text has half a surrogate pair (编码错误): " + text);
        }
    }
}

package zdxm;

import com.sun.jna.ptr.IntByReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Rows on their way out. It stands on one row at a time, so one loop at a time; it may be run again. */
public final class Cursor extends Handle implements Iterable<Row> {
    /** The row on which it stands. */
    Row current;
    private Iterator<Row> loop;

    Cursor(Handle parent, MakeCall make) {
        super(parent, make, Zdxm::zdxm_cursor_free);
    }

    /** Number of rows. */
    public int count() {
        return number(Zdxm::zdxm_cursor_count);
    }

    /** The fields that each row has ({@code Zdxm.F_...}), for a grid of whatever there is. */
    public List<Integer> fields() {
        List<Integer> fields = new ArrayList<>();
        for (int at = 0, count = number(Zdxm::zdxm_cursor_field_count); at < count; at++) {
            int place = at;
            fields.add(number((z, c, field) -> z.zdxm_cursor_field(c, place, field)));
        }
        return fields;
    }

    /** Goes through the rows from the first one on. A row can be read until the next one is asked for. */
    @Override
    public Iterator<Row> iterator() {
        rewind();
        loop = new Loop();
        return loop;
    }

    /** The numbers of fields of every row, many rows in each call: money in fen, null without a value. */
    public List<Long[]> numbers(int... fields) {
        return numbers(fields, 1000);
    }

    /** The same, with so many rows in each call. */
    public List<Long[]> numbers(int[] fields, int block) {
        long[] values = new long[block * fields.length];
        int[] nulls = new int[values.length];
        IntByReference rows = new IntByReference();
        List<Long[]> all = new ArrayList<>();
        rewind();
        while (call((z, c) -> z.zdxm_cursor_numbers(c, fields, fields.length, values, values.length, nulls, nulls.length,
            rows)) == Zdxm.ROW) {
            for (int row = 0, at = 0; row < rows.getValue(); row++) {
                Long[] numbers = new Long[fields.length];
                for (int place = 0; place < fields.length; place++, at++) {
                    numbers[place] = nulls[at] != 0 ? null : Long.valueOf(values[at]);
                }
                all.add(numbers);
            }
        }
        return all;
    }

    /** A field of every row as a text, many rows in each call; null without a value. */
    public List<String> texts(int field) {
        return texts(field, 1000);
    }

    /** The same, with so many rows in each call. */
    public List<String> texts(int field, int block) {
        int[] lens = new int[block];
        IntByReference need = new IntByReference();
        IntByReference rows = new IntByReference();
        List<String> all = new ArrayList<>();
        rewind();
        while (true) {
            call((z, c) -> z.zdxm_cursor_texts(c, field, lens, lens.length, null, 0, need, rows));
            byte[] buffer = new byte[need.getValue() + 1];
            if (call((z, c) -> z.zdxm_cursor_texts(c, field, lens, lens.length, buffer, buffer.length, need, rows))
                != Zdxm.ROW) {
                return all;
            }
            for (int row = 0, place = 0; row < rows.getValue(); place += Math.max(lens[row], 0) + 1, row++) {
                all.add(lens[row] < 0 ? null : new String(buffer, place, lens[row], StandardCharsets.UTF_8));
            }
        }
    }

    private void rewind() {
        current = null;
        loop = null;
        call(Zdxm::zdxm_cursor_rewind);
    }

    private final class Loop implements Iterator<Row> {
        private boolean isAsked;
        private boolean isAtEnd;

        @Override
        public boolean hasNext() {
            if (loop != this) {
                throw new IllegalStateException("another loop began on this cursor; use two cursors, or a list");
            }
            if (!isAsked && !isAtEnd) {
                current = null;
                isAtEnd = Cursor.this.call(Zdxm::zdxm_cursor_next) != Zdxm.ROW;
                isAsked = true;
            }
            return !isAtEnd;
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            isAsked = false;
            current = new Row(Cursor.this);
            return current;
        }
    }
}

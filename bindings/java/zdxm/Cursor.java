package zdxm;

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
        current = null;
        call(Zdxm::zdxm_cursor_rewind);
        loop = new Loop();
        return loop;
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

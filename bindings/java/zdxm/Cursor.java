package zdxm;

import com.sun.jna.ptr.IntByReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Rows on their way out. */
final class Cursor extends Handle {
    private static final int BLOCK = 1000;
    /** So many rows take as much room as what else a handle stands for. */
    private static final int ROWS_OF_A_HANDLE = 64;

    private int at = -1;

    Cursor(Handle parent, MakeCall make) {
        super(parent, make, Zdxm::zdxm_cursor_free);
    }

    <T> List<T> rows(Function<Columns, T> read) {
        int count = number(Zdxm::zdxm_cursor_count);
        remains.weigh(count / ROWS_OF_A_HANDLE);
        Columns columns = new Columns(this, count);
        List<T> rows = new ArrayList<>(count);
        for (int row = 0; row < count; row++) {
            columns.place = row;
            rows.add(read.apply(columns));
        }
        return Collections.unmodifiableList(rows);
    }

    /** Goes to a row by its place from 0. */
    void go(int place) {
        if (place < at) {
            rewind();
        }
        while (at < place && call(Zdxm::zdxm_cursor_next) == Zdxm.ROW) {
            at++;
        }
    }

    private void rewind() {
        call(Zdxm::zdxm_cursor_rewind);
        at = -1;
    }

    /** The numbers of fields, a column for each, many in each call; null where there is none. */
    Long[][] numbers(int[] fields, int count) {
        long[] values = new long[Math.min(BLOCK, count) * fields.length];
        int[] nulls = new int[values.length];
        IntByReference rows = new IntByReference();
        Long[][] columns = new Long[fields.length][count];
        rewind();
        // Wherever it stands then, going to a row begins anew.
        at = count;
        int read = 0;
        while (read < count && call((z, h) -> z.zdxm_cursor_numbers(
            h, fields, fields.length, values, values.length, nulls, nulls.length, rows)) == Zdxm.ROW) {
            for (int row = 0, place = 0; row < rows.getValue(); row++, read++) {
                for (int column = 0; column < fields.length; column++, place++) {
                    columns[column][read] = nulls[place] != 0 ? null : Long.valueOf(values[place]);
                }
            }
        }
        return columns;
    }

    /** The texts of a field, many in each call; null where there is none. */
    String[] texts(int field, int count) {
        int[] lens = new int[Math.min(BLOCK, count)];
        IntByReference need = new IntByReference();
        IntByReference rows = new IntByReference();
        String[] all = new String[count];
        rewind();
        at = count;
        int read = 0;
        while (read < count) {
            call((z, h) -> z.zdxm_cursor_texts(h, field, lens, lens.length, null, 0, need, rows));
            byte[] buffer = new byte[need.getValue() + 1];
            if (call((z, h) -> z.zdxm_cursor_texts(h, field, lens, lens.length, buffer, buffer.length, need, rows))
                != Zdxm.ROW) {
                break;
            }
            for (int row = 0, place = 0; row < rows.getValue(); place += Math.max(lens[row], 0) + 1, row++) {
                all[read++] = lens[row] < 0 ? null : new String(buffer, place, lens[row], StandardCharsets.UTF_8);
            }
        }
        return all;
    }

    int listCount(int field) {
        return number((z, h, count) -> z.zdxm_cursor_list_count(h, field, count));
    }

    /** The cells of a printed table, row by row, as they are displayed. */
    List<List<String>> table() {
        int count = number(Zdxm::zdxm_cursor_count);
        List<String[]> columns = new ArrayList<>();
        for (int place = 0, fields = number(Zdxm::zdxm_cursor_field_count); place < fields; place++) {
            int at = place;
            int field = number((z, h, found) -> z.zdxm_cursor_field(h, at, found));
            if (field >= Zdxm.F_COLUMN_0) {
                columns.add(count == 0 ? new String[0] : texts(field, count));
            }
        }
        List<List<String>> rows = new ArrayList<>(count);
        for (int row = 0; row < count; row++) {
            String[] cells = new String[columns.size()];
            for (int place = 0; place < cells.length; place++) {
                cells[place] = columns.get(place)[row];
            }
            rows.add(Collections.unmodifiableList(Arrays.asList(cells)));
        }
        return Collections.unmodifiableList(rows);
    }
}

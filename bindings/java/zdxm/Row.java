package zdxm;

import java.util.ArrayList;
import java.util.List;

/** The row on which a cursor stands. A field without a value (ZDXM_NULL) is null, never 0. */
public final class Row {
    private final Cursor cursor;

    Row(Cursor cursor) {
        this.cursor = cursor;
    }

    /** The cursor that stands on this row, as an argument of functions of {@link Zdxm}. */
    public Cursor cursor() {
        if (cursor.current == this) {
            return cursor;
        }
        throw new IllegalStateException("the cursor has left this row; read a row before going to the next one");
    }

    /** Any field as a text: money in 元, months as 2022-06, dates as 2022-06-15, lists line by line. */
    public String text(int field) {
        return cursor().text((z, c, buffer, cap, need) -> z.zdxm_cursor_text(c, field, buffer, cap, need));
    }

    /** A number, a month (yyyymm) or a date (yyyymmdd, 00 for what is not known). */
    public Integer number(int field) {
        return cursor().number((z, c, value) -> z.zdxm_cursor_int(c, field, value));
    }

    /** A number of any size. */
    public Long longNumber(int field) {
        return cursor().longNumber((z, c, value) -> z.zdxm_cursor_int64(c, field, value));
    }

    /** Money, in fen (分). */
    public Long money(int field) {
        return cursor().longNumber((z, c, fen) -> z.zdxm_cursor_money(c, field, fen));
    }

    /** The row as a JSON object, a member for each field by its name. */
    public String json() {
        return cursor().text(Zdxm::zdxm_cursor_json);
    }

    /** A flag. */
    public Boolean flag(int field) {
        Integer value = number(field);
        return value == null ? null : Boolean.valueOf(value != 0);
    }

    /** A list of numbers, such as {@link Zdxm#F_RESPONSIBLE_UNITS} (责任单位). */
    public List<Integer> numbers(int field) {
        List<Integer> numbers = new ArrayList<>();
        for (int at = 0, count = listCount(field); at < count; at++) {
            int place = at;
            numbers.add(cursor.number((z, c, value) -> z.zdxm_cursor_list_int(c, field, place, value)));
        }
        return numbers;
    }

    /** A list of texts. */
    public List<String> texts(int field) {
        List<String> texts = new ArrayList<>();
        for (int at = 0, count = listCount(field); at < count; at++) {
            int place = at;
            texts.add(cursor.text((z, c, buffer, cap, need) ->
                z.zdxm_cursor_list_text(c, field, place, buffer, cap, need)));
        }
        return texts;
    }

    private int listCount(int field) {
        Integer count = cursor().number((z, c, entries) -> z.zdxm_cursor_list_count(c, field, entries));
        return count == null ? 0 : count;
    }
}

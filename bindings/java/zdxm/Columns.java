package zdxm;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The columns of rows, of which one row is read at a time. */
final class Columns {
    final Cursor cursor;
    /** The row that is read, from 0. */
    int place;

    private final int count;
    private final Map<Integer, Long[]> numbers = new HashMap<>();
    private final Map<Integer, String[]> texts = new HashMap<>();

    Columns(Cursor cursor, int count) {
        this.cursor = cursor;
        this.count = count;
    }

    /** Reads the columns of numbers together: a call costs more than a number. */
    void readNumbers(int... fields) {
        if (numbers.isEmpty() && fields.length > 0) {
            Long[][] columns = cursor.numbers(fields, count);
            for (int column = 0; column < fields.length; column++) {
                numbers.put(fields[column], columns[column]);
            }
        }
    }

    Long longNumberIf(int field) {
        return numbers.get(field)[place];
    }

    long longNumber(int field) {
        return there(longNumberIf(field), field);
    }

    Integer numberIf(int field) {
        return Handle.made(Math::toIntExact, longNumberIf(field));
    }

    int number(int field) {
        return Math.toIntExact(longNumber(field));
    }

    String text(int field) {
        return texts.computeIfAbsent(field, of -> cursor.texts(of, count))[place];
    }

    Boolean flagIf(int field) {
        return Handle.made(number -> number != 0, longNumberIf(field));
    }

    boolean flag(int field) {
        return longNumber(field) != 0;
    }

    Money moneyIf(int field) {
        return Handle.made(Money::ofFen, longNumberIf(field));
    }

    Money money(int field) {
        return there(moneyIf(field), field);
    }

    YearMonth monthIf(int field) {
        return Handle.made(Dates::month, numberIf(field));
    }

    YearMonth month(int field) {
        return there(monthIf(field), field);
    }

    OfficeDate dateIf(int field) {
        return Handle.made(OfficeDate::ofNumber, numberIf(field));
    }

    OfficeDate date(int field) {
        return there(dateIf(field), field);
    }

    <T> T codeIf(IntFunction<T> of, int field) {
        return Handle.made(of::apply, numberIf(field));
    }

    <T> T code(IntFunction<T> of, int field) {
        return there(codeIf(of, field), field);
    }

    List<Integer> numbers(int field) {
        return list(field, entry -> cursor.number((z, h, value) -> z.zdxm_cursor_list_int(h, field, entry, value)));
    }

    List<String> texts(int field) {
        return list(field, entry -> cursor.text(
            (z, h, buffer, cap, need) -> z.zdxm_cursor_list_text(h, field, entry, buffer, cap, need)));
    }

    private <T> List<T> list(int field, Function<Integer, T> read) {
        cursor.go(place);
        List<T> entries = new ArrayList<>();
        for (int entry = 0, all = cursor.listCount(field); entry < all; entry++) {
            entries.add(read.apply(entry));
        }
        return Collections.unmodifiableList(entries);
    }

    private static <T> T there(T value, int field) {
        if (value == null) {
            throw Failure.of(ErrorKind.PANIC,
                "a row has no " + Field.of(field) + "; report it as a mistake of the library (程序内部错误)");
        }
        return value;
    }
}

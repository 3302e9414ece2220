package zdxm;

import java.time.LocalDate;

/** A record on its way in. What is not set, or set to null, is "not said", which is never zero. */
public final class Form extends Handle {
    /** Makes an empty form of a kind ({@code Zdxm.FORM_...}). */
    public Form(Context context, int kind) {
        super(context, (z, c, made) -> z.zdxm_form_new(c, kind, made), Zdxm::zdxm_form_free);
    }

    /** Sets any field by a text, such as 2022年3月 or 5,097万元. */
    public Form set(int field, String text) {
        if (text == null) {
            return unset(field);
        }
        byte[] bytes = utf8(text);
        return fill((z, f) -> z.zdxm_form_text(f, field, bytes, bytes.length));
    }

    /** Sets a number, a month (yyyymm) or a date (yyyymmdd, 00 for what is not known). */
    public Form set(int field, Integer value) {
        return value == null ? unset(field) : fill((z, f) -> z.zdxm_form_int(f, field, value));
    }

    /** Sets a flag. */
    public Form set(int field, Boolean value) {
        return set(field, value == null ? null : Integer.valueOf(value ? 1 : 0));
    }

    /** Sets a date of which the day is known. */
    public Form set(int field, LocalDate day) {
        return set(field, day == null ? null
            : Integer.valueOf(day.getYear() * 10000 + day.getMonthValue() * 100 + day.getDayOfMonth()));
    }

    /** Sets money, in fen (分). */
    public Form setMoney(int field, long fen) {
        return fill((z, f) -> z.zdxm_form_money(f, field, fen));
    }

    /** Sets money, in fen (分), or null for "not said". */
    public Form setMoney(int field, Long fen) {
        return fen == null ? unset(field) : setMoney(field, fen.longValue());
    }

    /** Makes a field "not said" again; a list, empty. */
    public Form unset(int field) {
        return fill((z, f) -> z.zdxm_form_unset(f, field));
    }

    /** Adds a number to a list, such as {@link Zdxm#F_RESPONSIBLE_UNITS} (责任单位). */
    public Form append(int field, int value) {
        return fill((z, f) -> z.zdxm_form_append_int(f, field, value));
    }

    /** Adds a text to a list, such as {@link Zdxm#F_SHEETS}. */
    public Form append(int field, String text) {
        byte[] bytes = utf8(text);
        return fill((z, f) -> z.zdxm_form_append_text(f, field, bytes, bytes.length));
    }

    /** Takes each field that the row has too; the others stay. So a record is corrected (更正). */
    public Form load(Row row) {
        return fill((z, f) -> z.zdxm_form_load(f, row.cursor().raw()));
    }

    /** Sets the fields that a JSON object names: all of them or, after an error, none. */
    public Form setJson(String json) {
        byte[] bytes = utf8(json);
        return fill((z, f) -> z.zdxm_form_json(f, bytes, bytes.length));
    }

    /** Empties it, for the next record. */
    public Form clear() {
        return fill(Zdxm::zdxm_form_clear);
    }

    private Form fill(Call call) {
        call(call);
        return this;
    }
}

package zdxm;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** A form in the library, for the time of a call. */
final class FormHandle extends Handle {
    FormHandle(Context context, int kind) {
        super(context, (z, h, made) -> z.zdxm_form_new(h, kind, made), Zdxm::zdxm_form_free);
    }

    void load(Cursor cursor) {
        call((z, h) -> z.zdxm_form_load(h, cursor.raw()));
    }

    void put(int field, Object said) {
        if (said == null) {
            call((z, h) -> z.zdxm_form_unset(h, field));
        } else if (said instanceof String) {
            byte[] text = utf8((String) said);
            call((z, h) -> z.zdxm_form_text(h, field, text, text.length));
        } else if (said instanceof Money) {
            call((z, h) -> z.zdxm_form_money(h, field, ((Money) said).getFen()));
        } else if (said instanceof List) {
            call((z, h) -> z.zdxm_form_unset(h, field));
            ((List<?>) said).forEach(entry -> append(field, entry));
        } else {
            int number = number(said);
            call((z, h) -> z.zdxm_form_int(h, field, number));
        }
    }

    private void append(int field, Object entry) {
        if (entry instanceof Integer) {
            call((z, h) -> z.zdxm_form_append_int(h, field, (Integer) entry));
        } else {
            byte[] text = utf8((String) entry);
            call((z, h) -> z.zdxm_form_append_text(h, field, text, text.length));
        }
    }

    private static int number(Object said) {
        if (said instanceof Boolean) {
            return (Boolean) said ? 1 : 0;
        }
        if (said instanceof Code) {
            return ((Code) said).number();
        }
        if (said instanceof YearMonth) {
            return Dates.number((YearMonth) said);
        }
        if (said instanceof LocalDate) {
            return Dates.number((LocalDate) said);
        }
        if (said instanceof OfficeDate) {
            return ((OfficeDate) said).number();
        }
        return (Integer) said;
    }
}

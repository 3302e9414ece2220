package zdxm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a program says of a record. A field that was not set is not said; null takes back what was said, and is never zero.
 *
 * <p>A form that begins with a record ({@code ProjectForm.of(project)}) holds all that the record says, and remembers its version: a
 * correction by it is refused, {@link ErrorKind#CONFLICT}, where somebody has changed the record since.
 *
 * <p>表单：没有设定的字段视为未填报，null 为清空。
 */
public abstract class Form {
    private final int kind;
    private final Map<Integer, Object> said = new LinkedHashMap<>();
    private Row begun;

    Form(int kind) {
        this.kind = kind;
    }

    final void begin(Row record) {
        begun = Objects.requireNonNull(record, "a form begins with a record");
    }

    final void say(int field, Object value) {
        // A list may change.
        said.put(field, value instanceof Collection ? new ArrayList<>((Collection<?>) value) : value);
    }

    /** It in the library, to be closed after the call. */
    final FormHandle filled(Context context) {
        FormHandle form = new FormHandle(context, kind);
        try {
            if (begun != null) {
                form.load(begun.source());
            }
            said.forEach(form::put);
            return form;
        } catch (RuntimeException error) {
            form.close();
            throw error;
        }
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * Form of a person.
 *
 * <p>表单：人员。
 */
public final class PersonForm extends Form {
    /** An empty form. */
    public PersonForm() {
        super(Zdxm.FORM_PERSON);
    }

    /**
     * A form that begins with a record, for its correction.
     *
     * <p>以已有记录填好的表单，用于更正。
     */
    public static PersonForm of(Row record) {
        PersonForm form = new PersonForm();
        form.begin(record);
        return form;
    }

    /**
     * Name.
     *
     * <p>名称。
     */
    public PersonForm name(String name) {
        say(Zdxm.F_NAME, name);
        return this;
    }

    /**
     * Number of the unit of a cell.
     *
     * <p>单位。
     */
    public PersonForm unit(Integer unit) {
        say(Zdxm.F_UNIT, unit);
        return this;
    }
}

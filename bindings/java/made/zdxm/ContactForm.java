// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * Form of the contact details of a person.
 *
 * <p>表单：联系方式。
 */
public final class ContactForm extends Form {
    /** An empty form. */
    public ContactForm() {
        super(Zdxm.FORM_CONTACT);
    }

    /**
     * A form that begins with a record, for its correction.
     *
     * <p>以已有记录填好的表单，用于更正。
     */
    public static ContactForm of(Row record) {
        ContactForm form = new ContactForm();
        form.begin(record);
        return form;
    }

    /**
     * Post of a person in their unit.
     *
     * <p>职务。
     */
    public ContactForm post(String post) {
        say(Zdxm.F_POST, post);
        return this;
    }

    /**
     * Telephone number.
     *
     * <p>电话。
     */
    public ContactForm phone(String phone) {
        say(Zdxm.F_PHONE, phone);
        return this;
    }

    /**
     * 备注.
     *
     * <p>备注。
     */
    public ContactForm remark(String remark) {
        say(Zdxm.F_REMARK, remark);
        return this;
    }
}

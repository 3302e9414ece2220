// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * Form of a unit.
 *
 * <p>表单：单位。
 */
public final class UnitForm extends Form {
    /** An empty form. */
    public UnitForm() {
        super(Zdxm.FORM_UNIT);
    }

    /**
     * A form that begins with a record, for its correction.
     *
     * <p>以已有记录填好的表单，用于更正。
     */
    public static UnitForm of(Row record) {
        UnitForm form = new UnitForm();
        form.begin(record);
        return form;
    }

    /**
     * Name.
     *
     * <p>名称。
     */
    public UnitForm name(String name) {
        say(Zdxm.F_NAME, name);
        return this;
    }

    /**
     * What a unit is.
     *
     * <p>类别。
     */
    public UnitForm kind(UnitKind kind) {
        say(Zdxm.F_KIND, kind);
        return this;
    }

    /**
     * What a unit is.
     *
     * <p>类别。
     */
    public UnitForm kind(String kind) {
        say(Zdxm.F_KIND, kind);
        return this;
    }

    /**
     * 统一社会信用代码 of a unit.
     *
     * <p>统一社会信用代码。
     */
    public UnitForm creditCode(String creditCode) {
        say(Zdxm.F_CREDIT_CODE, creditCode);
        return this;
    }
}

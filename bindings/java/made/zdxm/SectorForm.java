// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * Form of a sector.
 *
 * <p>表单：行业分类。
 */
public final class SectorForm extends Form {
    /** An empty form. */
    public SectorForm() {
        super(Zdxm.FORM_SECTOR);
    }

    /**
     * A form that begins with a record, for its correction.
     *
     * <p>以已有记录填好的表单，用于更正。
     */
    public static SectorForm of(Row record) {
        SectorForm form = new SectorForm();
        form.begin(record);
        return form;
    }

    /**
     * Name.
     *
     * <p>名称。
     */
    public SectorForm name(String name) {
        say(Zdxm.F_NAME, name);
        return this;
    }

    /**
     * Number of the sector above, or of the project that this one is a part of.
     *
     * <p>上级。
     */
    public SectorForm parent(Integer parent) {
        say(Zdxm.F_PARENT, parent);
        return this;
    }

    /**
     * Place in its list, from 1.
     *
     * <p>序号。
     */
    public SectorForm position(Integer position) {
        say(Zdxm.F_POSITION, position);
        return this;
    }
}

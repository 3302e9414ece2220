// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * Form of a place of a project.
 *
 * <p>表单：位置。
 */
public final class PlaceForm extends Form {
    /** An empty form. */
    public PlaceForm() {
        super(Zdxm.FORM_PLACE);
    }

    /**
     * A form that begins with a record, for its correction.
     *
     * <p>以已有记录填好的表单，用于更正。
     */
    public static PlaceForm of(Row record) {
        PlaceForm form = new PlaceForm();
        form.begin(record);
        return form;
    }

    /**
     * Number of the project.
     *
     * <p>项目。
     */
    public PlaceForm project(Integer project) {
        say(Zdxm.F_PROJECT, project);
        return this;
    }

    /**
     * Name.
     *
     * <p>名称。
     */
    public PlaceForm name(String name) {
        say(Zdxm.F_NAME, name);
        return this;
    }

    /**
     * What the positions of a place are.
     *
     * <p>位置形状。
     */
    public PlaceForm placeKind(PlaceKind placeKind) {
        say(Zdxm.F_PLACE_KIND, placeKind);
        return this;
    }

    /**
     * What the positions of a place are.
     *
     * <p>位置形状。
     */
    public PlaceForm placeKind(String placeKind) {
        say(Zdxm.F_PLACE_KIND, placeKind);
        return this;
    }

    /**
     * In which system coordinates are meant.
     *
     * <p>坐标系。
     */
    public PlaceForm datum(Datum datum) {
        say(Zdxm.F_DATUM, datum);
        return this;
    }

    /**
     * In which system coordinates are meant.
     *
     * <p>坐标系。
     */
    public PlaceForm datum(String datum) {
        say(Zdxm.F_DATUM, datum);
        return this;
    }

    /**
     * The positions of a place, parted by semicolons.
     *
     * <p>坐标串。
     */
    public PlaceForm outline(String outline) {
        say(Zdxm.F_OUTLINE, outline);
        return this;
    }

    /**
     * Address of a place.
     *
     * <p>地址。
     */
    public PlaceForm address(String address) {
        say(Zdxm.F_ADDRESS, address);
        return this;
    }

    /**
     * Code of the county or the town, 6, 9 or 12 digits.
     *
     * <p>行政区划代码。
     */
    public PlaceForm regionCode(String regionCode) {
        say(Zdxm.F_REGION_CODE, regionCode);
        return this;
    }

    /**
     * 备注.
     *
     * <p>备注。
     */
    public PlaceForm remark(String remark) {
        say(Zdxm.F_REMARK, remark);
        return this;
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A place of a project.
 *
 * <p>台账中的项目位置。
 */
public final class Place extends Row {
    private final int id;
    private final int since;
    private final Integer project;
    private final String name;
    private final PlaceKind placeKind;
    private final Datum datum;
    private final String outline;
    private final String address;
    private final String regionCode;
    private final String remark;

    Place(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ID, Zdxm.F_SINCE, Zdxm.F_PROJECT, Zdxm.F_PLACE_KIND, Zdxm.F_DATUM);
        this.id = row.number(Zdxm.F_ID);
        this.since = row.number(Zdxm.F_SINCE);
        this.project = row.numberIf(Zdxm.F_PROJECT);
        this.name = row.text(Zdxm.F_NAME);
        this.placeKind = row.code(PlaceKind::of, Zdxm.F_PLACE_KIND);
        this.datum = row.code(Datum::of, Zdxm.F_DATUM);
        this.outline = row.text(Zdxm.F_OUTLINE);
        this.address = row.text(Zdxm.F_ADDRESS);
        this.regionCode = row.text(Zdxm.F_REGION_CODE);
        this.remark = row.text(Zdxm.F_REMARK);
    }

    /**
     * Number of the record.
     *
     * <p>编号。
     */
    public int getId() {
        return id;
    }

    /**
     * Change that wrote this version.
     *
     * <p>生效变更号。
     */
    public int getSince() {
        return since;
    }

    /**
     * Number of the project. null where there is none.
     *
     * <p>项目。
     */
    public Integer getProject() {
        return project;
    }

    /**
     * Name.
     *
     * <p>名称。
     */
    public String getName() {
        return name;
    }

    /**
     * What the positions of a place are.
     *
     * <p>位置形状。
     */
    public PlaceKind getPlaceKind() {
        return placeKind;
    }

    /**
     * In which system coordinates are meant.
     *
     * <p>坐标系。
     */
    public Datum getDatum() {
        return datum;
    }

    /**
     * The positions of a place, parted by semicolons.
     *
     * <p>坐标串。
     */
    public String getOutline() {
        return outline;
    }

    /**
     * Address of a place. null where there is none.
     *
     * <p>地址。
     */
    public String getAddress() {
        return address;
    }

    /**
     * Code of the county or the town, 6, 9 or 12 digits. null where there is none.
     *
     * <p>行政区划代码。
     */
    public String getRegionCode() {
        return regionCode;
    }

    /**
     * 备注. null where there is none.
     *
     * <p>备注。
     */
    public String getRemark() {
        return remark;
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * The lights of one project or unit in the months of the year so far.
 *
 * <p>项目或单位本年各月的亮灯情况。
 */
public final class ItemLight extends Row {
    private final Integer item;
    private final Integer unit;
    private final String name;
    private final String unitName;
    private final Light light;
    private final String reason;
    private final String lights;

    ItemLight(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ITEM, Zdxm.F_UNIT, Zdxm.F_LIGHT);
        this.item = row.numberIf(Zdxm.F_ITEM);
        this.unit = row.numberIf(Zdxm.F_UNIT);
        this.name = row.text(Zdxm.F_NAME);
        this.unitName = row.text(Zdxm.F_UNIT_NAME);
        this.light = row.codeIf(Light::of, Zdxm.F_LIGHT);
        this.reason = row.text(Zdxm.F_REASON);
        this.lights = row.text(Zdxm.F_LIGHTS);
    }

    /**
     * Number of the plan item. null where there is none.
     *
     * <p>计划项目。
     */
    public Integer getItem() {
        return item;
    }

    /**
     * Number of the unit of a cell. null where there is none.
     *
     * <p>单位。
     */
    public Integer getUnit() {
        return unit;
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
     * Name of a unit. null where there is none.
     *
     * <p>单位名称。
     */
    public String getUnitName() {
        return unitName;
    }

    /**
     * Light of a month. null where there is none.
     *
     * <p>亮灯。
     */
    public Light getLight() {
        return light;
    }

    /**
     * The reason in words. null where there is none.
     *
     * <p>原因。
     */
    public String getReason() {
        return reason;
    }

    /**
     * Lights of the months from January on, one digit each. null where there is none.
     *
     * <p>各月亮灯。
     */
    public String getLights() {
        return lights;
    }
}

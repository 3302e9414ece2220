// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A whole and a part of it that a plan lists in the same months.
 *
 * <p>同一计划在相同月份同时列有的整体与部分。
 */
public final class DoubleCounted extends Row {
    private final int whole;
    private final String wholeName;
    private final int part;
    private final String partName;
    private final Integer leftOut;

    DoubleCounted(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_WHOLE, Zdxm.F_PART, Zdxm.F_LEFT_OUT);
        this.whole = row.number(Zdxm.F_WHOLE);
        this.wholeName = row.text(Zdxm.F_WHOLE_NAME);
        this.part = row.number(Zdxm.F_PART);
        this.partName = row.text(Zdxm.F_PART_NAME);
        this.leftOut = row.numberIf(Zdxm.F_LEFT_OUT);
    }

    /**
     * Item of a whole.
     *
     * <p>整体。
     */
    public int getWhole() {
        return whole;
    }

    /**
     * Name of the project that is a whole.
     *
     * <p>整体项目名称。
     */
    public String getWholeName() {
        return wholeName;
    }

    /**
     * Item of a part.
     *
     * <p>部分。
     */
    public int getPart() {
        return part;
    }

    /**
     * Name of the project that is a part.
     *
     * <p>部分项目名称。
     */
    public String getPartName() {
        return partName;
    }

    /**
     * The item of the two that does not count. null where there is none.
     *
     * <p>不计入统计。
     */
    public Integer getLeftOut() {
        return leftOut;
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * The exact result of a unit, as it was issued.
 *
 * <p>单位考核结果，按签发时保存。
 */
public final class UnitResult extends Row {
    private final String groupName;
    private final int unit;
    private final String unitName;
    private final boolean isExempt;
    private final String points;
    private final Integer rank;
    private final String grade;

    UnitResult(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_UNIT, Zdxm.F_IS_EXEMPT, Zdxm.F_RANK);
        this.groupName = row.text(Zdxm.F_GROUP_NAME);
        this.unit = row.number(Zdxm.F_UNIT);
        this.unitName = row.text(Zdxm.F_UNIT_NAME);
        this.isExempt = row.flag(Zdxm.F_IS_EXEMPT);
        this.points = row.text(Zdxm.F_POINTS);
        this.rank = row.numberIf(Zdxm.F_RANK);
        this.grade = row.text(Zdxm.F_GRADE);
    }

    /**
     * Name of the group in which a unit is ranked. null where there is none.
     *
     * <p>分组。
     */
    public String getGroupName() {
        return groupName;
    }

    /**
     * Number of the unit of a cell.
     *
     * <p>单位。
     */
    public int getUnit() {
        return unit;
    }

    /**
     * Name of a unit.
     *
     * <p>单位名称。
     */
    public String getUnitName() {
        return unitName;
    }

    /**
     * Whether it is exempt.
     *
     * <p>是否免列。
     */
    public boolean isExempt() {
        return isExempt;
    }

    /**
     * Points, exact. null where there is none.
     *
     * <p>得分。
     */
    public String getPoints() {
        return points;
    }

    /**
     * Rank within the kind of unit. null where there is none.
     *
     * <p>排名。
     */
    public Integer getRank() {
        return rank;
    }

    /**
     * Grade, or what stands in its place. null where there is none.
     *
     * <p>等次。
     */
    public String getGrade() {
        return grade;
    }
}

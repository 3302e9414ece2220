// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A unit of a ranking, with its group and how it is shown.
 *
 * <p>排名中的单位。
 */
public final class RankedUnit extends Row {
    private final String listName;
    private final String groupName;
    private final Measure measure;
    private final int unit;
    private final String unitName;
    private final Integer rank;
    private final Integer fromLast;
    private final String measureValue;
    private final String measureShown;
    private final String gap;
    private final Integer rankBefore;
    private final Integer rankChange;
    private final Money annual;
    private final Money done;
    private final Boolean isExempt;

    RankedUnit(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_MEASURE, Zdxm.F_UNIT, Zdxm.F_RANK, Zdxm.F_FROM_LAST, Zdxm.F_RANK_BEFORE,
            Zdxm.F_RANK_CHANGE, Zdxm.F_ANNUAL, Zdxm.F_DONE, Zdxm.F_IS_EXEMPT);
        this.listName = row.text(Zdxm.F_LIST_NAME);
        this.groupName = row.text(Zdxm.F_GROUP_NAME);
        this.measure = row.code(Measure::of, Zdxm.F_MEASURE);
        this.unit = row.number(Zdxm.F_UNIT);
        this.unitName = row.text(Zdxm.F_UNIT_NAME);
        this.rank = row.numberIf(Zdxm.F_RANK);
        this.fromLast = row.numberIf(Zdxm.F_FROM_LAST);
        this.measureValue = row.text(Zdxm.F_MEASURE_VALUE);
        this.measureShown = row.text(Zdxm.F_MEASURE_SHOWN);
        this.gap = row.text(Zdxm.F_GAP);
        this.rankBefore = row.numberIf(Zdxm.F_RANK_BEFORE);
        this.rankChange = row.numberIf(Zdxm.F_RANK_CHANGE);
        this.annual = row.moneyIf(Zdxm.F_ANNUAL);
        this.done = row.moneyIf(Zdxm.F_DONE);
        this.isExempt = row.flagIf(Zdxm.F_IS_EXEMPT);
    }

    /**
     * Name of a red or black list. null where there is none.
     *
     * <p>榜单。
     */
    public String getListName() {
        return listName;
    }

    /**
     * Name of the group in which a unit is ranked.
     *
     * <p>分组。
     */
    public String getGroupName() {
        return groupName;
    }

    /**
     * What is measured.
     *
     * <p>指标。
     */
    public Measure getMeasure() {
        return measure;
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
     * Rank within the kind of unit. null where there is none.
     *
     * <p>排名。
     */
    public Integer getRank() {
        return rank;
    }

    /**
     * Rank from the end. null where there is none.
     *
     * <p>倒数名次。
     */
    public Integer getFromLast() {
        return fromLast;
    }

    /**
     * Exact value of a measure, a whole number or a fraction; money in 元, a rate as a part of one. null where there is
     * none.
     *
     * <p>指标值。
     */
    public String getMeasureValue() {
        return measureValue;
    }

    /**
     * Value of a measure, rounded by the rules; rates in percent, money in 亿元. null where there is none.
     *
     * <p>指标值（显示）。
     */
    public String getMeasureShown() {
        return measureShown;
    }

    /**
     * Percentage points above time progress, rounded by the rules. null where there is none.
     *
     * <p>与序时进度差。
     */
    public String getGap() {
        return gap;
    }

    /**
     * Rank at the end of the month before. null where there is none.
     *
     * <p>上月排名。
     */
    public Integer getRankBefore() {
        return rankBefore;
    }

    /**
     * By how many places a unit rose since the month before; below zero where it fell. null where there is none.
     *
     * <p>较上月升降位次。
     */
    public Integer getRankChange() {
        return rankChange;
    }

    /**
     * Annual planned investment. null where there is none.
     *
     * <p>年度计划投资。
     */
    public Money getAnnual() {
        return annual;
    }

    /**
     * Done in the year to date. null where there is none.
     *
     * <p>累计完成投资。
     */
    public Money getDone() {
        return done;
    }

    /**
     * Whether it is exempt. null where there is none.
     *
     * <p>是否免列。
     */
    public Boolean getIsExempt() {
        return isExempt;
    }
}

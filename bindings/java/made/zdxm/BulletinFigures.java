// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * The figures of a row of a bulletin.
 *
 * <p>通报中一行的数据。
 */
public final class BulletinFigures extends Row {
    private final CutKind cut;
    private final Phase phase;
    private final Integer sector;
    private final Integer unit;
    private final UnitKind unitKind;
    private final String name;
    private final int count;
    private final Money total;
    private final Money annual;
    private final Money monthDone;
    private final Money done;
    private final String rate;
    private final Long rateNumber;
    private final String gap;
    private final Long gapNumber;
    private final Integer rank;
    private final int reported;
    private final int severalMonths;
    private final int startedCount;
    private final int finishedCount;

    BulletinFigures(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_CUT, Zdxm.F_PHASE, Zdxm.F_SECTOR, Zdxm.F_UNIT, Zdxm.F_UNIT_KIND,
            Zdxm.F_COUNT, Zdxm.F_TOTAL, Zdxm.F_ANNUAL, Zdxm.F_MONTH_DONE, Zdxm.F_DONE, Zdxm.F_RATE_NUMBER,
            Zdxm.F_GAP_NUMBER, Zdxm.F_RANK, Zdxm.F_REPORTED, Zdxm.F_SEVERAL_MONTHS, Zdxm.F_STARTED_COUNT,
            Zdxm.F_FINISHED_COUNT);
        this.cut = row.codeIf(CutKind::of, Zdxm.F_CUT);
        this.phase = row.codeIf(Phase::of, Zdxm.F_PHASE);
        this.sector = row.numberIf(Zdxm.F_SECTOR);
        this.unit = row.numberIf(Zdxm.F_UNIT);
        this.unitKind = row.codeIf(UnitKind::of, Zdxm.F_UNIT_KIND);
        this.name = row.text(Zdxm.F_NAME);
        this.count = row.number(Zdxm.F_COUNT);
        this.total = row.money(Zdxm.F_TOTAL);
        this.annual = row.moneyIf(Zdxm.F_ANNUAL);
        this.monthDone = row.moneyIf(Zdxm.F_MONTH_DONE);
        this.done = row.moneyIf(Zdxm.F_DONE);
        this.rate = row.text(Zdxm.F_RATE);
        this.rateNumber = row.longNumberIf(Zdxm.F_RATE_NUMBER);
        this.gap = row.text(Zdxm.F_GAP);
        this.gapNumber = row.longNumberIf(Zdxm.F_GAP_NUMBER);
        this.rank = row.numberIf(Zdxm.F_RANK);
        this.reported = row.number(Zdxm.F_REPORTED);
        this.severalMonths = row.number(Zdxm.F_SEVERAL_MONTHS);
        this.startedCount = row.number(Zdxm.F_STARTED_COUNT);
        this.finishedCount = row.number(Zdxm.F_FINISHED_COUNT);
    }

    /**
     * Which items a cell sums up. null where there is none.
     *
     * <p>口径。
     */
    public CutKind getCut() {
        return cut;
    }

    /**
     * Planned phase. null where there is none.
     *
     * <p>建设阶段。
     */
    public Phase getPhase() {
        return phase;
    }

    /**
     * Number of the sector. null where there is none.
     *
     * <p>行业分类。
     */
    public Integer getSector() {
        return sector;
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
     * Kind of unit that is ranked together. null where there is none.
     *
     * <p>单位类别。
     */
    public UnitKind getUnitKind() {
        return unitKind;
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
     * Number of projects.
     *
     * <p>项目数。
     */
    public int getCount() {
        return count;
    }

    /**
     * Total investment.
     *
     * <p>总投资。
     */
    public Money getTotal() {
        return total;
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
     * Investment done in the month. null where there is none.
     *
     * <p>本月完成投资。
     */
    public Money getMonthDone() {
        return monthDone;
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
     * Done of the annual plan in percent, rounded by the rules. null where there is none.
     *
     * <p>完成年度计划的比例。
     */
    public String getRate() {
        return rate;
    }

    /**
     * Done of the annual plan, in millionths of one percent, such as 97160000 for 97.16 %. null where there is none.
     *
     * <p>完成率数值。
     */
    public Long getRateNumber() {
        return rateNumber;
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
     * getGap in millionths of one percentage point, such as -10500000 for 10.5 points behind. null where there is none.
     *
     * <p>与序时进度差数值。
     */
    public Long getGapNumber() {
        return gapNumber;
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
     * Projects that reported for the month.
     *
     * <p>已报送。
     */
    public int getReported() {
        return reported;
    }

    /**
     * Items whose amount of the month is of earlier months, too, which were not reported.
     *
     * <p>含以前月份项数。
     */
    public int getSeveralMonths() {
        return severalMonths;
    }

    /**
     * Projects that have started.
     *
     * <p>已开工数。
     */
    public int getStartedCount() {
        return startedCount;
    }

    /**
     * Projects that are finished.
     *
     * <p>已竣工数。
     */
    public int getFinishedCount() {
        return finishedCount;
    }
}

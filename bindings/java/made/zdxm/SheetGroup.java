// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A row that is a heading: of a phase, a sector, a region, or the grand total.
 *
 * <p>表格中的标题行：阶段、行业、地区或合计。
 */
public final class SheetGroup extends Row {
    private final int row;
    private final int depth;
    private final String label;
    private final Phase phase;
    private final String sectorName;
    private final String region;
    private final Integer declaredCount;
    private final int foundCount;
    private final Money declaredTotal;
    private final Money declaredAnnual;
    private final Money declaredYtd;
    private final Money total;
    private final Money annual;
    private final Money ytdDone;

    SheetGroup(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ROW, Zdxm.F_DEPTH, Zdxm.F_PHASE, Zdxm.F_DECLARED_COUNT, Zdxm.F_FOUND_COUNT,
            Zdxm.F_DECLARED_TOTAL, Zdxm.F_DECLARED_ANNUAL, Zdxm.F_DECLARED_YTD, Zdxm.F_TOTAL, Zdxm.F_ANNUAL,
            Zdxm.F_YTD_DONE);
        this.row = row.number(Zdxm.F_ROW);
        this.depth = row.number(Zdxm.F_DEPTH);
        this.label = row.text(Zdxm.F_LABEL);
        this.phase = row.codeIf(Phase::of, Zdxm.F_PHASE);
        this.sectorName = row.text(Zdxm.F_SECTOR_NAME);
        this.region = row.text(Zdxm.F_REGION);
        this.declaredCount = row.numberIf(Zdxm.F_DECLARED_COUNT);
        this.foundCount = row.number(Zdxm.F_FOUND_COUNT);
        this.declaredTotal = row.moneyIf(Zdxm.F_DECLARED_TOTAL);
        this.declaredAnnual = row.moneyIf(Zdxm.F_DECLARED_ANNUAL);
        this.declaredYtd = row.moneyIf(Zdxm.F_DECLARED_YTD);
        this.total = row.moneyIf(Zdxm.F_TOTAL);
        this.annual = row.moneyIf(Zdxm.F_ANNUAL);
        this.ytdDone = row.moneyIf(Zdxm.F_YTD_DONE);
    }

    /**
     * Row.
     *
     * <p>行。
     */
    public int getRow() {
        return row;
    }

    /**
     * How deep a heading stands, 0 for the total.
     *
     * <p>层级。
     */
    public int getDepth() {
        return depth;
    }

    /**
     * Text of a heading.
     *
     * <p>标题行文字。
     */
    public String getLabel() {
        return label;
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
     * Name of the sector. null where there is none.
     *
     * <p>行业分类名称。
     */
    public String getSectorName() {
        return sectorName;
    }

    /**
     * Region that a heading names. null where there is none.
     *
     * <p>地区。
     */
    public String getRegion() {
        return region;
    }

    /**
     * Number of projects that a heading declares. null where there is none.
     *
     * <p>声明项数。
     */
    public Integer getDeclaredCount() {
        return declaredCount;
    }

    /**
     * Number of projects under a heading.
     *
     * <p>实际项数。
     */
    public int getFoundCount() {
        return foundCount;
    }

    /**
     * Total investment that a heading declares. null where there is none.
     *
     * <p>声明总投资。
     */
    public Money getDeclaredTotal() {
        return declaredTotal;
    }

    /**
     * Annual investment that a heading declares. null where there is none.
     *
     * <p>声明年度计划投资。
     */
    public Money getDeclaredAnnual() {
        return declaredAnnual;
    }

    /**
     * Year to date that a heading declares. null where there is none.
     *
     * <p>声明累计完成投资。
     */
    public Money getDeclaredYtd() {
        return declaredYtd;
    }

    /**
     * Total investment. null where there is none.
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
     * Investment done since the start of the year, as reported. null where there is none.
     *
     * <p>年初至本月累计完成投资。
     */
    public Money getYtdDone() {
        return ytdDone;
    }
}

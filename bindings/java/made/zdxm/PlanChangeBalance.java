// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A cell of a balance, with what it is of.
 *
 * <p>计划调整平衡表中的一格。
 */
public final class PlanChangeBalance extends Row {
    private final CutKind cut;
    private final Phase phase;
    private final Integer sector;
    private final int openingCount;
    private final Money openingTotal;
    private final Money openingAnnual;
    private final int supplementedCount;
    private final Money supplementedTotal;
    private final Money supplementedAnnual;
    private final int returnedCount;
    private final Money returnedTotal;
    private final Money returnedAnnual;
    private final int withdrawnCount;
    private final Money withdrawnTotal;
    private final Money withdrawnAnnual;
    private final int changedCount;
    private final Money changedTotal;
    private final Money changedAnnual;
    private final int closingCount;
    private final Money closingTotal;
    private final Money closingAnnual;

    PlanChangeBalance(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_CUT, Zdxm.F_PHASE, Zdxm.F_SECTOR, Zdxm.F_OPENING_COUNT, Zdxm.F_OPENING_TOTAL,
            Zdxm.F_OPENING_ANNUAL, Zdxm.F_SUPPLEMENTED_COUNT, Zdxm.F_SUPPLEMENTED_TOTAL,
            Zdxm.F_SUPPLEMENTED_ANNUAL, Zdxm.F_RETURNED_COUNT, Zdxm.F_RETURNED_TOTAL, Zdxm.F_RETURNED_ANNUAL,
            Zdxm.F_WITHDRAWN_COUNT, Zdxm.F_WITHDRAWN_TOTAL, Zdxm.F_WITHDRAWN_ANNUAL, Zdxm.F_CHANGED_COUNT,
            Zdxm.F_CHANGED_TOTAL, Zdxm.F_CHANGED_ANNUAL, Zdxm.F_CLOSING_COUNT, Zdxm.F_CLOSING_TOTAL,
            Zdxm.F_CLOSING_ANNUAL);
        this.cut = row.code(CutKind::of, Zdxm.F_CUT);
        this.phase = row.codeIf(Phase::of, Zdxm.F_PHASE);
        this.sector = row.numberIf(Zdxm.F_SECTOR);
        this.openingCount = row.number(Zdxm.F_OPENING_COUNT);
        this.openingTotal = row.money(Zdxm.F_OPENING_TOTAL);
        this.openingAnnual = row.money(Zdxm.F_OPENING_ANNUAL);
        this.supplementedCount = row.number(Zdxm.F_SUPPLEMENTED_COUNT);
        this.supplementedTotal = row.money(Zdxm.F_SUPPLEMENTED_TOTAL);
        this.supplementedAnnual = row.money(Zdxm.F_SUPPLEMENTED_ANNUAL);
        this.returnedCount = row.number(Zdxm.F_RETURNED_COUNT);
        this.returnedTotal = row.money(Zdxm.F_RETURNED_TOTAL);
        this.returnedAnnual = row.money(Zdxm.F_RETURNED_ANNUAL);
        this.withdrawnCount = row.number(Zdxm.F_WITHDRAWN_COUNT);
        this.withdrawnTotal = row.money(Zdxm.F_WITHDRAWN_TOTAL);
        this.withdrawnAnnual = row.money(Zdxm.F_WITHDRAWN_ANNUAL);
        this.changedCount = row.number(Zdxm.F_CHANGED_COUNT);
        this.changedTotal = row.money(Zdxm.F_CHANGED_TOTAL);
        this.changedAnnual = row.money(Zdxm.F_CHANGED_ANNUAL);
        this.closingCount = row.number(Zdxm.F_CLOSING_COUNT);
        this.closingTotal = row.money(Zdxm.F_CLOSING_TOTAL);
        this.closingAnnual = row.money(Zdxm.F_CLOSING_ANNUAL);
    }

    /**
     * Which items a cell sums up.
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
     * Items before the plan change.
     *
     * <p>调整前项目数。
     */
    public int getOpeningCount() {
        return openingCount;
    }

    /**
     * Total investment before the plan change.
     *
     * <p>调整前总投资合计。
     */
    public Money getOpeningTotal() {
        return openingTotal;
    }

    /**
     * Annual planned investment before the plan change.
     *
     * <p>调整前年度计划投资合计。
     */
    public Money getOpeningAnnual() {
        return openingAnnual;
    }

    /**
     * Items that came in.
     *
     * <p>增补项目数。
     */
    public int getSupplementedCount() {
        return supplementedCount;
    }

    /**
     * Total investment that came in.
     *
     * <p>增补总投资。
     */
    public Money getSupplementedTotal() {
        return supplementedTotal;
    }

    /**
     * Annual planned investment that came in.
     *
     * <p>增补年度计划投资。
     */
    public Money getSupplementedAnnual() {
        return supplementedAnnual;
    }

    /**
     * Items that came back.
     *
     * <p>调回项目数。
     */
    public int getReturnedCount() {
        return returnedCount;
    }

    /**
     * Total investment that came back.
     *
     * <p>调回总投资。
     */
    public Money getReturnedTotal() {
        return returnedTotal;
    }

    /**
     * Annual planned investment that came back.
     *
     * <p>调回年度计划投资。
     */
    public Money getReturnedAnnual() {
        return returnedAnnual;
    }

    /**
     * Items that left.
     *
     * <p>调出项目数。
     */
    public int getWithdrawnCount() {
        return withdrawnCount;
    }

    /**
     * Total investment that left.
     *
     * <p>调出总投资。
     */
    public Money getWithdrawnTotal() {
        return withdrawnTotal;
    }

    /**
     * Annual planned investment that left.
     *
     * <p>调出年度计划投资。
     */
    public Money getWithdrawnAnnual() {
        return withdrawnAnnual;
    }

    /**
     * Items by adjustment, as after minus before.
     *
     * <p>调整项目数。
     */
    public int getChangedCount() {
        return changedCount;
    }

    /**
     * Total investment by adjustment, as after minus before.
     *
     * <p>调整总投资。
     */
    public Money getChangedTotal() {
        return changedTotal;
    }

    /**
     * Annual planned investment by adjustment, as after minus before.
     *
     * <p>调整年度计划投资。
     */
    public Money getChangedAnnual() {
        return changedAnnual;
    }

    /**
     * Items after the plan change.
     *
     * <p>调整后项目数。
     */
    public int getClosingCount() {
        return closingCount;
    }

    /**
     * Total investment after the plan change.
     *
     * <p>调整后总投资合计。
     */
    public Money getClosingTotal() {
        return closingTotal;
    }

    /**
     * Annual planned investment after the plan change.
     *
     * <p>调整后年度计划投资合计。
     */
    public Money getClosingAnnual() {
        return closingAnnual;
    }
}

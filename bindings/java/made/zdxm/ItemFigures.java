// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.YearMonth;

/**
 * What is known of one plan item at the end of a month.
 *
 * <p>计划项目某月末的数据。
 */
public final class ItemFigures extends Row {
    private final int item;
    private final int project;
    private final Phase phase;
    private final int sector;
    private final Integer leadUnit;
    private final Integer reportingUnit;
    private final Money total;
    private final Money annual;
    private final OfficeDate plannedStart;
    private final OfficeDate plannedFinish;
    private final YearMonth lastReport;
    private final Money standingDone;
    private final Boolean standingStarted;
    private final Boolean standingFinished;
    private final Money doneBeforeMonth;
    private final boolean coversEarlierMonths;

    ItemFigures(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ITEM, Zdxm.F_PROJECT, Zdxm.F_PHASE, Zdxm.F_SECTOR, Zdxm.F_LEAD_UNIT,
            Zdxm.F_REPORTING_UNIT, Zdxm.F_TOTAL, Zdxm.F_ANNUAL, Zdxm.F_PLANNED_START, Zdxm.F_PLANNED_FINISH,
            Zdxm.F_LAST_REPORT, Zdxm.F_STANDING_DONE, Zdxm.F_STANDING_STARTED, Zdxm.F_STANDING_FINISHED,
            Zdxm.F_DONE_BEFORE_MONTH, Zdxm.F_COVERS_EARLIER_MONTHS);
        this.item = row.number(Zdxm.F_ITEM);
        this.project = row.number(Zdxm.F_PROJECT);
        this.phase = row.code(Phase::of, Zdxm.F_PHASE);
        this.sector = row.number(Zdxm.F_SECTOR);
        this.leadUnit = row.numberIf(Zdxm.F_LEAD_UNIT);
        this.reportingUnit = row.numberIf(Zdxm.F_REPORTING_UNIT);
        this.total = row.moneyIf(Zdxm.F_TOTAL);
        this.annual = row.moneyIf(Zdxm.F_ANNUAL);
        this.plannedStart = row.dateIf(Zdxm.F_PLANNED_START);
        this.plannedFinish = row.dateIf(Zdxm.F_PLANNED_FINISH);
        this.lastReport = row.monthIf(Zdxm.F_LAST_REPORT);
        this.standingDone = row.moneyIf(Zdxm.F_STANDING_DONE);
        this.standingStarted = row.flagIf(Zdxm.F_STANDING_STARTED);
        this.standingFinished = row.flagIf(Zdxm.F_STANDING_FINISHED);
        this.doneBeforeMonth = row.moneyIf(Zdxm.F_DONE_BEFORE_MONTH);
        this.coversEarlierMonths = row.flag(Zdxm.F_COVERS_EARLIER_MONTHS);
    }

    /**
     * Number of the plan item.
     *
     * <p>计划项目。
     */
    public int getItem() {
        return item;
    }

    /**
     * Number of the project.
     *
     * <p>项目。
     */
    public int getProject() {
        return project;
    }

    /**
     * Planned phase.
     *
     * <p>建设阶段。
     */
    public Phase getPhase() {
        return phase;
    }

    /**
     * Number of the sector.
     *
     * <p>行业分类。
     */
    public int getSector() {
        return sector;
    }

    /**
     * The first responsible unit. null where there is none.
     *
     * <p>牵头单位。
     */
    public Integer getLeadUnit() {
        return leadUnit;
    }

    /**
     * Number of the unit that files the reports. null where there is none.
     *
     * <p>填报单位。
     */
    public Integer getReportingUnit() {
        return reportingUnit;
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
     * Planned start. null where there is none.
     *
     * <p>计划开工时间。
     */
    public OfficeDate getPlannedStart() {
        return plannedStart;
    }

    /**
     * Planned finish. null where there is none.
     *
     * <p>计划竣工时间。
     */
    public OfficeDate getPlannedFinish() {
        return plannedFinish;
    }

    /**
     * The last month for which it reported. null where there is none.
     *
     * <p>最近报送月份。
     */
    public YearMonth getLastReport() {
        return lastReport;
    }

    /**
     * Done in the year to date, said or carried forward. null where there is none.
     *
     * <p>累计完成投资。
     */
    public Money getStandingDone() {
        return standingDone;
    }

    /**
     * Whether it has started, said or carried forward. null where there is none.
     *
     * <p>已开工。
     */
    public Boolean getStandingStarted() {
        return standingStarted;
    }

    /**
     * Whether it is finished, said or carried forward. null where there is none.
     *
     * <p>已竣工。
     */
    public Boolean getStandingFinished() {
        return standingFinished;
    }

    /**
     * Done up to the end of the month before, carried forward. null where there is none.
     *
     * <p>上月累计完成投资。
     */
    public Money getDoneBeforeMonth() {
        return doneBeforeMonth;
    }

    /**
     * Whether the amount of the month is of earlier months, too, which were not reported.
     *
     * <p>含以前月份。
     */
    public boolean isCoversEarlierMonths() {
        return coversEarlierMonths;
    }
}

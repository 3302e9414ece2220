// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.util.List;

/**
 * A project's place in a year plan.
 *
 * <p>计划项目：项目在年度计划中的位置。
 */
public final class PlanItem extends Row {
    private final int id;
    private final int since;
    private final int plan;
    private final int project;
    private final Integer enteredFrom;
    private final Integer withdrawnFrom;
    private final List<Integer> absentMonths;
    private final Integer leadUnit;
    private final Phase phase;
    private final int sector;
    private final Integer position;
    private final Money total;
    private final Money annual;
    private final Money doneBefore;
    private final String target;
    private final OfficeDate plannedStart;
    private final OfficeDate plannedFinish;
    private final List<Integer> responsibleUnits;
    private final Integer reportingUnit;
    private final boolean higherLevel;
    private final String remark;
    private final String monthPlan;

    PlanItem(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ID, Zdxm.F_SINCE, Zdxm.F_PLAN, Zdxm.F_PROJECT, Zdxm.F_ENTERED_FROM,
            Zdxm.F_WITHDRAWN_FROM, Zdxm.F_LEAD_UNIT, Zdxm.F_PHASE, Zdxm.F_SECTOR, Zdxm.F_POSITION, Zdxm.F_TOTAL,
            Zdxm.F_ANNUAL, Zdxm.F_DONE_BEFORE, Zdxm.F_PLANNED_START, Zdxm.F_PLANNED_FINISH,
            Zdxm.F_REPORTING_UNIT, Zdxm.F_HIGHER_LEVEL);
        this.id = row.number(Zdxm.F_ID);
        this.since = row.number(Zdxm.F_SINCE);
        this.plan = row.number(Zdxm.F_PLAN);
        this.project = row.number(Zdxm.F_PROJECT);
        this.enteredFrom = row.numberIf(Zdxm.F_ENTERED_FROM);
        this.withdrawnFrom = row.numberIf(Zdxm.F_WITHDRAWN_FROM);
        this.absentMonths = row.numbers(Zdxm.F_ABSENT_MONTHS);
        this.leadUnit = row.numberIf(Zdxm.F_LEAD_UNIT);
        this.phase = row.code(Phase::of, Zdxm.F_PHASE);
        this.sector = row.number(Zdxm.F_SECTOR);
        this.position = row.numberIf(Zdxm.F_POSITION);
        this.total = row.moneyIf(Zdxm.F_TOTAL);
        this.annual = row.moneyIf(Zdxm.F_ANNUAL);
        this.doneBefore = row.moneyIf(Zdxm.F_DONE_BEFORE);
        this.target = row.text(Zdxm.F_TARGET);
        this.plannedStart = row.dateIf(Zdxm.F_PLANNED_START);
        this.plannedFinish = row.dateIf(Zdxm.F_PLANNED_FINISH);
        this.responsibleUnits = row.numbers(Zdxm.F_RESPONSIBLE_UNITS);
        this.reportingUnit = row.numberIf(Zdxm.F_REPORTING_UNIT);
        this.higherLevel = row.flag(Zdxm.F_HIGHER_LEVEL);
        this.remark = row.text(Zdxm.F_REMARK);
        this.monthPlan = row.text(Zdxm.F_MONTH_PLAN);
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
     * Number of the plan.
     *
     * <p>年度计划。
     */
    public int getPlan() {
        return plan;
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
     * First month in which a supplemented item counts. null where there is none.
     *
     * <p>计入起始月。
     */
    public Integer getEnteredFrom() {
        return enteredFrom;
    }

    /**
     * First month in which a withdrawn item counts no more. null where there is none.
     *
     * <p>调出起始月。
     */
    public Integer getWithdrawnFrom() {
        return withdrawnFrom;
    }

    /**
     * Months without an item that was withdrawn and came back, 1 to 12.
     *
     * <p>调出期间。
     */
    public List<Integer> getAbsentMonths() {
        return absentMonths;
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
     * Place in its list, from 1. null where there is none.
     *
     * <p>序号。
     */
    public Integer getPosition() {
        return position;
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
     * Done before this year. null where there is none.
     *
     * <p>至上年底累计完成投资。
     */
    public Money getDoneBefore() {
        return doneBefore;
    }

    /**
     * Annual target. null where there is none.
     *
     * <p>年度进度目标。
     */
    public String getTarget() {
        return target;
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
     * Numbers of the responsible units in their order, the first one leads.
     *
     * <p>责任单位。
     */
    public List<Integer> getResponsibleUnits() {
        return responsibleUnits;
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
     * Whether a higher level coordinates it too.
     *
     * <p>上级统筹。
     */
    public boolean isHigherLevel() {
        return higherLevel;
    }

    /**
     * 备注. null where there is none.
     *
     * <p>备注。
     */
    public String getRemark() {
        return remark;
    }

    /**
     * What is planned to be done by the end of each month, since the start of the year. null where there is none.
     *
     * <p>月度计划。
     */
    public String getMonthPlan() {
        return monthPlan;
    }
}

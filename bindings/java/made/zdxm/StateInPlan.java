// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.util.List;

/**
 * What a plan says of an item: after a plan change and before it, or in a month.
 *
 * <p>计划对计划项目的规定：调整前后，或某月。
 */
public final class StateInPlan extends Row {
    private final int item;
    private final Integer since;
    private final Phase phaseBefore;
    private final Integer sectorBefore;
    private final Money totalBefore;
    private final Money annualBefore;
    private final OfficeDate plannedStartBefore;
    private final OfficeDate plannedFinishBefore;
    private final List<Integer> responsibleUnitsBefore;
    private final Integer reportingUnitBefore;
    private final String ownerBefore;
    private final String ownerCreditCodeBefore;
    private final Phase phase;
    private final Integer sector;
    private final Money total;
    private final Money annual;
    private final OfficeDate plannedStart;
    private final OfficeDate plannedFinish;
    private final List<Integer> responsibleUnits;
    private final Integer reportingUnit;
    private final String owner;
    private final String ownerCreditCode;
    private final Boolean hasUnits;

    StateInPlan(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ITEM, Zdxm.F_SINCE, Zdxm.F_PHASE_BEFORE, Zdxm.F_SECTOR_BEFORE,
            Zdxm.F_TOTAL_BEFORE, Zdxm.F_ANNUAL_BEFORE, Zdxm.F_PLANNED_START_BEFORE,
            Zdxm.F_PLANNED_FINISH_BEFORE, Zdxm.F_REPORTING_UNIT_BEFORE, Zdxm.F_PHASE, Zdxm.F_SECTOR,
            Zdxm.F_TOTAL, Zdxm.F_ANNUAL, Zdxm.F_PLANNED_START, Zdxm.F_PLANNED_FINISH, Zdxm.F_REPORTING_UNIT,
            Zdxm.F_HAS_UNITS);
        this.item = row.number(Zdxm.F_ITEM);
        this.since = row.numberIf(Zdxm.F_SINCE);
        this.phaseBefore = row.codeIf(Phase::of, Zdxm.F_PHASE_BEFORE);
        this.sectorBefore = row.numberIf(Zdxm.F_SECTOR_BEFORE);
        this.totalBefore = row.moneyIf(Zdxm.F_TOTAL_BEFORE);
        this.annualBefore = row.moneyIf(Zdxm.F_ANNUAL_BEFORE);
        this.plannedStartBefore = row.dateIf(Zdxm.F_PLANNED_START_BEFORE);
        this.plannedFinishBefore = row.dateIf(Zdxm.F_PLANNED_FINISH_BEFORE);
        this.responsibleUnitsBefore = row.numbers(Zdxm.F_RESPONSIBLE_UNITS_BEFORE);
        this.reportingUnitBefore = row.numberIf(Zdxm.F_REPORTING_UNIT_BEFORE);
        this.ownerBefore = row.text(Zdxm.F_OWNER_BEFORE);
        this.ownerCreditCodeBefore = row.text(Zdxm.F_OWNER_CREDIT_CODE_BEFORE);
        this.phase = row.codeIf(Phase::of, Zdxm.F_PHASE);
        this.sector = row.numberIf(Zdxm.F_SECTOR);
        this.total = row.moneyIf(Zdxm.F_TOTAL);
        this.annual = row.moneyIf(Zdxm.F_ANNUAL);
        this.plannedStart = row.dateIf(Zdxm.F_PLANNED_START);
        this.plannedFinish = row.dateIf(Zdxm.F_PLANNED_FINISH);
        this.responsibleUnits = row.numbers(Zdxm.F_RESPONSIBLE_UNITS);
        this.reportingUnit = row.numberIf(Zdxm.F_REPORTING_UNIT);
        this.owner = row.text(Zdxm.F_OWNER);
        this.ownerCreditCode = row.text(Zdxm.F_OWNER_CREDIT_CODE);
        this.hasUnits = row.flagIf(Zdxm.F_HAS_UNITS);
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
     * Change that wrote this version. null where there is none.
     *
     * <p>生效变更号。
     */
    public Integer getSince() {
        return since;
    }

    /**
     * Planned phase before. null where there is none.
     *
     * <p>调整前建设阶段。
     */
    public Phase getPhaseBefore() {
        return phaseBefore;
    }

    /**
     * Number of the sector before. null where there is none.
     *
     * <p>调整前行业分类。
     */
    public Integer getSectorBefore() {
        return sectorBefore;
    }

    /**
     * Total investment before. null where there is none.
     *
     * <p>调整前总投资。
     */
    public Money getTotalBefore() {
        return totalBefore;
    }

    /**
     * Annual planned investment before. null where there is none.
     *
     * <p>调整前年度计划投资。
     */
    public Money getAnnualBefore() {
        return annualBefore;
    }

    /**
     * Planned start before. null where there is none.
     *
     * <p>调整前计划开工。
     */
    public OfficeDate getPlannedStartBefore() {
        return plannedStartBefore;
    }

    /**
     * Planned finish before. null where there is none.
     *
     * <p>调整前计划竣工。
     */
    public OfficeDate getPlannedFinishBefore() {
        return plannedFinishBefore;
    }

    /**
     * Responsible units before a plan change, in order.
     *
     * <p>调整前责任单位。
     */
    public List<Integer> getResponsibleUnitsBefore() {
        return responsibleUnitsBefore;
    }

    /**
     * The unit that filed the reports before a plan change. null where there is none.
     *
     * <p>调整前填报单位。
     */
    public Integer getReportingUnitBefore() {
        return reportingUnitBefore;
    }

    /**
     * Who built the project before a plan change. null where there is none.
     *
     * <p>调整前项目业主。
     */
    public String getOwnerBefore() {
        return ownerBefore;
    }

    /**
     * 统一社会信用代码 of the owner before a plan change. null where there is none.
     *
     * <p>调整前业主统一社会信用代码。
     */
    public String getOwnerCreditCodeBefore() {
        return ownerCreditCodeBefore;
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
     * Who builds it. null where there is none.
     *
     * <p>项目业主。
     */
    public String getOwner() {
        return owner;
    }

    /**
     * 统一社会信用代码 of the owner. null where there is none.
     *
     * <p>业主统一社会信用代码。
     */
    public String getOwnerCreditCode() {
        return ownerCreditCode;
    }

    /**
     * Whether a line of a plan change keeps units and owner. null where there is none.
     *
     * <p>记载责任单位。
     */
    public Boolean getHasUnits() {
        return hasUnits;
    }
}

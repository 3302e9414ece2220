// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.util.List;

/**
 * What becomes of one project, proposed.
 *
 * <p>结转建议：项目在下一年计划中的去向。
 */
public final class RolloverProposal extends Row {
    private final int project;
    private final String name;
    private final int item;
    private final Phase phaseBefore;
    private final RolloverReason rolloverReason;
    private final String text;
    private final Money standingDone;
    private final Boolean standingStarted;
    private final Boolean standingFinished;
    private final Money remaining;
    private final Phase phase;
    private final Integer sector;
    private final Integer position;
    private final Money total;
    private final Money doneBefore;
    private final OfficeDate plannedStart;
    private final OfficeDate plannedFinish;
    private final List<Integer> responsibleUnits;
    private final Integer reportingUnit;
    private final Boolean higherLevel;

    RolloverProposal(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_PROJECT, Zdxm.F_ITEM, Zdxm.F_PHASE_BEFORE, Zdxm.F_ROLLOVER_REASON,
            Zdxm.F_STANDING_DONE, Zdxm.F_STANDING_STARTED, Zdxm.F_STANDING_FINISHED, Zdxm.F_REMAINING,
            Zdxm.F_PHASE, Zdxm.F_SECTOR, Zdxm.F_POSITION, Zdxm.F_TOTAL, Zdxm.F_DONE_BEFORE,
            Zdxm.F_PLANNED_START, Zdxm.F_PLANNED_FINISH, Zdxm.F_REPORTING_UNIT, Zdxm.F_HIGHER_LEVEL);
        this.project = row.number(Zdxm.F_PROJECT);
        this.name = row.text(Zdxm.F_NAME);
        this.item = row.number(Zdxm.F_ITEM);
        this.phaseBefore = row.code(Phase::of, Zdxm.F_PHASE_BEFORE);
        this.rolloverReason = row.code(RolloverReason::of, Zdxm.F_ROLLOVER_REASON);
        this.text = row.text(Zdxm.F_TEXT);
        this.standingDone = row.moneyIf(Zdxm.F_STANDING_DONE);
        this.standingStarted = row.flagIf(Zdxm.F_STANDING_STARTED);
        this.standingFinished = row.flagIf(Zdxm.F_STANDING_FINISHED);
        this.remaining = row.moneyIf(Zdxm.F_REMAINING);
        this.phase = row.codeIf(Phase::of, Zdxm.F_PHASE);
        this.sector = row.numberIf(Zdxm.F_SECTOR);
        this.position = row.numberIf(Zdxm.F_POSITION);
        this.total = row.moneyIf(Zdxm.F_TOTAL);
        this.doneBefore = row.moneyIf(Zdxm.F_DONE_BEFORE);
        this.plannedStart = row.dateIf(Zdxm.F_PLANNED_START);
        this.plannedFinish = row.dateIf(Zdxm.F_PLANNED_FINISH);
        this.responsibleUnits = row.numbers(Zdxm.F_RESPONSIBLE_UNITS);
        this.reportingUnit = row.numberIf(Zdxm.F_REPORTING_UNIT);
        this.higherLevel = row.flagIf(Zdxm.F_HIGHER_LEVEL);
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
     * Name.
     *
     * <p>名称。
     */
    public String getName() {
        return name;
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
     * Planned phase before.
     *
     * <p>调整前建设阶段。
     */
    public Phase getPhaseBefore() {
        return phaseBefore;
    }

    /**
     * Why a project has its place in the next plan.
     *
     * <p>接续理由。
     */
    public RolloverReason getRolloverReason() {
        return rolloverReason;
    }

    /**
     * Text of a header cell, or of a finding. null where there is none.
     *
     * <p>文字。
     */
    public String getText() {
        return text;
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
     * Total investment less what is done. null where there is none.
     *
     * <p>剩余投资。
     */
    public Money getRemaining() {
        return remaining;
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
     * Done before this year. null where there is none.
     *
     * <p>至上年底累计完成投资。
     */
    public Money getDoneBefore() {
        return doneBefore;
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
     * Whether a higher level coordinates it too. null where there is none.
     *
     * <p>上级统筹。
     */
    public Boolean getHigherLevel() {
        return higherLevel;
    }
}

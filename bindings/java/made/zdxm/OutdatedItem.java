// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * An item of a plan that would be another one if it were taken over from the year before now.
 *
 * <p>若现在结转，会与原来不同的计划项目。
 */
public final class OutdatedItem extends Row {
    private final int project;
    private final String name;
    private final int item;
    private final RolloverReason rolloverReason;
    private final String text;
    private final Phase phase;
    private final Money doneBefore;
    private final OfficeDate plannedStart;
    private final OfficeDate plannedFinish;
    private final Phase phaseNow;
    private final Money doneBeforeNow;
    private final OfficeDate plannedStartNow;
    private final OfficeDate plannedFinishNow;

    OutdatedItem(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_PROJECT, Zdxm.F_ITEM, Zdxm.F_ROLLOVER_REASON, Zdxm.F_PHASE,
            Zdxm.F_DONE_BEFORE, Zdxm.F_PLANNED_START, Zdxm.F_PLANNED_FINISH, Zdxm.F_PHASE_NOW,
            Zdxm.F_DONE_BEFORE_NOW, Zdxm.F_PLANNED_START_NOW, Zdxm.F_PLANNED_FINISH_NOW);
        this.project = row.number(Zdxm.F_PROJECT);
        this.name = row.text(Zdxm.F_NAME);
        this.item = row.number(Zdxm.F_ITEM);
        this.rolloverReason = row.code(RolloverReason::of, Zdxm.F_ROLLOVER_REASON);
        this.text = row.text(Zdxm.F_TEXT);
        this.phase = row.code(Phase::of, Zdxm.F_PHASE);
        this.doneBefore = row.moneyIf(Zdxm.F_DONE_BEFORE);
        this.plannedStart = row.dateIf(Zdxm.F_PLANNED_START);
        this.plannedFinish = row.dateIf(Zdxm.F_PLANNED_FINISH);
        this.phaseNow = row.codeIf(Phase::of, Zdxm.F_PHASE_NOW);
        this.doneBeforeNow = row.moneyIf(Zdxm.F_DONE_BEFORE_NOW);
        this.plannedStartNow = row.dateIf(Zdxm.F_PLANNED_START_NOW);
        this.plannedFinishNow = row.dateIf(Zdxm.F_PLANNED_FINISH_NOW);
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
     * Planned phase.
     *
     * <p>建设阶段。
     */
    public Phase getPhase() {
        return phase;
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
     * Planned phase as it would be taken over now. null where there is none.
     *
     * <p>现应为建设阶段。
     */
    public Phase getPhaseNow() {
        return phaseNow;
    }

    /**
     * Done before the plan's year, as it would be taken over now. null where there is none.
     *
     * <p>现应为至上年底累计完成投资。
     */
    public Money getDoneBeforeNow() {
        return doneBeforeNow;
    }

    /**
     * Planned start as it would be taken over now. null where there is none.
     *
     * <p>现应为计划开工。
     */
    public OfficeDate getPlannedStartNow() {
        return plannedStartNow;
    }

    /**
     * Planned finish as it would be taken over now. null where there is none.
     *
     * <p>现应为计划竣工。
     */
    public OfficeDate getPlannedFinishNow() {
        return plannedFinishNow;
    }
}

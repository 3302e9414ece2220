// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * The actual state of a plan item at the end of a month, beside what its plan and its reports say.
 *
 * <p>计划项目某月末的实际状态，并列计划和月报所述。
 */
public final class ItemState extends Row {
    private final int item;
    private final int project;
    private final String projectName;
    private final Phase phase;
    private final OfficeDate plannedStart;
    private final OfficeDate plannedFinish;
    private final ProjectState projectState;
    private final OfficeDate startedOn;
    private final OfficeDate finishedOn;
    private final OfficeDate suspendedOn;
    private final Boolean standingStarted;
    private final Boolean standingFinished;
    private final Timing startTiming;
    private final Timing finishTiming;
    private final boolean needsProof;

    ItemState(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ITEM, Zdxm.F_PROJECT, Zdxm.F_PHASE, Zdxm.F_PLANNED_START,
            Zdxm.F_PLANNED_FINISH, Zdxm.F_PROJECT_STATE, Zdxm.F_STARTED_ON, Zdxm.F_FINISHED_ON,
            Zdxm.F_SUSPENDED_ON, Zdxm.F_STANDING_STARTED, Zdxm.F_STANDING_FINISHED, Zdxm.F_START_TIMING,
            Zdxm.F_FINISH_TIMING, Zdxm.F_NEEDS_PROOF);
        this.item = row.number(Zdxm.F_ITEM);
        this.project = row.number(Zdxm.F_PROJECT);
        this.projectName = row.text(Zdxm.F_PROJECT_NAME);
        this.phase = row.code(Phase::of, Zdxm.F_PHASE);
        this.plannedStart = row.dateIf(Zdxm.F_PLANNED_START);
        this.plannedFinish = row.dateIf(Zdxm.F_PLANNED_FINISH);
        this.projectState = row.codeIf(ProjectState::of, Zdxm.F_PROJECT_STATE);
        this.startedOn = row.dateIf(Zdxm.F_STARTED_ON);
        this.finishedOn = row.dateIf(Zdxm.F_FINISHED_ON);
        this.suspendedOn = row.dateIf(Zdxm.F_SUSPENDED_ON);
        this.standingStarted = row.flagIf(Zdxm.F_STANDING_STARTED);
        this.standingFinished = row.flagIf(Zdxm.F_STANDING_FINISHED);
        this.startTiming = row.codeIf(Timing::of, Zdxm.F_START_TIMING);
        this.finishTiming = row.codeIf(Timing::of, Zdxm.F_FINISH_TIMING);
        this.needsProof = row.flag(Zdxm.F_NEEDS_PROOF);
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
     * Name of the project.
     *
     * <p>项目名称。
     */
    public String getProjectName() {
        return projectName;
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
     * Actual state. null where there is none.
     *
     * <p>实际状态。
     */
    public ProjectState getProjectState() {
        return projectState;
    }

    /**
     * When it started. null where there is none.
     *
     * <p>开工时间。
     */
    public OfficeDate getStartedOn() {
        return startedOn;
    }

    /**
     * When it was finished. null where there is none.
     *
     * <p>竣工时间。
     */
    public OfficeDate getFinishedOn() {
        return finishedOn;
    }

    /**
     * Since when it stands still, if it does. null where there is none.
     *
     * <p>停工时间。
     */
    public OfficeDate getSuspendedOn() {
        return suspendedOn;
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
     * How the start stands against the plan. null where there is none.
     *
     * <p>开工时序。
     */
    public Timing getStartTiming() {
        return startTiming;
    }

    /**
     * How the finish stands against the plan. null where there is none.
     *
     * <p>竣工时序。
     */
    public Timing getFinishTiming() {
        return finishTiming;
    }

    /**
     * Whether reports say started or finished and no event proves it.
     *
     * <p>待认定。
     */
    public boolean isNeedsProof() {
        return needsProof;
    }
}

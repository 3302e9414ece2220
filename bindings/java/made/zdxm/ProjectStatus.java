// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * What the events of a project say at the end of a month.
 *
 * <p>项目某月末由事件得出的状态。
 */
public final class ProjectStatus extends Row {
    private final ProjectState projectState;
    private final OfficeDate startedOn;
    private final OfficeDate finishedOn;
    private final OfficeDate suspendedOn;

    ProjectStatus(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_PROJECT_STATE, Zdxm.F_STARTED_ON, Zdxm.F_FINISHED_ON, Zdxm.F_SUSPENDED_ON);
        this.projectState = row.codeIf(ProjectState::of, Zdxm.F_PROJECT_STATE);
        this.startedOn = row.dateIf(Zdxm.F_STARTED_ON);
        this.finishedOn = row.dateIf(Zdxm.F_FINISHED_ON);
        this.suspendedOn = row.dateIf(Zdxm.F_SUSPENDED_ON);
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
}

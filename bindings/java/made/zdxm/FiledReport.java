// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.util.Set;

/**
 * What the ledger makes of a report.
 *
 * <p>台账对月报的认定：累计完成、是否开工、提示。
 */
public final class FiledReport extends Row {
    private final int item;
    private final int project;
    private final String projectName;
    private final Money standingDone;
    private final Boolean standingStarted;
    private final Boolean standingFinished;
    private final Set<ReportFlag> flags;

    FiledReport(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ITEM, Zdxm.F_PROJECT, Zdxm.F_STANDING_DONE, Zdxm.F_STANDING_STARTED,
            Zdxm.F_STANDING_FINISHED, Zdxm.F_FLAGS);
        this.item = row.number(Zdxm.F_ITEM);
        this.project = row.number(Zdxm.F_PROJECT);
        this.projectName = row.text(Zdxm.F_PROJECT_NAME);
        this.standingDone = row.moneyIf(Zdxm.F_STANDING_DONE);
        this.standingStarted = row.flagIf(Zdxm.F_STANDING_STARTED);
        this.standingFinished = row.flagIf(Zdxm.F_STANDING_FINISHED);
        this.flags = ReportFlag.of(row.number(Zdxm.F_FLAGS));
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
     * What somebody should look at.
     *
     * <p>提示。
     */
    public Set<ReportFlag> getFlags() {
        return flags;
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * Where the reporting of an item for a month stands, with what is late.
 *
 * <p>计划项目某月的报送情况，含逾期。
 */
public final class ReportingStatus extends Row {
    private final int item;
    private final int project;
    private final String projectName;
    private final Phase phase;
    private final Integer unit;
    private final String unitName;
    private final FilingState filingState;
    private final boolean isCounted;
    private final Integer submittedIn;
    private final OfficeDate submittedOn;
    private final OfficeDate deadline;
    private final Integer daysLate;
    private final int returned;
    private final String opinion;

    ReportingStatus(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ITEM, Zdxm.F_PROJECT, Zdxm.F_PHASE, Zdxm.F_UNIT, Zdxm.F_FILING_STATE,
            Zdxm.F_IS_COUNTED, Zdxm.F_SUBMITTED_IN, Zdxm.F_SUBMITTED_ON, Zdxm.F_DEADLINE, Zdxm.F_DAYS_LATE,
            Zdxm.F_RETURNED);
        this.item = row.number(Zdxm.F_ITEM);
        this.project = row.number(Zdxm.F_PROJECT);
        this.projectName = row.text(Zdxm.F_PROJECT_NAME);
        this.phase = row.code(Phase::of, Zdxm.F_PHASE);
        this.unit = row.numberIf(Zdxm.F_UNIT);
        this.unitName = row.text(Zdxm.F_UNIT_NAME);
        this.filingState = row.code(FilingState::of, Zdxm.F_FILING_STATE);
        this.isCounted = row.flag(Zdxm.F_IS_COUNTED);
        this.submittedIn = row.numberIf(Zdxm.F_SUBMITTED_IN);
        this.submittedOn = row.dateIf(Zdxm.F_SUBMITTED_ON);
        this.deadline = row.dateIf(Zdxm.F_DEADLINE);
        this.daysLate = row.numberIf(Zdxm.F_DAYS_LATE);
        this.returned = row.number(Zdxm.F_RETURNED);
        this.opinion = row.text(Zdxm.F_OPINION);
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
     * Number of the unit of a cell. null where there is none.
     *
     * <p>单位。
     */
    public Integer getUnit() {
        return unit;
    }

    /**
     * Name of a unit. null where there is none.
     *
     * <p>单位名称。
     */
    public String getUnitName() {
        return unitName;
    }

    /**
     * Where a report stands.
     *
     * <p>报送状态。
     */
    public FilingState getFilingState() {
        return filingState;
    }

    /**
     * Whether an approved report is in the figures.
     *
     * <p>已计入统计。
     */
    public boolean isCounted() {
        return isCounted;
    }

    /**
     * The change that first submitted a report, or filed it at once. null where there is none.
     *
     * <p>报送变更号。
     */
    public Integer getSubmittedIn() {
        return submittedIn;
    }

    /**
     * When a report was first submitted, or filed at once. null where there is none.
     *
     * <p>报送日期。
     */
    public OfficeDate getSubmittedOn() {
        return submittedOn;
    }

    /**
     * The last day on which a matter may be settled. null where there is none.
     *
     * <p>时限。
     */
    public OfficeDate getDeadline() {
        return deadline;
    }

    /**
     * By how many days a matter is too late. null where there is none.
     *
     * <p>逾期天数。
     */
    public Integer getDaysLate() {
        return daysLate;
    }

    /**
     * How often a report was returned.
     *
     * <p>退回次数。
     */
    public int getReturned() {
        return returned;
    }

    /**
     * What the reviewer said. null where there is none.
     *
     * <p>审核意见。
     */
    public String getOpinion() {
        return opinion;
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.YearMonth;
import java.util.List;

/**
 * An item that was found, with how its figures are rounded.
 *
 * <p>查询到的计划项目。
 */
public final class FoundItem extends Row {
    private final int item;
    private final int project;
    private final String projectName;
    private final Phase phase;
    private final int sector;
    private final String sectorName;
    private final Integer leadUnit;
    private final String leadUnitName;
    private final Money annual;
    private final Money standingDone;
    private final String rate;
    private final Long rateNumber;
    private final String gap;
    private final Long gapNumber;
    private final Light light;
    private final FilingState filingState;
    private final YearMonth lastReport;
    private final List<Integer> openMatters;
    private final List<String> openMatterNames;
    private final String problem;
    private final List<Integer> mattersOfProblem;
    private final boolean standingStarted;
    private final boolean standingFinished;
    private final boolean isSuspended;

    FoundItem(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ITEM, Zdxm.F_PROJECT, Zdxm.F_PHASE, Zdxm.F_SECTOR, Zdxm.F_LEAD_UNIT,
            Zdxm.F_ANNUAL, Zdxm.F_STANDING_DONE, Zdxm.F_RATE_NUMBER, Zdxm.F_GAP_NUMBER, Zdxm.F_LIGHT,
            Zdxm.F_FILING_STATE, Zdxm.F_LAST_REPORT, Zdxm.F_STANDING_STARTED, Zdxm.F_STANDING_FINISHED,
            Zdxm.F_IS_SUSPENDED);
        this.item = row.number(Zdxm.F_ITEM);
        this.project = row.number(Zdxm.F_PROJECT);
        this.projectName = row.text(Zdxm.F_PROJECT_NAME);
        this.phase = row.code(Phase::of, Zdxm.F_PHASE);
        this.sector = row.number(Zdxm.F_SECTOR);
        this.sectorName = row.text(Zdxm.F_SECTOR_NAME);
        this.leadUnit = row.numberIf(Zdxm.F_LEAD_UNIT);
        this.leadUnitName = row.text(Zdxm.F_LEAD_UNIT_NAME);
        this.annual = row.moneyIf(Zdxm.F_ANNUAL);
        this.standingDone = row.moneyIf(Zdxm.F_STANDING_DONE);
        this.rate = row.text(Zdxm.F_RATE);
        this.rateNumber = row.longNumberIf(Zdxm.F_RATE_NUMBER);
        this.gap = row.text(Zdxm.F_GAP);
        this.gapNumber = row.longNumberIf(Zdxm.F_GAP_NUMBER);
        this.light = row.codeIf(Light::of, Zdxm.F_LIGHT);
        this.filingState = row.code(FilingState::of, Zdxm.F_FILING_STATE);
        this.lastReport = row.monthIf(Zdxm.F_LAST_REPORT);
        this.openMatters = row.numbers(Zdxm.F_OPEN_MATTERS);
        this.openMatterNames = row.texts(Zdxm.F_OPEN_MATTER_NAMES);
        this.problem = row.text(Zdxm.F_PROBLEM);
        this.mattersOfProblem = row.numbers(Zdxm.F_MATTERS_OF_PROBLEM);
        this.standingStarted = row.flag(Zdxm.F_STANDING_STARTED);
        this.standingFinished = row.flag(Zdxm.F_STANDING_FINISHED);
        this.isSuspended = row.flag(Zdxm.F_IS_SUSPENDED);
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
     * Number of the sector.
     *
     * <p>行业分类。
     */
    public int getSector() {
        return sector;
    }

    /**
     * Name of the sector.
     *
     * <p>行业分类名称。
     */
    public String getSectorName() {
        return sectorName;
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
     * Name of the lead unit. null where there is none.
     *
     * <p>牵头单位名称。
     */
    public String getLeadUnitName() {
        return leadUnitName;
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
     * Done in the year to date, said or carried forward. null where there is none.
     *
     * <p>累计完成投资。
     */
    public Money getStandingDone() {
        return standingDone;
    }

    /**
     * Done of the annual plan in percent, rounded by the rules. null where there is none.
     *
     * <p>完成年度计划的比例。
     */
    public String getRate() {
        return rate;
    }

    /**
     * Done of the annual plan, in millionths of one percent, such as 97160000 for 97.16 %. null where there is none.
     *
     * <p>完成率数值。
     */
    public Long getRateNumber() {
        return rateNumber;
    }

    /**
     * Percentage points above time progress, rounded by the rules. null where there is none.
     *
     * <p>与序时进度差。
     */
    public String getGap() {
        return gap;
    }

    /**
     * getGap in millionths of one percentage point, such as -10500000 for 10.5 points behind. null where there is none.
     *
     * <p>与序时进度差数值。
     */
    public Long getGapNumber() {
        return gapNumber;
    }

    /**
     * Light of a month. null where there is none.
     *
     * <p>亮灯。
     */
    public Light getLight() {
        return light;
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
     * The last month for which it reported. null where there is none.
     *
     * <p>最近报送月份。
     */
    public YearMonth getLastReport() {
        return lastReport;
    }

    /**
     * Numbers of the matters that are open.
     *
     * <p>未办结事项。
     */
    public List<Integer> getOpenMatters() {
        return openMatters;
    }

    /**
     * Names of the matters that are open, in the same order.
     *
     * <p>未办结事项名称。
     */
    public List<String> getOpenMatterNames() {
        return openMatterNames;
    }

    /**
     * Problems. null where there is none.
     *
     * <p>存在问题。
     */
    public String getProblem() {
        return problem;
    }

    /**
     * Numbers of the matters that the problem of the month's report became.
     *
     * <p>存在问题转为事项。
     */
    public List<Integer> getMattersOfProblem() {
        return mattersOfProblem;
    }

    /**
     * Whether it has started, said or carried forward.
     *
     * <p>已开工。
     */
    public boolean isStandingStarted() {
        return standingStarted;
    }

    /**
     * Whether it is finished, said or carried forward.
     *
     * <p>已竣工。
     */
    public boolean isStandingFinished() {
        return standingFinished;
    }

    /**
     * Whether it stands still at the end of the month, by its events.
     *
     * <p>是否停工。
     */
    public boolean isSuspended() {
        return isSuspended;
    }
}

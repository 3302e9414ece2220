// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.util.List;

/**
 * A row that is a project.
 *
 * <p>表格中的项目行。
 */
public final class SheetRow extends Row {
    private final int row;
    private final Integer parentRow;
    private final boolean counted;
    private final List<String> other;
    private final Integer position;
    private final String name;
    private final boolean higherLevel;
    private final Phase phase;
    private final String sectorName;
    private final String code;
    private final String content;
    private final String location;
    private final OfficeDate periodStart;
    private final OfficeDate periodEnd;
    private final Money total;
    private final Money doneBefore;
    private final Money annual;
    private final String monthPlan;
    private final String target;
    private final OfficeDate plannedStart;
    private final OfficeDate plannedFinish;
    private final String owner;
    private final String ownerCreditCode;
    private final List<String> responsibleUnitNames;
    private final String reportingUnitName;
    private final Money monthDone;
    private final Money ytdDone;
    private final Money cumulativeDone;
    private final Money fundsYtd;
    private final String fundsBySource;
    private final Boolean started;
    private final OfficeDate startedOn;
    private final Boolean finished;
    private final OfficeDate finishedOn;
    private final String progress;
    private final String preparation;
    private final String problem;
    private final String nextSteps;
    private final String remark;

    SheetRow(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ROW, Zdxm.F_PARENT_ROW, Zdxm.F_COUNTED, Zdxm.F_POSITION, Zdxm.F_HIGHER_LEVEL,
            Zdxm.F_PHASE, Zdxm.F_PERIOD_START, Zdxm.F_PERIOD_END, Zdxm.F_TOTAL, Zdxm.F_DONE_BEFORE,
            Zdxm.F_ANNUAL, Zdxm.F_PLANNED_START, Zdxm.F_PLANNED_FINISH, Zdxm.F_MONTH_DONE, Zdxm.F_YTD_DONE,
            Zdxm.F_CUMULATIVE_DONE, Zdxm.F_FUNDS_YTD, Zdxm.F_STARTED, Zdxm.F_STARTED_ON, Zdxm.F_FINISHED,
            Zdxm.F_FINISHED_ON);
        this.row = row.number(Zdxm.F_ROW);
        this.parentRow = row.numberIf(Zdxm.F_PARENT_ROW);
        this.counted = row.flag(Zdxm.F_COUNTED);
        this.other = row.texts(Zdxm.F_OTHER);
        this.position = row.numberIf(Zdxm.F_POSITION);
        this.name = row.text(Zdxm.F_NAME);
        this.higherLevel = row.flag(Zdxm.F_HIGHER_LEVEL);
        this.phase = row.codeIf(Phase::of, Zdxm.F_PHASE);
        this.sectorName = row.text(Zdxm.F_SECTOR_NAME);
        this.code = row.text(Zdxm.F_CODE);
        this.content = row.text(Zdxm.F_CONTENT);
        this.location = row.text(Zdxm.F_LOCATION);
        this.periodStart = row.dateIf(Zdxm.F_PERIOD_START);
        this.periodEnd = row.dateIf(Zdxm.F_PERIOD_END);
        this.total = row.moneyIf(Zdxm.F_TOTAL);
        this.doneBefore = row.moneyIf(Zdxm.F_DONE_BEFORE);
        this.annual = row.moneyIf(Zdxm.F_ANNUAL);
        this.monthPlan = row.text(Zdxm.F_MONTH_PLAN);
        this.target = row.text(Zdxm.F_TARGET);
        this.plannedStart = row.dateIf(Zdxm.F_PLANNED_START);
        this.plannedFinish = row.dateIf(Zdxm.F_PLANNED_FINISH);
        this.owner = row.text(Zdxm.F_OWNER);
        this.ownerCreditCode = row.text(Zdxm.F_OWNER_CREDIT_CODE);
        this.responsibleUnitNames = row.texts(Zdxm.F_RESPONSIBLE_UNIT_NAMES);
        this.reportingUnitName = row.text(Zdxm.F_REPORTING_UNIT_NAME);
        this.monthDone = row.moneyIf(Zdxm.F_MONTH_DONE);
        this.ytdDone = row.moneyIf(Zdxm.F_YTD_DONE);
        this.cumulativeDone = row.moneyIf(Zdxm.F_CUMULATIVE_DONE);
        this.fundsYtd = row.moneyIf(Zdxm.F_FUNDS_YTD);
        this.fundsBySource = row.text(Zdxm.F_FUNDS_BY_SOURCE);
        this.started = row.flagIf(Zdxm.F_STARTED);
        this.startedOn = row.dateIf(Zdxm.F_STARTED_ON);
        this.finished = row.flagIf(Zdxm.F_FINISHED);
        this.finishedOn = row.dateIf(Zdxm.F_FINISHED_ON);
        this.progress = row.text(Zdxm.F_PROGRESS);
        this.preparation = row.text(Zdxm.F_PREPARATION);
        this.problem = row.text(Zdxm.F_PROBLEM);
        this.nextSteps = row.text(Zdxm.F_NEXT_STEPS);
        this.remark = row.text(Zdxm.F_REMARK);
    }

    /**
     * Row.
     *
     * <p>行。
     */
    public int getRow() {
        return row;
    }

    /**
     * Place, from 0, of the row of the whole that this one is a part of. null where there is none.
     *
     * <p>所属项目行。
     */
    public Integer getParentRow() {
        return parentRow;
    }

    /**
     * Whether the row counts as a project.
     *
     * <p>计数。
     */
    public boolean isCounted() {
        return counted;
    }

    /**
     * What the ledger has no field for, as header: text, line by line.
     *
     * <p>其他内容。
     */
    public List<String> getOther() {
        return other;
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
     * Name.
     *
     * <p>名称。
     */
    public String getName() {
        return name;
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
     * Planned phase. null where there is none.
     *
     * <p>建设阶段。
     */
    public Phase getPhase() {
        return phase;
    }

    /**
     * Name of the sector. null where there is none.
     *
     * <p>行业分类名称。
     */
    public String getSectorName() {
        return sectorName;
    }

    /**
     * National code. null where there is none.
     *
     * <p>项目代码。
     */
    public String getCode() {
        return code;
    }

    /**
     * Content and scale of a project, what a matter is about. null where there is none.
     *
     * <p>主要内容。
     */
    public String getContent() {
        return content;
    }

    /**
     * Where it lies. null where there is none.
     *
     * <p>建设地点。
     */
    public String getLocation() {
        return location;
    }

    /**
     * Start of the construction period. null where there is none.
     *
     * <p>建设起始。
     */
    public OfficeDate getPeriodStart() {
        return periodStart;
    }

    /**
     * End of the construction period. null where there is none.
     *
     * <p>建设终止。
     */
    public OfficeDate getPeriodEnd() {
        return periodEnd;
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
     * Annual planned investment. null where there is none.
     *
     * <p>年度计划投资。
     */
    public Money getAnnual() {
        return annual;
    }

    /**
     * What is planned to be done by the end of each month, since the start of the year. null where there is none.
     *
     * <p>月度计划。
     */
    public String getMonthPlan() {
        return monthPlan;
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
     * Names of the responsible units in their order.
     *
     * <p>责任单位名称。
     */
    public List<String> getResponsibleUnitNames() {
        return responsibleUnitNames;
    }

    /**
     * Name of the unit that files the reports. null where there is none.
     *
     * <p>填报单位名称。
     */
    public String getReportingUnitName() {
        return reportingUnitName;
    }

    /**
     * Investment done in the month. null where there is none.
     *
     * <p>本月完成投资。
     */
    public Money getMonthDone() {
        return monthDone;
    }

    /**
     * Investment done since the start of the year, as reported. null where there is none.
     *
     * <p>年初至本月累计完成投资。
     */
    public Money getYtdDone() {
        return ytdDone;
    }

    /**
     * Investment done since the start of the construction, as a report says it. null where there is none.
     *
     * <p>自开工累计完成投资。
     */
    public Money getCumulativeDone() {
        return cumulativeDone;
    }

    /**
     * Funds in place since the start of the year. null where there is none.
     *
     * <p>到位资金。
     */
    public Money getFundsYtd() {
        return fundsYtd;
    }

    /**
     * Funds in place by source since the start of the year. null where there is none.
     *
     * <p>分来源到位资金。
     */
    public String getFundsBySource() {
        return fundsBySource;
    }

    /**
     * Whether it has started, as reported. null where there is none.
     *
     * <p>是否开工。
     */
    public Boolean getStarted() {
        return started;
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
     * Whether it is finished, as reported. null where there is none.
     *
     * <p>是否竣工。
     */
    public Boolean getFinished() {
        return finished;
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
     * Physical progress. null where there is none.
     *
     * <p>形象进度。
     */
    public String getProgress() {
        return progress;
    }

    /**
     * Preparatory progress. null where there is none.
     *
     * <p>前期工作进展。
     */
    public String getPreparation() {
        return preparation;
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
     * Next steps. null where there is none.
     *
     * <p>下一步工作计划。
     */
    public String getNextSteps() {
        return nextSteps;
    }

    /**
     * 备注. null where there is none.
     *
     * <p>备注。
     */
    public String getRemark() {
        return remark;
    }
}

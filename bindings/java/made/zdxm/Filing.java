// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.YearMonth;

/**
 * A report on its way into the figures, as it stands or stood.
 *
 * <p>报送记录：草稿、已报送、已退回、已审核。
 */
public final class Filing extends Row {
    private final int item;
    private final YearMonth month;
    private final int since;
    private final FilingState filingState;
    private final String opinion;
    private final Money monthDone;
    private final Money ytdDone;
    private final Money cumulativeDone;
    private final Money fundsYtd;
    private final Boolean started;
    private final OfficeDate startedOn;
    private final Boolean finished;
    private final OfficeDate finishedOn;
    private final String progress;
    private final String preparation;
    private final String problem;
    private final String nextSteps;
    private final String remark;
    private final String fundsBySource;

    Filing(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ITEM, Zdxm.F_MONTH, Zdxm.F_SINCE, Zdxm.F_FILING_STATE, Zdxm.F_MONTH_DONE,
            Zdxm.F_YTD_DONE, Zdxm.F_CUMULATIVE_DONE, Zdxm.F_FUNDS_YTD, Zdxm.F_STARTED, Zdxm.F_STARTED_ON,
            Zdxm.F_FINISHED, Zdxm.F_FINISHED_ON);
        this.item = row.number(Zdxm.F_ITEM);
        this.month = row.month(Zdxm.F_MONTH);
        this.since = row.number(Zdxm.F_SINCE);
        this.filingState = row.code(FilingState::of, Zdxm.F_FILING_STATE);
        this.opinion = row.text(Zdxm.F_OPINION);
        this.monthDone = row.moneyIf(Zdxm.F_MONTH_DONE);
        this.ytdDone = row.moneyIf(Zdxm.F_YTD_DONE);
        this.cumulativeDone = row.moneyIf(Zdxm.F_CUMULATIVE_DONE);
        this.fundsYtd = row.moneyIf(Zdxm.F_FUNDS_YTD);
        this.started = row.flagIf(Zdxm.F_STARTED);
        this.startedOn = row.dateIf(Zdxm.F_STARTED_ON);
        this.finished = row.flagIf(Zdxm.F_FINISHED);
        this.finishedOn = row.dateIf(Zdxm.F_FINISHED_ON);
        this.progress = row.text(Zdxm.F_PROGRESS);
        this.preparation = row.text(Zdxm.F_PREPARATION);
        this.problem = row.text(Zdxm.F_PROBLEM);
        this.nextSteps = row.text(Zdxm.F_NEXT_STEPS);
        this.remark = row.text(Zdxm.F_REMARK);
        this.fundsBySource = row.text(Zdxm.F_FUNDS_BY_SOURCE);
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
     * Month.
     *
     * <p>月份。
     */
    public YearMonth getMonth() {
        return month;
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
     * Where a report stands.
     *
     * <p>报送状态。
     */
    public FilingState getFilingState() {
        return filingState;
    }

    /**
     * What the reviewer said. null where there is none.
     *
     * <p>审核意见。
     */
    public String getOpinion() {
        return opinion;
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

    /**
     * Funds in place by source since the start of the year. null where there is none.
     *
     * <p>分来源到位资金。
     */
    public String getFundsBySource() {
        return fundsBySource;
    }
}

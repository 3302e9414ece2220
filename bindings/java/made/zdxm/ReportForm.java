// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Form of a monthly report.
 *
 * <p>表单：月报。
 */
public final class ReportForm extends Form {
    /** An empty form. */
    public ReportForm() {
        super(Zdxm.FORM_REPORT);
    }

    /**
     * A form that begins with a record, for its correction.
     *
     * <p>以已有记录填好的表单，用于更正。
     */
    public static ReportForm of(Row record) {
        ReportForm form = new ReportForm();
        form.begin(record);
        return form;
    }

    /**
     * Number of the plan item.
     *
     * <p>计划项目。
     */
    public ReportForm item(Integer item) {
        say(Zdxm.F_ITEM, item);
        return this;
    }

    /**
     * Number of the plan.
     *
     * <p>年度计划。
     */
    public ReportForm plan(Integer plan) {
        say(Zdxm.F_PLAN, plan);
        return this;
    }

    /**
     * Number of the project.
     *
     * <p>项目。
     */
    public ReportForm project(Integer project) {
        say(Zdxm.F_PROJECT, project);
        return this;
    }

    /**
     * Month.
     *
     * <p>月份。
     */
    public ReportForm month(YearMonth month) {
        say(Zdxm.F_MONTH, month);
        return this;
    }

    /**
     * Month.
     *
     * <p>月份。
     */
    public ReportForm month(String month) {
        say(Zdxm.F_MONTH, month);
        return this;
    }

    /**
     * Investment done in the month.
     *
     * <p>本月完成投资。
     */
    public ReportForm monthDone(Money monthDone) {
        say(Zdxm.F_MONTH_DONE, monthDone);
        return this;
    }

    /**
     * Investment done in the month.
     *
     * <p>本月完成投资。
     */
    public ReportForm monthDone(String monthDone) {
        say(Zdxm.F_MONTH_DONE, monthDone);
        return this;
    }

    /**
     * Investment done since the start of the year, as reported.
     *
     * <p>年初至本月累计完成投资。
     */
    public ReportForm ytdDone(Money ytdDone) {
        say(Zdxm.F_YTD_DONE, ytdDone);
        return this;
    }

    /**
     * Investment done since the start of the year, as reported.
     *
     * <p>年初至本月累计完成投资。
     */
    public ReportForm ytdDone(String ytdDone) {
        say(Zdxm.F_YTD_DONE, ytdDone);
        return this;
    }

    /**
     * Investment done since the start of the construction, as a report says it.
     *
     * <p>自开工累计完成投资。
     */
    public ReportForm cumulativeDone(Money cumulativeDone) {
        say(Zdxm.F_CUMULATIVE_DONE, cumulativeDone);
        return this;
    }

    /**
     * Investment done since the start of the construction, as a report says it.
     *
     * <p>自开工累计完成投资。
     */
    public ReportForm cumulativeDone(String cumulativeDone) {
        say(Zdxm.F_CUMULATIVE_DONE, cumulativeDone);
        return this;
    }

    /**
     * Funds in place since the start of the year.
     *
     * <p>到位资金。
     */
    public ReportForm fundsYtd(Money fundsYtd) {
        say(Zdxm.F_FUNDS_YTD, fundsYtd);
        return this;
    }

    /**
     * Funds in place since the start of the year.
     *
     * <p>到位资金。
     */
    public ReportForm fundsYtd(String fundsYtd) {
        say(Zdxm.F_FUNDS_YTD, fundsYtd);
        return this;
    }

    /**
     * Whether it has started, as reported.
     *
     * <p>是否开工。
     */
    public ReportForm started(Boolean started) {
        say(Zdxm.F_STARTED, started);
        return this;
    }

    /**
     * When it started.
     *
     * <p>开工时间。
     */
    public ReportForm startedOn(LocalDate startedOn) {
        say(Zdxm.F_STARTED_ON, startedOn);
        return this;
    }

    /**
     * When it started.
     *
     * <p>开工时间。
     */
    public ReportForm startedOn(OfficeDate startedOn) {
        say(Zdxm.F_STARTED_ON, startedOn);
        return this;
    }

    /**
     * When it started.
     *
     * <p>开工时间。
     */
    public ReportForm startedOn(String startedOn) {
        say(Zdxm.F_STARTED_ON, startedOn);
        return this;
    }

    /**
     * Whether it is finished, as reported.
     *
     * <p>是否竣工。
     */
    public ReportForm finished(Boolean finished) {
        say(Zdxm.F_FINISHED, finished);
        return this;
    }

    /**
     * When it was finished.
     *
     * <p>竣工时间。
     */
    public ReportForm finishedOn(LocalDate finishedOn) {
        say(Zdxm.F_FINISHED_ON, finishedOn);
        return this;
    }

    /**
     * When it was finished.
     *
     * <p>竣工时间。
     */
    public ReportForm finishedOn(OfficeDate finishedOn) {
        say(Zdxm.F_FINISHED_ON, finishedOn);
        return this;
    }

    /**
     * When it was finished.
     *
     * <p>竣工时间。
     */
    public ReportForm finishedOn(String finishedOn) {
        say(Zdxm.F_FINISHED_ON, finishedOn);
        return this;
    }

    /**
     * Physical progress.
     *
     * <p>形象进度。
     */
    public ReportForm progress(String progress) {
        say(Zdxm.F_PROGRESS, progress);
        return this;
    }

    /**
     * Preparatory progress.
     *
     * <p>前期工作进展。
     */
    public ReportForm preparation(String preparation) {
        say(Zdxm.F_PREPARATION, preparation);
        return this;
    }

    /**
     * Problems.
     *
     * <p>存在问题。
     */
    public ReportForm problem(String problem) {
        say(Zdxm.F_PROBLEM, problem);
        return this;
    }

    /**
     * Next steps.
     *
     * <p>下一步工作计划。
     */
    public ReportForm nextSteps(String nextSteps) {
        say(Zdxm.F_NEXT_STEPS, nextSteps);
        return this;
    }

    /**
     * 备注.
     *
     * <p>备注。
     */
    public ReportForm remark(String remark) {
        say(Zdxm.F_REMARK, remark);
        return this;
    }

    /**
     * Funds in place by source since the start of the year.
     *
     * <p>分来源到位资金。
     */
    public ReportForm fundsBySource(String fundsBySource) {
        say(Zdxm.F_FUNDS_BY_SOURCE, fundsBySource);
        return this;
    }
}

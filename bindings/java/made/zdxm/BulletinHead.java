// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.YearMonth;

/**
 * What a bulletin says of itself, and of starts and finishes.
 *
 * <p>通报的名称、月份、开竣工等总体情况。
 */
public final class BulletinHead extends Row {
    private final String title;
    private final String documentNo;
    private final YearMonth month;
    private final int change;
    private final String timeProgress;
    private final OfficeDate deadline;
    private final Integer late;
    private final Integer undated;
    private final int count;
    private final int startedCount;
    private final int plannedNew;
    private final int newStarted;
    private final int plannedToDate;
    private final int toDateStarted;
    private final int earlyStarts;
    private final int lateStarts;
    private final int plannedCompleted;
    private final int completedFinished;
    private final int earlyFinishes;
    private final int suspended;
    private final String startRate;
    private final String finishRate;

    BulletinHead(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_MONTH, Zdxm.F_CHANGE, Zdxm.F_DEADLINE, Zdxm.F_LATE, Zdxm.F_UNDATED,
            Zdxm.F_COUNT, Zdxm.F_STARTED_COUNT, Zdxm.F_PLANNED_NEW, Zdxm.F_NEW_STARTED, Zdxm.F_PLANNED_TO_DATE,
            Zdxm.F_TO_DATE_STARTED, Zdxm.F_EARLY_STARTS, Zdxm.F_LATE_STARTS, Zdxm.F_PLANNED_COMPLETED,
            Zdxm.F_COMPLETED_FINISHED, Zdxm.F_EARLY_FINISHES, Zdxm.F_SUSPENDED);
        this.title = row.text(Zdxm.F_TITLE);
        this.documentNo = row.text(Zdxm.F_DOCUMENT_NO);
        this.month = row.month(Zdxm.F_MONTH);
        this.change = row.number(Zdxm.F_CHANGE);
        this.timeProgress = row.text(Zdxm.F_TIME_PROGRESS);
        this.deadline = row.dateIf(Zdxm.F_DEADLINE);
        this.late = row.numberIf(Zdxm.F_LATE);
        this.undated = row.numberIf(Zdxm.F_UNDATED);
        this.count = row.number(Zdxm.F_COUNT);
        this.startedCount = row.number(Zdxm.F_STARTED_COUNT);
        this.plannedNew = row.number(Zdxm.F_PLANNED_NEW);
        this.newStarted = row.number(Zdxm.F_NEW_STARTED);
        this.plannedToDate = row.number(Zdxm.F_PLANNED_TO_DATE);
        this.toDateStarted = row.number(Zdxm.F_TO_DATE_STARTED);
        this.earlyStarts = row.number(Zdxm.F_EARLY_STARTS);
        this.lateStarts = row.number(Zdxm.F_LATE_STARTS);
        this.plannedCompleted = row.number(Zdxm.F_PLANNED_COMPLETED);
        this.completedFinished = row.number(Zdxm.F_COMPLETED_FINISHED);
        this.earlyFinishes = row.number(Zdxm.F_EARLY_FINISHES);
        this.suspended = row.number(Zdxm.F_SUSPENDED);
        this.startRate = row.text(Zdxm.F_START_RATE);
        this.finishRate = row.text(Zdxm.F_FINISH_RATE);
    }

    /**
     * Title.
     *
     * <p>标题。
     */
    public String getTitle() {
        return title;
    }

    /**
     * Number of the document. null where there is none.
     *
     * <p>文号。
     */
    public String getDocumentNo() {
        return documentNo;
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
     * Number of the change.
     *
     * <p>变更号。
     */
    public int getChange() {
        return change;
    }

    /**
     * Share of the year gone, in percent.
     *
     * <p>序时进度。
     */
    public String getTimeProgress() {
        return timeProgress;
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
     * Reports that came after the deadline. null where there is none.
     *
     * <p>迟报。
     */
    public Integer getLate() {
        return late;
    }

    /**
     * Reports whose day is unknown. null where there is none.
     *
     * <p>报送日期不详。
     */
    public Integer getUndated() {
        return undated;
    }

    /**
     * Number of projects.
     *
     * <p>项目数。
     */
    public int getCount() {
        return count;
    }

    /**
     * Projects that have started.
     *
     * <p>已开工数。
     */
    public int getStartedCount() {
        return startedCount;
    }

    /**
     * Planned new starts.
     *
     * <p>计划新开工。
     */
    public int getPlannedNew() {
        return plannedNew;
    }

    /**
     * Of the planned new starts, started.
     *
     * <p>计划新开工已开工。
     */
    public int getNewStarted() {
        return newStarted;
    }

    /**
     * New starts planned up to the month.
     *
     * <p>截至本月计划开工。
     */
    public int getPlannedToDate() {
        return plannedToDate;
    }

    /**
     * Of these, started.
     *
     * <p>截至本月已开工。
     */
    public int getToDateStarted() {
        return toDateStarted;
    }

    /**
     * Started before the planned month.
     *
     * <p>提前开工。
     */
    public int getEarlyStarts() {
        return earlyStarts;
    }

    /**
     * Planned up to the month and not started.
     *
     * <p>未按计划开工。
     */
    public int getLateStarts() {
        return lateStarts;
    }

    /**
     * Planned completions.
     *
     * <p>计划竣工。
     */
    public int getPlannedCompleted() {
        return plannedCompleted;
    }

    /**
     * Of these, finished.
     *
     * <p>计划竣工已竣工。
     */
    public int getCompletedFinished() {
        return completedFinished;
    }

    /**
     * Finished though not planned for this year.
     *
     * <p>提前竣工。
     */
    public int getEarlyFinishes() {
        return earlyFinishes;
    }

    /**
     * Implementation projects that stand still.
     *
     * <p>停工。
     */
    public int getSuspended() {
        return suspended;
    }

    /**
     * Rate of starts over the base of the rules, in percent. null where there is none.
     *
     * <p>开工率。
     */
    public String getStartRate() {
        return startRate;
    }

    /**
     * Rate of finishes over the planned completions, in percent. null where there is none.
     *
     * <p>竣工率。
     */
    public String getFinishRate() {
        return finishRate;
    }
}

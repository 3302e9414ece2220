// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.YearMonth;

/**
 * A change that moved the figures of a month that was closed when it was made.
 *
 * <p>关账后更正，改变了已关账月份的数据。
 */
public final class LateCorrection extends Row {
    private final int item;
    private final int project;
    private final YearMonth month;
    private final int change;
    private final YearMonth knownIn;
    private final Money standingBefore;
    private final Money standingAfter;
    private final String causes;
    private final String moved;

    LateCorrection(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ITEM, Zdxm.F_PROJECT, Zdxm.F_MONTH, Zdxm.F_CHANGE, Zdxm.F_KNOWN_IN,
            Zdxm.F_STANDING_BEFORE, Zdxm.F_STANDING_AFTER);
        this.item = row.number(Zdxm.F_ITEM);
        this.project = row.number(Zdxm.F_PROJECT);
        this.month = row.month(Zdxm.F_MONTH);
        this.change = row.number(Zdxm.F_CHANGE);
        this.knownIn = row.monthIf(Zdxm.F_KNOWN_IN);
        this.standingBefore = row.moneyIf(Zdxm.F_STANDING_BEFORE);
        this.standingAfter = row.moneyIf(Zdxm.F_STANDING_AFTER);
        this.causes = row.text(Zdxm.F_CAUSES);
        this.moved = row.text(Zdxm.F_MOVED);
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
     * The month that was open when a closed one was corrected. null where there is none.
     *
     * <p>计入月份。
     */
    public YearMonth getKnownIn() {
        return knownIn;
    }

    /**
     * Year to date before a correction. null where there is none.
     *
     * <p>更正前累计完成投资。
     */
    public Money getStandingBefore() {
        return standingBefore;
    }

    /**
     * Year to date after a correction. null where there is none.
     *
     * <p>更正后累计完成投资。
     */
    public Money getStandingAfter() {
        return standingAfter;
    }

    /**
     * What moved a closed month. null where there is none.
     *
     * <p>更正原因。
     */
    public String getCauses() {
        return causes;
    }

    /**
     * Which figures moved. null where there is none.
     *
     * <p>变动指标。
     */
    public String getMoved() {
        return moved;
    }
}

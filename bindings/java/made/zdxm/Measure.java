// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Measure of a unit or an item. */
public enum Measure implements Code {
    /** Items. */
    ITEMS(1, "项目数"),
    /** New starts that the plan has. */
    PLANNED_NEW(2, "计划新开工项目数"),
    /** Items that have started. */
    STARTED(3, "已开工项目数"),
    /** New starts planned up to the month. */
    PLANNED_START_TO_DATE(4, "截至本月计划开工项目数"),
    /** New starts that are late. */
    LATE_STARTS(5, "未按计划开工项目数"),
    /** Items that are finished. */
    FINISHED(6, "已竣工项目数"),
    /** Items that the plan finishes. */
    PLANNED_FINISH(7, "计划竣工项目数"),
    /** Items that stand still. */
    NOT_WORKING(8, "停工项目数"),
    /** Annual planned investment. */
    ANNUAL(9, "年度计划投资"),
    /** Done in the year to date. */
    DONE(10, "累计完成投资"),
    /** Total investment. */
    TOTAL(11, "总投资"),
    /** Started or finished, less the target. */
    OVER_TARGET(12, "超出考核数"),
    /** Done in the year to date, less the target. */
    OVER_TARGET_MONEY(13, "超出考核投资"),
    /** Done of the annual planned investment. */
    ANNUAL_RATE(14, "年度计划完成率"),
    /** Done of the target. */
    TARGET_RATE(15, "考核目标完成率"),
    /** Done in the month of what was planned for it. */
    MONTH_TASK_RATE(16, "月任务完成率"),
    /** The annual rate at the end of June. */
    HALF_RATE(17, "半年度完成率"),
    /** Started of the planned new starts. */
    START_RATE(18, "开工率"),
    /** Finished of those that the plan finishes. */
    FINISH_RATE(19, "竣工率"),
    /** Funds in place. */
    FUNDS(20, "到位资金"),
    /** Funds in place of the annual planned investment. */
    FUNDS_RATE(21, "资金到位率"),
    /** Its part of the annual planned investment of all. */
    SHARE_ANNUAL(22, "年度计划投资占比"),
    /** Its part of what all have done. */
    SHARE_DONE(23, "完成投资占比"),
    /** Matters that were settled of those that were due. */
    MATTER_RATE(24, "事项办结率"),
    /** Matters that are overdue. */
    MATTERS_OVERDUE(25, "逾期事项数"),
    /** Nodes that were reached of those that were due. */
    NODES_RATE(26, "节点完成率"),
    /** Months at whose end the annual rate was below the time progress. */
    MONTHS_BEHIND(27, "慢于序时进度月数"),
    /** Months in which it was the last of its group. */
    MONTHS_LAST(28, "排名末位月数"),
    /** Months in which more was done than an amount. */
    MONTHS_OVER(29, "单月投资达标月数"),
    /** Reports that came after the deadline. */
    REPORTS_LATE(30, "迟报次数"),
    /** Reports that did not come. */
    REPORTS_MISSING(31, "未报送次数"),
    /** Reports that were returned. */
    REPORTS_RETURNED(32, "退回次数"),
    /** Months of a yellow light. */
    YELLOW_MONTHS(33, "黄灯月数"),
    /** Months of a red light. */
    RED_MONTHS(34, "红灯月数"),
    /** The mean of the results of the months. */
    MEAN_OF_MONTHS(35, "各月平均得分"),
    /** The mean of the results of the owners. */
    MEAN_OF_OWNERS(36, "各业主平均得分"),
    /** Points that a registrar recorded with a document. */
    GIVEN_POINTS(37, "认定得分"),
    /** Times that a registrar recorded with a document. */
    GIVEN_TIMES(38, "认定次数"),
    /** A rate that a registrar recorded with a document. */
    GIVEN_RATE(39, "认定比率"),
    /** One, always. */
    ONE(40, "一"),
    /** Done in the month. */
    MONTH_DONE(41, "本月完成投资"),
    /** New starts by the plan; of one item 1 or 0. */
    PHASE_NEW(42, "计划新开工"),
    /** Ongoing by the plan; of one item 1 or 0. */
    PHASE_ONGOING(43, "计划续建"),
    /** To be finished by the plan; of one item 1 or 0. */
    PHASE_COMPLETED(44, "计划竣工"),
    /** In reserve by the plan; of one item 1 or 0. */
    PHASE_RESERVE(45, "计划预备"),
    /** Items that have started, of every phase; of one item 1 or 0. */
    IS_STARTED(46, "实际开工"),
    /** Items that are finished, of every phase; of one item 1 or 0. */
    IS_FINISHED(47, "实际竣工"),
    /** Items that a higher level coordinates, too (★); of one item 1 or 0. */
    IS_PROVINCE(48, "上级统筹项目"),
    /** What the month plans ask for in the month. */
    MONTH_TASK(49, "本月计划投资"),
    /** What the month plans ask for by the end of the month. */
    PLAN_TO_DATE(50, "截至本月计划投资"),
    /** Done in the year to date of what the month plans ask for. */
    PLAN_TO_DATE_RATE(51, "截至本月计划完成率"),
    /** Points that its letters gave it. */
    LETTER_POINTS(52, "函件计分"),
    /** Nodes whose day is over and that are not done. */
    NODES_LATE(53, "逾期节点数");

    private final int number;
    private final String chinese;

    Measure(int number, String chinese) {
        this.number = number;
        this.chinese = chinese;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    /** The value of a number. */
    static Measure of(int number) {
        for (Measure value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("Measure", number);
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Flag of a report. */
public enum ReportFlag implements Code {
    /** The year to date is lower than in the report before. */
    YEAR_TO_DATE_FELL(1, "累计完成投资下降"),
    /** Month's amount and year to date do not fit the report before. */
    MONTH_DISAGREES(2, "本月与累计不符"),
    /** More is done than the year's plan. */
    ABOVE_PLAN(4, "完成投资超过年度计划"),
    /** Money is done though the project has not started. */
    DONE_BEFORE_START(8, "未开工但有完成投资"),
    /** Funds in place are not the sum of their sources. */
    FUNDS_DISAGREE(16, "到位资金与分来源之和不符"),
    /** The month's amount is not the sum of its ten-day reports. */
    TEN_DAYS_DISAGREE(32, "本月完成与旬报之和不符"),
    /** Funds come from a source that the plan's rules do not name. */
    FUND_SOURCE_UNKNOWN(64, "资金来源不在规则之内"),
    /** The correction says no amount any more where the report before it said one. */
    AMOUNT_ERASED(128, "更正删去了已报金额"),
    /** Less is done since the start of the construction than in the year alone. */
    CUMULATIVE_BELOW_YEAR(256, "自开工累计小于本年累计");

    private final int number;
    private final String chinese;

    ReportFlag(int number, String chinese) {
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

    /** Those that are set in a sum of them. */
    static Set<ReportFlag> of(int sum) {
        EnumSet<ReportFlag> set = EnumSet.noneOf(ReportFlag.class);
        for (ReportFlag flag : values()) {
            if ((sum & flag.number) != 0) {
                set.add(flag);
            }
        }
        return Collections.unmodifiableSet(set);
    }
}

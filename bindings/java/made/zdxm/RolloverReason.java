// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Why a project has its place in the next plan. */
public enum RolloverReason implements Code {
    /** It is finished and leaves. */
    FINISHED(1, "已竣工，不再列入"),
    /** It has started and is planned to be finished in the next year. */
    FINISH_DUE(2, "已开工，计划下年竣工"),
    /** It has started and should have been finished by now. */
    FINISH_OVERDUE(3, "已开工，逾期未竣工，列入下年竣工"),
    /** It has started and goes on; its planned finish is later. */
    GOES_ON(4, "已开工未竣工，结转续建"),
    /** It has started and goes on; no planned finish is known. */
    FINISH_UNKNOWN(5, "已开工未竣工，计划竣工时间不明，暂列续建"),
    /** It was to start this year and has not: it is a new start again. */
    NOT_STARTED(6, "年内未开工，结转新开工"),
    /** It was to start this year and the year before and has not: its withdrawal should be considered. */
    NOT_STARTED_TWICE(7, "连续两年计划新开工未开工，建议调出"),
    /** It has not started, and its planned start is after the next year: back to the reserve. */
    START_LATER(8, "未开工，计划开工时间在下年之后，转为预备"),
    /** A reserve project whose planned start has come. */
    START_DUE(9, "预备项目计划下年开工，列入新开工"),
    /** A reserve project that stays in reserve. */
    STAYS_RESERVE(10, "继续开展前期工作");

    private final int number;
    private final String chinese;

    RolloverReason(int number, String chinese) {
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
    static RolloverReason of(int number) {
        for (RolloverReason value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("RolloverReason", number);
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Base of the rate of starts. */
public enum StartBaseKind implements Code {
    /** The planned new starts of the year; Liuzhou's. */
    PLANNED_NEW(1, "计划新开工项目"),
    /** The new starts planned up to the month. */
    PLANNED_TO_DATE(2, "截至本月计划新开工项目"),
    /** All implementation projects. */
    ALL(3, "全部实施项目"),
    /** The number of starts set as the year's target. */
    TARGET(4, "全年开工目标数");

    private final int number;
    private final String chinese;

    StartBaseKind(int number, String chinese) {
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
    static StartBaseKind of(int number) {
        for (StartBaseKind value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("StartBaseKind", number);
    }
}

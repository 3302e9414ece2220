// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Kind of a package. */
public enum PackageKind implements Code {
    /** A year plan: its projects, their places in it, its changes so far, its rules. */
    PLAN(1, "年度计划"),
    /** What changed in a year plan. */
    PLAN_CHANGE(2, "动态调整"),
    /** Monthly reports, events and matters of the projects of a plan. */
    MONTH_REPORTS(3, "月报"),
    /** What became of the reports that were sent. */
    ANSWERS(4, "答复");

    private final int number;
    private final String chinese;

    PackageKind(int number, String chinese) {
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
    static PackageKind of(int number) {
        for (PackageKind value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("PackageKind", number);
    }
}

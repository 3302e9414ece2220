// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Order of the items of an answer. */
public enum ItemOrder implements Code {
    /** By phase and place in the plan. */
    PLAN(1, "按计划顺序"),
    /** By the gap to time progress, the furthest behind first. */
    GAP(2, "按与序时进度差"),
    /** By the unrounded rate, the lowest first; in one month that is the order of the gaps. */
    RATE(3, "按完成率"),
    /** By the annual planned investment, the smallest first. */
    ANNUAL(4, "按年度计划投资"),
    /** By the characters of the project's name. */
    NAME(5, "按项目名称"),
    /** By the last report, the oldest first; those that never reported come before all others. */
    LAST_REPORT(6, "按最近报送月份");

    private final int number;
    private final String chinese;

    ItemOrder(int number, String chinese) {
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
    static ItemOrder of(int number) {
        for (ItemOrder value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("ItemOrder", number);
    }
}

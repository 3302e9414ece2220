// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Rule by which a value becomes points. */
public enum PointsRuleKind implements Code {
    /** Points × value ÷ full value. */
    PROPORTION(1, "按比例"),
    /** Points of the band in which the value is. */
    STEPS(2, "分档"),
    /** Points, and some more or fewer for each step away from a target. */
    SLOPE(3, "加减分"),
    /** Points × number of times. */
    COUNT(4, "按次"),
    /** Points of the rank within the group. */
    RANK(5, "按名次"),
    /** Points by the place between the lowest and the highest value of the group. */
    EFFECT(6, "功效系数"),
    /** The value itself, which a person gave. */
    GIVEN(7, "认定");

    private final int number;
    private final String chinese;

    PointsRuleKind(int number, String chinese) {
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
    static PointsRuleKind of(int number) {
        for (PointsRuleKind value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("PointsRuleKind", number);
    }
}

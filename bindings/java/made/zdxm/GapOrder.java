// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** The gap to 序时进度. */
public enum GapOrder implements Code {
    /** From the exact values, rounded once: 629.0/647.4 at month 10 is +13.8 points. */
    EXACT(1, "按精确值计算"),
    /** From the two rounded values: +13.9 in the same case. */
    ROUNDED(2, "按四舍五入后的值计算");

    private final int number;
    private final String chinese;

    GapOrder(int number, String chinese) {
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
    static GapOrder of(int number) {
        for (GapOrder value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("GapOrder", number);
    }
}

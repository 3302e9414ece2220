// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Kind of a measure. */
public enum MeasureKind implements Code {
    /** A number of things. */
    COUNT(1, "项、次、月"),
    /** An amount; exact values are in 元. */
    MONEY(2, "金额"),
    /** A part of one: 1 is 100%. */
    RATE(3, "比率"),
    /** Points of an assessment. */
    POINTS(4, "分值");

    private final int number;
    private final String chinese;

    MeasureKind(int number, String chinese) {
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
    static MeasureKind of(int number) {
        for (MeasureKind value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("MeasureKind", number);
    }
}

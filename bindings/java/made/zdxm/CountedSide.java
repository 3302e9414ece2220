// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** A whole and its parts in one plan. */
public enum CountedSide implements Code {
    /** A part is left out of the figures in the months in which its whole counts. */
    WHOLE(1, "按整体统计"),
    /** A whole is left out in the months in which a part of it counts. */
    PARTS(2, "按部分统计");

    private final int number;
    private final String chinese;

    CountedSide(int number, String chinese) {
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
    static CountedSide of(int number) {
        for (CountedSide value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("CountedSide", number);
    }
}

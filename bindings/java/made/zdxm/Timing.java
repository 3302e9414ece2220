// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Against its plan. */
public enum Timing implements Code {
    /** Before the planned month. */
    EARLY(1, "提前"),
    /** In the planned month. */
    ON_TIME(2, "按期"),
    /** Later than planned, or not yet though its time has come. */
    LATE(3, "逾期");

    private final int number;
    private final String chinese;

    Timing(int number, String chinese) {
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
    static Timing of(int number) {
        for (Timing value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("Timing", number);
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Mark of an instant. */
public enum ClockMarkKind implements Code {
    /** It is dated after a later change, whose clock was said to be right. */
    AHEAD(1, "时钟超前"),
    /** The clock was behind, and nobody knew whether it was right. */
    UNKNOWN(2, "时间不详");

    private final int number;
    private final String chinese;

    ClockMarkKind(int number, String chinese) {
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
    static ClockMarkKind of(int number) {
        for (ClockMarkKind value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("ClockMarkKind", number);
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Where the clock is behind. */
public enum ClockPolicy implements Code {
    /** The batch is refused as ClockBehind, so that a person can look at the clock. */
    ASK(0, "询问"),
    /** The clock is right now; the instant of every change that is dated after it is marked. */
    THIS_IS_RIGHT(1, "以本机时间为准"),
    /** Nobody knows; the instant of the change that is written is marked. */
    UNKNOWN(2, "时间不详");

    private final int number;
    private final String chinese;

    ClockPolicy(int number, String chinese) {
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
    static ClockPolicy of(int number) {
        for (ClockPolicy value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("ClockPolicy", number);
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Decision about a line. */
public enum PackageDecision implements Code {
    /** The sender is right about what both changed. */
    TAKE_THEIRS(1, "采用对方"),
    /** This office is right about what both changed. */
    KEEP_OURS(2, "保留本单位"),
    /** The line is not taken; the sender is asked to send it again. */
    LEAVE_OUT(3, "不接收");

    private final int number;
    private final String chinese;

    PackageDecision(int number, String chinese) {
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
    static PackageDecision of(int number) {
        for (PackageDecision value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("PackageDecision", number);
    }
}

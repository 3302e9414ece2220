// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** The record. */
public enum Difference implements Code {
    /** It is only in the later state. */
    ADDED(1, "增加"),
    /** It says something else. */
    REVISED(2, "更正"),
    /** It is only in the earlier state. */
    REMOVED(3, "减少");

    private final int number;
    private final String chinese;

    Difference(int number, String chinese) {
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
    static Difference of(int number) {
        for (Difference value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("Difference", number);
    }
}

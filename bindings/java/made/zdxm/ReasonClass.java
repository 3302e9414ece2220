// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Class of a reason. */
public enum ReasonClass implements Code {
    /** Macro-economic control, industrial policy and the like. */
    OBJECTIVE(1, "客观原因"),
    /** The responsible unit's or the owner's own. */
    SUBJECTIVE(2, "主观原因"),
    /** Another one. */
    OTHER(3, "其他");

    private final int number;
    private final String chinese;

    ReasonClass(int number, String chinese) {
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
    static ReasonClass of(int number) {
        for (ReasonClass value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("ReasonClass", number);
    }
}

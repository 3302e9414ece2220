// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Finding. */
public enum Severity implements Code {
    /** Something could not be read; importing would lose it. */
    BLOCKING(1, "阻止导入"),
    /** Everything was read, but somebody should look. */
    NOTICE(2, "提示");

    private final int number;
    private final String chinese;

    Severity(int number, String chinese) {
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
    static Severity of(int number) {
        for (Severity value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("Severity", number);
    }
}

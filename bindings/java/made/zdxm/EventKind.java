// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Kind of event. */
public enum EventKind implements Code {
    /** A start. */
    START(1, "开工"),
    /** A finish. */
    FINISH(2, "竣工"),
    /** A stop. */
    SUSPEND(3, "停工"),
    /** It goes on after a stop, which is no start. */
    RESUME(4, "复工");

    private final int number;
    private final String chinese;

    EventKind(int number, String chinese) {
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
    static EventKind of(int number) {
        for (EventKind value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("EventKind", number);
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Actual state. */
public enum ProjectState implements Code {
    /** Not started. */
    NOT_STARTED(1, "未开工"),
    /** Underway. */
    UNDERWAY(2, "在建"),
    /** Standing still. */
    SUSPENDED(3, "停工"),
    /** Finished. */
    FINISHED(4, "竣工");

    private final int number;
    private final String chinese;

    ProjectState(int number, String chinese) {
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
    static ProjectState of(int number) {
        for (ProjectState value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("ProjectState", number);
    }
}

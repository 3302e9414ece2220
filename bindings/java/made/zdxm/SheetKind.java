// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Sheet. */
public enum SheetKind implements Code {
    /** A list of projects with their plan. */
    PLAN(1, "计划表"),
    /** The progress of projects in a month. */
    MONTHLY(2, "月报表");

    private final int number;
    private final String chinese;

    SheetKind(int number, String chinese) {
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
    static SheetKind of(int number) {
        for (SheetKind value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("SheetKind", number);
    }
}

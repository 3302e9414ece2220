// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Role. */
public enum Role implements Code {
    /** Keeps the ledger, runs the plan, issues bulletins; may do whatever others may. */
    REGISTRAR(1, "重点办"),
    /** Files reports. */
    REPORTER(2, "信息员"),
    /** Approves reports or returns them. */
    LIAISON(3, "联络员"),
    /** Answers for the projects; may do what the liaison may. */
    COMMISSIONER(4, "责任专员"),
    /** Reads only. */
    READER(5, "查阅");

    private final int number;
    private final String chinese;

    Role(int number, String chinese) {
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
    static Role of(int number) {
        for (Role value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("Role", number);
    }
}

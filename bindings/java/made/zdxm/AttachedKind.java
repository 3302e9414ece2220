// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** What a file is attached to. */
public enum AttachedKind implements Code {
    /** A project. */
    PROJECT(1, "项目"),
    /** A monthly report: a plan item in a month. */
    REPORT(2, "月报"),
    /** An event of a project. */
    EVENT(3, "开竣工"),
    /** A matter of a project. */
    MATTER(4, "事项"),
    /** A letter. */
    LETTER(5, "函件");

    private final int number;
    private final String chinese;

    AttachedKind(int number, String chinese) {
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
    static AttachedKind of(int number) {
        for (AttachedKind value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("AttachedKind", number);
    }
}

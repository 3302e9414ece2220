// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Row of a printed table. */
public enum RowKind implements Code {
    /** The total of all. */
    TOTAL(1, "合计"),
    /** The head of a group. */
    GROUP(2, "分组"),
    /** One of a group. */
    PLAIN(3, "明细");

    private final int number;
    private final String chinese;

    RowKind(int number, String chinese) {
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
    static RowKind of(int number) {
        for (RowKind value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("RowKind", number);
    }
}

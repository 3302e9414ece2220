// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** State of a report. */
public enum FilingState implements Code {
    /** Nothing yet. */
    NOT_REPORTED(0, "未报送"),
    /** Being written; nobody else needs to look at it. */
    DRAFT(1, "草稿"),
    /** Waits for the liaison; locked. */
    SUBMITTED(2, "已报送"),
    /** It counts. */
    APPROVED(3, "已审核"),
    /** Sent back with an opinion; to be corrected and submitted again. */
    RETURNED(4, "已退回");

    private final int number;
    private final String chinese;

    FilingState(int number, String chinese) {
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
    static FilingState of(int number) {
        for (FilingState value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("FilingState", number);
    }
}

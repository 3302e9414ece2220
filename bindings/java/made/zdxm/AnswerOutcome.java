// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Answer to a report. */
public enum AnswerOutcome implements Code {
    /** It counts as it was sent. */
    ACCEPTED(1, "采用"),
    /** It does not count; the opinion says why, and the report is to be corrected and sent again. */
    RETURNED(2, "退回"),
    /** It counts with other values, which the answer brings. */
    CORRECTED(3, "更正后采用");

    private final int number;
    private final String chinese;

    AnswerOutcome(int number, String chinese) {
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
    static AnswerOutcome of(int number) {
        for (AnswerOutcome value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("AnswerOutcome", number);
    }
}

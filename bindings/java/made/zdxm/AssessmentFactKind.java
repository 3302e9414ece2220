// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Fact of an assessment. */
public enum AssessmentFactKind implements Code {
    /** Points, times or a rate that a registrar gives a unit. */
    GIVEN(1, "认定"),
    /**
     * That a unit is exempt for some months: it is scored and shown, but stands on no list, and no lowest, highest or
     * average knows it.
     */
    EXEMPTION(2, "免列"),
    /** That a unit objects to an issued result, and what it was answered. */
    OBJECTION(3, "申诉");

    private final int number;
    private final String chinese;

    AssessmentFactKind(int number, String chinese) {
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
    static AssessmentFactKind of(int number) {
        for (AssessmentFactKind value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("AssessmentFactKind", number);
    }
}

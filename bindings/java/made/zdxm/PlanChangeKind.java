// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Kind of plan change. */
public enum PlanChangeKind implements Code {
    /** Projects come into the plan. */
    SUPPLEMENT(1, "增补"),
    /** Projects leave the plan and its statistics; also called 退出. */
    WITHDRAWAL(2, "调出"),
    /** Phase, sector, amounts, dates, units or owner of projects change; a reserve project becomes a new start. */
    ADJUSTMENT(3, "调整"),
    /** Projects that left come back within the year. */
    RETURN(4, "调回");

    private final int number;
    private final String chinese;

    PlanChangeKind(int number, String chinese) {
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
    static PlanChangeKind of(int number) {
        for (PlanChangeKind value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("PlanChangeKind", number);
    }
}

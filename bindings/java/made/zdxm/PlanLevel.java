// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Level of a plan. */
public enum PlanLevel implements Code {
    /** Autonomous region or province (省级). */
    REGIONAL(1, "自治区级"),
    /** City. */
    MUNICIPAL(2, "市级"),
    /** County. */
    COUNTY(3, "县级");

    private final int number;
    private final String chinese;

    PlanLevel(int number, String chinese) {
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
    static PlanLevel of(int number) {
        for (PlanLevel value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("PlanLevel", number);
    }
}

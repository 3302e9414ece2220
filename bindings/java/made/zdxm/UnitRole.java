// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Part of a unit in a plan. */
public enum UnitRole implements Code {
    /** Those that it leads: it is the first responsible unit. */
    LEAD(1, "牵头单位"),
    /** Those whose reports it files. */
    REPORTING(2, "填报单位");

    private final int number;
    private final String chinese;

    UnitRole(int number, String chinese) {
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
    static UnitRole of(int number) {
        for (UnitRole value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("UnitRole", number);
    }
}

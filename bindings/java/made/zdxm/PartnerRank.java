// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Rank of a partner office. */
public enum PartnerRank implements Code {
    /** It gives the plan, its changes, the rules, and answers reports: a city to its counties. */
    UPPER(1, "上级"),
    /** It reports what happens to the projects of its unit: a county to its city. */
    LOWER(2, "下级");

    private final int number;
    private final String chinese;

    PartnerRank(int number, String chinese) {
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
    static PartnerRank of(int number) {
        for (PartnerRank value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("PartnerRank", number);
    }
}

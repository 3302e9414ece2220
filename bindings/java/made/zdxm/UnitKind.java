// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Kind of unit. */
public enum UnitKind implements Code {
    /** The government of a county, city or district. */
    COUNTY(1, "县（市、区）"),
    /** The committee of a development or functional zone. */
    FUNCTIONAL_ZONE(2, "功能区"),
    /** A bureau, committee or office. */
    BUREAU(3, "部门"),
    /** A state-owned group or company. */
    ENTERPRISE(4, "企业"),
    /** Another kind. */
    OTHER(5, "其他");

    private final int number;
    private final String chinese;

    UnitKind(int number, String chinese) {
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
    static UnitKind of(int number) {
        for (UnitKind value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("UnitKind", number);
    }
}

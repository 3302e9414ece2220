// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Table of facts. */
public enum FactTable implements Code {
    /** Projects. */
    PROJECTS(1, "项目"),
    /** Items of year plans, as they are after all plan changes. */
    ITEMS(2, "计划项目"),
    /** Approved monthly reports, as they were reported: nothing is carried forward. */
    REPORTS(3, "月报"),
    /** Units. */
    UNITS(4, "单位"),
    /** Starts, finishes, stops and resumptions. */
    EVENTS(5, "开竣工");

    private final int number;
    private final String chinese;

    FactTable(int number, String chinese) {
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
    static FactTable of(int number) {
        for (FactTable value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("FactTable", number);
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Period of a bulletin or an assessment. */
public enum Period implements Code {
    /** A month. */
    MONTH(1, "月度"),
    /** A quarter: March, June, September, December. */
    QUARTER(2, "季度"),
    /** Half a year: June, December. */
    HALF(3, "半年"),
    /** A year: December. */
    YEAR(4, "年度");

    private final int number;
    private final String chinese;

    Period(int number, String chinese) {
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
    static Period of(int number) {
        for (Period value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("Period", number);
    }
}

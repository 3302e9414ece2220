// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Figures of the year before. */
public enum ComparedBasis implements Code {
    /** Those of the last bulletin that was issued for the month. */
    ISSUED(1, "按当时公布数"),
    /** Those that are known now. */
    KNOWN(2, "按现有数据"),
    /** Those of the projects that both plans have. */
    COMPARABLE(3, "按可比项目");

    private final int number;
    private final String chinese;

    ComparedBasis(int number, String chinese) {
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
    static ComparedBasis of(int number) {
        for (ComparedBasis value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("ComparedBasis", number);
    }
}

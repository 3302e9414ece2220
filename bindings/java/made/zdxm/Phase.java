// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Planned phase. */
public enum Phase implements Code {
    /** To be started within the year. */
    NEW(1, "新开工"),
    /** To fulfil the year's plan. */
    ONGOING(2, "续建"),
    /** To be basically finished within the year. */
    COMPLETED(3, "竣工"),
    /** To make real preparatory progress. */
    RESERVE(4, "预备");

    private final int number;
    private final String chinese;

    Phase(int number, String chinese) {
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
    static Phase of(int number) {
        for (Phase value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("Phase", number);
    }
}

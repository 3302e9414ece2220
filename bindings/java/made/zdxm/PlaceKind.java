// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** What the positions of a place are. */
public enum PlaceKind implements Code {
    /** One point, such as a gate. */
    POINT(1, "点"),
    /** A line, such as a road. */
    LINE(2, "线"),
    /** An area, whose last position is its first one again. */
    AREA(3, "面");

    private final int number;
    private final String chinese;

    PlaceKind(int number, String chinese) {
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
    static PlaceKind of(int number) {
        for (PlaceKind value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("PlaceKind", number);
    }
}

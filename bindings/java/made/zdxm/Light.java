// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Light. */
public enum Light implements Code {
    /** Green. */
    GREEN(1, "绿灯"),
    /** Yellow. */
    YELLOW(2, "黄灯"),
    /** Red. */
    RED(3, "红灯");

    private final int number;
    private final String chinese;

    Light(int number, String chinese) {
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
    static Light of(int number) {
        for (Light value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("Light", number);
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * Language of errors and findings.
 *
 * <p>错误和问题说明的语言。
 */
public enum Language implements Code {
    /** English. */
    ENGLISH(0, "英文"),
    /** Chinese. */
    CHINESE(1, "中文");

    private final int number;
    private final String chinese;

    Language(int number, String chinese) {
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
    static Language of(int number) {
        for (Language value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("Language", number);
    }
}

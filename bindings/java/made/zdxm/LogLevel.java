// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * How grave a line of the log is.
 *
 * <p>日志的级别。
 */
public enum LogLevel implements Code {
    /** Error. */
    ERROR(1, "错误"),
    /** Info. */
    INFO(3, "信息");

    private final int number;
    private final String chinese;

    LogLevel(int number, String chinese) {
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
    static LogLevel of(int number) {
        for (LogLevel value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("LogLevel", number);
    }
}

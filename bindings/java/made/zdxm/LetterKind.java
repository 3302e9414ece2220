// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Kind of letter. */
public enum LetterKind implements Code {
    /** Reminds a unit of a project that falls behind. */
    REMINDER(1, "提醒函"),
    /** Urges what was asked for already, with a plan of work. */
    URGING(2, "督办函"),
    /** Hands matters over, each with a unit, a demand and a time limit. */
    ASSIGNMENT(3, "交办单"),
    /** Calls somebody to a talk. */
    TALK(4, "约谈通知"),
    /** Criticises units by name, for all to read. */
    CRITICISM(5, "通报批评");

    private final int number;
    private final String chinese;

    LetterKind(int number, String chinese) {
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
    static LetterKind of(int number) {
        for (LetterKind value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("LetterKind", number);
    }
}

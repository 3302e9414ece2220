// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** State of a letter. */
public enum LetterState implements Code {
    /** It is being written. */
    DRAFT(1, "草稿"),
    /** It is issued and waits for its answer. */
    ISSUED(2, "已签发"),
    /** It is answered. */
    REPLIED(3, "已回复"),
    /** It is settled. */
    CLOSED(4, "已办结"),
    /** A stronger letter followed it. */
    ESCALATED(5, "已升级"),
    /** A document took it back. */
    REVOKED(6, "已撤销");

    private final int number;
    private final String chinese;

    LetterState(int number, String chinese) {
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
    static LetterState of(int number) {
        for (LetterState value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("LetterState", number);
    }
}

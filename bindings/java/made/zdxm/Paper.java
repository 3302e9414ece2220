// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Paper of a document. */
public enum Paper implements Code {
    /** Tables and words for the office itself. */
    REPORT(1, "报表"),
    /** A bulletin with its own head: name, number, office and date. */
    BULLETIN(2, "简报"),
    /** An official document (公文) with addressees and signature. */
    NOTICE(3, "通报"),
    /** An official letter. */
    LETTER(4, "函");

    private final int number;
    private final String chinese;

    Paper(int number, String chinese) {
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
    static Paper of(int number) {
        for (Paper value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("Paper", number);
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Kind of a bulletin. */
public enum BulletinKind implements Code {
    /** The office's own bulletin, with name, number, office and date in its head. */
    BRIEF(1, "简报"),
    /** An official document that names who leads and who lags. */
    NOTICE(2, "通报"),
    /** Figures in one table, early. */
    FLASH(3, "快报"),
    /** One matter, to leaders. */
    SPECIAL(4, "专报");

    private final int number;
    private final String chinese;

    BulletinKind(int number, String chinese) {
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
    static BulletinKind of(int number) {
        for (BulletinKind value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("BulletinKind", number);
    }
}

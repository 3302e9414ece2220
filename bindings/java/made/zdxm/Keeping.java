// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** A printed form of an issued bulletin. */
public enum Keeping implements Code {
    /** It is at hand as it was issued, byte for byte. */
    KEPT(1, "原件"),
    /** What the ledger keeps was edited or removed: it does not have the SHA-256 as issued. */
    EDITED(2, "原件被改动"),
    /** It was not kept, and this library makes another one, or it was not made when the bulletin was issued. */
    NOT_KEPT(3, "未存原件");

    private final int number;
    private final String chinese;

    Keeping(int number, String chinese) {
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
    static Keeping of(int number) {
        for (Keeping value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("Keeping", number);
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** An issued bulletin that was made again. */
public enum Reproduction implements Code {
    /** The figures are the same, and every form is at hand as it was issued, byte for byte. */
    SAME(1, "一致"),
    /** The figures are the same. A form was not kept, as before format 2, and this library prints it differently. */
    NOT_KEPT(2, "版式变化"),
    /**
     * The figures as of the bulletin's change are other ones: the library computes differently, or the ledger was
     * edited behind its back, which verifying it shows.
     */
    FIGURES_CHANGED(3, "数据变化"),
    /** The figures are the same; a form that the ledger keeps was edited behind the library's back. */
    EDITED(4, "原件被改动"),
    /**
     * The text as issued does not print the hash that its change has in the ledger: the chain was made anew, however
     * well it verifies.
     */
    CHAIN_CHANGED(5, "变更链被重做");

    private final int number;
    private final String chinese;

    Reproduction(int number, String chinese) {
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
    static Reproduction of(int number) {
        for (Reproduction value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("Reproduction", number);
    }
}

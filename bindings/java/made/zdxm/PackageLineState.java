// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** State of a line. */
public enum PackageLineState implements Code {
    /** Both say the same. */
    SAME(1, "一致"),
    /** The record is added. */
    NEW(2, "新增"),
    /** What the sender changed is taken. */
    CHANGED(3, "更新"),
    /** Only this office changed it, and nothing is taken. */
    KEPT(4, "保留本单位"),
    /** Both changed it: a person decides. */
    CONFLICT(5, "冲突"),
    /** It may be a record of this ledger: a person decides. */
    UNMATCHED(6, "待对应"),
    /** The record ends: it was voided, merged or withdrawn. */
    ENDED(7, "终止"),
    /** It cannot be taken, for the reason that is given. */
    REFUSED(8, "不予接收"),
    /** A person left it out. */
    LEFT_OUT(9, "未接收");

    private final int number;
    private final String chinese;

    PackageLineState(int number, String chinese) {
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
    static PackageLineState of(int number) {
        for (PackageLineState value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("PackageLineState", number);
    }
}

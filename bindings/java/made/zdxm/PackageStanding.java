// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** How a package stands. */
public enum PackageStanding implements Code {
    /** It can be taken. */
    READY(1, "可以接收"),
    /** It was received already: there is nothing to do. */
    REPEATED(2, "已经接收"),
    /** A later one that brings the same was received: there is nothing to do. */
    SUPERSEDED(3, "已被后续数据包包含"),
    /** It builds on one that never came. */
    GAP(4, "缺少前序数据包"),
    /** It contradicts one that was received: the sender's ledger was restored or copied, or somebody forged it. */
    FORK(5, "分叉"),
    /** It begins another life of the sender's ledger, which a person must accept. */
    NEW_INCARNATION(6, "换代");

    private final int number;
    private final String chinese;

    PackageStanding(int number, String chinese) {
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
    static PackageStanding of(int number) {
        for (PackageStanding value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("PackageStanding", number);
    }
}

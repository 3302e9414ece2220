// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** What is wrong with a file beside the ledger. */
public enum FileFindingKind implements Code {
    /** An attachment whose file is not there. */
    MISSING(1, "文件缺失"),
    /** A file that has other bytes than were attached. */
    CHANGED(2, "内容已改变"),
    /** A file to which no attachment belongs: a write that was given up left it. */
    UNREFERENCED(3, "没有对应附件"),
    /** A file that the library did not put there. */
    FOREIGN(4, "不是附件文件"),
    /** A file that cannot be read. */
    UNREADABLE(5, "无法读取");

    private final int number;
    private final String chinese;

    FileFindingKind(int number, String chinese) {
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
    static FileFindingKind of(int number) {
        for (FileFindingKind value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("FileFindingKind", number);
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Found at opening. */
public enum OpeningNoticeKind implements Code {
    /** Changes came out of a log that a program left behind when it ended. */
    RECOVERED(1, "从日志恢复的变更"),
    /** The file has other names on its disk. */
    HARD_LINKS(2, "文件有其他硬链接"),
    /** An unfinished creation had left a second name of the file, which was removed. */
    PARTIAL_REMOVED(3, "已清理未完成的临时名"),
    /** Other programs added tables, indexes or views, which hold no facts and are left alone. */
    ADDED_OBJECTS(4, "其他程序添加的对象"),
    /** Tables or indexes of the library are missing or altered, or there is a trigger: it can only be read. */
    ALTERED_OBJECTS(5, "结构被改动"),
    /** Litestream copies the ledger. */
    LITESTREAM(6, "由 Litestream 复制"),
    /** The ledger is on a network drive. */
    NETWORK_DRIVE(7, "台账在网络驱动器上"),
    /** The ledger is on a drive that a program provides (FUSE); where the file really lies is not known. */
    FUSE_DRIVE(8, "台账在 FUSE 文件系统上");

    private final int number;
    private final String chinese;

    OpeningNoticeKind(int number, String chinese) {
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
    static OpeningNoticeKind of(int number) {
        for (OpeningNoticeKind value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("OpeningNoticeKind", number);
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Problem of a file. */
public enum FileProblemKind implements Code {
    /** Pages or indexes are damaged. */
    DAMAGE(1, "文件损坏"),
    /** A row refers to one that does not exist. */
    REFERENCE(2, "引用缺失"),
    /** A table, an index or a rule is not the library's. */
    SCHEMA(3, "结构不符"),
    /** A row or a change was edited behind the library's back. */
    CHAIN(4, "校验码不符"),
    /** A write was cut short; it waits in a side file to be undone. */
    UNFINISHED(5, "写入未完成");

    private final int number;
    private final String chinese;

    FileProblemKind(int number, String chinese) {
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
    static FileProblemKind of(int number) {
        for (FileProblemKind value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("FileProblemKind", number);
    }
}

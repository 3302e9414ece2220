// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Conflict of a node. */
public enum NodeConflict implements Code {
    /** The node before it is not done. */
    BEFORE_OPEN(1, "前置节点未完成"),
    /** It was done before the node before it. */
    BEFORE_DONE(2, "早于前置节点完成");

    private final int number;
    private final String chinese;

    NodeConflict(int number, String chinese) {
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
    static NodeConflict of(int number) {
        for (NodeConflict value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("NodeConflict", number);
    }
}

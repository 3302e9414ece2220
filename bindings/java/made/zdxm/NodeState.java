// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** State of a node. */
public enum NodeState implements Code {
    /** It is planned, and its day is not over. */
    NOT_DUE(1, "未到期"),
    /** Its planned day is over, and it is not done. */
    LATE(2, "逾期"),
    /** It was done by its planned day. */
    DONE(3, "按期完成"),
    /** It was done after its planned day. */
    DONE_LATE(4, "逾期完成"),
    /** It was done, and no day was planned. */
    DONE_UNPLANNED(5, "无计划已完成"),
    /** Neither is a day planned, nor is it done. */
    UNPLANNED(6, "未排计划");

    private final int number;
    private final String chinese;

    NodeState(int number, String chinese) {
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
    static NodeState of(int number) {
        for (NodeState value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("NodeState", number);
    }
}

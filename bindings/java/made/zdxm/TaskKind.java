// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Task. */
public enum TaskKind implements Code {
    /** Keep people, units, sectors, projects, plans and their changes, issue bulletins, close months. */
    MANAGE(1, "台账管理"),
    /** File drafts, reports and ten-day reports of an item. */
    REPORT(2, "填报"),
    /** Approve reports of an item or return them. */
    REVIEW(3, "审核"),
    /** Record matters and events of a project. */
    RECORD(4, "记录事项");

    private final int number;
    private final String chinese;

    TaskKind(int number, String chinese) {
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
    static TaskKind of(int number) {
        for (TaskKind value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("TaskKind", number);
    }
}

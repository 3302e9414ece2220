// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * An attempt that was refused for want of a right, as it stands in the ledger.
 *
 * <p>因无权限被拒绝的一次操作。
 */
public final class Refusal extends Row {
    private final Integer id;
    private final int change;
    private final Long atMs;
    private final String actor;
    private final String messageId;
    private final TaskKind taskKind;
    private final ChangeKind changeCode;
    private final Subject subject;
    private final Long recordId;
    private final String name;
    private final int times;

    Refusal(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ID, Zdxm.F_CHANGE, Zdxm.F_AT_MS, Zdxm.F_TASK_KIND, Zdxm.F_CHANGE_CODE,
            Zdxm.F_SUBJECT, Zdxm.F_RECORD_ID, Zdxm.F_TIMES);
        this.id = row.numberIf(Zdxm.F_ID);
        this.change = row.number(Zdxm.F_CHANGE);
        this.atMs = row.longNumberIf(Zdxm.F_AT_MS);
        this.actor = row.text(Zdxm.F_ACTOR);
        this.messageId = row.text(Zdxm.F_MESSAGE_ID);
        this.taskKind = row.codeIf(TaskKind::of, Zdxm.F_TASK_KIND);
        this.changeCode = row.codeIf(ChangeKind::of, Zdxm.F_CHANGE_CODE);
        this.subject = row.codeIf(Subject::of, Zdxm.F_SUBJECT);
        this.recordId = row.longNumberIf(Zdxm.F_RECORD_ID);
        this.name = row.text(Zdxm.F_NAME);
        this.times = row.number(Zdxm.F_TIMES);
    }

    /**
     * Number of the record. null where there is none.
     *
     * <p>编号。
     */
    public Integer getId() {
        return id;
    }

    /**
     * Number of the change.
     *
     * <p>变更号。
     */
    public int getChange() {
        return change;
    }

    /**
     * What the clock said. null where there is none.
     *
     * <p>时间。
     */
    public Long getAtMs() {
        return atMs;
    }

    /**
     * Who.
     *
     * <p>操作人。
     */
    public String getActor() {
        return actor;
    }

    /**
     * Which message a text is, the same for ever, as docs/messages.md lists them.
     *
     * <p>说明代号。
     */
    public String getMessageId() {
        return messageId;
    }

    /**
     * The task that was refused. null where there is none.
     *
     * <p>办理事项。
     */
    public TaskKind getTaskKind() {
        return taskKind;
    }

    /**
     * What the change is about. null where there is none.
     *
     * <p>变更种类。
     */
    public ChangeKind getChangeCode() {
        return changeCode;
    }

    /**
     * What a change wrote of. null where there is none.
     *
     * <p>对象。
     */
    public Subject getSubject() {
        return subject;
    }

    /**
     * Number of the record that an attempt was about. null where there is none.
     *
     * <p>对象编号。
     */
    public Long getRecordId() {
        return recordId;
    }

    /**
     * Name. null where there is none.
     *
     * <p>名称。
     */
    public String getName() {
        return name;
    }

    /**
     * How often it was tried in one batch.
     *
     * <p>次数。
     */
    public int getTimes() {
        return times;
    }
}

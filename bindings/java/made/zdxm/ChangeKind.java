// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Change. */
public enum ChangeKind implements Code {
    /** The ledger is made. */
    CREATE_LEDGER(0, "建账"),
    /** Projects, units, sectors, plans or items are added or corrected. */
    EDIT(1, "维护"),
    /** A year plan is adopted. */
    ADOPT_PLAN(2, "下达计划"),
    /** A plan is read from a sheet. */
    IMPORT_PLAN(3, "导入计划"),
    /** Reports are drafted, filed, corrected or withdrawn. */
    FILE_REPORTS(4, "填报"),
    /** Monthly reports are read from a sheet. */
    IMPORT_REPORTS(5, "导入月报"),
    /** A plan change is adopted or corrected (增补、调出、调整). */
    CHANGE_PLAN(6, "动态调整"),
    /** Reports are submitted for review. */
    SUBMIT_REPORTS(7, "报送"),
    /** Submitted reports are approved or returned. */
    REVIEW_REPORTS(8, "审核"),
    /** Months are closed, or opened again. */
    CLOSE_MONTH(9, "关账"),
    /** People are added or corrected, or roles granted or revoked. */
    MANAGE_PEOPLE(10, "人员与授权"),
    /** Matters are opened, followed up or settled. */
    TRACK_MATTERS(11, "事项办理"),
    /** What a project really does is recorded: started, suspended, finished. */
    RECORD_EVENTS(12, "开竣工登记"),
    /** Rule packs are kept or attached to plans. */
    SET_RULES(13, "设置规则"),
    /** The days of changes are set, or the marks of their instants lifted. */
    CORRECT_CLOCK(14, "更正时间"),
    /** Records are voided, or restored. */
    VOID_RECORDS(15, "作废恢复"),
    /** Two units or two projects are said to be one, or two again. */
    MERGE(16, "合并"),
    /** Attempts that were refused for want of a right are recorded, and nothing else. */
    REFUSE(17, "越权尝试"),
    /** A bulletin is issued (简报、通报). */
    ISSUE_BULLETIN(20, "签发通报"),
    /** Facts of an assessment are recorded or corrected (认定、免列). */
    RECORD_ASSESSMENT(21, "考核登记"),
    /** The result of an assessment is issued (考核结果). */
    ISSUE_ASSESSMENT(22, "签发考核结果"),
    /** Letters are issued (提醒函、督办函). */
    ISSUE_LETTERS(24, "签发函件"),
    /** Letters are drafted, answered, closed or revoked. */
    FOLLOW_LETTERS(25, "函件办理"),
    /** Nodes are laid out, planned or done. */
    TRACK_NODES(26, "节点管理"),
    /** Files are attached to records, or what is said of them is corrected. */
    ATTACH_FILES(27, "登记附件"),
    /** Places of projects are added or corrected. */
    RECORD_PLACES(28, "登记位置"),
    /** A package for another office is made (数据包). */
    SEND_PACKAGE(30, "编制数据包"),
    /** A package of another office is received. */
    RECEIVE_PACKAGE(31, "接收数据包");

    private final int number;
    private final String chinese;

    ChangeKind(int number, String chinese) {
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
    static ChangeKind of(int number) {
        for (ChangeKind value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("ChangeKind", number);
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** What a change wrote of. */
public enum Subject implements Code {
    /** The ledger itself: its office. */
    LEDGER(1, "台账"),
    /** A unit. */
    UNIT(2, "单位"),
    /** A sector. */
    SECTOR(3, "行业分类"),
    /** A person. */
    PERSON(4, "人员"),
    /** A role that somebody has. */
    GRANT(5, "授权"),
    /** A project. */
    PROJECT(6, "项目"),
    /** An event of a project. */
    EVENT(7, "开竣工"),
    /** A matter of a project. */
    MATTER(8, "事项"),
    /** A node of a project. */
    NODE(35, "节点"),
    /** A year plan. */
    PLAN(9, "年度计划"),
    /** The rule pack that a plan uses. */
    PLAN_RULES(10, "计划所用规则"),
    /** Which of a whole and its parts counts in a plan. */
    COUNTED_SIDE(11, "整体与部分"),
    /** Through which month a plan is closed. */
    PLAN_CLOSE(12, "关账"),
    /** A supplement, a withdrawal or an adjustment. */
    PLAN_CHANGE(13, "计划调整"),
    /** A project's place in a plan. */
    ITEM(14, "计划项目"),
    /** A monthly report that counts. */
    REPORT(15, "月报"),
    /** A monthly report on its way: draft, submitted, approved or returned. */
    FILING(16, "月报报送"),
    /** A monthly report that was taken out of the figures, and why. */
    REPORT_WITHDRAWAL(17, "月报撤回"),
    /** A ten-day report. */
    TEN_DAY_REPORT(18, "旬报"),
    /** The matters that the problem of a monthly report became. */
    MATTER_REPORT(26, "问题转为事项"),
    /** An issued bulletin. */
    BULLETIN(19, "通报"),
    /** A rule pack. */
    RULE_PACK(20, "规则包"),
    /** The mark of a change whose instant is not trusted. */
    CLOCK_MARK(21, "时间标记"),
    /** The day that was set for such a change. */
    CHANGE_DAY(22, "补记日期"),
    /** Why such marks were lifted. */
    CLOCK_LIFT(23, "解除时间标记"),
    /** What a person decided about a cell of an imported sheet. */
    IMPORT_ANSWER(24, "人工确认"),
    /** What a column was confirmed to mean. */
    COLUMN_MAPPING(25, "列的确认"),
    /** A fact of an assessment. */
    ASSESSMENT_FACT(31, "考核登记"),
    /** An issued result of an assessment. */
    ISSUED_ASSESSMENT(32, "考核结果"),
    /** A letter. */
    LETTER(34, "函件"),
    /** A file that is attached to a record. */
    ATTACHMENT(36, "附件"),
    /** A place of a project. */
    PLACE(37, "位置"),
    /** An attempt that was refused for want of a right. */
    REFUSAL(29, "越权尝试"),
    /** The contact details of a person, of which a history has only why they were overwritten. */
    CONTACT(30, "联系方式"),
    /** That a unit or a project is another one. */
    MERGER(28, "合并"),
    /** An office with which packages are exchanged. */
    PARTNER(39, "往来单位"),
    /** Another life of the ledger, because it was restored or copied. */
    INCARNATION(40, "台账代次"),
    /** A package that was made for another office. */
    SENT_PACKAGE(41, "发出的数据包"),
    /** A package that came from another office. */
    RECEIVED_PACKAGE(42, "收到的数据包"),
    /** What an upper office said of a report. */
    ANSWER(43, "答复"),
    /** That a record is voided, and why. */
    VOID(27, "作废");

    private final int number;
    private final String chinese;

    Subject(int number, String chinese) {
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
    static Subject of(int number) {
        for (Subject value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("Subject", number);
    }
}

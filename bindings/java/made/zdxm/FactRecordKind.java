// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Record that differs. */
public enum FactRecordKind implements Code {
    /** The rules of figures, which no change of the ledger wrote. */
    RULES(1, "口径"),
    /** The year plan. */
    PLAN(2, "年度计划"),
    /** A sector. */
    SECTOR(3, "行业分类"),
    /** A unit that the plan names. */
    UNIT(4, "单位"),
    /** The name of a project. */
    PROJECT(5, "项目"),
    /** A plan item. */
    ITEM(6, "计划项目"),
    /** The report of an item for a month. */
    REPORT(7, "月报"),
    /** An event of a project: a start, a stop. */
    EVENT(8, "开竣工事件"),
    /** A merge of a unit or a project that the earlier state names. */
    MERGER(9, "合并");

    private final int number;
    private final String chinese;

    FactRecordKind(int number, String chinese) {
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
    static FactRecordKind of(int number) {
        for (FactRecordKind value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("FactRecordKind", number);
    }
}

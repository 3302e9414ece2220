// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Kind of matter. */
public enum MatterKind implements Code {
    /** An approval or permit, such as 用地许可; the responsible office grants it within a time limit. */
    PERMIT(1, "前期手续"),
    /** A system that must be in place, such as 项目法人制. */
    INSTITUTION(2, "四制"),
    /** Something that blocks the project. */
    PROBLEM(3, "存在问题"),
    /** A notice of an inspection, to be put right by a deadline. */
    INSPECTION(4, "督查"),
    /** Land to be acquired by a county government. */
    LAND(5, "征地拆迁");

    private final int number;
    private final String chinese;

    MatterKind(int number, String chinese) {
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
    static MatterKind of(int number) {
        for (MatterKind value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("MatterKind", number);
    }
}

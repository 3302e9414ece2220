// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Cells of a bulletin. */
public enum CutKind implements Code {
    /** All implementation projects. */
    ALL(1, "实施项目合计"),
    /** By phase. */
    PHASE(2, "按建设阶段"),
    /** By phase and sector of the first level. */
    PHASE_SECTOR(3, "按建设阶段和行业"),
    /** Implementation projects by sector of the first level. */
    SECTOR(4, "按行业"),
    /** Implementation projects by lead unit, ranked within a kind of unit. */
    LEAD_UNIT(5, "按牵头单位"),
    /** Implementation projects by reporting unit, ranked within a kind of unit. */
    REPORTING_UNIT(6, "按填报单位"),
    /** By phase and reporting unit, where the bulletin's rule asks for it. */
    PHASE_UNIT(7, "按建设阶段和填报单位"),
    /** Implementation projects by sector of the second level, where the bulletin's rule asks for it. */
    SUBSECTOR(8, "按二级行业");

    private final int number;
    private final String chinese;

    CutKind(int number, String chinese) {
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
    static CutKind of(int number) {
        for (CutKind value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("CutKind", number);
    }
}

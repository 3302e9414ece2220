// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * Form of a ranking of units.
 *
 * <p>表单：排名。
 */
public final class RankingForm extends Form {
    /** An empty form. */
    public RankingForm() {
        super(Zdxm.FORM_RANKING);
    }

    /**
     * A form that begins with a record, for its correction.
     *
     * <p>以已有记录填好的表单，用于更正。
     */
    public static RankingForm of(Row record) {
        RankingForm form = new RankingForm();
        form.begin(record);
        return form;
    }

    /**
     * What is measured.
     *
     * <p>指标。
     */
    public RankingForm measure(Measure measure) {
        say(Zdxm.F_MEASURE, measure);
        return this;
    }

    /**
     * What is measured.
     *
     * <p>指标。
     */
    public RankingForm measure(String measure) {
        say(Zdxm.F_MEASURE, measure);
        return this;
    }

    /**
     * Which items a measure looks at: phase, sector, level, matter, target, base, over. Several values of one are
     * alternatives, with a comma between them; empty for all implementation projects.
     *
     * <p>指标范围。
     */
    public RankingForm measureFilter(String measureFilter) {
        say(Zdxm.F_MEASURE_FILTER, measureFilter);
        return this;
    }

    /**
     * For which items a unit answers.
     *
     * <p>单位的职责。
     */
    public RankingForm unitRole(UnitRole unitRole) {
        say(Zdxm.F_UNIT_ROLE, unitRole);
        return this;
    }

    /**
     * For which items a unit answers.
     *
     * <p>单位的职责。
     */
    public RankingForm unitRole(String unitRole) {
        say(Zdxm.F_UNIT_ROLE, unitRole);
        return this;
    }

    /**
     * Whether the lowest value ranks first: flag. Where it is not said, as the measure has it.
     *
     * <p>低者在前。
     */
    public RankingForm lowestFirst(Boolean lowestFirst) {
        say(Zdxm.F_LOWEST_FIRST, lowestFirst);
        return this;
    }

    /**
     * Of each group only the first so many by rank.
     *
     * <p>前几名。
     */
    public RankingForm first(Integer first) {
        say(Zdxm.F_FIRST, first);
        return this;
    }

    /**
     * Of each group only the last so many by rank.
     *
     * <p>后几名。
     */
    public RankingForm last(Integer last) {
        say(Zdxm.F_LAST, last);
        return this;
    }
}

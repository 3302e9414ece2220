// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * Form of a query of matters.
 *
 * <p>表单：事项查询。
 */
public final class MatterQueryForm extends Form {
    /** An empty form. */
    public MatterQueryForm() {
        super(Zdxm.FORM_MATTER_QUERY);
    }

    /**
     * A form that begins with a record, for its correction.
     *
     * <p>以已有记录填好的表单，用于更正。
     */
    public static MatterQueryForm of(Row record) {
        MatterQueryForm form = new MatterQueryForm();
        form.begin(record);
        return form;
    }

    /**
     * Number of the plan.
     *
     * <p>年度计划。
     */
    public MatterQueryForm plan(Integer plan) {
        say(Zdxm.F_PLAN, plan);
        return this;
    }

    /**
     * Number of the project.
     *
     * <p>项目。
     */
    public MatterQueryForm project(Integer project) {
        say(Zdxm.F_PROJECT, project);
        return this;
    }

    /**
     * Number of the unit of a cell.
     *
     * <p>单位。
     */
    public MatterQueryForm unit(Integer unit) {
        say(Zdxm.F_UNIT, unit);
        return this;
    }

    /**
     * What kind of matter it is.
     *
     * <p>事项类别。
     */
    public MatterQueryForm matterKind(MatterKind matterKind) {
        say(Zdxm.F_MATTER_KIND, matterKind);
        return this;
    }

    /**
     * What kind of matter it is.
     *
     * <p>事项类别。
     */
    public MatterQueryForm matterKind(String matterKind) {
        say(Zdxm.F_MATTER_KIND, matterKind);
        return this;
    }

    /**
     * Whether a matter is open on the day.
     *
     * <p>是否未办结。
     */
    public MatterQueryForm isOpen(Boolean isOpen) {
        say(Zdxm.F_IS_OPEN, isOpen);
        return this;
    }

    /**
     * Whether a matter is open on the day, after its deadline.
     *
     * <p>是否逾期。
     */
    public MatterQueryForm isOverdue(Boolean isOverdue) {
        say(Zdxm.F_IS_OVERDUE, isOverdue);
        return this;
    }
}

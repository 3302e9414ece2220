// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.LocalDate;

/**
 * Form of a matter that stands in the way of a project.
 *
 * <p>表单：事项。
 */
public final class MatterForm extends Form {
    /** An empty form. */
    public MatterForm() {
        super(Zdxm.FORM_MATTER);
    }

    /**
     * A form that begins with a record, for its correction.
     *
     * <p>以已有记录填好的表单，用于更正。
     */
    public static MatterForm of(Row record) {
        MatterForm form = new MatterForm();
        form.begin(record);
        return form;
    }

    /**
     * Number of the project.
     *
     * <p>项目。
     */
    public MatterForm project(Integer project) {
        say(Zdxm.F_PROJECT, project);
        return this;
    }

    /**
     * What kind of matter it is.
     *
     * <p>事项类别。
     */
    public MatterForm matterKind(MatterKind matterKind) {
        say(Zdxm.F_MATTER_KIND, matterKind);
        return this;
    }

    /**
     * What kind of matter it is.
     *
     * <p>事项类别。
     */
    public MatterForm matterKind(String matterKind) {
        say(Zdxm.F_MATTER_KIND, matterKind);
        return this;
    }

    /**
     * Name.
     *
     * <p>名称。
     */
    public MatterForm name(String name) {
        say(Zdxm.F_NAME, name);
        return this;
    }

    /**
     * Number of the unit of a cell.
     *
     * <p>单位。
     */
    public MatterForm unit(Integer unit) {
        say(Zdxm.F_UNIT, unit);
        return this;
    }

    /**
     * Content and scale of a project, what a matter is about.
     *
     * <p>主要内容。
     */
    public MatterForm content(String content) {
        say(Zdxm.F_CONTENT, content);
        return this;
    }

    /**
     * Number of the document.
     *
     * <p>文号。
     */
    public MatterForm documentNo(String documentNo) {
        say(Zdxm.F_DOCUMENT_NO, documentNo);
        return this;
    }

    /**
     * Since when a matter is known.
     *
     * <p>提出日期。
     */
    public MatterForm openedOn(LocalDate openedOn) {
        say(Zdxm.F_OPENED_ON, openedOn);
        return this;
    }

    /**
     * Since when a matter is known.
     *
     * <p>提出日期。
     */
    public MatterForm openedOn(OfficeDate openedOn) {
        say(Zdxm.F_OPENED_ON, openedOn);
        return this;
    }

    /**
     * Since when a matter is known.
     *
     * <p>提出日期。
     */
    public MatterForm openedOn(String openedOn) {
        say(Zdxm.F_OPENED_ON, openedOn);
        return this;
    }

    /**
     * The last day on which a matter may be settled.
     *
     * <p>时限。
     */
    public MatterForm deadline(LocalDate deadline) {
        say(Zdxm.F_DEADLINE, deadline);
        return this;
    }

    /**
     * The last day on which a matter may be settled.
     *
     * <p>时限。
     */
    public MatterForm deadline(OfficeDate deadline) {
        say(Zdxm.F_DEADLINE, deadline);
        return this;
    }

    /**
     * The last day on which a matter may be settled.
     *
     * <p>时限。
     */
    public MatterForm deadline(String deadline) {
        say(Zdxm.F_DEADLINE, deadline);
        return this;
    }

    /**
     * When a matter was settled.
     *
     * <p>办结日期。
     */
    public MatterForm settledOn(LocalDate settledOn) {
        say(Zdxm.F_SETTLED_ON, settledOn);
        return this;
    }

    /**
     * When a matter was settled.
     *
     * <p>办结日期。
     */
    public MatterForm settledOn(OfficeDate settledOn) {
        say(Zdxm.F_SETTLED_ON, settledOn);
        return this;
    }

    /**
     * When a matter was settled.
     *
     * <p>办结日期。
     */
    public MatterForm settledOn(String settledOn) {
        say(Zdxm.F_SETTLED_ON, settledOn);
        return this;
    }

    /**
     * Result of a matter.
     *
     * <p>办理结果。
     */
    public MatterForm result(String result) {
        say(Zdxm.F_RESULT, result);
        return this;
    }

    /**
     * 备注.
     *
     * <p>备注。
     */
    public MatterForm remark(String remark) {
        say(Zdxm.F_REMARK, remark);
        return this;
    }
}

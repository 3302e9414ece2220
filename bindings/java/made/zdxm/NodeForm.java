// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.LocalDate;

/**
 * Form of a node of a project.
 *
 * <p>表单：节点。
 */
public final class NodeForm extends Form {
    /** An empty form. */
    public NodeForm() {
        super(Zdxm.FORM_NODE);
    }

    /**
     * A form that begins with a record, for its correction.
     *
     * <p>以已有记录填好的表单，用于更正。
     */
    public static NodeForm of(Row record) {
        NodeForm form = new NodeForm();
        form.begin(record);
        return form;
    }

    /**
     * Number of the project.
     *
     * <p>项目。
     */
    public NodeForm project(Integer project) {
        say(Zdxm.F_PROJECT, project);
        return this;
    }

    /**
     * Name.
     *
     * <p>名称。
     */
    public NodeForm name(String name) {
        say(Zdxm.F_NAME, name);
        return this;
    }

    /**
     * Place in its list, from 1.
     *
     * <p>序号。
     */
    public NodeForm position(Integer position) {
        say(Zdxm.F_POSITION, position);
        return this;
    }

    /**
     * The last day on which a node is in time.
     *
     * <p>计划完成日期。
     */
    public NodeForm plannedOn(LocalDate plannedOn) {
        say(Zdxm.F_PLANNED_ON, plannedOn);
        return this;
    }

    /**
     * The last day on which a node is in time.
     *
     * <p>计划完成日期。
     */
    public NodeForm plannedOn(OfficeDate plannedOn) {
        say(Zdxm.F_PLANNED_ON, plannedOn);
        return this;
    }

    /**
     * The last day on which a node is in time.
     *
     * <p>计划完成日期。
     */
    public NodeForm plannedOn(String plannedOn) {
        say(Zdxm.F_PLANNED_ON, plannedOn);
        return this;
    }

    /**
     * When a node was done.
     *
     * <p>实际完成日期。
     */
    public NodeForm actualOn(LocalDate actualOn) {
        say(Zdxm.F_ACTUAL_ON, actualOn);
        return this;
    }

    /**
     * When a node was done.
     *
     * <p>实际完成日期。
     */
    public NodeForm actualOn(OfficeDate actualOn) {
        say(Zdxm.F_ACTUAL_ON, actualOn);
        return this;
    }

    /**
     * When a node was done.
     *
     * <p>实际完成日期。
     */
    public NodeForm actualOn(String actualOn) {
        say(Zdxm.F_ACTUAL_ON, actualOn);
        return this;
    }

    /**
     * Number of the unit of a cell.
     *
     * <p>单位。
     */
    public NodeForm unit(Integer unit) {
        say(Zdxm.F_UNIT, unit);
        return this;
    }

    /**
     * The node that comes before it.
     *
     * <p>前置节点。
     */
    public NodeForm nodeAfter(Integer nodeAfter) {
        say(Zdxm.F_NODE_AFTER, nodeAfter);
        return this;
    }

    /**
     * The event that a node's being done amounts to.
     *
     * <p>对应开竣工。
     */
    public NodeForm countsAs(EventKind countsAs) {
        say(Zdxm.F_COUNTS_AS, countsAs);
        return this;
    }

    /**
     * The event that a node's being done amounts to.
     *
     * <p>对应开竣工。
     */
    public NodeForm countsAs(String countsAs) {
        say(Zdxm.F_COUNTS_AS, countsAs);
        return this;
    }

    /**
     * Number of the document.
     *
     * <p>文号。
     */
    public NodeForm documentNo(String documentNo) {
        say(Zdxm.F_DOCUMENT_NO, documentNo);
        return this;
    }

    /**
     * 备注.
     *
     * <p>备注。
     */
    public NodeForm remark(String remark) {
        say(Zdxm.F_REMARK, remark);
        return this;
    }
}

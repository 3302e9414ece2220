// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * Form of a query of nodes.
 *
 * <p>表单：节点查询。
 */
public final class NodeQueryForm extends Form {
    /** An empty form. */
    public NodeQueryForm() {
        super(Zdxm.FORM_NODE_QUERY);
    }

    /**
     * A form that begins with a record, for its correction.
     *
     * <p>以已有记录填好的表单，用于更正。
     */
    public static NodeQueryForm of(Row record) {
        NodeQueryForm form = new NodeQueryForm();
        form.begin(record);
        return form;
    }

    /**
     * Number of the plan.
     *
     * <p>年度计划。
     */
    public NodeQueryForm plan(Integer plan) {
        say(Zdxm.F_PLAN, plan);
        return this;
    }

    /**
     * Number of the project.
     *
     * <p>项目。
     */
    public NodeQueryForm project(Integer project) {
        say(Zdxm.F_PROJECT, project);
        return this;
    }

    /**
     * Number of the unit of a cell.
     *
     * <p>单位。
     */
    public NodeQueryForm unit(Integer unit) {
        say(Zdxm.F_UNIT, unit);
        return this;
    }

    /**
     * The template from which a node was laid out.
     *
     * <p>节点模板。
     */
    public NodeQueryForm nodeTemplate(String nodeTemplate) {
        say(Zdxm.F_NODE_TEMPLATE, nodeTemplate);
        return this;
    }

    /**
     * How a node stands on a day.
     *
     * <p>节点状态。
     */
    public NodeQueryForm nodeState(NodeState nodeState) {
        say(Zdxm.F_NODE_STATE, nodeState);
        return this;
    }

    /**
     * How a node stands on a day.
     *
     * <p>节点状态。
     */
    public NodeQueryForm nodeState(String nodeState) {
        say(Zdxm.F_NODE_STATE, nodeState);
        return this;
    }
}

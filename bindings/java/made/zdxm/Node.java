// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A node of the ledger.
 *
 * <p>台账中的节点。
 */
public final class Node extends Row {
    private final int id;
    private final int since;
    private final int project;
    private final String nodeTemplate;
    private final String templateNode;
    private final String name;
    private final Integer position;
    private final OfficeDate plannedOn;
    private final OfficeDate actualOn;
    private final Integer unit;
    private final Integer nodeAfter;
    private final EventKind countsAs;
    private final String documentNo;
    private final String remark;

    Node(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ID, Zdxm.F_SINCE, Zdxm.F_PROJECT, Zdxm.F_POSITION, Zdxm.F_PLANNED_ON,
            Zdxm.F_ACTUAL_ON, Zdxm.F_UNIT, Zdxm.F_NODE_AFTER, Zdxm.F_COUNTS_AS);
        this.id = row.number(Zdxm.F_ID);
        this.since = row.number(Zdxm.F_SINCE);
        this.project = row.number(Zdxm.F_PROJECT);
        this.nodeTemplate = row.text(Zdxm.F_NODE_TEMPLATE);
        this.templateNode = row.text(Zdxm.F_TEMPLATE_NODE);
        this.name = row.text(Zdxm.F_NAME);
        this.position = row.numberIf(Zdxm.F_POSITION);
        this.plannedOn = row.dateIf(Zdxm.F_PLANNED_ON);
        this.actualOn = row.dateIf(Zdxm.F_ACTUAL_ON);
        this.unit = row.numberIf(Zdxm.F_UNIT);
        this.nodeAfter = row.numberIf(Zdxm.F_NODE_AFTER);
        this.countsAs = row.codeIf(EventKind::of, Zdxm.F_COUNTS_AS);
        this.documentNo = row.text(Zdxm.F_DOCUMENT_NO);
        this.remark = row.text(Zdxm.F_REMARK);
    }

    /**
     * Number of the record.
     *
     * <p>编号。
     */
    public int getId() {
        return id;
    }

    /**
     * Change that wrote this version.
     *
     * <p>生效变更号。
     */
    public int getSince() {
        return since;
    }

    /**
     * Number of the project.
     *
     * <p>项目。
     */
    public int getProject() {
        return project;
    }

    /**
     * The template from which a node was laid out. null where there is none.
     *
     * <p>节点模板。
     */
    public String getNodeTemplate() {
        return nodeTemplate;
    }

    /**
     * Which node of its template a node is. null where there is none.
     *
     * <p>模板节点编号。
     */
    public String getTemplateNode() {
        return templateNode;
    }

    /**
     * Name.
     *
     * <p>名称。
     */
    public String getName() {
        return name;
    }

    /**
     * Place in its list, from 1. null where there is none.
     *
     * <p>序号。
     */
    public Integer getPosition() {
        return position;
    }

    /**
     * The last day on which a node is in time. null where there is none.
     *
     * <p>计划完成日期。
     */
    public OfficeDate getPlannedOn() {
        return plannedOn;
    }

    /**
     * When a node was done. null where there is none.
     *
     * <p>实际完成日期。
     */
    public OfficeDate getActualOn() {
        return actualOn;
    }

    /**
     * Number of the unit of a cell. null where there is none.
     *
     * <p>单位。
     */
    public Integer getUnit() {
        return unit;
    }

    /**
     * The node that comes before it. null where there is none.
     *
     * <p>前置节点。
     */
    public Integer getNodeAfter() {
        return nodeAfter;
    }

    /**
     * The event that a node's being done amounts to. null where there is none.
     *
     * <p>对应开竣工。
     */
    public EventKind getCountsAs() {
        return countsAs;
    }

    /**
     * Number of the document. null where there is none.
     *
     * <p>文号。
     */
    public String getDocumentNo() {
        return documentNo;
    }

    /**
     * 备注. null where there is none.
     *
     * <p>备注。
     */
    public String getRemark() {
        return remark;
    }
}

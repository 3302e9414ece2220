// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A start or a finish that a node proposes, for a person to record.
 *
 * <p>按节点应登记的开工或竣工，由经办人核对。
 */
public final class NodeProposal extends Row {
    private final int node;
    private final int project;
    private final String projectName;
    private final String name;
    private final EventKind eventKind;
    private final OfficeDate occurredOn;
    private final String documentNo;

    NodeProposal(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_NODE, Zdxm.F_PROJECT, Zdxm.F_EVENT_KIND, Zdxm.F_OCCURRED_ON);
        this.node = row.number(Zdxm.F_NODE);
        this.project = row.number(Zdxm.F_PROJECT);
        this.projectName = row.text(Zdxm.F_PROJECT_NAME);
        this.name = row.text(Zdxm.F_NAME);
        this.eventKind = row.code(EventKind::of, Zdxm.F_EVENT_KIND);
        this.occurredOn = row.date(Zdxm.F_OCCURRED_ON);
        this.documentNo = row.text(Zdxm.F_DOCUMENT_NO);
    }

    /**
     * Number of a node.
     *
     * <p>节点。
     */
    public int getNode() {
        return node;
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
     * Name of the project.
     *
     * <p>项目名称。
     */
    public String getProjectName() {
        return projectName;
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
     * What happened.
     *
     * <p>事件。
     */
    public EventKind getEventKind() {
        return eventKind;
    }

    /**
     * When it happened.
     *
     * <p>发生时间。
     */
    public OfficeDate getOccurredOn() {
        return occurredOn;
    }

    /**
     * Number of the document. null where there is none.
     *
     * <p>文号。
     */
    public String getDocumentNo() {
        return documentNo;
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A matter that is open after its deadline.
 *
 * <p>逾期未办结的事项。
 */
public final class OverdueMatter extends Row {
    private final int id;
    private final int since;
    private final int project;
    private final String projectName;
    private final MatterKind matterKind;
    private final String unitName;
    private final int daysLate;
    private final String name;
    private final Integer unit;
    private final String content;
    private final String documentNo;
    private final OfficeDate openedOn;
    private final OfficeDate deadline;
    private final OfficeDate settledOn;
    private final String result;
    private final String remark;

    OverdueMatter(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ID, Zdxm.F_SINCE, Zdxm.F_PROJECT, Zdxm.F_MATTER_KIND, Zdxm.F_DAYS_LATE,
            Zdxm.F_UNIT, Zdxm.F_OPENED_ON, Zdxm.F_DEADLINE, Zdxm.F_SETTLED_ON);
        this.id = row.number(Zdxm.F_ID);
        this.since = row.number(Zdxm.F_SINCE);
        this.project = row.number(Zdxm.F_PROJECT);
        this.projectName = row.text(Zdxm.F_PROJECT_NAME);
        this.matterKind = row.code(MatterKind::of, Zdxm.F_MATTER_KIND);
        this.unitName = row.text(Zdxm.F_UNIT_NAME);
        this.daysLate = row.number(Zdxm.F_DAYS_LATE);
        this.name = row.text(Zdxm.F_NAME);
        this.unit = row.numberIf(Zdxm.F_UNIT);
        this.content = row.text(Zdxm.F_CONTENT);
        this.documentNo = row.text(Zdxm.F_DOCUMENT_NO);
        this.openedOn = row.dateIf(Zdxm.F_OPENED_ON);
        this.deadline = row.dateIf(Zdxm.F_DEADLINE);
        this.settledOn = row.dateIf(Zdxm.F_SETTLED_ON);
        this.result = row.text(Zdxm.F_RESULT);
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
     * Name of the project.
     *
     * <p>项目名称。
     */
    public String getProjectName() {
        return projectName;
    }

    /**
     * What kind of matter it is.
     *
     * <p>事项类别。
     */
    public MatterKind getMatterKind() {
        return matterKind;
    }

    /**
     * Name of a unit. null where there is none.
     *
     * <p>单位名称。
     */
    public String getUnitName() {
        return unitName;
    }

    /**
     * By how many days a matter is too late.
     *
     * <p>逾期天数。
     */
    public int getDaysLate() {
        return daysLate;
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
     * Number of the unit of a cell. null where there is none.
     *
     * <p>单位。
     */
    public Integer getUnit() {
        return unit;
    }

    /**
     * Content and scale of a project, what a matter is about. null where there is none.
     *
     * <p>主要内容。
     */
    public String getContent() {
        return content;
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
     * Since when a matter is known. null where there is none.
     *
     * <p>提出日期。
     */
    public OfficeDate getOpenedOn() {
        return openedOn;
    }

    /**
     * The last day on which a matter may be settled. null where there is none.
     *
     * <p>时限。
     */
    public OfficeDate getDeadline() {
        return deadline;
    }

    /**
     * When a matter was settled. null where there is none.
     *
     * <p>办结日期。
     */
    public OfficeDate getSettledOn() {
        return settledOn;
    }

    /**
     * Result of a matter. null where there is none.
     *
     * <p>办理结果。
     */
    public String getResult() {
        return result;
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

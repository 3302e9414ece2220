// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A project of the ledger.
 *
 * <p>台账中的重大项目。
 */
public final class Project extends Row {
    private final int id;
    private final int since;
    private final String name;
    private final String code;
    private final Integer sector;
    private final String content;
    private final OfficeDate periodStart;
    private final OfficeDate periodEnd;
    private final Money total;
    private final String owner;
    private final String ownerCreditCode;
    private final String location;
    private final Integer parent;
    private final String remark;

    Project(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ID, Zdxm.F_SINCE, Zdxm.F_SECTOR, Zdxm.F_PERIOD_START, Zdxm.F_PERIOD_END,
            Zdxm.F_TOTAL, Zdxm.F_PARENT);
        this.id = row.number(Zdxm.F_ID);
        this.since = row.number(Zdxm.F_SINCE);
        this.name = row.text(Zdxm.F_NAME);
        this.code = row.text(Zdxm.F_CODE);
        this.sector = row.numberIf(Zdxm.F_SECTOR);
        this.content = row.text(Zdxm.F_CONTENT);
        this.periodStart = row.dateIf(Zdxm.F_PERIOD_START);
        this.periodEnd = row.dateIf(Zdxm.F_PERIOD_END);
        this.total = row.moneyIf(Zdxm.F_TOTAL);
        this.owner = row.text(Zdxm.F_OWNER);
        this.ownerCreditCode = row.text(Zdxm.F_OWNER_CREDIT_CODE);
        this.location = row.text(Zdxm.F_LOCATION);
        this.parent = row.numberIf(Zdxm.F_PARENT);
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
     * Name.
     *
     * <p>名称。
     */
    public String getName() {
        return name;
    }

    /**
     * National code. null where there is none.
     *
     * <p>项目代码。
     */
    public String getCode() {
        return code;
    }

    /**
     * Number of the sector. null where there is none.
     *
     * <p>行业分类。
     */
    public Integer getSector() {
        return sector;
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
     * Start of the construction period. null where there is none.
     *
     * <p>建设起始。
     */
    public OfficeDate getPeriodStart() {
        return periodStart;
    }

    /**
     * End of the construction period. null where there is none.
     *
     * <p>建设终止。
     */
    public OfficeDate getPeriodEnd() {
        return periodEnd;
    }

    /**
     * Total investment. null where there is none.
     *
     * <p>总投资。
     */
    public Money getTotal() {
        return total;
    }

    /**
     * Who builds it. null where there is none.
     *
     * <p>项目业主。
     */
    public String getOwner() {
        return owner;
    }

    /**
     * 统一社会信用代码 of the owner. null where there is none.
     *
     * <p>业主统一社会信用代码。
     */
    public String getOwnerCreditCode() {
        return ownerCreditCode;
    }

    /**
     * Where it lies. null where there is none.
     *
     * <p>建设地点。
     */
    public String getLocation() {
        return location;
    }

    /**
     * Number of the sector above, or of the project that this one is a part of. null where there is none.
     *
     * <p>上级。
     */
    public Integer getParent() {
        return parent;
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

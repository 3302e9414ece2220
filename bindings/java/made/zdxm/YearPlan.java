// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A year plan of the ledger.
 *
 * <p>台账中的年度计划。
 */
public final class YearPlan extends Row {
    private final int id;
    private final int since;
    private final int year;
    private final PlanLevel level;
    private final String title;
    private final String documentNo;
    private final OfficeDate issuedOn;

    YearPlan(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ID, Zdxm.F_SINCE, Zdxm.F_YEAR, Zdxm.F_LEVEL, Zdxm.F_ISSUED_ON);
        this.id = row.number(Zdxm.F_ID);
        this.since = row.number(Zdxm.F_SINCE);
        this.year = row.number(Zdxm.F_YEAR);
        this.level = row.code(PlanLevel::of, Zdxm.F_LEVEL);
        this.title = row.text(Zdxm.F_TITLE);
        this.documentNo = row.text(Zdxm.F_DOCUMENT_NO);
        this.issuedOn = row.dateIf(Zdxm.F_ISSUED_ON);
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
     * Year of a plan.
     *
     * <p>年度。
     */
    public int getYear() {
        return year;
    }

    /**
     * Level.
     *
     * <p>统筹层面。
     */
    public PlanLevel getLevel() {
        return level;
    }

    /**
     * Title.
     *
     * <p>标题。
     */
    public String getTitle() {
        return title;
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
     * Date of the document. null where there is none.
     *
     * <p>印发日期。
     */
    public OfficeDate getIssuedOn() {
        return issuedOn;
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.YearMonth;

/**
 * A plan change of the ledger.
 *
 * <p>台账中的计划调整。
 */
public final class PlanChange extends Row {
    private final int id;
    private final int since;
    private final String name;
    private final int plan;
    private final int numberOfKind;
    private final int change;
    private final PlanChangeKind planChangeKind;
    private final YearMonth effective;
    private final String documentNo;
    private final OfficeDate issuedOn;
    private final ReasonClass reasonClass;
    private final String reason;
    private final String remark;

    PlanChange(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ID, Zdxm.F_SINCE, Zdxm.F_PLAN, Zdxm.F_NUMBER_OF_KIND, Zdxm.F_CHANGE,
            Zdxm.F_PLAN_CHANGE_KIND, Zdxm.F_EFFECTIVE, Zdxm.F_ISSUED_ON, Zdxm.F_REASON_CLASS);
        this.id = row.number(Zdxm.F_ID);
        this.since = row.number(Zdxm.F_SINCE);
        this.name = row.text(Zdxm.F_NAME);
        this.plan = row.number(Zdxm.F_PLAN);
        this.numberOfKind = row.number(Zdxm.F_NUMBER_OF_KIND);
        this.change = row.number(Zdxm.F_CHANGE);
        this.planChangeKind = row.code(PlanChangeKind::of, Zdxm.F_PLAN_CHANGE_KIND);
        this.effective = row.month(Zdxm.F_EFFECTIVE);
        this.documentNo = row.text(Zdxm.F_DOCUMENT_NO);
        this.issuedOn = row.dateIf(Zdxm.F_ISSUED_ON);
        this.reasonClass = row.codeIf(ReasonClass::of, Zdxm.F_REASON_CLASS);
        this.reason = row.text(Zdxm.F_REASON);
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
     * Name. null where there is none.
     *
     * <p>名称。
     */
    public String getName() {
        return name;
    }

    /**
     * Number of the plan.
     *
     * <p>年度计划。
     */
    public int getPlan() {
        return plan;
    }

    /**
     * The n-th plan change of its kind in the plan.
     *
     * <p>批次。
     */
    public int getNumberOfKind() {
        return numberOfKind;
    }

    /**
     * Number of the change.
     *
     * <p>变更号。
     */
    public int getChange() {
        return change;
    }

    /**
     * What a plan change does.
     *
     * <p>调整类别。
     */
    public PlanChangeKind getPlanChangeKind() {
        return planChangeKind;
    }

    /**
     * From which month on a plan change counts.
     *
     * <p>生效月份。
     */
    public YearMonth getEffective() {
        return effective;
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

    /**
     * Class of a reason. null where there is none.
     *
     * <p>原因类别。
     */
    public ReasonClass getReasonClass() {
        return reasonClass;
    }

    /**
     * The reason in words. null where there is none.
     *
     * <p>原因。
     */
    public String getReason() {
        return reason;
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

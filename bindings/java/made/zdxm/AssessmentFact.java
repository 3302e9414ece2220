// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.YearMonth;

/**
 * A fact of an assessment, as the ledger has it.
 *
 * <p>台账中的考核登记：认定、免列、申诉。
 */
public final class AssessmentFact extends Row {
    private final int id;
    private final int since;
    private final AssessmentFactKind assessmentFactKind;
    private final int plan;
    private final int unit;
    private final YearMonth month;
    private final YearMonth lastMonth;
    private final String scheme;
    private final String schemeItem;
    private final Integer project;
    private final String givenValue;
    private final String documentNo;
    private final OfficeDate issuedOn;
    private final String reason;
    private final String remark;
    private final Integer assessment;
    private final OfficeDate answeredOn;
    private final String answer;
    private final Boolean isUpheld;

    AssessmentFact(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ID, Zdxm.F_SINCE, Zdxm.F_ASSESSMENT_FACT_KIND, Zdxm.F_PLAN, Zdxm.F_UNIT,
            Zdxm.F_MONTH, Zdxm.F_LAST_MONTH, Zdxm.F_PROJECT, Zdxm.F_ISSUED_ON, Zdxm.F_ASSESSMENT,
            Zdxm.F_ANSWERED_ON, Zdxm.F_IS_UPHELD);
        this.id = row.number(Zdxm.F_ID);
        this.since = row.number(Zdxm.F_SINCE);
        this.assessmentFactKind = row.code(AssessmentFactKind::of, Zdxm.F_ASSESSMENT_FACT_KIND);
        this.plan = row.number(Zdxm.F_PLAN);
        this.unit = row.number(Zdxm.F_UNIT);
        this.month = row.month(Zdxm.F_MONTH);
        this.lastMonth = row.monthIf(Zdxm.F_LAST_MONTH);
        this.scheme = row.text(Zdxm.F_SCHEME);
        this.schemeItem = row.text(Zdxm.F_SCHEME_ITEM);
        this.project = row.numberIf(Zdxm.F_PROJECT);
        this.givenValue = row.text(Zdxm.F_GIVEN_VALUE);
        this.documentNo = row.text(Zdxm.F_DOCUMENT_NO);
        this.issuedOn = row.date(Zdxm.F_ISSUED_ON);
        this.reason = row.text(Zdxm.F_REASON);
        this.remark = row.text(Zdxm.F_REMARK);
        this.assessment = row.numberIf(Zdxm.F_ASSESSMENT);
        this.answeredOn = row.dateIf(Zdxm.F_ANSWERED_ON);
        this.answer = row.text(Zdxm.F_ANSWER);
        this.isUpheld = row.flagIf(Zdxm.F_IS_UPHELD);
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
     * What a fact of an assessment says.
     *
     * <p>登记类别。
     */
    public AssessmentFactKind getAssessmentFactKind() {
        return assessmentFactKind;
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
     * Number of the unit of a cell.
     *
     * <p>单位。
     */
    public int getUnit() {
        return unit;
    }

    /**
     * Month.
     *
     * <p>月份。
     */
    public YearMonth getMonth() {
        return month;
    }

    /**
     * Last month. null where there is none.
     *
     * <p>截止月份。
     */
    public YearMonth getLastMonth() {
        return lastMonth;
    }

    /**
     * Name of a scheme of assessment. null where there is none.
     *
     * <p>考核办法。
     */
    public String getScheme() {
        return scheme;
    }

    /**
     * Id of an item of the scheme, or given_points, given_times or given_rate. null where there is none.
     *
     * <p>考核项目。
     */
    public String getSchemeItem() {
        return schemeItem;
    }

    /**
     * Number of the project. null where there is none.
     *
     * <p>项目。
     */
    public Integer getProject() {
        return project;
    }

    /**
     * What is given. null where there is none.
     *
     * <p>认定数值。
     */
    public String getGivenValue() {
        return givenValue;
    }

    /**
     * Number of the document.
     *
     * <p>文号。
     */
    public String getDocumentNo() {
        return documentNo;
    }

    /**
     * Date of the document.
     *
     * <p>印发日期。
     */
    public OfficeDate getIssuedOn() {
        return issuedOn;
    }

    /**
     * The reason in words.
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

    /**
     * The issued result that an objection is to. null where there is none.
     *
     * <p>考核结果。
     */
    public Integer getAssessment() {
        return assessment;
    }

    /**
     * When an objection was answered. null where there is none.
     *
     * <p>答复日期。
     */
    public OfficeDate getAnsweredOn() {
        return answeredOn;
    }

    /**
     * What the answer says. null where there is none.
     *
     * <p>答复意见。
     */
    public String getAnswer() {
        return answer;
    }

    /**
     * Whether an objection is upheld. null where there is none.
     *
     * <p>是否采纳。
     */
    public Boolean getIsUpheld() {
        return isUpheld;
    }
}

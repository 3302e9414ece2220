// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.YearMonth;

/**
 * An issued result of an assessment; it never changes.
 *
 * <p>已签发的考核结果，不再变动。
 */
public final class IssuedAssessment extends Row {
    private final int id;
    private final int since;
    private final int asOf;
    private final int rulePack;
    private final Integer correctedBy;
    private final int plan;
    private final YearMonth month;
    private final String scheme;
    private final String number;
    private final OfficeDate issuedOn;
    private final Integer corrects;
    private final String reason;

    IssuedAssessment(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ID, Zdxm.F_SINCE, Zdxm.F_AS_OF, Zdxm.F_RULE_PACK, Zdxm.F_CORRECTED_BY,
            Zdxm.F_PLAN, Zdxm.F_MONTH, Zdxm.F_ISSUED_ON, Zdxm.F_CORRECTS);
        this.id = row.number(Zdxm.F_ID);
        this.since = row.number(Zdxm.F_SINCE);
        this.asOf = row.number(Zdxm.F_AS_OF);
        this.rulePack = row.number(Zdxm.F_RULE_PACK);
        this.correctedBy = row.numberIf(Zdxm.F_CORRECTED_BY);
        this.plan = row.number(Zdxm.F_PLAN);
        this.month = row.month(Zdxm.F_MONTH);
        this.scheme = row.text(Zdxm.F_SCHEME);
        this.number = row.text(Zdxm.F_NUMBER);
        this.issuedOn = row.date(Zdxm.F_ISSUED_ON);
        this.corrects = row.numberIf(Zdxm.F_CORRECTS);
        this.reason = row.text(Zdxm.F_REASON);
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
     * The last change that its figures know of.
     *
     * <p>截至变更号。
     */
    public int getAsOf() {
        return asOf;
    }

    /**
     * The rule pack.
     *
     * <p>规则。
     */
    public int getRulePack() {
        return rulePack;
    }

    /**
     * Number of the issued result that corrects it. null where there is none.
     *
     * <p>更正为。
     */
    public Integer getCorrectedBy() {
        return correctedBy;
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
     * Month.
     *
     * <p>月份。
     */
    public YearMonth getMonth() {
        return month;
    }

    /**
     * Name of a scheme of assessment.
     *
     * <p>考核办法。
     */
    public String getScheme() {
        return scheme;
    }

    /**
     * Number under which a bulletin was issued.
     *
     * <p>期号。
     */
    public String getNumber() {
        return number;
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
     * Number of the issued result that this one corrects. null where there is none.
     *
     * <p>更正的结果。
     */
    public Integer getCorrects() {
        return corrects;
    }

    /**
     * The reason in words. null where there is none.
     *
     * <p>原因。
     */
    public String getReason() {
        return reason;
    }
}

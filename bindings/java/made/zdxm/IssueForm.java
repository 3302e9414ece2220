// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Form of a bulletin that is issued.
 *
 * <p>表单：签发。
 */
public final class IssueForm extends Form {
    /** An empty form. */
    public IssueForm() {
        super(Zdxm.FORM_ISSUE);
    }

    /**
     * A form that begins with a record, for its correction.
     *
     * <p>以已有记录填好的表单，用于更正。
     */
    public static IssueForm of(Row record) {
        IssueForm form = new IssueForm();
        form.begin(record);
        return form;
    }

    /**
     * Number of the plan.
     *
     * <p>年度计划。
     */
    public IssueForm plan(Integer plan) {
        say(Zdxm.F_PLAN, plan);
        return this;
    }

    /**
     * Month.
     *
     * <p>月份。
     */
    public IssueForm month(YearMonth month) {
        say(Zdxm.F_MONTH, month);
        return this;
    }

    /**
     * Month.
     *
     * <p>月份。
     */
    public IssueForm month(String month) {
        say(Zdxm.F_MONTH, month);
        return this;
    }

    /**
     * Number under which a bulletin was issued.
     *
     * <p>期号。
     */
    public IssueForm number(String number) {
        say(Zdxm.F_NUMBER, number);
        return this;
    }

    /**
     * Date of the document.
     *
     * <p>印发日期。
     */
    public IssueForm issuedOn(LocalDate issuedOn) {
        say(Zdxm.F_ISSUED_ON, issuedOn);
        return this;
    }

    /**
     * Date of the document.
     *
     * <p>印发日期。
     */
    public IssueForm issuedOn(OfficeDate issuedOn) {
        say(Zdxm.F_ISSUED_ON, issuedOn);
        return this;
    }

    /**
     * Date of the document.
     *
     * <p>印发日期。
     */
    public IssueForm issuedOn(String issuedOn) {
        say(Zdxm.F_ISSUED_ON, issuedOn);
        return this;
    }

    /**
     * Title.
     *
     * <p>标题。
     */
    public IssueForm title(String title) {
        say(Zdxm.F_TITLE, title);
        return this;
    }

    /**
     * What a bulletin is called.
     *
     * <p>通报种类。
     */
    public IssueForm bulletinKind(BulletinKind bulletinKind) {
        say(Zdxm.F_BULLETIN_KIND, bulletinKind);
        return this;
    }

    /**
     * What a bulletin is called.
     *
     * <p>通报种类。
     */
    public IssueForm bulletinKind(String bulletinKind) {
        say(Zdxm.F_BULLETIN_KIND, bulletinKind);
        return this;
    }

    /**
     * Of what time a bulletin is.
     *
     * <p>期间。
     */
    public IssueForm bulletinPeriod(Period bulletinPeriod) {
        say(Zdxm.F_BULLETIN_PERIOD, bulletinPeriod);
        return this;
    }

    /**
     * Of what time a bulletin is.
     *
     * <p>期间。
     */
    public IssueForm bulletinPeriod(String bulletinPeriod) {
        say(Zdxm.F_BULLETIN_PERIOD, bulletinPeriod);
        return this;
    }

    /**
     * 备注.
     *
     * <p>备注。
     */
    public IssueForm remark(String remark) {
        say(Zdxm.F_REMARK, remark);
        return this;
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;

/**
 * Form that states where an import goes and which problems are settled.
 *
 * <p>表单：导入选项。
 */
public final class ImportForm extends Form {
    /** An empty form. */
    public ImportForm() {
        super(Zdxm.FORM_IMPORT);
    }

    /**
     * A form that begins with a record, for its correction.
     *
     * <p>以已有记录填好的表单，用于更正。
     */
    public static ImportForm of(Row record) {
        ImportForm form = new ImportForm();
        form.begin(record);
        return form;
    }

    /**
     * Level.
     *
     * <p>统筹层面。
     */
    public ImportForm level(PlanLevel level) {
        say(Zdxm.F_LEVEL, level);
        return this;
    }

    /**
     * Level.
     *
     * <p>统筹层面。
     */
    public ImportForm level(String level) {
        say(Zdxm.F_LEVEL, level);
        return this;
    }

    /**
     * Names of the sheets to import; all unless some are named.
     *
     * <p>导入的工作表。
     */
    public ImportForm sheets(Collection<String> sheets) {
        say(Zdxm.F_SHEETS, sheets);
        return this;
    }

    /**
     * Year of a plan.
     *
     * <p>年度。
     */
    public ImportForm year(Integer year) {
        say(Zdxm.F_YEAR, year);
        return this;
    }

    /**
     * Title.
     *
     * <p>标题。
     */
    public ImportForm title(String title) {
        say(Zdxm.F_TITLE, title);
        return this;
    }

    /**
     * Number of the document.
     *
     * <p>文号。
     */
    public ImportForm documentNo(String documentNo) {
        say(Zdxm.F_DOCUMENT_NO, documentNo);
        return this;
    }

    /**
     * Date of the document.
     *
     * <p>印发日期。
     */
    public ImportForm issuedOn(LocalDate issuedOn) {
        say(Zdxm.F_ISSUED_ON, issuedOn);
        return this;
    }

    /**
     * Date of the document.
     *
     * <p>印发日期。
     */
    public ImportForm issuedOn(OfficeDate issuedOn) {
        say(Zdxm.F_ISSUED_ON, issuedOn);
        return this;
    }

    /**
     * Date of the document.
     *
     * <p>印发日期。
     */
    public ImportForm issuedOn(String issuedOn) {
        say(Zdxm.F_ISSUED_ON, issuedOn);
        return this;
    }

    /**
     * What a plan change does.
     *
     * <p>调整类别。
     */
    public ImportForm planChangeKind(PlanChangeKind planChangeKind) {
        say(Zdxm.F_PLAN_CHANGE_KIND, planChangeKind);
        return this;
    }

    /**
     * What a plan change does.
     *
     * <p>调整类别。
     */
    public ImportForm planChangeKind(String planChangeKind) {
        say(Zdxm.F_PLAN_CHANGE_KIND, planChangeKind);
        return this;
    }

    /**
     * From which month on a plan change counts.
     *
     * <p>生效月份。
     */
    public ImportForm effective(YearMonth effective) {
        say(Zdxm.F_EFFECTIVE, effective);
        return this;
    }

    /**
     * From which month on a plan change counts.
     *
     * <p>生效月份。
     */
    public ImportForm effective(String effective) {
        say(Zdxm.F_EFFECTIVE, effective);
        return this;
    }

    /**
     * Class of a reason.
     *
     * <p>原因类别。
     */
    public ImportForm reasonClass(ReasonClass reasonClass) {
        say(Zdxm.F_REASON_CLASS, reasonClass);
        return this;
    }

    /**
     * Class of a reason.
     *
     * <p>原因类别。
     */
    public ImportForm reasonClass(String reasonClass) {
        say(Zdxm.F_REASON_CLASS, reasonClass);
        return this;
    }

    /**
     * The reason in words.
     *
     * <p>原因。
     */
    public ImportForm reason(String reason) {
        say(Zdxm.F_REASON, reason);
        return this;
    }

    /**
     * 备注.
     *
     * <p>备注。
     */
    public ImportForm remark(String remark) {
        say(Zdxm.F_REMARK, remark);
        return this;
    }

    /**
     * SHA-256 of a file's bytes, 64 hexadecimal digits.
     *
     * <p>文件校验值。
     */
    public ImportForm fileDigest(String fileDigest) {
        say(Zdxm.F_FILE_DIGEST, fileDigest);
        return this;
    }

    /**
     * Leave out monthly rows whose project is not in the plan.
     *
     * <p>略去未匹配行。
     */
    public ImportForm leaveOutUnmatched(Boolean leaveOutUnmatched) {
        say(Zdxm.F_LEAVE_OUT_UNMATCHED, leaveOutUnmatched);
        return this;
    }

    /**
     * Leave amounts empty that cannot be read.
     *
     * <p>无法读出的金额留空。
     */
    public ImportForm leaveUnreadableEmpty(Boolean leaveUnreadableEmpty) {
        say(Zdxm.F_LEAVE_UNREADABLE_EMPTY, leaveUnreadableEmpty);
        return this;
    }

    /**
     * Whether an import keeps its COLUMN_MEANINGS for later ones, which a registrar may do.
     *
     * <p>保留列的确认。
     */
    public ImportForm keepColumns(Boolean keepColumns) {
        say(Zdxm.F_KEEP_COLUMNS, keepColumns);
        return this;
    }

    /**
     * Whether an import submits monthly reports for review instead of filing them at once.
     *
     * <p>报送待审。
     */
    public ImportForm submit(Boolean submit) {
        say(Zdxm.F_SUBMIT, submit);
        return this;
    }

    /**
     * What a person says that columns mean, one each.
     *
     * <p>指定列。
     */
    public ImportForm columnMeanings(Collection<String> columnMeanings) {
        say(Zdxm.F_COLUMN_MEANINGS, columnMeanings);
        return this;
    }

    /**
     * What a person decides about cells and rows that cannot be read, one each.
     *
     * <p>人工确认。
     */
    public ImportForm answers(Collection<String> answers) {
        say(Zdxm.F_ANSWERS, answers);
        return this;
    }

    /**
     * Month of the reports where the sheet names none, 1 to 12.
     *
     * <p>月。
     */
    public ImportForm monthOfYear(Integer monthOfYear) {
        say(Zdxm.F_MONTH_OF_YEAR, monthOfYear);
        return this;
    }
}

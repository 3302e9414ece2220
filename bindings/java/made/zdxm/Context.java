// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import com.sun.jna.ptr.IntByReference;
import java.time.YearMonth;
import java.util.List;

/**
 * One for each thread: the last error, the encoding of texts, the log.
 *
 * <p>每个线程一个：最后的错误、文本编码、日志。
 */
public final class Context extends ContextBase {
    /** Makes a context. */
    public Context() {
    }

    /**
     * The version of the library as a text, such as 0.1.0.
     *
     * <p>库的版本，如0.1.0。
     */
    public String versionText() {
        return text((z, h, buffer, cap, need) -> z.zdxm_version_text(h, buffer, cap, need));
    }

    /**
     * What an office calls an error (ErrorKind), for the heading of a message, such as 违反规则.
     *
     * <p>错误代码的中文名称，用作提示框标题，如违反规则。
     */
    public String errorTitle(int code) {
        return text((z, h, buffer, cap, need) -> z.zdxm_error_title(h, code, buffer, cap, need));
    }

    /**
     * Name of a field (Field): in Chinese for the head of a grid's column, such as 年度计划投资.
     *
     * <p>字段的中文名称，用作表头，如年度计划投资。
     */
    public String fieldTitle(Field field) {
        return text((z, h, buffer, cap, need) ->
                z.zdxm_field_title(h, field.number(), buffer, cap, need));
    }

    /**
     * Name of a field (Field) as errors spell it, such as annual; plain ASCII.
     *
     * <p>字段在错误说明和JSON中的名称，如annual。
     */
    public String fieldName(Field field) {
        return text((z, h, buffer, cap, need) ->
                z.zdxm_field_name(h, field.number(), buffer, cap, need));
    }

    /**
     * Type of a field (Field): TYPE_, for layers and hosts that set whatever there is. A column of a printed table
     * counts as a text.
     *
     * <p>字段的类型：TYPE_。
     */
    public int fieldType(Field field) {
        return number((z, h, result) -> z.zdxm_field_type(h, field.number(), result));
    }

    /**
     * What a unit's name lets one suppose of its kind (UnitKind), for a person to confirm.
     *
     * <p>由单位名称推测其类别，供人确认。
     */
    public UnitKind unitSuggestKind(String name) {
        byte[] nameBytes = utf8(name);
        return made(UnitKind::of, number((z, h, result) ->
                z.zdxm_unit_suggest_kind(h, nameBytes, nameBytes.length, result)));
    }

    /**
     * Begins a plan change for a plan. Nothing is written.
     *
     * <p>由表单PlanChangeForm开始编制计划调整；不写入任何内容。
     */
    public PlanChangeDraft planChangeNew(int plan, PlanChangeForm form) {
        try (FormHandle formHandle = filled(form)) {
            return new PlanChangeDraft(this, (z, h, made) -> z.zdxm_plan_change_new(h, plan, rawOf(formHandle), made));
        }
    }

    /**
     * A document that comes with the library, as TOML.
     *
     * <p>0 Liuzhou's, 1 by points, 2 by ratio, 3 by shortfall; ErrorKind.NOT_FOUND for a number above these.
     *
     * <p>库自带的规则包文件，TOML。
     */
    public String rulePackShipped(int index) {
        return text((z, h, buffer, cap, need) ->
                z.zdxm_rule_pack_shipped(h, index, buffer, cap, need));
    }

    /**
     * Units judged by a scheme from given values, as JSON.
     *
     * <p>{"units": {name: {"points": {item: "25.30"}, "total": "99.70", "exact": "997/10", "rank": 2, "grade",
     * "failed": [], "veto": [], "lists": []}}}. A mistake in either document fails with its place.
     *
     * <p>按考核办法和所给数据给单位计分，JSON。
     */
    public String assessmentOfValues(String scheme, String values) {
        byte[] schemeBytes = utf8(scheme);
        byte[] valuesBytes = utf8(values);
        return text((z, h, buffer, cap, need) ->
                z.zdxm_assessment_of_values(h, schemeBytes, schemeBytes.length, valuesBytes, valuesBytes.length, buffer, cap, need));
    }

    /**
     * The same as a document, with every point explained.
     *
     * <p>同上，作为文件，逐项说明计分依据。
     */
    public Document assessmentDocumentOfValues(String scheme, String values) {
        byte[] schemeBytes = utf8(scheme);
        byte[] valuesBytes = utf8(values);
        return new Document(this, (z, h, made) ->
                z.zdxm_assessment_document_of_values(h, schemeBytes, schemeBytes.length, valuesBytes, valuesBytes.length, made));
    }

    /**
     * Opens a spreadsheet file; the format is found from its bytes.
     *
     * <p>打开电子表格文件，格式由内容判断。
     */
    public Workbook workbookOpen(String path) {
        byte[] pathBytes = utf8(path);
        return new Workbook(this, (z, h, made) -> z.zdxm_workbook_open(h, pathBytes, pathBytes.length, made));
    }

    /**
     * Opens a spreadsheet that the program holds in memory.
     *
     * <p>打开程序内存中的电子表格。
     */
    public Workbook workbookRead(byte[] bytes) {
        return new Workbook(this, (z, h, made) -> z.zdxm_workbook_read(h, bytes, bytes.length, made));
    }

    /**
     * Begins to examine a file, damaged or not, without changing it. Closing it also ends it early.
     *
     * <p>An error where the file is no ledger, of a newer version, or cannot be read at all. backupCheck does it in one
     * call.
     *
     * <p>开始检查一个文件（可已损坏），不改动它。
     */
    public Proof verifyFile(String path) {
        byte[] pathBytes = utf8(path);
        return new Proof(this, (z, h, made) -> z.zdxm_verify_file(h, pathBytes, pathBytes.length, made));
    }

    /**
     * Makes a ledger of a backup, after proving that it is sound
     *
     * <p>flags is 0 or the sum of RESTORE_KEEP_EXISTING and RESTORE_WITHOUT_ATTACHMENTS. getFilesMissing says how many
     * files of attachments the ledger lacks; ErrorKind.DUPLICATE where there is a file at target and the flag is not
     * set, ErrorKind.BUSY where it is open. getChange is the last one, getAtMs of that, getKeptPath of the ledger that
     * was there. The backup is only read; an error leaves what was there.
     *
     * <p>先证明备份完好，再由备份恢复台账。
     */
    public Restored backupRestore(String source, String target) {
        return backupRestore(source, target, false);
    }

    /**
     * Makes a ledger of a backup, after proving that it is sound
     *
     * <p>flags is 0 or the sum of RESTORE_KEEP_EXISTING and RESTORE_WITHOUT_ATTACHMENTS. getFilesMissing says how many
     * files of attachments the ledger lacks; ErrorKind.DUPLICATE where there is a file at target and the flag is not
     * set, ErrorKind.BUSY where it is open. getChange is the last one, getAtMs of that, getKeptPath of the ledger that
     * was there. The backup is only read; an error leaves what was there.
     *
     * <p>先证明备份完好，再由备份恢复台账。
     */
    public Restored backupRestore(String source, String target, boolean keepExisting) {
        byte[] sourceBytes = utf8(source);
        byte[] targetBytes = utf8(target);
        return one(Restored::new, (z, h, made) ->
                z.zdxm_backup_restore(h, sourceBytes, sourceBytes.length, targetBytes, targetBytes.length, keepExisting ? Zdxm.RESTORE_KEEP_EXISTING : 0, made));
    }

    /**
     * Everything that is wrong with a file, damaged or not, without changing it.
     *
     * <p>A sound file gives no rows; of one kind of problem the first 1,000 are given. An error where the file is no
     * ledger, of a newer version, or cannot be read at all. The work is bounded by the size of the file; verifyFile
     * does it in steps.
     *
     * <p>检查一个文件（可已损坏）的全部问题，不改动它。
     */
    public List<FileProblem> backupCheck(String path) {
        byte[] pathBytes = utf8(path);
        return all(FileProblem::new, (z, h, made) -> z.zdxm_backup_check(h, pathBytes, pathBytes.length, made));
    }

    /**
     * Begins to make a new ledger of an archive.
     *
     * <p>ErrorKind.DUPLICATE where there is a file at target.
     *
     * <p>开始由归档建立新台账。
     */
    public Archive archiveImport(String source, String target) {
        byte[] sourceBytes = utf8(source);
        byte[] targetBytes = utf8(target);
        return new Archive(this, (z, h, made) ->
                z.zdxm_archive_import(h, sourceBytes, sourceBytes.length, targetBytes, targetBytes.length, made));
    }

    /**
     * Reads an amount as offices write it, in a unit unless it names its own.
     *
     * <p>28,760.55 in 万元 is 28760550000 fen; what would have to be guessed is an error.
     *
     * <p>读取办公中书写的金额；未写单位时按给定单位。
     */
    public Money moneyParse(String text, MoneyUnit unit) {
        byte[] textBytes = utf8(text);
        return made(Money::ofFen, longNumber((z, h, result) ->
                z.zdxm_money_parse(h, textBytes, textBytes.length, unit.number(), result)));
    }

    /**
     * An amount of fen in a unit, rounded half away from zero (四舍五入).
     *
     * <p>将以分计的金额按单位显示，四舍五入。
     */
    public String moneyText(Money fen, MoneyUnit unit, int decimals) {
        return text((z, h, buffer, cap, need) ->
                z.zdxm_money_text(h, fen.getFen(), unit.number(), decimals, buffer, cap, need));
    }

    /**
     * A part of a base in percent, rounded once from the exact value. null for a base of 0.
     *
     * <p>部分占基数的百分比，由精确值一次取整；基数为0时返回null。
     */
    public String rateText(Money part, Money base, int decimals) {
        return text((z, h, buffer, cap, need) ->
                z.zdxm_rate_text(h, part.getFen(), base.getFen(), decimals, buffer, cap, need));
    }

    /**
     * Reads a national project code in any spelling and gives it with its hyphens.
     *
     * <p>读取任何写法的项目代码，返回带连字符的写法。
     */
    public String projectCodeParse(String text) {
        byte[] textBytes = utf8(text);
        return text((z, h, buffer, cap, need) ->
                z.zdxm_project_code_parse(h, textBytes, textBytes.length, buffer, cap, need));
    }

    /**
     * Reads a 统一社会信用代码, checks its check character and gives it without blanks.
     *
     * <p>读取统一社会信用代码，核对校验位，返回无空格的写法。
     */
    public String creditCodeParse(String text) {
        byte[] textBytes = utf8(text);
        return text((z, h, buffer, cap, need) ->
                z.zdxm_credit_code_parse(h, textBytes, textBytes.length, buffer, cap, need));
    }

    /**
     * Reads a date as offices write it, such as 2022年3月. yyyymmdd, 00 for what it does not say.
     *
     * <p>读取办公中书写的日期，如2022年3月；未知的月、日为00。
     */
    public OfficeDate dateParse(String text) {
        byte[] textBytes = utf8(text);
        return made(OfficeDate::ofNumber, number((z, h, result) -> z.zdxm_date_parse(h, textBytes, textBytes.length, result)));
    }

    /**
     * Reads a phase under the names that offices use, such as 在建 or 竣工投产. Phase
     *
     * <p>读取建设阶段的各种叫法，如在建、竣工投产。
     */
    public Phase phaseParse(String text) {
        byte[] textBytes = utf8(text);
        return made(Phase::of, number((z, h, result) ->
                z.zdxm_phase_parse(h, textBytes, textBytes.length, result)));
    }

    /**
     * The name of a value that a field can have, such as 续建.
     *
     * <p>The field is of type TYPE_CODE, or TYPE_FLAGS, whose names are joined by 、. No other field's value has a
     * name; text gives it as a text.
     *
     * <p>字段取值的中文名称，如续建。
     */
    public String valueText(Field field, int value) {
        return text((z, h, buffer, cap, need) ->
                z.zdxm_value_text(h, field.number(), value, buffer, cap, need));
    }

    /**
     * All values that a field can have, in their order, as a list to choose from shows them.
     *
     * <p>The field is of type TYPE_CODE or TYPE_FLAGS. A form takes the number, by text also the name or the word.
     *
     * <p>字段的全部可选值，按次序，用作下拉列表。
     */
    public List<FieldChoice> fieldChoices(Field field) {
        return all(FieldChoice::new, (z, h, made) -> z.zdxm_field_choices(h, field.number(), made));
    }

    /**
     * Reads a construction period (建设起止年限) as offices write it, such as 2019-2022.
     *
     * <p>start and end are dates, 0 where the text does not say it.
     *
     * <p>读取建设起止年限，如2019-2022。
     */
    public OfficeDate[] periodParse(String text) {
        byte[] textBytes = utf8(text);
        IntByReference start = new IntByReference();
        IntByReference end = new IntByReference();
        call((z, h) -> z.zdxm_period_parse(h, textBytes, textBytes.length, start, end));
        return new OfficeDate[] {OfficeDate.ofNumberIf(start.getValue()), OfficeDate.ofNumberIf(end.getValue())};
    }

    /**
     * Percentage points by which a part of a base is above 序时进度 at the end of a month (yyyymm), from exact values.
     * null for a base of 0.
     *
     * <p>部分占基数的比例在某月末高于序时进度的百分点，由精确值计算；基数为0时返回null。
     */
    public String gapText(Money part, Money base, YearMonth month, int decimals) {
        return text((z, h, buffer, cap, need) ->
                z.zdxm_gap_text(h, part.getFen(), base.getFen(), Dates.number(month), decimals, buffer, cap, need));
    }
}

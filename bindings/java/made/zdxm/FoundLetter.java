// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.YearMonth;
import java.util.List;

/**
 * A letter that meets a query, with how it stands on the day.
 *
 * <p>查询到的函件及当日状态。
 */
public final class FoundLetter extends Row {
    private final int id;
    private final int since;
    private final LetterKind letterKind;
    private final Integer project;
    private final Integer unit;
    private final Integer matter;
    private final Integer plan;
    private final YearMonth month;
    private final String letterRule;
    private final Integer asOf;
    private final LetterState letterState;
    private final String documentNo;
    private final OfficeDate issuedOn;
    private final OfficeDate repliedOn;
    private final String reply;
    private final String repliedBy;
    private final OfficeDate closedOn;
    private final String result;
    private final Integer escalatedTo;
    private final OfficeDate revokedOn;
    private final String revokedBy;
    private final String revokedFor;
    private final String about;
    private final List<String> addresseeNames;
    private final Integer daysLate;
    private final String title;
    private final List<Integer> addressedUnits;
    private final List<String> addressees;
    private final String body;
    private final List<String> demands;
    private final List<Integer> handedMatters;
    private final Integer replyDays;
    private final OfficeDate replyDue;
    private final List<String> quotedFacts;
    private final String letterPoints;
    private final boolean isPublic;
    private final String loses;
    private final String remark;

    FoundLetter(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ID, Zdxm.F_SINCE, Zdxm.F_LETTER_KIND, Zdxm.F_PROJECT, Zdxm.F_UNIT,
            Zdxm.F_MATTER, Zdxm.F_PLAN, Zdxm.F_MONTH, Zdxm.F_AS_OF, Zdxm.F_LETTER_STATE, Zdxm.F_ISSUED_ON,
            Zdxm.F_REPLIED_ON, Zdxm.F_CLOSED_ON, Zdxm.F_ESCALATED_TO, Zdxm.F_REVOKED_ON, Zdxm.F_DAYS_LATE,
            Zdxm.F_REPLY_DAYS, Zdxm.F_REPLY_DUE, Zdxm.F_IS_PUBLIC);
        this.id = row.number(Zdxm.F_ID);
        this.since = row.number(Zdxm.F_SINCE);
        this.letterKind = row.code(LetterKind::of, Zdxm.F_LETTER_KIND);
        this.project = row.numberIf(Zdxm.F_PROJECT);
        this.unit = row.numberIf(Zdxm.F_UNIT);
        this.matter = row.numberIf(Zdxm.F_MATTER);
        this.plan = row.numberIf(Zdxm.F_PLAN);
        this.month = row.monthIf(Zdxm.F_MONTH);
        this.letterRule = row.text(Zdxm.F_LETTER_RULE);
        this.asOf = row.numberIf(Zdxm.F_AS_OF);
        this.letterState = row.code(LetterState::of, Zdxm.F_LETTER_STATE);
        this.documentNo = row.text(Zdxm.F_DOCUMENT_NO);
        this.issuedOn = row.dateIf(Zdxm.F_ISSUED_ON);
        this.repliedOn = row.dateIf(Zdxm.F_REPLIED_ON);
        this.reply = row.text(Zdxm.F_REPLY);
        this.repliedBy = row.text(Zdxm.F_REPLIED_BY);
        this.closedOn = row.dateIf(Zdxm.F_CLOSED_ON);
        this.result = row.text(Zdxm.F_RESULT);
        this.escalatedTo = row.numberIf(Zdxm.F_ESCALATED_TO);
        this.revokedOn = row.dateIf(Zdxm.F_REVOKED_ON);
        this.revokedBy = row.text(Zdxm.F_REVOKED_BY);
        this.revokedFor = row.text(Zdxm.F_REVOKED_FOR);
        this.about = row.text(Zdxm.F_ABOUT);
        this.addresseeNames = row.texts(Zdxm.F_ADDRESSEE_NAMES);
        this.daysLate = row.numberIf(Zdxm.F_DAYS_LATE);
        this.title = row.text(Zdxm.F_TITLE);
        this.addressedUnits = row.numbers(Zdxm.F_ADDRESSED_UNITS);
        this.addressees = row.texts(Zdxm.F_ADDRESSEES);
        this.body = row.text(Zdxm.F_BODY);
        this.demands = row.texts(Zdxm.F_DEMANDS);
        this.handedMatters = row.numbers(Zdxm.F_HANDED_MATTERS);
        this.replyDays = row.numberIf(Zdxm.F_REPLY_DAYS);
        this.replyDue = row.dateIf(Zdxm.F_REPLY_DUE);
        this.quotedFacts = row.texts(Zdxm.F_QUOTED_FACTS);
        this.letterPoints = row.text(Zdxm.F_LETTER_POINTS);
        this.isPublic = row.flag(Zdxm.F_IS_PUBLIC);
        this.loses = row.text(Zdxm.F_LOSES);
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
     * What kind of letter it is.
     *
     * <p>函件种类。
     */
    public LetterKind getLetterKind() {
        return letterKind;
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
     * Number of the unit of a cell. null where there is none.
     *
     * <p>单位。
     */
    public Integer getUnit() {
        return unit;
    }

    /**
     * The matter that a letter is about. null where there is none.
     *
     * <p>所涉事项。
     */
    public Integer getMatter() {
        return matter;
    }

    /**
     * Number of the plan. null where there is none.
     *
     * <p>年度计划。
     */
    public Integer getPlan() {
        return plan;
    }

    /**
     * Month. null where there is none.
     *
     * <p>月份。
     */
    public YearMonth getMonth() {
        return month;
    }

    /**
     * The rule that asks for a letter, as the rule pack calls it. null where there is none.
     *
     * <p>函件规则。
     */
    public String getLetterRule() {
        return letterRule;
    }

    /**
     * The last change that its figures know of. null where there is none.
     *
     * <p>截至变更号。
     */
    public Integer getAsOf() {
        return asOf;
    }

    /**
     * Where a letter stands.
     *
     * <p>办理状态。
     */
    public LetterState getLetterState() {
        return letterState;
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
     * The date of an answer. null where there is none.
     *
     * <p>回复日期。
     */
    public OfficeDate getRepliedOn() {
        return repliedOn;
    }

    /**
     * What an answer says. null where there is none.
     *
     * <p>回复内容。
     */
    public String getReply() {
        return reply;
    }

    /**
     * Who answered. null where there is none.
     *
     * <p>回复单位。
     */
    public String getRepliedBy() {
        return repliedBy;
    }

    /**
     * When a letter was closed. null where there is none.
     *
     * <p>销号日期。
     */
    public OfficeDate getClosedOn() {
        return closedOn;
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
     * The stronger letter that followed. null where there is none.
     *
     * <p>升级函件。
     */
    public Integer getEscalatedTo() {
        return escalatedTo;
    }

    /**
     * When a letter was revoked. null where there is none.
     *
     * <p>撤销日期。
     */
    public OfficeDate getRevokedOn() {
        return revokedOn;
    }

    /**
     * The document that revoked a letter. null where there is none.
     *
     * <p>撤销文件。
     */
    public String getRevokedBy() {
        return revokedBy;
    }

    /**
     * Why a letter was revoked. null where there is none.
     *
     * <p>撤销原因。
     */
    public String getRevokedFor() {
        return revokedFor;
    }

    /**
     * What a letter is about, in words.
     *
     * <p>事由对象。
     */
    public String getAbout() {
        return about;
    }

    /**
     * Those whom a letter goes to, in their order.
     *
     * <p>主送名单。
     */
    public List<String> getAddresseeNames() {
        return addresseeNames;
    }

    /**
     * By how many days a matter is too late. null where there is none.
     *
     * <p>逾期天数。
     */
    public Integer getDaysLate() {
        return daysLate;
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
     * The units that a letter goes to, in their order.
     *
     * <p>主送单位。
     */
    public List<Integer> getAddressedUnits() {
        return addressedUnits;
    }

    /**
     * All that a letter goes to, as it names them.
     *
     * <p>主送。
     */
    public List<String> getAddressees() {
        return addressees;
    }

    /**
     * What a letter says, a paragraph to a line. null where there is none.
     *
     * <p>正文。
     */
    public String getBody() {
        return body;
    }

    /**
     * What a letter demands.
     *
     * <p>要求。
     */
    public List<String> getDemands() {
        return demands;
    }

    /**
     * The matters that a letter hands over.
     *
     * <p>交办事项。
     */
    public List<Integer> getHandedMatters() {
        return handedMatters;
    }

    /**
     * Within how many working days an answer is due. null where there is none.
     *
     * <p>回复期限（工作日）。
     */
    public Integer getReplyDays() {
        return replyDays;
    }

    /**
     * Until when an answer is due. null where there is none.
     *
     * <p>回复期限。
     */
    public OfficeDate getReplyDue() {
        return replyDue;
    }

    /**
     * The figures that a letter quotes.
     *
     * <p>引用数据。
     */
    public List<String> getQuotedFacts() {
        return quotedFacts;
    }

    /**
     * Points that a letter gives each of its units, such as -1. null where there is none.
     *
     * <p>函件计分。
     */
    public String getLetterPoints() {
        return letterPoints;
    }

    /**
     * Whether a letter is made public.
     *
     * <p>是否公示。
     */
    public boolean isPublic() {
        return isPublic;
    }

    /**
     * What the units of a letter lose by it. null where there is none.
     *
     * <p>取消事项。
     */
    public String getLoses() {
        return loses;
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

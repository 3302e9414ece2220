// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.YearMonth;
import java.util.List;

/**
 * A letter that a rule asks for, ready to be drafted.
 *
 * <p>按规则应发的函件，可据以起草。
 */
public final class LetterProposal extends Row {
    private final String ruleName;
    private final int letterLevel;
    private final String about;
    private final List<String> why;
    private final List<String> missingFigures;
    private final List<Integer> letters;
    private final LetterKind letterKind;
    private final Integer project;
    private final Integer unit;
    private final Integer matter;
    private final Integer plan;
    private final YearMonth month;
    private final String letterRule;
    private final Integer asOf;
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

    LetterProposal(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_LETTER_LEVEL, Zdxm.F_LETTER_KIND, Zdxm.F_PROJECT, Zdxm.F_UNIT, Zdxm.F_MATTER,
            Zdxm.F_PLAN, Zdxm.F_MONTH, Zdxm.F_AS_OF, Zdxm.F_REPLY_DAYS, Zdxm.F_REPLY_DUE, Zdxm.F_IS_PUBLIC);
        this.ruleName = row.text(Zdxm.F_RULE_NAME);
        this.letterLevel = row.number(Zdxm.F_LETTER_LEVEL);
        this.about = row.text(Zdxm.F_ABOUT);
        this.why = row.texts(Zdxm.F_WHY);
        this.missingFigures = row.texts(Zdxm.F_MISSING_FIGURES);
        this.letters = row.numbers(Zdxm.F_LETTERS);
        this.letterKind = row.code(LetterKind::of, Zdxm.F_LETTER_KIND);
        this.project = row.numberIf(Zdxm.F_PROJECT);
        this.unit = row.numberIf(Zdxm.F_UNIT);
        this.matter = row.numberIf(Zdxm.F_MATTER);
        this.plan = row.numberIf(Zdxm.F_PLAN);
        this.month = row.monthIf(Zdxm.F_MONTH);
        this.letterRule = row.text(Zdxm.F_LETTER_RULE);
        this.asOf = row.numberIf(Zdxm.F_AS_OF);
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
     * What an office calls a letter by its rule.
     *
     * <p>规则名称。
     */
    public String getRuleName() {
        return ruleName;
    }

    /**
     * The level of a letter among those that are due about the same.
     *
     * <p>函件级别。
     */
    public int getLetterLevel() {
        return letterLevel;
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
     * Why a letter is due, each reason in words.
     *
     * <p>发函原因。
     */
    public List<String> getWhy() {
        return why;
    }

    /**
     * The figures without which a letter cannot be written.
     *
     * <p>缺少的数据。
     */
    public List<String> getMissingFigures() {
        return missingFigures;
    }

    /**
     * Letters.
     *
     * <p>函件。
     */
    public List<Integer> getLetters() {
        return letters;
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

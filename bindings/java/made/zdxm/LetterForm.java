// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;

/**
 * Form of a letter.
 *
 * <p>表单：函件。
 */
public final class LetterForm extends Form {
    /** An empty form. */
    public LetterForm() {
        super(Zdxm.FORM_LETTER);
    }

    /**
     * A form that begins with a record, for its correction.
     *
     * <p>以已有记录填好的表单，用于更正。
     */
    public static LetterForm of(Row record) {
        LetterForm form = new LetterForm();
        form.begin(record);
        return form;
    }

    /**
     * What kind of letter it is.
     *
     * <p>函件种类。
     */
    public LetterForm letterKind(LetterKind letterKind) {
        say(Zdxm.F_LETTER_KIND, letterKind);
        return this;
    }

    /**
     * What kind of letter it is.
     *
     * <p>函件种类。
     */
    public LetterForm letterKind(String letterKind) {
        say(Zdxm.F_LETTER_KIND, letterKind);
        return this;
    }

    /**
     * Number of the project.
     *
     * <p>项目。
     */
    public LetterForm project(Integer project) {
        say(Zdxm.F_PROJECT, project);
        return this;
    }

    /**
     * Number of the unit of a cell.
     *
     * <p>单位。
     */
    public LetterForm unit(Integer unit) {
        say(Zdxm.F_UNIT, unit);
        return this;
    }

    /**
     * The matter that a letter is about.
     *
     * <p>所涉事项。
     */
    public LetterForm matter(Integer matter) {
        say(Zdxm.F_MATTER, matter);
        return this;
    }

    /**
     * Number of the plan.
     *
     * <p>年度计划。
     */
    public LetterForm plan(Integer plan) {
        say(Zdxm.F_PLAN, plan);
        return this;
    }

    /**
     * Month.
     *
     * <p>月份。
     */
    public LetterForm month(YearMonth month) {
        say(Zdxm.F_MONTH, month);
        return this;
    }

    /**
     * Month.
     *
     * <p>月份。
     */
    public LetterForm month(String month) {
        say(Zdxm.F_MONTH, month);
        return this;
    }

    /**
     * The rule that asks for a letter, as the rule pack calls it.
     *
     * <p>函件规则。
     */
    public LetterForm letterRule(String letterRule) {
        say(Zdxm.F_LETTER_RULE, letterRule);
        return this;
    }

    /**
     * Title.
     *
     * <p>标题。
     */
    public LetterForm title(String title) {
        say(Zdxm.F_TITLE, title);
        return this;
    }

    /**
     * The units that a letter goes to, in their order.
     *
     * <p>主送单位。
     */
    public LetterForm addressedUnits(Collection<Integer> addressedUnits) {
        say(Zdxm.F_ADDRESSED_UNITS, addressedUnits);
        return this;
    }

    /**
     * All that a letter goes to, as it names them.
     *
     * <p>主送。
     */
    public LetterForm addressees(Collection<String> addressees) {
        say(Zdxm.F_ADDRESSEES, addressees);
        return this;
    }

    /**
     * What a letter says, a paragraph to a line.
     *
     * <p>正文。
     */
    public LetterForm body(String body) {
        say(Zdxm.F_BODY, body);
        return this;
    }

    /**
     * What a letter demands.
     *
     * <p>要求。
     */
    public LetterForm demands(Collection<String> demands) {
        say(Zdxm.F_DEMANDS, demands);
        return this;
    }

    /**
     * The matters that a letter hands over.
     *
     * <p>交办事项。
     */
    public LetterForm handedMatters(Collection<Integer> handedMatters) {
        say(Zdxm.F_HANDED_MATTERS, handedMatters);
        return this;
    }

    /**
     * Within how many working days an answer is due.
     *
     * <p>回复期限（工作日）。
     */
    public LetterForm replyDays(Integer replyDays) {
        say(Zdxm.F_REPLY_DAYS, replyDays);
        return this;
    }

    /**
     * Until when an answer is due.
     *
     * <p>回复期限。
     */
    public LetterForm replyDue(LocalDate replyDue) {
        say(Zdxm.F_REPLY_DUE, replyDue);
        return this;
    }

    /**
     * Until when an answer is due.
     *
     * <p>回复期限。
     */
    public LetterForm replyDue(OfficeDate replyDue) {
        say(Zdxm.F_REPLY_DUE, replyDue);
        return this;
    }

    /**
     * Until when an answer is due.
     *
     * <p>回复期限。
     */
    public LetterForm replyDue(String replyDue) {
        say(Zdxm.F_REPLY_DUE, replyDue);
        return this;
    }

    /**
     * The figures that a letter quotes.
     *
     * <p>引用数据。
     */
    public LetterForm quotedFacts(Collection<String> quotedFacts) {
        say(Zdxm.F_QUOTED_FACTS, quotedFacts);
        return this;
    }

    /**
     * Points that a letter gives each of its units, such as -1.
     *
     * <p>函件计分。
     */
    public LetterForm letterPoints(String letterPoints) {
        say(Zdxm.F_LETTER_POINTS, letterPoints);
        return this;
    }

    /**
     * Whether a letter is made public.
     *
     * <p>是否公示。
     */
    public LetterForm isPublic(Boolean isPublic) {
        say(Zdxm.F_IS_PUBLIC, isPublic);
        return this;
    }

    /**
     * What the units of a letter lose by it.
     *
     * <p>取消事项。
     */
    public LetterForm loses(String loses) {
        say(Zdxm.F_LOSES, loses);
        return this;
    }

    /**
     * 备注.
     *
     * <p>备注。
     */
    public LetterForm remark(String remark) {
        say(Zdxm.F_REMARK, remark);
        return this;
    }
}

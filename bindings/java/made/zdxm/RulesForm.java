// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * Form of the rules by which figures are made.
 *
 * <p>表单：口径。
 */
public final class RulesForm extends Form {
    /** An empty form. */
    public RulesForm() {
        super(Zdxm.FORM_RULES);
    }

    /**
     * A form that begins with a record, for its correction.
     *
     * <p>以已有记录填好的表单，用于更正。
     */
    public static RulesForm of(Row record) {
        RulesForm form = new RulesForm();
        form.begin(record);
        return form;
    }

    /**
     * Decimals of amounts in 亿元.
     *
     * <p>金额小数位。
     */
    public RulesForm moneyDecimals(Integer moneyDecimals) {
        say(Zdxm.F_MONEY_DECIMALS, moneyDecimals);
        return this;
    }

    /**
     * Decimals of rates and gaps.
     *
     * <p>比率小数位。
     */
    public RulesForm rateDecimals(Integer rateDecimals) {
        say(Zdxm.F_RATE_DECIMALS, rateDecimals);
        return this;
    }

    /**
     * How a gap is rounded.
     *
     * <p>差值取整顺序。
     */
    public RulesForm gapOrder(GapOrder gapOrder) {
        say(Zdxm.F_GAP_ORDER, gapOrder);
        return this;
    }

    /**
     * How a gap is rounded.
     *
     * <p>差值取整顺序。
     */
    public RulesForm gapOrder(String gapOrder) {
        say(Zdxm.F_GAP_ORDER, gapOrder);
        return this;
    }

    /**
     * Base of the rate of starts.
     *
     * <p>开工率口径。
     */
    public RulesForm startBase(StartBaseKind startBase) {
        say(Zdxm.F_START_BASE, startBase);
        return this;
    }

    /**
     * Base of the rate of starts.
     *
     * <p>开工率口径。
     */
    public RulesForm startBase(String startBase) {
        say(Zdxm.F_START_BASE, startBase);
        return this;
    }

    /**
     * The year's target of starts, for StartBaseKind.TARGET.
     *
     * <p>全年开工目标数。
     */
    public RulesForm startTarget(Integer startTarget) {
        say(Zdxm.F_START_TARGET, startTarget);
        return this;
    }
}

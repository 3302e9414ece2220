// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.YearMonth;

/**
 * An issued bulletin of the ledger; it never changes. Its text is asked for by itself.
 *
 * <p>已签发的简报、通报，不再变动。
 */
public final class IssuedBulletin extends Row {
    private final int id;
    private final int since;
    private final int asOf;
    private final int plan;
    private final YearMonth month;
    private final String number;
    private final OfficeDate issuedOn;
    private final String title;
    private final BulletinKind bulletinKind;
    private final Period bulletinPeriod;
    private final String remark;
    private final boolean isLatest;
    private final int moneyDecimals;
    private final int rateDecimals;
    private final GapOrder gapOrder;
    private final StartBaseKind startBase;
    private final Integer startTarget;
    private final Integer rulePack;
    private final int printing;
    private final String figuresSha256;

    IssuedBulletin(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ID, Zdxm.F_SINCE, Zdxm.F_AS_OF, Zdxm.F_PLAN, Zdxm.F_MONTH, Zdxm.F_ISSUED_ON,
            Zdxm.F_BULLETIN_KIND, Zdxm.F_BULLETIN_PERIOD, Zdxm.F_IS_LATEST, Zdxm.F_MONEY_DECIMALS,
            Zdxm.F_RATE_DECIMALS, Zdxm.F_GAP_ORDER, Zdxm.F_START_BASE, Zdxm.F_START_TARGET, Zdxm.F_RULE_PACK,
            Zdxm.F_PRINTING);
        this.id = row.number(Zdxm.F_ID);
        this.since = row.number(Zdxm.F_SINCE);
        this.asOf = row.number(Zdxm.F_AS_OF);
        this.plan = row.number(Zdxm.F_PLAN);
        this.month = row.month(Zdxm.F_MONTH);
        this.number = row.text(Zdxm.F_NUMBER);
        this.issuedOn = row.date(Zdxm.F_ISSUED_ON);
        this.title = row.text(Zdxm.F_TITLE);
        this.bulletinKind = row.codeIf(BulletinKind::of, Zdxm.F_BULLETIN_KIND);
        this.bulletinPeriod = row.codeIf(Period::of, Zdxm.F_BULLETIN_PERIOD);
        this.remark = row.text(Zdxm.F_REMARK);
        this.isLatest = row.flag(Zdxm.F_IS_LATEST);
        this.moneyDecimals = row.number(Zdxm.F_MONEY_DECIMALS);
        this.rateDecimals = row.number(Zdxm.F_RATE_DECIMALS);
        this.gapOrder = row.code(GapOrder::of, Zdxm.F_GAP_ORDER);
        this.startBase = row.codeIf(StartBaseKind::of, Zdxm.F_START_BASE);
        this.startTarget = row.numberIf(Zdxm.F_START_TARGET);
        this.rulePack = row.numberIf(Zdxm.F_RULE_PACK);
        this.printing = row.number(Zdxm.F_PRINTING);
        this.figuresSha256 = row.text(Zdxm.F_FIGURES_SHA256);
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
     * Title. null where there is none.
     *
     * <p>标题。
     */
    public String getTitle() {
        return title;
    }

    /**
     * What a bulletin is called. null where there is none.
     *
     * <p>通报种类。
     */
    public BulletinKind getBulletinKind() {
        return bulletinKind;
    }

    /**
     * Of what time a bulletin is. null where there is none.
     *
     * <p>期间。
     */
    public Period getBulletinPeriod() {
        return bulletinPeriod;
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
     * Whether no later bulletin of the same plan and month was issued.
     *
     * <p>最新一期。
     */
    public boolean isLatest() {
        return isLatest;
    }

    /**
     * Decimals of amounts in 亿元.
     *
     * <p>金额小数位。
     */
    public int getMoneyDecimals() {
        return moneyDecimals;
    }

    /**
     * Decimals of rates and gaps.
     *
     * <p>比率小数位。
     */
    public int getRateDecimals() {
        return rateDecimals;
    }

    /**
     * How a gap is rounded.
     *
     * <p>差值取整顺序。
     */
    public GapOrder getGapOrder() {
        return gapOrder;
    }

    /**
     * Base of the rate of starts. null where there is none.
     *
     * <p>开工率口径。
     */
    public StartBaseKind getStartBase() {
        return startBase;
    }

    /**
     * The year's target of starts, for StartBaseKind.TARGET. null where there is none.
     *
     * <p>全年开工目标数。
     */
    public Integer getStartTarget() {
        return startTarget;
    }

    /**
     * The rule pack. null where there is none.
     *
     * <p>规则。
     */
    public Integer getRulePack() {
        return rulePack;
    }

    /**
     * Number of the printing that made it, which rises when the library prints differently.
     *
     * <p>版式号。
     */
    public int getPrinting() {
        return printing;
    }

    /**
     * SHA-256 of the exact figures, apart from any printed form.
     *
     * <p>数据摘要。
     */
    public String getFiguresSha256() {
        return figuresSha256;
    }
}

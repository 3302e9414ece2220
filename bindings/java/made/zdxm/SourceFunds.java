// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * What a source has in place.
 *
 * <p>某来源的到位资金。
 */
public final class SourceFunds extends Row {
    private final String fundSource;
    private final Money fundAmount;

    SourceFunds(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_FUND_AMOUNT);
        this.fundSource = row.text(Zdxm.F_FUND_SOURCE);
        this.fundAmount = row.money(Zdxm.F_FUND_AMOUNT);
    }

    /**
     * Source of funds. null where there is none.
     *
     * <p>资金来源。
     */
    public String getFundSource() {
        return fundSource;
    }

    /**
     * Funds in place of a source.
     *
     * <p>到位资金。
     */
    public Money getFundAmount() {
        return fundAmount;
    }
}

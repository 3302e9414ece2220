// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.util.List;

/**
 * A column of a sheet, with what it was read as.
 *
 * <p>表格的一列及其含义。
 */
public final class SheetColumn extends Row {
    private final int column;
    private final String header;
    private final String meaning;
    private final MoneyUnit moneyUnit;
    private final String fundSource;
    private final String plannedMonths;
    private final List<String> nearest;

    SheetColumn(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_COLUMN, Zdxm.F_MONEY_UNIT);
        this.column = row.number(Zdxm.F_COLUMN);
        this.header = row.text(Zdxm.F_HEADER);
        this.meaning = row.text(Zdxm.F_MEANING);
        this.moneyUnit = row.codeIf(MoneyUnit::of, Zdxm.F_MONEY_UNIT);
        this.fundSource = row.text(Zdxm.F_FUND_SOURCE);
        this.plannedMonths = row.text(Zdxm.F_PLANNED_MONTHS);
        this.nearest = row.texts(Zdxm.F_NEAREST);
    }

    /**
     * Column.
     *
     * <p>列。
     */
    public int getColumn() {
        return column;
    }

    /**
     * Header path of a column.
     *
     * <p>表头。
     */
    public String getHeader() {
        return header;
    }

    /**
     * What a column means, such as annual. null where there is none.
     *
     * <p>含义。
     */
    public String getMeaning() {
        return meaning;
    }

    /**
     * Unit of a column's amounts. null where there is none.
     *
     * <p>金额单位。
     */
    public MoneyUnit getMoneyUnit() {
        return moneyUnit;
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
     * The months of which the amounts of a column are planned. null where there is none.
     *
     * <p>计划月份。
     */
    public String getPlannedMonths() {
        return plannedMonths;
    }

    /**
     * The nearest readings of a column that is kept as text or asked about, at most two.
     *
     * <p>最接近的含义。
     */
    public List<String> getNearest() {
        return nearest;
    }
}

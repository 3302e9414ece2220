// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A mapping that the ledger keeps.
 *
 * <p>台账保存的表头对应关系。
 */
public final class ColumnMapping extends Row {
    private final int id;
    private final int since;
    private final SheetKind sheetKind;
    private final String header;
    private final String meaning;
    private final MoneyUnit moneyUnit;

    ColumnMapping(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ID, Zdxm.F_SINCE, Zdxm.F_SHEET_KIND, Zdxm.F_MONEY_UNIT);
        this.id = row.number(Zdxm.F_ID);
        this.since = row.number(Zdxm.F_SINCE);
        this.sheetKind = row.code(SheetKind::of, Zdxm.F_SHEET_KIND);
        this.header = row.text(Zdxm.F_HEADER);
        this.meaning = row.text(Zdxm.F_MEANING);
        this.moneyUnit = row.codeIf(MoneyUnit::of, Zdxm.F_MONEY_UNIT);
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
     * What a sheet is.
     *
     * <p>表格类别。
     */
    public SheetKind getSheetKind() {
        return sheetKind;
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
}

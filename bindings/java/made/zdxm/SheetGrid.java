// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A sheet of plain cells.
 *
 * <p>未识别的一张表，只有单元格。
 */
public final class SheetGrid extends Row {
    private final int sheetIndex;
    private final String sheet;
    private final boolean hidden;
    private final long rows;
    private final int columns;

    SheetGrid(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_SHEET_INDEX, Zdxm.F_HIDDEN, Zdxm.F_ROWS, Zdxm.F_COLUMNS);
        this.sheetIndex = row.number(Zdxm.F_SHEET_INDEX);
        this.sheet = row.text(Zdxm.F_SHEET);
        this.hidden = row.flag(Zdxm.F_HIDDEN);
        this.rows = row.longNumber(Zdxm.F_ROWS);
        this.columns = row.number(Zdxm.F_COLUMNS);
    }

    /**
     * Place of the sheet, from 0.
     *
     * <p>工作表序号。
     */
    public int getSheetIndex() {
        return sheetIndex;
    }

    /**
     * Name of the sheet.
     *
     * <p>工作表。
     */
    public String getSheet() {
        return sheet;
    }

    /**
     * Whether the sheet is hidden.
     *
     * <p>隐藏。
     */
    public boolean isHidden() {
        return hidden;
    }

    /**
     * Number of rows.
     *
     * <p>行数。
     */
    public long getRows() {
        return rows;
    }

    /**
     * Number of columns.
     *
     * <p>列数。
     */
    public int getColumns() {
        return columns;
    }
}

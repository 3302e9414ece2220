// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A header cell, with how far it reaches.
 *
 * <p>表头的一格及其跨度。
 */
public final class TableHeaderCell extends Row {
    private final String text;
    private final int row;
    private final int column;
    private final long rows;
    private final int columns;

    TableHeaderCell(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ROW, Zdxm.F_COLUMN, Zdxm.F_ROWS, Zdxm.F_COLUMNS);
        this.text = row.text(Zdxm.F_TEXT);
        this.row = row.number(Zdxm.F_ROW);
        this.column = row.number(Zdxm.F_COLUMN);
        this.rows = row.longNumber(Zdxm.F_ROWS);
        this.columns = row.number(Zdxm.F_COLUMNS);
    }

    /**
     * Text of a header cell, or of a finding.
     *
     * <p>文字。
     */
    public String getText() {
        return text;
    }

    /**
     * Row.
     *
     * <p>行。
     */
    public int getRow() {
        return row;
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

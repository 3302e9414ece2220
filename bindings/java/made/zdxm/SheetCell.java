// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A cell with a value.
 *
 * <p>有值的单元格。
 */
public final class SheetCell extends Row {
    private final int row;
    private final int column;
    private final String cell;
    private final String text;

    SheetCell(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ROW, Zdxm.F_COLUMN);
        this.row = row.number(Zdxm.F_ROW);
        this.column = row.number(Zdxm.F_COLUMN);
        this.cell = row.text(Zdxm.F_CELL);
        this.text = row.text(Zdxm.F_TEXT);
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
     * The cell, such as H24. null where there is none.
     *
     * <p>单元格。
     */
    public String getCell() {
        return cell;
    }

    /**
     * Text of a header cell, or of a finding.
     *
     * <p>文字。
     */
    public String getText() {
        return text;
    }
}

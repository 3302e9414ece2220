// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.util.List;

/**
 * A table of a document.
 *
 * <p>文件中的一张表。
 */
public final class DocumentTable extends Row {
    private final String sheet;
    private final String title;
    private final String unitLine;
    private final int columns;
    private final Long rows;
    private final List<String> notes;

    DocumentTable(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_COLUMNS, Zdxm.F_ROWS);
        this.sheet = row.text(Zdxm.F_SHEET);
        this.title = row.text(Zdxm.F_TITLE);
        this.unitLine = row.text(Zdxm.F_UNIT_LINE);
        this.columns = row.number(Zdxm.F_COLUMNS);
        this.rows = row.longNumberIf(Zdxm.F_ROWS);
        this.notes = row.texts(Zdxm.F_NOTES);
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
     * Title.
     *
     * <p>标题。
     */
    public String getTitle() {
        return title;
    }

    /**
     * Line of units under the title.
     *
     * <p>单位行。
     */
    public String getUnitLine() {
        return unitLine;
    }

    /**
     * Number of columns.
     *
     * <p>列数。
     */
    public int getColumns() {
        return columns;
    }

    /**
     * Number of rows. null where there is none.
     *
     * <p>行数。
     */
    public Long getRows() {
        return rows;
    }

    /**
     * Notes.
     *
     * <p>附注。
     */
    public List<String> getNotes() {
        return notes;
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A decision about an imported file, as it stands in the change that the import wrote. Who decided is the actor of that
 * change.
 *
 * <p>导入时所作的决定，与该次导入一同保存。
 */
public final class ImportAnswer extends Row {
    private final String fileDigest;
    private final String sheet;
    private final String cell;
    private final String read;
    private final ImportDecision decision;
    private final String decidedValue;

    ImportAnswer(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_DECISION);
        this.fileDigest = row.text(Zdxm.F_FILE_DIGEST);
        this.sheet = row.text(Zdxm.F_SHEET);
        this.cell = row.text(Zdxm.F_CELL);
        this.read = row.text(Zdxm.F_READ);
        this.decision = row.code(ImportDecision::of, Zdxm.F_DECISION);
        this.decidedValue = row.text(Zdxm.F_DECIDED_VALUE);
    }

    /**
     * SHA-256 of a file's bytes, 64 hexadecimal digits. null where there is none.
     *
     * <p>文件校验值。
     */
    public String getFileDigest() {
        return fileDigest;
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
     * The cell, such as H24.
     *
     * <p>单元格。
     */
    public String getCell() {
        return cell;
    }

    /**
     * What a cell says, or the header of a column. null where there is none.
     *
     * <p>原文。
     */
    public String getRead() {
        return read;
    }

    /**
     * What was decided about a cell.
     *
     * <p>处理。
     */
    public ImportDecision getDecision() {
        return decision;
    }

    /**
     * What a cell says by decision; of a column its MEANING and unit. null where there is none.
     *
     * <p>确认为。
     */
    public String getDecidedValue() {
        return decidedValue;
    }
}

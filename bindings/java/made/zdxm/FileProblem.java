// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * One thing that is wrong with a file.
 *
 * <p>文件的一个问题。
 */
public final class FileProblem extends Row {
    private final FileProblemKind problemKind;
    private final String table;
    private final String tableRow;
    private final Integer change;
    private final String text;
    private final String remedy;

    FileProblem(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_PROBLEM_KIND, Zdxm.F_CHANGE);
        this.problemKind = row.code(FileProblemKind::of, Zdxm.F_PROBLEM_KIND);
        this.table = row.text(Zdxm.F_TABLE);
        this.tableRow = row.text(Zdxm.F_TABLE_ROW);
        this.change = row.numberIf(Zdxm.F_CHANGE);
        this.text = row.text(Zdxm.F_TEXT);
        this.remedy = row.text(Zdxm.F_REMEDY);
    }

    /**
     * What is wrong with the file.
     *
     * <p>问题类别。
     */
    public FileProblemKind getProblemKind() {
        return problemKind;
    }

    /**
     * Table of the file. null where there is none.
     *
     * <p>数据表。
     */
    public String getTable() {
        return table;
    }

    /**
     * Row of that table, by its key or its number. null where there is none.
     *
     * <p>数据行。
     */
    public String getTableRow() {
        return tableRow;
    }

    /**
     * Number of the change. null where there is none.
     *
     * <p>变更号。
     */
    public Integer getChange() {
        return change;
    }

    /**
     * Text of a header cell, or of a finding. null where there is none.
     *
     * <p>文字。
     */
    public String getText() {
        return text;
    }

    /**
     * What one can do about it. null where there is none.
     *
     * <p>处理办法。
     */
    public String getRemedy() {
        return remedy;
    }
}

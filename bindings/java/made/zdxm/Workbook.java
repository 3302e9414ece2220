// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.util.List;

/**
 * A spreadsheet file that is read.
 *
 * <p>读入的电子表格文件。
 */
public final class Workbook extends Handle {
    Workbook(Handle parent, MakeCall make) {
        super(parent, make, Zdxm::zdxm_workbook_free);
    }

    /**
     * The sheets that are plans or monthly reports.
     *
     * <p>The sums are over the rows that count, which are getCount. ErrorKind.UNKNOWN_SHEET if none was understood.
     *
     * <p>工作簿中的计划表和月报表。
     */
    public List<Sheet> sheets() {
        return all(Sheet::new, (z, h, made) -> z.zdxm_workbook_sheets(h, made));
    }

    /**
     * The columns of a sheet, by its place from 0, and what each means.
     *
     * <p>getMeaning is null where the header is not known.
     *
     * <p>某个表（位置从0起）各列的含义。
     */
    public List<SheetColumn> columns(int sheet) {
        return all(SheetColumn::new, (z, h, made) -> z.zdxm_workbook_columns(h, sheet, made));
    }

    /**
     * The projects of a sheet, by its place from 0, as they were read.
     *
     * <p>getOther has the columns that the ledger has no field for. A form of a report can be loaded from such a row
     * (load).
     *
     * <p>某个表（位置从0起）读到的项目。
     */
    public List<SheetRow> rows(int sheet) {
        return all(SheetRow::new, (z, h, made) -> z.zdxm_workbook_rows(h, sheet, made));
    }

    /**
     * The headings of a sheet, by its place from 0, with what each declares and what stands under it.
     *
     * <p>getTotal, getAnnual and getYtdDone are as found.
     *
     * <p>某个表（位置从0起）的分组标题、申报数与实际数。
     */
    public List<SheetGroup> groups(int sheet) {
        return all(SheetGroup::new, (z, h, made) -> z.zdxm_workbook_groups(h, sheet, made));
    }

    /**
     * Every problem of the file, each at its cell, and the sheets that were left out.
     *
     * <p>getText says what is wrong and what to do, in the language of the context; getRead what the cell of a blocking
     * one says.
     *
     * <p>文件的全部问题，各注明单元格，以及未读的表。
     */
    public List<Finding> findings() {
        return all(Finding::new, (z, h, made) -> z.zdxm_workbook_findings(h, made));
    }

    /**
     * All sheets of the file as plain cells, understood or not.
     *
     * <p>getSheetIndex is the place among all sheets.
     *
     * <p>文件的全部表，为普通单元格，不论是否识别。
     */
    public List<SheetGrid> grids() {
        return all(SheetGrid::new, (z, h, made) -> z.zdxm_workbook_grids(h, made));
    }

    /**
     * The cells with a value of a sheet, by its place among all sheets, row by row.
     *
     * <p>某个表（在全部表中的位置）有值的单元格，逐行。
     */
    public List<SheetCell> cells(int sheet) {
        return all(SheetCell::new, (z, h, made) -> z.zdxm_workbook_cells(h, sheet, made));
    }
}

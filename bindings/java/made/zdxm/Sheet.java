// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.YearMonth;
import java.util.List;

/**
 * A sheet of a workbook, with what it was read as.
 *
 * <p>工作簿中的一张表。
 */
public final class Sheet extends Row {
    private final int sheetIndex;
    private final String sheet;
    private final SheetKind sheetKind;
    private final String title;
    private final Integer year;
    private final YearMonth month;
    private final int count;
    private final Money total;
    private final Money doneBefore;
    private final Money annual;
    private final Money monthDone;
    private final Money ytdDone;
    private final List<String> notes;
    private final FileFormat format;
    private final String fileDigest;

    Sheet(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_SHEET_INDEX, Zdxm.F_SHEET_KIND, Zdxm.F_YEAR, Zdxm.F_MONTH, Zdxm.F_COUNT,
            Zdxm.F_TOTAL, Zdxm.F_DONE_BEFORE, Zdxm.F_ANNUAL, Zdxm.F_MONTH_DONE, Zdxm.F_YTD_DONE, Zdxm.F_FORMAT);
        this.sheetIndex = row.number(Zdxm.F_SHEET_INDEX);
        this.sheet = row.text(Zdxm.F_SHEET);
        this.sheetKind = row.codeIf(SheetKind::of, Zdxm.F_SHEET_KIND);
        this.title = row.text(Zdxm.F_TITLE);
        this.year = row.numberIf(Zdxm.F_YEAR);
        this.month = row.monthIf(Zdxm.F_MONTH);
        this.count = row.number(Zdxm.F_COUNT);
        this.total = row.moneyIf(Zdxm.F_TOTAL);
        this.doneBefore = row.moneyIf(Zdxm.F_DONE_BEFORE);
        this.annual = row.moneyIf(Zdxm.F_ANNUAL);
        this.monthDone = row.moneyIf(Zdxm.F_MONTH_DONE);
        this.ytdDone = row.moneyIf(Zdxm.F_YTD_DONE);
        this.notes = row.texts(Zdxm.F_NOTES);
        this.format = row.code(FileFormat::of, Zdxm.F_FORMAT);
        this.fileDigest = row.text(Zdxm.F_FILE_DIGEST);
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
     * What a sheet is. null where there is none.
     *
     * <p>表格类别。
     */
    public SheetKind getSheetKind() {
        return sheetKind;
    }

    /**
     * Title. null where there is none.
     *
     * <p>标题。
     */
    public String getTitle() {
        return title;
    }

    /**
     * Year of a plan. null where there is none.
     *
     * <p>年度。
     */
    public Integer getYear() {
        return year;
    }

    /**
     * Month. null where there is none.
     *
     * <p>月份。
     */
    public YearMonth getMonth() {
        return month;
    }

    /**
     * Number of projects.
     *
     * <p>项目数。
     */
    public int getCount() {
        return count;
    }

    /**
     * Total investment. null where there is none.
     *
     * <p>总投资。
     */
    public Money getTotal() {
        return total;
    }

    /**
     * Done before this year. null where there is none.
     *
     * <p>至上年底累计完成投资。
     */
    public Money getDoneBefore() {
        return doneBefore;
    }

    /**
     * Annual planned investment. null where there is none.
     *
     * <p>年度计划投资。
     */
    public Money getAnnual() {
        return annual;
    }

    /**
     * Investment done in the month. null where there is none.
     *
     * <p>本月完成投资。
     */
    public Money getMonthDone() {
        return monthDone;
    }

    /**
     * Investment done since the start of the year, as reported. null where there is none.
     *
     * <p>年初至本月累计完成投资。
     */
    public Money getYtdDone() {
        return ytdDone;
    }

    /**
     * Notes.
     *
     * <p>附注。
     */
    public List<String> getNotes() {
        return notes;
    }

    /**
     * Format of the file.
     *
     * <p>文件格式。
     */
    public FileFormat getFormat() {
        return format;
    }

    /**
     * SHA-256 of a file's bytes, 64 hexadecimal digits. null where there is none.
     *
     * <p>文件校验值。
     */
    public String getFileDigest() {
        return fileDigest;
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Format of a spreadsheet file. */
public enum FileFormat implements Code {
    /** OLE2 with BIFF records: Excel 97-2003 .xls and WPS .et. */
    XLS(1, "Excel 97-2003工作簿"),
    /** Office Open XML. */
    XLSX(2, "Excel工作簿"),
    /** OpenDocument. */
    ODS(3, "OpenDocument表格"),
    /** Text with commas, tabs or semicolons, in UTF-8, UTF-16 or GB18030. */
    CSV(4, "文本表格"),
    /** A web page with a table, as web systems "export to Excel". */
    HTML(5, "网页表格"),
    /** The XML of Excel 2003 (SpreadsheetML), as template systems "export to Excel". */
    XML2003(6, "Excel 2003 XML表格");

    private final int number;
    private final String chinese;

    FileFormat(int number, String chinese) {
        this.number = number;
        this.chinese = chinese;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    /** The value of a number. */
    static FileFormat of(int number) {
        for (FileFormat value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("FileFormat", number);
    }
}

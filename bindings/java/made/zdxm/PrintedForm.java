// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Form of a document. */
public enum PrintedForm implements Code {
    /** The exact figures of what was issued, apart from any printed form. */
    FIGURES(1, "数据"),
    /** Text, in UTF-8. */
    TEXT(2, "文本"),
    /** JSON without blanks. */
    JSON(3, "JSON"),
    /** Markdown, in UTF-8. */
    MARKDOWN(4, "Markdown"),
    /** An .xlsx workbook to print. */
    WORKBOOK(5, "工作簿"),
    /** A .docx in the official form (GB/T 9704-2012). */
    DOCX(6, "公文"),
    /** An .xlsx workbook for machines: one header row with units, no merged cells, exact amounts. */
    FLAT_WORKBOOK(7, "数据表");

    private final int number;
    private final String chinese;

    PrintedForm(int number, String chinese) {
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
    static PrintedForm of(int number) {
        for (PrintedForm value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("PrintedForm", number);
    }
}

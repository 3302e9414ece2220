// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A chart with the texts that it is drawn as.
 *
 * <p>文件中的图表及其文字形式。
 */
public final class DocumentChart extends Row {
    private final String title;
    private final String text;
    private final String note;

    DocumentChart(Columns row) {
        super(row);
        this.title = row.text(Zdxm.F_TITLE);
        this.text = row.text(Zdxm.F_TEXT);
        this.note = row.text(Zdxm.F_NOTE);
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
     * Text of a header cell, or of a finding.
     *
     * <p>文字。
     */
    public String getText() {
        return text;
    }

    /**
     * Remark. null where there is none.
     *
     * <p>说明。
     */
    public String getNote() {
        return note;
    }
}

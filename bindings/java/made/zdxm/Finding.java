// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * One finding.
 *
 * <p>表格中的一个问题。
 */
public final class Finding extends Row {
    private final Severity severity;
    private final String sheet;
    private final String cell;
    private final FindingCode finding;
    private final String text;
    private final String read;
    private final String messageId;

    Finding(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_SEVERITY, Zdxm.F_FINDING);
        this.severity = row.code(Severity::of, Zdxm.F_SEVERITY);
        this.sheet = row.text(Zdxm.F_SHEET);
        this.cell = row.text(Zdxm.F_CELL);
        this.finding = row.code(FindingCode::of, Zdxm.F_FINDING);
        this.text = row.text(Zdxm.F_TEXT);
        this.read = row.text(Zdxm.F_READ);
        this.messageId = row.text(Zdxm.F_MESSAGE_ID);
    }

    /**
     * Whether it stands in the way.
     *
     * <p>严重程度。
     */
    public Severity getSeverity() {
        return severity;
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
     * The cell, such as H24. null where there is none.
     *
     * <p>单元格。
     */
    public String getCell() {
        return cell;
    }

    /**
     * What the finding is about.
     *
     * <p>问题代码。
     */
    public FindingCode getFinding() {
        return finding;
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
     * What a cell says, or the header of a column. null where there is none.
     *
     * <p>原文。
     */
    public String getRead() {
        return read;
    }

    /**
     * Which message a text is, the same for ever, as docs/messages.md lists them. null where there is none.
     *
     * <p>说明代号。
     */
    public String getMessageId() {
        return messageId;
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A part of a document, flat.
 *
 * <p>文件的一个组成部分。
 */
public final class DocumentPart extends Row {
    private final Integer depth;
    private final String text;
    private final Integer tableIndex;
    private final String attachment;

    DocumentPart(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_DEPTH, Zdxm.F_TABLE_INDEX);
        this.depth = row.numberIf(Zdxm.F_DEPTH);
        this.text = row.text(Zdxm.F_TEXT);
        this.tableIndex = row.numberIf(Zdxm.F_TABLE_INDEX);
        this.attachment = row.text(Zdxm.F_ATTACHMENT);
    }

    /**
     * How deep a heading stands, 0 for the total. null where there is none.
     *
     * <p>层级。
     */
    public Integer getDepth() {
        return depth;
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
     * Place of a table in its document, from 0. null where there is none.
     *
     * <p>表序。
     */
    public Integer getTableIndex() {
        return tableIndex;
    }

    /**
     * Name of the attachment that a part belongs to. null where there is none.
     *
     * <p>附件。
     */
    public String getAttachment() {
        return attachment;
    }
}

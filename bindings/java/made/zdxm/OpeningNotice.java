// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * What opening a ledger found.
 *
 * <p>打开台账时发现的情况。
 */
public final class OpeningNotice extends Row {
    private final OpeningNoticeKind noticeKind;
    private final String text;
    private final String messageId;
    private final Integer firstChange;
    private final Integer lastChange;

    OpeningNotice(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_NOTICE_KIND, Zdxm.F_FIRST_CHANGE, Zdxm.F_LAST_CHANGE);
        this.noticeKind = row.codeIf(OpeningNoticeKind::of, Zdxm.F_NOTICE_KIND);
        this.text = row.text(Zdxm.F_TEXT);
        this.messageId = row.text(Zdxm.F_MESSAGE_ID);
        this.firstChange = row.numberIf(Zdxm.F_FIRST_CHANGE);
        this.lastChange = row.numberIf(Zdxm.F_LAST_CHANGE);
    }

    /**
     * What opening a ledger found. null where there is none.
     *
     * <p>发现类别。
     */
    public OpeningNoticeKind getNoticeKind() {
        return noticeKind;
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
     * Which message a text is, the same for ever, as docs/messages.md lists them. null where there is none.
     *
     * <p>说明代号。
     */
    public String getMessageId() {
        return messageId;
    }

    /**
     * First change of a range. null where there is none.
     *
     * <p>起始变更号。
     */
    public Integer getFirstChange() {
        return firstChange;
    }

    /**
     * Last change of a range. null where there is none.
     *
     * <p>截止变更号。
     */
    public Integer getLastChange() {
        return lastChange;
    }
}

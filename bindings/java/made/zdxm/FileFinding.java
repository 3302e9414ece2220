// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * What is wrong with one file beside the ledger.
 *
 * <p>台账旁附件文件的一个问题。
 */
public final class FileFinding extends Row {
    private final FileFindingKind fileFindingKind;
    private final String path;
    private final String sha256;
    private final Integer fileAttachment;
    private final long attachments;

    FileFinding(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_FILE_FINDING_KIND, Zdxm.F_FILE_ATTACHMENT, Zdxm.F_ATTACHMENTS);
        this.fileFindingKind = row.code(FileFindingKind::of, Zdxm.F_FILE_FINDING_KIND);
        this.path = row.text(Zdxm.F_PATH);
        this.sha256 = row.text(Zdxm.F_SHA256);
        this.fileAttachment = row.numberIf(Zdxm.F_FILE_ATTACHMENT);
        this.attachments = row.longNumber(Zdxm.F_ATTACHMENTS);
    }

    /**
     * What is wrong with a file beside the ledger.
     *
     * <p>附件文件问题。
     */
    public FileFindingKind getFileFindingKind() {
        return fileFindingKind;
    }

    /**
     * Where a file lies. null where there is none.
     *
     * <p>文件位置。
     */
    public String getPath() {
        return path;
    }

    /**
     * SHA-256 of a document. null where there is none.
     *
     * <p>校验值。
     */
    public String getSha256() {
        return sha256;
    }

    /**
     * The first attachment that needs a file. null where there is none.
     *
     * <p>附件。
     */
    public Integer getFileAttachment() {
        return fileAttachment;
    }

    /**
     * How many attachments need a file.
     *
     * <p>附件数。
     */
    public long getAttachments() {
        return attachments;
    }
}

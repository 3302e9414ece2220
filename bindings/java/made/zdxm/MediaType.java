// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** What the bytes of a file are. */
public enum MediaType implements Code {
    /** A photo, JPEG. */
    JPEG(1, "JPEG图片"),
    /** A picture, PNG. */
    PNG(2, "PNG图片"),
    /** A photo of a telephone, HEIF. */
    HEIF(3, "HEIF图片"),
    /** A scan, TIFF. */
    TIFF(4, "TIFF图片"),
    /** A document, PDF. */
    PDF(5, "PDF文件"),
    /** An official document, OFD (GB/T 33190). */
    OFD(6, "OFD版式文件"),
    /** A text of Word 2007 or later, docx. */
    DOCX(7, "Word文档（docx）"),
    /** A workbook of Excel 2007 or later, xlsx. */
    XLSX(8, "Excel工作簿（xlsx）"),
    /** A text of Word 97 or WPS: doc, wps. */
    DOC(9, "Word、WPS文档（doc、wps）"),
    /** A workbook of Excel 97 or WPS: xls, et. */
    XLS(10, "Excel、WPS工作簿（xls、et）"),
    /** A picture, WebP. */
    WEBP(11, "WebP图片"),
    /** A film, MP4 or MOV. */
    MP4(12, "MP4视频"),
    /** Several files in one, zip. */
    ZIP(13, "ZIP压缩包"),
    /** Something else. */
    OTHER(99, "其他文件");

    private final int number;
    private final String chinese;

    MediaType(int number, String chinese) {
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
    static MediaType of(int number) {
        for (MediaType value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("MediaType", number);
    }
}

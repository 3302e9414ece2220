// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.util.List;

/**
 * What an office prints, in every form: text, Markdown, JSON, workbooks.
 *
 * <p>可印制的文件：文本、Markdown、JSON、工作簿。
 */
public final class Document extends DocumentBase {
    Document(Handle parent, MakeCall make) {
        super(parent, make, Zdxm::zdxm_document_free);
    }

    /**
     * A form of the document that is words.
     *
     * <p>Of an issued bulletin, what was issued: ErrorKind.TAMPERED where that was edited in the ledger,
     * ErrorKind.NOT_FOUND where it was not kept; issuedBulletinCheck says which forms are there.
     *
     * <p>文件的文字形式：文本、Markdown或JSON；已签发的通报为签发时的原文。
     */
    public String text(PrintedForm form) {
        return text((z, h, buffer, cap, need) ->
                z.zdxm_document_text(h, form.number(), buffer, cap, need));
    }

    /**
     * Saves a form of the document as a file.
     *
     * <p>ErrorKind.DUPLICATE where there is a file, or a ledger, which is never replaced; ErrorKind.FILE_IN_USE where
     * another program holds the file for two seconds. An error leaves what was there.
     *
     * <p>将文件以某种形式存盘。
     */
    public void save(PrintedForm form, String path) {
        save(form, path, false);
    }

    /**
     * Saves a form of the document as a file.
     *
     * <p>ErrorKind.DUPLICATE where there is a file, or a ledger, which is never replaced; ErrorKind.FILE_IN_USE where
     * another program holds the file for two seconds. An error leaves what was there.
     *
     * <p>将文件以某种形式存盘。
     */
    public void save(PrintedForm form, String path, boolean overwrite) {
        byte[] pathBytes = utf8(path);
        call((z, h) ->
                z.zdxm_document_save(h, form.number(), pathBytes, pathBytes.length, overwrite ? Zdxm.SAVE_OVERWRITE : 0));
    }

    /**
     * Saves a table of the document, by its place from 0, as a .csv file.
     *
     * <p>UTF-8 with its mark, one header row which names the units, amounts exact, in 元. A table with sums says first
     * in each row what it is. A text that a spreadsheet would run as a formula gets an apostrophe before it. Files as
     * save says.
     *
     * <p>将文件中的一个表存为CSV：UTF-8带标记，一行表头并注明单位，金额精确到分、以元计。
     */
    public void saveCsv(int index, String path) {
        saveCsv(index, path, false);
    }

    /**
     * Saves a table of the document, by its place from 0, as a .csv file.
     *
     * <p>UTF-8 with its mark, one header row which names the units, amounts exact, in 元. A table with sums says first
     * in each row what it is. A text that a spreadsheet would run as a formula gets an apostrophe before it. Files as
     * save says.
     *
     * <p>将文件中的一个表存为CSV：UTF-8带标记，一行表头并注明单位，金额精确到分、以元计。
     */
    public void saveCsv(int index, String path, boolean overwrite) {
        byte[] pathBytes = utf8(path);
        call((z, h) ->
                z.zdxm_document_save_csv(h, index, pathBytes, pathBytes.length, overwrite ? Zdxm.SAVE_OVERWRITE : 0));
    }

    /**
     * The head of a document in one row.
     *
     * <p>getCount is the number of its tables. getProofMark proves where the figures of what was issued come from.
     *
     * <p>文件头：标题、用纸、发文机关、文号、日期、口径、校验标记、表数，一行。
     */
    public DocumentHead head() {
        return one(DocumentHead::new, (z, h, made) -> z.zdxm_document_head(h, made));
    }

    /**
     * The parts of a document in their order, those of its attachments last.
     *
     * <p>A heading has a getDepth from 1 to 4, a paragraph none; a table has a getTableIndex, its place for table.
     * getAttachment is the name of the attachment that a part belongs to.
     *
     * <p>文件的各个部分（标题、段落、表），按次序，附件在后。
     */
    public List<DocumentPart> parts() {
        return all(DocumentPart::new, (z, h, made) -> z.zdxm_document_parts(h, made));
    }

    /**
     * The charts of a document in their order.
     *
     * <p>getText is the chart as SVG, 156 mm wide; getNote says what it shows in a sentence, for those who do not see
     * it.
     *
     * <p>文件的各幅图表，按次序：标题、SVG文本、一句话说明。
     */
    public List<DocumentChart> charts() {
        return all(DocumentChart::new, (z, h, made) -> z.zdxm_document_charts(h, made));
    }

    /**
     * The tables of a document, in their order.
     *
     * <p>getSheet is the name that its sheet in a workbook has.
     *
     * <p>文件中的各个表格，按次序。
     */
    public List<DocumentTable> tables() {
        return all(DocumentTable::new, (z, h, made) -> z.zdxm_document_tables(h, made));
    }

    /**
     * The rows of a table, by its place from 0, each cell as it is displayed.
     *
     * <p>Fields: ROW_KIND, and column n as getColumn0 + n. A dash stands for a figure that does not exist.
     *
     * <p>某个表格（位置从0起）的各行，各单元格为显示内容。
     */
    public List<List<String>> table(int index) {
        return table((z, h, made) -> z.zdxm_document_table(h, index, made));
    }

    /**
     * The header cells of a table, by its place from 0.
     *
     * <p>getRow is 0 or 1; getRows and getColumns are how many it covers.
     *
     * <p>某个表格（位置从0起）的表头单元格。
     */
    public List<TableHeaderCell> tableHeader(int index) {
        return all(TableHeaderCell::new, (z, h, made) -> z.zdxm_document_table_header(h, index, made));
    }
}

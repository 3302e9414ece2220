// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * What a document says of itself.
 *
 * <p>文件的标题、日期等。
 */
public final class DocumentHead extends Row {
    private final String title;
    private final Paper paper;
    private final String office;
    private final String number;
    private final OfficeDate issuedOn;
    private final String printedRules;
    private final String proofMark;
    private final int count;

    DocumentHead(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_PAPER, Zdxm.F_ISSUED_ON, Zdxm.F_COUNT);
        this.title = row.text(Zdxm.F_TITLE);
        this.paper = row.code(Paper::of, Zdxm.F_PAPER);
        this.office = row.text(Zdxm.F_OFFICE);
        this.number = row.text(Zdxm.F_NUMBER);
        this.issuedOn = row.dateIf(Zdxm.F_ISSUED_ON);
        this.printedRules = row.text(Zdxm.F_PRINTED_RULES);
        this.proofMark = row.text(Zdxm.F_PROOF_MARK);
        this.count = row.number(Zdxm.F_COUNT);
    }

    /**
     * Title.
     *
     * <p>标题。
     */
    public String getTitle() {
        return title;
    }

    /**
     * On what paper a document is printed.
     *
     * <p>用纸。
     */
    public Paper getPaper() {
        return paper;
    }

    /**
     * Name of the office that keeps the ledger. null where there is none.
     *
     * <p>建账单位。
     */
    public String getOffice() {
        return office;
    }

    /**
     * Number under which a bulletin was issued. null where there is none.
     *
     * <p>期号。
     */
    public String getNumber() {
        return number;
    }

    /**
     * Date of the document. null where there is none.
     *
     * <p>印发日期。
     */
    public OfficeDate getIssuedOn() {
        return issuedOn;
    }

    /**
     * Name and version of the rules by which its figures were made. null where there is none.
     *
     * <p>口径。
     */
    public String getPrintedRules() {
        return printedRules;
    }

    /**
     * Proof of where its figures come from. null where there is none.
     *
     * <p>校验标记。
     */
    public String getProofMark() {
        return proofMark;
    }

    /**
     * Number of projects.
     *
     * <p>项目数。
     */
    public int getCount() {
        return count;
    }
}

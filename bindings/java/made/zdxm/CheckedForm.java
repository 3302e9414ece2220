// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A form of an issued result, with what became of the whole.
 *
 * <p>已签发考核结果的一种印制形式及重新生成的核对结果。
 */
public final class CheckedForm extends Row {
    private final Reproduction outcome;
    private final PrintedForm printedForm;
    private final Keeping keeping;
    private final String issuedSha256;
    private final int printing;

    CheckedForm(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_OUTCOME, Zdxm.F_PRINTED_FORM, Zdxm.F_KEEPING, Zdxm.F_PRINTING);
        this.outcome = row.code(Reproduction::of, Zdxm.F_OUTCOME);
        this.printedForm = row.code(PrintedForm::of, Zdxm.F_PRINTED_FORM);
        this.keeping = row.code(Keeping::of, Zdxm.F_KEEPING);
        this.issuedSha256 = row.text(Zdxm.F_ISSUED_SHA256);
        this.printing = row.number(Zdxm.F_PRINTING);
    }

    /**
     * What became of an issued bulletin that was made again.
     *
     * <p>重印结果。
     */
    public Reproduction getOutcome() {
        return outcome;
    }

    /**
     * What is compared.
     *
     * <p>形式。
     */
    public PrintedForm getPrintedForm() {
        return printedForm;
    }

    /**
     * Whether a printed form is at hand as it was issued.
     *
     * <p>原件。
     */
    public Keeping getKeeping() {
        return keeping;
    }

    /**
     * SHA-256 as issued.
     *
     * <p>签发时摘要。
     */
    public String getIssuedSha256() {
        return issuedSha256;
    }

    /**
     * Number of the printing that made it, which rises when the library prints differently.
     *
     * <p>版式号。
     */
    public int getPrinting() {
        return printing;
    }
}

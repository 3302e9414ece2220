// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A form of a bulletin, with what became of the whole.
 *
 * <p>已签发通报的一种印制形式及重新生成的核对结果。
 */
public final class CheckedBulletin extends Row {
    private final Reproduction outcome;
    private final PrintedForm printedForm;
    private final Keeping keeping;
    private final Boolean isSame;
    private final String issuedSha256;
    private final String presentSha256;

    CheckedBulletin(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_OUTCOME, Zdxm.F_PRINTED_FORM, Zdxm.F_KEEPING, Zdxm.F_IS_SAME);
        this.outcome = row.code(Reproduction::of, Zdxm.F_OUTCOME);
        this.printedForm = row.code(PrintedForm::of, Zdxm.F_PRINTED_FORM);
        this.keeping = row.codeIf(Keeping::of, Zdxm.F_KEEPING);
        this.isSame = row.flagIf(Zdxm.F_IS_SAME);
        this.issuedSha256 = row.text(Zdxm.F_ISSUED_SHA256);
        this.presentSha256 = row.text(Zdxm.F_PRESENT_SHA256);
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
     * Whether a printed form is at hand as it was issued. null where there is none.
     *
     * <p>原件。
     */
    public Keeping getKeeping() {
        return keeping;
    }

    /**
     * Whether it is the same as issued. null where there is none.
     *
     * <p>是否一致。
     */
    public Boolean getIsSame() {
        return isSame;
    }

    /**
     * SHA-256 as issued. null where there is none.
     *
     * <p>签发时摘要。
     */
    public String getIssuedSha256() {
        return issuedSha256;
    }

    /**
     * SHA-256 as made again. null where there is none.
     *
     * <p>现时摘要。
     */
    public String getPresentSha256() {
        return presentSha256;
    }
}

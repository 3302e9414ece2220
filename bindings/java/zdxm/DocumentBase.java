package zdxm;

/** A document as a text. */
abstract class DocumentBase extends Handle {
    DocumentBase(Handle parent, MakeCall make, Call free) {
        super(parent, make, free);
    }

    /**
     * The document as a text to print.
     *
     * <p>文件全文。
     */
    public final String toText() {
        return ((Document) this).text(PrintedForm.TEXT);
    }
}

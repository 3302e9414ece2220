package zdxm;

/** A document (文件): what an office prints, in every form. */
public final class Document extends Handle {
    Document(Handle parent, MakeCall make) {
        super(parent, make, Zdxm::zdxm_document_free);
    }

    /** The document as a text to print. */
    public String toText() {
        return toText(Zdxm.PRINTED_TEXT);
    }

    /** A form that is words: {@link Zdxm#PRINTED_TEXT}, {@link Zdxm#PRINTED_MARKDOWN} or {@link Zdxm#PRINTED_JSON}. */
    public String toText(int form) {
        return text((z, d, buffer, cap, need) -> z.zdxm_document_text(d, form, buffer, cap, need));
    }

    /** Saves a form as a file; replaces an older one only with {@code overwrite}, and never a ledger. */
    public void save(int form, String path, boolean overwrite) {
        byte[] file = utf8(path);
        call((z, d) -> z.zdxm_document_save(d, form, file, file.length, overwrite ? Zdxm.SAVE_OVERWRITE : 0));
    }
}

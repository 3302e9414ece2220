package zdxm;

/** The month's figures (简报、通报), with rates, ranks and names. */
public final class Bulletin extends Handle {
    Bulletin(View view, MakeCall make) {
        super(view, make, Zdxm::zdxm_bulletin_free);
    }

    /** The bulletin as a document, for every form. */
    public Document document() {
        return new Document(this, Zdxm::zdxm_bulletin_document);
    }

    /** The whole bulletin as a text to print. */
    public String toText() {
        try (Document document = document()) {
            return document.toText();
        }
    }

    /** Saves it as a printable .xlsx file where there is none. */
    public void saveWorkbook(String path) {
        saveWorkbook(path, false);
    }

    /** The same; replaces an older file only with {@code overwrite}, and never a ledger. */
    public void saveWorkbook(String path, boolean overwrite) {
        try (Document document = document()) {
            document.save(Zdxm.PRINTED_WORKBOOK, path, overwrite);
        }
    }
}

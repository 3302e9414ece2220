package zdxm;

/** The month's figures (简报、通报), with rates, ranks and names. */
public final class Bulletin extends Handle {
    Bulletin(View view, MakeCall make) {
        super(view, make, Zdxm::zdxm_bulletin_free);
    }

    /** The whole bulletin as a text to print. */
    public String toText() {
        return text(Zdxm::zdxm_bulletin_text);
    }

    /** The whole bulletin in Markdown. */
    public String toMarkdown() {
        return text(Zdxm::zdxm_bulletin_markdown);
    }

    /** The whole bulletin as JSON, money in fen (分). */
    public String toJson() {
        return text(Zdxm::zdxm_bulletin_json);
    }

    /** Saves it as a printable .xlsx file where there is none. */
    public void saveWorkbook(String path) {
        saveWorkbook(path, false);
    }

    /** The same; replaces an older file only with {@code overwrite}, and never a ledger. */
    public void saveWorkbook(String path, boolean overwrite) {
        byte[] file = utf8(path);
        call((z, b) -> z.zdxm_bulletin_save_workbook(b, file, file.length, overwrite ? Zdxm.SAVE_OVERWRITE : 0));
    }
}

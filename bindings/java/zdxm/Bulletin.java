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

    /** Writes it as a printable .xlsx file. */
    public void saveWorkbook(String path) {
        byte[] file = utf8(path);
        call((z, b) -> z.zdxm_bulletin_save_workbook(b, file, file.length));
    }
}

package zdxm;

/** A spreadsheet file as offices write it: xls, et, xlsx, ods, csv, html. */
public final class Workbook extends Handle {
    private Workbook(Context context, MakeCall open) {
        super(context, open, Zdxm::zdxm_workbook_free);
    }

    /** Opens a file. */
    public static Workbook open(Context context, String path) {
        byte[] file = utf8(path);
        return new Workbook(context, (z, c, made) -> z.zdxm_workbook_open(c, file, file.length, made));
    }

    /** Opens a file that the program holds in memory. */
    public static Workbook read(Context context, byte[] bytes) {
        return new Workbook(context, (z, c, made) -> z.zdxm_workbook_read(c, bytes, bytes.length, made));
    }
}

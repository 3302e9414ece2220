package zdxm;

/** What an import (导入) of a workbook would do. */
public final class Import extends Handle {
    Import(View view, MakeCall preview) {
        super(view, preview, Zdxm::zdxm_import_free);
    }

    /** Every problem, each at its cell, to be shown to a person. */
    public Cursor findings() {
        return rows(Zdxm::zdxm_import_findings);
    }

    /** The problems that stand in the way of it. */
    public Cursor unsettled() {
        return rows(Zdxm::zdxm_import_unsettled);
    }

    /** Begins to write it, by a person: commit the batch. */
    public Batch begin(String actor) {
        byte[] name = utf8(actor);
        return new Batch(this, (z, i, made) -> z.zdxm_import_begin(i, name, name.length, made));
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.util.List;

/**
 * What the import of a workbook would do.
 *
 * <p>工作簿导入台账的预览与执行。
 */
public final class Import extends Handle {
    Import(Handle parent, MakeCall make) {
        super(parent, make, Zdxm::zdxm_import_free);
    }

    /**
     * What the import would do, in numbers, in one row.
     *
     * <p>导入将做什么，各类数目，一行。
     */
    public ImportCounts counts() {
        return one(ImportCounts::new, (z, h, made) -> z.zdxm_import_counts(h, made));
    }

    /**
     * Every problem, of the sheets and of the comparison with the ledger.
     *
     * <p>全部问题：表格的问题和与台账比对的问题。
     */
    public List<Finding> findings() {
        return all(Finding::new, (z, h, made) -> z.zdxm_import_findings(h, made));
    }

    /**
     * The problems that stand in the way of this import with its options.
     *
     * <p>按当前选项仍妨碍导入的问题。
     */
    public List<Finding> unsettled() {
        return all(Finding::new, (z, h, made) -> z.zdxm_import_unsettled(h, made));
    }

    /**
     * The units that the import adds, with the kind that each name suggests.
     *
     * <p>导入将新增的单位及由名称推测的类别。
     */
    public List<NewName> newUnits() {
        return all(NewName::new, (z, h, made) -> z.zdxm_import_new_units(h, made));
    }

    /**
     * The sectors that the import adds. getKind is null.
     *
     * <p>导入将新增的行业分类。
     */
    public List<NewName> newSectors() {
        return all(NewName::new, (z, h, made) -> z.zdxm_import_new_sectors(h, made));
    }

    /**
     * Begins to write the import by a person.
     *
     * <p>Step and commit the batch like any other. ErrorKind.UNSETTLED_PROBLEMS while problems stand in the way,
     * ErrorKind.RULE if the ledger has changed since the preview.
     *
     * <p>以某人的名义开始写入导入内容。
     */
    public Batch begin(String actor) {
        byte[] actorBytes = utf8(actor);
        return new Batch(this, (z, h, made) -> z.zdxm_import_begin(h, actorBytes, actorBytes.length, made));
    }
}

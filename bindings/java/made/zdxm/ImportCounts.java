// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * What an import does, in numbers.
 *
 * <p>导入将写入的各类记录数。
 */
public final class ImportCounts extends Row {
    private final int newProjects;
    private final int revisedProjects;
    private final int newItems;
    private final int revisedItems;
    private final int withdrawnItems;
    private final int newReports;
    private final int revisedReports;
    private final int unchanged;
    private final int unmatched;

    ImportCounts(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_NEW_PROJECTS, Zdxm.F_REVISED_PROJECTS, Zdxm.F_NEW_ITEMS,
            Zdxm.F_REVISED_ITEMS, Zdxm.F_WITHDRAWN_ITEMS, Zdxm.F_NEW_REPORTS, Zdxm.F_REVISED_REPORTS,
            Zdxm.F_UNCHANGED, Zdxm.F_UNMATCHED);
        this.newProjects = row.number(Zdxm.F_NEW_PROJECTS);
        this.revisedProjects = row.number(Zdxm.F_REVISED_PROJECTS);
        this.newItems = row.number(Zdxm.F_NEW_ITEMS);
        this.revisedItems = row.number(Zdxm.F_REVISED_ITEMS);
        this.withdrawnItems = row.number(Zdxm.F_WITHDRAWN_ITEMS);
        this.newReports = row.number(Zdxm.F_NEW_REPORTS);
        this.revisedReports = row.number(Zdxm.F_REVISED_REPORTS);
        this.unchanged = row.number(Zdxm.F_UNCHANGED);
        this.unmatched = row.number(Zdxm.F_UNMATCHED);
    }

    /**
     * Projects that the import adds.
     *
     * <p>新增项目。
     */
    public int getNewProjects() {
        return newProjects;
    }

    /**
     * Projects that it corrects.
     *
     * <p>更正项目。
     */
    public int getRevisedProjects() {
        return revisedProjects;
    }

    /**
     * Plan items that it adds.
     *
     * <p>新增计划项目。
     */
    public int getNewItems() {
        return newItems;
    }

    /**
     * Plan items that it corrects.
     *
     * <p>更正计划项目。
     */
    public int getRevisedItems() {
        return revisedItems;
    }

    /**
     * Plan items that an import takes out of the plan.
     *
     * <p>调出计划项目。
     */
    public int getWithdrawnItems() {
        return withdrawnItems;
    }

    /**
     * Reports that it adds.
     *
     * <p>新增月报。
     */
    public int getNewReports() {
        return newReports;
    }

    /**
     * Reports that it corrects.
     *
     * <p>更正月报。
     */
    public int getRevisedReports() {
        return revisedReports;
    }

    /**
     * Rows that say what the ledger knows.
     *
     * <p>无变化。
     */
    public int getUnchanged() {
        return unchanged;
    }

    /**
     * Rows without a project.
     *
     * <p>未匹配。
     */
    public int getUnmatched() {
        return unmatched;
    }
}

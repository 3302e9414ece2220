// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.util.List;

/**
 * An item whose points changed; without an item, only the total, the rank, the grade or the lists of the unit did.
 *
 * <p>得分有变化的考核项目；没有项目的，为总分、名次、等次或名单的变化。
 */
public final class ChangedItem extends Row {
    private final int unit;
    private final String unitName;
    private final String schemeItem;
    private final String name;
    private final String pointsBefore;
    private final String points;
    private final List<String> entriesCame;
    private final List<String> entriesWent;

    ChangedItem(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_UNIT);
        this.unit = row.number(Zdxm.F_UNIT);
        this.unitName = row.text(Zdxm.F_UNIT_NAME);
        this.schemeItem = row.text(Zdxm.F_SCHEME_ITEM);
        this.name = row.text(Zdxm.F_NAME);
        this.pointsBefore = row.text(Zdxm.F_POINTS_BEFORE);
        this.points = row.text(Zdxm.F_POINTS);
        this.entriesCame = row.texts(Zdxm.F_ENTRIES_CAME);
        this.entriesWent = row.texts(Zdxm.F_ENTRIES_WENT);
    }

    /**
     * Number of the unit of a cell.
     *
     * <p>单位。
     */
    public int getUnit() {
        return unit;
    }

    /**
     * Name of a unit.
     *
     * <p>单位名称。
     */
    public String getUnitName() {
        return unitName;
    }

    /**
     * Id of an item of the scheme, or given_points, given_times or given_rate. null where there is none.
     *
     * <p>考核项目。
     */
    public String getSchemeItem() {
        return schemeItem;
    }

    /**
     * Name. null where there is none.
     *
     * <p>名称。
     */
    public String getName() {
        return name;
    }

    /**
     * Points before, exact. null where there is none.
     *
     * <p>原得分。
     */
    public String getPointsBefore() {
        return pointsBefore;
    }

    /**
     * Points, exact. null where there is none.
     *
     * <p>得分。
     */
    public String getPoints() {
        return points;
    }

    /**
     * Entries that came.
     *
     * <p>新增依据。
     */
    public List<String> getEntriesCame() {
        return entriesCame;
    }

    /**
     * Entries that went.
     *
     * <p>减少依据。
     */
    public List<String> getEntriesWent() {
        return entriesWent;
    }
}

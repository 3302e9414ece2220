// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.LocalDate;

/**
 * Form of a query of plan items.
 *
 * <p>表单：查询。
 */
public final class ItemQueryForm extends Form {
    /** An empty form. */
    public ItemQueryForm() {
        super(Zdxm.FORM_ITEM_QUERY);
    }

    /**
     * A form that begins with a record, for its correction.
     *
     * <p>以已有记录填好的表单，用于更正。
     */
    public static ItemQueryForm of(Row record) {
        ItemQueryForm form = new ItemQueryForm();
        form.begin(record);
        return form;
    }

    /**
     * The first responsible unit.
     *
     * <p>牵头单位。
     */
    public ItemQueryForm leadUnit(Integer leadUnit) {
        say(Zdxm.F_LEAD_UNIT, leadUnit);
        return this;
    }

    /**
     * Number of a unit that is one of the responsible units, whether it leads or not.
     *
     * <p>责任单位之一。
     */
    public ItemQueryForm responsibleUnit(Integer responsibleUnit) {
        say(Zdxm.F_RESPONSIBLE_UNIT, responsibleUnit);
        return this;
    }

    /**
     * Number of the unit that files the reports.
     *
     * <p>填报单位。
     */
    public ItemQueryForm reportingUnit(Integer reportingUnit) {
        say(Zdxm.F_REPORTING_UNIT, reportingUnit);
        return this;
    }

    /**
     * Planned phase.
     *
     * <p>建设阶段。
     */
    public ItemQueryForm phase(Phase phase) {
        say(Zdxm.F_PHASE, phase);
        return this;
    }

    /**
     * Planned phase.
     *
     * <p>建设阶段。
     */
    public ItemQueryForm phase(String phase) {
        say(Zdxm.F_PHASE, phase);
        return this;
    }

    /**
     * Number of the sector.
     *
     * <p>行业分类。
     */
    public ItemQueryForm sector(Integer sector) {
        say(Zdxm.F_SECTOR, sector);
        return this;
    }

    /**
     * More than so many percentage points above time progress, unrounded, such as 5 or -2.5.
     *
     * <p>高于序时进度。
     */
    public ItemQueryForm gapAbove(String gapAbove) {
        say(Zdxm.F_GAP_ABOVE, gapAbove);
        return this;
    }

    /**
     * Less than so many percentage points above time progress, unrounded, such as -10 for more than 10 points behind.
     *
     * <p>低于序时进度。
     */
    public ItemQueryForm gapBelow(String gapBelow) {
        say(Zdxm.F_GAP_BELOW, gapBelow);
        return this;
    }

    /**
     * Light of a month.
     *
     * <p>亮灯。
     */
    public ItemQueryForm light(Light light) {
        say(Zdxm.F_LIGHT, light);
        return this;
    }

    /**
     * Light of a month.
     *
     * <p>亮灯。
     */
    public ItemQueryForm light(String light) {
        say(Zdxm.F_LIGHT, light);
        return this;
    }

    /**
     * Where a report stands.
     *
     * <p>报送状态。
     */
    public ItemQueryForm filingState(FilingState filingState) {
        say(Zdxm.F_FILING_STATE, filingState);
        return this;
    }

    /**
     * Where a report stands.
     *
     * <p>报送状态。
     */
    public ItemQueryForm filingState(String filingState) {
        say(Zdxm.F_FILING_STATE, filingState);
        return this;
    }

    /**
     * What kind of matter it is.
     *
     * <p>事项类别。
     */
    public ItemQueryForm matterKind(MatterKind matterKind) {
        say(Zdxm.F_MATTER_KIND, matterKind);
        return this;
    }

    /**
     * What kind of matter it is.
     *
     * <p>事项类别。
     */
    public ItemQueryForm matterKind(String matterKind) {
        say(Zdxm.F_MATTER_KIND, matterKind);
        return this;
    }

    /**
     * The day of which something is asked.
     *
     * <p>截至日期。
     */
    public ItemQueryForm onDay(LocalDate onDay) {
        say(Zdxm.F_ON_DAY, onDay);
        return this;
    }

    /**
     * The day of which something is asked.
     *
     * <p>截至日期。
     */
    public ItemQueryForm onDay(OfficeDate onDay) {
        say(Zdxm.F_ON_DAY, onDay);
        return this;
    }

    /**
     * The day of which something is asked.
     *
     * <p>截至日期。
     */
    public ItemQueryForm onDay(String onDay) {
        say(Zdxm.F_ON_DAY, onDay);
        return this;
    }

    /**
     * Whether it has started, said or carried forward.
     *
     * <p>已开工。
     */
    public ItemQueryForm standingStarted(Boolean standingStarted) {
        say(Zdxm.F_STANDING_STARTED, standingStarted);
        return this;
    }

    /**
     * Whether it is finished, said or carried forward.
     *
     * <p>已竣工。
     */
    public ItemQueryForm standingFinished(Boolean standingFinished) {
        say(Zdxm.F_STANDING_FINISHED, standingFinished);
        return this;
    }

    /**
     * Whether it stands still at the end of the month, by its events.
     *
     * <p>是否停工。
     */
    public ItemQueryForm isSuspended(Boolean isSuspended) {
        say(Zdxm.F_IS_SUSPENDED, isSuspended);
        return this;
    }

    /**
     * A part of a name, whatever its blanks and brackets.
     *
     * <p>名称包含。
     */
    public ItemQueryForm namePart(String namePart) {
        say(Zdxm.F_NAME_PART, namePart);
        return this;
    }

    /**
     * In which order items come.
     *
     * <p>排序。
     */
    public ItemQueryForm itemOrder(ItemOrder itemOrder) {
        say(Zdxm.F_ITEM_ORDER, itemOrder);
        return this;
    }

    /**
     * In which order items come.
     *
     * <p>排序。
     */
    public ItemQueryForm itemOrder(String itemOrder) {
        say(Zdxm.F_ITEM_ORDER, itemOrder);
        return this;
    }

    /**
     * Whether the order is turned round.
     *
     * <p>倒序。
     */
    public ItemQueryForm descending(Boolean descending) {
        say(Zdxm.F_DESCENDING, descending);
        return this;
    }

    /**
     * So many of the first ones are left out.
     *
     * <p>跳过。
     */
    public ItemQueryForm skip(Integer skip) {
        say(Zdxm.F_SKIP, skip);
        return this;
    }

    /**
     * At most so many are given.
     *
     * <p>最多。
     */
    public ItemQueryForm most(Integer most) {
        say(Zdxm.F_MOST, most);
        return this;
    }
}

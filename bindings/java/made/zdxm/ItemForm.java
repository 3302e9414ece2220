// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.LocalDate;
import java.util.Collection;

/**
 * Form of a plan item.
 *
 * <p>表单：计划项目。
 */
public final class ItemForm extends Form {
    /** An empty form. */
    public ItemForm() {
        super(Zdxm.FORM_ITEM);
    }

    /**
     * A form that begins with a record, for its correction.
     *
     * <p>以已有记录填好的表单，用于更正。
     */
    public static ItemForm of(Row record) {
        ItemForm form = new ItemForm();
        form.begin(record);
        return form;
    }

    /**
     * Number of the plan.
     *
     * <p>年度计划。
     */
    public ItemForm plan(Integer plan) {
        say(Zdxm.F_PLAN, plan);
        return this;
    }

    /**
     * Number of the project.
     *
     * <p>项目。
     */
    public ItemForm project(Integer project) {
        say(Zdxm.F_PROJECT, project);
        return this;
    }

    /**
     * Who builds it.
     *
     * <p>项目业主。
     */
    public ItemForm owner(String owner) {
        say(Zdxm.F_OWNER, owner);
        return this;
    }

    /**
     * 统一社会信用代码 of the owner.
     *
     * <p>业主统一社会信用代码。
     */
    public ItemForm ownerCreditCode(String ownerCreditCode) {
        say(Zdxm.F_OWNER_CREDIT_CODE, ownerCreditCode);
        return this;
    }

    /**
     * Planned phase.
     *
     * <p>建设阶段。
     */
    public ItemForm phase(Phase phase) {
        say(Zdxm.F_PHASE, phase);
        return this;
    }

    /**
     * Planned phase.
     *
     * <p>建设阶段。
     */
    public ItemForm phase(String phase) {
        say(Zdxm.F_PHASE, phase);
        return this;
    }

    /**
     * Number of the sector.
     *
     * <p>行业分类。
     */
    public ItemForm sector(Integer sector) {
        say(Zdxm.F_SECTOR, sector);
        return this;
    }

    /**
     * Place in its list, from 1.
     *
     * <p>序号。
     */
    public ItemForm position(Integer position) {
        say(Zdxm.F_POSITION, position);
        return this;
    }

    /**
     * Total investment.
     *
     * <p>总投资。
     */
    public ItemForm total(Money total) {
        say(Zdxm.F_TOTAL, total);
        return this;
    }

    /**
     * Total investment.
     *
     * <p>总投资。
     */
    public ItemForm total(String total) {
        say(Zdxm.F_TOTAL, total);
        return this;
    }

    /**
     * Annual planned investment.
     *
     * <p>年度计划投资。
     */
    public ItemForm annual(Money annual) {
        say(Zdxm.F_ANNUAL, annual);
        return this;
    }

    /**
     * Annual planned investment.
     *
     * <p>年度计划投资。
     */
    public ItemForm annual(String annual) {
        say(Zdxm.F_ANNUAL, annual);
        return this;
    }

    /**
     * Done before this year.
     *
     * <p>至上年底累计完成投资。
     */
    public ItemForm doneBefore(Money doneBefore) {
        say(Zdxm.F_DONE_BEFORE, doneBefore);
        return this;
    }

    /**
     * Done before this year.
     *
     * <p>至上年底累计完成投资。
     */
    public ItemForm doneBefore(String doneBefore) {
        say(Zdxm.F_DONE_BEFORE, doneBefore);
        return this;
    }

    /**
     * Annual target.
     *
     * <p>年度进度目标。
     */
    public ItemForm target(String target) {
        say(Zdxm.F_TARGET, target);
        return this;
    }

    /**
     * Planned start.
     *
     * <p>计划开工时间。
     */
    public ItemForm plannedStart(LocalDate plannedStart) {
        say(Zdxm.F_PLANNED_START, plannedStart);
        return this;
    }

    /**
     * Planned start.
     *
     * <p>计划开工时间。
     */
    public ItemForm plannedStart(OfficeDate plannedStart) {
        say(Zdxm.F_PLANNED_START, plannedStart);
        return this;
    }

    /**
     * Planned start.
     *
     * <p>计划开工时间。
     */
    public ItemForm plannedStart(String plannedStart) {
        say(Zdxm.F_PLANNED_START, plannedStart);
        return this;
    }

    /**
     * Planned finish.
     *
     * <p>计划竣工时间。
     */
    public ItemForm plannedFinish(LocalDate plannedFinish) {
        say(Zdxm.F_PLANNED_FINISH, plannedFinish);
        return this;
    }

    /**
     * Planned finish.
     *
     * <p>计划竣工时间。
     */
    public ItemForm plannedFinish(OfficeDate plannedFinish) {
        say(Zdxm.F_PLANNED_FINISH, plannedFinish);
        return this;
    }

    /**
     * Planned finish.
     *
     * <p>计划竣工时间。
     */
    public ItemForm plannedFinish(String plannedFinish) {
        say(Zdxm.F_PLANNED_FINISH, plannedFinish);
        return this;
    }

    /**
     * Numbers of the responsible units in their order, the first one leads.
     *
     * <p>责任单位。
     */
    public ItemForm responsibleUnits(Collection<Integer> responsibleUnits) {
        say(Zdxm.F_RESPONSIBLE_UNITS, responsibleUnits);
        return this;
    }

    /**
     * Number of the unit that files the reports.
     *
     * <p>填报单位。
     */
    public ItemForm reportingUnit(Integer reportingUnit) {
        say(Zdxm.F_REPORTING_UNIT, reportingUnit);
        return this;
    }

    /**
     * Whether a higher level coordinates it too.
     *
     * <p>上级统筹。
     */
    public ItemForm higherLevel(Boolean higherLevel) {
        say(Zdxm.F_HIGHER_LEVEL, higherLevel);
        return this;
    }

    /**
     * 备注.
     *
     * <p>备注。
     */
    public ItemForm remark(String remark) {
        say(Zdxm.F_REMARK, remark);
        return this;
    }

    /**
     * What is planned to be done by the end of each month, since the start of the year.
     *
     * <p>月度计划。
     */
    public ItemForm monthPlan(String monthPlan) {
        say(Zdxm.F_MONTH_PLAN, monthPlan);
        return this;
    }
}

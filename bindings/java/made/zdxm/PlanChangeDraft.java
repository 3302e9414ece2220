// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.util.List;

/**
 * A plan change that is put together: supplement, withdrawal, adjustment.
 *
 * <p>正在编制的计划调整：增补、调出、调整。
 */
public final class PlanChangeDraft extends Handle {
    PlanChangeDraft(Handle parent, MakeCall make) {
        super(parent, make, Zdxm::zdxm_plan_change_free);
    }

    /**
     * A project comes into the plan (增补), from a form of an item that names the PROJECT.
     *
     * <p>Preview and adoption check whether it fits the plan.
     *
     * <p>增补：项目列入计划，表单为写明项目的计划项目。
     */
    public void supplement(ItemForm form) {
        try (FormHandle formHandle = filled(form)) {
            call((z, h) -> z.zdxm_plan_change_supplement(h, rawOf(formHandle)));
        }
    }

    /**
     * A project leaves the plan (调出), by the number of its item.
     *
     * <p>调出：按计划项目的编号退出计划。
     */
    public void withdraw(int item) {
        call((z, h) -> z.zdxm_plan_change_withdraw(h, item));
    }

    /**
     * A project that left comes back within the year (调回), by the number of its item.
     *
     * <p>The months between stay without it: ABSENT_MONTHS of the item.
     *
     * <p>已调出的项目在年内回到计划（调回），其间各月仍不计入。
     */
    public void return_(int item) {
        call((z, h) -> z.zdxm_plan_change_return(h, item));
    }

    /**
     * What the plan says of a project changes (调整), by the number of its item.
     *
     * <p>A form that was loaded from the item's row, or from that of itemInMonth, holds what the plan says from then
     * on: preview and adoption give ErrorKind.CONFLICT where somebody has changed the item since. OWNER and
     * OWNER_CREDIT_CODE, where one of them was set after loading, give the project to another owner from the effective
     * month on.
     *
     * <p>调整：按计划项目的编号变更计划对项目的规定。
     */
    public void adjust(int item, ItemForm form) {
        try (FormHandle formHandle = filled(form)) {
            call((z, h) -> z.zdxm_plan_change_adjust(h, item, rawOf(formHandle)));
        }
    }

    /**
     * What the plan change would do to the sums of its plan. Nothing is written.
     *
     * <p>getCut is CutKind.ALL for implementation projects, CutKind.PHASE or CutKind.PHASE_SECTOR. Errors are those of
     * adopting it; errorDetail names the line as its record. The rows are those of planChangeBalance.
     *
     * <p>预览计划调整对计划合计的影响；不写入任何内容。
     */
    public List<PlanChangeBalance> preview(View view) {
        return all(PlanChangeBalance::new, (z, h, made) -> z.zdxm_plan_change_preview(h, rawOf(view), made));
    }
}

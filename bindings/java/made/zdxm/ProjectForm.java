// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.LocalDate;

/**
 * Form of a project.
 *
 * <p>表单：重大项目。
 */
public final class ProjectForm extends Form {
    /** An empty form. */
    public ProjectForm() {
        super(Zdxm.FORM_PROJECT);
    }

    /**
     * A form that begins with a record, for its correction.
     *
     * <p>以已有记录填好的表单，用于更正。
     */
    public static ProjectForm of(Row record) {
        ProjectForm form = new ProjectForm();
        form.begin(record);
        return form;
    }

    /**
     * Name.
     *
     * <p>名称。
     */
    public ProjectForm name(String name) {
        say(Zdxm.F_NAME, name);
        return this;
    }

    /**
     * National code.
     *
     * <p>项目代码。
     */
    public ProjectForm code(String code) {
        say(Zdxm.F_CODE, code);
        return this;
    }

    /**
     * Number of the sector.
     *
     * <p>行业分类。
     */
    public ProjectForm sector(Integer sector) {
        say(Zdxm.F_SECTOR, sector);
        return this;
    }

    /**
     * Content and scale of a project, what a matter is about.
     *
     * <p>主要内容。
     */
    public ProjectForm content(String content) {
        say(Zdxm.F_CONTENT, content);
        return this;
    }

    /**
     * Start of the construction period.
     *
     * <p>建设起始。
     */
    public ProjectForm periodStart(LocalDate periodStart) {
        say(Zdxm.F_PERIOD_START, periodStart);
        return this;
    }

    /**
     * Start of the construction period.
     *
     * <p>建设起始。
     */
    public ProjectForm periodStart(OfficeDate periodStart) {
        say(Zdxm.F_PERIOD_START, periodStart);
        return this;
    }

    /**
     * Start of the construction period.
     *
     * <p>建设起始。
     */
    public ProjectForm periodStart(String periodStart) {
        say(Zdxm.F_PERIOD_START, periodStart);
        return this;
    }

    /**
     * End of the construction period.
     *
     * <p>建设终止。
     */
    public ProjectForm periodEnd(LocalDate periodEnd) {
        say(Zdxm.F_PERIOD_END, periodEnd);
        return this;
    }

    /**
     * End of the construction period.
     *
     * <p>建设终止。
     */
    public ProjectForm periodEnd(OfficeDate periodEnd) {
        say(Zdxm.F_PERIOD_END, periodEnd);
        return this;
    }

    /**
     * End of the construction period.
     *
     * <p>建设终止。
     */
    public ProjectForm periodEnd(String periodEnd) {
        say(Zdxm.F_PERIOD_END, periodEnd);
        return this;
    }

    /**
     * Total investment.
     *
     * <p>总投资。
     */
    public ProjectForm total(Money total) {
        say(Zdxm.F_TOTAL, total);
        return this;
    }

    /**
     * Total investment.
     *
     * <p>总投资。
     */
    public ProjectForm total(String total) {
        say(Zdxm.F_TOTAL, total);
        return this;
    }

    /**
     * Who builds it.
     *
     * <p>项目业主。
     */
    public ProjectForm owner(String owner) {
        say(Zdxm.F_OWNER, owner);
        return this;
    }

    /**
     * 统一社会信用代码 of the owner.
     *
     * <p>业主统一社会信用代码。
     */
    public ProjectForm ownerCreditCode(String ownerCreditCode) {
        say(Zdxm.F_OWNER_CREDIT_CODE, ownerCreditCode);
        return this;
    }

    /**
     * Where it lies.
     *
     * <p>建设地点。
     */
    public ProjectForm location(String location) {
        say(Zdxm.F_LOCATION, location);
        return this;
    }

    /**
     * Number of the sector above, or of the project that this one is a part of.
     *
     * <p>上级。
     */
    public ProjectForm parent(Integer parent) {
        say(Zdxm.F_PARENT, parent);
        return this;
    }

    /**
     * 备注.
     *
     * <p>备注。
     */
    public ProjectForm remark(String remark) {
        say(Zdxm.F_REMARK, remark);
        return this;
    }
}

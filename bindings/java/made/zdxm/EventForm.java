// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.LocalDate;

/**
 * Form of an event of a project.
 *
 * <p>表单：开工、竣工、停工、复工。
 */
public final class EventForm extends Form {
    /** An empty form. */
    public EventForm() {
        super(Zdxm.FORM_EVENT);
    }

    /**
     * A form that begins with a record, for its correction.
     *
     * <p>以已有记录填好的表单，用于更正。
     */
    public static EventForm of(Row record) {
        EventForm form = new EventForm();
        form.begin(record);
        return form;
    }

    /**
     * Number of the project.
     *
     * <p>项目。
     */
    public EventForm project(Integer project) {
        say(Zdxm.F_PROJECT, project);
        return this;
    }

    /**
     * What happened.
     *
     * <p>事件。
     */
    public EventForm eventKind(EventKind eventKind) {
        say(Zdxm.F_EVENT_KIND, eventKind);
        return this;
    }

    /**
     * What happened.
     *
     * <p>事件。
     */
    public EventForm eventKind(String eventKind) {
        say(Zdxm.F_EVENT_KIND, eventKind);
        return this;
    }

    /**
     * When it happened.
     *
     * <p>发生时间。
     */
    public EventForm occurredOn(LocalDate occurredOn) {
        say(Zdxm.F_OCCURRED_ON, occurredOn);
        return this;
    }

    /**
     * When it happened.
     *
     * <p>发生时间。
     */
    public EventForm occurredOn(OfficeDate occurredOn) {
        say(Zdxm.F_OCCURRED_ON, occurredOn);
        return this;
    }

    /**
     * When it happened.
     *
     * <p>发生时间。
     */
    public EventForm occurredOn(String occurredOn) {
        say(Zdxm.F_OCCURRED_ON, occurredOn);
        return this;
    }

    /**
     * What proves it.
     *
     * <p>依据材料。
     */
    public EventForm evidence(String evidence) {
        say(Zdxm.F_EVIDENCE, evidence);
        return this;
    }

    /**
     * Number of the document.
     *
     * <p>文号。
     */
    public EventForm documentNo(String documentNo) {
        say(Zdxm.F_DOCUMENT_NO, documentNo);
        return this;
    }

    /**
     * 备注.
     *
     * <p>备注。
     */
    public EventForm remark(String remark) {
        say(Zdxm.F_REMARK, remark);
        return this;
    }
}

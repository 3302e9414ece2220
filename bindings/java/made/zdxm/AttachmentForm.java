// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.YearMonth;

/**
 * Form of an attachment.
 *
 * <p>表单：附件。
 */
public final class AttachmentForm extends Form {
    /** An empty form. */
    public AttachmentForm() {
        super(Zdxm.FORM_ATTACHMENT);
    }

    /**
     * A form that begins with a record, for its correction.
     *
     * <p>以已有记录填好的表单，用于更正。
     */
    public static AttachmentForm of(Row record) {
        AttachmentForm form = new AttachmentForm();
        form.begin(record);
        return form;
    }

    /**
     * What a file is attached to.
     *
     * <p>所附记录种类。
     */
    public AttachmentForm attachedKind(AttachedKind attachedKind) {
        say(Zdxm.F_ATTACHED_KIND, attachedKind);
        return this;
    }

    /**
     * What a file is attached to.
     *
     * <p>所附记录种类。
     */
    public AttachmentForm attachedKind(String attachedKind) {
        say(Zdxm.F_ATTACHED_KIND, attachedKind);
        return this;
    }

    /**
     * The record that a file is attached to, by its number; of a report, the plan item.
     *
     * <p>所附记录。
     */
    public AttachmentForm attachedId(Integer attachedId) {
        say(Zdxm.F_ATTACHED_ID, attachedId);
        return this;
    }

    /**
     * Month.
     *
     * <p>月份。
     */
    public AttachmentForm month(YearMonth month) {
        say(Zdxm.F_MONTH, month);
        return this;
    }

    /**
     * Month.
     *
     * <p>月份。
     */
    public AttachmentForm month(String month) {
        say(Zdxm.F_MONTH, month);
        return this;
    }

    /**
     * Name.
     *
     * <p>名称。
     */
    public AttachmentForm name(String name) {
        say(Zdxm.F_NAME, name);
        return this;
    }

    /**
     * When a photo was taken, as a person says.
     *
     * <p>拍摄时间。
     */
    public AttachmentForm takenAt(String takenAt) {
        say(Zdxm.F_TAKEN_AT, takenAt);
        return this;
    }

    /**
     * Where something is, longitude and latitude in degrees.
     *
     * <p>经纬度。
     */
    public AttachmentForm lonLat(String lonLat) {
        say(Zdxm.F_LON_LAT, lonLat);
        return this;
    }

    /**
     * In which system coordinates are meant.
     *
     * <p>坐标系。
     */
    public AttachmentForm datum(Datum datum) {
        say(Zdxm.F_DATUM, datum);
        return this;
    }

    /**
     * In which system coordinates are meant.
     *
     * <p>坐标系。
     */
    public AttachmentForm datum(String datum) {
        say(Zdxm.F_DATUM, datum);
        return this;
    }

    /**
     * 备注.
     *
     * <p>备注。
     */
    public AttachmentForm remark(String remark) {
        say(Zdxm.F_REMARK, remark);
        return this;
    }
}

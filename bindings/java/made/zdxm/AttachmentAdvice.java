// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** What to look at again of an attachment. */
public enum AttachmentAdvice implements Code {
    /** Its name says another type than its bytes. */
    NAME_SAYS_OTHER(1, "文件名与内容类型不符"),
    /** It was taken far from every place of the project that is given in the same system of coordinates. */
    FAR_AWAY(2, "拍摄地点离项目位置较远"),
    /** It was taken in another month than that of its report. */
    OTHER_MONTH(3, "拍摄时间不在报告月份"),
    /** What a person says of its time or place is not what the file says. */
    DIFFERS_FROM_EXIF(4, "填报与照片信息不一致"),
    /** A report of another month has the same bytes. */
    USED_BEFORE(5, "与其他月份的附件内容相同");

    private final int number;
    private final String chinese;

    AttachmentAdvice(int number, String chinese) {
        this.number = number;
        this.chinese = chinese;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    /** The value of a number. */
    static AttachmentAdvice of(int number) {
        for (AttachmentAdvice value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("AttachmentAdvice", number);
    }
}

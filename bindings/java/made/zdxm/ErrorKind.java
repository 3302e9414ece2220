// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * Which error it is.
 *
 * <p>错误种类。
 */
public enum ErrorKind implements Code {
    /** An argument is null, out of range, or a field or form that the function does not know (参数错误). */
    ARG(-1, "参数错误"),
    /** The handle is closed, of another kind, or none at all (句柄无效). Of a first argument the context keeps no text. */
    HANDLE(-2, "句柄无效"),
    /** A text is not valid in its encoding, or cannot be written in it (编码错误). */
    ENCODING(-3, "编码错误"),
    /** The buffer is too short; it holds the beginning, and the length that is needed was written (缓冲区不足). */
    BUFFER(-4, "缓冲区不足"),
    /** The program was made for another version of the library (版本不符). */
    ABI(-5, "版本不符"),
    /** A mistake in the library; nothing was written, close the handle (程序内部错误). */
    PANIC(-99, "程序内部错误"),
    /** A value that cannot be read or is out of its range (值无效). */
    INVALID_VALUE(-101, "值无效"),
    /** A field that must be there is empty (缺少必填项). */
    MISSING_VALUE(-102, "缺少必填项"),
    /** A result that does not fit into 64 bits of fen (溢出). */
    OVERFLOW(-103, "溢出"),
    /** A text or a list longer than its limit (超过长度限制). */
    TOO_LONG(-104, "超过长度限制"),
    /** The record does not exist (未找到). */
    NOT_FOUND(-201, "未找到"),
    /** Such a record exists already (重复). */
    DUPLICATE(-202, "重复"),
    /** A rule of the office refuses it (违反规则). */
    RULE(-301, "违反规则"),
    /** The ledger was opened for reading only (只读). */
    READ_ONLY(-302, "只读"),
    /** The actor's roles do not allow it; the error says whose do (无权限). */
    NOT_PERMITTED(-303, "无权限"),
    /** Somebody else has changed the record since it was read; the error says who, when and which fields (已被他人修改). */
    CONFLICT(-304, "已被他人修改"),
    /** Other records still use it; the error lists them (仍被使用). */
    IN_USE(-305, "仍被使用"),
    /** Somebody else is writing; try again (台账正被占用). */
    BUSY(-401, "台账正被占用"),
    /** The file is not a ledger (不是台账文件). */
    NOT_A_LEDGER(-402, "不是台账文件"),
    /** The file is an SQLite file of another program (其他程序的数据库). */
    FOREIGN_DATABASE(-403, "其他程序的数据库"),
    /** The ledger was written by a newer version of the library (由更高版本创建). */
    NEWER_VERSION(-404, "由更高版本创建"),
    /** The file is damaged (文件损坏). */
    DAMAGED(-405, "文件损坏"),
    /** The disk is full (磁盘已满). */
    DISK_FULL(-406, "磁盘已满"),
    /** The file cannot be opened, read or written (无法读写). */
    IO(-407, "无法读写"),
    /** The ledger was edited behind the library's back (台账被绕过程序改动). */
    TAMPERED(-408, "台账被绕过程序改动"),
    /** A long call was interrupted by the caller (已中断). */
    INTERRUPTED(-409, "已中断"),
    /** Another program has the file open that is to be replaced; try again (文件正被其他程序占用). */
    FILE_IN_USE(-410, "文件正被其他程序占用"),
    /** The ledger's file, its path and its log are no longer one thing; nothing was written (台账文件已变动). */
    LEDGER_MOVED(-411, "台账文件已变动"),
    /** It is not known whether the change was kept; open the ledger again and look (提交结果不明). */
    OUTCOME_UNKNOWN(-412, "提交结果不明"),
    /** The clock of the computer is behind an earlier change; look at it, answer, and try again (时钟落后). */
    CLOCK_BEHIND(-413, "时钟落后"),
    /**
     * No file is at this path, or no folder where one is to be written; a missing record is ErrorKind.NOT_FOUND
     * (文件不存在).
     */
    NO_FILE(-414, "文件不存在"),
    /** The ledger is on a network drive, where several computers lose each other's changes (台账在网络驱动器上). */
    NETWORK_DRIVE(-415, "台账在网络驱动器上"),
    /** The view was held for longer than the ledger allows, or its batch has ended; make a new one (视图已过期). */
    VIEW_EXPIRED(-416, "视图已过期"),
    /** The seal was not kept: the signer failed, or the ledger does not lead through what was signed (未能签章). */
    NOT_SEALED(-417, "未能签章"),
    /** The name is that of several projects; the error gives their codes (名称对应多个项目). */
    NAME_AMBIGUOUS(-418, "名称对应多个项目"),
    /** The file is not of a format that the library reads (格式无法识别). */
    UNKNOWN_FORMAT(-501, "格式无法识别"),
    /** The spreadsheet is damaged or built to do harm (表格文件损坏). */
    BROKEN_SHEET(-502, "表格文件损坏"),
    /** The spreadsheet is larger than the limits (表格过大). */
    SHEET_TOO_LARGE(-503, "表格过大"),
    /** The spreadsheet is encrypted (表格已加密). */
    ENCRYPTED_SHEET(-504, "表格已加密"),
    /** The sheet is not a plan or a monthly report (看不出是计划表或月报). */
    UNKNOWN_SHEET(-505, "看不出是计划表或月报"),
    /** The sheet still has problems that must be settled before the commit (尚有未解决的问题). */
    UNSETTLED_PROBLEMS(-506, "尚有未解决的问题"),
    /** A mistake in the library (程序内部错误). */
    INTERNAL(-901, "程序内部错误");

    private final int number;
    private final String chinese;

    ErrorKind(int number, String chinese) {
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
    static ErrorKind of(int number) {
        for (ErrorKind value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("ErrorKind", number);
    }
}

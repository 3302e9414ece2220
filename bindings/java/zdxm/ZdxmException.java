package zdxm;

/**
 * A call failed. The message says what is wrong, where, and what to do, in the language of the context. The class says the family
 * ({@link FileException}, {@link RefusedException}...), {@link #getKind} which error it is.
 *
 * <p>调用失败；说明和处理办法见 getMessage。
 */
public abstract class ZdxmException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorKind kind;
    private final Field field;
    private final Integer record;
    private final String cell;
    private final String remedy;
    private final String id;
    private final boolean isTemporary;
    private final int sqliteCode;

    ZdxmException(Failure failure) {
        super(failure.text);
        kind = failure.kind;
        field = failure.field;
        record = failure.record;
        cell = failure.cell;
        remedy = failure.remedy;
        id = failure.id;
        isTemporary = failure.isTemporary;
        sqliteCode = failure.sqliteCode;
    }

    /**
     * Which error it is.
     *
     * <p>错误种类。
     */
    public final ErrorKind getKind() {
        return kind;
    }

    /**
     * The field that is wrong; null where it is not one field.
     *
     * <p>有误的字段。
     */
    public final Field getField() {
        return field;
    }

    /**
     * Which record of a batch failed, from 1; null where it is not one record.
     *
     * <p>批次中的第几条记录。
     */
    public final Integer getRecord() {
        return record;
    }

    /**
     * The cell of a spreadsheet, such as 实施项目!H24; null where it is not a cell.
     *
     * <p>单元格。
     */
    public final String getCell() {
        return cell;
    }

    /**
     * What to do about it: the end of the message, for a program that shows it apart; null where it is not known.
     *
     * <p>处理办法。
     */
    public final String getRemedy() {
        return remedy;
    }

    /**
     * Which message it is, such as month_unknown, the same for ever; null where it is not known.
     *
     * <p>错误标识。
     */
    public final String getId() {
        return id;
    }

    /**
     * Whether the same call may succeed later.
     *
     * <p>稍后重试是否可能成功。
     */
    public final boolean isTemporary() {
        return isTemporary;
    }

    /**
     * SQLite's extended code; 0 where SQLite has no part in it.
     *
     * <p>SQLite 扩展错误码。
     */
    public final int getSqliteCode() {
        return sqliteCode;
    }
}

package zdxm;

/** A call that failed. The message says what is wrong, where, and what to do. */
public final class ZdxmException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;
    private final int sqliteCode;
    private final int field;
    private final int record;
    private final String cell;
    private final boolean temporary;
    private final String id;

    ZdxmException(int code, String message) {
        this(code, message, 0, 0, 0, null, false, null);
    }

    ZdxmException(int code, String message, int sqliteCode, int field, int record, String cell, boolean temporary,
        String id) {
        super(message);
        this.code = code;
        this.sqliteCode = sqliteCode;
        this.field = field;
        this.record = record;
        this.cell = cell;
        this.temporary = temporary;
        this.id = id;
    }

    /** What went wrong: {@code Zdxm.E_...}. */
    public int code() {
        return code;
    }

    /** SQLite's extended code; 0 where SQLite has no part in it. */
    public int sqliteCode() {
        return sqliteCode;
    }

    /** The field that is wrong, {@code Zdxm.F_...}; 0 where it is not one field. */
    public int field() {
        return field;
    }

    /** The record of a batch, from 1; 0 where it is not one record. */
    public int record() {
        return record;
    }

    /** Which message it is, such as month_unknown: the same for ever; null where it is not known. */
    public String id() {
        return id;
    }

    /** The cell of a spreadsheet, such as 实施项目!H24; null where it is not a cell. */
    public String cell() {
        return cell;
    }

    /** Whether the same call may succeed later, as after {@link Zdxm#E_BUSY} (台账正被占用). */
    public boolean isTemporary() {
        return temporary;
    }
}

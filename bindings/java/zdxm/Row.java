package zdxm;

/**
 * A row. It holds its values, and can be read for as long as a program likes.
 *
 * <p>一行查询结果，台账关闭后仍可读取。
 */
public abstract class Row {
    private final Cursor cursor;
    private final int place;

    Row(Columns row) {
        cursor = row.cursor;
        place = row.place;
    }

    /**
     * The row as a JSON object, a member for each field by its name; only while its ledger is open.
     *
     * <p>以 JSON 表示的整行，台账打开时可用。
     */
    public final String toJson() {
        return source().text(Zdxm::zdxm_cursor_json);
    }

    /**
     * Frees what the library keeps for this row and the others of its list, for a program that holds tens of thousands of lists. The
     * values stay; toJson and a form that begins with the record need it.
     *
     * <p>释放程序库为本行及同一结果保存的内容；各字段的值仍可读取。
     */
    public final void release() {
        cursor.close();
    }

    /** The cursor, on this row. */
    final Cursor source() {
        cursor.go(place);
        return cursor;
    }
}

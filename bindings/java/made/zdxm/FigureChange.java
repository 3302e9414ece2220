// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A figure that differs.
 *
 * <p>有变化的一项数据。
 */
public final class FigureChange extends Row {
    private final CutKind cut;
    private final String name;
    private final Integer changedField;
    private final String label;
    private final String before;
    private final String after;

    FigureChange(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_CUT, Zdxm.F_CHANGED_FIELD);
        this.cut = row.codeIf(CutKind::of, Zdxm.F_CUT);
        this.name = row.text(Zdxm.F_NAME);
        this.changedField = row.numberIf(Zdxm.F_CHANGED_FIELD);
        this.label = row.text(Zdxm.F_LABEL);
        this.before = row.text(Zdxm.F_BEFORE);
        this.after = row.text(Zdxm.F_AFTER);
    }

    /**
     * Which items a cell sums up. null where there is none.
     *
     * <p>口径。
     */
    public CutKind getCut() {
        return cut;
    }

    /**
     * Name.
     *
     * <p>名称。
     */
    public String getName() {
        return name;
    }

    /**
     * The field or figure that differs. null where there is none.
     *
     * <p>变动字段。
     */
    public Integer getChangedField() {
        return changedField;
    }

    /**
     * Text of a heading.
     *
     * <p>标题行文字。
     */
    public String getLabel() {
        return label;
    }

    /**
     * Its earlier value, with names instead of the numbers of units and sectors, as a text whatever the field is. null
     * where there is none.
     *
     * <p>原值。
     */
    public String getBefore() {
        return before;
    }

    /**
     * Its later value, in the same way. null where there is none.
     *
     * <p>现值。
     */
    public String getAfter() {
        return after;
    }
}

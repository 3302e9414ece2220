// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A unit or sector that an import adds.
 *
 * <p>导入将新增的单位或行业分类。
 */
public final class NewName extends Row {
    private final String name;
    private final UnitKind kind;

    NewName(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_KIND);
        this.name = row.text(Zdxm.F_NAME);
        this.kind = row.codeIf(UnitKind::of, Zdxm.F_KIND);
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
     * What a unit is. null where there is none.
     *
     * <p>类别。
     */
    public UnitKind getKind() {
        return kind;
    }
}

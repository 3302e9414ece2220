// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A sheet of an office: which columns it has, under which headers, in which unit. The words of its fields are those by
 * which sheets are read, so what is written by it is read back.
 *
 * <p>表式：各列、表头和单位。
 */
public final class ExportProfile extends Row {
    private final String profile;
    private final String title;
    private final SheetKind sheetKind;
    private final Boolean isTemplate;

    ExportProfile(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_SHEET_KIND, Zdxm.F_IS_TEMPLATE);
        this.profile = row.text(Zdxm.F_PROFILE);
        this.title = row.text(Zdxm.F_TITLE);
        this.sheetKind = row.code(SheetKind::of, Zdxm.F_SHEET_KIND);
        this.isTemplate = row.flagIf(Zdxm.F_IS_TEMPLATE);
    }

    /**
     * By what name a sheet of the office is asked for.
     *
     * <p>表式。
     */
    public String getProfile() {
        return profile;
    }

    /**
     * Title.
     *
     * <p>标题。
     */
    public String getTitle() {
        return title;
    }

    /**
     * What a sheet is.
     *
     * <p>表格类别。
     */
    public SheetKind getSheetKind() {
        return sheetKind;
    }

    /**
     * Whether a blank sheet can be made of it. null where there is none.
     *
     * <p>可制模板。
     */
    public Boolean getIsTemplate() {
        return isTemplate;
    }
}

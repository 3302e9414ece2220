// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A spreadsheet cannot be read or imported.
 *
 * <p>表格无法读取或导入。
 */
public final class SheetException extends ZdxmException {
    private static final long serialVersionUID = 1L;

    SheetException(Failure failure) {
        super(failure);
    }
}

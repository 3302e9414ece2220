// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * The file of the ledger cannot be used as it is.
 *
 * <p>台账文件无法使用。
 */
public final class FileException extends ZdxmException {
    private static final long serialVersionUID = 1L;

    FileException(Failure failure) {
        super(failure);
    }
}

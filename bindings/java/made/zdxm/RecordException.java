// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * The record does not exist, or exists already.
 *
 * <p>记录不存在或重复。
 */
public final class RecordException extends ZdxmException {
    private static final long serialVersionUID = 1L;

    RecordException(Failure failure) {
        super(failure);
    }
}

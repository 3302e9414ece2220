// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A value is missing or cannot be read.
 *
 * <p>填写的内容有误。
 */
public final class InputException extends ZdxmException {
    private static final long serialVersionUID = 1L;

    InputException(Failure failure) {
        super(failure);
    }
}

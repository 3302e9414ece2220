// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A mistake of the library itself.
 *
 * <p>程序内部错误。
 */
public final class InternalException extends ZdxmException {
    private static final long serialVersionUID = 1L;

    InternalException(Failure failure) {
        super(failure);
    }
}

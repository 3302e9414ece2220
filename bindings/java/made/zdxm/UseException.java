// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * The program called the library wrongly.
 *
 * <p>程序调用有误。
 */
public final class UseException extends ZdxmException {
    private static final long serialVersionUID = 1L;

    UseException(Failure failure) {
        super(failure);
    }
}

// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A rule, a right or another record refuses it.
 *
 * <p>违反规则、无权限或与其他记录冲突。
 */
public final class RefusedException extends ZdxmException {
    private static final long serialVersionUID = 1L;

    RefusedException(Failure failure) {
        super(failure);
    }
}

package zdxm;

/**
 * The host's own check of a seal.
 *
 * <p>签章的核对方法。
 */
@FunctionalInterface
public interface SealCheck {
    /**
     * Whether a signature is that of a key for some bytes.
     *
     * <p>签名是否有效。
     */
    boolean isGood(String key, byte[] signed, String signature);
}

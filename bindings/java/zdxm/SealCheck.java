package zdxm;

/** Whether the signature of a seal (签章) is good, which only the host can judge. */
@FunctionalInterface
public interface SealCheck {
    /** Checks the signature of bytes by what the host calls its key. */
    boolean isGood(String key, byte[] signed, String signature);
}

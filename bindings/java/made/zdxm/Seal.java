// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A seal of the ledger. Whether its signature is good, only the host can judge.
 *
 * <p>台账的签章；是否有效，由宿主程序核对。
 */
public final class Seal extends Row {
    private final int change;
    private final String hash;
    private final long atMs;
    private final String sealKey;
    private final String signature;
    private final String sealText;

    Seal(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_CHANGE, Zdxm.F_AT_MS);
        this.change = row.number(Zdxm.F_CHANGE);
        this.hash = row.text(Zdxm.F_HASH);
        this.atMs = row.longNumber(Zdxm.F_AT_MS);
        this.sealKey = row.text(Zdxm.F_SEAL_KEY);
        this.signature = row.text(Zdxm.F_SIGNATURE);
        this.sealText = row.text(Zdxm.F_SEAL_TEXT);
    }

    /**
     * Number of the change.
     *
     * <p>变更号。
     */
    public int getChange() {
        return change;
    }

    /**
     * SHA-256 over all of it and the change before.
     *
     * <p>校验码。
     */
    public String getHash() {
        return hash;
    }

    /**
     * What the clock said.
     *
     * <p>时间。
     */
    public long getAtMs() {
        return atMs;
    }

    /**
     * What the host calls the key of a seal.
     *
     * <p>签章密钥。
     */
    public String getSealKey() {
        return sealKey;
    }

    /**
     * Signature of a seal, as the host wrote it.
     *
     * <p>签名。
     */
    public String getSignature() {
        return signature;
    }

    /**
     * What a seal signs, four lines. null where there is none.
     *
     * <p>签章原文。
     */
    public String getSealText() {
        return sealText;
    }
}

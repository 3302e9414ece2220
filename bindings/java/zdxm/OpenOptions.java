package zdxm;

/**
 * How a ledger is opened: {@code new OpenOptions().readOnly(true)}.
 *
 * <p>打开台账的方式。
 */
public final class OpenOptions {
    private static final int MEMBERS = 5;

    private int flags;
    private int busyMs;
    private int viewLimitMs;
    private ClockPolicy clockPolicy = ClockPolicy.ASK;

    /** As a ledger is opened by default. */
    public OpenOptions() {
    }

    /**
     * Only for reading.
     *
     * <p>只读。
     */
    public OpenOptions readOnly(boolean isSet) {
        return flag(Zdxm.OPEN_READ_ONLY, isSet);
    }

    /**
     * Refuse a file that has other names on its disk.
     *
     * <p>拒绝有硬链接的文件。
     */
    public OpenOptions refuseHardLinks(boolean isSet) {
        return flag(Zdxm.OPEN_REFUSE_HARD_LINKS, isSet);
    }

    /**
     * Allow a file on a network drive that this computer alone uses.
     *
     * <p>允许网络驱动器上的文件。
     */
    public OpenOptions allowNetworkDrive(boolean isSet) {
        return flag(Zdxm.OPEN_ALLOW_NETWORK_DRIVE, isSet);
    }

    /**
     * Keep the attempts to write without a right.
     *
     * <p>记录越权尝试。
     */
    public OpenOptions recordRefusals(boolean isSet) {
        return flag(Zdxm.OPEN_RECORD_REFUSALS, isSet);
    }

    /**
     * How long a write waits for another writer, in milliseconds: 0 for five seconds, -1 for not at all.
     *
     * <p>等待其他写入者的毫秒数。
     */
    public OpenOptions busyMs(int milliseconds) {
        busyMs = milliseconds;
        return this;
    }

    /**
     * How long a view may be held, in milliseconds; 0 for no limit.
     *
     * <p>视图最长持有的毫秒数。
     */
    public OpenOptions viewLimitMs(int milliseconds) {
        viewLimitMs = milliseconds;
        return this;
    }

    /**
     * What to do where the clock is behind the last change.
     *
     * <p>时钟早于最近一次变更时如何处理。
     */
    public OpenOptions clockPolicy(ClockPolicy policy) {
        clockPolicy = policy;
        return this;
    }

    private OpenOptions flag(int flag, boolean isSet) {
        flags = isSet ? flags | flag : flags & ~flag;
        return this;
    }

    /** zdxm_open_options, whose members are all ints. */
    int[] raw() {
        return new int[] {MEMBERS * Integer.BYTES, flags, busyMs, viewLimitMs, clockPolicy.number()};
    }
}

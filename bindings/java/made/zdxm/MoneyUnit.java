// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Unit of money. */
public enum MoneyUnit implements Code {
    /** 100 fen. */
    YUAN(1, "元"),
    /** Ten thousand yuan: the unit of plans and reports. */
    WAN_YUAN(2, "万元"),
    /** A hundred million yuan: the unit of bulletins. */
    YI_YUAN(3, "亿元"),
    /** A thousand yuan. */
    QIAN_YUAN(4, "千元"),
    /** A million yuan. */
    BAI_WAN_YUAN(5, "百万元"),
    /** Ten million yuan. */
    QIAN_WAN_YUAN(6, "千万元"),
    /** A thousand million yuan. */
    SHI_YI_YUAN(7, "十亿元");

    private final int number;
    private final String chinese;

    MoneyUnit(int number, String chinese) {
        this.number = number;
        this.chinese = chinese;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    /** The value of a number. */
    static MoneyUnit of(int number) {
        for (MoneyUnit value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("MoneyUnit", number);
    }
}

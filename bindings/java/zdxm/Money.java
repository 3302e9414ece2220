package zdxm;

import java.math.BigDecimal;

/**
 * An exact amount of money, in fen. No number turns into money by itself: say the unit.
 *
 * <p>金额，精确到分。
 */
public final class Money implements Comparable<Money> {
    private static final BigDecimal YUAN = new BigDecimal(100);
    private static final BigDecimal WAN = new BigDecimal(1_000_000);
    private static final BigDecimal YI = new BigDecimal(10_000_000_000L);

    private final long fen;

    private Money(long fen) {
        this.fen = fen;
    }

    /**
     * An amount in fen.
     *
     * <p>以分计的金额。
     */
    public static Money ofFen(long fen) {
        return new Money(fen);
    }

    /**
     * An amount in yuan. An {@link ArithmeticException} where it is not a whole number of fen, or too large.
     *
     * <p>以元计的金额。
     */
    public static Money ofYuan(BigDecimal yuan) {
        return of(yuan, YUAN);
    }

    /**
     * An amount in whole yuan.
     *
     * <p>以元计的金额（整数）。
     */
    public static Money ofYuan(long yuan) {
        return ofYuan(BigDecimal.valueOf(yuan));
    }

    /**
     * An amount in ten thousand yuan. An {@link ArithmeticException} where it is not a whole number of fen, or too large.
     *
     * <p>以万元计的金额。
     */
    public static Money ofWan(BigDecimal wan) {
        return of(wan, WAN);
    }

    /**
     * An amount in whole ten thousand yuan.
     *
     * <p>以万元计的金额（整数）。
     */
    public static Money ofWan(long wan) {
        return ofWan(BigDecimal.valueOf(wan));
    }

    /**
     * An amount in a hundred million yuan. An {@link ArithmeticException} where it is not a whole number of fen, or too large.
     *
     * <p>以亿元计的金额。
     */
    public static Money ofYi(BigDecimal yi) {
        return of(yi, YI);
    }

    /**
     * An amount in whole hundred million yuan.
     *
     * <p>以亿元计的金额（整数）。
     */
    public static Money ofYi(long yi) {
        return ofYi(BigDecimal.valueOf(yi));
    }

    private static Money of(BigDecimal amount, BigDecimal unit) {
        return new Money(amount.multiply(unit).longValueExact());
    }

    /**
     * The amount in fen.
     *
     * <p>以分计。
     */
    public long getFen() {
        return fen;
    }

    /**
     * The amount in yuan, exact.
     *
     * <p>以元计，精确。
     */
    public BigDecimal getYuan() {
        return BigDecimal.valueOf(fen, 2);
    }

    /** The sum. An {@link ArithmeticException} where it does not fit. */
    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    /** The difference. An {@link ArithmeticException} where it does not fit. */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    /** The amount below zero. An {@link ArithmeticException} where it does not fit. */
    public Money negated() {
        return new Money(Math.negateExact(fen));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money && fen == ((Money) other).fen;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(fen);
    }

    /** The amount in yuan: 12000.50元. */
    @Override
    public String toString() {
        return getYuan().toPlainString() + "元";
    }
}

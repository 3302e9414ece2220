package zdxm;

import java.time.YearMonth;

/**
 * Ten days of a month, for which progress may be reported.
 *
 * <p>旬。
 */
public final class TenDays {
    private final int number;

    /**
     * The first (1), second (2) or last (3) ten days of a month.
     *
     * <p>上旬、中旬或下旬。
     */
    public TenDays(YearMonth month, int part) {
        if (part < 1 || part > 3) {
            throw new IllegalArgumentException(part + " is none of 1, 2, 3 (旬无效)");
        }
        number = Dates.number(month) * 10 + part;
    }

    int number() {
        return number;
    }
}

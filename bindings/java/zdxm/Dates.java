package zdxm;

import java.time.LocalDate;
import java.time.YearMonth;

/** Months and days as the numbers that the library has of them. */
final class Dates {
    private static final int LAST_YEAR = 9999;

    private Dates() {
    }

    /** A month as yyyymm. */
    static int number(YearMonth month) {
        return year(month.getYear()) * 100 + month.getMonthValue();
    }

    /** A day as yyyymmdd. */
    static int number(LocalDate day) {
        return year(day.getYear()) * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    static YearMonth month(int number) {
        return YearMonth.of(number / 100, number % 100);
    }

    static LocalDate day(int number) {
        return LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
    }

    static int year(int year) {
        if (year < 0 || year > LAST_YEAR) {
            throw new IllegalArgumentException("the year " + year + " has no four digits (年份无效)");
        }
        return year;
    }
}

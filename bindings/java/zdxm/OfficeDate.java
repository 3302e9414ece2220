package zdxm;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A date as offices know it, of which the day, or day and month, may be unknown.
 *
 * <p>日期，可只有年，或只有年、月。
 */
public final class OfficeDate implements Comparable<OfficeDate> {
    private final int number;

    private OfficeDate(int number) {
        this.number = number;
    }

    /**
     * A day.
     *
     * <p>年月日。
     */
    public static OfficeDate of(LocalDate day) {
        return new OfficeDate(Dates.number(day));
    }

    /**
     * A month of which the day is not known.
     *
     * <p>只有年、月。
     */
    public static OfficeDate of(YearMonth month) {
        return new OfficeDate(Dates.number(month) * 100);
    }

    /**
     * A year of which the month is not known.
     *
     * <p>只有年。
     */
    public static OfficeDate of(int year) {
        return new OfficeDate(Dates.year(year) * 10_000);
    }

    static OfficeDate ofNumber(int number) {
        return new OfficeDate(number);
    }

    static OfficeDate ofNumberIf(int number) {
        return number == 0 ? null : new OfficeDate(number);
    }

    int number() {
        return number;
    }

    /**
     * The year.
     *
     * <p>年。
     */
    public int getYear() {
        return number / 10_000;
    }

    /**
     * The month, 1 to 12; null where it is not known.
     *
     * <p>月；不详时为 null。
     */
    public Integer getMonth() {
        return Handle.notZero(number / 100 % 100);
    }

    /**
     * The day, 1 to 31; null where it is not known.
     *
     * <p>日；不详时为 null。
     */
    public Integer getDay() {
        return Handle.notZero(number % 100);
    }

    /**
     * The day of the calendar; null where the day is not known.
     *
     * <p>日历日期；日不详时为 null。
     */
    public LocalDate toLocalDate() {
        return getDay() == null ? null : Dates.day(number);
    }

    /** Compares two dates; what is not known comes first. */
    @Override
    public int compareTo(OfficeDate other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OfficeDate && number == ((OfficeDate) other).number;
    }

    @Override
    public int hashCode() {
        return number;
    }

    /** The date as 2022-03-15, 2022-03 or 2022. */
    @Override
    public String toString() {
        String year = String.format(Locale.ROOT, "%04d", getYear());
        if (getMonth() == null) {
            return year;
        }
        String month = year + String.format(Locale.ROOT, "-%02d", getMonth());
        return getDay() == null ? month : month + String.format(Locale.ROOT, "-%02d", getDay());
    }
}

// Months and dates as offices know them (月份、日期).
using System;
using System.Globalization;

namespace Zdxm
{
    /// <summary>A month. <para>月份。</para></summary>
    public struct Month : IEquatable<Month>, IComparable<Month>
    {
        readonly int number;

        /// <summary>A month of a year: <c>new Month(2022, 3)</c>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The month does not exist.</exception>
        public Month(int year, int month)
        {
            if (year < 0 || year > 9999 || month < 1 || month > 12)
                throw new ArgumentOutOfRangeException("month", year + "-" + month + " is not a month (月份无效)");
            number = year * 100 + month;
        }

        Month(int number) { this.number = number; }

        internal static Month OfNumber(int number) { return new Month(number); }

        /// <summary>The month as yyyymm; 0 of the default, which every call refuses.</summary>
        public int Number { get { return number; } }
        /// <summary>The year.</summary>
        public int Year { get { return number / 100; } }
        /// <summary>The month of the year, 1 to 12.</summary>
        public int OfYear { get { return number % 100; } }

        /// <summary>Whether they are the same month.</summary>
        public static bool operator ==(Month one, Month other) { return one.number == other.number; }
        /// <summary>Whether they differ.</summary>
        public static bool operator !=(Month one, Month other) { return one.number != other.number; }
        /// <summary>Compares two months.</summary>
        public int CompareTo(Month other) { return number.CompareTo(other.number); }
        /// <summary>Whether it is the same month.</summary>
        public bool Equals(Month other) { return number == other.number; }
        /// <summary>Whether it is the same month.</summary>
        public override bool Equals(object other) { return other is Month && Equals((Month)other); }
        /// <summary>The hash of the month.</summary>
        public override int GetHashCode() { return number; }
        /// <summary>The month as 2022-03.</summary>
        public override string ToString() { return Part.Text(Year, 4) + "-" + Part.Text(OfYear, 2); }
    }

    /// <summary>Ten days of a month, for which progress may be reported. <para>旬。</para></summary>
    public struct TenDays
    {
        readonly int number;

        /// <summary>The first (1), second (2) or last (3) ten days of a month. <para>上旬、中旬或下旬。</para></summary>
        /// <exception cref="ArgumentOutOfRangeException">The part is none of these.</exception>
        public TenDays(Month month, int part)
        {
            if (part < 1 || part > 3) throw new ArgumentOutOfRangeException("part", part + " is none of 1, 2, 3 (旬无效)");
            number = month.Number * 10 + part;
        }

        /// <summary>The ten days as yyyymmp; 0 of the default, which every call refuses.</summary>
        public int Number { get { return number; } }
    }

    /// <summary>A date of which the day, or day and month, may be unknown. <para>日期，可只有年，或只有年、月。</para></summary>
    public struct Date : IEquatable<Date>, IComparable<Date>
    {
        readonly int number;

        /// <summary>A day.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The day does not exist.</exception>
        public Date(int year, int month, int day) : this(new DateTime(year, month, day)) { }

        /// <summary>A month of which the day is not known.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The month does not exist.</exception>
        public Date(int year, int month) { number = new Month(year, month).Number * 100; }

        /// <summary>A year of which the month is not known.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The year does not exist.</exception>
        public Date(int year) { number = new Month(year, 1).Year * 10000; }

        /// <summary>The day of an instant; what the clock says is left out.</summary>
        public Date(DateTime day) { number = day.Year * 10000 + day.Month * 100 + day.Day; }

        internal static Date OfNumber(int number)
        {
            var date = default(Date);
            return number == 0 ? date : new Date(number, true);
        }

        Date(int number, bool isNumber) { this.number = number; }

        /// <summary>The date as yyyymmdd, 00 for what is not known; 0 of the default, which every call refuses.</summary>
        public int Number { get { return number; } }
        /// <summary>The year.</summary>
        public int Year { get { return number / 10000; } }
        /// <summary>The month, 1 to 12; null where it is not known.</summary>
        public int? Month { get { return Part.Known(number / 100 % 100); } }
        /// <summary>The day, 1 to 31; null where it is not known.</summary>
        public int? Day { get { return Part.Known(number % 100); } }

        /// <summary>The day of the calendar; null where the day is not known.</summary>
        public DateTime? ToDateTime()
        {
            return Day == null ? (DateTime?)null : new DateTime(Year, Month.Value, Day.Value);
        }

        /// <summary>The day of an instant; what the clock says is left out.</summary>
        public static implicit operator Date(DateTime day) { return new Date(day); }
        /// <summary>Whether they are the same date.</summary>
        public static bool operator ==(Date one, Date other) { return one.number == other.number; }
        /// <summary>Whether they differ.</summary>
        public static bool operator !=(Date one, Date other) { return one.number != other.number; }
        /// <summary>Compares two dates; what is not known comes first.</summary>
        public int CompareTo(Date other) { return number.CompareTo(other.number); }
        /// <summary>Whether it is the same date.</summary>
        public bool Equals(Date other) { return number == other.number; }
        /// <summary>Whether it is the same date.</summary>
        public override bool Equals(object other) { return other is Date && Equals((Date)other); }
        /// <summary>The hash of the date.</summary>
        public override int GetHashCode() { return number; }

        /// <summary>The date as 2022-03-15, 2022-03 or 2022.</summary>
        public override string ToString()
        {
            string text = Part.Text(Year, 4);
            if (Month != null) text += "-" + Part.Text(Month.Value, 2);
            if (Day != null) text += "-" + Part.Text(Day.Value, 2);
            return text;
        }
    }

    static class Part
    {
        internal static int? Known(int part) { return part == 0 ? (int?)null : part; }

        internal static string Text(int part, int digits)
        {
            return part.ToString("D" + digits, CultureInfo.InvariantCulture);
        }
    }

    static class Instant
    {
        static readonly DateTimeOffset Begin = new DateTimeOffset(1970, 1, 1, 0, 0, 0, TimeSpan.Zero);

        internal static long Milliseconds(DateTimeOffset at)
        {
            long ticks = (at - Begin).Ticks;
            // Down, also before 1970.
            return ticks / TimeSpan.TicksPerMillisecond - (ticks % TimeSpan.TicksPerMillisecond < 0 ? 1 : 0);
        }
    }

    static class Span
    {
        internal static TimeSpan OfNumber(long milliseconds)
        {
            return new TimeSpan(milliseconds * TimeSpan.TicksPerMillisecond);
        }
    }
}

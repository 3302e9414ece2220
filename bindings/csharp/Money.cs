// Money (金额): exact, and never a bare number.
using System;
using System.Globalization;

namespace Zdxm
{
    /// <summary>An exact amount of money, in fen. <para>金额，精确到分。</para></summary>
    /// <remarks>No number turns into money by itself: say the unit. The default is 0; what is not said is a Money? without a
    /// value.</remarks>
    public struct Money : IEquatable<Money>, IComparable<Money>
    {
        readonly long fen;

        Money(long fen) { this.fen = fen; }

        /// <summary>An amount in fen. <para>以分计的金额。</para></summary>
        public static Money FromFen(long fen) { return new Money(fen); }

        /// <summary>An amount in yuan. <para>以元计的金额。</para></summary>
        /// <exception cref="ArgumentException">It is not a whole number of fen, or too large.</exception>
        public static Money FromYuan(decimal yuan) { return Of(yuan, 100m); }

        /// <summary>An amount in ten thousand yuan. <para>以万元计的金额。</para></summary>
        /// <exception cref="ArgumentException">It is not a whole number of fen, or too large.</exception>
        public static Money FromWan(decimal wan) { return Of(wan, 1000000m); }

        /// <summary>An amount in a hundred million yuan. <para>以亿元计的金额。</para></summary>
        /// <exception cref="ArgumentException">It is not a whole number of fen, or too large.</exception>
        public static Money FromYi(decimal yi) { return Of(yi, 10000000000m); }

        /// <summary>The amount in fen. <para>以分计。</para></summary>
        public long Fen { get { return fen; } }

        /// <summary>The amount in yuan, exact. <para>以元计，精确。</para></summary>
        public decimal Yuan { get { return fen / 100m; } }

        static Money Of(decimal amount, decimal unit)
        {
            // Larger ones do not fit, and would overflow the product.
            if (Math.Abs(amount) > long.MaxValue / unit) throw new ArgumentException(amount + " is too large (金额过大)");
            decimal fen = amount * unit;
            if (fen != decimal.Truncate(fen))
                throw new ArgumentException(amount + " is not a whole number of fen; round it first (不足一分，请先取整)");
            return new Money((long)fen);
        }

        internal static Money OfNumber(long fen) { return new Money(fen); }

        /// <summary>The sum; throws where it does not fit.</summary>
        public static Money operator +(Money one, Money other) { return new Money(checked(one.fen + other.fen)); }
        /// <summary>The difference; throws where it does not fit.</summary>
        public static Money operator -(Money one, Money other) { return new Money(checked(one.fen - other.fen)); }
        /// <summary>The amount below zero; throws where it does not fit.</summary>
        public static Money operator -(Money one) { return new Money(checked(-one.fen)); }
        /// <summary>Whether they are equal.</summary>
        public static bool operator ==(Money one, Money other) { return one.fen == other.fen; }
        /// <summary>Whether they differ.</summary>
        public static bool operator !=(Money one, Money other) { return one.fen != other.fen; }
        /// <summary>Whether the first is less.</summary>
        public static bool operator <(Money one, Money other) { return one.fen < other.fen; }
        /// <summary>Whether the first is more.</summary>
        public static bool operator >(Money one, Money other) { return one.fen > other.fen; }
        /// <summary>Whether the first is not more.</summary>
        public static bool operator <=(Money one, Money other) { return one.fen <= other.fen; }
        /// <summary>Whether the first is not less.</summary>
        public static bool operator >=(Money one, Money other) { return one.fen >= other.fen; }

        /// <summary>Compares two amounts.</summary>
        public int CompareTo(Money other) { return fen.CompareTo(other.fen); }
        /// <summary>Whether it is the same amount.</summary>
        public bool Equals(Money other) { return fen == other.fen; }
        /// <summary>Whether it is the same amount.</summary>
        public override bool Equals(object other) { return other is Money && Equals((Money)other); }
        /// <summary>The hash of the amount.</summary>
        public override int GetHashCode() { return fen.GetHashCode(); }

        /// <summary>The amount in yuan: 12000.50元.</summary>
        public override string ToString() { return Yuan.ToString("0.00", CultureInfo.InvariantCulture) + "元"; }
    }
}

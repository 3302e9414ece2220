// Values: what may be missing, money, months and dates (金额、月份、日期).
#ifndef ZDXM_VALUES_HPP
#define ZDXM_VALUES_HPP

#include <cstdint>
#include <cstdio>
#include <ostream>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>

namespace zdxm {
namespace detail {

// A text in UTF-8, whatever set of characters the compiler works in; C++20 has a type of its own for it.
template <class Unit> const char *utf8(const Unit *text) { return reinterpret_cast<const char *>(text); }

} // namespace detail

/// Stands for "no value" (无).
struct None {};
/// No value (无).
static const None none = None();

/// A value that may be missing (可为空的值); C++11 has no std::optional.
template <class T> class Maybe {
public:
    Maybe() : value(), is_there(false) {}
    Maybe(None) : value(), is_there(false) {}
    Maybe(T value) : value(std::move(value)), is_there(true) {}
    Maybe(const char *value) : value(value), is_there(true) {}

    explicit operator bool() const { return is_there; }
    bool has_value() const { return is_there; }
    /// The value; std::logic_error where there is none.
    const T &operator*() const {
        if (!is_there) throw std::logic_error(detail::utf8(u8"there is no value here (此处无值)"));
        return value;
    }
    const T *operator->() const { return &**this; }
    T value_or(T other) const { return is_there ? value : other; }
    friend bool operator==(const Maybe &one, const Maybe &other) {
        return one.is_there == other.is_there && (!one.is_there || one.value == other.value);
    }
    friend bool operator!=(const Maybe &one, const Maybe &other) { return !(one == other); }

private:
    T value;
    bool is_there;
};

/// Prints the value, and nothing where there is none.
template <class T> std::ostream &operator<<(std::ostream &out, const Maybe<T> &maybe) {
    return maybe ? out << *maybe : out;
}

/// An exact amount of money (金额), in fen (分).
class Money {
public:
    Money() : amount(0) {}
    /// The amount in fen (分).
    std::int64_t fen() const { return amount; }
    /// In 元 with two decimals, exact: 1200750000.00.
    std::string yuan() const {
        const std::uint64_t size = amount < 0 ? 0 - static_cast<std::uint64_t>(amount) : static_cast<std::uint64_t>(amount);
        const std::string rest = std::to_string(size % 100);
        return (amount < 0 ? "-" : "") + std::to_string(size / 100) + (rest.size() < 2 ? ".0" : ".") + rest;
    }

    friend Money fen(std::int64_t amount);
    friend bool operator==(Money one, Money other) { return one.amount == other.amount; }
    friend bool operator!=(Money one, Money other) { return one.amount != other.amount; }
    friend bool operator<(Money one, Money other) { return one.amount < other.amount; }
    friend bool operator>(Money one, Money other) { return other < one; }
    friend bool operator<=(Money one, Money other) { return !(other < one); }
    friend bool operator>=(Money one, Money other) { return !(one < other); }
    friend Money operator+(Money one, Money other) {
        const bool is_beyond =
            other.amount > 0 ? one.amount > INT64_MAX - other.amount : one.amount < INT64_MIN - other.amount;
        if (is_beyond) throw std::overflow_error(detail::utf8(u8"the sum is beyond 64 bits of fen (金额合计超出范围)"));
        return Money(one.amount + other.amount);
    }
    friend Money operator-(Money one, Money other) {
        if (other.amount == INT64_MIN)
            throw std::overflow_error(detail::utf8(u8"the difference is beyond 64 bits of fen (金额之差超出范围)"));
        return one + Money(-other.amount);
    }
    friend std::ostream &operator<<(std::ostream &out, Money money) { return out << money.yuan() << detail::utf8(u8"元"); }

private:
    explicit Money(std::int64_t fen) : amount(fen) {}
    std::int64_t amount;
};

/// An amount in fen (分): a whole number.
inline Money fen(std::int64_t amount) { return Money(amount); }

namespace detail {
inline Money times(std::int64_t amount, std::int64_t unit) {
    if (amount > INT64_MAX / unit || amount < INT64_MIN / unit)
        throw std::overflow_error(detail::utf8(u8"the amount is beyond 64 bits of fen (金额超出范围)"));
    return fen(amount * unit);
}
} // namespace detail

/// An amount in whole 元; one with decimals is said as a text with its unit: "1200.75元".
inline Money yuan(std::int64_t amount) { return detail::times(amount, 100); }
/// An amount in whole 万元.
inline Money wan(std::int64_t amount) { return detail::times(amount, 1000000); }
/// An amount in whole 亿元.
inline Money yi(std::int64_t amount) { return detail::times(amount, 10000000000); }
// A number with decimals would be cut off on its way.
template <class T> typename std::enable_if<std::is_floating_point<T>::value, Money>::type fen(T) = delete;
template <class T> typename std::enable_if<std::is_floating_point<T>::value, Money>::type yuan(T) = delete;
template <class T> typename std::enable_if<std::is_floating_point<T>::value, Money>::type wan(T) = delete;
template <class T> typename std::enable_if<std::is_floating_point<T>::value, Money>::type yi(T) = delete;

/// A month (月份): Month(2022, 3).
struct Month {
    std::int32_t year, month;

    Month() : year(0), month(0) {}
    Month(std::int32_t year, std::int32_t month) : year(year), month(month) {
        if (year < 0 || year > 9999 || month < 1 || month > 12)
            throw std::invalid_argument(detail::utf8(u8"that is not a month; write Month(2022, 3) (不是月份)"));
    }
    /// yyyymm
    std::int32_t number() const { return year * 100 + month; }
    static Month of(std::int32_t number) { return Month(number / 100, number % 100); }
    friend bool operator==(Month one, Month other) { return one.number() == other.number(); }
    friend bool operator!=(Month one, Month other) { return !(one == other); }
    friend bool operator<(Month one, Month other) { return one.number() < other.number(); }
    friend std::ostream &operator<<(std::ostream &out, Month month) {
        char text[32];
        std::snprintf(text, sizeof text, "%04d-%02d", static_cast<int>(month.year), static_cast<int>(month.month));
        return out << text;
    }
};

/// A date as offices know it (日期): `month` and `day` are 0 where only the year, or the month, is known.
struct Date {
    std::int32_t year, month, day;

    Date() : year(0), month(0), day(0) {}
    explicit Date(std::int32_t year, std::int32_t month = 0, std::int32_t day = 0) : year(year), month(month), day(day) {
        if (year < 0 || year > 9999 || month < 0 || month > 12 || day < 0 || day > 31 || (month == 0 && day != 0))
            throw std::invalid_argument(detail::utf8(u8"that is not a date; write Date(2022, 3, 8) (不是日期)"));
    }
    /// yyyymmdd, with 00 for what is not known
    std::int32_t number() const { return year * 10000 + month * 100 + day; }
    static Date of(std::int32_t number) { return Date(number / 10000, number / 100 % 100, number % 100); }
    friend bool operator==(Date one, Date other) { return one.number() == other.number(); }
    friend bool operator!=(Date one, Date other) { return !(one == other); }
    friend bool operator<(Date one, Date other) { return one.number() < other.number(); }
    friend std::ostream &operator<<(std::ostream &out, Date date) {
        char text[48];
        std::snprintf(text, sizeof text, date.day ? "%04d-%02d-%02d" : date.month ? "%04d-%02d" : "%04d",
                      static_cast<int>(date.year), static_cast<int>(date.month), static_cast<int>(date.day));
        return out << text;
    }
};

/// Ten days of a month (旬): TenDays(2022, 3, 1) is 3月上旬.
struct TenDays {
    Month month;
    std::int32_t part;

    TenDays(std::int32_t year, std::int32_t month, std::int32_t part) : month(year, month), part(part) {
        if (part < 1 || part > 3) throw std::invalid_argument(detail::utf8(u8"a month has ten days 1, 2 and 3 (旬为1至3)"));
    }
    /// yyyymm and 1, 2 or 3
    std::int32_t number() const { return month.number() * 10 + part; }
};

} // namespace zdxm

#endif

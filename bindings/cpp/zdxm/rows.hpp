// Rows: records on their way out. A row holds its values, so that it stays readable after its ledger was closed (查询结果).
#ifndef ZDXM_ROWS_HPP
#define ZDXM_ROWS_HPP

#include <string>
#include <vector>

#include "handles.hpp"

namespace zdxm {

/// Rows on their way out, for the functions of zdxm.h that give a cursor.
class Cursor : public Handle<zdxm_cursor, zdxm_cursor_free> {
public:
    template <class From> Cursor(const From &from, zdxm_cursor *made) : Handle(from, made), at(-1) {}

    std::int32_t count() const {
        std::int32_t rows = 0;
        check(zdxm_cursor_count(get(), &rows));
        return rows;
    }
    /// Goes to the next row; false after the last.
    bool next() {
        at++;
        return check(zdxm_cursor_next(get())) == ZDXM_ROW;
    }
    /// Goes to a row by its place, from 0.
    void go(std::int32_t place) {
        if (place < at) {
            check(zdxm_cursor_rewind(get()));
            at = -1;
        }
        while (at < place && next()) {}
    }
    /// The fields that each row has.
    std::vector<std::int32_t> fields() const {
        std::int32_t count = 0;
        check(zdxm_cursor_field_count(get(), &count));
        std::vector<std::int32_t> all(static_cast<std::size_t>(count));
        for (std::int32_t at_field = 0; at_field < count; at_field++)
            check(zdxm_cursor_field(get(), at_field, &all[static_cast<std::size_t>(at_field)]));
        return all;
    }

    Maybe<std::string> text(std::int32_t field) const {
        return text_if([&](char *buffer, std::int32_t cap, std::int32_t *need) {
            return zdxm_cursor_text(get(), field, buffer, cap, need);
        });
    }
    Maybe<std::int32_t> number(std::int32_t field) const {
        std::int32_t value = 0;
        if (check(zdxm_cursor_int(get(), field, &value)) == ZDXM_NULL) return none;
        return value;
    }
    Maybe<std::int64_t> number64(std::int32_t field) const {
        std::int64_t value = 0;
        if (check(zdxm_cursor_int64(get(), field, &value)) == ZDXM_NULL) return none;
        return value;
    }
    Maybe<Money> money(std::int32_t field) const {
        std::int64_t value = 0;
        if (check(zdxm_cursor_money(get(), field, &value)) == ZDXM_NULL) return none;
        return fen(value);
    }
    /// The row as a JSON object, a member for each field by its name.
    std::string json() const {
        return Handle::text([&](char *buffer, std::int32_t cap, std::int32_t *need) {
            return zdxm_cursor_json(get(), buffer, cap, need);
        });
    }

private:
    std::int32_t at;
};

/// Some of the rows that there are, and how many there are.
template <class Row> struct Found {
    std::vector<Row> rows;
    std::int32_t total;
};

namespace detail {

// A field of a row as what it means.
inline Maybe<std::string> read(const Cursor &row, std::int32_t field, const std::string *) { return row.text(field); }
inline Maybe<std::int32_t> read(const Cursor &row, std::int32_t field, const std::int32_t *) { return row.number(field); }
inline Maybe<std::int64_t> read(const Cursor &row, std::int32_t field, const std::int64_t *) { return row.number64(field); }
inline Maybe<Money> read(const Cursor &row, std::int32_t field, const Money *) { return row.money(field); }
template <class Value, class Make> Maybe<Value> made_of(Maybe<std::int32_t> number, Make make) {
    if (!number) return none;
    return Value(make(*number));
}
inline Maybe<bool> read(const Cursor &row, std::int32_t field, const bool *) {
    return made_of<bool>(row.number(field), [](std::int32_t flag) { return flag != 0; });
}
inline Maybe<Month> read(const Cursor &row, std::int32_t field, const Month *) {
    return made_of<Month>(row.number(field), Month::of);
}
inline Maybe<Date> read(const Cursor &row, std::int32_t field, const Date *) {
    return made_of<Date>(row.number(field), Date::of);
}
template <class Code>
typename std::enable_if<std::is_enum<Code>::value, Maybe<Code>>::type read(const Cursor &row, std::int32_t field, const Code *) {
    return made_of<Code>(row.number(field), [](std::int32_t number) { return static_cast<Code>(number); });
}
template <class Value> void take(const Cursor &row, std::int32_t field, Maybe<Value> &value) {
    value = read(row, field, static_cast<const Value *>(nullptr));
}
template <class Value> void take(const Cursor &row, std::int32_t field, Value &value) {
    value = read(row, field, static_cast<const Value *>(nullptr)).value_or(Value());
}
inline void take(const Cursor &row, std::int32_t field, std::vector<std::string> &value) {
    std::int32_t count = 0;
    row.check(zdxm_cursor_list_count(row.get(), field, &count));
    for (std::int32_t at = 0; at < count; at++)
        value.push_back(text_of([&](char *buffer, std::int32_t cap, std::int32_t *need) {
            const std::int32_t status = zdxm_cursor_list_text(row.get(), field, at, buffer, cap, need);
            return status == ZDXM_E_BUFFER ? status : row.check(status);
        }).value_or(""));
}
inline void take(const Cursor &row, std::int32_t field, std::vector<std::int32_t> &value) {
    std::int32_t count = 0;
    row.check(zdxm_cursor_list_count(row.get(), field, &count));
    value.resize(static_cast<std::size_t>(count));
    for (std::int32_t at = 0; at < count; at++)
        row.check(zdxm_cursor_list_int(row.get(), field, at, &value[static_cast<std::size_t>(at)]));
}

} // namespace detail

/// A kind of row.
struct Record {
    /// The cursor that it was read from, and its place there: what a correction begins with.
    std::shared_ptr<Cursor> read_from;
    std::int32_t read_at;

    Record() : read_at(-1) {}
    /// Lets go of the rows in the library, of which it has room for 65,536: for a program that keeps many records and corrects none of
    /// them.
    ///
    /// 释放程序库中的所属结果；释放后不能再用于更正。
    void release() { read_from.reset(); }
    Record(const std::shared_ptr<Cursor> &from, std::int32_t at) : read_from(from), read_at(at) {}
};

namespace detail {

/// All rows of a cursor.
template <class Row> std::vector<Row> rows_of(const Cursor &cursor) {
    const std::shared_ptr<Cursor> shared = std::make_shared<Cursor>(cursor);
    std::vector<Row> rows;
    rows.reserve(static_cast<std::size_t>(shared->count()));
    for (std::int32_t place = 0; shared->next(); place++) rows.push_back(Row(shared, place));
    return rows;
}

template <class Row> Maybe<Row> row_if(const Cursor &cursor) {
    std::vector<Row> rows = rows_of<Row>(cursor);
    if (rows.empty()) return none;
    return rows[0];
}

/// The cells of a printed table, row by row, as they are displayed.
inline std::vector<std::vector<Maybe<std::string>>> table_of(Cursor cursor) {
    std::vector<std::vector<Maybe<std::string>>> rows;
    const std::vector<std::int32_t> fields = cursor.fields();
    while (cursor.next()) {
        rows.emplace_back();
        for (const std::int32_t field : fields)
            if (field >= ZDXM_F_COLUMN_0) rows.back().push_back(cursor.text(field));
    }
    return rows;
}

} // namespace detail
} // namespace zdxm

#endif

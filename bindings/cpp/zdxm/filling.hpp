// Forms: records on their way in (表单).
#ifndef ZDXM_FILLING_HPP
#define ZDXM_FILLING_HPP

#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "rows.hpp"

namespace zdxm {
namespace detail {

// What a form says of a field.
struct Fact {
    enum Kind { NOTHING, WORDS, NUMBER, MONEY, TEXTS, NUMBERS };
    std::int32_t field;
    Kind kind;
    std::int64_t number;
    std::string text;
    std::vector<std::string> texts;
    std::vector<std::int32_t> numbers;

    Fact(std::int32_t field, None) : Fact(field, NOTHING, 0) {}
    Fact(std::int32_t field, const std::string &text) : Fact(field, WORDS, 0) { this->text = text; }
    Fact(std::int32_t field, std::int32_t number) : Fact(field, NUMBER, number) {}
    Fact(std::int32_t field, bool flag) : Fact(field, NUMBER, flag ? 1 : 0) {}
    Fact(std::int32_t field, Money money) : Fact(field, MONEY, money.fen()) {}
    Fact(std::int32_t field, Month month) : Fact(field, NUMBER, month.number()) {}
    Fact(std::int32_t field, Date date) : Fact(field, NUMBER, date.number()) {}
    Fact(std::int32_t field, const std::vector<std::string> &texts) : Fact(field, TEXTS, 0) { this->texts = texts; }
    Fact(std::int32_t field, const std::vector<std::int32_t> &numbers) : Fact(field, NUMBERS, 0) { this->numbers = numbers; }
    template <class Code, class = typename std::enable_if<std::is_enum<Code>::value>::type>
    Fact(std::int32_t field, Code code) : Fact(field, NUMBER, static_cast<std::int32_t>(code)) {}

private:
    Fact(std::int32_t field, Kind kind, std::int64_t number) : field(field), kind(kind), number(number) {}
};

// Whether a number can be taken for a value: no fraction, no amount without its unit, nothing that would be cut off.
template <class From, class Value> struct IsGuess {
    static const bool value = std::is_arithmetic<From>::value && !std::is_same<From, Value>::value;
};

} // namespace detail

/// What is said of a field: a value, a text as an office writes it ("12亿元", "2022年3月", "续建"), or `none`, which takes back
/// what the form or its record said. Nothing else: a number with decimals does not compile, nor does one for an amount.
template <class Value> class Said {
public:
    Said(None) : value(), is_text(false), is_nothing(true) {}
    Said(Value value) : value(value), is_text(false), is_nothing(false) {}
    Said(const std::string &text) : value(), text(text), is_text(true), is_nothing(false) {}
    Said(const char *text) : value(), text(text), is_text(true), is_nothing(false) {}
    Said(const Maybe<Value> &maybe) : value(maybe.value_or(Value())), is_text(false), is_nothing(!maybe) {}
    template <class From, class = typename std::enable_if<detail::IsGuess<From, Value>::value>::type> Said(From) = delete;

    detail::Fact fact(std::int32_t field) const {
        if (is_nothing) return detail::Fact(field, none);
        return is_text ? detail::Fact(field, text) : detail::Fact(field, value);
    }

private:
    Value value;
    std::string text;
    bool is_text, is_nothing;
};

/// A text, or `none`.
template <> class Said<std::string> {
public:
    Said(None) : is_nothing(true) {}
    Said(const std::string &text) : text(text), is_nothing(false) {}
    Said(const char *text) : text(text), is_nothing(false) {}
    Said(const Maybe<std::string> &maybe) : text(maybe.value_or("")), is_nothing(!maybe) {}

    detail::Fact fact(std::int32_t field) const {
        return is_nothing ? detail::Fact(field, none) : detail::Fact(field, text);
    }

private:
    std::string text;
    bool is_nothing;
};

/// What a program says of a record. A field that is not set is not said.
class Form {
public:
    /// ZDXM_FORM_...
    std::int32_t kind() const { return kind_; }

protected:
    explicit Form(std::int32_t kind) : kind_(kind), place(-1) {}
    Form(std::int32_t kind, const Record &record) : kind_(kind), cursor(record.read_from), place(record.read_at) {
        if (!cursor) throw std::logic_error(detail::utf8(u8"the record has no rows in the library any more (记录已释放)"));
    }

    void say(detail::Fact fact) {
        for (detail::Fact &known : facts)
            if (known.field == fact.field) {
                known = std::move(fact);
                return;
            }
        facts.push_back(std::move(fact));
    }

private:
    friend class FilledForm;
    std::int32_t kind_;
    std::vector<detail::Fact> facts;
    std::shared_ptr<Cursor> cursor;
    std::int32_t place;
};

/// A form in the library, for the time of a call; NULL where there is none.
class FilledForm {
public:
    FilledForm(zdxm_context *context, const Form *form) : context(context), handle(nullptr) {
        if (!form) return;
        check(zdxm_form_new(context, form->kind_, &handle));
        try {
            fill(*form);
        } catch (...) {
            zdxm_form_free(handle);
            throw;
        }
    }
    FilledForm(zdxm_context *context, const Form &form) : FilledForm(context, &form) {}
    ~FilledForm() {
        if (handle) zdxm_form_free(handle);
    }
    FilledForm(const FilledForm &) = delete;
    FilledForm &operator=(const FilledForm &) = delete;
    zdxm_form *get() const { return handle; }

private:
    void check(std::int32_t status) const {
        if (status < 0) detail::fail(context, status);
    }
    void fill(const Form &form) const {
        if (form.cursor) {
            form.cursor->go(form.place);
            check(zdxm_form_load(handle, form.cursor->get()));
        }
        for (const detail::Fact &fact : form.facts) put(fact);
    }
    void put(const detail::Fact &fact) const {
        switch (fact.kind) {
        case detail::Fact::NOTHING: check(zdxm_form_unset(handle, fact.field)); break;
        case detail::Fact::WORDS: check(zdxm_form_text(handle, fact.field, fact.text.data(), detail::length(fact.text))); break;
        case detail::Fact::NUMBER: check(zdxm_form_int(handle, fact.field, static_cast<std::int32_t>(fact.number))); break;
        case detail::Fact::MONEY: check(zdxm_form_money(handle, fact.field, fact.number)); break;
        case detail::Fact::TEXTS:
            check(zdxm_form_unset(handle, fact.field));
            for (const std::string &text : fact.texts)
                check(zdxm_form_append_text(handle, fact.field, text.data(), detail::length(text)));
            break;
        case detail::Fact::NUMBERS:
            check(zdxm_form_unset(handle, fact.field));
            for (const std::int32_t number : fact.numbers) check(zdxm_form_append_int(handle, fact.field, number));
            break;
        }
    }

    zdxm_context *context;
    zdxm_form *handle;
};

} // namespace zdxm

#endif

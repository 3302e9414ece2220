// The ledger of public major projects (重大项目) for C++11, over zdxm.h: errors become exceptions, handles free
// themselves, cursors are walked by `for`. Every function of zdxm.h can be used beside it through `check`.
//
//     zdxm::Context context;
//     zdxm::Ledger ledger = zdxm::open_or_create(context, "ledger.zdxm", "柳州市重点办");
//     zdxm::View view = zdxm::view(context, ledger);
//     zdxm::Cursor projects(context);
//     context.check(zdxm_project_list(view.get(), projects.out()));
//     while (projects.next()) std::cout << projects.text(ZDXM_F_NAME) << "\n";
#ifndef ZDXM_HPP
#define ZDXM_HPP

#include <algorithm>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "zdxm.h"

// A number with decimals would be cut off on its way: 1200.75 is no amount in fen.
template <class T>
typename std::enable_if<std::is_floating_point<T>::value, std::int32_t>::type
zdxm_form_money(zdxm_form *form, std::int32_t field, T amount) = delete;
template <class T>
typename std::enable_if<std::is_floating_point<T>::value, std::int32_t>::type
zdxm_form_int(zdxm_form *form, std::int32_t field, T value) = delete;

namespace zdxm {

// A call failed. What does not apply is 0 or empty.
class Error : public std::runtime_error {
public:
    Error(std::int32_t code, const std::string &text)
        : std::runtime_error(text), code(code), sqlite_code(0), field(0), record(0), is_temporary(false) {}
    std::int32_t code;        // ZDXM_E_...
    std::int32_t sqlite_code; // SQLite's extended code
    std::int32_t field;       // ZDXM_F_...
    std::int32_t record;      // of a batch, from 1
    std::string id;           // which message it is, such as month_unknown: the same for ever
    std::string cell;         // of a spreadsheet, such as 实施项目!H24
    bool is_temporary;        // the same call may succeed later
};

// Calls a function that writes a text: asks for the size, then reads.
template <class Call> std::string text_of(Call call) {
    std::int32_t need = 0;
    call(static_cast<char *>(nullptr), 0, &need);
    std::string text(static_cast<std::size_t>(need) + 1, '\0');
    call(&text[0], need + 1, &need);
    text.resize(static_cast<std::size_t>(need));
    return text;
}

// One for each thread; everything comes from it.
class Context {
public:
    Context() : handle(nullptr) {
        const std::int32_t status = zdxm_context_new(ZDXM_ABI_VERSION, &handle);
        if (status < 0) throw Error(status, "the library is of another version");
    }
    ~Context() { zdxm_context_free(handle); }
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;

    zdxm_context *get() const { return handle; }

    // The language of errors: ZDXM_ENGLISH, or ZDXM_CHINESE for the office.
    void set_language(std::int32_t language) const { check(zdxm_context_set_language(handle, language)); }

    // Gives a status back, or throws the error that it is.
    std::int32_t check(std::int32_t status) const {
        if (status >= 0) return status;
        std::int32_t code = 0, temporary = 0;
        if (zdxm_error_code(handle, &code) < 0 || code != status)
            throw Error(status, "the call failed with code " + std::to_string(status));
        Error error(status, text_of([this](char *buffer, std::int32_t cap, std::int32_t *need) {
            zdxm_error_text(handle, buffer, cap, need);
        }));
        zdxm_error_detail(handle, &error.sqlite_code, &error.field, &error.record);
        error.id = text_of([this](char *buffer, std::int32_t cap, std::int32_t *need) {
            zdxm_error_id(handle, buffer, cap, need);
        });
        error.cell = text_of([this](char *buffer, std::int32_t cap, std::int32_t *need) {
            zdxm_error_cell(handle, buffer, cap, need);
        });
        error.is_temporary = zdxm_error_is_temporary(handle, &temporary) == ZDXM_OK && temporary != 0;
        throw error;
    }

private:
    zdxm_context *handle;
};

// A handle that frees itself.
template <class T, std::int32_t (ZDXM_CALL *End)(T *)> class Handle {
public:
    explicit Handle(const Context &context) : context(&context), handle(nullptr) {}
    Handle(Handle &&other) : context(other.context), handle(other.handle) { other.handle = nullptr; }
    Handle &operator=(Handle &&other) {
        std::swap(context, other.context);
        std::swap(handle, other.handle);
        return *this;
    }
    ~Handle() { End(handle); }

    T *get() const { return handle; }
    // For a function that makes one; what was held before is freed.
    T **out() {
        End(handle);
        handle = nullptr;
        return &handle;
    }

protected:
    const Context *context;

private:
    T *handle;
};

typedef Handle<zdxm_ledger, zdxm_ledger_close> Ledger;
typedef Handle<zdxm_view, zdxm_view_close> View;
typedef Handle<zdxm_form, zdxm_form_free> Form;
typedef Handle<zdxm_batch, zdxm_batch_free> Batch;
typedef Handle<zdxm_workbook, zdxm_workbook_free> Workbook;
typedef Handle<zdxm_import, zdxm_import_free> Import;
typedef Handle<zdxm_bulletin, zdxm_bulletin_free> Bulletin;
typedef Handle<zdxm_document, zdxm_document_free> Document;
typedef Handle<zdxm_verify, zdxm_verify_free> Verify;
typedef Handle<zdxm_backup, zdxm_backup_free> Backup;
typedef Handle<zdxm_archive, zdxm_archive_free> Archive;

// Rows on their way out. `has` says whether the last value that was read is there: what was not said is not zero.
class Cursor : public Handle<zdxm_cursor, zdxm_cursor_free> {
public:
    explicit Cursor(const Context &context) : Handle(context), there(false) {}

    bool next() { return context->check(zdxm_cursor_next(get())) == ZDXM_ROW; }
    bool has() const { return there; }

    std::string text(std::int32_t field) {
        return text_of([this, field](char *buffer, std::int32_t cap, std::int32_t *need) {
            there = context->check(zdxm_cursor_text(get(), field, buffer, cap, need)) != ZDXM_NULL;
        });
    }
    std::int32_t number(std::int32_t field) {
        std::int32_t value = 0;
        there = context->check(zdxm_cursor_int(get(), field, &value)) != ZDXM_NULL;
        return value;
    }
    // In fen.
    std::int64_t money(std::int32_t field) {
        std::int64_t value = 0;
        there = context->check(zdxm_cursor_money(get(), field, &value)) != ZDXM_NULL;
        return value;
    }
    // The row as a JSON object, a member for each field by its name.
    std::string json() {
        return text_of([this](char *buffer, std::int32_t cap, std::int32_t *need) {
            context->check(zdxm_cursor_json(get(), buffer, cap, need));
        });
    }
    // Numbers in fields of the next rows, at most so many, row by row: money in fen. `nulls` is 1 where there is no value.
    // Gives the number of rows that were read, 0 after the last.
    std::int32_t numbers(const std::vector<std::int32_t> &fields, std::int32_t most, std::vector<std::int64_t> &values,
                         std::vector<std::int32_t> &nulls) {
        const std::size_t room = fields.size() * static_cast<std::size_t>(std::max(most, 0));
        values.resize(room);
        nulls.resize(room);
        std::int32_t rows = 0;
        context->check(zdxm_cursor_numbers(get(), fields.data(), static_cast<std::int32_t>(fields.size()), values.data(),
                                           static_cast<std::int32_t>(room), nulls.data(), static_cast<std::int32_t>(room),
                                           &rows));
        values.resize(fields.size() * static_cast<std::size_t>(rows));
        nulls.resize(values.size());
        return rows;
    }
    // A field of the next rows, at most so many, as texts; empty after the last. `lens` is -1 where there is no value.
    std::vector<std::string> texts(std::int32_t field, std::int32_t most, std::vector<std::int32_t> &lens) {
        lens.resize(static_cast<std::size_t>(std::max(most, 0)));
        std::int32_t rows = 0;
        const std::string all = text_of([&](char *buffer, std::int32_t cap, std::int32_t *need) {
            context->check(zdxm_cursor_texts(get(), field, lens.data(), most, buffer, cap, need, &rows));
        });
        lens.resize(static_cast<std::size_t>(rows));
        std::vector<std::string> texts;
        std::size_t place = 0;
        for (std::int32_t len : lens) {
            texts.push_back(all.substr(place, static_cast<std::size_t>(std::max(len, 0))));
            place += texts.back().size() + 1;
        }
        return texts;
    }

private:
    bool there;
};

// Length of a text for the library; not -1, because a zero inside must be refused and not cut the text.
inline std::int32_t length(const std::string &text) {
    if (text.size() > 0x7fffffff) throw Error(ZDXM_E_TOO_LONG, "a text is longer than 2 GB");
    return static_cast<std::int32_t>(text.size());
}

// Sets the fields that a JSON object names, all of them or, after an error, none.
inline void set_json(const Context &context, const Form &form, const std::string &json) {
    context.check(zdxm_form_json(form.get(), json.data(), length(json)));
}

inline Ledger open(const Context &context, const std::string &path, const zdxm_open_options *options = nullptr) {
    Ledger ledger(context);
    context.check(zdxm_ledger_open(context.get(), path.data(), length(path), options, ledger.out()));
    return ledger;
}

inline Ledger create(const Context &context, const std::string &path, const std::string &office) {
    Ledger ledger(context);
    context.check(zdxm_ledger_create(
        context.get(), path.data(), length(path), office.data(), length(office), nullptr, ledger.out()));
    return ledger;
}

inline Ledger open_or_create(const Context &context, const std::string &path, const std::string &office) {
    Ledger ledger(context);
    context.check(zdxm_ledger_open_or_create(
        context.get(), path.data(), length(path), office.data(), length(office), nullptr, ledger.out()));
    return ledger;
}

inline View view(const Context &context, const Ledger &ledger) {
    View view(context);
    context.check(zdxm_ledger_view(ledger.get(), view.out()));
    return view;
}

// The ledger with what a batch wrote so far. It ends with the batch.
inline View view(const Context &context, const Batch &batch) {
    View view(context);
    context.check(zdxm_batch_view(batch.get(), view.out()));
    return view;
}

} // namespace zdxm

#endif

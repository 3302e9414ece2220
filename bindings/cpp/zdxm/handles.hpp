// Handles that free themselves, after everything that came from them (句柄).
#ifndef ZDXM_HANDLES_HPP
#define ZDXM_HANDLES_HPP

#include <cstdint>
#include <memory>
#include <string>
#include <utility>

#include "errors.hpp"
#include "zdxm.h"

namespace zdxm {
namespace detail {

// Calls a function that writes a text: first with a small buffer, then with one that is large enough.
template <class Call> Maybe<std::string> text_of(Call call) {
    char few[256];
    std::int32_t need = 0;
    if (call(few, static_cast<std::int32_t>(sizeof few), &need) == ZDXM_NULL) return none;
    if (static_cast<std::size_t>(need) < sizeof few) return std::string(few, static_cast<std::size_t>(need));
    std::string text(static_cast<std::size_t>(need) + 1, '\0');
    call(&text[0], need + 1, &need);
    text.resize(static_cast<std::size_t>(need));
    return text;
}

// The last error of a context as an exception of its family.
inline void fail(zdxm_context *context, std::int32_t status) {
    std::int32_t code = 0, field = 0, temporary = 0;
    if (zdxm_error_code(context, &code) < 0 || code != status)
        throw_error(Error(static_cast<ErrorKind>(status), "the call failed with code " + std::to_string(status)));
    const auto said = [&](std::int32_t(ZDXM_CALL *part)(zdxm_context *, char *, std::int32_t, std::int32_t *)) {
        return text_of([&](char *buffer, std::int32_t cap, std::int32_t *need) { return part(context, buffer, cap, need); })
            .value_or("");
    };
    Error error(static_cast<ErrorKind>(status), said(zdxm_error_text));
    zdxm_error_detail(context, &error.sqlite_code, &field, &error.record);
    if (field != 0)
        error.field = text_of([&](char *buffer, std::int32_t cap, std::int32_t *need) {
            return zdxm_field_name(context, field, buffer, cap, need);
        }).value_or("");
    error.cell = said(zdxm_error_cell);
    error.id = said(zdxm_error_id);
    error.remedy = said(zdxm_error_remedy);
    error.is_temporary = zdxm_error_is_temporary(context, &temporary) == ZDXM_OK && temporary != 0;
    throw_error(error);
}

// Length of a text for the library; not -1, because a zero inside must be refused and not cut the text.
inline std::int32_t length(const std::string &text) {
    if (text.size() > 0x7fffffff) throw InputError(Error(ErrorKind::TooLong, detail::utf8(u8"a text is longer than 2 GB (文字超过2GB)")));
    return static_cast<std::int32_t>(text.size());
}

// A handle with what it came from, which must outlive it.
struct Owned {
    Owned(std::shared_ptr<Owned> from, zdxm_context *context) : from(std::move(from)), context(context) {}
    virtual ~Owned() {}
    Owned(const Owned &) = delete;
    Owned &operator=(const Owned &) = delete;

    const std::shared_ptr<Owned> from;
    zdxm_context *context;
    // What the library has the address of, for as long as it may use it.
    std::shared_ptr<void> kept;
};

template <class T, std::int32_t(ZDXM_CALL *End)(T *)> struct OwnedHandle : Owned {
    OwnedHandle(std::shared_ptr<Owned> from, zdxm_context *context, T *handle)
        : Owned(std::move(from), context), handle(handle) {}
    ~OwnedHandle() { close(); }
    void close() {
        if (handle) End(handle);
        handle = nullptr;
    }
    T *handle;
};

} // namespace detail

/// An object of the library. Copies are the same object; it is freed with the last of them, and lives at least as long as
/// what came from it. Used after `close`, it throws `UseError`.
template <class T, std::int32_t(ZDXM_CALL *End)(T *)> class Handle {
public:
    /// The handle, for the functions of zdxm.h; NULL after `close`.
    T *get() const { return own->handle; }
    /// What a new object that a function of zdxm.h has made of this one is made with.
    std::shared_ptr<detail::Owned> shared() const { return own; }
    /// Frees it now.
    void close() const { own->close(); }
    /// Gives a status of zdxm.h back, or throws the error that it is.
    std::int32_t check(std::int32_t status) const {
        if (status < 0) detail::fail(own->context, status);
        return status;
    }

protected:
    // What a call has made from an object.
    Handle(std::shared_ptr<detail::Owned> from, T *made)
        : own(std::make_shared<detail::OwnedHandle<T, End>>(from, from->context, made)) {}
    // The context itself.
    explicit Handle(T *context) : own(std::make_shared<detail::OwnedHandle<T, End>>(nullptr, context, context)) {}

    template <class Call> std::string text(Call call) const {
        return text_if(call).value_or("");
    }
    template <class Call> Maybe<std::string> text_if(Call call) const {
        return detail::text_of([&](char *buffer, std::int32_t cap, std::int32_t *need) {
            const std::int32_t status = call(buffer, cap, need);
            return status == ZDXM_E_BUFFER ? status : check(status);
        });
    }

    std::shared_ptr<detail::OwnedHandle<T, End>> own;
};

} // namespace zdxm

#endif

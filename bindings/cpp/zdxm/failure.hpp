// What every error of the library says (错误).
#ifndef ZDXM_FAILURE_HPP
#define ZDXM_FAILURE_HPP

#include <stdexcept>
#include <string>

#include "codes.hpp"
#include "values.hpp"

namespace zdxm {

/// A call failed (调用失败). `what()` holds the remedy, in the language of the context. Its class is the family of the error
/// (`FileError`, `RefusedError`...).
class Error : public std::runtime_error {
public:
    Error(ErrorKind kind, const std::string &text)
        : std::runtime_error(text), kind(kind), sqlite_code(0), record(0), is_temporary(false) {}

    ErrorKind kind;           ///< which error it is
    std::int32_t sqlite_code; ///< SQLite's extended code, or 0
    std::int32_t record;      ///< which record of a batch failed, from 1, or 0
    std::string field;        ///< the field that is wrong, by its name: annual
    std::string cell;         ///< the cell of a spreadsheet: 实施项目!H24
    std::string id;           ///< which message it is, such as month_unknown: the same for ever
    std::string remedy;       ///< what to do about it (处理办法): a part of `what()`
    bool is_temporary;        ///< the same call may succeed later
};

} // namespace zdxm

#endif

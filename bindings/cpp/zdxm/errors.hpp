// Families of errors (错误类别). Made from src/ by `cargo run -p zdxm-abi`; do not edit.
#ifndef ZDXM_ERRORS_HPP
#define ZDXM_ERRORS_HPP

#include "failure.hpp"

namespace zdxm {

/// The program called the library wrongly.
///
/// 程序调用有误。
class UseError : public Error {
public:
    explicit UseError(const Error &error) : Error(error) {}
};

/// A value is missing or cannot be read.
///
/// 填写的内容有误。
class InputError : public Error {
public:
    explicit InputError(const Error &error) : Error(error) {}
};

/// The record does not exist, or exists already.
///
/// 记录不存在或重复。
class RecordError : public Error {
public:
    explicit RecordError(const Error &error) : Error(error) {}
};

/// A rule, a right or another record refuses it.
///
/// 违反规则、无权限或与其他记录冲突。
class RefusedError : public Error {
public:
    explicit RefusedError(const Error &error) : Error(error) {}
};

/// The file of the ledger cannot be used as it is.
///
/// 台账文件无法使用。
class FileError : public Error {
public:
    explicit FileError(const Error &error) : Error(error) {}
};

/// A spreadsheet cannot be read or imported.
///
/// 表格无法读取或导入。
class SheetError : public Error {
public:
    explicit SheetError(const Error &error) : Error(error) {}
};

/// A mistake of the library itself.
///
/// 程序内部错误。
class InternalError : public Error {
public:
    explicit InternalError(const Error &error) : Error(error) {}
};

namespace detail {

// Throws an error of the family that it belongs to.
inline void throw_error(const Error &error) {
    const std::int32_t kind = static_cast<std::int32_t>(error.kind);
    if (kind >= -99 && kind <= -1) throw UseError(error);
    if (kind >= -199 && kind <= -101) throw InputError(error);
    if (kind >= -299 && kind <= -201) throw RecordError(error);
    if (kind >= -399 && kind <= -301) throw RefusedError(error);
    if (kind >= -499 && kind <= -401) throw FileError(error);
    if (kind >= -599 && kind <= -501) throw SheetError(error);
    if (kind >= -999 && kind <= -901) throw InternalError(error);
    throw error;
}

} // namespace detail

} // namespace zdxm

#endif

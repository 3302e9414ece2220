//! The numbers of the header that are C's own: versions, statuses, options, forms, types of fields, errors of the border.
//! Numbers are only ever added, never changed and never used again.

#![allow(dead_code, reason = "most numbers are for callers")]

/// Version of this header: major in the upper half, minor in the lower. See `zdxm_context_new`.
pub const ZDXM_ABI_VERSION: i32 = 0x0001_0000;

/// Done.
pub const ZDXM_OK: i32 = 0;
/// A row was reached; read its fields.
pub const ZDXM_ROW: i32 = 1;
/// There is no further row, or nothing left to do.
pub const ZDXM_DONE: i32 = 2;
/// The field holds no value: not said, not reported, no such figure. That is not zero.
pub const ZDXM_NULL: i32 = 3;

/// Texts of errors and remedies are English: the default.
pub const ZDXM_ENGLISH: i32 = 0;
/// Texts of errors and remedies are Chinese, for the office (中文).
pub const ZDXM_CHINESE: i32 = 1;

/// `char` texts are UTF-8: the default.
pub const ZDXM_UTF8: i32 = 0;
/// `char` texts are GB18030, which holds GBK and GB2312: the encoding of programs that use the Chinese "ANSI" code page.
pub const ZDXM_GB18030: i32 = 1;

/// Log level: a call failed.
pub const ZDXM_LOG_ERROR: i32 = 1;
/// Log level: something happened that one may want to know, such as a change that was committed.
pub const ZDXM_LOG_INFO: i32 = 3;

/// Flag of `zdxm_open_options`: reading only, also from a medium that cannot be written to.
pub const ZDXM_OPEN_READ_ONLY: i32 = 1;
/// Flag of the options: refuse a file that has other names on its disk (hard links), instead of reporting them.
pub const ZDXM_OPEN_REFUSE_HARD_LINKS: i32 = 2;
/// Flag of `zdxm_open_options`: write also on a network drive, which this computer alone uses.
pub const ZDXM_OPEN_ALLOW_NETWORK_DRIVE: i32 = 4;
/// Flag of `zdxm_open_options`: record who tried to write something without a right; see `zdxm_change_refusals`. Giving up a batch
/// with such attempts (`zdxm_batch_free`) then writes them, and waits for other writers as `zdxm_batch_new` does.
pub const ZDXM_OPEN_RECORD_REFUSALS: i32 = 8;

/// A whole and its parts in one plan: both count, as long as the plan has made no choice.
pub const ZDXM_COUNT_BOTH: i32 = 0;

/// Type of a field: text.
pub const ZDXM_TYPE_TEXT: i32 = 1;
/// Type of a field: a number of 32 bits.
pub const ZDXM_TYPE_INT: i32 = 2;
/// Type of a field: a number of 64 bits.
pub const ZDXM_TYPE_INT64: i32 = 3;
/// Type of a field: money, an int64 in fen or a text with its unit.
pub const ZDXM_TYPE_MONEY: i32 = 4;
/// Type of a field: a month, yyyymm.
pub const ZDXM_TYPE_MONTH: i32 = 5;
/// Type of a field: a date, yyyymmdd, 00 for what is not known.
pub const ZDXM_TYPE_DATE: i32 = 6;
/// Type of a field: a flag, 0 or 1.
pub const ZDXM_TYPE_FLAG: i32 = 7;
/// Type of a field: a list of numbers of 32 bits.
pub const ZDXM_TYPE_LIST_OF_INT: i32 = 8;
/// Type of a field: a list of texts.
pub const ZDXM_TYPE_LIST_OF_TEXT: i32 = 9;
/// Type of a field: a number of 32 bits that stands for a name, see `zdxm_value_text` and `zdxm_field_choices`.
pub const ZDXM_TYPE_CODE: i32 = 10;
/// Type of a field: the sum of numbers that stand for a name each.
pub const ZDXM_TYPE_FLAGS: i32 = 11;

/// Flag of everything that saves a file: replace the older one of that name when the new one is complete. No document or
/// archive replaces a ledger or another SQLite file; a backup replaces only an older backup of the same ledger.
pub const ZDXM_SAVE_OVERWRITE: i32 = 1;
/// Flag of `zdxm_backup_restore`: keep the ledger that is there under a name with the date, instead of refusing.
pub const ZDXM_RESTORE_KEEP_EXISTING: i32 = 1;
/// Flag of a restore: leave the files of attachments where they are.
pub const ZDXM_RESTORE_WITHOUT_ATTACHMENTS: i32 = 2;

/// An argument is NULL, out of range, or a field or form that the function does not know (参数错误).
pub const ZDXM_E_ARG: i32 = -1;
/// The handle is closed, of another kind, or none at all (句柄无效). Of a first argument the context keeps no text.
pub const ZDXM_E_HANDLE: i32 = -2;
/// A text is not valid in its encoding, or cannot be written in it (编码错误).
pub const ZDXM_E_ENCODING: i32 = -3;
/// The buffer is too short; it holds the beginning, and the length that is needed was written (缓冲区不足).
pub const ZDXM_E_BUFFER: i32 = -4;
/// The program was made for another version of the library (版本不符).
pub const ZDXM_E_ABI: i32 = -5;
/// A mistake in the library; nothing was written, close the handle (程序内部错误).
pub const ZDXM_E_PANIC: i32 = -99;

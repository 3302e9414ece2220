//! The C functions themselves. Made from the other files here by `cargo run -p zdxm-abi`; do not edit.
//!
//! They turn pointers into what they mean, and nothing else. A pointer is NULL or points to what the header says until the
//! call returns: that is what each of them relies on.
#![allow(unsafe_code, reason = "they are handed pointers")]
#![allow(clippy::needless_question_mark, reason = "what a function fails with is not asked")]

use std::ffi::{c_char, c_void};

use super::{archive, assessment, attachment, backup, batch, bulletin, change, contact, context, cursor, document, event, export, facts, figures, filing, form, funds, history, import, issued_bulletin, item, json, kinds, ledger, letter, matter, merger, node, person, place, plan, plan_change, project, query, ranking, report, rollover, rule_pack, seal, sector, ten_day, unit, value, verify, view, voided, workbook};
use super::handles::{zdxm_context, zdxm_ledger, zdxm_view, zdxm_form, zdxm_cursor, zdxm_batch, zdxm_plan_change, zdxm_document, zdxm_bulletin, zdxm_workbook, zdxm_import, zdxm_verify, zdxm_backup, zdxm_archive};
use super::batch::write;
use super::codes::{ZDXM_DONE, ZDXM_OK};
use super::cursor::{give, give_if};
use super::files::{portion, put_progress, save_options};
use super::form::{record, record_or_default};
use super::revision::Correction;
use super::view::ask;
use super::border::{
    Bytes, Code, Ints, LogFunction, Number, OpenWith, Out, OutIf, Outs, Text, TextOut, ZDXM_RET, close, count_of, day_of, guard,
    month_of, narrow, put_if, put_if_wanted, ten_days_of, year_of, zdxm_log_fn, zdxm_log16_fn,
    zdxm_open_options,
};
use crate::{AssessmentFactId, AttachmentId, BulletinId, ChangeNumber, ColumnMappingId, EventId, GrantId, IssuedAssessmentId, ItemId, LetterId, MatterId, NodeId, PersonId, PlaceId, PlanChangeId, PlanId, ProjectId, RulePackId, SectorId, UnitId};

super::row::shown! { ids:
    AssessmentFactId
    AttachmentId
    BulletinId
    ChangeNumber
    ColumnMappingId
    EventId
    GrantId
    IssuedAssessmentId
    ItemId
    LetterId
    MatterId
    NodeId
    PartnerId
    PersonId
    PlaceId
    PlanChangeId
    PlanId
    ProjectId
    RefusalId
    RulePackId
    SectorId
    UnitId
}

// ---- context

/// Version of the library: major in the upper half, minor in the lower, as `ZDXM_ABI_VERSION`. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_abi_version() -> ZDXM_RET {
    context::zdxm_abi_version()
}

fn version_text(context: *mut zdxm_context, out: TextOut) -> ZDXM_RET {
    guard(context, |entry, _| {
        out.put(&entry.context, &context::zdxm_version_text(&entry.context)?)
    })
}

/// The version of the library as a text, such as 0.1.0: Rust `VERSION`.
///
/// - context: a context, not NULL.
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_version_text(context: *mut zdxm_context, buffer: *mut c_char, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    version_text(context, out)
}

/// `zdxm_version_text` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_version_text16(context: *mut zdxm_context, buffer: *mut u16, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    version_text(context, out)
}

/// Opens a context. `abi` is `ZDXM_ABI_VERSION`: the library must have the same major version and at least the minor.
///
/// `ZDXM_E_ABI` if the program was made for another library. Free it with `zdxm_context_free`.
///
/// - abi: ZDXM_ABI_VERSION of the header that the program was made with.
/// - context: out, not NULL; a context, to be freed with zdxm_context_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_context_new(abi: i32, context: *mut *mut zdxm_context) -> ZDXM_RET {
    // SAFETY: see above.
    let context = unsafe { Out::new(context) };
    context::zdxm_context_new(abi, context)
}

/// Frees a context and everything that came from it: ledgers are closed, what was not committed is given up.
///
/// NULL is allowed. A call that another thread is in ends first; a log function that another thread is in is waited for, but
/// not for more than five seconds.
///
/// - context: a context, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_context_free(context: *mut zdxm_context) -> ZDXM_RET {
    context::zdxm_context_free(context)
}

fn context_set_encoding(context: *mut zdxm_context, encoding: i32) -> ZDXM_RET {
    guard(context, |entry, _| {
        context::zdxm_context_set_encoding(&entry.context, encoding)?;
        Ok(ZDXM_OK)
    })
}

/// Sets the encoding of every `char` text that goes in and comes out: `ZDXM_UTF8` or `ZDXM_GB18030`.
///
/// 16-bit texts are UTF-16 whatever the encoding.
///
/// - context: a context, not NULL.
/// - encoding: ZDXM_UTF8 or ZDXM_GB18030.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_context_set_encoding(context: *mut zdxm_context, encoding: i32) -> ZDXM_RET {
    context_set_encoding(context, encoding)
}

fn context_set_language(context: *mut zdxm_context, language: i32) -> ZDXM_RET {
    guard(context, |entry, _| {
        context::zdxm_context_set_language(&entry.context, language)?;
        Ok(ZDXM_OK)
    })
}

/// Sets the language of errors and their remedies, and of the problems of files: `ZDXM_ENGLISH` or `ZDXM_CHINESE`. Rust
/// `Error::text`.
///
/// It holds for what is read from now on, also for an error that came before.
///
/// - context: a context, not NULL.
/// - language: ZDXM_ENGLISH or ZDXM_CHINESE.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_context_set_language(context: *mut zdxm_context, language: i32) -> ZDXM_RET {
    context_set_language(context, language)
}

/// Sets the function that logs errors and committed changes; NULL for none.
///
/// The library calls it inside the call that it reports, on that call's thread, with `user`, a level (`ZDXM_LOG_...`) and a
/// text in the context's encoding with its length; `zdxm_context_set_log16` gives UTF-16. It may call the library, but not change or free this context. It must
/// return: an exception must not leave it, nor a `longjmp`. `ZDXM_E_BUFFER` is not logged.
///
/// - context: a context, not NULL.
/// - log: the function, or NULL.
/// - user: passed on to the function.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_context_set_log(context: *mut zdxm_context, log: zdxm_log_fn, user: *mut c_void) -> ZDXM_RET {
    context::zdxm_context_set_log(context, LogFunction::narrow(log), user)
}

/// `zdxm_context_set_log` in UTF-16.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_context_set_log16(context: *mut zdxm_context, log: zdxm_log16_fn, user: *mut c_void) -> ZDXM_RET {
    context::zdxm_context_set_log(context, LogFunction::wide(log), user)
}

/// Breaks off the calls that are running with this context: Rust `Ledger::interrupt`. Any thread may call it.
///
/// They return `ZDXM_E_INTERRUPTED`, unless they are nearly done; a batch that was writing is lost as a whole. It does
/// nothing to later calls: to stop between two steps, the program just steps no further.
///
/// - context: a context, not NULL.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_context_interrupt(context: *mut zdxm_context) -> ZDXM_RET {
    context::zdxm_context_interrupt(context)
}

/// Code of the last call of this context that failed (`ZDXM_E_...`); `ZDXM_OK` if none did. Rust `Error::kind`.
///
/// A call that belongs to no context, because its first handle is none, counts for every context that its thread asks.
/// A call that succeeds leaves it as it is, so that cleaning up loses nothing.
///
/// - context: a context, not NULL.
/// - code: out, not NULL; an error, ZDXM_E_...
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_error_code(context: *mut zdxm_context, code: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let code = unsafe { Out::new(code) };
    context::zdxm_error_code(context, code)
}

/// Where the last failed call failed: SQLite's extended code, the field (`ZDXM_F_...`, Rust `Error::field_name`) and
/// the record of a batch, counted from 1 (Rust `Error::row`). Each is 0 if it does not apply; each pointer may be NULL.
///
/// - context: a context, not NULL.
/// - sqlite_code: out, may be NULL; SQLite's extended code, or 0.
/// - field: out, may be NULL; a field, ZDXM_F_...
/// - record: out, may be NULL; the number of the record in the batch, from 1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_error_detail(context: *mut zdxm_context, sqlite_code: *mut i32, field: *mut i32, record: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let sqlite_code = unsafe { OutIf::new(sqlite_code) };
    // SAFETY: see above.
    let field = unsafe { OutIf::new(field) };
    // SAFETY: see above.
    let record = unsafe { OutIf::new(record) };
    context::zdxm_error_detail(context, sqlite_code, field, record)
}

/// What was wrong with the last failed call, where, and what to do, in one line and in the language of the context:
/// Rust `Error::what`, `Error::remedy` and `Error::text`.
///
/// `ZDXM_NULL` and an empty text if no call failed yet.
///
/// - context: a context, not NULL.
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_error_text(context: *mut zdxm_context, buffer: *mut c_char, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    context::zdxm_error_text(context, out)
}

/// `zdxm_error_text` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_error_text16(context: *mut zdxm_context, buffer: *mut u16, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    context::zdxm_error_text(context, out)
}

/// Which message the last failed call left, such as month_unknown; plain ASCII, the same for ever: Rust `Error::id`.
/// `docs/messages.md` lists them all.
///
/// `ZDXM_NULL` and an empty text if no call failed yet, or if its first handle was none.
///
/// - context: a context, not NULL.
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_error_id(context: *mut zdxm_context, buffer: *mut c_char, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    context::zdxm_error_id(context, out)
}

/// `zdxm_error_id` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_error_id16(context: *mut zdxm_context, buffer: *mut u16, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    context::zdxm_error_id(context, out)
}

/// What is to be done about the last failed call, without what was wrong: Rust `Error::remedy`. It is a part of
/// `zdxm_error_text`, for a program that shows it apart.
///
/// `ZDXM_NULL` and an empty text if there is nothing to be said, or if no call failed yet.
///
/// - context: a context, not NULL.
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_error_remedy(context: *mut zdxm_context, buffer: *mut c_char, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    context::zdxm_error_remedy(context, out)
}

/// `zdxm_error_remedy` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_error_remedy16(context: *mut zdxm_context, buffer: *mut u16, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    context::zdxm_error_remedy(context, out)
}

/// The cell of the last failed call, such as 实施项目!H24: Rust `Error::cell`. `ZDXM_NULL` if it was not about a cell.
///
/// - context: a context, not NULL.
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_error_cell(context: *mut zdxm_context, buffer: *mut c_char, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    context::zdxm_error_cell(context, out)
}

/// `zdxm_error_cell` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_error_cell16(context: *mut zdxm_context, buffer: *mut u16, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    context::zdxm_error_cell(context, out)
}

fn error_is_temporary(context: *mut zdxm_context, flag: Out<i32>) -> ZDXM_RET {
    guard(context, |entry, _| {
        let place = flag.required("flag")?;
        place.put(i32::from(context::zdxm_error_is_temporary(&entry.context)?))
    })
}

/// Whether the same call may succeed later without any change, 1 or 0, as after `ZDXM_E_BUSY`: Rust `Error::is_temporary`.
///
/// - context: a context, not NULL.
/// - flag: out, not NULL; 1 or 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_error_is_temporary(context: *mut zdxm_context, flag: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let flag = unsafe { Out::new(flag) };
    error_is_temporary(context, flag)
}

fn error_title(context: *mut zdxm_context, code: i32, out: TextOut) -> ZDXM_RET {
    guard(context, |entry, _| {
        out.put(&entry.context, &context::zdxm_error_title(&entry.context, code)?)
    })
}

/// What an office calls an error (`ZDXM_E_...`), for the heading of a message, such as 违反规则: Rust `Coded::name`.
///
/// - context: a context, not NULL.
/// - code: an error, ZDXM_E_...
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_error_title(context: *mut zdxm_context, code: i32, buffer: *mut c_char, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    error_title(context, code, out)
}

/// `zdxm_error_title` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_error_title16(context: *mut zdxm_context, code: i32, buffer: *mut u16, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    error_title(context, code, out)
}

fn field_title(context: *mut zdxm_context, field: i32, out: TextOut) -> ZDXM_RET {
    guard(context, |entry, _| {
        out.put(&entry.context, &context::zdxm_field_title(&entry.context, field)?)
    })
}

/// Name of a field (`ZDXM_F_...`): in Chinese for the head of a grid's column, such as 年度计划投资.
///
/// - context: a context, not NULL.
/// - field: a field, ZDXM_F_...
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_field_title(context: *mut zdxm_context, field: i32, buffer: *mut c_char, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    field_title(context, field, out)
}

/// `zdxm_field_title` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_field_title16(context: *mut zdxm_context, field: i32, buffer: *mut u16, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    field_title(context, field, out)
}

fn field_name(context: *mut zdxm_context, field: i32, out: TextOut) -> ZDXM_RET {
    guard(context, |entry, _| {
        out.put(&entry.context, &context::zdxm_field_name(&entry.context, field)?)
    })
}

/// Name of a field (`ZDXM_F_...`) as errors spell it, such as annual; plain ASCII.
///
/// - context: a context, not NULL.
/// - field: a field, ZDXM_F_...
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_field_name(context: *mut zdxm_context, field: i32, buffer: *mut c_char, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    field_name(context, field, out)
}

/// `zdxm_field_name` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_field_name16(context: *mut zdxm_context, field: i32, buffer: *mut u16, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    field_name(context, field, out)
}

/// Type of a field (`ZDXM_F_...`): `ZDXM_TYPE_...`, for layers and hosts that set whatever there is. A column of a printed
/// table counts as a text.
///
/// - context: a context, not NULL.
/// - field: a field, ZDXM_F_...
/// - kind: out, not NULL; ZDXM_TYPE_...
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_field_type(context: *mut zdxm_context, field: i32, kind: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let kind = unsafe { Out::new(kind) };
    context::zdxm_field_type(context, field, kind)
}

// ---- ledger

/// Opens a ledger: Rust `OpenOptions::open` (`Ledger::open`), `OpenOptions::busy_ms`, `OpenOptions::clock_policy`, `OpenOptions::view_limit_ms`, `OpenOptions::refuse_hard_links` with `ZDXM_OPEN_REFUSE_HARD_LINKS`, `OpenOptions::allow_network_drive` with `ZDXM_OPEN_ALLOW_NETWORK_DRIVE`, `OpenOptions::record_refusals` with `ZDXM_OPEN_RECORD_REFUSALS`, or `OpenOptions::open_read_only` with `ZDXM_OPEN_READ_ONLY`.
///
/// A file of an older version is brought to the present one. `ZDXM_E_NETWORK_DRIVE` for writing on a network drive, and for
/// reading there beside a log.
///
/// - context: a context, not NULL.
/// - path, len: path of a file, and its length or -1; NULL only with length 0.
/// - options: how to open it, or NULL.
/// - ledger: out, not NULL; a ledger, to be freed with zdxm_ledger_close.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_ledger_open(context: *mut zdxm_context, path: *const c_char, len: i32, options: *const zdxm_open_options, ledger: *mut *mut zdxm_ledger) -> ZDXM_RET {
    // SAFETY: see above.
    let path = unsafe { Text::narrow(path, len) };
    // SAFETY: see above.
    let options = unsafe { OpenWith::new(options) };
    // SAFETY: see above.
    let ledger = unsafe { Out::new(ledger) };
    ledger::zdxm_ledger_open(context, path, options, ledger)
}

/// `zdxm_ledger_open` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_ledger_open16(context: *mut zdxm_context, path: *const u16, len: i32, options: *const zdxm_open_options, ledger: *mut *mut zdxm_ledger) -> ZDXM_RET {
    // SAFETY: see above.
    let path = unsafe { Text::wide(path, len) };
    // SAFETY: see above.
    let options = unsafe { OpenWith::new(options) };
    // SAFETY: see above.
    let ledger = unsafe { Out::new(ledger) };
    ledger::zdxm_ledger_open(context, path, options, ledger)
}

/// Makes a new ledger for an office: Rust `OpenOptions::create`.
///
/// `ZDXM_E_DUPLICATE` where there is one already, `ZDXM_E_ARG` with `ZDXM_OPEN_READ_ONLY`. Making it is its change 1.
///
/// - context: a context, not NULL.
/// - path, path_len: path of a file, and its length or -1; NULL only with length 0.
/// - office, office_len: name of the office that keeps the ledger, and its length or -1; NULL only with length 0.
/// - options: how to open it, or NULL.
/// - ledger: out, not NULL; a ledger, to be freed with zdxm_ledger_close.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_ledger_create(context: *mut zdxm_context, path: *const c_char, path_len: i32, office: *const c_char, office_len: i32, options: *const zdxm_open_options, ledger: *mut *mut zdxm_ledger) -> ZDXM_RET {
    // SAFETY: see above.
    let path = unsafe { Text::narrow(path, path_len) };
    // SAFETY: see above.
    let office = unsafe { Text::narrow(office, office_len) };
    // SAFETY: see above.
    let options = unsafe { OpenWith::new(options) };
    // SAFETY: see above.
    let ledger = unsafe { Out::new(ledger) };
    ledger::zdxm_ledger_create(context, path, office, options, ledger)
}

/// `zdxm_ledger_create` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_ledger_create16(context: *mut zdxm_context, path: *const u16, path_len: i32, office: *const u16, office_len: i32, options: *const zdxm_open_options, ledger: *mut *mut zdxm_ledger) -> ZDXM_RET {
    // SAFETY: see above.
    let path = unsafe { Text::wide(path, path_len) };
    // SAFETY: see above.
    let office = unsafe { Text::wide(office, office_len) };
    // SAFETY: see above.
    let options = unsafe { OpenWith::new(options) };
    // SAFETY: see above.
    let ledger = unsafe { Out::new(ledger) };
    ledger::zdxm_ledger_create(context, path, office, options, ledger)
}

/// Opens a ledger, or creates one for an office if the file does not exist: Rust `OpenOptions::open_or_create`.
///
/// - context: a context, not NULL.
/// - path, path_len: path of a file, and its length or -1; NULL only with length 0.
/// - office, office_len: name of the office that keeps the ledger, and its length or -1; NULL only with length 0.
/// - options: how to open it, or NULL.
/// - ledger: out, not NULL; a ledger, to be freed with zdxm_ledger_close.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_ledger_open_or_create(context: *mut zdxm_context, path: *const c_char, path_len: i32, office: *const c_char, office_len: i32, options: *const zdxm_open_options, ledger: *mut *mut zdxm_ledger) -> ZDXM_RET {
    // SAFETY: see above.
    let path = unsafe { Text::narrow(path, path_len) };
    // SAFETY: see above.
    let office = unsafe { Text::narrow(office, office_len) };
    // SAFETY: see above.
    let options = unsafe { OpenWith::new(options) };
    // SAFETY: see above.
    let ledger = unsafe { Out::new(ledger) };
    ledger::zdxm_ledger_open_or_create(context, path, office, options, ledger)
}

/// `zdxm_ledger_open_or_create` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_ledger_open_or_create16(context: *mut zdxm_context, path: *const u16, path_len: i32, office: *const u16, office_len: i32, options: *const zdxm_open_options, ledger: *mut *mut zdxm_ledger) -> ZDXM_RET {
    // SAFETY: see above.
    let path = unsafe { Text::wide(path, path_len) };
    // SAFETY: see above.
    let office = unsafe { Text::wide(office, office_len) };
    // SAFETY: see above.
    let options = unsafe { OpenWith::new(options) };
    // SAFETY: see above.
    let ledger = unsafe { Out::new(ledger) };
    ledger::zdxm_ledger_open_or_create(context, path, office, options, ledger)
}

/// Closes a ledger and everything that came from it; what was not committed is given up. NULL is allowed.
///
/// A call that another thread is in ends first.
///
/// - ledger: a ledger, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_ledger_close(ledger: *mut zdxm_ledger) -> ZDXM_RET {
    close(ledger)
}

fn ledger_answer_clock(ledger: *mut zdxm_ledger, answer: Code<crate::ClockPolicy>) -> ZDXM_RET {
    guard(ledger, |entry, _| {
        let answer = answer.value()?;
        ledger::zdxm_ledger_answer_clock(entry.ledger()?, answer)?;
        Ok(ZDXM_OK)
    })
}

/// Answers about the clock, as a person does who has looked at it: Rust `Ledger::answer_clock`.
///
/// After `ZDXM_E_CLOCK_BEHIND`: `ZDXM_CLOCK_THIS_IS_RIGHT` or `ZDXM_CLOCK_UNKNOWN`, then begin the batch again. The answer is for the
/// next batch that finds the clock behind; afterwards the policy of `zdxm_open_options` holds again.
///
/// - ledger: a ledger, not NULL.
/// - answer: ZDXM_CLOCK_...
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_ledger_answer_clock(ledger: *mut zdxm_ledger, answer: i32) -> ZDXM_RET {
    ledger_answer_clock(ledger, Code::new(answer))
}

fn ledger_is_read_only(ledger: *mut zdxm_ledger, flag: Out<i32>) -> ZDXM_RET {
    guard(ledger, |entry, _| {
        let place = flag.required("flag")?;
        place.put(i32::from(ledger::zdxm_ledger_is_read_only(entry.ledger()?)?))
    })
}

/// Whether it was opened for reading only, 1 or 0: Rust `Ledger::is_read_only`.
///
/// - ledger: a ledger, not NULL.
/// - flag: out, not NULL; 1 or 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_ledger_is_read_only(ledger: *mut zdxm_ledger, flag: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let flag = unsafe { Out::new(flag) };
    ledger_is_read_only(ledger, flag)
}

fn ledger_office(ledger: *mut zdxm_ledger, out: TextOut) -> ZDXM_RET {
    guard(ledger, |entry, _| {
        out.put(&entry.context, &ledger::zdxm_ledger_office(entry.ledger()?)?)
    })
}

/// Name of the office that keeps the ledger: Rust `Ledger::office`.
///
/// - ledger: a ledger, not NULL.
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_ledger_office(ledger: *mut zdxm_ledger, buffer: *mut c_char, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    ledger_office(ledger, out)
}

/// `zdxm_ledger_office` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_ledger_office16(ledger: *mut zdxm_ledger, buffer: *mut u16, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    ledger_office(ledger, out)
}

fn ledger_uuid(ledger: *mut zdxm_ledger, out: TextOut) -> ZDXM_RET {
    guard(ledger, |entry, _| {
        out.put(&entry.context, &ledger::zdxm_ledger_uuid(entry.ledger()?)?)
    })
}

/// Number of this ledger among all ledgers, given when it was made: Rust `Ledger::uuid`.
///
/// - ledger: a ledger, not NULL.
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_ledger_uuid(ledger: *mut zdxm_ledger, buffer: *mut c_char, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    ledger_uuid(ledger, out)
}

/// `zdxm_ledger_uuid` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_ledger_uuid16(ledger: *mut zdxm_ledger, buffer: *mut u16, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    ledger_uuid(ledger, out)
}

fn ledger_path(ledger: *mut zdxm_ledger, out: TextOut) -> ZDXM_RET {
    guard(ledger, |entry, _| {
        out.put(&entry.context, &ledger::zdxm_ledger_path(entry.ledger()?)?)
    })
}

/// Where the file lies: Rust `Ledger::path`.
///
/// - ledger: a ledger, not NULL.
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_ledger_path(ledger: *mut zdxm_ledger, buffer: *mut c_char, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    ledger_path(ledger, out)
}

/// `zdxm_ledger_path` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_ledger_path16(ledger: *mut zdxm_ledger, buffer: *mut u16, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    ledger_path(ledger, out)
}

fn ledger_opening(ledger: *mut zdxm_ledger, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(ledger, |entry, _| {
        let place = rows.handle("rows")?;
        give(place, entry, ledger::zdxm_ledger_opening(entry.ledger()?)?)
    })
}

/// What opening it found, for the person who looks after the files: Rust `Ledger::opening`. Mostly there are no rows.
///
/// TEXT is in the language of the context; FIRST_CHANGE and LAST_CHANGE are of what came out of a log.
///
/// Fields: NOTICE_KIND, TEXT, MESSAGE_ID, FIRST_CHANGE, LAST_CHANGE.
///
/// - ledger: a ledger, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_ledger_opening(ledger: *mut zdxm_ledger, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    ledger_opening(ledger, rows)
}

fn ledger_oldest_view(ledger: *mut zdxm_ledger, ms: Out<i64>) -> ZDXM_RET {
    guard(ledger, |entry, _| {
        let place = ms.required("ms")?;
        put_if(place, ledger::zdxm_ledger_oldest_view(entry.ledger()?)?)
    })
}

/// How long the oldest open view has been held, in milliseconds: Rust `Ledger::oldest_view`. `ZDXM_NULL` without one.
///
/// The log grows as long as a view is held; one that a program forgot to close shows here.
///
/// - ledger: a ledger, not NULL.
/// - ms: out, not NULL; milliseconds.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_ledger_oldest_view(ledger: *mut zdxm_ledger, ms: *mut i64) -> ZDXM_RET {
    // SAFETY: see above.
    let ms = unsafe { Out::new(ms) };
    ledger_oldest_view(ledger, ms)
}

// ---- view

fn ledger_view(ledger: *mut zdxm_ledger, view: Out<*mut zdxm_view>) -> ZDXM_RET {
    guard(ledger, |entry, _| {
        let place = view.handle("view")?;
        place.give(entry, view::zdxm_ledger_view(entry.ledger()?)?)
    })
}

/// A view of the ledger as it is now: Rust `Ledger::view`.
///
/// - ledger: a ledger, not NULL.
/// - view: out, not NULL; a view, to be freed with zdxm_view_close.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_ledger_view(ledger: *mut zdxm_ledger, view: *mut *mut zdxm_view) -> ZDXM_RET {
    // SAFETY: see above.
    let view = unsafe { Out::new(view) };
    ledger_view(ledger, view)
}

fn ledger_view_as_of(ledger: *mut zdxm_ledger, change: ChangeNumber, view: Out<*mut zdxm_view>) -> ZDXM_RET {
    guard(ledger, |entry, _| {
        let place = view.handle("view")?;
        place.give(entry, view::zdxm_ledger_view_as_of(entry.ledger()?, change)?)
    })
}

/// A view of the ledger as it was after a change, 0 for before the first: Rust `Ledger::view_as_of`.
///
/// `ZDXM_E_NOT_FOUND` for a change that does not exist yet.
///
/// - ledger: a ledger, not NULL.
/// - change: the number of a change.
/// - view: out, not NULL; a view, to be freed with zdxm_view_close.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_ledger_view_as_of(ledger: *mut zdxm_ledger, change: i32, view: *mut *mut zdxm_view) -> ZDXM_RET {
    // SAFETY: see above.
    let view = unsafe { Out::new(view) };
    ledger_view_as_of(ledger, ChangeNumber(i64::from(change)), view)
}

fn ledger_view_at(ledger: *mut zdxm_ledger, at_ms: i64, view: Out<*mut zdxm_view>) -> ZDXM_RET {
    guard(ledger, |entry, _| {
        let place = view.handle("view")?;
        place.give(entry, view::zdxm_ledger_view_at(entry.ledger()?, at_ms)?)
    })
}

/// A view of the ledger as it was at an instant, UTC in milliseconds since 1970: Rust `Ledger::view_at`.
///
/// As of the last change, by number, whose instant is not marked and not after it. Instants that no calendar has stand for
/// before the first change and after the last one.
///
/// - ledger: a ledger, not NULL.
/// - at_ms: milliseconds since 1970, UTC.
/// - view: out, not NULL; a view, to be freed with zdxm_view_close.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_ledger_view_at(ledger: *mut zdxm_ledger, at_ms: i64, view: *mut *mut zdxm_view) -> ZDXM_RET {
    // SAFETY: see above.
    let view = unsafe { Out::new(view) };
    ledger_view_at(ledger, at_ms, view)
}

/// A view of the ledger with what the batch wrote so far: Rust `Batch::view`.
///
/// It stays as long as the batch: each of its calls sees what was written until then, queued records not before their step.
/// Afterwards it gives `ZDXM_E_VIEW_EXPIRED`. It shows what the actor may see. `ZDXM_E_RULE` for the batch of an import.
///
/// - batch: a batch, not NULL.
/// - view: out, not NULL; a view, to be freed with zdxm_view_close.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_batch_view(batch: *mut zdxm_batch, view: *mut *mut zdxm_view) -> ZDXM_RET {
    // SAFETY: see above.
    let view = unsafe { Out::new(view) };
    view::zdxm_batch_view(batch, view)
}

/// Closes a view. NULL is allowed.
///
/// - view: a view, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_view_close(view: *mut zdxm_view) -> ZDXM_RET {
    close(view)
}

fn view_as_of(view: *mut zdxm_view, change: Out<i32>) -> ZDXM_RET {
    ask(view, |_, view| {
        let place = change.required("change")?;
        place.put(view::zdxm_view_as_of(view)?.border()?)
    })
}

/// The last change that the view knows of, 0 for none: Rust `View::as_of`. For the view of a batch, the number that its
/// change will have.
///
/// - view: a view, not NULL.
/// - change: out, not NULL; the number of the change.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_view_as_of(view: *mut zdxm_view, change: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let change = unsafe { Out::new(change) };
    view_as_of(view, change)
}

fn view_limit(view: *mut zdxm_view, actor: Text) -> ZDXM_RET {
    guard(view, |entry, view| {
        let actor = actor.read(&entry.context, "actor")?;
        view::zdxm_view_limit(view, &actor)?;
        Ok(ZDXM_OK)
    })
}

/// Limits a view to the projects that a person may see: Rust `View::limit_to`.
///
/// These are the projects of the units, and the single projects, for which the person has a role. A person with a role for
/// the whole ledger sees everything. A call that asks for the ledger as a whole gives `ZDXM_E_NOT_PERMITTED` from then on. The view of a batch is limited
/// to what the actor of the batch may see, and to nobody else: `ZDXM_E_RULE`.
///
/// - view: a view, not NULL.
/// - actor, len: name of a person, and its length or -1; NULL only with length 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_view_limit(view: *mut zdxm_view, actor: *const c_char, len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let actor = unsafe { Text::narrow(actor, len) };
    view_limit(view, actor)
}

/// `zdxm_view_limit` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_view_limit16(view: *mut zdxm_view, actor: *const u16, len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let actor = unsafe { Text::wide(actor, len) };
    view_limit(view, actor)
}

// ---- change

fn change_get(view: *mut zdxm_view, change: ChangeNumber, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, vec![change::zdxm_change_get(view, change)?])
    })
}

/// One change (变更): Rust `View::change`.
///
/// Fields: CHANGE, AT_MS, ACTOR, CHANGE_KIND, CHANGE_CODE, NOTE, ENTRIES, DIGEST, HASH, CLOCK_MARK, MARKED_BY.
///
/// - view: a view, not NULL.
/// - change: the number of a change.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_change_get(view: *mut zdxm_view, change: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    change_get(view, ChangeNumber(i64::from(change)), rows)
}

fn change_clock_findings(view: *mut zdxm_view, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, change::zdxm_change_clock_findings(view)?)
    })
}

/// The changes whose instants an office should look at (时间异常清单): Rust `View::clock_findings`.
///
/// Those whose instant is marked, and those more than 400 days after the last trusted change before them. SET_DAY, REASON and
/// SET_BY are there once a registrar has set the day. BASIS is why the marks that it had set were lifted, by the change MARKED_BY
/// (`zdxm_change_lift_marks`). CHANGE_BEFORE and BEFORE_MS are of the last trusted change before it; DAYS_BETWEEN is there where
/// they are more than 400.
///
/// Fields: CHANGE, AT_MS, ACTOR, CHANGE_KIND, CHANGE_CODE, NOTE, CLOCK_MARK, MARKED_BY, SET_DAY, REASON, BASIS, SET_BY,
/// CHANGE_BEFORE, BEFORE_MS, DAYS_BETWEEN.
///
/// - view: a view, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_change_clock_findings(view: *mut zdxm_view, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    change_clock_findings(view, rows)
}

fn change_refusals(view: *mut zdxm_view, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, change::zdxm_change_refusals(view)?)
    })
}

/// The attempts to write that were refused for want of a right (越权尝试), the oldest first: Rust `View::refusals`.
///
/// There are some where a ledger was opened with `ZDXM_OPEN_RECORD_REFUSALS`. CHANGE is the change that recorded the attempt: that
/// of the batch, or, where the batch was given up, one of its own. MESSAGE_ID is that of the error, such as `not_permitted`;
/// CHANGE_CODE the kind that the change would have had, of a registrar's task. SUBJECT, RECORD_ID and NAME say what the attempt was
/// about; RECORD_ID and NAME are missing of a record that was to be added. A limited view refuses the question.
///
/// Fields: ID, CHANGE, AT_MS, ACTOR, MESSAGE_ID, TASK_KIND, CHANGE_CODE, SUBJECT, RECORD_ID, NAME, TIMES.
///
/// - view: a view, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_change_refusals(view: *mut zdxm_view, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    change_refusals(view, rows)
}

fn change_day(view: *mut zdxm_view, change: ChangeNumber, day: Out<i32>) -> ZDXM_RET {
    ask(view, |_, view| {
        let place = day.required("day")?;
        put_if(place, change::zdxm_change_day(view, change)?)
    })
}

/// The day of a change, yyyymmdd by the calendar of the office (UTC+8): Rust `View::change_day`.
///
/// Where its instant is marked, it is the day that a registrar set, or `ZDXM_NULL`.
///
/// - view: a view, not NULL.
/// - change: the number of a change.
/// - day: out, not NULL; a day, yyyymmdd.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_change_day(view: *mut zdxm_view, change: i32, day: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let day = unsafe { Out::new(day) };
    change_day(view, ChangeNumber(i64::from(change)), day)
}

fn change_set_day(batch: *mut zdxm_batch, change: ChangeNumber, day: i32, reason: Text) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let reason = reason.read(&entry.context, "reason")?;
        let day = day_of(day)?;
        change::zdxm_change_set_day(batch, change, day, &reason)?;
        Ok(ZDXM_OK)
    })
}

/// Sets the day (yyyymmdd) of a change whose instant is marked, for a reason (补记日期): Rust `Batch::set_change_day`.
///
/// The reports that were submitted by that change count as submitted on that day. A registrar's task.
///
/// - batch: a batch, not NULL.
/// - change: the number of a change.
/// - day: a day, yyyymmdd.
/// - reason, len: the reason, and its length or -1; NULL only with length 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_change_set_day(batch: *mut zdxm_batch, change: i32, day: i32, reason: *const c_char, len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let reason = unsafe { Text::narrow(reason, len) };
    change_set_day(batch, ChangeNumber(i64::from(change)), day, reason)
}

/// `zdxm_change_set_day` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_change_set_day16(batch: *mut zdxm_batch, change: i32, day: i32, reason: *const u16, len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let reason = unsafe { Text::wide(reason, len) };
    change_set_day(batch, ChangeNumber(i64::from(change)), day, reason)
}

fn change_list(view: *mut zdxm_view, after: ChangeNumber, most: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let most = count_of(most, "most")?;
        give(place, entry, change::zdxm_change_list(view, after, most)?)
    })
}

/// The changes after one, 0 to begin with the first, at most so many, oldest first: Rust `View::changes`.
///
/// Fields: CHANGE, AT_MS, ACTOR, CHANGE_KIND, CHANGE_CODE, NOTE, ENTRIES, DIGEST, HASH, CLOCK_MARK, MARKED_BY.
///
/// - view: a view, not NULL.
/// - after: the number of a change.
/// - most: how many at most.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_change_list(view: *mut zdxm_view, after: i32, most: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    change_list(view, ChangeNumber(i64::from(after)), most, rows)
}

fn change_lift_marks(batch: *mut zdxm_batch, change: ChangeNumber, reason: Text, count: Out<i32>) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let place = count.required("count")?;
        let reason = reason.read(&entry.context, "reason")?;
        place.put(change::zdxm_change_lift_marks(batch, change, &reason)?.border()?)
    })
}

/// Lifts the marks that a change set on earlier ones (解除时间标记): Rust `Batch::lift_clock_marks`. It gives how many were lifted.
///
/// For a wrong clock that was said to be right. Instants that were marked are trusted again; `change` itself, and what followed with
/// the same clock, is marked instead. `ZDXM_E_RULE` where it marked none, `ZDXM_E_CLOCK_BEHIND` where the clock is still wrong. A
/// registrar's task.
///
/// - batch: a batch, not NULL.
/// - change: the number of a change.
/// - reason, len: the reason, and its length or -1; NULL only with length 0.
/// - count: out, not NULL; how many.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_change_lift_marks(batch: *mut zdxm_batch, change: i32, reason: *const c_char, len: i32, count: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let reason = unsafe { Text::narrow(reason, len) };
    // SAFETY: see above.
    let count = unsafe { Out::new(count) };
    change_lift_marks(batch, ChangeNumber(i64::from(change)), reason, count)
}

/// `zdxm_change_lift_marks` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_change_lift_marks16(batch: *mut zdxm_batch, change: i32, reason: *const u16, len: i32, count: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let reason = unsafe { Text::wide(reason, len) };
    // SAFETY: see above.
    let count = unsafe { Out::new(count) };
    change_lift_marks(batch, ChangeNumber(i64::from(change)), reason, count)
}

fn change_refusals_document(view: *mut zdxm_view, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = document.handle("document")?;
        place.give(entry, change::zdxm_change_refusals_document(view)?)
    })
}

/// The rows of `zdxm_change_refusals` as a document (越权尝试清单): Rust `print::refusals_table`.
///
/// - view: a view, not NULL.
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_change_refusals_document(view: *mut zdxm_view, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    change_refusals_document(view, document)
}

// ---- form

/// Frees a form. NULL is allowed.
///
/// - form: a form, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_form_free(form: *mut zdxm_form) -> ZDXM_RET {
    close(form)
}

fn form_clear(form: *mut zdxm_form) -> ZDXM_RET {
    guard(form, |_, form| {
        form::zdxm_form_clear(form)?;
        Ok(ZDXM_OK)
    })
}

/// Empties a form, to fill it in again.
///
/// - form: a form, not NULL.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_form_clear(form: *mut zdxm_form) -> ZDXM_RET {
    form_clear(form)
}

/// Fills a form from the row that a cursor stands on: each field that both have, also where the row has no value; the
/// others stay. The form remembers the row's version.
///
/// To correct a record: get it, load it, set what is wrong, revise it. `ZDXM_E_CONFLICT` then says what others have
/// changed since. What is loaded from a row without a version of the record, such as that of a sheet, counts as set.
///
/// - form: a form, not NULL.
/// - row: a cursor, not NULL.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_form_load(form: *mut zdxm_form, row: *mut zdxm_cursor) -> ZDXM_RET {
    form::zdxm_form_load(form, row)
}

fn form_text(form: *mut zdxm_form, field: i32, text: Text) -> ZDXM_RET {
    guard(form, |entry, form| {
        let text = text.read(&entry.context, "text")?;
        form::zdxm_form_text(form, field, text)?;
        Ok(ZDXM_OK)
    })
}

/// Sets a field by a text. Every field but a list takes one: numbers and flags as digits, codes by their names such as 续建 or as
/// digits, dates as 2022-03-15 or 2022年3月, money with its unit, such as 5,097万元. An amount without a unit is refused, because it
/// could mean 元, 万元 or 亿元. An empty text is "not said".
///
/// - form: a form, not NULL.
/// - field: a field, ZDXM_F_...
/// - text, len: a text, and its length or -1; NULL only with length 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_form_text(form: *mut zdxm_form, field: i32, text: *const c_char, len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let text = unsafe { Text::narrow(text, len) };
    form_text(form, field, text)
}

/// `zdxm_form_text` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_form_text16(form: *mut zdxm_form, field: i32, text: *const u16, len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let text = unsafe { Text::wide(text, len) };
    form_text(form, field, text)
}

fn form_int(form: *mut zdxm_form, field: i32, value: i32) -> ZDXM_RET {
    guard(form, |_, form| {
        form::zdxm_form_int(form, field, value)?;
        Ok(ZDXM_OK)
    })
}

/// Sets a field that is an int, a flag (0 or 1), a month (yyyymm) or a date (yyyymmdd). Money is refused, because a bare
/// number may be fen, 元 or 万元: `zdxm_form_money` takes fen.
///
/// - form: a form, not NULL.
/// - field: a field, ZDXM_F_...
/// - value: the number.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_form_int(form: *mut zdxm_form, field: i32, value: i32) -> ZDXM_RET {
    form_int(form, field, value)
}

fn form_money(form: *mut zdxm_form, field: i32, fen: i64) -> ZDXM_RET {
    guard(form, |_, form| {
        form::zdxm_form_money(form, field, fen)?;
        Ok(ZDXM_OK)
    })
}

/// Sets a field that is money, in fen (分); any other field is refused.
///
/// - form: a form, not NULL.
/// - field: a field, ZDXM_F_...
/// - fen: an amount in fen (分).
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_form_money(form: *mut zdxm_form, field: i32, fen: i64) -> ZDXM_RET {
    form_money(form, field, fen)
}

fn form_unset(form: *mut zdxm_form, field: i32) -> ZDXM_RET {
    guard(form, |_, form| {
        form::zdxm_form_unset(form, field)?;
        Ok(ZDXM_OK)
    })
}

/// Makes a field "not said" again; a list, empty.
///
/// - form: a form, not NULL.
/// - field: a field, ZDXM_F_...
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_form_unset(form: *mut zdxm_form, field: i32) -> ZDXM_RET {
    form_unset(form, field)
}

fn form_append_int(form: *mut zdxm_form, field: i32, value: i32) -> ZDXM_RET {
    guard(form, |_, form| {
        form::zdxm_form_append_int(form, field, value)?;
        Ok(ZDXM_OK)
    })
}

/// Adds a number to a field that is a list, such as `ZDXM_F_RESPONSIBLE_UNITS`.
///
/// - form: a form, not NULL.
/// - field: a field, ZDXM_F_...
/// - value: the number.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_form_append_int(form: *mut zdxm_form, field: i32, value: i32) -> ZDXM_RET {
    form_append_int(form, field, value)
}

fn form_append_text(form: *mut zdxm_form, field: i32, text: Text) -> ZDXM_RET {
    guard(form, |entry, form| {
        let text = text.read(&entry.context, "text")?;
        form::zdxm_form_append_text(form, field, text)?;
        Ok(ZDXM_OK)
    })
}

/// Adds a text to a field that is a list, such as `ZDXM_F_SHEETS`. `ZDXM_E_MISSING_VALUE` for an empty one: `zdxm_form_unset`
/// empties the list.
///
/// - form: a form, not NULL.
/// - field: a field, ZDXM_F_...
/// - text, len: a text, and its length or -1; NULL only with length 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_form_append_text(form: *mut zdxm_form, field: i32, text: *const c_char, len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let text = unsafe { Text::narrow(text, len) };
    form_append_text(form, field, text)
}

/// `zdxm_form_append_text` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_form_append_text16(form: *mut zdxm_form, field: i32, text: *const u16, len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let text = unsafe { Text::wide(text, len) };
    form_append_text(form, field, text)
}

// ---- cursor

/// Frees a cursor. NULL is allowed.
///
/// - cursor: a cursor, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_cursor_free(cursor: *mut zdxm_cursor) -> ZDXM_RET {
    close(cursor)
}

/// Goes to the next row: `ZDXM_ROW`, or `ZDXM_DONE` after the last one.
///
/// - cursor: a cursor, not NULL.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_cursor_next(cursor: *mut zdxm_cursor) -> ZDXM_RET {
    cursor::zdxm_cursor_next(cursor)
}

fn cursor_rewind(cursor: *mut zdxm_cursor) -> ZDXM_RET {
    guard(cursor, |_, cursor| {
        cursor::zdxm_cursor_rewind(cursor)?;
        Ok(ZDXM_OK)
    })
}

/// Goes back to before the first row.
///
/// - cursor: a cursor, not NULL.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_cursor_rewind(cursor: *mut zdxm_cursor) -> ZDXM_RET {
    cursor_rewind(cursor)
}

fn cursor_count(cursor: *mut zdxm_cursor, count: Out<i32>) -> ZDXM_RET {
    guard(cursor, |_, cursor| {
        let place = count.required("count")?;
        place.put(cursor::zdxm_cursor_count(cursor)?.border()?)
    })
}

/// Number of rows.
///
/// - cursor: a cursor, not NULL.
/// - count: out, not NULL; how many.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_cursor_count(cursor: *mut zdxm_cursor, count: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let count = unsafe { Out::new(count) };
    cursor_count(cursor, count)
}

fn cursor_field_count(cursor: *mut zdxm_cursor, count: Out<i32>) -> ZDXM_RET {
    guard(cursor, |_, cursor| {
        let place = count.required("count")?;
        place.put(cursor::zdxm_cursor_field_count(cursor)?.border()?)
    })
}

/// Number of fields that each row has.
///
/// - cursor: a cursor, not NULL.
/// - count: out, not NULL; how many.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_cursor_field_count(cursor: *mut zdxm_cursor, count: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let count = unsafe { Out::new(count) };
    cursor_field_count(cursor, count)
}

/// A field that each row has (`ZDXM_F_...`), by its place from 0: for hosts that fill a grid with whatever there is.
///
/// - cursor: a cursor, not NULL.
/// - index: a place, from 0.
/// - field: out, not NULL; a field, ZDXM_F_...
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_cursor_field(cursor: *mut zdxm_cursor, index: i32, field: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let field = unsafe { Out::new(field) };
    cursor::zdxm_cursor_field(cursor, index, field)
}

fn cursor_int(cursor: *mut zdxm_cursor, field: i32, value: Out<i32>) -> ZDXM_RET {
    guard(cursor, |_, cursor| {
        let place = value.required("value")?;
        put_if(place, cursor::zdxm_cursor_int(cursor, field)?)
    })
}

/// Reads a field that is an int, a code, flags, a flag (0 or 1), a month (yyyymm) or a date (yyyymmdd). `ZDXM_NULL` without a value.
///
/// - cursor: a cursor, not NULL.
/// - field: a field, ZDXM_F_...
/// - value: out, not NULL; the number.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_cursor_int(cursor: *mut zdxm_cursor, field: i32, value: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let value = unsafe { Out::new(value) };
    cursor_int(cursor, field, value)
}

fn cursor_int64(cursor: *mut zdxm_cursor, field: i32, value: Out<i64>) -> ZDXM_RET {
    guard(cursor, |_, cursor| {
        let place = value.required("value")?;
        put_if(place, cursor::zdxm_cursor_int64(cursor, field)?)
    })
}

/// Reads a field that is a number of any size: int, int64, or money in fen. `ZDXM_NULL` without a value.
///
/// - cursor: a cursor, not NULL.
/// - field: a field, ZDXM_F_...
/// - value: out, not NULL; the number, of 64 bits.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_cursor_int64(cursor: *mut zdxm_cursor, field: i32, value: *mut i64) -> ZDXM_RET {
    // SAFETY: see above.
    let value = unsafe { Out::new(value) };
    cursor_int64(cursor, field, value)
}

fn cursor_money(cursor: *mut zdxm_cursor, field: i32, fen: Out<i64>) -> ZDXM_RET {
    guard(cursor, |_, cursor| {
        let place = fen.required("fen")?;
        put_if(place, cursor::zdxm_cursor_money(cursor, field)?)
    })
}

/// Reads a field that is money, in fen (分). `ZDXM_NULL` without a value.
///
/// - cursor: a cursor, not NULL.
/// - field: a field, ZDXM_F_...
/// - fen: out, not NULL; an amount in fen (分).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_cursor_money(cursor: *mut zdxm_cursor, field: i32, fen: *mut i64) -> ZDXM_RET {
    // SAFETY: see above.
    let fen = unsafe { Out::new(fen) };
    cursor_money(cursor, field, fen)
}

/// Reads several fields of the next rows in one call, each as `zdxm_cursor_int64` does: as many rows as both arrays have
/// room for. `ZDXM_ROW` where rows were read, of which the last is then the current one; `ZDXM_DONE` after the last.
///
/// - cursor: a cursor, not NULL.
/// - fields, fields_count: the fields to read, `ZDXM_F_...`; fields_count says how many.
/// - values, values_cap: out, not NULL; the numbers of the first row, then those of the next: money in fen, months yyyymm,
///   dates yyyymmdd.
/// - nulls, nulls_cap: out, not NULL; for each of these numbers 1 where there is no value, else 0.
/// - rows: out, not NULL; how many rows were read.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_cursor_numbers(cursor: *mut zdxm_cursor, fields: *const i32, fields_count: i32, values: *mut i64, values_cap: i32, nulls: *mut i32, nulls_cap: i32, rows: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let fields = unsafe { Ints::new(fields, fields_count) };
    // SAFETY: see above.
    let values = unsafe { Outs::new(values, values_cap) };
    // SAFETY: see above.
    let nulls = unsafe { Outs::new(nulls, nulls_cap) };
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    cursor::zdxm_cursor_numbers(cursor, fields, values, nulls, rows)
}

/// Reads a field of the next rows in one call, each as `zdxm_cursor_text` does: of as many rows as `lens` has room for. The
/// texts stand one behind the other, each with its end; `need` is the length of all without the last end. `ZDXM_ROW` where rows were read, of which the last is then the
/// current one; `ZDXM_DONE` after the last. The cursor stays where it is, and `rows` is 0, if `cap` is 0 to ask for the
/// length; it stays also if the buffer is short (`ZDXM_E_BUFFER`).
///
/// - cursor: a cursor, not NULL.
/// - field: a field, ZDXM_F_...
/// - lens, lens_cap: out, not NULL; the length of each text without its end, or -1 where there is no value: an empty text
///   stands there.
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
/// - rows: out, not NULL; how many rows were read.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_cursor_texts(cursor: *mut zdxm_cursor, field: i32, lens: *mut i32, lens_cap: i32, buffer: *mut c_char, cap: i32, need: *mut i32, rows: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let lens = unsafe { Outs::new(lens, lens_cap) };
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    cursor::zdxm_cursor_texts(cursor, field, lens, out, rows)
}

/// `zdxm_cursor_texts` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_cursor_texts16(cursor: *mut zdxm_cursor, field: i32, lens: *mut i32, lens_cap: i32, buffer: *mut u16, cap: i32, need: *mut i32, rows: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let lens = unsafe { Outs::new(lens, lens_cap) };
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    cursor::zdxm_cursor_texts(cursor, field, lens, out, rows)
}

/// Reads any field as a text: codes by their names, such as 续建, money in 元 with two decimals, months as 2022-06, dates as
/// 2022-06-15, lists line by line. `ZDXM_NULL` without a value, `ZDXM_E_BUFFER` if the buffer is short.
///
/// - cursor: a cursor, not NULL.
/// - field: a field, ZDXM_F_...
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_cursor_text(cursor: *mut zdxm_cursor, field: i32, buffer: *mut c_char, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    cursor::zdxm_cursor_text(cursor, field, out)
}

/// `zdxm_cursor_text` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_cursor_text16(cursor: *mut zdxm_cursor, field: i32, buffer: *mut u16, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    cursor::zdxm_cursor_text(cursor, field, out)
}

fn cursor_list_count(cursor: *mut zdxm_cursor, field: i32, count: Out<i32>) -> ZDXM_RET {
    guard(cursor, |_, cursor| {
        let place = count.required("count")?;
        place.put(cursor::zdxm_cursor_list_count(cursor, field)?.border()?)
    })
}

/// Number of entries of a field that is a list.
///
/// - cursor: a cursor, not NULL.
/// - field: a field, ZDXM_F_...
/// - count: out, not NULL; how many.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_cursor_list_count(cursor: *mut zdxm_cursor, field: i32, count: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let count = unsafe { Out::new(count) };
    cursor_list_count(cursor, field, count)
}

fn cursor_list_int(cursor: *mut zdxm_cursor, field: i32, index: i32, value: Out<i32>) -> ZDXM_RET {
    guard(cursor, |_, cursor| {
        let place = value.required("value")?;
        place.put(cursor::zdxm_cursor_list_int(cursor, field, index)?.border()?)
    })
}

/// Reads an entry of a field that is a list of int, by its place from 0.
///
/// - cursor: a cursor, not NULL.
/// - field: a field, ZDXM_F_...
/// - index: a place, from 0.
/// - value: out, not NULL; the number.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_cursor_list_int(cursor: *mut zdxm_cursor, field: i32, index: i32, value: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let value = unsafe { Out::new(value) };
    cursor_list_int(cursor, field, index, value)
}

fn cursor_list_text(cursor: *mut zdxm_cursor, field: i32, index: i32, out: TextOut) -> ZDXM_RET {
    guard(cursor, |entry, cursor| {
        out.put(&entry.context, &cursor::zdxm_cursor_list_text(cursor, field, index)?)
    })
}

/// Reads an entry of a field that is a list, by its place from 0, as a text.
///
/// - cursor: a cursor, not NULL.
/// - field: a field, ZDXM_F_...
/// - index: a place, from 0.
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_cursor_list_text(cursor: *mut zdxm_cursor, field: i32, index: i32, buffer: *mut c_char, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    cursor_list_text(cursor, field, index, out)
}

/// `zdxm_cursor_list_text` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_cursor_list_text16(cursor: *mut zdxm_cursor, field: i32, index: i32, buffer: *mut u16, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    cursor_list_text(cursor, field, index, out)
}

// ---- json

fn cursor_json(cursor: *mut zdxm_cursor, out: TextOut) -> ZDXM_RET {
    guard(cursor, |entry, cursor| {
        out.put(&entry.context, &json::zdxm_cursor_json(cursor, &entry.context)?)
    })
}

/// The row that a cursor stands on as a JSON object, in the order of its fields.
///
/// - cursor: a cursor, not NULL.
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_cursor_json(cursor: *mut zdxm_cursor, buffer: *mut c_char, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    cursor_json(cursor, out)
}

/// `zdxm_cursor_json` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_cursor_json16(cursor: *mut zdxm_cursor, buffer: *mut u16, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    cursor_json(cursor, out)
}

fn form_json(form: *mut zdxm_form, json: Text) -> ZDXM_RET {
    guard(form, |entry, form| {
        let json = json.read(&entry.context, "json")?;
        json::zdxm_form_json(form, &json)?;
        Ok(ZDXM_OK)
    })
}

/// Sets the fields that a JSON object names, all of them or, after an error, none; the others stay.
///
/// A member that the form does not have is refused, as is one that stands there twice. A list replaces what is there; an entry
/// that is null or an empty text is refused.
///
/// - form: a form, not NULL.
/// - json, len: such as {"name": "凤凰岭大桥", "total": "12亿元", "remark": null}.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_form_json(form: *mut zdxm_form, json: *const c_char, len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let json = unsafe { Text::narrow(json, len) };
    form_json(form, json)
}

/// `zdxm_form_json` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_form_json16(form: *mut zdxm_form, json: *const u16, len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let json = unsafe { Text::wide(json, len) };
    form_json(form, json)
}

// ---- batch

fn batch_new(ledger: *mut zdxm_ledger, actor: Text, batch: Out<*mut zdxm_batch>) -> ZDXM_RET {
    guard(ledger, |entry, _| {
        let place = batch.handle("batch")?;
        let actor = actor.read(&entry.context, "actor")?;
        place.give(entry, batch::zdxm_batch_new(entry.ledger()?, &actor)?)
    })
}

/// Begins a batch by a person: Rust `Ledger::batch`.
///
/// The kind of its change (`ZDXM_CHANGE_...`) follows from what it writes; `zdxm_batch_set_note` adds a remark. `ZDXM_E_BUSY` if
/// another one is writing for longer than the ledger waits, and at once where a batch of the same ledger and thread is open: free
/// or commit it first.
///
/// - ledger: a ledger, not NULL.
/// - actor, len: name of a person, and its length or -1; NULL only with length 0.
/// - batch: out, not NULL; a batch, to be freed with zdxm_batch_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_batch_new(ledger: *mut zdxm_ledger, actor: *const c_char, len: i32, batch: *mut *mut zdxm_batch) -> ZDXM_RET {
    // SAFETY: see above.
    let actor = unsafe { Text::narrow(actor, len) };
    // SAFETY: see above.
    let batch = unsafe { Out::new(batch) };
    batch_new(ledger, actor, batch)
}

/// `zdxm_batch_new` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_batch_new16(ledger: *mut zdxm_ledger, actor: *const u16, len: i32, batch: *mut *mut zdxm_batch) -> ZDXM_RET {
    // SAFETY: see above.
    let actor = unsafe { Text::wide(actor, len) };
    // SAFETY: see above.
    let batch = unsafe { Out::new(batch) };
    batch_new(ledger, actor, batch)
}

/// Frees a batch; what was not committed is given up. NULL is allowed, and a batch that its commit has freed, once.
///
/// - batch: a batch, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_batch_free(batch: *mut zdxm_batch) -> ZDXM_RET {
    close(batch)
}

fn batch_set_note(batch: *mut zdxm_batch, note: Text) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let note = note.read(&entry.context, "note")?;
        batch::zdxm_batch_set_note(batch, &note)?;
        Ok(ZDXM_OK)
    })
}

/// Sets a remark that the change keeps: Rust `Batch::set_note`.
///
/// - batch: a batch, not NULL.
/// - note, len: a remark, and its length or -1; NULL only with length 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_batch_set_note(batch: *mut zdxm_batch, note: *const c_char, len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let note = unsafe { Text::narrow(note, len) };
    batch_set_note(batch, note)
}

/// `zdxm_batch_set_note` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_batch_set_note16(batch: *mut zdxm_batch, note: *const u16, len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let note = unsafe { Text::wide(note, len) };
    batch_set_note(batch, note)
}

fn batch_is_empty(batch: *mut zdxm_batch, flag: Out<i32>) -> ZDXM_RET {
    write(batch, |_, batch| {
        let place = flag.required("flag")?;
        place.put(i32::from(batch::zdxm_batch_is_empty(batch)?))
    })
}

/// Whether nothing was written so far, 1 or 0: Rust `Batch::is_empty`. Queued records are not written yet.
///
/// - batch: a batch, not NULL.
/// - flag: out, not NULL; 1 or 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_batch_is_empty(batch: *mut zdxm_batch, flag: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let flag = unsafe { Out::new(flag) };
    batch_is_empty(batch, flag)
}

/// Writes at most so many queued records more: Rust `Batch::file_reports_each`, `ImportRun::step`, `ImportRun::done`, `ImportRun::total`.
///
/// `ZDXM_OK` while there are others, `ZDXM_DONE` when there are none. `done` and `total` may be NULL. A record that is
/// refused is no error of the call: see `zdxm_batch_results`. An error, such as `ZDXM_E_INTERRUPTED`, ends the batch, and
/// nothing of it is kept.
///
/// - batch: a batch, not NULL.
/// - records: how many at most in this step.
/// - done: out, may be NULL; how much is done.
/// - total: out, may be NULL; how much there is to do in all.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_batch_step(batch: *mut zdxm_batch, records: i32, done: *mut i32, total: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let done = unsafe { OutIf::new(done) };
    // SAFETY: see above.
    let total = unsafe { OutIf::new(total) };
    batch::zdxm_batch_step(batch, records, done, total)
}

fn batch_results(batch: *mut zdxm_batch, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(batch, |entry, batch| {
        let place = rows.handle("rows")?;
        give(place, entry, batch::zdxm_batch_results(batch)?)
    })
}

/// What became of each queued record that was written or refused so far. Rust `Batch::file_reports_each`.
///
/// ID is of what was added; PROJECT, PROJECT_NAME, STANDING_DONE and FLAGS of a report; DOUBLE_COUNTED of an item that was
/// added; ERROR_CODE, ERROR_FIELD and ERROR_TEXT of one that was refused. The batch of an import has no rows.
///
/// Fields: RECORD, ID, PROJECT, PROJECT_NAME, STANDING_DONE, FLAGS, DOUBLE_COUNTED, ERROR_CODE, ERROR_FIELD, ERROR_TEXT.
///
/// - batch: a batch, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_batch_results(batch: *mut zdxm_batch, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    batch_results(batch, rows)
}

/// Writes what is left, makes everything durable and visible, and gives the number of the change: Rust `Batch::commit`.
///
/// The batch ends by it, also where it fails. Success frees it as well; `zdxm_batch_free` is still allowed once, so that a
/// program may call it in either case. `ZDXM_E_UNSETTLED_PROBLEMS` if records were refused: then nothing was written, and
/// `zdxm_batch_results` still says why, until the batch is freed. A batch that changed nothing records nothing and gives the
/// number of the last change. `change` may be NULL.
///
/// - batch: a batch, not NULL.
/// - change: out, may be NULL; the number of the change.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_batch_commit(batch: *mut zdxm_batch, change: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let change = unsafe { OutIf::new(change) };
    batch::zdxm_batch_commit(batch, change)
}

// ---- kinds

fn form_new(context: *mut zdxm_context, kind: i32, form: Out<*mut zdxm_form>) -> ZDXM_RET {
    guard(context, |entry, _| {
        let place = form.handle("form")?;
        place.give(entry, kinds::zdxm_form_new(&entry.context, kind)?)
    })
}

/// Makes an empty form of a kind.
///
/// - context: a context, not NULL.
/// - kind: ZDXM_FORM_...
/// - form: out, not NULL; a form, to be freed with zdxm_form_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_form_new(context: *mut zdxm_context, kind: i32, form: *mut *mut zdxm_form) -> ZDXM_RET {
    // SAFETY: see above.
    let form = unsafe { Out::new(form) };
    form_new(context, kind, form)
}

/// Queues the record of a form, to be added or filed by `zdxm_batch_step`: Rust `Batch::file_reports_each` for reports.
///
/// The form can be used again at once.
///
/// - batch: a batch, not NULL.
/// - form: a form, not NULL.
/// - record: out, may be NULL; the number of the record in the batch, from 1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_batch_append(batch: *mut zdxm_batch, form: *mut zdxm_form, record: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let record = unsafe { OutIf::new(record) };
    kinds::zdxm_batch_append(batch, form, record)
}

// ---- unit

fn unit_add(batch: *mut zdxm_batch, form: *mut zdxm_form, id: Out<i32>) -> ZDXM_RET {
    write(batch, |_, batch| {
        let place = id.required("id")?;
        let form = record::<unit::UnitForm>(form)?;
        place.put(narrow(unit::zdxm_unit_add(batch, form)?.0)?)
    })
}

/// Adds a unit: Rust `Batch::add_unit`.
///
/// - batch: a batch, not NULL.
/// - form: a form ZDXM_FORM_UNIT, not NULL.
/// - id: out, not NULL; the number of the record.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_unit_add(batch: *mut zdxm_batch, form: *mut zdxm_form, id: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let id = unsafe { Out::new(id) };
    unit_add(batch, form, id)
}

fn unit_ensure(batch: *mut zdxm_batch, name: Text, id: Out<i32>, rows: OutIf<*mut zdxm_cursor>) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let mut place = id.required("id")?;
        let name = name.read(&entry.context, "name")?;
        let ensured = unit::zdxm_unit_ensure(batch, &name)?;
        let id = narrow(ensured.id.0)?;
        let status = give_if(rows, entry, vec![ensured])?;
        place.set(id);
        Ok(status)
    })
}

/// The unit with a name, added if it does not exist: Rust `Batch::ensure_unit`.
///
/// The row reports whether the name was added and which names look like it, for a person to judge: NEAR has at most three, only
/// of one that was added.
///
/// Fields: ID, ADDED, NEAR.
///
/// - batch: a batch, not NULL.
/// - name, len: a name, and its length or -1; NULL only with length 0.
/// - id: out, not NULL; the number of the record.
/// - rows: out, may be NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_unit_ensure(batch: *mut zdxm_batch, name: *const c_char, len: i32, id: *mut i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let name = unsafe { Text::narrow(name, len) };
    // SAFETY: see above.
    let id = unsafe { Out::new(id) };
    // SAFETY: see above.
    let rows = unsafe { OutIf::new(rows) };
    unit_ensure(batch, name, id, rows)
}

/// `zdxm_unit_ensure` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_unit_ensure16(batch: *mut zdxm_batch, name: *const u16, len: i32, id: *mut i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let name = unsafe { Text::wide(name, len) };
    // SAFETY: see above.
    let id = unsafe { Out::new(id) };
    // SAFETY: see above.
    let rows = unsafe { OutIf::new(rows) };
    unit_ensure(batch, name, id, rows)
}

fn unit_revise(batch: *mut zdxm_batch, id: UnitId, form: *mut zdxm_form) -> ZDXM_RET {
    write(batch, |_, batch| {
        let form = Correction::new(form);
        unit::zdxm_unit_revise(batch, id, form)?;
        Ok(ZDXM_OK)
    })
}

/// Corrects a unit: Rust `Batch::revise_unit`, `Batch::change_unit`.
///
/// - batch: a batch, not NULL.
/// - id: the number of a unit.
/// - form: a form ZDXM_FORM_UNIT, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT if
///   somebody changed the record since. Another one revises the fields that were set.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_unit_revise(batch: *mut zdxm_batch, id: i32, form: *mut zdxm_form) -> ZDXM_RET {
    unit_revise(batch, UnitId(i64::from(id)), form)
}

fn unit_get(view: *mut zdxm_view, id: UnitId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, vec![unit::zdxm_unit_get(view, id)?])
    })
}

/// One unit: Rust `View::unit`.
///
/// Fields: ID, SINCE, NAME, KIND, CREDIT_CODE.
///
/// - view: a view, not NULL.
/// - id: the number of a unit.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_unit_get(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    unit_get(view, UnitId(i64::from(id)), rows)
}

fn unit_by_name(view: *mut zdxm_view, name: Text, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let name = name.read(&entry.context, "name")?;
        give(place, entry, Vec::from_iter(unit::zdxm_unit_by_name(view, &name)?))
    })
}

/// The unit of a name, whatever its blanks and brackets, or no row: Rust `View::unit_by_name`.
///
/// Fields: ID, SINCE, NAME, KIND, CREDIT_CODE.
///
/// - view: a view, not NULL.
/// - name, len: a name, and its length or -1; NULL only with length 0.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_unit_by_name(view: *mut zdxm_view, name: *const c_char, len: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let name = unsafe { Text::narrow(name, len) };
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    unit_by_name(view, name, rows)
}

/// `zdxm_unit_by_name` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_unit_by_name16(view: *mut zdxm_view, name: *const u16, len: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let name = unsafe { Text::wide(name, len) };
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    unit_by_name(view, name, rows)
}

fn unit_list(view: *mut zdxm_view, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, unit::zdxm_unit_list(view)?)
    })
}

/// All units: Rust `View::units`.
///
/// Fields: ID, SINCE, NAME, KIND, CREDIT_CODE.
///
/// - view: a view, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_unit_list(view: *mut zdxm_view, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    unit_list(view, rows)
}

fn unit_suggest_kind(context: *mut zdxm_context, name: Text, kind: Out<i32>) -> ZDXM_RET {
    guard(context, |entry, _| {
        let place = kind.required("kind")?;
        let name = name.read(&entry.context, "name")?;
        place.put(unit::zdxm_unit_suggest_kind(&entry.context, &name)?.number())
    })
}

/// What a unit's name lets one suppose of its kind (`ZDXM_UNIT_...`), for a person to confirm: Rust `UnitKind::suggest`.
///
/// - context: a context, not NULL.
/// - name, len: a name, and its length or -1; NULL only with length 0.
/// - kind: out, not NULL; ZDXM_UNIT_...
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_unit_suggest_kind(context: *mut zdxm_context, name: *const c_char, len: i32, kind: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let name = unsafe { Text::narrow(name, len) };
    // SAFETY: see above.
    let kind = unsafe { Out::new(kind) };
    unit_suggest_kind(context, name, kind)
}

/// `zdxm_unit_suggest_kind` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_unit_suggest_kind16(context: *mut zdxm_context, name: *const u16, len: i32, kind: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let name = unsafe { Text::wide(name, len) };
    // SAFETY: see above.
    let kind = unsafe { Out::new(kind) };
    unit_suggest_kind(context, name, kind)
}

// ---- person

fn person_revise(batch: *mut zdxm_batch, id: PersonId, form: *mut zdxm_form) -> ZDXM_RET {
    write(batch, |_, batch| {
        let form = Correction::new(form);
        person::zdxm_person_revise(batch, id, form)?;
        Ok(ZDXM_OK)
    })
}

/// Corrects a person: Rust `Batch::revise_person`, `Batch::change_person`.
///
/// - batch: a batch, not NULL.
/// - id: the number of a person.
/// - form: a form ZDXM_FORM_PERSON, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT
///   if somebody changed the record since. Another one revises the fields that were set.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_person_revise(batch: *mut zdxm_batch, id: i32, form: *mut zdxm_form) -> ZDXM_RET {
    person_revise(batch, PersonId(i64::from(id)), form)
}

fn person_add(batch: *mut zdxm_batch, form: *mut zdxm_form, id: Out<i32>) -> ZDXM_RET {
    write(batch, |_, batch| {
        let place = id.required("id")?;
        let form = record::<crate::PersonFields>(form)?;
        place.put(narrow(person::zdxm_person_add(batch, form)?.0)?)
    })
}

/// Adds a person: Rust `Batch::add_person`. Names are unique: changes name their actor by them.
///
/// - batch: a batch, not NULL.
/// - form: a form ZDXM_FORM_PERSON, not NULL.
/// - id: out, not NULL; the number of the record.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_person_add(batch: *mut zdxm_batch, form: *mut zdxm_form, id: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let id = unsafe { Out::new(id) };
    person_add(batch, form, id)
}

fn person_get(view: *mut zdxm_view, id: PersonId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, vec![person::zdxm_person_get(view, id)?])
    })
}

/// One person: Rust `View::person`.
///
/// Fields: ID, SINCE, NAME, UNIT.
///
/// - view: a view, not NULL.
/// - id: the number of a person.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_person_get(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    person_get(view, PersonId(i64::from(id)), rows)
}

fn person_list(view: *mut zdxm_view, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, person::zdxm_person_list(view)?)
    })
}

/// All people: Rust `View::people`.
///
/// Fields: ID, SINCE, NAME, UNIT.
///
/// - view: a view, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_person_list(view: *mut zdxm_view, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    person_list(view, rows)
}

fn person_find(view: *mut zdxm_view, name: Text, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let name = name.read(&entry.context, "name")?;
        give(place, entry, Vec::from_iter(person::zdxm_person_find(view, &name)?))
    })
}

/// The person of a name, whatever its blanks and brackets, or no row: Rust `View::person_by_name`.
///
/// Fields: ID, SINCE, NAME, UNIT.
///
/// - view: a view, not NULL.
/// - name, len: a name, and its length or -1; NULL only with length 0.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_person_find(view: *mut zdxm_view, name: *const c_char, len: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let name = unsafe { Text::narrow(name, len) };
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    person_find(view, name, rows)
}

/// `zdxm_person_find` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_person_find16(view: *mut zdxm_view, name: *const u16, len: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let name = unsafe { Text::wide(name, len) };
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    person_find(view, name, rows)
}

fn person_history(view: *mut zdxm_view, id: PersonId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, person::zdxm_person_history(view, id)?)
    })
}

/// Every version of a person that the view knows of, oldest first: Rust `View::person_history`.
///
/// Fields: ID, SINCE, NAME, UNIT.
///
/// - view: a view, not NULL.
/// - id: the number of a person.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_person_history(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    person_history(view, PersonId(i64::from(id)), rows)
}

fn role_revoke(batch: *mut zdxm_batch, id: GrantId) -> ZDXM_RET {
    write(batch, |_, batch| {
        person::zdxm_role_revoke(batch, id)?;
        Ok(ZDXM_OK)
    })
}

/// Ends a role: Rust `Batch::revoke_role`. The last registrar stays.
///
/// - batch: a batch, not NULL.
/// - id: the number of a grant.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_role_revoke(batch: *mut zdxm_batch, id: i32) -> ZDXM_RET {
    role_revoke(batch, GrantId(i64::from(id)))
}

fn role_grant(batch: *mut zdxm_batch, person: PersonId, role: Code<crate::Role>, unit: i32, project: i32, basis: Text, id: Out<i32>) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let place = id.required("id")?;
        let basis = basis.read(&entry.context, "basis")?;
        let role = role.value()?;
        place.put(narrow(person::zdxm_role_grant(batch, person, role, unit, project, &basis)?.0)?)
    })
}

/// Grants a role for the projects of a unit, for one project, or, with 0 for both, for the whole ledger:
/// Rust `Batch::grant_role`.
///
/// `basis` (依据) is what it rests on, such as a document; NULL with length 0 for nothing. A registrar is one for the whole
/// ledger. From the change after the one that names the first registrar, everybody may do what their roles allow.
///
/// - batch: a batch, not NULL.
/// - person: the number of a person.
/// - role: ZDXM_ROLE_...
/// - unit: the number of a unit, or 0.
/// - project: the number of a project, or 0.
/// - basis, len: what it rests on (依据), and its length or -1; NULL only with length 0.
/// - id: out, not NULL; the number of the record.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_role_grant(batch: *mut zdxm_batch, person: i32, role: i32, unit: i32, project: i32, basis: *const c_char, len: i32, id: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let basis = unsafe { Text::narrow(basis, len) };
    // SAFETY: see above.
    let id = unsafe { Out::new(id) };
    role_grant(batch, PersonId(i64::from(person)), Code::new(role), unit, project, basis, id)
}

/// `zdxm_role_grant` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_role_grant16(batch: *mut zdxm_batch, person: i32, role: i32, unit: i32, project: i32, basis: *const u16, len: i32, id: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let basis = unsafe { Text::wide(basis, len) };
    // SAFETY: see above.
    let id = unsafe { Out::new(id) };
    role_grant(batch, PersonId(i64::from(person)), Code::new(role), unit, project, basis, id)
}

fn role_list(view: *mut zdxm_view, person: PersonId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, person::zdxm_role_list(view, person)?)
    })
}

/// The roles of a person: Rust `View::roles`.
///
/// Fields: ID, SINCE, PERSON, PERSON_NAME, ROLE, UNIT, PROJECT, BASIS.
///
/// - view: a view, not NULL.
/// - person: the number of a person.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_role_list(view: *mut zdxm_view, person: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    role_list(view, PersonId(i64::from(person)), rows)
}

fn role_who(view: *mut zdxm_view, task: Code<crate::TaskKind>, id: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let task = task.value()?;
        give(place, entry, person::zdxm_role_who(view, task, id)?)
    })
}

/// Who can do a task with an item or project, by the role that lets them, the nearest first: Rust `View::who_may`.
///
/// No rows in a ledger without a registrar: everybody can then. `id` is not looked at for `ZDXM_TASK_MANAGE`.
///
/// Fields: ID, SINCE, PERSON, PERSON_NAME, ROLE, UNIT, PROJECT, BASIS.
///
/// - view: a view, not NULL.
/// - task: ZDXM_TASK_...
/// - id: the number of the record that the task is about, or 0.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_role_who(view: *mut zdxm_view, task: i32, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    role_who(view, Code::new(task), id, rows)
}

fn role_may(view: *mut zdxm_view, actor: Text, task: Code<crate::TaskKind>, id: i32, flag: Out<i32>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = flag.required("flag")?;
        let actor = actor.read(&entry.context, "actor")?;
        let task = task.value()?;
        place.put(i32::from(person::zdxm_role_may(view, &actor, task, id)?))
    })
}

/// Whether a person may do a task with an item or project, 1 or 0: Rust `View::may`.
///
/// - view: a view, not NULL.
/// - actor, len: name of a person, and its length or -1; NULL only with length 0.
/// - task: ZDXM_TASK_...
/// - id: the number of the record that the task is about, or 0.
/// - flag: out, not NULL; 1 or 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_role_may(view: *mut zdxm_view, actor: *const c_char, len: i32, task: i32, id: i32, flag: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let actor = unsafe { Text::narrow(actor, len) };
    // SAFETY: see above.
    let flag = unsafe { Out::new(flag) };
    role_may(view, actor, Code::new(task), id, flag)
}

/// `zdxm_role_may` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_role_may16(view: *mut zdxm_view, actor: *const u16, len: i32, task: i32, id: i32, flag: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let actor = unsafe { Text::wide(actor, len) };
    // SAFETY: see above.
    let flag = unsafe { Out::new(flag) };
    role_may(view, actor, Code::new(task), id, flag)
}

// ---- contact

fn contact_revise(batch: *mut zdxm_batch, id: PersonId, form: *mut zdxm_form, reason: Text) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let reason = reason.read(&entry.context, "reason")?;
        let form = Correction::new(form);
        contact::zdxm_contact_revise(batch, id, form, &reason)?;
        Ok(ZDXM_OK)
    })
}

/// Overwrites the contact details of a person for a reason, such as 调岗 or 本人要求删除: Rust `Batch::revise_contact`,
/// `Batch::change_contact`.
///
/// What stood there is gone from the file; backups and archives that were made before keep it. A field that was unset in a form loaded from
/// the row is emptied.
///
/// - batch: a batch, not NULL.
/// - id: the number of a person.
/// - form: a form ZDXM_FORM_CONTACT, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT
///   if somebody changed the record since. Another one revises the fields that were set.
/// - reason, len: the reason, and its length or -1; NULL only with length 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_contact_revise(batch: *mut zdxm_batch, id: i32, form: *mut zdxm_form, reason: *const c_char, len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let reason = unsafe { Text::narrow(reason, len) };
    contact_revise(batch, PersonId(i64::from(id)), form, reason)
}

/// `zdxm_contact_revise` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_contact_revise16(batch: *mut zdxm_batch, id: i32, form: *mut zdxm_form, reason: *const u16, len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let reason = unsafe { Text::wide(reason, len) };
    contact_revise(batch, PersonId(i64::from(id)), form, reason)
}

fn contact_get(view: *mut zdxm_view, person: PersonId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, vec![contact::zdxm_contact_get(view, person)?])
    })
}

/// The contact details of a person: Rust `View::contact`. A limited view refuses it.
///
/// Fields: ID, SINCE, POST, PHONE, REMARK.
///
/// - view: a view, not NULL.
/// - person: the number of a person.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_contact_get(view: *mut zdxm_view, person: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    contact_get(view, PersonId(i64::from(person)), rows)
}

fn contact_list(view: *mut zdxm_view, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, contact::zdxm_contact_list(view)?)
    })
}

/// The contact details of all people, in the order of their numbers: Rust `View::contacts`. A limited view refuses it.
///
/// Fields: ID, SINCE, POST, PHONE, REMARK.
///
/// - view: a view, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_contact_list(view: *mut zdxm_view, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    contact_list(view, rows)
}

// ---- sector

fn sector_add(batch: *mut zdxm_batch, form: *mut zdxm_form, id: Out<i32>) -> ZDXM_RET {
    write(batch, |_, batch| {
        let place = id.required("id")?;
        let form = record::<crate::SectorFields>(form)?;
        place.put(narrow(sector::zdxm_sector_add(batch, form)?.0)?)
    })
}

/// Adds a sector: Rust `Batch::add_sector`.
///
/// - batch: a batch, not NULL.
/// - form: a form ZDXM_FORM_SECTOR, not NULL.
/// - id: out, not NULL; the number of the record.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_sector_add(batch: *mut zdxm_batch, form: *mut zdxm_form, id: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let id = unsafe { Out::new(id) };
    sector_add(batch, form, id)
}

fn sector_ensure(batch: *mut zdxm_batch, name: Text, id: Out<i32>, rows: OutIf<*mut zdxm_cursor>) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let mut place = id.required("id")?;
        let name = name.read(&entry.context, "name")?;
        let ensured = sector::zdxm_sector_ensure(batch, &name)?;
        let id = narrow(ensured.id.0)?;
        let status = give_if(rows, entry, vec![ensured])?;
        place.set(id);
        Ok(status)
    })
}

/// The sector with a name, added if it does not exist: Rust `Batch::ensure_sector`.
///
/// The row reports whether the name was added and which names look like it, for a person to judge: NEAR has at most three, only
/// of one that was added.
///
/// Fields: ID, ADDED, NEAR.
///
/// - batch: a batch, not NULL.
/// - name, len: a name, and its length or -1; NULL only with length 0.
/// - id: out, not NULL; the number of the record.
/// - rows: out, may be NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_sector_ensure(batch: *mut zdxm_batch, name: *const c_char, len: i32, id: *mut i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let name = unsafe { Text::narrow(name, len) };
    // SAFETY: see above.
    let id = unsafe { Out::new(id) };
    // SAFETY: see above.
    let rows = unsafe { OutIf::new(rows) };
    sector_ensure(batch, name, id, rows)
}

/// `zdxm_sector_ensure` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_sector_ensure16(batch: *mut zdxm_batch, name: *const u16, len: i32, id: *mut i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let name = unsafe { Text::wide(name, len) };
    // SAFETY: see above.
    let id = unsafe { Out::new(id) };
    // SAFETY: see above.
    let rows = unsafe { OutIf::new(rows) };
    sector_ensure(batch, name, id, rows)
}

fn sector_revise(batch: *mut zdxm_batch, id: SectorId, form: *mut zdxm_form) -> ZDXM_RET {
    write(batch, |_, batch| {
        let form = Correction::new(form);
        sector::zdxm_sector_revise(batch, id, form)?;
        Ok(ZDXM_OK)
    })
}

/// Corrects a sector: Rust `Batch::revise_sector`, `Batch::change_sector`.
///
/// - batch: a batch, not NULL.
/// - id: the number of a sector.
/// - form: a form ZDXM_FORM_SECTOR, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT
///   if somebody changed the record since. Another one revises the fields that were set.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_sector_revise(batch: *mut zdxm_batch, id: i32, form: *mut zdxm_form) -> ZDXM_RET {
    sector_revise(batch, SectorId(i64::from(id)), form)
}

fn sector_get(view: *mut zdxm_view, id: SectorId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, vec![sector::zdxm_sector_get(view, id)?])
    })
}

/// One sector: Rust `View::sector`.
///
/// Fields: ID, SINCE, NAME, PARENT, POSITION.
///
/// - view: a view, not NULL.
/// - id: the number of a sector.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_sector_get(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    sector_get(view, SectorId(i64::from(id)), rows)
}

fn sector_by_name(view: *mut zdxm_view, name: Text, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let name = name.read(&entry.context, "name")?;
        give(place, entry, Vec::from_iter(sector::zdxm_sector_by_name(view, &name)?))
    })
}

/// The sector of a name, whatever its blanks and brackets, or no row: Rust `View::sector_by_name`.
///
/// Fields: ID, SINCE, NAME, PARENT, POSITION.
///
/// - view: a view, not NULL.
/// - name, len: a name, and its length or -1; NULL only with length 0.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_sector_by_name(view: *mut zdxm_view, name: *const c_char, len: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let name = unsafe { Text::narrow(name, len) };
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    sector_by_name(view, name, rows)
}

/// `zdxm_sector_by_name` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_sector_by_name16(view: *mut zdxm_view, name: *const u16, len: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let name = unsafe { Text::wide(name, len) };
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    sector_by_name(view, name, rows)
}

fn sector_list(view: *mut zdxm_view, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, sector::zdxm_sector_list(view)?)
    })
}

/// All sectors, in the order in which plans list them: Rust `View::sectors`.
///
/// Fields: ID, SINCE, NAME, PARENT, POSITION.
///
/// - view: a view, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_sector_list(view: *mut zdxm_view, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    sector_list(view, rows)
}

// ---- project

fn project_add(batch: *mut zdxm_batch, form: *mut zdxm_form, id: Out<i32>) -> ZDXM_RET {
    write(batch, |_, batch| {
        let place = id.required("id")?;
        let form = record::<crate::ProjectFields>(form)?;
        place.put(narrow(project::zdxm_project_add(batch, form)?.0)?)
    })
}

/// Adds a project: Rust `Batch::add_project`.
///
/// - batch: a batch, not NULL.
/// - form: a form ZDXM_FORM_PROJECT, not NULL.
/// - id: out, not NULL; the number of the record.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_project_add(batch: *mut zdxm_batch, form: *mut zdxm_form, id: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let id = unsafe { Out::new(id) };
    project_add(batch, form, id)
}

fn project_revise(batch: *mut zdxm_batch, id: ProjectId, form: *mut zdxm_form) -> ZDXM_RET {
    write(batch, |_, batch| {
        let form = Correction::new(form);
        project::zdxm_project_revise(batch, id, form)?;
        Ok(ZDXM_OK)
    })
}

/// Corrects a project: Rust `Batch::revise_project`, `Batch::change_project`.
///
/// - batch: a batch, not NULL.
/// - id: the number of a project.
/// - form: a form ZDXM_FORM_PROJECT, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT
///   if somebody changed the record since. Another one revises the fields that were set.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_project_revise(batch: *mut zdxm_batch, id: i32, form: *mut zdxm_form) -> ZDXM_RET {
    project_revise(batch, ProjectId(i64::from(id)), form)
}

fn project_get(view: *mut zdxm_view, id: ProjectId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, vec![project::zdxm_project_get(view, id)?])
    })
}

/// One project: Rust `View::project`.
///
/// Fields: ID, SINCE, NAME, CODE, SECTOR, CONTENT, PERIOD_START, PERIOD_END, TOTAL, OWNER, OWNER_CREDIT_CODE, LOCATION,
/// PARENT, REMARK.
///
/// - view: a view, not NULL.
/// - id: the number of a project.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_project_get(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    project_get(view, ProjectId(i64::from(id)), rows)
}

fn project_list(view: *mut zdxm_view, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, project::zdxm_project_list(view)?)
    })
}

/// All projects: Rust `View::projects`.
///
/// Fields: ID, SINCE, NAME, CODE, SECTOR, CONTENT, PERIOD_START, PERIOD_END, TOTAL, OWNER, OWNER_CREDIT_CODE, LOCATION,
/// PARENT, REMARK.
///
/// - view: a view, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_project_list(view: *mut zdxm_view, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    project_list(view, rows)
}

fn project_by_name(view: *mut zdxm_view, name: Text, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let name = name.read(&entry.context, "name")?;
        give(place, entry, Vec::from_iter(project::zdxm_project_by_name(view, &name)?))
    })
}

/// The project of a name, whatever its brackets and blanks, or no row: Rust `View::project_by_name`.
///
/// `ZDXM_E_NAME_AMBIGUOUS` where it is the name of several projects, which have a code each; look for it by its code then.
///
/// Fields: ID, SINCE, NAME, CODE, SECTOR, CONTENT, PERIOD_START, PERIOD_END, TOTAL, OWNER, OWNER_CREDIT_CODE, LOCATION,
/// PARENT, REMARK.
///
/// - view: a view, not NULL.
/// - name, len: a name, and its length or -1; NULL only with length 0.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_project_by_name(view: *mut zdxm_view, name: *const c_char, len: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let name = unsafe { Text::narrow(name, len) };
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    project_by_name(view, name, rows)
}

/// `zdxm_project_by_name` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_project_by_name16(view: *mut zdxm_view, name: *const u16, len: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let name = unsafe { Text::wide(name, len) };
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    project_by_name(view, name, rows)
}

fn project_find(view: *mut zdxm_view, text: Text, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let text = text.read(&entry.context, "text")?;
        give(place, entry, project::zdxm_project_find(view, &text)?)
    })
}

/// The projects in whose name a text stands, whatever its blanks, width and brackets, or in whose national code, from four characters
/// on: Rust `View::find_projects`.
///
/// Those whose whole name it is come first, then those whose name begins with it. `ZDXM_E_MISSING_VALUE` for a blank text.
///
/// Fields: ID, SINCE, NAME, CODE, SECTOR, CONTENT, PERIOD_START, PERIOD_END, TOTAL, OWNER, OWNER_CREDIT_CODE, LOCATION,
/// PARENT, REMARK.
///
/// - view: a view, not NULL.
/// - text, len: a text, and its length or -1; NULL only with length 0.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_project_find(view: *mut zdxm_view, text: *const c_char, len: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let text = unsafe { Text::narrow(text, len) };
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    project_find(view, text, rows)
}

/// `zdxm_project_find` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_project_find16(view: *mut zdxm_view, text: *const u16, len: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let text = unsafe { Text::wide(text, len) };
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    project_find(view, text, rows)
}

fn project_history(view: *mut zdxm_view, id: ProjectId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, project::zdxm_project_history(view, id)?)
    })
}

/// Every version of a project that the view knows of, oldest first: Rust `View::project_history`.
///
/// Fields: ID, SINCE, NAME, CODE, SECTOR, CONTENT, PERIOD_START, PERIOD_END, TOTAL, OWNER, OWNER_CREDIT_CODE, LOCATION,
/// PARENT, REMARK.
///
/// - view: a view, not NULL.
/// - id: the number of a project.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_project_history(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    project_history(view, ProjectId(i64::from(id)), rows)
}

fn project_by_code(view: *mut zdxm_view, code: Text, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let code = code.read(&entry.context, "code")?;
        give(place, entry, Vec::from_iter(project::zdxm_project_by_code(view, &code)?))
    })
}

/// The project of a national code, or no row: Rust `View::project_by_code`.
///
/// Fields: ID, SINCE, NAME, CODE, SECTOR, CONTENT, PERIOD_START, PERIOD_END, TOTAL, OWNER, OWNER_CREDIT_CODE, LOCATION,
/// PARENT, REMARK.
///
/// - view: a view, not NULL.
/// - code, len: a project code, and its length or -1; NULL only with length 0.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_project_by_code(view: *mut zdxm_view, code: *const c_char, len: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let code = unsafe { Text::narrow(code, len) };
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    project_by_code(view, code, rows)
}

/// `zdxm_project_by_code` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_project_by_code16(view: *mut zdxm_view, code: *const u16, len: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let code = unsafe { Text::wide(code, len) };
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    project_by_code(view, code, rows)
}

// ---- plan

fn plan_revise(batch: *mut zdxm_batch, id: PlanId, form: *mut zdxm_form) -> ZDXM_RET {
    write(batch, |_, batch| {
        let form = Correction::new(form);
        plan::zdxm_plan_revise(batch, id, form)?;
        Ok(ZDXM_OK)
    })
}

/// Corrects a plan: Rust `Batch::revise_plan`, `Batch::change_plan`.
///
/// - batch: a batch, not NULL.
/// - id: the number of a plan.
/// - form: a form ZDXM_FORM_PLAN, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT if
///   somebody changed the record since. Another one revises the fields that were set.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_plan_revise(batch: *mut zdxm_batch, id: i32, form: *mut zdxm_form) -> ZDXM_RET {
    plan_revise(batch, PlanId(i64::from(id)), form)
}

fn plan_adopt(batch: *mut zdxm_batch, form: *mut zdxm_form, id: Out<i32>) -> ZDXM_RET {
    write(batch, |_, batch| {
        let place = id.required("id")?;
        let form = record::<crate::PlanFields>(form)?;
        place.put(narrow(plan::zdxm_plan_adopt(batch, form)?.0)?)
    })
}

/// Adopts a plan (下达计划): Rust `Batch::adopt_plan`.
///
/// - batch: a batch, not NULL.
/// - form: a form ZDXM_FORM_PLAN, not NULL.
/// - id: out, not NULL; the number of the record.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_plan_adopt(batch: *mut zdxm_batch, form: *mut zdxm_form, id: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let id = unsafe { Out::new(id) };
    plan_adopt(batch, form, id)
}

fn plan_get(view: *mut zdxm_view, id: PlanId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, vec![plan::zdxm_plan_get(view, id)?])
    })
}

/// One plan: Rust `View::plan`.
///
/// Fields: ID, SINCE, YEAR, LEVEL, TITLE, DOCUMENT_NO, ISSUED_ON.
///
/// - view: a view, not NULL.
/// - id: the number of a plan.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_plan_get(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    plan_get(view, PlanId(i64::from(id)), rows)
}

fn plan_list(view: *mut zdxm_view, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, plan::zdxm_plan_list(view)?)
    })
}

/// All plans: Rust `View::plans`.
///
/// Fields: ID, SINCE, YEAR, LEVEL, TITLE, DOCUMENT_NO, ISSUED_ON.
///
/// - view: a view, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_plan_list(view: *mut zdxm_view, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    plan_list(view, rows)
}

fn plan_of_year(view: *mut zdxm_view, year: i32, level: Code<crate::PlanLevel>, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let year = year_of(year)?;
        let level = level.value()?;
        give(place, entry, Vec::from_iter(plan::zdxm_plan_of_year(view, year, level)?))
    })
}

/// The plan of a year and level (`ZDXM_LEVEL_...`), or no row: Rust `View::plan_of_year`.
///
/// Fields: ID, SINCE, YEAR, LEVEL, TITLE, DOCUMENT_NO, ISSUED_ON.
///
/// - view: a view, not NULL.
/// - year: a year.
/// - level: ZDXM_LEVEL_...
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_plan_of_year(view: *mut zdxm_view, year: i32, level: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    plan_of_year(view, year, Code::new(level), rows)
}

fn plan_of_project(view: *mut zdxm_view, project: ProjectId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, plan::zdxm_plan_of_project(view, project)?)
    })
}

/// The plans in which a project stands: Rust `View::plans_of_project`.
///
/// Fields: PLAN, ITEM.
///
/// - view: a view, not NULL.
/// - project: the number of a project.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_plan_of_project(view: *mut zdxm_view, project: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    plan_of_project(view, ProjectId(i64::from(project)), rows)
}

fn plan_count_side(batch: *mut zdxm_batch, plan: PlanId, side: Code<crate::CountedSide>) -> ZDXM_RET {
    write(batch, |_, batch| {
        let side = side.optional()?;
        plan::zdxm_plan_count_side(batch, plan, side)?;
        Ok(ZDXM_OK)
    })
}

/// Says which counts where a plan lists a whole and its parts (整体与部分): Rust `Batch::count_side`.
///
/// `side` is `ZDXM_COUNT_WHOLE` or `ZDXM_COUNT_PARTS`; `ZDXM_COUNT_BOTH` gives an earlier choice up. Figures, rankings,
/// bulletins and balances follow from this change on, for all months of the plan.
///
/// - batch: a batch, not NULL.
/// - plan: the number of a plan.
/// - side: ZDXM_COUNT_...
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_plan_count_side(batch: *mut zdxm_batch, plan: i32, side: i32) -> ZDXM_RET {
    plan_count_side(batch, PlanId(i64::from(plan)), Code::new(side))
}

fn plan_double_counted(view: *mut zdxm_view, plan: PlanId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, plan::zdxm_plan_double_counted(view, plan)?)
    })
}

/// Every whole and part that a plan lists in the same months: Rust `View::double_counted`.
///
/// WHOLE and PART are items, WHOLE_NAME and PART_NAME are of their projects. LEFT_OUT is the item that the choice of the plan
/// leaves out of its figures; NULL where it made none, and both are counted.
///
/// Fields: WHOLE, WHOLE_NAME, PART, PART_NAME, LEFT_OUT.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_plan_double_counted(view: *mut zdxm_view, plan: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    plan_double_counted(view, PlanId(i64::from(plan)), rows)
}

fn plan_double_counted_in(batch: *mut zdxm_batch, plan: PlanId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let place = rows.handle("rows")?;
        give(place, entry, plan::zdxm_plan_double_counted_in(batch, plan)?)
    })
}

/// Every whole and part that a plan lists in the same months, with what the batch has written: Rust `Batch::double_counted`.
///
/// To be asked after adding, supplementing or adopting.
///
/// Fields: WHOLE, WHOLE_NAME, PART, PART_NAME, LEFT_OUT.
///
/// - batch: a batch, not NULL.
/// - plan: the number of a plan.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_plan_double_counted_in(batch: *mut zdxm_batch, plan: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    plan_double_counted_in(batch, PlanId(i64::from(plan)), rows)
}

fn plan_counted_side(view: *mut zdxm_view, plan: PlanId, side: Out<i32>) -> ZDXM_RET {
    ask(view, |_, view| {
        let place = side.required("side")?;
        place.put(plan::zdxm_plan_counted_side(view, plan)?.map_or(0, |value| value.number()))
    })
}

/// Which of a whole and its parts counts in a plan, `ZDXM_COUNT_...`: Rust `View::counted_side`.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - side: out, not NULL; ZDXM_COUNT_...
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_plan_counted_side(view: *mut zdxm_view, plan: i32, side: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let side = unsafe { Out::new(side) };
    plan_counted_side(view, PlanId(i64::from(plan)), side)
}

fn plan_document(view: *mut zdxm_view, plan: PlanId, rules: *mut zdxm_form, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = document.handle("document")?;
        let rules = record_or_default::<crate::FigureRules>(rules)?;
        place.give(entry, plan::zdxm_plan_document(view, plan, rules)?)
    })
}

/// The plan's own text (工作任务) as the document prints it, with its figures: Rust `print::plan_document`.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - rules: a form ZDXM_FORM_RULES, or NULL for the rules of the plan; other rules than its rule pack's give ZDXM_E_RULE.
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_plan_document(view: *mut zdxm_view, plan: i32, rules: *mut zdxm_form, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    plan_document(view, PlanId(i64::from(plan)), rules, document)
}

// ---- item

fn item_add(batch: *mut zdxm_batch, form: *mut zdxm_form, id: Out<i32>) -> ZDXM_RET {
    write(batch, |_, batch| {
        let place = id.required("id")?;
        let form = record::<item::ItemForm>(form)?;
        place.put(narrow(item::zdxm_item_add(batch, form)?.0)?)
    })
}

/// Adds a project to a plan: Rust `Batch::add_item`. Ask `zdxm_item_double_counted` then.
///
/// - batch: a batch, not NULL.
/// - form: a form ZDXM_FORM_ITEM, not NULL.
/// - id: out, not NULL; the number of the record.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_item_add(batch: *mut zdxm_batch, form: *mut zdxm_form, id: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let id = unsafe { Out::new(id) };
    item_add(batch, form, id)
}

fn item_double_counted(batch: *mut zdxm_batch, item: ItemId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let place = rows.handle("rows")?;
        give(place, entry, item::zdxm_item_double_counted(batch, item)?)
    })
}

/// The wholes above an item and the parts below it that its plan lists in the same months, with what the batch has written, to ask after adding it: Rust `Batch::double_counted_of`.
///
/// It looks at the family of one project, not at the plan.
///
/// Fields: WHOLE, WHOLE_NAME, PART, PART_NAME, LEFT_OUT.
///
/// - batch: a batch, not NULL.
/// - item: the number of an item.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_item_double_counted(batch: *mut zdxm_batch, item: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    item_double_counted(batch, ItemId(i64::from(item)), rows)
}

fn item_get(view: *mut zdxm_view, id: ItemId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, vec![item::zdxm_item_get(view, id)?])
    })
}

/// One plan item: Rust `View::item`.
///
/// Fields: ID, SINCE, PLAN, PROJECT, ENTERED_FROM, WITHDRAWN_FROM, ABSENT_MONTHS, LEAD_UNIT, PHASE, SECTOR, POSITION, TOTAL,
/// ANNUAL, DONE_BEFORE, TARGET, PLANNED_START, PLANNED_FINISH, RESPONSIBLE_UNITS, REPORTING_UNIT, HIGHER_LEVEL, REMARK,
/// MONTH_PLAN.
///
/// - view: a view, not NULL.
/// - id: the number of an item.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_item_get(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    item_get(view, ItemId(i64::from(id)), rows)
}

fn item_list(view: *mut zdxm_view, plan: PlanId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, item::zdxm_item_list(view, plan)?)
    })
}

/// The items of a plan, by phase and position: Rust `View::items`.
///
/// Fields: ID, SINCE, PLAN, PROJECT, ENTERED_FROM, WITHDRAWN_FROM, ABSENT_MONTHS, LEAD_UNIT, PHASE, SECTOR, POSITION, TOTAL,
/// ANNUAL, DONE_BEFORE, TARGET, PLANNED_START, PLANNED_FINISH, RESPONSIBLE_UNITS, REPORTING_UNIT, HIGHER_LEVEL, REMARK,
/// MONTH_PLAN.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_item_list(view: *mut zdxm_view, plan: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    item_list(view, PlanId(i64::from(plan)), rows)
}

fn item_of_project(view: *mut zdxm_view, plan: PlanId, project: ProjectId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, Vec::from_iter(item::zdxm_item_of_project(view, plan, project)?))
    })
}

/// A project's item in a plan, or no row: Rust `View::item_of_project`.
///
/// Fields: ID, SINCE, PLAN, PROJECT, ENTERED_FROM, WITHDRAWN_FROM, ABSENT_MONTHS, LEAD_UNIT, PHASE, SECTOR, POSITION, TOTAL,
/// ANNUAL, DONE_BEFORE, TARGET, PLANNED_START, PLANNED_FINISH, RESPONSIBLE_UNITS, REPORTING_UNIT, HIGHER_LEVEL, REMARK,
/// MONTH_PLAN.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - project: the number of a project.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_item_of_project(view: *mut zdxm_view, plan: i32, project: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    item_of_project(view, PlanId(i64::from(plan)), ProjectId(i64::from(project)), rows)
}

fn item_revise(batch: *mut zdxm_batch, id: ItemId, form: *mut zdxm_form) -> ZDXM_RET {
    write(batch, |_, batch| {
        let form = Correction::new(form);
        item::zdxm_item_revise(batch, id, form)?;
        Ok(ZDXM_OK)
    })
}

/// Corrects a plan item: Rust `Batch::revise_item`, `Batch::change_item`.
///
/// The row of `zdxm_item_in_month` does as well as the item's: the form then revises what that row has. `ZDXM_E_RULE` if the form
/// names another plan or project than the item has.
///
/// - batch: a batch, not NULL.
/// - id: the number of an item.
/// - form: a form ZDXM_FORM_ITEM, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT if
///   somebody changed the record since. Another one revises the fields that were set.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_item_revise(batch: *mut zdxm_batch, id: i32, form: *mut zdxm_form) -> ZDXM_RET {
    item_revise(batch, ItemId(i64::from(id)), form)
}

fn item_in_month(view: *mut zdxm_view, id: ItemId, month: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let month = month_of(month)?;
        give(place, entry, Vec::from_iter(item::zdxm_item_in_month(view, id, month)?))
    })
}

/// What a plan says of an item in a month of its year, or no row where the item does not count then: Rust `View::plan_state`, `Presence::includes`, `Responsibility::lead_unit`.
///
/// Units and owner are those of the month, as adjustments date them; the first of RESPONSIBLE_UNITS leads. SINCE is that of the
/// item, so that an adjustment by a form loaded from the row knows what was read. The fields _BEFORE are NULL.
///
/// Fields: ITEM, SINCE, PHASE_BEFORE, SECTOR_BEFORE, TOTAL_BEFORE, ANNUAL_BEFORE, PLANNED_START_BEFORE,
/// PLANNED_FINISH_BEFORE, RESPONSIBLE_UNITS_BEFORE, REPORTING_UNIT_BEFORE, OWNER_BEFORE, OWNER_CREDIT_CODE_BEFORE, PHASE,
/// SECTOR, TOTAL, ANNUAL, PLANNED_START, PLANNED_FINISH, RESPONSIBLE_UNITS, REPORTING_UNIT, OWNER, OWNER_CREDIT_CODE,
/// HAS_UNITS.
///
/// - view: a view, not NULL.
/// - id: the number of an item.
/// - month: a month, yyyymm.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_item_in_month(view: *mut zdxm_view, id: i32, month: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    item_in_month(view, ItemId(i64::from(id)), month, rows)
}

// ---- plan_change

fn plan_change_new(context: *mut zdxm_context, plan: PlanId, form: *mut zdxm_form, plan_change: Out<*mut zdxm_plan_change>) -> ZDXM_RET {
    guard(context, |entry, _| {
        let place = plan_change.handle("plan_change")?;
        let form = record::<plan_change::PlanChangeForm>(form)?;
        place.give(entry, plan_change::zdxm_plan_change_new(&entry.context, plan, form)?)
    })
}

/// Begins a plan change for a plan: Rust `PlanChangeFields::new`. Nothing is written.
///
/// - context: a context, not NULL.
/// - plan: the number of a plan.
/// - form: a form ZDXM_FORM_PLAN_CHANGE, not NULL.
/// - plan_change: out, not NULL; a plan change, to be freed with zdxm_plan_change_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_plan_change_new(context: *mut zdxm_context, plan: i32, form: *mut zdxm_form, plan_change: *mut *mut zdxm_plan_change) -> ZDXM_RET {
    // SAFETY: see above.
    let plan_change = unsafe { Out::new(plan_change) };
    plan_change_new(context, PlanId(i64::from(plan)), form, plan_change)
}

/// Frees a plan change. NULL is allowed. What was adopted stays.
///
/// - plan_change: a plan change, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_plan_change_free(plan_change: *mut zdxm_plan_change) -> ZDXM_RET {
    close(plan_change)
}

fn plan_change_supplement(plan_change: *mut zdxm_plan_change, form: *mut zdxm_form) -> ZDXM_RET {
    guard(plan_change, |_, plan_change| {
        let form = record::<item::ItemForm>(form)?;
        plan_change::zdxm_plan_change_supplement(plan_change, form)?;
        Ok(ZDXM_OK)
    })
}

/// A project comes into the plan (增补), from a form of an item that names the PROJECT: Rust `PlanChangeLine::kind`.
///
/// Preview and adoption check whether it fits the plan.
///
/// - plan_change: a plan change, not NULL.
/// - form: a form ZDXM_FORM_ITEM, not NULL.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_plan_change_supplement(plan_change: *mut zdxm_plan_change, form: *mut zdxm_form) -> ZDXM_RET {
    plan_change_supplement(plan_change, form)
}

fn plan_change_withdraw(plan_change: *mut zdxm_plan_change, item: ItemId) -> ZDXM_RET {
    guard(plan_change, |_, plan_change| {
        plan_change::zdxm_plan_change_withdraw(plan_change, item)?;
        Ok(ZDXM_OK)
    })
}

/// A project leaves the plan (调出), by the number of its item: Rust `PlanChangeLine::kind`.
///
/// - plan_change: a plan change, not NULL.
/// - item: the number of an item.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_plan_change_withdraw(plan_change: *mut zdxm_plan_change, item: i32) -> ZDXM_RET {
    plan_change_withdraw(plan_change, ItemId(i64::from(item)))
}

fn plan_change_return(plan_change: *mut zdxm_plan_change, item: ItemId) -> ZDXM_RET {
    guard(plan_change, |_, plan_change| {
        plan_change::zdxm_plan_change_return(plan_change, item)?;
        Ok(ZDXM_OK)
    })
}

/// A project that left comes back within the year (调回), by the number of its item: Rust `PlanChangeLine::kind`.
///
/// The months between stay without it: ABSENT_MONTHS of the item.
///
/// - plan_change: a plan change, not NULL.
/// - item: the number of an item.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_plan_change_return(plan_change: *mut zdxm_plan_change, item: i32) -> ZDXM_RET {
    plan_change_return(plan_change, ItemId(i64::from(item)))
}

fn plan_change_adjust(plan_change: *mut zdxm_plan_change, item: ItemId, form: *mut zdxm_form) -> ZDXM_RET {
    guard(plan_change, |_, plan_change| {
        let form = Correction::new(form);
        plan_change::zdxm_plan_change_adjust(plan_change, item, form)?;
        Ok(ZDXM_OK)
    })
}

/// What the plan says of a project changes (调整), by the number of its item: Rust `PlanChangeLine::kind`.
///
/// A form that was loaded from the item's row, or from that of `zdxm_item_in_month`, holds what the plan says from then
/// on: preview and adoption give `ZDXM_E_CONFLICT` where somebody has changed the item since. OWNER and OWNER_CREDIT_CODE, where one
/// of them was set after loading, give the project to another owner from the effective month on.
///
/// - plan_change: a plan change, not NULL.
/// - item: the number of an item.
/// - form: a form ZDXM_FORM_ITEM, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT if
///   somebody changed the record since. Another one revises the fields that were set.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_plan_change_adjust(plan_change: *mut zdxm_plan_change, item: i32, form: *mut zdxm_form) -> ZDXM_RET {
    plan_change_adjust(plan_change, ItemId(i64::from(item)), form)
}

/// What the plan change would do to the sums of its plan: Rust `View::preview_plan_change`. Nothing is written.
///
/// CUT is `ZDXM_CUT_ALL` for implementation projects, `ZDXM_CUT_PHASE` or `ZDXM_CUT_PHASE_SECTOR`. Errors are those of adopting it;
/// `zdxm_error_detail` names the line as its record. The rows are those of `zdxm_plan_change_balance`.
///
/// - plan_change: a plan change, not NULL.
/// - view: a view, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_plan_change_preview(plan_change: *mut zdxm_plan_change, view: *mut zdxm_view, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    plan_change::zdxm_plan_change_preview(plan_change, view, rows)
}

fn plan_change_adopt(batch: *mut zdxm_batch, plan_change: *mut zdxm_plan_change, id: Out<i32>) -> ZDXM_RET {
    write(batch, |_, batch| {
        let place = id.required("id")?;
        place.put(narrow(plan_change::zdxm_plan_change_adopt(batch, plan_change)?.0)?)
    })
}

/// Adopts a plan change with all of its lines and gives its number: Rust `Batch::adopt_plan_change`.
///
/// Several plan changes in one batch are one change. `zdxm_plan_change_entries` gives the item of each line, in their order. `ZDXM_E_RULE`, `ZDXM_E_DUPLICATE` or `ZDXM_E_NOT_FOUND` if a line does
/// not fit the plan; nothing of the plan change is written then.
///
/// - batch: a batch, not NULL.
/// - plan_change: a plan change, not NULL.
/// - id: out, not NULL; the number of the record.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_plan_change_adopt(batch: *mut zdxm_batch, plan_change: *mut zdxm_plan_change, id: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let id = unsafe { Out::new(id) };
    plan_change_adopt(batch, plan_change, id)
}

fn plan_change_revise(batch: *mut zdxm_batch, id: PlanChangeId, form: *mut zdxm_form) -> ZDXM_RET {
    write(batch, |_, batch| {
        let form = Correction::new(form);
        plan_change::zdxm_plan_change_revise(batch, id, form)?;
        Ok(ZDXM_OK)
    })
}

/// Corrects what is said of a plan change: Rust `Batch::revise_plan_change`, `Batch::change_plan_change`.
///
/// - batch: a batch, not NULL.
/// - id: the number of a plan change.
/// - form: a form ZDXM_FORM_PLAN_CHANGE, not NULL. One that was loaded from the record's row revises all fields;
///   ZDXM_E_CONFLICT if somebody changed the record since. Another one revises the fields that were set.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_plan_change_revise(batch: *mut zdxm_batch, id: i32, form: *mut zdxm_form) -> ZDXM_RET {
    plan_change_revise(batch, PlanChangeId(i64::from(id)), form)
}

fn plan_change_list(view: *mut zdxm_view, plan: PlanId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, plan_change::zdxm_plan_change_list(view, plan)?)
    })
}

/// The plan changes of a plan in their order: Rust `View::plan_changes`, `PlanChange::name`.
///
/// NAME is such as 第2批增补; CHANGE is the one that adopted it.
///
/// Fields: ID, SINCE, NAME, PLAN, NUMBER_OF_KIND, CHANGE, PLAN_CHANGE_KIND, EFFECTIVE, DOCUMENT_NO, ISSUED_ON, REASON_CLASS,
/// REASON, REMARK.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_plan_change_list(view: *mut zdxm_view, plan: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    plan_change_list(view, PlanId(i64::from(plan)), rows)
}

fn plan_change_get(view: *mut zdxm_view, id: PlanChangeId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, vec![plan_change::zdxm_plan_change_get(view, id)?])
    })
}

/// One plan change: Rust `View::plan_change`.
///
/// Fields: ID, SINCE, NAME, PLAN, NUMBER_OF_KIND, CHANGE, PLAN_CHANGE_KIND, EFFECTIVE, DOCUMENT_NO, ISSUED_ON, REASON_CLASS,
/// REASON, REMARK.
///
/// - view: a view, not NULL.
/// - id: the number of a plan change.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_plan_change_get(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    plan_change_get(view, PlanChangeId(i64::from(id)), rows)
}

fn plan_change_versions(view: *mut zdxm_view, plan: PlanId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, plan_change::zdxm_plan_change_versions(view, plan)?)
    })
}

/// The versions that a plan has had, as issued and after each plan change: Rust `View::plan_versions`.
///
/// NAME is 原计划, 第1批增补 and so on; `zdxm_ledger_view_as_of` of CHANGE shows that version.
///
/// Fields: NAME, CHANGE.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_plan_change_versions(view: *mut zdxm_view, plan: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    plan_change_versions(view, PlanId(i64::from(plan)), rows)
}

fn plan_change_entries(view: *mut zdxm_view, id: PlanChangeId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, plan_change::zdxm_plan_change_entries(view, id)?)
    })
}

/// What a plan change did, item by item: Rust `View::plan_change_entries`.
///
/// The fields are those after it, NULL for what left, and with _BEFORE those before it, NULL for what came. HAS_UNITS says whether
/// the line keeps units and owner. Where it does not, those of the item hold for all months.
///
/// Fields: ITEM, SINCE, PHASE_BEFORE, SECTOR_BEFORE, TOTAL_BEFORE, ANNUAL_BEFORE, PLANNED_START_BEFORE,
/// PLANNED_FINISH_BEFORE, RESPONSIBLE_UNITS_BEFORE, REPORTING_UNIT_BEFORE, OWNER_BEFORE, OWNER_CREDIT_CODE_BEFORE, PHASE,
/// SECTOR, TOTAL, ANNUAL, PLANNED_START, PLANNED_FINISH, RESPONSIBLE_UNITS, REPORTING_UNIT, OWNER, OWNER_CREDIT_CODE,
/// HAS_UNITS.
///
/// - view: a view, not NULL.
/// - id: the number of a plan change.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_plan_change_entries(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    plan_change_entries(view, PlanChangeId(i64::from(id)), rows)
}

fn plan_change_balance(view: *mut zdxm_view, id: PlanChangeId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, plan_change::zdxm_plan_change_balance(view, id)?)
    })
}

/// What a plan change did to the sums of its plan, checked: Rust `View::plan_balance`, `PlanBalance::check`, `BalanceCell::is_balanced`.
///
/// Fields: CUT, PHASE, SECTOR, OPENING_COUNT, OPENING_TOTAL, OPENING_ANNUAL, SUPPLEMENTED_COUNT, SUPPLEMENTED_TOTAL,
/// SUPPLEMENTED_ANNUAL, RETURNED_COUNT, RETURNED_TOTAL, RETURNED_ANNUAL, WITHDRAWN_COUNT, WITHDRAWN_TOTAL, WITHDRAWN_ANNUAL,
/// CHANGED_COUNT, CHANGED_TOTAL, CHANGED_ANNUAL, CLOSING_COUNT, CLOSING_TOTAL, CLOSING_ANNUAL.
///
/// - view: a view, not NULL.
/// - id: the number of a plan change.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_plan_change_balance(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    plan_change_balance(view, PlanChangeId(i64::from(id)), rows)
}

fn plan_change_document(view: *mut zdxm_view, id: PlanChangeId, rules: *mut zdxm_form, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = document.handle("document")?;
        let rules = record_or_default::<crate::FigureRules>(rules)?;
        place.give(entry, plan_change::zdxm_plan_change_document(view, id, rules)?)
    })
}

/// The balance of a plan change as a document: Rust `print::balance_table`.
///
/// - view: a view, not NULL.
/// - id: the number of a plan change.
/// - rules: a form ZDXM_FORM_RULES, or NULL for the rules of the plan; other rules than its rule pack's give ZDXM_E_RULE.
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_plan_change_document(view: *mut zdxm_view, id: i32, rules: *mut zdxm_form, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    plan_change_document(view, PlanChangeId(i64::from(id)), rules, document)
}

// ---- report

fn report_file(batch: *mut zdxm_batch, form: *mut zdxm_form, rows: OutIf<*mut zdxm_cursor>) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let form = record::<report::ReportForm>(form)?;
        give_if(rows, entry, vec![report::zdxm_report_file(batch, form)?])
    })
}

/// Files a report (填报): Rust `Batch::file_report`. `ZDXM_E_DUPLICATE` if the month has one: revise it.
///
/// The row says what the ledger makes of it; PROJECT and PROJECT_NAME, for whom it was filed.
///
/// Fields: ITEM, PROJECT, PROJECT_NAME, STANDING_DONE, STANDING_STARTED, STANDING_FINISHED, FLAGS.
///
/// - batch: a batch, not NULL.
/// - form: a form ZDXM_FORM_REPORT, not NULL.
/// - rows: out, may be NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_report_file(batch: *mut zdxm_batch, form: *mut zdxm_form, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { OutIf::new(rows) };
    report_file(batch, form, rows)
}

fn report_revise(batch: *mut zdxm_batch, form: *mut zdxm_form, rows: OutIf<*mut zdxm_cursor>) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let form = Correction::new(form);
        give_if(rows, entry, vec![report::zdxm_report_revise(batch, form)?])
    })
}

/// Corrects a report (更正): Rust `Batch::revise_report`, `Batch::change_report`. The row is as in `zdxm_report_file`.
///
/// Later months that reported only their own amounts are derived again, in the same change.
///
/// Fields: ITEM, PROJECT, PROJECT_NAME, STANDING_DONE, STANDING_STARTED, STANDING_FINISHED, FLAGS.
///
/// - batch: a batch, not NULL.
/// - form: a form ZDXM_FORM_REPORT, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT
///   if somebody changed the record since. Another one revises the fields that were set.
/// - rows: out, may be NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_report_revise(batch: *mut zdxm_batch, form: *mut zdxm_form, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { OutIf::new(rows) };
    report_revise(batch, form, rows)
}

fn report_withdraw(batch: *mut zdxm_batch, form: *mut zdxm_form, reason: Text) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let reason = reason.read(&entry.context, "reason")?;
        let form = Correction::new(form);
        report::zdxm_report_withdraw(batch, form, &reason)?;
        Ok(ZDXM_OK)
    })
}

/// Takes a report out of the figures, with the reason (撤回): Rust `Batch::withdraw_report`.
///
/// The month is not reported from then on; the months after it are derived again.
///
/// - batch: a batch, not NULL.
/// - form: a form ZDXM_FORM_REPORT, not NULL, which names ITEM, or PLAN and PROJECT, and MONTH. Loaded from the report's row,
///   it gives ZDXM_E_CONFLICT where somebody changed the report since.
/// - reason, len: the reason, and its length or -1; NULL only with length 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_report_withdraw(batch: *mut zdxm_batch, form: *mut zdxm_form, reason: *const c_char, len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let reason = unsafe { Text::narrow(reason, len) };
    report_withdraw(batch, form, reason)
}

/// `zdxm_report_withdraw` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_report_withdraw16(batch: *mut zdxm_batch, form: *mut zdxm_form, reason: *const u16, len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let reason = unsafe { Text::wide(reason, len) };
    report_withdraw(batch, form, reason)
}

fn report_withdrawals(view: *mut zdxm_view, item: ItemId, month: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let month = month_of(month)?;
        give(place, entry, report::zdxm_report_withdrawals(view, item, month)?)
    })
}

/// Why reports of an item for a month (yyyymm) were withdrawn, oldest first: Rust `View::report_withdrawals`.
///
/// CHANGE names the person and the time.
///
/// Fields: ITEM, MONTH, CHANGE, REASON.
///
/// - view: a view, not NULL.
/// - item: the number of an item.
/// - month: a month, yyyymm.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_report_withdrawals(view: *mut zdxm_view, item: i32, month: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    report_withdrawals(view, ItemId(i64::from(item)), month, rows)
}

fn report_get(view: *mut zdxm_view, item: ItemId, month: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let month = month_of(month)?;
        give(place, entry, Vec::from_iter(report::zdxm_report_get(view, item, month)?))
    })
}

/// The report of an item for a month (yyyymm), or no row: Rust `View::report`.
///
/// Fields: ITEM, MONTH, SINCE, STANDING_DONE, STANDING_STARTED, STANDING_FINISHED, MONTH_DONE, YTD_DONE, CUMULATIVE_DONE,
/// FUNDS_YTD, STARTED, STARTED_ON, FINISHED, FINISHED_ON, PROGRESS, PREPARATION, PROBLEM, NEXT_STEPS, REMARK,
/// FUNDS_BY_SOURCE.
///
/// - view: a view, not NULL.
/// - item: the number of an item.
/// - month: a month, yyyymm.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_report_get(view: *mut zdxm_view, item: i32, month: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    report_get(view, ItemId(i64::from(item)), month, rows)
}

fn report_list(view: *mut zdxm_view, item: ItemId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, report::zdxm_report_list(view, item)?)
    })
}

/// All reports of an item, month by month: Rust `View::reports`.
///
/// Fields: ITEM, MONTH, SINCE, STANDING_DONE, STANDING_STARTED, STANDING_FINISHED, MONTH_DONE, YTD_DONE, CUMULATIVE_DONE,
/// FUNDS_YTD, STARTED, STARTED_ON, FINISHED, FINISHED_ON, PROGRESS, PREPARATION, PROBLEM, NEXT_STEPS, REMARK,
/// FUNDS_BY_SOURCE.
///
/// - view: a view, not NULL.
/// - item: the number of an item.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_report_list(view: *mut zdxm_view, item: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    report_list(view, ItemId(i64::from(item)), rows)
}

fn report_of_month(view: *mut zdxm_view, plan: PlanId, month: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let month = month_of(month)?;
        give(place, entry, report::zdxm_report_of_month(view, plan, month)?)
    })
}

/// The reports of a plan's items for a month (yyyymm), in the plan's order: Rust `View::reports_of_month`.
///
/// Fields: ITEM, MONTH, SINCE, STANDING_DONE, STANDING_STARTED, STANDING_FINISHED, MONTH_DONE, YTD_DONE, CUMULATIVE_DONE,
/// FUNDS_YTD, STARTED, STARTED_ON, FINISHED, FINISHED_ON, PROGRESS, PREPARATION, PROBLEM, NEXT_STEPS, REMARK,
/// FUNDS_BY_SOURCE.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - month: a month, yyyymm.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_report_of_month(view: *mut zdxm_view, plan: i32, month: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    report_of_month(view, PlanId(i64::from(plan)), month, rows)
}

fn report_history(view: *mut zdxm_view, item: ItemId, month: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let month = month_of(month)?;
        give(place, entry, report::zdxm_report_history(view, item, month)?)
    })
}

/// Every version of a report that the view knows of, oldest first: Rust `View::report_history`.
///
/// Fields: ITEM, MONTH, SINCE, STANDING_DONE, STANDING_STARTED, STANDING_FINISHED, MONTH_DONE, YTD_DONE, CUMULATIVE_DONE,
/// FUNDS_YTD, STARTED, STARTED_ON, FINISHED, FINISHED_ON, PROGRESS, PREPARATION, PROBLEM, NEXT_STEPS, REMARK,
/// FUNDS_BY_SOURCE.
///
/// - view: a view, not NULL.
/// - item: the number of an item.
/// - month: a month, yyyymm.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_report_history(view: *mut zdxm_view, item: i32, month: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    report_history(view, ItemId(i64::from(item)), month, rows)
}

// ---- filing

fn filing_draft(batch: *mut zdxm_batch, form: *mut zdxm_form) -> ZDXM_RET {
    write(batch, |_, batch| {
        let form = Correction::new(form);
        filing::zdxm_filing_draft(batch, form)?;
        Ok(ZDXM_OK)
    })
}

/// Keeps a report that is being written (草稿): Rust `Batch::save_draft`.
///
/// - batch: a batch, not NULL.
/// - form: a form ZDXM_FORM_REPORT, not NULL. Where there is a filing already, it must have been loaded from it;
///   ZDXM_E_CONFLICT where it was not, or where somebody changed it since.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_filing_draft(batch: *mut zdxm_batch, form: *mut zdxm_form) -> ZDXM_RET {
    filing_draft(batch, form)
}

fn filing_submit(batch: *mut zdxm_batch, form: *mut zdxm_form, rows: OutIf<*mut zdxm_cursor>) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let form = Correction::new(form);
        give_if(rows, entry, vec![filing::zdxm_filing_submit(batch, form)?])
    })
}

/// Submits a report for review (报送): Rust `Batch::submit_report`. It is locked until it is approved or returned.
///
/// The row says what the ledger would make of it, as in `zdxm_report_file`.
///
/// Fields: ITEM, PROJECT, PROJECT_NAME, STANDING_DONE, STANDING_STARTED, STANDING_FINISHED, FLAGS.
///
/// - batch: a batch, not NULL.
/// - form: a form ZDXM_FORM_REPORT, not NULL. Where there is a filing already, it must have been loaded from it;
///   ZDXM_E_CONFLICT where it was not, or where somebody changed it since.
/// - rows: out, may be NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_filing_submit(batch: *mut zdxm_batch, form: *mut zdxm_form, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { OutIf::new(rows) };
    filing_submit(batch, form, rows)
}

fn filing_approve(batch: *mut zdxm_batch, item: ItemId, month: i32, since: ChangeNumber, opinion: Text, rows: OutIf<*mut zdxm_cursor>) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let opinion = opinion.read(&entry.context, "opinion")?;
        let month = month_of(month)?;
        give_if(rows, entry, vec![filing::zdxm_filing_approve(batch, item, month, since, &opinion)?])
    })
}

/// Approves a submitted report (审核通过), with an opinion or "": Rust `Batch::approve_report`. From this change on it counts.
///
/// `since` is the SINCE of the row that the reviewer has read; `ZDXM_E_CONFLICT` where the report was submitted anew since.
/// The row is as in `zdxm_report_file`.
///
/// Fields: ITEM, PROJECT, PROJECT_NAME, STANDING_DONE, STANDING_STARTED, STANDING_FINISHED, FLAGS.
///
/// - batch: a batch, not NULL.
/// - item: the number of an item.
/// - month: a month, yyyymm.
/// - since: the number of a change.
/// - opinion, len: an opinion, and its length or -1; NULL only with length 0.
/// - rows: out, may be NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_filing_approve(batch: *mut zdxm_batch, item: i32, month: i32, since: i32, opinion: *const c_char, len: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let opinion = unsafe { Text::narrow(opinion, len) };
    // SAFETY: see above.
    let rows = unsafe { OutIf::new(rows) };
    filing_approve(batch, ItemId(i64::from(item)), month, ChangeNumber(i64::from(since)), opinion, rows)
}

/// `zdxm_filing_approve` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_filing_approve16(batch: *mut zdxm_batch, item: i32, month: i32, since: i32, opinion: *const u16, len: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let opinion = unsafe { Text::wide(opinion, len) };
    // SAFETY: see above.
    let rows = unsafe { OutIf::new(rows) };
    filing_approve(batch, ItemId(i64::from(item)), month, ChangeNumber(i64::from(since)), opinion, rows)
}

fn filing_return(batch: *mut zdxm_batch, item: ItemId, month: i32, since: ChangeNumber, opinion: Text) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let opinion = opinion.read(&entry.context, "opinion")?;
        let month = month_of(month)?;
        filing::zdxm_filing_return(batch, item, month, since, &opinion)?;
        Ok(ZDXM_OK)
    })
}

/// Sends a report back with an opinion (退回), a submitted or an approved one: Rust `Batch::return_report`.
///
/// `since` as in `zdxm_filing_approve`. What was approved counts until its correction is approved.
///
/// - batch: a batch, not NULL.
/// - item: the number of an item.
/// - month: a month, yyyymm.
/// - since: the number of a change.
/// - opinion, len: an opinion, and its length or -1; NULL only with length 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_filing_return(batch: *mut zdxm_batch, item: i32, month: i32, since: i32, opinion: *const c_char, len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let opinion = unsafe { Text::narrow(opinion, len) };
    filing_return(batch, ItemId(i64::from(item)), month, ChangeNumber(i64::from(since)), opinion)
}

/// `zdxm_filing_return` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_filing_return16(batch: *mut zdxm_batch, item: i32, month: i32, since: i32, opinion: *const u16, len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let opinion = unsafe { Text::wide(opinion, len) };
    filing_return(batch, ItemId(i64::from(item)), month, ChangeNumber(i64::from(since)), opinion)
}

fn filing_get(view: *mut zdxm_view, item: ItemId, month: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let month = month_of(month)?;
        give(place, entry, Vec::from_iter(filing::zdxm_filing_get(view, item, month)?))
    })
}

/// Where the report of an item for a month (yyyymm) stands, or no row: Rust `View::filing`.
///
/// Fields: ITEM, MONTH, SINCE, FILING_STATE, OPINION, MONTH_DONE, YTD_DONE, CUMULATIVE_DONE, FUNDS_YTD, STARTED, STARTED_ON,
/// FINISHED, FINISHED_ON, PROGRESS, PREPARATION, PROBLEM, NEXT_STEPS, REMARK, FUNDS_BY_SOURCE.
///
/// - view: a view, not NULL.
/// - item: the number of an item.
/// - month: a month, yyyymm.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_filing_get(view: *mut zdxm_view, item: i32, month: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    filing_get(view, ItemId(i64::from(item)), month, rows)
}

fn filing_history(view: *mut zdxm_view, item: ItemId, month: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let month = month_of(month)?;
        give(place, entry, filing::zdxm_filing_history(view, item, month)?)
    })
}

/// The whole trail of a report, oldest first: Rust `View::filing_history`.
///
/// Fields: ITEM, MONTH, SINCE, FILING_STATE, OPINION, MONTH_DONE, YTD_DONE, CUMULATIVE_DONE, FUNDS_YTD, STARTED, STARTED_ON,
/// FINISHED, FINISHED_ON, PROGRESS, PREPARATION, PROBLEM, NEXT_STEPS, REMARK, FUNDS_BY_SOURCE.
///
/// - view: a view, not NULL.
/// - item: the number of an item.
/// - month: a month, yyyymm.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_filing_history(view: *mut zdxm_view, item: i32, month: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    filing_history(view, ItemId(i64::from(item)), month, rows)
}

fn filing_close_month(batch: *mut zdxm_batch, plan: PlanId, month: i32) -> ZDXM_RET {
    write(batch, |_, batch| {
        let month = month_of(month)?;
        filing::zdxm_filing_close_month(batch, plan, month)?;
        Ok(ZDXM_OK)
    })
}

/// Closes the reports of a plan up to a month (yyyymm, 关账): Rust `Batch::close_month`.
///
/// - batch: a batch, not NULL.
/// - plan: the number of a plan.
/// - month: a month, yyyymm.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_filing_close_month(batch: *mut zdxm_batch, plan: i32, month: i32) -> ZDXM_RET {
    filing_close_month(batch, PlanId(i64::from(plan)), month)
}

fn filing_reopen_month(batch: *mut zdxm_batch, plan: PlanId, month: i32) -> ZDXM_RET {
    write(batch, |_, batch| {
        let month = month_of(month)?;
        filing::zdxm_filing_reopen_month(batch, plan, month)?;
        Ok(ZDXM_OK)
    })
}

/// Opens a closed month (yyyymm) again, and those after it (反关账): Rust `Batch::reopen_month`.
///
/// - batch: a batch, not NULL.
/// - plan: the number of a plan.
/// - month: a month, yyyymm.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_filing_reopen_month(batch: *mut zdxm_batch, plan: i32, month: i32) -> ZDXM_RET {
    filing_reopen_month(batch, PlanId(i64::from(plan)), month)
}

fn filing_corrections(view: *mut zdxm_view, plan: PlanId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, filing::zdxm_filing_corrections(view, plan)?)
    })
}

/// The changes that moved figures of closed months (关账后更正), whatever did it: Rust `View::late_corrections`.
///
/// KNOWN_IN is the month that was open then; NULL where the year was closed.
///
/// Fields: ITEM, PROJECT, MONTH, CHANGE, KNOWN_IN, STANDING_BEFORE, STANDING_AFTER, CAUSES, MOVED.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_filing_corrections(view: *mut zdxm_view, plan: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    filing_corrections(view, PlanId(i64::from(plan)), rows)
}

fn filing_reopenings(view: *mut zdxm_view, plan: PlanId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, filing::zdxm_filing_reopenings(view, plan)?)
    })
}

/// The closed months of a plan that were opened again (反关账): Rust `View::reopenings`.
///
/// CHANGE names the person and the time, MONTH is the first that was opened, OPENED_THROUGH the last.
///
/// Fields: CHANGE, MONTH, OPENED_THROUGH.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_filing_reopenings(view: *mut zdxm_view, plan: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    filing_reopenings(view, PlanId(i64::from(plan)), rows)
}

fn filing_status(view: *mut zdxm_view, plan: PlanId, month: i32, on: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let month = month_of(month)?;
        let on = day_of(on)?;
        give(place, entry, filing::zdxm_filing_status(view, plan, month, on)?)
    })
}

/// Where the reporting of a month (yyyymm) stands as of a day (yyyymmdd), item by item: Rust `View::reporting`.
///
/// What is missing is judged as of that day. The deadline is that of the plan's rule pack. What was submitted by a change whose
/// instant is marked has no SUBMITTED_ON and no DAYS_LATE until `zdxm_change_set_day`.
///
/// Fields: ITEM, PROJECT, PROJECT_NAME, PHASE, UNIT, UNIT_NAME, FILING_STATE, IS_COUNTED, SUBMITTED_IN, SUBMITTED_ON,
/// DEADLINE, DAYS_LATE, RETURNED, OPINION.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - month: a month, yyyymm.
/// - on: a day, yyyymmdd.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_filing_status(view: *mut zdxm_view, plan: i32, month: i32, on: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    filing_status(view, PlanId(i64::from(plan)), month, on, rows)
}

fn filing_status_document(view: *mut zdxm_view, plan: PlanId, month: i32, on: i32, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = document.handle("document")?;
        let month = month_of(month)?;
        let on = day_of(on)?;
        place.give(entry, filing::zdxm_filing_status_document(view, plan, month, on)?)
    })
}

/// The reporting of a month as a document (报送情况表、待办清单): Rust `print::reporting_document`, of `print::reporting_table` and `print::outstanding_table`.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - month: a month, yyyymm.
/// - on: a day, yyyymmdd.
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_filing_status_document(view: *mut zdxm_view, plan: i32, month: i32, on: i32, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    filing_status_document(view, PlanId(i64::from(plan)), month, on, document)
}

fn filing_closed_through(view: *mut zdxm_view, plan: PlanId, month: Out<i32>) -> ZDXM_RET {
    ask(view, |_, view| {
        let place = month.required("month")?;
        put_if(place, filing::zdxm_filing_closed_through(view, plan)?)
    })
}

/// The last month of a plan that is closed: Rust `View::closed_through`. `ZDXM_NULL` where none is.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - month: out, not NULL; a month, yyyymm.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_filing_closed_through(view: *mut zdxm_view, plan: i32, month: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let month = unsafe { Out::new(month) };
    filing_closed_through(view, PlanId(i64::from(plan)), month)
}

// ---- ten_day

fn ten_day_file(batch: *mut zdxm_batch, form: *mut zdxm_form) -> ZDXM_RET {
    write(batch, |_, batch| {
        let form = record::<ten_day::TenDayForm>(form)?;
        ten_day::zdxm_ten_day_file(batch, form)?;
        Ok(ZDXM_OK)
    })
}

/// Files the report of ten days (旬报): Rust `Batch::file_ten_days`. An error where the plan's rules ask for none.
///
/// - batch: a batch, not NULL.
/// - form: a form ZDXM_FORM_TEN_DAYS, not NULL.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_ten_day_file(batch: *mut zdxm_batch, form: *mut zdxm_form) -> ZDXM_RET {
    ten_day_file(batch, form)
}

fn ten_day_revise(batch: *mut zdxm_batch, form: *mut zdxm_form) -> ZDXM_RET {
    write(batch, |_, batch| {
        let form = Correction::new(form);
        ten_day::zdxm_ten_day_revise(batch, form)?;
        Ok(ZDXM_OK)
    })
}

/// Corrects the report of ten days: Rust `Batch::revise_ten_days`, `Batch::change_ten_days`.
///
/// - batch: a batch, not NULL.
/// - form: a form ZDXM_FORM_TEN_DAYS, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT
///   if somebody changed the record since. Another one revises the fields that were set.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_ten_day_revise(batch: *mut zdxm_batch, form: *mut zdxm_form) -> ZDXM_RET {
    ten_day_revise(batch, form)
}

fn ten_day_get(view: *mut zdxm_view, item: ItemId, ten_days: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let ten_days = ten_days_of(ten_days)?;
        give(place, entry, Vec::from_iter(ten_day::zdxm_ten_day_get(view, item, ten_days)?))
    })
}

/// The report of an item for ten days (yyyymmp, such as 2022061), or no row: Rust `View::ten_day_report`.
///
/// Fields: ITEM, TEN_DAYS, SINCE, TEN_DAYS_DONE, PROGRESS, PROBLEM, REMARK.
///
/// - view: a view, not NULL.
/// - item: the number of an item.
/// - ten_days: ten days, yyyymm and 1, 2 or 3.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_ten_day_get(view: *mut zdxm_view, item: i32, ten_days: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    ten_day_get(view, ItemId(i64::from(item)), ten_days, rows)
}

fn ten_day_list(view: *mut zdxm_view, item: ItemId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, ten_day::zdxm_ten_day_list(view, item)?)
    })
}

/// The ten-day reports of an item, in order: Rust `View::ten_days`.
///
/// Fields: ITEM, TEN_DAYS, SINCE, TEN_DAYS_DONE, PROGRESS, PROBLEM, REMARK.
///
/// - view: a view, not NULL.
/// - item: the number of an item.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_ten_day_list(view: *mut zdxm_view, item: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    ten_day_list(view, ItemId(i64::from(item)), rows)
}

fn ten_day_missing(view: *mut zdxm_view, plan: PlanId, ten_days: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let ten_days = ten_days_of(ten_days)?;
        give(place, entry, ten_day::zdxm_ten_day_missing(view, plan, ten_days)?)
    })
}

/// The items of a plan that did not report for ten days (yyyymmp): Rust `View::missing_ten_days`.
///
/// Fields: ITEM.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - ten_days: ten days, yyyymm and 1, 2 or 3.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_ten_day_missing(view: *mut zdxm_view, plan: i32, ten_days: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    ten_day_missing(view, PlanId(i64::from(plan)), ten_days, rows)
}

// ---- matter

fn matter_add(batch: *mut zdxm_batch, form: *mut zdxm_form, id: Out<i32>) -> ZDXM_RET {
    write(batch, |_, batch| {
        let place = id.required("id")?;
        let form = record::<matter::MatterForm>(form)?;
        place.put(narrow(matter::zdxm_matter_add(batch, form)?.0)?)
    })
}

/// Adds a matter: Rust `Batch::add_matter`, `MatterFields::named`.
///
/// - batch: a batch, not NULL.
/// - form: a form ZDXM_FORM_MATTER, not NULL.
/// - id: out, not NULL; the number of the record.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_matter_add(batch: *mut zdxm_batch, form: *mut zdxm_form, id: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let id = unsafe { Out::new(id) };
    matter_add(batch, form, id)
}

fn matter_revise(batch: *mut zdxm_batch, id: MatterId, form: *mut zdxm_form) -> ZDXM_RET {
    write(batch, |_, batch| {
        let form = Correction::new(form);
        matter::zdxm_matter_revise(batch, id, form)?;
        Ok(ZDXM_OK)
    })
}

/// Corrects a matter, or settles it: Rust `Batch::revise_matter`, `Batch::change_matter`.
///
/// The rows of `zdxm_query_matters` and `zdxm_matter_overdue` do as well as the matter's own. `ZDXM_E_RULE` if the form names another
/// project or kind than the matter has.
///
/// - batch: a batch, not NULL.
/// - id: the number of a matter.
/// - form: a form ZDXM_FORM_MATTER, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT
///   if somebody changed the record since. Another one revises the fields that were set.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_matter_revise(batch: *mut zdxm_batch, id: i32, form: *mut zdxm_form) -> ZDXM_RET {
    matter_revise(batch, MatterId(i64::from(id)), form)
}

fn matter_link(batch: *mut zdxm_batch, id: MatterId, item: ItemId, month: i32) -> ZDXM_RET {
    write(batch, |_, batch| {
        let month = month_of(month)?;
        matter::zdxm_matter_link(batch, id, item, month)?;
        Ok(ZDXM_OK)
    })
}

/// States that the problem of a report is a matter that the ledger has already, of the same project: Rust `Batch::link_matter`.
///
/// - batch: a batch, not NULL.
/// - id: the number of a matter.
/// - item: the number of an item.
/// - month: a month, yyyymm.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_matter_link(batch: *mut zdxm_batch, id: i32, item: i32, month: i32) -> ZDXM_RET {
    matter_link(batch, MatterId(i64::from(id)), ItemId(i64::from(item)), month)
}

fn matter_unlink(batch: *mut zdxm_batch, id: MatterId, item: ItemId, month: i32) -> ZDXM_RET {
    write(batch, |_, batch| {
        let month = month_of(month)?;
        matter::zdxm_matter_unlink(batch, id, item, month)?;
        Ok(ZDXM_OK)
    })
}

/// Takes back that the problem of a report is a matter: Rust `Batch::unlink_matter`. The matter stays.
///
/// - batch: a batch, not NULL.
/// - id: the number of a matter.
/// - item: the number of an item.
/// - month: a month, yyyymm.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_matter_unlink(batch: *mut zdxm_batch, id: i32, item: i32, month: i32) -> ZDXM_RET {
    matter_unlink(batch, MatterId(i64::from(id)), ItemId(i64::from(item)), month)
}

fn matter_of_report(view: *mut zdxm_view, item: ItemId, month: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let month = month_of(month)?;
        give(place, entry, matter::zdxm_matter_of_report(view, item, month)?)
    })
}

/// The matters that the problem of a report became: Rust `View::matters_of_report`.
///
/// Fields: ID, SINCE, PROJECT, MATTER_KIND, NAME, UNIT, CONTENT, DOCUMENT_NO, OPENED_ON, DEADLINE, SETTLED_ON, RESULT,
/// REMARK.
///
/// - view: a view, not NULL.
/// - item: the number of an item.
/// - month: a month, yyyymm.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_matter_of_report(view: *mut zdxm_view, item: i32, month: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    matter_of_report(view, ItemId(i64::from(item)), month, rows)
}

fn matter_reports(view: *mut zdxm_view, id: MatterId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, matter::zdxm_matter_reports(view, id)?)
    })
}

/// The reports whose problems became a matter, the earliest month first: Rust `View::reports_of_matter`.
///
/// Fields: ID, ITEM, MONTH, SINCE.
///
/// - view: a view, not NULL.
/// - id: the number of a matter.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_matter_reports(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    matter_reports(view, MatterId(i64::from(id)), rows)
}

fn matter_get(view: *mut zdxm_view, id: MatterId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, vec![matter::zdxm_matter_get(view, id)?])
    })
}

/// One matter: Rust `View::matter`.
///
/// Fields: ID, SINCE, PROJECT, MATTER_KIND, NAME, UNIT, CONTENT, DOCUMENT_NO, OPENED_ON, DEADLINE, SETTLED_ON, RESULT,
/// REMARK.
///
/// - view: a view, not NULL.
/// - id: the number of a matter.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_matter_get(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    matter_get(view, MatterId(i64::from(id)), rows)
}

fn matter_list(view: *mut zdxm_view, project: ProjectId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, matter::zdxm_matter_list(view, project)?)
    })
}

/// The matters of a project, by kind: its checklist. Rust `View::matters`.
///
/// Fields: ID, SINCE, PROJECT, MATTER_KIND, NAME, UNIT, CONTENT, DOCUMENT_NO, OPENED_ON, DEADLINE, SETTLED_ON, RESULT,
/// REMARK.
///
/// - view: a view, not NULL.
/// - project: the number of a project.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_matter_list(view: *mut zdxm_view, project: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    matter_list(view, ProjectId(i64::from(project)), rows)
}

fn matter_history(view: *mut zdxm_view, id: MatterId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, matter::zdxm_matter_history(view, id)?)
    })
}

/// Every version of a matter that the view knows of, oldest first: Rust `View::matter_history`.
///
/// Fields: ID, SINCE, PROJECT, MATTER_KIND, NAME, UNIT, CONTENT, DOCUMENT_NO, OPENED_ON, DEADLINE, SETTLED_ON, RESULT,
/// REMARK.
///
/// - view: a view, not NULL.
/// - id: the number of a matter.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_matter_history(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    matter_history(view, MatterId(i64::from(id)), rows)
}

fn matter_overdue(view: *mut zdxm_view, on: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let on = day_of(on)?;
        give(place, entry, matter::zdxm_matter_overdue(view, on)?)
    })
}

/// What was open on a day (yyyymmdd) after its deadline, the longest overdue first: Rust `View::overdue_matters`, `MatterFields::days_late`.
///
/// Fields: ID, SINCE, PROJECT, PROJECT_NAME, MATTER_KIND, UNIT_NAME, DAYS_LATE, NAME, UNIT, CONTENT, DOCUMENT_NO, OPENED_ON,
/// DEADLINE, SETTLED_ON, RESULT, REMARK.
///
/// - view: a view, not NULL.
/// - on: a day, yyyymmdd.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_matter_overdue(view: *mut zdxm_view, on: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    matter_overdue(view, on, rows)
}

fn matter_open_of_report(batch: *mut zdxm_batch, item: ItemId, month: i32, form: *mut zdxm_form, id: Out<i32>) -> ZDXM_RET {
    write(batch, |_, batch| {
        let place = id.required("id")?;
        let month = month_of(month)?;
        let form = record::<matter::MatterForm>(form)?;
        place.put(narrow(matter::zdxm_matter_open_of_report(batch, item, month, form)?.0)?)
    })
}

/// Makes the problem that a report states a matter of its project, of kind `ZDXM_MATTER_PROBLEM`: Rust `Batch::open_matter_of_report`.
///
/// Without CONTENT the matter has what the report says. PROJECT and MATTER_KIND can be left out; others than those of the report give
/// `ZDXM_E_RULE`, and so does a report that states no problem.
///
/// - batch: a batch, not NULL.
/// - item: the number of an item.
/// - month: a month, yyyymm.
/// - form: a form ZDXM_FORM_MATTER, not NULL.
/// - id: out, not NULL; the number of the record.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_matter_open_of_report(batch: *mut zdxm_batch, item: i32, month: i32, form: *mut zdxm_form, id: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let id = unsafe { Out::new(id) };
    matter_open_of_report(batch, ItemId(i64::from(item)), month, form, id)
}

fn matter_overdue_document(view: *mut zdxm_view, on: i32, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = document.handle("document")?;
        let on = day_of(on)?;
        place.give(entry, matter::zdxm_matter_overdue_document(view, on)?)
    })
}

/// The list of what was overdue on a day (yyyymmdd), as a document (逾期事项清单): Rust `print::overdue_table`.
///
/// - view: a view, not NULL.
/// - on: a day, yyyymmdd.
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_matter_overdue_document(view: *mut zdxm_view, on: i32, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    matter_overdue_document(view, on, document)
}

// ---- node

fn node_add(batch: *mut zdxm_batch, form: *mut zdxm_form, id: Out<i32>) -> ZDXM_RET {
    write(batch, |_, batch| {
        let place = id.required("id")?;
        let form = record::<node::NodeForm>(form)?;
        place.put(narrow(node::zdxm_node_add(batch, form)?.0)?)
    })
}

/// Adds a node of a project by hand: Rust `Batch::add_node`, `NodeFields::named`. Without POSITION it stands behind the others.
///
/// `ZDXM_E_NOT_PERMITTED` where the actor is no registrar.
///
/// - batch: a batch, not NULL.
/// - form: a form ZDXM_FORM_NODE, not NULL.
/// - id: out, not NULL; the number of the record.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_node_add(batch: *mut zdxm_batch, form: *mut zdxm_form, id: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let id = unsafe { Out::new(id) };
    node_add(batch, form, id)
}

fn node_revise(batch: *mut zdxm_batch, id: NodeId, form: *mut zdxm_form) -> ZDXM_RET {
    write(batch, |_, batch| {
        let form = Correction::new(form);
        node::zdxm_node_revise(batch, id, form)?;
        Ok(ZDXM_OK)
    })
}

/// Corrects a node, plans it anew, or says that it is done: Rust `Batch::revise_node`, `Batch::change_node`.
///
/// ACTUAL_ON, DOCUMENT_NO and REMARK are for everybody who may record something of the project, and for the people of UNIT; the
/// others give `ZDXM_E_NOT_PERMITTED` where the actor is no registrar. The rows of `zdxm_node_find` do as well as the node's own.
/// `ZDXM_E_RULE` if nodes would wait for one another in a circle, or the form names another project than the node has.
///
/// - batch: a batch, not NULL.
/// - id: the number of a node.
/// - form: a form ZDXM_FORM_NODE, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT if
///   somebody changed the record since. Another one revises the fields that were set.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_node_revise(batch: *mut zdxm_batch, id: i32, form: *mut zdxm_form) -> ZDXM_RET {
    node_revise(batch, NodeId(i64::from(id)), form)
}

fn node_lay(batch: *mut zdxm_batch, item: ItemId, name: Text, count: Out<i32>) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let place = count.required("count")?;
        let name = name.read(&entry.context, "name")?;
        place.put(node::zdxm_node_lay(batch, item, &name)?.border()?)
    })
}

/// Lays out the nodes of a template for the project of a plan item: Rust `Batch::lay_nodes`. It gives how many were added.
///
/// The template is one of the plan's rules, or one that comes with the library. Nodes that were laid out before stay as they are.
///
/// - batch: a batch, not NULL.
/// - item: the number of an item.
/// - name, len: name of the template, such as 建设节点
/// - count: out, not NULL; how many.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_node_lay(batch: *mut zdxm_batch, item: i32, name: *const c_char, len: i32, count: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let name = unsafe { Text::narrow(name, len) };
    // SAFETY: see above.
    let count = unsafe { Out::new(count) };
    node_lay(batch, ItemId(i64::from(item)), name, count)
}

/// `zdxm_node_lay` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_node_lay16(batch: *mut zdxm_batch, item: i32, name: *const u16, len: i32, count: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let name = unsafe { Text::wide(name, len) };
    // SAFETY: see above.
    let count = unsafe { Out::new(count) };
    node_lay(batch, ItemId(i64::from(item)), name, count)
}

fn node_get(view: *mut zdxm_view, id: NodeId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, vec![node::zdxm_node_get(view, id)?])
    })
}

/// One node: Rust `View::node`.
///
/// Fields: ID, SINCE, PROJECT, NODE_TEMPLATE, TEMPLATE_NODE, NAME, POSITION, PLANNED_ON, ACTUAL_ON, UNIT, NODE_AFTER,
/// COUNTS_AS, DOCUMENT_NO, REMARK.
///
/// - view: a view, not NULL.
/// - id: the number of a node.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_node_get(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    node_get(view, NodeId(i64::from(id)), rows)
}

fn node_list(view: *mut zdxm_view, project: ProjectId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, node::zdxm_node_list(view, project)?)
    })
}

/// The nodes of a project, in their order: Rust `View::nodes`.
///
/// Fields: ID, SINCE, PROJECT, NODE_TEMPLATE, TEMPLATE_NODE, NAME, POSITION, PLANNED_ON, ACTUAL_ON, UNIT, NODE_AFTER,
/// COUNTS_AS, DOCUMENT_NO, REMARK.
///
/// - view: a view, not NULL.
/// - project: the number of a project.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_node_list(view: *mut zdxm_view, project: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    node_list(view, ProjectId(i64::from(project)), rows)
}

fn node_history(view: *mut zdxm_view, id: NodeId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, node::zdxm_node_history(view, id)?)
    })
}

/// Every version of a node that the view knows of, oldest first: Rust `View::node_history`.
///
/// Fields: ID, SINCE, PROJECT, NODE_TEMPLATE, TEMPLATE_NODE, NAME, POSITION, PLANNED_ON, ACTUAL_ON, UNIT, NODE_AFTER,
/// COUNTS_AS, DOCUMENT_NO, REMARK.
///
/// - view: a view, not NULL.
/// - id: the number of a node.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_node_history(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    node_history(view, NodeId(i64::from(id)), rows)
}

fn node_proposals(view: *mut zdxm_view, plan: PlanId, on: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let on = day_of(on)?;
        give(place, entry, node::zdxm_node_proposals(view, plan, on)?)
    })
}

/// The starts and finishes that nodes propose at the end of a day (yyyymmdd) and the ledger does not know: Rust `View::node_proposals`.
///
/// A person looks at them, and records them by `zdxm_event_record`.
///
/// Fields: NODE, PROJECT, PROJECT_NAME, NAME, EVENT_KIND, OCCURRED_ON, DOCUMENT_NO.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - on: a day, yyyymmdd.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_node_proposals(view: *mut zdxm_view, plan: i32, on: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    node_proposals(view, PlanId(i64::from(plan)), on, rows)
}

fn node_find(view: *mut zdxm_view, on: i32, query: *mut zdxm_form, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let on = day_of(on)?;
        let query = record_or_default::<crate::NodeQuery>(query)?;
        give(place, entry, node::zdxm_node_find(view, on, query)?)
    })
}

/// The nodes that meet a query, as they stand at the end of a day (yyyymmdd): Rust `View::find_nodes`, `NodeFields::state`,
/// `NodeFields::days_late`, `NodeFields::light`.
///
/// They come by project, in their order. DAYS_LATE and LIGHT are NULL where no day is planned. `ZDXM_E_NOT_FOUND` for a plan, a project
/// or a unit that does not exist.
///
/// Fields: ID, SINCE, PROJECT, PROJECT_NAME, NODE_TEMPLATE, TEMPLATE_NODE, UNIT_NAME, NODE_STATE, DAYS_LATE, LIGHT,
/// NODE_CONFLICT, NAME, POSITION, PLANNED_ON, ACTUAL_ON, UNIT, NODE_AFTER, COUNTS_AS, DOCUMENT_NO, REMARK.
///
/// - view: a view, not NULL.
/// - on: a day, yyyymmdd.
/// - query: a form ZDXM_FORM_NODE_QUERY, or NULL for none.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_node_find(view: *mut zdxm_view, on: i32, query: *mut zdxm_form, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    node_find(view, on, query, rows)
}

fn node_find_document(view: *mut zdxm_view, on: i32, query: *mut zdxm_form, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = document.handle("document")?;
        let on = day_of(on)?;
        let query = record_or_default::<crate::NodeQuery>(query)?;
        place.give(entry, node::zdxm_node_find_document(view, on, query)?)
    })
}

/// The same as a document (节点完成情况表): Rust `print::found_nodes_table`.
///
/// - view: a view, not NULL.
/// - on: a day, yyyymmdd.
/// - query: a form ZDXM_FORM_NODE_QUERY, or NULL for none.
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_node_find_document(view: *mut zdxm_view, on: i32, query: *mut zdxm_form, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    node_find_document(view, on, query, document)
}

// ---- letter

fn letter_draft(batch: *mut zdxm_batch, form: *mut zdxm_form, as_of: ChangeNumber, id: Out<i32>) -> ZDXM_RET {
    write(batch, |_, batch| {
        let place = id.required("id")?;
        let form = record::<letter::LetterForm>(form)?;
        place.put(narrow(letter::zdxm_letter_draft(batch, form, as_of)?.0)?)
    })
}

/// Drafts a letter (拟稿): Rust `Batch::draft_letter`, `LetterCause::new`, `LetterFields::titled`.
///
/// `ZDXM_E_RULE` for a project that does not count in the plan in the month.
///
/// - batch: a batch, not NULL.
/// - form: a form ZDXM_FORM_LETTER, not NULL.
/// - as_of: the last change that the figures which it quotes know of, as the row of the proposal has it; 0 for the change
///   before this batch.
/// - id: out, not NULL; the number of the record.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_letter_draft(batch: *mut zdxm_batch, form: *mut zdxm_form, as_of: i32, id: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let id = unsafe { Out::new(id) };
    letter_draft(batch, form, ChangeNumber(i64::from(as_of)), id)
}

fn letter_revise(batch: *mut zdxm_batch, id: LetterId, form: *mut zdxm_form) -> ZDXM_RET {
    write(batch, |_, batch| {
        let form = Correction::new(form);
        letter::zdxm_letter_revise(batch, id, form)?;
        Ok(ZDXM_OK)
    })
}

/// Corrects a draft: Rust `Batch::revise_letter`, `Batch::change_letter`.
///
/// `ZDXM_E_RULE` for a letter that is issued, and if the form names another kind, project, unit or matter than the letter has.
///
/// - batch: a batch, not NULL.
/// - id: the number of a letter.
/// - form: a form ZDXM_FORM_LETTER, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT
///   if somebody changed the record since. Another one revises the fields that were set.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_letter_revise(batch: *mut zdxm_batch, id: i32, form: *mut zdxm_form) -> ZDXM_RET {
    letter_revise(batch, LetterId(i64::from(id)), form)
}

fn letter_issue(batch: *mut zdxm_batch, id: LetterId, since: ChangeNumber, number: Text, issued_on: i32) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let number = number.read(&entry.context, "number")?;
        let issued_on = day_of(issued_on)?;
        letter::zdxm_letter_issue(batch, id, since, &number, issued_on)?;
        Ok(ZDXM_OK)
    })
}

/// Issues a draft (签发): Rust `Batch::issue_letter`. It gets its number and date, and is frozen.
///
/// `since` is the SINCE of the row that was read; `ZDXM_E_CONFLICT` where the draft was revised since. `ZDXM_E_DUPLICATE` for a number that another
/// letter of its kind has in that year, `ZDXM_E_RULE` for a letter that is no draft.
///
/// - batch: a batch, not NULL.
/// - id: the number of a letter.
/// - since: the number of a change.
/// - number, len: the number of a bulletin or a letter (期号、文号), and its length or -1; NULL only with length 0.
/// - issued_on: yyyymmdd
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_letter_issue(batch: *mut zdxm_batch, id: i32, since: i32, number: *const c_char, len: i32, issued_on: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let number = unsafe { Text::narrow(number, len) };
    letter_issue(batch, LetterId(i64::from(id)), ChangeNumber(i64::from(since)), number, issued_on)
}

/// `zdxm_letter_issue` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_letter_issue16(batch: *mut zdxm_batch, id: i32, since: i32, number: *const u16, len: i32, issued_on: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let number = unsafe { Text::wide(number, len) };
    letter_issue(batch, LetterId(i64::from(id)), ChangeNumber(i64::from(since)), number, issued_on)
}

fn letter_reply(batch: *mut zdxm_batch, id: LetterId, since: ChangeNumber, replied_on: i32, reply: Text, replied_by: Text) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let reply = reply.read(&entry.context, "reply")?;
        let replied_by = replied_by.read(&entry.context, "replied_by")?;
        let replied_on = day_of(replied_on)?;
        letter::zdxm_letter_reply(batch, id, since, replied_on, &reply, &replied_by)?;
        Ok(ZDXM_OK)
    })
}

/// Records the answer to an issued letter (登记回复): Rust `Batch::reply_letter`.
///
/// `since` as in `zdxm_letter_issue`.
///
/// - batch: a batch, not NULL.
/// - id: the number of a letter.
/// - since: the number of a change.
/// - replied_on: yyyymmdd, not before the letter
/// - reply, reply_len: what the answer says, and its length or -1; NULL only with length 0.
/// - replied_by, replied_by_len: who answered; "" for the first whom the letter went to
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_letter_reply(batch: *mut zdxm_batch, id: i32, since: i32, replied_on: i32, reply: *const c_char, reply_len: i32, replied_by: *const c_char, replied_by_len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let reply = unsafe { Text::narrow(reply, reply_len) };
    // SAFETY: see above.
    let replied_by = unsafe { Text::narrow(replied_by, replied_by_len) };
    letter_reply(batch, LetterId(i64::from(id)), ChangeNumber(i64::from(since)), replied_on, reply, replied_by)
}

/// `zdxm_letter_reply` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_letter_reply16(batch: *mut zdxm_batch, id: i32, since: i32, replied_on: i32, reply: *const u16, reply_len: i32, replied_by: *const u16, replied_by_len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let reply = unsafe { Text::wide(reply, reply_len) };
    // SAFETY: see above.
    let replied_by = unsafe { Text::wide(replied_by, replied_by_len) };
    letter_reply(batch, LetterId(i64::from(id)), ChangeNumber(i64::from(since)), replied_on, reply, replied_by)
}

fn letter_mark_closed(batch: *mut zdxm_batch, id: LetterId, since: ChangeNumber, closed_on: i32, outcome: Text) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let outcome = outcome.read(&entry.context, "outcome")?;
        let closed_on = day_of(closed_on)?;
        letter::zdxm_letter_mark_closed(batch, id, since, closed_on, &outcome)?;
        Ok(ZDXM_OK)
    })
}

/// Closes a letter with what came of it (销号): Rust `Batch::close_letter`.
///
/// `since` as in `zdxm_letter_issue`.
///
/// - batch: a batch, not NULL.
/// - id: the number of a letter.
/// - since: the number of a change.
/// - closed_on: yyyymmdd, not before the letter and its answer
/// - outcome, len: what came of it, and its length or -1; NULL only with length 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_letter_mark_closed(batch: *mut zdxm_batch, id: i32, since: i32, closed_on: i32, outcome: *const c_char, len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let outcome = unsafe { Text::narrow(outcome, len) };
    letter_mark_closed(batch, LetterId(i64::from(id)), ChangeNumber(i64::from(since)), closed_on, outcome)
}

/// `zdxm_letter_mark_closed` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_letter_mark_closed16(batch: *mut zdxm_batch, id: i32, since: i32, closed_on: i32, outcome: *const u16, len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let outcome = unsafe { Text::wide(outcome, len) };
    letter_mark_closed(batch, LetterId(i64::from(id)), ChangeNumber(i64::from(since)), closed_on, outcome)
}

fn letter_escalate(batch: *mut zdxm_batch, id: LetterId, since: ChangeNumber, stronger: LetterId) -> ZDXM_RET {
    write(batch, |_, batch| {
        letter::zdxm_letter_escalate(batch, id, since, stronger)?;
        Ok(ZDXM_OK)
    })
}

/// States that a stronger letter about the same follows this one (升级): Rust `Batch::escalate_letter`.
///
/// `since` as in `zdxm_letter_issue`.
///
/// - batch: a batch, not NULL.
/// - id: the number of a letter.
/// - since: the number of a change.
/// - stronger: the stronger letter, which is issued already
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_letter_escalate(batch: *mut zdxm_batch, id: i32, since: i32, stronger: i32) -> ZDXM_RET {
    letter_escalate(batch, LetterId(i64::from(id)), ChangeNumber(i64::from(since)), LetterId(i64::from(stronger)))
}

fn letter_revoke(batch: *mut zdxm_batch, id: LetterId, since: ChangeNumber, revoked_on: i32, document_no: Text, reason: Text) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let document_no = document_no.read(&entry.context, "document_no")?;
        let reason = reason.read(&entry.context, "reason")?;
        let revoked_on = day_of(revoked_on)?;
        letter::zdxm_letter_revoke(batch, id, since, revoked_on, &document_no, &reason)?;
        Ok(ZDXM_OK)
    })
}

/// Revokes an issued letter by a document (撤销): Rust `Batch::revoke_letter`. Its points count no more.
///
/// `since` as in `zdxm_letter_issue`.
///
/// - batch: a batch, not NULL.
/// - id: the number of a letter.
/// - since: the number of a change.
/// - revoked_on: yyyymmdd, not before the letter
/// - document_no, document_no_len: number or name of a document, and its length or -1; NULL only with length 0.
/// - reason, reason_len: the reason, and its length or -1; NULL only with length 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_letter_revoke(batch: *mut zdxm_batch, id: i32, since: i32, revoked_on: i32, document_no: *const c_char, document_no_len: i32, reason: *const c_char, reason_len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let document_no = unsafe { Text::narrow(document_no, document_no_len) };
    // SAFETY: see above.
    let reason = unsafe { Text::narrow(reason, reason_len) };
    letter_revoke(batch, LetterId(i64::from(id)), ChangeNumber(i64::from(since)), revoked_on, document_no, reason)
}

/// `zdxm_letter_revoke` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_letter_revoke16(batch: *mut zdxm_batch, id: i32, since: i32, revoked_on: i32, document_no: *const u16, document_no_len: i32, reason: *const u16, reason_len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let document_no = unsafe { Text::wide(document_no, document_no_len) };
    // SAFETY: see above.
    let reason = unsafe { Text::wide(reason, reason_len) };
    letter_revoke(batch, LetterId(i64::from(id)), ChangeNumber(i64::from(since)), revoked_on, document_no, reason)
}

fn letter_get(view: *mut zdxm_view, id: LetterId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, vec![letter::zdxm_letter_get(view, id)?])
    })
}

/// One letter: Rust `View::letter`.
///
/// Fields: ID, SINCE, LETTER_KIND, PROJECT, UNIT, MATTER, PLAN, MONTH, LETTER_RULE, AS_OF, LETTER_STATE, DOCUMENT_NO,
/// ISSUED_ON, REPLIED_ON, REPLY, REPLIED_BY, CLOSED_ON, RESULT, ESCALATED_TO, REVOKED_ON, REVOKED_BY, REVOKED_FOR, TITLE,
/// ADDRESSED_UNITS, ADDRESSEES, BODY, DEMANDS, HANDED_MATTERS, REPLY_DAYS, REPLY_DUE, QUOTED_FACTS, LETTER_POINTS, IS_PUBLIC,
/// LOSES, REMARK.
///
/// - view: a view, not NULL.
/// - id: the number of a letter.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_letter_get(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    letter_get(view, LetterId(i64::from(id)), rows)
}

fn letter_history(view: *mut zdxm_view, id: LetterId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, letter::zdxm_letter_history(view, id)?)
    })
}

/// Every version of a letter that the view knows of, oldest first: Rust `View::letter_history`.
///
/// Fields: ID, SINCE, LETTER_KIND, PROJECT, UNIT, MATTER, PLAN, MONTH, LETTER_RULE, AS_OF, LETTER_STATE, DOCUMENT_NO,
/// ISSUED_ON, REPLIED_ON, REPLY, REPLIED_BY, CLOSED_ON, RESULT, ESCALATED_TO, REVOKED_ON, REVOKED_BY, REVOKED_FOR, TITLE,
/// ADDRESSED_UNITS, ADDRESSEES, BODY, DEMANDS, HANDED_MATTERS, REPLY_DAYS, REPLY_DUE, QUOTED_FACTS, LETTER_POINTS, IS_PUBLIC,
/// LOSES, REMARK.
///
/// - view: a view, not NULL.
/// - id: the number of a letter.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_letter_history(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    letter_history(view, LetterId(i64::from(id)), rows)
}

fn letter_points(view: *mut zdxm_view, unit: UnitId, first: i32, last: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let first = month_of(first)?;
        let last = month_of(last)?;
        give(place, entry, vec![letter::zdxm_letter_points(view, unit, first, last)?])
    })
}

/// The points that the letters of some months (yyyymm, both included) give a unit (函件计分): Rust `View::letter_points`.
///
/// Fields: UNIT, LETTER_POINTS, LETTERS.
///
/// - view: a view, not NULL.
/// - unit: the number of a unit.
/// - first: a month, yyyymm.
/// - last: a month, yyyymm.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_letter_points(view: *mut zdxm_view, unit: i32, first: i32, last: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    letter_points(view, UnitId(i64::from(unit)), first, last, rows)
}

fn letter_points_of_all(view: *mut zdxm_view, first: i32, last: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let first = month_of(first)?;
        let last = month_of(last)?;
        give(place, entry, letter::zdxm_letter_points_of_all(view, first, last)?)
    })
}

/// The points of every unit that the letters of some months give any: Rust `View::letter_points_of_all`.
///
/// Fields: UNIT, LETTER_POINTS, LETTERS.
///
/// - view: a view, not NULL.
/// - first: a month, yyyymm.
/// - last: a month, yyyymm.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_letter_points_of_all(view: *mut zdxm_view, first: i32, last: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    letter_points_of_all(view, first, last, rows)
}

fn letter_find(view: *mut zdxm_view, on: i32, query: *mut zdxm_form, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let on = day_of(on)?;
        let query = record_or_default::<crate::LetterQuery>(query)?;
        give(place, entry, letter::zdxm_letter_find(view, on, query)?)
    })
}

/// The letters that meet a query, as they stand on a day (yyyymmdd, 函件台账): Rust `View::find_letters`, `Letter::days_late`.
///
/// DAYS_LATE is NULL where no answer is overdue. `ZDXM_E_NOT_FOUND` for a plan, a project or a unit that does not exist.
///
/// Fields: ID, SINCE, LETTER_KIND, PROJECT, UNIT, MATTER, PLAN, MONTH, LETTER_RULE, AS_OF, LETTER_STATE, DOCUMENT_NO,
/// ISSUED_ON, REPLIED_ON, REPLY, REPLIED_BY, CLOSED_ON, RESULT, ESCALATED_TO, REVOKED_ON, REVOKED_BY, REVOKED_FOR, ABOUT,
/// ADDRESSEE_NAMES, DAYS_LATE, TITLE, ADDRESSED_UNITS, ADDRESSEES, BODY, DEMANDS, HANDED_MATTERS, REPLY_DAYS, REPLY_DUE,
/// QUOTED_FACTS, LETTER_POINTS, IS_PUBLIC, LOSES, REMARK.
///
/// - view: a view, not NULL.
/// - on: a day, yyyymmdd.
/// - query: a form ZDXM_FORM_LETTER_QUERY, or NULL for none.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_letter_find(view: *mut zdxm_view, on: i32, query: *mut zdxm_form, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    letter_find(view, on, query, rows)
}

fn letter_find_document(view: *mut zdxm_view, on: i32, query: *mut zdxm_form, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = document.handle("document")?;
        let on = day_of(on)?;
        let query = record_or_default::<crate::LetterQuery>(query)?;
        place.give(entry, letter::zdxm_letter_find_document(view, on, query)?)
    })
}

/// The same as a document (函件台账): Rust `print::letters_table`.
///
/// - view: a view, not NULL.
/// - on: a day, yyyymmdd.
/// - query: a form ZDXM_FORM_LETTER_QUERY, or NULL for none.
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_letter_find_document(view: *mut zdxm_view, on: i32, query: *mut zdxm_form, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    letter_find_document(view, on, query, document)
}

fn letter_proposals(view: *mut zdxm_view, plan: PlanId, month: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let month = month_of(month)?;
        give(place, entry, letter::zdxm_letter_proposals(view, plan, month)?)
    })
}

/// The letters that the rules of a plan ask for at the end of a month (yyyymm, 拟发函件): Rust `LetterProposals::new`.
///
/// WHY says which conditions hold. MISSING_FIGURES are figures without which the words are not complete; LETTERS has the letter about the same that
/// was drafted for the month already. `ZDXM_E_RULE` where the plan uses no rule pack with rules of letters.
///
/// Fields: RULE_NAME, LETTER_LEVEL, ABOUT, WHY, MISSING_FIGURES, LETTERS, LETTER_KIND, PROJECT, UNIT, MATTER, PLAN, MONTH,
/// LETTER_RULE, AS_OF, TITLE, ADDRESSED_UNITS, ADDRESSEES, BODY, DEMANDS, HANDED_MATTERS, REPLY_DAYS, REPLY_DUE,
/// QUOTED_FACTS, LETTER_POINTS, IS_PUBLIC, LOSES, REMARK.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - month: a month, yyyymm.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_letter_proposals(view: *mut zdxm_view, plan: i32, month: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    letter_proposals(view, PlanId(i64::from(plan)), month, rows)
}

fn letter_document(view: *mut zdxm_view, id: LetterId, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = document.handle("document")?;
        place.give(entry, letter::zdxm_letter_document(view, id)?)
    })
}

/// A letter as a document, the draft as well: Rust `issue::letter_document`. What was issued is given by `zdxm_letter_reprint`.
///
/// - view: a view, not NULL.
/// - id: the number of a letter.
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_letter_document(view: *mut zdxm_view, id: i32, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    letter_document(view, LetterId(i64::from(id)), document)
}

fn letter_reprint(view: *mut zdxm_view, id: LetterId, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = document.handle("document")?;
        place.give(entry, letter::zdxm_letter_reprint(view, id)?)
    })
}

/// An issued letter as it was issued, byte for byte (重印): Rust `issue::reissue_letter`, `ReissuedLetter::bytes`, `ReissuedLetter::text`, `ReissuedLetter::save`.
///
/// `ZDXM_E_TAMPERED` from the call that asks for a form that was edited in the ledger, `ZDXM_E_NOT_FOUND` for one that was not kept.
/// `ZDXM_E_RULE` for a draft.
///
/// - view: a view, not NULL.
/// - id: the number of a letter.
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_letter_reprint(view: *mut zdxm_view, id: i32, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    letter_reprint(view, LetterId(i64::from(id)), document)
}

fn letter_check(view: *mut zdxm_view, id: LetterId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, letter::zdxm_letter_check(view, id)?)
    })
}

/// Whether each form of an issued letter is at hand as it was issued: Rust `ReissuedLetter::forms`, `ReissuedLetter::is_whole`.
///
/// Fields: PRINTED_FORM, KEEPING, ISSUED_SHA256, PRINTING.
///
/// - view: a view, not NULL.
/// - id: the number of a letter.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_letter_check(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    letter_check(view, LetterId(i64::from(id)), rows)
}

// ---- event

fn event_record(batch: *mut zdxm_batch, form: *mut zdxm_form, id: Out<i32>) -> ZDXM_RET {
    write(batch, |_, batch| {
        let place = id.required("id")?;
        let form = record::<event::EventForm>(form)?;
        place.put(narrow(event::zdxm_event_record(batch, form)?.0)?)
    })
}

/// Records what a project did: Rust `Batch::record_event`. `ZDXM_E_RULE` where it does not fit its other events.
///
/// Closed months stay as they are: where the actor is no registrar, an event that would move them keeps its date and counts
/// from the first open month on (COUNTS_FROM).
///
/// - batch: a batch, not NULL.
/// - form: a form ZDXM_FORM_EVENT, not NULL.
/// - id: out, not NULL; the number of the record.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_event_record(batch: *mut zdxm_batch, form: *mut zdxm_form, id: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let id = unsafe { Out::new(id) };
    event_record(batch, form, id)
}

fn event_revise(batch: *mut zdxm_batch, id: EventId, form: *mut zdxm_form) -> ZDXM_RET {
    write(batch, |_, batch| {
        let form = Correction::new(form);
        event::zdxm_event_revise(batch, id, form)?;
        Ok(ZDXM_OK)
    })
}

/// Corrects an event: its date, what proves it. Rust `Batch::revise_event`, `Batch::change_event`.
///
/// `ZDXM_E_NOT_PERMITTED` where somebody else recorded it, or its date moves a closed month, and the actor is no registrar.
/// `ZDXM_E_RULE` if the form names another project or kind than the event has.
///
/// - batch: a batch, not NULL.
/// - id: the number of an event.
/// - form: a form ZDXM_FORM_EVENT, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT if
///   somebody changed the record since. Another one revises the fields that were set.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_event_revise(batch: *mut zdxm_batch, id: i32, form: *mut zdxm_form) -> ZDXM_RET {
    event_revise(batch, EventId(i64::from(id)), form)
}

fn event_revoke(batch: *mut zdxm_batch, id: EventId) -> ZDXM_RET {
    write(batch, |_, batch| {
        event::zdxm_event_revoke(batch, id)?;
        Ok(ZDXM_OK)
    })
}

/// Takes back an event that was recorded by mistake (撤销): Rust `Batch::revoke_event`. Its history stays.
///
/// - batch: a batch, not NULL.
/// - id: the number of an event.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_event_revoke(batch: *mut zdxm_batch, id: i32) -> ZDXM_RET {
    event_revoke(batch, EventId(i64::from(id)))
}

fn event_count_from_date(batch: *mut zdxm_batch, id: EventId) -> ZDXM_RET {
    write(batch, |_, batch| {
        event::zdxm_event_count_from_date(batch, id)?;
        Ok(ZDXM_OK)
    })
}

/// Lets an event count from its date on (追溯计入): Rust `Batch::count_event_from_its_date`. Only a registrar may; the closed
/// months that move are listed by `zdxm_filing_corrections`.
///
/// - batch: a batch, not NULL.
/// - id: the number of an event.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_event_count_from_date(batch: *mut zdxm_batch, id: i32) -> ZDXM_RET {
    event_count_from_date(batch, EventId(i64::from(id)))
}

fn event_counted_later(view: *mut zdxm_view, plan: PlanId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, event::zdxm_event_counted_later(view, plan)?)
    })
}

/// The events of a plan's projects that count later than they happened (补录): Rust `View::events_counted_later`.
///
/// Fields: ID, SINCE, RECORDED_IN, RECORDED_BY, COUNTS_FROM, PROJECT, EVENT_KIND, OCCURRED_ON, EVIDENCE, DOCUMENT_NO, REMARK.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_event_counted_later(view: *mut zdxm_view, plan: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    event_counted_later(view, PlanId(i64::from(plan)), rows)
}

fn event_get(view: *mut zdxm_view, id: EventId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, vec![event::zdxm_event_get(view, id)?])
    })
}

/// One event: Rust `View::event`.
///
/// Fields: ID, SINCE, RECORDED_IN, RECORDED_BY, COUNTS_FROM, PROJECT, EVENT_KIND, OCCURRED_ON, EVIDENCE, DOCUMENT_NO, REMARK.
///
/// - view: a view, not NULL.
/// - id: the number of an event.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_event_get(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    event_get(view, EventId(i64::from(id)), rows)
}

fn event_list(view: *mut zdxm_view, project: ProjectId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, event::zdxm_event_list(view, project)?)
    })
}

/// The events of a project, in the order in which they happened: Rust `View::events`.
///
/// Fields: ID, SINCE, RECORDED_IN, RECORDED_BY, COUNTS_FROM, PROJECT, EVENT_KIND, OCCURRED_ON, EVIDENCE, DOCUMENT_NO, REMARK.
///
/// - view: a view, not NULL.
/// - project: the number of a project.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_event_list(view: *mut zdxm_view, project: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    event_list(view, ProjectId(i64::from(project)), rows)
}

fn event_history(view: *mut zdxm_view, id: EventId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, event::zdxm_event_history(view, id)?)
    })
}

/// Every version of an event, also of a revoked one, oldest first: Rust `View::event_history`.
///
/// Fields: ID, SINCE, RECORDED_IN, RECORDED_BY, COUNTS_FROM, PROJECT, EVENT_KIND, OCCURRED_ON, EVIDENCE, DOCUMENT_NO, REMARK.
///
/// - view: a view, not NULL.
/// - id: the number of an event.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_event_history(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    event_history(view, EventId(i64::from(id)), rows)
}

fn event_state(view: *mut zdxm_view, project: ProjectId, month: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let month = month_of(month)?;
        give(place, entry, vec![event::zdxm_event_state(view, project, month)?])
    })
}

/// What the events of a project say at the end of a month (yyyymm): Rust `View::project_state`.
///
/// Fields: PROJECT_STATE, STARTED_ON, FINISHED_ON, SUSPENDED_ON.
///
/// - view: a view, not NULL.
/// - project: the number of a project.
/// - month: a month, yyyymm.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_event_state(view: *mut zdxm_view, project: i32, month: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    event_state(view, ProjectId(i64::from(project)), month, rows)
}

fn event_states(view: *mut zdxm_view, plan: PlanId, month: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let month = month_of(month)?;
        give(place, entry, event::zdxm_event_states(view, plan, month)?)
    })
}

/// The actual state of each item of a plan at the end of a month (yyyymm): Rust `View::project_states`.
///
/// Fields: ITEM, PROJECT, PROJECT_NAME, PHASE, PLANNED_START, PLANNED_FINISH, PROJECT_STATE, STARTED_ON, FINISHED_ON,
/// SUSPENDED_ON, STANDING_STARTED, STANDING_FINISHED, START_TIMING, FINISH_TIMING, NEEDS_PROOF.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - month: a month, yyyymm.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_event_states(view: *mut zdxm_view, plan: i32, month: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    event_states(view, PlanId(i64::from(plan)), month, rows)
}

fn event_states_document(view: *mut zdxm_view, plan: PlanId, month: i32, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = document.handle("document")?;
        let month = month_of(month)?;
        place.give(entry, event::zdxm_event_states_document(view, plan, month)?)
    })
}

/// The actual states as a document (项目开竣工情况表): Rust `print::states_table`.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - month: a month, yyyymm.
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_event_states_document(view: *mut zdxm_view, plan: i32, month: i32, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    event_states_document(view, PlanId(i64::from(plan)), month, document)
}

// ---- attachment

fn attachment_add(batch: *mut zdxm_batch, form: *mut zdxm_form, path: Text, id: Out<i32>) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let place = id.required("id")?;
        let path = path.read_path(&entry.context, "path")?;
        let form = record::<attachment::AttachmentForm>(form)?;
        place.put(narrow(attachment::zdxm_attachment_add(batch, form, &path)?.0)?)
    })
}

/// Attaches a file to a record: Rust `Batch::attach_file`, `AttachmentFields::named`, `Attached::new`.
///
/// Without NAME the attachment has the name of the file. `ZDXM_E_TOO_LONG` above 20 MB, and for the 101st file of a record.
///
/// - batch: a batch, not NULL.
/// - form: a form ZDXM_FORM_ATTACHMENT, not NULL.
/// - path, len: path of a file, and its length or -1; NULL only with length 0.
/// - id: out, not NULL; the number of the record.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_attachment_add(batch: *mut zdxm_batch, form: *mut zdxm_form, path: *const c_char, len: i32, id: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let path = unsafe { Text::narrow(path, len) };
    // SAFETY: see above.
    let id = unsafe { Out::new(id) };
    attachment_add(batch, form, path, id)
}

/// `zdxm_attachment_add` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_attachment_add16(batch: *mut zdxm_batch, form: *mut zdxm_form, path: *const u16, len: i32, id: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let path = unsafe { Text::wide(path, len) };
    // SAFETY: see above.
    let id = unsafe { Out::new(id) };
    attachment_add(batch, form, path, id)
}

fn attachment_add_bytes(batch: *mut zdxm_batch, form: *mut zdxm_form, bytes: Bytes, id: Out<i32>) -> ZDXM_RET {
    write(batch, |_, batch| {
        let place = id.required("id")?;
        let form = record::<attachment::AttachmentForm>(form)?;
        let bytes = bytes.read("bytes")?;
        place.put(narrow(attachment::zdxm_attachment_add_bytes(batch, form, bytes)?.0)?)
    })
}

/// Attaches bytes that the program has, with a NAME: Rust `Batch::attach_bytes`.
///
/// - batch: a batch, not NULL.
/// - form: a form ZDXM_FORM_ATTACHMENT, not NULL.
/// - bytes, len: bytes, not NULL, and how many.
/// - id: out, not NULL; the number of the record.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_attachment_add_bytes(batch: *mut zdxm_batch, form: *mut zdxm_form, bytes: *const c_void, len: i32, id: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let bytes = unsafe { Bytes::new(bytes, len) };
    // SAFETY: see above.
    let id = unsafe { Out::new(id) };
    attachment_add_bytes(batch, form, bytes, id)
}

fn attachment_revise(batch: *mut zdxm_batch, id: AttachmentId, form: *mut zdxm_form) -> ZDXM_RET {
    write(batch, |_, batch| {
        let form = Correction::new(form);
        attachment::zdxm_attachment_revise(batch, id, form)?;
        Ok(ZDXM_OK)
    })
}

/// Corrects what is said of an attachment: Rust `Batch::revise_attachment`, `Batch::change_attachment`. Its bytes stay.
///
/// The rows of `zdxm_attachment_of_project` and `zdxm_attachment_of_month` do as well as the attachment's own. `ZDXM_E_RULE` if the
/// form names another record than it is attached to.
///
/// - batch: a batch, not NULL.
/// - id: the number of an attachment.
/// - form: a form ZDXM_FORM_ATTACHMENT, not NULL. One that was loaded from the record's row revises all fields;
///   ZDXM_E_CONFLICT if somebody changed the record since. Another one revises the fields that were set.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_attachment_revise(batch: *mut zdxm_batch, id: i32, form: *mut zdxm_form) -> ZDXM_RET {
    attachment_revise(batch, AttachmentId(i64::from(id)), form)
}

fn attachment_get(view: *mut zdxm_view, id: AttachmentId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, vec![attachment::zdxm_attachment_get(view, id)?])
    })
}

/// One attachment: Rust `View::attachment`.
///
/// Fields: ID, SINCE, PROJECT, ATTACHED_KIND, ATTACHED_ID, MONTH, SHA256, SM3, SIZE, MEDIA_TYPE, EXIF_TAKEN_AT, EXIF_LON_LAT,
/// EXIF_DATUM, NAME, TAKEN_AT, LON_LAT, DATUM, REMARK.
///
/// - view: a view, not NULL.
/// - id: the number of an attachment.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_attachment_get(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    attachment_get(view, AttachmentId(i64::from(id)), rows)
}

fn attachment_history(view: *mut zdxm_view, id: AttachmentId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, attachment::zdxm_attachment_history(view, id)?)
    })
}

/// Every version of an attachment that the view knows of, oldest first: Rust `View::attachment_history`.
///
/// Fields: ID, SINCE, PROJECT, ATTACHED_KIND, ATTACHED_ID, MONTH, SHA256, SM3, SIZE, MEDIA_TYPE, EXIF_TAKEN_AT, EXIF_LON_LAT,
/// EXIF_DATUM, NAME, TAKEN_AT, LON_LAT, DATUM, REMARK.
///
/// - view: a view, not NULL.
/// - id: the number of an attachment.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_attachment_history(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    attachment_history(view, AttachmentId(i64::from(id)), rows)
}

fn attachment_of_project(view: *mut zdxm_view, project: ProjectId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, attachment::zdxm_attachment_of_project(view, project)?)
    })
}

/// Everything that is attached to a project, its reports, events, matters and letters, as a sheet numbers it:
/// Rust `View::attachments_of_project`.
///
/// LIST_PLACE counts from 1. DISTANCE_M is how far the nearest place of the project is away that is given in the same system. ADVICE
/// says what to look at again; nothing is refused for it.
///
/// Fields: ID, SINCE, PROJECT, LIST_PLACE, PROJECT_NAME, ATTACHED_KIND, ATTACHED_ID, MONTH, SHA256, SM3, SIZE, MEDIA_TYPE,
/// EXIF_TAKEN_AT, EXIF_LON_LAT, EXIF_DATUM, DISTANCE_M, ADVICE, NAME, TAKEN_AT, LON_LAT, DATUM, REMARK.
///
/// - view: a view, not NULL.
/// - project: the number of a project.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_attachment_of_project(view: *mut zdxm_view, project: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    attachment_of_project(view, ProjectId(i64::from(project)), rows)
}

fn attachment_of_month(view: *mut zdxm_view, plan: PlanId, month: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let month = month_of(month)?;
        give(place, entry, attachment::zdxm_attachment_of_month(view, plan, month)?)
    })
}

/// What is attached to the reports of a plan for a month, in the order of its items: Rust `View::attachments_of_month`.
///
/// Fields: ID, SINCE, PROJECT, LIST_PLACE, PROJECT_NAME, ATTACHED_KIND, ATTACHED_ID, MONTH, SHA256, SM3, SIZE, MEDIA_TYPE,
/// EXIF_TAKEN_AT, EXIF_LON_LAT, EXIF_DATUM, DISTANCE_M, ADVICE, NAME, TAKEN_AT, LON_LAT, DATUM, REMARK.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - month: a month, yyyymm.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_attachment_of_month(view: *mut zdxm_view, plan: i32, month: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    attachment_of_month(view, PlanId(i64::from(plan)), month, rows)
}

fn attachment_save(view: *mut zdxm_view, id: AttachmentId, path: Text, flags: i32) -> ZDXM_RET {
    ask(view, |entry, view| {
        let path = path.read_path(&entry.context, "path")?;
        let flags = save_options(flags)?;
        attachment::zdxm_attachment_save(view, id, &path, flags)?;
        Ok(ZDXM_OK)
    })
}

/// Saves the file of an attachment, every byte of it proved: Rust `View::save_attachment`.
///
/// `ZDXM_E_NO_FILE` where its file is missing beside the ledger, `ZDXM_E_TAMPERED` where the file has other bytes.
///
/// - view: a view, not NULL.
/// - id: the number of an attachment.
/// - path, len: path of a file, and its length or -1; NULL only with length 0.
/// - flags: 0 or ZDXM_SAVE_OVERWRITE.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_attachment_save(view: *mut zdxm_view, id: i32, path: *const c_char, len: i32, flags: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let path = unsafe { Text::narrow(path, len) };
    attachment_save(view, AttachmentId(i64::from(id)), path, flags)
}

/// `zdxm_attachment_save` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_attachment_save16(view: *mut zdxm_view, id: i32, path: *const u16, len: i32, flags: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let path = unsafe { Text::wide(path, len) };
    attachment_save(view, AttachmentId(i64::from(id)), path, flags)
}

fn attachment_list(view: *mut zdxm_view, kind: Code<crate::AttachedKind>, id: i32, month: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let kind = kind.value()?;
        give(place, entry, attachment::zdxm_attachment_list(view, kind, id, month)?)
    })
}

/// What is attached to a record, in the order in which it was: Rust `View::attachments`, `Attached::new`.
///
/// Fields: ID, SINCE, PROJECT, ATTACHED_KIND, ATTACHED_ID, MONTH, SHA256, SM3, SIZE, MEDIA_TYPE, EXIF_TAKEN_AT, EXIF_LON_LAT,
/// EXIF_DATUM, NAME, TAKEN_AT, LON_LAT, DATUM, REMARK.
///
/// - view: a view, not NULL.
/// - kind: `ZDXM_ATTACHED_...`.
/// - id: number of the record; of a report, that of the plan item.
/// - month: yyyymm of a report, 0 for other records.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_attachment_list(view: *mut zdxm_view, kind: i32, id: i32, month: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    attachment_list(view, Code::new(kind), id, month, rows)
}

fn attachment_base64(view: *mut zdxm_view, id: AttachmentId, out: TextOut) -> ZDXM_RET {
    ask(view, |entry, view| {
        out.put(&entry.context, &attachment::zdxm_attachment_base64(view, id)?)
    })
}

/// The bytes of an attachment as base64, proved by their SHA-256: Rust `View::attachment_bytes`.
///
/// As a browser takes them behind `data:image/jpeg;base64,`. `zdxm_attachment_save` makes a file of them.
///
/// - view: a view, not NULL.
/// - id: the number of an attachment.
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_attachment_base64(view: *mut zdxm_view, id: i32, buffer: *mut c_char, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    attachment_base64(view, AttachmentId(i64::from(id)), out)
}

/// `zdxm_attachment_base64` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_attachment_base6416(view: *mut zdxm_view, id: i32, buffer: *mut u16, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    attachment_base64(view, AttachmentId(i64::from(id)), out)
}

fn attachment_sweep(ledger: *mut zdxm_ledger, actor: Text, value: Out<i32>) -> ZDXM_RET {
    guard(ledger, |entry, _| {
        let place = value.required("value")?;
        let actor = actor.read(&entry.context, "actor")?;
        place.put(attachment::zdxm_attachment_sweep(entry.ledger()?, &actor)?.border()?)
    })
}

/// Removes the files beside the ledger that no attachment needs, and returns how many: Rust `Ledger::sweep_files`.
///
/// A registrar's task. It writes no change; nobody else writes meanwhile.
///
/// - ledger: a ledger, not NULL.
/// - actor, len: name of a person, and its length or -1; NULL only with length 0.
/// - value: out, not NULL; the number.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_attachment_sweep(ledger: *mut zdxm_ledger, actor: *const c_char, len: i32, value: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let actor = unsafe { Text::narrow(actor, len) };
    // SAFETY: see above.
    let value = unsafe { Out::new(value) };
    attachment_sweep(ledger, actor, value)
}

/// `zdxm_attachment_sweep` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_attachment_sweep16(ledger: *mut zdxm_ledger, actor: *const u16, len: i32, value: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let actor = unsafe { Text::wide(actor, len) };
    // SAFETY: see above.
    let value = unsafe { Out::new(value) };
    attachment_sweep(ledger, actor, value)
}

fn attachment_check(view: *mut zdxm_view, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, attachment::zdxm_attachment_check(view)?)
    })
}

/// Reads every file beside the ledger and lists what is wrong; a sound ledger gives no rows: Rust `View::check_files`,
/// `View::check_files_with`.
///
/// PATH is where the file lies or should lie, FILE_ATTACHMENT the first attachment that needs it. The ledger is complete without its
/// files: `zdxm_verify_new` proves it.
///
/// Fields: FILE_FINDING_KIND, PATH, SHA256, FILE_ATTACHMENT, ATTACHMENTS.
///
/// - view: a view, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_attachment_check(view: *mut zdxm_view, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    attachment_check(view, rows)
}

// ---- place

fn place_add(batch: *mut zdxm_batch, form: *mut zdxm_form, id: Out<i32>) -> ZDXM_RET {
    write(batch, |_, batch| {
        let place = id.required("id")?;
        let form = record::<place::PlaceForm>(form)?;
        place.put(narrow(place::zdxm_place_add(batch, form)?.0)?)
    })
}

/// Adds a place of a project, which can have several: Rust `Batch::add_place`, `PlaceFields::new`.
///
/// - batch: a batch, not NULL.
/// - form: a form ZDXM_FORM_PLACE, not NULL.
/// - id: out, not NULL; the number of the record.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_place_add(batch: *mut zdxm_batch, form: *mut zdxm_form, id: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let id = unsafe { Out::new(id) };
    place_add(batch, form, id)
}

fn place_revise(batch: *mut zdxm_batch, id: PlaceId, form: *mut zdxm_form) -> ZDXM_RET {
    write(batch, |_, batch| {
        let form = Correction::new(form);
        place::zdxm_place_revise(batch, id, form)?;
        Ok(ZDXM_OK)
    })
}

/// Corrects a place: Rust `Batch::revise_place`, `Batch::change_place`.
///
/// The rows of `zdxm_place_all` do as well as the place's own. `ZDXM_E_RULE` if the form names another project.
///
/// - batch: a batch, not NULL.
/// - id: the number of a place.
/// - form: a form ZDXM_FORM_PLACE, not NULL. One that was loaded from the record's row revises all fields; ZDXM_E_CONFLICT if
///   somebody changed the record since. Another one revises the fields that were set.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_place_revise(batch: *mut zdxm_batch, id: i32, form: *mut zdxm_form) -> ZDXM_RET {
    place_revise(batch, PlaceId(i64::from(id)), form)
}

fn place_get(view: *mut zdxm_view, id: PlaceId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, vec![place::zdxm_place_get(view, id)?])
    })
}

/// One place: Rust `View::place`.
///
/// Fields: ID, SINCE, PROJECT, NAME, PLACE_KIND, DATUM, OUTLINE, ADDRESS, REGION_CODE, REMARK.
///
/// - view: a view, not NULL.
/// - id: the number of a place.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_place_get(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    place_get(view, PlaceId(i64::from(id)), rows)
}

fn place_list(view: *mut zdxm_view, project: ProjectId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, place::zdxm_place_list(view, project)?)
    })
}

/// The places of a project, in the order in which they were added: Rust `View::places`.
///
/// Fields: ID, SINCE, PROJECT, NAME, PLACE_KIND, DATUM, OUTLINE, ADDRESS, REGION_CODE, REMARK.
///
/// - view: a view, not NULL.
/// - project: the number of a project.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_place_list(view: *mut zdxm_view, project: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    place_list(view, ProjectId(i64::from(project)), rows)
}

fn place_history(view: *mut zdxm_view, id: PlaceId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, place::zdxm_place_history(view, id)?)
    })
}

/// Every version of a place that the view knows of, oldest first: Rust `View::place_history`.
///
/// Fields: ID, SINCE, PROJECT, NAME, PLACE_KIND, DATUM, OUTLINE, ADDRESS, REGION_CODE, REMARK.
///
/// - view: a view, not NULL.
/// - id: the number of a place.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_place_history(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    place_history(view, PlaceId(i64::from(id)), rows)
}

fn place_all(view: *mut zdxm_view, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, place::zdxm_place_all(view)?)
    })
}

/// The places of all projects that the view shows, with their names: Rust `View::find_places`.
///
/// Fields: ID, SINCE, PROJECT, PROJECT_NAME, NAME, PLACE_KIND, DATUM, OUTLINE, ADDRESS, REGION_CODE, REMARK.
///
/// - view: a view, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_place_all(view: *mut zdxm_view, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    place_all(view, rows)
}

fn place_geojson(view: *mut zdxm_view, out: TextOut) -> ZDXM_RET {
    ask(view, |entry, view| {
        out.put(&entry.context, &place::zdxm_place_geojson(view)?)
    })
}

/// The places of all projects that the view shows as GeoJSON (RFC 7946): Rust `print::geojson`, `View::find_places`.
///
/// CGCS2000 and WGS-84 go out as they stand. A place in GCJ-02 or BD-09 has no geometry; the member `datum` of its properties says
/// which it is.
///
/// - view: a view, not NULL.
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_place_geojson(view: *mut zdxm_view, buffer: *mut c_char, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    place_geojson(view, out)
}

/// `zdxm_place_geojson` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_place_geojson16(view: *mut zdxm_view, buffer: *mut u16, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    place_geojson(view, out)
}

fn place_geojson_shifted(view: *mut zdxm_view, out: TextOut) -> ZDXM_RET {
    ask(view, |entry, view| {
        out.put(&entry.context, &place::zdxm_place_geojson_shifted(view)?)
    })
}

/// [`zdxm_place_geojson`] with the geometry of places in GCJ-02 and BD-09 as well, for a map of the same system:
/// Rust `print::geojson`, `print::GeoJsonOptions`.
///
/// - view: a view, not NULL.
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_place_geojson_shifted(view: *mut zdxm_view, buffer: *mut c_char, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    place_geojson_shifted(view, out)
}

/// `zdxm_place_geojson_shifted` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_place_geojson_shifted16(view: *mut zdxm_view, buffer: *mut u16, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    place_geojson_shifted(view, out)
}

// ---- rollover

fn rollover_propose(view: *mut zdxm_view, plan: PlanId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, rollover::zdxm_rollover_propose(view, plan)?)
    })
}

/// What becomes of each project of a plan in the next year: Rust `View::propose_next_year`, `RolloverReason::phase`, `Coded::name`.
///
/// ITEM is of the plan that ends, TEXT the reason in Chinese. From PHASE on, which is NULL where it leaves, the fields are its
/// place in the next plan.
///
/// Fields: PROJECT, NAME, ITEM, PHASE_BEFORE, ROLLOVER_REASON, TEXT, STANDING_DONE, STANDING_STARTED, STANDING_FINISHED,
/// REMAINING, PHASE, SECTOR, POSITION, TOTAL, DONE_BEFORE, PLANNED_START, PLANNED_FINISH, RESPONSIBLE_UNITS, REPORTING_UNIT,
/// HIGHER_LEVEL.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_rollover_propose(view: *mut zdxm_view, plan: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    rollover_propose(view, PlanId(i64::from(plan)), rows)
}

fn rollover_outdated(view: *mut zdxm_view, plan: PlanId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, rollover::zdxm_rollover_outdated(view, plan)?)
    })
}

/// The items of a plan that would be taken over from the year before otherwise now: Rust `View::outdated_items`.
///
/// A December that was corrected after the plan was adopted shows here; nothing moves by itself. The fields with _NOW are as they
/// would be, PHASE_NOW is NULL where the project would not be taken over; TEXT is the reason in Chinese. No rows without a plan
/// of the year before.
///
/// Fields: PROJECT, NAME, ITEM, ROLLOVER_REASON, TEXT, PHASE, DONE_BEFORE, PLANNED_START, PLANNED_FINISH, PHASE_NOW,
/// DONE_BEFORE_NOW, PLANNED_START_NOW, PLANNED_FINISH_NOW.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_rollover_outdated(view: *mut zdxm_view, plan: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    rollover_outdated(view, PlanId(i64::from(plan)), rows)
}

fn rollover_document(view: *mut zdxm_view, plan: PlanId, rules: *mut zdxm_form, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = document.handle("document")?;
        let rules = record_or_default::<crate::FigureRules>(rules)?;
        place.give(entry, rollover::zdxm_rollover_document(view, plan, rules)?)
    })
}

/// The proposals as a document: Rust `print::rollover_table`.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - rules: a form ZDXM_FORM_RULES, or NULL for the rules of the plan; other rules than its rule pack's give ZDXM_E_RULE.
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_rollover_document(view: *mut zdxm_view, plan: i32, rules: *mut zdxm_form, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    rollover_document(view, PlanId(i64::from(plan)), rules, document)
}

fn rollover_outdated_document(view: *mut zdxm_view, plan: PlanId, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = document.handle("document")?;
        place.give(entry, rollover::zdxm_rollover_outdated_document(view, plan)?)
    })
}

/// The items of `zdxm_rollover_outdated` as a document, with amounts to the fen: Rust `print::outdated_table`.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_rollover_outdated_document(view: *mut zdxm_view, plan: i32, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    rollover_outdated_document(view, PlanId(i64::from(plan)), document)
}

// ---- history

fn change_entries(view: *mut zdxm_view, change: ChangeNumber, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, history::zdxm_change_entries(view, change)?)
    })
}

/// What a change wrote, field by field (变更明细): Rust `View::entries`.
///
/// It reads every table of the ledger once. A limited view shows what is of its projects.
///
/// Fields: CHANGE, ACTOR, AT_MS, SUBJECT, ID, NAME, PROJECT, MONTH, TEN_DAYS, CHANGED_FIELD, LABEL, BEFORE, AFTER.
///
/// - view: a view, not NULL.
/// - change: the number of a change.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_change_entries(view: *mut zdxm_view, change: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    change_entries(view, ChangeNumber(i64::from(change)), rows)
}

fn history_list(view: *mut zdxm_view, subject: Code<crate::Subject>, id: i32, field: i32, after: ChangeNumber, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let subject = subject.value()?;
        give(place, entry, history::zdxm_history_list(view, subject, id, field, after)?)
    })
}

/// What changes wrote of all that belongs to something (沿革), the oldest first: Rust `View::history`, `HistoryOf::new`, `HistoryQuery::new`.
///
/// Fields: CHANGE, ACTOR, AT_MS, SUBJECT, ID, NAME, PROJECT, MONTH, TEN_DAYS, CHANGED_FIELD, LABEL, BEFORE, AFTER.
///
/// - view: a view, not NULL.
/// - subject: `ZDXM_SUBJECT_PROJECT`, `_UNIT`, `_PERSON`, `_PLAN` or `_RULE_PACK`.
/// - id: number of that record.
/// - field: only this field, such as `ZDXM_F_ANNUAL`; 0 for all.
/// - after: only the changes after this one; 0 for all.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_history_list(view: *mut zdxm_view, subject: i32, id: i32, field: i32, after: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    history_list(view, Code::new(subject), id, field, ChangeNumber(i64::from(after)), rows)
}

fn history_document(view: *mut zdxm_view, subject: Code<crate::Subject>, id: i32, field: i32, after: ChangeNumber, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = document.handle("document")?;
        let subject = subject.value()?;
        place.give(entry, history::zdxm_history_document(view, subject, id, field, after)?)
    })
}

/// The rows of `zdxm_history_list` as a document (沿革表): Rust `print::history_table`.
///
/// - view: a view, not NULL.
/// - subject: `ZDXM_SUBJECT_PROJECT`, `_UNIT`, `_PERSON`, `_PLAN` or `_RULE_PACK`.
/// - id: number of that record.
/// - field: only this field, such as `ZDXM_F_ANNUAL`; 0 for all.
/// - after: only the changes after this one; 0 for all.
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_history_document(view: *mut zdxm_view, subject: i32, id: i32, field: i32, after: i32, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    history_document(view, Code::new(subject), id, field, ChangeNumber(i64::from(after)), document)
}

// ---- merger

fn unit_merge(batch: *mut zdxm_batch, from: UnitId, into: UnitId, reason: Text) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let reason = reason.read(&entry.context, "reason")?;
        merger::zdxm_unit_merge(batch, from, into, &reason)?;
        Ok(ZDXM_OK)
    })
}

/// States that a unit is another one, with the reason: Rust `Batch::merge_unit`. Units that are one already give
/// `ZDXM_E_RULE`.
///
/// - batch: a batch, not NULL.
/// - from: the unit that is another one.
/// - into: the unit that it is.
/// - reason, len: why they are one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_unit_merge(batch: *mut zdxm_batch, from: i32, into: i32, reason: *const c_char, len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let reason = unsafe { Text::narrow(reason, len) };
    unit_merge(batch, UnitId(i64::from(from)), UnitId(i64::from(into)), reason)
}

/// `zdxm_unit_merge` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_unit_merge16(batch: *mut zdxm_batch, from: i32, into: i32, reason: *const u16, len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let reason = unsafe { Text::wide(reason, len) };
    unit_merge(batch, UnitId(i64::from(from)), UnitId(i64::from(into)), reason)
}

fn unit_unmerge(batch: *mut zdxm_batch, from: UnitId) -> ZDXM_RET {
    write(batch, |_, batch| {
        merger::zdxm_unit_unmerge(batch, from)?;
        Ok(ZDXM_OK)
    })
}

/// Takes back that a unit is another one: Rust `Batch::unmerge_unit`. A unit that was not merged gives `ZDXM_E_NOT_FOUND`.
///
/// - batch: a batch, not NULL.
/// - from: the unit that was merged.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_unit_unmerge(batch: *mut zdxm_batch, from: i32) -> ZDXM_RET {
    unit_unmerge(batch, UnitId(i64::from(from)))
}

fn project_merge(batch: *mut zdxm_batch, from: ProjectId, into: ProjectId, reason: Text) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let reason = reason.read(&entry.context, "reason")?;
        merger::zdxm_project_merge(batch, from, into, &reason)?;
        Ok(ZDXM_OK)
    })
}

/// States that a project is another one, with the reason: Rust `Batch::merge_project`.
///
/// Projects that both stand in one plan, a project and its part, and projects whose events do not fit one give `ZDXM_E_RULE`.
///
/// - batch: a batch, not NULL.
/// - from: the project that is another one.
/// - into: the project that it is.
/// - reason, len: why they are one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_project_merge(batch: *mut zdxm_batch, from: i32, into: i32, reason: *const c_char, len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let reason = unsafe { Text::narrow(reason, len) };
    project_merge(batch, ProjectId(i64::from(from)), ProjectId(i64::from(into)), reason)
}

/// `zdxm_project_merge` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_project_merge16(batch: *mut zdxm_batch, from: i32, into: i32, reason: *const u16, len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let reason = unsafe { Text::wide(reason, len) };
    project_merge(batch, ProjectId(i64::from(from)), ProjectId(i64::from(into)), reason)
}

fn project_unmerge(batch: *mut zdxm_batch, from: ProjectId) -> ZDXM_RET {
    write(batch, |_, batch| {
        merger::zdxm_project_unmerge(batch, from)?;
        Ok(ZDXM_OK)
    })
}

/// Takes back that a project is another one: Rust `Batch::unmerge_project`. A project that was not merged gives
/// `ZDXM_E_NOT_FOUND`.
///
/// - batch: a batch, not NULL.
/// - from: the project that was merged.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_project_unmerge(batch: *mut zdxm_batch, from: i32) -> ZDXM_RET {
    project_unmerge(batch, ProjectId(i64::from(from)))
}

fn merger_list(view: *mut zdxm_view, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, merger::zdxm_merger_list(view)?)
    })
}

/// The merges that hold, in the order of the changes that made them: Rust `View::mergers`.
///
/// Fields: SUBJECT, MERGED, MERGED_NAME, MERGED_TO, MERGED_INTO, CHANGE, ACTOR, AT_MS, REASON.
///
/// - view: a view, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_merger_list(view: *mut zdxm_view, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    merger_list(view, rows)
}

fn merger_candidates(view: *mut zdxm_view, subject: Code<crate::Subject>, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let subject = subject.value()?;
        give(place, entry, merger::zdxm_merger_candidates(view, subject)?)
    })
}

/// Units or projects whose names are so near that they may be one, for a person to judge: Rust `View::merge_candidates`.
///
/// Fields: SUBJECT, MERGED, MERGED_NAME, MERGED_TO, MERGED_INTO.
///
/// - view: a view, not NULL.
/// - subject: `ZDXM_SUBJECT_UNIT` or `ZDXM_SUBJECT_PROJECT`.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_merger_candidates(view: *mut zdxm_view, subject: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    merger_candidates(view, Code::new(subject), rows)
}

fn merger_document(view: *mut zdxm_view, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = document.handle("document")?;
        place.give(entry, merger::zdxm_merger_document(view)?)
    })
}

/// The rows of `zdxm_merger_list` as a document (合并情况表): Rust `print::mergers_table`.
///
/// - view: a view, not NULL.
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_merger_document(view: *mut zdxm_view, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    merger_document(view, document)
}

fn merger_candidates_document(view: *mut zdxm_view, subject: Code<crate::Subject>, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = document.handle("document")?;
        let subject = subject.value()?;
        place.give(entry, merger::zdxm_merger_candidates_document(view, subject)?)
    })
}

/// The rows of `zdxm_merger_candidates` as a document (疑似重复表): Rust `print::merge_candidates_table`.
///
/// - view: a view, not NULL.
/// - subject: `ZDXM_SUBJECT_UNIT` or `ZDXM_SUBJECT_PROJECT`.
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_merger_candidates_document(view: *mut zdxm_view, subject: i32, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    merger_candidates_document(view, Code::new(subject), document)
}

// ---- voided

fn record_void(batch: *mut zdxm_batch, subject: Code<crate::Subject>, id: i32, reason: Text) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let reason = reason.read(&entry.context, "reason")?;
        let subject = subject.value()?;
        voided::zdxm_record_void(batch, subject, id, &reason)?;
        Ok(ZDXM_OK)
    })
}

/// Voids a record that was typed by mistake, for a reason: Rust `Batch::void`, `VoidOf::new`.
///
/// `ZDXM_E_IN_USE` where other records still use it; the error lists them. `ZDXM_E_RULE` where this batch has written it first.
///
/// - batch: a batch, not NULL.
/// - subject: `ZDXM_SUBJECT_PROJECT`, `_UNIT`, `_PERSON`, `_MATTER` or `_ITEM`.
/// - id: number of that record.
/// - reason, len: the reason, and its length or -1; NULL only with length 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_record_void(batch: *mut zdxm_batch, subject: i32, id: i32, reason: *const c_char, len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let reason = unsafe { Text::narrow(reason, len) };
    record_void(batch, Code::new(subject), id, reason)
}

/// `zdxm_record_void` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_record_void16(batch: *mut zdxm_batch, subject: i32, id: i32, reason: *const u16, len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let reason = unsafe { Text::wide(reason, len) };
    record_void(batch, Code::new(subject), id, reason)
}

fn record_restore(batch: *mut zdxm_batch, subject: Code<crate::Subject>, id: i32) -> ZDXM_RET {
    write(batch, |_, batch| {
        let subject = subject.value()?;
        voided::zdxm_record_restore(batch, subject, id)?;
        Ok(ZDXM_OK)
    })
}

/// Makes a voided record stand again as it was: Rust `Batch::restore`, `VoidOf::new`.
///
/// It asks what adding the record would ask, such as whether its name is free.
///
/// - batch: a batch, not NULL.
/// - subject: `ZDXM_SUBJECT_PROJECT`, `_UNIT`, `_PERSON`, `_MATTER` or `_ITEM`.
/// - id: number of that record.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_record_restore(batch: *mut zdxm_batch, subject: i32, id: i32) -> ZDXM_RET {
    record_restore(batch, Code::new(subject), id)
}

fn draft_void(batch: *mut zdxm_batch, item: ItemId, month: i32, reason: Text) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let reason = reason.read(&entry.context, "reason")?;
        let month = month_of(month)?;
        voided::zdxm_draft_void(batch, item, month, &reason)?;
        Ok(ZDXM_OK)
    })
}

/// Voids the draft of a report, for a reason: Rust `Batch::void`. `ZDXM_E_RULE` where it answers a return.
///
/// What was approved before the draft counts on.
///
/// - batch: a batch, not NULL.
/// - item: the number of an item.
/// - month: a month, yyyymm.
/// - reason, len: the reason, and its length or -1; NULL only with length 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_draft_void(batch: *mut zdxm_batch, item: i32, month: i32, reason: *const c_char, len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let reason = unsafe { Text::narrow(reason, len) };
    draft_void(batch, ItemId(i64::from(item)), month, reason)
}

/// `zdxm_draft_void` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_draft_void16(batch: *mut zdxm_batch, item: i32, month: i32, reason: *const u16, len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let reason = unsafe { Text::wide(reason, len) };
    draft_void(batch, ItemId(i64::from(item)), month, reason)
}

fn draft_restore(batch: *mut zdxm_batch, item: ItemId, month: i32) -> ZDXM_RET {
    write(batch, |_, batch| {
        let month = month_of(month)?;
        voided::zdxm_draft_restore(batch, item, month)?;
        Ok(ZDXM_OK)
    })
}

/// Makes the voided draft of a report stand again: Rust `Batch::restore`.
///
/// - batch: a batch, not NULL.
/// - item: the number of an item.
/// - month: a month, yyyymm.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_draft_restore(batch: *mut zdxm_batch, item: i32, month: i32) -> ZDXM_RET {
    draft_restore(batch, ItemId(i64::from(item)), month)
}

fn voided_list(view: *mut zdxm_view, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, voided::zdxm_voided_list(view)?)
    })
}

/// Everything that is voided, the latest first: Rust `View::voided`. A limited view lists what is of its projects.
///
/// Fields: CHANGE, ACTOR, AT_MS, SUBJECT, ID, NAME, PROJECT, MONTH, REASON.
///
/// - view: a view, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_voided_list(view: *mut zdxm_view, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    voided_list(view, rows)
}

fn voided_document(view: *mut zdxm_view, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = document.handle("document")?;
        place.give(entry, voided::zdxm_voided_document(view)?)
    })
}

/// [`zdxm_voided_list`] as a document (已作废记录): Rust `print::voided_table`.
///
/// - view: a view, not NULL.
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_voided_document(view: *mut zdxm_view, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    voided_document(view, document)
}

// ---- figures

fn figures_plan(view: *mut zdxm_view, plan: PlanId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, figures::zdxm_figures_plan(view, plan)?)
    })
}

/// The items of a plan, without progress: Rust `View::plan_figures`.
///
/// Fields: ITEM, PROJECT, PHASE, SECTOR, LEAD_UNIT, REPORTING_UNIT, TOTAL, ANNUAL, PLANNED_START, PLANNED_FINISH,
/// LAST_REPORT, STANDING_DONE, STANDING_STARTED, STANDING_FINISHED, DONE_BEFORE_MONTH, COVERS_EARLIER_MONTHS.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_figures_plan(view: *mut zdxm_view, plan: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    figures_plan(view, PlanId(i64::from(plan)), rows)
}

fn figures_month(view: *mut zdxm_view, plan: PlanId, month: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let month = month_of(month)?;
        give(place, entry, figures::zdxm_figures_month(view, plan, month)?)
    })
}

/// The items of a plan at the end of a month (yyyymm), the last report carried forward: Rust `View::month_figures`.
///
/// Fields: ITEM, PROJECT, PHASE, SECTOR, LEAD_UNIT, REPORTING_UNIT, TOTAL, ANNUAL, PLANNED_START, PLANNED_FINISH,
/// LAST_REPORT, STANDING_DONE, STANDING_STARTED, STANDING_FINISHED, DONE_BEFORE_MONTH, COVERS_EARLIER_MONTHS.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - month: a month, yyyymm.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_figures_month(view: *mut zdxm_view, plan: i32, month: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    figures_month(view, PlanId(i64::from(plan)), month, rows)
}

fn figures_json(view: *mut zdxm_view, plan: PlanId, month: i32, out: TextOut) -> ZDXM_RET {
    ask(view, |entry, view| {
        let month = month_of(month)?;
        out.put(&entry.context, &figures::zdxm_figures_json(view, plan, month)?)
    })
}

/// All sums of a plan and of a month (yyyymm) as JSON, money in fen, for programs: Rust `print::annual_json`.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - month: a month, yyyymm.
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_figures_json(view: *mut zdxm_view, plan: i32, month: i32, buffer: *mut c_char, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    figures_json(view, PlanId(i64::from(plan)), month, out)
}

/// `zdxm_figures_json` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_figures_json16(view: *mut zdxm_view, plan: i32, month: i32, buffer: *mut u16, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    figures_json(view, PlanId(i64::from(plan)), month, out)
}

// ---- query

fn query_items(view: *mut zdxm_view, plan: PlanId, month: i32, query: *mut zdxm_form, count: OutIf<i32>, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let month = month_of(month)?;
        let query = record_or_default::<crate::ItemQuery>(query)?;
        let found = query::zdxm_query_items(view, plan, month, query)?;
        let status = give(place, entry, found.rows)?;
        put_if_wanted(count, found.count)?;
        Ok(status)
    })
}

/// The items of a plan that meet a query at the end of a month (yyyymm): Rust `View::find_items`, `FigureRules::gap`.
///
/// The count is of the items that meet it, whatever SKIP and MOST leave out. RATE and GAP are as the bulletin prints them;
/// OPEN_MATTERS and OPEN_MATTER_NAMES are by kind;
/// PROBLEM is what the report for the month states, MATTERS_OF_PROBLEM what it became. `ZDXM_E_NOT_FOUND` for a unit or a sector that does not exist, `ZDXM_E_RULE` where a
/// light is asked for and the rules of the plan have none of projects.
///
/// Fields: ITEM, PROJECT, PROJECT_NAME, PHASE, SECTOR, SECTOR_NAME, LEAD_UNIT, LEAD_UNIT_NAME, ANNUAL, STANDING_DONE, RATE,
/// RATE_NUMBER, GAP, GAP_NUMBER, LIGHT, FILING_STATE, LAST_REPORT, OPEN_MATTERS, OPEN_MATTER_NAMES, PROBLEM,
/// MATTERS_OF_PROBLEM, STANDING_STARTED, STANDING_FINISHED, IS_SUSPENDED.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - month: a month, yyyymm.
/// - query: a form ZDXM_FORM_ITEM_QUERY, or NULL for none.
/// - count: out, may be NULL; how many.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_query_items(view: *mut zdxm_view, plan: i32, month: i32, query: *mut zdxm_form, count: *mut i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let count = unsafe { OutIf::new(count) };
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    query_items(view, PlanId(i64::from(plan)), month, query, count, rows)
}

fn query_items_document(view: *mut zdxm_view, plan: PlanId, month: i32, query: *mut zdxm_form, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = document.handle("document")?;
        let month = month_of(month)?;
        let query = record_or_default::<crate::ItemQuery>(query)?;
        place.give(entry, query::zdxm_query_items_document(view, plan, month, query)?)
    })
}

/// The same as a document (项目查询结果): Rust `print::found_items_table`.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - month: a month, yyyymm.
/// - query: a form ZDXM_FORM_ITEM_QUERY, or NULL for none.
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_query_items_document(view: *mut zdxm_view, plan: i32, month: i32, query: *mut zdxm_form, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    query_items_document(view, PlanId(i64::from(plan)), month, query, document)
}

fn query_matters(view: *mut zdxm_view, on: i32, query: *mut zdxm_form, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let on = day_of(on)?;
        let query = record_or_default::<crate::MatterQuery>(query)?;
        give(place, entry, query::zdxm_query_matters(view, on, query)?)
    })
}

/// The matters that meet a query, as they stand on a day (yyyymmdd): Rust `View::find_matters`.
///
/// Those with the earliest deadline come first, those without one last. DAYS_LATE is NULL where a matter is not overdue. `ZDXM_E_NOT_FOUND`
/// for a plan, a project or a unit that does not exist.
///
/// Fields: ID, SINCE, PROJECT, PROJECT_NAME, MATTER_KIND, UNIT_NAME, IS_OPEN, DAYS_LATE, NAME, UNIT, CONTENT, DOCUMENT_NO,
/// OPENED_ON, DEADLINE, SETTLED_ON, RESULT, REMARK.
///
/// - view: a view, not NULL.
/// - on: a day, yyyymmdd.
/// - query: a form ZDXM_FORM_MATTER_QUERY, or NULL for none.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_query_matters(view: *mut zdxm_view, on: i32, query: *mut zdxm_form, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    query_matters(view, on, query, rows)
}

fn query_matters_document(view: *mut zdxm_view, on: i32, query: *mut zdxm_form, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = document.handle("document")?;
        let on = day_of(on)?;
        let query = record_or_default::<crate::MatterQuery>(query)?;
        place.give(entry, query::zdxm_query_matters_document(view, on, query)?)
    })
}

/// The same as a document (事项查询结果): Rust `print::found_matters_table`.
///
/// - view: a view, not NULL.
/// - on: a day, yyyymmdd.
/// - query: a form ZDXM_FORM_MATTER_QUERY, or NULL for none.
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_query_matters_document(view: *mut zdxm_view, on: i32, query: *mut zdxm_form, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    query_matters_document(view, on, query, document)
}

// ---- ranking

fn ranking_list(view: *mut zdxm_view, plan: PlanId, month: i32, query: *mut zdxm_form, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let month = month_of(month)?;
        let query = record_or_default::<crate::RankingQuery>(query)?;
        give(place, entry, ranking::zdxm_ranking_list(view, plan, month, query)?)
    })
}

/// The units of a plan ranked by a measure at the end of a month (yyyymm), group by group: Rust `Ranking::new`, `RankedUnit::moved`, `RankedUnit::shown`, `RankedUnit::gap_points`.
///
/// Equal values share a RANK, and the next one is left out. RANK_CHANGE is by how many places a unit rose since the month before;
/// below zero where it fell. `ZDXM_E_INVALID_VALUE` for a measure that no ledger knows, `ZDXM_E_NOT_FOUND` for a sector or a target
/// that does not exist.
///
/// Fields: LIST_NAME, GROUP_NAME, MEASURE, UNIT, UNIT_NAME, RANK, FROM_LAST, MEASURE_VALUE, MEASURE_SHOWN, GAP, RANK_BEFORE,
/// RANK_CHANGE, ANNUAL, DONE, IS_EXEMPT.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - month: a month, yyyymm.
/// - query: a form ZDXM_FORM_RANKING, or NULL for none.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_ranking_list(view: *mut zdxm_view, plan: i32, month: i32, query: *mut zdxm_form, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    ranking_list(view, PlanId(i64::from(plan)), month, query, rows)
}

fn ranking_document(view: *mut zdxm_view, plan: PlanId, month: i32, query: *mut zdxm_form, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = document.handle("document")?;
        let month = month_of(month)?;
        let query = record_or_default::<crate::RankingQuery>(query)?;
        place.give(entry, ranking::zdxm_ranking_document(view, plan, month, query)?)
    })
}

/// The ranking as a document (排名): Rust `Ranking::document`, of `Ranking::table`.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - month: a month, yyyymm.
/// - query: a form ZDXM_FORM_RANKING, or NULL for none.
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_ranking_document(view: *mut zdxm_view, plan: i32, month: i32, query: *mut zdxm_form, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    ranking_document(view, PlanId(i64::from(plan)), month, query, document)
}

fn ranking_lists(view: *mut zdxm_view, plan: PlanId, month: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let month = month_of(month)?;
        give(place, entry, ranking::zdxm_ranking_lists(view, plan, month)?)
    })
}

/// Who stands on the red and black lists of a plan's rules at the end of a month (yyyymm): Rust `UnitLists::new`.
///
/// LIST_NAME is that of the rules, such as 红榜. `ZDXM_E_RULE` where the rules of the plan have no lists.
///
/// Fields: LIST_NAME, GROUP_NAME, MEASURE, UNIT, UNIT_NAME, RANK, FROM_LAST, MEASURE_VALUE, MEASURE_SHOWN, GAP, RANK_BEFORE,
/// RANK_CHANGE, ANNUAL, DONE, IS_EXEMPT.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - month: a month, yyyymm.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_ranking_lists(view: *mut zdxm_view, plan: i32, month: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    ranking_lists(view, PlanId(i64::from(plan)), month, rows)
}

fn ranking_lists_document(view: *mut zdxm_view, plan: PlanId, month: i32, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = document.handle("document")?;
        let month = month_of(month)?;
        place.give(entry, ranking::zdxm_ranking_lists_document(view, plan, month)?)
    })
}

/// The lists as a document to be made public (红黑榜), with the facts: Rust `UnitLists::document`.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - month: a month, yyyymm.
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_ranking_lists_document(view: *mut zdxm_view, plan: i32, month: i32, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    ranking_lists_document(view, PlanId(i64::from(plan)), month, document)
}

// ---- funds

fn funds_list(view: *mut zdxm_view, plan: PlanId, month: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let month = month_of(month)?;
        give(place, entry, funds::zdxm_funds_list(view, plan, month)?)
    })
}

/// Funds in place of a plan's implementation projects up to a month (yyyymm), by source, the largest first: Rust `View::funds`.
///
/// Fields: FUND_SOURCE, FUND_AMOUNT.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - month: a month, yyyymm.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_funds_list(view: *mut zdxm_view, plan: i32, month: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    funds_list(view, PlanId(i64::from(plan)), month, rows)
}

fn funds_document(view: *mut zdxm_view, plan: PlanId, month: i32, rules: *mut zdxm_form, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = document.handle("document")?;
        let month = month_of(month)?;
        let rules = record_or_default::<crate::FigureRules>(rules)?;
        place.give(entry, funds::zdxm_funds_document(view, plan, month, rules)?)
    })
}

/// Funds in place by source as a document (资金到位情况表): Rust `print::funds_table`.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - month: a month, yyyymm.
/// - rules: a form ZDXM_FORM_RULES, or NULL for the rules of the plan; other rules than its rule pack's give ZDXM_E_RULE.
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_funds_document(view: *mut zdxm_view, plan: i32, month: i32, rules: *mut zdxm_form, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    funds_document(view, PlanId(i64::from(plan)), month, rules, document)
}

// ---- rule_pack

fn rule_pack_add(batch: *mut zdxm_batch, document: Text, id: Out<i32>) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let place = id.required("id")?;
        let document = document.read(&entry.context, "document")?;
        place.put(narrow(rule_pack::zdxm_rule_pack_add(batch, &document)?.0)?)
    })
}

/// Adds a rule pack, its document as TOML or JSON: Rust `Batch::add_rule_pack`, `RulePack::parse`.
///
/// The same document again gives the number that it has; another one under the same name and version is
/// `ZDXM_E_DUPLICATE`.
///
/// - batch: a batch, not NULL.
/// - document, len: a rule pack, TOML or JSON, and its length or -1; NULL only with length 0.
/// - id: out, not NULL; the number of the record.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_rule_pack_add(batch: *mut zdxm_batch, document: *const c_char, len: i32, id: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let document = unsafe { Text::narrow(document, len) };
    // SAFETY: see above.
    let id = unsafe { Out::new(id) };
    rule_pack_add(batch, document, id)
}

/// `zdxm_rule_pack_add` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_rule_pack_add16(batch: *mut zdxm_batch, document: *const u16, len: i32, id: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let document = unsafe { Text::wide(document, len) };
    // SAFETY: see above.
    let id = unsafe { Out::new(id) };
    rule_pack_add(batch, document, id)
}

fn rule_pack_use(batch: *mut zdxm_batch, plan: PlanId, id: RulePackId) -> ZDXM_RET {
    write(batch, |_, batch| {
        rule_pack::zdxm_rule_pack_use(batch, plan, id)?;
        Ok(ZDXM_OK)
    })
}

/// Lets a plan use a rule pack from this change on: Rust `Batch::use_rule_pack`.
///
/// - batch: a batch, not NULL.
/// - plan: the number of a plan.
/// - id: the number of a rule pack.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_rule_pack_use(batch: *mut zdxm_batch, plan: i32, id: i32) -> ZDXM_RET {
    rule_pack_use(batch, PlanId(i64::from(plan)), RulePackId(i64::from(id)))
}

fn rule_pack_list(view: *mut zdxm_view, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, rule_pack::zdxm_rule_pack_list(view)?)
    })
}

/// All rule packs of the ledger: Rust `View::rule_packs`.
///
/// Fields: ID, SINCE, NAME, VERSION, BASIS, SHA256.
///
/// - view: a view, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_rule_pack_list(view: *mut zdxm_view, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    rule_pack_list(view, rows)
}

fn rule_pack_get(view: *mut zdxm_view, id: RulePackId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, vec![rule_pack::zdxm_rule_pack_get(view, id)?])
    })
}

/// One rule pack: Rust `View::rule_pack`.
///
/// Fields: ID, SINCE, NAME, VERSION, BASIS, SHA256.
///
/// - view: a view, not NULL.
/// - id: the number of a rule pack.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_rule_pack_get(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    rule_pack_get(view, RulePackId(i64::from(id)), rows)
}

fn rule_pack_of_plan(view: *mut zdxm_view, plan: PlanId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, Vec::from_iter(rule_pack::zdxm_rule_pack_of_plan(view, plan)?))
    })
}

/// The rule pack that a plan uses, or no row: Rust `View::rules_of_plan`.
///
/// Fields: ID, SINCE, NAME, VERSION, BASIS, SHA256.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_rule_pack_of_plan(view: *mut zdxm_view, plan: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    rule_pack_of_plan(view, PlanId(i64::from(plan)), rows)
}

fn rule_pack_document(view: *mut zdxm_view, id: RulePackId, out: TextOut) -> ZDXM_RET {
    ask(view, |entry, view| {
        out.put(&entry.context, &rule_pack::zdxm_rule_pack_document(view, id)?)
    })
}

/// The document of a rule pack as the ledger keeps it, JSON: Rust `View::rule_pack_document`.
///
/// - view: a view, not NULL.
/// - id: the number of a rule pack.
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_rule_pack_document(view: *mut zdxm_view, id: i32, buffer: *mut c_char, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    rule_pack_document(view, RulePackId(i64::from(id)), out)
}

/// `zdxm_rule_pack_document` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_rule_pack_document16(view: *mut zdxm_view, id: i32, buffer: *mut u16, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    rule_pack_document(view, RulePackId(i64::from(id)), out)
}

fn rule_pack_shipped(context: *mut zdxm_context, index: i32, out: TextOut) -> ZDXM_RET {
    guard(context, |entry, _| {
        out.put(&entry.context, &rule_pack::zdxm_rule_pack_shipped(&entry.context, index)?)
    })
}

/// A document that comes with the library, as TOML: Rust `RulePack::shipped`.
///
/// 0 Liuzhou's, 1 by points, 2 by ratio, 3 by shortfall; `ZDXM_E_NOT_FOUND` for a number above these.
///
/// - context: a context, not NULL.
/// - index: a place, from 0.
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_rule_pack_shipped(context: *mut zdxm_context, index: i32, buffer: *mut c_char, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    rule_pack_shipped(context, index, out)
}

/// `zdxm_rule_pack_shipped` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_rule_pack_shipped16(context: *mut zdxm_context, index: i32, buffer: *mut u16, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    rule_pack_shipped(context, index, out)
}

fn rule_pack_deadline(view: *mut zdxm_view, plan: PlanId, month: i32, day: Out<i32>) -> ZDXM_RET {
    ask(view, |_, view| {
        let place = day.required("day")?;
        let month = month_of(month)?;
        put_if(place, rule_pack::zdxm_rule_pack_deadline(view, plan, month)?)
    })
}

/// The last day on which the report of a month (yyyymm) is in time, yyyymmdd: Rust `View::report_deadline`, `RulePack::deadline`.
///
/// `ZDXM_NULL` where the plan's rules name none.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - month: a month, yyyymm.
/// - day: out, not NULL; a day, yyyymmdd.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_rule_pack_deadline(view: *mut zdxm_view, plan: i32, month: i32, day: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let day = unsafe { Out::new(day) };
    rule_pack_deadline(view, PlanId(i64::from(plan)), month, day)
}

fn rule_pack_checklist(batch: *mut zdxm_batch, plan: PlanId, project: ProjectId, on: i32, count: Out<i32>) -> ZDXM_RET {
    write(batch, |_, batch| {
        let place = count.required("count")?;
        let on = day_of(on)?;
        place.put(rule_pack::zdxm_rule_pack_checklist(batch, plan, project, on)?.border()?)
    })
}

/// Adds the permits (前期手续) and institutions (四制) that a plan's rules ask of a project and it lacks: Rust `Batch::add_checklist`.
///
/// Time limits count from a day (yyyymmdd). It gives how many were added.
///
/// - batch: a batch, not NULL.
/// - plan: the number of a plan.
/// - project: the number of a project.
/// - on: a day, yyyymmdd.
/// - count: out, not NULL; how many.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_rule_pack_checklist(batch: *mut zdxm_batch, plan: i32, project: i32, on: i32, count: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let count = unsafe { Out::new(count) };
    rule_pack_checklist(batch, PlanId(i64::from(plan)), ProjectId(i64::from(project)), on, count)
}

fn light_list(view: *mut zdxm_view, plan: PlanId, month: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let month = month_of(month)?;
        give(place, entry, rule_pack::zdxm_light_list(view, plan, month)?)
    })
}

/// The lights of a plan at the end of a month (yyyymm): implementation projects, then lead units. Rust `PlanLights::new`, `LightRow::light`, `LightRow::reasons`.
///
/// `ZDXM_E_RULE` where the plan's rules have no lights.
///
/// Fields: ITEM, UNIT, NAME, UNIT_NAME, LIGHT, REASON, LIGHTS.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - month: a month, yyyymm.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_light_list(view: *mut zdxm_view, plan: i32, month: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    light_list(view, PlanId(i64::from(plan)), month, rows)
}

fn light_document(view: *mut zdxm_view, plan: PlanId, month: i32, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = document.handle("document")?;
        let month = month_of(month)?;
        place.give(entry, rule_pack::zdxm_light_document(view, plan, month)?)
    })
}

/// The lights as a document, those that are not green (红黄绿灯情况表): Rust `PlanLights::document`, of `PlanLights::tables`.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - month: a month, yyyymm.
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_light_document(view: *mut zdxm_view, plan: i32, month: i32, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    light_document(view, PlanId(i64::from(plan)), month, document)
}

// ---- assessment

fn assessment_of_values(context: *mut zdxm_context, scheme: Text, values: Text, out: TextOut) -> ZDXM_RET {
    guard(context, |entry, _| {
        let scheme = scheme.read(&entry.context, "scheme")?;
        let values = values.read(&entry.context, "values")?;
        out.put(&entry.context, &assessment::zdxm_assessment_of_values(&entry.context, &scheme, &values)?)
    })
}

/// Units judged by a scheme from given values, as JSON: Rust `Assessment::new`, `AssessmentScheme::parse`, `AssessmentValues::parse`, `print::assessment_json`.
///
/// `{"units": {name: {"points": {item: "25.30"}, "total": "99.70", "exact": "997/10", "rank": 2, "grade", "failed": [], "veto":
/// [], "lists": []}}}`. A mistake in either document fails with its place.
///
/// - context: a context, not NULL.
/// - scheme, scheme_len: a scheme of assessment (考核办法), TOML or JSON, and its length or -1; NULL only with length 0.
/// - values, values_len: values of units, JSON, and its length or -1; NULL only with length 0.
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_assessment_of_values(context: *mut zdxm_context, scheme: *const c_char, scheme_len: i32, values: *const c_char, values_len: i32, buffer: *mut c_char, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let scheme = unsafe { Text::narrow(scheme, scheme_len) };
    // SAFETY: see above.
    let values = unsafe { Text::narrow(values, values_len) };
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    assessment_of_values(context, scheme, values, out)
}

/// `zdxm_assessment_of_values` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_assessment_of_values16(context: *mut zdxm_context, scheme: *const u16, scheme_len: i32, values: *const u16, values_len: i32, buffer: *mut u16, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let scheme = unsafe { Text::wide(scheme, scheme_len) };
    // SAFETY: see above.
    let values = unsafe { Text::wide(values, values_len) };
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    assessment_of_values(context, scheme, values, out)
}

fn assessment_document_of_values(context: *mut zdxm_context, scheme: Text, values: Text, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    guard(context, |entry, _| {
        let place = document.handle("document")?;
        let scheme = scheme.read(&entry.context, "scheme")?;
        let values = values.read(&entry.context, "values")?;
        place.give(entry, assessment::zdxm_assessment_document_of_values(&entry.context, &scheme, &values)?)
    })
}

/// The same as a document, with every point explained: Rust `Assessment::by_rank`, `AssessedUnit::failed`, `print::assessment_document`.
///
/// - context: a context, not NULL.
/// - scheme, scheme_len: a scheme of assessment (考核办法), TOML or JSON, and its length or -1; NULL only with length 0.
/// - values, values_len: values of units, JSON, and its length or -1; NULL only with length 0.
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_assessment_document_of_values(context: *mut zdxm_context, scheme: *const c_char, scheme_len: i32, values: *const c_char, values_len: i32, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let scheme = unsafe { Text::narrow(scheme, scheme_len) };
    // SAFETY: see above.
    let values = unsafe { Text::narrow(values, values_len) };
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    assessment_document_of_values(context, scheme, values, document)
}

/// `zdxm_assessment_document_of_values` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_assessment_document_of_values16(context: *mut zdxm_context, scheme: *const u16, scheme_len: i32, values: *const u16, values_len: i32, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let scheme = unsafe { Text::wide(scheme, scheme_len) };
    // SAFETY: see above.
    let values = unsafe { Text::wide(values, values_len) };
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    assessment_document_of_values(context, scheme, values, document)
}

fn assessment_document(view: *mut zdxm_view, plan: PlanId, month: i32, name: Text, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = document.handle("document")?;
        let name = name.read(&entry.context, "name")?;
        let month = month_of(month)?;
        place.give(entry, assessment::zdxm_assessment_document(view, plan, month, &name)?)
    })
}

/// The units of a plan judged at the end of a month (yyyymm) by a scheme of its rule pack, group by group, as a document: Rust `Assessment::of_plan`.
///
/// `ZDXM_E_NOT_FOUND` where the rules of the plan have no scheme of that name. What was recorded counts; what nobody gave is absent.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - month: a month, yyyymm.
/// - name, len: a name, and its length or -1; NULL only with length 0.
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_assessment_document(view: *mut zdxm_view, plan: i32, month: i32, name: *const c_char, len: i32, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let name = unsafe { Text::narrow(name, len) };
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    assessment_document(view, PlanId(i64::from(plan)), month, name, document)
}

/// `zdxm_assessment_document` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_assessment_document16(view: *mut zdxm_view, plan: i32, month: i32, name: *const u16, len: i32, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let name = unsafe { Text::wide(name, len) };
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    assessment_document(view, PlanId(i64::from(plan)), month, name, document)
}

fn assessment_fact_record(batch: *mut zdxm_batch, form: *mut zdxm_form, id: Out<i32>) -> ZDXM_RET {
    write(batch, |_, batch| {
        let place = id.required("id")?;
        let form = record::<assessment::FactForm>(form)?;
        place.put(narrow(assessment::zdxm_assessment_fact_record(batch, form)?.0)?)
    })
}

/// Records a fact of an assessment (考核登记): Rust `Batch::record_assessment_fact`, `AssessmentFactFields::new`, `AssessmentFactFields::giving`, `AssessmentFactFields::objecting_to`.
///
/// `ZDXM_E_NOT_FOUND` for a scheme or an item that the rules of the plan do not have, `ZDXM_E_DUPLICATE` where the same was recorded already.
///
/// - batch: a batch, not NULL.
/// - form: a form ZDXM_FORM_ASSESSMENT_FACT, not NULL.
/// - id: out, not NULL; the number of the record.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_assessment_fact_record(batch: *mut zdxm_batch, form: *mut zdxm_form, id: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let id = unsafe { Out::new(id) };
    assessment_fact_record(batch, form, id)
}

fn assessment_fact_revise(batch: *mut zdxm_batch, id: AssessmentFactId, form: *mut zdxm_form) -> ZDXM_RET {
    write(batch, |_, batch| {
        let form = Correction::new(form);
        assessment::zdxm_assessment_fact_revise(batch, id, form)?;
        Ok(ZDXM_OK)
    })
}

/// Corrects a fact of an assessment: Rust `Batch::revise_assessment_fact`.
///
/// `ZDXM_E_RULE` if the form names another kind, plan or unit than the fact has.
///
/// - batch: a batch, not NULL.
/// - id: the number of an assessment fact.
/// - form: a form ZDXM_FORM_ASSESSMENT_FACT, not NULL. One that was loaded from the record's row revises all fields;
///   ZDXM_E_CONFLICT if somebody changed the record since. Another one revises the fields that were set.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_assessment_fact_revise(batch: *mut zdxm_batch, id: i32, form: *mut zdxm_form) -> ZDXM_RET {
    assessment_fact_revise(batch, AssessmentFactId(i64::from(id)), form)
}

fn assessment_fact_get(view: *mut zdxm_view, id: AssessmentFactId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, vec![assessment::zdxm_assessment_fact_get(view, id)?])
    })
}

/// One fact of an assessment: Rust `View::assessment_fact`.
///
/// Fields: ID, SINCE, ASSESSMENT_FACT_KIND, PLAN, UNIT, MONTH, LAST_MONTH, SCHEME, SCHEME_ITEM, PROJECT, GIVEN_VALUE,
/// DOCUMENT_NO, ISSUED_ON, REASON, REMARK, ASSESSMENT, ANSWERED_ON, ANSWER, IS_UPHELD.
///
/// - view: a view, not NULL.
/// - id: the number of an assessment fact.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_assessment_fact_get(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    assessment_fact_get(view, AssessmentFactId(i64::from(id)), rows)
}

fn assessment_fact_list(view: *mut zdxm_view, plan: PlanId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, assessment::zdxm_assessment_fact_list(view, plan)?)
    })
}

/// The facts of a plan's assessments, in the order in which they were recorded: Rust `View::assessment_facts`.
///
/// Fields: ID, SINCE, ASSESSMENT_FACT_KIND, PLAN, UNIT, MONTH, LAST_MONTH, SCHEME, SCHEME_ITEM, PROJECT, GIVEN_VALUE,
/// DOCUMENT_NO, ISSUED_ON, REASON, REMARK, ASSESSMENT, ANSWERED_ON, ANSWER, IS_UPHELD.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_assessment_fact_list(view: *mut zdxm_view, plan: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    assessment_fact_list(view, PlanId(i64::from(plan)), rows)
}

fn assessment_fact_history(view: *mut zdxm_view, id: AssessmentFactId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, assessment::zdxm_assessment_fact_history(view, id)?)
    })
}

/// Every version of a fact of an assessment that the view knows of, oldest first: Rust `View::assessment_fact_history`.
///
/// Fields: ID, SINCE, ASSESSMENT_FACT_KIND, PLAN, UNIT, MONTH, LAST_MONTH, SCHEME, SCHEME_ITEM, PROJECT, GIVEN_VALUE,
/// DOCUMENT_NO, ISSUED_ON, REASON, REMARK, ASSESSMENT, ANSWERED_ON, ANSWER, IS_UPHELD.
///
/// - view: a view, not NULL.
/// - id: the number of an assessment fact.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_assessment_fact_history(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    assessment_fact_history(view, AssessmentFactId(i64::from(id)), rows)
}

fn assessment_issue(batch: *mut zdxm_batch, plan: PlanId, month: i32, name: Text, number: Text, issued_on: i32, id: Out<i32>) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let place = id.required("id")?;
        let name = name.read(&entry.context, "name")?;
        let number = number.read(&entry.context, "number")?;
        let month = month_of(month)?;
        let issued_on = day_of(issued_on)?;
        place.put(narrow(assessment::zdxm_assessment_issue(batch, plan, month, &name, &number, issued_on)?.0)?)
    })
}

/// Issues the result of an assessment (签发考核结果): Rust `Batch::issue_assessment`, `IssuedAssessmentFields::new`.
///
/// It is a change of its own, as a bulletin is. `ZDXM_E_DUPLICATE` for a number that is taken, and where the month has a result already.
///
/// - batch: a batch, not NULL.
/// - plan: the number of a plan.
/// - month: a month, yyyymm.
/// - name, name_len: the name of the scheme
/// - number, number_len: the number of a bulletin or a letter (期号、文号), and its length or -1; NULL only with length
///   0.
/// - issued_on: yyyymmdd
/// - id: out, not NULL; the number of the record.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_assessment_issue(batch: *mut zdxm_batch, plan: i32, month: i32, name: *const c_char, name_len: i32, number: *const c_char, number_len: i32, issued_on: i32, id: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let name = unsafe { Text::narrow(name, name_len) };
    // SAFETY: see above.
    let number = unsafe { Text::narrow(number, number_len) };
    // SAFETY: see above.
    let id = unsafe { Out::new(id) };
    assessment_issue(batch, PlanId(i64::from(plan)), month, name, number, issued_on, id)
}

/// `zdxm_assessment_issue` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_assessment_issue16(batch: *mut zdxm_batch, plan: i32, month: i32, name: *const u16, name_len: i32, number: *const u16, number_len: i32, issued_on: i32, id: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let name = unsafe { Text::wide(name, name_len) };
    // SAFETY: see above.
    let number = unsafe { Text::wide(number, number_len) };
    // SAFETY: see above.
    let id = unsafe { Out::new(id) };
    assessment_issue(batch, PlanId(i64::from(plan)), month, name, number, issued_on, id)
}

fn issued_assessment_correct(batch: *mut zdxm_batch, former: IssuedAssessmentId, number: Text, issued_on: i32, reason: Text, id: Out<i32>) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let place = id.required("id")?;
        let number = number.read(&entry.context, "number")?;
        let reason = reason.read(&entry.context, "reason")?;
        let issued_on = day_of(issued_on)?;
        place.put(narrow(assessment::zdxm_issued_assessment_correct(batch, former, &number, issued_on, &reason)?.0)?)
    })
}

/// Issues the result that corrects an issued one (更正考核结果), of its plan, month and scheme: Rust `IssuedAssessmentFields::correcting`.
///
/// It is a change of its own. `ZDXM_E_DUPLICATE` where the issued one was corrected already.
///
/// - batch: a batch, not NULL.
/// - former: the issued result that it corrects
/// - number, number_len: the number of a bulletin or a letter (期号、文号), and its length or -1; NULL only with length
///   0.
/// - issued_on: yyyymmdd
/// - reason, reason_len: why it is corrected
/// - id: out, not NULL; the number of the record.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_issued_assessment_correct(batch: *mut zdxm_batch, former: i32, number: *const c_char, number_len: i32, issued_on: i32, reason: *const c_char, reason_len: i32, id: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let number = unsafe { Text::narrow(number, number_len) };
    // SAFETY: see above.
    let reason = unsafe { Text::narrow(reason, reason_len) };
    // SAFETY: see above.
    let id = unsafe { Out::new(id) };
    issued_assessment_correct(batch, IssuedAssessmentId(i64::from(former)), number, issued_on, reason, id)
}

/// `zdxm_issued_assessment_correct` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_issued_assessment_correct16(batch: *mut zdxm_batch, former: i32, number: *const u16, number_len: i32, issued_on: i32, reason: *const u16, reason_len: i32, id: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let number = unsafe { Text::wide(number, number_len) };
    // SAFETY: see above.
    let reason = unsafe { Text::wide(reason, reason_len) };
    // SAFETY: see above.
    let id = unsafe { Out::new(id) };
    issued_assessment_correct(batch, IssuedAssessmentId(i64::from(former)), number, issued_on, reason, id)
}

fn issued_assessment_get(view: *mut zdxm_view, id: IssuedAssessmentId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, vec![assessment::zdxm_issued_assessment_get(view, id)?])
    })
}

/// One issued result of an assessment: Rust `View::issued_assessment`.
///
/// Fields: ID, SINCE, AS_OF, RULE_PACK, CORRECTED_BY, PLAN, MONTH, SCHEME, NUMBER, ISSUED_ON, CORRECTS, REASON.
///
/// - view: a view, not NULL.
/// - id: the number of an issued assessment.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_issued_assessment_get(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    issued_assessment_get(view, IssuedAssessmentId(i64::from(id)), rows)
}

fn issued_assessment_list(view: *mut zdxm_view, plan: PlanId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, assessment::zdxm_issued_assessment_list(view, plan)?)
    })
}

/// The issued results of a plan, in the order in which they were issued: Rust `View::issued_assessments`.
///
/// Fields: ID, SINCE, AS_OF, RULE_PACK, CORRECTED_BY, PLAN, MONTH, SCHEME, NUMBER, ISSUED_ON, CORRECTS, REASON.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_issued_assessment_list(view: *mut zdxm_view, plan: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    issued_assessment_list(view, PlanId(i64::from(plan)), rows)
}

fn issued_assessment_results(view: *mut zdxm_view, id: IssuedAssessmentId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, assessment::zdxm_issued_assessment_results(view, id)?)
    })
}

/// The exact result of each unit as it was issued: Rust `View::assessment_results`. POINTS is the total, NULL where none is given.
///
/// Fields: GROUP_NAME, UNIT, UNIT_NAME, IS_EXEMPT, POINTS, RANK, GRADE.
///
/// - view: a view, not NULL.
/// - id: the number of an issued assessment.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_issued_assessment_results(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    issued_assessment_results(view, IssuedAssessmentId(i64::from(id)), rows)
}

fn issued_assessment_reprint(view: *mut zdxm_view, id: IssuedAssessmentId, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = document.handle("document")?;
        place.give(entry, assessment::zdxm_issued_assessment_reprint(view, id)?)
    })
}

/// An issued result of an assessment as it was issued, byte for byte (重印): Rust `issue::reissue_assessment`, `ReissuedAssessment::bytes`, `ReissuedAssessment::text`, `ReissuedAssessment::save`.
///
/// `ZDXM_E_TAMPERED` from the call that asks for a form that was edited in the ledger, `ZDXM_E_NOT_FOUND` for one that was not kept.
///
/// - view: a view, not NULL.
/// - id: the number of an issued assessment.
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_issued_assessment_reprint(view: *mut zdxm_view, id: i32, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    issued_assessment_reprint(view, IssuedAssessmentId(i64::from(id)), document)
}

fn issued_assessment_check(view: *mut zdxm_view, id: IssuedAssessmentId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, assessment::zdxm_issued_assessment_check(view, id)?)
    })
}

/// Whether an issued result of an assessment is as it was issued, form by form: Rust `ReissuedAssessment::forms`, `ReissuedAssessment::is_reproduced`.
///
/// OUTCOME is of the whole, the same in each row: the points are reckoned again as of the change of the result.
///
/// Fields: OUTCOME, PRINTED_FORM, KEEPING, ISSUED_SHA256, PRINTING.
///
/// - view: a view, not NULL.
/// - id: the number of an issued assessment.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_issued_assessment_check(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    issued_assessment_check(view, IssuedAssessmentId(i64::from(id)), rows)
}

fn issued_assessment_compare(view: *mut zdxm_view, id: IssuedAssessmentId, other: IssuedAssessmentId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, assessment::zdxm_issued_assessment_compare(view, id, other)?)
    })
}

/// Whose points changed from an issued result to another one, and by what (结果对照): Rust `issue::compare_assessments`.
///
/// Each changed unit has a row without SCHEME_ITEM with its totals, then one for each changed item.
///
/// Fields: UNIT, UNIT_NAME, SCHEME_ITEM, NAME, POINTS_BEFORE, POINTS, ENTRIES_CAME, ENTRIES_WENT.
///
/// - view: a view, not NULL.
/// - id: the number of an issued assessment.
/// - other: the other issued result; 0 for what the ledger knows as of the view
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_issued_assessment_compare(view: *mut zdxm_view, id: i32, other: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    issued_assessment_compare(view, IssuedAssessmentId(i64::from(id)), IssuedAssessmentId(i64::from(other)), rows)
}

fn issued_assessment_compare_document(view: *mut zdxm_view, id: IssuedAssessmentId, other: IssuedAssessmentId, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = document.handle("document")?;
        place.give(entry, assessment::zdxm_issued_assessment_compare_document(view, id, other)?)
    })
}

/// The same as a document (考核结果对照): Rust `issue::assessment_comparison_document`.
///
/// - view: a view, not NULL.
/// - id: the number of an issued assessment.
/// - other: the other issued result; 0 for what the ledger knows as of the view
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_issued_assessment_compare_document(view: *mut zdxm_view, id: i32, other: i32, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    issued_assessment_compare_document(view, IssuedAssessmentId(i64::from(id)), IssuedAssessmentId(i64::from(other)), document)
}

// ---- bulletin

fn bulletin_new(view: *mut zdxm_view, plan: PlanId, month: i32, rules: *mut zdxm_form, bulletin: Out<*mut zdxm_bulletin>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = bulletin.handle("bulletin")?;
        let month = month_of(month)?;
        let rules = record_or_default::<crate::FigureRules>(rules)?;
        place.give(entry, bulletin::zdxm_bulletin_new(view, plan, month, rules)?)
    })
}

/// Makes the bulletin of a plan for a month (yyyymm), as it would be issued: Rust `Bulletin::new`, `View::month_figures`, `PlanFigures::with_rules`.
///
/// The month must lie in the plan's year. The rules of the plan are those by which it is issued.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - month: a month, yyyymm.
/// - rules: a form ZDXM_FORM_RULES, or NULL for the rules of the plan; other rules than its rule pack's give ZDXM_E_RULE.
/// - bulletin: out, not NULL; a bulletin, to be freed with zdxm_bulletin_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_bulletin_new(view: *mut zdxm_view, plan: i32, month: i32, rules: *mut zdxm_form, bulletin: *mut *mut zdxm_bulletin) -> ZDXM_RET {
    // SAFETY: see above.
    let bulletin = unsafe { Out::new(bulletin) };
    bulletin_new(view, PlanId(i64::from(plan)), month, rules, bulletin)
}

fn bulletin_of_kind(view: *mut zdxm_view, plan: PlanId, month: i32, kind: Code<crate::BulletinKind>, period: Code<crate::Period>, bulletin: Out<*mut zdxm_bulletin>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = bulletin.handle("bulletin")?;
        let month = month_of(month)?;
        let kind = kind.value()?;
        let period = period.value()?;
        place.give(entry, bulletin::zdxm_bulletin_of_kind(view, plan, month, kind, period)?)
    })
}

/// The bulletin of a kind and period whose last month is a month (yyyymm), with the parts and comparisons of the rule pack: Rust `Bulletin::of`.
///
/// `ZDXM_E_INVALID_VALUE` where the period does not end with the month.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - month: a month, yyyymm.
/// - kind: ZDXM_BULLETIN_...
/// - period: ZDXM_PERIOD_...
/// - bulletin: out, not NULL; a bulletin, to be freed with zdxm_bulletin_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_bulletin_of_kind(view: *mut zdxm_view, plan: i32, month: i32, kind: i32, period: i32, bulletin: *mut *mut zdxm_bulletin) -> ZDXM_RET {
    // SAFETY: see above.
    let bulletin = unsafe { Out::new(bulletin) };
    bulletin_of_kind(view, PlanId(i64::from(plan)), month, Code::new(kind), Code::new(period), bulletin)
}

/// Frees a bulletin. NULL is allowed.
///
/// - bulletin: a bulletin, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_bulletin_free(bulletin: *mut zdxm_bulletin) -> ZDXM_RET {
    close(bulletin)
}

fn bulletin_document(bulletin: *mut zdxm_bulletin, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    guard(bulletin, |entry, bulletin| {
        let place = document.handle("document")?;
        place.give(entry, bulletin::zdxm_bulletin_document(bulletin)?)
    })
}

/// The bulletin as a document, for every form: Rust `Bulletin::document`, of `Bulletin::summary_table`, `Bulletin::lead_unit_table`, `Bulletin::reporting_unit_table` and `Bulletin::missing_table`.
///
/// Of an issued bulletin the forms are those that were issued, byte for byte: `zdxm_issued_bulletin_reprint`.
///
/// - bulletin: a bulletin, not NULL.
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_bulletin_document(bulletin: *mut zdxm_bulletin, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    bulletin_document(bulletin, document)
}

fn bulletin_head(bulletin: *mut zdxm_bulletin, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(bulletin, |entry, bulletin| {
        let place = rows.handle("rows")?;
        give(place, entry, vec![bulletin::zdxm_bulletin_head(bulletin)?])
    })
}

/// The bulletin's head, with starts and finishes, in one row: Rust `Bulletin::new`, `Starts::start_rate`, `Starts::finish_rate`, `Bulletin::time_progress`.
///
/// CHANGE is the last one that it knows of. LATE and UNDATED are of reports; NULL, as DEADLINE is, where the rules of the plan name
/// no deadline. START_RATE is over the base of the rules.
///
/// Fields: TITLE, DOCUMENT_NO, MONTH, CHANGE, TIME_PROGRESS, DEADLINE, LATE, UNDATED, COUNT, STARTED_COUNT, PLANNED_NEW,
/// NEW_STARTED, PLANNED_TO_DATE, TO_DATE_STARTED, EARLY_STARTS, LATE_STARTS, PLANNED_COMPLETED, COMPLETED_FINISHED,
/// EARLY_FINISHES, SUSPENDED, START_RATE, FINISH_RATE.
///
/// - bulletin: a bulletin, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_bulletin_head(bulletin: *mut zdxm_bulletin, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    bulletin_head(bulletin, rows)
}

fn bulletin_figures(bulletin: *mut zdxm_bulletin, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(bulletin, |entry, bulletin| {
        let place = rows.handle("rows")?;
        give(place, entry, bulletin::zdxm_bulletin_figures(bulletin)?)
    })
}

/// The bulletin's sums in every cut: Rust `Cuts::new`, `FigureCell::rate`, `FigureCell::month_done`, `Bulletin::gap`, `Bulletin::name`.
///
/// Units come by rank within their kind.
///
/// Fields: CUT, PHASE, SECTOR, UNIT, UNIT_KIND, NAME, COUNT, TOTAL, ANNUAL, MONTH_DONE, DONE, RATE, RATE_NUMBER, GAP,
/// GAP_NUMBER, RANK, REPORTED, SEVERAL_MONTHS, STARTED_COUNT, FINISHED_COUNT.
///
/// - bulletin: a bulletin, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_bulletin_figures(bulletin: *mut zdxm_bulletin, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    bulletin_figures(bulletin, rows)
}

fn bulletin_missing(bulletin: *mut zdxm_bulletin, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(bulletin, |entry, bulletin| {
        let place = rows.handle("rows")?;
        give(place, entry, bulletin::zdxm_bulletin_missing(bulletin)?)
    })
}

/// The projects that did not report for the month (未报送), by reporting unit: Rust `figures::MissingReports`.
///
/// Fields: UNIT_NAME, NAME, LAST_REPORT.
///
/// - bulletin: a bulletin, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_bulletin_missing(bulletin: *mut zdxm_bulletin, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    bulletin_missing(bulletin, rows)
}

// ---- document

/// Frees a document. NULL is allowed.
///
/// - document: a document, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_document_free(document: *mut zdxm_document) -> ZDXM_RET {
    close(document)
}

fn document_text(document: *mut zdxm_document, form: Code<crate::PrintedForm>, out: TextOut) -> ZDXM_RET {
    guard(document, |entry, document| {
        let form = form.value()?;
        out.put(&entry.context, &document::zdxm_document_text(document, form)?)
    })
}

/// A form of the document that is words: Rust `Document::bytes`, `Document::to_text`, `Document::to_markdown`, `Document::to_json`, `Reissued::bytes`.
///
///
/// Of an issued bulletin, what was issued: `ZDXM_E_TAMPERED` where that was edited in the ledger, `ZDXM_E_NOT_FOUND` where it was not
/// kept; `zdxm_issued_bulletin_check` says which forms are there.
///
/// - document: a document, not NULL.
/// - form: `ZDXM_PRINTED_TEXT`, `ZDXM_PRINTED_MARKDOWN` or `ZDXM_PRINTED_JSON`.
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_document_text(document: *mut zdxm_document, form: i32, buffer: *mut c_char, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    document_text(document, Code::new(form), out)
}

/// `zdxm_document_text` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_document_text16(document: *mut zdxm_document, form: i32, buffer: *mut u16, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    document_text(document, Code::new(form), out)
}

fn document_save(document: *mut zdxm_document, form: Code<crate::PrintedForm>, path: Text, flags: i32) -> ZDXM_RET {
    guard(document, |entry, document| {
        let path = path.read_path(&entry.context, "path")?;
        let form = form.value()?;
        let flags = save_options(flags)?;
        document::zdxm_document_save(document, form, &path, flags)?;
        Ok(ZDXM_OK)
    })
}

/// Saves a form of the document as a file: Rust `Document::save`, `Document::to_workbook`, `Document::to_flat_workbook`, `Document::to_docx`, `Reissued::save`.
///
///
/// `ZDXM_E_DUPLICATE` where there is a file, or a ledger, which is never replaced;
/// `ZDXM_E_FILE_IN_USE` where another program holds the file for two seconds. An error leaves what was there.
///
/// - document: a document, not NULL.
/// - form: `ZDXM_PRINTED_...`.
/// - path, len: path of a file, and its length or -1; NULL only with length 0.
/// - flags: 0 or ZDXM_SAVE_OVERWRITE.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_document_save(document: *mut zdxm_document, form: i32, path: *const c_char, len: i32, flags: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let path = unsafe { Text::narrow(path, len) };
    document_save(document, Code::new(form), path, flags)
}

/// `zdxm_document_save` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_document_save16(document: *mut zdxm_document, form: i32, path: *const u16, len: i32, flags: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let path = unsafe { Text::wide(path, len) };
    document_save(document, Code::new(form), path, flags)
}

fn document_save_csv(document: *mut zdxm_document, index: i32, path: Text, flags: i32) -> ZDXM_RET {
    guard(document, |entry, document| {
        let path = path.read_path(&entry.context, "path")?;
        let flags = save_options(flags)?;
        document::zdxm_document_save_csv(document, index, &path, flags)?;
        Ok(ZDXM_OK)
    })
}

/// Saves a table of the document, by its place from 0, as a `.csv` file: Rust `Table::save_csv`, `Table::to_csv`.
///
/// UTF-8 with its mark, one header row which names the units, amounts exact, in 元. A table with sums says first in each row what it is. A text that a spreadsheet would run as
/// a formula gets an apostrophe before it. Files as `zdxm_document_save` says.
///
/// - document: a document, not NULL.
/// - index: a place, from 0.
/// - path, len: path of a file, and its length or -1; NULL only with length 0.
/// - flags: 0 or ZDXM_SAVE_OVERWRITE.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_document_save_csv(document: *mut zdxm_document, index: i32, path: *const c_char, len: i32, flags: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let path = unsafe { Text::narrow(path, len) };
    document_save_csv(document, index, path, flags)
}

/// `zdxm_document_save_csv` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_document_save_csv16(document: *mut zdxm_document, index: i32, path: *const u16, len: i32, flags: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let path = unsafe { Text::wide(path, len) };
    document_save_csv(document, index, path, flags)
}

fn document_head(document: *mut zdxm_document, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(document, |entry, document| {
        let place = rows.handle("rows")?;
        give(place, entry, vec![document::zdxm_document_head(document)?])
    })
}

/// The head of a document in one row: Rust `print::Document`.
///
/// COUNT is the number of its tables. PROOF_MARK proves where the figures of what was issued come from.
///
/// Fields: TITLE, PAPER, OFFICE, NUMBER, ISSUED_ON, PRINTED_RULES, PROOF_MARK, COUNT.
///
/// - document: a document, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_document_head(document: *mut zdxm_document, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    document_head(document, rows)
}

fn document_parts(document: *mut zdxm_document, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(document, |entry, document| {
        let place = rows.handle("rows")?;
        give(place, entry, document::zdxm_document_parts(document)?)
    })
}

/// The parts of a document in their order, those of its attachments last: Rust `print::Part`.
///
/// A heading has a DEPTH from 1 to 4, a paragraph none; a table has a TABLE_INDEX, its place for `zdxm_document_table`. ATTACHMENT is
/// the name of the attachment that a part belongs to.
///
/// Fields: DEPTH, TEXT, TABLE_INDEX, ATTACHMENT.
///
/// - document: a document, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_document_parts(document: *mut zdxm_document, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    document_parts(document, rows)
}

fn document_charts(document: *mut zdxm_document, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(document, |entry, document| {
        let place = rows.handle("rows")?;
        give(place, entry, document::zdxm_document_charts(document)?)
    })
}

/// The charts of a document in their order: Rust `print::Chart`, `Chart::to_svg`, `Chart::title`, `Chart::sentence`.
///
/// TEXT is the chart as SVG, 156 mm wide; NOTE says what it shows in a sentence, for those who do not see it.
///
/// Fields: TITLE, TEXT, NOTE.
///
/// - document: a document, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_document_charts(document: *mut zdxm_document, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    document_charts(document, rows)
}

fn document_tables(document: *mut zdxm_document, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(document, |entry, document| {
        let place = rows.handle("rows")?;
        give(place, entry, document::zdxm_document_tables(document)?)
    })
}

/// The tables of a document, in their order: Rust `Document::tables`.
///
/// SHEET is the name that its sheet in a workbook has.
///
/// Fields: SHEET, TITLE, UNIT_LINE, COLUMNS, ROWS, NOTES.
///
/// - document: a document, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_document_tables(document: *mut zdxm_document, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    document_tables(document, rows)
}

/// The rows of a table, by its place from 0, each cell as it is displayed: Rust `TableCell::text`, `TableCell::number`.
///
/// Fields: ROW_KIND, and column n as `ZDXM_F_COLUMN_0 + n`. A dash stands for a figure that does not exist.
///
/// - document: a document, not NULL.
/// - index: a place, from 0.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_document_table(document: *mut zdxm_document, index: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    document::zdxm_document_table(document, index, rows)
}

fn document_table_header(document: *mut zdxm_document, index: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(document, |entry, document| {
        let place = rows.handle("rows")?;
        give(place, entry, document::zdxm_document_table_header(document, index)?)
    })
}

/// The header cells of a table, by its place from 0: Rust `print::HeaderCell`.
///
/// ROW is 0 or 1; ROWS and COLUMNS are how many it covers.
///
/// Fields: TEXT, ROW, COLUMN, ROWS, COLUMNS.
///
/// - document: a document, not NULL.
/// - index: a place, from 0.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_document_table_header(document: *mut zdxm_document, index: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    document_table_header(document, index, rows)
}

// ---- export

fn export_list(view: *mut zdxm_view, plan: PlanId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, export::zdxm_export_list(view, plan)?)
    })
}

/// The sheets by which a plan can be exported: Rust `View::export_profiles`, `ExportProfile::is_template`.
///
/// Those of its rule pack come first, then those that come with the library. TITLE has `{year}` and `{month}` for the time of the sheet.
///
/// Fields: PROFILE, TITLE, SHEET_KIND, IS_TEMPLATE.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_export_list(view: *mut zdxm_view, plan: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    export_list(view, PlanId(i64::from(plan)), rows)
}

fn export_document(view: *mut zdxm_view, plan: PlanId, month: i32, profile: Text, query: *mut zdxm_form, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = document.handle("document")?;
        let profile = profile.read(&entry.context, "profile")?;
        let query = record_or_default::<crate::ItemQuery>(query)?;
        place.give(entry, export::zdxm_export_document(view, plan, month, &profile, query)?)
    })
}

/// A plan's items by a sheet as a document (表式): Rust `View::export`, `print::exported_table`.
///
///
/// Amounts are exact: `ZDXM_E_INVALID_VALUE` for one with more decimals than the sheet shows. `ZDXM_E_NOT_FOUND` for a sheet that
/// does not exist, `ZDXM_E_MISSING_VALUE` where the sheet or the query needs a month.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - month: yyyymm; 0 for the plan alone.
/// - profile, len: a PROFILE of `zdxm_export_list`.
/// - query: a form ZDXM_FORM_ITEM_QUERY, or NULL for none.
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_export_document(view: *mut zdxm_view, plan: i32, month: i32, profile: *const c_char, len: i32, query: *mut zdxm_form, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let profile = unsafe { Text::narrow(profile, len) };
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    export_document(view, PlanId(i64::from(plan)), month, profile, query, document)
}

/// `zdxm_export_document` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_export_document16(view: *mut zdxm_view, plan: i32, month: i32, profile: *const u16, len: i32, query: *mut zdxm_form, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let profile = unsafe { Text::wide(profile, len) };
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    export_document(view, PlanId(i64::from(plan)), month, profile, query, document)
}

fn export_template(view: *mut zdxm_view, plan: PlanId, month: i32, profile: Text, query: *mut zdxm_form, path: Text, flags: i32) -> ZDXM_RET {
    ask(view, |entry, view| {
        let profile = profile.read(&entry.context, "profile")?;
        let path = path.read_path(&entry.context, "path")?;
        let month = month_of(month)?;
        let query = record_or_default::<crate::ItemQuery>(query)?;
        let flags = save_options(flags)?;
        export::zdxm_export_template(view, plan, month, &profile, query, &path, flags)?;
        Ok(ZDXM_OK)
    })
}

/// Saves a blank monthly sheet for a unit, or for all, to fill in (月报模板): Rust `ExportedSheet::save_template`, `ExportedSheet::to_template`.
///
///
/// REPORTING_UNIT, LEAD_UNIT or RESPONSIBLE_UNIT of the query says whose sheet it is. An `.xlsx` with the projects filled in and locked. An empty cell is not reported, never zero. `ZDXM_E_NOT_FOUND` where no item is
/// asked for, `ZDXM_E_INVALID_VALUE` for a sheet without columns to fill in; files as `zdxm_document_save` says.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - month: a month, yyyymm.
/// - profile, profile_len: a PROFILE of `zdxm_export_list` with IS_TEMPLATE.
/// - query: a form ZDXM_FORM_ITEM_QUERY, or NULL for none.
/// - path, path_len: path of a file, and its length or -1; NULL only with length 0.
/// - flags: 0 or ZDXM_SAVE_OVERWRITE.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_export_template(view: *mut zdxm_view, plan: i32, month: i32, profile: *const c_char, profile_len: i32, query: *mut zdxm_form, path: *const c_char, path_len: i32, flags: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let profile = unsafe { Text::narrow(profile, profile_len) };
    // SAFETY: see above.
    let path = unsafe { Text::narrow(path, path_len) };
    export_template(view, PlanId(i64::from(plan)), month, profile, query, path, flags)
}

/// `zdxm_export_template` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_export_template16(view: *mut zdxm_view, plan: i32, month: i32, profile: *const u16, profile_len: i32, query: *mut zdxm_form, path: *const u16, path_len: i32, flags: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let profile = unsafe { Text::wide(profile, profile_len) };
    // SAFETY: see above.
    let path = unsafe { Text::wide(path, path_len) };
    export_template(view, PlanId(i64::from(plan)), month, profile, query, path, flags)
}

// ---- issued_bulletin

fn issue_bulletin(batch: *mut zdxm_batch, form: *mut zdxm_form, rules: *mut zdxm_form, id: Out<i32>) -> ZDXM_RET {
    write(batch, |_, batch| {
        let place = id.required("id")?;
        let form = record::<issued_bulletin::IssueForm>(form)?;
        let rules = record_or_default::<crate::FigureRules>(rules)?;
        place.put(narrow(issued_bulletin::zdxm_issue_bulletin(batch, form, rules)?.0)?)
    })
}

/// Issues the bulletin of a month (签发): Rust `Batch::issue_bulletin`.
///
/// The figures are those before this batch, which must not have written anything, and cannot write anything after it:
/// `ZDXM_E_RULE`. `ZDXM_E_DUPLICATE` if another issued bulletin has the number. A month can be issued again under another number.
///
/// - batch: a batch, not NULL.
/// - form: a form ZDXM_FORM_ISSUE, not NULL.
/// - rules: a form ZDXM_FORM_RULES, or NULL for the rules of the plan; other rules than its rule pack's give ZDXM_E_RULE.
/// - id: out, not NULL; the number of the record.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_issue_bulletin(batch: *mut zdxm_batch, form: *mut zdxm_form, rules: *mut zdxm_form, id: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let id = unsafe { Out::new(id) };
    issue_bulletin(batch, form, rules, id)
}

fn issue_preview(view: *mut zdxm_view, form: *mut zdxm_form, rules: *mut zdxm_form, bulletin: Out<*mut zdxm_bulletin>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = bulletin.handle("bulletin")?;
        let form = record::<issued_bulletin::IssueForm>(form)?;
        let rules = record_or_default::<crate::FigureRules>(rules)?;
        place.give(entry, issued_bulletin::zdxm_issue_preview(view, form, rules)?)
    })
}

/// The bulletin that `zdxm_issue_bulletin` would issue at the moment of a view, byte for byte (签发预览): Rust `View::preview_issue`.
///
/// The same errors; nothing is written.
///
/// - view: a view, not NULL.
/// - form: a form ZDXM_FORM_ISSUE, not NULL.
/// - rules: a form ZDXM_FORM_RULES, or NULL for the rules of the plan; other rules than its rule pack's give ZDXM_E_RULE.
/// - bulletin: out, not NULL; a bulletin, to be freed with zdxm_bulletin_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_issue_preview(view: *mut zdxm_view, form: *mut zdxm_form, rules: *mut zdxm_form, bulletin: *mut *mut zdxm_bulletin) -> ZDXM_RET {
    // SAFETY: see above.
    let bulletin = unsafe { Out::new(bulletin) };
    issue_preview(view, form, rules, bulletin)
}

fn issued_bulletin_get(view: *mut zdxm_view, id: BulletinId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, vec![issued_bulletin::zdxm_issued_bulletin_get(view, id)?])
    })
}

/// One issued bulletin: Rust `View::issued_bulletin`.
///
/// SINCE is the change that issued it, AS_OF the last change that its figures know of.
///
/// Fields: ID, SINCE, AS_OF, PLAN, MONTH, NUMBER, ISSUED_ON, TITLE, BULLETIN_KIND, BULLETIN_PERIOD, REMARK, IS_LATEST,
/// MONEY_DECIMALS, RATE_DECIMALS, GAP_ORDER, START_BASE, START_TARGET, RULE_PACK, PRINTING, FIGURES_SHA256.
///
/// - view: a view, not NULL.
/// - id: the number of a bulletin.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_issued_bulletin_get(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    issued_bulletin_get(view, BulletinId(i64::from(id)), rows)
}

fn issued_bulletin_by_number(view: *mut zdxm_view, number: Text, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let number = number.read(&entry.context, "number")?;
        give(place, entry, Vec::from_iter(issued_bulletin::zdxm_issued_bulletin_by_number(view, &number)?))
    })
}

/// The issued bulletin of a number (期号、文号), or no row: Rust `View::bulletin_by_number`.
///
/// Fields: ID, SINCE, AS_OF, PLAN, MONTH, NUMBER, ISSUED_ON, TITLE, BULLETIN_KIND, BULLETIN_PERIOD, REMARK, IS_LATEST,
/// MONEY_DECIMALS, RATE_DECIMALS, GAP_ORDER, START_BASE, START_TARGET, RULE_PACK, PRINTING, FIGURES_SHA256.
///
/// - view: a view, not NULL.
/// - number, len: the number of a bulletin or a letter (期号、文号), and its length or -1; NULL only with length 0.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_issued_bulletin_by_number(view: *mut zdxm_view, number: *const c_char, len: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let number = unsafe { Text::narrow(number, len) };
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    issued_bulletin_by_number(view, number, rows)
}

/// `zdxm_issued_bulletin_by_number` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_issued_bulletin_by_number16(view: *mut zdxm_view, number: *const u16, len: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let number = unsafe { Text::wide(number, len) };
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    issued_bulletin_by_number(view, number, rows)
}

fn issued_bulletin_text(view: *mut zdxm_view, id: BulletinId, out: TextOut) -> ZDXM_RET {
    ask(view, |entry, view| {
        out.put(&entry.context, &issued_bulletin::zdxm_issued_bulletin_text(view, id)?)
    })
}

/// The text of an issued bulletin as it was issued, whatever was corrected since: Rust `View::issued_text`.
///
/// - view: a view, not NULL.
/// - id: the number of a bulletin.
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_issued_bulletin_text(view: *mut zdxm_view, id: i32, buffer: *mut c_char, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    issued_bulletin_text(view, BulletinId(i64::from(id)), out)
}

/// `zdxm_issued_bulletin_text` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_issued_bulletin_text16(view: *mut zdxm_view, id: i32, buffer: *mut u16, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    issued_bulletin_text(view, BulletinId(i64::from(id)), out)
}

fn issued_bulletin_list(view: *mut zdxm_view, plan: PlanId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, issued_bulletin::zdxm_issued_bulletin_list(view, plan)?)
    })
}

/// The issued bulletins of a plan, 0 for all plans, in the order in which they were issued: Rust `View::issued_bulletins`.
///
/// Fields: ID, SINCE, AS_OF, PLAN, MONTH, NUMBER, ISSUED_ON, TITLE, BULLETIN_KIND, BULLETIN_PERIOD, REMARK, IS_LATEST,
/// MONEY_DECIMALS, RATE_DECIMALS, GAP_ORDER, START_BASE, START_TARGET, RULE_PACK, PRINTING, FIGURES_SHA256.
///
/// - view: a view, not NULL.
/// - plan: the number of a plan.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_issued_bulletin_list(view: *mut zdxm_view, plan: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    issued_bulletin_list(view, PlanId(i64::from(plan)), rows)
}

fn issued_bulletin_reprint(view: *mut zdxm_view, id: BulletinId, bulletin: Out<*mut zdxm_bulletin>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = bulletin.handle("bulletin")?;
        place.give(entry, issued_bulletin::zdxm_issued_bulletin_reprint(view, id)?)
    })
}

/// An issued bulletin as it was issued, to be printed again: Rust `issue::reissue`, `Reissued::bytes`, `Reissued::text`.
///
/// Its text, Markdown, JSON and workbook are those that were issued, byte for byte, whatever the library prints by now:
/// `ZDXM_E_TAMPERED` from the call that asks for a form that was edited in the ledger, `ZDXM_E_NOT_FOUND` for one that was not
/// kept; `zdxm_issued_bulletin_check` says which they are. Its figures and tables are made again.
///
/// - view: a view, not NULL.
/// - id: the number of a bulletin.
/// - bulletin: out, not NULL; a bulletin, to be freed with zdxm_bulletin_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_issued_bulletin_reprint(view: *mut zdxm_view, id: i32, bulletin: *mut *mut zdxm_bulletin) -> ZDXM_RET {
    // SAFETY: see above.
    let bulletin = unsafe { Out::new(bulletin) };
    issued_bulletin_reprint(view, BulletinId(i64::from(id)), bulletin)
}

fn issued_bulletin_check(view: *mut zdxm_view, id: BulletinId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, issued_bulletin::zdxm_issued_bulletin_check(view, id)?)
    })
}

/// Whether an issued bulletin is as it was issued, form by form: Rust `issue::reissue`, `Reissued::outcome`, `Reissued::is_reproduced`, `FormCheck::is_same`.
///
/// Its text must also print the hash that the change as of which its figures stand has in the ledger:
/// `ZDXM_REPRODUCED_CHAIN_CHANGED` where it does not, which means that the chain was made anew.
///
/// OUTCOME is of the whole, the same in each row. The figures come first; their KEEPING is NULL, as they are made again and compared.
/// IS_SAME is whether the library makes the same again; NULL where a form was not made.
///
/// Fields: OUTCOME, PRINTED_FORM, KEEPING, IS_SAME, ISSUED_SHA256, PRESENT_SHA256.
///
/// - view: a view, not NULL.
/// - id: the number of a bulletin.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_issued_bulletin_check(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    issued_bulletin_check(view, BulletinId(i64::from(id)), rows)
}

fn issued_bulletin_compare_figures(view: *mut zdxm_view, before: BulletinId, after: BulletinId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, issued_bulletin::zdxm_issued_bulletin_compare_figures(view, before, after)?)
    })
}

/// The figures that differ between an issued bulletin and a later one, or 0 for the present state of its month: Rust `BulletinComparison::of_issued`.
///
/// CUT is NULL for starts and finishes, NAME says whose figure it is, CHANGED_FIELD is `ZDXM_F_DONE` and the like, LABEL what it is
/// called; BEFORE and AFTER are of the type of that field. No row if all figures are the same.
///
/// Fields: CUT, NAME, CHANGED_FIELD, LABEL, BEFORE, AFTER.
///
/// - view: a view, not NULL.
/// - before: the number of a bulletin.
/// - after: the number of a bulletin.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_issued_bulletin_compare_figures(view: *mut zdxm_view, before: i32, after: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    issued_bulletin_compare_figures(view, BulletinId(i64::from(before)), BulletinId(i64::from(after)), rows)
}

fn issued_bulletin_compare_records(view: *mut zdxm_view, before: BulletinId, after: BulletinId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, issued_bulletin::zdxm_issued_bulletin_compare_records(view, before, after)?)
    })
}

/// Why they differ: each field of each record that is known otherwise, with the change that wrote it: Rust `BulletinComparison::of_issued`, `BulletinComparison::change_of`.
///
/// `after` as of `zdxm_issued_bulletin_compare_figures`. ID is of the record, of a report the item's, NULL for the rules; MONTH is of a report.
/// CHANGED_FIELD and LABEL are NULL where a whole record says nothing, CHANGE and what follows where no change did it.
///
/// Fields: RECORD_KIND, ID, MONTH, NAME, DIFFERENCE, CHANGED_FIELD, LABEL, BEFORE, AFTER, CHANGE, ACTOR, AT_MS, CLOCK_MARK,
/// CHANGE_KIND, CHANGE_CODE.
///
/// - view: a view, not NULL.
/// - before: the number of a bulletin.
/// - after: the number of a bulletin.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_issued_bulletin_compare_records(view: *mut zdxm_view, before: i32, after: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    issued_bulletin_compare_records(view, BulletinId(i64::from(before)), BulletinId(i64::from(after)), rows)
}

fn issued_bulletin_compare_document(view: *mut zdxm_view, before: BulletinId, after: BulletinId, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = document.handle("document")?;
        place.give(entry, issued_bulletin::zdxm_issued_bulletin_compare_document(view, before, after)?)
    })
}

/// The comparison as a document: Rust `BulletinComparison::document`, of `BulletinComparison::tables`.
///
/// `after` as of `zdxm_issued_bulletin_compare_figures`.
///
/// - view: a view, not NULL.
/// - before: the number of a bulletin.
/// - after: the number of a bulletin.
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_issued_bulletin_compare_document(view: *mut zdxm_view, before: i32, after: i32, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    issued_bulletin_compare_document(view, BulletinId(i64::from(before)), BulletinId(i64::from(after)), document)
}

// ---- workbook

fn workbook_open(context: *mut zdxm_context, path: Text, workbook: Out<*mut zdxm_workbook>) -> ZDXM_RET {
    guard(context, |entry, _| {
        let place = workbook.handle("workbook")?;
        let path = path.read_path(&entry.context, "path")?;
        place.give(entry, workbook::zdxm_workbook_open(&entry.context, &path)?)
    })
}

/// Opens a spreadsheet file; the format is found from its bytes: Rust `Workbook::open`.
///
/// - context: a context, not NULL.
/// - path, len: path of a file, and its length or -1; NULL only with length 0.
/// - workbook: out, not NULL; a workbook, to be freed with zdxm_workbook_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_workbook_open(context: *mut zdxm_context, path: *const c_char, len: i32, workbook: *mut *mut zdxm_workbook) -> ZDXM_RET {
    // SAFETY: see above.
    let path = unsafe { Text::narrow(path, len) };
    // SAFETY: see above.
    let workbook = unsafe { Out::new(workbook) };
    workbook_open(context, path, workbook)
}

/// `zdxm_workbook_open` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_workbook_open16(context: *mut zdxm_context, path: *const u16, len: i32, workbook: *mut *mut zdxm_workbook) -> ZDXM_RET {
    // SAFETY: see above.
    let path = unsafe { Text::wide(path, len) };
    // SAFETY: see above.
    let workbook = unsafe { Out::new(workbook) };
    workbook_open(context, path, workbook)
}

fn workbook_read(context: *mut zdxm_context, bytes: Bytes, workbook: Out<*mut zdxm_workbook>) -> ZDXM_RET {
    guard(context, |entry, _| {
        let place = workbook.handle("workbook")?;
        let bytes = bytes.read("bytes")?;
        place.give(entry, workbook::zdxm_workbook_read(&entry.context, bytes)?)
    })
}

/// Opens a spreadsheet that the program holds in memory: Rust `Workbook::read`.
///
/// - context: a context, not NULL.
/// - bytes, len: bytes, not NULL, and how many.
/// - workbook: out, not NULL; a workbook, to be freed with zdxm_workbook_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_workbook_read(context: *mut zdxm_context, bytes: *const c_void, len: i32, workbook: *mut *mut zdxm_workbook) -> ZDXM_RET {
    // SAFETY: see above.
    let bytes = unsafe { Bytes::new(bytes, len) };
    // SAFETY: see above.
    let workbook = unsafe { Out::new(workbook) };
    workbook_read(context, bytes, workbook)
}

/// Frees a workbook. NULL is allowed.
///
/// - workbook: a workbook, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_workbook_free(workbook: *mut zdxm_workbook) -> ZDXM_RET {
    close(workbook)
}

fn workbook_sheets(workbook: *mut zdxm_workbook, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(workbook, |entry, workbook| {
        let place = rows.handle("rows")?;
        give(place, entry, workbook::zdxm_workbook_sheets(workbook)?)
    })
}

/// The sheets that are plans or monthly reports: Rust `WorkbookReading::new`, `SheetReading::sums`, `SheetReading::counted`, `Workbook::digest`.
///
/// The sums are over the rows that count, which are COUNT. `ZDXM_E_UNKNOWN_SHEET` if none was understood.
///
/// Fields: SHEET_INDEX, SHEET, SHEET_KIND, TITLE, YEAR, MONTH, COUNT, TOTAL, DONE_BEFORE, ANNUAL, MONTH_DONE, YTD_DONE,
/// NOTES, FORMAT, FILE_DIGEST.
///
/// - workbook: a workbook, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_workbook_sheets(workbook: *mut zdxm_workbook, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    workbook_sheets(workbook, rows)
}

fn workbook_columns(workbook: *mut zdxm_workbook, sheet: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(workbook, |entry, workbook| {
        let place = rows.handle("rows")?;
        give(place, entry, workbook::zdxm_workbook_columns(workbook, sheet)?)
    })
}

/// The columns of a sheet, by its place from 0, and what each means: Rust `SheetReading`.
///
/// MEANING is NULL where the header is not known.
///
/// Fields: COLUMN, HEADER, MEANING, MONEY_UNIT, FUND_SOURCE, PLANNED_MONTHS, NEAREST.
///
/// - workbook: a workbook, not NULL.
/// - sheet: a place, from 0.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_workbook_columns(workbook: *mut zdxm_workbook, sheet: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    workbook_columns(workbook, sheet, rows)
}

fn workbook_rows(workbook: *mut zdxm_workbook, sheet: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(workbook, |entry, workbook| {
        let place = rows.handle("rows")?;
        give(place, entry, workbook::zdxm_workbook_rows(workbook, sheet)?)
    })
}

/// The projects of a sheet, by its place from 0, as they were read: Rust `SheetReading`, `WorkbookReading`.
///
/// OTHER has the columns that the ledger has no field for.
/// A form of a report can be loaded from such a row (`zdxm_form_load`).
///
/// Fields: ROW, PARENT_ROW, COUNTED, OTHER, POSITION, NAME, HIGHER_LEVEL, PHASE, SECTOR_NAME, CODE, CONTENT, LOCATION,
/// PERIOD_START, PERIOD_END, TOTAL, DONE_BEFORE, ANNUAL, MONTH_PLAN, TARGET, PLANNED_START, PLANNED_FINISH, OWNER,
/// OWNER_CREDIT_CODE, RESPONSIBLE_UNIT_NAMES, REPORTING_UNIT_NAME, MONTH_DONE, YTD_DONE, CUMULATIVE_DONE, FUNDS_YTD,
/// FUNDS_BY_SOURCE, STARTED, STARTED_ON, FINISHED, FINISHED_ON, PROGRESS, PREPARATION, PROBLEM, NEXT_STEPS, REMARK.
///
/// - workbook: a workbook, not NULL.
/// - sheet: a place, from 0.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_workbook_rows(workbook: *mut zdxm_workbook, sheet: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    workbook_rows(workbook, sheet, rows)
}

fn workbook_groups(workbook: *mut zdxm_workbook, sheet: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(workbook, |entry, workbook| {
        let place = rows.handle("rows")?;
        give(place, entry, workbook::zdxm_workbook_groups(workbook, sheet)?)
    })
}

/// The headings of a sheet, by its place from 0, with what each declares and what stands under it: Rust `SheetReading`.
///
/// TOTAL, ANNUAL and YTD_DONE are as found.
///
/// Fields: ROW, DEPTH, LABEL, PHASE, SECTOR_NAME, REGION, DECLARED_COUNT, FOUND_COUNT, DECLARED_TOTAL, DECLARED_ANNUAL,
/// DECLARED_YTD, TOTAL, ANNUAL, YTD_DONE.
///
/// - workbook: a workbook, not NULL.
/// - sheet: a place, from 0.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_workbook_groups(workbook: *mut zdxm_workbook, sheet: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    workbook_groups(workbook, sheet, rows)
}

fn workbook_findings(workbook: *mut zdxm_workbook, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(workbook, |entry, workbook| {
        let place = rows.handle("rows")?;
        give(place, entry, workbook::zdxm_workbook_findings(workbook)?)
    })
}

/// Every problem of the file, each at its cell, and the sheets that were left out: Rust `WorkbookReading::findings`.
///
/// TEXT says what is wrong and what to do, in the language of the context; READ what the cell of a blocking one says.
///
/// Fields: SEVERITY, SHEET, CELL, FINDING, TEXT, READ, MESSAGE_ID.
///
/// - workbook: a workbook, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_workbook_findings(workbook: *mut zdxm_workbook, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    workbook_findings(workbook, rows)
}

fn workbook_grids(workbook: *mut zdxm_workbook, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(workbook, |entry, workbook| {
        let place = rows.handle("rows")?;
        give(place, entry, workbook::zdxm_workbook_grids(workbook)?)
    })
}

/// All sheets of the file as plain cells, understood or not: Rust `Workbook`, `Sheet::width`.
///
/// SHEET_INDEX is the place among all sheets.
///
/// Fields: SHEET_INDEX, SHEET, HIDDEN, ROWS, COLUMNS.
///
/// - workbook: a workbook, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_workbook_grids(workbook: *mut zdxm_workbook, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    workbook_grids(workbook, rows)
}

fn workbook_cells(workbook: *mut zdxm_workbook, sheet: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(workbook, |entry, workbook| {
        let place = rows.handle("rows")?;
        give(place, entry, workbook::zdxm_workbook_cells(workbook, sheet)?)
    })
}

/// The cells with a value of a sheet, by its place among all sheets, row by row: Rust `Sheet::cell`.
///
/// Fields: ROW, COLUMN, CELL, TEXT.
///
/// - workbook: a workbook, not NULL.
/// - sheet: a place, from 0.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_workbook_cells(workbook: *mut zdxm_workbook, sheet: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    workbook_cells(workbook, sheet, rows)
}

// ---- import

/// What an import of a workbook would do: Rust `ImportPreview::of`. Nothing is changed.
///
/// The workbook can be freed at once.
///
/// - view: a view, not NULL.
/// - workbook: a workbook, not NULL.
/// - form: a form, or NULL for none.
/// - import: out, not NULL; an import, to be freed with zdxm_import_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_import_preview(view: *mut zdxm_view, workbook: *mut zdxm_workbook, form: *mut zdxm_form, import: *mut *mut zdxm_import) -> ZDXM_RET {
    // SAFETY: see above.
    let import = unsafe { Out::new(import) };
    import::zdxm_import_preview(view, workbook, form, import)
}

/// Frees an import. NULL is allowed. A batch that it began goes on.
///
/// - import: an import, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_import_free(import: *mut zdxm_import) -> ZDXM_RET {
    close(import)
}

fn import_counts(import: *mut zdxm_import, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(import, |entry, import| {
        let place = rows.handle("rows")?;
        give(place, entry, vec![import::zdxm_import_counts(import)?])
    })
}

/// What the import would do, in numbers, in one row: Rust `ImportPreview::counts`.
///
/// Fields: NEW_PROJECTS, REVISED_PROJECTS, NEW_ITEMS, REVISED_ITEMS, WITHDRAWN_ITEMS, NEW_REPORTS, REVISED_REPORTS,
/// UNCHANGED, UNMATCHED.
///
/// - import: an import, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_import_counts(import: *mut zdxm_import, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    import_counts(import, rows)
}

fn import_findings(import: *mut zdxm_import, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(import, |entry, import| {
        let place = rows.handle("rows")?;
        give(place, entry, import::zdxm_import_findings(import)?)
    })
}

/// Every problem, of the sheets and of the comparison with the ledger: Rust `ImportPreview::findings`.
///
/// Fields: SEVERITY, SHEET, CELL, FINDING, TEXT, READ, MESSAGE_ID.
///
/// - import: an import, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_import_findings(import: *mut zdxm_import, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    import_findings(import, rows)
}

fn import_unsettled(import: *mut zdxm_import, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(import, |entry, import| {
        let place = rows.handle("rows")?;
        give(place, entry, import::zdxm_import_unsettled(import)?)
    })
}

/// The problems that stand in the way of this import with its options: Rust `ImportPreview::unsettled`.
///
/// Fields: SEVERITY, SHEET, CELL, FINDING, TEXT, READ, MESSAGE_ID.
///
/// - import: an import, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_import_unsettled(import: *mut zdxm_import, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    import_unsettled(import, rows)
}

fn import_answers(view: *mut zdxm_view, change: ChangeNumber, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, import::zdxm_import_answers(view, change)?)
    })
}

/// What was decided about the file that a change imported, by the actor of the change: Rust `View::import_answers`.
///
/// CELL has the letters of a column.
///
/// Fields: FILE_DIGEST, SHEET, CELL, READ, DECISION, DECIDED_VALUE.
///
/// - view: a view, not NULL.
/// - change: the number of a change.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_import_answers(view: *mut zdxm_view, change: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    import_answers(view, ChangeNumber(i64::from(change)), rows)
}

fn import_columns(view: *mut zdxm_view, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, import::zdxm_import_columns(view)?)
    })
}

/// What the office confirmed that columns mean, kept by imports with KEEP_COLUMNS: Rust `View::column_mappings`.
///
/// MEANING is NULL where the column is kept as text.
///
/// Fields: ID, SINCE, SHEET_KIND, HEADER, MEANING, MONEY_UNIT.
///
/// - view: a view, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_import_columns(view: *mut zdxm_view, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    import_columns(view, rows)
}

fn import_column_withdraw(batch: *mut zdxm_batch, id: ColumnMappingId) -> ZDXM_RET {
    write(batch, |_, batch| {
        import::zdxm_import_column_withdraw(batch, id)?;
        Ok(ZDXM_OK)
    })
}

/// Gives up what was confirmed of a column; what was imported by it stays: Rust `Batch::withdraw_column`.
///
/// - batch: a batch, not NULL.
/// - id: the number of a column mapping.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_import_column_withdraw(batch: *mut zdxm_batch, id: i32) -> ZDXM_RET {
    import_column_withdraw(batch, ColumnMappingId(i64::from(id)))
}

fn import_new_units(import: *mut zdxm_import, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(import, |entry, import| {
        let place = rows.handle("rows")?;
        give(place, entry, import::zdxm_import_new_units(import)?)
    })
}

/// The units that the import adds, with the kind that each name suggests: Rust `ImportPreview::new_units`.
///
/// Fields: NAME, KIND.
///
/// - import: an import, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_import_new_units(import: *mut zdxm_import, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    import_new_units(import, rows)
}

fn import_new_sectors(import: *mut zdxm_import, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(import, |entry, import| {
        let place = rows.handle("rows")?;
        give(place, entry, import::zdxm_import_new_sectors(import)?)
    })
}

/// The sectors that the import adds: Rust `ImportPreview::new_sectors`. KIND is NULL.
///
/// Fields: NAME, KIND.
///
/// - import: an import, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_import_new_sectors(import: *mut zdxm_import, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    import_new_sectors(import, rows)
}

fn import_begin(import: *mut zdxm_import, actor: Text, batch: Out<*mut zdxm_batch>) -> ZDXM_RET {
    guard(import, |entry, import| {
        let place = batch.handle("batch")?;
        let actor = actor.read(&entry.context, "actor")?;
        place.give(entry, import::zdxm_import_begin(import, entry.ledger()?, &actor)?)
    })
}

/// Begins to write the import by a person: Rust `ImportPreview::begin`, `ImportRun::commit`.
///
/// Step and commit the batch like any other. `ZDXM_E_UNSETTLED_PROBLEMS` while problems stand in the way, `ZDXM_E_RULE` if
/// the ledger has changed since the preview.
///
/// - import: an import, not NULL.
/// - actor, len: name of a person, and its length or -1; NULL only with length 0.
/// - batch: out, not NULL; a batch, to be freed with zdxm_batch_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_import_begin(import: *mut zdxm_import, actor: *const c_char, len: i32, batch: *mut *mut zdxm_batch) -> ZDXM_RET {
    // SAFETY: see above.
    let actor = unsafe { Text::narrow(actor, len) };
    // SAFETY: see above.
    let batch = unsafe { Out::new(batch) };
    import_begin(import, actor, batch)
}

/// `zdxm_import_begin` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_import_begin16(import: *mut zdxm_import, actor: *const u16, len: i32, batch: *mut *mut zdxm_batch) -> ZDXM_RET {
    // SAFETY: see above.
    let actor = unsafe { Text::wide(actor, len) };
    // SAFETY: see above.
    let batch = unsafe { Out::new(batch) };
    import_begin(import, actor, batch)
}

// ---- verify

fn verify_new(view: *mut zdxm_view, verify: Out<*mut zdxm_verify>) -> ZDXM_RET {
    guard(view, |entry, view| {
        let place = verify.handle("verify")?;
        place.give(entry, verify::zdxm_verify_new(view)?)
    })
}

/// Begins a proof of the whole ledger: Rust `View::begin_verify`. The view can be closed.
///
/// - view: a view, not NULL.
/// - verify: out, not NULL; a proof, to be freed with zdxm_verify_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_verify_new(view: *mut zdxm_view, verify: *mut *mut zdxm_verify) -> ZDXM_RET {
    // SAFETY: see above.
    let verify = unsafe { Out::new(verify) };
    verify_new(view, verify)
}

fn verify_file(context: *mut zdxm_context, path: Text, verify: Out<*mut zdxm_verify>) -> ZDXM_RET {
    guard(context, |entry, _| {
        let place = verify.handle("verify")?;
        let path = path.read_path(&entry.context, "path")?;
        place.give(entry, verify::zdxm_verify_file(&entry.context, &path)?)
    })
}

/// Begins to examine a file, damaged or not, without changing it: Rust `Ledger::begin_check_file`. `zdxm_verify_free` also ends it
/// early.
///
/// An error where the file is no ledger, of a newer version, or cannot be read at all. `zdxm_backup_check` does it in one call.
///
/// - context: a context, not NULL.
/// - path, len: path of a file, and its length or -1; NULL only with length 0.
/// - verify: out, not NULL; a proof, to be freed with zdxm_verify_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_verify_file(context: *mut zdxm_context, path: *const c_char, len: i32, verify: *mut *mut zdxm_verify) -> ZDXM_RET {
    // SAFETY: see above.
    let path = unsafe { Text::narrow(path, len) };
    // SAFETY: see above.
    let verify = unsafe { Out::new(verify) };
    verify_file(context, path, verify)
}

/// `zdxm_verify_file` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_verify_file16(context: *mut zdxm_context, path: *const u16, len: i32, verify: *mut *mut zdxm_verify) -> ZDXM_RET {
    // SAFETY: see above.
    let path = unsafe { Text::wide(path, len) };
    // SAFETY: see above.
    let verify = unsafe { Out::new(verify) };
    verify_file(context, path, verify)
}

/// Frees a proof. NULL is allowed.
///
/// - verify: a proof, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_verify_free(verify: *mut zdxm_verify) -> ZDXM_RET {
    close(verify)
}

fn verify_step(verify: *mut zdxm_verify, rows: i32, done: OutIf<i64>, total: OutIf<i64>) -> ZDXM_RET {
    guard(verify, |_, verify| {
        let rows = portion(rows, "rows")?;
        let progress = verify::zdxm_verify_step(verify, rows)?;
        put_progress((done, progress.done), (total, progress.total));
        Ok(if progress.is_complete { ZDXM_DONE } else { ZDXM_OK })
    })
}

/// Reads about so many rows more: Rust `VerifyRun::step`, `VerifyRun::done`, `VerifyRun::total`, `FileCheckRun::step`,
/// `FileCheckRun::done`, `FileCheckRun::total`.
///
/// `ZDXM_OK` while there are others, `ZDXM_DONE` when all were read. In the proof of a ledger the first thing that does not fit
/// is an error, `ZDXM_E_TAMPERED` or `ZDXM_E_DAMAGED`; the examination of a file lists all of them. `done` and `total` count
/// rows, of a file only about. A step of the examination returns within a tenth of a second.
///
/// - verify: a proof, not NULL.
/// - rows: how many at most in this step.
/// - done: out, may be NULL; how much is done.
/// - total: out, may be NULL; how much there is to do in all.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_verify_step(verify: *mut zdxm_verify, rows: i32, done: *mut i64, total: *mut i64) -> ZDXM_RET {
    // SAFETY: see above.
    let done = unsafe { OutIf::new(done) };
    // SAFETY: see above.
    let total = unsafe { OutIf::new(total) };
    verify_step(verify, rows, done, total)
}

fn verify_result(verify: *mut zdxm_verify, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(verify, |entry, verify| {
        let place = rows.handle("rows")?;
        give(place, entry, vec![verify::zdxm_verify_result(verify)?])
    })
}

/// What a completed proof looked at, in one row: Rust `Verification`, `View::verify`.
///
/// CHANGE is the last one, SEALS how many there are, each with the hash of its change; `zdxm_seal_list` gives
/// them. ADDED_OBJECTS come from other programs; they hold no facts. The hash vouches for all that came before; printed on a bulletin, it also
/// proves that no later change was cut off. `ZDXM_E_RULE` before the last step.
///
/// Fields: ROWS, CHANGE, HASH, SEALS, ADDED_OBJECTS.
///
/// - verify: a proof, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_verify_result(verify: *mut zdxm_verify, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    verify_result(verify, rows)
}

fn verify_problems(verify: *mut zdxm_verify, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(verify, |entry, verify| {
        let place = rows.handle("rows")?;
        give(place, entry, verify::zdxm_verify_problems(verify)?)
    })
}

/// Everything that is wrong with a file that was examined: Rust `FileCheckRun`.
///
/// A sound file gives no rows.
/// `ZDXM_E_RULE` before the last step.
///
/// Fields: PROBLEM_KIND, TABLE, TABLE_ROW, CHANGE, TEXT, REMEDY.
///
/// - verify: a proof, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_verify_problems(verify: *mut zdxm_verify, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    verify_problems(verify, rows)
}

// ---- seal

fn seal_text(view: *mut zdxm_view, out: TextOut) -> ZDXM_RET {
    ask(view, |entry, view| {
        out.put(&entry.context, &seal::zdxm_seal_text(view)?)
    })
}

/// What a seal of the last change of a view signs: Rust `View::seal_draft`, `SealDraft::text`.
///
/// Four lines, each with a line feed at its end: `zdxm seal 1`, the uuid of the ledger, the number of the change, its hash in 64
/// hexadecimal digits. What is signed are these characters of ASCII, a byte each.
///
/// - view: a view, not NULL.
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_seal_text(view: *mut zdxm_view, buffer: *mut c_char, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    seal_text(view, out)
}

/// `zdxm_seal_text` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_seal_text16(view: *mut zdxm_view, buffer: *mut u16, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    seal_text(view, out)
}

fn seal_add(ledger: *mut zdxm_ledger, text: Text, key: Text, signature: Text) -> ZDXM_RET {
    guard(ledger, |entry, _| {
        let text = text.read(&entry.context, "text")?;
        let key = key.read(&entry.context, "key")?;
        let signature = signature.read(&entry.context, "signature")?;
        seal::zdxm_seal_add(entry.ledger()?, &text, &key, &signature)?;
        Ok(ZDXM_OK)
    })
}

/// Keeps a seal: Rust `Ledger::add_seal`.
///
/// `text` is what was signed, as `zdxm_seal_text` gave it; `key` what the host calls the key; `signature` a text of at most 64
/// KiB, in Base64 say. It is no change and needs no batch; none may be open in this program. `ZDXM_E_NOT_SEALED` where the
/// ledger does not lead through what was signed.
///
/// - ledger: a ledger, not NULL.
/// - text, text_len: a text, and its length or -1; NULL only with length 0.
/// - key, key_len: what the host calls the key, and its length or -1; NULL only with length 0.
/// - signature, signature_len: the signature, such as Base64, and its length or -1; NULL only with length 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_seal_add(ledger: *mut zdxm_ledger, text: *const c_char, text_len: i32, key: *const c_char, key_len: i32, signature: *const c_char, signature_len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let text = unsafe { Text::narrow(text, text_len) };
    // SAFETY: see above.
    let key = unsafe { Text::narrow(key, key_len) };
    // SAFETY: see above.
    let signature = unsafe { Text::narrow(signature, signature_len) };
    seal_add(ledger, text, key, signature)
}

/// `zdxm_seal_add` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_seal_add16(ledger: *mut zdxm_ledger, text: *const u16, text_len: i32, key: *const u16, key_len: i32, signature: *const u16, signature_len: i32) -> ZDXM_RET {
    // SAFETY: see above.
    let text = unsafe { Text::wide(text, text_len) };
    // SAFETY: see above.
    let key = unsafe { Text::wide(key, key_len) };
    // SAFETY: see above.
    let signature = unsafe { Text::wide(signature, signature_len) };
    seal_add(ledger, text, key, signature)
}

fn seal_list(view: *mut zdxm_view, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, seal::zdxm_seal_list(view)?)
    })
}

/// The seals of changes that a view knows of, in the order of the changes: Rust `View::seals`, `Seal::text`.
///
/// AT_MS is when it was kept, which is not signed; SEAL_TEXT is what was signed. Whether a signature is good, only the host can
/// judge.
///
/// Fields: CHANGE, HASH, AT_MS, SEAL_KEY, SIGNATURE, SEAL_TEXT.
///
/// - view: a view, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_seal_list(view: *mut zdxm_view, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    seal_list(view, rows)
}

// ---- backup

fn backup_new(ledger: *mut zdxm_ledger, path: Text, flags: i32, backup: Out<*mut zdxm_backup>) -> ZDXM_RET {
    guard(ledger, |entry, _| {
        let place = backup.handle("backup")?;
        let path = path.read_path(&entry.context, "path")?;
        let flags = save_options(flags)?;
        place.give(entry, backup::zdxm_backup_new(entry.ledger()?, &path, flags)?)
    })
}

/// Begins a backup into a new file: Rust `Ledger::begin_backup`.
///
/// `ZDXM_E_DUPLICATE` where there is a file; with `ZDXM_SAVE_OVERWRITE`, where it is
/// not an older backup of this ledger, or has changes that the ledger does not have. `ZDXM_E_BUSY` where a program has it open.
///
/// - ledger: a ledger, not NULL.
/// - path, len: path of a file, and its length or -1; NULL only with length 0.
/// - flags: 0 or ZDXM_SAVE_OVERWRITE.
/// - backup: out, not NULL; a backup, to be freed with zdxm_backup_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_backup_new(ledger: *mut zdxm_ledger, path: *const c_char, len: i32, flags: i32, backup: *mut *mut zdxm_backup) -> ZDXM_RET {
    // SAFETY: see above.
    let path = unsafe { Text::narrow(path, len) };
    // SAFETY: see above.
    let backup = unsafe { Out::new(backup) };
    backup_new(ledger, path, flags, backup)
}

/// `zdxm_backup_new` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_backup_new16(ledger: *mut zdxm_ledger, path: *const u16, len: i32, flags: i32, backup: *mut *mut zdxm_backup) -> ZDXM_RET {
    // SAFETY: see above.
    let path = unsafe { Text::wide(path, len) };
    // SAFETY: see above.
    let backup = unsafe { Out::new(backup) };
    backup_new(ledger, path, flags, backup)
}

/// Frees a backup; one that is not finished leaves nothing. NULL is allowed.
///
/// - backup: a backup, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_backup_free(backup: *mut zdxm_backup) -> ZDXM_RET {
    close(backup)
}

fn backup_leave_out_attachments(backup: *mut zdxm_backup) -> ZDXM_RET {
    guard(backup, |_, backup| {
        backup::zdxm_backup_leave_out_attachments(backup)?;
        Ok(ZDXM_OK)
    })
}

/// Leaves out the files of attachments, which a backup has beside it otherwise: Rust `BackupRun::leave_out_attachments`.
///
/// To be said before the last step. FILES_MISSING of the row says how many the backup lacks then.
///
/// - backup: a backup, not NULL.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_backup_leave_out_attachments(backup: *mut zdxm_backup) -> ZDXM_RET {
    backup_leave_out_attachments(backup)
}

fn backup_step(backup: *mut zdxm_backup, pages: i32, done: OutIf<i64>, total: OutIf<i64>) -> ZDXM_RET {
    guard(backup, |_, backup| {
        let pages = portion(pages, "pages")?;
        let progress = backup::zdxm_backup_step(backup, pages)?;
        put_progress((done, progress.done), (total, progress.total));
        Ok(if progress.is_complete { ZDXM_DONE } else { ZDXM_OK })
    })
}

/// Copies so many pages more, of 4 KiB, and then proves about as many rows: Rust `BackupRun::step`, `BackupRun::done`,
/// `BackupRun::total`.
///
/// `ZDXM_OK` while there are others, `ZDXM_DONE` when all were copied and proved: then finish it. `done` and `total` count pages,
/// and then rows too. `ZDXM_E_TAMPERED` or `ZDXM_E_DAMAGED` where the ledger is not one that a restore would
/// accept. After `ZDXM_E_INTERRUPTED` it can go on.
///
/// - backup: a backup, not NULL.
/// - pages: how many at most in this step.
/// - done: out, may be NULL; how much is done.
/// - total: out, may be NULL; how much there is to do in all.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_backup_step(backup: *mut zdxm_backup, pages: i32, done: *mut i64, total: *mut i64) -> ZDXM_RET {
    // SAFETY: see above.
    let done = unsafe { OutIf::new(done) };
    // SAFETY: see above.
    let total = unsafe { OutIf::new(total) };
    backup_step(backup, pages, done, total)
}

fn backup_finish(backup: *mut zdxm_backup, rows: OutIf<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(backup, |entry, backup| {
        give_if(rows, entry, vec![backup::zdxm_backup_finish(backup)?])
    })
}

/// Copies and proves what is left, and gives the file its name: Rust `BackupRun::finish`.
///
/// The row says what is in it; CHANGE is the last one, AT_MS of that. An error leaves what was there. The backup is over then, and
/// is only to be freed.
///
/// Fields: OFFICE, UUID, CHANGE, AT_MS, CLOCK_MARK, HASH, ROWS, FILES, FILES_MISSING.
///
/// - backup: a backup, not NULL.
/// - rows: out, may be NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_backup_finish(backup: *mut zdxm_backup, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { OutIf::new(rows) };
    backup_finish(backup, rows)
}

fn backup_restore(context: *mut zdxm_context, source: Text, target: Text, flags: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(context, |entry, _| {
        let place = rows.handle("rows")?;
        let source = source.read_path(&entry.context, "source")?;
        let target = target.read_path(&entry.context, "target")?;
        give(place, entry, vec![backup::zdxm_backup_restore(&entry.context, &source, &target, flags)?])
    })
}

/// Makes a ledger of a backup, after proving that it is sound: Rust `Ledger::restore_with` (`Ledger::restore`).
///
/// `flags` is 0 or the sum of `ZDXM_RESTORE_KEEP_EXISTING` and `ZDXM_RESTORE_WITHOUT_ATTACHMENTS`. FILES_MISSING says how many files of
/// attachments the ledger lacks; `ZDXM_E_DUPLICATE` where there is a file at `target` and the flag is not set,
/// `ZDXM_E_BUSY` where it is open. CHANGE is the last one, AT_MS of that, KEPT_PATH of the ledger that was there. The backup is only
/// read; an error leaves what was there.
///
/// Fields: OFFICE, UUID, CHANGE, AT_MS, CLOCK_MARK, HASH, ROWS, FILES, FILES_MISSING, KEPT_PATH.
///
/// - context: a context, not NULL.
/// - source, source_len: path of the file to be read, and its length or -1; NULL only with length 0.
/// - target, target_len: path of the file to be made, and its length or -1; NULL only with length 0.
/// - flags: flags, added up, or 0.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_backup_restore(context: *mut zdxm_context, source: *const c_char, source_len: i32, target: *const c_char, target_len: i32, flags: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let source = unsafe { Text::narrow(source, source_len) };
    // SAFETY: see above.
    let target = unsafe { Text::narrow(target, target_len) };
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    backup_restore(context, source, target, flags, rows)
}

/// `zdxm_backup_restore` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_backup_restore16(context: *mut zdxm_context, source: *const u16, source_len: i32, target: *const u16, target_len: i32, flags: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let source = unsafe { Text::wide(source, source_len) };
    // SAFETY: see above.
    let target = unsafe { Text::wide(target, target_len) };
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    backup_restore(context, source, target, flags, rows)
}

fn backup_check(context: *mut zdxm_context, path: Text, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(context, |entry, _| {
        let place = rows.handle("rows")?;
        let path = path.read_path(&entry.context, "path")?;
        give(place, entry, backup::zdxm_backup_check(&entry.context, &path)?)
    })
}

/// Everything that is wrong with a file, damaged or not, without changing it: Rust `Ledger::check_file`, `FileProblemKind::remedy`.
///
/// A sound file gives no rows; of one kind of problem the first
/// 1,000 are given. An error where the file is no ledger, of a newer version, or cannot be read at all. The work is bounded by
/// the size of the file; `zdxm_verify_file` does it in steps.
///
/// Fields: PROBLEM_KIND, TABLE, TABLE_ROW, CHANGE, TEXT, REMEDY.
///
/// - context: a context, not NULL.
/// - path, len: path of a file, and its length or -1; NULL only with length 0.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_backup_check(context: *mut zdxm_context, path: *const c_char, len: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let path = unsafe { Text::narrow(path, len) };
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    backup_check(context, path, rows)
}

/// `zdxm_backup_check` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_backup_check16(context: *mut zdxm_context, path: *const u16, len: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let path = unsafe { Text::wide(path, len) };
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    backup_check(context, path, rows)
}

// ---- archive

fn archive_export(view: *mut zdxm_view, path: Text, flags: i32, archive: Out<*mut zdxm_archive>) -> ZDXM_RET {
    guard(view, |entry, view| {
        let place = archive.handle("archive")?;
        let path = path.read_path(&entry.context, "path")?;
        let flags = save_options(flags)?;
        place.give(entry, archive::zdxm_archive_export(view, &path, flags)?)
    })
}

/// Begins to write what a view knows into a new file: Rust `View::begin_export`. The view can be closed.
///
/// `ZDXM_E_DUPLICATE` where there is a file, or a ledger, which is never replaced.
/// `ZDXM_E_NOT_PERMITTED` for a view that is limited (`zdxm_view_limit`).
///
/// - view: a view, not NULL.
/// - path, len: path of a file, and its length or -1; NULL only with length 0.
/// - flags: 0 or ZDXM_SAVE_OVERWRITE.
/// - archive: out, not NULL; an archive, to be freed with zdxm_archive_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_archive_export(view: *mut zdxm_view, path: *const c_char, len: i32, flags: i32, archive: *mut *mut zdxm_archive) -> ZDXM_RET {
    // SAFETY: see above.
    let path = unsafe { Text::narrow(path, len) };
    // SAFETY: see above.
    let archive = unsafe { Out::new(archive) };
    archive_export(view, path, flags, archive)
}

/// `zdxm_archive_export` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_archive_export16(view: *mut zdxm_view, path: *const u16, len: i32, flags: i32, archive: *mut *mut zdxm_archive) -> ZDXM_RET {
    // SAFETY: see above.
    let path = unsafe { Text::wide(path, len) };
    // SAFETY: see above.
    let archive = unsafe { Out::new(archive) };
    archive_export(view, path, flags, archive)
}

fn archive_take_attachments(archive: *mut zdxm_archive) -> ZDXM_RET {
    guard(archive, |_, archive| {
        archive::zdxm_archive_take_attachments(archive)?;
        Ok(ZDXM_OK)
    })
}

/// Puts the files of attachments beside the archive as well: Rust `ArchiveExport::take_attachments`. `ZDXM_E_RULE` for an import, which
/// takes over the files that lie beside its archive.
///
/// To be said before the last step. FILES_MISSING of the result says how many the archive lacks.
///
/// - archive: an archive, not NULL.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_archive_take_attachments(archive: *mut zdxm_archive) -> ZDXM_RET {
    archive_take_attachments(archive)
}

fn archive_import(context: *mut zdxm_context, source: Text, target: Text, archive: Out<*mut zdxm_archive>) -> ZDXM_RET {
    guard(context, |entry, _| {
        let place = archive.handle("archive")?;
        let source = source.read_path(&entry.context, "source")?;
        let target = target.read_path(&entry.context, "target")?;
        place.give(entry, archive::zdxm_archive_import(&entry.context, &source, &target)?)
    })
}

/// Begins to make a new ledger of an archive: Rust `Ledger::begin_import`.
///
/// `ZDXM_E_DUPLICATE` where there is a file at `target`.
///
/// - context: a context, not NULL.
/// - source, source_len: path of the file to be read, and its length or -1; NULL only with length 0.
/// - target, target_len: path of the file to be made, and its length or -1; NULL only with length 0.
/// - archive: out, not NULL; an archive, to be freed with zdxm_archive_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_archive_import(context: *mut zdxm_context, source: *const c_char, source_len: i32, target: *const c_char, target_len: i32, archive: *mut *mut zdxm_archive) -> ZDXM_RET {
    // SAFETY: see above.
    let source = unsafe { Text::narrow(source, source_len) };
    // SAFETY: see above.
    let target = unsafe { Text::narrow(target, target_len) };
    // SAFETY: see above.
    let archive = unsafe { Out::new(archive) };
    archive_import(context, source, target, archive)
}

/// `zdxm_archive_import` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_archive_import16(context: *mut zdxm_context, source: *const u16, source_len: i32, target: *const u16, target_len: i32, archive: *mut *mut zdxm_archive) -> ZDXM_RET {
    // SAFETY: see above.
    let source = unsafe { Text::wide(source, source_len) };
    // SAFETY: see above.
    let target = unsafe { Text::wide(target, target_len) };
    // SAFETY: see above.
    let archive = unsafe { Out::new(archive) };
    archive_import(context, source, target, archive)
}

/// Frees an archive; one that is not complete leaves nothing. NULL is allowed.
///
/// - archive: an archive, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_archive_free(archive: *mut zdxm_archive) -> ZDXM_RET {
    close(archive)
}

fn archive_step(archive: *mut zdxm_archive, lines: i32, done: OutIf<i64>, total: OutIf<i64>) -> ZDXM_RET {
    guard(archive, |entry, archive| {
        let lines = portion(lines, "lines")?;
        let progress = archive::zdxm_archive_step(archive, &entry.context, lines)?;
        put_progress((done, progress.done), (total, progress.total));
        Ok(if progress.is_complete { ZDXM_DONE } else { ZDXM_OK })
    })
}

/// Writes, or reads and proves, about so many lines more: Rust `ArchiveExport::step`, `ArchiveExport::done`,
/// `ArchiveExport::total`, `ArchiveImport::step`, `ArchiveImport::done`, `ArchiveImport::total`.
///
/// `ZDXM_OK` while there are others, `ZDXM_DONE` when the file has its name. Of an import: `ZDXM_E_UNKNOWN_FORMAT` for what is
/// no archive, `ZDXM_E_NEWER_VERSION` for one of a later version, `ZDXM_E_DAMAGED` for a wrong line, `ZDXM_E_TAMPERED` where
/// a value was edited; nothing is left of it then. After `ZDXM_E_INTERRUPTED` it can go on.
///
/// - archive: an archive, not NULL.
/// - lines: how many at most in this step.
/// - done: out, may be NULL; how much is done.
/// - total: out, may be NULL; how much there is to do in all.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_archive_step(archive: *mut zdxm_archive, lines: i32, done: *mut i64, total: *mut i64) -> ZDXM_RET {
    // SAFETY: see above.
    let done = unsafe { OutIf::new(done) };
    // SAFETY: see above.
    let total = unsafe { OutIf::new(total) };
    archive_step(archive, lines, done, total)
}

fn archive_result(archive: *mut zdxm_archive, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(archive, |entry, archive| {
        let place = rows.handle("rows")?;
        give(place, entry, vec![archive::zdxm_archive_result(archive)?])
    })
}

/// What is in a completed archive, or in the ledger made of it, in one row: Rust `ArchiveExport::step`, `ArchiveImport::step`.
///
/// CHANGE is the last one, AT_MS of that. `ZDXM_E_RULE` before the last step.
///
/// Fields: OFFICE, UUID, CHANGE, AT_MS, CLOCK_MARK, HASH, ROWS, FILES, FILES_MISSING.
///
/// - archive: an archive, not NULL.
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_archive_result(archive: *mut zdxm_archive, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    archive_result(archive, rows)
}

// ---- value

fn money_parse(context: *mut zdxm_context, text: Text, unit: Code<crate::MoneyUnit>, fen: Out<i64>) -> ZDXM_RET {
    guard(context, |entry, _| {
        let place = fen.required("fen")?;
        let text = text.read(&entry.context, "text")?;
        let unit = unit.value()?;
        place.put(value::zdxm_money_parse(&entry.context, &text, unit)?.border()?)
    })
}

/// Reads an amount as offices write it, in a unit unless it names its own: Rust `Money::parse`.
///
/// 28,760.55 in 万元 is 28760550000 fen; what would have to be guessed is an error.
///
/// - context: a context, not NULL.
/// - text, len: a text, and its length or -1; NULL only with length 0.
/// - unit: ZDXM_YUAN, ZDXM_WAN_YUAN and so on.
/// - fen: out, not NULL; an amount in fen (分).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_money_parse(context: *mut zdxm_context, text: *const c_char, len: i32, unit: i32, fen: *mut i64) -> ZDXM_RET {
    // SAFETY: see above.
    let text = unsafe { Text::narrow(text, len) };
    // SAFETY: see above.
    let fen = unsafe { Out::new(fen) };
    money_parse(context, text, Code::new(unit), fen)
}

/// `zdxm_money_parse` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_money_parse16(context: *mut zdxm_context, text: *const u16, len: i32, unit: i32, fen: *mut i64) -> ZDXM_RET {
    // SAFETY: see above.
    let text = unsafe { Text::wide(text, len) };
    // SAFETY: see above.
    let fen = unsafe { Out::new(fen) };
    money_parse(context, text, Code::new(unit), fen)
}

fn money_text(context: *mut zdxm_context, fen: i64, unit: Code<crate::MoneyUnit>, decimals: i32, out: TextOut) -> ZDXM_RET {
    guard(context, |entry, _| {
        let unit = unit.value()?;
        out.put(&entry.context, &value::zdxm_money_text(&entry.context, fen, unit, decimals)?)
    })
}

/// An amount of fen in a unit, rounded half away from zero (四舍五入): Rust `Money::display`.
///
/// - context: a context, not NULL.
/// - fen: an amount in fen (分).
/// - unit: ZDXM_YUAN, ZDXM_WAN_YUAN and so on.
/// - decimals: how many decimals.
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_money_text(context: *mut zdxm_context, fen: i64, unit: i32, decimals: i32, buffer: *mut c_char, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    money_text(context, fen, Code::new(unit), decimals, out)
}

/// `zdxm_money_text` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_money_text16(context: *mut zdxm_context, fen: i64, unit: i32, decimals: i32, buffer: *mut u16, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    money_text(context, fen, Code::new(unit), decimals, out)
}

fn rate_text(context: *mut zdxm_context, part: i64, base: i64, decimals: i32, out: TextOut) -> ZDXM_RET {
    guard(context, |entry, _| {
        out.put_if(&entry.context, value::zdxm_rate_text(&entry.context, part, base, decimals)?.as_deref())
    })
}

/// A part of a base in percent, rounded once from the exact value: Rust `Rate::of`, `Rate::percent`. `ZDXM_NULL` for a base of 0.
///
/// - context: a context, not NULL.
/// - part: an amount in fen (分).
/// - base: an amount in fen (分).
/// - decimals: how many decimals.
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_rate_text(context: *mut zdxm_context, part: i64, base: i64, decimals: i32, buffer: *mut c_char, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    rate_text(context, part, base, decimals, out)
}

/// `zdxm_rate_text` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_rate_text16(context: *mut zdxm_context, part: i64, base: i64, decimals: i32, buffer: *mut u16, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    rate_text(context, part, base, decimals, out)
}

fn project_code_parse(context: *mut zdxm_context, text: Text, out: TextOut) -> ZDXM_RET {
    guard(context, |entry, _| {
        let text = text.read(&entry.context, "text")?;
        out.put(&entry.context, &value::zdxm_project_code_parse(&entry.context, &text)?)
    })
}

/// Reads a national project code in any spelling and gives it with its hyphens: Rust `ProjectCode::parse`.
///
/// - context: a context, not NULL.
/// - text, len: a text, and its length or -1; NULL only with length 0.
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_project_code_parse(context: *mut zdxm_context, text: *const c_char, len: i32, buffer: *mut c_char, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let text = unsafe { Text::narrow(text, len) };
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    project_code_parse(context, text, out)
}

/// `zdxm_project_code_parse` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_project_code_parse16(context: *mut zdxm_context, text: *const u16, len: i32, buffer: *mut u16, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let text = unsafe { Text::wide(text, len) };
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    project_code_parse(context, text, out)
}

fn credit_code_parse(context: *mut zdxm_context, text: Text, out: TextOut) -> ZDXM_RET {
    guard(context, |entry, _| {
        let text = text.read(&entry.context, "text")?;
        out.put(&entry.context, &value::zdxm_credit_code_parse(&entry.context, &text)?)
    })
}

/// Reads a 统一社会信用代码, checks its check character and gives it without blanks: Rust `CreditCode::parse`.
///
/// - context: a context, not NULL.
/// - text, len: a text, and its length or -1; NULL only with length 0.
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_credit_code_parse(context: *mut zdxm_context, text: *const c_char, len: i32, buffer: *mut c_char, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let text = unsafe { Text::narrow(text, len) };
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    credit_code_parse(context, text, out)
}

/// `zdxm_credit_code_parse` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_credit_code_parse16(context: *mut zdxm_context, text: *const u16, len: i32, buffer: *mut u16, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let text = unsafe { Text::wide(text, len) };
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    credit_code_parse(context, text, out)
}

fn date_parse(context: *mut zdxm_context, text: Text, yyyymmdd: Out<i32>) -> ZDXM_RET {
    guard(context, |entry, _| {
        let place = yyyymmdd.required("yyyymmdd")?;
        let text = text.read(&entry.context, "text")?;
        place.put(value::zdxm_date_parse(&entry.context, &text)?.border()?)
    })
}

/// Reads a date as offices write it, such as 2022年3月: Rust `ProjectDate::parse`. yyyymmdd, 00 for what it does not say.
///
/// - context: a context, not NULL.
/// - text, len: a text, and its length or -1; NULL only with length 0.
/// - yyyymmdd: out, not NULL; a day, yyyymmdd.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_date_parse(context: *mut zdxm_context, text: *const c_char, len: i32, yyyymmdd: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let text = unsafe { Text::narrow(text, len) };
    // SAFETY: see above.
    let yyyymmdd = unsafe { Out::new(yyyymmdd) };
    date_parse(context, text, yyyymmdd)
}

/// `zdxm_date_parse` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_date_parse16(context: *mut zdxm_context, text: *const u16, len: i32, yyyymmdd: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let text = unsafe { Text::wide(text, len) };
    // SAFETY: see above.
    let yyyymmdd = unsafe { Out::new(yyyymmdd) };
    date_parse(context, text, yyyymmdd)
}

fn phase_parse(context: *mut zdxm_context, text: Text, phase: Out<i32>) -> ZDXM_RET {
    guard(context, |entry, _| {
        let place = phase.required("phase")?;
        let text = text.read(&entry.context, "text")?;
        place.put(value::zdxm_phase_parse(&entry.context, &text)?.number())
    })
}

/// Reads a phase under the names that offices use, such as 在建 or 竣工投产: Rust `Phase::parse`. `ZDXM_PHASE_...`
///
/// - context: a context, not NULL.
/// - text, len: a text, and its length or -1; NULL only with length 0.
/// - phase: out, not NULL; ZDXM_PHASE_...
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_phase_parse(context: *mut zdxm_context, text: *const c_char, len: i32, phase: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let text = unsafe { Text::narrow(text, len) };
    // SAFETY: see above.
    let phase = unsafe { Out::new(phase) };
    phase_parse(context, text, phase)
}

/// `zdxm_phase_parse` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_phase_parse16(context: *mut zdxm_context, text: *const u16, len: i32, phase: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let text = unsafe { Text::wide(text, len) };
    // SAFETY: see above.
    let phase = unsafe { Out::new(phase) };
    phase_parse(context, text, phase)
}

fn value_text(context: *mut zdxm_context, field: i32, value: i32, out: TextOut) -> ZDXM_RET {
    guard(context, |entry, _| {
        out.put(&entry.context, &value::zdxm_value_text(&entry.context, field, value)?)
    })
}

/// The name of a value that a field can have, such as 续建: Rust `Coded::name`.
///
/// The field is of type `ZDXM_TYPE_CODE`, or `ZDXM_TYPE_FLAGS`, whose names are joined by 、. No other field's value has a name;
/// `zdxm_cursor_text` gives it as a text.
///
/// - context: a context, not NULL.
/// - field: a field, ZDXM_F_...
/// - value: the number.
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_value_text(context: *mut zdxm_context, field: i32, value: i32, buffer: *mut c_char, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    value_text(context, field, value, out)
}

/// `zdxm_value_text` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_value_text16(context: *mut zdxm_context, field: i32, value: i32, buffer: *mut u16, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    value_text(context, field, value, out)
}

fn field_choices(context: *mut zdxm_context, field: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(context, |entry, _| {
        let place = rows.handle("rows")?;
        give(place, entry, value::zdxm_field_choices(&entry.context, field)?)
    })
}

/// All values that a field can have, in their order, as a list to choose from shows them: Rust `Coded::ALL`, `Coded::number`, `Coded::word`, `Coded::name`.
///
/// The field is of type `ZDXM_TYPE_CODE` or `ZDXM_TYPE_FLAGS`. A form takes the number, by
/// `zdxm_form_text` also the name or the word.
///
/// Fields: VALUE_NUMBER, VALUE_WORD, NAME.
///
/// - context: a context, not NULL.
/// - field: a field, ZDXM_F_...
/// - rows: out, not NULL; a cursor, to be freed with zdxm_cursor_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_field_choices(context: *mut zdxm_context, field: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: see above.
    let rows = unsafe { Out::new(rows) };
    field_choices(context, field, rows)
}

/// Reads a construction period (建设起止年限) as offices write it, such as 2019-2022: Rust `ConstructionPeriod::parse`.
///
/// `start` and `end` are dates, 0 where the text does not say it.
///
/// - context: a context, not NULL.
/// - text, len: a text, and its length or -1; NULL only with length 0.
/// - start: out, not NULL; a date, yyyymmdd, or 0.
/// - end: out, not NULL; a date, yyyymmdd, or 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_period_parse(context: *mut zdxm_context, text: *const c_char, len: i32, start: *mut i32, end: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let text = unsafe { Text::narrow(text, len) };
    // SAFETY: see above.
    let start = unsafe { Out::new(start) };
    // SAFETY: see above.
    let end = unsafe { Out::new(end) };
    value::zdxm_period_parse(context, text, start, end)
}

/// `zdxm_period_parse` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_period_parse16(context: *mut zdxm_context, text: *const u16, len: i32, start: *mut i32, end: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let text = unsafe { Text::wide(text, len) };
    // SAFETY: see above.
    let start = unsafe { Out::new(start) };
    // SAFETY: see above.
    let end = unsafe { Out::new(end) };
    value::zdxm_period_parse(context, text, start, end)
}

fn gap_text(context: *mut zdxm_context, part: i64, base: i64, month: i32, decimals: i32, out: TextOut) -> ZDXM_RET {
    guard(context, |entry, _| {
        let month = month_of(month)?;
        out.put_if(&entry.context, value::zdxm_gap_text(&entry.context, part, base, month, decimals)?.as_deref())
    })
}

/// Percentage points by which a part of a base is above 序时进度 at the end of a month (yyyymm), from exact values: Rust `Rate::gap`, `Rate::time_progress`, `RateGap::points`. `ZDXM_NULL` for a base of 0.
///
/// - context: a context, not NULL.
/// - part: an amount in fen (分).
/// - base: an amount in fen (分).
/// - month: a month, yyyymm.
/// - decimals: how many decimals.
/// - buffer, cap, need: where the text goes, and out its length; buffer may be NULL if cap is 0, need may be NULL otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_gap_text(context: *mut zdxm_context, part: i64, base: i64, month: i32, decimals: i32, buffer: *mut c_char, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    gap_text(context, part, base, month, decimals, out)
}

/// `zdxm_gap_text` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_gap_text16(context: *mut zdxm_context, part: i64, base: i64, month: i32, decimals: i32, buffer: *mut u16, cap: i32, need: *mut i32) -> ZDXM_RET {
    // SAFETY: see above.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    gap_text(context, part, base, month, decimals, out)
}

// ---- facts

fn facts_document(view: *mut zdxm_view, table: Code<crate::FactTable>, plan: i32, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = document.handle("document")?;
        let table = table.value()?;
        place.give(entry, facts::zdxm_facts_document(view, table, plan)?)
    })
}

/// All records of one kind, field by field, as a document of one table (数据): Rust `View::facts`, `print::facts_table`.
///
///
/// Facts only, without what follows from rules. Save the table by `zdxm_document_save_csv`. `ZDXM_E_NOT_FOUND` for a plan that does not exist.
///
/// - view: a view, not NULL.
/// - table: `ZDXM_FACTS_...`.
/// - plan: items and reports of this plan only; 0 for all.
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_facts_document(view: *mut zdxm_view, table: i32, plan: i32, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    facts_document(view, Code::new(table), plan, document)
}

fn facts_fields_document(view: *mut zdxm_view, document: Out<*mut zdxm_document>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = document.handle("document")?;
        place.give(entry, facts::zdxm_facts_fields_document(view)?)
    })
}

/// What the columns of these tables mean (字段说明), as a document of one table: Rust `print::fact_fields_table`, `FactTable::columns`, `FactTable::source`.
///
/// - view: a view, not NULL.
/// - document: out, not NULL; a document, to be freed with zdxm_document_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_facts_fields_document(view: *mut zdxm_view, document: *mut *mut zdxm_document) -> ZDXM_RET {
    // SAFETY: see above.
    let document = unsafe { Out::new(document) };
    facts_fields_document(view, document)
}

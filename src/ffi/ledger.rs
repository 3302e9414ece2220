//! Ledgers (台账): opening and creating them.
//!
//! A ledger is one file on a local disk, with its log (`-wal`) and the log's index (`-shm`) while it is open. Several
//! programs may have it open. As long as one has, a host must not use it in the child of a fork, read or copy or zip the
//! three files itself, open them with another SQLite in the same process, or move, delete, replace or link the file:
//! `ZDXM_E_LEDGER_MOVED` is the answer then, and nothing is lost; `ZDXM_E_OUTCOME_UNKNOWN` where it happens during a commit.
//! A copy laid over a ledger by hand may be undone by the log; use `zdxm_backup_restore`.
//!
//! Fork while no other thread is inside the library, or let the child do nothing but exec: a lock that another thread holds at
//! that moment stays locked in the child for ever, and a call that needs it does not return. Open the ledger after the fork.
//!
//! On a network drive (UNC paths, mapped drives, NFS, SMB, 9p) a ledger is only read, and only without a log beside it, unless
//! `ZDXM_OPEN_ALLOW_NETWORK_DRIVE` says that this computer alone uses the drive. A folder that a program synchronises (OneDrive,
//! 坚果云, WPS 云盘) is no place for a ledger: such programs copy, replace and lock its files one by one. Keep backups there.

use std::path::Path;
use std::time::Duration;

use super::border::{
    Code, Entry, Fault, OpenWith, Out, Text, ZDXM_RET, binds, faults, guard, handle, handle_of, zdxm_open_options,
};
use super::codes::*;
use super::handles::{zdxm_context, zdxm_ledger};
use super::row::{Cell, Localized, row};
use crate::{ClockPolicy, Ledger, OpenOptions, OpeningNotice, Result};

handle_of!(
    /// Closes a ledger and everything that came from it; what was not committed is given up. NULL is allowed.
    ///
    /// A call that another thread is in ends first.
    zdxm_ledger = 4, LedgerHandle
);

/// The ledger itself stands in the entry, where an interrupt can reach it while a call is running.
pub(super) struct LedgerHandle;

/// The options as this version knows them.
struct Options {
    open: OpenOptions,
    read_only: bool,
}

fn options_of(given: OpenWith) -> Result<Options, Fault> {
    let zdxm_open_options { struct_size: _, flags, busy_ms, view_limit_ms, clock_policy } = given.read()?;
    let known =
        ZDXM_OPEN_READ_ONLY | ZDXM_OPEN_REFUSE_HARD_LINKS | ZDXM_OPEN_ALLOW_NETWORK_DRIVE | ZDXM_OPEN_RECORD_REFUSALS;
    if flags & !known != 0 {
        return Err(faults::options_too_new());
    }
    let mut open = match busy_ms {
        0 => OpenOptions::new(),
        -1 => OpenOptions::new().busy_ms(0),
        _ => OpenOptions::new()
            .busy_ms(u32::try_from(busy_ms).map_err(|_| faults::option_impossible("busy_ms", busy_ms))?),
    };
    if view_limit_ms != 0 {
        let limit = u32::try_from(view_limit_ms);
        open = open.view_limit_ms(limit.map_err(|_| faults::option_impossible("view_limit_ms", view_limit_ms))?);
    }
    if flags & ZDXM_OPEN_REFUSE_HARD_LINKS != 0 {
        open = open.refuse_hard_links();
    }
    if flags & ZDXM_OPEN_ALLOW_NETWORK_DRIVE != 0 {
        open = open.allow_network_drive();
    }
    open = open.record_refusals(flags & ZDXM_OPEN_RECORD_REFUSALS != 0);
    open = open.clock_policy(Code::new(clock_policy).value()?);
    Ok(Options { open, read_only: flags & ZDXM_OPEN_READ_ONLY != 0 })
}

/// Opens or creates, and gives the handle.
fn opened(
    context: *mut zdxm_context,
    path: Text,
    options: OpenWith,
    ledger: Out<*mut zdxm_ledger>,
    open: impl FnOnce(&Entry, &Path, Options) -> Result<Ledger, Fault>,
) -> i32 {
    guard(context, |entry, _| {
        let place = ledger.handle("ledger")?;
        let path = path.read_path(&entry.context, "path")?;
        let ledger = open(entry, Path::new(&path), options_of(options)?)?;
        place.put(handle::insert_owner(entry, ledger, LedgerHandle)?)
    })
}

fn writable(options: Options) -> Result<OpenOptions, Fault> {
    if options.read_only {
        return Err(faults::created_read_only());
    }
    Ok(options.open)
}

/// Opens a ledger: Rust `OpenOptions::open` (`Ledger::open`), `OpenOptions::busy_ms`, `OpenOptions::clock_policy`, `OpenOptions::view_limit_ms`, `OpenOptions::refuse_hard_links` with `ZDXM_OPEN_REFUSE_HARD_LINKS`, `OpenOptions::allow_network_drive` with `ZDXM_OPEN_ALLOW_NETWORK_DRIVE`, `OpenOptions::record_refusals` with `ZDXM_OPEN_RECORD_REFUSALS`, or `OpenOptions::open_read_only` with `ZDXM_OPEN_READ_ONLY`.
///
/// A file of an older version is brought to the present one. `ZDXM_E_NETWORK_DRIVE` for writing on a network drive, and for
/// reading there beside a log.
pub(super) fn zdxm_ledger_open(
    context: *mut zdxm_context,
    path: Text,
    options: OpenWith,
    ledger: Out<*mut zdxm_ledger>,
) -> ZDXM_RET {
    opened(context, path, options, ledger, |_, path, options| {
        Ok(if options.read_only { options.open.open_read_only(path)? } else { options.open.open(path)? })
    })
}

/// Makes a new ledger for an office: Rust `OpenOptions::create`.
///
/// `ZDXM_E_DUPLICATE` where there is one already, `ZDXM_E_ARG` with `ZDXM_OPEN_READ_ONLY`. Making it is its change 1.
pub(super) fn zdxm_ledger_create(
    context: *mut zdxm_context,
    path: Text,
    office: Text,
    options: OpenWith,
    ledger: Out<*mut zdxm_ledger>,
) -> ZDXM_RET {
    opened(context, path, options, ledger, |entry, path, options| {
        Ok(writable(options)?.create(path, &office.read(&entry.context, "office")?)?)
    })
}

/// Opens a ledger, or creates one for an office if the file does not exist: Rust `OpenOptions::open_or_create`.
pub(super) fn zdxm_ledger_open_or_create(
    context: *mut zdxm_context,
    path: Text,
    office: Text,
    options: OpenWith,
    ledger: Out<*mut zdxm_ledger>,
) -> ZDXM_RET {
    opened(context, path, options, ledger, |entry, path, options| {
        Ok(writable(options)?.open_or_create(path, &office.read(&entry.context, "office")?)?)
    })
}

/// Answers about the clock, as a person does who has looked at it: Rust `Ledger::answer_clock`.
///
/// After `ZDXM_E_CLOCK_BEHIND`: `ZDXM_CLOCK_THIS_IS_RIGHT` or `ZDXM_CLOCK_UNKNOWN`, then begin the batch again. The answer is for the
/// next batch that finds the clock behind; afterwards the policy of `zdxm_open_options` holds again.
pub(super) fn zdxm_ledger_answer_clock(ledger: &Ledger, answer: ClockPolicy) -> Result<()> {
    ledger.answer_clock(answer);
    Ok(())
}

/// Whether it was opened for reading only, 1 or 0: Rust `Ledger::is_read_only`.
pub(super) fn zdxm_ledger_is_read_only(ledger: &Ledger) -> Result<bool> {
    Ok(ledger.is_read_only())
}

binds! {
    /// Name of the office that keeps the ledger: Rust `Ledger::office`.
    zdxm_ledger_office = Ledger::office() -> String;
    /// Number of this ledger among all ledgers, given when it was made: Rust `Ledger::uuid`.
    zdxm_ledger_uuid = Ledger::uuid() -> String;
}

/// Where the file lies: Rust `Ledger::path`.
pub(super) fn zdxm_ledger_path(ledger: &Ledger) -> Result<String> {
    Ok(ledger.path().to_string_lossy().into_owned())
}

row!(OpeningNotice, notice => {
    NOTICE_KIND: notice.kind(), TEXT: Cell::Localized(Localized::Made(notice.message())), MESSAGE_ID: notice.id(),
    FIRST_CHANGE: match notice { OpeningNotice::Recovered { first, .. } => Cell::from(*first), _ => Cell::Null },
    LAST_CHANGE: match notice { OpeningNotice::Recovered { last, .. } => Cell::from(*last), _ => Cell::Null },
});

/// What opening it found, for the person who looks after the files: Rust `Ledger::opening`. Mostly there are no rows.
///
/// TEXT is in the language of the context; FIRST_CHANGE and LAST_CHANGE are of what came out of a log.
pub(super) fn zdxm_ledger_opening(ledger: &Ledger) -> Result<Vec<OpeningNotice>> {
    Ok(ledger.opening().notices.clone())
}

/// How long the oldest open view has been held, in milliseconds: Rust `Ledger::oldest_view`. `ZDXM_NULL` without one.
///
/// The log grows as long as a view is held; one that a program forgot to close shows here.
pub(super) fn zdxm_ledger_oldest_view(ledger: &Ledger) -> Result<Option<Duration>> {
    Ok(ledger.oldest_view())
}

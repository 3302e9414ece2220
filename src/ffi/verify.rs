//! Proof that nobody edited the file behind the library's back (校验), in steps:
//!
//! ```text
//! zdxm_verify_new(view, &verify);
//! while ((rc = zdxm_verify_step(verify, 10000, &done, &total)) == ZDXM_OK) show(done, total);
//! if (rc == ZDXM_E_TAMPERED) the error's text names the first thing that does not fit
//! zdxm_verify_free(verify);
//! ```
//!
//! A file that no program has open, damaged perhaps, is examined in the same steps: begin with `zdxm_verify_file`, end with
//! `zdxm_verify_problems`.

use super::border::{Fault, OrNull, Out, OutIf, Text, ZDXM_RET, close, faults, guard, handle, handle_of};
use super::codes::{ZDXM_DONE, ZDXM_OK};
use super::context::zdxm_context;
use super::files::{portion, put_progress};
use super::messages;
use super::row::{Cell, row};
use super::view::zdxm_view;
use crate::{FileCheck, FileCheckRun, FileProblem, Ledger, Result, Verification, VerifyRun};

/// A proof on its way.
pub struct zdxm_verify(());

handle_of!(zdxm_verify = 10, Verify);

/// The object of a proof's handle, with what was found once it is complete.
pub(super) enum Verify {
    Ledger(Box<VerifyRun>, Option<Verification>),
    File(FileCheckRun, Option<FileCheck>),
}

impl Verify {
    /// Goes on; whether it is complete, what is done and what is to do.
    fn step(&mut self, rows: u32) -> crate::Result<(bool, u64, u64)> {
        match self {
            Verify::Ledger(run, result) => {
                if result.is_none() {
                    *result = run.step(rows)?;
                }
                Ok((result.is_some(), run.done(), run.total()))
            }
            Verify::File(run, result) => {
                if result.is_none() {
                    *result = run.step(rows)?;
                }
                Ok((result.is_some(), run.done(), run.total()))
            }
        }
    }
}

/// Begins a proof of the whole ledger: Rust `View::begin_verify`. Free it with `zdxm_verify_free`; the view can be closed.
pub(super) fn zdxm_verify_new(view: *mut zdxm_view, verify: Out<*mut zdxm_verify>) -> ZDXM_RET {
    guard(view, |entry, view| {
        let place = verify.handle("verify")?;
        let run = view.again()?.begin_verify()?;
        place.put(handle::insert_child(entry, Verify::Ledger(Box::new(run), None))?)
    })
}

/// Begins to examine a file, damaged or not, without changing it: Rust `Ledger::begin_check_file`. Free it with
/// `zdxm_verify_free`, which also ends it early.
///
/// An error where the file is no ledger, of a newer version, or cannot be read at all. `zdxm_backup_check` does it in one call.
pub(super) fn zdxm_verify_file(context: *mut zdxm_context, path: Text, verify: Out<*mut zdxm_verify>) -> ZDXM_RET {
    guard(context, |entry, _| {
        let place = verify.handle("verify")?;
        let run = Ledger::begin_check_file(path.read_path(&entry.context, "path")?)?;
        place.put(handle::insert_child(entry, Verify::File(run, None))?)
    })
}

/// Frees a proof. NULL is allowed.
pub(super) fn zdxm_verify_free(verify: OrNull<zdxm_verify>) -> ZDXM_RET {
    close(verify)
}

/// Reads about so many rows more: Rust `VerifyRun::step`, `VerifyRun::done`, `VerifyRun::total`, `FileCheckRun::step`,
/// `FileCheckRun::done`, `FileCheckRun::total`.
///
/// `ZDXM_OK` while there are others, `ZDXM_DONE` when all were read. In the proof of a ledger the first thing that does not fit
/// is an error, `ZDXM_E_TAMPERED` or `ZDXM_E_DAMAGED`; the examination of a file lists all of them. `done` and `total` count
/// rows, of a file only about, and may be NULL. A step of the examination returns within a tenth of a second.
pub(super) fn zdxm_verify_step(verify: *mut zdxm_verify, rows: i32, done: OutIf<i64>, total: OutIf<i64>) -> ZDXM_RET {
    guard(verify, |_, verify| {
        let (is_complete, is_done, of_total) = verify.step(portion(rows, "rows")?)?;
        put_progress((done, is_done), (total, of_total));
        Ok(if is_complete { ZDXM_DONE } else { ZDXM_OK })
    })
}

row!(Verification, proof => {
    ROWS: Cell::Int(i64::try_from(proof.rows).unwrap_or(i64::MAX)),
    CHANGE: proof.head.number,
    HASH: Cell::hex(&proof.head.hash),
    SEALS: Cell::Int(i64::try_from(proof.seals).unwrap_or(i64::MAX)),
    ADDED_OBJECTS: Cell::Texts(proof.added.iter().map(|name| name.as_str().into()).collect()),
});

/// What a completed proof looked at, in one row: Rust `Verification`, `View::verify`.
///
/// Fields: ROWS, CHANGE (the last one), HASH, SEALS (how many there are, each with the hash of its change; `zdxm_seal_list` gives
/// them), ADDED_OBJECTS (by other programs; they hold no facts). The hash vouches for all that came before; printed on a bulletin, it also
/// proves that no later change was cut off. `ZDXM_E_RULE` before the last step.
pub(super) fn zdxm_verify_result(verify: &Verify) -> Result<Verification, Fault> {
    match verify {
        Verify::Ledger(_, result) => Ok(result.clone().ok_or_else(messages::proof_incomplete)?),
        Verify::File(..) => Err(faults::verify_of_file()),
    }
}

/// Everything that is wrong with a file that was examined: Rust `FileCheckRun`.
///
/// Fields: PROBLEM_KIND, TABLE, TABLE_ROW, CHANGE, TEXT, REMEDY, as of `zdxm_backup_check`. A sound file gives no rows.
/// `ZDXM_E_RULE` before the last step.
pub(super) fn zdxm_verify_problems(verify: &Verify) -> Result<Vec<FileProblem>, Fault> {
    match verify {
        Verify::File(_, result) => Ok(result.clone().ok_or_else(messages::check_incomplete)?.problems),
        Verify::Ledger(..) => Err(faults::verify_of_ledger()),
    }
}

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

use std::path::Path;

use super::border::{Context, Fault, Portion, faults, handle_of};
use super::files::Progress;
use super::messages;
use super::row::row;
use super::view::Viewed;
use crate::{FileCheck, FileCheckRun, FileProblem, Ledger, Result, Verification, VerifyRun};

handle_of!(zdxm_verify = 10, Verify);

/// The object of a proof's handle, with what was found once it is complete.
pub(super) enum Verify {
    Ledger(Box<VerifyRun>, Option<Verification>),
    File(FileCheckRun, Option<FileCheck>),
}

/// Begins a proof of the whole ledger: Rust `View::begin_verify`. The view can be closed.
pub(super) fn zdxm_verify_new(view: &mut Viewed) -> Result<Verify, Fault> {
    Ok(Verify::Ledger(Box::new(view.again()?.begin_verify()?), None))
}

/// Begins to examine a file, damaged or not, without changing it: Rust `Ledger::begin_check_file`. `zdxm_verify_free` also ends it
/// early.
///
/// An error where the file is no ledger, of a newer version, or cannot be read at all. `zdxm_backup_check` does it in one call.
pub(super) fn zdxm_verify_file(_context: &Context, path: &Path) -> Result<Verify> {
    Ok(Verify::File(Ledger::begin_check_file(path)?, None))
}

/// Reads about so many rows more: Rust `VerifyRun::step`, `VerifyRun::done`, `VerifyRun::total`, `FileCheckRun::step`,
/// `FileCheckRun::done`, `FileCheckRun::total`.
///
/// `ZDXM_OK` while there are others, `ZDXM_DONE` when all were read. In the proof of a ledger the first thing that does not fit
/// is an error, `ZDXM_E_TAMPERED` or `ZDXM_E_DAMAGED`; the examination of a file lists all of them. `done` and `total` count
/// rows, of a file only about. A step of the examination returns within a tenth of a second.
pub(super) fn zdxm_verify_step(verify: &mut Verify, rows: Portion) -> Result<Progress> {
    match verify {
        Verify::Ledger(run, result) => {
            if result.is_none() {
                *result = run.step(rows)?;
            }
            Ok(Progress { done: run.done(), total: run.total(), is_complete: result.is_some() })
        }
        Verify::File(run, result) => {
            if result.is_none() {
                *result = run.step(rows)?;
            }
            Ok(Progress { done: run.done(), total: run.total(), is_complete: result.is_some() })
        }
    }
}

row!(Verification, proof => { rows, head { number: CHANGE, hash }, seals, ADDED_OBJECTS: &proof.added });

/// What a completed proof looked at, in one row: Rust `Verification`, `View::verify`.
///
/// CHANGE is the last one, SEALS how many there are, each with the hash of its change; `zdxm_seal_list` gives
/// them. ADDED_OBJECTS come from other programs; they hold no facts. The hash vouches for all that came before; printed on a bulletin, it also
/// proves that no later change was cut off. `ZDXM_E_RULE` before the last step.
pub(super) fn zdxm_verify_result(verify: &Verify) -> Result<Verification, Fault> {
    match verify {
        Verify::Ledger(_, result) => Ok(result.clone().ok_or_else(messages::proof_incomplete)?),
        Verify::File(..) => Err(faults::verify_of_file()),
    }
}

/// Everything that is wrong with a file that was examined: Rust `FileCheckRun`.
///
/// A sound file gives no rows.
/// `ZDXM_E_RULE` before the last step.
pub(super) fn zdxm_verify_problems(verify: &Verify) -> Result<Vec<FileProblem>, Fault> {
    match verify {
        Verify::File(_, result) => Ok(result.clone().ok_or_else(messages::check_incomplete)?.problems),
        Verify::Ledger(..) => Err(faults::verify_of_ledger()),
    }
}

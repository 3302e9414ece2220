//! Proof that nobody edited the file behind the library's back (校验), in steps:
//!
//! ```text
//! zdxm_verify_new(view, &verify);
//! while ((rc = zdxm_verify_step(verify, 10000, &done, &total)) == ZDXM_OK) show(done, total);
//! if (rc == ZDXM_E_TAMPERED) the error's text names the first thing that does not fit
//! zdxm_verify_free(verify);
//! ```

use super::ZDXM_RET;
use super::codes::{ZDXM_DONE, ZDXM_OK};
use super::context::close;
use super::cursor::{Cell, Column, Row, give, zdxm_cursor};
use super::fault::Fault;
use super::fields::*;
use super::guard::guard;
use super::handle::{self, Handle, Object};
use super::ledger::ledger_of;
use super::out::Out;
use super::view::zdxm_view;
use crate::{Error, ErrorKind, Verification, VerifyRun};

/// A proof on its way.
pub struct zdxm_verify {
    _opaque: [u8; 0],
}

impl Handle for zdxm_verify {
    const KIND: u32 = 10;
    type Object = Verify;
}

/// The object of a proof's handle.
pub(super) struct Verify {
    run: VerifyRun,
    verification: Option<Verification>,
}

impl Object for Verify {}

/// Begins a proof of the whole ledger: Rust `View::begin_verify`. Free it with `zdxm_verify_free`; the view can be closed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_verify_new(view: *mut zdxm_view, verify: *mut *mut zdxm_verify) -> ZDXM_RET {
    // SAFETY: the caller vouches for the pointer, as the header says.
    let verify = unsafe { Out::new(verify) };
    guard(view, |entry, view| {
        let place = verify.handle("verify")?;
        let run = ledger_of(entry)?.view_as_of(view.0.as_of())?.begin_verify()?;
        place.put(handle::insert_child(entry, Verify { run, verification: None })?)
    })
}

/// Frees a proof. NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_verify_free(verify: *mut zdxm_verify) -> ZDXM_RET {
    close(verify)
}

/// Reads about so many rows more: Rust `VerifyRun::step`, `VerifyRun::done`, `VerifyRun::total`.
///
/// `ZDXM_OK` while there are others, `ZDXM_DONE` when all were read and fit, `ZDXM_E_TAMPERED` if something does not.
/// `done` and `total` count rows and may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_verify_step(
    verify: *mut zdxm_verify,
    rows: i32,
    done: *mut i64,
    total: *mut i64,
) -> ZDXM_RET {
    // SAFETY: the caller vouches for the pointers, as the header says.
    let (done, total) = unsafe { (Out::new(done), Out::new(total)) };
    guard(verify, |_, verify| {
        let rows = u32::try_from(rows).ok().filter(|rows| *rows > 0);
        let rows = rows.ok_or_else(|| Fault::argument("rows is below 1"))?;
        if verify.verification.is_none() {
            verify.verification = verify.run.step(rows)?;
        }
        for (place, number) in [(done, verify.run.done()), (total, verify.run.total())] {
            if let Some(mut place) = place.optional() {
                place.set(i64::try_from(number).unwrap_or(i64::MAX));
            }
        }
        Ok(if verify.verification.is_some() { ZDXM_DONE } else { ZDXM_OK })
    })
}

impl Row for Verification {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_ROWS, get: |proof| Cell::Int(i64::try_from(proof.rows).unwrap_or(i64::MAX)) },
        Column { field: ZDXM_F_CHANGE, get: |proof| Cell::int_if(proof.head.as_ref().map(|change| change.number.0)) },
        Column {
            field: ZDXM_F_HASH,
            get: |proof| match &proof.head {
                Some(change) => Cell::words(super::change::hex(&change.hash)),
                None => Cell::Null,
            },
        },
        Column {
            field: ZDXM_F_ADDED_OBJECTS,
            get: |proof| Cell::Texts(proof.added.iter().map(|name| name.as_str().into()).collect()),
        },
    ];
}

/// What a completed proof looked at, in one row: Rust `Verification`, `View::verify`.
///
/// Fields: ROWS, CHANGE (the last one), HASH, ADDED_OBJECTS (by other programs; they hold no facts). The hash vouches for all that came before; printed on a bulletin, it also
/// proves that no later change was cut off. `ZDXM_E_RULE` before the last step.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_verify_result(verify: *mut zdxm_verify, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: the caller vouches for the pointer, as the header says.
    let rows = unsafe { Out::new(rows) };
    guard(verify, |entry, verify| {
        let place = rows.handle("rows")?;
        let unfinished = || Error::new(ErrorKind::Rule, "the proof is not complete").remedy("step until ZDXM_DONE");
        give(place, entry, vec![verify.verification.clone().ok_or_else(unfinished)?])
    })
}

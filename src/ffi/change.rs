//! Changes (变更): every write to a ledger is one, with its number, its instant, who made it, and a hash over all that
//! came before.

use super::ZDXM_RET;
use super::cursor::{Cell, Column, Row, zdxm_cursor};
use super::fields::*;
use super::out::Out;
use super::view::{query, zdxm_view};
use crate::{Change, ChangeNumber};

impl Row for Change {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_CHANGE, get: |change| Cell::int(change.number.0) },
        Column { field: ZDXM_F_AT_MS, get: |change| Cell::int(change.at_ms) },
        Column { field: ZDXM_F_ACTOR, get: |change| Cell::text(&change.actor) },
        Column { field: ZDXM_F_CHANGE_KIND, get: |change| Cell::text(&change.kind) },
        Column { field: ZDXM_F_NOTE, get: |change| Cell::text(&change.note) },
        Column { field: ZDXM_F_ENTRIES, get: |change| Cell::int(change.entries) },
        Column { field: ZDXM_F_DIGEST, get: |change| Cell::words(hex(&change.digest)) },
        Column { field: ZDXM_F_HASH, get: |change| Cell::words(hex(&change.hash)) },
    ];
}

/// Bytes in hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// One change (变更): Rust `View::change`.
///
/// Fields: CHANGE, AT_MS, ACTOR, CHANGE_KIND, NOTE, ENTRIES, DIGEST, HASH.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_change_get(view: *mut zdxm_view, change: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: the caller vouches for the pointer, as the header says.
    let rows = unsafe { Out::new(rows) };
    query(view, rows, |_, view| Ok(vec![view.change(ChangeNumber(i64::from(change)))?]))
}

/// The changes after one, 0 for from the first on, at most so many, oldest first: Rust `View::changes`.
///
/// Fields as of `zdxm_change_get`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_change_list(
    view: *mut zdxm_view,
    after: i32,
    most: i32,
    rows: *mut *mut zdxm_cursor,
) -> ZDXM_RET {
    // SAFETY: the caller vouches for the pointer, as the header says.
    let rows = unsafe { Out::new(rows) };
    query(view, rows, |_, view| {
        let most = u32::try_from(most).map_err(|_| super::fault::Fault::argument("most is below 0"))?;
        Ok(view.changes(ChangeNumber(i64::from(after)), most)?)
    })
}

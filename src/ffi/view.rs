//! Views: the ledger as of one moment.
//!
//! Every question is asked of a view, so that several answers fit each other whatever others write meanwhile. Close
//! views soon: SQLite cannot tidy its log while an old one is open. Rows that came from a view stay as they are.

use std::ffi::c_char;

use super::ZDXM_RET;
use super::codes::ZDXM_OK;
use super::context::close;
use super::cursor::{Row, give, zdxm_cursor};
use super::guard::guard;
use super::handle::{Entry, Handle, Object};
use super::out::{Out, narrow};
use super::text::Text;

/// The ledger as of one moment.
pub struct zdxm_view {
    _opaque: [u8; 0],
}

impl Handle for zdxm_view {
    const KIND: u32 = 5;
    type Object = View;
}

/// The object of a view handle.
pub(super) struct View(pub(super) crate::View);

impl Object for View {}

/// Runs a query of a view and gives its rows.
pub(super) fn query<T: Row>(
    view: *mut zdxm_view,
    rows: Out<*mut zdxm_cursor>,
    query: impl FnOnce(&Entry, &crate::View) -> Result<Vec<T>, super::fault::Fault>,
) -> i32 {
    guard(view, |entry, view| {
        let place = rows.handle("rows")?;
        give(place, entry, query(entry, &view.0)?)
    })
}

/// Closes a view. NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_view_close(view: *mut zdxm_view) -> ZDXM_RET {
    close(view)
}

/// The last change that the view knows of, 0 for none: Rust `View::as_of`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_view_as_of(view: *mut zdxm_view, change: *mut i32) -> ZDXM_RET {
    // SAFETY: the caller vouches for the pointer, as the header says.
    let change = unsafe { Out::new(change) };
    guard(view, |_, view| change.required("change")?.put(narrow(view.0.as_of().0)?))
}

/// Limits a view to the projects that somebody may see: Rust `View::limit_to`.
///
/// Those of the units, and the projects, for which they have a role. Whoever has a role for the whole ledger sees
/// everything. What asks for the ledger as a whole gives `ZDXM_E_NOT_PERMITTED` from then on.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_view_limit(view: *mut zdxm_view, actor: *const c_char, len: i32) -> ZDXM_RET {
    // SAFETY: the caller vouches for the pointer, as the header says.
    limit(view, unsafe { Text::narrow(actor, len) })
}

/// `zdxm_view_limit` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_view_limit16(view: *mut zdxm_view, actor: *const u16, len: i32) -> ZDXM_RET {
    // SAFETY: the caller vouches for the pointer, as the header says.
    limit(view, unsafe { Text::wide(actor, len) })
}

fn limit(view: *mut zdxm_view, actor: Text) -> i32 {
    guard(view, |entry, view| {
        view.0.limit_to(&actor.read(&entry.context, "actor")?)?;
        Ok(ZDXM_OK)
    })
}

//! Views: the ledger as of one moment.
//!
//! Every question is asked of a view, so that several answers fit each other whatever others write meanwhile. Close
//! views soon: SQLite cannot tidy its log while an old one is open. Rows that came from a view stay as they are.

use super::ZDXM_RET;
use super::context::close;
use super::cursor::{Row, give, zdxm_cursor};
use super::guard::guard;
use super::handle::{Entry, Handle, Object};
use super::out::{Out, narrow};

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

//! Views: everything that a view tells is of one moment, now or as of an earlier change.

use std::ops::ControlFlow;
use std::sync::Arc;

use rusqlite::Connection;
use serde::Serialize;

use super::pool::Pool;
use crate::domain::change::Change;
use crate::domain::ids::ChangeNumber;
use crate::error::{Error, ErrorKind, Result};
use crate::store::{change, verify};

/// The ledger as of one change (截至某次变更的台账).
///
/// It stays the same however long it is kept and whatever others write meanwhile. Keep it short all the same: SQLite
/// cannot tidy its log while an old view is open.
pub struct View {
    pool: Arc<Pool>,
    /// Always there until drop.
    conn: Option<Connection>,
    as_of: ChangeNumber,
}

impl std::fmt::Debug for View {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("View").field("as_of", &self.as_of).finish_non_exhaustive()
    }
}

/// What a successful [`View::verify`] looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verification {
    /// The last change. Its hash vouches for all that came before; kept elsewhere, on paper say, it also proves that
    /// no later change was cut off.
    pub head: Option<Change>,
    /// Rows that were read.
    pub rows: u64,
}

impl View {
    pub(super) fn begin(pool: Arc<Pool>, as_of: Option<ChangeNumber>) -> Result<View> {
        let conn = pool.borrow_reader()?;
        let mut view = View { pool, conn: Some(conn), as_of: ChangeNumber(0) };
        let conn = view.conn()?;
        conn.execute_batch("BEGIN")?;
        // The first read fixes the moment.
        let last = ChangeNumber(change::last_number(conn)?);
        view.as_of = as_of.unwrap_or(last);
        if view.as_of > last || view.as_of.0 < 0 {
            let what = format!("there is no change {}; the last one is {last}", view.as_of);
            return Err(Error::new(ErrorKind::NotFound, what).field("change"));
        }
        Ok(view)
    }

    pub(crate) fn conn(&self) -> Result<&Connection> {
        self.conn.as_ref().ok_or_else(|| Error::new(ErrorKind::Internal, "the view has ended"))
    }

    /// The last change that this view knows of.
    pub fn as_of(&self) -> ChangeNumber {
        self.as_of
    }

    /// One change.
    pub fn change(&self, number: ChangeNumber) -> Result<Change> {
        let found = change::find(self.conn()?, number)?.filter(|change| change.number <= self.as_of);
        found.ok_or_else(|| super::batch::not_found("change", number))
    }

    /// The changes after one (`ChangeNumber(0)` for the first), at most so many, oldest first.
    pub fn changes(&self, after: ChangeNumber, most: u32) -> Result<Vec<Change>> {
        change::after(self.conn()?, after, self.as_of.0, most)
    }

    /// Proves that nothing but the library wrote to the file, or names the first thing that does not fit.
    pub fn verify(&self) -> Result<Verification> {
        self.verify_with(&mut |_, _| ControlFlow::Continue(()))
    }

    /// [`View::verify`], telling how many of how many rows are read; `Break` gives up with `Interrupted`.
    pub fn verify_with(&self, progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>) -> Result<Verification> {
        let (head, rows) = verify::verify(self.conn()?, progress)?;
        Ok(Verification { head, rows })
    }
}

impl Drop for View {
    fn drop(&mut self) {
        if let Some(conn) = self.conn.take() {
            let _ = conn.execute_batch("ROLLBACK");
            self.pool.return_reader(conn);
        }
    }
}

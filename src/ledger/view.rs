//! Views: all answers of a view are of one moment, now or as of an earlier change.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rusqlite::Connection;
use serde::Serialize;

use super::pool::{Interruptible, Pool};
use crate::domain::office::change::{Change, Hex};
use crate::domain::value::ids::{ChangeNumber, ProjectId};
use crate::error::{Error, Result};
use crate::ledger::messages;
use crate::store::NOW;
use crate::store::file::errors::{Stored as _, damaged};
use crate::store::file::held::Held;
use crate::store::proof::{change, seal, shape, verify};
use crate::store::transaction::roll_back;

/// Rows between two reports of progress.
const VERIFY_ROWS: u32 = 4096;

/// The ledger as of one change (截至某次变更的台账).
///
/// It stays the same however long it is kept and whatever others write meanwhile. Keep it short all the same: SQLite
/// cannot tidy its log while an old view is open.
///
/// A view is `Send`, not `Sync`: it can move to another thread, and one thread at a time asks it. Threads that read at
/// once take a view each; views are cheap.
pub struct View {
    pool: Arc<Pool>,
    /// Always there until drop.
    conn: Option<Held>,
    as_of: ChangeNumber,
    /// The projects that it is limited to, if it is.
    sees: Option<BTreeSet<ProjectId>>,
    /// Whether no later change is known to it.
    is_latest: bool,
    /// Whether it is of a batch, so that its last change is still being written.
    is_of_batch: bool,
    /// Since when it is open, and how long it may be.
    limit: Option<(Instant, Duration)>,
    _interruptible: Interruptible,
}

impl std::fmt::Debug for View {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("View").field("as_of", &self.as_of).finish_non_exhaustive()
    }
}

/// What a successful [`View::verify`] looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Verification {
    /// The last change. Its hash vouches for all that came before; kept elsewhere, on paper say, it also proves that
    /// no later change was cut off.
    pub head: Change,
    /// Rows that were read.
    pub rows: u64,
    /// How many seals there are, each with the hash of its change. Whether their signatures are good, the host says:
    /// [`View::verify_sealed`].
    pub seals: u64,
    /// Tables, indexes and views that other programs added, such as `table notes`. They hold no facts.
    pub added: Vec<String>,
}

impl Verification {
    fn of(conn: &Connection, head: Option<Change>, rows: u64) -> Result<Verification> {
        let head = head.ok_or_else(|| damaged("no change, where the first one makes the ledger"))?;
        Ok(Verification { head, rows, seals: seal::count(conn)?, added: shape::look(conn)?.added })
    }
}

/// # Changes and their proof (变更、校验)
///
/// Which moment the view shows, which changes led to it, and the proof that nobody edited the file.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// let last = view.change(view.as_of())?;
/// assert_eq!((last.actor.as_str(), last.kind.as_str()), ("李四", "file_reports"));
/// assert_eq!(view.verify()?.head.hash, last.hash);
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    pub(super) fn begin(pool: Arc<Pool>, as_of: Option<ChangeNumber>) -> Result<View> {
        let conn = pool.borrow_reader()?;
        let limit = pool.view_limit.map(|limit| (Instant::now(), limit));
        let interruptible = pool.interruptible(&conn, Some(Instant::now()));
        let mut view = View {
            pool,
            conn: Some(conn),
            as_of: ChangeNumber(0),
            sees: None,
            is_latest: false,
            is_of_batch: false,
            limit,
            _interruptible: interruptible,
        };
        let conn = view.conn.as_ref().ok_or_else(messages::view_ended)?;
        conn.execute_batch("BEGIN").stored()?;
        // The first read fixes the moment.
        let last = ChangeNumber(change::last_number(conn)?);
        conn.check()?;
        view.as_of = as_of.unwrap_or(last);
        view.is_latest = view.as_of == last;
        if view.as_of > last || view.as_of.0 < 0 {
            return Err(messages::change_not_found(view.as_of, last).field("change"));
        }
        Ok(view)
    }

    /// Another view of the same moment that shows the same projects.
    #[cfg(feature = "capi")]
    pub(crate) fn again(&self) -> Result<View> {
        let mut view = View::begin(Arc::clone(&self.pool), Some(self.as_of))?;
        view.sees.clone_from(&self.sees);
        Ok(view)
    }

    /// What a batch sees by its own connection, which it takes back by [`View::take_conn`].
    pub(super) fn of_batch(pool: Arc<Pool>, conn: Held, as_of: ChangeNumber) -> View {
        let interruptible = pool.interruptible(&conn, None);
        View {
            pool,
            conn: Some(conn),
            as_of,
            sees: None,
            is_latest: true,
            is_of_batch: true,
            limit: None,
            _interruptible: interruptible,
        }
    }

    /// Takes the connection away, so that dropping the view ends nothing.
    pub(super) fn take_conn(&mut self) -> Option<Held> {
        self.conn.take()
    }

    pub(crate) fn conn(&self) -> Result<&Connection> {
        self.pool.check_process()?;
        let conn = self.conn.as_deref().ok_or_else(messages::view_ended)?;
        match self.limit {
            Some((since, limit)) if since.elapsed() > limit => Err(expired(conn, limit)),
            _ => Ok(conn),
        }
    }

    pub(super) fn pool(&self) -> &Arc<Pool> {
        &self.pool
    }

    /// Whether this is the child of the process that made the view.
    pub(crate) fn is_forked(&self) -> bool {
        self.pool.is_forked()
    }

    /// Where the ledger lies.
    pub(crate) fn path(&self) -> &Path {
        &self.pool.path
    }

    /// Lets it be held as long as it takes.
    pub(super) fn unlimited(mut self) -> View {
        self.limit = None;
        self
    }

    /// Limits it to some projects, of those that it shows.
    pub(super) fn limit(&mut self, mut sees: BTreeSet<ProjectId>) {
        sees.retain(|project| self.sees(*project));
        self.sees = Some(sees);
    }

    /// The projects that it shows; `None` for all.
    pub(super) fn shown(&self) -> Option<&BTreeSet<ProjectId>> {
        self.sees.as_ref()
    }

    /// Whether it is limited to some projects.
    pub(super) fn is_limited(&self) -> bool {
        self.sees.is_some()
    }

    /// Whether it shows a project.
    pub(super) fn sees(&self, project: ProjectId) -> bool {
        self.sees.as_ref().is_none_or(|sees| sees.contains(&project))
    }

    /// Whether it shows a project, as an error.
    pub(super) fn check_sees(&self, project: ProjectId) -> Result<()> {
        if self.sees(project) {
            return Ok(());
        }
        Err(messages::view_does_not_show(project).field("project"))
    }

    /// What asks for the ledger as a whole is refused in a view that is limited.
    pub(crate) fn check_whole(&self) -> Result<()> {
        if self.sees.is_none() {
            return Ok(());
        }
        Err(messages::view_is_limited())
    }

    /// The last change that this view knows of.
    pub fn as_of(&self) -> ChangeNumber {
        self.as_of
    }

    /// One change.
    pub fn change(&self, number: ChangeNumber) -> Result<Change> {
        let found =
            change::find(self.conn()?, number, self.as_of.0)?.filter(|change| change.number <= self.last_change());
        found.ok_or_else(|| messages::not_found(number))
    }

    /// The changes after one (`ChangeNumber(0)` for the first), at most so many, oldest first.
    pub fn changes(&self, after: ChangeNumber, most: u32) -> Result<Vec<Change>> {
        change::after(self.conn()?, after, self.last_change().0, self.as_of.0, most)
    }

    /// As of when it asks who has a name: of the present, an index knows.
    pub(super) fn moment(&self) -> i64 {
        if self.is_latest { NOW } else { self.as_of.0 }
    }

    /// The last change that was committed; a batch is still writing its own.
    pub(super) fn last_change(&self) -> ChangeNumber {
        if self.is_of_batch { ChangeNumber(self.as_of.0 - 1) } else { self.as_of }
    }

    /// What proves the file needs every change to be committed.
    pub(crate) fn check_committed(&self) -> Result<()> {
        if !self.is_of_batch {
            return Ok(());
        }
        Err(messages::batch_not_committed())
    }

    /// Proves that nothing but the library wrote to the file, or names the first thing that does not fit.
    pub fn verify(&self) -> Result<Verification> {
        self.verify_with(&mut |_, _| ControlFlow::Continue(()))
    }

    /// [`View::verify`], and that the chain still leads through a change whose number and hash were kept elsewhere: on paper, with
    /// a backup. That finds what a proof of the file alone cannot: a chain that was made anew, or that lost its last changes.
    ///
    /// The hash is written as `Verification::head` and archives show it, in full or at least its first 16 digits.
    pub fn verify_against(&self, number: ChangeNumber, hash: &str) -> Result<Verification> {
        const DIGITS: std::ops::RangeInclusive<usize> = 16..=64;
        let kept = hash.trim().to_ascii_lowercase();
        if !DIGITS.contains(&kept.len()) || !kept.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(messages::hash_malformed(*DIGITS.start(), *DIGITS.end()).field("hash"));
        }
        let verification = self.verify()?;
        match change::find(self.conn()?, number, NOW)? {
            Some(change) if Hex(&change.hash).to_string().starts_with(&kept) => Ok(verification),
            Some(_) => Err(messages::hash_differs(number)),
            None => Err(messages::changes_cut_off(number)),
        }
    }

    /// [`View::verify`]; reports how many of how many rows are read. `Break` gives up with `Interrupted`.
    pub fn verify_with(&self, progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>) -> Result<Verification> {
        self.check_committed()?;
        let mut check = verify::Check::new(self.conn()?)?;
        loop {
            check.step(self.conn()?, VERIFY_ROWS)?;
            if let Some((head, rows)) = check.result() {
                return Verification::of(self.conn()?, head, rows);
            }
            let (done, total) = check.progress();
            if progress(done, total).is_break() {
                return Err(messages::verify_interrupted());
            }
        }
    }

    /// [`View::verify`] in steps, for a host that draws its own progress.
    pub fn begin_verify(self) -> Result<VerifyRun> {
        Ok(VerifyRun { check: verify::Check::new(self.conn()?)?, view: self.unlimited() })
    }
}

/// A proof on its way, begun by [`View::begin_verify`].
#[must_use = "nothing is proved until it is stepped and finished"]
pub struct VerifyRun {
    check: verify::Check,
    /// A proof is of one moment.
    view: View,
}

impl std::fmt::Debug for VerifyRun {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("VerifyRun").field("done", &self.done()).field("total", &self.total()).finish_non_exhaustive()
    }
}

impl VerifyRun {
    /// Reads about so many rows more; gives the result when everything was read and fits.
    pub fn step(&mut self, rows: u32) -> Result<Option<Verification>> {
        self.check.step(self.view.conn()?, rows)?;
        let Some((head, rows)) = self.check.result() else { return Ok(None) };
        Verification::of(self.view.conn()?, head, rows).map(Some)
    }

    /// Rows that were read so far.
    pub fn done(&self) -> u64 {
        self.check.progress().0
    }

    /// Rows that there are to read.
    pub fn total(&self) -> u64 {
        self.check.progress().1
    }
}

impl Drop for View {
    fn drop(&mut self) {
        if self.pool.is_forked() {
            std::mem::forget(self.conn.take());
        } else if let Some(conn) = self.conn.take() {
            roll_back(&conn);
            self.pool.return_reader(conn);
        }
    }
}

/// Ends what a view holds that was kept for too long, so that the log can be tidied.
#[cold]
fn expired(conn: &Connection, limit: Duration) -> Error {
    roll_back(conn);
    messages::view_expired(limit.as_secs_f32().to_string())
}

//! Opening and creating a ledger (台账).

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Utc};

use super::batch::Batch;
use super::pool::{Clock, Pool};
use super::view::View;
use crate::domain::office::clock::ClockPolicy;
use crate::domain::office::opening::{Opening, OpeningNotice};
use crate::domain::office::unit::SectorFields;
use crate::domain::value::ids::ChangeNumber;
use crate::domain::value::text;
use crate::domain::value::text::check_new_name;
use crate::error::{Error, ErrorKind, Result};
use crate::ledger::messages;
use crate::limits;
use crate::store::file::drive::{self, Drive};
use crate::store::file::errors::{Stored as _, damaged};
use crate::store::file::held::{self, Held};
use crate::store::file::look::{self, Found};
use crate::store::file::missing::{no_file, no_folder};
use crate::store::file::{identity, links, open, recovery, side};
use crate::store::proof::{change, clock, shape, verify};
use crate::store::writer::ChangeWriter;
use crate::store::{NOW, ledger, sector};

/// An open ledger (台账): one file with everything that one office knows.
///
/// It can be cloned and used from any number of threads; clones share the file. One batch writes at a time, any
/// number of views read meanwhile. Several programs can have the file open.
///
/// ```
/// use zdxm::{Ledger, ProjectFields};
/// # let folder = tempfile::tempdir().unwrap();
/// # let path = folder.path().join("台账.zdxm");
/// let ledger = Ledger::create(&path, "柳州市重点办")?;
/// let bridge = ledger.write("李四", |batch| batch.add_project(ProjectFields::named("凤凰岭大桥")))?;
/// assert_eq!(ledger.view()?.project(bridge)?.fields.name, "凤凰岭大桥");
/// # Ok::<(), zdxm::Error>(())
/// ```
#[derive(Clone)]
pub struct Ledger {
    pub(super) pool: Arc<Pool>,
}

impl std::fmt::Debug for Ledger {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Ledger").field("path", &self.pool.path).finish_non_exhaustive()
    }
}

/// How to open a ledger. The short forms are on [`Ledger`].
#[derive(Clone)]
#[must_use = "options open nothing by themselves"]
pub struct OpenOptions {
    busy_ms: u32,
    clock: Clock,
    refuse_hard_links: bool,
    view_limit: Option<Duration>,
    clock_policy: ClockPolicy,
    allow_network_drive: bool,
    record_refusals: bool,
}

impl Default for OpenOptions {
    fn default() -> Self {
        OpenOptions {
            busy_ms: limits::BUSY_MS,
            clock: Arc::new(system_clock),
            refuse_hard_links: false,
            view_limit: None,
            clock_policy: ClockPolicy::default(),
            allow_network_drive: false,
            record_refusals: false,
        }
    }
}

fn system_clock() -> i64 {
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since_1970.as_millis()).unwrap_or(i64::MAX)
}

impl OpenOptions {
    /// Waits five seconds for another writer; takes the time from the system.
    pub fn new() -> Self {
        Self::default()
    }

    /// How long a write waits for another writer, in milliseconds.
    pub fn busy_ms(mut self, busy_ms: u32) -> Self {
        self.busy_ms = busy_ms;
        self
    }

    /// Where the time of a change comes from: UTC in milliseconds since 1970, from the year 2000 to 2199. For tests, and
    /// for hosts that know better than the system.
    pub fn clock(mut self, clock: impl Fn() -> i64 + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Refuses a file that has other names on its disk (hard links), instead of reporting them: a program that opens it
    /// by another name gets a log of its own, and what one of them writes is lost. Only on Unix.
    pub fn refuse_hard_links(mut self) -> Self {
        self.refuse_hard_links = true;
        self
    }

    /// How long a view may be held, in milliseconds; without it, for ever. The log of the ledger grows as long as a view
    /// is held. One that is held for longer gives `ViewExpired` at its next use and lets go; one that nobody uses holds on
    /// until it is dropped. Backups and proofs are not limited.
    pub fn view_limit_ms(mut self, limit_ms: u32) -> Self {
        self.view_limit = Some(Duration::from_millis(limit_ms.into()));
        self
    }

    /// What to do when the clock is more than an hour behind the last change: ask, unless said otherwise. Other policies
    /// are for programs that no person sits before; see [`Ledger::answer_clock`] for one answer.
    pub fn clock_policy(mut self, policy: ClockPolicy) -> Self {
        self.clock_policy = policy;
        self
    }

    /// Writes also on a network drive, which is refused otherwise. Only for a drive that this computer alone uses: programs
    /// on two computers lose each other's changes. [`Ledger::opening`] reports it.
    pub fn allow_network_drive(mut self) -> Self {
        self.allow_network_drive = true;
        self
    }

    /// Records who tried to write something without a right (越权尝试), which [`View::refusals`] lists: with the change of the batch,
    /// or, where the batch is given up, by a change of its own after it. Not unless a host asks for it, because then an attempt
    /// writes to the ledger.
    ///
    /// Recorded is what fails with `NotPermitted` in a batch, also the begin of one by somebody who is not among the people of the
    /// ledger. Where it cannot be written, by a full disk say, it is lost, and the error of the attempt stays what it is. Giving up a
    /// batch with such attempts waits for other writers as long as a batch does.
    pub fn record_refusals(mut self, on: bool) -> Self {
        self.record_refusals = on;
        self
    }

    /// Makes a new ledger for an office; an error where there is one already.
    pub fn create(&self, path: impl AsRef<Path>, office: &str) -> Result<Ledger> {
        let path = &place_of(path.as_ref())?;
        let exists = || messages::ledger_exists(path);
        if look::look(path)? == Found::Ledger && self.existing(path)?.is_some() {
            return Err(exists());
        }
        let (ledger, made) = self.make(path, office)?;
        if made { Ok(ledger) } else { Err(exists()) }
    }

    /// Opens a ledger for reading and writing; brings a file of an older version to the present one.
    pub fn open(&self, path: impl AsRef<Path>) -> Result<Ledger> {
        let path = &place_of(path.as_ref())?;
        Self::must_exist(path)?;
        self.existing(path)?.ok_or_else(|| messages::ledger_unfinished(path))
    }

    /// Opens a ledger, or makes a new one for an office where there is none.
    pub fn open_or_create(&self, path: impl AsRef<Path>, office: &str) -> Result<Ledger> {
        let path = &place_of(path.as_ref())?;
        let existing = match look::look(path)? {
            Found::Ledger => self.existing(path)?,
            Found::Nothing => None,
        };
        existing.map_or_else(|| Ok(self.make(path, office)?.0), Ok)
    }

    /// Opens a ledger for reading only, also from a medium that cannot be written to. On a network drive that is not
    /// allowed, a file without a log is read as a copy that nobody writes to.
    pub fn open_read_only(&self, path: impl AsRef<Path>) -> Result<Ledger> {
        let path = &place_of(path.as_ref())?;
        Self::must_exist(path)?;
        let mut opening = self.look(path, false)?;
        let conn = open::reader(path, self.busy(), opening.reads_copy())?;
        shape::report(&conn, &mut opening)?;
        if change::last_number(&conn)? == 0 {
            if verify::count_rows(&conn)? > 0 {
                return Err(without_changes());
            }
            return Err(messages::ledger_unfinished(path));
        }
        Ok(self.ledger(path, conn, true, opening))
    }

    /// What is known of a file before it is opened, or why it must not be.
    fn look(&self, path: &Path, writing: bool) -> Result<Opening> {
        let mut opening = Opening::default();
        self.check_drive(path, writing, &mut opening)?;
        links::look(path, writing, &mut opening);
        if self.refuse_hard_links && links::count(path) > 1 {
            return Err(messages::ledger_has_hard_links(path, links::count(path)));
        }
        if writing {
            recovery::look(path, &mut opening)?;
        }
        Ok(opening)
    }

    /// Refuses a network drive, or reports it.
    fn check_drive(&self, path: &Path, writing: bool, opening: &mut Opening) -> Result<()> {
        match drive::of(path) {
            Drive::Local => {}
            Drive::Fuse => opening.notices.push(OpeningNotice::FuseDrive),
            Drive::Network(system) => {
                let as_copy = !self.allow_network_drive;
                if as_copy && (writing || side::has_log(path)) {
                    return Err(drive::refused(path, system));
                }
                opening.notices.push(OpeningNotice::NetworkDrive { system, as_copy });
            }
        }
        Ok(())
    }

    fn must_exist(path: &Path) -> Result<()> {
        match look::look(path)? {
            Found::Ledger => Ok(()),
            Found::Nothing => {
                open::check_free(path)?;
                Err(if path.exists() { messages::ledger_unfinished(path) } else { no_file(path) })
            }
        }
    }

    /// Opens for writing what is there; `None` where a creation was cut short after the tables and before the first change.
    fn existing(&self, path: &Path) -> Result<Option<Ledger>> {
        let mut opening = self.look(path, true)?;
        let conn = open::writer(path, false, self.busy())?;
        shape::report(&conn, &mut opening)?;
        let is_finished = change::last_number(&conn)? > 0;
        if !is_finished && verify::count_rows(&conn)? > 0 {
            return Err(without_changes());
        }
        Ok(is_finished.then(|| self.ledger(path, conn, false, opening)))
    }

    /// The ledger, and whether this call made it: several programs may try at once, and one does.
    fn make(&self, path: &Path, office: &str) -> Result<(Ledger, bool)> {
        let office = text::checked_name("office", office)?;
        check_new_name("office", &office, None)?;
        open::check_free(path)?;
        no_folder(path).map_or(Ok(()), Err)?;
        let mut opening = Opening::default();
        self.check_drive(path, true, &mut opening)?;
        let conn = self.retry(|| open::writer(path, true, self.busy()))?;
        let (conn, made) = first_change(conn, &office, &*self.clock)?;
        // From here on the file's own header says what it is, whatever becomes of the log beside it.
        conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).stored()?;
        Ok((self.ledger(path, conn, false, opening), made))
    }

    /// SQLite does not wait for a lock while it turns a new file to write-ahead logging.
    fn retry<T>(&self, mut attempt: impl FnMut() -> Result<T>) -> Result<T> {
        let deadline = std::time::Instant::now() + self.busy();
        loop {
            match attempt() {
                Err(error) if error.kind() == ErrorKind::Busy && std::time::Instant::now() < deadline => {
                    std::thread::sleep(Duration::from_millis(5));
                }
                other => return other,
            }
        }
    }

    fn busy(&self) -> Duration {
        Duration::from_millis(self.busy_ms.into())
    }

    fn ledger(&self, path: &Path, first: Held, read_only: bool, opening: Opening) -> Ledger {
        let clock = (self.clock.clone(), self.clock_policy);
        let mut pool = Pool::new(path.to_owned(), clock, self.busy(), first, self.view_limit, read_only, opening);
        pool.records_refusals = self.record_refusals;
        Ledger { pool: Arc::new(pool) }
    }
}

/// Where a file lies, also after the program goes to another folder; an error where this process cannot open it soundly.
fn place_of(path: &Path) -> Result<std::path::PathBuf> {
    held::check_free(path)?;
    Ok(std::path::absolute(path).unwrap_or_else(|_| path.to_owned()))
}

/// Writes who keeps the ledger and the sectors of the plan, unless somebody did.
fn first_change(conn: Held, office: &str, clock: &dyn Fn() -> i64) -> Result<(Held, bool)> {
    // Where another program made the ledger meanwhile, nothing is written, and so nothing is asked.
    let begun = ChangeWriter::begin(conn, clock, || ClockPolicy::Unknown);
    let mut writer = begun.map_err(|failed| failed.1)?;
    if writer.number() > 1 {
        return Ok((writer.abandon(), false));
    }
    ledger::found(&mut writer, &uuid::Uuid::now_v7().to_string(), office)?;
    for (position, name) in (1..).zip(SectorFields::DEFAULT_NAMES) {
        sector::add(&mut writer, &SectorFields { name: name.to_owned(), parent: None, position })?;
    }
    let (conn, committed) = writer.commit(office, None, "");
    committed?;
    Ok((conn, true))
}

/// A ledger without changes is empty, or its changes were lost.
fn without_changes() -> Error {
    damaged("no change, but rows")
}

impl Ledger {
    /// Makes a new ledger for an office; an error where there is one already.
    pub fn create(path: impl AsRef<Path>, office: &str) -> Result<Ledger> {
        OpenOptions::new().create(path, office)
    }

    /// Opens a ledger for reading and writing.
    pub fn open(path: impl AsRef<Path>) -> Result<Ledger> {
        OpenOptions::new().open(path)
    }

    /// Opens a ledger, or makes a new one for an office where there is none.
    pub fn open_or_create(path: impl AsRef<Path>, office: &str) -> Result<Ledger> {
        OpenOptions::new().open_or_create(path, office)
    }

    /// Opens a ledger for reading only.
    pub fn open_read_only(path: impl AsRef<Path>) -> Result<Ledger> {
        OpenOptions::new().open_read_only(path)
    }

    /// Starts a batch: many writes of one person that become one change, or nothing. The kind of the change follows from what
    /// is written ([`ChangeKind`](crate::ChangeKind)); [`Batch::set_note`] adds what only people know.
    pub fn batch(&self, actor: &str) -> Result<Batch> {
        Batch::begin(Arc::clone(&self.pool), actor)
    }

    /// Runs some writes as one batch: committed where `work` succeeds, given up where it fails.
    pub fn write<T>(&self, actor: &str, work: impl FnOnce(&mut Batch) -> Result<T>) -> Result<T> {
        let mut batch = self.batch(actor)?;
        let result = work(&mut batch)?;
        batch.commit()?;
        Ok(result)
    }

    /// The ledger as it is now.
    pub fn view(&self) -> Result<View> {
        View::begin(Arc::clone(&self.pool), None)
    }

    /// The ledger as it was after a change.
    pub fn view_as_of(&self, change: ChangeNumber) -> Result<View> {
        View::begin(Arc::clone(&self.pool), Some(change))
    }

    /// The ledger as it was at an instant: as of the last change, by number, whose instant is not marked and not after it.
    ///
    /// Everything that is dated up to the instant is in the view. A change whose instant is marked is in it together with
    /// the next one that is not. Where a clock was set back by less than an hour, changes of that hour may be in it that are
    /// dated a little later.
    ///
    /// ```
    /// # let folder = tempfile::tempdir().unwrap();
    /// # let ledger = zdxm::Ledger::create(folder.path().join("x"), "办")?;
    /// let now = chrono::Utc::now();
    /// assert_eq!(ledger.view_at(now)?.as_of(), ledger.view()?.as_of());
    /// assert_eq!(ledger.view_at(now - chrono::Days::new(1))?.as_of().0, 0);
    /// # Ok::<(), zdxm::Error>(())
    /// ```
    pub fn view_at(&self, instant: DateTime<Utc>) -> Result<View> {
        let view = self.view()?;
        let last = clock::last_at(view.conn()?, instant.timestamp_millis(), view.as_of().0)?;
        self.view_as_of(last)
    }

    /// Answers for the next batch that finds the clock behind the last change ([`ErrorKind::ClockBehind`]), of this value
    /// and its clones, as a person does who has looked at the clock. Afterwards the policy of [`OpenOptions`] holds again.
    pub fn answer_clock(&self, answer: ClockPolicy) {
        self.pool.answer_clock(answer);
    }

    /// Breaks off what other threads are doing with this ledger right now: their calls give `Interrupted`. A batch
    /// that was writing is lost as a whole; a view can go on. What begins later is not touched.
    pub fn interrupt(&self) {
        self.pool.interrupt();
    }

    /// Name of the office that keeps the ledger.
    pub fn office(&self) -> Result<String> {
        self.identity().map(|(_, office)| office)
    }

    /// Number of this ledger among all ledgers, given when it was made.
    pub fn uuid(&self) -> Result<String> {
        self.identity().map(|(uuid, _)| uuid)
    }

    fn identity(&self) -> Result<(String, String)> {
        let view = self.view()?;
        identity::get(view.conn()?, NOW)?.ok_or_else(|| messages::ledger_unfinished(&self.pool.path))
    }

    /// Where the file lies.
    pub fn path(&self) -> &Path {
        &self.pool.path
    }

    /// How long the oldest open view has been held, backups and proofs included; `None` without one. A view that a
    /// program forgot keeps the log growing.
    pub fn oldest_view(&self) -> Option<Duration> {
        self.pool.oldest_view()
    }

    /// What opening it found: changes that came out of a log, further names of the file, what others added to it.
    pub fn opening(&self) -> &Opening {
        &self.pool.opening
    }

    /// Whether it was opened for reading only.
    pub fn is_read_only(&self) -> bool {
        self.pool.is_read_only()
    }
}

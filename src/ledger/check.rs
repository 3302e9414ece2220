//! Examining a file (文件检查), which may be damaged or made to do harm.

use std::ops::ControlFlow;
use std::path::Path;
use std::time::{Duration, Instant};

use super::backup::{busy, go_on};
use super::open::Ledger;
use crate::domain::office::file::FileCheck;
use crate::error::Result;
use crate::store::proof::inspect::Examination;

/// How long a step waits at most.
const STEP: Duration = Duration::from_millis(100);
/// How often it looks whether enough was read.
const LOOK: Duration = Duration::from_millis(2);

/// An examination on its way, begun by [`Ledger::begin_check_file`]. Dropped before its end, it stops.
#[must_use = "nothing is examined until it is stepped and finished"]
pub struct FileCheckRun {
    examination: Examination,
}

impl std::fmt::Debug for FileCheckRun {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FileCheckRun").field("done", &self.done()).field("total", &self.total()).finish_non_exhaustive()
    }
}

impl FileCheckRun {
    /// Waits until about so many rows more were read, a tenth of a second at most; gives what was found once it is all.
    pub fn step(&mut self, rows: u32) -> Result<Option<FileCheck>> {
        let (from, until) = (self.done(), Instant::now() + STEP);
        loop {
            if let Some(check) = self.examination.wait(LOOK)? {
                return Ok(Some(check));
            }
            if self.done().saturating_sub(from) >= rows.max(1).into() || Instant::now() > until {
                return Ok(None);
            }
        }
    }

    /// About how many rows were read so far; each is read several times.
    pub fn done(&self) -> u64 {
        self.examination.progress().0
    }

    /// About how many rows there are to read; 0 before they were counted.
    pub fn total(&self) -> u64 {
        self.examination.progress().1
    }
}

impl Ledger {
    /// Examines a file: its pages, its indexes, its references, its tables and their rules, its chain of changes, and whether it
    /// can be opened. It lists everything that is wrong with the file and changes nothing, also in one that [`Ledger::open`]
    /// refuses as damaged.
    ///
    /// Fails where the file is no ledger, is of a newer version, or cannot be read at all. Where a crash left a log beside
    /// the file, the log is read too, for which SQLite may make its index (`-shm`) anew. The work is bounded by the size of the
    /// file, whatever is in it.
    pub fn check_file(path: impl AsRef<Path>) -> Result<FileCheck> {
        Ledger::check_file_with(path, &mut |_, _| ControlFlow::Continue(()))
    }

    /// [`Ledger::check_file`]; reports about how many of how many rows are read, ten times a second. `Break` gives up with
    /// `Interrupted`.
    pub fn check_file_with(
        path: impl AsRef<Path>,
        progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<FileCheck> {
        let mut run = Ledger::begin_check_file(path)?;
        loop {
            if let Some(check) = run.step(u32::MAX)? {
                return Ok(check);
            }
            go_on(progress(run.done(), run.total()))?;
        }
    }

    /// [`Ledger::check_file`] in steps, for a host that draws its own progress.
    pub fn begin_check_file(path: impl AsRef<Path>) -> Result<FileCheckRun> {
        Ok(FileCheckRun { examination: Examination::begin(path.as_ref(), busy())? })
    }
}

//! Batches: the only way to write. A batch becomes one change, or nothing.
//!
//! Records are written one by one (`zdxm_project_add`, `zdxm_report_file` and the like), each with its answer at
//! once; or queued (`zdxm_batch_append`) and written in steps, for many of them behind a progress bar:
//!
//! ```text
//! while ((rc = zdxm_batch_step(batch, 200, &done, &total)) == ZDXM_OK) show(done, total);
//! if (rc == ZDXM_DONE) rc = zdxm_batch_commit(batch, &change);
//! zdxm_batch_free(batch);
//! ```
//!
//! A record that is refused does not stop the steps; `zdxm_batch_results` reports each, and the commit of a batch
//! with refused records fails. A batch holds the ledger's write lock from its start: keep it short.

use std::collections::VecDeque;

use super::border::{
    Context, Entry, Fault, Object, OutIf, Outcome, ZDXM_RET, binds, faults, guard, handle, handle_of, once,
    put_if_wanted,
};
use super::codes::*;
use super::handles::zdxm_batch;
use super::messages;
use super::messages::parts::change_committed;
use super::row::{Cell, Localized, row};
use crate::{
    AddedItem, Batch, ChangeNumber, DoubleCounted, Ensured, FiledReport, ImportRun, ItemId, Ledger, ReportFields,
    ReportTarget, Result, SectorId, UnitId, YearMonth,
};

handle_of!(
    /// Frees a batch; what was not committed is given up. NULL is allowed, and a batch that its commit has freed, once.
    abandon zdxm_batch = 6, Writes
);

/// The object of a batch handle.
pub(super) struct Writes {
    work: Work,
    queue: VecDeque<Queued>,
    results: Vec<Written>,
    total: usize,
}

/// What a batch is writing.
pub(super) enum Work {
    Records(Box<Batch>),
    Import(Box<ImportRun>),
    /// It was committed, or a mistake ended it.
    Ended,
}

impl Object for Writes {
    fn abandon(&mut self) {
        self.work = Work::Ended;
        self.queue.clear();
    }
}

/// How a record that waits is added.
type Add = Box<dyn FnOnce(&mut Batch) -> crate::Result<Added> + Send>;

/// What waits to be written.
enum Queued {
    One(Add),
    /// Reports for one month, one after the other: writing them together is much faster.
    Reports(YearMonth, VecDeque<(ReportTarget, ReportFields)>),
}

/// A record that was added.
pub(super) struct Added {
    pub(super) id: i64,
    /// The items that a plan counts beside one that was added, because they are its whole or its parts.
    pub(super) double_counted: Vec<ItemId>,
}

impl From<i64> for Added {
    fn from(id: i64) -> Added {
        Added { id, double_counted: Vec::new() }
    }
}

impl From<AddedItem> for Added {
    fn from(AddedItem { item, double_counted }: AddedItem) -> Added {
        let other = |pair: DoubleCounted| if pair.whole == item { pair.part } else { pair.whole };
        Added { id: item.0, double_counted: double_counted.into_iter().map(other).collect() }
    }
}

/// What became of a record.
#[derive(Clone)]
pub(super) struct Written {
    record: usize,
    id: Option<i64>,
    report: Option<FiledReport>,
    double_counted: Vec<ItemId>,
    error: Option<Box<Fault>>,
}

row!(Written, row => {
    record, id, PROJECT: row.report.as_ref().map(|report| report.project),
    report? { project_name }, STANDING_DONE: row.report.as_ref().and_then(|report| report.standing.done),
    report? { flags }, double_counted, error? { code: ERROR_CODE },
    ERROR_FIELD: row.error.as_ref().map(|error| error.field).filter(|field| *field != 0),
    ERROR_TEXT: row.error.as_ref().map_or(Cell::Null, |error| Cell::Localized(Localized::Fault(error))),
});

impl Writes {
    pub(super) fn new(work: Work) -> Writes {
        Writes { work, queue: VecDeque::new(), results: Vec::new(), total: 0 }
    }

    pub(super) fn has_ended(&self) -> bool {
        matches!(self.work, Work::Ended)
    }

    /// The batch for writes of single records.
    pub(super) fn records(&mut self) -> Result<&mut Batch, Fault> {
        match &mut self.work {
            Work::Records(batch) => Ok(batch),
            Work::Import(_) => Err(messages::batch_is_import().into()),
            Work::Ended => Err(ended()),
        }
    }

    /// Lets a record wait to be added.
    pub(super) fn queue<T: Into<Added>>(
        &mut self,
        add: impl FnOnce(&mut Batch) -> Result<T> + Send + 'static,
    ) -> Result<()> {
        self.queue.push_back(Queued::One(Box::new(|batch| add(batch).map(T::into))));
        self.total += 1;
        Ok(())
    }

    /// How many records were queued.
    pub(super) fn queued(&self) -> usize {
        self.total
    }

    /// Lets a report wait to be filed.
    pub(super) fn queue_report(&mut self, target: ReportTarget, month: YearMonth, fields: ReportFields) {
        /// Reports that lie together: so many that writing them together pays, so few that nothing is ever moved.
        const RUN: usize = 256;
        self.total += 1;
        let room = match self.queue.back_mut() {
            Some(Queued::Reports(of, reports)) if *of == month && reports.len() < RUN => {
                reports.push_back((target, fields));
                return;
            }
            // A program that queues that many queues more.
            Some(Queued::Reports(..)) => RUN,
            _ => 1,
        };
        let mut reports = VecDeque::with_capacity(room);
        reports.push_back((target, fields));
        self.queue.push_back(Queued::Reports(month, reports));
    }

    fn progress(&self) -> (usize, usize) {
        match &self.work {
            Work::Import(run) => (run.done(), run.total()),
            _ => (self.results.len(), self.total),
        }
    }

    /// Writes at most so many records more. What is not about one record ends the batch: records of a step that was
    /// broken off would be missing without a word.
    fn step(&mut self, context: &Context, records: usize) -> Result<(), Fault> {
        let result = self.try_step(context, records);
        if result.is_err() {
            self.abandon();
        }
        result
    }

    fn try_step(&mut self, context: &Context, records: usize) -> Result<(), Fault> {
        /// Records between two looks at the interrupt: about two milliseconds.
        const CHUNK: usize = 1_000;
        /// A row of a sheet takes longer.
        const CHUNK_OF_IMPORT: usize = 16;
        let mut left = records;
        self.results.reserve(self.total.saturating_sub(self.results.len()).min(records));
        while left > 0 {
            context.check_interrupt()?;
            let chunk = left.min(if matches!(self.work, Work::Import(_)) { CHUNK_OF_IMPORT } else { CHUNK });
            let more = match &mut self.work {
                Work::Import(run) => run.step(chunk)?,
                Work::Records(batch) => write_some(batch, &mut self.queue, &mut self.results, chunk)?,
                Work::Ended => return Err(ended()),
            };
            if !more {
                break;
            }
            left -= chunk;
        }
        Ok(())
    }

    /// Writes what is left and makes everything durable.
    fn commit(&mut self, context: &Context) -> Result<ChangeNumber, Fault> {
        self.step(context, usize::MAX)?;
        context.check_interrupt()?;
        let mut refused = self.results.iter().filter_map(|row| row.error.as_ref());
        if let Some(first) = refused.next() {
            let count = refused.count() + 1;
            let error = match first.message() {
                Some(said) => messages::records_refused(count, said),
                None => messages::call_of_ended_batch(),
            };
            return Err(Fault { field: first.field, row: first.row, ..error.into() });
        }
        match std::mem::replace(&mut self.work, Work::Ended) {
            Work::Records(batch) => Ok(batch.commit()?),
            Work::Import(run) => Ok(run.commit()?),
            Work::Ended => Err(ended()),
        }
    }
}

/// Writes records from the queue; whether there are others.
fn write_some(
    batch: &mut Batch,
    queue: &mut VecDeque<Queued>,
    results: &mut Vec<Written>,
    most: usize,
) -> Result<bool, Fault> {
    let mut left = most;
    while left > 0 {
        if let Some(Queued::Reports(month, reports)) = queue.front_mut() {
            let run = reports.len().min(left);
            for filed in batch.file_reports_each(*month, reports.drain(..run))? {
                let record = results.len() + 1;
                results.push(match filed {
                    Ok(report) => Written { report: Some(report), ..written(record, Ok(None))? },
                    Err(error) => written(record, Err(error))?,
                });
            }
            left -= run;
            if reports.is_empty() {
                queue.pop_front();
            }
            continue;
        }
        let Some(Queued::One(add)) = queue.pop_front() else { break };
        let record = results.len() + 1;
        results.push(match add(batch) {
            Ok(Added { id, double_counted }) => Written { double_counted, ..written(record, Ok(Some(id)))? },
            Err(error) => written(record, Err(error))?,
        });
        left -= 1;
    }
    Ok(!queue.is_empty())
}

/// What became of a record; an error of the file itself is one of the call.
fn written(record: usize, id: crate::Result<Option<i64>>) -> Result<Written, Fault> {
    let written = Written { record, id: None, report: None, double_counted: Vec::new(), error: None };
    match id {
        Ok(id) => Ok(Written { id, ..written }),
        Err(error) if error.kind().is_of_a_record() => {
            let row = i32::try_from(record).unwrap_or(i32::MAX);
            Ok(Written { error: Some(Box::new(Fault { row, ..error.into() })), ..written })
        }
        Err(error) => Err(error.into()),
    }
}

fn ended() -> Fault {
    messages::call_of_ended_batch().into()
}

/// Runs a write of a single record.
pub(super) fn write(batch: *mut zdxm_batch, write: impl FnOnce(&Entry, &mut Batch) -> Outcome) -> i32 {
    let mut write = Some(write);
    run(batch, &mut |entry, batch| once(&mut write)?(entry, batch))
}

fn run(batch: *mut zdxm_batch, write: &mut dyn FnMut(&Entry, &mut Batch) -> Outcome) -> i32 {
    guard(batch, |entry, writes| write(entry, writes.records()?))
}

row!(Ensured<UnitId>, ensured => { id, added, near });

row!(Ensured<SectorId>, ensured => { id, added, near });

/// Begins a batch by a person: Rust `Ledger::batch`.
///
/// The kind of its change (`ZDXM_CHANGE_...`) follows from what it writes; `zdxm_batch_set_note` adds a remark. `ZDXM_E_BUSY` if
/// another one is writing for longer than the ledger waits, and at once where a batch of the same ledger and thread is open: free
/// or commit it first.
pub(super) fn zdxm_batch_new(ledger: &Ledger, actor: &str) -> Result<Writes> {
    Ok(Writes::new(Work::Records(Box::new(ledger.batch(actor)?))))
}

binds! {
    /// Sets a remark that the change keeps: Rust `Batch::set_note`.
    zdxm_batch_set_note = Batch::set_note(note: &str);
}

/// Whether nothing was written so far, 1 or 0: Rust `Batch::is_empty`. Queued records are not written yet.
pub(super) fn zdxm_batch_is_empty(batch: &mut Batch) -> Result<bool> {
    Ok(batch.is_empty())
}

/// Writes at most so many queued records more: Rust `Batch::file_reports_each`, `ImportRun::step`, `ImportRun::done`, `ImportRun::total`.
///
/// `ZDXM_OK` while there are others, `ZDXM_DONE` when there are none. `done` and `total` may be NULL. A record that is
/// refused is no error of the call: see `zdxm_batch_results`. An error, such as `ZDXM_E_INTERRUPTED`, ends the batch, and
/// nothing of it is kept.
pub(super) fn zdxm_batch_step(batch: *mut zdxm_batch, records: i32, done: OutIf<i32>, total: OutIf<i32>) -> ZDXM_RET {
    guard(batch, |entry, writes| {
        let records = usize::try_from(records).ok().filter(|records| *records > 0);
        writes.step(&entry.context, records.ok_or_else(|| faults::number_below("records", 1))?)?;
        let (now, all) = writes.progress();
        for (place, number) in [(done, now), (total, all)] {
            if let Some(mut place) = place.optional() {
                place.set(i32::try_from(number).unwrap_or(i32::MAX));
            }
        }
        Ok(if now < all { ZDXM_OK } else { ZDXM_DONE })
    })
}

/// What became of each queued record that was written or refused so far. Rust `Batch::file_reports_each`.
///
/// ID is of what was added; PROJECT, PROJECT_NAME, STANDING_DONE and FLAGS of a report; DOUBLE_COUNTED of an item that was
/// added; ERROR_CODE, ERROR_FIELD and ERROR_TEXT of one that was refused. The batch of an import has no rows.
pub(super) fn zdxm_batch_results(batch: &Writes) -> Result<Vec<Written>> {
    Ok(batch.results.clone())
}

/// Writes what is left, makes everything durable and visible, and gives the number of the change: Rust `Batch::commit`.
///
/// The batch ends by it, also where it fails. Success frees it as well; `zdxm_batch_free` is still allowed once, so that a
/// program may call it in either case. `ZDXM_E_UNSETTLED_PROBLEMS` if records were refused: then nothing was written, and
/// `zdxm_batch_results` still says why, until the batch is freed. A batch that changed nothing records nothing and gives the
/// number of the last change. `change` may be NULL.
pub(super) fn zdxm_batch_commit(batch: *mut zdxm_batch, change: OutIf<i32>) -> ZDXM_RET {
    let status = guard(batch, |entry, writes| {
        let committed = writes.commit(&entry.context);
        writes.work = Work::Ended;
        let number = committed?;
        entry.context.inform(change_committed(number.0).line(entry.context.language()));
        put_if_wanted(change, number)
    });
    // Not inside the guard, which holds the batch.
    if status == ZDXM_OK {
        handle::end(batch);
    }
    status
}

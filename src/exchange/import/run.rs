//! An import on its way: written row by row, so that the host can draw its own progress bar and its own Cancel.

use super::work::{PlanRow, ReportRow, SheetWork};
use super::{plan_rows, report_rows};
use crate::domain::office::import_answer::ImportAnswer;
use crate::domain::plan::PlanFields;
use crate::domain::plan::plan_change::{PlanChangeFields, PlanChangeLine};
use crate::domain::value::ids::{ChangeNumber, PlanId, ProjectId};
use crate::domain::value::period::YearMonth;
use crate::error::{Error, Result};
use crate::exchange::messages;
use crate::ledger::Batch;

/// The writes of an import, as one change or nothing.
///
/// It holds the ledger's write lock until it is committed; dropped before, it leaves no trace.
///
/// ```no_run
/// # fn show(done: usize, total: usize) {}
/// # fn import(ledger: &zdxm::Ledger, preview: &zdxm::ImportPreview) -> zdxm::Result<()> {
/// let mut run = preview.begin(ledger, "张三", Default::default())?;
/// while run.step(100)? {
///     show(run.done(), run.total());
/// }
/// run.commit()?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "nothing is imported until it is stepped and finished"]
pub struct ImportRun {
    batch: Batch,
    waiting: std::vec::IntoIter<SheetWork>,
    sheet: Option<OpenSheet>,
    done: usize,
    total: usize,
    /// The plan change whose list is imported, with its lines so far and the plan that it changes.
    plan_change: Option<PlanChangeRun>,
    /// Whether monthly reports are submitted for review instead of filed at once.
    submit: bool,
    /// What was decided about the file, which stands in the change.
    answers: Vec<ImportAnswer>,
}

/// What a run writes.
pub(super) struct RunPlan {
    pub(super) sheets: Vec<SheetWork>,
    pub(super) total: usize,
    pub(super) plan_change: Option<PlanChangeFields>,
    pub(super) submit: bool,
    pub(super) answers: Vec<ImportAnswer>,
}

#[derive(Debug)]
struct PlanChangeRun {
    fields: PlanChangeFields,
    lines: Vec<PlanChangeLine>,
    plan: Option<PlanId>,
}

/// The sheet that is being written.
#[derive(Debug)]
enum OpenSheet {
    /// With the projects of the rows before, which later rows may be parts of.
    Plan {
        plan: PlanId,
        rows: std::vec::IntoIter<PlanRow>,
        projects: Vec<ProjectId>,
    },
    Monthly {
        month: YearMonth,
        rows: std::vec::IntoIter<ReportRow>,
    },
}

impl ImportRun {
    pub(super) fn new(batch: Batch, plan: RunPlan) -> ImportRun {
        let RunPlan { sheets, total, plan_change, submit, answers } = plan;
        let plan_change = plan_change.map(|fields| PlanChangeRun { fields, lines: Vec::new(), plan: None });
        ImportRun { batch, waiting: sheets.into_iter(), sheet: None, done: 0, total, plan_change, submit, answers }
    }

    /// Rows that are written.
    pub fn done(&self) -> usize {
        self.done
    }

    /// Rows that there are to write.
    pub fn total(&self) -> usize {
        self.total
    }

    /// Writes at most so many rows more; whether there are still others. After an error, drop it.
    pub fn step(&mut self, rows: usize) -> Result<bool> {
        for _ in 0..rows {
            if !self.write_row()? {
                break;
            }
            self.done += 1;
        }
        Ok(self.done < self.total)
    }

    /// Writes what is left and makes everything durable and visible.
    pub fn commit(mut self) -> Result<ChangeNumber> {
        while self.write_row()? {}
        if let Some(PlanChangeRun { fields, lines, plan: Some(plan) }) = self.plan_change.take() {
            self.batch.adopt_plan_change(plan, fields, lines)?;
        }
        self.batch.keep_import_answers(&self.answers)?;
        self.batch.commit()
    }

    /// Writes the next row; `false` where there is none. An error ends the whole import, which has no half.
    fn write_row(&mut self) -> Result<bool> {
        let result = self.try_row();
        if result.is_err() {
            self.batch.give_up();
        }
        result
    }

    fn try_row(&mut self) -> Result<bool> {
        loop {
            match &mut self.sheet {
                Some(OpenSheet::Plan { plan, rows, projects }) => {
                    if let Some(row) = rows.next() {
                        let lines = self.plan_change.as_mut().map(|plan_change| &mut plan_change.lines);
                        plan_rows::write(&mut self.batch, *plan, &row, projects, lines)?;
                        return Ok(true);
                    }
                }
                Some(OpenSheet::Monthly { month, rows }) => {
                    if let Some(row) = rows.next() {
                        report_rows::write(&mut self.batch, *month, row, self.submit)?;
                        return Ok(true);
                    }
                }
                None => {}
            }
            let Some(next) = self.waiting.next() else { return Ok(false) };
            self.sheet = Some(self.open(next)?);
        }
    }

    fn open(&mut self, sheet: SheetWork) -> Result<OpenSheet> {
        Ok(match sheet {
            SheetWork::Plan { fields, plan, rows } => {
                let plan = match &mut self.plan_change {
                    None => plan_rows::plan(&mut self.batch, &fields, plan)?,
                    Some(plan_change) => *plan_change.plan.insert(plan.ok_or_else(|| no_plan(&fields))?),
                };
                OpenSheet::Plan { plan, projects: Vec::with_capacity(rows.len()), rows: rows.into_iter() }
            }
            SheetWork::Monthly { month, rows } => OpenSheet::Monthly { month, rows: rows.into_iter() },
        })
    }
}

fn no_plan(fields: &PlanFields) -> Error {
    messages::no_plan_to_change(fields.level, fields.year).field("year")
}

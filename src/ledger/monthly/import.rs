//! What a person decided about imported files, and what the office confirmed that columns mean.

#[cfg(feature = "sheets")]
use crate::domain::office::change::ChangeKind;
#[cfg(feature = "sheets")]
use crate::domain::office::history::Subject;
use crate::domain::office::import_answer::ImportAnswer;
use crate::domain::value::ids::ChangeNumber;
use crate::error::Result;
#[cfg(feature = "sheets")]
use crate::ledger::batch::Batch;
#[cfg(feature = "sheets")]
use crate::ledger::messages;
use crate::ledger::view::View;
#[cfg(feature = "sheets")]
use crate::store::NOW;
#[cfg(feature = "sheets")]
use crate::store::column_mapping::{self, StoredMapping};
use crate::store::import_answer;

/// # Imports (导入)
///
/// What a person decided about the cells of a file that was imported.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// assert!(view.import_answers(view.as_of())?.is_empty());
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// What was decided about the file that a change imported: the answers of a person, the columns that were said, and
    /// the cells that were left empty because they could not be read.
    pub fn import_answers(&self, change: ChangeNumber) -> Result<Vec<ImportAnswer>> {
        self.check_whole()?;
        self.change(change)?;
        import_answer::of_change(self.conn()?, change)
    }

    /// What the office confirmed that columns mean.
    #[cfg(feature = "sheets")]
    pub(crate) fn stored_mappings(&self) -> Result<Vec<StoredMapping>> {
        column_mapping::all(self.conn()?, self.as_of().0)
    }
}

#[cfg(feature = "sheets")]
impl Batch {
    /// Keeps decisions with what was imported by them; nothing where nothing was written.
    pub(crate) fn keep_import_answers(&mut self, answers: &[ImportAnswer]) -> Result<()> {
        if self.is_empty() {
            return Ok(());
        }
        self.whole(|batch| {
            let pass = batch.may_annotate()?;
            let writer = batch.writer(pass)?;
            answers.iter().try_for_each(|answer| import_answer::add(writer, answer))
        })
    }

    /// Keeps what a column means, in place of what was kept for its header before. Its number and `since` are found here.
    pub(crate) fn keep_mapping(&mut self, mapping: StoredMapping) -> Result<()> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::Edit, Subject::ColumnMapping)?;
            let known = column_mapping::all(batch.conn()?, NOW)?;
            let before =
                known.iter().find(|known| (known.kind, &known.header_key) == (mapping.kind, &mapping.header_key));
            let id = before.map_or_else(|| column_mapping::next_id(batch.conn()?), |before| Ok(before.id))?;
            let mapping = StoredMapping { id, ..mapping };
            if before.is_some_and(|before| StoredMapping { since: before.since, ..mapping.clone() } == *before) {
                return Ok(());
            }
            column_mapping::keep(batch.writer(pass)?, before.map(|before| before.since), &mapping)
        })
    }

    /// Gives up what was kept of a column.
    pub(crate) fn end_mapping(&mut self, id: i64) -> Result<()> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::Edit, (Subject::ColumnMapping, id))?;
            let known = column_mapping::all(batch.conn()?, NOW)?.into_iter().find(|known| known.id == id);
            let known = known.ok_or_else(|| messages::not_found(id).field("id"))?;
            column_mapping::end(batch.writer(pass)?, id, known.since)
        })
    }
}

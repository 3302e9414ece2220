//! What a person sees of a row and its cells beside their values: struck out, hidden, merged, decided by a person.

use super::answers::RowAnswer;
use super::place::place;
use super::walk::Walk;
use super::words::is_filler;
use crate::domain::value::field::{Given, Kind};
use crate::exchange::grid::{Cell, CellRef};
use crate::exchange::sheet::field::{Field, SheetRow};
use crate::exchange::sheet::{messages, outline, value};
use crate::message::Arg;

impl Walk<'_> {
    fn is_struck(&self, row: usize) -> bool {
        !self.sheet.looks.is_empty() && self.sheet.is_struck_row(row)
    }

    /// Whether a project's row is not read because it is struck out or hidden, which is reported.
    pub(super) fn is_left_out_by_look(&mut self, row: usize) -> bool {
        if self.is_struck(row) {
            self.findings.notice(self.name_at(row), messages::row_struck(self.words(row)));
            return true;
        }
        if self.sheet.hidden_rows.contains(&(row as u32)) {
            self.findings.notice(self.name_at(row), messages::row_hidden(self.words(row)));
            return true;
        }
        false
    }

    /// A heading that is struck out: what stands below it belongs to nobody knows what.
    pub(super) fn is_struck_heading(&mut self, row: usize) -> bool {
        let is_struck = self.is_struck(row);
        if is_struck {
            self.findings.blocking(self.name_at(row), messages::heading_struck(self.words(row)));
        }
        is_struck
    }

    /// Leaves a row out because a person said so.
    pub(super) fn leave_out(&mut self, row: usize) {
        self.dropped = true;
        self.tell_row_answer(row, RowAnswer::LeaveOut);
    }

    pub(super) fn tell_row_answer(&mut self, row: usize, answer: RowAnswer) {
        let noted = match answer {
            RowAnswer::Take => messages::row_taken(self.words(row)),
            RowAnswer::LeaveOut => messages::row_left_out(self.words(row)),
        };
        self.findings.notice(self.name_at(row), noted);
    }

    pub(super) fn tell_unclear(&mut self, row: usize, name: &str) {
        self.findings.blocking(self.name_at(row), messages::row_unclear(name));
    }

    /// A row's name, or all that it says where it has none.
    fn words(&self, row: usize) -> String {
        self.text(row, Field::Name).unwrap_or_else(|| {
            let texts = self.sheet.rows.get(row).into_iter().flatten().filter_map(value::text);
            texts.collect::<Vec<_>>().join("、")
        })
    }

    /// Reports each cell that a person decided, with what the file says there.
    pub(super) fn tell_answers(&mut self) {
        let body = self.body;
        for (at, decided) in body.answers.used_cells() {
            let quoted = |cell| value::text(cell).map_or(Arg::Word("nothing", "空"), Arg::quoted);
            let said = quoted(self.sheet.cell(at.row as usize, at.column as usize));
            self.findings.notice(at, messages::cell_answered(said, quoted(decided)));
        }
        if let Some(at) = body.exhausted() {
            self.findings.blocking(at, messages::merged_text_too_long());
        }
    }

    /// Amounts that are merged over several projects or columns belong to none of them alone.
    pub(super) fn check_merges(&mut self, row: usize, read: &mut SheetRow) {
        if !self.body.has_merges() {
            return;
        }
        let table = self.table;
        for (field, member) in table.plain.iter().filter(|(_, member)| member.kind == Kind::Money) {
            if let Some(column) = table.place(*field)
                && self.is_of_several(row, column)
                && let Err(error) = (member.put)(read, Given::Unset)
            {
                self.refuse(place(row, column), error);
            }
        }
        for source in &table.sources {
            if self.is_of_several(row, source.column) {
                read.funds_by_source.set(&source.name, None);
            }
        }
        self.tell_stopped_merges(row);
    }

    /// Whether an amount is merged over several projects or columns, which is reported once.
    fn is_of_several(&mut self, row: usize, column: usize) -> bool {
        let own = place(row, column);
        let origin = self.body.origin(row, column);
        let at = origin.unwrap_or(own);
        let sheet = self.sheet;
        let cell = |at: CellRef| sheet.cell(at.row as usize, at.column as usize);
        let is_said = |cell: &&Cell| match cell {
            Cell::Number(_) => true,
            _ => value::text(cell).is_some_and(|text| !is_filler(&text)),
        };
        // Nobody sees what stands below a merged cell, but it would be read.
        let Some(said) = [cell(at), cell(own)].into_iter().find(is_said) else { return false };
        let is_decided = self.body.answers.has(at) || self.body.answers.has(own);
        if is_decided || origin.is_some_and(|at| self.is_of_whole(at.row)) {
            return false;
        }
        let is_wide = self.body.is_wide(at);
        let is_tall = origin.is_some() || self.has_projects_below(row, self.body.reach(row, column));
        if (is_wide || is_tall) && self.merges_told.insert(at) {
            let over = if is_tall { ("several projects", "多个项目") } else { ("several columns", "多列") };
            let said = value::text(said).unwrap_or_default();
            self.findings.blocking(at, messages::amount_merged(said, Arg::Word(over.0, over.1)));
        }
        is_wide || is_tall
    }

    /// Whether a cell above belongs to the whole of which a part is read.
    fn is_of_whole(&self, origin: u32) -> bool {
        self.is_part && self.family.and_then(|whole| self.rows.get(whole)).is_some_and(|whole| whole.row == origin)
    }

    /// Whether another project than the one in `row` starts down to `last`.
    fn has_projects_below(&self, row: usize, last: usize) -> bool {
        let from = self.next.max(row + 1);
        (from..=last).any(|below| {
            let name = self.text(below, Field::Name).filter(|_| !self.is_covered(below));
            let seq = self.text(below, Field::Seq);
            let number = seq.as_deref().or(name.as_deref()).and_then(|text| outline::lead(text).0);
            name.is_some() && !number.is_some_and(outline::Ordinal::is_of_part)
        })
    }

    /// Merged cells that reach over the heading under which a project stands do not hold for it.
    fn tell_stopped_merges(&mut self, row: usize) {
        let Some(stop) = self.stop.filter(|_| self.body.has_merges()) else { return };
        for column in &self.table.columns {
            let column = column.column as usize;
            let Some(origin) = self.body.origin(row, column).filter(|origin| origin.row as usize <= stop) else {
                continue;
            };
            if *self.sheet.cell(row, column) == Cell::Empty && self.merges_told.insert(origin) {
                self.findings.notice(origin, messages::merge_crosses_heading());
            }
        }
    }
}

//! Projects with two lines, one of the plan and one of what was done (计划行、实际行).

use super::place::place;
use super::walk::{Aspect, Lines, Walk};
use crate::domain::value::text::name_key;
use crate::exchange::grid::{Cell, Sheet};
use crate::exchange::sheet::columns::Table;
use crate::exchange::sheet::field::Field;
use crate::exchange::sheet::header::Block;
use crate::exchange::sheet::{messages, value};
use crate::message::Arg;

/// Cells of a column that are looked at to decide whether it says plan and actual.
const SAMPLES: usize = 50;

/// Lines that one project may have.
const LINES_MAX: usize = 4;

/// The column that says of each line whether it is the plan or what was done.
pub(super) fn aspect_column(sheet: &Sheet, block: &Block, table: &Table) -> Option<usize> {
    use Field::*;
    let mut columns = table.columns.iter().filter(|column| {
        column.field.is_none_or(|field| matches!(field, Phase | Sector | Nature | Level | Target | Content))
    });
    let says_both = |at: usize| {
        let rows = sheet.rows.iter().skip(block.last + 1);
        let texts = rows.filter_map(|cells| cells.get(at).filter(|cell| **cell != Cell::Empty)).take(SAMPLES);
        let (mut plan, mut actual) = (false, false);
        for cell in texts {
            let Cell::Text(text) = cell else { return false };
            match Aspect::of(text) {
                Some(Aspect::Plan) => plan = true,
                Some(Aspect::Actual) => actual = true,
                Some(Aspect::Derived) => {}
                None => return false,
            }
        }
        plan && actual
    };
    columns.find(|column| says_both(column.column as usize)).map(|column| column.column as usize)
}

impl Walk<'_> {
    /// The lines of what stands in a row: those below it that say another aspect and have no other name.
    pub(super) fn lines_at(&self, row: usize) -> Lines {
        let mut lines = Lines::default();
        let Some(column) = self.aspect else { return lines };
        let name = |row: usize| self.text(row, Field::Name).map(|name| name_key(&name));
        let first_name = name(row);
        for at in row..(row + LINES_MAX).min(self.sheet.rows.len()) {
            let aspect = value::text(self.body.own(at, column).cell).as_deref().and_then(Aspect::of);
            let Some(aspect) = aspect.filter(|aspect| lines.of(*aspect).is_none()) else { break };
            let belongs = at == row || name(at).is_none_or(|name| Some(name) == first_name);
            if !belongs {
                break;
            }
            lines.rows.push((at, aspect));
        }
        lines
    }

    /// The row in which a project's value of a field stands; none where the line that has such values is missing.
    pub(super) fn line(&self, row: usize, field: Field) -> Option<usize> {
        use Field::*;
        if self.lines.rows.is_empty() {
            return Some(row);
        }
        if field == MonthPlan {
            return self.lines.of(Aspect::Plan);
        }
        let column = self.table.place(field)?;
        let order = match field {
            MonthDone | YtdDone | CumulativeDone | FundsYtd | FundsBySource => return self.lines.of(Aspect::Actual),
            Annual | Target | PlannedStart | PlannedFinish => [Aspect::Plan, Aspect::Actual],
            _ => [Aspect::Actual, Aspect::Plan],
        };
        let mut rows =
            order.iter().filter_map(|aspect| self.lines.of(*aspect)).map(|row| self.merged_line(row, column));
        rows.find(|row| *self.body.own(*row, column).cell != Cell::Empty).or(Some(row))
    }

    /// The line that holds the value of a cell: its own, or the one with which it is merged.
    fn merged_line(&self, row: usize, column: usize) -> usize {
        let origin = self.body.origin(row, column).map(|origin| origin.row as usize);
        origin.filter(|origin| self.lines.rows.iter().any(|(line, _)| line == origin)).unwrap_or(row)
    }

    /// Lines that say in the name's column what they are stand in the way: `计划`, `甲路（实际）`.
    pub(super) fn check_name(&mut self, row: usize, name: &str) {
        let inside = name.strip_suffix([')', '）']).and_then(|rest| rest.rsplit(['(', '（']).next());
        let behind = name.rsplit(['-', '—']).next().filter(|rest| rest.len() < name.len());
        let words = [Some(name), inside, behind];
        const WORD_BYTES: usize = 24;
        let mut words = words.into_iter().flatten().filter(|word| word.len() <= WORD_BYTES);
        if self.lines.rows.is_empty() && words.any(|word| Aspect::of(word).is_some()) {
            self.findings.blocking(self.name_at(row), messages::name_says_line(name));
        }
    }

    /// Plan amounts that the two lines give differently, and rows that do not say what they are, stand in the way.
    pub(super) fn check_lines(&mut self, row: usize) {
        let Some(column) = self.aspect else { return };
        if self.lines.rows.is_empty() {
            let amounts = [Field::MonthDone, Field::YtdDone, Field::Annual];
            if amounts.iter().any(|field| self.amount_cell(row, *field).is_some()) {
                self.findings.blocking(place(row, column), messages::line_without_word());
            }
            return;
        }
        let (Some(plan), Some(actual)) = (self.lines.of(Aspect::Plan), self.lines.of(Aspect::Actual)) else { return };
        for field in [Field::Total, Field::Annual, Field::DoneBefore] {
            let (planned, done) = (self.amount_cell(plan, field), self.amount_cell(actual, field));
            let Some(done) = done.filter(|done| planned.as_ref() != Some(done)) else { continue };
            if planned.is_none() && field != Field::Annual {
                continue;
            }
            let planned = planned.map_or(Arg::Word("nothing", "空"), Arg::from);
            let at = place(actual, self.table.place(field).unwrap_or(0));
            if !self.body.answers.has(at) {
                self.findings.blocking(at, messages::lines_differ(planned, &done));
            }
        }
    }

    /// The text of an amount's cell where it says something.
    fn amount_cell(&self, row: usize, field: Field) -> Option<String> {
        let column = self.table.place(field)?;
        let cell = self.body.own(self.merged_line(row, column), column).cell;
        value::text(cell).filter(|text| !super::words::is_filler(text))
    }

    /// What the other lines say is kept as text under its header, with the word for its line.
    pub(super) fn other_lines(&self, row: usize) -> Vec<(std::sync::Arc<str>, String)> {
        let mut kept = Vec::new();
        for (at, aspect) in &self.lines.rows {
            for (column, cell) in self.sheet.rows.get(*at).into_iter().flatten().enumerate() {
                let field = self.table.column(column).and_then(|column| column.field);
                let is_read = match field {
                    _ if Some(column) == self.aspect => true,
                    Some(Field::Seq | Field::Name) => true,
                    // Columns without a field of their own are kept of the project's first line already.
                    None => *at == row,
                    Some(field) => self.line(row, field) == Some(*at),
                };
                if let Some(text) = value::text(cell).filter(|_| !is_read) {
                    let header = super::values::header_of(self.table, self.first_row(), *at, column);
                    kept.push((format!("{header}（{}）", aspect.word()).into(), text));
                }
            }
        }
        kept
    }
}

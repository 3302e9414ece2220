//! Headings of a table: known by their number, their count or their words; what they declare, and what stands under them.

use super::words::{is_level, is_region, phase_and_sector};
use super::{Walk, place};
use crate::domain::phase::Phase;
use crate::error::Result;
use crate::exchange::grid::Cell;
use crate::exchange::sheet::field::Field;
use crate::exchange::sheet::finding::FindingCode;
use crate::exchange::sheet::mark::squeeze_line;
use crate::exchange::sheet::outline::{self, Heading, Ordinal};
use crate::exchange::sheet::reading::{Amounts, Group};
use crate::exchange::sheet::value;

impl Walk<'_> {
    /// Whether a row is a heading, and what it says.
    pub(super) fn heading(
        &self,
        row: usize,
        seq: Option<&str>,
        name: Option<&str>,
    ) -> Option<(Option<Ordinal>, Heading)> {
        let is_bare = self.is_bare(row);
        let is_numbered =
            self.cell_of(row, Field::Seq).is_none_or(|cell| matches!(cell, Cell::Number(_) | Cell::Empty));
        if is_numbered && !is_bare {
            return None;
        }
        let seq_plain = seq.map(squeeze_line);
        let (seq_ordinal, seq_rest) = seq_plain.as_deref().map(outline::ordinal).unwrap_or((None, ""));
        let name_plain = name.map(squeeze_line).unwrap_or_default();
        // Number and words in the first cell: `一、新开工项目（183项）`, `合计（668项）`.
        if !seq_rest.is_empty() {
            let mut heading = outline::heading(seq_rest);
            if !is_bare && seq_ordinal.is_none() && !heading.is_total && heading.count.is_none() {
                return None;
            }
            if !name_plain.is_empty() {
                // `合计` and `13个` in two cells; `一、` and `工业` otherwise.
                let beside = outline::heading(&name_plain);
                heading.count = heading.count.or(beside.count);
                if beside.count.is_none() && !heading.is_total {
                    return None;
                }
            }
            return Some((seq_ordinal, heading));
        }
        if let Some(ordinal @ (Ordinal::Chinese | Ordinal::ChineseInBrackets)) = seq_ordinal {
            return (is_bare || !name_plain.is_empty()).then(|| (Some(ordinal), outline::heading(&name_plain)));
        }
        if name_plain.is_empty() {
            return None;
        }
        let (ordinal, rest) = outline::ordinal(&name_plain);
        let heading = outline::heading(rest);
        let says_so =
            heading.is_total || heading.is_memo || heading.count.is_some() || Phase::parse(&heading.name).is_some();
        let numbered = matches!(ordinal, Some(Ordinal::Chinese | Ordinal::ChineseInBrackets));
        let without_number = seq_ordinal.is_none();
        (is_bare && (without_number && (says_so || numbered) || says_so && heading.count.is_some()))
            .then(|| (ordinal.or(seq_ordinal), heading))
    }

    /// Whether a row has nothing that only projects have: only number, name and amounts.
    pub(super) fn is_bare(&self, row: usize) -> bool {
        let own = |field| self.table.place(field);
        let allowed = [own(Field::Seq), own(Field::Name)];
        let cells = self.sheet.rows.get(row).into_iter().flatten().enumerate();
        cells.into_iter().filter(|(_, cell)| **cell != Cell::Empty).all(|(at, _)| {
            let column = self.table.column(at);
            let is_amount = column.is_some_and(|column| {
                column
                    .field
                    .is_some_and(|field| field.is_amount() || matches!(field, Field::YtdRate | Field::CumulativeRate))
            });
            allowed.contains(&Some(at)) || is_amount
        })
    }

    pub(super) fn add_group(&mut self, row: usize, ordinal: Option<Ordinal>, heading: Heading) {
        let Heading { name, count, sums, is_total, is_memo } = heading;
        let says_nothing = is_total || is_memo || is_level(&name);
        let region = (!says_nothing && Phase::parse(&name).is_none() && is_region(&name)).then(|| name.clone());
        let (phase, sector) = if says_nothing || region.is_some() { (None, None) } else { phase_and_sector(&name) };
        let level = if is_total { 0 } else { self.level(ordinal, phase.is_some(), sector.is_some()) };
        let declared = self.amounts_of_heading(row, sums);
        self.stray_cells(row);
        let label = [self.text(row, Field::Seq), self.text(row, Field::Name)]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ");
        let memo = is_memo || (is_total && !self.open.is_empty());
        self.groups.push(Group {
            row: row as u32,
            level,
            label,
            phase,
            sector,
            region,
            memo,
            declared_count: count,
            declared,
            found_count: 0,
            found: Amounts::default(),
        });
        self.close_families();
        if !memo {
            let open = self
                .open
                .iter()
                .copied()
                .filter(|group| self.groups.get(*group).is_some_and(|group| group.level < level));
            self.open = open.collect();
            self.open.push(self.groups.len() - 1);
        }
    }

    /// How deep a heading stands: by its number, else beside the last one of its kind, else one deeper.
    fn level(&self, ordinal: Option<Ordinal>, is_phase: bool, is_sector: bool) -> u8 {
        if let Some(ordinal) = ordinal {
            return ordinal.depth();
        }
        let open = self.open.iter().rev().filter_map(|group| self.groups.get(*group));
        let alike = open
            .clone()
            .find(|group| group.level > 0 && (group.phase.is_some(), group.sector.is_some()) == (is_phase, is_sector));
        match alike {
            Some(group) => group.level,
            None => open.map(|group| group.level).max().unwrap_or(0).saturating_add(1),
        }
    }

    fn amounts_of_heading(&mut self, row: usize, words: Amounts) -> Amounts {
        Amounts {
            total: self.amount(row, Field::Total).or(words.total),
            done_before: self.amount(row, Field::DoneBefore).or(words.done_before),
            annual: self.amount(row, Field::Annual).or(words.annual),
            month_done: self.amount(row, Field::MonthDone).or(words.month_done),
            ytd_done: self.amount(row, Field::YtdDone).or(words.ytd_done),
        }
    }

    /// Tells of cells of a heading that mean nothing here, so that they are not lost.
    fn stray_cells(&mut self, row: usize) {
        let read =
            [Field::Seq, Field::Name, Field::Total, Field::DoneBefore, Field::Annual, Field::MonthDone, Field::YtdDone];
        let read = read.map(|field| self.table.place(field));
        for (at, cell) in self.sheet.rows.get(row).into_iter().flatten().enumerate() {
            // Rates and other sums of a heading are not read, and not missed.
            let is_sum = matches!(cell, Cell::Number(_));
            if let Some(text) = value::text(cell).filter(|_| !read.contains(&Some(at)) && !is_sum) {
                let text = format!("分组行中的“{text}”没有读入；如属项目内容，请移到项目行");
                self.findings.notice(place(row, at), FindingCode::StrayCell, text);
            }
        }
    }

    /// Counts and sums of the projects under each heading, in one pass.
    pub(super) fn sum_up(&mut self) -> Result<()> {
        let mut open: Vec<usize> = Vec::new();
        let mut next = 0;
        for row in self.rows.iter().filter(|row| row.counted) {
            while let Some(group) = self.groups.get(next).filter(|group| group.row < row.row) {
                if !group.memo {
                    let level = group.level;
                    open.retain(|other| self.groups.get(*other).is_some_and(|other| other.level < level));
                    open.push(next);
                }
                next += 1;
            }
            for group in &open {
                if let Some(group) = self.groups.get_mut(*group) {
                    group.found_count += 1;
                    group.found.add(row)?;
                }
            }
        }
        self.grand_total_below()
    }

    /// A total under the table stands for all rows, unless it repeats the sum of the last heading.
    fn grand_total_below(&mut self) -> Result<()> {
        let last_row = self.rows.last().map_or(0, |row| row.row);
        let (mut found, mut count) = (Amounts::default(), 0);
        for row in self.rows.iter().filter(|row| row.counted) {
            found.add(row)?;
            count += 1;
        }
        let Some((total, above)) = self.groups.split_last_mut() else { return Ok(()) };
        let repeats = above.iter().any(|group| group.found == total.declared);
        if total.level == 0 && total.row > last_row && !repeats {
            (total.memo, total.found, total.found_count) = (false, found, count);
        }
        Ok(())
    }
}

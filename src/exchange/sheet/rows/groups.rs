//! Headings of a table: known by their number, their count or their words; what they declare, and what stands under them.

use super::place::place;
use super::walk::Walk;
use super::words::{is_class, is_filler, is_level, is_region, phase_and_sector};
use crate::domain::plan::phase::Phase;
use crate::domain::value::text::squeeze;
use crate::error::Result;
use crate::exchange::grid::Cell;
use crate::exchange::sheet::field::Field;
use crate::exchange::sheet::finding::Severity;
use crate::exchange::sheet::outline::{self, Heading, Ordinal};
use crate::exchange::sheet::understood::{Amounts, Group};
use crate::exchange::sheet::{messages, value};

/// What kinds of things a heading says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Says {
    phase: bool,
    sector: bool,
    region: bool,
    is_class: bool,
}

impl Says {
    fn of(group: &Group) -> Says {
        let Group { phase, sector, region, .. } = group;
        Says { phase: phase.is_some(), sector: sector.is_some(), region: region.is_some(), is_class: false }
    }
}

impl Walk<'_> {
    pub(super) fn add_group(&mut self, row: usize, ordinal: Option<Ordinal>, heading: Heading) {
        let Heading { name, count, sums, is_total, is_memo } = heading;
        let is_class = is_class(&name);
        let says_nothing = is_total || is_memo || is_class || is_level(&name);
        let region = (!says_nothing && Phase::parse(&name).is_none() && is_region(&name)).then(|| name.clone());
        let (phase, sector) = if says_nothing || region.is_some() { (None, None) } else { phase_and_sector(&name) };
        let says = Says { phase: phase.is_some(), sector: sector.is_some(), region: region.is_some(), is_class };
        let level = match () {
            () if is_total => 0,
            () if is_memo => self.deepest().saturating_add(1),
            () => self.level(ordinal, says),
        };
        let declared = self.amounts_of_heading(row, sums);
        let label = [self.text(row, Field::Seq), self.text(row, Field::Name)];
        let label = label.into_iter().flatten().collect::<Vec<_>>().join(" ");
        let label = if label.is_empty() { self.first_text(row).unwrap_or_default() } else { label };
        self.stray_cells(row, &label);
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
        self.stop = Some(row);
        if !memo {
            self.last_number = None;
            let is_above = |group: &usize| self.groups.get(*group).is_some_and(|group| group.level < level);
            self.open = self.open.iter().copied().filter(is_above).collect();
            self.open.push(self.groups.len() - 1);
        }
    }

    fn deepest(&self) -> u8 {
        self.open.iter().filter_map(|group| self.groups.get(*group)).map(|group| group.level).max().unwrap_or(0)
    }

    /// How deep a heading stands: by its number, else beside the last one of its kind, else one deeper.
    fn level(&mut self, ordinal: Option<Ordinal>, says: Says) -> u8 {
        let open = self.open.iter().rev().filter_map(|group| self.groups.get(*group));
        let open = open.filter(|group| group.level > 0);
        let alike = open.into_iter().find(|group| Says::of(group) == Says { is_class: false, ..says });
        let deepest = self.deepest();
        if let Some(ordinal) = ordinal {
            // Under headings without a number, which stand above all that have one, numbers begin one deeper.
            let base = if alike.is_some_and(|group| group.level <= self.base) { 0 } else { self.base };
            self.is_numbered_open = true;
            return base.saturating_add(ordinal.depth());
        }
        let level = match alike.filter(|_| !says.is_class) {
            Some(group) => group.level,
            // A class stands where the one before it did, whatever came between.
            None => self.class_level.filter(|_| says.is_class).unwrap_or(deepest.saturating_add(1)),
        };
        if says.is_class {
            self.class_level = Some(level);
        }
        if !self.is_numbered_open || level <= self.base {
            (self.base, self.is_numbered_open) = (level, false);
        }
        level
    }

    /// Sums of a heading are compared and never imported, so what cannot be read of them stands in nobody's way.
    fn amounts_of_heading(&mut self, row: usize, words: Amounts) -> Amounts {
        let before = self.findings.all.len();
        let amounts = self.amounts_in_words(row, words);
        let own = self.findings.all.iter_mut().skip(before);
        own.for_each(|finding| finding.severity = Severity::Notice);
        amounts
    }

    fn amounts_in_words(&mut self, row: usize, words: Amounts) -> Amounts {
        Amounts {
            total: self.amount_of_heading(row, Field::Total).or(words.total),
            done_before: self.amount_of_heading(row, Field::DoneBefore).or(words.done_before),
            annual: self.amount_of_heading(row, Field::Annual).or(words.annual),
            month_done: self.amount_of_heading(row, Field::MonthDone).or(words.month_done),
            ytd_done: self.amount_of_heading(row, Field::YtdDone).or(words.ytd_done),
        }
    }

    /// Reports cells of a heading that mean nothing here, so that they are not lost.
    fn stray_cells(&mut self, row: usize, label: &str) {
        let read =
            [Field::Seq, Field::Name, Field::Total, Field::DoneBefore, Field::Annual, Field::MonthDone, Field::YtdDone];
        let read = read.map(|field| self.table.place(field));
        for (at, cell) in self.sheet.rows.get(row).into_iter().flatten().enumerate() {
            // Rates, counts and other sums of a heading are not read, and not missed; nor are words that it says.
            let field = self.table.column(at).and_then(|column| column.field);
            let is_rate = matches!(field, Some(Field::YtdRate | Field::CumulativeRate));
            let is_sum = matches!(cell, Cell::Number(_)) || is_rate || self.aspect == Some(at);
            let text = value::text(cell).filter(|_| !read.contains(&Some(at)) && !is_sum);
            let is_said = |text: &str| is_filler(text) || outline::bare_count(&squeeze(text)).is_some();
            if let Some(text) = text.filter(|text| !is_said(text) && !label.contains(text.as_str())) {
                self.findings.notice(place(row, at), messages::heading_cell_not_read(&text));
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

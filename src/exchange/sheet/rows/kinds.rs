//! What a row is: a heading, a project, a part of one, or something that only a person can decide.

use rust_decimal::Decimal;

use super::walk::{Seq, Walk};
use super::words::{is_class, is_filler, is_region, is_signature};
use crate::domain::plan::phase::Phase;
use crate::domain::value::text::{parse_number, squeeze};
use crate::exchange::grid::Cell;
use crate::exchange::sheet::field::Field;
use crate::exchange::sheet::mark::squeeze_line;
use crate::exchange::sheet::outline::{self, Heading, Ordinal};
use crate::exchange::sheet::value;

/// What a row is.
pub(super) enum Kind {
    Heading(Option<Ordinal>, Heading),
    /// A project; a part of the one above it where the flag says so.
    Project(bool),
    /// No name: it continues what stands above it.
    Leftover,
    /// A heading or a project: only a person can decide.
    Unclear,
}

/// What stands in a row beside number, name and amounts.
struct Shape {
    /// Cells that say something.
    others: usize,
    /// The number of projects, where it is the only one of them.
    count: Option<u32>,
}

impl Shape {
    /// Whether a row has nothing that only projects have.
    fn is_bare(&self) -> bool {
        self.others == 0
    }

    fn is_bare_or_counted(&self) -> bool {
        self.is_bare() || self.count.is_some()
    }
}

/// Characters of the longest name that is a region's and nothing else's.
const REGION_CHARS: usize = 8;

/// Rows that are looked at to find what a column holds.
const SAMPLES: usize = 20;

/// Characters of a cell that are looked at for a number.
const NUMBER_CHARS: usize = 40;

impl Walk<'_> {
    /// What a row is; `seq` is its number, `name` the text of its name.
    pub(super) fn kind_of(&self, row: usize, seq: Option<&Seq>, name: Option<&str>) -> Kind {
        let (seq_ordinal, seq_rest) = seq.map_or((None, ""), |seq| (seq.ordinal, seq.rest.as_str()));
        let is_numbered = seq_rest.is_empty() && seq_ordinal.and_then(Ordinal::number).is_some();
        let name_plain = name.map(squeeze_line).unwrap_or_default();
        if is_numbered && !name_plain.is_empty() {
            return self.numbered(row, seq_ordinal, &name_plain);
        }
        let shape = self.shape(row);
        if let Some(kind) = self.worded(row, &shape, seq.is_some(), &name_plain) {
            return kind;
        }
        if !seq_rest.is_empty() {
            return match self.in_first_cell(&shape, seq_ordinal, seq_rest, &name_plain) {
                Some(heading) => Kind::Heading(seq_ordinal, heading),
                None => self.project_or_leftover(row, &name_plain, false),
            };
        }
        if let Some(ordinal @ (Ordinal::Chinese | Ordinal::ChineseInBrackets)) = seq_ordinal {
            let is_heading = shape.is_bare_or_counted() || !name_plain.is_empty() && self.has_rows_below(row, ordinal);
            if is_heading && (shape.is_bare() || !name_plain.is_empty()) {
                let mut heading = outline::heading(&name_plain);
                heading.count = heading.count.or(shape.count);
                return Kind::Heading(seq_ordinal, heading);
            }
            return self.project_or_leftover(row, &name_plain, false);
        }
        match name {
            Some(name) => self.unnumbered(row, &shape, seq_ordinal, name),
            None => Kind::Leftover,
        }
    }

    fn project_or_leftover(&self, row: usize, name: &str, is_part: bool) -> Kind {
        if name.is_empty() || self.is_covered(row) { Kind::Leftover } else { Kind::Project(is_part) }
    }

    /// A row with a number and a name is a project, unless the numbers below it begin anew.
    fn numbered(&self, row: usize, ordinal: Option<Ordinal>, name: &str) -> Kind {
        const WORD_BYTES: usize = 18;
        let is_part = ordinal.is_some_and(Ordinal::is_of_part);
        if name.len() > WORD_BYTES && !name.ends_with(['项', '个', '目', ')']) {
            return self.project_or_leftover(row, name, is_part);
        }
        let heading = outline::heading(name);
        let is_word = heading.name.chars().count() <= 4 && heading.count.is_none();
        if is_word && (heading.is_total || heading.is_memo) {
            return Kind::Heading(ordinal, heading);
        }
        let Some(count) = heading.count else { return self.project_or_leftover(row, name, is_part) };
        let own = ordinal.and_then(Ordinal::number).unwrap_or_default();
        let below = self.next_number(row);
        let begins_anew = below.is_some_and(|below| match below {
            Below::Number(Ordinal::Number(number)) => number != own.saturating_add(1),
            Below::Number(_) => !is_part,
            Below::Other => true,
        });
        if !self.shape(row).is_bare() || !begins_anew && self.sums_below(row, Some(count)) != Some(true) {
            return self.project_or_leftover(row, name, is_part);
        }
        Kind::Heading(ordinal, heading)
    }

    /// Totals, subtotals and what a page carries over are known by their words, wherever these stand.
    fn worded(&self, row: usize, shape: &Shape, has_seq: bool, name: &str) -> Option<Kind> {
        if has_seq && !name.is_empty() && !shape.is_bare_or_counted() {
            return None;
        }
        let first = if name.is_empty() && !has_seq && !self.is_covered(row) {
            self.sheet.rows.get(row).into_iter().flatten().find_map(value::text).map(|text| squeeze(&text))
        } else {
            None
        };
        let words = first.as_deref().unwrap_or(name);
        // Words of sums in a longer name are reported below, with what else stands in the row.
        let short = words.chars().count() <= 12;
        let mut heading = Some(words).filter(|words| short && !words.is_empty()).map(outline::heading)?;
        // A label in another column is no content of a project.
        let is_alone =
            heading.name.chars().count() <= 4 || shape.is_bare_or_counted() || first.is_some() && shape.others == 1;
        if !(heading.is_total || heading.is_memo) || !is_alone {
            return None;
        }
        heading.count = heading.count.or(shape.count);
        Some(Kind::Heading(None, heading))
    }

    /// Number and words in the first cell: `一、新开工项目（183项）`, `合计（668项）`.
    fn in_first_cell(&self, shape: &Shape, ordinal: Option<Ordinal>, rest: &str, name: &str) -> Option<Heading> {
        let mut heading = outline::heading(rest);
        let says_so = ordinal.is_some() || heading.is_total || heading.is_memo || heading.count.is_some();
        if !shape.is_bare() && !says_so && shape.count.is_none() {
            return None;
        }
        heading.count = heading.count.or(shape.count);
        if !name.is_empty() {
            // `合计` and `13个` in two cells; `一、` and `工业` otherwise.
            let beside = outline::heading(name).count.or_else(|| outline::bare_count(name));
            heading.count = heading.count.or(beside);
            if beside.is_none() && !heading.is_total && !heading.is_memo {
                return None;
            }
        }
        Some(heading)
    }

    /// A row with a name and without a number.
    fn unnumbered(&self, row: usize, shape: &Shape, seq_ordinal: Option<Ordinal>, name: &str) -> Kind {
        let (ordinal, rest) = outline::lead(name);
        let is_part = ordinal.is_some_and(Ordinal::is_of_part);
        let project = || self.project_or_leftover(row, &rest, is_part);
        if !shape.is_bare_or_counted() {
            let under = outline::behind_dashes(&rest).is_some() && self.family.is_some() && self.is_list_numbered;
            return if under { self.project_or_leftover(row, &rest, true) } else { project() };
        }
        let behind = outline::behind_dashes(&rest).filter(|_| ordinal.is_none());
        let mut heading = outline::heading(behind.unwrap_or(&rest));
        let counts_in_brackets = heading.count.is_some() && rest.ends_with(')');
        let is_phase = Phase::parse(&heading.name).is_some();
        let is_strong = heading.is_total || heading.is_memo || is_phase || is_class(&heading.name);
        let ordinal = if behind.is_some() { Some(Ordinal::Dash) } else { ordinal.or(seq_ordinal) };
        let is_of_heading = matches!(ordinal, Some(Ordinal::Chinese | Ordinal::ChineseInBrackets));
        let has_words = heading.count.is_some();
        heading.count = heading.count.or(shape.count);
        if is_strong || is_of_heading || heading.count.is_some() && (behind.is_some() || is_region(&heading.name)) {
            return Kind::Heading(ordinal, heading);
        }
        if self.is_covered(row) || is_part && heading.count.is_none() {
            return project();
        }
        match behind {
            Some(_) => self.dashed(row, heading, &rest),
            None if has_words && self.is_list_numbered => Kind::Heading(ordinal, heading),
            None if has_words || heading.count.is_some() && self.is_list_numbered => {
                self.counted(row, ordinal, heading, counts_in_brackets)
            }
            None if heading.count.is_some() && self.sums_below(row, heading.count) != Some(true) => project(),
            None if heading.count.is_some() => Kind::Unclear,
            None if self.is_seq_covered(row) => project(),
            None if !self.is_list_numbered => self.bare_name_of_many(row, heading),
            None => self.bare_name(row, heading, &rest),
        }
    }

    /// `农村公路改造10项` is a project, `交通5项` a heading: what stands below decides.
    fn counted(&self, row: usize, ordinal: Option<Ordinal>, heading: Heading, in_brackets: bool) -> Kind {
        let sums = self.sums_below(row, heading.count);
        let counts = self.counts_below(row, heading.count);
        match (sums, counts) {
            (Some(true), _) | (None, true) => Kind::Heading(ordinal, heading),
            (Some(false), true) | (None, false) if in_brackets => Kind::Heading(ordinal, heading),
            (Some(false), false) if !in_brackets && !self.is_list_numbered => Kind::Project(false),
            _ => Kind::Unclear,
        }
    }

    /// `——铁路` above numbered rows is a heading; below a project it is a part of that.
    fn dashed(&self, row: usize, heading: Heading, name: &str) -> Kind {
        let numbers_follow = matches!(self.next_number(row), Some(Below::Number(_)));
        if numbers_follow && (self.family.is_none() || self.sums_below(row, heading.count) == Some(true)) {
            return Kind::Heading(Some(Ordinal::Dash), heading);
        }
        match self.family {
            Some(_) if self.is_list_numbered => self.project_or_leftover(row, name, true),
            _ => Kind::Unclear,
        }
    }

    /// A bare name without a number in a list of numbered projects.
    fn bare_name(&self, row: usize, heading: Heading, heading_text: &str) -> Kind {
        let has_amounts = self.amounts(row).next().is_some();
        match self.next_number(row) {
            // Its number was forgotten where the next one leaves it out.
            Some(Below::Number(Ordinal::Number(next))) if self.last_number.is_some_and(|last| last + 2 == next) => {
                Kind::Project(false)
            }
            Some(Below::Number(_)) if !has_amounts => Kind::Heading(None, heading),
            Some(Below::Number(_)) if self.sums_below(row, None) == Some(true) => Kind::Heading(None, heading),
            Some(_) if is_region(&heading.name) && heading.name.chars().count() <= REGION_CHARS => {
                Kind::Heading(None, heading)
            }
            // `单位（盖章）：` and the day below a list: a heading of nothing.
            _ if !has_amounts && is_signature(heading_text) => Kind::Heading(None, heading),
            _ => Kind::Unclear,
        }
    }

    /// A bare name in a list without numbers, where all names are bare: its amounts may be the sums of the rows below it.
    fn bare_name_of_many(&self, row: usize, heading: Heading) -> Kind {
        let is_region = is_region(&heading.name);
        match self.summed_rows_below(row) {
            Some(rows) if is_region && rows > 0 => Kind::Heading(None, heading),
            Some(rows) if rows > 1 => Kind::Unclear,
            None if is_region && self.next_number(row).is_some() => Kind::Heading(None, heading),
            _ if is_region && heading.name.chars().count() <= REGION_CHARS => Kind::Unclear,
            _ => Kind::Project(false),
        }
    }

    /// How many rows right below add up to a row's amounts, in each column; 0 where none do, `None` where it has no amounts.
    fn summed_rows_below(&self, row: usize) -> Option<usize> {
        let declared = self.amounts(row).filter(|(_, amount)| *amount > Decimal::ZERO).collect::<Vec<_>>();
        if declared.is_empty() {
            return None;
        }
        let mut sums = vec![Decimal::ZERO; declared.len()];
        for (rows, below) in self.rows_below(row).enumerate() {
            for (at, amount) in self.amounts(below) {
                if let Some(place) = declared.iter().position(|(column, _)| *column == at)
                    && let Some(sum) = sums.get_mut(place)
                {
                    *sum = sum.checked_add(amount)?;
                }
            }
            let mut pairs = declared.iter().map(|(_, declared)| *declared).zip(sums.iter().copied());
            if pairs.clone().all(|(declared, sum)| declared == sum) {
                return Some(rows + 1);
            }
            if pairs.any(|(declared, sum)| sum > declared) {
                break;
            }
        }
        Some(0)
    }

    fn shape(&self, row: usize) -> Shape {
        let own = [self.table.place(Field::Seq), self.table.place(Field::Name), self.aspect];
        let mut shape = Shape { others: 0, count: None };
        for (at, cell) in self.sheet.rows.get(row).into_iter().flatten().enumerate() {
            let is_filled = match cell {
                Cell::Empty => false,
                Cell::Text(text) => !is_filler(text),
                _ => true,
            };
            if !is_filled || own.contains(&Some(at)) || self.is_sum(at) || self.is_loose_sum(at, cell) {
                continue;
            }
            shape.others += 1;
            let count = match cell {
                Cell::Text(text) if text.len() <= NUMBER_CHARS => outline::bare_count(&squeeze(text)),
                Cell::Number(number) => outline::bare_count(&number.normalize().to_string()),
                _ => None,
            };
            shape.count = count.filter(|_| shape.others == 1 && self.may_count(at));
        }
        shape
    }

    /// Whether a number in a column may be one of projects: the column holds words, of which this row has none.
    fn may_count(&self, column: usize) -> bool {
        use Field::*;
        match self.table.column(column).and_then(|column| column.field) {
            Some(field) => {
                matches!(field, Content | Location | Nature | Phase | Sector | Level | Owner | ResponsibleUnits)
            }
            None => {
                let rows = self.sheet.rows.iter().skip(self.first).take(SAMPLES);
                let mut cells = rows.filter_map(|cells| cells.get(column));
                cells.any(|cell| matches!(cell, Cell::Text(text) if !is_filler(text) && number_of(cell).is_none()))
            }
        }
    }

    /// Whether a row has nothing that only projects have: only number, name and amounts.
    pub(super) fn is_bare(&self, row: usize) -> bool {
        self.shape(row).is_bare()
    }

    /// Whether a column holds amounts or rates, which headings have as well.
    fn is_sum(&self, column: usize) -> bool {
        let field = self.table.column(column).and_then(|column| column.field);
        field.is_some_and(|field| field.is_amount() || matches!(field, Field::YtdRate | Field::CumulativeRate))
    }

    /// Whether a number stands in a column of numbers that has no field, such as another month's amounts.
    fn is_loose_sum(&self, column: usize, cell: &Cell) -> bool {
        let has_field = self.table.column(column).is_none_or(|column| column.field.is_some());
        !has_field && number_of(cell).is_some() && !self.may_count(column)
    }

    /// The amounts of a row as they are written, by column.
    fn amounts(&self, row: usize) -> impl Iterator<Item = (usize, Decimal)> {
        let columns = self.table.columns.iter().filter(|column| column.field.is_some_and(Field::is_amount));
        columns.filter_map(move |column| {
            let at = column.column as usize;
            Some((at, number_of(self.sheet.cell(row, at))?))
        })
    }

    /// Whether the amounts of a row are the sums of the numbered rows right below it, or of as many as it counts;
    /// `None` where nothing can be compared.
    fn sums_below(&self, row: usize, count: Option<u32>) -> Option<bool> {
        let declared = self.amounts(row).collect::<Vec<_>>();
        let mut sums = vec![Decimal::ZERO; declared.len()];
        let mut found = 0;
        for below in self.rows_below(row).take(count.map_or(usize::MAX, |count| count as usize)) {
            let amounts = self.amounts(below).collect::<Vec<_>>();
            for ((column, _), sum) in declared.iter().zip(&mut sums) {
                let amount = amounts.iter().find(|(at, _)| at == column).map_or(Decimal::ZERO, |(_, amount)| *amount);
                *sum = sum.checked_add(amount)?;
            }
            found += 1;
        }
        if declared.is_empty() || found == 0 {
            return None;
        }
        // Printed parts are rounded each.
        let tolerance = Decimal::new(1, 2).checked_mul(found.into())?;
        let fits = |((_, declared), sum): (&(usize, Decimal), &Decimal)| (*declared - *sum).abs() <= tolerance;
        Some(declared.iter().zip(&sums).all(fits))
    }

    /// Whether exactly so many projects stand right below a row.
    fn counts_below(&self, row: usize, count: Option<u32>) -> bool {
        count.is_some_and(|count| self.rows_below(row).take(count as usize + 1).count() == count as usize)
    }

    /// The rows of projects right below a row: numbered ones in a list that numbers them, else those without a count.
    fn rows_below(&self, row: usize) -> impl Iterator<Item = usize> {
        let mut rows = row + 1..self.sheet.rows.len();
        // Rows that each claim to count the rest must not make this quadratic.
        let rows = std::iter::from_fn(move || {
            self.looks_ahead.set(self.looks_ahead.get().checked_sub(1)?);
            rows.next()
        });
        let rows = rows.filter(|row| self.text(*row, Field::Name).is_some());
        rows.take_while(|row| {
            if self.is_list_numbered {
                return self.text(*row, Field::Seq).is_some_and(|seq| outline::lead(&seq).0.is_some());
            }
            let heading = self.text(*row, Field::Name).map(|name| outline::heading(&name));
            heading.is_some_and(|heading| heading.count.is_none() && !heading.is_total && !heading.is_memo)
        })
    }

    /// The number of the next row that has a name.
    fn next_number(&self, row: usize) -> Option<Below> {
        const ROWS: usize = 6;
        let mut rows = (row + 1..self.sheet.rows.len()).take(ROWS);
        let next = rows.find(|row| self.text(*row, Field::Name).is_some())?;
        let seq = self.text(next, Field::Seq).or_else(|| self.text(next, Field::Name))?;
        let ordinal = outline::lead(&seq).0.filter(|ordinal| ordinal.number().is_some());
        Some(ordinal.map_or(Below::Other, Below::Number))
    }

    /// Whether rows of a deeper number follow one with this ordinal.
    fn has_rows_below(&self, row: usize, ordinal: Ordinal) -> bool {
        const ROWS: usize = 6;
        let mut rows = (row + 1..self.sheet.rows.len()).take(ROWS);
        let next = rows.find_map(|row| self.text(row, Field::Seq));
        next.and_then(|seq| outline::lead(&seq).0).is_some_and(|below| below.depth() > ordinal.depth())
    }
}

/// The number in a cell.
pub(super) fn number_of(cell: &Cell) -> Option<Decimal> {
    match cell {
        Cell::Number(number) => Some(*number),
        Cell::Text(text) if text.len() <= NUMBER_CHARS => parse_number(&squeeze(text)),
        _ => None,
    }
}

/// What the next row with a name has for a number.
enum Below {
    Number(Ordinal),
    Other,
}

/// Whether a list numbers its projects: more of them have a number than not. Rows without one that have no more than a
/// name and sums may be headings, and say little.
pub(super) fn is_list_numbered(walk: &Walk<'_>, from: usize) -> bool {
    const BARE_PER_NUMBERED: usize = 5;
    let (Some(seq), Some(name)) = (walk.table.place(Field::Seq), walk.table.place(Field::Name)) else { return false };
    let (mut numbered, mut bare, mut others) = (0_usize, 0_usize, 0_usize);
    for (row, cells) in walk.sheet.rows.iter().enumerate().skip(from) {
        if cells.get(name).is_none_or(|cell| *cell == Cell::Empty) {
            continue;
        }
        let is_number = match cells.get(seq) {
            Some(Cell::Number(_)) => true,
            Some(Cell::Text(text)) => outline::lead(text).0.is_some_and(|ordinal| ordinal.number().is_some()),
            _ => false,
        };
        match is_number {
            true => numbered += 1,
            false if walk.shape(row).is_bare_or_counted() => bare += 1,
            false => others += 1,
        }
    }
    numbered >= others.max(1) && numbered.saturating_mul(BARE_PER_NUMBERED) >= bare
}

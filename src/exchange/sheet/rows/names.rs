//! What stands in a project's name and is no part of it: the number of the list, the mark of a footnote.

use hashbrown::HashSet;

use super::walk::Walk;
use crate::domain::value::text::is_mark;
use crate::exchange::grid::{Cell, CellRef, Sheet};
use crate::exchange::sheet::columns::Table;
use crate::exchange::sheet::field::Field;
use crate::exchange::sheet::{mark, messages};

/// The number before a name (`1.东环大道`, `2、西环大道`), and the name; `1.5万吨项目` has none.
fn numbered(name: &str) -> Option<(u32, &str)> {
    let plain = name.trim_start_matches(|c: char| is_mark(c) || c.is_whitespace());
    let end = plain.find(|c: char| !c.is_ascii_digit())?;
    let (digits, rest) = plain.split_at_checked(end)?;
    let rest = rest.strip_prefix(['、', '.', '．'])?.trim_start();
    let is_name = rest.chars().next().is_some_and(|first| !first.is_numeric());
    is_name.then_some((digits.parse().ok()?, rest))
}

/// Whether a list without a column of numbers has them in its names: most have one, and each is the next one or begins anew.
pub(super) fn are_numbered(sheet: &Sheet, table: &Table, from: usize) -> bool {
    let Some(column) = table.place(Field::Name).filter(|_| table.place(Field::Seq).is_none()) else { return false };
    let (mut last, mut count, mut others) = (0, 0_usize, 0_usize);
    for cells in sheet.rows.iter().skip(from) {
        let Some(Cell::Text(text)) = cells.get(column) else { continue };
        match numbered(text) {
            Some((number, _)) if number == 1 || number == last + 1 => (last, count) = (number, count + 1),
            Some(_) => return false,
            None => others += 1,
        }
    }
    count >= 2 && count >= others
}

/// The marks with which a note below begins: `①含征地费`, `注②：…`.
pub(super) fn footnotes(sheet: &Sheet, from: usize) -> HashSet<char> {
    let mut marks = HashSet::new();
    for cells in sheet.rows.iter().skip(from) {
        let mut filled = cells.iter().filter(|cell| **cell != Cell::Empty);
        let (Some(Cell::Text(text)), None) = (filled.next(), filled.next()) else { continue };
        let text = text.trim_start().trim_start_matches(['注', '：', ':', ' ']);
        marks.extend(text.chars().next().filter(|first| mark::circled(*first).is_some()));
    }
    marks
}

impl Walk<'_> {
    /// A name without the number of the list, and that.
    pub(super) fn without_number<'n>(&self, name: &'n str) -> (Option<u32>, &'n str) {
        let found = if self.are_names_numbered { numbered(name) } else { None };
        found.map_or((None, name), |(number, rest)| (Some(number), rest))
    }

    /// A name without its footnote mark, where a note below the table begins with that mark. A finding reports the removal.
    pub(super) fn without_footnote<'n>(&mut self, name: &'n str, at: CellRef) -> &'n str {
        let last = name.chars().next_back().filter(|last| self.footnotes.contains(last));
        let Some((mark, plain)) = last.and_then(|mark| Some((mark, name.strip_suffix(mark)?.trim_end()))) else {
            return name;
        };
        if plain.is_empty() {
            return name;
        }
        self.findings.notice(at, messages::name_mark_left_out(mark, plain));
        plain
    }
}

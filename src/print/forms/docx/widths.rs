//! How wide the columns of a table are, on which sheet it stands, and in which columns it is divided where no sheet is wide
//! enough. Widths come from the contents: numbers are never broken over lines, words are where they must.

use std::ops::Range;

use super::font::{SIZE_5, SIZE_6, SIZE_SMALL_4, SIZE_SMALL_5};
use super::page::Sheet;
use super::wording::halves;
use crate::print::table::{Table, TableCell};

/// Space beside the text of a cell, at each side, in twips.
pub(super) const CELL_SIDE: u32 = 40;
/// Half characters of words that a column has at least, if it has words so long, and those beyond which they are broken.
const WORDS_LEAST: u32 = 8;
const WORDS_EASY: u32 = 24;
/// Lines of a header in its narrowest column.
const HEADER_LINES: u32 = 4;
/// Where a size is too large for the sheet, the next is tried; the last is that of a table which is divided.
const TRIES: [(Sheet, u32, Ease); 7] = [
    (Sheet::Upright, SIZE_SMALL_4, Ease::Easy),
    (Sheet::Upright, SIZE_5, Ease::Easy),
    (Sheet::Lying, SIZE_SMALL_4, Ease::Easy),
    (Sheet::Lying, SIZE_5, Ease::Easy),
    (Sheet::Lying, SIZE_SMALL_5, Ease::Easy),
    (Sheet::Lying, SIZE_SMALL_5, Ease::Least),
    (Sheet::Lying, SIZE_6, Ease::Least),
];
const DIVIDED: (Sheet, u32) = (Sheet::Lying, SIZE_SMALL_5);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ease {
    /// Words of usual length stand in one line.
    Easy,
    /// Words are broken.
    Least,
}

/// How a table stands on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Layout {
    pub(super) sheet: Sheet,
    /// In half-points.
    pub(super) size: u32,
    /// Its parts, which follow each other; one unless no sheet is wide enough.
    pub(super) parts: Vec<Part>,
}

/// Columns that stand beside each other, with their widths in twips.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) columns: Vec<u16>,
    pub(super) widths: Vec<u32>,
}

/// What the contents of a column want, in half characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Wish {
    least: u32,
    easy: u32,
    whole: u32,
}

impl Wish {
    fn at(self, ease: Ease) -> u32 {
        if ease == Ease::Easy { self.easy } else { self.least }
    }
}

fn longest_line(text: &str) -> u32 {
    text.lines().map(|line| halves(line) + spaces(line)).max().unwrap_or(0)
}

/// Programs put a quarter of a character between a Chinese character and a digit, in half characters.
fn spaces(line: &str) -> u32 {
    let turns = line.chars().zip(line.chars().skip(1)).filter(|(one, next)| {
        let is_word = |c: &char| c.is_ascii_alphanumeric();
        let is_chinese = |c: &char| !c.is_ascii() && c.is_alphabetic();
        is_word(one) && is_chinese(next) || is_chinese(one) && is_word(next)
    });
    u32::try_from(turns.count()).unwrap_or(u32::MAX).div_ceil(2)
}

/// Twips of half characters of a size.
fn twips(halves: u32, size: u32) -> u32 {
    halves.saturating_mul(size).saturating_mul(5) + 2 * CELL_SIDE
}

fn wishes(table: &Table) -> Vec<Wish> {
    let mut wishes = vec![Wish { least: 2, easy: 2, whole: 2 }; usize::from(table.columns)];
    for row in &table.rows {
        for (cell, wish) in row.cells.iter().zip(&mut wishes) {
            let whole = longest_line(&cell.text(table));
            let (least, easy) = match cell {
                TableCell::Text(_) => (whole.min(WORDS_LEAST), whole.min(WORDS_EASY)),
                _ => (whole, whole),
            };
            *wish = Wish { least: wish.least.max(least), easy: wish.easy.max(easy), whole: wish.whole.max(whole) };
        }
    }
    let leaves = table.header.iter().filter(|cell| cell.columns == 1);
    for cell in leaves {
        let Some(wish) = wishes.get_mut(usize::from(cell.column)) else { continue };
        let whole = longest_line(&cell.text);
        // Whole characters.
        let lines = |lines: u32| whole.div_ceil(2 * lines).saturating_mul(2);
        wish.least = wish.least.max(lines(HEADER_LINES)).max(whole.min(4));
        wish.easy = wish.easy.max(lines(2)).max(whole.min(4));
        wish.whole = wish.whole.max(whole);
    }
    wishes
}

/// How a table stands on paper, by its contents.
pub(super) fn layout(table: &Table) -> Layout {
    let wishes = wishes(table);
    let needs = |size: u32, ease| wishes.iter().map(|wish| twips(wish.at(ease), size)).fold(0, u32::saturating_add);
    let fit = TRIES.into_iter().find(|(sheet, size, ease)| needs(*size, *ease) <= sheet.width());
    if let Some((sheet, size, ease)) = fit {
        let columns = (0..table.columns).collect::<Vec<_>>();
        let widths = widths(&wishes, size, ease, sheet.width());
        return Layout { sheet, size, parts: vec![Part { columns, widths }] };
    }
    let (sheet, size) = DIVIDED;
    let parts = divided(table, &wishes, size, sheet.width());
    Layout { sheet, size, parts }
}

/// Columns that every part of a divided table begins with: the names of its rows, and a number before them.
fn names(table: &Table) -> u16 {
    let counts = |row: &crate::print::table::TableRow| matches!(row.cells.first(), Some(TableCell::Count(_)));
    let names = if table.rows.iter().any(counts) { 2 } else { 1 };
    names.min(table.columns.saturating_sub(1))
}

fn divided(table: &Table, wishes: &[Wish], size: u32, width: u32) -> Vec<Part> {
    let names = names(table);
    // Their rows are as high as their names are long, so these get room.
    let at = |column: u16| {
        wishes
            .get(usize::from(column))
            .map(|wish| Wish { least: if column < names { wish.easy } else { wish.least }, ..*wish })
    };
    let of = |columns: Range<u16>| columns.filter_map(at);
    let part = |columns: Range<u16>| {
        let all = of(0..names).chain(of(columns.clone())).collect::<Vec<_>>();
        Part { columns: (0..names).chain(columns).collect(), widths: widths(&all, size, Ease::Least, width) }
    };
    let room = width.saturating_sub(of(0..names).map(|wish| twips(wish.least, size)).fold(0, u32::saturating_add));
    let (mut parts, mut from, mut used) = (Vec::new(), names, 0_u32);
    for column in names..table.columns {
        let wish = of(column..column + 1).next().unwrap_or_default();
        let more = twips(wish.least, size);
        // One column at least, however wide it is.
        if column > from && used.saturating_add(more) > room {
            parts.push(part(from..column));
            (from, used) = (column, 0);
        }
        used = used.saturating_add(more);
    }
    parts.push(part(from..table.columns));
    parts
}

/// Widths that fill the sheet: what the contents need, then what makes words stand well, then what makes them stand in one
/// line, then the rest in equal shares.
fn widths(wishes: &[Wish], size: u32, ease: Ease, width: u32) -> Vec<u32> {
    let mut widths = wishes.iter().map(|wish| twips(wish.at(ease), size)).collect::<Vec<_>>();
    let needed = sum(&widths);
    if needed > width {
        // Only a column wider than the sheet; its words are broken.
        for one in &mut widths {
            *one = (u64::from(*one) * u64::from(width) / u64::from(needed)) as u32;
        }
    } else {
        widen(&mut widths, wishes.iter().map(|wish| twips(wish.easy, size)), width);
        widen(&mut widths, wishes.iter().map(|wish| twips(wish.whole, size)), width);
    }
    let rest = width.saturating_sub(sum(&widths));
    let count = u32::try_from(widths.len()).unwrap_or(u32::MAX).max(1);
    for (one, at) in widths.iter_mut().zip(0_u32..) {
        *one += rest / count + u32::from(at < rest % count);
    }
    widths
}

/// Widens columns to what they want; where there is too little room, in proportion to what they lack.
fn widen(widths: &mut [u32], wanted: impl Iterator<Item = u32>, width: u32) {
    let room = u64::from(width.saturating_sub(sum(widths)));
    let lacks = wanted.zip(widths.iter()).map(|(wanted, has)| wanted.saturating_sub(*has)).collect::<Vec<_>>();
    let all = u64::from(sum(&lacks));
    for (one, lack) in widths.iter_mut().zip(lacks) {
        *one += if all > room { (u64::from(lack) * room / all) as u32 } else { lack };
    }
}

fn sum(widths: &[u32]) -> u32 {
    widths.iter().copied().fold(0, u32::saturating_add)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::print::table::{RowKind, TableRow};

    fn table(columns: usize, cell: impl Fn(usize) -> TableCell) -> Table {
        let names = vec!["年度计划"; columns];
        Table::new("表", "", &names, vec![TableRow::new(RowKind::Plain, (0..columns).map(cell).collect())])
    }

    #[test]
    fn a_table_fills_the_sheet_that_it_needs() {
        let number = |_| TableCell::Count(1_234_567);
        for (columns, sheet, parts) in
            [(1, Sheet::Upright, 1), (6, Sheet::Upright, 1), (12, Sheet::Lying, 1), (60, Sheet::Lying, 4)]
        {
            let layout = layout(&table(columns, number));
            assert_eq!((layout.sheet, layout.parts.len()), (sheet, parts), "{columns}");
            for part in &layout.parts {
                assert_eq!(part.widths.iter().sum::<u32>(), sheet.width(), "{columns}");
                // Seven digits of half a character each, whatever else there is.
                assert!(part.widths.iter().all(|width| *width >= twips(7, layout.size)), "{layout:?}");
            }
        }
    }

    #[test]
    fn a_divided_table_repeats_the_names_of_its_rows_and_loses_no_column() {
        let cell =
            |column| if column == 1 { TableCell::Text("凤凰岭大桥".into()) } else { TableCell::Count(1_234_567) };
        let parts = layout(&table(60, cell)).parts;
        let mut found = vec![0, 1];
        for part in &parts {
            assert_eq!(part.columns.get(..2), Some(&[0, 1][..]));
            found.extend(part.columns.iter().skip(2));
        }
        assert_eq!(found, (0..60).collect::<Vec<u16>>());
    }

    #[test]
    fn words_of_any_length_are_broken_within_the_sheet() {
        let long = |column| TableCell::Text("甲".repeat(if column == 0 { 10_000 } else { 3 }));
        let layout = layout(&table(3, long));
        let widths = &layout.parts[0].widths;
        assert_eq!(widths.iter().sum::<u32>(), layout.sheet.width());
        assert!(widths[1] >= twips(6, layout.size) && widths[0] > widths[1]);
        let digits = layout_of_digits();
        assert_eq!(digits.parts[0].widths.iter().sum::<u32>(), digits.sheet.width());
    }

    fn layout_of_digits() -> Layout {
        layout(&table(1, |_| TableCell::Percent(rust_decimal::Decimal::MAX)))
    }
}

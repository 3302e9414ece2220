//! Header rows: where they are, and what each column is called from top to bottom.
//!
//! The path is the key, never the leaf alone: 完成投资 stands under 1-6月 and under 开工累计. Merges are expanded; where
//! people (or csv files) left blanks instead of merging, a blank above a text takes its left neighbour.

use std::sync::Arc;

use super::field::Field;
use super::finding::shortened;
use super::meaning::{Clock, Meaning};
use super::sense::{self, Sense};
use super::{aliases, unit, value};
use crate::domain::value::text::squeeze;
use crate::domain::value::unseen::is_unseen;
use crate::exchange::grid::{Cell, Sheet};
use crate::limits::{HEADER_CHARS, HEADER_ROWS, YEAR_MAX, YEAR_MIN};

/// Rows above which no header is looked for.
const SEARCH_ROWS: usize = 60;

/// The header rows, first and last.
#[derive(Debug, Clone, Copy)]
pub(super) struct Block {
    pub(super) first: usize,
    pub(super) last: usize,
    /// The column of the project's name.
    name: usize,
}

/// A column of the header: its texts from top to bottom, and what they say together.
#[derive(Debug)]
pub(super) struct Heading {
    pub(super) column: usize,
    pub(super) path: Vec<String>,
    pub(super) meaning: Meaning,
    /// The path as it is written.
    pub(super) header: Arc<str>,
}

/// What a single text means as a header, whatever the year and month.
fn alone(text: &str) -> Sense {
    let path = [text.to_owned()];
    let meaning = Meaning::of_path(&path);
    match sense::of_path(&path, &meaning, Clock::default()) {
        Sense::Unknown if meaning.rest.is_empty() => sense::of(&meaning.as_amount(), Clock::default()),
        sense => sense,
    }
}

/// Whether a text is a header, whatever stands beside it.
pub(super) fn is_known(text: &str) -> bool {
    alone(text) != Sense::Unknown
}

/// Finds the header rows: those of the first row that names the project and one thing more.
pub(super) fn find(sheet: &Sheet) -> Option<Block> {
    let (row, name) = sheet.rows.iter().take(SEARCH_ROWS).enumerate().find_map(|(row, cells)| {
        let texts = cells.iter().map(value::text).collect::<Vec<_>>();
        let senses = texts.iter().map(|text| text.as_deref().map(alone)).collect::<Vec<_>>();
        let known = senses.iter().flatten().filter(|sense| **sense != Sense::Unknown).count();
        let is_name = |sense: &Option<Sense>| matches!(sense, Some(Sense::Sure(Field::Name, _)));
        if let Some(name) = senses.iter().position(is_name) {
            return (known >= 2 || texts.iter().flatten().count() >= 3).then_some((row, name));
        }
        // 项目 alone is a name where all the rest is a header.
        let weak = texts.iter().position(|text| text.as_deref().is_some_and(aliases::is_weak_name))?;
        (known >= 3 && known + 2 >= texts.iter().flatten().count()).then_some((row, weak))
    })?;
    let mut block = Block { first: row, last: row, name };
    // The merge of the name's cell gives the height; merges of other cells may reach further.
    let starts_inside = |block: &Block, row: usize| (block.first..=block.last).contains(&row);
    let width = sheet.width();
    for _ in 0..2 {
        for merge in &sheet.merges {
            let (top, bottom) = (merge.first.row as usize, merge.last.row as usize);
            if starts_inside(&block, top) || starts_inside(&block, bottom) {
                let narrow = ((merge.last.column - merge.first.column) as usize) < width * 3 / 4;
                if narrow && bottom - top < HEADER_ROWS {
                    (block.first, block.last) = (block.first.min(top), block.last.max(bottom));
                }
            }
        }
    }
    while block.first > 0 && height(&block) < HEADER_ROWS && is_parents(sheet, block.first - 1) {
        block.first -= 1;
    }
    while height(&block) < HEADER_ROWS && is_leaves(sheet, &block) {
        block.last += 1;
    }
    Some(block)
}

fn height(block: &Block) -> usize {
    block.last - block.first + 1
}

/// Whether a row above the name holds headers of columns beside it: two or more texts, none of them about the sheet.
fn is_parents(sheet: &Sheet, row: usize) -> bool {
    let texts = sheet.rows.get(row).into_iter().flatten().filter_map(value::text).collect::<Vec<_>>();
    let about_sheet = |text: &String| {
        let text = squeeze(text);
        ["单位:", "计量单位", "报送", "填报", "制表", "日期", "截至", "截止"].iter().any(|word| text.starts_with(word))
            || text.ends_with('表')
            || (unit::of_line(&text).is_some() && !is_known(&text))
    };
    texts.len() >= 2 && !texts.iter().any(about_sheet)
}

/// Whether words stand below a header and the blanks beside it, as under a merged one: 2024年计划投资 | (blank) over 调整前 | 调整后.
fn is_spread(sheet: &Sheet, block: &Block, filled: &[(usize, &Cell)]) -> bool {
    let is_blank = |column: usize| *sheet.cell(block.last, column) == Cell::Empty;
    let is_word = |cell: &Cell| {
        value::text(cell).is_some_and(|text| text.chars().any(char::is_alphabetic) && text.len() <= HEADER_CHARS)
    };
    let is_under = |(column, cell): &(usize, &Cell)| (is_blank(*column) || is_blank(column + 1)) && is_word(cell);
    filled.len() >= 2
        && filled.iter().all(is_under)
        && filled.iter().any(|(column, _)| is_blank(*column))
        && filled.first().is_some_and(|(column, _)| !is_blank(*column))
}

/// Whether the row below the block holds leaves: nothing under the name and the number, words or years elsewhere.
fn is_leaves(sheet: &Sheet, block: &Block) -> bool {
    let row = block.last + 1;
    let Some(cells) = sheet.rows.get(row) else { return false };
    let filled = cells.iter().enumerate().filter(|(_, cell)| **cell != Cell::Empty).collect::<Vec<_>>();
    let is_year = |cell: &Cell| match cell {
        Cell::Number(number) => (YEAR_MIN..=YEAR_MAX).any(|year| *number == year.into()),
        _ => false,
    };
    let beside =
        filled.iter().all(|(column, cell)| *column > block.name && (matches!(cell, Cell::Text(_)) || is_year(cell)));
    let known = is_spread(sheet, block, &filled)
        || filled.iter().any(|(column, cell)| {
            let Some(text) = value::text(cell) else { return false };
            // 合计, 中央, 本月: what only stands under a parent; a year only where it is one of several.
            let stands_under = || {
                let leaf = Meaning::of(&text).is_some_and(|leaf| leaf.is_leaf());
                let mut under = path(sheet, block, *column);
                under.push(text.clone());
                let meaning = Meaning::of_path(&under);
                let is_source = meaning.source_head && meaning.source.is_some();
                leaf && under.len() > 1
                    && (is_source || sense::of_path(&under, &meaning, Clock::default()) != Sense::Unknown)
            };
            is_known(&text) || stands_under()
        });
    beside && known
}

/// The texts above a column, from top to bottom, each once.
fn path(sheet: &Sheet, block: &Block, column: usize) -> Vec<String> {
    let mut path: Vec<String> = Vec::new();
    for row in block.first..=block.last {
        let text = merged_text(sheet, row, column).or_else(|| {
            let below = (row + 1..=block.last).any(|row| sheet.cell(row, column) != &Cell::Empty);
            let above = path.is_empty();
            if below && above { left_neighbour(sheet, block, row, column) } else { None }
        });
        if let Some(text) = text
            && path.last() != Some(&text)
        {
            path.push(text);
        }
    }
    path
}

/// The text of a cell, or of the merge that covers it.
fn merged_text(sheet: &Sheet, row: usize, column: usize) -> Option<String> {
    let covers = |first: u32, last: u32, at: usize| (first as usize..=last as usize).contains(&at);
    value::text(sheet.cell(row, column)).or_else(|| {
        let merge = sheet.merges.iter().take_while(|merge| merge.first.row as usize <= row).find(|merge| {
            covers(merge.first.row, merge.last.row, row) && covers(merge.first.column, merge.last.column, column)
        })?;
        value::text(sheet.cell(merge.first.row as usize, merge.first.column as usize))
    })
}

/// The parent that was written once over several columns without merging them.
fn left_neighbour(sheet: &Sheet, block: &Block, row: usize, column: usize) -> Option<String> {
    let left = (0..column).rev().find(|left| sheet.cell(row, *left) != &Cell::Empty)?;
    let has_leaves = |column: usize| (row + 1..=block.last).any(|row| sheet.cell(row, column) != &Cell::Empty);
    (left..column).all(has_leaves).then(|| merged_text(sheet, row, left))?
}

/// A text as the cell writes it, without blanks and line breaks.
pub(super) fn written(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !is_unseen(*c)).collect()
}

/// What stands above each column that has a header.
pub(super) fn headings(sheet: &Sheet, block: &Block) -> Vec<Heading> {
    let width = sheet.rows.iter().skip(block.first).take(height(block)).map(Vec::len).max().unwrap_or(0);
    let reach = sheet.merges.iter().take_while(|merge| merge.first.row as usize <= block.last);
    let reach =
        reach.filter(|merge| merge.last.row as usize >= block.first).map(|merge| merge.last.column as usize + 1);
    // A merged header may end in columns that have cells only below.
    let width = reach.max().unwrap_or(0).min(sheet.width()).max(width);
    let headings = (0..width).filter_map(|column| {
        let path = path(sheet, block, column);
        if path.is_empty() {
            return None;
        }
        let header = path.iter().map(|text| written(text)).collect::<Vec<_>>().join(">");
        let header = Arc::<str>::from(shortened(header, HEADER_CHARS));
        Some(Heading { column, meaning: Meaning::of_path(&path), path, header })
    });
    headings.collect()
}

//! Several tables on one sheet, one below the other, each with a header of its own.

use std::borrow::Cow;

use super::choices::{Answer, CellAnswer, Choices};
use super::finding::Finding;
use super::findings::Findings;
use super::header::{self, Block};
use super::{messages, value};
use crate::domain::value::text::squeeze;
use crate::exchange::grid::{Cell, CellRef, Fault, Merge, Sheet};
use crate::limits::SHEET_TABLES;

/// Rows of a title that may stand above a header.
const TITLE_ROWS: usize = 5;

/// Rows that look like a header and are looked at closely; a sheet with more of them is no list.
const CLOSE_LOOKS: usize = 500;

/// One table: its rows as a sheet of their own, and where they begin in the sheet.
pub(super) struct Part<'s> {
    pub(super) sheet: Cow<'s, Sheet>,
    pub(super) first_row: u32,
}

/// The tables of a sheet.
pub(super) struct Tables<'s> {
    pub(super) parts: Vec<Part<'s>>,
    /// The row from which on there are more tables than are read.
    pub(super) rest: Option<u32>,
}

/// Splits a sheet where another header begins; most sheets have one table and stay as they are.
pub(super) fn split<'s>(sheet: &'s Sheet, block: &Block) -> Tables<'s> {
    let headers = headers_below(sheet, block);
    if headers.is_empty() {
        return Tables { parts: vec![Part { sheet: Cow::Borrowed(sheet), first_row: 0 }], rest: None };
    }
    let mut starts = vec![0];
    let mut last_header = block.last;
    for header in headers {
        starts.push(start_of(sheet, header, last_header));
        last_header = header;
    }
    let rest = starts.get(SHEET_TABLES).copied();
    let ends = starts.iter().copied().skip(1).chain([sheet.rows.len()]);
    let parts = starts.iter().copied().zip(ends).take(SHEET_TABLES);
    let parts = parts.map(|(from, to)| Part { sheet: Cow::Owned(part(sheet, from, to)), first_row: from as u32 });
    Tables { parts: parts.collect(), rest: rest.map(|row| row as u32) }
}

/// The rows below a table's header that are headers of other tables.
fn headers_below(sheet: &Sheet, block: &Block) -> Vec<usize> {
    let texts = |row: usize| {
        let cells = sheet.rows.get(row).into_iter().flatten();
        cells.map(|cell| value::text(cell).map(|text| squeeze(&text)).unwrap_or_default()).collect::<Vec<_>>()
    };
    let own = (block.first..=block.last).map(texts).collect::<Vec<_>>();
    let mut current = own;
    let mut headers = Vec::new();
    let mut looks = 0;
    let mut row = block.last + 1;
    // Rows right below a header are its leaves, whatever they look like.
    let mut has_rows = false;
    while let Some(cells) = sheet.rows.get(row) {
        if may_be_header(cells) && looks < CLOSE_LOOKS {
            looks += 1;
            let header = texts(row);
            let repeats = current.iter().any(|own| same(own, &header));
            if has_rows && !repeats && is_header(sheet, row, &header) {
                headers.push(row);
                // Rows of one header are no tables of their own.
                let height = crate::limits::HEADER_ROWS.min(sheet.rows.len() - row);
                let rows = (row..row + height)
                    .take_while(|row| sheet.rows.get(*row).is_some_and(|cells| may_be_header(cells)));
                current = rows.map(texts).collect();
                row += current.len();
                has_rows = false;
                continue;
            }
        }
        has_rows |= !may_be_header(cells) && cells.iter().filter(|cell| **cell != Cell::Empty).nth(1).is_some();
        row += 1;
    }
    headers
}

fn same(a: &[String], b: &[String]) -> bool {
    let longest = a.len().max(b.len());
    (0..longest).all(|at| a.get(at).map_or("", String::as_str) == b.get(at).map_or("", String::as_str))
}

/// A cheap look: three short texts or more, no number, and a word that headers have.
fn may_be_header(cells: &[Cell]) -> bool {
    const BYTES: usize = 90;
    let mut texts = 0;
    let mut has_word = false;
    for cell in cells {
        let text = match cell {
            Cell::Empty => continue,
            Cell::Text(text) if text.len() <= BYTES => text.trim(),
            _ => return false,
        };
        if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit() || b".,-%()".contains(&b)) {
            return false;
        }
        texts += 1;
        has_word |= ["名", "项", "投资", "金额"].iter().any(|word| text.contains(word));
    }
    texts >= 3 && has_word
}

/// Whether a row is a header: it names the project and a thing more, or nothing but what headers are called.
fn is_header(sheet: &Sheet, row: usize, texts: &[String]) -> bool {
    let own = sheet.rows.get(row).cloned().unwrap_or_default();
    let known = texts.iter().filter(|text| !text.is_empty() && header::is_known(text)).count();
    let filled = texts.iter().filter(|text| !text.is_empty()).count();
    let is_of_amounts = texts.iter().any(|text| text.contains("投资") || text.contains("金额"));
    let alone = Sheet { rows: vec![own], ..Default::default() };
    known >= 2 && (header::find(&alone).is_some() || (known >= 3 || known == filled) && is_of_amounts)
}

/// The first row of a table: its title and unit stand above the header, behind the last row of the table above.
fn start_of(sheet: &Sheet, header: usize, last_header: usize) -> usize {
    let is_title = |row: usize| {
        let filled = sheet.rows.get(row).into_iter().flatten().filter(|cell| **cell != Cell::Empty);
        let mut texts = filled.clone().filter_map(value::text).map(|text| squeeze(&text));
        let is_text = filled.clone().all(|cell| matches!(cell, Cell::Text(_)));
        let belongs_above = |text: &String| {
            ["注", "备注", "说明", "填表", "制表", "审核", "合计", "总计", "小计"]
                .iter()
                .any(|word| text.starts_with(word))
        };
        filled.count() <= 2 && is_text && !texts.any(|text| belongs_above(&text))
    };
    let lowest = header.saturating_sub(TITLE_ROWS).max(last_header + 1);
    let rows = (lowest..header).rev().take_while(|row| is_title(*row));
    let first = rows.last().unwrap_or(header);
    // Blank rows belong to neither.
    (first..header)
        .find(|row| sheet.rows.get(*row).is_some_and(|cells| cells.iter().any(|cell| *cell != Cell::Empty)))
        .unwrap_or(header)
}

/// Some rows of a sheet as a sheet of their own.
fn part(sheet: &Sheet, from: usize, to: usize) -> Sheet {
    let (first, end) = (from as u32, to as u32);
    let is_inside = |row: u32| (first..end).contains(&row);
    let moved = |at: CellRef| CellRef { row: at.row.saturating_sub(first).min(end - 1 - first), ..at };
    let merges = sheet.merges.iter().filter(|merge| is_inside(merge.first.row));
    let looks = sheet.looks.iter().filter(|(at, _)| is_inside(at.row));
    // What lies below all rows is the last table's.
    let has_end = to == sheet.rows.len();
    let faults = sheet.faults.iter().filter(|fault| is_inside(fault.cell.row) || has_end && fault.cell.row >= end);
    Sheet {
        name: sheet.name.clone(),
        hidden: sheet.hidden,
        rows: sheet.rows.get(from..to).unwrap_or_default().to_vec(),
        merges: merges.map(|merge| Merge { first: moved(merge.first), last: moved(merge.last) }).collect(),
        looks: looks.map(|(at, look)| (moved(*at), look.clone())).collect(),
        percents: sheet.percents.iter().filter(|at| is_inside(at.row)).map(|at| moved(*at)).collect(),
        unseen: sheet.unseen.iter().filter(|at| is_inside(at.row)).map(|at| moved(*at)).collect(),
        hidden_columns: sheet.hidden_columns.clone(),
        hidden_rows: sheet.hidden_rows.iter().filter(|row| is_inside(**row)).map(|row| row - first).collect(),
        faults: faults
            .map(|fault| Fault { cell: CellRef { row: fault.cell.row - first, ..fault.cell }, ..*fault })
            .collect(),
    }
}

/// Reports a table that is not understood; where it has numbers, something would be lost, unless a person leaves it out.
pub(super) fn not_read(sheet: &Sheet, first_row: u32, choices: &Choices, answered: &mut Vec<usize>) -> Finding {
    let mut findings = Findings::of(&sheet.name);
    let rows = || sheet.rows.iter().skip(first_row as usize);
    let column = rows().next().and_then(|cells| cells.iter().position(|cell| *cell != Cell::Empty)).unwrap_or(0);
    let at = CellRef { row: first_row, column: column as u32 };
    let is_left_out = |answer: &CellAnswer| {
        answer.sheet == sheet.name && answer.cell.row == first_row && answer.answer == Answer::LeaveOutRow
    };
    if let Some(index) = choices.answers.iter().position(is_left_out) {
        answered.push(index);
        findings.notice(at, messages::table_left_out());
        return findings.all.remove(0);
    }
    if rows().flatten().any(|cell| matches!(cell, Cell::Number(_))) {
        findings.blocking(at, messages::table_not_read());
    } else {
        findings.notice(at, messages::table_not_read());
    }
    findings.all.remove(0)
}

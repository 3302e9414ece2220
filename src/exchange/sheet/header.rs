//! Header rows: where they are, and what each column is called from top to bottom.
//!
//! The path is the key, never the leaf alone: 完成投资 stands under 1-6月 and under 开工累计. Merges are expanded; where
//! people (or csv files) left blanks instead of merging, a blank above a text takes its left neighbour.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::choices::Choices;
use super::field::{self, Field, Fit};
use super::finding::{FindingCode, Findings, shortened};
use super::label;
use super::reading::{Column, SheetKind};
use super::title::About;
use super::value;
use crate::domain::text::squeeze;
use crate::exchange::grid::{Cell, CellRef, Sheet};
use crate::limits::{HEADER_CHARS, HEADER_ROWS};

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

/// The columns of a table and where each field stands.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) columns: Vec<Column>,
    places: BTreeMap<Field, usize>,
}

impl Table {
    /// The column of a field, as an index into the sheet's cells.
    pub(super) fn place(&self, field: Field) -> Option<usize> {
        self.places.get(&field).copied()
    }

    /// What is known of a column of the sheet.
    pub(super) fn column(&self, at: usize) -> Option<&Column> {
        let place = self.columns.binary_search_by_key(&at, |column| column.column as usize).ok()?;
        self.columns.get(place)
    }

    /// What the sheet is, by its columns.
    pub(super) fn kind(&self) -> Option<SheetKind> {
        let has = |field| self.places.contains_key(&field);
        if has(Field::YtdDone) || has(Field::MonthDone) {
            Some(SheetKind::Monthly)
        } else if has(Field::Total) || has(Field::Annual) {
            Some(SheetKind::Plan)
        } else {
            None
        }
    }

    fn move_field(&mut self, from: Field, to: Field) {
        if self.places.contains_key(&to) {
            return;
        }
        if let Some(at) = self.places.remove(&from) {
            self.places.insert(to, at);
            if let Some(column) = self.columns.iter_mut().find(|column| column.column as usize == at) {
                column.field = Some(to);
            }
        }
    }
}

/// Finds the header rows: those of the first row that names the project and one thing more.
pub(super) fn find(sheet: &Sheet) -> Option<Block> {
    let (row, name) = sheet.rows.iter().take(SEARCH_ROWS).enumerate().find_map(|(row, cells)| {
        let keys = cells.iter().map(|cell| value::text(cell).map(|text| label::key(&text, None)));
        let keys = keys.collect::<Vec<_>>();
        let known = keys.iter().flatten().filter(|key| field::is_known(key)).count();
        let is_name = |key: &Option<String>| {
            let found = key.as_ref().and_then(|key| field::of_path(std::slice::from_ref(key)));
            found.is_some_and(|(field, _)| field == Field::Name)
        };
        let name = keys.iter().position(is_name)?;
        (known >= 2 || keys.iter().flatten().count() >= 3).then_some((row, name))
    })?;
    let mut block = Block { first: row, last: row, name };
    // The merge of the name's cell tells the height; merges of other cells may reach further.
    let starts_inside = |block: &Block, row: usize| (block.first..=block.last).contains(&row);
    for _ in 0..2 {
        for merge in &sheet.merges {
            let (top, bottom) = (merge.first.row as usize, merge.last.row as usize);
            if starts_inside(&block, top) || starts_inside(&block, bottom) {
                let narrow = ((merge.last.column - merge.first.column) as usize) < sheet.width() * 3 / 4;
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
    };
    texts.len() >= 2 && !texts.iter().any(about_sheet)
}

/// Whether the row below the block holds leaves: nothing under the name and the number, words elsewhere.
fn is_leaves(sheet: &Sheet, block: &Block) -> bool {
    let row = block.last + 1;
    let Some(cells) = sheet.rows.get(row) else { return false };
    let filled = cells.iter().enumerate().filter(|(_, cell)| **cell != Cell::Empty).collect::<Vec<_>>();
    let beside = filled.iter().all(|(column, cell)| *column > block.name && matches!(cell, Cell::Text(_)));
    let known = filled.iter().any(|(_, cell)| {
        value::text(cell).is_some_and(|text| {
            let key = label::key(&text, None);
            field::is_known(&key) || ["名称", "小计", "合计"].contains(&key.as_str())
        })
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

/// Reads the columns.
pub(super) fn read(sheet: &Sheet, block: &Block, about: &About, _choices: &Choices, findings: &mut Findings) -> Table {
    let mut table = Table { columns: Vec::new(), places: BTreeMap::new() };
    let mut fits: BTreeMap<Field, Fit> = BTreeMap::new();
    let width = sheet.rows.iter().skip(block.first).take(height(block)).map(Vec::len).max().unwrap_or(0);
    for at in 0..width {
        let path = path(sheet, block, at);
        if path.is_empty() {
            continue;
        }
        let keys = path.iter().map(|text| label::key(text, about.year)).collect::<Vec<_>>();
        let found = field::of_path(&keys);
        let cell = CellRef { row: block.last as u32, column: at as u32 };
        let header = path.iter().map(|text| squeeze(text)).collect::<Vec<_>>().join(" / ");
        let header = Arc::<str>::from(shortened(header, HEADER_CHARS));
        let field =
            found.and_then(|(field, fit)| claim(&mut table, &mut fits, field, fit, at, &header, cell, findings));
        if found.is_none() {
            let hint = keys.last().and_then(|key| field::similar(key));
            let hint = hint.map(|hint| format!("，是否应为“{hint}”")).unwrap_or_default();
            let text = format!("表头“{header}”未识别{hint}；该列内容按原文保留");
            findings.notice(cell, FindingCode::UnknownColumn, text);
        }
        let unit = path.iter().rev().find_map(|text| label::unit(&squeeze(text))).or(about.unit);
        table.columns.push(Column { column: at as u32, header, field, unit });
    }
    settle(&mut table, about);
    check_units(&mut table, block, findings);
    table
}

/// Gives a field to the column whose header fits it best; tells of the other one.
#[expect(clippy::too_many_arguments, reason = "one step of the loop above, apart for its length")]
fn claim(
    table: &mut Table,
    fits: &mut BTreeMap<Field, Fit>,
    field: Field,
    fit: Fit,
    at: usize,
    header: &str,
    cell: CellRef,
    findings: &mut Findings,
) -> Option<Field> {
    let before = fits.get(&field).copied();
    if before.is_some_and(|before| before >= fit) {
        let text = format!("表头“{header}”与前面的列含义相同；该列内容按原文保留，请核对取舍");
        findings.notice(cell, FindingCode::DuplicateColumn, text);
        return None;
    }
    if let Some(loser) = table.places.insert(field, at)
        && let Some(loser) = table.columns.iter_mut().find(|column| column.column as usize == loser)
    {
        loser.field = None;
        let text = format!("表头“{}”与“{header}”含义相同；该列内容按原文保留，请核对取舍", loser.header);
        findings.notice(CellRef { column: loser.column, ..cell }, FindingCode::DuplicateColumn, text);
    }
    fits.insert(field, fit);
    Some(field)
}

/// What only the whole table tells.
fn settle(table: &mut Table, about: &About) {
    let is_bare = |table: &Table| {
        let column = table.place(Field::YtdDone).and_then(|at| table.column(at));
        column.is_some_and(|column| squeeze(&column.header).starts_with("累计完成投资"))
    };
    if is_bare(table) && table.place(Field::MonthDone).is_none() && about.month.is_none() {
        table.move_field(Field::YtdDone, Field::CumulativeDone);
    }
    if table.kind() == Some(SheetKind::Plan) {
        table.move_field(Field::StartedOn, Field::PlannedStart);
        table.move_field(Field::FinishedOn, Field::PlannedFinish);
    }
}

/// Every amount needs a unit. A column without one takes that of the others where they agree, which is told.
fn check_units(table: &mut Table, block: &Block, findings: &mut Findings) {
    let is_amount = |column: &Column| column.field.is_some_and(Field::is_amount);
    let mut units = table.columns.iter().filter(|column| is_amount(column)).filter_map(|column| column.unit);
    let common = units.next().filter(|first| units.all(|unit| unit == *first));
    for column in &mut table.columns {
        if !is_amount(column) {
            column.unit = None;
            continue;
        }
        let cell = CellRef { row: block.last as u32, column: column.column };
        match (column.unit, common) {
            (Some(_), _) => {}
            (None, Some(unit)) => {
                column.unit = common;
                let text = format!("“{}”没有注明金额单位，按其他列的{unit}读入；请核对", column.header);
                findings.notice(cell, FindingCode::UnitAssumed, text);
            }
            (None, None) => {
                let text = format!("“{}”没有注明金额单位；请在表头或表格上方写明“单位：万元”", column.header);
                findings.blocking(cell, FindingCode::UnitUnknown, text);
            }
        }
    }
}

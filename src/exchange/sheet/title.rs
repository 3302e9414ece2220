//! What stands around a table: title, year, month, unit of money.

use super::finding::{FindingCode, Findings};
use super::header::Block;
use super::{label, value};
use crate::domain::money::MoneyUnit;
use crate::domain::period::YearMonth;
use crate::domain::phase::Phase;
use crate::domain::text::squeeze;
use crate::exchange::grid::{CellRef, Sheet};

/// Rows at the end of a sheet in which a note may name the unit.
const NOTE_ROWS: usize = 8;

/// What a sheet says about itself.
#[derive(Debug, Default)]
pub(super) struct About {
    pub(super) title: Option<String>,
    pub(super) year: Option<u16>,
    pub(super) month: Option<YearMonth>,
    pub(super) unit: Option<MoneyUnit>,
    /// The phase of all its projects, unless a row says otherwise.
    pub(super) phase: Option<Phase>,
    /// The other texts above the table.
    pub(super) notes: Vec<String>,
}

impl About {
    /// Takes from the first table of a sheet what a table below it does not say.
    pub(super) fn inherit(&mut self, first: &About) {
        self.year = self.year.or(first.year);
        self.month = self.month.or(first.month);
        self.unit = self.unit.or(first.unit);
    }
}

/// Reads what stands above the header, in the header, in the sheet's name and in the notes below.
pub(super) fn read(sheet: &Sheet, block: &Block, findings: &mut Findings) -> About {
    let above = texts(sheet, 0, block.first).collect::<Vec<_>>();
    let header = texts(sheet, block.first, block.last + 1).collect::<Vec<_>>();
    let title = above.iter().filter(|(_, text)| !is_unit_line(text)).max_by_key(|(_, text)| text.chars().count());
    let title = title.cloned();
    let name = squeeze(&sheet.name);
    let title_text = title.as_ref().map(|(_, text)| text.as_str()).unwrap_or_default();

    let header_years = || header.iter().flat_map(|(_, text)| label::years(text));
    let year = label::years(title_text)
        .next()
        .or_else(|| above.iter().find_map(|(_, text)| label::years(text).next()))
        .or_else(|| label::years(&name).next())
        .or_else(|| header_years().max());
    let header_month = header.iter().find_map(|(cell, text)| label::months(text).next().map(|month| (*cell, month)));
    let named_month = label::months(title_text).last().or_else(|| label::months(&name).last());
    let month = named_month.or(header_month.map(|(_, month)| month));

    contradictions(&header, year, named_month, header_month, findings);
    let unit = (above.iter().rev().find_map(|(_, text)| text.contains("单位:").then(|| label::unit(text)).flatten()))
        .or_else(|| label::unit(title_text))
        .or_else(|| unit_of_notes(sheet, block));
    let notes = above.iter().filter(|above| Some(*above) != title.as_ref()).map(|(_, text)| text.clone());
    About {
        year,
        month: year.zip(month).and_then(|(year, month)| YearMonth::new(year, month).ok()),
        unit,
        phase: phase(title_text, &name),
        notes: notes.collect(),
        title: title.map(|(_, text)| text),
    }
}

/// The squeezed texts of some rows.
fn texts(sheet: &Sheet, from: usize, to: usize) -> impl Iterator<Item = (CellRef, String)> {
    let rows = sheet.rows.iter().enumerate().take(to).skip(from);
    rows.flat_map(|(row, cells)| {
        let texts = cells.iter().enumerate().filter_map(|(column, cell)| Some((column, value::text(cell)?)));
        texts.map(move |(column, text)| (CellRef { row: row as u32, column: column as u32 }, squeeze(&text)))
    })
}

/// A line that is about the unit alone; a title may name it in brackets.
fn is_unit_line(text: &str) -> bool {
    ["单位:", "计量单位", "金额单位", "(单位:"].iter().any(|start| text.starts_with(start))
}

fn unit_of_notes(sheet: &Sheet, block: &Block) -> Option<MoneyUnit> {
    let from = sheet.rows.len().saturating_sub(NOTE_ROWS).max(block.last + 1);
    let mut notes = texts(sheet, from, sheet.rows.len());
    notes.find_map(|(_, text)| (text.contains('注') || text.contains("单位:")).then(|| label::unit(&text)).flatten())
}

/// A phase in brackets in the title, as the name of the sheet, or the only one that the title names.
fn phase(title: &str, name: &str) -> Option<Phase> {
    let brackets = title.split('(').skip(1).filter_map(|part| part.split(')').next());
    brackets.filter_map(Phase::parse).next().or_else(|| Phase::parse(name)).or_else(|| {
        let words =
            [("新开工", Phase::New), ("续建", Phase::Ongoing), ("竣工", Phase::Completed), ("预备", Phase::Reserve)];
        let mut named = words.into_iter().filter(|(word, _)| title.contains(word));
        named.next().filter(|_| named.next().is_none()).map(|(_, phase)| phase)
    })
}

/// Title and header must be about one year and one month.
fn contradictions(
    header: &[(CellRef, String)],
    year: Option<u16>,
    named: Option<u8>,
    in_header: Option<(CellRef, u8)>,
    findings: &mut Findings,
) {
    if let (Some(named), Some((cell, month))) = (named, in_header)
        && named != month
    {
        let text = format!("标题是{named}月，表头是{month}月；按标题的月份读入，请核对");
        findings.notice(cell, FindingCode::PeriodContradicts, text);
    }
    let plans = header.iter().filter(|(_, text)| text.contains("计划投资") || text.contains("投资计划"));
    for (cell, text) in plans {
        if let (Some(year), Some(other)) = (year, label::years(text).find(|other| Some(*other) != year)) {
            let text = format!("标题是{year}年，表头“{text}”是{other}年；该列不作为{year}年计划读入，请核对");
            findings.notice(*cell, FindingCode::PeriodContradicts, text);
        }
    }
}

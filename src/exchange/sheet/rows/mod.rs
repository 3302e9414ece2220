//! The walk down a table: headings, projects, parts of projects, notes, and what is left over.

mod groups;
mod values;
mod words;

use std::collections::HashSet;

use self::values::{Kinds, header_of, phase_column};
use self::words::{clean_name, is_note};
use super::choices::Choices;
use super::field::Field;
use super::finding::{FindingCode, Findings};
use super::header::{Block, Table};
use super::outline::{self, Ordinal};
use super::reading::{Group, SheetKind, SheetRow};
use super::title::About;
use super::value;
use crate::domain::text::{is_mark, squeeze};
use crate::error::Result;
use crate::exchange::grid::{Cell, CellRef, Sheet};

/// Reads the rows below the header: headings, projects, notes.
pub(super) fn read(
    sheet: &Sheet,
    block: &Block,
    table: &Table,
    about: &About,
    kind: SheetKind,
    _choices: &Choices,
    findings: &mut Findings,
) -> Result<(Vec<Group>, Vec<SheetRow>, Vec<String>)> {
    let (phases, kinds) = phase_column(sheet, block, table);
    let mut walk = Walk {
        sheet,
        table,
        about,
        kind,
        findings,
        phases,
        kinds,
        groups: Vec::new(),
        open: Vec::new(),
        rows: Vec::new(),
        notes: Vec::new(),
        header: row_texts(sheet, block.last),
        first_header: row_texts(sheet, block.first),
        covered: covered_names(sheet, table),
        family: None,
    };
    for row in block.last + 1..sheet.rows.len() {
        walk.step(row, row == block.last + 1)?;
    }
    walk.close_families();
    walk.sum_up()?;
    Ok((walk.groups, walk.rows, walk.notes))
}

struct Walk<'s> {
    sheet: &'s Sheet,
    table: &'s Table,
    about: &'s About,
    kind: SheetKind,
    findings: &'s mut Findings,
    /// The column that holds phases, whatever it is called.
    phases: Option<usize>,
    /// What the column holds that is called after phases.
    kinds: Option<Kinds>,
    groups: Vec<Group>,
    /// The headings that the next project stands under, outermost first, as indexes into `groups`.
    open: Vec<usize>,
    rows: Vec<SheetRow>,
    notes: Vec<String>,
    header: Vec<String>,
    first_header: Vec<String>,
    /// Rows whose name cell is the lower part of a merge.
    covered: HashSet<usize>,
    /// The project whose parts may follow, as an index into `rows`.
    family: Option<usize>,
}

impl Walk<'_> {
    fn step(&mut self, row: usize, is_first: bool) -> Result<()> {
        let cells = self.sheet.rows.get(row).into_iter().flatten().filter(|cell| **cell != Cell::Empty);
        let Some(label) = cells.clone().next().and_then(value::text).map(|text| squeeze(&text)) else { return Ok(()) };
        if self.is_header_again(row, &label) || (is_first && is_numbering(&row_texts(self.sheet, row))) {
            return Ok(());
        }
        if is_note(&label) && cells.clone().count() <= 3 {
            self.notes.extend(cells.filter_map(value::text).map(|text| squeeze(&text)));
            return Ok(());
        }
        let (seq, name) = (self.text(row, Field::Seq), self.text(row, Field::Name));
        if let Some((ordinal, heading)) = self.heading(row, seq.as_deref(), name.as_deref()) {
            self.add_group(row, ordinal, heading);
        } else if name.is_some() && !self.covered.contains(&row) {
            self.add_row(row, seq.as_deref(), name.as_deref().unwrap_or_default());
        } else {
            self.add_leftover(row, seq.is_some());
        }
        Ok(())
    }

    /// Whether a row repeats the header, as the first row of a printed page does.
    fn is_header_again(&self, row: usize, label: &String) -> bool {
        [&self.first_header, &self.header].into_iter().any(|header| {
            header.iter().find(|text| !text.is_empty()) == Some(label) && *header == row_texts(self.sheet, row)
        })
    }

    /// The cell of a field of a row; `None` where the table has no such column.
    fn cell_of(&self, row: usize, field: Field) -> Option<&Cell> {
        Some(self.sheet.cell(row, self.table.place(field)?))
    }

    /// The text of a field of a row.
    fn text(&self, row: usize, field: Field) -> Option<String> {
        value::text_of(self.sheet, row, self.table.place(field)?, field)
    }

    fn add_row(&mut self, at: usize, seq: Option<&str>, name: &str) {
        let (seq_ordinal, _) = seq.map(squeeze).map_or((None, String::new()), |text| {
            let (ordinal, rest) = outline::ordinal(&text);
            (ordinal, rest.to_owned())
        });
        let name_at = place(at, self.table.place(Field::Name).unwrap_or(0));
        let name = value::name(name, name_at, self.findings);
        let name = name.as_str();
        let plain = squeeze(name);
        let (name_ordinal, _) = outline::ordinal(&plain);
        let is_part = matches!(seq_ordinal, Some(Ordinal::NumberInBrackets(_)))
            || (seq.is_none() && matches!(name_ordinal, Some(Ordinal::NumberInBrackets(_))));
        let mut row = SheetRow {
            row: at as u32,
            position: match seq_ordinal {
                Some(Ordinal::Number(number) | Ordinal::NumberInBrackets(number)) => Some(number),
                _ => None,
            },
            name: clean_name(name, is_part),
            higher_level: [Some(name), seq]
                .into_iter()
                .flatten()
                .any(|text| text.trim().starts_with(is_mark) || text.trim().ends_with(is_mark)),
            counted: true,
            ..Default::default()
        };
        self.values(at, &mut row);
        if let Some(seq) = seq.filter(|_| seq_ordinal.is_none()) {
            row.other.push(("序号".into(), seq.to_owned()));
        }
        self.inherit(&mut row);
        // Without a whole before it, a part is a project: some lists number all of them in brackets.
        if is_part {
            row.parent = self.family;
        } else {
            self.close_families();
            self.family = Some(self.rows.len());
        }
        self.tell_gaps(at, &row);
        self.rows.push(row);
    }

    /// What a row does not say is said by its headings or the title.
    fn inherit(&mut self, row: &mut SheetRow) {
        for group in self.open.iter().rev().filter_map(|group| self.groups.get(*group)) {
            row.phase = row.phase.or(group.phase);
            row.sector = row.sector.take().or_else(|| group.sector.clone());
            row.location = row.location.take().or_else(|| group.region.clone());
        }
        row.phase = row.phase.or(self.about.phase);
    }

    fn tell_gaps(&mut self, at: usize, row: &SheetRow) {
        let name_at = place(at, self.table.place(Field::Name).unwrap_or(0));
        if row.name.chars().all(|c| is_mark(c) || c.is_whitespace()) {
            let text = "名称只有编号或标记；请补上名称".to_owned();
            self.findings.blocking(name_at, FindingCode::NameMissing, text);
        }
        if self.is_bare(at)
            && row.total.is_none()
            && row.annual.is_none()
            && row.ytd_done.is_none()
            && row.month_done.is_none()
        {
            let text = format!("“{}”一行只有名称；已按项目读入，如是分组标题请加上编号或项数", row.name);
            self.findings.notice(name_at, FindingCode::NameOnly, text);
        }
        if self.kind == SheetKind::Plan {
            if row.phase.is_none() {
                let text = format!("“{}”没有建设阶段；请增加“建设阶段”列或新开工、续建、竣工、预备分组行", row.name);
                self.findings.blocking(name_at, FindingCode::PhaseUnknown, text);
            }
            if row.sector.is_none() {
                let text = format!("“{}”没有行业分类；请增加“行业分类”列或分组行", row.name);
                self.findings.blocking(name_at, FindingCode::SectorUnknown, text);
            }
        }
    }

    /// A row without a name: it continues the project above, or belongs to nothing.
    fn add_leftover(&mut self, at: usize, has_number: bool) {
        let amounts = [Field::Total, Field::Annual, Field::MonthDone, Field::YtdDone].map(|field| self.text(at, field));
        let first = self.sheet.rows.get(at).into_iter().flatten().position(|cell| *cell != Cell::Empty).unwrap_or(0);
        let table = self.table;
        let cells = self.sheet.rows.get(at).into_iter().flatten().enumerate();
        let texts = cells.filter_map(|(column, cell)| {
            let header = header_of(table, at, column);
            Some((header, value::text(cell)?))
        });
        let texts = texts.collect::<Vec<_>>();
        let words = || texts.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join("、");
        if has_number && amounts.iter().any(Option::is_some) && !self.covered.contains(&at) {
            let text = format!("这一行（{}）没有项目名称，但有金额；请补上名称", words());
            self.findings.blocking(place(at, first), FindingCode::NameMissing, text);
            return;
        }
        match self.rows.last_mut() {
            Some(row) => {
                let text = format!("这一行没有名称，已作为“{}”的续行保留原文，金额不计入", row.name);
                row.other.extend(texts);
                self.findings.notice(place(at, first), FindingCode::ContinuationRow, text);
            }
            None => {
                let text = format!("“{}”不属于任何项目，没有读入；请核对", words());
                self.findings.notice(place(at, first), FindingCode::StrayCell, text);
            }
        }
    }

    /// Decides, when a project's parts are all there, whether the whole or the parts count.
    fn close_families(&mut self) {
        let Some(whole) = self.family.take() else { return };
        let parts = self.rows.len() - whole - 1;
        if parts == 0 {
            return;
        }
        let Some((head, parts)) = self.rows.get_mut(whole..).and_then(|rows| rows.split_first_mut()) else { return };
        let has_amounts = head.total.is_some() || head.annual.is_some() || head.ytd_done.is_some();
        if has_amounts {
            parts.iter_mut().for_each(|part| part.counted = false);
            let text = format!("“{}”的{}个子项目已列明，项数和金额只计总项目一次", head.name, parts.len());
            let at = place(head.row as usize, self.table.place(Field::Name).unwrap_or(0));
            self.findings.notice(at, FindingCode::ChildrenNotCounted, text);
        } else {
            head.counted = false;
        }
    }
}

fn place(row: usize, column: usize) -> CellRef {
    CellRef { row: row as u32, column: column as u32 }
}

fn row_texts(sheet: &Sheet, row: usize) -> Vec<String> {
    let texts = sheet.rows.get(row).into_iter().flatten().map(|cell| value::text(cell).map(|text| squeeze(&text)));
    let mut texts = texts.map(Option::unwrap_or_default).collect::<Vec<_>>();
    texts.truncate(texts.iter().rposition(|text| !text.is_empty()).map_or(0, |last| last + 1));
    texts
}

/// Rows whose name cell lies in a merge that starts above them.
fn covered_names(sheet: &Sheet, table: &Table) -> HashSet<usize> {
    let Some(name) = table.place(Field::Name) else { return Default::default() };
    let rows = sheet.rows.len();
    let merges =
        sheet.merges.iter().filter(|merge| (merge.first.column as usize..=merge.last.column as usize).contains(&name));
    // Overlapping merges of a hostile file must not make this quadratic: each row is entered at most once per column.
    let mut covered = HashSet::new();
    let mut reached = 0;
    for merge in merges {
        let from = (merge.first.row as usize + 1).max(reached);
        let to = (merge.last.row as usize + 1).min(rows);
        covered.extend(from..to);
        reached = reached.max(to);
    }
    covered
}

/// `1 2 3 …` or `甲 乙 1 2` under a header.
fn is_numbering(texts: &[String]) -> bool {
    let filled = texts.iter().filter(|text| !text.is_empty());
    let is_number = |text: &String| {
        let plain = text.trim_matches(['(', ')']);
        plain.len() <= 2 && plain.bytes().all(|b| b.is_ascii_digit())
            || ["甲", "乙", "丙", "丁"].contains(&plain)
            || text.contains('=')
    };
    filled.clone().count() >= 3 && filled.clone().all(is_number)
}

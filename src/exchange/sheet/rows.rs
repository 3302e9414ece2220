//! The walk down a table: headings, projects, parts of projects, notes, and what is left over.

use std::sync::Arc;

use super::field::Field;
use super::finding::{FindingCode, Findings};
use super::header::{Block, Table};
use super::outline::{self, Heading, Ordinal};
use super::reading::{Amounts, Group, SheetKind, SheetRow};
use super::title::About;
use super::value;
use crate::domain::code::ProjectCode;
use crate::domain::money::Money;
use crate::domain::period::{ConstructionPeriod, ProjectDate};
use crate::domain::phase::Phase;
use crate::domain::text::{is_mark, squeeze};
use crate::error::Result;
use crate::exchange::grid::{Cell, CellRef, Sheet};

/// Cells of the phase column that are looked at to tell whether it holds phases.
const PHASE_SAMPLES: usize = 50;

/// Reads the rows below the header: headings, projects, notes.
pub(super) fn read(
    sheet: &Sheet,
    block: &Block,
    table: &Table,
    about: &About,
    kind: SheetKind,
    findings: &mut Findings,
) -> Result<(Vec<Group>, Vec<SheetRow>, Vec<String>)> {
    let mut walk = Walk {
        sheet,
        table,
        about,
        kind,
        findings,
        has_phases: has_phases(sheet, block, table),
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
    /// Whether the phase column really holds phases.
    has_phases: bool,
    groups: Vec<Group>,
    /// The headings that the next project stands under, outermost first, as indexes into `groups`.
    open: Vec<usize>,
    rows: Vec<SheetRow>,
    notes: Vec<String>,
    header: Vec<String>,
    first_header: Vec<String>,
    /// Rows whose name cell is the lower part of a merge.
    covered: std::collections::HashSet<usize>,
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

    /// The text of a field of a row.
    fn text(&self, row: usize, field: Field) -> Option<String> {
        value::text(self.sheet.cell(row, self.table.place(field)?))
    }

    /// Whether a row is a heading, and what it says.
    fn heading(&self, row: usize, seq: Option<&str>, name: Option<&str>) -> Option<(Option<Ordinal>, Heading)> {
        let seq_plain = seq.map(squeeze);
        let (seq_ordinal, seq_rest) = seq_plain.as_deref().map(outline::ordinal).unwrap_or((None, ""));
        let name_plain = name.map(squeeze).unwrap_or_default();
        let is_bare = self.is_bare(row);
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
    fn is_bare(&self, row: usize) -> bool {
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

    fn add_group(&mut self, row: usize, ordinal: Option<Ordinal>, heading: Heading) {
        let Heading { name, count, sums, is_total, is_memo } = heading;
        let phase = Phase::parse(&name);
        let region = (phase.is_none() && is_region(&name)).then(|| name.clone());
        let sector = (phase.is_none() && region.is_none() && !is_total && !name.is_empty()).then(|| sector_of(&name));
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

    fn add_row(&mut self, at: usize, seq: Option<&str>, name: &str) {
        let (seq_ordinal, _) = seq.map(squeeze).map_or((None, String::new()), |text| {
            let (ordinal, rest) = outline::ordinal(&text);
            (ordinal, rest.to_owned())
        });
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
        if is_part && self.family.is_some() {
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

    /// Counts and sums of the projects under each heading, in one pass.
    fn sum_up(&mut self) -> Result<()> {
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
        Ok(())
    }
}

/// The values of a project's row.
impl Walk<'_> {
    fn values(&mut self, at: usize, row: &mut SheetRow) {
        row.total = self.amount(at, Field::Total);
        row.done_before = self.amount(at, Field::DoneBefore);
        row.annual = self.amount(at, Field::Annual);
        row.month_done = self.amount(at, Field::MonthDone);
        row.ytd_done = self.amount(at, Field::YtdDone);
        row.funds_ytd = self.amount(at, Field::FundsYtd);
        row.planned_start = self.date(at, Field::PlannedStart, &mut row.other);
        row.planned_finish = self.date(at, Field::PlannedFinish, &mut row.other);
        row.started_on = self.date(at, Field::StartedOn, &mut row.other);
        row.finished_on = self.date(at, Field::FinishedOn, &mut row.other);
        row.started = self.flag(at, Field::Started, &mut row.other);
        row.finished = self.flag(at, Field::Finished, &mut row.other);
        row.content = self.text(at, Field::Content);
        row.location = self.text(at, Field::Location);
        row.target = self.text(at, Field::Target);
        row.owner = self.text(at, Field::Owner);
        row.reporting_unit = self.text(at, Field::ReportingUnit);
        row.progress = self.text(at, Field::Progress);
        row.preparation = self.text(at, Field::Preparation);
        row.problem = self.text(at, Field::Problem);
        row.next_steps = self.text(at, Field::NextSteps);
        row.remark = self.text(at, Field::Remark);
        self.kinds(at, row);
        self.code(at, row);
        self.period(at, row);
        if let Some(text) = self.text(at, Field::ResponsibleUnits) {
            let cell = place(at, self.table.place(Field::ResponsibleUnits).unwrap_or(0));
            row.responsible_units = value::units(&text, cell, self.findings);
        }
        self.others(at, row);
    }

    fn amount(&mut self, row: usize, field: Field) -> Option<Money> {
        let at = self.table.place(field)?;
        let unit = self.table.column(at)?.unit;
        let amount = value::amount(self.sheet.cell(row, at), unit, place(row, at), self.findings)?;
        if amount < Money::ZERO && !matches!(field, Field::MonthDone) {
            let text = format!(
                "金额{}万元为负；请核对",
                amount.to_decimal(crate::domain::money::MoneyUnit::WanYuan).normalize()
            );
            match field {
                Field::YtdDone | Field::FundsYtd => {
                    self.findings.notice(place(row, at), FindingCode::AmountNegative, text)
                }
                _ => {
                    self.findings.blocking(place(row, at), FindingCode::AmountNegative, text);
                    return None;
                }
            }
        }
        Some(amount)
    }

    fn date(&mut self, row: usize, field: Field, other: &mut Vec<(Arc<str>, String)>) -> Option<ProjectDate> {
        let at = self.table.place(field)?;
        let date = value::date(self.sheet.cell(row, at), self.about.year);
        if date.is_none() {
            self.keep(row, at, FindingCode::DateUnreadable, "日期", "2022年6月", other);
        }
        date
    }

    fn flag(&mut self, row: usize, field: Field, other: &mut Vec<(Arc<str>, String)>) -> Option<bool> {
        let at = self.table.place(field)?;
        let flag = value::flag(self.sheet.cell(row, at));
        if flag.is_none() {
            self.keep(row, at, FindingCode::FlagUnreadable, "是否", "是 或 否", other);
        }
        flag
    }

    /// Keeps what could not be read as text, and tells.
    fn keep(
        &mut self,
        row: usize,
        at: usize,
        code: FindingCode,
        what: &str,
        example: &str,
        other: &mut Vec<(Arc<str>, String)>,
    ) {
        let Some(text) = value::text(self.sheet.cell(row, at)) else { return };
        if text.chars().all(|c| matches!(c, '-' | '—' | '/')) {
            return;
        }
        let header = header_of(self.table, row, at);
        let message = format!("{what}“{text}”无法读出，按原文保留；请写作 {example}");
        self.findings.notice(place(row, at), code, message);
        other.push((header, text));
    }

    /// Phase and sector columns; a phase column that holds sectors is one of sectors.
    fn kinds(&mut self, at: usize, row: &mut SheetRow) {
        row.sector = self.text(at, Field::Sector).map(|text| sector_of(&squeeze(&text)));
        let Some(text) = self.text(at, Field::Phase) else { return };
        if self.has_phases {
            row.phase = Phase::parse(&text);
            if row.phase.is_none() {
                row.other.push(("建设阶段".into(), text));
            }
        } else if row.sector.is_none() {
            row.sector = Some(sector_of(&squeeze(&text)));
        } else {
            row.other.push(("类别".into(), text));
        }
    }

    fn code(&mut self, at: usize, row: &mut SheetRow) {
        let Some(text) = self.text(at, Field::Code) else { return };
        match ProjectCode::parse(&text) {
            Ok(code) => row.code = Some(code),
            Err(_) => {
                let column = self.table.place(Field::Code).unwrap_or(0);
                self.keep(
                    at,
                    column,
                    FindingCode::CodeMalformed,
                    "项目代码",
                    "2207-450204-77-01-946789",
                    &mut row.other,
                );
            }
        }
    }

    fn period(&mut self, at: usize, row: &mut SheetRow) {
        let Some(column) = self.table.place(Field::Period) else { return };
        let cell = self.sheet.cell(at, column);
        let period = match cell {
            Cell::Text(text) => ConstructionPeriod::parse(text),
            other => value::date(other, None).map(|date| ConstructionPeriod { start: Some(date), end: Some(date) }),
        };
        match period {
            Some(period) => row.period = period,
            None => self.keep(at, column, FindingCode::DateUnreadable, "建设年限", "2022-2024", &mut row.other),
        }
    }

    /// Columns that the ledger has no field for are kept as text.
    fn others(&mut self, at: usize, row: &mut SheetRow) {
        use Field::*;
        for (column, cell) in self.sheet.rows.get(at).into_iter().flatten().enumerate() {
            let known = self.table.column(column);
            let kept = match known.and_then(|column| column.field) {
                None => true,
                Some(field) => matches!(
                    field,
                    Nature
                        | YtdRate
                        | CumulativeDone
                        | CumulativeRate
                        | OwnerPerson
                        | Leader
                        | Liaison
                        | Level
                        | ApprovalNo
                ),
            };
            if let Some(text) = Some(cell).filter(|_| kept).and_then(value::text) {
                let header = header_of(self.table, at, column);
                row.other.push((header, text));
            }
        }
    }
}

/// The header of a column; the cell's own place where the column has none.
fn header_of(table: &Table, row: usize, column: usize) -> Arc<str> {
    table.column(column).map_or_else(|| place(row, column).to_string().into(), |column| Arc::clone(&column.header))
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
fn covered_names(sheet: &Sheet, table: &Table) -> std::collections::HashSet<usize> {
    let Some(name) = table.place(Field::Name) else { return Default::default() };
    let rows = sheet.rows.len();
    let merges =
        sheet.merges.iter().filter(|merge| (merge.first.column as usize..=merge.last.column as usize).contains(&name));
    // Overlapping merges of a hostile file must not make this quadratic: each row is entered at most once per column.
    let mut covered = std::collections::HashSet::new();
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

const NOTE_WORDS: [&str; 12] =
    ["注:", "备注:", "说明:", "填表", "制表", "审核", "单位负责人", "填报人", "联系人", "注1", "注.", "报送单位"];

fn is_note(text: &str) -> bool {
    let explains_mark =
        text.starts_with(is_mark) && (text.contains('为') || text.contains("表示")) && text.contains("项目");
    NOTE_WORDS.iter().any(|word| text.starts_with(word)) || (explains_mark && text.chars().count() > 8)
}

/// A region heads a list as `市本级`, `柳江区`: part of where a project lies, not of what it is.
fn is_region(name: &str) -> bool {
    ["市本级", "本级", "县", "区", "市", "管委会", "人民政府"].iter().any(|ending| name.ends_with(ending))
        && !name.ends_with("园区")
        && !name.ends_with("小区")
}

/// `基础设施类项目` is the sector 基础设施.
fn sector_of(name: &str) -> String {
    let plain = name.trim_end_matches("项目").trim_end_matches("重点").trim_end_matches('类');
    if plain.is_empty() { name.to_owned() } else { plain.to_owned() }
}

/// A name without marks and outer blanks; a part also without its number.
fn clean_name(name: &str, is_part: bool) -> String {
    let name = name.trim().trim_matches(|c: char| is_mark(c) || c.is_whitespace());
    if !is_part {
        return name.replace('\n', "");
    }
    let unnumbered = name.trim_start_matches(['(', '（']).trim_start_matches(|c: char| c.is_ascii_digit());
    let unnumbered = unnumbered.strip_prefix([')', '）']).unwrap_or(name);
    unnumbered.trim().replace('\n', "")
}

/// Whether the cells of the phase column are phases; some offices put the sector under 项目类别.
fn has_phases(sheet: &Sheet, block: &Block, table: &Table) -> bool {
    let Some(at) = table.place(Field::Phase) else { return false };
    let rows = sheet.rows.iter().skip(block.last + 1);
    let texts = rows.filter_map(|cells| cells.get(at).and_then(value::text)).take(PHASE_SAMPLES);
    texts.into_iter().any(|text| Phase::parse(&text).is_some())
}

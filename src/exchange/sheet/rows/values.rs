//! The values of a project's row, field by field; what cannot be read is kept as text and told.

use std::sync::Arc;

use super::words::sector_of;
use super::{Walk, place};
use crate::domain::code::ProjectCode;
use crate::domain::money::{Money, MoneyUnit};
use crate::domain::period::ProjectDate;
use crate::domain::phase::Phase;
use crate::domain::text::squeeze;
use crate::exchange::grid::Sheet;
use crate::exchange::sheet::field::Field;
use crate::exchange::sheet::finding::FindingCode;
use crate::exchange::sheet::header::{Block, Table};
use crate::exchange::sheet::reading::SheetRow;
use crate::exchange::sheet::{amount, value};

/// Cells of the phase column that are looked at to tell whether it holds phases.
const PHASE_SAMPLES: usize = 50;

impl Walk<'_> {
    pub(super) fn values(&mut self, at: usize, row: &mut SheetRow) {
        row.total = self.amount(at, Field::Total);
        row.done_before = self.amount(at, Field::DoneBefore);
        row.annual = self.amount(at, Field::Annual);
        row.month_done = self.amount(at, Field::MonthDone);
        row.ytd_done = self.amount(at, Field::YtdDone);
        row.cumulative_done = self.amount(at, Field::CumulativeDone);
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
        row.reporting_unit = self.name(at, Field::ReportingUnit);
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

    /// The name in a field, such as a unit's.
    fn name(&mut self, row: usize, field: Field) -> Option<String> {
        let at = self.table.place(field)?;
        let text = value::text_of(self.sheet, row, at, field)?;
        Some(value::name(&text, place(row, at), self.findings)).filter(|name| !name.is_empty())
    }

    pub(super) fn amount(&mut self, row: usize, field: Field) -> Option<Money> {
        let at = self.table.place(field)?;
        let unit = self.table.column(at)?.unit;
        let amount = amount::amount(self.sheet, place(row, at), unit, self.findings)?;
        if amount < Money::ZERO && !matches!(field, Field::MonthDone) {
            let text = format!("金额{}万元为负；请核对", amount.to_decimal(MoneyUnit::WanYuan).normalize());
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
        let date = value::date_at(self.sheet, place(row, at), self.about.year, self.findings);
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
        row.phase = self.phases.and_then(|column| Phase::parse(&value::text(self.sheet.cell(at, column))?));
        let Some(text) = self.text(at, Field::Phase) else { return };
        match self.kinds {
            Some(Kinds::Sectors) if row.sector.is_none() => row.sector = Some(sector_of(&squeeze(&text))),
            Some(Kinds::Phases) if row.phase.is_some() => {}
            _ => {
                let column = self.table.place(Field::Phase).unwrap_or(0);
                row.other.push((header_of(self.table, at, column), text));
            }
        }
    }

    fn code(&mut self, at: usize, row: &mut SheetRow) {
        let Some(text) = self.text(at, Field::Code) else { return };
        let column = self.table.place(Field::Code).unwrap_or(0);
        match ProjectCode::parse(&value::unmarked(&text, place(at, column), self.findings)) {
            Ok(code) => row.code = Some(code),
            Err(_) => {
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
        match value::period_at(self.sheet, place(at, column), self.findings) {
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
                    Nature | YtdRate | CumulativeRate | OwnerPerson | Leader | Liaison | Level | ApprovalNo
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
pub(super) fn header_of(table: &Table, row: usize, column: usize) -> Arc<str> {
    table.column(column).map_or_else(|| place(row, column).to_string().into(), |column| Arc::clone(&column.header))
}

/// What a column of kinds really holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kinds {
    Phases,
    Sectors,
    /// 新建, 扩建, 改建: how it is built, which is no phase although 新建 alone could be one.
    Natures,
}

const NATURES: [&str; 7] = ["扩建", "改建", "改扩建", "技改", "技术改造", "迁建", "恢复"];

/// What stands in a column: some offices put the sector under 项目类别, or the phase under 建设性质.
fn kinds_of(sheet: &Sheet, block: &Block, column: usize) -> Kinds {
    let rows = sheet.rows.iter().skip(block.last + 1);
    let texts = rows.filter_map(|cells| cells.get(column).and_then(value::text)).take(PHASE_SAMPLES);
    let texts = texts.map(|text| squeeze(&text)).collect::<Vec<_>>();
    if texts.iter().any(|text| NATURES.contains(&text.as_str())) {
        Kinds::Natures
    } else if texts.iter().any(|text| Phase::parse(text).is_some()) {
        Kinds::Phases
    } else {
        Kinds::Sectors
    }
}

/// The column that holds phases, and what the column that is called after them holds.
pub(super) fn phase_column(sheet: &Sheet, block: &Block, table: &Table) -> (Option<usize>, Option<Kinds>) {
    let named = table.place(Field::Phase);
    let kinds = named.map(|at| kinds_of(sheet, block, at));
    if kinds == Some(Kinds::Phases) {
        return (named, kinds);
    }
    let misused = table.place(Field::Nature).filter(|at| kinds_of(sheet, block, *at) == Kinds::Phases);
    // 新建 for all of them says how they are built, unless something else says so too.
    let is_sure = |at: &usize| {
        let rows = sheet.rows.iter().skip(block.last + 1);
        let mut texts = rows.filter_map(|cells| cells.get(*at).and_then(value::text)).take(PHASE_SAMPLES);
        texts.any(|text| squeeze(&text) != "新建")
    };
    (misused.filter(is_sure), kinds)
}

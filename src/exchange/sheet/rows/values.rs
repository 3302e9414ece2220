//! The values of a project's row, field by field; what cannot be read is kept as text and reported.

use std::sync::Arc;

use super::body::Seen;
use super::place::place;
use super::walk::{Kinds, Walk};
use super::words::{is_filler, sector_of};
use crate::domain::monthly::funds::FundsBySource;
use crate::domain::plan::phase::Phase;
use crate::domain::value::code::ProjectCode;
use crate::domain::value::field::{Given, Kind, Member};
use crate::domain::value::money::{Money, MoneyUnit};
use crate::domain::value::period::{ConstructionPeriod, ProjectDate};
use crate::domain::value::text::squeeze;
use crate::error::Error;
use crate::exchange::grid::{Cell, Sheet};
use crate::exchange::messages as refusals;
use crate::exchange::sheet::columns::Table;
use crate::exchange::sheet::field::{Field, SheetRow};
use crate::exchange::sheet::finding::Noted;
use crate::exchange::sheet::header::Block;
use crate::exchange::sheet::{amount, messages, value};

/// Cells of the phase column that are looked at to decide whether it holds phases.
const PHASE_SAMPLES: usize = 50;

impl Walk<'_> {
    pub(super) fn values(&mut self, at: usize, row: &mut SheetRow) {
        let table = self.table;
        for (field, member) in &table.plain {
            self.value(at, *field, member, row);
        }
        row.funds_by_source = self.funds(at);
        self.month_plan(at, row);
        row.reporting_unit = self.name(at, Field::ReportingUnit);
        self.kinds(at, row);
        self.code(at, row);
        self.period(at, row);
        if let Some(seen) = self.see(at, Field::ResponsibleUnits)
            && let Some(text) = self.body.text(seen, Field::ResponsibleUnits)
        {
            row.responsible_units = value::units(&text, seen.at, self.findings);
        }
        self.others(at, row);
    }

    /// Puts what a cell says into the member of its row, read by the kind of value there.
    fn value(&mut self, at: usize, field: Field, member: &Member<SheetRow>, row: &mut SheetRow) {
        let said = match member.kind {
            Kind::Money => self.amount(at, field).map(|amount| Given::Fen(amount.fen())),
            Kind::Date => self.date(at, field, &mut row.other).map(|date| Given::Int(date.yyyymmdd().into())),
            Kind::Flag => self.flag(at, field, &mut row.other).map(|flag| Given::Int(flag.into())),
            _ => self.said(at, field).map(Given::Text),
        };
        if let Some(said) = said
            && let Err(error) = (member.put)(row, said)
            && let Some(seen) = self.see(at, field)
        {
            self.keep(seen, |text| messages::value_not_read(field, text), |_| error, &mut row.other);
        }
    }

    /// The name in a field, such as a unit's.
    fn name(&mut self, row: usize, field: Field) -> Option<String> {
        let seen = self.see(row, field)?;
        let text = self.body.text(seen, field)?;
        Some(value::name(&text, seen.at, self.findings)).filter(|name| !name.is_empty())
    }

    /// The text of a field of a project, which a merge may hold for several.
    fn said(&self, row: usize, field: Field) -> Option<String> {
        self.body.text(self.see(row, field)?, field)
    }

    fn amount(&mut self, row: usize, field: Field) -> Option<Money> {
        let seen = self.body.own(self.line(row, field)?, self.table.place(field)?);
        self.amount_of(seen, field)
    }

    /// Funds in place by source, from the column of each.
    fn funds(&mut self, row: usize) -> FundsBySource {
        let mut funds = FundsBySource::default();
        let Some(row) = self.line(row, Field::FundsBySource) else { return funds };
        let table = self.table;
        for source in &table.sources {
            let seen = self.body.own(row, source.column);
            funds.set(&source.name, self.amount_of(seen, Field::FundsBySource));
        }
        funds
    }

    /// An amount of a heading, which nobody can answer because it is not imported.
    pub(super) fn amount_of_heading(&mut self, row: usize, field: Field) -> Option<Money> {
        let (row, column) = (self.line(row, field)?, self.table.place(field)?);
        let cell = self.sheet.cell(row, column);
        self.amount_of(Seen { at: place(row, column), cell, answered: false }, field)
    }

    pub(super) fn amount_of(&mut self, seen: Seen<'_>, field: Field) -> Option<Money> {
        let unit = self.table.column(seen.at.column as usize)?.unit;
        let amount = if seen.answered {
            self.answered_amount(seen)?
        } else {
            amount::amount(self.sheet, seen.at, unit, self.findings)?
        };
        if amount < Money::ZERO && !matches!(field, Field::MonthDone) {
            let noted = messages::amount_below_zero(amount);
            match field {
                Field::YtdDone | Field::FundsYtd => self.findings.notice(seen.at, noted),
                _ => {
                    self.findings.blocking(seen.at, noted);
                    return None;
                }
            }
        }
        Some(amount)
    }

    /// An amount that a person decided, who must say its unit.
    fn answered_amount(&mut self, seen: Seen<'_>) -> Option<Money> {
        let text = value::text(seen.cell)?;
        let plain = squeeze(&text);
        if is_filler(&plain) {
            return None;
        }
        let has_unit = plain.ends_with(['元', '万', '亿']);
        let read = Money::parse_decimal(&plain, MoneyUnit::Yuan).ok().filter(|_| has_unit);
        let money = read.and_then(|(value, unit)| Money::from_decimal(value, unit).ok());
        let money = money.filter(|money| !money.is_absurd());
        if money.is_none() {
            self.refuse(seen.at, refusals::answer_is_no_amount(&text));
        }
        money
    }

    fn date(&mut self, row: usize, field: Field, other: &mut Vec<(Arc<str>, String)>) -> Option<ProjectDate> {
        let seen = self.see(row, field)?;
        let date = if seen.answered {
            value::date(seen.cell, self.about.year)
        } else {
            value::date_at(self.sheet, seen.at, self.about.year, self.findings)
        };
        if date.is_none() {
            self.keep(seen, messages::date_not_read, not_like("2022年6月"), other);
        }
        date
    }

    fn flag(&mut self, row: usize, field: Field, other: &mut Vec<(Arc<str>, String)>) -> Option<bool> {
        let seen = self.see(row, field)?;
        let flag = value::flag(seen.cell);
        if flag.is_none() {
            self.keep(seen, messages::flag_not_read, not_like("是 或 否"), other);
        }
        flag
    }

    /// Keeps what could not be read as text, and reports it; what a person decided must be readable.
    fn keep(
        &mut self,
        seen: Seen<'_>,
        noted: impl FnOnce(&str) -> Noted,
        refused: impl FnOnce(&str) -> Error,
        other: &mut Vec<(Arc<str>, String)>,
    ) {
        let Some(text) = value::text(seen.cell).filter(|text| !is_filler(text)) else { return };
        if seen.answered {
            self.refuse(seen.at, refused(&text));
            return;
        }
        let header = header_of(self.table, self.first_row(), seen.at.row as usize, seen.at.column as usize);
        self.findings.notice(seen.at, noted(&text));
        other.push((header, text));
    }

    /// Phase and sector columns; a phase column that holds sectors is one of sectors.
    fn kinds(&mut self, at: usize, row: &mut SheetRow) {
        let sector = place(at, self.table.place(Field::Sector).unwrap_or(0));
        row.sector = self
            .said(at, Field::Sector)
            .map(|text| sector_of(&squeeze(&value::unmarked(&text, sector, self.findings))));
        if let Some(column) = self.phases {
            let seen = self.body.see(at, column, self.stop);
            let text = self.body.text(seen, Field::Phase);
            let plain = text.as_deref().map(|text| value::unmarked(text, seen.at, self.findings));
            row.phase = plain.as_deref().and_then(phase_of);
            if let Some(text) = text.filter(|_| seen.answered && row.phase.is_none()) {
                self.refuse(seen.at, refusals::answer_is_no_phase(&text));
            }
        }
        let Some(text) = self.said(at, Field::Phase).filter(|_| self.aspect != self.table.place(Field::Phase)) else {
            return;
        };
        match self.kinds {
            Some(Kinds::Sectors) if row.sector.is_none() => row.sector = Some(sector_of(&squeeze(&text))),
            Some(Kinds::Phases) if row.phase.is_some() => {}
            _ => {
                let column = self.table.place(Field::Phase).unwrap_or(0);
                row.other.push((header_of(self.table, self.first_row(), at, column), text));
            }
        }
    }

    fn code(&mut self, at: usize, row: &mut SheetRow) {
        let Some(seen) = self.see(at, Field::Code) else { return };
        // A part stands under the code of its whole.
        let text = self.body.text(seen, Field::Code).filter(|_| seen.at.row as usize == at || !self.is_part);
        let Some(text) = text else { return };
        match ProjectCode::parse(&value::unmarked(&text, seen.at, self.findings)) {
            Ok(code) => row.code = Some(code),
            Err(_) => {
                let refused = not_like("2207-450204-77-01-946789");
                self.keep(seen, messages::code_not_read, refused, &mut row.other);
            }
        }
    }

    fn period(&mut self, at: usize, row: &mut SheetRow) {
        let Some(seen) = self.see(at, Field::Period) else { return };
        let period = match seen.cell {
            Cell::Text(text) if seen.answered => ConstructionPeriod::parse(text),
            _ => value::period_at(self.sheet, seen.at, self.findings),
        };
        match period {
            Some(period) => row.period = period,
            None => self.keep(seen, messages::period_not_read, not_like("2022-2024"), &mut row.other),
        }
    }

    /// Columns that the ledger has no field for are kept as text.
    fn others(&mut self, at: usize, row: &mut SheetRow) {
        let table = self.table;
        let first_row = self.first_row();
        let is_kept = |field: Option<Field>| field.is_none_or(Field::is_kept);
        for column in table.columns.iter().filter(|column| is_kept(column.field)) {
            let column = column.column as usize;
            let seen = self.body.see(at, column, self.stop);
            // A number that is merged over several rows is of none of them alone.
            let is_own = seen.at.row as usize == at || matches!(seen.cell, Cell::Text(_));
            if let Some(text) = value::text(seen.cell).filter(|_| is_own && self.aspect != Some(column)) {
                row.other.push((header_of(table, first_row, at, column), text));
            }
        }
        // Cells under no header at all.
        for (column, cell) in self.sheet.rows.get(at).into_iter().flatten().enumerate() {
            if table.column(column).is_some() {
                continue;
            }
            if let Some(text) = value::text(cell) {
                row.other.push((header_of(table, first_row, at, column), text));
            }
        }
    }
}

/// Refuses an answer that is no such thing as the example.
fn not_like(example: &str) -> impl FnOnce(&str) -> Error {
    move |text| refusals::answer_does_not_fit(text, example)
}

/// The header of a column; the cell's own place in the sheet where the column has none.
pub(super) fn header_of(table: &Table, first_row: usize, row: usize, column: usize) -> Arc<str> {
    let own = || place(first_row + row, column).to_string().into();
    table.column(column).map_or_else(own, |column| Arc::clone(&column.header))
}

/// The phase that a cell names, with a count behind it or not: `新开工项目（2个）`.
fn phase_of(text: &str) -> Option<Phase> {
    Phase::parse(text).or_else(|| {
        let (words, count) = text.trim().strip_suffix([')', '）'])?.rsplit_once(['(', '（'])?;
        let digits = count.trim_start_matches("共").trim_end_matches(['个', '项']);
        let is_count = !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit());
        if is_count { Phase::parse(words) } else { None }
    })
}

const NATURES: [&str; 7] = ["扩建", "改建", "改扩建", "技改", "技术改造", "迁建", "恢复"];

/// What stands in a column: some offices put the sector under 项目类别, or the phase under 建设性质.
fn kinds_of(sheet: &Sheet, block: &Block, column: usize) -> Kinds {
    let rows = sheet.rows.iter().skip(block.last + 1);
    let texts = rows.filter_map(|cells| cells.get(column).and_then(value::text)).take(PHASE_SAMPLES);
    let texts = texts.map(|text| squeeze(&text)).collect::<Vec<_>>();
    if texts.iter().any(|text| NATURES.contains(&text.as_str())) {
        Kinds::Natures
    } else if texts.iter().any(|text| phase_of(text).is_some()) {
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

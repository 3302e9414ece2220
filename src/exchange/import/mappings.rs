//! What columns mean, as an office has confirmed it once (列的确认): kept in the ledger by the header, and used where a
//! header is not understood by itself.

use serde::Serialize;

use super::messages;
use crate::domain::office::import_answer::{ImportAnswer, ImportDecision};
use crate::domain::value::ids::{ChangeNumber, ColumnMappingId};
use crate::domain::value::money::MoneyUnit;
use crate::domain::value::text::{checked_line, name_key};
use crate::error::Result;
use crate::exchange::grid::{CellRef, Workbook};
use crate::exchange::messages as refusals;
use crate::exchange::sheet::{
    Choices, Column, ColumnChoice, Field, Finding, Severity, SheetKind, SheetReading, WorkbookReading,
};
use crate::ledger::{Batch, View};
use crate::limits;
use crate::ordered::Ordered;
use crate::store::column_mapping::StoredMapping;
use crate::store::file::errors::damaged;

/// What the columns with a header mean in plans or in monthly reports.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ColumnMapping {
    /// In which sheets.
    pub kind: SheetKind,
    /// The header path from top to bottom, joined by ` / `, as [`Column::header`] has it; blanks and brackets do not matter.
    pub header: String,
    /// What the column means; `None` keeps its content as text.
    pub field: Option<Field>,
    /// Unit of its amounts; `None` leaves what the sheet says.
    pub unit: Option<MoneyUnit>,
}

/// A mapping that the ledger keeps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct KeptMapping {
    /// Its number.
    pub id: ColumnMappingId,
    /// The change that kept it.
    pub since: ChangeNumber,
    /// What it says.
    pub mapping: ColumnMapping,
}

impl ColumnMapping {
    fn stored(self) -> Result<StoredMapping> {
        let ColumnMapping { kind, header, field, unit } = self;
        let header = checked_line("header", &header, limits::HEADER_CHARS)?;
        if unit.is_some() && !field.is_some_and(Field::is_amount) {
            return Err(refusals::unit_of_no_amount().field("money_unit"));
        }
        Ok(StoredMapping {
            id: 0,
            since: ChangeNumber(0),
            kind: kind.number().into(),
            header_key: name_key(&header),
            header,
            field: field.map(|field| <&str>::from(field).to_owned()),
            unit: unit.map(|unit| <&str>::from(unit).to_owned()),
        })
    }
}

impl KeptMapping {
    fn of(stored: StoredMapping) -> Result<KeptMapping> {
        let StoredMapping { id, since, kind, header, header_key: _, field, unit } = stored;
        let kind = SheetKind::from_number(kind);
        let unit_named = |name: String| name.parse().map_err(|_| damaged(format!("unit {name}")));
        let mapping = ColumnMapping {
            kind: kind.ok_or_else(|| damaged("kind of a sheet"))?,
            header,
            field: field.map(|name| name.parse().map_err(|_| damaged(format!("field {name}")))).transpose()?,
            unit: unit.map(unit_named).transpose()?,
        };
        Ok(KeptMapping { id: ColumnMappingId(id), since, mapping })
    }
}

impl Batch {
    /// Keeps what the columns with a header mean, for every later import, in place of what was kept of that header. It
    /// changes how all sheets are read, so it is a registrar's.
    pub fn keep_column(&mut self, mapping: ColumnMapping) -> Result<()> {
        self.keep_mapping(mapping.stored()?)
    }

    /// Gives up what was kept of a header; what was imported by it stays.
    pub fn withdraw_column(&mut self, id: ColumnMappingId) -> Result<()> {
        self.end_mapping(id.0)
    }
}

/// # Confirmed columns (列的确认)
///
/// What an office confirmed of the headers of its sheets.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// assert!(view.column_mappings()?.is_empty());
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// What the office confirmed that columns mean, in the order of their numbers.
    pub fn column_mappings(&self) -> Result<Vec<KeptMapping>> {
        self.stored_mappings()?.into_iter().map(KeptMapping::of).collect()
    }
}

/// Reads a workbook again by the column mappings that the ledger keeps, and reports each column that one of them decided.
pub(super) fn apply(
    view: &View,
    workbook: &Workbook,
    choices: &Choices,
    reading: WorkbookReading,
) -> Result<WorkbookReading> {
    let kept = view.column_mappings()?;
    let found = reading.sheets.iter().flat_map(|sheet| of_sheet(sheet, &kept, choices)).collect::<Vec<_>>();
    if found.is_empty() {
        return Ok(reading);
    }
    let mut choices = choices.clone();
    choices.columns.extend(found.iter().map(|(choice, _)| choice.clone()));
    let mut again = WorkbookReading::with(workbook, &choices)?;
    for (choice, finding) in found {
        let letters = choice.letters();
        let is_it = |decided: &&mut ImportAnswer| {
            decided.sheet == choice.sheet && decided.cell == letters && decided.decision == ImportDecision::Column
        };
        if let Some(decided) = again.decided.iter_mut().find(is_it) {
            decided.decision = ImportDecision::KeptColumn;
        }
        if let Some(sheet) = again.sheets.iter_mut().find(|sheet| sheet.sheet == choice.sheet) {
            sheet.findings.push(finding);
            sheet.findings.order_by_key(|finding| finding.cell);
        }
    }
    Ok(again)
}

/// The columns of a sheet that a mapping is for. Where two columns could be meant, nobody has confirmed which.
fn of_sheet(sheet: &SheetReading, kept: &[KeptMapping], choices: &Choices) -> Vec<(ColumnChoice, Finding)> {
    let is_chosen = |column: &Column| {
        choices.columns.iter().any(|choice| choice.sheet == sheet.sheet && choice.column == column.column)
    };
    let open = sheet.columns.iter().filter(|column| !is_chosen(column));
    let fitting = open.filter_map(|column| {
        let key = name_key(&column.header);
        let fits = |kept: &&KeptMapping| kept.mapping.kind == sheet.kind && name_key(&kept.mapping.header) == key;
        let mapping = &kept.iter().find(fits)?.mapping;
        let lacks_unit = column.unit.is_none() && mapping.unit.is_some();
        let is_open = column.field.is_none() || column.field == mapping.field && lacks_unit;
        is_open.then_some((column, mapping))
    });
    let fitting = fitting.collect::<Vec<_>>();
    let has = |field: Field, but: &Column| {
        let taken = sheet.columns.iter().any(|other| other.column != but.column && other.field == Some(field));
        taken || fitting.iter().any(|(other, mapping)| other.column != but.column && mapping.field == Some(field))
    };
    let alone = fitting.iter().filter(|(column, mapping)| {
        let is_free = |field: Field| field.has_many_columns() || !has(field, column);
        mapping.field.is_none_or(is_free)
    });
    let choice = |(column, mapping): &(&Column, &ColumnMapping)| {
        let (field, unit) = (mapping.field, mapping.unit);
        let choice = ColumnChoice { sheet: sheet.sheet.clone(), column: column.column, field, unit };
        (choice, used(sheet, column, mapping))
    };
    alone.map(choice).collect()
}

fn used(sheet: &SheetReading, column: &Column, mapping: &ColumnMapping) -> Finding {
    let noted = match (mapping.field, mapping.unit) {
        (Some(field), Some(unit)) => messages::column_confirmed_in(&column.header, field, unit),
        (Some(field), None) => messages::column_confirmed(&column.header, field),
        (None, _) => messages::column_confirmed_as_text(&column.header),
    };
    let at_header = sheet.findings.iter().map(|finding| finding.cell).find(|cell| cell.column == column.column);
    let cell = at_header.unwrap_or(CellRef { row: 0, column: column.column });
    Finding::new(Severity::Notice, &sheet.sheet, cell, noted)
}

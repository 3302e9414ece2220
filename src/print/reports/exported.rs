//! A sheet of the office (表式) as a table: its headers, amounts in its unit, nothing rounded.

use crate::domain::rules::rule_pack::{ExportColumn, ExportProfile};
use crate::error::Result;
use crate::figures::exported::{ExportedRow, ExportedSheet, ExportedValue};
use crate::print::messages;
use crate::print::table::{Amount, ColumnUnit, HeaderCell, RowKind, Table, TableCell, TableRow};

/// A plan's items as a sheet of the office (表式). Amounts are exact, in the unit of the sheet.
///
/// Fails with `InvalidValue` where an amount has more decimals than the sheet shows: a sheet that comes back would change it.
pub fn exported_table(sheet: &ExportedSheet) -> Result<Table> {
    let ExportedSheet { profile, rows, .. } = sheet;
    let rows = rows.iter().map(|row| table_row(profile, row)).collect::<Result<Vec<_>>>()?;
    let mut table = Table::new(sheet.title(), &format!("单位：{}", profile.unit), &[], rows);
    table.name = profile.id.clone();
    (table.header, table.columns) = (header(sheet), u16::try_from(profile.columns.len()).unwrap_or(u16::MAX));
    Ok(table)
}

fn table_row(profile: &ExportProfile, row: &ExportedRow) -> Result<TableRow> {
    let cells =
        profile.columns.iter().zip(&row.values).map(|(column, value)| cell(profile, column, row, value.as_ref()));
    Ok(TableRow::new(RowKind::Plain, cells.collect::<Result<_>>()?))
}

fn cell(
    profile: &ExportProfile,
    column: &ExportColumn,
    row: &ExportedRow,
    value: Option<&ExportedValue>,
) -> Result<TableCell> {
    Ok(match value {
        None => TableCell::Blank,
        Some(ExportedValue::Text(text)) => TableCell::Text(text.clone()),
        Some(ExportedValue::Count(count)) => TableCell::Count(*count),
        Some(ExportedValue::Rate(rate)) => TableCell::Percent(rate.percent(column.decimals.unwrap_or(2))),
        Some(ExportedValue::Money(money)) => {
            let unit = column.unit.unwrap_or(profile.unit);
            let decimals = column.decimals.or(profile.decimals);
            if decimals.is_some_and(|decimals| money.rounded(unit, decimals) != money.to_decimal(unit)) {
                let (field, exact) = (column.field.name(), money.to_decimal(unit).normalize());
                let decimals = decimals.unwrap_or_default();
                return Err(
                    messages::export_would_round(&row.project_name, field, exact, unit, decimals).field("decimals")
                );
            }
            TableCell::Amount(Amount { money: *money, unit, decimals })
        }
    })
}

/// The header cells: texts that neighbours share stand over both, and a short path reaches down to the last row.
fn header(sheet: &ExportedSheet) -> Vec<HeaderCell> {
    let paths = sheet.profile.columns.iter().map(|column| path(sheet, column)).collect::<Vec<_>>();
    let depth = paths.iter().map(Vec::len).max().unwrap_or(1);
    let mut cells = Vec::new();
    for level in 0..depth {
        let mut at = 0;
        while let Some(path) = paths.get(at) {
            let above = path.get(..=level);
            let is_leaf = level + 1 == path.len();
            let shares = |other: &&Vec<String>| {
                !is_leaf && above.is_some() && other.get(..=level) == above && other.len() > level + 1
            };
            let wide = if above.is_some() { 1 + paths.iter().skip(at + 1).take_while(shares).count() } else { 1 };
            if let Some(text) = path.get(level) {
                let column = u16::try_from(at).unwrap_or(u16::MAX);
                let rows = if is_leaf { depth - level } else { 1 };
                let unit = sheet.profile.columns.get(at).filter(|column| is_leaf && column.field.has_unit());
                let cell = HeaderCell::new(text, level as u32, column)
                    .with_rows(rows as u32)
                    .with_columns(u16::try_from(wide).unwrap_or(u16::MAX));
                cells.push(HeaderCell { unit: unit.map(|_| ColumnUnit::Money), ..cell });
            }
            at += wide;
        }
    }
    cells
}

/// The header texts of a column at the time of the sheet; with its unit, where that is not the sheet's.
fn path(sheet: &ExportedSheet, column: &ExportColumn) -> Vec<String> {
    let time = sheet.time();
    let mut path = column.header.iter().map(|text| time.filled(text)).collect::<Vec<_>>();
    if let (Some(unit), Some(leaf)) = (column.unit.filter(|unit| *unit != sheet.profile.unit), path.last_mut()) {
        leaf.push_str(&format!("（{unit}）"));
    }
    path
}

//! A sheet of the office (表式) as a table: its headers, amounts in its unit, nothing rounded.

use crate::domain::rules::rule_pack::{ExportColumn, ExportProfile};
use crate::domain::value::money::Money;
use crate::domain::value::sheet_field::Field;
use crate::error::Result;
use crate::figures::exported::{ExportedRow, ExportedSheet, ExportedValue};
use crate::print::document::chinese_number;
use crate::print::messages;
use crate::print::table::{Amount, ColumnUnit, HeaderCell, RowKind, Table, TableCell, TableRow};

/// A plan's items as a sheet of the office (表式). Amounts are exact, in the unit of the sheet.
///
/// Fails with `InvalidValue` where an amount has more decimals than the sheet shows: a sheet that comes back would change it.
pub fn exported_table(sheet: &ExportedSheet) -> Result<Table> {
    let ExportedSheet { profile, rows, .. } = sheet;
    let rows = match profile.groups.is_empty() {
        true => rows.iter().map(|row| table_row(profile, row)).collect::<Result<Vec<_>>>()?,
        false => grouped(profile, rows)?,
    };
    let mut table = Table::new(sheet.title(), &format!("单位：{}", profile.unit), &[], rows);
    table.name = profile.id.clone();
    table.notes = profile.notes.clone();
    (table.header, table.columns) = (header(sheet), u16::try_from(profile.columns.len()).unwrap_or(u16::MAX));
    Ok(table)
}

/// The rows under those of their groups: the sums of all come first, as plans list them.
fn grouped(profile: &ExportProfile, rows: &[ExportedRow]) -> Result<Vec<TableRow>> {
    let all = rows.iter().collect::<Vec<_>>();
    let mut table = vec![sums(profile, RowKind::Total, format!("合计（{}项）", rows.len()), &all)?];
    below(profile, 0, &all, &mut table)?;
    Ok(table)
}

/// The groups of a level, each with those below it.
fn below(profile: &ExportProfile, level: usize, rows: &[&ExportedRow], table: &mut Vec<TableRow>) -> Result<()> {
    if level == profile.groups.len() {
        for row in rows {
            table.push(table_row(profile, row)?);
        }
        return Ok(());
    }
    for (number, group) in (1..).zip(rows.chunk_by(|one, other| one.groups.get(level) == other.groups.get(level))) {
        let name = group.first().and_then(|row| row.groups.get(level)).map_or("", String::as_str);
        let number = chinese_number(number);
        let number = if level == 0 { format!("{number}、") } else { format!("（{number}）") };
        table.push(sums(profile, RowKind::Group, format!("{number}{name}（{}项）", group.len()), group)?);
        below(profile, level + 1, group, table)?;
    }
    Ok(())
}

/// A row with the sums of the amounts that are known.
fn sums(profile: &ExportProfile, kind: RowKind, label: String, rows: &[&ExportedRow]) -> Result<TableRow> {
    let mut cells = Vec::new();
    for (at, column) in profile.columns.iter().enumerate() {
        let amounts = rows.iter().filter_map(|row| match row.values.get(at) {
            Some(Some(ExportedValue::Money(amount))) => Some(*amount),
            _ => None,
        });
        let amounts = amounts.collect::<Vec<_>>();
        cells.push(match amounts.is_empty() {
            true => TableCell::Blank,
            false => {
                let (money, unit) = (Money::sum(amounts)?, column.unit.unwrap_or(profile.unit));
                TableCell::Amount(Amount { money, unit, decimals: column.decimals.or(profile.decimals) })
            }
        });
    }
    let place = profile.columns.iter().position(|column| column.field == Field::Name).unwrap_or_default();
    if let Some(cell) = cells.get_mut(place) {
        *cell = TableCell::Text(label);
    }
    Ok(TableRow::new(kind, cells))
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
        // A month of a plan that is not known.
        Some(ExportedValue::Text(text)) if text == "—" => TableCell::Dash,
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

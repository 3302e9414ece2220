//! What is declared, compared with what is there: an ordered list of small checks.

use std::borrow::Cow;

use hashbrown::HashMap;
use hashbrown::hash_map::Entry;
use rust_decimal::Decimal;

use super::columns::Table;
use super::field::{Field, Plain, SheetRow};
use super::findings::Findings;
use super::messages;
use super::understood::{Group, SheetKind};
use crate::domain::value::field::{Datum, Kind};
use crate::domain::value::money::{Money, MoneyUnit};
use crate::domain::value::rate::Rate;
use crate::domain::value::text::{name_key, squeeze};
use crate::error::Result;
use crate::exchange::grid::CellRef;
use crate::limits::{NAME_CHARS, TEXT_CHARS};
use crate::message::Arg;

/// Runs all checks.
pub(super) fn run(
    kind: SheetKind,
    table: &Table,
    groups: &mut [Group],
    rows: &[SheetRow],
    findings: &mut Findings,
) -> Result<()> {
    groups.iter().filter(|group| !group.memo).for_each(|group| {
        count_fits(table, group, findings);
        sums_fit(table, group, findings);
    });
    duplicates(table, rows, findings);
    let texts = SheetRow::plain().iter().copied().filter(|(_, member)| member.kind == Kind::Text).collect::<Vec<_>>();
    for row in rows {
        texts_fit(table, row, &texts, findings);
        annual_fits_total(table, row, findings);
        month_fits_year(table, row, findings);
        if kind == SheetKind::Monthly {
            rate_fits(table, row, findings);
        }
    }
    Ok(())
}

fn cell(table: &Table, row: u32, field: Field) -> CellRef {
    CellRef { row, column: table.place(field).unwrap_or(0) as u32 }
}

fn count_fits(table: &Table, group: &Group, findings: &mut Findings) {
    if let Some(declared) = group.declared_count.filter(|declared| *declared != group.found_count) {
        let place = if table.place(Field::Seq).is_some() { Field::Seq } else { Field::Name };
        findings
            .notice(cell(table, group.row, place), messages::count_differs(&group.label, declared, group.found_count));
    }
}

fn sums_fit(table: &Table, group: &Group, findings: &mut Findings) {
    let pairs = [
        (Field::Total, "总投资", group.declared.total, group.found.total),
        (Field::DoneBefore, "至上年底累计完成投资", group.declared.done_before, group.found.done_before),
        (Field::Annual, "年度计划投资", group.declared.annual, group.found.annual),
        (Field::MonthDone, "本月完成投资", group.declared.month_done, group.found.month_done),
        (Field::YtdDone, "累计完成投资", group.declared.ytd_done, group.found.ytd_done),
    ];
    for (field, name, declared, found) in pairs {
        let (Some(declared), found) = (declared, found.unwrap_or(Money::ZERO)) else { continue };
        // A sum in words is rounded to 0.01亿元; a cell is exact.
        let in_words = table.place(field).is_none() || declared.fen() % (MoneyUnit::YiYuan.fen() / 100) == 0;
        let rounded = |money: Money| money.rounded(MoneyUnit::YiYuan, 2);
        if declared == found || (in_words && rounded(declared) == rounded(found)) {
            continue;
        }
        let named = Arg::Word(field.word(), name);
        let noted = messages::sum_differs(&group.label, named, declared, found);
        findings.notice(cell(table, group.row, field), noted);
    }
}

/// The rows of one name: the first, and the first of those without a code.
#[derive(Clone, Copy)]
struct Named {
    first: u32,
    without_code: Option<u32>,
}

/// The same name is the same project, unless both rows have a code and the codes differ.
fn duplicates(table: &Table, rows: &[SheetRow], findings: &mut Findings) {
    let (mut names, mut codes) = (HashMap::with_capacity(rows.len()), HashMap::new());
    let first_row = findings.first_row;
    for row in rows {
        let without_code = row.code.is_none().then_some(row.row);
        match names.entry(name_key(&row.name)) {
            Entry::Occupied(mut named) => repeated(table, row, named.get_mut(), findings),
            Entry::Vacant(place) => {
                place.insert(Named { first: row.row, without_code });
            }
        }
        if let Some(code) = &row.code
            && let Some(first) = codes.insert(code, row.row)
        {
            let noted = messages::code_repeated(code.as_str(), first_row + first + 1);
            findings.blocking(cell(table, row.row, Field::Code), noted);
        }
    }
}

/// A row with the name of another one, which is another project only where both have a code.
fn repeated(table: &Table, row: &SheetRow, named: &mut Named, findings: &mut Findings) {
    let without_code = row.code.is_none().then_some(row.row);
    let other = without_code.map(|_| named.first).or(named.without_code);
    if let Some(other) = other {
        let place = findings.first_row + other + 1;
        findings.blocking(cell(table, row.row, Field::Name), messages::project_repeated(&row.name, place));
    }
    named.without_code = named.without_code.or(without_code);
}

/// Names and texts must fit into the ledger; nobody may cut them off.
fn texts_fit(table: &Table, row: &SheetRow, texts: &[Plain], findings: &mut Findings) {
    let units = row.responsible_units.iter().map(|unit| (Field::ResponsibleUnits, Some(unit)));
    let names = [(Field::Name, Some(&row.name)), (Field::Sector, row.sector.as_ref())];
    let names = names.into_iter().chain([(Field::ReportingUnit, row.reporting_unit.as_ref())]).chain(units);
    let names = names.filter_map(|(field, name)| Some((field, Cow::Borrowed(name?.as_str()), NAME_CHARS)));
    let texts = texts.iter().filter_map(|(field, member)| match (member.get)(row) {
        Datum::Text(text) => Some((*field, text, TEXT_CHARS)),
        _ => None,
    });
    for (field, text, most) in names.chain(texts) {
        if text.len() > most && text.chars().nth(most).is_some() {
            findings.blocking(cell(table, row.row, field), messages::text_beyond_limit(most));
        }
    }
}

fn annual_fits_total(table: &Table, row: &SheetRow, findings: &mut Findings) {
    let (Some(total), Some(annual)) = (row.total, row.annual) else { return };
    let at = cell(table, row.row, Field::Annual);
    if annual > total {
        findings.notice(at, messages::annual_above_total(&row.name, annual, total));
    } else if let Some(before) = row.done_before
        && before.checked_add(annual).is_ok_and(|sum| sum > total)
    {
        findings.notice(at, messages::plan_above_total(&row.name, before, annual, total));
    }
}

fn month_fits_year(table: &Table, row: &SheetRow, findings: &mut Findings) {
    if let (Some(month), Some(ytd)) = (row.month_done, row.ytd_done)
        && month > ytd
    {
        let noted = messages::month_above_year(&row.name, month, ytd);
        findings.notice(cell(table, row.row, Field::MonthDone), noted);
    }
}

/// The printed rate of year to date of annual plan, in percent or as a fraction, to the decimals that it has.
fn rate_fits(table: &Table, row: &SheetRow, findings: &mut Findings) {
    let (Some(ytd), Some(annual)) = (row.ytd_done, row.annual) else { return };
    let Some(header) = table.place(Field::YtdRate).and_then(|at| table.column(at)).map(|column| &column.header) else {
        return;
    };
    let printed = row.other.iter().find(|(other, _)| other == header).map(|(_, text)| squeeze(text));
    let printed = printed.and_then(|text| text.trim_end_matches('%').parse::<Decimal>().ok());
    let (Some(printed), Some(rate)) = (printed, Rate::of_money(ytd, annual)) else { return };
    let tolerance = Decimal::new(6, printed.scale() + 1);
    let differs = |printed: Decimal| (rate.percent(6) - printed).abs() > tolerance.max(Decimal::new(6, 3));
    if differs(printed) && differs(printed * Decimal::ONE_HUNDRED) {
        let noted = messages::rate_differs(&row.name, printed, rate.percent(2));
        findings.notice(cell(table, row.row, Field::YtdRate), noted);
    }
}

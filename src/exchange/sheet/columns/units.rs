//! The unit of each column of amounts, and a name that stands beside its header.

use super::claim::{Claim, below, has_own_units, has_words};
use super::table::Table;
use crate::domain::value::money::MoneyUnit;
use crate::exchange::grid::{CellRef, Sheet};
use crate::exchange::sheet::field::Field;
use crate::exchange::sheet::findings::Findings;
use crate::exchange::sheet::header::Block;
use crate::exchange::sheet::meaning::Meaning;
use crate::exchange::sheet::messages;
use crate::exchange::sheet::title::About;
use crate::exchange::sheet::understood::Column;
use crate::exchange::sheet::unit::Said;
use crate::message::Arg;

/// Every amount needs a unit: its own, the sheet's, or that of the other columns where they agree, which is reported.
pub(super) fn units(
    table: &mut Table,
    claims: &[Claim<'_>],
    (sheet, block): (&Sheet, &Block),
    about: &About,
    findings: &mut Findings,
) {
    let is_amount = |column: &Column| column.field.is_some_and(Field::is_amount);
    let own = |claim: &Claim<'_>| match (claim.choice.and_then(|choice| choice.unit), &claim.heading.meaning) {
        (Some(chosen), _) => Ok(Some(chosen)),
        (None, Meaning { rest_in_brackets: Some(unknown), rest, .. }) if !rest.is_empty() => Err(Arg::from(unknown)),
        (None, Meaning { said_unit: Some(Said::Money(unit)), .. }) => Ok(Some(*unit)),
        (None, Meaning { said_unit: Some(Said::Foreign(unit) | Said::Several(unit)), .. }) => Err(Arg::from(unit)),
        (None, Meaning { said_unit: Some(Said::Other), .. }) => Err(Arg::Word("no unit of money", "非金额单位")),
        (None, _) => match &about.unit {
            Some(Said::Money(unit)) => Ok(Some(*unit)),
            Some(Said::Foreign(unit) | Said::Several(unit)) => Err(Arg::from(unit)),
            _ => Ok(None),
        },
    };
    let units = claims.iter().map(own).collect::<Vec<Result<Option<MoneyUnit>, Arg>>>();
    let mut known = table.columns.iter().zip(&units).filter(|(column, _)| is_amount(column));
    let mut known = known.by_ref().filter_map(|(_, unit)| unit.as_ref().ok().copied().flatten());
    let common = known.next().filter(|first| known.all(|unit| unit == *first));
    for (column, unit) in table.columns.iter_mut().zip(units) {
        if !is_amount(column) {
            continue;
        }
        let cell = CellRef { row: block.last as u32, column: column.column };
        let header = &column.header;
        match (unit, common) {
            (Ok(Some(unit)), _) => column.unit = Some(unit),
            (Ok(None), _) if has_own_units(sheet, block, column.column as usize) => {}
            (Ok(None), Some(unit)) => {
                column.unit = common;
                findings.notice(cell, messages::unit_assumed(header, unit));
            }
            (Ok(None), None) => findings.blocking(cell, messages::unit_missing(header)),
            (Err(said), _) => findings.blocking(cell, messages::unit_not_of_yuan(header, said)),
        }
    }
}

/// A header over the number: where only numbers stand under 项目名称 and words under the blank header beside it, the
/// words are the names.
pub(super) fn name_beside_number(table: &mut Table, sheet: &Sheet, block: &Block) {
    let Some(at) = table.place(Field::Name) else { return };
    let words = |at: usize| below(sheet, block, at).filter(|cell| has_words(cell)).count();
    let beside = at + 1;
    if table.column(beside).is_some() || words(beside) <= words(at) * 2 {
        return;
    }
    let Ok(place) = table.columns.binary_search_by_key(&at, |column| column.column as usize) else { return };
    let is_seq = table.places.of(Field::Seq).is_none();
    let Some(column) = table.columns.get_mut(place) else { return };
    let name = Column { column: beside as u32, ..column.clone() };
    column.field = is_seq.then_some(Field::Seq);
    table.columns.insert(place + 1, name);
    table.places.set(Field::Name, Some(beside));
    if is_seq {
        table.places.set(Field::Seq, Some(at));
    }
}

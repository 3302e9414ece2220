//! What the rows of a sheet say of a record: each member of a row goes into the member of the same field.

use super::matching::has;
use crate::domain::value::field::{Datum, Fields, Member};
use crate::error::Result;
use crate::exchange::sheet::{Field, SheetReading, SheetRow};
use crate::fields;

/// A member of a row, the member of a record that has the same field, and whether an empty cell empties it.
type Pair<T> = (&'static Member<SheetRow>, &'static Member<T>, bool);

/// The members that a row and a record of that type have in common.
pub(super) struct Said<T: 'static>(Vec<Pair<T>>);

impl<T: Fields> Said<T> {
    /// What a row leaves open stays as the record has it. `apart` goes in in a way of its own.
    pub(super) fn where_filled(apart: &[&fields::Field]) -> Self {
        Said::of(apart, |_| false)
    }

    /// The same, but a cell that is empty in a column of the sheet says that nothing is known.
    pub(super) fn by_columns(sheet: &SheetReading, apart: &[&fields::Field]) -> Self {
        let columns = Field::ALL.into_iter().filter(|field| has(sheet, *field)).map(Field::word).collect::<Vec<_>>();
        Said::of(apart, |member| columns.contains(&member.field.name))
    }

    fn of(apart: &[&fields::Field], has_column: impl Fn(&Member<SheetRow>) -> bool) -> Self {
        let members =
            SheetRow::MEMBERS.iter().filter(|from| apart.iter().all(|apart| apart.number != from.field.number));
        let pairs = members.filter_map(|from| {
            let into = T::MEMBERS.iter().find(|into| into.field.number == from.field.number)?;
            Some((from, into, has_column(from)))
        });
        Said(pairs.collect())
    }

    /// Puts what the row says into the record.
    pub(super) fn put(&self, row: &SheetRow, record: &mut T) -> Result<()> {
        for (from, into, has_column) in &self.0 {
            let said = (from.get)(row);
            if *has_column || said != Datum::Null {
                into.copy(record, said).map_err(|error| error.field(into.field.name))?;
            }
        }
        Ok(())
    }
}

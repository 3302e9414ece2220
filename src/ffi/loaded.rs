//! What a form remembers of the row that it was loaded from.

use std::any::TypeId;

use super::border::{Fault, faults};
use super::cursor::Cursor;
use super::field_names;
use super::fields::{ZDXM_F_ID, ZDXM_F_ITEM, ZDXM_F_MONTH, ZDXM_F_SINCE, ZDXM_F_TEN_DAYS};
use super::row::Cell;

/// The row that a form was loaded from.
#[derive(Clone)]
pub(super) struct Loaded {
    pub(super) row: TypeId,
    /// The number of the record, in one of the fields [`IDS`].
    pub(super) ids: Vec<(i32, i64)>,
    pub(super) since: i64,
}

/// The fields that say which record a row is of.
const IDS: [i32; 4] = [ZDXM_F_ID, ZDXM_F_ITEM, ZDXM_F_MONTH, ZDXM_F_TEN_DAYS];

impl Loaded {
    /// Which version of which record a row is, if it is one.
    pub(super) fn from(cursor: &Cursor) -> Option<Loaded> {
        let number = |field| match cursor.cell_if_any(field)? {
            Cell::Int(number) => Some(number),
            Cell::Month(month) => Some(month.yyyymm().into()),
            _ => None,
        };
        let since = number(ZDXM_F_SINCE)?;
        let ids = IDS.into_iter().filter_map(|field| Some((field, number(field)?)));
        // A record with a number of its own is known by it.
        let ids = match number(ZDXM_F_ID) {
            Some(id) => vec![(ZDXM_F_ID, id)],
            None => ids.collect(),
        };
        Some(Loaded { row: cursor.record_type(), ids, since })
    }

    /// A form is not to change another record than the one that it was loaded from.
    pub(super) fn check_ids(&self, ids: &[(i32, i64)]) -> Result<(), Fault> {
        let Some((is, (field, said))) = self.ids.iter().zip(ids).find(|(is, said)| is != said) else { return Ok(()) };
        let name = field_names::name(*field).unwrap_or("the record".into());
        Err(faults::form_of_other_record(name.into_owned(), is.1, *said).of_field(*field))
    }
}

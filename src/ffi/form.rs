//! Forms: a record on its way in, filled in field by field.
//!
//! A form is made once for a kind of record and used for any number of them: `zdxm_form_clear` empties it. A field
//! that was not set is "not said", which is never zero.
//!
//! To correct a record, either load its row (`zdxm_form_load`), set what is wrong and revise it: the form then replaces
//! all of the record, and remembers which version it was loaded from. `ZDXM_E_CONFLICT` says who has changed which fields
//! since; nothing is written then: get the record again, load it, set what is still to change. Or set fields without
//! loading: then only those change (`zdxm_form_unset` for "not said"), and the others stay as they are by then.

use std::any::Any;

use super::border::{Fault, Fen, ZDXM_RET, faults, guard, handle_of, with};
use super::codes::*;
use super::field_names;
use super::handles::{zdxm_cursor, zdxm_form};
use super::loaded::Loaded;
use super::row::Cell;
use crate::Result;
use crate::domain::messages::{field_missing, list_entry_empty};
use crate::domain::value::field::{Fields, Given, Kind, Member};
use crate::fields::Field;
use crate::message::Language;

handle_of!(zdxm_form = 2, Form);

/// The object of a form handle.
pub(super) struct Form {
    /// `ZDXM_FORM_...`
    pub(super) kind: i32,
    record: Box<dyn AnyRecord>,
    /// The fields that were set or loaded: a bit for each, by its place among the slots.
    pub(super) said: u64,
    /// Those of them that were set, and not loaded since.
    pub(super) set: u64,
    pub(super) loaded: Option<Loaded>,
}

/// What a form fills in: a record, and beside it what is no part of the record, such as the item of a report.
pub(super) trait Filled: Clone + Send + 'static {
    /// What it takes beside the record.
    const OWN: &'static [Member<Self>] = &[];
    type Record: Fields;
    fn record_mut(&mut self) -> &mut Self::Record;
    /// Before anything is said.
    fn empty() -> Self;
}

/// What a form takes that fills in no record.
pub(super) type NoRecord = [(); 0];

impl Fields for NoRecord {
    const MEMBERS: &'static [Member<Self>] = &[];
}

/// Says what a form fills in: a record, `filled!(ProjectFields)`, with how it begins where it has no default, or a type made for
/// it of what is said beside a record and that record:
///
/// ```ignore
/// filled! {
///     /// A matter being filled in.
///     struct MatterForm { project: ProjectId = PROJECT, kind: MatterKind = MATTER_KIND },
///     fields: MatterFields = MatterFields::named("")
/// }
/// ```
///
/// has `project: Option<ProjectId>`, `kind: Option<MatterKind>`, `fields: MatterFields`. A type of one's own has each member by
/// its path: `filled!(ImportForm { target.level: LEVEL } [Member::taking(...)])`.
macro_rules! filled {
    ($form:ty) => { $crate::ffi::form::filled!($form = Default::default()); };
    ($form:ty = $empty:expr) => {
        impl $crate::ffi::form::Filled for $form {
            type Record = Self;
            fn record_mut(&mut self) -> &mut Self {
                self
            }
            fn empty() -> Self {
                $empty
            }
        }
    };
    ($(#[$doc:meta])+ struct $form:ident { $($member:ident: $Type:ty = $FIELD:ident),+ $(,)? }
        $(, $record:ident: $Record:ty = $empty:expr)? $(,)?) => {
        $(#[$doc])+
        #[derive(Clone)]
        pub(super) struct $form {
            $(pub(super) $member: Option<$Type>,)+
            $(pub(super) $record: $Record,)?
        }

        impl $crate::ffi::form::Filled for $form {
            const OWN: &'static [$crate::domain::value::field::Member<Self>] =
                &[$($crate::domain::value::field::member!($form, $member: $FIELD)),+];
            $crate::ffi::form::filled!(@ $($record: $Record)?);
            fn empty() -> Self {
                $form { $($member: None,)+ $($record: $empty)? }
            }
        }
    };
    ($form:ident { $($($step:ident).+ : $field:ident),* $(,)? } $([$($member:expr),+ $(,)?])?) => {
        impl $crate::ffi::form::Filled for $form {
            const OWN: &'static [$crate::domain::value::field::Member<Self>] = &[
                $($crate::domain::value::field::member!($form, $($step).+: $field),)*
                $($($member,)+)?
            ];
            $crate::ffi::form::filled!(@);
            fn empty() -> Self {
                Self::default()
            }
        }
    };
    (@ $record:ident: $Record:ty) => {
        type Record = $Record;
        fn record_mut(&mut self) -> &mut $Record {
            &mut self.$record
        }
    };
    (@) => {
        type Record = $crate::ffi::form::NoRecord;
        fn record_mut(&mut self) -> &mut Self::Record {
            &mut []
        }
    };
}
pub(super) use filled;

/// A field of a form: its place among all, and what is known of it.
pub(super) struct Slot {
    pub(super) place: usize,
    pub(super) field: &'static Field,
    kind: Kind,
    must_be_said: bool,
}

/// Every field of a form, in order: what stands beside the record, then the record's.
pub(super) fn slots<T: Filled>() -> impl Iterator<Item = Slot> {
    let own = T::OWN.iter().map(|member| (member.field, member.kind, member.must_be_said));
    let of_record = T::Record::MEMBERS.iter().map(|member| (member.field, member.kind, member.must_be_said));
    let all = own.chain(of_record).enumerate();
    all.map(|(place, (field, kind, must_be_said))| Slot { place, field, kind, must_be_said })
}

/// Each gives the place of the field.
pub(super) trait AnyRecord: Any + Send {
    fn set(&mut self, field: i32, given: Given) -> Result<Slot, Fault>;
    fn append(&mut self, field: i32, given: Given) -> Result<Slot, Fault>;
    /// Also a list.
    fn set_all(&mut self, field: i32, values: Values) -> Result<Slot, Fault>;
    fn clear(&mut self);
    /// Its fields, in their order.
    fn slots(&self) -> Vec<Slot>;
    fn copy(&self) -> Box<dyn AnyRecord>;
    fn as_any(&self) -> &dyn Any;
}

impl<T: Filled> AnyRecord for T {
    fn set(&mut self, field: i32, given: Given) -> Result<Slot, Fault> {
        let slot = slot::<T>(field)?;
        let is_unset = matches!(given, Given::Unset);
        if slot.kind.is_list() && !is_unset {
            return Err(faults::field_is_list().of_field(field));
        }
        // What must be said stays as it was; the form knows that nothing is said of it.
        if !(slot.must_be_said && is_unset) {
            put(self, &slot, given)?;
        }
        Ok(slot)
    }

    fn append(&mut self, field: i32, given: Given) -> Result<Slot, Fault> {
        let slot = slot::<T>(field)?;
        if !slot.kind.is_list() {
            return Err(faults::field_is_no_list().of_field(field));
        }
        if matches!(given, Given::Unset) {
            return Err(Fault::from(list_entry_empty()).of_field(field));
        }
        put(self, &slot, given)?;
        Ok(slot)
    }

    fn set_all(&mut self, field: i32, values: Values) -> Result<Slot, Fault> {
        let slot = slot::<T>(field)?;
        match values {
            Values::One(given) => put(self, &slot, given)?,
            Values::List(list) => {
                put(self, &slot, Given::Unset)?;
                list.into_iter().try_for_each(|given| put(self, &slot, given))?;
            }
        }
        Ok(slot)
    }

    fn clear(&mut self) {
        *self = T::empty();
    }

    fn slots(&self) -> Vec<Slot> {
        slots::<T>().collect()
    }

    fn copy(&self) -> Box<dyn AnyRecord> {
        Box::new(self.clone())
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn slot<T: Filled>(field: i32) -> Result<Slot, Fault> {
    slots::<T>()
        .find(|slot| slot.field.number == field)
        .ok_or_else(|| faults::record_has_no_field(field_names::name_and_number(field)).of_field(field))
}

fn put<T: Filled>(form: &mut T, slot: &Slot, given: Given) -> Result<(), Fault> {
    let put = match slot.place.checked_sub(T::OWN.len()) {
        None => T::OWN.get(slot.place).map(|member| (member.put)(form, given)),
        Some(place) => T::Record::MEMBERS.get(place).map(|member| (member.put)(form.record_mut(), given)),
    };
    put.unwrap_or(Ok(())).map_err(|error| Fault::from(error).of_field(slot.field.number))
}

impl Form {
    pub(super) fn new<T: Filled>(kind: i32) -> Form {
        Form { kind, record: Box::new(T::empty()), said: 0, set: 0, loaded: None }
    }

    /// The record, if the form is of its kind and says what must be said.
    pub(super) fn record<T: Filled>(&self) -> Result<&T, Fault> {
        let record = self.filled::<T>()?;
        must_be_said::<T>(|place| self.said & place == 0)?;
        Ok(record)
    }

    /// What the form is filled in with, if it is of its kind.
    pub(super) fn filled<T: Filled>(&self) -> Result<&T, Fault> {
        self.record.as_any().downcast_ref().ok_or_else(faults::form_of_other_kind)
    }

    /// Number and kind of each field that it takes.
    #[cfg(test)]
    pub(super) fn takes(&self) -> Vec<(i32, Kind)> {
        self.record.slots().iter().map(|slot| (slot.field.number, slot.kind)).collect()
    }

    fn set(&mut self, field: i32, given: Given) -> Result<(), Fault> {
        let is_unset = matches!(given, Given::Unset);
        let slot = self.record.set(field, given)?;
        self.was_set(bit(slot.place), !(is_unset && slot.must_be_said));
        Ok(())
    }

    /// Sets fields, all of them or none.
    pub(super) fn set_each(&mut self, values: Vec<(i32, Values)>) -> Result<(), Fault> {
        let (record, loaded) = (self.record.copy(), self.loaded.clone());
        let mut next = Form { kind: self.kind, record, said: self.said, set: self.set, loaded };
        for (field, values) in values {
            match values {
                Values::One(given) => next.set(field, given)?,
                Values::List(list) => {
                    next.set(field, Given::Unset)?;
                    list.into_iter().try_for_each(|given| next.append(field, given))?;
                }
            }
        }
        *self = next;
        Ok(())
    }

    fn append(&mut self, field: i32, given: Given) -> Result<(), Fault> {
        let slot = self.record.append(field, given)?;
        self.was_set(bit(slot.place), true);
        Ok(())
    }

    fn was_set(&mut self, place: u64, is_said: bool) {
        self.said = if is_said { self.said | place } else { self.said & !place };
        self.set |= place;
    }

    fn load(&mut self, field: i32, values: Values) -> Result<(), Fault> {
        let place = bit(self.record.set_all(field, values)?.place);
        self.said |= place;
        self.set &= !place;
        Ok(())
    }
}

/// The value of a field that must be said.
pub(super) fn must<T>(value: Option<T>, field: &'static str) -> Result<T> {
    value.ok_or_else(|| field_missing().field(field))
}

/// Refuses what lacks a field that must be said.
pub(super) fn must_be_said<T: Filled>(is_missing: impl Fn(u64) -> bool) -> Result<(), Fault> {
    match slots::<T>().find(|slot| slot.must_be_said && is_missing(bit(slot.place))) {
        None => Ok(()),
        Some(Slot { field, .. }) => {
            let error = field_missing().field(field.name);
            Err(Fault::from(error).of_field(field.number))
        }
    }
}

/// The bit of a field, by its place.
pub(super) fn bit(place: usize) -> u64 {
    u32::try_from(place).ok().and_then(|place| 1_u64.checked_shl(place)).unwrap_or(0)
}

/// The record of a form handle.
pub(super) fn record<T: Filled>(form: *mut zdxm_form) -> Result<T, Fault> {
    with(form, "form", |form| form.record::<T>().cloned())
}

/// The record of a form handle, or an empty one where it is NULL.
pub(super) fn record_or_default<T: Filled>(form: *mut zdxm_form) -> Result<T, Fault> {
    if form.is_null() { Ok(T::empty()) } else { record(form) }
}

/// Empties a form, to fill it in again.
pub(super) fn zdxm_form_clear(form: &mut Form) -> Result<()> {
    form.record.clear();
    (form.said, form.set, form.loaded) = (0, 0, None);
    Ok(())
}

/// Fills a form from the row that a cursor stands on: each field that both have, also where the row has no value; the
/// others stay. The form remembers the row's version.
///
/// To correct a record: get it, load it, set what is wrong, revise it. `ZDXM_E_CONFLICT` then says what others have
/// changed since. What is loaded from a row without a version of the record, such as that of a sheet, counts as set.
pub(super) fn zdxm_form_load(form: *mut zdxm_form, row: *mut zdxm_cursor) -> ZDXM_RET {
    guard(form, |_, form| {
        let (values, loaded) = with(row, "row", |cursor| {
            let fields = form.record.slots().into_iter().map(|slot| slot.field.number);
            let cells = fields.filter_map(|field| Some((field, cursor.cell_if_any(field)?)));
            Ok((cells.map(|(field, cell)| (field, values_of(&cell))).collect::<Vec<_>>(), Loaded::from(cursor)))
        })?;
        // A form that was filled in half is based on nothing.
        form.loaded = None;
        for (field, values) in values {
            form.load(field, values)?;
        }
        form.loaded = loaded;
        Ok(ZDXM_OK)
    })
}

/// What a field is to have.
pub(super) enum Values {
    One(Given),
    List(Vec<Given>),
}

/// What a cell says, for a field of a form.
pub(super) fn values_of(cell: &Cell<'_>) -> Values {
    Values::One(match cell {
        Cell::Null => Given::Unset,
        Cell::Ints(list) => return Values::List(list.iter().map(|number| Given::Int(*number)).collect()),
        Cell::Texts(list) => return Values::List(list.iter().map(|text| Given::Text(text.to_string())).collect()),
        Cell::Text(text) => Given::Text(text.to_string()),
        Cell::Localized(text) => Given::Text(text.text(Language::English)),
        Cell::Decimal(number) => Given::Text(number.to_string()),
        Cell::Int(number) => Given::Int(*number),
        Cell::Code(choice) => Given::Int(i64::from(choice.number)),
        Cell::Flags(flags) => Given::Int(i64::from(super::row::sum(flags))),
        Cell::Money(money) => Given::Fen(money.fen()),
        Cell::Date(date) => Given::Int(date.yyyymmdd().into()),
        Cell::Month(month) => Given::Int(month.yyyymm().into()),
    })
}

/// Sets a field by a text. Every field but a list takes one: numbers and flags as digits, codes by their names such as 续建 or as
/// digits, dates as 2022-03-15 or 2022年3月, money with its unit, such as 5,097万元. An amount without a unit is refused, because it
/// could mean 元, 万元 or 亿元. An empty text is "not said".
pub(super) fn zdxm_form_text(form: &mut Form, field: i32, text: String) -> Result<(), Fault> {
    form.set(field, Given::Text(text))
}

/// Sets a field that is an int, a flag (0 or 1), a month (yyyymm) or a date (yyyymmdd). Money is refused, because a bare
/// number may be fen, 元 or 万元: `zdxm_form_money` takes fen.
pub(super) fn zdxm_form_int(form: &mut Form, field: i32, value: i32) -> Result<(), Fault> {
    form.set(field, Given::Int(i64::from(value)))
}

/// Sets a field that is money, in fen (分); any other field is refused.
pub(super) fn zdxm_form_money(form: &mut Form, field: i32, fen: Fen) -> Result<(), Fault> {
    form.set(field, Given::Fen(fen))
}

/// Makes a field "not said" again; a list, empty.
pub(super) fn zdxm_form_unset(form: &mut Form, field: i32) -> Result<(), Fault> {
    form.set(field, Given::Unset)
}

/// Adds a number to a field that is a list, such as `ZDXM_F_RESPONSIBLE_UNITS`.
pub(super) fn zdxm_form_append_int(form: &mut Form, field: i32, value: i32) -> Result<(), Fault> {
    form.append(field, Given::Int(i64::from(value)))
}

/// Adds a text to a field that is a list, such as `ZDXM_F_SHEETS`. `ZDXM_E_MISSING_VALUE` for an empty one: `zdxm_form_unset`
/// empties the list.
pub(super) fn zdxm_form_append_text(form: &mut Form, field: i32, text: String) -> Result<(), Fault> {
    form.append(field, Given::Text(text))
}

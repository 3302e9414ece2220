//! Forms: a record on its way in, filled in field by field.
//!
//! A form is made once for a kind of record and used for any number of them: `zdxm_form_clear` empties it. A field
//! that was not set is "not said", which is never zero.
//!
//! To correct a record, either load its row (`zdxm_form_load`), set what is wrong and revise it: the form then replaces
//! all of the record, and remembers which version it was loaded from. `ZDXM_E_CONFLICT` says who has changed which fields
//! since; nothing is written then: get the record again, load it, set what is still to change. Or set fields without
//! loading: then only those change (`zdxm_form_unset` for "not said"), and the others stay as they are by then.

use std::any::{Any, TypeId};

use super::codes::*;
use super::context::{close, zdxm_context};
use super::cursor::{Cell, Cursor, Row, zdxm_cursor};
use super::fault::Fault;
use super::field_names;
use super::fields::{ZDXM_F_ID, ZDXM_F_ITEM, ZDXM_F_MONTH, ZDXM_F_SINCE, ZDXM_F_TEN_DAYS};
use super::guard::{Outcome, guard, with};
use super::handle::{self, Handle, Object};
use super::messages::{self, faults};
use super::out::Out;
use super::text::Text;
use super::{Fen, OrNull, ZDXM_RET};
use crate::message::{Arg, Language};
use crate::{ChangeNumber, Money, ProjectDate, Result, YearMonth};

/// A record being filled in.
pub struct zdxm_form {
    _opaque: [u8; 0],
}

impl Handle for zdxm_form {
    const KIND: u32 = 2;
    type Object = Form;
}

/// The object of a form handle.
pub(super) struct Form {
    record: Box<dyn AnyRecord>,
    /// The fields that were set or loaded: a bit for each, by its place among the slots.
    said: u64,
    /// Those of them that were set, and not loaded since.
    set: u64,
    loaded: Option<Loaded>,
}

impl Object for Form {}

/// The row that a form was loaded from.
#[derive(Clone)]
struct Loaded {
    row: TypeId,
    /// What tells which record it is, of the fields [`IDS`].
    ids: Vec<(i32, i64)>,
    since: i64,
}

/// The fields that tell which record a row is of.
const IDS: [i32; 4] = [ZDXM_F_ID, ZDXM_F_ITEM, ZDXM_F_MONTH, ZDXM_F_TEN_DAYS];

/// A value that is set.
#[derive(Debug, Clone)]
pub(super) enum Value {
    Unset,
    Int(i64),
    /// Money, in fen.
    Fen(i64),
    Text(String),
}

/// How a record takes a value: by the type of its field.
pub(super) enum Set<T> {
    Text(fn(&mut T, Option<String>)),
    /// A text that must be something, such as a code.
    TextAs(fn(&mut T, Option<String>) -> Result<()>),
    Int(fn(&mut T, Option<i32>)),
    /// A value of an enumeration, which [`code::set`](super::code::set) reads.
    Code(fn(&mut T, Value) -> Result<()>),
    /// A number that must be something, such as a place.
    IntAs(fn(&mut T, Option<i32>) -> Result<()>),
    Money(fn(&mut T, Option<Money>)),
    Month(fn(&mut T, Option<YearMonth>)),
    Date(fn(&mut T, Option<ProjectDate>)),
    /// A date that must be something, such as a day.
    DateAs(fn(&mut T, Option<ProjectDate>) -> Result<()>),
    Flag(fn(&mut T, Option<bool>)),
    /// `None` empties the list.
    Ints(fn(&mut T, Option<i32>)),
    /// `None` empties the list.
    Texts(fn(&mut T, Option<String>)),
}

/// A field of a form.
pub(super) struct Slot<T> {
    pub(super) field: i32,
    pub(super) set: Set<T>,
}

/// A record that can be filled in.
pub(super) trait Record: Default + Send + 'static {
    /// Its fields.
    const SLOTS: &'static [Slot<Self>];
}

/// Each sets a field and gives its place among the slots.
trait AnyRecord: Any + Send {
    fn set(&mut self, field: i32, value: Value) -> Result<usize, Fault>;
    fn append(&mut self, field: i32, value: Value) -> Result<usize, Fault>;
    /// Also a list.
    fn set_all(&mut self, field: i32, values: Values) -> Result<usize, Fault>;
    fn clear(&mut self);
    fn fields(&self) -> Vec<i32>;
    fn as_any(&self) -> &dyn Any;
}

impl<T: Record> AnyRecord for T {
    fn set(&mut self, field: i32, value: Value) -> Result<usize, Fault> {
        let (place, slot) = slot::<T>(field)?;
        let is_list = matches!(slot.set, Set::Ints(_) | Set::Texts(_));
        if is_list && !matches!(value, Value::Unset) {
            return Err(faults::field_is_list().of_field(field));
        }
        slot.set.apply(self, value).map_err(|error| Fault::from(error).of_field(field))?;
        Ok(place)
    }

    fn append(&mut self, field: i32, value: Value) -> Result<usize, Fault> {
        let (place, slot) = slot::<T>(field)?;
        if !matches!(slot.set, Set::Ints(_) | Set::Texts(_)) {
            return Err(faults::field_is_no_list().of_field(field));
        }
        slot.set.apply(self, value).map_err(|error| Fault::from(error).of_field(field))?;
        Ok(place)
    }

    fn set_all(&mut self, field: i32, values: Values) -> Result<usize, Fault> {
        let (place, slot) = slot::<T>(field)?;
        slot.set.apply_all(self, values).map_err(|error| Fault::from(error).of_field(field))?;
        Ok(place)
    }

    fn clear(&mut self) {
        *self = T::default();
    }

    fn fields(&self) -> Vec<i32> {
        T::SLOTS.iter().map(|slot| slot.field).collect()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn slot<T: Record>(field: i32) -> Result<(usize, &'static Slot<T>), Fault> {
    T::SLOTS.iter().enumerate().find(|(_, slot)| slot.field == field).ok_or_else(|| {
        let name = field_names::name(field).map_or_else(|| format!("{field}"), |name| format!("{name} ({field})"));
        faults::record_has_no_field(name).of_field(field)
    })
}

impl<T> Set<T> {
    /// Puts values in place of what is there.
    fn apply_all(&self, record: &mut T, values: Values) -> Result<()> {
        self.apply(record, Value::Unset)?;
        match values {
            Values::One(value) => self.apply(record, value),
            Values::List(values) => values.into_iter().try_for_each(|value| self.apply(record, value)),
        }
    }

    fn apply(&self, record: &mut T, value: Value) -> Result<()> {
        match self {
            Set::TextAs(set) => return set(record, text(value)?),
            Set::Code(set) => return set(record, value),
            Set::IntAs(set) => return set(record, number(value)?.map(int).transpose()?),
            Set::DateAs(set) => return set(record, date(value)?),
            Set::Text(set) | Set::Texts(set) => set(record, text(value)?),
            Set::Int(set) | Set::Ints(set) => set(record, number(value)?.map(int).transpose()?),
            Set::Money(set) => set(record, money(value)?),
            Set::Month(set) => set(record, month(value)?),
            Set::Date(set) => set(record, date(value)?),
            Set::Flag(set) => set(record, number(value)?.map(flag).transpose()?),
        }
        Ok(())
    }
}

/// As a number yyyymm, as a text also 2022-06 or 2022年6月.
fn month(value: Value) -> Result<Option<YearMonth>> {
    match value {
        Value::Text(text) if text.trim().parse::<u32>().is_err() => {
            let date = date(Value::Text(text))?;
            date.map(|date| date.month().ok_or_else(messages::not_a_month)).transpose()
        }
        value => number(value)?.map(|number| YearMonth::try_from(unsigned(number)?)).transpose(),
    }
}

fn text(value: Value) -> Result<Option<String>> {
    match value {
        Value::Unset => Ok(None),
        Value::Text(text) => Ok(Some(text)),
        Value::Int(_) | Value::Fen(_) => Err(messages::text_wanted()),
    }
}

fn number(value: Value) -> Result<Option<i64>> {
    match value {
        Value::Unset => Ok(None),
        Value::Int(number) => Ok(Some(number)),
        Value::Fen(_) => Err(messages::not_money()),
        Value::Text(text) if text.trim().is_empty() => Ok(None),
        Value::Text(text) => match text.trim().parse() {
            Ok(number) => Ok(Some(number)),
            Err(_) => Err(messages::number_unreadable(&text)),
        },
    }
}

fn int(number: i64) -> Result<i32> {
    i32::try_from(number).map_err(|_| messages::number_too_large(number))
}

fn unsigned(number: i64) -> Result<u32> {
    u32::try_from(number).map_err(|_| messages::number_out_of_range(number))
}

fn flag(number: i64) -> Result<bool> {
    match number {
        0 => Ok(false),
        1 => Ok(true),
        _ => Err(messages::flag_unreadable(number)),
    }
}

/// Money says its unit: as a text, or by the call that takes fen. A bare number may be fen, 元, 万元 or 亿元.
fn money(value: Value) -> Result<Option<Money>> {
    match value {
        Value::Unset => Ok(None),
        Value::Fen(fen) => Ok(Some(Money::from_fen(fen))),
        Value::Int(number) => Err(messages::money_without_unit(number)),
        Value::Text(text) if text.trim().is_empty() => Ok(None),
        Value::Text(text) => Money::parse_with_unit(&text).map(Some),
    }
}

fn date(value: Value) -> Result<Option<ProjectDate>> {
    match value {
        Value::Unset => Ok(None),
        Value::Int(number) => ProjectDate::try_from(unsigned(number)?).map(Some),
        Value::Fen(_) => Err(messages::not_money()),
        Value::Text(text) if text.trim().is_empty() => Ok(None),
        Value::Text(text) => {
            let date = text.trim().parse().ok().and_then(|number: u32| ProjectDate::try_from(number).ok());
            let date = date.or_else(|| ProjectDate::parse(&text));
            date.map(Some).ok_or_else(|| messages::date_text_unreadable(&text))
        }
    }
}

impl Form {
    /// The record, if the form is of its kind.
    pub(super) fn record<T: Record>(&self) -> Result<&T, Fault> {
        self.record.as_any().downcast_ref().ok_or_else(faults::form_of_other_kind)
    }

    fn set(&mut self, field: i32, value: Value) -> Result<(), Fault> {
        let place = bit(self.record.set(field, value)?);
        self.was_set(place);
        Ok(())
    }

    fn append(&mut self, field: i32, value: Value) -> Result<(), Fault> {
        let place = bit(self.record.append(field, value)?);
        self.was_set(place);
        Ok(())
    }

    fn was_set(&mut self, place: u64) {
        self.said |= place;
        self.set |= place;
    }

    fn load(&mut self, field: i32, values: Values) -> Result<(), Fault> {
        let place = bit(self.record.set_all(field, values)?);
        self.said |= place;
        self.set &= !place;
        Ok(())
    }

    /// A copy of what the form says, with what it was loaded from.
    fn draft<T: Record + Clone>(&self) -> Result<Draft<T>, Fault> {
        Ok(Draft { record: self.record::<T>()?.clone(), said: self.said, set: self.set, loaded: self.loaded.clone() })
    }
}

/// What a form said when it was copied, for a record that may be something else by the time it is written.
#[derive(Clone)]
pub(super) struct Draft<T> {
    record: T,
    said: u64,
    set: u64,
    loaded: Option<Loaded>,
}

impl<T: Record + Clone> Draft<T> {
    /// What a form says of the record with these ids.
    pub(super) fn of<R: Row>(form: *mut zdxm_form, ids: &[(i32, i64)]) -> Result<Draft<T>, Fault> {
        let draft = with(form, "form", |form| form.draft::<T>())?;
        draft.loaded_from::<R>().map_or(Ok(()), |loaded| loaded.check_ids(ids))?;
        Ok(draft)
    }

    fn loaded_from<R: Row>(&self) -> Option<&Loaded> {
        self.loaded.as_ref().filter(|loaded| loaded.row == TypeId::of::<R>())
    }

    /// The version that the form was loaded from by a row of another kind, which must be of the thing with these ids.
    pub(super) fn read_in<R: Row>(&self, ids: &[(i32, i64)]) -> Result<Option<ChangeNumber>, Fault> {
        let Some(loaded) = self.loaded_from::<R>() else { return Ok(None) };
        loaded.check_ids(ids)?;
        Ok(Some(ChangeNumber(loaded.since)))
    }

    /// Whether a field was set, and not only loaded.
    pub(super) fn has_set(&self, field: i32) -> bool {
        T::SLOTS.iter().enumerate().any(|(place, slot)| slot.field == field && self.set & bit(place) != 0)
    }

    /// The record that a correction is to leave, and the version that it is based on.
    pub(super) fn revision<R: Row>(
        self,
        ids: &[(i32, i64)],
        now: impl FnOnce() -> Result<R>,
    ) -> Result<(T, ChangeNumber), Fault> {
        if let Some(loaded) = self.loaded_from::<R>() {
            loaded.check_ids(ids)?;
            let since = ChangeNumber(loaded.since);
            return Ok((self.record, since));
        }
        let now = now()?;
        let cell = |field| R::COLUMNS.iter().find(|column| column.field == field).map(|column| (column.get)(&now));
        let Draft { mut record, said, set: _, loaded } = self;
        for (_, slot) in T::SLOTS.iter().enumerate().filter(|(place, _)| said & bit(*place) == 0) {
            let Some(cell) = cell(slot.field) else { continue };
            slot.set.apply_all(&mut record, values_of(&cell))?;
        }
        let since = match cell(ZDXM_F_SINCE) {
            Some(Cell::Int(since)) => since,
            _ => 0,
        };
        Ok((record, ChangeNumber(based_on(loaded.as_ref(), ids, since))))
    }
}

/// The version that a record is based on whose last one is of `since`, where the form was loaded from another row of the
/// same thing, such as the filing of a report: that row knows of no later one than its own.
fn based_on(loaded: Option<&Loaded>, ids: &[(i32, i64)], since: i64) -> i64 {
    let is_of_it = |loaded: &&Loaded| ids.iter().all(|(field, _)| *field != ZDXM_F_ID) && loaded.ids == ids;
    loaded.filter(is_of_it).map_or(since, |loaded| loaded.since.min(since))
}

impl Loaded {
    /// A form is not to change another record than the one that it was loaded from.
    fn check_ids(&self, ids: &[(i32, i64)]) -> Result<(), Fault> {
        let Some((is, (field, said))) = self.ids.iter().zip(ids).find(|(is, said)| is != said) else { return Ok(()) };
        let name = field_names::name(*field).unwrap_or("the record".into());
        Err(faults::form_of_other_record(name.into_owned(), is.1, *said).of_field(*field))
    }
}

/// The version that a form goes on from of a thing whose last one is of the change `now`, if it has one: `None` where
/// the form was loaded from nothing of it.
pub(super) fn base_of<R: Row>(
    form: *mut zdxm_form,
    ids: &[(i32, i64)],
    now: Option<ChangeNumber>,
) -> Result<Option<ChangeNumber>, Fault> {
    with(form, "form", |form| {
        let Some(loaded) = &form.loaded else { return Ok(None) };
        if loaded.row == TypeId::of::<R>() {
            loaded.check_ids(ids)?;
            return Ok(Some(ChangeNumber(loaded.since)));
        }
        let based_on = |now: ChangeNumber| ChangeNumber(based_on(Some(loaded), ids, now.0));
        Ok(now.filter(|_| loaded.ids == ids).map(based_on))
    })
}

fn bit(place: usize) -> u64 {
    u32::try_from(place).ok().and_then(|place| 1_u64.checked_shl(place)).unwrap_or(0)
}

/// What a correction is to leave of a record, by a form: all of it, on the version that the form was loaded from, or what
/// it is `now` with the fields that were set. Gives it with the change of that version.
pub(super) fn revision<T: Record + Clone, R: Row>(
    form: *mut zdxm_form,
    ids: &[(i32, i64)],
    now: impl FnOnce() -> Result<R>,
) -> Result<(T, ChangeNumber), Fault> {
    with(form, "form", |form| form.draft())?.revision(ids, now)
}

/// The record of a form handle.
pub(super) fn record<T: Record + Clone>(form: *mut zdxm_form) -> Result<T, Fault> {
    with(form, "form", |form| form.record::<T>().cloned())
}

/// The record of a form handle, or an empty one where it is NULL.
pub(super) fn record_or_default<T: Record + Clone>(form: *mut zdxm_form) -> Result<T, Fault> {
    if form.is_null() { Ok(T::default()) } else { record(form) }
}

/// Makes an empty form of a kind. Free it with `zdxm_form_free`.
///
/// - kind: ZDXM_FORM_...
pub(super) fn zdxm_form_new(context: *mut zdxm_context, kind: i32, form: Out<*mut zdxm_form>) -> ZDXM_RET {
    guard(context, |entry, _| {
        let place = form.handle("form")?;
        let record: Box<dyn AnyRecord> = match kind {
            ZDXM_FORM_UNIT => Box::new(super::unit::UnitForm::default()),
            ZDXM_FORM_SECTOR => Box::new(super::sector::SectorForm::default()),
            ZDXM_FORM_PROJECT => Box::new(crate::ProjectFields::default()),
            ZDXM_FORM_PLAN => Box::new(super::plan::PlanForm::default()),
            ZDXM_FORM_ITEM => Box::new(super::item::ItemForm::default()),
            ZDXM_FORM_REPORT => Box::new(crate::ffi::report::ReportForm::default()),
            ZDXM_FORM_IMPORT => Box::new(super::import::ImportForm::default()),
            ZDXM_FORM_RULES => Box::new(crate::FigureRules::default()),
            ZDXM_FORM_PERSON => Box::new(crate::PersonFields::default()),
            ZDXM_FORM_TEN_DAYS => Box::new(crate::ffi::ten_day::TenDayForm::default()),
            ZDXM_FORM_EVENT => Box::new(super::event::EventForm::default()),
            ZDXM_FORM_MATTER => Box::new(super::matter::MatterForm::default()),
            ZDXM_FORM_PLAN_CHANGE => Box::new(super::plan_change::PlanChangeForm::default()),
            ZDXM_FORM_ISSUE => Box::new(crate::ffi::issued_bulletin::IssueForm::default()),
            _ => return Err(faults::thing_unknown(Arg::Word("form", "表单"), kind.into())),
        };
        place.put(handle::insert_child(entry, Form { record, said: 0, set: 0, loaded: None })?)
    })
}

/// Frees a form. NULL is allowed.
pub(super) fn zdxm_form_free(form: OrNull<zdxm_form>) -> ZDXM_RET {
    close(form)
}

/// Empties a form, to fill it in again.
pub(super) fn zdxm_form_clear(form: *mut zdxm_form) -> ZDXM_RET {
    guard(form, |_, form| {
        form.record.clear();
        (form.said, form.set, form.loaded) = (0, 0, None);
        Ok(ZDXM_OK)
    })
}

/// Fills a form from the row that a cursor stands on: each field that both have, also where the row has no value; the
/// others stay. The form remembers the row's version.
///
/// To correct a record: get it, load it, set what is wrong, revise it. `ZDXM_E_CONFLICT` then says what others have
/// changed since.
pub(super) fn zdxm_form_load(form: *mut zdxm_form, row: *mut zdxm_cursor) -> ZDXM_RET {
    guard(form, |_, form| {
        let (values, loaded) = with(row, "row", |cursor| {
            let fields = form.record.fields().into_iter();
            let cells = fields.filter_map(|field| Some((field, cursor.cell_if_any(field)?)));
            Ok((cells.map(|(field, cell)| (field, values_of(&cell))).collect::<Vec<_>>(), loaded_from(cursor)))
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

/// Which version of which record a row is, if it is one.
fn loaded_from(cursor: &Cursor) -> Option<Loaded> {
    let number = |field| match cursor.cell_if_any(field)? {
        Cell::Int(number) => Some(number),
        Cell::Month(number) => Some(i64::from(number)),
        _ => None,
    };
    let since = number(ZDXM_F_SINCE)?;
    let ids = IDS.into_iter().filter_map(|field| Some((field, number(field)?)));
    // What has a number of its own is told by it.
    let ids = match number(ZDXM_F_ID) {
        Some(id) => vec![(ZDXM_F_ID, id)],
        None => ids.collect(),
    };
    Some(Loaded { row: cursor.row_type(), ids, since })
}

enum Values {
    One(Value),
    List(Vec<Value>),
}

fn values_of(cell: &Cell<'_>) -> Values {
    Values::One(match cell {
        Cell::Null => Value::Unset,
        Cell::Ints(list) => return Values::List(list.iter().map(|number| Value::Int(*number)).collect()),
        Cell::Texts(list) => return Values::List(list.iter().map(|text| Value::Text(text.to_string())).collect()),
        Cell::Text(text) => Value::Text(text.to_string()),
        Cell::Said(told) => Value::Text(told.text(Language::English)),
        Cell::Decimal(number) => Value::Text(number.to_string()),
        Cell::Int(number) => Value::Int(*number),
        Cell::Code(number, _) => Value::Int(i64::from(*number)),
        Cell::Flags(flags) => Value::Int(i64::from(super::cursor::sum(flags))),
        Cell::Money(money) => Value::Fen(money.fen()),
        Cell::Date(number) | Cell::Month(number) => Value::Int(i64::from(*number)),
    })
}

/// Sets a field by a text. Every field but a list takes one: numbers and flags as digits, codes by their names such as 续建 or as
/// digits, dates as 2022-03-15 or 2022年3月, money with its unit, such as 5,097万元. An amount without a unit is refused, because it
/// could mean 元, 万元 or 亿元. An empty text is "not said".
pub(super) fn zdxm_form_text(form: *mut zdxm_form, field: i32, text: Text) -> ZDXM_RET {
    set(form, field, |entry| Ok(Value::Text(text.read(entry, "text")?)))
}

fn set(form: *mut zdxm_form, field: i32, value: impl FnOnce(&super::context::Context) -> Result<Value, Fault>) -> i32 {
    guard(form, |entry, form| -> Outcome {
        form.set(field, value(&entry.context)?)?;
        Ok(ZDXM_OK)
    })
}

/// Sets a field that is an int, a flag (0 or 1), a month (yyyymm) or a date (yyyymmdd). Money is refused, because a bare
/// number may be fen, 元 or 万元: `zdxm_form_money` takes fen.
pub(super) fn zdxm_form_int(form: *mut zdxm_form, field: i32, value: i32) -> ZDXM_RET {
    set(form, field, |_| Ok(Value::Int(i64::from(value))))
}

/// Sets a field that is money, in fen (分); any other field is refused.
pub(super) fn zdxm_form_money(form: *mut zdxm_form, field: i32, fen: Fen) -> ZDXM_RET {
    set(form, field, |_| Ok(Value::Fen(fen)))
}

/// Makes a field "not said" again; a list, empty.
pub(super) fn zdxm_form_unset(form: *mut zdxm_form, field: i32) -> ZDXM_RET {
    set(form, field, |_| Ok(Value::Unset))
}

/// Adds a number to a field that is a list, such as `ZDXM_F_RESPONSIBLE_UNITS`.
pub(super) fn zdxm_form_append_int(form: *mut zdxm_form, field: i32, value: i32) -> ZDXM_RET {
    guard(form, |_, form| {
        form.append(field, Value::Int(i64::from(value)))?;
        Ok(ZDXM_OK)
    })
}

/// Adds a text to a field that is a list, such as `ZDXM_F_SHEETS`.
pub(super) fn zdxm_form_append_text(form: *mut zdxm_form, field: i32, text: Text) -> ZDXM_RET {
    guard(form, |entry, form| {
        form.append(field, Value::Text(text.read(&entry.context, "text")?))?;
        Ok(ZDXM_OK)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The fields of a record whose setter is not of their documented type.
    fn wrong<T: Record>() -> Vec<i32> {
        let of = |set: &Set<T>| match set {
            Set::Text(_) | Set::TextAs(_) => ZDXM_TYPE_TEXT,
            Set::Int(_) | Set::IntAs(_) => ZDXM_TYPE_INT,
            Set::Code(_) => ZDXM_TYPE_CODE,
            Set::Money(_) => ZDXM_TYPE_MONEY,
            Set::Month(_) => ZDXM_TYPE_MONTH,
            Set::Date(_) | Set::DateAs(_) => ZDXM_TYPE_DATE,
            Set::Flag(_) => ZDXM_TYPE_FLAG,
            Set::Ints(_) => ZDXM_TYPE_LIST_OF_INT,
            Set::Texts(_) => ZDXM_TYPE_LIST_OF_TEXT,
        };
        let fits = |slot: &Slot<T>| field_names::type_of(slot.field) == Some(of(&slot.set));
        T::SLOTS.iter().filter(|slot| !fits(slot)).map(|slot| slot.field).collect()
    }

    #[test]
    fn forms_take_what_the_types_of_their_fields_say() {
        let wrong = [
            wrong::<super::super::unit::UnitForm>(),
            wrong::<super::super::sector::SectorForm>(),
            wrong::<crate::ProjectFields>(),
            wrong::<super::super::plan::PlanForm>(),
            wrong::<super::super::item::ItemForm>(),
            wrong::<crate::ffi::report::ReportForm>(),
            wrong::<super::super::import::ImportForm>(),
            wrong::<crate::FigureRules>(),
            wrong::<crate::PersonFields>(),
            wrong::<crate::ffi::ten_day::TenDayForm>(),
            wrong::<super::super::event::EventForm>(),
            wrong::<super::super::matter::MatterForm>(),
            wrong::<super::super::plan_change::PlanChangeForm>(),
            wrong::<crate::ffi::issued_bulletin::IssueForm>(),
        ];
        assert_eq!(wrong.concat(), Vec::<i32>::new());
    }
}

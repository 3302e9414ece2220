//! Units (单位): governments, zones, bureaus and companies that are responsible for projects or report on them.
//!
//! Form and rows: NAME, KIND, CREDIT_CODE; rows also ID and SINCE. Without a kind, the name suggests one.

use super::batch::{Added, Writes, ensured, zdxm_batch};
use super::border::{Context, Fault, Out, OutIf, Text, ZDXM_RET, binds};
use super::cursor::zdxm_cursor;
use super::fields::*;
use super::form::{Queued, filled, record, zdxm_form};
use super::revision::revision;
use super::row::row;
use crate::{Base, Batch, CreditCode, Ensured, Result, Unit, UnitFields, UnitId, UnitKind};

/// A unit being filled in.
#[derive(Clone, Default)]
pub(super) struct UnitForm {
    name: String,
    kind: Option<UnitKind>,
    credit_code: Option<CreditCode>,
}

filled!(UnitForm { name: NAME, kind: KIND, credit_code: CREDIT_CODE });

impl Queued for UnitForm {
    fn queue(self, writes: &mut Writes) -> Result<()> {
        writes.queue(move |batch| Ok(Added::new(batch.add_unit(self.fields())?.0)));
        Ok(())
    }
}

/// A blank text is no code.
impl UnitForm {
    pub(super) fn fields(self) -> UnitFields {
        let UnitForm { name, kind, credit_code } = self;
        let suggested = UnitFields::named(&name);
        UnitFields { kind: kind.unwrap_or(suggested.kind), credit_code, name }
    }
}

row!(Unit, unit => { ID: unit.id, SINCE: unit.since }, fields: UnitFields);

/// Adds a unit: Rust `Batch::add_unit`.
pub(super) fn zdxm_unit_add(batch: &mut Batch, form: *mut zdxm_form) -> Result<UnitId, Fault> {
    Ok(batch.add_unit(record::<UnitForm>(form)?.fields())?)
}

/// The unit with a name, added if it does not exist: Rust `Batch::ensure_unit`.
///
/// `rows` (may be NULL) gets one row that reports whether the name was added and which names look like it, for a person to judge. Fields:
/// ID, ADDED, NEAR (at most three, only of one that was added).
pub(super) fn zdxm_unit_ensure(
    batch: *mut zdxm_batch,
    name: Text,
    id: Out<i32>,
    rows: OutIf<*mut zdxm_cursor>,
) -> ZDXM_RET {
    ensured(batch, id, rows, |entry, batch| {
        let Ensured { id, added, near } = batch.ensure_unit(&name.read(&entry.context, "name")?)?;
        Ok(Ensured { id: id.0, added, near })
    })
}

/// Corrects a unit: Rust `Batch::revise_unit`, `Batch::change_unit`.
///
/// A form that was loaded from its row revises all fields; `ZDXM_E_CONFLICT` if somebody changed the record since. Another
/// form revises the fields that were set.
pub(super) fn zdxm_unit_revise(batch: &mut Batch, id: UnitId, form: *mut zdxm_form) -> Result<(), Fault> {
    let now = || batch.view()?.unit(id);
    let (form, since) = revision::<UnitForm, Unit>(form, &[(ZDXM_F_ID, id.0)], now)?;
    Ok(batch.revise_unit(Base { id, since }, form.fields())?)
}

binds! {
    /// One unit: Rust `View::unit`.
    zdxm_unit_get = View::unit(id: UnitId) -> Unit;
    /// All units: Rust `View::units`.
    zdxm_unit_list = View::units() -> Vec<Unit>;
}

/// What a unit's name lets one suppose of its kind (`ZDXM_UNIT_...`), for a person to confirm: Rust `UnitKind::suggest`.
pub(super) fn zdxm_unit_suggest_kind(_context: &Context, name: &str) -> Result<UnitKind> {
    Ok(UnitKind::suggest(name))
}

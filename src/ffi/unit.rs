//! Units (单位): governments, zones, bureaus and companies that are responsible for projects or report on them.
//!
//! Form and rows: NAME, KIND, CREDIT_CODE; rows also ID and SINCE. Without a kind, the name suggests one.

use super::batch::{Added, Writes, add, ensured, write, zdxm_batch};
use super::border::{Out, OutIf, Text, ZDXM_RET, guard};
use super::codes::ZDXM_OK;
use super::context::zdxm_context;
use super::cursor::{Cell, Column, Row, record_of, zdxm_cursor};
use super::fields::*;
use super::form::{Queued, filled, record, revision, zdxm_form};
use super::view::{query, zdxm_view};
use crate::{Base, CreditCode, Ensured, Result, Unit, UnitFields, UnitId, UnitKind};

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

impl Row for Unit {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_ID, get: |unit| Cell::int(unit.id.0) },
        Column { field: ZDXM_F_SINCE, get: |unit| Cell::int(unit.since.0) },
    ];

    record_of!(fields: UnitFields);
}

/// Adds a unit: Rust `Batch::add_unit`.
pub(super) fn zdxm_unit_add(batch: *mut zdxm_batch, form: *mut zdxm_form, id: Out<i32>) -> ZDXM_RET {
    add(batch, id, |_, batch| Ok(batch.add_unit(record::<UnitForm>(form)?.fields())?.0))
}

/// The unit of a name, added where there is none: Rust `Batch::ensure_unit`.
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
/// With a form that was loaded from its row, all of it, or `ZDXM_E_CONFLICT` where somebody changed it since; with another
/// one, the fields that were set.
pub(super) fn zdxm_unit_revise(batch: *mut zdxm_batch, id: UnitId, form: *mut zdxm_form) -> ZDXM_RET {
    write(batch, |_, batch| {
        let now = || batch.view()?.unit(id);
        let (form, since) = revision::<UnitForm, Unit>(form, &[(ZDXM_F_ID, id.0)], now)?;
        batch.revise_unit(Base { id, since }, form.fields())?;
        Ok(ZDXM_OK)
    })
}

/// One unit: Rust `View::unit`.
pub(super) fn zdxm_unit_get(view: *mut zdxm_view, id: UnitId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(vec![view.unit(id)?]))
}

/// All units: Rust `View::units`.
pub(super) fn zdxm_unit_list(view: *mut zdxm_view, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.units()?))
}

/// What a unit's name lets one suppose of its kind (`ZDXM_UNIT_...`), for a person to confirm: Rust `UnitKind::suggest`.
pub(super) fn zdxm_unit_suggest_kind(context: *mut zdxm_context, name: Text, kind: Out<i32>) -> ZDXM_RET {
    guard(context, |entry, _| {
        let place = kind.required("kind")?;
        place.put(UnitKind::suggest(&name.read(&entry.context, "name")?).number())
    })
}

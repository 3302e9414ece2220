//! Units (单位): governments, zones, bureaus and companies that are responsible for projects or report on them.
//!
//! Form and rows: NAME, KIND, CREDIT_CODE; rows also ID and SINCE. Without a kind, the name suggests one.

use super::border::{Context, binds};
use super::form::filled;
use super::revision::revises;
use super::row::row;
use crate::{Batch, CreditCode, Ensured, Result, Unit, UnitFields, UnitId, UnitKind};

filled! {
    /// A unit being filled in.
    struct UnitForm { name: String = NAME, kind: UnitKind = KIND, credit_code: CreditCode = CREDIT_CODE }
}

impl UnitForm {
    /// Without a kind, of the one that the name suggests.
    pub(super) fn fields(self) -> UnitFields {
        let name = self.name.unwrap_or_default();
        let kind = self.kind.unwrap_or_else(|| UnitKind::suggest(&name));
        UnitFields { name, kind, credit_code: self.credit_code }
    }
}

row!(Unit, unit => { id, since }, fields: UnitFields);

/// Adds a unit: Rust `Batch::add_unit`.
pub(super) fn zdxm_unit_add(batch: &mut Batch, form: UnitForm) -> Result<UnitId> {
    batch.add_unit(form.fields())
}

binds! {
    /// The unit with a name, added if it does not exist: Rust `Batch::ensure_unit`.
    ///
    /// The row reports whether the name was added and which names look like it, for a person to judge: NEAR has at most three, only
    /// of one that was added.
    zdxm_unit_ensure = Batch::ensure_unit(name: &str) -> Ensured<UnitId>;
}

revises! {
    /// Corrects a unit: Rust `Batch::revise_unit`, `Batch::change_unit`.
    zdxm_unit_revise = Batch::revise_unit(id: UnitId, form: UnitForm => form.fields()) of View::unit;
}

binds! {
    /// One unit: Rust `View::unit`.
    zdxm_unit_get = View::unit(id: UnitId) -> Unit;
    /// The unit of a name, whatever its blanks and brackets, or no row: Rust `View::unit_by_name`.
    zdxm_unit_by_name = View::unit_by_name(name: &str) -> Option<Unit>;
    /// All units: Rust `View::units`.
    zdxm_unit_list = View::units() -> Vec<Unit>;
}

/// What a unit's name lets one suppose of its kind (`ZDXM_UNIT_...`), for a person to confirm: Rust `UnitKind::suggest`.
pub(super) fn zdxm_unit_suggest_kind(_context: &Context, name: &str) -> Result<UnitKind> {
    Ok(UnitKind::suggest(name))
}

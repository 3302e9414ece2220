//! Units (单位).

use super::batch::{Batch, duplicate, not_found};
use super::view::View;
use crate::domain::ids::UnitId;
use crate::domain::record::Unit;
use crate::domain::unit::UnitFields;
use crate::error::Result;
use crate::store::{NOW, unit};

impl Batch {
    /// Adds a unit. Names are unique, whatever their blanks and brackets.
    pub fn add_unit(&mut self, fields: UnitFields) -> Result<UnitId> {
        self.whole(|batch| {
            let pass = batch.may_manage()?;
            let fields = fields.checked()?;
            batch.check_unit_name(&fields.name, None)?;
            unit::add(batch.writer(pass)?, &fields)
        })
    }

    /// The unit of a name; added, of the kind that its name suggests, where there is none.
    pub fn ensure_unit(&mut self, name: &str) -> Result<UnitId> {
        self.whole(|batch| match unit::by_name(batch.conn()?, name)? {
            Some(id) => Ok(id),
            None => batch.add_unit(UnitFields::named(name)),
        })
    }

    /// Replaces what is known of a unit.
    pub fn revise_unit(&mut self, id: UnitId, fields: UnitFields) -> Result<()> {
        self.whole(|batch| {
            let pass = batch.may_manage()?;
            let fields = fields.checked()?;
            let before = unit::get(batch.conn()?, id, NOW)?.ok_or_else(|| not_found("unit", id))?;
            if before.fields == fields {
                return Ok(());
            }
            batch.check_unit_name(&fields.name, Some(id))?;
            unit::revise(batch.writer(pass)?, id, before.since, &fields)
        })
    }

    fn check_unit_name(&self, name: &str, but: Option<UnitId>) -> Result<()> {
        match unit::by_name(self.conn()?, name)?.filter(|id| Some(*id) != but) {
            Some(other) => Err(duplicate("unit", other, "name", "name")),
            None => Ok(()),
        }
    }
}

impl View {
    /// One unit.
    pub fn unit(&self, id: UnitId) -> Result<Unit> {
        unit::get(self.conn()?, id, self.as_of().0)?.ok_or_else(|| not_found("unit", id))
    }

    /// All units, in the order of their numbers.
    pub fn units(&self) -> Result<Vec<Unit>> {
        unit::all(self.conn()?, self.as_of().0)
    }
}

//! Units (单位).

use crate::domain::office::change::ChangeKind;
use crate::domain::office::history::Subject;
use crate::domain::office::unit::{Unit, UnitFields};
use crate::domain::value::ids::UnitId;
use crate::domain::value::near::{Ensured, NearIndex};
use crate::domain::value::record::Base;
use crate::domain::value::text::check_new_name;
use crate::error::Result;
use crate::ledger::batch::Batch;
use crate::ledger::messages;
use crate::ledger::view::View;
use crate::store::{NOW, unit};

impl Batch {
    /// Adds a unit. Names are unique, whatever their blanks and brackets.
    pub fn add_unit(&mut self, fields: UnitFields) -> Result<UnitId> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::Edit, Subject::Unit)?;
            let fields = fields.checked()?;
            check_new_name("name", &fields.name, None)?;
            batch.check_unit_name(&fields.name, None)?;
            let id = unit::add(batch.writer(pass)?, &fields)?;
            if let Some(names) = &mut batch.unit_names {
                names.add(&fields.name);
            }
            Ok(id)
        })
    }

    /// The unit of a name; added, of the kind that its name suggests, where there is none. Then it also names the units that
    /// look like it, for a person to judge: `市交通局` beside `市交通运输局`.
    pub fn ensure_unit(&mut self, name: &str) -> Result<Ensured<UnitId>> {
        self.ensured_unit(name, |batch| Ok(batch.unit_names()?.of(name)))
    }

    /// [`Batch::ensure_unit`] for names that were looked at before: nothing is compared.
    pub(crate) fn unit_named(&mut self, name: &str) -> Result<UnitId> {
        self.ensured_unit(name, |_| Ok(Vec::new())).map(|ensured| ensured.id)
    }

    fn ensured_unit(
        &mut self,
        name: &str,
        near: impl FnOnce(&mut Batch) -> Result<Vec<String>>,
    ) -> Result<Ensured<UnitId>> {
        self.whole(|batch| {
            if let Some(id) = unit::by_name(batch.conn()?, name)? {
                let id = batch.end(id)?;
                return Ok(Ensured { id, added: false, near: Vec::new() });
            }
            let near = near(batch)?;
            let id = batch.add_unit(UnitFields::named(name))?;
            Ok(Ensured { id, added: true, near })
        })
    }

    /// The names of all units, read once for the batch.
    fn unit_names(&mut self) -> Result<&NearIndex> {
        let names = match self.unit_names.take() {
            Some(names) => names,
            None => unit::with_merged(self.conn()?, NOW)?.iter().map(|unit| unit.fields.name.as_str()).collect(),
        };
        Ok(self.unit_names.insert(names))
    }

    /// Replaces what is known of a unit, on the version that was read.
    ///
    /// Fails with `Conflict` where somebody has changed it since, and says who, when and which fields.
    pub fn revise_unit(&mut self, base: impl Into<Base<UnitId>>, fields: UnitFields) -> Result<()> {
        let base = base.into();
        self.whole(|batch| batch.put_unit(base, fields))
    }

    /// Changes some of what is known of a unit; the rest stays as it is now.
    pub fn change_unit(&mut self, id: UnitId, change: impl FnOnce(&mut UnitFields)) -> Result<()> {
        self.whole(|batch| {
            batch.may_manage(ChangeKind::Edit, id)?;
            let mut now = unit::get(batch.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id))?;
            let base = Base::from(&now);
            change(&mut now.fields);
            batch.put_unit(base, now.fields)
        })
    }

    fn put_unit(&mut self, base: Base<UnitId>, fields: UnitFields) -> Result<()> {
        let id = base.id;
        let pass = self.may_manage(ChangeKind::Edit, base.id)?;
        let fields = fields.checked()?;
        let before = unit::get(self.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id))?;
        self.check_unmerged(id)?;
        check_new_name("name", &fields.name, Some(&before.fields.name))?;
        if before.fields == fields {
            return Ok(());
        }
        self.check_base(id, base.since, before.since, || {
            let versions = unit::history(self.conn()?, id, NOW)?.into_iter();
            Ok(versions.map(|version| (version.since, version.fields)).collect())
        })?;
        self.check_unit_name(&fields.name, Some(id))?;
        self.unit_names = None;
        unit::revise(self.writer(pass)?, id, before.since, &fields)
    }

    pub(in crate::ledger) fn check_unit_name(&self, name: &str, but: Option<UnitId>) -> Result<()> {
        match unit::by_name(self.conn()?, name)?.filter(|id| Some(*id) != but) {
            Some(other) => Err(messages::unit_name_taken(other).field("name")),
            None => Ok(()),
        }
    }
}

/// # Units (单位)
///
/// The units that the ledger knows, in the order of their numbers.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// let unit = view.units()?.remove(0);
/// assert_eq!((unit.fields.name.as_str(), unit.fields.kind), ("市交通运输局", UnitKind::Bureau));
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// One unit; of a number that was merged, the unit that it is.
    pub fn unit(&self, id: UnitId) -> Result<Unit> {
        unit::get(self.conn()?, self.end(id)?, self.as_of().0)?.ok_or_else(|| self.gone(id))
    }

    /// The unit that has a name, or had it as of the change of this view, whatever its blanks and brackets.
    pub fn unit_by_name(&self, name: &str) -> Result<Option<Unit>> {
        let found = unit::named(self.conn()?, name, self.moment())?;
        found.map(|id| self.unit(id)).transpose()
    }

    /// All units, in the order of their numbers; those that were merged are listed once.
    pub fn units(&self) -> Result<Vec<Unit>> {
        unit::all(self.conn()?, self.as_of().0)
    }
}

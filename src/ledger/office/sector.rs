//! Sectors (行业分类): a dictionary of two levels. A new ledger has the four of Liuzhou's plan.

use crate::domain::office::change::ChangeKind;
use crate::domain::office::history::Subject;
use crate::domain::office::unit::{Sector, SectorFields};
use crate::domain::value::ids::SectorId;
use crate::domain::value::near::{Ensured, near_names};
use crate::domain::value::record::Base;
use crate::domain::value::text::check_new_name;
use crate::error::{Error, Result};
use crate::ledger::batch::Batch;
use crate::ledger::messages;
use crate::ledger::view::View;
use crate::store::{NOW, sector};

impl Batch {
    /// Adds a sector.
    pub fn add_sector(&mut self, fields: SectorFields) -> Result<SectorId> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::Edit, Subject::Sector)?;
            let fields = fields.checked()?;
            check_new_name("name", &fields.name, None)?;
            batch.check_sector(&fields, None)?;
            sector::add(batch.writer(pass)?, &fields)
        })
    }

    /// The sector of a name; added at the end of the dictionary where there is none. Then it also names the sectors that
    /// look like it, for a person to judge: `社会民生` beside `民生保障`.
    pub fn ensure_sector(&mut self, name: &str) -> Result<Ensured<SectorId>> {
        self.whole(|batch| {
            if let Some(id) = sector::by_name(batch.conn()?, name)? {
                return Ok(Ensured { id, added: false, near: Vec::new() });
            }
            let sectors = sector::all(batch.conn()?, NOW)?;
            let near = near_names(name, sectors.iter().map(|sector| sector.fields.name.as_str()));
            let position = sectors.iter().map(|sector| sector.fields.position).max().unwrap_or(0).saturating_add(1);
            let id = batch.add_sector(SectorFields::new(name, position))?;
            Ok(Ensured { id, added: true, near })
        })
    }

    /// Replaces what is known of a sector, on the version that was read.
    ///
    /// Fails with `Conflict` where somebody has changed it since, and says who, when and which fields.
    pub fn revise_sector(&mut self, base: impl Into<Base<SectorId>>, fields: SectorFields) -> Result<()> {
        let base = base.into();
        self.whole(|batch| batch.put_sector(base, fields))
    }

    /// Changes some of what is known of a sector; the rest stays as it is now.
    pub fn change_sector(&mut self, id: SectorId, change: impl FnOnce(&mut SectorFields)) -> Result<()> {
        self.whole(|batch| {
            batch.may_manage(ChangeKind::Edit, id)?;
            let mut now = sector::get(batch.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id))?;
            let base = Base::from(&now);
            change(&mut now.fields);
            batch.put_sector(base, now.fields)
        })
    }

    fn put_sector(&mut self, base: Base<SectorId>, fields: SectorFields) -> Result<()> {
        let id = base.id;
        let pass = self.may_manage(ChangeKind::Edit, base.id)?;
        let fields = fields.checked()?;
        let before = sector::get(self.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id))?;
        check_new_name("name", &fields.name, Some(&before.fields.name))?;
        if before.fields == fields {
            return Ok(());
        }
        self.check_base(id, base.since, before.since, || {
            let versions = sector::history(self.conn()?, id, NOW)?.into_iter();
            Ok(versions.map(|version| (version.since, version.fields)).collect())
        })?;
        self.check_sector(&fields, Some(id))?;
        sector::revise(self.writer(pass)?, id, before.since, &fields)
    }

    fn check_sector(&self, fields: &SectorFields, id: Option<SectorId>) -> Result<()> {
        let conn = self.conn()?;
        if let Some(other) = sector::by_name(conn, &fields.name)?.filter(|other| Some(*other) != id) {
            return Err(messages::sector_name_taken(other).field("name"));
        }
        let Some(parent) = fields.parent else { return Ok(()) };
        let above = sector::get(conn, parent, NOW)?.ok_or_else(|| messages::not_found(parent).field("parent"))?;
        let has_children =
            || Ok::<_, Error>(sector::all(conn, NOW)?.iter().any(|sector| id.is_some() && sector.fields.parent == id));
        if above.fields.parent.is_some() || Some(parent) == id || has_children()? {
            return Err(messages::sector_of_third_level().field("parent"));
        }
        Ok(())
    }
}

/// # Sectors (行业分类)
///
/// The dictionary of sectors, in the order in which plans list them.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// let names = view.sectors()?.into_iter().map(|sector| sector.fields.name).collect::<Vec<_>>();
/// assert_eq!(names, ["基础设施", "产业发展", "民生保障", "生态环保"]);
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// One sector.
    pub fn sector(&self, id: SectorId) -> Result<Sector> {
        sector::get(self.conn()?, id, self.as_of().0)?.ok_or_else(|| messages::not_found(id))
    }

    /// The sector that has a name, or had it as of the change of this view, whatever its blanks and brackets.
    pub fn sector_by_name(&self, name: &str) -> Result<Option<Sector>> {
        let found = sector::named(self.conn()?, name, self.moment())?;
        Ok(found.map(|id| sector::get(self.conn()?, id, self.as_of().0)).transpose()?.flatten())
    }

    /// All sectors, in the order in which plans list them.
    pub fn sectors(&self) -> Result<Vec<Sector>> {
        sector::all(self.conn()?, self.as_of().0)
    }
}

//! Sectors (行业分类), a dictionary of two levels. A new ledger has 基础设施, 产业发展, 民生保障 and 生态环保.
//!
//! Form and rows: NAME, PARENT, POSITION; rows also ID and SINCE.

use super::batch::{Added, Writes, ensured, zdxm_batch};
use super::border::{Fault, Out, OutIf, Text, ZDXM_RET, binds};
use super::cursor::zdxm_cursor;
use super::fields::*;
use super::form::{Queued, filled, record, zdxm_form};
use super::revision::revision;
use super::row::row;
use crate::{Base, Batch, Ensured, Result, Sector, SectorFields, SectorId};

/// A sector being filled in.
#[derive(Clone)]
pub(super) struct SectorForm {
    fields: SectorFields,
}

impl Default for SectorForm {
    fn default() -> Self {
        SectorForm { fields: SectorFields { name: String::new(), parent: None, position: 1 } }
    }
}

impl SectorForm {
    pub(super) fn fields(self) -> SectorFields {
        self.fields
    }
}

filled!(SectorForm {}, fields: SectorFields);

impl Queued for SectorForm {
    fn queue(self, writes: &mut Writes) -> Result<()> {
        writes.queue(move |batch| Ok(Added::new(batch.add_sector(self.fields)?.0)));
        Ok(())
    }
}

row!(Sector, sector => { ID: sector.id, SINCE: sector.since }, fields: SectorFields);

/// Adds a sector: Rust `Batch::add_sector`.
pub(super) fn zdxm_sector_add(batch: &mut Batch, form: *mut zdxm_form) -> Result<SectorId, Fault> {
    Ok(batch.add_sector(record::<SectorForm>(form)?.fields)?)
}

/// The sector with a name, added if it does not exist: Rust `Batch::ensure_sector`.
///
/// `rows` (may be NULL) gets one row that reports whether the name was added and which names look like it, for a person to judge. Fields:
/// ID, ADDED, NEAR (at most three, only of one that was added).
pub(super) fn zdxm_sector_ensure(
    batch: *mut zdxm_batch,
    name: Text,
    id: Out<i32>,
    rows: OutIf<*mut zdxm_cursor>,
) -> ZDXM_RET {
    ensured(batch, id, rows, |entry, batch| {
        let Ensured { id, added, near } = batch.ensure_sector(&name.read(&entry.context, "name")?)?;
        Ok(Ensured { id: id.0, added, near })
    })
}

/// Corrects a sector: Rust `Batch::revise_sector`, `Batch::change_sector`.
///
/// A form that was loaded from its row revises all fields; `ZDXM_E_CONFLICT` if somebody changed the record since. Another
/// form revises the fields that were set.
pub(super) fn zdxm_sector_revise(batch: &mut Batch, id: SectorId, form: *mut zdxm_form) -> Result<(), Fault> {
    let now = || batch.view()?.sector(id);
    let (form, since) = revision::<SectorForm, Sector>(form, &[(ZDXM_F_ID, id.0)], now)?;
    Ok(batch.revise_sector(Base { id, since }, form.fields())?)
}

binds! {
    /// One sector: Rust `View::sector`.
    zdxm_sector_get = View::sector(id: SectorId) -> Sector;
    /// All sectors, in the order in which plans list them: Rust `View::sectors`.
    zdxm_sector_list = View::sectors() -> Vec<Sector>;
}

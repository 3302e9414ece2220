//! Sectors (行业分类), a dictionary of two levels. A new ledger has 基础设施, 产业发展, 民生保障 and 生态环保.
//!
//! Form and rows: NAME, PARENT, POSITION; rows also ID and SINCE.

use super::batch::{Added, Writes, add, ensured, write, zdxm_batch};
use super::border::{Out, OutIf, Text, ZDXM_RET};
use super::codes::ZDXM_OK;
use super::cursor::{Cell, Column, Row, record_of, zdxm_cursor};
use super::fields::*;
use super::form::{Queued, filled, record, revision, zdxm_form};
use super::view::{query, zdxm_view};
use crate::{Base, Ensured, Result, Sector, SectorFields, SectorId};

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

/// A place in a list, from 1.
impl Row for Sector {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_ID, get: |sector| Cell::int(sector.id.0) },
        Column { field: ZDXM_F_SINCE, get: |sector| Cell::int(sector.since.0) },
    ];

    record_of!(fields: SectorFields);
}

/// Adds a sector: Rust `Batch::add_sector`.
pub(super) fn zdxm_sector_add(batch: *mut zdxm_batch, form: *mut zdxm_form, id: Out<i32>) -> ZDXM_RET {
    add(batch, id, |_, batch| Ok(batch.add_sector(record::<SectorForm>(form)?.fields)?.0))
}

/// The sector of a name, added where there is none: Rust `Batch::ensure_sector`.
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
/// With a form that was loaded from its row, all of it, or `ZDXM_E_CONFLICT` where somebody changed it since; with another
/// one, the fields that were set.
pub(super) fn zdxm_sector_revise(batch: *mut zdxm_batch, id: SectorId, form: *mut zdxm_form) -> ZDXM_RET {
    write(batch, |_, batch| {
        let now = || batch.view()?.sector(id);
        let (form, since) = revision::<SectorForm, Sector>(form, &[(ZDXM_F_ID, id.0)], now)?;
        batch.revise_sector(Base { id, since }, form.fields())?;
        Ok(ZDXM_OK)
    })
}

/// One sector: Rust `View::sector`.
pub(super) fn zdxm_sector_get(view: *mut zdxm_view, id: SectorId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(vec![view.sector(id)?]))
}

/// All sectors, in the order in which plans list them: Rust `View::sectors`.
pub(super) fn zdxm_sector_list(view: *mut zdxm_view, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.sectors()?))
}

//! Sectors (行业分类), a dictionary of two levels. A new ledger has 基础设施, 产业发展, 民生保障 and 生态环保.
//!
//! Form and rows: NAME, PARENT, POSITION; rows also ID and SINCE.

use super::border::binds;
use super::form::filled;
use super::revision::revises;
use super::row::row;
use crate::{Ensured, Sector, SectorFields, SectorId};

filled!(SectorFields = SectorFields::new("", 1));

row!(Sector, sector => { id, since }, fields: SectorFields);

binds! {
    /// Adds a sector: Rust `Batch::add_sector`.
    zdxm_sector_add = Batch::add_sector(form: SectorFields) -> SectorId;

    /// The sector with a name, added if it does not exist: Rust `Batch::ensure_sector`.
    ///
    /// The row reports whether the name was added and which names look like it, for a person to judge: NEAR has at most three, only
    /// of one that was added.
    zdxm_sector_ensure = Batch::ensure_sector(name: &str) -> Ensured<SectorId>;
}

revises! {
    /// Corrects a sector: Rust `Batch::revise_sector`, `Batch::change_sector`.
    zdxm_sector_revise = Batch::revise_sector(id: SectorId, form: SectorFields => form) of View::sector;
}

binds! {
    /// One sector: Rust `View::sector`.
    zdxm_sector_get = View::sector(id: SectorId) -> Sector;
    /// The sector of a name, whatever its blanks and brackets, or no row: Rust `View::sector_by_name`.
    zdxm_sector_by_name = View::sector_by_name(name: &str) -> Option<Sector>;
    /// All sectors, in the order in which plans list them: Rust `View::sectors`.
    zdxm_sector_list = View::sectors() -> Vec<Sector>;
}

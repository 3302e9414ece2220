//! Partner offices (往来单位), and lives of the ledger (台账代次).

use crate::domain::messages as domain;
use crate::domain::office::change::ChangeKind;
use crate::domain::office::history::Subject;
use crate::domain::sharing::origin::is_uuid;
use crate::domain::sharing::package::Incarnation;
use crate::domain::sharing::partner::{Partner, PartnerFields, PartnerId};
use crate::domain::value::record::Base;
use crate::domain::value::text::{check_new_name, checked_reason, name_key};
use crate::error::Result;
use crate::ledger::batch::Batch;
use crate::ledger::messages;
use crate::ledger::view::View;
use crate::store::file::{errors, identity};
use crate::store::{NOW, sharing, unit, versions};

impl Batch {
    /// Adds an office with which packages are exchanged, by the uuid of its ledger ([`crate::Ledger::uuid`]).
    pub fn add_partner(&mut self, ledger: &str, fields: PartnerFields) -> Result<PartnerId> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::Edit, Subject::Partner)?;
            let fields = fields.checked()?;
            check_new_name("name", &fields.name, None)?;
            let ledger = ledger.trim().to_ascii_lowercase();
            if !is_uuid(&ledger) {
                return Err(domain::ledger_uuid_unreadable(&ledger).field("uuid"));
            }
            let (own, _) = identity::get(batch.conn()?, NOW)?.ok_or_else(|| errors::damaged("no office"))?;
            if own == ledger {
                return Err(messages::partner_is_this_office().field("uuid"));
            }
            if let Some(other) = sharing::partner_of(batch.conn()?, &ledger, NOW)? {
                return Err(messages::partner_exists(other.id).field("uuid"));
            }
            batch.check_partner(&fields, None)?;
            versions::add::<Partner>(batch.writer(pass)?, &[(&ledger).into()], &fields)
        })
    }

    /// Replaces what is known of a partner office, on the version that was read. Its ledger stays.
    ///
    /// Fails with `Conflict` where somebody has changed it since, and says who, when and which fields.
    pub fn revise_partner(&mut self, base: impl Into<Base<PartnerId>>, fields: PartnerFields) -> Result<()> {
        let base = base.into();
        self.whole(|batch| batch.put_partner(base, fields))
    }

    /// Changes some of what is known of a partner office; the rest stays as it is now.
    pub fn change_partner(&mut self, id: PartnerId, change: impl FnOnce(&mut PartnerFields)) -> Result<()> {
        self.whole(|batch| {
            batch.may_manage(ChangeKind::Edit, (Subject::Partner, id.0))?;
            let mut now = versions::get::<Partner>(batch.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id))?;
            let base = Base::from(&now);
            change(&mut now.fields);
            batch.put_partner(base, now.fields)
        })
    }

    fn put_partner(&mut self, base: Base<PartnerId>, fields: PartnerFields) -> Result<()> {
        let id = base.id;
        let pass = self.may_manage(ChangeKind::Edit, (Subject::Partner, id.0))?;
        let fields = fields.checked()?;
        let before = versions::get::<Partner>(self.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id))?;
        check_new_name("name", &fields.name, Some(&before.fields.name))?;
        if before.fields == fields {
            return Ok(());
        }
        self.check_base(id, base.since, before.since, || {
            let versions = versions::history::<Partner>(self.conn()?, id, NOW)?.into_iter();
            Ok(versions.map(|version| (version.since, version.fields)).collect())
        })?;
        self.check_partner(&fields, Some(id))?;
        versions::revise::<Partner>(self.writer(pass)?, id, before.since, &fields)
    }

    fn check_partner(&self, fields: &PartnerFields, but: Option<PartnerId>) -> Result<()> {
        let conn = self.conn()?;
        if let Some(id) = fields.unit {
            unit::get(conn, id, NOW)?.ok_or_else(|| messages::not_found(id).field("unit"))?;
        }
        let key = name_key(&fields.name);
        let same = |other: &Partner| Some(other.id) != but && name_key(&other.fields.name) == key;
        match sharing::partners(conn, NOW)?.into_iter().find(same) {
            Some(other) => Err(messages::partner_name_taken(other.id).field("name")),
            None => Ok(()),
        }
    }

    /// Begins another life of this ledger (换代), because it was restored from a backup or copied: packages that are made from now on
    /// cannot be mistaken for those of the other one. Those who receive them are asked whether they accept it.
    pub fn begin_incarnation(&mut self, reason: &str) -> Result<()> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::Edit, Subject::Incarnation)?;
            let reason = checked_reason(reason, messages::incarnation_without_reason)?;
            sharing::begin_incarnation(batch.writer(pass)?, &reason)
        })
    }
}

/// # Partner offices (往来单位)
///
/// The offices with which packages are exchanged.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// # let folder = tempfile::tempdir().unwrap();
/// # let county = Ledger::create(folder.path().join("x"), "柳南区重点办").unwrap();
/// let unit = view.unit_by_name("市交通运输局")?.expect("a unit").id;
/// let fields = PartnerFields::lower("柳南区重点办", unit);
/// let partner = ledger.write("张三", |batch| batch.add_partner(&county.uuid()?, fields))?;
/// assert_eq!(ledger.view()?.partner(partner)?.fields.rank, PartnerRank::Lower);
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// One partner office.
    pub fn partner(&self, id: PartnerId) -> Result<Partner> {
        versions::get::<Partner>(self.conn()?, id, self.as_of().0)?.ok_or_else(|| messages::not_found(id))
    }

    /// All partner offices, in the order of their numbers.
    pub fn partners(&self) -> Result<Vec<Partner>> {
        sharing::partners(self.conn()?, self.as_of().0)
    }

    /// The lives of this ledger after the first, in their order.
    pub fn incarnations(&self) -> Result<Vec<Incarnation>> {
        sharing::incarnations(self.conn()?, self.as_of().0)
    }
}

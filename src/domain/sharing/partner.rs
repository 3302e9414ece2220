//! Offices with which this one exchanges packages (往来单位).

use serde::{Deserialize, Serialize};

use crate::coded::coded;
use crate::domain::messages;
use crate::domain::value::field::{Fields, always, record};
use crate::domain::value::ids::{ChangeNumber, UnitId, record_number};
use crate::domain::value::record::Base;
use crate::domain::value::text;
use crate::error::Result;

record_number! {
    /// Number of an office with which packages are exchanged (往来单位).
    PartnerId: partner "partner office" "往来单位";
}

coded! {
    /// Where an office stands to this one, from which follows what each of the two owns.
    pub enum PartnerRank: "RANK", "Rank of a partner office" {
        /// it gives the plan, its changes, the rules, and answers reports: a city to its counties.
        Upper = 1 "上级",
        /// it reports what happens to the projects of its unit: a county to its city.
        Lower = 2 "下级",
    }
}

/// What the ledger knows of a partner office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartnerFields {
    /// Name (名称), such as 柳南区重点办.
    pub name: String,
    /// Where it stands to this office.
    pub rank: PartnerRank,
    /// Of a lower office, the unit of this ledger for which it answers: it may report what that unit's people may. Of an upper
    /// office, the unit that this office is in its plans, which its packages say: this office reports for that unit's projects.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// 备注
    #[serde(default)]
    pub remark: Option<String>,
}

record!(PartnerFields { name: NAME, rank: PARTNER_RANK, unit: UNIT, remark: REMARK });

always!(PartnerRank;);

impl PartnerFields {
    /// An upper office, of which only the name is known.
    pub fn upper(name: &str) -> Self {
        PartnerFields { name: name.to_owned(), rank: PartnerRank::Upper, unit: None, remark: None }
    }

    /// A lower office that answers for a unit.
    pub fn lower(name: &str, unit: UnitId) -> Self {
        PartnerFields { name: name.to_owned(), rank: PartnerRank::Lower, unit: Some(unit), remark: None }
    }

    pub(crate) fn checked(mut self) -> Result<Self> {
        self.check_members()?;
        self.name = text::checked_name("name", &self.name)?;
        if self.rank == PartnerRank::Lower && self.unit.is_none() {
            return Err(messages::partner_without_unit().field("unit"));
        }
        Ok(self)
    }
}

/// An office with which packages are exchanged (往来单位).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Partner {
    /// Its number.
    pub id: PartnerId,
    /// The uuid of its ledger ([`Ledger::uuid`](crate::Ledger::uuid)), by which packages are known to be its own.
    pub ledger: String,
    /// The change that wrote this version.
    pub since: ChangeNumber,
    /// What is known.
    #[serde(flatten)]
    pub fields: PartnerFields,
}

impl From<&Partner> for Base<PartnerId> {
    fn from(partner: &Partner) -> Self {
        Base { id: partner.id, since: partner.since }
    }
}

//! Numbers of records in one ledger, and of its changes. Each kind has its own type, so that they cannot be mixed up.

use serde::{Deserialize, Serialize};

use crate::domain::messages;

/// The id types, all alike: a number that the ledger gives, never used again for another record.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident,)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}", self.0)
            }
        }

        /// Reads the digits of a number, as in the address of a web page.
        impl std::str::FromStr for $name {
            type Err = crate::error::Error;

            fn from_str(text: &str) -> crate::error::Result<Self> {
                let number = text.parse().ok().filter(|_| !text.starts_with('+'));
                number.map($name).ok_or_else(|| messages::number_unreadable(text))
            }
        }
    )*};
}

ids! {
    /// Number of a unit (单位).
    UnitId,
    /// Number of a sector (行业分类).
    SectorId,
    /// Number of a project (重大项目).
    ProjectId,
    /// Number of a year plan (年度计划).
    PlanId,
    /// Number of a plan item (计划项目).
    ItemId,
    /// Number of a matter that stands in the way of a project (事项).
    MatterId,
    /// Number of a plan change that changed a plan (增补、调出、调整).
    PlanChangeId,
    /// Number of an issued bulletin (已签发的简报、通报).
    BulletinId,
    /// Number of an event: a start, a stop (开工、停工).
    EventId,
    /// Number of a rule pack (规则包).
    RulePackId,
    /// Number of a person (人员).
    PersonId,
    /// Number of a role that somebody has (授权).
    GrantId,
    /// Number of what a column was confirmed to mean (列的确认).
    ColumnMappingId,
    /// Number of a change (变更号): the n-th write to the ledger, from 1. Zero stands for the empty ledger.
    ChangeNumber,
}

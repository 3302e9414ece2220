//! Projects (重大项目): what lives for many years, whatever the plans of the years say.

pub(crate) mod event;
pub(crate) mod matter;
pub(crate) mod matter_query;
pub(crate) mod node;

pub use event::{EventFields, EventId, EventKind, ItemState, ProjectEvent, ProjectState, ProjectStatus, Timing};
pub use matter::{Matter, MatterFields, MatterKind, MatterReport, OpenMatter, OverdueMatter};
pub use matter_query::{FoundMatter, MatterQuery};
pub use node::{FoundNode, Node, NodeConflict, NodeFields, NodeProposal, NodeQuery, NodeState};

use serde::{Deserialize, Serialize};

use super::value::code::{CreditCode, ProjectCode};
use super::value::field::{Fields, record};
use super::value::ids::{ProjectId, SectorId};
use super::value::money::Money;
use super::value::period::ConstructionPeriod;
use super::value::record::Record;
use super::value::text;
use crate::domain::messages;
use crate::error::Result;

/// What the ledger knows of a project. A new field belongs here; the compiler then names every place that it needs.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ProjectFields {
    /// Name (项目名称), without marks such as ★.
    pub name: String,
    /// National code (项目代码); reserve projects often have none yet.
    pub code: Option<ProjectCode>,
    /// Sector (行业分类).
    pub sector: Option<SectorId>,
    /// Content and scale (主要建设内容及规模).
    pub content: Option<String>,
    /// When it is built (建设起止年限).
    pub period: ConstructionPeriod,
    /// Total investment (总投资) as known today. Each plan item keeps the total that its plan lists.
    pub total: Option<Money>,
    /// Who builds it (项目业主).
    pub owner: Option<String>,
    /// 统一社会信用代码 of the owner.
    pub owner_credit_code: Option<CreditCode>,
    /// Where it lies (建设地点), which need not be where it is reported.
    pub location: Option<String>,
    /// The project that it is a part of (打包项目).
    pub parent: Option<ProjectId>,
    /// 备注
    pub remark: Option<String>,
}

record!(ProjectFields {name: NAME, code: CODE, sector: SECTOR, content: CONTENT, period { start: PERIOD_START, end: PERIOD_END }, total: TOTAL, owner: OWNER, owner_credit_code: OWNER_CREDIT_CODE, location: LOCATION, parent: PARENT, remark: REMARK});

/// Who builds a project (项目业主).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Owner {
    /// Name.
    pub name: String,
    /// 统一社会信用代码
    #[serde(default)]
    pub credit_code: Option<CreditCode>,
}

impl Owner {
    /// An owner of whom only the name is known.
    pub fn named(name: &str) -> Self {
        Owner { name: name.to_owned(), credit_code: None }
    }

    pub(crate) fn checked(self) -> Result<Self> {
        let Owner { name, credit_code } = self;
        Ok(Owner { name: text::checked_name("owner", &name)?, credit_code })
    }
}

impl ProjectFields {
    /// A project of that name, of which nothing else is known yet.
    pub fn named(name: &str) -> Self {
        ProjectFields { name: name.to_owned(), ..Default::default() }
    }

    /// Its owner, where a name is known.
    pub(crate) fn owned_by(&self) -> Option<Owner> {
        let name = self.owner.clone()?;
        Some(Owner { name, credit_code: self.owner_credit_code.clone() })
    }

    pub(crate) fn checked(mut self) -> Result<Self> {
        self.check_members()?;
        self.name = text::checked_name("name", &self.name)?;
        self.period = ConstructionPeriod::new(self.period.start, self.period.end)?;
        if self.total.is_some_and(|total| total < Money::ZERO) {
            return Err(messages::amount_negative().field("total"));
        }
        Ok(self)
    }
}

/// A project (重大项目) of the ledger.
pub type Project = Record<ProjectId, ProjectFields>;

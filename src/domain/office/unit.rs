//! Units (单位) and sectors (行业分类).

use serde::{Deserialize, Serialize};

use crate::coded::coded;
use crate::domain::value::code::CreditCode;
use crate::domain::value::field::{always, record};
use crate::domain::value::ids::{SectorId, UnitId};
use crate::domain::value::record::Record;
use crate::domain::value::text;
use crate::error::Result;

coded! {
    /// What a unit is. Counties and functional zones are ranked apart from each other and from bureaus; bulletins list the
    /// kinds in this order.
    #[derive(PartialOrd, Ord)]
    pub enum UnitKind: "UNIT", "Kind of unit" {
        /// the government of a county, city or district.
        County = 1 "县（市、区）",
        /// the committee of a development or functional zone.
        FunctionalZone = 2 "功能区",
        /// a bureau, committee or office.
        Bureau = 3 "部门",
        /// a state-owned group or company.
        Enterprise = 4 "企业",
        /// another kind.
        Other = 5 "其他",
    }
}

impl UnitKind {
    /// What a unit's name lets one suppose; for a person to confirm.
    ///
    /// ```
    /// use zdxm::UnitKind;
    /// assert_eq!(UnitKind::suggest("阳和工业新区（北部生态新区）管委会"), UnitKind::FunctionalZone);
    /// ```
    pub fn suggest(name: &str) -> Self {
        let name = text::squeeze(name);
        let ends = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
        if ends(&["管委会", "管理委员会", "新区", "开发区", "高新区"]) {
            UnitKind::FunctionalZone
        } else if ends(&["人民政府", "县", "县政府", "区政府", "市政府"]) {
            UnitKind::County
        } else if ends(&["集团", "公司", "厂", "银行"]) {
            UnitKind::Enterprise
        } else if ends(&["局", "委", "办", "厅", "部", "委员会", "办公室", "中心", "处", "支队", "院"])
        {
            UnitKind::Bureau
        } else if ends(&["区", "市"]) {
            UnitKind::County
        } else {
            UnitKind::Other
        }
    }
}

/// What the ledger knows of a unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnitFields {
    /// Full name (单位名称), found again whatever its brackets and blanks.
    pub name: String,
    /// What it is.
    pub kind: UnitKind,
    /// 统一社会信用代码
    #[serde(default)]
    pub credit_code: Option<CreditCode>,
}

record!(UnitFields { name: NAME, kind: KIND, credit_code: CREDIT_CODE });

always!(UnitKind = UnitKind::Other;);

impl UnitFields {
    /// A unit of that name, of the kind that its name suggests.
    pub fn named(name: &str) -> Self {
        UnitFields { name: name.trim().to_owned(), kind: UnitKind::suggest(name), credit_code: None }
    }

    pub(crate) fn checked(self) -> Result<Self> {
        let UnitFields { name, kind, credit_code } = self;
        Ok(UnitFields { name: text::checked_name("name", &name)?, kind, credit_code })
    }
}

/// What the ledger knows of a sector, in a dictionary of two levels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SectorFields {
    /// Name, such as `基础设施`.
    pub name: String,
    /// The sector above it, for one of the second level.
    #[serde(default)]
    pub parent: Option<SectorId>,
    /// Place in the order in which plans list sectors, from 1.
    pub position: u32,
}

record!(SectorFields { name: NAME, parent: PARENT, position: POSITION });

impl SectorFields {
    /// A sector of the first level, at a place in the order in which plans list sectors.
    pub fn new(name: &str, position: u32) -> Self {
        SectorFields { name: name.to_owned(), parent: None, position }
    }

    /// The sectors of a new ledger, in the order of the plan's tables.
    pub const DEFAULT_NAMES: [&'static str; 4] = ["基础设施", "产业发展", "民生保障", "生态环保"];

    pub(crate) fn checked(self) -> Result<Self> {
        let SectorFields { name, parent, position } = self;
        Ok(SectorFields { name: text::checked_name("name", &name)?, parent, position })
    }
}

/// A unit (单位) of the ledger.
pub type Unit = Record<UnitId, UnitFields>;

/// A sector (行业分类) of the ledger.
pub type Sector = Record<SectorId, SectorFields>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_suggest_the_kind() {
        for (name, kind) in [
            ("融水苗族自治县人民政府", UnitKind::County),
            ("柳东新区管委会", UnitKind::FunctionalZone),
            ("市住房城乡建设局", UnitKind::Bureau),
            ("市卫生健康委", UnitKind::Bureau),
            ("市轨道集团", UnitKind::Enterprise),
            ("柳州丹洲建设投资有限公司", UnitKind::Enterprise),
            ("鱼峰区", UnitKind::County),
            ("某某", UnitKind::Other),
        ] {
            assert_eq!(UnitKind::suggest(name), kind, "{name}");
        }
    }
}

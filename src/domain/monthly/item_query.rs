//! What an office asks of a plan's items at the end of a month (查询条件).

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::coded::coded;
use crate::domain::monthly::filing::FilingState;
use crate::domain::plan::phase::Phase;
use crate::domain::project::matter::MatterKind;
use crate::domain::rules::rule_pack::Light;
use crate::domain::value::decimal_text;
use crate::domain::value::field::{Fields, always, record};
use crate::domain::value::ids::{SectorId, UnitId};
use crate::error::Result;
use crate::setters::setters;

coded! {
    /// In which order the items of an answer come. Items of which it says nothing come last; equals stay in the plan's order.
    #[derive(Default)]
    pub enum ItemOrder: "ITEM_ORDER", "Order of the items of an answer" {
        /// by phase and place in the plan.
        #[default]
        Plan = 1 "按计划顺序",
        /// by the gap to time progress, the furthest behind first.
        Gap = 2 "按与序时进度差",
        /// by the unrounded rate, the lowest first; in one month that is the order of the gaps.
        Rate = 3 "按完成率",
        /// by the annual planned investment, the smallest first.
        Annual = 4 "按年度计划投资",
        /// by the characters of the project's name.
        Name = 5 "按项目名称",
        /// by the last report, the oldest first; those that never reported come before all others.
        LastReport = 6 "按最近报送月份",
    }
}

always!(ItemOrder = ItemOrder::Plan;);

/// Which items of a plan are asked for, in which order, and how many of them: [`View::find_items`](crate::View::find_items). An
/// item must meet everything that is said; nothing said asks for all.
///
/// ```
/// use zdxm::{ItemOrder, ItemQuery, MatterKind, UnitId};
/// // The projects of a unit that are more than 10 points behind and have an open problem, the furthest behind first.
/// let query = ItemQuery::default()
///     .with_lead_unit(UnitId(3))
///     .with_gap_below((-10).into())
///     .with_open_matter(MatterKind::Problem)
///     .with_order(ItemOrder::Gap);
/// # assert_eq!(query.order.name(), "按与序时进度差");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct ItemQuery {
    /// Of this lead unit (牵头单位), as the bulletin sums up.
    pub lead_unit: Option<UnitId>,
    /// With this one among the responsible units (责任单位) of the month, whether it leads or not.
    pub responsible_unit: Option<UnitId>,
    /// Of this reporting unit (填报单位).
    pub reporting_unit: Option<UnitId>,
    /// Of this planned phase in the month.
    pub phase: Option<Phase>,
    /// Of this sector, and of those under it.
    pub sector: Option<SectorId>,
    /// Unrounded, more than so many percentage points above 序时进度; below it with a minus. Items without a rate are none.
    #[serde(with = "decimal_text::option")]
    pub gap_above: Option<Decimal>,
    /// Unrounded, less than so many percentage points above 序时进度: -10 for more than 10 points behind.
    #[serde(with = "decimal_text::option")]
    pub gap_below: Option<Decimal>,
    /// With this light of the month (亮灯). The rules of the plan must have lights of projects.
    pub light: Option<Light>,
    /// Whose report for the month stands there (报送状态).
    pub filing_state: Option<FilingState>,
    /// With an open matter of this kind on the day (未办结事项).
    pub open_matter: Option<MatterKind>,
    /// The day on which a matter must be open; the last day of the month unless it is said.
    pub on: Option<NaiveDate>,
    /// Whether it has started, as the bulletin counts it (已开工).
    pub started: Option<bool>,
    /// Whether it is finished, as the bulletin counts it (已竣工).
    pub finished: Option<bool>,
    /// Whether it stands still at the end of the month (停工).
    pub suspended: Option<bool>,
    /// With this text in the project's name, whatever its blanks, width and brackets.
    pub name_part: Option<String>,
    /// In which order they come.
    pub order: ItemOrder,
    /// Whether the order is turned round; items of which it says nothing stay last.
    pub descending: bool,
    /// So many of the first ones are left out; none unless it is said.
    pub skip: Option<u32>,
    /// At most so many are given; all of them unless it is said. With 0 they are only counted.
    pub most: Option<u32>,
}

setters! {
    ItemQuery {
        with_lead_unit(lead_unit: UnitId) = Some(lead_unit);
        with_responsible_unit(responsible_unit: UnitId) = Some(responsible_unit);
        with_reporting_unit(reporting_unit: UnitId) = Some(reporting_unit);
        with_phase(phase: Phase) = Some(phase);
        with_sector(sector: SectorId) = Some(sector);
        with_gap_above(gap_above: Decimal) = Some(gap_above);
        with_gap_below(gap_below: Decimal) = Some(gap_below);
        with_light(light: Light) = Some(light);
        with_filing_state(filing_state: FilingState) = Some(filing_state);
        with_open_matter(open_matter: MatterKind) = Some(open_matter);
        with_on(on: NaiveDate) = Some(on);
        with_started(started: bool) = Some(started);
        with_finished(finished: bool) = Some(finished);
        with_suspended(suspended: bool) = Some(suspended);
        with_name_part(name_part: String) = Some(name_part);
        with_order(order: ItemOrder) = order;
        with_descending(descending: bool) = descending;
        with_skip(skip: u32) = Some(skip);
        with_most(most: u32) = Some(most);
    }
}

record!(ItemQuery {
    lead_unit: LEAD_UNIT,
    responsible_unit: RESPONSIBLE_UNIT,
    reporting_unit: REPORTING_UNIT,
    phase: PHASE,
    sector: SECTOR,
    gap_above: GAP_ABOVE,
    gap_below: GAP_BELOW,
    light: LIGHT,
    filing_state: FILING_STATE,
    open_matter: MATTER_KIND,
    on: ON_DAY,
    started: STANDING_STARTED,
    finished: STANDING_FINISHED,
    suspended: IS_SUSPENDED,
    name_part: NAME_PART,
    order: ITEM_ORDER,
    descending: DESCENDING,
    skip: SKIP,
    most: MOST
});

impl ItemQuery {
    /// With texts in the form in which they are compared; blank ones ask for nothing.
    pub(crate) fn checked(mut self) -> Result<Self> {
        self.check_members()?;
        Ok(self)
    }
}

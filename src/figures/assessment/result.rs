//! What an assessment says: units with points, each explained.

use serde::Serialize;

use super::points::Reckoning;
use super::values::UnitValues;
use crate::domain::rules::period::Period;
use crate::domain::rules::rule_pack::{AbsentRule, SumOrMean};
use crate::domain::value::fraction::Fraction;
use crate::domain::value::ids::UnitId;
use crate::domain::value::period::YearMonth;
use crate::ordered::Ordered;

/// An assessment of one group of units (考核结果).
///
/// ```
/// use zdxm::AssessmentScheme;
/// use zdxm::figures::{Assessment, AssessmentValues};
/// let scheme = AssessmentScheme::parse(r#"
///     [assessment]
///     name = "投资完成考核"
///     [[assessment.items]]
///     id = "plan"
///     name = "完成全年度投资计划"
///     measure = "annual_rate"
///     points = "25"
///     rule = "slope"
///     target = "100%"
///     partial = "proportional"
///     above = [{ per = "1个百分点", points = "0.2" }]
/// "#)?;
/// let values = AssessmentValues::parse(r#"{"units": {"甲": {"plan": "118%"}, "乙": {"plan": "110%"}}}"#)?;
/// let assessment = Assessment::new(&scheme, &values)?;
/// let first = &assessment.units[0];
/// assert_eq!((first.total.as_ref().unwrap().rounded(2).as_str(), first.rank), ("28.60", Some(1)));
/// # Ok::<(), zdxm::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Assessment {
    /// Name of the scheme.
    pub scheme: String,
    /// Over what it goes.
    pub period: Period,
    /// The group; `None` where the scheme has none.
    pub group: Option<String>,
    /// The month at whose end it stands, where it is of a plan.
    pub month: Option<YearMonth>,
    /// Decimals of points when they are shown.
    pub places: u32,
    /// Points that everybody begins with.
    pub base: Fraction,
    /// The units, in the order in which their values were given.
    pub units: Vec<AssessedUnit>,
    /// Names of values that the scheme does not use.
    pub unused: Vec<String>,
    /// What a registrar gave that no item takes: [`AssessmentValues::left_over`](super::AssessmentValues::left_over).
    pub left_over: Vec<String>,
}

/// A unit with its points (单位得分).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct AssessedUnit {
    /// The unit, where it is one of a ledger.
    pub unit: Option<UnitId>,
    /// Its name.
    pub name: String,
    /// Whether it is exempt: it stands on no list, and lowest, highest and average do not know it.
    pub exempt: bool,
    /// What exempts it.
    pub exempted_by: Vec<String>,
    /// Its points, item by item in the order of the scheme.
    pub items: Vec<AssessedItem>,
    /// How the total was scaled up, because items were left out.
    pub rescaled: Option<Rescaled>,
    /// The total, exact; `None` where every item that counts was left out.
    pub total: Option<Fraction>,
    /// Its rank by the total; `None` without a total.
    pub rank: Option<u32>,
    /// What each gate said.
    pub gates: Vec<AssessedGate>,
    /// Results of the vetoes that hold.
    pub veto: Vec<String>,
    /// The grade, or what stands in its place; `None` where no grade takes it.
    pub grade: Option<String>,
    /// Names of the lists on which it stands.
    pub lists: Vec<String>,
}

impl AssessedUnit {
    /// Names of the gates that it failed.
    pub fn failed(&self) -> impl Iterator<Item = &str> {
        self.gates.iter().filter(|gate| gate.is_failed).map(|gate| gate.name.as_str())
    }
}

/// Points of a unit for one item (单项得分).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct AssessedItem {
    /// Id of the item.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it measures.
    pub measure: String,
    /// The points, exact and within their bounds; `None` where the item does not exist for the unit, or is left out.
    pub points: Option<Fraction>,
    /// The bound at which they were held.
    pub bound: Option<Fraction>,
    /// Why.
    pub basis: PointsBasis,
    /// What the value rests on, such as a document.
    pub entries: Vec<String>,
}

/// Why a unit has its points (得分依据).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PointsBasis {
    /// A value of the unit.
    Unit(Box<Reckoned>),
    /// Values of its plan items.
    Items {
        /// Those that have a value and fit the conditions.
        parts: Vec<Reckoned>,
        /// How their points were combined.
        how: SumOrMean,
    },
    /// It has no such work.
    Absent(AbsentRule),
    /// A condition does not hold, so the item does not exist for the unit.
    NotAsked,
}

/// Points of one value before their bounds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Reckoned {
    /// The place of the plan item among those of the unit, counted from 1; `None` for the unit itself.
    pub place: Option<u32>,
    /// The name of the plan item, where it is known.
    pub item: Option<String>,
    /// The value, exact.
    pub value: Fraction,
    /// Its points.
    pub points: Fraction,
    /// How they came about.
    pub by: Reckoning,
}

/// What a gate said of a unit (合格线).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct AssessedGate {
    /// Its name.
    pub name: String,
    /// The points of its items together.
    pub points: Fraction,
    /// The points that they must reach.
    pub at_least: Fraction,
    /// Whether they do not reach them.
    pub is_failed: bool,
}

/// How a total was scaled up (合理缺项折算): points ÷ `due` × `full`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Rescaled {
    /// The points that were scaled up.
    pub points: Fraction,
    /// The full mark of the items that the unit has (应得分).
    pub due: Fraction,
    /// The full mark with those that were left out (满分).
    pub full: Fraction,
}

impl Assessment {
    /// The units by rank, in the order in which they were given among equals; those without a rank at the end.
    pub fn by_rank(&self) -> Vec<&AssessedUnit> {
        let mut units = self.units.iter().collect::<Vec<_>>();
        units.order_by_key(|unit| unit.rank.unwrap_or(u32::MAX));
        units
    }
}

impl AssessedUnit {
    pub(super) fn of(values: &UnitValues) -> Self {
        AssessedUnit {
            unit: values.unit,
            name: values.name.clone(),
            exempt: values.exempt,
            exempted_by: values.exempted_by.clone(),
            items: Vec::new(),
            rescaled: None,
            total: None,
            rank: None,
            gates: Vec::new(),
            veto: Vec::new(),
            grade: None,
            lists: Vec::new(),
        }
    }
}

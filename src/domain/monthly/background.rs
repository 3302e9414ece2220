//! What a bulletin compares with (对比): the month before, and the same month of the year before.

use super::figures::PlanFigures;

/// Figures of other months, as far as they are asked for and known.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
#[non_exhaustive]
pub struct Background {
    /// The month before: of the same plan, in January December of the plan before.
    pub month_before: Option<PlanFigures>,
    /// The month before the period, where the period is longer than a month and does not begin the year.
    pub before_period: Option<PlanFigures>,
    /// The same month of the year before as its last bulletin was issued, with the number of that bulletin (按当时公布数).
    pub issued: Option<(String, PlanFigures)>,
    /// The same month of the year before as it is known now (按现有数据).
    pub known: Option<PlanFigures>,
}

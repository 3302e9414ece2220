//! By what a blank monthly sheet is known when it comes back (模板标识).

use std::fmt;

use serde::Serialize;

use crate::domain::plan::PlanLevel;
use crate::domain::value::period::{ProjectDate, YearMonth};
use crate::domain::value::text::squeeze;

/// For which plan and month a blank monthly sheet was made: `月报模板（市级2022年3月）`. The sheet shows it, so it outlives every
/// program that saves the sheet.
///
/// ```
/// use zdxm::{PlanLevel, TemplateMark, YearMonth};
/// let mark = TemplateMark::new(PlanLevel::Municipal, YearMonth::new(2022, 3)?);
/// assert_eq!(TemplateMark::found_in(&format!("{mark}  只填黄色单元格")), Some(mark));
/// # Ok::<(), zdxm::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct TemplateMark {
    /// Level of the plan.
    pub level: PlanLevel,
    /// The month, in the year of the plan.
    pub month: YearMonth,
}

const START: &str = "月报模板(";

impl TemplateMark {
    /// The mark of a plan's level and a month.
    pub fn new(level: PlanLevel, month: YearMonth) -> Self {
        TemplateMark { level, month }
    }

    /// The mark with which a text begins, whatever the width of its brackets and the blanks in it.
    pub fn found_in(text: &str) -> Option<TemplateMark> {
        let text = squeeze(text);
        let inside = text.strip_prefix(START)?.split(')').next()?;
        let level = PlanLevel::ALL.into_iter().find_map(|level| Some((level, inside.strip_prefix(level.name())?)));
        let (level, month) = level?;
        Some(TemplateMark { level, month: ProjectDate::parse(month)?.month()? })
    }
}

impl fmt::Display for TemplateMark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "月报模板（{}{}）", self.level, self.month)
    }
}

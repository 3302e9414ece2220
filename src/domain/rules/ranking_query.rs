//! By what units are ranked, and which of them are shown (排名条件).

use serde::{Deserialize, Serialize};

use super::filter::{MeasureFilter, UnitRole};
use super::measure::Measure;
use crate::domain::messages;
use crate::domain::value::field::{Fields, always, record};
use crate::error::Result;
use crate::setters::setters;

/// How units are ranked: [`Ranking::new`](crate::figures::Ranking::new). Nothing said ranks all lead units by their annual rate.
///
/// ```
/// use zdxm::{Measure, MeasureFilter, Phase, RankingQuery};
/// // The first three by starts, of the new starts of industry.
/// let of = MeasureFilter::default().with_phase(vec![Phase::New]).with_sector(vec!["产业发展".into()]);
/// let query = RankingQuery::default().with_measure(Measure::Started).with_of(of).with_first(3);
/// # assert_eq!(query.last, None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct RankingQuery {
    /// By what.
    pub measure: Measure,
    /// Which items it looks at.
    pub of: MeasureFilter,
    /// For which items a unit answers.
    pub role: UnitRole,
    /// Whether the lowest value ranks first; without an answer, as the measure has it: few late reports are better than many.
    pub lowest_first: Option<bool>,
    /// Of each group only the first so many by rank, more where the last of them share it.
    pub first: Option<u32>,
    /// Of each group only the last so many; with `first`, both.
    pub last: Option<u32>,
}

setters! {
    RankingQuery {
        with_measure(measure: Measure) = measure;
        with_of(of: MeasureFilter) = of;
        with_role(role: UnitRole) = role;
        with_lowest_first(lowest_first: bool) = Some(lowest_first);
        with_first(first: u32) = Some(first);
        with_last(last: u32) = Some(last);
    }
}

record!(RankingQuery {
    measure: MEASURE,
    of: MEASURE_FILTER,
    role: UNIT_ROLE,
    lowest_first: LOWEST_FIRST,
    first: FIRST,
    last: LAST
});

always!(Measure = Measure::default(); UnitRole = UnitRole::default(););

impl RankingQuery {
    pub(crate) fn checked(mut self) -> Result<Self> {
        self.check_members()?;
        self.of.check("of")?;
        self.measure.check_in_ledger("measure")?;
        if self.first == Some(0) || self.last == Some(0) {
            return Err(messages::ranking_of_nobody().field(if self.first == Some(0) { "first" } else { "last" }));
        }
        Ok(self)
    }
}

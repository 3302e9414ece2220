//! Schemes of assessment (绩效考核办法): for what units get points, as data.
//!
//! A scheme has items, each with a measure and a rule that turns its value into points; gates, vetoes, grades and lists judge
//! the total. `figures::Assessment` applies it.

mod absent;
mod check;
mod item;
mod outcome;
mod rule;
mod rule_of_item;
mod scheme;

pub use absent::AbsentRule;
pub(super) use check::check_all;
pub use item::{AnyStep, AssessedEach, AssessmentFilter, AssessmentItem, MissingMonths, SumOrMean};
pub use outcome::{AssessmentGate, AssessmentGrade, AssessmentList, AssessmentVeto, PointBounds};
pub use rule::{PartialSteps, PointBracket, PointStep, PointsRule, PointsRuleKind, RankOrder, RankStep};
pub use scheme::AssessmentScheme;
pub(super) use scheme::one_or_several;

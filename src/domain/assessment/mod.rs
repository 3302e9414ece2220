//! What an office records and issues of an assessment (绩效考核): facts that no measure knows.

pub(crate) mod fact;
pub(crate) mod issued;

pub use fact::{AssessmentFact, AssessmentFactFields, AssessmentFactKind};
pub use issued::{IssuedAssessment, IssuedAssessmentFields, ItemResult, UnitResult};

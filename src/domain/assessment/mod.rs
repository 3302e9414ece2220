//! What an office records and issues of an assessment (绩效考核): facts that no measure knows.

pub(crate) mod fact;

pub use fact::{AssessmentFact, AssessmentFactFields, AssessmentFactKind};

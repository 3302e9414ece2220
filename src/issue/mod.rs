//! What is issued: bulletins, letters and results of assessments frozen as they were printed, given again years later, and two states compared.
//!
//! The one room that knows both a view of the ledger and what is printed.

mod assessment_comparison;
mod assessment_comparison_text;
mod compared;
mod comparison;
mod comparison_text;
mod fact_changes;
mod fact_values;
mod figure_changes;
mod issued_assessment;
mod issued_bulletin;
mod issued_letter;
mod kept_forms;
mod letter_proposal;
pub(crate) mod messages;

pub use assessment_comparison::{ItemChange, ResultChange, compare_assessments};
pub use assessment_comparison_text::assessment_comparison_document;
pub use compared::BulletinState;
pub use comparison::BulletinComparison;
pub use fact_changes::{Difference, FactChange, FactRecord, FactRecordKind};
pub use figure_changes::FigureChange;
#[cfg(feature = "capi")]
pub(crate) use issued_assessment::issued_assessment_document;
pub use issued_assessment::{ReissuedAssessment, reissue_assessment};
pub use issued_bulletin::{FormCheck, Keeping, Reissued, Reproduction, reissue};
pub use issued_letter::{ReissuedLetter, letter_document, reissue_letter};
pub use kept_forms::IssuedForm;
pub use letter_proposal::{LetterProposal, LetterProposals};

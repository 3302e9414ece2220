//! What is issued: bulletins and letters frozen as they were printed, given again years later, and two states compared.
//!
//! The one room that knows both a view of the ledger and what is printed.

mod compared;
mod comparison;
mod comparison_text;
mod fact_changes;
mod fact_values;
mod figure_changes;
mod issued_bulletin;
mod issued_letter;
mod letter_proposal;
pub(crate) mod messages;

pub use compared::BulletinState;
pub use comparison::BulletinComparison;
pub use fact_changes::{Difference, FactChange, FactRecord, FactRecordKind};
pub use figure_changes::FigureChange;
pub use issued_bulletin::{FormCheck, Keeping, Reissued, Reproduction, reissue};
pub use issued_letter::{LetterForm, ReissuedLetter, letter_document, reissue_letter};
pub use letter_proposal::{LetterProposal, LetterProposals};

//! Letters (函件): 提醒函, 督办函, 交办单, 约谈通知, 通报批评, from the draft to the answer.
//!
//! A letter has a cause (what it is about, by which rule, on figures as of which change), what it says, and a course: a draft is
//! issued and from then on never changed; it is answered, closed, followed by a stronger letter, or revoked by a document.

pub(crate) mod course;
pub(crate) mod fields;
pub(crate) mod found;
pub(crate) mod kind;
pub(crate) mod record;

pub use course::{LetterCourse, LetterReply, LetterRevocation};
pub use fields::{LetterCause, LetterFields, LetterSubject};
pub use found::{FoundLetter, LetterPoints, LetterQuery};
pub use kind::{LetterKind, LetterState};
pub use record::Letter;

//! Letters (函件): drafts, issue, what becomes of them, and what is asked of them.

mod ask;
mod course;
mod draft;
pub(super) mod issued;

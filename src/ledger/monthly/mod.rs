//! Reports and their reviews, who is late, closed months, ten-day reports, issued bulletins.

pub(super) mod background;
pub(super) mod closing;
pub(crate) mod discipline;
pub(super) mod filing;
pub(super) mod import;
pub(super) mod issued_bulletin;
pub(super) mod item_states;
pub(super) mod late;
pub(super) mod report;
pub(super) mod reporting;
pub(super) mod submissions;
pub(super) mod ten_day;

//! What happens every month: reports and their reviews, ten-day reports, funds, figures, issued bulletins.

pub(crate) mod figures;
pub(crate) mod filing;
pub(crate) mod funds;
pub(crate) mod issued_bulletin;
pub(crate) mod plan_funds;
pub(crate) mod report;
pub(crate) mod ten_day;

//! What happens every month: reports and their reviews, ten-day reports, funds, figures, issued bulletins.

pub(crate) mod background;
pub(crate) mod figures;
pub(crate) mod filing;
pub(crate) mod funds;
pub(crate) mod issued_bulletin;
pub(crate) mod item_query;
pub(crate) mod plan_funds;
pub(crate) mod report;
pub(crate) mod template_mark;
pub(crate) mod ten_day;

pub use background::{Background, StatedProblem};
pub use figures::{ItemFigures, PlanFigures};
pub use filing::{
    Filing, FilingBase, FilingState, LateCause, LateCorrection, Reopening, ReportWithdrawal, ReportingStatus,
};
pub use funds::FundsBySource;
pub use issued_bulletin::{BulletinDigests, IssuedBulletin, IssuedBulletinFields};
pub use item_query::{ItemOrder, ItemQuery};
pub use plan_funds::PlanFunds;
pub use report::{MonthlyReport, ReportFields, ReportFlag, Standing};
pub use template_mark::TemplateMark;
pub use ten_day::{TenDayFields, TenDayReport, TenDays};

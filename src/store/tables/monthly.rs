//! Reports and their reviews, closed months, issued bulletins.

use crate::domain::monthly::report::{ReportFields, Standing};
use crate::domain::monthly::ten_day::TenDayFields;
use crate::domain::office::change::ChangeKind;
use crate::store::columns::{InColumns, columns, joined};
use crate::store::table::Table;

/// The tables of this file.
pub(super) static TABLES: &[&Table] =
    &[&REPORT, &FILING, &PLAN_CLOSE, &TEN_DAY_REPORT, &REPORT_WITHDRAWAL, &ISSUED_BULLETIN, &ISSUED_FORM];

pub(crate) static REPORT: Table =
    Table::versioned(13, "report", ChangeKind::FileReports, &["item_id", "month"], &REPORT_COLUMNS);

const REPORT_COLUMNS: [&str; 17] = joined(&[Standing::COLUMNS, ReportFields::COLUMNS]);

columns!(Standing {
    "done_fen": done,
    "is_started": started,
    "is_finished": finished,
});

// What a report says, in every table that has it.
columns!(ReportFields {
    "month_done_fen": month_done,
    "ytd_done_fen": ytd_done,
    "funds_ytd_fen": funds_ytd,
    "started": started,
    "started_on": started_on,
    "finished": finished,
    "finished_on": finished_on,
    "progress": progress,
    "preparation": preparation,
    "problem": problem,
    "next_steps": next_steps,
    "remark": remark,
    "funds_by_source": funds_by_source,
    "cumulative_done_fen": cumulative_done,
});

pub(crate) static FILING: Table =
    Table::versioned(28, "filing", ChangeKind::FileReports, &["item_id", "month"], &FILING_COLUMNS);

const FILING_COLUMNS: [&str; 16] = joined(&[&["state", "opinion"], ReportFields::COLUMNS]);

pub(crate) static PLAN_CLOSE: Table =
    Table::versioned(29, "plan_close", ChangeKind::CloseMonth, &["plan_id"], &["month"]);
pub(crate) static TEN_DAY_REPORT: Table =
    Table::versioned(30, "ten_day_report", ChangeKind::FileReports, &["item_id", "period"], TenDayFields::COLUMNS);

columns!(TenDayFields {
    "done_fen": done,
    "progress": progress,
    "problem": problem,
    "remark": remark,
});

pub(crate) static REPORT_WITHDRAWAL: Table =
    Table::fixed(37, "report_withdrawal", ChangeKind::FileReports, &["item_id", "month", "reason"]);

pub(crate) static ISSUED_BULLETIN: Table = Table::fixed(
    17,
    "issued_bulletin",
    ChangeKind::IssueBulletin,
    &[
        "plan_id",
        "month",
        "as_of",
        "number",
        "number_key",
        "issued_on",
        "title",
        "rules",
        "remark",
        "format",
        "text",
        "figures_sha256",
        "text_sha256",
        "json_sha256",
        "markdown_sha256",
        "workbook_sha256",
        "rule_pack_id",
        "forms_sha256",
        "kind",
        "period",
    ],
);
/// The printed forms but for the text, which stands with the bulletin.
pub(crate) static ISSUED_FORM: Table =
    Table::fixed(33, "issued_form", ChangeKind::IssueBulletin, &["bulletin_id", "form", "deflated"]);

//! The fields of records, forms and rows, each by one number in the whole library.
//!
//! Types, as the header speaks of them: *text*; *int*, 32 bits; *int64*; *money*, an int64 in fen; *month*, an int
//! yyyymm; *date*, an int yyyymmdd whose day, or day and month, may be 00 for "not known"; *flag*, an int 0 or 1;
//! *code*, an int that stands for a name, such as `ZDXM_PHASE_NEW` for 新开工; *flags*, the sum of such ints; *list*.
//! Numbers are only ever added.

// Made from `src/fields.rs` by `cargo run -p zdxm-abi`; do not edit.
#![allow(dead_code, reason = "most numbers are for callers")]

/// Number of the record: int.
pub const ZDXM_F_ID: i32 = 1;
/// Change that wrote this version: int.
pub const ZDXM_F_SINCE: i32 = 2;
/// Name (名称): text.
pub const ZDXM_F_NAME: i32 = 3;
/// What a unit is: code, `ZDXM_UNIT_...`.
pub const ZDXM_F_KIND: i32 = 4;
/// Number of the sector above, or of the project that this one is a part of (打包项目): int.
pub const ZDXM_F_PARENT: i32 = 5;
/// Place in its list, from 1: int.
pub const ZDXM_F_POSITION: i32 = 6;
/// 备注: text.
pub const ZDXM_F_REMARK: i32 = 7;
/// 统一社会信用代码 of a unit: text.
pub const ZDXM_F_CREDIT_CODE: i32 = 8;
/// National code (项目代码): text such as 2207-450204-77-01-946789.
pub const ZDXM_F_CODE: i32 = 20;
/// Number of the sector (行业分类): int.
pub const ZDXM_F_SECTOR: i32 = 21;
/// Content and scale of a project, what a matter is about: text.
pub const ZDXM_F_CONTENT: i32 = 22;
/// Start of the construction period: date.
pub const ZDXM_F_PERIOD_START: i32 = 23;
/// End of the construction period: date.
pub const ZDXM_F_PERIOD_END: i32 = 24;
/// Total investment (总投资): money.
pub const ZDXM_F_TOTAL: i32 = 25;
/// Who builds it (项目业主): text.
pub const ZDXM_F_OWNER: i32 = 26;
/// 统一社会信用代码 of the owner: text.
pub const ZDXM_F_OWNER_CREDIT_CODE: i32 = 27;
/// Where it lies (建设地点): text.
pub const ZDXM_F_LOCATION: i32 = 28;
/// Year of a plan: int.
pub const ZDXM_F_YEAR: i32 = 40;
/// Level: code, `ZDXM_LEVEL_...`; municipal unless said otherwise.
pub const ZDXM_F_LEVEL: i32 = 41;
/// Title: text.
pub const ZDXM_F_TITLE: i32 = 42;
/// Number of the document (文号): text.
pub const ZDXM_F_DOCUMENT_NO: i32 = 43;
/// Date of the document: date with its day.
pub const ZDXM_F_ISSUED_ON: i32 = 44;
/// Number of the plan: int.
pub const ZDXM_F_PLAN: i32 = 50;
/// Number of the project: int.
pub const ZDXM_F_PROJECT: i32 = 51;
/// Planned phase: code, `ZDXM_PHASE_...`.
pub const ZDXM_F_PHASE: i32 = 52;
/// Annual planned investment: money.
pub const ZDXM_F_ANNUAL: i32 = 53;
/// Done before this year: money.
pub const ZDXM_F_DONE_BEFORE: i32 = 54;
/// Annual target: text.
pub const ZDXM_F_TARGET: i32 = 55;
/// Planned start: date.
pub const ZDXM_F_PLANNED_START: i32 = 56;
/// Planned finish: date.
pub const ZDXM_F_PLANNED_FINISH: i32 = 57;
/// Numbers of the responsible units in their order, the first one leads: list of int.
pub const ZDXM_F_RESPONSIBLE_UNITS: i32 = 58;
/// Number of the unit that files the reports: int.
pub const ZDXM_F_REPORTING_UNIT: i32 = 59;
/// Whether a higher level coordinates it too (★): flag.
pub const ZDXM_F_HIGHER_LEVEL: i32 = 60;
/// What is planned to be done by the end of each month, since the start of the year: text of pairs such as
/// `1月=100万元;2月=250万元`, each amount with its unit. Empty where the office has no month plans.
pub const ZDXM_F_MONTH_PLAN: i32 = 670;
/// The first responsible unit: int.
pub const ZDXM_F_LEAD_UNIT: i32 = 61;
/// What a fact of an assessment says: code, `ZDXM_ASSESSMENT_FACT_...`.
pub const ZDXM_F_ASSESSMENT_FACT_KIND: i32 = 600;
/// Name of a scheme of assessment: text.
pub const ZDXM_F_SCHEME: i32 = 601;
/// Id of an item of the scheme, or given_points, given_times or given_rate: text.
pub const ZDXM_F_SCHEME_ITEM: i32 = 602;
/// What is given: text of a decimal such as -2 or 0.9; a rate is a part of one.
pub const ZDXM_F_GIVEN_VALUE: i32 = 603;
/// Last month: month.
pub const ZDXM_F_LAST_MONTH: i32 = 604;
/// Number of the issued result that this one corrects: int.
pub const ZDXM_F_CORRECTS: i32 = 605;
/// Number of the issued result that corrects it: int.
pub const ZDXM_F_CORRECTED_BY: i32 = 606;
/// The issued result that an objection is to: int.
pub const ZDXM_F_ASSESSMENT: i32 = 607;
/// When an objection was answered: date with its day.
pub const ZDXM_F_ANSWERED_ON: i32 = 608;
/// What the answer says: text.
pub const ZDXM_F_ANSWER: i32 = 609;
/// Whether an objection is upheld: flag.
pub const ZDXM_F_IS_UPHELD: i32 = 610;
/// Points, exact: text of a fraction.
pub const ZDXM_F_POINTS: i32 = 611;
/// Points before, exact: text of a fraction.
pub const ZDXM_F_POINTS_BEFORE: i32 = 612;
/// Grade, or what stands in its place: text.
pub const ZDXM_F_GRADE: i32 = 613;
/// Whether it is exempt: flag.
pub const ZDXM_F_IS_EXEMPT: i32 = 614;
/// Entries that came: list of text.
pub const ZDXM_F_ENTRIES_CAME: i32 = 615;
/// Entries that went: list of text.
pub const ZDXM_F_ENTRIES_WENT: i32 = 616;
/// Number of the plan item: int.
pub const ZDXM_F_ITEM: i32 = 70;
/// Month: month.
pub const ZDXM_F_MONTH: i32 = 71;
/// Investment done in the month: money.
pub const ZDXM_F_MONTH_DONE: i32 = 72;
/// Investment done since the start of the year, as reported: money.
pub const ZDXM_F_YTD_DONE: i32 = 73;
/// Funds in place since the start of the year: money.
pub const ZDXM_F_FUNDS_YTD: i32 = 74;
/// Whether it has started, as reported: flag.
pub const ZDXM_F_STARTED: i32 = 75;
/// When it started: date.
pub const ZDXM_F_STARTED_ON: i32 = 76;
/// Whether it is finished, as reported: flag.
pub const ZDXM_F_FINISHED: i32 = 77;
/// When it was finished: date.
pub const ZDXM_F_FINISHED_ON: i32 = 78;
/// Physical progress: text.
pub const ZDXM_F_PROGRESS: i32 = 79;
/// Preparatory progress: text.
pub const ZDXM_F_PREPARATION: i32 = 80;
/// Problems: text.
pub const ZDXM_F_PROBLEM: i32 = 81;
/// Next steps: text.
pub const ZDXM_F_NEXT_STEPS: i32 = 82;
/// Done in the year to date, said or carried forward: money.
pub const ZDXM_F_STANDING_DONE: i32 = 83;
/// Whether it has started, said or carried forward: flag.
pub const ZDXM_F_STANDING_STARTED: i32 = 84;
/// Whether it is finished, said or carried forward: flag.
pub const ZDXM_F_STANDING_FINISHED: i32 = 85;
/// What somebody should look at: flags, a sum of `ZDXM_FLAG_...`.
pub const ZDXM_F_FLAGS: i32 = 86;
/// The last month for which it reported: month.
pub const ZDXM_F_LAST_REPORT: i32 = 87;
/// Done up to the end of the month before, carried forward: money.
pub const ZDXM_F_DONE_BEFORE_MONTH: i32 = 88;
/// Number of the change: int.
pub const ZDXM_F_CHANGE: i32 = 100;
/// What the clock said: int64, UTC in milliseconds since 1970. It says nothing where CLOCK_MARK is set.
pub const ZDXM_F_AT_MS: i32 = 101;
/// Who: text.
pub const ZDXM_F_ACTOR: i32 = 102;
/// The kind of the change as it stands in the ledger: text such as file_reports. CHANGE_CODE has its name.
pub const ZDXM_F_CHANGE_KIND: i32 = 103;
/// What the change is about: code, `ZDXM_CHANGE_...`; empty where a later library wrote a kind that this one does not know.
pub const ZDXM_F_CHANGE_CODE: i32 = 570;
/// The task that was refused: code, `ZDXM_TASK_...`; empty for somebody who is not among the people of the ledger.
pub const ZDXM_F_TASK_KIND: i32 = 571;
/// Number of the record that an attempt was about: int64.
pub const ZDXM_F_RECORD_ID: i32 = 572;
/// How often it was tried in one batch: int.
pub const ZDXM_F_TIMES: i32 = 573;
/// Remark: text, empty where there is none.
pub const ZDXM_F_NOTE: i32 = 104;
/// Number of rows that it wrote or closed: int64.
pub const ZDXM_F_ENTRIES: i32 = 105;
/// SHA-256 over these rows: text of 64 digits.
pub const ZDXM_F_DIGEST: i32 = 106;
/// SHA-256 over all of it and the change before: text of 64 digits.
pub const ZDXM_F_HASH: i32 = 107;
/// Why the instant of a change is not trusted: code, `ZDXM_CLOCK_MARK_...`; NULL where it is.
pub const ZDXM_F_CLOCK_MARK: i32 = 108;
/// The change that marked the instant: int.
pub const ZDXM_F_MARKED_BY: i32 = 109;
/// The change that first submitted a report, or filed it at once: int; NULL while it is not reported.
pub const ZDXM_F_SUBMITTED_IN: i32 = 110;
/// The day that a registrar set for a change whose instant is marked: date with its day.
pub const ZDXM_F_SET_DAY: i32 = 111;
/// The change by which something was set: int.
pub const ZDXM_F_SET_BY: i32 = 112;
/// The last change before, of those whose instant is trusted: int.
pub const ZDXM_F_CHANGE_BEFORE: i32 = 113;
/// What the clock said at that change: int64, UTC in milliseconds since 1970.
pub const ZDXM_F_BEFORE_MS: i32 = 114;
/// Whole days since that change, where they are more than 400: int.
pub const ZDXM_F_DAYS_BETWEEN: i32 = 115;
/// Which items a cell sums up: code, `ZDXM_CUT_...`.
pub const ZDXM_F_CUT: i32 = 120;
/// Number of the unit of a cell: int.
pub const ZDXM_F_UNIT: i32 = 121;
/// Kind of unit that is ranked together: code, `ZDXM_UNIT_...`.
pub const ZDXM_F_UNIT_KIND: i32 = 122;
/// Number of projects: int.
pub const ZDXM_F_COUNT: i32 = 123;
/// Done in the year to date: money.
pub const ZDXM_F_DONE: i32 = 124;
/// Done of the annual plan in percent, rounded by the rules: text.
pub const ZDXM_F_RATE: i32 = 125;
/// Percentage points above time progress, rounded by the rules: text.
pub const ZDXM_F_GAP: i32 = 126;
/// Projects that reported for the month: int.
pub const ZDXM_F_REPORTED: i32 = 127;
/// Projects that have started: int.
pub const ZDXM_F_STARTED_COUNT: i32 = 128;
/// Projects that are finished: int.
pub const ZDXM_F_FINISHED_COUNT: i32 = 129;
/// Rank within the kind of unit: int.
pub const ZDXM_F_RANK: i32 = 130;
/// Share of the year gone, in percent: text.
pub const ZDXM_F_TIME_PROGRESS: i32 = 131;
/// Name of a unit: text.
pub const ZDXM_F_UNIT_NAME: i32 = 132;
/// Planned new starts: int.
pub const ZDXM_F_PLANNED_NEW: i32 = 133;
/// Of the planned new starts, started: int.
pub const ZDXM_F_NEW_STARTED: i32 = 134;
/// New starts planned up to the month: int.
pub const ZDXM_F_PLANNED_TO_DATE: i32 = 135;
/// Of these, started: int.
pub const ZDXM_F_TO_DATE_STARTED: i32 = 136;
/// Started before the planned month: int.
pub const ZDXM_F_EARLY_STARTS: i32 = 137;
/// Planned up to the month and not started: int.
pub const ZDXM_F_LATE_STARTS: i32 = 138;
/// Planned completions: int.
pub const ZDXM_F_PLANNED_COMPLETED: i32 = 139;
/// Of these, finished: int.
pub const ZDXM_F_COMPLETED_FINISHED: i32 = 140;
/// Finished though not planned for this year: int.
pub const ZDXM_F_EARLY_FINISHES: i32 = 141;
/// Rate of starts over the base of the rules, in percent: text.
pub const ZDXM_F_START_RATE: i32 = 142;
/// Rate of finishes over the planned completions, in percent: text.
pub const ZDXM_F_FINISH_RATE: i32 = 143;
/// Text of a header cell, or of a finding: text.
pub const ZDXM_F_TEXT: i32 = 160;
/// Row: int, from 0.
pub const ZDXM_F_ROW: i32 = 161;
/// Column: int, from 0.
pub const ZDXM_F_COLUMN: i32 = 162;
/// Number of rows: int64.
pub const ZDXM_F_ROWS: i32 = 163;
/// Number of columns: int.
pub const ZDXM_F_COLUMNS: i32 = 164;
/// Kind of row: code, `ZDXM_ROW_TOTAL`, `ZDXM_ROW_GROUP` or `ZDXM_ROW_PLAIN`.
pub const ZDXM_F_ROW_KIND: i32 = 165;
/// Line of units under the title: text.
pub const ZDXM_F_UNIT_LINE: i32 = 166;
/// Notes: list of text.
pub const ZDXM_F_NOTES: i32 = 167;
/// Whether it stands in the way: code, `ZDXM_SEVERITY_...`.
pub const ZDXM_F_SEVERITY: i32 = 180;
/// Name of the sheet: text; empty of a file without sheets, such as csv.
pub const ZDXM_F_SHEET: i32 = 181;
/// The cell, such as H24: text.
pub const ZDXM_F_CELL: i32 = 182;
/// What the finding is about: code, `ZDXM_FINDING_...`.
pub const ZDXM_F_FINDING: i32 = 183;
/// Place of the sheet, from 0: int. Among those that were understood, in `zdxm_workbook_grids` among all of the file.
pub const ZDXM_F_SHEET_INDEX: i32 = 184;
/// Format of the file: code, `ZDXM_FORMAT_...`.
pub const ZDXM_F_FORMAT: i32 = 185;
/// Header path of a column: text.
pub const ZDXM_F_HEADER: i32 = 186;
/// What a column means, such as annual: text.
pub const ZDXM_F_MEANING: i32 = 187;
/// Unit of a column's amounts: code, `ZDXM_YUAN` to `ZDXM_SHI_YI_YUAN`.
pub const ZDXM_F_MONEY_UNIT: i32 = 188;
/// Name of the sector: text.
pub const ZDXM_F_SECTOR_NAME: i32 = 189;
/// Whether the row counts as a project: flag.
pub const ZDXM_F_COUNTED: i32 = 190;
/// Whether the sheet is hidden: flag.
pub const ZDXM_F_HIDDEN: i32 = 191;
/// What the ledger has no field for, as header: text, line by line: list of text.
pub const ZDXM_F_OTHER: i32 = 192;
/// Text of a heading: text.
pub const ZDXM_F_LABEL: i32 = 193;
/// How deep a heading stands, 0 for the total: int.
pub const ZDXM_F_DEPTH: i32 = 194;
/// Region that a heading names: text.
pub const ZDXM_F_REGION: i32 = 195;
/// Number of projects that a heading declares: int.
pub const ZDXM_F_DECLARED_COUNT: i32 = 196;
/// Number of projects under a heading: int.
pub const ZDXM_F_FOUND_COUNT: i32 = 197;
/// Total investment that a heading declares: money.
pub const ZDXM_F_DECLARED_TOTAL: i32 = 198;
/// Annual investment that a heading declares: money.
pub const ZDXM_F_DECLARED_ANNUAL: i32 = 199;
/// Year to date that a heading declares: money.
pub const ZDXM_F_DECLARED_YTD: i32 = 200;
/// Names of the responsible units in their order: list of text.
pub const ZDXM_F_RESPONSIBLE_UNIT_NAMES: i32 = 201;
/// Name of the unit that files the reports: text.
pub const ZDXM_F_REPORTING_UNIT_NAME: i32 = 202;
/// Place, from 0, of the row of the whole that this one is a part of: int.
pub const ZDXM_F_PARENT_ROW: i32 = 203;
/// Names of the sheets to import; all unless some are named: list of text.
pub const ZDXM_F_SHEETS: i32 = 210;
/// Leave out monthly rows whose project is not in the plan: flag.
pub const ZDXM_F_LEAVE_OUT_UNMATCHED: i32 = 211;
/// Leave amounts empty that cannot be read: flag.
pub const ZDXM_F_LEAVE_UNREADABLE_EMPTY: i32 = 212;
/// Projects that the import adds: int.
pub const ZDXM_F_NEW_PROJECTS: i32 = 213;
/// Projects that it corrects: int.
pub const ZDXM_F_REVISED_PROJECTS: i32 = 214;
/// Plan items that it adds: int.
pub const ZDXM_F_NEW_ITEMS: i32 = 215;
/// Plan items that it corrects: int.
pub const ZDXM_F_REVISED_ITEMS: i32 = 216;
/// Reports that it adds: int.
pub const ZDXM_F_NEW_REPORTS: i32 = 217;
/// Reports that it corrects: int.
pub const ZDXM_F_REVISED_REPORTS: i32 = 218;
/// Rows that say what the ledger knows: int.
pub const ZDXM_F_UNCHANGED: i32 = 219;
/// Rows without a project: int.
pub const ZDXM_F_UNMATCHED: i32 = 220;
/// Month of the reports where the sheet names none, 1 to 12: int.
pub const ZDXM_F_MONTH_OF_YEAR: i32 = 221;
/// Which record, from 1: int.
pub const ZDXM_F_RECORD: i32 = 230;
/// Why it was refused: int, `ZDXM_E_...`; NULL where it was written.
pub const ZDXM_F_ERROR_CODE: i32 = 231;
/// The field that is wrong: int, `ZDXM_F_...`.
pub const ZDXM_F_ERROR_FIELD: i32 = 232;
/// What is wrong and what to do: text.
pub const ZDXM_F_ERROR_TEXT: i32 = 233;
/// Decimals of amounts in 亿元: int; 2 unless said otherwise.
pub const ZDXM_F_MONEY_DECIMALS: i32 = 240;
/// Decimals of rates and gaps: int; 2 unless said otherwise.
pub const ZDXM_F_RATE_DECIMALS: i32 = 241;
/// How a gap is rounded: code, `ZDXM_GAP_...`; exact unless said otherwise.
pub const ZDXM_F_GAP_ORDER: i32 = 242;
/// Base of the rate of starts: code, `ZDXM_START_...`; planned new starts unless said otherwise.
pub const ZDXM_F_START_BASE: i32 = 243;
/// The year's target of starts, for `ZDXM_START_TARGET`: int. Without it that rate is NULL.
pub const ZDXM_F_START_TARGET: i32 = 244;
/// First month in which a supplemented item counts: int, 1 to 12.
pub const ZDXM_F_ENTERED_FROM: i32 = 260;
/// First month in which a withdrawn item counts no more: int, 1 to 12.
pub const ZDXM_F_WITHDRAWN_FROM: i32 = 261;
/// What a plan change does: code, `ZDXM_PLAN_CHANGE_...`.
pub const ZDXM_F_PLAN_CHANGE_KIND: i32 = 262;
/// From which month on a plan change counts: month.
pub const ZDXM_F_EFFECTIVE: i32 = 263;
/// Class of a reason: code, `ZDXM_REASON_...`; a withdrawal must have it.
pub const ZDXM_F_REASON_CLASS: i32 = 264;
/// The reason in words: text.
pub const ZDXM_F_REASON: i32 = 265;
/// The n-th plan change of its kind in the plan: int.
pub const ZDXM_F_NUMBER_OF_KIND: i32 = 266;
/// Planned phase before: code, `ZDXM_PHASE_...`; NULL where it was not in the plan.
pub const ZDXM_F_PHASE_BEFORE: i32 = 267;
/// Number of the sector before: int.
pub const ZDXM_F_SECTOR_BEFORE: i32 = 268;
/// Total investment before: money.
pub const ZDXM_F_TOTAL_BEFORE: i32 = 269;
/// Annual planned investment before: money.
pub const ZDXM_F_ANNUAL_BEFORE: i32 = 270;
/// Planned start before: date.
pub const ZDXM_F_PLANNED_START_BEFORE: i32 = 271;
/// Planned finish before: date.
pub const ZDXM_F_PLANNED_FINISH_BEFORE: i32 = 272;
/// Items before the plan change: int.
pub const ZDXM_F_OPENING_COUNT: i32 = 273;
/// Total investment before the plan change: money.
pub const ZDXM_F_OPENING_TOTAL: i32 = 274;
/// Annual planned investment before the plan change: money.
pub const ZDXM_F_OPENING_ANNUAL: i32 = 275;
/// Items that came in: int.
pub const ZDXM_F_SUPPLEMENTED_COUNT: i32 = 276;
/// Total investment that came in: money.
pub const ZDXM_F_SUPPLEMENTED_TOTAL: i32 = 277;
/// Annual planned investment that came in: money.
pub const ZDXM_F_SUPPLEMENTED_ANNUAL: i32 = 278;
/// Items that left: int.
pub const ZDXM_F_WITHDRAWN_COUNT: i32 = 279;
/// Total investment that left: money.
pub const ZDXM_F_WITHDRAWN_TOTAL: i32 = 280;
/// Annual planned investment that left: money.
pub const ZDXM_F_WITHDRAWN_ANNUAL: i32 = 281;
/// Items by adjustment, as after minus before: int.
pub const ZDXM_F_CHANGED_COUNT: i32 = 282;
/// Total investment by adjustment, as after minus before: money.
pub const ZDXM_F_CHANGED_TOTAL: i32 = 283;
/// Annual planned investment by adjustment, as after minus before: money.
pub const ZDXM_F_CHANGED_ANNUAL: i32 = 284;
/// Items after the plan change: int.
pub const ZDXM_F_CLOSING_COUNT: i32 = 285;
/// Total investment after the plan change: money.
pub const ZDXM_F_CLOSING_TOTAL: i32 = 286;
/// Annual planned investment after the plan change: money.
pub const ZDXM_F_CLOSING_ANNUAL: i32 = 287;
/// Why a project has its place in the next plan: code, `ZDXM_ROLLOVER_...`.
pub const ZDXM_F_ROLLOVER_REASON: i32 = 288;
/// Total investment less what is done: money; below zero where more was done.
pub const ZDXM_F_REMAINING: i32 = 289;
/// Plan items that an import takes out of the plan: int.
pub const ZDXM_F_WITHDRAWN_ITEMS: i32 = 290;
/// Responsible units before a plan change, in order: list of int.
pub const ZDXM_F_RESPONSIBLE_UNITS_BEFORE: i32 = 291;
/// The unit that filed the reports before a plan change: int.
pub const ZDXM_F_REPORTING_UNIT_BEFORE: i32 = 292;
/// Who built the project before a plan change: text.
pub const ZDXM_F_OWNER_BEFORE: i32 = 293;
/// 统一社会信用代码 of the owner before a plan change: text.
pub const ZDXM_F_OWNER_CREDIT_CODE_BEFORE: i32 = 294;
/// Whether a line of a plan change keeps units and owner: flag.
pub const ZDXM_F_HAS_UNITS: i32 = 295;
/// Number under which a bulletin was issued (期号、文号): text.
pub const ZDXM_F_NUMBER: i32 = 300;
/// The last change that its figures know of: int.
pub const ZDXM_F_AS_OF: i32 = 301;
/// Whether no later bulletin of the same plan and month was issued: flag.
pub const ZDXM_F_IS_LATEST: i32 = 302;
/// Number of the printing that made it, which rises when the library prints differently: int.
pub const ZDXM_F_PRINTING: i32 = 303;
/// SHA-256 of the exact figures, apart from any printed form: text of 64 digits.
pub const ZDXM_F_FIGURES_SHA256: i32 = 304;
/// What became of an issued bulletin that was made again: code, `ZDXM_REPRODUCED_...`.
pub const ZDXM_F_OUTCOME: i32 = 309;
/// What is compared: code, `ZDXM_PRINTED_...`.
pub const ZDXM_F_PRINTED_FORM: i32 = 310;
/// Whether it is the same as issued: flag.
pub const ZDXM_F_IS_SAME: i32 = 311;
/// SHA-256 as issued: text of 64 digits.
pub const ZDXM_F_ISSUED_SHA256: i32 = 312;
/// SHA-256 as made again: text of 64 digits.
pub const ZDXM_F_PRESENT_SHA256: i32 = 313;
/// What kind of record differs: code, `ZDXM_RECORD_...`.
pub const ZDXM_F_RECORD_KIND: i32 = 314;
/// How it differs: code, `ZDXM_DIFFERENCE_...`.
pub const ZDXM_F_DIFFERENCE: i32 = 315;
/// The field or figure that differs: int, `ZDXM_F_...`.
pub const ZDXM_F_CHANGED_FIELD: i32 = 316;
/// Its earlier value, with names instead of the numbers of units and sectors, as a text whatever the field is: text. A
/// money or number of the field's own type can be read as that, too.
pub const ZDXM_F_BEFORE: i32 = 317;
/// Its later value, in the same way: text.
pub const ZDXM_F_AFTER: i32 = 318;
/// Whether a printed form is at hand as it was issued: code, `ZDXM_KEEPING_...`; NULL for the figures.
pub const ZDXM_F_KEEPING: i32 = 319;
/// Items whose amount of the month is of earlier months, too, which were not reported: int.
pub const ZDXM_F_SEVERAL_MONTHS: i32 = 320;
/// Whether the amount of the month is of earlier months, too, which were not reported: flag.
pub const ZDXM_F_COVERS_EARLIER_MONTHS: i32 = 321;
/// Reports that came after the deadline: int.
pub const ZDXM_F_LATE: i32 = 322;
/// Reports whose day is unknown: int.
pub const ZDXM_F_UNDATED: i32 = 323;
/// Name of the office that keeps the ledger: text.
pub const ZDXM_F_OFFICE: i32 = 350;
/// Number of the ledger among all ledgers: text.
pub const ZDXM_F_UUID: i32 = 351;
/// Where the ledger lies that was there before: text.
pub const ZDXM_F_KEPT_PATH: i32 = 352;
/// What is wrong with the file: code, `ZDXM_PROBLEM_...`.
pub const ZDXM_F_PROBLEM_KIND: i32 = 353;
/// Table of the file: text.
pub const ZDXM_F_TABLE: i32 = 354;
/// Row of that table, by its key or its number: text.
pub const ZDXM_F_TABLE_ROW: i32 = 355;
/// What one can do about it: text.
pub const ZDXM_F_REMEDY: i32 = 356;
/// What opening a ledger found: code, `ZDXM_NOTICE_...`.
pub const ZDXM_F_NOTICE_KIND: i32 = 366;
/// First change of a range: int.
pub const ZDXM_F_FIRST_CHANGE: i32 = 367;
/// Last change of a range: int.
pub const ZDXM_F_LAST_CHANGE: i32 = 368;
/// Tables, indexes and views that other programs added to the file: list of text.
pub const ZDXM_F_ADDED_OBJECTS: i32 = 369;
/// What kind of matter it is: code, `ZDXM_MATTER_...`.
pub const ZDXM_F_MATTER_KIND: i32 = 400;
/// Since when a matter is known: date with its day.
pub const ZDXM_F_OPENED_ON: i32 = 401;
/// The last day on which a matter may be settled: date with its day.
pub const ZDXM_F_DEADLINE: i32 = 402;
/// When a matter was settled: date with its day; NULL while it is open.
pub const ZDXM_F_SETTLED_ON: i32 = 403;
/// Result of a matter: text.
pub const ZDXM_F_RESULT: i32 = 404;
/// By how many days a matter is too late: int.
pub const ZDXM_F_DAYS_LATE: i32 = 405;
/// Name of the project: text.
pub const ZDXM_F_PROJECT_NAME: i32 = 406;
/// The last day on which a node is in time: date with its day.
pub const ZDXM_F_PLANNED_ON: i32 = 711;
/// When a node was done: date with its day; NULL while it is not.
pub const ZDXM_F_ACTUAL_ON: i32 = 712;
/// The node that comes before it: int.
pub const ZDXM_F_NODE_AFTER: i32 = 713;
/// The event that a node's being done amounts to: code, `ZDXM_EVENT_START` or `ZDXM_EVENT_FINISH`.
pub const ZDXM_F_COUNTS_AS: i32 = 714;
/// The template from which a node was laid out: text such as 建设节点.
pub const ZDXM_F_NODE_TEMPLATE: i32 = 715;
/// Which node of its template a node is: text such as topped.
pub const ZDXM_F_TEMPLATE_NODE: i32 = 716;
/// How a node stands on a day: code, `ZDXM_NODE_STATE_...`.
pub const ZDXM_F_NODE_STATE: i32 = 717;
/// What does not fit between a node and the one before it: code, `ZDXM_NODE_CONFLICT_...`.
pub const ZDXM_F_NODE_CONFLICT: i32 = 718;
/// Number of a node: int.
pub const ZDXM_F_NODE: i32 = 719;
/// What happened: code, `ZDXM_EVENT_...`.
pub const ZDXM_F_EVENT_KIND: i32 = 420;
/// When it happened: date with its month or day.
pub const ZDXM_F_OCCURRED_ON: i32 = 421;
/// What proves it: text.
pub const ZDXM_F_EVIDENCE: i32 = 422;
/// Actual state: code, `ZDXM_STATE_...`; NULL where no event is known.
pub const ZDXM_F_PROJECT_STATE: i32 = 423;
/// Since when it stands still, if it does: date.
pub const ZDXM_F_SUSPENDED_ON: i32 = 424;
/// How the start stands against the plan: code, `ZDXM_TIMING_...`.
pub const ZDXM_F_START_TIMING: i32 = 425;
/// How the finish stands against the plan: code, `ZDXM_TIMING_...`.
pub const ZDXM_F_FINISH_TIMING: i32 = 426;
/// Whether reports say started or finished and no event proves it: flag.
pub const ZDXM_F_NEEDS_PROOF: i32 = 427;
/// Implementation projects that stand still: int.
pub const ZDXM_F_SUSPENDED: i32 = 428;
/// The month from which an event counts that was recorded when months that it would move were closed: month; NULL where it
/// counts from its date.
pub const ZDXM_F_COUNTS_FROM: i32 = 429;
/// The change that recorded an event first: int.
pub const ZDXM_F_RECORDED_IN: i32 = 430;
/// Who recorded an event, by the name that they had then: text.
pub const ZDXM_F_RECORDED_BY: i32 = 431;
/// What moved a closed month: text of `report`, `report_withdrawal`, `event`, `item`, `plan_change`, `counting`, with `;`
/// between them.
pub const ZDXM_F_CAUSES: i32 = 432;
/// Which figures moved: text of their names such as `done;done_before_month`, or `counted` where an item came or went.
pub const ZDXM_F_MOVED: i32 = 433;
/// The last of the months that were opened again: month.
pub const ZDXM_F_OPENED_THROUGH: i32 = 434;
/// The rule pack: int; NULL where the plan used none.
pub const ZDXM_F_RULE_PACK: i32 = 440;
/// Version of a rule pack: text.
pub const ZDXM_F_VERSION: i32 = 441;
/// What something rests on, such as a document: text.
pub const ZDXM_F_BASIS: i32 = 442;
/// SHA-256 of a document: text of 64 digits.
pub const ZDXM_F_SHA256: i32 = 443;
/// Light of a month: code, `ZDXM_LIGHT_...`; NULL where there is nothing to judge.
pub const ZDXM_F_LIGHT: i32 = 444;
/// Lights of the months from January on, one digit each: text.
pub const ZDXM_F_LIGHTS: i32 = 445;
/// The person: int.
pub const ZDXM_F_PERSON: i32 = 470;
/// Name of the person: text.
pub const ZDXM_F_PERSON_NAME: i32 = 471;
/// Role: code, `ZDXM_ROLE_...`.
pub const ZDXM_F_ROLE: i32 = 472;
/// Post of a person in their unit: text.
pub const ZDXM_F_POST: i32 = 473;
/// Telephone number: text.
pub const ZDXM_F_PHONE: i32 = 474;
/// Where a report stands: code, `ZDXM_FILING_...`.
pub const ZDXM_F_FILING_STATE: i32 = 480;
/// What the reviewer said: text.
pub const ZDXM_F_OPINION: i32 = 481;
/// When a report was first submitted, or filed at once: date with its day; NULL also where the clock was wrong then and no
/// registrar has set the day.
pub const ZDXM_F_SUBMITTED_ON: i32 = 482;
/// Whether an approved report is in the figures: flag.
pub const ZDXM_F_IS_COUNTED: i32 = 483;
/// How often a report was returned: int.
pub const ZDXM_F_RETURNED: i32 = 484;
/// The month that was open when a closed one was corrected: month.
pub const ZDXM_F_KNOWN_IN: i32 = 485;
/// Year to date before a correction: money.
pub const ZDXM_F_STANDING_BEFORE: i32 = 486;
/// Year to date after a correction: money.
pub const ZDXM_F_STANDING_AFTER: i32 = 487;
/// Funds in place by source since the start of the year: text of pairs such as
/// `市级财政=1200万元;企业自筹=4500.00元`, each amount with its unit.
pub const ZDXM_F_FUNDS_BY_SOURCE: i32 = 488;
/// Source of funds: text.
pub const ZDXM_F_FUND_SOURCE: i32 = 489;
/// Ten days of a month, yyyymmp, such as 2022061 for the first: int.
pub const ZDXM_F_TEN_DAYS: i32 = 490;
/// Investment done within the ten days: money.
pub const ZDXM_F_TEN_DAYS_DONE: i32 = 491;
/// Whether an import submits monthly reports for review instead of filing them at once: flag.
pub const ZDXM_F_SUBMIT: i32 = 492;
/// Funds in place of a source: money.
pub const ZDXM_F_FUND_AMOUNT: i32 = 493;
/// Whether the record was added: int, 1 or 0.
pub const ZDXM_F_ADDED: i32 = 500;
/// Names of others that look like a new one: list of text.
pub const ZDXM_F_NEAR: i32 = 501;
/// Investment done since the start of the construction (自开工累计完成投资), as a report says it: money.
pub const ZDXM_F_CUMULATIVE_DONE: i32 = 502;
/// SHA-256 of a file's bytes, 64 hexadecimal digits: text. Of an import the file that a person saw, without which COLUMN_MEANINGS and
/// ANSWERS are refused.
pub const ZDXM_F_FILE_DIGEST: i32 = 503;
/// What a person says that columns mean, one each: list of text, such as `表1!H=ytd_done`, `表1!H=ytd_done 万元` (MEANING and
/// unit) or `表1!H:text`.
pub const ZDXM_F_COLUMN_MEANINGS: i32 = 504;
/// What a person decides about cells and rows that cannot be read, one each: list of text, such as `表1!H24=28760.55万元`,
/// `表1!H24:empty`, `表1!H24:leave_out_row` or `表1!H24:take_row`.
pub const ZDXM_F_ANSWERS: i32 = 505;
/// Whether an import keeps its COLUMN_MEANINGS for later ones, which a registrar may do: flag.
pub const ZDXM_F_KEEP_COLUMNS: i32 = 506;
/// What a cell says, or the header of a column: text.
pub const ZDXM_F_READ: i32 = 507;
/// What was decided about a cell: code, `ZDXM_DECISION_...`.
pub const ZDXM_F_DECISION: i32 = 508;
/// What a cell says by decision; of a column its MEANING and unit: text.
pub const ZDXM_F_DECIDED_VALUE: i32 = 509;
/// The nearest readings of a column that is kept as text or asked about, at most two: list of text, as MEANING has them.
pub const ZDXM_F_NEAREST: i32 = 515;
/// What the host calls the key of a seal: text.
pub const ZDXM_F_SEAL_KEY: i32 = 330;
/// Signature of a seal, as the host wrote it: text.
pub const ZDXM_F_SIGNATURE: i32 = 331;
/// What a seal signs, four lines: text.
pub const ZDXM_F_SEAL_TEXT: i32 = 332;
/// How many seals the ledger has: int64.
pub const ZDXM_F_SEALS: i32 = 333;
/// Planned phase as it would be taken over now: code, `ZDXM_PHASE_...`; NULL where the project would leave.
pub const ZDXM_F_PHASE_NOW: i32 = 520;
/// Done before the plan's year, as it would be taken over now: money.
pub const ZDXM_F_DONE_BEFORE_NOW: i32 = 521;
/// Planned start as it would be taken over now: date.
pub const ZDXM_F_PLANNED_START_NOW: i32 = 522;
/// Planned finish as it would be taken over now: date.
pub const ZDXM_F_PLANNED_FINISH_NOW: i32 = 523;
/// Which of a whole and its parts counts: code, `ZDXM_COUNT_...`.
pub const ZDXM_F_COUNTED_SIDE: i32 = 530;
/// Item of a whole: int.
pub const ZDXM_F_WHOLE: i32 = 531;
/// Name of the project that is a whole: text.
pub const ZDXM_F_WHOLE_NAME: i32 = 532;
/// Item of a part: int.
pub const ZDXM_F_PART: i32 = 533;
/// Name of the project that is a part: text.
pub const ZDXM_F_PART_NAME: i32 = 534;
/// The item of the two that does not count: int.
pub const ZDXM_F_LEFT_OUT: i32 = 535;
/// The items that are the whole or parts of one that was added: list of int.
pub const ZDXM_F_DOUBLE_COUNTED: i32 = 510;
/// What a sheet is: code, `ZDXM_SHEET_...`.
pub const ZDXM_F_SHEET_KIND: i32 = 540;
/// Number of a value that a field can have: int.
pub const ZDXM_F_VALUE_NUMBER: i32 = 541;
/// English word of a value that a field can have, as JSON has it: text.
pub const ZDXM_F_VALUE_WORD: i32 = 542;
/// More than so many percentage points above time progress, unrounded, such as 5 or -2.5: text.
pub const ZDXM_F_GAP_ABOVE: i32 = 580;
/// Less than so many percentage points above time progress, unrounded, such as -10 for more than 10 points behind: text.
pub const ZDXM_F_GAP_BELOW: i32 = 581;
/// A part of a name, whatever its blanks and brackets: text.
pub const ZDXM_F_NAME_PART: i32 = 582;
/// The day of which something is asked: date with its day.
pub const ZDXM_F_ON_DAY: i32 = 583;
/// In which order items come: code, `ZDXM_ITEM_ORDER_...`.
pub const ZDXM_F_ITEM_ORDER: i32 = 584;
/// Whether the order is turned round: flag.
pub const ZDXM_F_DESCENDING: i32 = 585;
/// So many of the first ones are left out: int.
pub const ZDXM_F_SKIP: i32 = 586;
/// At most so many are given: int; all of them where it is not said.
pub const ZDXM_F_MOST: i32 = 587;
/// Whether it stands still at the end of the month, by its events: flag.
pub const ZDXM_F_IS_SUSPENDED: i32 = 588;
/// Numbers of the matters that are open: list of int.
pub const ZDXM_F_OPEN_MATTERS: i32 = 589;
/// Names of the matters that are open, in the same order: list of text.
pub const ZDXM_F_OPEN_MATTER_NAMES: i32 = 590;
/// Done of the annual plan, in millionths of one percent, such as 97160000 for 97.16 %: int64. It has all decimals that RATE can
/// be printed with.
pub const ZDXM_F_RATE_NUMBER: i32 = 591;
/// GAP in millionths of one percentage point, such as -10500000 for 10.5 points behind: int64.
pub const ZDXM_F_GAP_NUMBER: i32 = 592;
/// Whether a matter is open on the day: flag.
pub const ZDXM_F_IS_OPEN: i32 = 594;
/// Whether a matter is open on the day, after its deadline: flag.
pub const ZDXM_F_IS_OVERDUE: i32 = 595;
/// Numbers of the matters that the problem of the month's report became: list of int.
pub const ZDXM_F_MATTERS_OF_PROBLEM: i32 = 596;
/// Name of the lead unit: text.
pub const ZDXM_F_LEAD_UNIT_NAME: i32 = 593;
/// Number of a unit that is one of the responsible units, whether it leads or not: int.
pub const ZDXM_F_RESPONSIBLE_UNIT: i32 = 597;
/// What is measured: code, `ZDXM_MEASURE_...`.
pub const ZDXM_F_MEASURE: i32 = 671;
/// For which items a unit answers: code, `ZDXM_UNIT_ROLE_...`.
pub const ZDXM_F_UNIT_ROLE: i32 = 672;
/// Which items a measure looks at: phase, sector, level, matter, target, base, over. Several values of one are alternatives, with a
/// comma between them; empty for all implementation projects: text such as `phase=new,ongoing;level=municipal`.
pub const ZDXM_F_MEASURE_FILTER: i32 = 673;
/// Whether the lowest value ranks first: flag. Where it is not said, as the measure has it: few late reports are better than many.
pub const ZDXM_F_LOWEST_FIRST: i32 = 674;
/// Of each group only the first so many by rank: int. All of them where neither it nor LAST is said.
pub const ZDXM_F_FIRST: i32 = 675;
/// Of each group only the last so many by rank: int.
pub const ZDXM_F_LAST: i32 = 676;
/// Name of the group in which a unit is ranked: text.
pub const ZDXM_F_GROUP_NAME: i32 = 677;
/// Rank from the end: int.
pub const ZDXM_F_FROM_LAST: i32 = 678;
/// Exact value of a measure, a whole number or a fraction; money in 元, a rate as a part of one: text such as `7/25`.
pub const ZDXM_F_MEASURE_VALUE: i32 = 679;
/// Value of a measure, rounded by the rules; rates in percent, money in 亿元: text such as `28.00%`.
pub const ZDXM_F_MEASURE_SHOWN: i32 = 680;
/// Rank at the end of the month before: int.
pub const ZDXM_F_RANK_BEFORE: i32 = 681;
/// By how many places a unit rose since the month before; below zero where it fell: int.
pub const ZDXM_F_RANK_CHANGE: i32 = 682;
/// Name of a red or black list: text such as `红榜`.
pub const ZDXM_F_LIST_NAME: i32 = 683;
/// Which message a text is, the same for ever, as `docs/messages.md` lists them: text.
pub const ZDXM_F_MESSAGE_ID: i32 = 543;
/// What a change wrote of: code, `ZDXM_SUBJECT_...`.
pub const ZDXM_F_SUBJECT: i32 = 544;
/// Months without an item that was withdrawn and came back, 1 to 12: list of int.
pub const ZDXM_F_ABSENT_MONTHS: i32 = 546;
/// Items that came back: int.
pub const ZDXM_F_RETURNED_COUNT: i32 = 547;
/// Total investment that came back: money.
pub const ZDXM_F_RETURNED_TOTAL: i32 = 548;
/// Annual planned investment that came back: money.
pub const ZDXM_F_RETURNED_ANNUAL: i32 = 549;
/// What kind of record was voided: code, `ZDXM_SUBJECT_...`.
pub const ZDXM_F_VOIDED_RECORD: i32 = 545;
/// On what paper a document is printed: code, `ZDXM_PAPER_...`.
pub const ZDXM_F_PAPER: i32 = 700;
/// Name and version of the rules by which its figures were made: text.
pub const ZDXM_F_PRINTED_RULES: i32 = 702;
/// Proof of where its figures come from: text such as `数据截至变更12（校验码 3f9a0c51d2b7e846）`.
pub const ZDXM_F_PROOF_MARK: i32 = 703;
/// Place of a table in its document, from 0: int.
pub const ZDXM_F_TABLE_INDEX: i32 = 704;
/// Name of the attachment that a part belongs to: text.
pub const ZDXM_F_ATTACHMENT: i32 = 705;
/// What a bulletin is called: code, `ZDXM_BULLETIN_...`.
pub const ZDXM_F_BULLETIN_KIND: i32 = 706;
/// Of what time a bulletin is: code, `ZDXM_PERIOD_...`.
pub const ZDXM_F_BULLETIN_PERIOD: i32 = 707;
/// By what name a sheet of the office is asked for: text such as `month`.
pub const ZDXM_F_PROFILE: i32 = 708;
/// Whether a blank sheet can be made of it: flag.
pub const ZDXM_F_IS_TEMPLATE: i32 = 709;
/// The months of which the amounts of a column are planned: text such as `3`, `4-6` or, since January, `1-6`.
pub const ZDXM_F_PLANNED_MONTHS: i32 = 710;
/// Number of the one that is another: int.
pub const ZDXM_F_MERGED: i32 = 560;
/// Its name: text.
pub const ZDXM_F_MERGED_NAME: i32 = 561;
/// Number of the one that it is: int.
pub const ZDXM_F_MERGED_TO: i32 = 562;
/// Name of the one that it is: text.
pub const ZDXM_F_MERGED_INTO: i32 = 563;
/// The units that a letter goes to, in their order: list of int.
pub const ZDXM_F_ADDRESSED_UNITS: i32 = 640;
/// All that a letter goes to, as it names them: list of text.
pub const ZDXM_F_ADDRESSEES: i32 = 641;
/// What a letter says, a paragraph to a line: text.
pub const ZDXM_F_BODY: i32 = 642;
/// What a letter demands: list of text.
pub const ZDXM_F_DEMANDS: i32 = 643;
/// The matters that a letter hands over: list of int.
pub const ZDXM_F_HANDED_MATTERS: i32 = 644;
/// Within how many working days an answer is due: int.
pub const ZDXM_F_REPLY_DAYS: i32 = 645;
/// Until when an answer is due: date.
pub const ZDXM_F_REPLY_DUE: i32 = 646;
/// The figures that a letter quotes: list of text.
pub const ZDXM_F_QUOTED_FACTS: i32 = 647;
/// Points that a letter gives each of its units, such as `-1`: text.
pub const ZDXM_F_LETTER_POINTS: i32 = 648;
/// Whether a letter is made public: flag.
pub const ZDXM_F_IS_PUBLIC: i32 = 649;
/// What the units of a letter lose by it: text.
pub const ZDXM_F_LOSES: i32 = 650;
/// Where a letter stands: code, `ZDXM_LETTER_STATE_...`.
pub const ZDXM_F_LETTER_STATE: i32 = 651;
/// The date of an answer: date.
pub const ZDXM_F_REPLIED_ON: i32 = 652;
/// What an answer says: text.
pub const ZDXM_F_REPLY: i32 = 653;
/// Who answered: text.
pub const ZDXM_F_REPLIED_BY: i32 = 654;
/// When a letter was closed: date.
pub const ZDXM_F_CLOSED_ON: i32 = 655;
/// The stronger letter that followed: int.
pub const ZDXM_F_ESCALATED_TO: i32 = 656;
/// When a letter was revoked: date.
pub const ZDXM_F_REVOKED_ON: i32 = 657;
/// What kind of letter it is: code, `ZDXM_LETTER_...`.
pub const ZDXM_F_LETTER_KIND: i32 = 658;
/// The rule that asks for a letter, as the rule pack calls it: text.
pub const ZDXM_F_LETTER_RULE: i32 = 659;
/// The matter that a letter is about: int.
pub const ZDXM_F_MATTER: i32 = 660;
/// What a letter is about, in words: text.
pub const ZDXM_F_ABOUT: i32 = 661;
/// Those whom a letter goes to, in their order: list of text.
pub const ZDXM_F_ADDRESSEE_NAMES: i32 = 662;
/// Letters: list of int.
pub const ZDXM_F_LETTERS: i32 = 663;
/// Why a letter is due, each reason in words: list of text.
pub const ZDXM_F_WHY: i32 = 664;
/// The level of a letter among those that are due about the same: int.
pub const ZDXM_F_LETTER_LEVEL: i32 = 665;
/// The figures without which a letter cannot be written: list of text.
pub const ZDXM_F_MISSING_FIGURES: i32 = 666;
/// What an office calls a letter by its rule: text.
pub const ZDXM_F_RULE_NAME: i32 = 667;
/// The document that revoked a letter: text.
pub const ZDXM_F_REVOKED_BY: i32 = 668;
/// Why a letter was revoked: text.
pub const ZDXM_F_REVOKED_FOR: i32 = 669;
/// What a file is attached to: code, `ZDXM_ATTACHED_...`.
pub const ZDXM_F_ATTACHED_KIND: i32 = 736;
/// The record that a file is attached to, by its number; of a report, the plan item: int.
pub const ZDXM_F_ATTACHED_ID: i32 = 737;
/// SM3 of a file, 64 hexadecimal digits: text.
pub const ZDXM_F_SM3: i32 = 738;
/// Size of a file in bytes: int64.
pub const ZDXM_F_SIZE: i32 = 739;
/// What the bytes of a file are: code, `ZDXM_MEDIA_...`.
pub const ZDXM_F_MEDIA_TYPE: i32 = 740;
/// When a photo was taken, as a person says: text such as `2022-06-30 15:02:10`.
pub const ZDXM_F_TAKEN_AT: i32 = 741;
/// Where something is, longitude and latitude in degrees: text such as `109.41,24.33`.
pub const ZDXM_F_LON_LAT: i32 = 742;
/// In which system coordinates are meant: code, `ZDXM_DATUM_...`.
pub const ZDXM_F_DATUM: i32 = 743;
/// When a photo was taken, by its Exif data: text.
pub const ZDXM_F_EXIF_TAKEN_AT: i32 = 744;
/// Where a photo was taken, by its Exif data: text.
pub const ZDXM_F_EXIF_LON_LAT: i32 = 745;
/// In which system the position of the Exif data is meant: code, `ZDXM_DATUM_...`.
pub const ZDXM_F_EXIF_DATUM: i32 = 746;
/// What the positions of a place are: code, `ZDXM_PLACE_...`.
pub const ZDXM_F_PLACE_KIND: i32 = 747;
/// The positions of a place, parted by semicolons: text such as `109.41,24.33`.
pub const ZDXM_F_OUTLINE: i32 = 748;
/// Address of a place: text.
pub const ZDXM_F_ADDRESS: i32 = 749;
/// Code of the county or the town, 6, 9 or 12 digits: text such as `450202`.
pub const ZDXM_F_REGION_CODE: i32 = 750;
/// How far the nearest place of the project is away, in metres: int.
pub const ZDXM_F_DISTANCE_M: i32 = 751;
/// What to look at again of an attachment, in words: list of text.
pub const ZDXM_F_ADVICE: i32 = 752;
/// Place in a list of attachments, from 1: int.
pub const ZDXM_F_LIST_PLACE: i32 = 753;
/// What is wrong with a file beside the ledger: code, `ZDXM_FILE_...`.
pub const ZDXM_F_FILE_FINDING_KIND: i32 = 754;
/// Where a file lies: text.
pub const ZDXM_F_PATH: i32 = 755;
/// The first attachment that needs a file: int.
pub const ZDXM_F_FILE_ATTACHMENT: i32 = 756;
/// How many attachments need a file: int64.
pub const ZDXM_F_ATTACHMENTS: i32 = 757;
/// Files that the attachments of a ledger need, each counted once: int64.
pub const ZDXM_F_FILES: i32 = 758;
/// Files of attachments that do not lie beside a ledger: int64.
pub const ZDXM_F_FILES_MISSING: i32 = 759;
/// Where an office stands to this one: code, `ZDXM_RANK_...`.
pub const ZDXM_F_PARTNER_RANK: i32 = 791;
/// Number of a partner office: int.
pub const ZDXM_F_PARTNER: i32 = 792;
/// What a package brings: code, `ZDXM_PACKAGE_...`.
pub const ZDXM_F_PACKAGE_KIND: i32 = 793;
/// In which life of a ledger a package was made, 0 for the first: int.
pub const ZDXM_F_INCARNATION: i32 = 794;
/// The n-th package for an office, in one life of the ledger: int.
pub const ZDXM_F_SEQUENCE: i32 = 795;
/// What an upper office made of a report: code, `ZDXM_ANSWER_...`.
pub const ZDXM_F_ANSWER_OUTCOME: i32 = 796;
/// First column of a printed table: column n of `zdxm_document_table` is the field `ZDXM_F_COLUMN_0 + n`.
pub const ZDXM_F_COLUMN_0: i32 = 10000;

//! The fields of records, forms and rows, each by one number in the whole library.
//!
//! Types, as the header speaks of them: *text*; *int*, 32 bits; *int64*; *money*, an int64 in fen; *month*, an int
//! yyyymm; *date*, an int yyyymmdd whose day, or day and month, may be 00 for "not known"; *flag*, an int 0 or 1;
//! *list*. Numbers are only ever added.

use std::borrow::Cow;

// Every record

/// Number of the record: int.
pub const ZDXM_F_ID: i32 = 1;
/// Change that wrote this version: int.
pub const ZDXM_F_SINCE: i32 = 2;
/// Name (名称): text.
pub const ZDXM_F_NAME: i32 = 3;
/// What it is: int, `ZDXM_UNIT_...` of a unit, `ZDXM_SHEET_...` of a sheet.
pub const ZDXM_F_KIND: i32 = 4;
/// Number of the sector above, or of the project that this one is a part of (打包项目): int.
pub const ZDXM_F_PARENT: i32 = 5;
/// Place in its list, from 1: int.
pub const ZDXM_F_POSITION: i32 = 6;
/// 备注: text.
pub const ZDXM_F_REMARK: i32 = 7;
/// 统一社会信用代码 of a unit: text.
pub const ZDXM_F_CREDIT_CODE: i32 = 8;

// Projects

/// National code (项目代码): text such as 2207-450204-77-01-946789.
pub const ZDXM_F_CODE: i32 = 20;
/// Number of the sector (行业分类): int.
pub const ZDXM_F_SECTOR: i32 = 21;
/// Content and scale: text.
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

// Year plans

/// Year of a plan: int.
pub const ZDXM_F_YEAR: i32 = 40;
/// Level: int, `ZDXM_LEVEL_...`; municipal unless said otherwise.
pub const ZDXM_F_LEVEL: i32 = 41;
/// Title: text.
pub const ZDXM_F_TITLE: i32 = 42;
/// Number of the document (文号): text.
pub const ZDXM_F_DOCUMENT_NO: i32 = 43;
/// Date of the document: date with its day.
pub const ZDXM_F_ISSUED_ON: i32 = 44;

// Plan items

/// Number of the plan: int.
pub const ZDXM_F_PLAN: i32 = 50;
/// Number of the project: int.
pub const ZDXM_F_PROJECT: i32 = 51;
/// Planned phase: int, `ZDXM_PHASE_...`.
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
/// The first responsible unit: int.
pub const ZDXM_F_LEAD_UNIT: i32 = 61;

// Monthly reports

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
/// What somebody should look at: int, a sum of `ZDXM_FLAG_...`.
pub const ZDXM_F_FLAGS: i32 = 86;
/// The last month for which it reported: month.
pub const ZDXM_F_LAST_REPORT: i32 = 87;
/// Done up to the end of the month before, carried forward: money.
pub const ZDXM_F_DONE_BEFORE_MONTH: i32 = 88;

// Changes

/// Number of the change: int.
pub const ZDXM_F_CHANGE: i32 = 100;
/// When: int64, UTC in milliseconds since 1970.
pub const ZDXM_F_AT_MS: i32 = 101;
/// Who: text.
pub const ZDXM_F_ACTOR: i32 = 102;
/// What was done: text such as file_reports.
pub const ZDXM_F_CHANGE_KIND: i32 = 103;
/// Remark: text, empty where there is none.
pub const ZDXM_F_NOTE: i32 = 104;
/// Number of rows that it wrote or closed: int64.
pub const ZDXM_F_ENTRIES: i32 = 105;
/// SHA-256 over these rows: text of 64 digits.
pub const ZDXM_F_DIGEST: i32 = 106;
/// SHA-256 over all of it and the change before: text of 64 digits.
pub const ZDXM_F_HASH: i32 = 107;

// Bulletins

/// Which items a cell sums up: int, `ZDXM_CUT_...`.
pub const ZDXM_F_CUT: i32 = 120;
/// Number of the unit of a cell: int.
pub const ZDXM_F_UNIT: i32 = 121;
/// Kind of unit that is ranked together: int, `ZDXM_UNIT_...`.
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

// Printed tables

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
/// Kind of row: int, `ZDXM_ROW_TOTAL`, `ZDXM_ROW_GROUP` or `ZDXM_ROW_PLAIN`.
pub const ZDXM_F_ROW_KIND: i32 = 165;
/// Line of units under the title: text.
pub const ZDXM_F_UNIT_LINE: i32 = 166;
/// Notes: list of text.
pub const ZDXM_F_NOTES: i32 = 167;

// Spreadsheets and imports

/// Whether it stands in the way: int, `ZDXM_SEVERITY_...`.
pub const ZDXM_F_SEVERITY: i32 = 180;
/// Name of the sheet: text; empty of a file without sheets, such as csv.
pub const ZDXM_F_SHEET: i32 = 181;
/// The cell, such as H24: text.
pub const ZDXM_F_CELL: i32 = 182;
/// What the finding is about, such as amount_unreadable: text.
pub const ZDXM_F_FINDING: i32 = 183;
/// Place of the sheet, from 0: int. Among those that were understood, in `zdxm_workbook_grids` among all of the file.
pub const ZDXM_F_SHEET_INDEX: i32 = 184;
/// Format of the file, such as xlsx: text.
pub const ZDXM_F_FORMAT: i32 = 185;
/// Header path of a column: text.
pub const ZDXM_F_HEADER: i32 = 186;
/// What a column means, such as annual: text.
pub const ZDXM_F_MEANING: i32 = 187;
/// Unit of a column's amounts: int, `ZDXM_YUAN`, `ZDXM_WAN_YUAN` or `ZDXM_YI_YUAN`.
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

// Records of a batch

/// Which record, from 1: int.
pub const ZDXM_F_RECORD: i32 = 230;
/// Why it was refused: int, `ZDXM_E_...`; NULL where it was written.
pub const ZDXM_F_ERROR_CODE: i32 = 231;
/// The field that is wrong: int, `ZDXM_F_...`.
pub const ZDXM_F_ERROR_FIELD: i32 = 232;
/// What is wrong and what to do: text.
pub const ZDXM_F_ERROR_TEXT: i32 = 233;

// Rules of figures

/// Decimals of amounts in 亿元: int; 2 unless said otherwise.
pub const ZDXM_F_MONEY_DECIMALS: i32 = 240;
/// Decimals of rates and gaps: int; 2 unless said otherwise.
pub const ZDXM_F_RATE_DECIMALS: i32 = 241;
/// How a gap is rounded: int, `ZDXM_GAP_...`; exact unless said otherwise.
pub const ZDXM_F_GAP_ORDER: i32 = 242;
/// Base of the rate of starts: int, `ZDXM_START_...`; planned new starts unless said otherwise.
pub const ZDXM_F_START_BASE: i32 = 243;
/// The year's target of starts, for `ZDXM_START_TARGET`: int. Without it that rate is NULL.
pub const ZDXM_F_START_TARGET: i32 = 244;

// Changes to a plan

/// First month in which a supplemented item counts: int, 1 to 12.
pub const ZDXM_F_ENTERED_FROM: i32 = 260;
/// First month in which a withdrawn item counts no more: int, 1 to 12.
pub const ZDXM_F_WITHDRAWN_FROM: i32 = 261;
/// What an instrument does: int, `ZDXM_PLAN_CHANGE_...`.
pub const ZDXM_F_PLAN_CHANGE_KIND: i32 = 262;
/// From which month on an instrument counts: month.
pub const ZDXM_F_EFFECTIVE: i32 = 263;
/// Class of a reason: int, `ZDXM_REASON_...`; a withdrawal must have it.
pub const ZDXM_F_REASON_CLASS: i32 = 264;
/// The reason in words: text.
pub const ZDXM_F_REASON: i32 = 265;
/// The n-th instrument of its kind in the plan: int.
pub const ZDXM_F_NUMBER_OF_KIND: i32 = 266;
/// Planned phase before: int, `ZDXM_PHASE_...`; NULL where it was not in the plan.
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
/// Items before the instrument: int.
pub const ZDXM_F_OPENING_COUNT: i32 = 273;
/// Total investment before the instrument: money.
pub const ZDXM_F_OPENING_TOTAL: i32 = 274;
/// Annual planned investment before the instrument: money.
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
/// Items after the instrument: int.
pub const ZDXM_F_CLOSING_COUNT: i32 = 285;
/// Total investment after the instrument: money.
pub const ZDXM_F_CLOSING_TOTAL: i32 = 286;
/// Annual planned investment after the instrument: money.
pub const ZDXM_F_CLOSING_ANNUAL: i32 = 287;
/// Why a project has its place in the next plan: int, `ZDXM_ROLLOVER_...`.
pub const ZDXM_F_ROLLOVER_REASON: i32 = 288;
/// Total investment less what is done: money; below zero where more was done.
pub const ZDXM_F_REMAINING: i32 = 289;
/// Plan items that an import takes out of the plan: int.
pub const ZDXM_F_WITHDRAWN_ITEMS: i32 = 290;

// Issued bulletins

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
/// SHA-256 of the text, as UTF-8: text of 64 digits.
pub const ZDXM_F_TEXT_SHA256: i32 = 305;
/// SHA-256 of the JSON: text of 64 digits.
pub const ZDXM_F_JSON_SHA256: i32 = 306;
/// SHA-256 of the Markdown, as UTF-8: text of 64 digits.
pub const ZDXM_F_MARKDOWN_SHA256: i32 = 307;
/// SHA-256 of the .xlsx workbook: text of 64 digits; NULL where none was made.
pub const ZDXM_F_WORKBOOK_SHA256: i32 = 308;
/// What became of an issued bulletin that was made again: int, `ZDXM_REPRODUCED_...`.
pub const ZDXM_F_OUTCOME: i32 = 309;
/// What is compared: int, `ZDXM_PRINTED_...`.
pub const ZDXM_F_PRINTED_FORM: i32 = 310;
/// Whether it is the same as issued: flag.
pub const ZDXM_F_IS_SAME: i32 = 311;
/// SHA-256 as issued: text of 64 digits.
pub const ZDXM_F_ISSUED_SHA256: i32 = 312;
/// SHA-256 as made again: text of 64 digits.
pub const ZDXM_F_PRESENT_SHA256: i32 = 313;
/// What kind of record differs: int, `ZDXM_RECORD_...`.
pub const ZDXM_F_RECORD_KIND: i32 = 314;
/// How it differs: int, `ZDXM_DIFFERENCE_...`.
pub const ZDXM_F_DIFFERENCE: i32 = 315;
/// The field or figure that differs: int, `ZDXM_F_...`.
pub const ZDXM_F_CHANGED_FIELD: i32 = 316;
/// Its earlier value, with names instead of the numbers of units and sectors, as a text whatever the field is: text. A
/// money or number of the field's own type can be read as that, too.
pub const ZDXM_F_BEFORE: i32 = 317;
/// Its later value, in the same way: text.
pub const ZDXM_F_AFTER: i32 = 318;

// Files

/// Name of the office that keeps the ledger: text.
pub const ZDXM_F_OFFICE: i32 = 350;
/// Number of the ledger among all ledgers: text.
pub const ZDXM_F_UUID: i32 = 351;
/// Where the ledger lies that was there before: text.
pub const ZDXM_F_KEPT_PATH: i32 = 352;
/// What is wrong with the file: int, `ZDXM_PROBLEM_...`.
pub const ZDXM_F_PROBLEM_KIND: i32 = 353;
/// Table of the file: text.
pub const ZDXM_F_TABLE: i32 = 354;
/// Row of that table, by its key or its number: text.
pub const ZDXM_F_TABLE_ROW: i32 = 355;
/// What one can do about it: text.
pub const ZDXM_F_REMEDY: i32 = 356;

/// First column of a printed table: column n of `zdxm_bulletin_table` is the field `ZDXM_F_COLUMN_0 + n`.
pub const ZDXM_F_COLUMN_0: i32 = 10000;

/// Number, name in the library and in errors, name in Chinese for the head of a grid's column.
const NAMES: &[(i32, &str, &str)] = &[
    (ZDXM_F_ID, "id", "编号"),
    (ZDXM_F_SINCE, "since", "生效变更号"),
    (ZDXM_F_NAME, "name", "名称"),
    (ZDXM_F_KIND, "kind", "类别"),
    (ZDXM_F_PARENT, "parent", "上级"),
    (ZDXM_F_POSITION, "position", "序号"),
    (ZDXM_F_REMARK, "remark", "备注"),
    (ZDXM_F_CREDIT_CODE, "credit_code", "统一社会信用代码"),
    (ZDXM_F_CODE, "code", "项目代码"),
    (ZDXM_F_SECTOR, "sector", "行业分类"),
    (ZDXM_F_CONTENT, "content", "主要建设内容及规模"),
    (ZDXM_F_PERIOD_START, "period_start", "建设起始"),
    (ZDXM_F_PERIOD_END, "period_end", "建设终止"),
    (ZDXM_F_TOTAL, "total", "总投资"),
    (ZDXM_F_OWNER, "owner", "项目业主"),
    (ZDXM_F_OWNER_CREDIT_CODE, "owner_credit_code", "业主统一社会信用代码"),
    (ZDXM_F_LOCATION, "location", "建设地点"),
    (ZDXM_F_YEAR, "year", "年度"),
    (ZDXM_F_LEVEL, "level", "统筹层面"),
    (ZDXM_F_TITLE, "title", "标题"),
    (ZDXM_F_DOCUMENT_NO, "document_no", "文号"),
    (ZDXM_F_ISSUED_ON, "issued_on", "印发日期"),
    (ZDXM_F_PLAN, "plan", "年度计划"),
    (ZDXM_F_PROJECT, "project", "项目"),
    (ZDXM_F_PHASE, "phase", "建设阶段"),
    (ZDXM_F_ANNUAL, "annual", "年度计划投资"),
    (ZDXM_F_DONE_BEFORE, "done_before", "至上年底累计完成投资"),
    (ZDXM_F_TARGET, "target", "年度进度目标"),
    (ZDXM_F_PLANNED_START, "planned_start", "计划开工时间"),
    (ZDXM_F_PLANNED_FINISH, "planned_finish", "计划竣工时间"),
    (ZDXM_F_RESPONSIBLE_UNITS, "responsible_units", "责任单位"),
    (ZDXM_F_REPORTING_UNIT, "reporting_unit", "填报单位"),
    (ZDXM_F_HIGHER_LEVEL, "higher_level", "上级统筹"),
    (ZDXM_F_LEAD_UNIT, "lead_unit", "牵头单位"),
    (ZDXM_F_ITEM, "item", "计划项目"),
    (ZDXM_F_MONTH, "month", "月份"),
    (ZDXM_F_MONTH_DONE, "month_done", "本月完成投资"),
    (ZDXM_F_YTD_DONE, "ytd_done", "年初至本月累计完成投资"),
    (ZDXM_F_FUNDS_YTD, "funds_ytd", "到位资金"),
    (ZDXM_F_STARTED, "started", "是否开工"),
    (ZDXM_F_STARTED_ON, "started_on", "开工时间"),
    (ZDXM_F_FINISHED, "finished", "是否竣工"),
    (ZDXM_F_FINISHED_ON, "finished_on", "竣工时间"),
    (ZDXM_F_PROGRESS, "progress", "形象进度"),
    (ZDXM_F_PREPARATION, "preparation", "前期工作进展"),
    (ZDXM_F_PROBLEM, "problem", "存在问题"),
    (ZDXM_F_NEXT_STEPS, "next_steps", "下一步工作计划"),
    (ZDXM_F_STANDING_DONE, "standing_done", "累计完成投资"),
    (ZDXM_F_STANDING_STARTED, "standing_started", "已开工"),
    (ZDXM_F_STANDING_FINISHED, "standing_finished", "已竣工"),
    (ZDXM_F_FLAGS, "flags", "提示"),
    (ZDXM_F_LAST_REPORT, "last_report", "最近报送月份"),
    (ZDXM_F_DONE_BEFORE_MONTH, "done_before_month", "上月累计完成投资"),
    (ZDXM_F_CHANGE, "change", "变更号"),
    (ZDXM_F_AT_MS, "at_ms", "时间"),
    (ZDXM_F_ACTOR, "actor", "操作人"),
    (ZDXM_F_CHANGE_KIND, "change_kind", "变更类型"),
    (ZDXM_F_NOTE, "note", "说明"),
    (ZDXM_F_ENTRIES, "entries", "记录数"),
    (ZDXM_F_DIGEST, "digest", "摘要"),
    (ZDXM_F_HASH, "hash", "链值"),
    (ZDXM_F_CUT, "cut", "口径"),
    (ZDXM_F_UNIT, "unit", "单位"),
    (ZDXM_F_UNIT_KIND, "unit_kind", "单位类别"),
    (ZDXM_F_COUNT, "count", "项目数"),
    (ZDXM_F_DONE, "done", "累计完成投资"),
    (ZDXM_F_RATE, "rate", "完成年度计划的比例"),
    (ZDXM_F_GAP, "gap", "与序时进度差"),
    (ZDXM_F_REPORTED, "reported", "已报送"),
    (ZDXM_F_STARTED_COUNT, "started_count", "已开工数"),
    (ZDXM_F_FINISHED_COUNT, "finished_count", "已竣工数"),
    (ZDXM_F_RANK, "rank", "排名"),
    (ZDXM_F_TIME_PROGRESS, "time_progress", "序时进度"),
    (ZDXM_F_UNIT_NAME, "unit_name", "单位名称"),
    (ZDXM_F_PLANNED_NEW, "planned_new", "计划新开工"),
    (ZDXM_F_NEW_STARTED, "new_started", "计划新开工已开工"),
    (ZDXM_F_PLANNED_TO_DATE, "planned_to_date", "截至本月计划开工"),
    (ZDXM_F_TO_DATE_STARTED, "to_date_started", "截至本月已开工"),
    (ZDXM_F_EARLY_STARTS, "early_starts", "提前开工"),
    (ZDXM_F_LATE_STARTS, "late_starts", "未按计划开工"),
    (ZDXM_F_PLANNED_COMPLETED, "planned_completed", "计划竣工"),
    (ZDXM_F_COMPLETED_FINISHED, "completed_finished", "计划竣工已竣工"),
    (ZDXM_F_EARLY_FINISHES, "early_finishes", "提前竣工"),
    (ZDXM_F_START_RATE, "start_rate", "开工率"),
    (ZDXM_F_FINISH_RATE, "finish_rate", "竣工率"),
    (ZDXM_F_TEXT, "text", "文字"),
    (ZDXM_F_ROW, "row", "行"),
    (ZDXM_F_COLUMN, "column", "列"),
    (ZDXM_F_ROWS, "rows", "行数"),
    (ZDXM_F_COLUMNS, "columns", "列数"),
    (ZDXM_F_ROW_KIND, "row_kind", "行类型"),
    (ZDXM_F_UNIT_LINE, "unit_line", "单位行"),
    (ZDXM_F_NOTES, "notes", "附注"),
    (ZDXM_F_SEVERITY, "severity", "严重程度"),
    (ZDXM_F_SHEET, "sheet", "工作表"),
    (ZDXM_F_CELL, "cell", "单元格"),
    (ZDXM_F_FINDING, "finding", "问题代码"),
    (ZDXM_F_SHEET_INDEX, "sheet_index", "工作表序号"),
    (ZDXM_F_FORMAT, "format", "文件格式"),
    (ZDXM_F_HEADER, "header", "表头"),
    (ZDXM_F_MEANING, "meaning", "含义"),
    (ZDXM_F_MONEY_UNIT, "money_unit", "金额单位"),
    (ZDXM_F_SECTOR_NAME, "sector_name", "行业分类名称"),
    (ZDXM_F_COUNTED, "counted", "计数"),
    (ZDXM_F_HIDDEN, "hidden", "隐藏"),
    (ZDXM_F_OTHER, "other", "其他内容"),
    (ZDXM_F_LABEL, "label", "标题行文字"),
    (ZDXM_F_DEPTH, "depth", "层级"),
    (ZDXM_F_REGION, "region", "地区"),
    (ZDXM_F_DECLARED_COUNT, "declared_count", "声明项数"),
    (ZDXM_F_FOUND_COUNT, "found_count", "实际项数"),
    (ZDXM_F_DECLARED_TOTAL, "declared_total", "声明总投资"),
    (ZDXM_F_DECLARED_ANNUAL, "declared_annual", "声明年度计划投资"),
    (ZDXM_F_DECLARED_YTD, "declared_ytd", "声明累计完成投资"),
    (ZDXM_F_RESPONSIBLE_UNIT_NAMES, "responsible_unit_names", "责任单位名称"),
    (ZDXM_F_REPORTING_UNIT_NAME, "reporting_unit_name", "填报单位名称"),
    (ZDXM_F_PARENT_ROW, "parent_row", "所属项目行"),
    (ZDXM_F_SHEETS, "sheets", "导入的工作表"),
    (ZDXM_F_LEAVE_OUT_UNMATCHED, "leave_out_unmatched", "略去未匹配行"),
    (ZDXM_F_LEAVE_UNREADABLE_EMPTY, "leave_unreadable_empty", "无法读出的金额留空"),
    (ZDXM_F_NEW_PROJECTS, "new_projects", "新增项目"),
    (ZDXM_F_REVISED_PROJECTS, "revised_projects", "更正项目"),
    (ZDXM_F_NEW_ITEMS, "new_items", "新增计划项目"),
    (ZDXM_F_REVISED_ITEMS, "revised_items", "更正计划项目"),
    (ZDXM_F_NEW_REPORTS, "new_reports", "新增月报"),
    (ZDXM_F_REVISED_REPORTS, "revised_reports", "更正月报"),
    (ZDXM_F_UNCHANGED, "unchanged", "无变化"),
    (ZDXM_F_UNMATCHED, "unmatched", "未匹配"),
    (ZDXM_F_MONTH_OF_YEAR, "month_of_year", "月"),
    (ZDXM_F_RECORD, "record", "记录号"),
    (ZDXM_F_ERROR_CODE, "error_code", "错误码"),
    (ZDXM_F_ERROR_FIELD, "error_field", "错误字段"),
    (ZDXM_F_ERROR_TEXT, "error_text", "错误说明"),
    (ZDXM_F_MONEY_DECIMALS, "money_decimals", "金额小数位"),
    (ZDXM_F_RATE_DECIMALS, "rate_decimals", "比率小数位"),
    (ZDXM_F_GAP_ORDER, "gap_order", "差值取整顺序"),
    (ZDXM_F_START_BASE, "start_base", "开工率口径"),
    (ZDXM_F_START_TARGET, "start_target", "全年开工目标数"),
    (ZDXM_F_ENTERED_FROM, "entered_from", "计入起始月"),
    (ZDXM_F_WITHDRAWN_FROM, "withdrawn_from", "调出起始月"),
    (ZDXM_F_PLAN_CHANGE_KIND, "plan_change_kind", "调整类别"),
    (ZDXM_F_EFFECTIVE, "effective", "生效月份"),
    (ZDXM_F_REASON_CLASS, "reason_class", "原因类别"),
    (ZDXM_F_REASON, "reason", "原因"),
    (ZDXM_F_NUMBER_OF_KIND, "number_of_kind", "批次"),
    (ZDXM_F_PHASE_BEFORE, "phase_before", "调整前建设阶段"),
    (ZDXM_F_SECTOR_BEFORE, "sector_before", "调整前行业分类"),
    (ZDXM_F_TOTAL_BEFORE, "total_before", "调整前总投资"),
    (ZDXM_F_ANNUAL_BEFORE, "annual_before", "调整前年度计划投资"),
    (ZDXM_F_PLANNED_START_BEFORE, "planned_start_before", "调整前计划开工"),
    (ZDXM_F_PLANNED_FINISH_BEFORE, "planned_finish_before", "调整前计划竣工"),
    (ZDXM_F_OPENING_COUNT, "opening_count", "调整前项目数"),
    (ZDXM_F_OPENING_TOTAL, "opening_total", "调整前总投资合计"),
    (ZDXM_F_OPENING_ANNUAL, "opening_annual", "调整前年度计划投资合计"),
    (ZDXM_F_SUPPLEMENTED_COUNT, "supplemented_count", "增补项目数"),
    (ZDXM_F_SUPPLEMENTED_TOTAL, "supplemented_total", "增补总投资"),
    (ZDXM_F_SUPPLEMENTED_ANNUAL, "supplemented_annual", "增补年度计划投资"),
    (ZDXM_F_WITHDRAWN_COUNT, "withdrawn_count", "调出项目数"),
    (ZDXM_F_WITHDRAWN_TOTAL, "withdrawn_total", "调出总投资"),
    (ZDXM_F_WITHDRAWN_ANNUAL, "withdrawn_annual", "调出年度计划投资"),
    (ZDXM_F_CHANGED_COUNT, "changed_count", "调整项目数"),
    (ZDXM_F_CHANGED_TOTAL, "changed_total", "调整总投资"),
    (ZDXM_F_CHANGED_ANNUAL, "changed_annual", "调整年度计划投资"),
    (ZDXM_F_CLOSING_COUNT, "closing_count", "调整后项目数"),
    (ZDXM_F_CLOSING_TOTAL, "closing_total", "调整后总投资合计"),
    (ZDXM_F_CLOSING_ANNUAL, "closing_annual", "调整后年度计划投资合计"),
    (ZDXM_F_ROLLOVER_REASON, "rollover_reason", "接续理由"),
    (ZDXM_F_REMAINING, "remaining", "剩余投资"),
    (ZDXM_F_WITHDRAWN_ITEMS, "withdrawn_items", "调出计划项目"),
    (ZDXM_F_NUMBER, "number", "期号"),
    (ZDXM_F_AS_OF, "as_of", "截至变更号"),
    (ZDXM_F_IS_LATEST, "is_latest", "最新一期"),
    (ZDXM_F_PRINTING, "printing", "版式号"),
    (ZDXM_F_FIGURES_SHA256, "figures_sha256", "数据摘要"),
    (ZDXM_F_TEXT_SHA256, "text_sha256", "文本摘要"),
    (ZDXM_F_JSON_SHA256, "json_sha256", "JSON摘要"),
    (ZDXM_F_MARKDOWN_SHA256, "markdown_sha256", "Markdown摘要"),
    (ZDXM_F_WORKBOOK_SHA256, "workbook_sha256", "工作簿摘要"),
    (ZDXM_F_OUTCOME, "outcome", "重印结果"),
    (ZDXM_F_PRINTED_FORM, "printed_form", "形式"),
    (ZDXM_F_IS_SAME, "is_same", "是否一致"),
    (ZDXM_F_ISSUED_SHA256, "issued_sha256", "签发时摘要"),
    (ZDXM_F_PRESENT_SHA256, "present_sha256", "现时摘要"),
    (ZDXM_F_RECORD_KIND, "record_kind", "记录类型"),
    (ZDXM_F_DIFFERENCE, "difference", "变动"),
    (ZDXM_F_CHANGED_FIELD, "changed_field", "变动字段"),
    (ZDXM_F_BEFORE, "before", "原值"),
    (ZDXM_F_AFTER, "after", "现值"),
    (ZDXM_F_OFFICE, "office_name", "建账单位"),
    (ZDXM_F_UUID, "uuid", "台账标识"),
    (ZDXM_F_KEPT_PATH, "kept_path", "原台账保存位置"),
    (ZDXM_F_PROBLEM_KIND, "problem_kind", "问题类别"),
    (ZDXM_F_TABLE, "table", "数据表"),
    (ZDXM_F_TABLE_ROW, "table_row", "数据行"),
    (ZDXM_F_REMEDY, "remedy", "处理办法"),
];

/// The number of a field that an error names; 0 for one that has none.
pub(super) fn by_name(name: &str) -> i32 {
    let name = match name {
        "office" => "name",
        "period" => "period_start",
        other => other,
    };
    NAMES.iter().find(|(_, field, _)| *field == name).map_or(0, |(number, _, _)| *number)
}

/// What a field is called in Chinese.
pub(super) fn title(field: i32) -> Option<Cow<'static, str>> {
    let column = column(field).map(|column| format!("第{}列", column + 1).into());
    column.or_else(|| NAMES.iter().find(|(number, _, _)| *number == field).map(|(_, _, title)| Cow::Borrowed(*title)))
}

/// What a field is called in the library.
pub(super) fn name(field: i32) -> Option<Cow<'static, str>> {
    let column = column(field).map(|column| format!("column_{column}").into());
    column.or_else(|| NAMES.iter().find(|(number, _, _)| *number == field).map(|(_, name, _)| Cow::Borrowed(*name)))
}

/// A column of a printed table.
fn column(field: i32) -> Option<i32> {
    field.checked_sub(ZDXM_F_COLUMN_0).filter(|column| (0..=i32::from(u16::MAX)).contains(column))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_stands_for_one_field() {
        for (number, name, _) in NAMES {
            assert_eq!(by_name(name), *number, "{name}");
        }
    }
}

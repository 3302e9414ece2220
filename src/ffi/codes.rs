//! The numbers of the header: versions, statuses, errors, and the values that stand for the library's enumerations.
//! Numbers are only ever added, never changed and never used again.

#![allow(dead_code, reason = "most numbers are for callers; a test holds them against the library's enumerations")]

use crate::figures::Cut;
use crate::issue::{Difference, FactRecord, Keeping, Reproduction};
use crate::print::{BulletinForm, RowKind};
use crate::{
    ChangeKind, FileProblemKind, GapOrder, MoneyUnit, OpeningNotice, ReportFlag, Severity, SheetKind, StartBase,
};

/// Version of this header: major in the upper half, minor in the lower. See `zdxm_context_new`.
pub const ZDXM_ABI_VERSION: i32 = 0x0001_0000;

/// Done.
pub const ZDXM_OK: i32 = 0;
/// A row was reached; read its fields.
pub const ZDXM_ROW: i32 = 1;
/// There is no further row, or nothing left to do.
pub const ZDXM_DONE: i32 = 2;
/// The field holds no value: not said, not reported, no such figure. That is not zero.
pub const ZDXM_NULL: i32 = 3;

/// An argument is NULL, out of range, or a field or form that the function does not know (参数错误).
pub const ZDXM_E_ARG: i32 = -1;
/// The handle is closed, of another kind, or none at all (句柄无效). Of a first argument the context keeps no text.
pub const ZDXM_E_HANDLE: i32 = -2;
/// A text is not valid in its encoding, or cannot be written in it (编码错误).
pub const ZDXM_E_ENCODING: i32 = -3;
/// The buffer is too short; it holds the beginning, and the length that is needed was written (缓冲区不足).
pub const ZDXM_E_BUFFER: i32 = -4;
/// The program was made for another version of the library (版本不符).
pub const ZDXM_E_ABI: i32 = -5;
/// A mistake in the library; nothing was written, close the handle (程序内部错误).
pub const ZDXM_E_PANIC: i32 = -99;

/// A value cannot be read or is out of its range (值无效).
pub const ZDXM_E_INVALID_VALUE: i32 = -101;
/// A field that must be there is empty (缺少必填项).
pub const ZDXM_E_MISSING_VALUE: i32 = -102;
/// A result does not fit into 64 bits of fen, or a number into 32 bits (溢出).
pub const ZDXM_E_OVERFLOW: i32 = -103;
/// A text or a list is longer than its limit (超过长度限制).
pub const ZDXM_E_TOO_LONG: i32 = -104;
/// There is no such record (未找到).
pub const ZDXM_E_NOT_FOUND: i32 = -201;
/// There is one already (重复).
pub const ZDXM_E_DUPLICATE: i32 = -202;
/// A rule of the office refuses it (违反规则).
pub const ZDXM_E_RULE: i32 = -301;
/// The ledger was opened for reading only (只读).
pub const ZDXM_E_READ_ONLY: i32 = -302;
/// The actor's roles do not allow it; the text says whose do (无权限).
pub const ZDXM_E_NOT_PERMITTED: i32 = -303;
/// Somebody else has changed the record since it was read; the text says who, when and which fields (已被他人修改).
pub const ZDXM_E_CONFLICT: i32 = -304;
/// Somebody else is writing; try again (台账正被占用).
pub const ZDXM_E_BUSY: i32 = -401;
/// The file is not a ledger (不是台账文件).
pub const ZDXM_E_NOT_A_LEDGER: i32 = -402;
/// The file is an SQLite file of another program (其他程序的数据库).
pub const ZDXM_E_FOREIGN_DATABASE: i32 = -403;
/// The ledger was written by a newer version of the library (由更高版本创建).
pub const ZDXM_E_NEWER_VERSION: i32 = -404;
/// The file is damaged (文件损坏).
pub const ZDXM_E_DAMAGED: i32 = -405;
/// The disk is full (磁盘已满).
pub const ZDXM_E_DISK_FULL: i32 = -406;
/// A file cannot be opened, read or written (无法读写).
pub const ZDXM_E_IO: i32 = -407;
/// The ledger was edited behind the library's back (台账被绕过程序改动).
pub const ZDXM_E_TAMPERED: i32 = -408;
/// The call was interrupted (已中断).
pub const ZDXM_E_INTERRUPTED: i32 = -409;
/// Another program has the file open that is to be replaced; try again (文件正被其他程序占用).
pub const ZDXM_E_FILE_IN_USE: i32 = -410;
/// The ledger's file, its path and its log are no longer one thing; nothing was written (台账文件已变动).
pub const ZDXM_E_LEDGER_MOVED: i32 = -411;
/// It is not known whether the change was kept; open the ledger again and look (提交结果不明).
pub const ZDXM_E_OUTCOME_UNKNOWN: i32 = -412;
/// The clock of the computer is behind an earlier change; look at it, answer by `zdxm_ledger_answer_clock`, and try again (时钟落后).
pub const ZDXM_E_CLOCK_BEHIND: i32 = -413;
/// No file is at this path, or no folder where one is to be written; a missing record is `ZDXM_E_NOT_FOUND` (文件不存在).
pub const ZDXM_E_NO_FILE: i32 = -414;
/// The ledger is on a network drive, where several computers lose each other's changes (台账在网络驱动器上).
pub const ZDXM_E_NETWORK_DRIVE: i32 = -415;
/// The view was held for longer than the ledger allows, or its batch has ended; make a new one (视图已过期).
pub const ZDXM_E_VIEW_EXPIRED: i32 = -416;
/// The seal was not kept: the ledger does not lead through what was signed (未能签章).
pub const ZDXM_E_NOT_SEALED: i32 = -417;
/// The name is that of several projects; the error gives their codes (名称对应多个项目).
pub const ZDXM_E_NAME_AMBIGUOUS: i32 = -418;
/// The file is not of a format that the library reads (格式无法识别).
pub const ZDXM_E_UNKNOWN_FORMAT: i32 = -501;
/// The spreadsheet is damaged or built to do harm (表格文件损坏).
pub const ZDXM_E_BROKEN_SHEET: i32 = -502;
/// The spreadsheet is larger than the limits (表格过大).
pub const ZDXM_E_SHEET_TOO_LARGE: i32 = -503;
/// The spreadsheet is encrypted (表格已加密).
pub const ZDXM_E_ENCRYPTED_SHEET: i32 = -504;
/// No sheet is a plan or a monthly report (看不出是计划表或月报).
pub const ZDXM_E_UNKNOWN_SHEET: i32 = -505;
/// Rows or records still have problems that must be settled before the commit (尚有未解决的问题).
pub const ZDXM_E_UNSETTLED_PROBLEMS: i32 = -506;
/// A mistake in the library that was found in time (程序内部错误).
pub const ZDXM_E_INTERNAL: i32 = -901;

/// `char` texts are UTF-8; so it is unless said otherwise.
pub const ZDXM_UTF8: i32 = 0;
/// `char` texts are GB18030, which holds GBK and GB2312: the encoding of programs that use the Chinese "ANSI" code page.
pub const ZDXM_GB18030: i32 = 1;

/// Log level: a call failed.
pub const ZDXM_LOG_ERROR: i32 = 1;
/// Log level: something happened that one may want to know, such as a change that was committed.
pub const ZDXM_LOG_INFO: i32 = 3;

/// Flag of `zdxm_open_options`: reading only, also from a medium that cannot be written to.
pub const ZDXM_OPEN_READ_ONLY: i32 = 1;
/// Flag of the options: refuse a file that has other names on its disk (hard links), instead of reporting them.
pub const ZDXM_OPEN_REFUSE_HARD_LINKS: i32 = 2;
/// Flag of `zdxm_open_options`: write also on a network drive, which this computer alone uses.
pub const ZDXM_OPEN_ALLOW_NETWORK_DRIVE: i32 = 4;

/// Where the clock is behind: refuse the batch with `ZDXM_E_CLOCK_BEHIND`, so that a person can look at the clock (询问).
pub const ZDXM_CLOCK_ASK: i32 = 0;
/// Where the clock is behind: it is right, and the instants that are later are marked (以本机时间为准).
pub const ZDXM_CLOCK_THIS_IS_RIGHT: i32 = 1;
/// Where the clock is behind: nobody knows, and the instant of the new change is marked (时间不详).
pub const ZDXM_CLOCK_UNKNOWN: i32 = 2;

/// Mark of an instant: dated after a later change whose clock was right (时钟超前).
pub const ZDXM_CLOCK_MARK_AHEAD: i32 = 1;
/// Mark of an instant: the clock was behind, and nobody knew the time (时间不详).
pub const ZDXM_CLOCK_MARK_UNKNOWN: i32 = 2;

/// Form of a unit (单位).
pub const ZDXM_FORM_UNIT: i32 = 1;
/// Form of a sector (行业分类).
pub const ZDXM_FORM_SECTOR: i32 = 2;
/// Form of a project (重大项目).
pub const ZDXM_FORM_PROJECT: i32 = 3;
/// Form of a year plan (年度计划).
pub const ZDXM_FORM_PLAN: i32 = 4;
/// Form of a plan item (计划项目).
pub const ZDXM_FORM_ITEM: i32 = 5;
/// Form of a monthly report (月报).
pub const ZDXM_FORM_REPORT: i32 = 6;
/// Form that states where an import goes and which problems are settled (导入选项).
pub const ZDXM_FORM_IMPORT: i32 = 7;
/// Form of the rules by which figures are made (口径).
pub const ZDXM_FORM_RULES: i32 = 8;
/// Form of a plan change (增补、调出、调整).
pub const ZDXM_FORM_PLAN_CHANGE: i32 = 9;
/// Form of a matter that stands in the way of a project (事项).
pub const ZDXM_FORM_MATTER: i32 = 10;
/// Form of an event of a project (开工、竣工、停工、复工).
pub const ZDXM_FORM_EVENT: i32 = 11;
/// Form of a person (人员).
pub const ZDXM_FORM_PERSON: i32 = 12;
/// Form of a ten-day report (旬报).
pub const ZDXM_FORM_TEN_DAYS: i32 = 13;
/// Form of a bulletin that is issued (签发).
pub const ZDXM_FORM_ISSUE: i32 = 20;

/// Change: projects, units, sectors, plans or items are added or corrected (维护).
pub const ZDXM_CHANGE_EDIT: i32 = 1;
/// Change: a year plan is adopted (下达计划).
pub const ZDXM_CHANGE_ADOPT_PLAN: i32 = 2;
/// Change: a plan comes from a sheet (导入计划).
pub const ZDXM_CHANGE_IMPORT_PLAN: i32 = 3;
/// Change: monthly reports are filed or corrected (填报).
pub const ZDXM_CHANGE_FILE_REPORTS: i32 = 4;
/// Change: monthly reports come from a sheet (导入月报).
pub const ZDXM_CHANGE_IMPORT_REPORTS: i32 = 5;
/// Change: a plan change is adopted (动态调整).
pub const ZDXM_CHANGE_CHANGE_PLAN: i32 = 6;
/// Change: a bulletin is issued (签发简报、通报).
pub const ZDXM_CHANGE_ISSUE_BULLETIN: i32 = 20;

/// Kind of unit: county, city or district (县、市、区).
pub const ZDXM_UNIT_COUNTY: i32 = 1;
/// Kind of unit: functional zone (功能区).
pub const ZDXM_UNIT_FUNCTIONAL_ZONE: i32 = 2;
/// Kind of unit: bureau, committee or office (部门).
pub const ZDXM_UNIT_BUREAU: i32 = 3;
/// Kind of unit: enterprise (企业).
pub const ZDXM_UNIT_ENTERPRISE: i32 = 4;
/// Kind of unit: other (其他).
pub const ZDXM_UNIT_OTHER: i32 = 5;

/// Role: keeps the ledger, may do whatever others may (重点办).
pub const ZDXM_ROLE_REGISTRAR: i32 = 1;
/// Role: files reports (信息员).
pub const ZDXM_ROLE_REPORTER: i32 = 2;
/// Role: approves reports or returns them (联络员).
pub const ZDXM_ROLE_LIAISON: i32 = 3;
/// Role: answers for the projects, may do what the liaison may (责任专员).
pub const ZDXM_ROLE_COMMISSIONER: i32 = 4;
/// Role: reads only (查阅).
pub const ZDXM_ROLE_READER: i32 = 5;

/// State of a report: there is nothing yet (未报送).
pub const ZDXM_FILING_NOT_REPORTED: i32 = 0;
/// State of a report: being written (草稿).
pub const ZDXM_FILING_DRAFT: i32 = 1;
/// State of a report: waits for its review, locked (已报送).
pub const ZDXM_FILING_SUBMITTED: i32 = 2;
/// State of a report: it counts (已审核).
pub const ZDXM_FILING_APPROVED: i32 = 3;
/// State of a report: sent back with an opinion (已退回).
pub const ZDXM_FILING_RETURNED: i32 = 4;

/// Kind of event: a start (开工).
pub const ZDXM_EVENT_START: i32 = 1;
/// Kind of event: a finish (竣工).
pub const ZDXM_EVENT_FINISH: i32 = 2;
/// Kind of event: a stop (停工).
pub const ZDXM_EVENT_SUSPEND: i32 = 3;
/// Kind of event: it goes on after a stop (复工).
pub const ZDXM_EVENT_RESUME: i32 = 4;

/// Actual state: not started (未开工).
pub const ZDXM_STATE_NOT_STARTED: i32 = 1;
/// Actual state: underway (在建).
pub const ZDXM_STATE_UNDERWAY: i32 = 2;
/// Actual state: standing still (停工).
pub const ZDXM_STATE_SUSPENDED: i32 = 3;
/// Actual state: finished (竣工).
pub const ZDXM_STATE_FINISHED: i32 = 4;

/// Against its plan: before the planned month (提前).
pub const ZDXM_TIMING_EARLY: i32 = 1;
/// Against its plan: in the planned month (按期).
pub const ZDXM_TIMING_ON_TIME: i32 = 2;
/// Against its plan: later, or not there though its time has come (逾期).
pub const ZDXM_TIMING_LATE: i32 = 3;

/// Light: green (绿灯).
pub const ZDXM_LIGHT_GREEN: i32 = 1;
/// Light: yellow (黄灯).
pub const ZDXM_LIGHT_YELLOW: i32 = 2;
/// Light: red (红灯).
pub const ZDXM_LIGHT_RED: i32 = 3;

/// Task: keep people, units, projects, plans, issue bulletins, close months (台账管理).
pub const ZDXM_TASK_MANAGE: i32 = 1;
/// Task: file drafts, reports and ten-day reports of an item (填报).
pub const ZDXM_TASK_REPORT: i32 = 2;
/// Task: approve reports of an item or return them (审核).
pub const ZDXM_TASK_REVIEW: i32 = 3;
/// Task: record matters and events of a project (记录事项、开竣工).
pub const ZDXM_TASK_RECORD: i32 = 4;

/// Level of a plan: autonomous region or province (自治区级、省级).
pub const ZDXM_LEVEL_REGIONAL: i32 = 1;
/// Level of a plan: city (市级).
pub const ZDXM_LEVEL_MUNICIPAL: i32 = 2;
/// Level of a plan: county (县级).
pub const ZDXM_LEVEL_COUNTY: i32 = 3;

/// Planned phase: new start (新开工).
pub const ZDXM_PHASE_NEW: i32 = 1;
/// Planned phase: ongoing (续建).
pub const ZDXM_PHASE_ONGOING: i32 = 2;
/// Planned phase: to be completed (竣工).
pub const ZDXM_PHASE_COMPLETED: i32 = 3;
/// Planned phase: reserve (预备).
pub const ZDXM_PHASE_RESERVE: i32 = 4;

/// Kind of plan change: supplement, projects come into a plan (增补).
pub const ZDXM_PLAN_CHANGE_SUPPLEMENT: i32 = 1;
/// Kind of plan change: withdrawal, projects leave a plan (调出).
pub const ZDXM_PLAN_CHANGE_WITHDRAWAL: i32 = 2;
/// Kind of plan change: adjustment, what a plan says of projects changes (调整).
pub const ZDXM_PLAN_CHANGE_ADJUSTMENT: i32 = 3;

/// A whole and its parts in one plan: both count, as long as the plan has made no choice.
pub const ZDXM_COUNT_BOTH: i32 = 0;
/// The whole counts, its parts do not (按整体统计).
pub const ZDXM_COUNT_WHOLE: i32 = 1;
/// The parts count, their whole does not (按部分统计).
pub const ZDXM_COUNT_PARTS: i32 = 2;

/// Class of a reason: objective, such as macro-economic control or industrial policy (客观原因).
pub const ZDXM_REASON_OBJECTIVE: i32 = 1;
/// Class of a reason: subjective, the responsible unit's or the owner's own (主观原因).
pub const ZDXM_REASON_SUBJECTIVE: i32 = 2;
/// Class of a reason: other (其他).
pub const ZDXM_REASON_OTHER: i32 = 3;

/// Why a project has its place in the next plan: it is finished and leaves (已竣工).
pub const ZDXM_ROLLOVER_FINISHED: i32 = 1;
/// Why a project has its place in the next plan: started, to be finished in the next year.
pub const ZDXM_ROLLOVER_FINISH_DUE: i32 = 2;
/// Why a project has its place in the next plan: started, should have been finished by now (逾期未竣工).
pub const ZDXM_ROLLOVER_FINISH_OVERDUE: i32 = 3;
/// Why a project has its place in the next plan: started, goes on (结转续建).
pub const ZDXM_ROLLOVER_GOES_ON: i32 = 4;
/// Why a project has its place in the next plan: started, goes on; no planned finish is known.
pub const ZDXM_ROLLOVER_FINISH_UNKNOWN: i32 = 5;
/// Why a project has its place in the next plan: not started, a new start again (结转新开工).
pub const ZDXM_ROLLOVER_NOT_STARTED: i32 = 6;
/// Why a project has its place in the next plan: not started for two years; its withdrawal should be considered (建议调出).
pub const ZDXM_ROLLOVER_NOT_STARTED_TWICE: i32 = 7;
/// Why a project has its place in the next plan: not started, planned for after the next year; back to the reserve.
pub const ZDXM_ROLLOVER_START_LATER: i32 = 8;
/// Why a project has its place in the next plan: a reserve project whose planned start has come.
pub const ZDXM_ROLLOVER_START_DUE: i32 = 9;
/// Why a project has its place in the next plan: a reserve project that stays in reserve.
pub const ZDXM_ROLLOVER_STAYS_RESERVE: i32 = 10;

/// Kind of matter: a permit or approval, such as 用地许可 (前期手续).
pub const ZDXM_MATTER_PERMIT: i32 = 1;
/// Kind of matter: a system that must be in place, such as 项目法人制 (四制).
pub const ZDXM_MATTER_INSTITUTION: i32 = 2;
/// Kind of matter: a problem that blocks the project (存在问题).
pub const ZDXM_MATTER_PROBLEM: i32 = 3;
/// Kind of matter: a notice of an inspection, to be put right (督查).
pub const ZDXM_MATTER_INSPECTION: i32 = 4;
/// Kind of matter: land to be acquired (征地拆迁).
pub const ZDXM_MATTER_LAND: i32 = 5;

/// Unit of money: 元, of 100 fen.
pub const ZDXM_YUAN: i32 = 1;
/// Unit of money: 万元, of 1,000,000 fen.
pub const ZDXM_WAN_YUAN: i32 = 2;
/// Unit of money: 亿元, of 10,000,000,000 fen.
pub const ZDXM_YI_YUAN: i32 = 3;
/// Unit of money: 千元, of 100,000 fen.
pub const ZDXM_QIAN_YUAN: i32 = 4;
/// Unit of money: 百万元, of 100,000,000 fen.
pub const ZDXM_BAI_WAN_YUAN: i32 = 5;
/// Unit of money: 千万元, of 1,000,000,000 fen.
pub const ZDXM_QIAN_WAN_YUAN: i32 = 6;
/// Unit of money: 十亿元, of 100,000,000,000 fen.
pub const ZDXM_SHI_YI_YUAN: i32 = 7;

/// Type of a field: text.
pub const ZDXM_TYPE_TEXT: i32 = 1;
/// Type of a field: a number of 32 bits.
pub const ZDXM_TYPE_INT: i32 = 2;
/// Type of a field: a number of 64 bits.
pub const ZDXM_TYPE_INT64: i32 = 3;
/// Type of a field: money, an int64 in fen or a text with its unit.
pub const ZDXM_TYPE_MONEY: i32 = 4;
/// Type of a field: a month, yyyymm.
pub const ZDXM_TYPE_MONTH: i32 = 5;
/// Type of a field: a date, yyyymmdd, 00 for what is not known.
pub const ZDXM_TYPE_DATE: i32 = 6;
/// Type of a field: a flag, 0 or 1.
pub const ZDXM_TYPE_FLAG: i32 = 7;
/// Type of a field: a list of numbers of 32 bits.
pub const ZDXM_TYPE_LIST_OF_INT: i32 = 8;
/// Type of a field: a list of texts.
pub const ZDXM_TYPE_LIST_OF_TEXT: i32 = 9;

/// Flag of a report: the year to date is lower than before (累计完成投资下降).
pub const ZDXM_FLAG_YEAR_TO_DATE_FELL: i32 = 1;
/// Flag of a report: month's amount and year to date do not fit (本月与累计不符).
pub const ZDXM_FLAG_MONTH_DISAGREES: i32 = 2;
/// Flag of a report: more is done than planned (完成投资超过年度计划).
pub const ZDXM_FLAG_ABOVE_PLAN: i32 = 4;
/// Flag of a report: money is done before the start (未开工但有完成投资).
pub const ZDXM_FLAG_DONE_BEFORE_START: i32 = 8;
/// Flag of a report: funds in place are not the sum of their sources (到位资金与分来源之和不符).
pub const ZDXM_FLAG_FUNDS_DISAGREE: i32 = 16;
/// Flag of a report: the month's amount is not the sum of its ten-day reports (本月完成与旬报之和不符).
pub const ZDXM_FLAG_TEN_DAYS_DISAGREE: i32 = 32;
/// Flag of a report: funds come from a source that the plan's rules do not name (资金来源不在规则之内).
pub const ZDXM_FLAG_FUND_SOURCE_UNKNOWN: i32 = 64;
/// Flag of a report: the correction says no amount any more where the report before it said one (更正删去了已报金额).
pub const ZDXM_FLAG_AMOUNT_ERASED: i32 = 128;
/// Flag of a report: less is done since the start of the construction than in the year alone (自开工累计小于本年累计).
pub const ZDXM_FLAG_CUMULATIVE_BELOW_YEAR: i32 = 256;

/// Base of the rate of starts: planned new starts of the year (计划新开工项目).
pub const ZDXM_START_PLANNED_NEW: i32 = 1;
/// Base of the rate of starts: new starts planned up to the month (截至本月计划新开工项目).
pub const ZDXM_START_PLANNED_TO_DATE: i32 = 2;
/// Base of the rate of starts: all implementation projects (全部实施项目).
pub const ZDXM_START_ALL: i32 = 3;
/// Base of the rate of starts: the year's target, `ZDXM_F_START_TARGET` (全年开工目标数).
pub const ZDXM_START_TARGET: i32 = 4;

/// The gap to 序时进度 is computed from exact values and rounded once.
pub const ZDXM_GAP_EXACT: i32 = 1;
/// The gap to 序时进度 is the difference of the two rounded values.
pub const ZDXM_GAP_ROUNDED: i32 = 2;

/// Cells of a bulletin: all implementation projects (实施项目合计).
pub const ZDXM_CUT_ALL: i32 = 1;
/// Cells of a bulletin: by phase.
pub const ZDXM_CUT_PHASE: i32 = 2;
/// Cells of a bulletin: by phase and sector.
pub const ZDXM_CUT_PHASE_SECTOR: i32 = 3;
/// Cells of a bulletin: implementation projects by sector.
pub const ZDXM_CUT_SECTOR: i32 = 4;
/// Cells of a bulletin: implementation projects by lead unit, ranked within a kind of unit (牵头单位).
pub const ZDXM_CUT_LEAD_UNIT: i32 = 5;
/// Cells of a bulletin: implementation projects by reporting unit, ranked within a kind of unit (填报单位).
pub const ZDXM_CUT_REPORTING_UNIT: i32 = 6;

/// Row of a printed table: the total of all.
pub const ZDXM_ROW_TOTAL: i32 = 1;
/// Row of a printed table: head of a group.
pub const ZDXM_ROW_GROUP: i32 = 2;
/// Row of a printed table: one of a group.
pub const ZDXM_ROW_PLAIN: i32 = 3;

/// Decision about an imported cell: it says what a person typed (改为).
pub const ZDXM_DECISION_VALUE: i32 = 1;
/// Decision about an imported cell: it is empty (留空).
pub const ZDXM_DECISION_EMPTY: i32 = 2;
/// Decision about an imported row: it is left out (不导入该行).
pub const ZDXM_DECISION_LEAVE_OUT_ROW: i32 = 3;
/// Decision about an imported row: it is taken although it is struck out or hidden (导入该行).
pub const ZDXM_DECISION_TAKE_ROW: i32 = 4;
/// Decision about an imported cell: it could not be read and was left empty by LEAVE_UNREADABLE_EMPTY (读不出，留空).
pub const ZDXM_DECISION_LEFT_EMPTY: i32 = 5;
/// Decision about an imported column: it means what a person said (指定列).
pub const ZDXM_DECISION_COLUMN: i32 = 6;
/// Decision about an imported column: it means what the office confirmed before (按已确认的列).
pub const ZDXM_DECISION_KEPT_COLUMN: i32 = 7;

/// A sheet that lists projects with their plan (计划表).
pub const ZDXM_SHEET_PLAN: i32 = 1;
/// A sheet with the progress of projects in a month (月报表).
pub const ZDXM_SHEET_MONTHLY: i32 = 2;

/// A finding that stands in the way of an import.
pub const ZDXM_SEVERITY_BLOCKING: i32 = 1;
/// A finding that somebody should look at.
pub const ZDXM_SEVERITY_NOTICE: i32 = 2;

/// The figures of an issued bulletin are the same, and every form is at hand as it was issued, byte for byte (一致).
pub const ZDXM_REPRODUCED_SAME: i32 = 1;
/// The figures are the same. A form was not kept, as before printing 2, and this library prints it differently (版式变化).
pub const ZDXM_REPRODUCED_NOT_KEPT: i32 = 2;
/// The figures as of the bulletin's change are other ones (数据变化).
pub const ZDXM_REPRODUCED_FIGURES_CHANGED: i32 = 3;
/// The figures are the same; a form that the ledger keeps was edited behind the library's back (原件被改动).
pub const ZDXM_REPRODUCED_EDITED: i32 = 4;
/// The text as issued does not print the hash that its change has in the ledger: the chain was made anew (变更链被重做).
pub const ZDXM_REPRODUCED_CHAIN_CHANGED: i32 = 5;

/// A printed form of an issued bulletin is at hand as it was issued, byte for byte (原件).
pub const ZDXM_KEPT_AS_ISSUED: i32 = 1;
/// What the ledger keeps of a printed form was edited or removed (原件被改动).
pub const ZDXM_KEPT_EDITED: i32 = 2;
/// A printed form was not kept, and this library makes another one, or it was not made when it was issued (未存原件).
pub const ZDXM_KEPT_NOT: i32 = 3;

/// What of an issued bulletin is compared: the exact figures, apart from any printed form.
pub const ZDXM_PRINTED_FIGURES: i32 = 1;
/// What of an issued bulletin is compared: the text.
pub const ZDXM_PRINTED_TEXT: i32 = 2;
/// What of an issued bulletin is compared: the JSON.
pub const ZDXM_PRINTED_JSON: i32 = 3;
/// What of an issued bulletin is compared: the Markdown.
pub const ZDXM_PRINTED_MARKDOWN: i32 = 4;
/// What of an issued bulletin is compared: the .xlsx workbook.
pub const ZDXM_PRINTED_WORKBOOK: i32 = 5;

/// Record that differs: the rules of figures (口径).
pub const ZDXM_RECORD_RULES: i32 = 1;
/// Record that differs: the year plan.
pub const ZDXM_RECORD_PLAN: i32 = 2;
/// Record that differs: a sector.
pub const ZDXM_RECORD_SECTOR: i32 = 3;
/// Record that differs: a unit.
pub const ZDXM_RECORD_UNIT: i32 = 4;
/// Record that differs: the name of a project.
pub const ZDXM_RECORD_PROJECT: i32 = 5;
/// Record that differs: a plan item.
pub const ZDXM_RECORD_ITEM: i32 = 6;
/// Record that differs: the report of an item for a month.
pub const ZDXM_RECORD_REPORT: i32 = 7;
/// Record that differs: an event of a project (开工、竣工、停工、复工).
pub const ZDXM_RECORD_EVENT: i32 = 8;

/// The record is only in the later state (增加).
pub const ZDXM_DIFFERENCE_ADDED: i32 = 1;
/// The record says something else (更正).
pub const ZDXM_DIFFERENCE_REVISED: i32 = 2;
/// The record is only in the earlier state (减少).
pub const ZDXM_DIFFERENCE_REMOVED: i32 = 3;

/// Flag of everything that saves a file: replace the older one of that name when the new one is complete. No document or
/// archive replaces a ledger or another SQLite file; a backup replaces only an older backup of the same ledger.
pub const ZDXM_SAVE_OVERWRITE: i32 = 1;
/// Flag of `zdxm_backup_restore`: keep the ledger that is there under a name with the date, instead of refusing.
pub const ZDXM_RESTORE_KEEP_EXISTING: i32 = 1;

/// Found at opening: changes came out of a log that a program left behind (从日志恢复的变更).
pub const ZDXM_NOTICE_RECOVERED: i32 = 1;
/// Found at opening: the file has other names on its disk (文件有其他硬链接).
pub const ZDXM_NOTICE_HARD_LINKS: i32 = 2;
/// Found at opening: a second name that an unfinished creation had left, which was removed (已清理未完成的临时名).
pub const ZDXM_NOTICE_PARTIAL_REMOVED: i32 = 3;
/// Found at opening: other programs added tables, indexes or views, which are left alone (其他程序添加的对象).
pub const ZDXM_NOTICE_ADDED_OBJECTS: i32 = 4;
/// Found at opening for reading: tables or indexes of the library were altered, or there is a trigger (结构被改动).
pub const ZDXM_NOTICE_ALTERED_OBJECTS: i32 = 5;
/// Found at opening: Litestream copies the ledger (由 Litestream 复制).
pub const ZDXM_NOTICE_LITESTREAM: i32 = 6;
/// Found at opening: the ledger is on a network drive (台账在网络驱动器上).
pub const ZDXM_NOTICE_NETWORK_DRIVE: i32 = 7;
/// Found at opening: the ledger is on a drive that a program provides (台账在 FUSE 文件系统上).
pub const ZDXM_NOTICE_FUSE_DRIVE: i32 = 8;

/// Problem of a file: pages or indexes are damaged (文件损坏).
pub const ZDXM_PROBLEM_DAMAGE: i32 = 1;
/// Problem of a file: a row refers to one that is not there (引用缺失).
pub const ZDXM_PROBLEM_REFERENCE: i32 = 2;
/// Problem of a file: a table, an index or a rule is not the library's (结构不符).
pub const ZDXM_PROBLEM_SCHEMA: i32 = 3;
/// Problem of a file: a row or a change was edited behind the library's back (链值不符).
pub const ZDXM_PROBLEM_CHAIN: i32 = 4;
/// Problem of a file: a write was cut short and waits to be undone (写入未完成).
pub const ZDXM_PROBLEM_UNFINISHED: i32 = 5;

/// The change that a number stands for; ledgers are created by calls of their own.
pub(super) fn change_kind(number: i32) -> Option<ChangeKind> {
    Some(match number {
        ZDXM_CHANGE_EDIT => ChangeKind::Edit,
        ZDXM_CHANGE_ADOPT_PLAN => ChangeKind::AdoptPlan,
        ZDXM_CHANGE_IMPORT_PLAN => ChangeKind::ImportPlan,
        ZDXM_CHANGE_FILE_REPORTS => ChangeKind::FileReports,
        ZDXM_CHANGE_IMPORT_REPORTS => ChangeKind::ImportReports,
        ZDXM_CHANGE_CHANGE_PLAN => ChangeKind::ChangePlan,
        ZDXM_CHANGE_ISSUE_BULLETIN => ChangeKind::IssueBulletin,
        _ => return None,
    })
}

pub(super) fn money_unit(number: i32) -> Option<MoneyUnit> {
    Some(match number {
        ZDXM_YUAN => MoneyUnit::Yuan,
        ZDXM_WAN_YUAN => MoneyUnit::WanYuan,
        ZDXM_YI_YUAN => MoneyUnit::YiYuan,
        ZDXM_QIAN_YUAN => MoneyUnit::QianYuan,
        ZDXM_BAI_WAN_YUAN => MoneyUnit::BaiWanYuan,
        ZDXM_QIAN_WAN_YUAN => MoneyUnit::QianWanYuan,
        ZDXM_SHI_YI_YUAN => MoneyUnit::ShiYiYuan,
        _ => return None,
    })
}

pub(super) fn money_unit_number(unit: MoneyUnit) -> i32 {
    match unit {
        MoneyUnit::Yuan => ZDXM_YUAN,
        MoneyUnit::WanYuan => ZDXM_WAN_YUAN,
        MoneyUnit::YiYuan => ZDXM_YI_YUAN,
        MoneyUnit::QianYuan => ZDXM_QIAN_YUAN,
        MoneyUnit::BaiWanYuan => ZDXM_BAI_WAN_YUAN,
        MoneyUnit::QianWanYuan => ZDXM_QIAN_WAN_YUAN,
        MoneyUnit::ShiYiYuan => ZDXM_SHI_YI_YUAN,
    }
}

pub(super) fn gap_order(number: i32) -> Option<GapOrder> {
    match number {
        ZDXM_GAP_EXACT => Some(GapOrder::Exact),
        ZDXM_GAP_ROUNDED => Some(GapOrder::Rounded),
        _ => None,
    }
}

pub(super) fn gap_order_number(order: GapOrder) -> i32 {
    match order {
        GapOrder::Exact => ZDXM_GAP_EXACT,
        GapOrder::Rounded => ZDXM_GAP_ROUNDED,
    }
}

pub(super) fn start_base_number(base: StartBase) -> i32 {
    match base {
        StartBase::PlannedNew => ZDXM_START_PLANNED_NEW,
        StartBase::PlannedToDate => ZDXM_START_PLANNED_TO_DATE,
        StartBase::All => ZDXM_START_ALL,
        StartBase::Target(_) => ZDXM_START_TARGET,
    }
}

/// The year's target of starts, where it is the base.
pub(super) fn start_target(base: StartBase) -> Option<u32> {
    match base {
        StartBase::Target(target) => Some(target),
        _ => None,
    }
}

pub(super) fn reproduction_number(outcome: Reproduction) -> i32 {
    match outcome {
        Reproduction::Same => ZDXM_REPRODUCED_SAME,
        Reproduction::NotKept => ZDXM_REPRODUCED_NOT_KEPT,
        Reproduction::FiguresChanged => ZDXM_REPRODUCED_FIGURES_CHANGED,
        Reproduction::Edited => ZDXM_REPRODUCED_EDITED,
        Reproduction::ChainChanged => ZDXM_REPRODUCED_CHAIN_CHANGED,
    }
}

pub(super) fn keeping_number(keeping: Keeping) -> i32 {
    match keeping {
        Keeping::Kept => ZDXM_KEPT_AS_ISSUED,
        Keeping::Edited => ZDXM_KEPT_EDITED,
        Keeping::NotKept => ZDXM_KEPT_NOT,
    }
}

pub(super) fn printed_form_number(form: BulletinForm) -> i32 {
    match form {
        BulletinForm::Figures => ZDXM_PRINTED_FIGURES,
        BulletinForm::Text => ZDXM_PRINTED_TEXT,
        BulletinForm::Json => ZDXM_PRINTED_JSON,
        BulletinForm::Markdown => ZDXM_PRINTED_MARKDOWN,
        BulletinForm::Workbook => ZDXM_PRINTED_WORKBOOK,
    }
}

pub(super) fn record_kind_number(record: FactRecord) -> i32 {
    match record {
        FactRecord::Rules => ZDXM_RECORD_RULES,
        FactRecord::Plan(_) => ZDXM_RECORD_PLAN,
        FactRecord::Sector(_) => ZDXM_RECORD_SECTOR,
        FactRecord::Unit(_) => ZDXM_RECORD_UNIT,
        FactRecord::Project(_) => ZDXM_RECORD_PROJECT,
        FactRecord::Item(_) => ZDXM_RECORD_ITEM,
        FactRecord::Report(..) => ZDXM_RECORD_REPORT,
        FactRecord::Event(_) => ZDXM_RECORD_EVENT,
    }
}

pub(super) fn difference_number(difference: Difference) -> i32 {
    match difference {
        Difference::Added => ZDXM_DIFFERENCE_ADDED,
        Difference::Revised => ZDXM_DIFFERENCE_REVISED,
        Difference::Removed => ZDXM_DIFFERENCE_REMOVED,
    }
}

/// All flags of a report in one number.
pub(super) fn flags(flags: &[ReportFlag]) -> i32 {
    let bit = |flag: &ReportFlag| match flag {
        ReportFlag::YearToDateFell => ZDXM_FLAG_YEAR_TO_DATE_FELL,
        ReportFlag::MonthDisagrees => ZDXM_FLAG_MONTH_DISAGREES,
        ReportFlag::AbovePlan => ZDXM_FLAG_ABOVE_PLAN,
        ReportFlag::DoneBeforeStart => ZDXM_FLAG_DONE_BEFORE_START,
        ReportFlag::FundsDisagree => ZDXM_FLAG_FUNDS_DISAGREE,
        ReportFlag::TenDaysDisagree => ZDXM_FLAG_TEN_DAYS_DISAGREE,
        ReportFlag::FundSourceUnknown => ZDXM_FLAG_FUND_SOURCE_UNKNOWN,
        ReportFlag::AmountErased => ZDXM_FLAG_AMOUNT_ERASED,
        ReportFlag::CumulativeBelowYear => ZDXM_FLAG_CUMULATIVE_BELOW_YEAR,
    };
    flags.iter().map(bit).fold(0, |all, flag| all | flag)
}

pub(super) fn cut_number(cut: Cut) -> i32 {
    match cut {
        Cut::All => ZDXM_CUT_ALL,
        Cut::Phase(_) => ZDXM_CUT_PHASE,
        Cut::PhaseSector(..) => ZDXM_CUT_PHASE_SECTOR,
        Cut::Sector(_) => ZDXM_CUT_SECTOR,
        Cut::LeadUnit(_) => ZDXM_CUT_LEAD_UNIT,
        Cut::ReportingUnit(_) => ZDXM_CUT_REPORTING_UNIT,
    }
}

pub(super) fn row_kind_number(kind: RowKind) -> i32 {
    match kind {
        RowKind::Total => ZDXM_ROW_TOTAL,
        RowKind::Group => ZDXM_ROW_GROUP,
        RowKind::Plain => ZDXM_ROW_PLAIN,
    }
}

pub(super) fn sheet_kind_number(kind: SheetKind) -> i32 {
    match kind {
        SheetKind::Plan => ZDXM_SHEET_PLAN,
        SheetKind::Monthly => ZDXM_SHEET_MONTHLY,
    }
}

pub(super) fn severity_number(severity: Severity) -> i32 {
    match severity {
        Severity::Blocking => ZDXM_SEVERITY_BLOCKING,
        Severity::Notice => ZDXM_SEVERITY_NOTICE,
    }
}

pub(super) fn notice_number(notice: &OpeningNotice) -> i32 {
    match notice {
        OpeningNotice::Recovered { .. } => ZDXM_NOTICE_RECOVERED,
        OpeningNotice::HardLinks { .. } => ZDXM_NOTICE_HARD_LINKS,
        OpeningNotice::PartialRemoved { .. } => ZDXM_NOTICE_PARTIAL_REMOVED,
        OpeningNotice::AddedObjects { .. } => ZDXM_NOTICE_ADDED_OBJECTS,
        OpeningNotice::AlteredObjects { .. } => ZDXM_NOTICE_ALTERED_OBJECTS,
        OpeningNotice::Litestream => ZDXM_NOTICE_LITESTREAM,
        OpeningNotice::NetworkDrive { .. } => ZDXM_NOTICE_NETWORK_DRIVE,
        OpeningNotice::FuseDrive => ZDXM_NOTICE_FUSE_DRIVE,
    }
}

pub(super) fn problem_number(kind: FileProblemKind) -> i32 {
    match kind {
        FileProblemKind::Damage => ZDXM_PROBLEM_DAMAGE,
        FileProblemKind::Reference => ZDXM_PROBLEM_REFERENCE,
        FileProblemKind::Schema => ZDXM_PROBLEM_SCHEMA,
        FileProblemKind::Chain => ZDXM_PROBLEM_CHAIN,
        FileProblemKind::Unfinished => ZDXM_PROBLEM_UNFINISHED,
    }
}

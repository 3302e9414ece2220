//! How an office works with a ledger: a page for each task (办事指南). Every example on them runs as a test.
//!
//! | to do | page |
//! |---|---|
//! | Open a ledger (开台账) | [`open`] |
//! | People and roles (人员、职责) | [`people`] |
//! | Adopt a year plan (年度计划) | [`plan`] |
//! | Import a sheet (导入) | [`import`] |
//! | Hand out blank sheets, export (月报模板、表式) | [`exports`] |
//! | File monthly reports (月报) | [`report`] |
//! | Review reports and close months (报送、审核、关账) | [`review`] |
//! | Change a plan (增补、调出、调回、调整) | [`change`] |
//! | Correct what was recorded (更正) | [`correct`] |
//! | Merge two that are one (合并) | [`merge`] |
//! | Issue a bulletin (签发) | [`issue`] |
//! | Print documents (文件) | [`documents`] |
//! | Attach files, say where projects lie (附件、位置) | [`attachments`] |
//! | Lay out and follow nodes (节点) | [`nodes`] |
//! | Write letters (提醒函、督办函) | [`letters`] |
//! | Back up, restore, prove (备份、恢复、校验) | [`backup`] |
//! | Ask the ledger (查询) | [`query`] |
//! | Data for other programs (数据导出) | [`facts`] |
//! | Rules of a city (规则包) | [`rules`] |
//! | Assess units by points (绩效考核) | [`assess`] |
//! | Rank units, make red and black lists (排名、红黑榜) | [`ranking`] |
//!
//! Most examples begin in the same small office: a ledger of 柳州市重点办 with a plan of 2022 (`plan`) that has one project,
//! 凤凰岭大桥 (`project`), as its item (`item`), and a report for `march` by 李四.

pub mod assess;
pub mod attachments;
pub mod backup;
pub mod change;
pub mod correct;
pub mod documents;
#[cfg(all(feature = "sheets", feature = "workbook"))]
pub mod exports;
pub mod facts;
#[cfg(feature = "sheets")]
pub mod import;
pub mod issue;
pub mod letters;
pub mod merge;
pub mod nodes;
pub mod open;
pub mod people;
pub mod plan;
pub mod query;
pub mod ranking;
pub mod report;
pub mod review;
pub mod rules;

//! A ledger for public major projects (重大项目): plans, monthly reports and bulletins, exact to the fen.
//!
//! One SQLite file is an office's ledger (台账). Open it as a [`Ledger`]; write in a [`Batch`], which becomes one
//! numbered change or nothing; read from a [`View`], which shows one moment, now or as of an earlier change.
//!
//! | to do | use |
//! |---|---|
//! | open, create | [`Ledger`], [`OpenOptions`] |
//! | add and revise records (登记、维护) | [`Ledger::write`], [`Batch`] |
//! | ask, now or as of a change (查询) | [`Ledger::view`], [`Ledger::view_as_of`], [`View`] |
//! | understand a spreadsheet (读表) | [`Workbook`], [`WorkbookReading`] |
//! | bring it into the ledger (导入) | [`ImportPreview`] |
//! | the plan's text, the bulletin (工作任务、通报) | [`print::plan_document`], [`figures::Bulletin`] |
//! | issue it, print it again, compare (签发、重印、比较) | [`Batch::issue_bulletin`], [`issue::reissue`], [`issue::BulletinComparison`] |
//! | say who may do what (人员、职责) | [`Batch::grant_role`], [`View::who_may`], [`View::limit_to`] |
//! | submit, approve, return reports; close months (报送、审核、关账) | [`Batch::submit_report`], [`Batch::approve_report`], [`View::reporting`] |
//! | record what really happened (开工、竣工、停工) | [`Batch::record_event`], [`View::project_states`] |
//! | make a city's rules data (规则包、红黄绿灯) | [`RulePack`], [`Batch::use_rule_pack`], [`figures::PlanLights`] |
//! | prove that nobody edited the file (校验) | [`View::verify`] |
//! | seal it with the host's own key (签章) | [`Ledger::seal`], [`View::verify_sealed`] |
//! | back up while others write, restore (备份、恢复) | [`Ledger::backup_to`], [`Ledger::restore`] |
//! | find what is wrong with a damaged file (检查) | [`Ledger::check_file`] |
//! | write everything as lines of JSON, read it back (归档) | [`View::export_json`], [`Ledger::import_json`] |
//!
//! ```
//! use zdxm::{ItemFields, Ledger, Money, MoneyUnit, Phase, PlanFields, ProjectFields, ReportFields, YearMonth};
//!
//! # let folder = tempfile::tempdir().unwrap();
//! # let path = folder.path().join("ledger.zdxm");
//! let ledger = Ledger::create(path, "柳州市重点办")?;
//! let (plan, item) = ledger.write("张三", |batch| {
//!     let fields = PlanFields {
//!         year: 2022,
//!         level: Default::default(),
//!         title: "2022年市级层面统筹推进重大项目计划".into(),
//!         document_no: Some("柳政办〔2022〕5号".into()),
//!         issued_on: None,
//!     };
//!     let plan = batch.adopt_plan(fields)?;
//!     let bridge = batch.add_project(ProjectFields::named("凤凰岭大桥"))?;
//!     let mut item = ItemFields::new(Phase::Ongoing, batch.ensure_sector("基础设施")?.id);
//!     item.annual = Some(Money::parse("5,097", MoneyUnit::WanYuan)?);
//!     Ok((plan, batch.add_item(plan, bridge, item)?.item))
//! })?;
//! let march = YearMonth::new(2022, 3)?;
//! ledger.write("李四", |batch| {
//!     let report = ReportFields { ytd_done: Some(Money::parse("1,200.50", MoneyUnit::WanYuan)?), ..Default::default() };
//!     batch.file_report(item, march, report)
//! })?;
//! let figures = ledger.view()?.month_figures(plan, march)?;
//! assert_eq!(figures.items[0].standing.done.unwrap().fen(), 1_200_500_000);
//! # Ok::<(), zdxm::Error>(())
//! ```
//!
//! [`guide`] has a page with a program for each of these tasks.
//!
//! # What every part relies on
//!
//! - [`Money`] is whole fen. A rate is an exact [`Rate`] of a named base, rounded once, when it is shown.
//! - A month that was not reported is `None`, never zero; [`Standing`] is what is known, carried forward.
//! - A [`ChangeNumber`] names a state of the whole ledger. Figures as of a change never change.
//! - [`Error`] says what, where and what to do; branch on its [`ErrorKind`], whose numbers are stable.
//!
//! # It is not
//!
//! A server, a user interface or an identity provider: the host program signs people in and names the actor of each
//! write; the library decides what that actor may do. The file belongs on a local disk.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs, unreachable_pub, unsafe_code)]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![warn(clippy::float_arithmetic)]

pub mod limits;

mod coded;
mod domain;
mod error;
#[cfg(any(feature = "packages", feature = "sheets"))]
mod exchange;
#[cfg(feature = "capi")]
mod ffi;
mod fields;
pub mod figures;
pub mod guide;
pub mod issue;
mod ledger;
mod message;
mod numbered;
mod ordered;
pub mod print;
mod setters;
mod store;

pub use domain::{
    assessment::*, beside::*, letter::*, monthly::*, office::*, plan::*, project::*, rules::*, sharing::*, value::*,
};
pub use error::{Error, ErrorKind, Result};
#[cfg(feature = "sheets")]
pub use exchange::{
    Amounts, Answer, Cell, CellAnswer, CellRef, Choices, Column, ColumnChoice, ColumnMapping, Fault, FaultKind,
    FileFormat, Finding, FindingCode, Group, ImportCounts, ImportOptions, ImportPreview, ImportRun, ImportTarget,
    KeptMapping, LazyDigest, Look, Merge, Severity, Sheet, SheetReading, SheetRow, Workbook, WorkbookReading,
};
#[cfg(feature = "packages")]
pub use exchange::{
    Package, PackageChoices, PackageDecision, PackageDraft, PackageField, PackageLine, PackageLineState,
    PackagePreview, PackageSignature, Proposal, ProposalBasis,
};
#[cfg(feature = "capi")]
#[doc(hidden)]
pub use ffi::C_HEADER;
pub use ledger::{
    AddedItem, AdoptedPlan, AdoptedPlanChange, ArchiveExport, ArchiveImport, BackupRun, Batch, BatchView, FileCheckRun,
    FiledReport, Ledger, OpenOptions, PlanVersion, ProjectPlace, ReportTarget, RestoreOptions, Restored,
    SealedVerification, Verification, VerifyRun, View,
};
pub use message::{Language, NamedRecord, RecordKind};
pub use numbered::Coded;
pub use store::file::new_file::SaveOptions;

/// The dates of the API are those of chrono.
pub use chrono;
/// Exact decimal numbers: amounts in a unit, rates in percent.
pub use rust_decimal::Decimal;

/// The version of the library, such as `0.1.0`.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The program of the README, so that it compiles and runs.
#[cfg(all(doctest, feature = "sheets"))]
#[doc = include_str!("../README.md")]
struct Readme;

//! # Correct what was recorded (更正)
//!
//! A correction is a new version, known from now on. It names the version that its author has read; where somebody else has changed
//! the record since, it is refused and says who changed what. Nothing that was issued or asked before changes.
//!
//! ```
#![doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
//! use zdxm::ErrorKind;
//!
//! let before = ledger.view()?;
//! let report = before.report(item, march)?.expect("a report");
//! let mut fields = report.fields.clone();
//! fields.ytd_done = Some("1234.56万元".parse()?);
//! ledger.write("李四", |batch| batch.revise_report(&report, fields.clone()))?;
//!
//! // The same correction by somebody who has read the old version, with another amount.
//! fields.ytd_done = Some("1300万元".parse()?);
//! let conflict = ledger.write("王五", |batch| batch.revise_report(&report, fields));
//! assert_eq!(conflict.unwrap_err().kind(), ErrorKind::Conflict);
//!
//! let now = ledger.view()?;
//! assert_eq!(now.month_figures(plan, march)?.items[0].standing.done, Some("1234.56万元".parse()?));
//! assert_eq!(before.month_figures(plan, march)?.items[0].standing.done, Some("1200.50万元".parse()?));
//! assert_eq!(now.report_history(item, march)?.len(), 2);
//! # Ok::<(), zdxm::Error>(())
//! ```
//!
//! What should never have been is not erased: a report is withdrawn ([`Batch::withdraw_report`](crate::Batch::withdraw_report)), an
//! event revoked ([`Batch::revoke_event`](crate::Batch::revoke_event)), and a project, a unit, a person, a matter, an item without
//! reports or a draft is voided (作废) with a reason. It leaves lists, sums and look-ups, and can be restored (恢复). What others
//! still use is not voided; the error lists them.
//!
//! ```
#![doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
//! use zdxm::ErrorKind;
//!
//! let used = ledger.write("李四", |batch| batch.void(project, "重复登记")).unwrap_err();
//! assert_eq!(used.kind(), ErrorKind::InUse);
//! let twice = ledger.write("李四", |batch| batch.add_project(ProjectFields::named("凤凰岭大乔")))?;
//! ledger.write("李四", |batch| batch.void(twice, "重复登记"))?;
//! let view = ledger.view()?;
//! assert_eq!(view.project_by_name("凤凰岭大乔")?, None);
//! assert_eq!((view.voided()?[0].name.as_str(), view.voided()?[0].reason.as_str()), ("凤凰岭大乔", "重复登记"));
//! ledger.write("李四", |batch| batch.restore(twice))?;
//! # Ok::<(), zdxm::Error>(())
//! ```

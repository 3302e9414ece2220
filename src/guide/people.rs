//! # People and roles (人员、职责)
//!
//! The host program signs people in and names the actor of each write; the ledger decides what that actor may do. As long as nobody
//! is a registrar (重点办), everybody may do everything. The first registrar ends that.
//!
//! ```
#![doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
//! use zdxm::{ErrorKind, PersonFields, Role, RoleScope, Task};
//!
//! ledger.write("张三", |batch| {
//!     let registrar = batch.add_person(PersonFields::named("张三"))?;
//!     batch.grant_role(registrar, Role::Registrar, RoleScope::Ledger, Some("柳重点办〔2022〕1号".into()))?;
//!     // 信息员 of one unit: files the reports of its projects.
//!     let unit = batch.ensure_unit("市交通运输局")?.id;
//!     let reporter = batch.add_person(PersonFields { unit: Some(unit), ..PersonFields::named("李四") })?;
//!     batch.grant_role(reporter, Role::Reporter, RoleScope::Unit(unit), None)
//! })?;
//!
//! let view = ledger.view()?;
//! assert!(view.may("李四", Task::Report(item))?);
//! assert!(!view.may("李四", Task::Manage)?);
//! let refused = ledger.write("李四", |batch| batch.add_project(ProjectFields::named("东环大道")));
//! assert_eq!(refused.unwrap_err().kind(), ErrorKind::NotPermitted);
//! # Ok::<(), zdxm::Error>(())
//! ```
//!
//! A ledger that is opened with [`OpenOptions::record_refusals`](crate::OpenOptions::record_refusals) keeps such attempts, and
//! [`View::refusals`](crate::View::refusals) lists them.
//!
//! Telephone numbers and posts ([`Contact`](crate::Contact)) are no part of the history: a registrar overwrites them for a reason
//! ([`Batch::change_contact`](crate::Batch::change_contact)), and what stood there is gone.
//!
//! [`View::who_may`](crate::View::who_may) lists who may do something, and [`View::limit_to`](crate::View::limit_to) shows a person
//! only their own projects.

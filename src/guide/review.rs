//! # Review reports and close months (报送、审核、关账)
//!
//! Where reports are reviewed, the reporter (信息员) submits, the liaison (联络员) approves or returns, and only an approved report is in
//! the figures. A review names the version that was read, so nobody approves what they have not seen.
//!
//! ```
#![doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
//! use zdxm::{FilingBase, FilingState};
//!
//! let april = march.next()?;
//! let said = |done: &str| Ok::<_, Error>(ReportFields { ytd_done: Some(done.parse()?), ..Default::default() });
//! ledger.write("李四", |batch| batch.submit_report((item, april), said("150万元")?))?;
//!
//! let filing = ledger.view()?.filing(item, april)?.expect("a filing");
//! assert_eq!(filing.state, FilingState::Submitted);
//! ledger.write("王五", |batch| batch.return_report(&filing, "累计数小于三月，请核对"))?;
//!
//! let returned = ledger.view()?.filing(item, april)?.expect("a filing");
//! ledger.write("李四", |batch| batch.submit_report(&returned, said("1500万元")?))?;
//! let again = ledger.view()?.filing(item, april)?.expect("a filing");
//! ledger.write("王五", |batch| batch.approve_report(&again, Some("同意".into())))?;
//! // The version that was returned is not the one that stands.
//! let late = ledger.write("王五", |batch| batch.approve_report(FilingBase::from(&filing), None));
//! assert!(late.is_err());
//!
//! ledger.write("张三", |batch| batch.close_month(plan, april))?;
//! let view = ledger.view()?;
//! assert_eq!(view.closed_through(plan)?, Some(april));
//! assert_eq!(view.reporting(plan, april, april.last_day())?[0].returned, 1);
//! # Ok::<(), zdxm::Error>(())
//! ```
//!
//! A closed month (关账) takes no first reports any more. Corrections stay possible and are listed by
//! [`View::late_corrections`](crate::View::late_corrections).

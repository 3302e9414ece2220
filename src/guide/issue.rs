//! # Issue a bulletin (签发)
//!
//! Issuing freezes a bulletin (通报、简报): its number, its date, its figures as of a change, and the bytes of every printed form. It can be
//! given again years later, and compared with what is known then.
//!
//! ```
#![doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
//! use zdxm::issue::{BulletinComparison, reissue};
//!
//! let fields = IssuedBulletinFields::new(plan, march, "第3期", march.next()?.first_day());
//! let draft = ledger.view()?.preview_issue(fields.clone())?;
//! println!("{}", draft.to_text()?);
//! let issued = ledger.write("张三", |batch| batch.issue_bulletin(fields))?;
//!
//! // In August somebody corrects March.
//! ledger.write("张三", |batch| {
//!     batch.change_report(item, march, |report| report.ytd_done = Some(Money::from_fen(123_456_000_000)))
//! })?;
//! let view = ledger.view()?;
//! let again = reissue(&view, issued)?;
//! assert!(again.is_reproduced());
//! assert_eq!(again.text()?, view.issued_text(issued)?);
//! let comparison = BulletinComparison::of_issued(&view, issued, None)?;
//! assert_eq!(comparison.facts.len(), 1);
//! println!("{}", comparison.document().to_text());
//! # Ok::<(), zdxm::Error>(())
//! ```

//! # Write letters (提醒函、督办函)
//!
//! The rules of a plan say when a letter is due and what it says. The library proposes, a person drafts, corrects and issues. An issued
//! letter is frozen; from then on it is answered, closed, followed by a stronger one, or revoked.
//!
//! ```
#![doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
//! use zdxm::issue::{LetterProposals, reissue_letter};
//!
//! let pack = r#"
//!     name = "示例市"
//!     version = "2022.1"
//!     [lights.items.progress]
//!     measure = "points_below"
//!     yellow = "1"
//!     red = "30"
//!     [[letters]]
//!     id = "behind"
//!     name = "提醒函"
//!     for = "project"
//!     when = [{ light = "yellow" }]
//!     to = ["lead_unit"]
//!     reply_working_days = 5
//! "#;
//! ledger.write("张三", |batch| {
//!     let pack = batch.add_rule_pack(RulePack::parse(pack)?)?;
//!     batch.use_rule_pack(plan, pack)
//! })?;
//!
//! let proposals = LetterProposals::new(&ledger.view()?, plan, march)?.proposals;
//! assert_eq!(proposals[0].fields.title, "关于凤凰岭大桥推进情况的提醒函");
//! assert_eq!(proposals[0].why, ["亮黄灯", "低于序时进度1.45个百分点"]);
//! let letter = ledger.write("张三", |batch| {
//!     batch.draft_letter(proposals[0].cause.clone(), proposals[0].fields.clone())
//! })?;
//!
//! let draft = ledger.view()?.letter(letter)?;
//! let day = march.next()?.first_day();
//! ledger.write("张三", |batch| batch.issue_letter(&draft, "柳重办函〔2022〕3号", day))?;
//! let issued = ledger.view()?.letter(letter)?;
//! let due = issued.fields.reply_due.expect("a date");
//! assert_eq!(issued.days_late(due.succ_opt().unwrap()), Some(1));
//!
//! let reply = LetterReply { replied_on: due, reply: "已增加作业面".into(), replied_by: None };
//! ledger.write("李四", |batch| batch.reply_letter(&issued, reply))?;
//! let replied = ledger.view()?.letter(letter)?;
//! ledger.write("张三", |batch| batch.close_letter(&replied, due, "进度已赶上"))?;
//! assert!(reissue_letter(&ledger.view()?, letter)?.text()?.contains("请认真分析原因"));
//! # Ok::<(), zdxm::Error>(())
//! ```
//!
//! In a wording (函件用语), `{项目}` is a figure; a clause in brackets is left out where a figure of it is not known:
//! `[，{与序时进度之差}|，尚未报送进度]` says what stands behind the bar then. A figure that is missing outside of brackets stands in
//! [`LetterProposal::missing`](crate::issue::LetterProposal::missing), and is never printed as zero. The list of letters with what is
//! overdue is [`View::find_letters`](crate::View::find_letters).

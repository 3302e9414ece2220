//! # Rules of a city (规则包)
//!
//! Where cities differ, the difference is data: decimals, bases of rates, deadlines, holidays, lights, sectors, permits. A rule pack is a
//! TOML document; a plan uses one from a change on, and bulletins that were issued keep theirs.
//!
//! ```
#![doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
//! let pack = RulePack::parse(r#"
//!     name = "示例市"
//!     version = "2022.1"
//!     fund_sources = ["财政资金", "银行贷款", "企业自筹"]
//!     [figures]
//!     money_decimals = 2
//!     rate_decimals = 1
//!     [reporting.deadline]
//!     kind = "working_days"
//!     days = 5
//! "#)?;
//! ledger.write("张三", |batch| {
//!     let pack = batch.add_rule_pack(pack)?;
//!     batch.use_rule_pack(plan, pack)
//! })?;
//!
//! let view = ledger.view()?;
//! assert_eq!(view.rules_of_plan(plan)?.map(|stored| stored.pack.title()).as_deref(), Some("示例市 2022.1"));
//! assert_eq!(view.figure_rules(plan)?.figures().rate_decimals, 1);
//! assert_eq!(view.report_deadline(plan, march)?.map(|day| day.to_string()).as_deref(), Some("2022-04-07"));
//!
//! // A mistake is named with its place.
//! let wrong = RulePack::parse("name = \"示例市\"\nversion = \"1\"\n[figures]\nmoney_decimal = 2\n").unwrap_err();
//! assert!(wrong.to_string().contains("figures"));
//! # Ok::<(), zdxm::Error>(())
//! ```
//!
//! [`RulePack::shipped`](crate::RulePack::shipped) has packs to begin with, Liuzhou's of 2022 among them.

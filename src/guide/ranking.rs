//! # Rankings, red and black lists (排名、红黑榜)
//!
//! Units are ranked by any [`Measure`](crate::Measure) in the groups that the rules of the plan name: counties apart from zones and bureaus.
//! Values are exact, equal ones share a rank, and a value that nobody knows has none.
//!
//! ```
#![doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
//! use zdxm::figures::{Measures, Ranking, UnitLists};
//! use zdxm::{Measure, MeasureFilter, RankingQuery};
//! let pack = RulePack::parse(r#"
//!     name = "示例市"
//!     version = "2022.1"
//!     [[groups]]
//!     name = "部门和功能区"
//!     kinds = ["bureau", "functional_zone"]
//!     [[lists]]
//!     name = "黑榜"
//!     last = 3
//!     when = [{ measure = "annual_rate", below = "80%" }]
//! "#)?;
//! ledger.write("张三", |batch| {
//!     let unit = batch.ensure_unit("市交通运输局")?.id;
//!     batch.change_item(item, |now| now.responsible_units = vec![unit])?;
//!     let pack = batch.add_rule_pack(pack)?;
//!     batch.use_rule_pack(plan, pack)
//! })?;
//!
//! let view = ledger.view()?;
//! let ranking = Ranking::new(&view, plan, march, &RankingQuery::default().with_first(3))?;
//! let group = &ranking.groups[0];
//! assert_eq!((group.name.as_str(), group.units[0].rank), ("部门和功能区", Some(1)));
//! assert!(ranking.document().to_text().contains("部门和功能区年度计划完成率：市交通运输局（23.55%）。"));
//!
//! // Whom the rules name, with the facts; an exempt unit (免列) stands on no list.
//! let lists = UnitLists::new(&view, plan, march, &[])?;
//! assert_eq!(lists.lists[0].units[0].unit.name, "市交通运输局");
//!
//! // A single value, of a unit or of an item.
//! let measures = Measures::new(&view, plan, march)?;
//! let behind = measures.of_item(Measure::MonthsBehind, &MeasureFilter::default(), item)?;
//! assert_eq!(behind.map(|months| months.to_string()).as_deref(), Some("1"));
//! # Ok::<(), zdxm::Error>(())
//! ```
//!
//! `docs/measures.md` defines each measure: what is counted, of what, and when it is not known.

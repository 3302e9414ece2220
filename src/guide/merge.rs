//! # Merge two that are one (合并)
//!
//! The same bureau stands in the ledger twice, under its name and under a short form of it. A registrar says that the one is the other,
//! and why. Nothing is written anew: from that change on every list, sum, role and history answers for one unit. Projects are merged
//! alike.
//!
//! ```
#![doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
//! use zdxm::Subject;
//!
//! let short = ledger.write("张三", |batch| Ok(batch.ensure_unit("市交通局")?.id))?;
//! // Names that are near each other, for a person to judge (疑似重复).
//! let pair = ledger.view()?.merge_candidates(Subject::Unit)?.remove(0);
//! assert_eq!((pair.from_name.as_str(), pair.into_name.as_str()), ("市交通局", "市交通运输局"));
//!
//! let bureau = UnitId(pair.into);
//! ledger.write("张三", |batch| batch.merge_unit(short, bureau, "市交通局是简称"))?;
//! let now = ledger.view()?;
//! assert_eq!(now.units()?.len(), 1);
//! // The number and the name that other programs still know lead to the one that it is.
//! assert_eq!(now.unit(short)?.id, bureau);
//! assert_eq!(now.unit_by_name("市交通局")?.expect("a unit").id, bureau);
//! assert_eq!(now.mergers()?[0].reason, "市交通局是简称");
//!
//! // It was wrong after all (撤销合并): two again, each with what was written with its number.
//! ledger.write("张三", |batch| batch.unmerge_unit(short))?;
//! assert_eq!(ledger.view()?.units()?.len(), 2);
//! # Ok::<(), zdxm::Error>(())
//! ```
//!
//! Two projects that both stand in one plan are not merged, nor a project and its part, nor two whose events (开竣工) do not fit one
//! project. What was merged is not corrected any more: its name and code stay taken, and the one that it is has the fields.

//! # Adopt a year plan (年度计划)
//!
//! A plan is one year and one level, issued by a document. A project lives for many years; its place in a plan is a plan item
//! (计划项目) with the planned phase, the annual investment and the responsible units in their order: the first one leads (牵头).
//!
//! ```
//! use zdxm::{ItemFields, Ledger, Phase, PlanFields, ProjectFields};
//!
//! # let folder = tempfile::tempdir().unwrap();
//! # let ledger = Ledger::create(folder.path().join("柳州市.zdxm"), "柳州市重点办")?;
//! let plan = ledger.write("张三", |batch| {
//!     let mut fields = PlanFields::new(2022, "2022年市级层面统筹推进重大项目计划");
//!     fields.document_no = Some("柳政办〔2022〕5号".into());
//!     let plan = batch.adopt_plan(fields)?;
//!
//!     let bridge = batch.add_project(ProjectFields {
//!         total: Some("12.5亿元".parse()?),
//!         location: Some("柳东新区".into()),
//!         ..ProjectFields::named("凤凰岭大桥")
//!     })?;
//!     let mut place = ItemFields::new(Phase::Ongoing, batch.ensure_sector("基础设施")?.id);
//!     place.annual = Some("5097万元".parse()?);
//!     place.responsible_units = vec![batch.ensure_unit("市交通运输局")?.id];
//!     batch.add_item(plan, bridge, place)?;
//!     Ok(plan)
//! })?;
//!
//! let figures = ledger.view()?.plan_figures(plan)?;
//! assert_eq!(figures.items[0].annual.map(|annual| annual.to_string()).as_deref(), Some("50970000.00元"));
//! # Ok::<(), zdxm::Error>(())
//! ```
//!
//! An amount names its unit or is refused. `ensure_unit` and `ensure_sector` add what is missing and report names that look alike:
//! show them to a person. The next year's plan begins with [`View::propose_next_year`](crate::View::propose_next_year).

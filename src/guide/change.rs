//! # Change a plan (增补、调出、调回、调整)
//!
//! A plan changes by numbered plan changes (第1批增补), each with a document, a reason and a month from which it counts. Opening + in − out ± changed =
//! closing, for count, total and annual money: the preview shows it before anybody signs.
//!
//! ```
#![doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
//! let view = ledger.view()?;
//! let sector = view.sectors()?.remove(0).id;
//! let road = ledger.write("张三", |batch| batch.add_project(ProjectFields::named("东环大道")))?;
//!
//! let mut supplement = PlanChangeFields::new(PlanChangeKind::Supplement, YearMonth::new(2022, 6)?);
//! supplement.document_no = Some("柳政办函〔2022〕30号".into());
//! let mut place = ItemFields::new(Phase::New, sector);
//! place.annual = Some("800万元".parse()?);
//! let lines = vec![PlanChangeLine::Supplement { project: road, fields: place }];
//!
//! let balance = ledger.view()?.preview_plan_change(plan, supplement.clone(), lines.clone())?;
//! assert!(balance.implementation.is_balanced());
//! assert_eq!((balance.implementation.opening.count, balance.implementation.closing.count), (1, 2));
//! let adopted = ledger.write("张三", |batch| batch.adopt_plan_change(plan, supplement, lines))?;
//!
//! let view = ledger.view()?;
//! assert_eq!(view.plan_change(adopted.id)?.name(), "第1批增补");
//! // It counts from June on; the months before keep what was.
//! assert_eq!(view.month_figures(plan, YearMonth::new(2022, 5)?)?.items.len(), 1);
//! assert_eq!(view.month_figures(plan, YearMonth::new(2022, 6)?)?.items.len(), 2);
//!
//! // Withdrawn from August on, it comes back in October (调回); August and September stay without it.
//! let road = adopted.items[0];
//! for (kind, month, line) in [
//!     (PlanChangeKind::Withdrawal, 8, PlanChangeLine::Withdrawal { item: road }),
//!     (PlanChangeKind::Return, 10, PlanChangeLine::Return { item: road }),
//! ] {
//!     let mut fields = PlanChangeFields::new(kind, YearMonth::new(2022, month)?);
//!     fields.reason_class = Some(ReasonClass::Objective);
//!     ledger.write("张三", |batch| batch.adopt_plan_change(plan, fields, vec![line]))?;
//! }
//! let view = ledger.view()?;
//! let counted = |month| Ok::<_, zdxm::Error>(view.month_figures(plan, YearMonth::new(2022, month)?)?.items.len());
//! assert_eq!([counted(7)?, counted(8)?, counted(9)?, counted(10)?], [2, 1, 1, 2]);
//! # Ok::<(), zdxm::Error>(())
//! ```

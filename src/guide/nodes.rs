//! # Lay out and follow nodes (节点)
//!
//! A node is a dated step of a project: what is to be done by when, and when it was done. A template of the plan's rules lays the nodes
//! out; two come with the library, 建设节点 and 前期节点. The registrar plans, who reports says when a node was done.
//!
//! ```
#![doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
//! use zdxm::figures::Measures;
//! use zdxm::print::found_nodes_table;
//!
//! let day = |month, day| chrono::NaiveDate::from_ymd_opt(2022, month, day);
//! ledger.write("张三", |batch| {
//!     batch.lay_nodes(item, "建设节点")?;
//!     let nodes = batch.view()?.nodes(project)?;
//!     for (node, planned) in nodes.iter().zip([day(1, 31), day(3, 15)]) {
//!         batch.change_node(node.id, |now| now.planned_on = planned)?;
//!     }
//!     Ok(())
//! })?;
//! let first = ledger.view()?.nodes(project)?.remove(0);
//! assert_eq!((first.fields.name.as_str(), first.fields.counts_as), ("开工进场", Some(EventKind::Start)));
//! ledger.write("李四", |batch| batch.change_node(first.id, |now| now.actual_on = day(1, 20)))?;
//!
//! // How the nodes stand on a day follows from the dates alone. The planned day itself is not late.
//! let view = ledger.view()?;
//! let late = NodeQuery::default().with_plan(plan).with_state(NodeState::Late);
//! assert!(view.find_nodes(day(3, 15).unwrap(), &late)?.is_empty());
//! let found = view.find_nodes(day(3, 16).unwrap(), &late)?;
//! assert_eq!((found[0].node.fields.name.as_str(), found[0].days_late), ("打桩或基础开挖", Some(1)));
//! assert_eq!(found[0].light, Some(Light::Yellow));
//! println!("{}", found_nodes_table(&found, march.last_day()).to_text());
//!
//! // Done of those that were due by the end of the month (节点完成率).
//! let rate = Measures::new(&view, plan, march)?.of_plan(Measure::NodesRate, &MeasureFilter::default())?;
//! assert_eq!(rate.expect("due nodes").percent(2), "50.00");
//!
//! // A node that is done may amount to a start or a finish. It proposes the event; a person records it.
//! let start = view.node_proposals(plan, march.last_day())?.remove(0);
//! let on = ProjectDate::try_from(start.occurred_on)?;
//! ledger.write("张三", |batch| batch.record_event(start.project, start.event, EventFields::on(on)))?;
//! assert!(ledger.view()?.node_proposals(plan, march.last_day())?.is_empty());
//! # Ok::<(), zdxm::Error>(())
//! ```
//!
//! Done before its node before, or while that is not done, is shown ([`FoundNode::conflict`](crate::FoundNode::conflict)) and not refused.
//! Nodes that a project has stay as they are when the template changes; laying it out again adds what is new.
//!
//! In the rules, `[lights.nodes] yellow_days = 30` says from when on a late node is red, `nodes = true` under `[lights.items]` gives
//! its light to the project, the parts `nodes` and the tables `late_nodes` of `[[bulletins]]` print them, and the measures `nodes_rate` and
//! `nodes_late` stand in rankings, lists, letters and assessments.

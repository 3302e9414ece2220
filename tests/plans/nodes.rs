//! The way of a project in dated steps: laid out from a template, planned, done, and how each step stands on any day.

use crate::support;

use std::ops::ControlFlow;

use chrono::NaiveDate;
use support::{Office, golden, month_of};
use zdxm::print::found_nodes_table;
use zdxm::{
    Base, Batch, ErrorKind, EventFields, EventKind, ItemFields, ItemId, Ledger, Light, MatterLight, NodeConflict,
    NodeFields, NodeId, NodeQuery, NodeState, PersonFields, PlanFields, PlanId, ProjectFields, ProjectId, Result, Role,
    RoleScope, RulePack, UnitId, VoidOf,
};

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2022, month, day).unwrap()
}

/// What somebody changes of a node.
type Change = fn(&mut NodeFields);

fn write<T>(office: &Office, work: impl FnOnce(&mut Batch) -> Result<T>) -> Result<T> {
    office.ledger.write("张三", work)
}

fn lay(office: &Office, item: ItemId, template: &str) -> Result<u32> {
    write(office, |batch| batch.lay_nodes(item, template))
}

fn change(office: &Office, id: i64, change: impl FnOnce(&mut NodeFields)) -> Result<()> {
    write(office, |batch| batch.change_node(NodeId(id), change))
}

/// Name, state, days and light of each node that a query finds.
fn states(office: &Office, on: NaiveDate, query: &NodeQuery) -> Vec<(String, NodeState, Option<i64>, Option<Light>)> {
    let found = office.ledger.view().unwrap().find_nodes(on, query).unwrap();
    found.into_iter().map(|row| (row.node.fields.name, row.state, row.days_late, row.light)).collect()
}

fn names(office: &Office, project: i64) -> Vec<String> {
    let nodes = office.ledger.view().unwrap().nodes(ProjectId(project)).unwrap();
    nodes.into_iter().map(|node| node.fields.name).collect()
}

/// Rules with one template of three nodes, in a version.
fn rules(version: &str, list: &str) -> RulePack {
    let document = format!(
        "name = \"示例市\"\nversion = \"{version}\"\n[lights.nodes]\nyellow_days = 10\n\
         [[nodes]]\ntemplate = \"三步\"\nphases = [\"续建\"]\nlist = [{list}]"
    );
    RulePack::parse(&document).unwrap()
}

fn use_rules(office: &Office, plan: PlanId, pack: RulePack) {
    write(office, |batch| {
        let pack = batch.add_rule_pack(pack)?;
        batch.use_rule_pack(plan, pack)
    })
    .unwrap();
}

#[test]
fn states_days_and_lights_come_from_dates_alone() {
    let vectors = std::fs::read_to_string("tests/fixtures/nodes_vectors.csv").unwrap();
    let read = |text: &str| (!text.is_empty()).then(|| text.parse::<NaiveDate>().unwrap());
    let mut seen = 0;
    for line in vectors.lines().skip(1).filter(|line| !line.starts_with("节点完成率")) {
        let cells = line.split(',').collect::<Vec<_>>();
        let mut node = NodeFields::named(cells[0]);
        (node.planned_on, node.actual_on) = (read(cells[1]), read(cells[2]));
        let on = read(cells[3]).unwrap();
        assert_eq!(node.state(on).name(), cells[4], "{line}");
        assert_eq!(node.days_late(on).map_or(String::new(), |days| days.to_string()), cells[5], "{line}");
        let light = node.light(on, MatterLight::default());
        assert_eq!(light.map_or("-", |light| light.name().trim_end_matches('灯')), cells[6], "{line}");
        seen += 1;
    }
    assert_eq!(seen, 7);
    // A day that is still to come says nothing yet.
    let mut node = NodeFields::named("主体封顶");
    (node.planned_on, node.actual_on) = (Some(day(6, 30)), Some(day(8, 5)));
    assert_eq!((node.state(day(8, 4)), node.days_late(day(8, 4))), (NodeState::Late, Some(35)));
    assert_eq!((node.state(day(8, 5)), node.days_late(day(8, 5))), (NodeState::DoneLate, Some(36)));
    assert_eq!(NodeFields::named("可研").state(day(1, 1)), NodeState::Unplanned);
}

#[test]
fn a_template_is_laid_out_planned_and_done_and_every_earlier_day_stays() {
    let (office, plan, items) = Office::with_plan(3);
    assert_eq!(lay(&office, items[0], "建设节点").unwrap(), 7);
    let nodes = office.ledger.view().unwrap().nodes(ProjectId(1)).unwrap();
    let ids = nodes.iter().map(|node| node.id).collect::<Vec<_>>();
    let after = nodes.iter().map(|node| node.fields.after).collect::<Vec<_>>();
    assert_eq!(after[0], None);
    assert_eq!(after[1..].iter().flatten().copied().collect::<Vec<_>>(), ids[..6]);
    assert_eq!(nodes.iter().map(|node| node.fields.position.unwrap()).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6, 7]);
    assert_eq!((nodes[3].template.as_deref(), nodes[3].template_node.as_deref()), (Some("建设节点"), Some("topped")));
    assert_eq!(
        (nodes[0].fields.counts_as, nodes[6].fields.counts_as),
        (Some(EventKind::Start), Some(EventKind::Finish))
    );
    write(&office, |batch| {
        for (number, planned) in [(1, day(1, 31)), (2, day(3, 31)), (3, day(5, 31)), (4, day(6, 30)), (5, day(12, 31))]
        {
            batch.change_node(NodeId(number), |node| {
                node.planned_on = Some(planned);
                node.unit = Some(UnitId(2));
            })?;
        }
        batch.change_node(NodeId(1), |node| {
            node.actual_on = Some(day(1, 20));
            node.document_no = Some("开工报告1号".into());
        })?;
        batch.change_node(NodeId(2), |node| node.actual_on = Some(day(4, 2)))
    })
    .unwrap();
    let before = office.ledger.view().unwrap().as_of();
    change(&office, 3, |node| node.actual_on = Some(day(3, 30))).unwrap();
    change(&office, 4, |node| node.planned_on = Some(day(7, 31))).unwrap();
    let all = NodeQuery::default().with_plan(plan);
    let found = office.ledger.view().unwrap().find_nodes(day(9, 1), &all).unwrap();
    golden("nodes.txt", &found_nodes_table(&found, day(9, 1)).to_text());
    assert_eq!(found[2].conflict, Some(NodeConflict::BeforeDone), "it was poured before the pit was dug");
    let late = all.clone().with_state(NodeState::Late);
    assert_eq!(states(&office, day(9, 1), &late), [("主体封顶".into(), NodeState::Late, Some(32), Some(Light::Red))]);
    assert_eq!(states(&office, day(7, 31), &late), []);
    assert_eq!(states(&office, day(9, 1), &late.clone().with_unit(UnitId(1))), []);
    assert_eq!(states(&office, day(9, 1), &all.clone().with_template("前期节点")), []);
    assert_eq!(states(&office, day(9, 1), &all.clone().with_project(ProjectId(2))), []);
    let past = office.ledger.view_as_of(before).unwrap();
    assert_eq!(past.node(NodeId(4)).unwrap().fields.planned_on, Some(day(6, 30)));
    assert_eq!(past.node_history(NodeId(4)).unwrap().len(), 2);
    assert_eq!(office.ledger.view().unwrap().node_history(NodeId(4)).unwrap().len(), 3);
    office.ledger.view().unwrap().verify().unwrap();
}

#[test]
fn laying_out_again_adds_what_a_later_version_of_the_template_has() {
    let (office, plan, items) = Office::with_plan(3);
    let first = r#"{ id = "c", name = "验收", after = "b" }, { id = "a", name = "进场" }, { id = "b", name = "封顶", after = "a" }"#;
    use_rules(&office, plan, rules("1", first));
    assert_eq!(lay(&office, items[0], "三步").unwrap(), 3);
    assert_eq!(
        names(&office, 1),
        ["验收", "进场", "封顶"],
        "in the order of the list, though made in that of the work"
    );
    change(&office, 1, |node| node.name = "人员进场".into()).unwrap();
    assert_eq!(lay(&office, items[0], "三步").unwrap(), 0);
    let second = r#"{ id = "a", name = "进场" }, { id = "d", name = "试运行", after = "c" }, { id = "c", name = "竣工验收", after = "a" }"#;
    use_rules(&office, plan, rules("2", second));
    assert_eq!(lay(&office, items[0], " 三步 ").unwrap(), 1);
    assert_eq!(names(&office, 1), ["验收", "人员进场", "封顶", "试运行"], "what was laid out stays as it is");
    let nodes = office.ledger.view().unwrap().nodes(ProjectId(1)).unwrap();
    assert_eq!(nodes[3].fields.after, Some(nodes[0].id));
    // The light is that of the plan's rules: 10 days.
    change(&office, 1, |node| node.planned_on = Some(day(1, 10))).unwrap();
    let light = |query: NodeQuery| {
        let found = office.ledger.view().unwrap().find_nodes(day(1, 21), &query).unwrap();
        found.iter().find(|row| row.node.id == NodeId(1)).unwrap().light
    };
    assert_eq!(light(NodeQuery::default().with_plan(plan)), Some(Light::Red));
    assert_eq!(light(NodeQuery::default()), Some(Light::Yellow), "without a plan, yellow for 30 days");
    for (item, template, kind) in [
        (items[1], "三步", ErrorKind::Rule),
        (items[0], "前期节点", ErrorKind::Rule),
        (items[0], "四步", ErrorKind::NotFound),
        (ItemId(99), "三步", ErrorKind::NotFound),
    ] {
        assert_eq!(lay(&office, item, template).unwrap_err().kind(), kind, "{template}");
    }
    assert_eq!(
        lay(&office, items[2], "前期节点").unwrap(),
        13,
        "those that come with the library stand behind its own"
    );
}

#[test]
fn what_does_not_fit_is_refused_with_its_field() {
    let (office, _, items) = Office::with_plan(2);
    lay(&office, items[0], "建设节点").unwrap();
    lay(&office, items[1], "建设节点").unwrap();
    let add = |project, change: fn(&mut NodeFields)| {
        let mut fields = NodeFields::named("围挡");
        change(&mut fields);
        write(&office, |batch| batch.add_node(ProjectId(project), fields))
    };
    let refused: [(i64, Change, _, _); 7] = [
        (9, |_| (), ErrorKind::NotFound, "project"),
        (1, |node| node.unit = Some(UnitId(77)), ErrorKind::NotFound, "unit"),
        (1, |node| node.name = " ".into(), ErrorKind::MissingValue, "name"),
        (1, |node| node.counts_as = Some(EventKind::Suspend), ErrorKind::InvalidValue, "counts_as"),
        (1, |node| node.position = Some(0), ErrorKind::InvalidValue, "position"),
        (1, |node| node.after = Some(NodeId(99)), ErrorKind::NotFound, "node_after"),
        (1, |node| node.after = Some(NodeId(8)), ErrorKind::InvalidValue, "node_after"),
    ];
    for (project, change, kind, field) in refused {
        let error = add(project, change).unwrap_err();
        assert_eq!((error.kind(), error.field_name()), (kind, Some(field)), "{error}");
    }
    // 7 waits for 6, and so on to 1: none of them can come before it, nor before itself.
    for after in [1, 4, 7] {
        let error = change(&office, 1, |node| node.after = Some(NodeId(after))).unwrap_err();
        assert_eq!((error.kind(), error.field_name()), (ErrorKind::Rule, Some("node_after")), "{error}");
    }
    let before = office.ledger.view().unwrap().as_of();
    change(&office, 1, |_| ()).unwrap();
    assert_eq!(office.ledger.view().unwrap().as_of(), before, "the same again changes nothing");
    let base = Base { id: NodeId(1), since: before };
    change(&office, 1, |node| node.remark = Some("甲".into())).unwrap();
    let error = write(&office, |batch| batch.revise_node(base, NodeFields::named("进场"))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Conflict);
    // By hand, it stands behind the others; a place among them puts it there.
    add(1, |node| node.after = Some(NodeId(7))).unwrap();
    add(1, |node| (node.name, node.position) = ("放线".into(), Some(1))).unwrap();
    let list = names(&office, 1);
    assert_eq!((list[0].as_str(), list[1].as_str(), list[8].as_str()), ("开工进场", "放线", "围挡"));
}

#[test]
fn who_is_measured_says_when_it_was_done_and_the_office_by_when() {
    let (office, _, items) = Office::with_plan(2);
    write(&office, |batch| {
        batch.lay_nodes(items[0], "建设节点")?;
        let bureau = batch.ensure_unit("市住房城乡建设局")?.id;
        batch.change_node(NodeId(2), |node| node.unit = Some(bureau))?;
        for (name, role, scope) in [
            ("张三", Role::Registrar, RoleScope::Ledger),
            ("李信息", Role::Reporter, RoleScope::Project(ProjectId(1))),
            ("赵住建", Role::Liaison, RoleScope::Unit(bureau)),
            ("周别处", Role::Reporter, RoleScope::Project(ProjectId(2))),
        ] {
            let person = batch.add_person(PersonFields::named(name))?;
            batch.grant_role(person, role, scope, None)?;
        }
        Ok(())
    })
    .unwrap();
    let change = |actor: &str, id, change: fn(&mut NodeFields)| {
        let result = office.ledger.write(actor, |batch| batch.change_node(NodeId(id), change));
        result.map_err(|error| error.kind())
    };
    let done: fn(&mut NodeFields) = |node| {
        node.actual_on = Some(day(3, 1));
        node.document_no = Some("监理日志".into());
    };
    let planned: fn(&mut NodeFields) = |node| node.planned_on = Some(day(3, 31));
    assert_eq!(change("李信息", 1, done), Ok(()));
    assert_eq!(change("赵住建", 2, done), Ok(()), "the unit of the node");
    for (actor, id, work) in [
        ("李信息", 1, planned),
        ("赵住建", 2, planned),
        ("赵住建", 1, done),
        ("周别处", 1, done),
        ("李信息", 1, |node: &mut NodeFields| node.name = "改名".into()),
        ("李信息", 1, |node: &mut NodeFields| node.unit = None::<UnitId>.or(Some(UnitId(1)))),
    ] {
        assert_eq!(change(actor, id, work), Err(ErrorKind::NotPermitted), "{actor} {id}");
    }
    assert_eq!(change("张三", 1, planned), Ok(()));
    for refused in [
        office.ledger.write("李信息", |batch| batch.lay_nodes(items[0], "建设节点").map(drop)),
        office.ledger.write("李信息", |batch| batch.add_node(ProjectId(1), NodeFields::named("甲")).map(drop)),
        office.ledger.write("李信息", |batch| batch.void(NodeId(7), "误登")),
    ] {
        assert_eq!(refused.unwrap_err().kind(), ErrorKind::NotPermitted);
    }
}

#[test]
fn a_node_proposes_an_event_which_a_person_records() {
    let (office, plan, items) = Office::with_plan(3);
    for item in items {
        lay(&office, item, "建设节点").unwrap();
    }
    let proposals = |on| {
        let view = office.ledger.view().unwrap();
        let proposals = view.node_proposals(plan, on).unwrap();
        proposals.into_iter().map(|of| (of.project.0, of.event, of.occurred_on)).collect::<Vec<_>>()
    };
    assert_eq!(proposals(day(12, 31)), []);
    change(&office, 1, |node| node.actual_on = Some(day(3, 5))).unwrap();
    change(&office, 8, |node| node.actual_on = Some(day(4, 5))).unwrap();
    change(&office, 14, |node| node.actual_on = Some(day(10, 5))).unwrap();
    assert_eq!(proposals(day(3, 4)), []);
    let (start, finish) = (EventKind::Start, EventKind::Finish);
    assert_eq!(proposals(day(12, 31)), [(1, start, day(3, 5)), (2, start, day(4, 5)), (2, finish, day(10, 5))]);
    let view = office.ledger.view().unwrap();
    assert!(view.events(ProjectId(1)).unwrap().is_empty(), "nothing is recorded by itself");
    let of = view.node_proposals(plan, day(12, 31)).unwrap().remove(0);
    let record =
        |batch: &mut Batch| batch.record_event(of.project, of.event, EventFields::on(of.occurred_on.try_into()?));
    let event = write(&office, record).unwrap();
    assert_eq!(proposals(day(12, 31)), [(2, start, day(4, 5)), (2, finish, day(10, 5))]);
    write(&office, |batch| batch.revoke_event(event)).unwrap();
    assert_eq!(proposals(day(12, 31)).len(), 3);
    // A second node that amounts to the same proposes nothing of its own.
    write(&office, |batch| {
        let mut fields = NodeFields::named("正式开工");
        (fields.counts_as, fields.actual_on) = (Some(start), Some(day(2, 1)));
        batch.add_node(ProjectId(1), fields)
    })
    .unwrap();
    assert_eq!(proposals(day(12, 31))[0], (1, start, day(2, 1)));
    assert_eq!(proposals(day(12, 31)).len(), 3);
}

#[test]
fn a_node_that_others_wait_for_is_not_voided_and_a_voided_one_comes_back_only_where_it_fits() {
    let (office, _, items) = Office::with_plan(1);
    lay(&office, items[0], "建设节点").unwrap();
    let void = |id| write(&office, |batch| batch.void(NodeId(id), "本项目无此环节"));
    let restore = |id| write(&office, |batch| batch.restore(VoidOf::Node(NodeId(id))));
    let error = void(3).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InUse);
    assert!(error.to_string().contains("主体封顶"), "{error}");
    assert_eq!(write(&office, |batch| batch.void(ProjectId(1), "误登")).unwrap_err().kind(), ErrorKind::InUse);
    change(&office, 4, |node| node.after = Some(NodeId(2))).unwrap();
    void(3).unwrap();
    let view = office.ledger.view().unwrap();
    assert_eq!(view.voided().unwrap()[0].name, "项目1：主体工程基础浇注完成");
    let error = view.node(NodeId(3)).unwrap_err();
    assert!(error.to_string().contains("本项目无此环节"), "{error}");
    assert_eq!(names(&office, 1).len(), 6);
    // The node that it waited for goes too; then it does not fit any more.
    change(&office, 4, |node| node.after = None).unwrap();
    void(2).unwrap();
    assert_eq!(restore(3).unwrap_err().kind(), ErrorKind::NotFound);
    restore(2).unwrap();
    restore(3).unwrap();
    assert_eq!(names(&office, 1).len(), 7);
    // A template brings back what was voided: it is not there.
    change(&office, 7, |node| node.after = None).unwrap();
    void(6).unwrap();
    assert_eq!(lay(&office, items[0], "建设节点").unwrap(), 1);
    assert_eq!(names(&office, 1).len(), 7);
    office.ledger.view().unwrap().verify().unwrap();
}

#[test]
fn nodes_of_merged_projects_are_read_as_one_way_and_part_again() {
    let (office, plan, items) = Office::with_plan(1);
    let other = write(&office, |batch| {
        batch.lay_nodes(items[0], "建设节点")?;
        let other = batch.add_project(ProjectFields::named("项目一"))?;
        batch.add_node(other, NodeFields::named("征地"))?;
        Ok(other)
    })
    .unwrap();
    write(&office, |batch| batch.merge_project(other, ProjectId(1), "同一项目")).unwrap();
    let view = office.ledger.view().unwrap();
    assert_eq!(view.nodes(ProjectId(1)).unwrap().len(), 8);
    assert_eq!(view.nodes(other).unwrap(), view.nodes(ProjectId(1)).unwrap());
    let all = NodeQuery::default().with_plan(plan);
    assert_eq!(view.find_nodes(day(1, 1), &all).unwrap().len(), 8);
    assert_eq!(view.find_nodes(day(1, 1), &NodeQuery::default().with_project(other)).unwrap().len(), 8);
    // While they are one, a node waits for one of the other; a circle over both is refused.
    change(&office, 1, |node| node.after = Some(NodeId(8))).unwrap();
    assert_eq!(change(&office, 8, |node| node.after = Some(NodeId(7))).unwrap_err().kind(), ErrorKind::Rule);
    change(&office, 1, |node| node.actual_on = Some(day(3, 1))).unwrap();
    let conflict = || office.ledger.view().unwrap().find_nodes(day(4, 1), &all).unwrap()[0].conflict;
    assert!(
        office.ledger.view().unwrap().find_nodes(day(4, 1), &all).unwrap().iter().any(|row| row.conflict.is_some())
    );
    write(&office, |batch| batch.unmerge_project(other)).unwrap();
    assert_eq!(office.ledger.view().unwrap().nodes(ProjectId(1)).unwrap().len(), 7);
    assert_eq!(conflict(), None, "what is of another project now is nothing to wait for");
    change(&office, 1, |node| node.document_no = Some("1号".into())).unwrap();
    office.ledger.view().unwrap().verify().unwrap();
}

#[test]
fn an_archive_has_the_nodes_and_a_history_their_fields() {
    let (office, _, items) = Office::with_plan(1);
    lay(&office, items[0], "建设节点").unwrap();
    change(&office, 4, |node| {
        node.planned_on = Some(day(6, 30));
        node.unit = Some(UnitId(2));
    })
    .unwrap();
    change(&office, 4, |node| node.unit = Some(UnitId(1))).unwrap();
    let mut go_on = |_: u64, _: u64| ControlFlow::Continue(());
    let mut archive = Vec::new();
    office.ledger.export_json(&mut archive, &mut go_on).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("back.zdxm");
    Ledger::import_json(&path, &mut archive.as_slice(), &mut go_on).unwrap();
    let back = Ledger::open(&path).unwrap();
    let view = office.ledger.view().unwrap();
    assert_eq!(back.view().unwrap().nodes(ProjectId(1)).unwrap(), view.nodes(ProjectId(1)).unwrap());
    let history = view.history(ProjectId(1)).unwrap();
    let said = |field: &str, after: &str| {
        history
            .iter()
            .any(|entry| entry.field == field && entry.after.as_ref().is_some_and(|is| is.to_string() == after))
    };
    assert!(
        said("planned_on", "2022年6月30日")
            && said("node_template", "建设节点")
            && said("node_after", "项目1：打桩或基础开挖")
    );
    assert!(said("counts_as", "开工"));
    let of_unit = view.history(UnitId(2)).unwrap();
    let of_node = of_unit.iter().filter(|entry| entry.field == "unit").collect::<Vec<_>>();
    assert_eq!(of_node.len(), 2, "given to it, and taken away");
}

#[test]
fn ten_thousand_nodes_are_found_in_the_order_of_the_work() {
    let office = Office::new();
    let plan = write(&office, |batch| {
        let plan = batch.adopt_plan(PlanFields::new(2022, "计划"))?;
        let sector = batch.ensure_sector("基础设施")?.id;
        for number in 0..1_430 {
            let project = batch.add_project(ProjectFields::named(&format!("项目{number}")))?;
            let item = batch.add_item(plan, project, ItemFields::new(zdxm::Phase::Ongoing, sector))?.item;
            batch.lay_nodes(item, "建设节点")?;
        }
        Ok(plan)
    })
    .unwrap();
    write(&office, |batch| {
        (1..=1_000).try_for_each(|id| {
            batch.change_node(NodeId(id), |node| {
                node.planned_on = Some(day(1, 1));
                node.actual_on = (id % 4 > 0).then(|| day(1, 1));
            })
        })
    })
    .unwrap();
    let view = office.ledger.view().unwrap();
    let all = NodeQuery::default().with_plan(plan);
    let begun = std::time::Instant::now();
    let found = view.find_nodes(day(1, 31), &all).unwrap();
    assert_eq!(found.len(), 10_010);
    assert!(found.is_sorted_by_key(|row| (row.node.project, row.node.fields.position)));
    assert_eq!(found.iter().filter(|row| row.state == NodeState::Late).count(), 250);
    assert_eq!(
        view.node_proposals(plan, day(1, 31)).unwrap().len(),
        found.iter().filter(|row| { row.state.is_done() && row.node.fields.counts_as.is_some() }).count()
    );
    assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
    assert!(view.find_nodes(month_of(1).last_day(), &all.with_state(NodeState::Done)).unwrap().len() == 750);
}

//! Two units or two projects that are one: what every reader makes of it, what earlier changes and issued bulletins keep, and
//! what is refused.

use crate::support;

use std::ops::ControlFlow;

use chrono::NaiveDate;
use support::{Office, month_of, plan_2022};
use zdxm::figures::Bulletin;
use zdxm::issue::{BulletinComparison, FactRecord, reissue};
use zdxm::*;

fn edit<T>(office: &Office, work: impl FnOnce(&mut Batch) -> Result<T>) -> T {
    office.ledger.write("张三", work).unwrap()
}

fn refused(office: &Office, work: impl FnOnce(&mut Batch) -> Result<()>) -> Error {
    office.ledger.write("张三", work).unwrap_err()
}

fn date(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2022, month, day).unwrap()
}

fn on(number: u32) -> EventFields {
    EventFields::on(ProjectDate::try_from(number).unwrap())
}

fn next_year() -> PlanFields {
    PlanFields { year: 2023, title: "2023年计划".into(), ..plan_2022() }
}

struct Sample {
    office: Office,
    plan: PlanId,
    short: UnitId,
    bureau: UnitId,
    /// Of the first unit, of the second, of both, of neither.
    projects: Vec<ProjectId>,
    items: Vec<ItemId>,
}

/// 市交通局 and 市交通运输局, which are one, with a project each and one together.
fn sample() -> Sample {
    let office = Office::new();
    let (plan, short, bureau, other) = edit(&office, |batch| {
        let unit = |batch: &mut Batch, name: &str| Ok::<_, Error>(batch.ensure_unit(name)?.id);
        let units = (unit(batch, "市交通局")?, unit(batch, "市交通运输局")?, unit(batch, "鱼峰区人民政府")?);
        Ok((batch.adopt_plan(plan_2022())?, units.0, units.1, units.2))
    });
    let (mut projects, mut items) = (Vec::new(), Vec::new());
    let of_units = [vec![short], vec![bureau], vec![other, short, bureau], vec![other]];
    for (name, units) in ["凤凰岭大桥", "官塘大桥", "洛维大桥", "鹧鸪江大桥"].iter().zip(of_units) {
        edit(&office, |batch| {
            let project = batch.add_project(ProjectFields::named(name))?;
            let mut fields = ItemFields::new(Phase::Ongoing, batch.ensure_sector("基础设施")?.id);
            fields.annual = Some(Money::from_fen(1_000));
            fields.reporting_unit = units.last().copied();
            fields.responsible_units = units;
            items.push(batch.add_item(plan, project, fields)?.item);
            projects.push(project);
            Ok(())
        });
    }
    for (item, fen) in items.iter().zip([100, 20, 3, 4]) {
        office.file(*item, 3, fen);
    }
    Sample { office, plan, short, bureau, projects, items }
}

/// `市交通运输局 120`: what lead units have done by March.
fn ranked(view: &View, plan: PlanId) -> Vec<(String, i64)> {
    let figures = view.month_figures(plan, month_of(3)).unwrap();
    let mut done = std::collections::BTreeMap::<String, i64>::new();
    for item in &figures.items {
        let name = figures.units[&item.lead_unit.unwrap()].name.clone();
        *done.entry(name).or_default() += item.standing.done.map_or(0, |done| done.fen());
    }
    let bulletin = Bulletin::new(&figures).unwrap();
    let in_bulletin = bulletin.lead_units.iter().flat_map(|group| &group.units).count();
    assert_eq!(in_bulletin, done.len());
    done.into_iter().collect()
}

#[test]
fn a_unit_that_is_another_one_is_read_as_that_one_everywhere() {
    let Sample { office, plan, short, bureau, items, projects } = sample();
    let (person, matter) = edit(&office, |batch| {
        let person = batch.add_person(PersonFields { unit: Some(short), ..PersonFields::named("王信息") })?;
        let matter = MatterFields { unit: Some(short), ..MatterFields::named("征地") };
        Ok((person, batch.add_matter(projects[3], MatterKind::Problem, matter)?))
    });
    let before = office.ledger.view().unwrap();
    let merged = office.ledger.write("李四", |batch| {
        batch.merge_unit(short, bureau, "机构改革前的简称")?;
        // The batch itself knows at once.
        let view = batch.view()?;
        assert_eq!(view.unit(short)?.id, bureau);
        assert_eq!(view.mergers()?[0].actor, None);
        Ok(())
    });
    merged.unwrap();
    let view = office.ledger.view().unwrap();
    assert_eq!(view.units().unwrap().len(), before.units().unwrap().len() - 1);
    assert_eq!(view.unit(short).unwrap(), view.unit(bureau).unwrap());
    for name in ["市交通局", "市 交通运输局"] {
        assert_eq!(view.unit_by_name(name).unwrap().unwrap().id, bureau, "{name}");
    }
    let item = |at: usize| view.item(items[at]).unwrap().fields;
    assert_eq!((item(0).responsible_units, item(0).reporting_unit), (vec![bureau], Some(bureau)));
    assert_eq!(item(2).responsible_units.len(), 2, "each unit once, in its order");
    assert_eq!(item(2).responsible_units[1], bureau);
    assert_eq!(view.items(plan).unwrap().iter().map(|item| &item.fields).collect::<Vec<_>>()[0], &item(0));
    assert_eq!(ranked(&view, plan), [("市交通运输局".to_owned(), 120), ("鱼峰区人民政府".to_owned(), 7)]);
    assert_eq!(view.person(person).unwrap().fields.unit, Some(bureau));
    assert_eq!(view.people().unwrap()[0].fields.unit, Some(bureau));
    assert_eq!(view.matter(matter).unwrap().fields.unit, Some(bureau));
    for unit in [short, bureau] {
        let query = MatterQuery::default().with_unit(unit);
        let found = view.find_matters(date(3, 31), &query).unwrap();
        assert_eq!((found.len(), found[0].unit_name.as_deref()), (1, Some("市交通运输局")));
        let query = ItemQuery::default().with_lead_unit(unit);
        assert_eq!(view.find_items(plan, month_of(3), &query).unwrap().total, 2);
    }
    let status = view.reporting(plan, month_of(3), date(4, 30)).unwrap();
    assert!(status.iter().all(|status| status.unit != Some(short)));
    let merger = view.mergers().unwrap().remove(0);
    assert_eq!((merger.from_name.as_str(), merger.into_name.as_str()), ("市交通局", "市交通运输局"));
    assert_eq!((merger.actor.as_deref(), merger.reason.as_str()), (Some("李四"), "机构改革前的简称"));
    // Earlier changes see two.
    let then = office.ledger.view_as_of(before.as_of()).unwrap();
    assert_eq!(then.units().unwrap(), before.units().unwrap());
    assert_eq!(then.unit(short).unwrap().fields.name, "市交通局");
    assert_eq!(then.items(plan).unwrap(), before.items(plan).unwrap());
    assert_eq!(ranked(&then, plan).len(), 3);
    assert!(then.mergers().unwrap().is_empty());
    view.verify().unwrap();
}

#[test]
fn no_unit_is_added_under_a_name_of_a_merged_one_and_none_is_corrected() {
    let Sample { office, short, bureau, .. } = sample();
    edit(&office, |batch| batch.merge_unit(short, bureau, "同一单位"));
    let ensured = edit(&office, |batch| batch.ensure_unit("市交通局"));
    assert_eq!((ensured.id, ensured.added), (bureau, false));
    let error = refused(&office, |batch| batch.add_unit(UnitFields::named("市交通局")).map(drop));
    assert_eq!(error.kind(), ErrorKind::Duplicate);
    let error = refused(&office, |batch| batch.change_unit(short, |now| now.name = "交通局".into()));
    assert_eq!((error.kind(), error.id()), (ErrorKind::Rule, "merged_into"));
    assert!(error.text(Language::Chinese).contains("“市交通局”已并入“市交通运输局”"), "{error}");
}

#[test]
fn roles_for_a_merged_unit_are_for_the_one_that_it_is() {
    let Sample { office, short, bureau, items, projects, .. } = sample();
    let (registrar, reporter) = edit(&office, |batch| {
        let registrar = batch.add_person(PersonFields::named("张三"))?;
        batch.grant_role(registrar, Role::Registrar, RoleScope::Ledger, None)?;
        let reporter = batch.add_person(PersonFields::named("王信息"))?;
        batch.grant_role(reporter, Role::Reporter, RoleScope::Unit(short), None)?;
        Ok((registrar, reporter))
    });
    let may = |item: usize| office.ledger.view().unwrap().may("王信息", Task::Report(items[item])).unwrap();
    assert!(may(0) && !may(1));
    let shown = |view: &mut View| {
        view.limit_to("王信息").unwrap();
        view.projects().unwrap().iter().map(|project| project.id).collect::<Vec<_>>()
    };
    let two = office.ledger.view().unwrap().as_of();
    assert_eq!(shown(&mut office.ledger.view().unwrap()), [projects[0], projects[2]]);
    let error = office.ledger.write("王信息", |batch| batch.merge_unit(short, bureau, "同一单位"));
    assert_eq!(error.unwrap_err().kind(), ErrorKind::NotPermitted);
    edit(&office, |batch| batch.merge_unit(short, bureau, "同一单位"));
    assert!(may(0) && may(1) && !may(3));
    assert_eq!(shown(&mut office.ledger.view().unwrap()), projects[..3]);
    // Who has a role for the one sees in an earlier state what belonged to both.
    assert_eq!(shown(&mut office.ledger.view_as_of(two).unwrap()), projects[..3]);
    let view = office.ledger.view().unwrap();
    assert_eq!(view.roles(reporter).unwrap()[0].scope, RoleScope::Unit(bureau));
    let who = view.who_may(Task::Report(items[1])).unwrap();
    assert_eq!(who.iter().map(|grant| grant.person).collect::<Vec<_>>(), [reporter, registrar]);
    // The same role again is the one that stands.
    let again = edit(&office, |batch| batch.grant_role(reporter, Role::Reporter, RoleScope::Unit(bureau), None));
    assert_eq!(again, view.roles(reporter).unwrap()[0].id);
}

#[test]
fn a_merge_that_is_taken_back_leaves_everything_as_it_was() {
    let Sample { office, plan, short, bureau, items, projects } = sample();
    let before = office.ledger.view().unwrap();
    let (units, rows, sums) = (before.units().unwrap(), before.items(plan).unwrap(), ranked(&before, plan));
    edit(&office, |batch| batch.merge_unit(short, bureau, "同一单位"));
    // What is corrected meanwhile keeps the unit that it was written with.
    edit(&office, |batch| {
        batch.change_item(items[0], |now| now.remark = Some("附注".into()))?;
        batch.change_item(items[2], |now| now.total = Some(Money::from_fen(9_000)))
    });
    assert_eq!(ranked(&office.ledger.view().unwrap(), plan)[0].1, 120);
    edit(&office, |batch| batch.unmerge_unit(short));
    let view = office.ledger.view().unwrap();
    assert_eq!(view.units().unwrap(), units);
    assert_eq!(ranked(&view, plan), sums);
    for (now, then) in view.items(plan).unwrap().iter().zip(&rows) {
        assert_eq!(now.fields.responsible_units, then.fields.responsible_units);
        assert_eq!(now.fields.reporting_unit, then.fields.reporting_unit);
    }
    assert!(view.mergers().unwrap().is_empty());
    let error = refused(&office, |batch| batch.unmerge_unit(short));
    assert_eq!((error.kind(), error.id()), (ErrorKind::NotFound, "not_merged"));
    let lines = view.history(short).unwrap().into_iter().filter(|entry| entry.subject == Subject::Merger);
    let lines = lines.map(|entry| (entry.title, entry.before.is_some(), entry.after.is_some())).collect::<Vec<_>>();
    let expected = [("并入", false, true), ("原因", false, true), ("并入", true, false), ("原因", true, false)];
    assert_eq!(lines, expected);
    assert!(
        view.history(projects[0])
            .unwrap()
            .iter()
            .all(|entry| entry.field != "responsible_units" || entry.before.is_none())
    );
    view.verify().unwrap();
}

#[test]
fn chains_end_at_one_and_circles_are_refused() {
    let office = Office::new();
    let units = edit(&office, |batch| {
        (0..20).map(|number| batch.add_unit(UnitFields::named(&format!("单位{number}")))).collect::<Result<Vec<_>>>()
    });
    let merge = |from: usize, into: usize| {
        office.ledger.write("张三", |batch| batch.merge_unit(units[from], units[into], "同一单位"))
    };
    merge(0, 1).unwrap();
    merge(1, 2).unwrap();
    // Into one that is another: into the end.
    merge(3, 0).unwrap();
    let view = office.ledger.view().unwrap();
    for at in [0, 1, 2, 3] {
        assert_eq!(view.unit(units[at]).unwrap().id, units[2]);
    }
    assert_eq!(view.mergers().unwrap()[2].into, units[2].0);
    for (from, into) in [(2, 0), (2, 3), (4, 4), (2, 2), (1, 3)] {
        let error = merge(from, into).unwrap_err();
        assert_eq!((error.kind(), error.id()), (ErrorKind::Rule, "merge_with_itself"), "{from} {into}");
    }
    let error = merge(0, 5).unwrap_err();
    assert_eq!((error.id(), error.field_name()), ("merge_exists", Some("merged")));
    // Taken back in the middle, the first goes with the second.
    edit(&office, |batch| batch.unmerge_unit(units[1]));
    let view = office.ledger.view().unwrap();
    assert_eq!(view.unit(units[0]).unwrap().id, units[1]);
    assert_eq!(view.unit(units[3]).unwrap().id, units[2]);
    for (id, reason, kind) in [(UnitId(999), "同一单位", ErrorKind::NotFound), (units[6], " ", ErrorKind::MissingValue)]
    {
        let error = refused(&office, |batch| batch.merge_unit(units[5], id, reason));
        assert_eq!(error.kind(), kind);
        assert_eq!(refused(&office, |batch| batch.merge_unit(id, units[5], reason)).kind(), kind);
    }
}

#[test]
fn only_so_many_merges_lead_to_one() {
    let office = Office::new();
    let most = limits::MERGES_IN_A_ROW as usize;
    let units = edit(&office, |batch| {
        (0..most + 3)
            .map(|number| batch.add_unit(UnitFields::named(&format!("单位{number}"))))
            .collect::<Result<Vec<_>>>()
    });
    let merge = |from: usize, into: usize| {
        office.ledger.write("张三", |batch| batch.merge_unit(units[from], units[into], "同一单位"))
    };
    (0..most).for_each(|at| merge(at, at + 1).unwrap());
    let error = merge(most, most + 1).unwrap_err();
    assert_eq!((error.kind(), error.id()), (ErrorKind::Rule, "merges_too_deep"));
    merge(most + 1, 0).unwrap();
    let view = office.ledger.view().unwrap();
    assert!((0..most + 2).all(|at| view.unit(units[at]).unwrap().id == units[most]));
    assert_eq!(view.units().unwrap().len(), 2);
}

#[test]
fn a_history_tells_what_was_of_both() {
    let Sample { office, short, bureau, projects, .. } = sample();
    edit(&office, |batch| batch.change_unit(short, |now| now.name = "市交通局（老）".into()));
    edit(&office, |batch| batch.merge_unit(short, bureau, "同一单位"));
    let view = office.ledger.view().unwrap();
    let of_both = view.history(bureau).unwrap();
    assert_eq!(of_both, view.history(short).unwrap());
    let said = |entry: &Entry| entry.after.as_ref().map(ToString::to_string).unwrap_or_default();
    assert!(of_both.iter().any(|entry| entry.subject == Subject::Unit && said(entry) == "市交通局（老）"));
    let merge = of_both.iter().find(|entry| entry.subject == Subject::Merger).unwrap();
    assert_eq!((merge.name.as_str(), said(merge).as_str()), ("市交通局（老）", "市交通运输局"));
    let places = of_both.iter().filter(|entry| entry.field == "responsible_units").map(|entry| entry.project.unwrap());
    assert_eq!(places.collect::<Vec<_>>(), projects[..3]);
    let entries = view.entries(view.as_of()).unwrap();
    assert_eq!(entries.len(), 2);
    assert!(entries.iter().all(|entry| entry.subject == Subject::Merger && entry.id == short.0));
}

/// Two projects of one name but for a mark, in the plans of two years.
fn twins() -> (Office, [PlanId; 2], [ProjectId; 2], [ItemId; 2]) {
    let office = Office::new();
    let [first, second] = ["凤凰岭大桥", "柳州市凤凰岭大桥工程"].map(|name| {
        edit(&office, |batch| {
            let code = if name.len() > 15 { Some("2207-450204-77-01-946789".parse()?) } else { None };
            batch.add_project(ProjectFields { code, ..ProjectFields::named(name) })
        })
    });
    let [one, two] = [(plan_2022(), first), (next_year(), second)].map(|(plan, project)| {
        edit(&office, |batch| {
            let plan = batch.adopt_plan(plan)?;
            let mut fields = ItemFields::new(Phase::Ongoing, batch.ensure_sector("基础设施")?.id);
            fields.annual = Some(Money::from_fen(1_000));
            fields.responsible_units = vec![batch.ensure_unit("市交通运输局")?.id];
            Ok((plan, batch.add_item(plan, project, fields)?.item))
        })
    });
    (office, [one.0, two.0], [first, second], [one.1, two.1])
}

#[test]
fn a_project_that_is_another_one_is_read_as_that_one_everywhere() {
    let (office, plans, [first, second], items) = twins();
    let (event, matter) = edit(&office, |batch| {
        let event = batch.record_event(first, EventKind::Start, on(20_220_310))?;
        let child = ProjectFields { parent: Some(first), ..ProjectFields::named("引桥") };
        batch.add_project(child)?;
        Ok((event, batch.add_matter(first, MatterKind::Permit, MatterFields::named("施工许可证"))?))
    });
    let before = office.ledger.view().unwrap();
    edit(&office, |batch| batch.merge_project(first, second, "同一项目的简称"));
    let view = office.ledger.view().unwrap();
    assert_eq!(view.projects().unwrap().len(), 2);
    assert_eq!(view.project(first).unwrap(), view.project(second).unwrap());
    assert_eq!(view.project_by_name("凤凰岭大桥").unwrap().unwrap().id, second);
    assert_eq!(view.find_projects("凤凰岭").unwrap().len(), 1);
    assert_eq!(view.find_projects("引桥").unwrap()[0].fields.parent, Some(second));
    for project in [first, second] {
        let places = view.plans_of_project(project).unwrap();
        assert_eq!(
            places.iter().map(|place| (place.plan, place.item)).collect::<Vec<_>>(),
            [(plans[1], items[1]), (plans[0], items[0])]
        );
        assert_eq!(view.item_of_project(plans[0], project).unwrap().unwrap().id, items[0]);
        assert_eq!(view.events(project).unwrap()[0].id, event);
        assert_eq!(view.matters(project).unwrap()[0].id, matter);
    }
    assert_eq!((view.item(items[0]).unwrap().project, view.event(event).unwrap().project), (second, second));
    // The event of the one counts for the item of the other.
    let january = view.month_figures(plans[1], YearMonth::new(2023, 1).unwrap()).unwrap();
    assert_eq!((january.items[0].project, january.items[0].standing.started), (second, Some(true)));
    let status = view.reporting(plans[0], month_of(3), date(4, 30)).unwrap();
    assert_eq!(status[0].project_name, "柳州市凤凰岭大桥工程");
    let then = office.ledger.view_as_of(before.as_of()).unwrap();
    assert_eq!(then.projects().unwrap(), before.projects().unwrap());
    assert_eq!(then.item(items[0]).unwrap().project, first);
    let january = then.month_figures(plans[1], YearMonth::new(2023, 1).unwrap()).unwrap();
    assert_eq!(january.items[0].standing.started, None);
    let mergers = view.mergers().unwrap();
    assert_eq!((mergers[0].subject, mergers[0].from, mergers[0].into), (Subject::Project, first.0, second.0));
    assert_eq!(view.history(first).unwrap(), view.history(second).unwrap());
    // It is in the plan of 2022, whatever it is called there.
    let fields = view.item(items[0]).unwrap().fields;
    let error = refused(&office, |batch| batch.add_item(plans[0], second, fields.clone()).map(drop));
    assert_eq!(error.id(), "item_exists");
    let error = refused(&office, |batch| batch.change_project(first, |now| now.owner = Some("城投".into())));
    assert_eq!((error.kind(), error.id()), (ErrorKind::Rule, "merged_into"));
    let error = refused(&office, |batch| batch.add_project(ProjectFields::named("凤凰岭大桥")).map(drop));
    assert_eq!(error.kind(), ErrorKind::Duplicate);
    edit(&office, |batch| batch.unmerge_project(first));
    let view = office.ledger.view().unwrap();
    assert_eq!(view.projects().unwrap(), before.projects().unwrap());
    assert_eq!((view.item(items[0]).unwrap().project, view.events(second).unwrap().len()), (first, 0));
    view.verify().unwrap();
}

#[test]
fn two_projects_of_one_plan_a_part_and_its_whole_and_events_that_do_not_fit_are_refused() {
    let (office, plans, [first, second], items) = twins();
    let fields = office.ledger.view().unwrap().item(items[0]).unwrap().fields;
    let merge = |from, into| refused(&office, |batch| batch.merge_project(from, into, "同一项目"));
    let third = edit(&office, |batch| {
        let third = batch.add_project(ProjectFields { parent: Some(first), ..ProjectFields::named("引桥") })?;
        batch.add_item(plans[0], third, fields)?;
        Ok(third)
    });
    let error = merge(third, first);
    assert_eq!((error.kind(), error.id()), (ErrorKind::Rule, "merge_in_one_plan"));
    assert!(error.text(Language::Chinese).contains("“引桥”、“凤凰岭大桥”"), "{}", error.text(Language::Chinese));
    edit(&office, |batch| batch.change_project(second, |now| now.parent = Some(third)));
    for (from, into) in [(second, first), (first, second), (second, third)] {
        assert_eq!(merge(from, into).id(), "merge_of_part", "{from} {into}");
    }
    edit(&office, |batch| batch.change_project(second, |now| now.parent = None));
    let twice = edit(&office, |batch| {
        batch.record_event(first, EventKind::Start, on(20_220_310))?;
        batch.record_event(second, EventKind::Start, on(20_220_310))
    });
    let error = merge(first, second);
    assert_eq!((error.kind(), error.id()), (ErrorKind::Rule, "merge_of_events"));
    let finish = edit(&office, |batch| {
        batch.revoke_event(twice)?;
        batch.merge_project(first, second, "同一项目")?;
        // From now on the events are those of one project.
        batch.record_event(second, EventKind::Finish, on(20_230_601))
    });
    let error = refused(&office, |batch| batch.record_event(second, EventKind::Start, on(20_230_101)).map(drop));
    assert_eq!(error.kind(), ErrorKind::Rule);
    // Alone, the first would have started and the second would have finished: that fits.
    edit(&office, |batch| batch.unmerge_project(first));
    edit(&office, |batch| {
        batch.merge_project(first, second, "同一项目")?;
        batch.revoke_event(finish)?;
        batch.record_event(second, EventKind::Suspend, on(20_220_501))?;
        // Without it, the second would be finished while it is suspended.
        batch.record_event(first, EventKind::Resume, on(20_220_601))?;
        batch.record_event(second, EventKind::Finish, on(20_230_601)).map(drop)
    });
    let error = refused(&office, |batch| batch.unmerge_project(first));
    assert_eq!((error.kind(), error.id()), (ErrorKind::Rule, "part_of_events"));
}

#[test]
fn a_project_taken_apart_again_must_not_be_a_part_of_itself() {
    let (office, _, [first, second], _) = twins();
    let part = edit(&office, |batch| {
        let whole = batch.add_project(ProjectFields::named("跨江通道"))?;
        batch.change_project(first, |now| now.parent = Some(whole))?;
        batch.merge_project(first, second, "同一项目")?;
        Ok(whole)
    });
    // By the number that another program still knows.
    edit(&office, |batch| batch.change_project(part, |now| now.parent = Some(first)));
    assert_eq!(office.ledger.view().unwrap().project(part).unwrap().fields.parent, Some(second));
    let error = refused(&office, |batch| batch.unmerge_project(first));
    assert_eq!((error.kind(), error.id()), (ErrorKind::Rule, "part_of_itself_again"));
    let error = refused(&office, |batch| batch.change_project(second, |now| now.parent = Some(part)));
    assert_eq!(error.id(), "project_part_of_itself");
}

#[test]
fn an_issued_bulletin_stays_and_its_comparison_names_the_merge() {
    let Sample { office, plan, short, bureau, projects, .. } = sample();
    let fields = IssuedBulletinFields::new(plan, month_of(3), "第3期", date(4, 8));
    let issued = office.ledger.write("张三", |batch| batch.issue_bulletin(fields)).unwrap();
    let text = office.ledger.view().unwrap().issued_text(issued).unwrap();
    assert!(text.contains("市交通局"));
    edit(&office, |batch| {
        batch.merge_unit(short, bureau, "同一单位")?;
        let other = batch.add_project(ProjectFields::named("凤凰岭大桥工程"))?;
        batch.record_event(other, EventKind::Start, on(20_220_301))?;
        batch.merge_project(projects[0], other, "同一项目")
    });
    let view = office.ledger.view().unwrap();
    assert_eq!(view.issued_text(issued).unwrap(), text);
    assert!(reissue(&view, issued).unwrap().is_reproduced());
    let comparison = BulletinComparison::of_issued(&view, issued, None).unwrap();
    let merges = comparison.facts.iter().filter(|fact| matches!(fact.record, FactRecord::Merger(..)));
    let merges = merges.map(|fact| (fact.name.as_str(), fact.title, fact.change)).collect::<Vec<_>>();
    let last = Some(view.as_of());
    let expected = ["并入", "原因"].map(|title| ("市交通局", title, last));
    assert_eq!(merges[..2], expected);
    assert_eq!(merges[2].0, "凤凰岭大桥");
    // The items that name them are not listed one by one.
    assert!(comparison.facts.iter().all(|fact| !matches!(fact.record, FactRecord::Item(_))), "{:?}", comparison.facts);
    assert!(!comparison.figures.is_empty());
    edit(&office, |batch| batch.unmerge_unit(short));
    let view = office.ledger.view().unwrap();
    let comparison = BulletinComparison::of_issued(&view, issued, None).unwrap();
    assert!(comparison.facts.iter().all(|fact| fact.record != FactRecord::Merger(Subject::Unit, short.0)));
}

#[test]
fn an_archive_carries_merges() {
    let Sample { office, plan, short, bureau, projects, .. } = sample();
    edit(&office, |batch| {
        batch.merge_unit(short, bureau, "同一单位")?;
        let twin = batch.add_project(ProjectFields::named("官塘大桥工程"))?;
        batch.merge_project(twin, projects[1], "同一项目")
    });
    let mut archive = Vec::new();
    office.ledger.export_json(&mut archive, &mut |_, _| ControlFlow::Continue(())).unwrap();
    let path = office.folder.path().join("back.zdxm");
    Ledger::import_json(&path, &mut &archive[..], &mut |_, _| ControlFlow::Continue(())).unwrap();
    let back = Ledger::open(&path).unwrap();
    let (here, there) = (office.ledger.view().unwrap(), back.view().unwrap());
    assert_eq!(there.mergers().unwrap(), here.mergers().unwrap());
    assert_eq!(ranked(&there, plan), ranked(&here, plan));
    assert_eq!(there.verify().unwrap().head.hash, here.verify().unwrap().head.hash);
    drop((here, there, back));
    assert!(Ledger::check_file(&path).unwrap().problems.is_empty());
}

#[test]
fn near_names_are_candidates_and_those_that_are_one_or_have_codes_are_none() {
    let office = Office::new();
    let (units, projects) = edit(&office, |batch| {
        let names = [
            "市交通局",
            "市交通运输局",
            "市财政局",
            "市住建局",
            "市住房和城乡建设局",
            "鱼峰区人民政府",
            "柳南区人民政府",
        ];
        let units = names.iter().map(|name| batch.add_unit(UnitFields::named(name))).collect::<Result<Vec<_>>>()?;
        let names = [
            ("凤凰岭大桥", None),
            ("柳州市凤凰岭大桥工程", Some("2207-450204-77-01-946789")),
            ("城东码头工程", None),
            ("城西码头工程", None),
            ("洛维大道一期工程", None),
            ("洛维大道二期工程", None),
            ("凤凰岭大桥项目", Some("2207-450204-77-01-946790")),
            ("工业污水处理厂提标改造", None),
            ("工业污水处理场提标改造", None),
        ];
        let add = |(name, code): (&str, Option<&str>)| {
            let code = code.map(str::parse).transpose()?;
            batch.add_project(ProjectFields { code, ..ProjectFields::named(name) })
        };
        Ok((units, names.into_iter().map(add).collect::<Result<Vec<_>>>()?))
    });
    let pairs = |subject: Subject| {
        let found = office.ledger.view().unwrap().merge_candidates(subject).unwrap().into_iter();
        found.map(|pair| (pair.from, pair.into)).collect::<Vec<_>>()
    };
    let unit = |at: usize| units[at].0;
    let project = |at: usize| projects[at].0;
    assert_eq!(pairs(Subject::Unit), [(unit(1), unit(0)), (unit(4), unit(3))]);
    let all = [(project(1), project(0)), (project(6), project(0)), (project(8), project(7))];
    assert_eq!(pairs(Subject::Project), all);
    edit(&office, |batch| {
        batch.merge_unit(units[1], units[0], "同一单位")?;
        batch.merge_project(projects[8], projects[7], "误字")
    });
    assert_eq!(pairs(Subject::Unit), [(unit(4), unit(3))]);
    assert_eq!(pairs(Subject::Project), all[..2]);
    let error = office.ledger.view().unwrap().merge_candidates(Subject::Person).unwrap_err();
    assert_eq!((error.kind(), error.id()), (ErrorKind::InvalidValue, "merge_subject_unknown"));
    let view = office.ledger.view().unwrap();
    let table = print::mergers_table(&view.mergers().unwrap()).to_text();
    assert!(table.contains("市交通运输局") && table.contains("误字"), "{table}");
    let table = print::merge_candidates_table(&view.merge_candidates(Subject::Project).unwrap()).to_text();
    assert!(table.contains("柳州市凤凰岭大桥工程"), "{table}");
}

#[test]
fn a_merge_that_moves_a_closed_month_is_listed() {
    let Sample { office, plan, short, bureau, items, projects } = sample();
    let twin = edit(&office, |batch| {
        let twin = batch.add_project(ProjectFields::named("鹧鸪江大桥工程"))?;
        batch.record_event(twin, EventKind::Start, on(20_220_301))?;
        batch.close_month(plan, month_of(3))?;
        Ok(twin)
    });
    edit(&office, |batch| batch.merge_project(twin, projects[3], "同一项目"));
    let started = office.ledger.view().unwrap().as_of();
    edit(&office, |batch| batch.merge_unit(short, bureau, "同一单位"));
    let view = office.ledger.view().unwrap();
    let late = view.late_corrections(plan).unwrap().into_iter().filter(|late| late.month == month_of(3));
    let late = late.map(|late| (late.change, late.item, late.causes, late.moved)).collect::<Vec<_>>();
    let merged = || vec![LateCause::Merge];
    assert_eq!(
        late,
        [
            (started, items[3], merged(), vec!["started"]),
            (view.as_of(), items[0], merged(), vec!["lead_unit", "reporting_unit"]),
        ]
    );
}

#[test]
fn rows_of_a_sheet_that_name_a_merged_one_go_to_the_one_that_it_is() {
    let (office, plans, [first, second], items) = twins();
    let short = edit(&office, |batch| {
        let bureau = batch.ensure_unit("市交通运输局")?.id;
        let short = batch.ensure_unit("市交通局")?.id;
        batch.merge_unit(short, bureau, "同一单位")?;
        batch.merge_project(first, second, "同一项目")?;
        Ok(short)
    });
    let sheet = "2022年重大项目计划表\n单位：万元\n序号,项目名称,建设阶段,行业分类,2022年计划投资,责任单位\n\
                 1,凤凰岭大桥,续建,基础设施,2000,市交通局\n";
    let workbook = Workbook::read(sheet.as_bytes()).unwrap();
    let view = office.ledger.view().unwrap();
    let preview = ImportPreview::of(&view, &workbook, ImportTarget::default()).unwrap();
    preview.commit(&office.ledger, "张三", ImportOptions::default()).unwrap();
    let now = office.ledger.view().unwrap();
    assert_eq!(now.projects().unwrap().len(), view.projects().unwrap().len());
    assert_eq!(now.units().unwrap(), view.units().unwrap());
    let item = now.item_of_project(plans[0], second).unwrap().unwrap();
    assert_eq!((item.id, item.fields.annual), (items[0], Some("2000万元".parse().unwrap())));
    assert_eq!(item.fields.responsible_units, [now.unit(short).unwrap().id]);
    // A sheet of reports finds the item by the name of the merged project, too.
    let sheet =
        "2022年3月重大项目进展月报表\n单位：万元\n序号,项目名称,本年累计完成投资,本月进展\n1,凤凰岭大桥,900,主体施工\n";
    let workbook = Workbook::read(sheet.as_bytes()).unwrap();
    let preview = ImportPreview::of(&now, &workbook, ImportTarget::default()).unwrap();
    preview.commit(&office.ledger, "张三", ImportOptions::default()).unwrap();
    let report = office.ledger.view().unwrap().report(items[0], month_of(3)).unwrap().unwrap();
    assert_eq!(report.fields.ytd_done, Some("900万元".parse().unwrap()));
}

//! Projects, units, sectors, plans and items: what goes in comes out, now and as of every earlier change.

use crate::support;

use support::{Office, month_of, plan_2022};
use zdxm::{
    ChangeNumber, ConstructionPeriod, CreditCode, ErrorKind, ItemFields, Money, MonthPlan, Phase, PlanLevel,
    ProjectCode, ProjectDate, ProjectFields, SectorFields, UnitFields, UnitKind,
};

fn full_project() -> ProjectFields {
    ProjectFields {
        name: "★凤凰岭大桥（二期）".into(),
        code: Some(ProjectCode::parse("2207-450204-77-01-946789").unwrap()),
        sector: None,
        content: Some("主桥长1.2公里\n双向六车道".into()),
        period: ConstructionPeriod::parse("2020.3-2022.12").unwrap(),
        total: Some(Money::from_fen(123)),
        owner: Some("柳州建设投资有限公司".into()),
        owner_credit_code: Some(CreditCode::parse("91350100M000100Y43").unwrap()),
        location: Some("鱼峰区".into()),
        parent: None,
        remark: Some("备注".into()),
    }
}

#[test]
fn every_field_of_every_record_comes_back() {
    let office = Office::new();
    let mut item = ItemFields {
        position: Some(7),
        phase: Phase::Completed,
        sector: zdxm::SectorId(0),
        total: Some(Money::from_fen(1)),
        annual: Some(Money::from_fen(2)),
        done_before: Some(Money::from_fen(3)),
        target: Some("基本建成".into()),
        planned_start: Some(ProjectDate::year_only(2020).unwrap()),
        planned_finish: Some(month_of(10).into()),
        responsible_units: vec![],
        reporting_unit: None,
        higher_level: true,
        remark: Some("r".into()),
        month_plan: MonthPlan::of_tasks([Money::from_fen(1), Money::from_fen(0), Money::from_fen(7)]).unwrap(),
    };
    let (sector, unit, parent, project, plan, item_id) = office
        .ledger
        .write("李四", |batch| {
            let above = batch.ensure_sector("产业发展")?.id;
            let sector = batch.add_sector(SectorFields { name: "工业".into(), parent: Some(above), position: 9 })?;
            let code = CreditCode::parse("91512081MA62K0260E")?;
            let unit = batch.add_unit(UnitFields {
                name: "市轨道集团".into(),
                kind: UnitKind::Enterprise,
                credit_code: Some(code),
            })?;
            let parent = batch.add_project(ProjectFields::named("打包项目"))?;
            let project =
                batch.add_project(ProjectFields { sector: Some(sector), parent: Some(parent), ..full_project() })?;
            let plan = batch.adopt_plan(plan_2022())?;
            item.sector = sector;
            item.responsible_units = vec![unit, batch.ensure_unit("乙局")?.id, batch.ensure_unit("甲局")?.id];
            item.reporting_unit = Some(unit);
            let item_id = batch.add_item(plan, project, item.clone())?.item;
            Ok((sector, unit, parent, project, plan, item_id))
        })
        .unwrap();
    let view = office.ledger.view().unwrap();
    assert_eq!(view.sector(sector).unwrap().fields.name, "工业");
    assert_eq!(view.unit(unit).unwrap().fields.kind, UnitKind::Enterprise);
    let expected = ProjectFields { sector: Some(sector), parent: Some(parent), ..full_project() };
    assert_eq!(view.project(project).unwrap().fields, expected);
    assert_eq!(view.project_by_name("凤凰岭大桥(二期) ").unwrap().unwrap().id, project);
    assert_eq!(view.project_by_code(expected.code.as_ref().unwrap()).unwrap().unwrap().id, project);
    assert_eq!(view.plan(plan).unwrap().fields, plan_2022());
    assert_eq!(view.plan_of_year(2022, PlanLevel::Municipal).unwrap().unwrap().id, plan);
    assert_eq!(view.plan_of_year(2022, PlanLevel::County).unwrap(), None);
    assert_eq!(view.item(item_id).unwrap().fields, item);
    assert_eq!(view.items(plan).unwrap()[0].fields, item);
    assert_eq!(view.item_of_project(plan, project).unwrap().unwrap().id, item_id);
    assert_eq!(view.plans_of_project(project).unwrap()[0].item, item_id);
    assert_eq!(office.ledger.office().unwrap(), "测试重点办");
}

#[test]
fn a_revision_leaves_every_earlier_answer_as_it_was() {
    let (office, plan, items) = Office::with_plan(2);
    let before = office.ledger.view().unwrap().as_of();
    let old = office.ledger.view().unwrap().item(items[0]).unwrap();
    let mut fields = old.fields.clone();
    fields.responsible_units.reverse();
    fields.annual = None;
    office.ledger.write("李四", |batch| batch.change_item(items[0], |now| *now = fields.clone())).unwrap();
    let project = old.project;
    office
        .ledger
        .write("李四", |batch| batch.change_project(project, |now| *now = ProjectFields::named("新名")))
        .unwrap();

    let now = office.ledger.view().unwrap();
    assert_eq!(now.item(items[0]).unwrap().fields, fields);
    assert_eq!(now.project(project).unwrap().fields.name, "新名");
    let past = office.ledger.view_as_of(before).unwrap();
    assert_eq!(past.item(items[0]).unwrap(), old);
    assert_eq!(past.project(project).unwrap().fields.name, "项目1");
    assert_eq!(past.items(plan).unwrap().len(), 2);
    let names = now.project_history(project).unwrap().into_iter().map(|version| version.fields.name);
    assert_eq!(names.collect::<Vec<_>>(), ["项目1", "新名"]);
    assert!(office.ledger.view_as_of(ChangeNumber(1)).unwrap().projects().unwrap().is_empty());
    assert_eq!(office.ledger.view_as_of(ChangeNumber(99)).unwrap_err().kind(), ErrorKind::NotFound);
}

#[test]
fn an_instant_gives_the_change_of_its_time() {
    let (office, ..) = Office::with_plan(1);
    let view = office.ledger.view().unwrap();
    for change in view.changes(ChangeNumber(0), 100).unwrap() {
        let at = chrono::DateTime::from_timestamp_millis(change.at_ms).unwrap();
        assert_eq!(office.ledger.view_at(at).unwrap().as_of(), change.number);
        let before = at - chrono::TimeDelta::milliseconds(1);
        assert_eq!(office.ledger.view_at(before).unwrap().as_of().0, change.number.0 - 1);
    }
    assert_eq!(office.ledger.view_at(chrono::DateTime::<chrono::Utc>::MAX_UTC).unwrap().as_of(), view.as_of());
    assert_eq!(office.ledger.view_at(chrono::DateTime::<chrono::Utc>::MIN_UTC).unwrap().as_of().0, 0);
}

#[test]
fn a_batch_is_one_change_or_nothing() {
    let office = Office::new();
    let before = office.ledger.view().unwrap().as_of();
    let failed = office.ledger.write("李四", |batch| {
        batch.add_project(ProjectFields::named("甲"))?;
        batch.add_project(ProjectFields::named("甲"))
    });
    assert_eq!(failed.unwrap_err().kind(), ErrorKind::Duplicate);
    let mut dropped = office.ledger.batch("李四").unwrap();
    dropped.add_project(ProjectFields::named("乙")).unwrap();
    drop(dropped);
    let empty = office.ledger.batch("李四").unwrap();
    assert!(empty.is_empty());
    assert_eq!(empty.commit().unwrap(), before);
    let view = office.ledger.view().unwrap();
    assert_eq!((view.as_of(), view.projects().unwrap().len()), (before, 0));
}

#[test]
fn what_is_written_twice_in_a_batch_is_kept_once() {
    let office = Office::new();
    let project = office
        .ledger
        .write("李四", |batch| {
            let project = batch.add_project(ProjectFields::named("甲"))?;
            batch.change_project(project, |now| *now = ProjectFields::named("乙"))?;
            batch.change_project(project, |now| *now = ProjectFields::named("丙"))?;
            Ok(project)
        })
        .unwrap();
    let view = office.ledger.view().unwrap();
    assert_eq!(view.project_history(project).unwrap().len(), 1);
    assert_eq!(view.project(project).unwrap().fields.name, "丙");
    view.verify().unwrap();
}

#[test]
fn revising_to_the_same_is_no_change() {
    let (office, _, items) = Office::with_plan(1);
    let view = office.ledger.view().unwrap();
    let (item, before) = (view.item(items[0]).unwrap(), view.as_of());
    office.ledger.write("李四", |batch| batch.change_item(items[0], |now| *now = item.fields)).unwrap();
    assert_eq!(office.ledger.view().unwrap().as_of(), before);
}

#[test]
fn broken_rules_name_the_field() {
    let (office, plan, items) = Office::with_plan(1);
    let item = office.ledger.view().unwrap().item(items[0]).unwrap();
    let mut batch = office.ledger.batch("李四").unwrap();
    let unknown = zdxm::UnitId(99);
    let cases = [
        (batch.add_project(ProjectFields::named(" ")).err(), ErrorKind::MissingValue, "name"),
        (batch.add_project(ProjectFields::named("★项目1 ")).err(), ErrorKind::Duplicate, "name"),
        (
            batch.add_project(ProjectFields { total: Some(Money::from_fen(-1)), ..ProjectFields::named("x") }).err(),
            ErrorKind::InvalidValue,
            "total",
        ),
        (
            batch
                .change_project(item.project, |now| {
                    *now = ProjectFields { parent: Some(item.project), ..ProjectFields::named("x") }
                })
                .err(),
            ErrorKind::Rule,
            "parent",
        ),
        (batch.adopt_plan(plan_2022()).err(), ErrorKind::Duplicate, "year"),
        (batch.add_item(plan, item.project, item.fields.clone()).err(), ErrorKind::Duplicate, "project"),
        (
            batch
                .change_item(items[0], |now| *now = ItemFields { reporting_unit: Some(unknown), ..item.fields.clone() })
                .err(),
            ErrorKind::NotFound,
            "reporting_unit",
        ),
        (
            batch
                .change_item(items[0], |now| {
                    *now = ItemFields {
                        responsible_units: vec![item.fields.responsible_units[0]; 2],
                        ..item.fields.clone()
                    }
                })
                .err(),
            ErrorKind::Duplicate,
            "responsible_units",
        ),
        (
            batch.add_sector(SectorFields { name: "x".into(), parent: Some(zdxm::SectorId(77)), position: 1 }).err(),
            ErrorKind::NotFound,
            "parent",
        ),
        (batch.ensure_unit("").err(), ErrorKind::MissingValue, "name"),
    ];
    for (error, kind, field) in cases {
        let error = error.expect("a broken rule");
        assert_eq!((error.kind(), error.field_name()), (kind, Some(field)), "{error}");
    }
    assert!(batch.is_empty());
}

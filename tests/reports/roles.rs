//! People and their roles: who may write what, who could instead, and what a limited view shows.

use crate::support;

use support::{Office, golden, month_of};
use zdxm::figures::Bulletin;
use zdxm::issue::BulletinComparison;
use zdxm::*;

/// An office of six people; project 1 belongs to 鱼峰区, project 2 to 市交通运输局, project 3 to both.
struct Staff {
    office: Office,
    plan: PlanId,
    items: Vec<ItemId>,
}

fn staff() -> Staff {
    let (office, plan, items) = Office::with_plan(3);
    office
        .ledger
        .write("谁都可以", |batch| {
            let (county, bureau) = (UnitId(1), UnitId(2));
            for (item, units) in items.iter().zip([vec![county], vec![bureau], vec![bureau, county]]) {
                let mut fields = batch.view()?.item(*item)?.fields;
                (fields.responsible_units, fields.reporting_unit) = (units, None);
                batch.change_item(*item, |now| *now = fields)?;
            }
            let registrar = batch.add_person(PersonFields::named("张三"))?;
            batch.grant_role(registrar, Role::Registrar, RoleScope::Ledger, Some("柳重点办〔2022〕1号".into()))?;
            for (name, role, scope) in [
                ("李信息", Role::Reporter, RoleScope::Unit(county)),
                ("王联络", Role::Liaison, RoleScope::Unit(county)),
                ("赵专员", Role::Commissioner, RoleScope::Unit(bureau)),
                ("钱查阅", Role::Reader, RoleScope::Ledger),
                ("孙项目", Role::Reporter, RoleScope::Project(ProjectId(2))),
            ] {
                let person = batch.add_person(PersonFields::named(name))?;
                batch.grant_role(person, role, scope, None)?;
            }
            Ok(())
        })
        .unwrap();
    Staff { office, plan, items }
}

fn report() -> ReportFields {
    ReportFields { ytd_done: Some(Money::from_fen(7)), ..Default::default() }
}

/// A write that somebody tries, by its name.
type Attempt<'a> = (&'a str, Box<dyn Fn(&mut Batch) -> Result<()> + 'a>);

/// One write of every kind.
fn attempts(items: &[ItemId], plan: PlanId) -> Vec<Attempt<'_>> {
    let item = items[0];
    vec![
        ("add_person", Box::new(|batch| batch.add_person(PersonFields::named("新人")).map(drop))),
        ("revise_person", Box::new(|batch| batch.change_person(PersonId(2), |now| *now = PersonFields::named("改名")))),
        (
            "grant_role",
            Box::new(|batch| batch.grant_role(PersonId(2), Role::Liaison, RoleScope::Ledger, None).map(drop)),
        ),
        ("revoke_role", Box::new(|batch| batch.revoke_role(GrantId(2)))),
        (
            "keep_column",
            Box::new(|batch| {
                let (kind, field) = (SheetKind::Plan, Some(Field::Total));
                batch.keep_column(ColumnMapping { kind, header: "投资盘子".into(), field, unit: None })
            }),
        ),
        (
            "lift_clock_marks",
            Box::new(|batch| match batch.lift_clock_marks(ChangeNumber(1), "主板电池没电") {
                // Nothing is marked: what it says when it is allowed.
                Err(error) if error.kind() == ErrorKind::Rule => Ok(()),
                other => other.map(drop),
            }),
        ),
        ("add_unit", Box::new(|batch| batch.add_unit(UnitFields::named("市水利局")).map(drop))),
        ("revise_unit", Box::new(|batch| batch.change_unit(UnitId(1), |now| *now = UnitFields::named("鱼峰区")))),
        ("ensure_sector", Box::new(|batch| batch.ensure_sector("水利").map(drop))),
        ("add_project", Box::new(|batch| batch.add_project(ProjectFields::named("新项目")).map(drop))),
        (
            "revise_project",
            Box::new(|batch| batch.change_project(ProjectId(1), |now| *now = ProjectFields::named("改名"))),
        ),
        (
            "revise_item",
            Box::new(move |batch| {
                let mut fields = batch.view()?.item(item)?.fields;
                fields.annual = Some(Money::from_fen(1));
                batch.change_item(item, |now| *now = fields)
            }),
        ),
        (
            "adopt_plan_change",
            Box::new(move |batch| {
                let mut fields = PlanChangeFields::new(PlanChangeKind::Withdrawal, month_of(8));
                fields.reason_class = Some(ReasonClass::Objective);
                batch.adopt_plan_change(plan, fields, vec![PlanChangeLine::Withdrawal { item }]).map(drop)
            }),
        ),
        (
            "issue_bulletin",
            Box::new(move |batch| {
                let date = chrono::NaiveDate::from_ymd_opt(2022, 4, 8).unwrap();
                batch.issue_bulletin(IssuedBulletinFields::new(plan, month_of(3), "第3期", date)).map(drop)
            }),
        ),
        ("file_report", Box::new(move |batch| batch.file_report(item, month_of(3), report()).map(drop))),
        (
            "problem",
            Box::new(|batch| {
                batch.add_matter(ProjectId(1), MatterKind::Problem, MatterFields::named("征地")).map(drop)
            }),
        ),
        (
            "inspection",
            Box::new(|batch| {
                batch.add_matter(ProjectId(1), MatterKind::Inspection, MatterFields::named("督查1号")).map(drop)
            }),
        ),
    ]
}

#[test]
fn each_role_may_do_its_own_and_an_error_says_who_could() {
    let staff = staff();
    let (mut table, mut errors) = (String::new(), std::collections::BTreeSet::new());
    for actor in ["张三", "李信息", "王联络", "赵专员", "钱查阅", "孙项目"] {
        let mut allowed = Vec::new();
        for (name, attempt) in attempts(&staff.items, staff.plan) {
            let mut batch = staff.office.ledger.batch(actor).unwrap();
            match attempt(&mut batch) {
                Ok(()) => allowed.push(name),
                Err(error) => {
                    assert_eq!(error.kind(), ErrorKind::NotPermitted, "{actor} {name}: {error}");
                    assert!(batch.is_empty(), "{actor} {name} left something behind");
                    errors.insert(error.to_string());
                }
            }
        }
        table.push_str(&format!("{actor}: {}\n", allowed.join(", ")));
    }
    errors.into_iter().for_each(|error| table.push_str(&format!("\n{error}\n")));
    golden("roles.txt", &table);
}

#[test]
fn while_nobody_is_registrar_everybody_may_do_everything() {
    let (office, plan, items) = Office::with_plan(3);
    for (name, attempt) in attempts(&items, plan) {
        let mut batch = office.ledger.batch("任何人").unwrap();
        if !matches!(name, "revise_person" | "grant_role" | "revoke_role") {
            attempt(&mut batch).unwrap_or_else(|error| panic!("{name}: {error}"));
        }
    }
    assert!(office.ledger.view().unwrap().who_may(Task::Manage).unwrap().is_empty());
    assert!(office.ledger.view().unwrap().may("任何人", Task::Review(items[0])).unwrap());
}

#[test]
fn an_actor_must_be_one_of_the_people() {
    let staff = staff();
    let error = staff.office.ledger.batch("路人").unwrap_err();
    assert_eq!((error.kind(), error.field_name()), (ErrorKind::NotPermitted, Some("actor")));
    assert!(error.to_string().contains("张三（重点办） can add them"), "{error}");
    // The change has the name as the ledger knows it, whatever its blanks.
    let add = |batch: &mut Batch| batch.add_project(ProjectFields::named("新项目"));
    staff.office.ledger.write("张 三", add).unwrap();
    let view = staff.office.ledger.view().unwrap();
    assert_eq!(view.change(view.as_of()).unwrap().actor, "张三");
    assert_eq!(view.may("路人", Task::Manage).unwrap_err().kind(), ErrorKind::NotPermitted);
}

#[test]
fn the_last_registrar_stays() {
    let staff = staff();
    let ledger = &staff.office.ledger;
    let revoke = |actor: &str, id| ledger.write(actor, |batch| batch.revoke_role(id));
    assert_eq!(revoke("张三", GrantId(1)).unwrap_err().kind(), ErrorKind::Rule);
    let second =
        ledger.write("张三", |batch| batch.grant_role(PersonId(2), Role::Registrar, RoleScope::Ledger, None)).unwrap();
    let before = ledger.view().unwrap().as_of();
    revoke("李信息", GrantId(1)).unwrap();
    assert_eq!(revoke("张三", second).unwrap_err().kind(), ErrorKind::NotPermitted);
    assert_eq!(revoke("李信息", second).unwrap_err().kind(), ErrorKind::Rule);
    // The past keeps who was what.
    assert_eq!(ledger.view().unwrap().roles(PersonId(1)).unwrap(), []);
    let past = ledger.view_as_of(before).unwrap().roles(PersonId(1)).unwrap();
    assert_eq!((past.len(), past[0].role), (1, Role::Registrar));
    assert_eq!(past[0].basis.as_deref(), Some("柳重点办〔2022〕1号"));
    ledger.view().unwrap().verify().unwrap();
}

#[test]
fn who_could_do_something_is_listed_the_nearest_first() {
    let staff = staff();
    let view = staff.office.ledger.view().unwrap();
    let who = |task| {
        let grants = view.who_may(task).unwrap();
        let name = |grant: &RoleGrant| view.person(grant.person).unwrap().fields.name;
        grants.iter().map(name).collect::<Vec<_>>()
    };
    assert_eq!(who(Task::Report(staff.items[0])), ["李信息", "张三"]);
    assert_eq!(who(Task::Report(staff.items[1])), ["孙项目", "张三"]);
    assert_eq!(who(Task::Review(staff.items[0])), ["王联络", "张三"]);
    // The lead unit files and reviews; matters are for the people of every responsible unit.
    assert_eq!(who(Task::Review(staff.items[2])), ["赵专员", "张三"]);
    assert_eq!(who(Task::Record(ProjectId(3))), ["李信息", "王联络", "赵专员", "张三"]);
    assert_eq!(who(Task::Manage), ["张三"]);
    assert!(view.may("李信息", Task::Report(staff.items[0])).unwrap());
    assert!(!view.may("李信息", Task::Report(staff.items[1])).unwrap());
}

#[test]
fn a_limited_view_shows_the_own_projects_everywhere() {
    let staff = staff();
    let ledger = &staff.office.ledger;
    ledger
        .write("张三", |batch| {
            staff.items.iter().try_for_each(|item| batch.file_report(*item, month_of(3), report()).map(drop))?;
            let mut problem = MatterFields::named("征地");
            problem.deadline = chrono::NaiveDate::from_ymd_opt(2022, 1, 1);
            (1..=3).try_for_each(|id| batch.add_matter(ProjectId(id), MatterKind::Problem, problem.clone()).map(drop))
        })
        .unwrap();
    let mut view = ledger.view().unwrap();
    view.limit_to("李信息").unwrap();
    assert_eq!(view.projects().unwrap().iter().map(|project| project.id.0).collect::<Vec<_>>(), [1, 3]);
    assert_eq!(view.items(staff.plan).unwrap().len(), 2);
    assert_eq!(view.reports_of_month(staff.plan, month_of(3)).unwrap().len(), 2);
    let on = chrono::NaiveDate::from_ymd_opt(2022, 2, 1).unwrap();
    assert_eq!(view.overdue_matters(on).unwrap().len(), 2);
    let figures = view.month_figures(staff.plan, month_of(3)).unwrap();
    let bulletin = Bulletin::new(&figures).unwrap();
    assert_eq!((bulletin.cuts.all.count, bulletin.cuts.all.done), (2, Some(Money::from_fen(14))));
    assert!(view.project_by_name("项目2").unwrap().is_none());
    assert_eq!(view.matter_history(MatterId(2)).unwrap(), []);
    let refused = [
        view.project(ProjectId(2)).map(drop),
        view.project_history(ProjectId(2)).map(drop),
        view.item(staff.items[1]).map(drop),
        view.item_of_project(staff.plan, ProjectId(2)).map(drop),
        view.plans_of_project(ProjectId(2)).map(drop),
        view.report(staff.items[1], month_of(3)).map(drop),
        view.reports(staff.items[1]).map(drop),
        view.report_history(staff.items[1], month_of(3)).map(drop),
        view.matter(MatterId(2)).map(drop),
        view.matters(ProjectId(2)).map(drop),
        view.propose_next_year(staff.plan).map(drop),
        view.export_json(&mut Vec::new(), &mut |_, _| std::ops::ControlFlow::Continue(())).map(drop),
    ];
    for (at, result) in refused.into_iter().enumerate() {
        assert_eq!(result.unwrap_err().kind(), ErrorKind::NotPermitted, "question {at}");
    }
    for (actor, projects) in [("张三", 3), ("钱查阅", 3), ("孙项目", 1), ("赵专员", 2)] {
        let mut view = ledger.view().unwrap();
        view.limit_to(actor).unwrap();
        assert_eq!(view.projects().unwrap().len(), projects, "{actor}");
    }
    // Limited twice, it shows what both may see; nobody widens it again.
    view.limit_to("赵专员").unwrap();
    view.limit_to("张三").unwrap();
    assert_eq!(view.projects().unwrap().iter().map(|project| project.id.0).collect::<Vec<_>>(), [3]);
    assert_eq!(ledger.view().unwrap().limit_to("路人").unwrap_err().kind(), ErrorKind::NotPermitted);
}

#[test]
fn a_limited_view_compares_no_bulletins() {
    let staff = staff();
    let ledger = &staff.office.ledger;
    let date = chrono::NaiveDate::from_ymd_opt(2022, 4, 8).unwrap();
    let fields = IssuedBulletinFields::new(staff.plan, month_of(3), "第3期", date);
    let id = ledger.write("张三", |batch| batch.issue_bulletin(fields)).unwrap();
    let mut view = ledger.view().unwrap();
    view.limit_to("李信息").unwrap();
    // What was issued is for everybody; what it was made of is not.
    assert!(view.issued_text(id).unwrap().contains("第3期"));
    let error = BulletinComparison::of_issued(&view, id, None).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotPermitted);
}

#[test]
fn whoever_must_put_an_inspection_right_says_how_and_nothing_else() {
    let staff = staff();
    let ledger = &staff.office.ledger;
    let mut notice = MatterFields::named("督查通知第3号");
    notice.unit = Some(UnitId(1));
    notice.deadline = chrono::NaiveDate::from_ymd_opt(2022, 6, 30);
    let add = |batch: &mut Batch| batch.add_matter(ProjectId(1), MatterKind::Inspection, notice.clone());
    let id = ledger.write("张三", add).unwrap();
    let revise =
        |actor: &str, fields: MatterFields| ledger.write(actor, |batch| batch.change_matter(id, |now| *now = fields));
    let later = MatterFields { deadline: chrono::NaiveDate::from_ymd_opt(2022, 12, 31), ..notice.clone() };
    assert_eq!(revise("李信息", later.clone()).unwrap_err().kind(), ErrorKind::NotPermitted);
    revise("张三", later.clone()).unwrap();
    let settled_on = chrono::NaiveDate::from_ymd_opt(2022, 7, 5);
    revise("李信息", MatterFields { settled_on, result: Some("已整改".into()), ..later }).unwrap();
}

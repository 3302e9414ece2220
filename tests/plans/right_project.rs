//! Reports get to the project that they are meant for, and out of the figures of a wrong one.

use crate::support;

use std::sync::Arc;

use support::{Office, month_of, plan_2022};
use zdxm::{
    Base, Batch, ErrorKind, FilingState, ItemFields, Money, PersonFields, Phase, PlanChangeFields, PlanChangeKind,
    PlanChangeLine, ProjectCode, ProjectFields, ProjectId, ReportFields, Result, Role, RoleScope,
};

fn write<T>(office: &Office, work: impl FnOnce(&mut Batch) -> Result<T>) -> Result<T> {
    office.ledger.write("张三", work)
}

fn month(fen: i64) -> ReportFields {
    ReportFields { month_done: Some(Money::from_fen(fen)), ..Default::default() }
}

/// The plan lists its items by phase; whoever adopts it has them in an order of their own.
#[test]
fn adopted_items_come_back_in_the_order_in_which_they_were_given() {
    let office = Office::new();
    let phases = [Phase::Reserve, Phase::New, Phase::Completed, Phase::Ongoing, Phase::New];
    let (projects, adopted) = write(&office, |batch| {
        let sector = batch.ensure_sector("基础设施")?.id;
        let projects =
            (1..=phases.len()).map(|number| batch.add_project(ProjectFields::named(&format!("项目{number}"))));
        let projects = projects.collect::<Result<Vec<_>>>()?;
        let items = projects.iter().zip(phases).map(|(project, phase)| (*project, ItemFields::new(phase, sector)));
        let adopted = batch.adopt_plan_with(plan_2022(), items.collect())?;
        Ok((projects, adopted))
    })
    .unwrap();
    let view = office.ledger.view().unwrap();
    let of_items =
        |items: &[zdxm::ItemId]| items.iter().map(|item| view.item(*item).unwrap().project).collect::<Vec<ProjectId>>();
    assert_eq!(of_items(&adopted.items), projects);
    let listed = view.items(adopted.plan).unwrap().into_iter().map(|item| item.id).collect::<Vec<_>>();
    assert_ne!(listed, adopted.items);

    // So do the lines of a plan change.
    let late = write(&office, |batch| {
        let late = ["丙", "甲", "乙"].map(|name| batch.add_project(ProjectFields::named(name)));
        late.into_iter().collect::<Result<Vec<_>>>()
    })
    .unwrap();
    let plan_change = write(&office, |batch| {
        let sector = batch.ensure_sector("基础设施")?.id;
        let line = |(project, phase)| PlanChangeLine::Supplement { project, fields: ItemFields::new(phase, sector) };
        let lines = late.iter().copied().zip([Phase::Reserve, Phase::New, Phase::Completed]).map(line).collect();
        batch.adopt_plan_change(adopted.plan, PlanChangeFields::new(PlanChangeKind::Supplement, month_of(6)), lines)
    })
    .unwrap();
    let view = office.ledger.view().unwrap();
    let of_lines = plan_change.items.iter().map(|item| view.item(*item).unwrap().project).collect::<Vec<_>>();
    assert_eq!(of_lines, late);
    let entries = view.plan_change_entries(plan_change.id).unwrap().into_iter().map(|entry| entry.item);
    assert_eq!(entries.collect::<Vec<_>>(), plan_change.items);
}

#[test]
fn a_report_is_filed_for_a_project_of_a_plan_and_says_for_which() {
    let (office, plan, items) = Office::with_plan(3);
    let filed = write(&office, |batch| batch.file_report((plan, ProjectId(2)), month_of(3), month(5))).unwrap();
    assert_eq!((filed.item, filed.project, &*filed.project_name), (items[1], ProjectId(2), "项目2"));
    let many = [((plan, ProjectId(3)), month(1)), ((plan, ProjectId(9)), month(1)), ((plan, ProjectId(1)), month(1))];
    let filed = write(&office, |batch| batch.file_reports_each(month_of(3), many)).unwrap();
    let names = filed.iter().map(|filed| filed.as_ref().map(|filed| Arc::clone(&filed.project_name)));
    let names = names.map(|name| name.map_err(|error| (error.kind(), error.row(), error.field_name())));
    let missing = Err((ErrorKind::NotFound, Some(2), Some("project")));
    assert_eq!(names.collect::<Vec<_>>(), [Ok("项目3".into()), missing, Ok("项目1".into())]);
    assert_eq!(office.ledger.view().unwrap().reports_of_month(plan, month_of(3)).unwrap().len(), 3);
}

#[test]
fn a_report_of_the_wrong_project_is_withdrawn_with_its_reason() {
    let (office, plan, items) = Office::with_plan(2);
    let (item, march) = (items[0], month_of(3));
    write(&office, |batch| {
        batch.file_report(item, month_of(2), month(1))?;
        batch.submit_report((item, march), month(20))?;
        support::approve(batch, item, march, None)?;
        batch.file_report(item, month_of(4), month(300))
    })
    .unwrap();
    let done = |month| {
        let figures = office.ledger.view().unwrap().month_figures(plan, month_of(month)).unwrap();
        figures.items.iter().find(|row| row.item == item).unwrap().standing.done.map(Money::fen)
    };
    assert_eq!((done(3), done(4)), (Some(21), Some(321)));
    let as_approved = office.ledger.view().unwrap().as_of();
    let read = office.ledger.view().unwrap().report(item, march).unwrap().unwrap();
    let silent = write(&office, |batch| batch.withdraw_report(&read, " ")).unwrap_err();
    assert_eq!((silent.kind(), silent.field_name()), (ErrorKind::MissingValue, Some("reason")));
    write(&office, |batch| batch.withdraw_report(&read, "报错了项目")).unwrap();
    // 未报送, and April follows.
    let view = office.ledger.view().unwrap();
    assert_eq!((view.report(item, march).unwrap(), view.filing(item, march).unwrap()), (None, None));
    assert_eq!((done(3), done(4)), (Some(1), Some(301)));
    let on = chrono::NaiveDate::from_ymd_opt(2022, 4, 20).unwrap();
    let status = |item| {
        let view = office.ledger.view().unwrap();
        view.reporting(plan, march, on).unwrap().into_iter().find(|row| row.item == item).unwrap()
    };
    assert_eq!((status(item).state, status(item).is_counted), (FilingState::NotReported, false));
    assert_eq!(status(item).submitted_on, None);
    // Who, when and why stays, and so do the report and all that was known before.
    let withdrawn = view.report_withdrawals(item, march).unwrap();
    assert_eq!((withdrawn.len(), withdrawn[0].reason.as_str(), withdrawn[0].change), (1, "报错了项目", view.as_of()));
    assert_eq!(view.report_history(item, march).unwrap().len(), 1);
    assert_eq!(view.filing_history(item, march).unwrap().len(), 1);
    let before = office.ledger.view_as_of(as_approved).unwrap();
    assert_eq!(before.report(item, march).unwrap().unwrap(), read);
    assert_eq!(before.report_withdrawals(item, march).unwrap(), []);
    // There is nothing to withdraw twice; and it can be reported again.
    let twice = write(&office, |batch| batch.withdraw_report(&read, "再一次")).unwrap_err();
    assert_eq!(twice.kind(), ErrorKind::NotFound);
    write(&office, |batch| batch.file_report(item, march, month(2))).unwrap();
    assert_eq!((done(3), done(4), status(item).is_counted), (Some(3), Some(303), true));
    view.verify().unwrap();
    office.ledger.view().unwrap().verify().unwrap();
}

#[test]
fn only_a_registrar_withdraws_from_a_closed_month_and_it_is_listed() {
    let (office, plan, items) = Office::with_plan(1);
    write(&office, |batch| {
        batch.file_report(items[0], month_of(1), month(7))?;
        for (name, role) in [("张三", Role::Registrar), ("王联络", Role::Liaison)] {
            let person = batch.add_person(PersonFields::named(name))?;
            batch.grant_role(person, role, RoleScope::Ledger, None)?;
        }
        batch.close_month(plan, month_of(1))
    })
    .unwrap();
    let read = office.ledger.view().unwrap().report(items[0], month_of(1)).unwrap().unwrap();
    let base = Base::from(&read);
    let withdraw = |batch: &mut Batch| batch.withdraw_report(base, "不是本项目");
    let refused = office.ledger.write("王联络", withdraw).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::NotPermitted);
    write(&office, withdraw).unwrap();
    let view = office.ledger.view().unwrap();
    let listed = view.late_corrections(plan).unwrap();
    assert_eq!((listed.len(), listed[0].change, listed[0].done_after), (1, view.as_of(), None));
    assert_eq!(listed[0].done_before, Some(Money::from_fen(7)));
}

#[test]
fn names_and_codes_are_those_that_held_then() {
    let office = Office::new();
    let code = ProjectCode::parse("2207-450204-77-01-946789").unwrap();
    let named =
        |name: &str, code: Option<&ProjectCode>| ProjectFields { code: code.cloned(), ..ProjectFields::named(name) };
    let (first, person) = write(&office, |batch| {
        Ok((batch.add_project(named("凤凰岭大桥", Some(&code)))?, batch.add_person(PersonFields::named("王五"))?))
    })
    .unwrap();
    let then = office.ledger.view().unwrap().as_of();
    let second = write(&office, |batch| {
        batch.change_project(first, |now| *now = named("凤凰岭特大桥", None))?;
        batch.change_person(person, |now| now.name = "王伍".into())?;
        batch.add_person(PersonFields::named("王五"))?;
        batch.add_project(named("凤凰岭大桥", Some(&code)))
    })
    .unwrap();
    let (past, now) = (office.ledger.view_as_of(then).unwrap(), office.ledger.view().unwrap());
    let by_name = |view: &zdxm::View, name| view.project_by_name(name).unwrap().map(|project| project.id);
    assert_eq!((by_name(&past, "凤凰岭大桥"), by_name(&now, "凤凰岭大桥")), (Some(first), Some(second)));
    assert_eq!((by_name(&past, "凤凰岭特大桥"), by_name(&now, "凤凰岭特大桥")), (None, Some(first)));
    let by_code = |view: &zdxm::View| view.project_by_code(&code).unwrap().map(|project| project.id);
    assert_eq!((by_code(&past), by_code(&now)), (Some(first), Some(second)));
    let who = |view: &zdxm::View, name| view.person_by_name(name).unwrap().map(|person| person.id);
    assert_eq!((who(&past, "王五"), who(&past, "王伍")), (Some(person), None));
    assert_eq!(who(&now, "王伍"), Some(person));
    assert_ne!(who(&now, "王五"), Some(person));
}

#[test]
fn the_only_registrar_cannot_rename_himself_out_of_reach() {
    let office = Office::new();
    let person = write(&office, |batch| {
        let person = batch.add_person(PersonFields::named("张三"))?;
        batch.grant_role(person, Role::Registrar, RoleScope::Ledger, None)?;
        Ok(person)
    })
    .unwrap();
    let rename = |name: &str| write(&office, |batch| batch.change_person(person, |now| now.name = name.into()));
    let error = rename("李四").unwrap_err();
    assert_eq!((error.kind(), error.field_name()), (ErrorKind::Rule, Some("name")));
    // Blanks do not tell names apart, and with a second registrar there is somebody to ask.
    rename("张 三").unwrap();
    write(&office, |batch| {
        let other = batch.add_person(PersonFields::named("王五"))?;
        batch.grant_role(other, Role::Registrar, RoleScope::Ledger, None)
    })
    .unwrap();
    rename("李四").unwrap();
}

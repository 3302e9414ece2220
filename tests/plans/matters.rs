//! What stands in the way of projects: who must settle it, by when, and what is overdue on any day.

use crate::support;

use chrono::NaiveDate;
use support::{Office, golden, month_of};
use zdxm::print::{found_matters_table, overdue_table};
use zdxm::{
    Batch, ErrorKind, IssuedBulletinFields, ItemId, ItemQuery, MatterFields, MatterId, MatterKind, MatterQuery,
    PlanFields, PlanId, ProjectFields, ProjectId, ReportFields, Result, UnitId, YearMonth,
};

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2022, month, day).unwrap()
}

fn matter(name: &str, unit: i64, deadline: NaiveDate) -> MatterFields {
    let mut fields = MatterFields::named(name);
    fields.unit = Some(UnitId(unit));
    fields.opened_on = Some(day(3, 1));
    fields.deadline = Some(deadline);
    fields
}

fn add(office: &Office, project: i64, kind: MatterKind, fields: MatterFields) -> Result<MatterId> {
    office.ledger.write("张三", |batch| batch.add_matter(ProjectId(project), kind, fields))
}

fn revise(office: &Office, id: MatterId, fields: MatterFields) -> Result<()> {
    office.ledger.write("李四", |batch| batch.change_matter(id, |now| *now = fields))
}

#[test]
fn what_is_overdue_on_a_day_is_listed_with_who_must_settle_it() {
    let (office, _, _) = Office::with_plan(3);
    let permit = add(&office, 1, MatterKind::Permit, matter("用地许可", 2, day(5, 31))).unwrap();
    add(&office, 2, MatterKind::Problem, matter("110千伏线路迁改", 1, day(6, 20))).unwrap();
    add(&office, 2, MatterKind::Land, matter("征地45亩", 1, day(4, 30))).unwrap();
    add(&office, 3, MatterKind::Institution, MatterFields::named("工程监理制")).unwrap();
    add(&office, 3, MatterKind::Inspection, matter("督查通知第3号整改", 2, day(7, 15))).unwrap();
    let before = office.ledger.view().unwrap().as_of();
    let mut settled = matter("用地许可", 2, day(5, 31));
    settled.settled_on = Some(day(7, 5));
    settled.document_no = Some("柳自然资〔2022〕88号".into());
    settled.result = Some("已取得".into());
    revise(&office, permit, settled.clone()).unwrap();
    let overdue = |on| {
        let overdue = office.ledger.view().unwrap().overdue_matters(on).unwrap();
        overdue.iter().map(|overdue| (overdue.matter.fields.name.clone(), overdue.days_late)).collect::<Vec<_>>()
    };
    let named = |list: &[(&str, i64)]| list.iter().map(|(name, days)| ((*name).to_owned(), *days)).collect::<Vec<_>>();
    assert_eq!(overdue(day(4, 30)), named(&[]));
    assert_eq!(overdue(day(6, 1)), named(&[("征地45亩", 32), ("用地许可", 1)]));
    // It was settled in July: in June it was overdue all the same.
    assert_eq!(overdue(day(7, 1)), named(&[("征地45亩", 62), ("用地许可", 31), ("110千伏线路迁改", 11)]));
    assert_eq!(overdue(day(7, 5)), named(&[("征地45亩", 66), ("110千伏线路迁改", 15)]));
    let view = office.ledger.view().unwrap();
    golden("overdue.txt", &overdue_table(&view.overdue_matters(day(7, 20)).unwrap(), day(7, 20)).to_text());
    let history = view.matter_history(permit).unwrap();
    assert_eq!((history.len(), &history[1].fields), (2, &settled));
    let past = office.ledger.view_as_of(before).unwrap();
    assert_eq!(past.matter(permit).unwrap().fields.settled_on, None);
    assert_eq!(view.matters(ProjectId(2)).unwrap().len(), 2);
    view.verify().unwrap();
}

#[test]
fn what_does_not_fit_is_refused_with_its_field() {
    let (office, _, _) = Office::with_plan(1);
    let fields = |change: fn(&mut MatterFields)| {
        let mut fields = matter("用地许可", 1, day(5, 31));
        change(&mut fields);
        fields
    };
    for (project, fields, kind, field) in [
        (9, fields(|_| ()), ErrorKind::NotFound, "project"),
        (1, fields(|fields| fields.unit = Some(UnitId(77))), ErrorKind::NotFound, "unit"),
        (1, fields(|fields| fields.name = " ".into()), ErrorKind::MissingValue, "name"),
        (1, fields(|fields| fields.settled_on = Some(day(2, 1))), ErrorKind::InvalidValue, "settled_on"),
    ] {
        let error = add(&office, project, MatterKind::Permit, fields).unwrap_err();
        assert_eq!((error.kind(), error.field_name()), (kind, Some(field)), "{error}");
    }
    assert_eq!(revise(&office, MatterId(5), fields(|_| ())).unwrap_err().kind(), ErrorKind::NotFound);
    let id = add(&office, 1, MatterKind::Permit, fields(|_| ())).unwrap();
    let before = office.ledger.view().unwrap().as_of();
    revise(&office, id, fields(|_| ())).unwrap();
    assert_eq!(office.ledger.view().unwrap().as_of(), before, "the same again changes nothing");
}

#[test]
fn matters_are_found_by_plan_unit_kind_and_how_they_stand_on_a_day() {
    let (office, plan, _) = Office::with_plan(2);
    let other = office.ledger.write("张三", |batch| {
        batch.add_project(ProjectFields::named("计划外"))?;
        batch.adopt_plan(PlanFields::new(2023, "2023年计划"))
    });
    let permit = add(&office, 1, MatterKind::Permit, matter("用地许可", 2, day(5, 31))).unwrap();
    let problem = add(&office, 2, MatterKind::Problem, matter("线路迁改", 1, day(6, 20))).unwrap();
    let undated = add(&office, 2, MatterKind::Problem, MatterFields::named("围挡")).unwrap();
    let outside = add(&office, 3, MatterKind::Problem, matter("征地", 1, day(4, 30))).unwrap();
    let settled = MatterFields { settled_on: Some(day(6, 25)), ..matter("线路迁改", 1, day(6, 20)) };
    revise(&office, problem, settled).unwrap();
    let view = office.ledger.view().unwrap();
    let found = |on, query: MatterQuery| {
        let found = view.find_matters(on, &query).unwrap();
        found.iter().map(|found| (found.matter.id, found.is_open, found.days_late)).collect::<Vec<_>>()
    };
    let all = MatterQuery::default();
    let (late, early) = (day(6, 30), day(2, 1));
    assert_eq!(
        found(late, all),
        [(outside, true, Some(61)), (permit, true, Some(30)), (problem, false, None), (undated, true, None)]
    );
    // What is opened on 1 March is not open in February.
    assert_eq!(found(early, all.with_open(true)), [(undated, true, None)]);
    assert_eq!(found(late, all.with_plan(plan).with_open(true)), [(permit, true, Some(30)), (undated, true, None)]);
    assert_eq!(found(day(6, 24), all.with_overdue(true).with_unit(UnitId(1))).len(), 2);
    assert_eq!(found(day(6, 25), all.with_overdue(true).with_unit(UnitId(1))).len(), 1);
    assert_eq!(found(late, all.with_kind(MatterKind::Problem).with_project(ProjectId(2)).with_overdue(false)).len(), 2);
    assert_eq!(found(late, all.with_plan(other.unwrap())), []);
    let as_overdue = view.overdue_matters(late).unwrap().into_iter().map(|overdue| overdue.matter.id);
    assert_eq!(as_overdue.collect::<Vec<_>>(), [outside, permit]);
    golden("found_matters.txt", &found_matters_table(&view.find_matters(late, &all).unwrap(), late).to_text());
    for (query, field) in [
        (all.with_plan(PlanId(9)), "plan"),
        (all.with_project(ProjectId(9)), "project"),
        (all.with_unit(UnitId(9)), "unit"),
    ] {
        let error = view.find_matters(late, &query).unwrap_err();
        assert_eq!((error.kind(), error.field_name()), (ErrorKind::NotFound, Some(field)));
    }
}

/// Files a report that states a problem, or none.
fn file(office: &Office, item: ItemId, month: u8, problem: Option<&str>) {
    let fields =
        ReportFields { progress: Some("施工".into()), problem: problem.map(str::to_owned), ..Default::default() };
    let file = |batch: &mut Batch| batch.file_report(item, month_of(month), fields);
    office.ledger.write("王五", file).unwrap();
}

#[test]
fn the_problem_of_a_report_becomes_a_matter_that_both_know_of() {
    let (office, plan, items) = Office::with_plan(2);
    file(&office, items[0], 3, Some("征地45亩受阻"));
    file(&office, items[0], 4, Some("征地仍受阻"));
    file(&office, items[1], 3, None);
    let before = office.ledger.view().unwrap().as_of();
    let write = |batch: &mut Batch| {
        let named = MatterFields { deadline: Some(day(6, 30)), ..MatterFields::named("征地") };
        let matter = batch.open_matter_of_report(items[0], month_of(3), named)?;
        batch.link_matter(matter, items[0], month_of(4))?;
        // Once more changes nothing.
        batch.link_matter(matter, items[0], month_of(4))?;
        Ok(matter)
    };
    let matter = office.ledger.write("张三", write).unwrap();
    let linked = office.ledger.view().unwrap();
    let found = linked.matter(matter).unwrap();
    assert_eq!((found.kind, found.project), (MatterKind::Problem, ProjectId(1)));
    assert_eq!(found.fields.content.as_deref(), Some("征地45亩受阻"));
    let reports = linked.reports_of_matter(matter).unwrap();
    let reports = reports.iter().map(|link| (link.item, link.month)).collect::<Vec<_>>();
    assert_eq!(reports, [(items[0], month_of(3)), (items[0], month_of(4))]);
    assert_eq!(linked.matters_of_report(items[0], month_of(4)).unwrap(), [found]);
    let rows = linked.find_items(plan, month_of(3), &ItemQuery::default()).unwrap().items;
    let row = rows.iter().find(|row| row.item == items[0]).unwrap();
    assert_eq!(
        (row.problem.as_deref(), row.matters_of_problem.as_slice()),
        (Some("征地45亩受阻"), [matter].as_slice())
    );
    assert!(rows.iter().any(|row| row.item == items[1] && row.problem.is_none() && row.matters_of_problem.is_empty()));
    // A correction of the report that states no problem any more takes nothing away from what became of it.
    let correct = |batch: &mut Batch| batch.change_report(items[0], month_of(3), |now| now.problem = None).map(drop);
    office.ledger.write("王五", correct).unwrap();
    let unlink = |batch: &mut Batch| batch.unlink_matter(matter, items[0], month_of(4));
    office.ledger.write("张三", unlink).unwrap();
    let now = office.ledger.view().unwrap();
    assert_eq!(now.reports_of_matter(matter).unwrap().len(), 1);
    assert!(now.matters_of_report(items[0], month_of(4)).unwrap().is_empty());
    assert_eq!(linked.reports_of_matter(matter).unwrap().len(), 2);
    assert!(office.ledger.view_as_of(before).unwrap().matters_of_report(items[0], month_of(3)).unwrap().is_empty());
    now.verify().unwrap();
}

#[test]
fn a_matter_of_several_months_is_linked_and_unlinked_within_one_change() {
    let (office, _, items) = Office::with_plan(1);
    for month in 1..=4 {
        file(&office, items[0], month, Some("征地受阻"));
    }
    let matter = add(&office, 1, MatterKind::Problem, MatterFields::named("征地")).unwrap();
    let months = || {
        let view = office.ledger.view().unwrap();
        view.verify().unwrap();
        view.reports_of_matter(matter).unwrap().iter().map(|link| link.month.month()).collect::<Vec<_>>()
    };
    let write = |months: &[(u8, bool)]| {
        let work = |batch: &mut Batch| {
            months.iter().try_for_each(|(month, linked)| match linked {
                true => batch.link_matter(matter, items[0], month_of(*month)),
                false => batch.unlink_matter(matter, items[0], month_of(*month)),
            })
        };
        office.ledger.write("张三", work).unwrap();
    };
    write(&[(3, true), (2, true), (4, true), (4, false)]);
    assert_eq!(months(), [2, 3]);
    write(&[(4, true), (3, false), (1, true), (2, false), (2, true)]);
    assert_eq!(months(), [1, 2, 4]);
}

#[test]
fn a_blank_content_is_none_of_its_own() {
    let (office, _, items) = Office::with_plan(1);
    file(&office, items[0], 3, Some("征地受阻"));
    let blank = MatterFields { content: Some("　".into()), ..MatterFields::named("征地") };
    let open = |batch: &mut Batch| batch.open_matter_of_report(items[0], month_of(3), blank);
    let matter = office.ledger.write("张三", open).unwrap();
    let content = office.ledger.view().unwrap().matter(matter).unwrap().fields.content;
    assert_eq!(content.as_deref(), Some("征地受阻"));
}

#[test]
fn days_of_years_that_no_ledger_has_are_refused() {
    let (office, plan, _) = Office::with_plan(1);
    add(&office, 1, MatterKind::Problem, matter("征地", 1, day(4, 30))).unwrap();
    let view = office.ledger.view().unwrap();
    for far in [NaiveDate::MIN, NaiveDate::MAX, NaiveDate::from_ymd_opt(10_000, 1, 1).unwrap()] {
        let known = |fields: MatterFields| add(&office, 1, MatterKind::Problem, fields).map(drop);
        let query = ItemQuery::default().with_on(far).with_open_matter(MatterKind::Problem);
        let bulletin = IssuedBulletinFields::new(plan, month_of(1), "第1期", far);
        let issue = |batch: &mut Batch| batch.issue_bulletin(bulletin).map(drop);
        for (result, field) in [
            (known(matter("迁改", 1, far)), "deadline"),
            (known(MatterFields { opened_on: Some(far), ..MatterFields::named("迁改") }), "opened_on"),
            (known(MatterFields { settled_on: Some(far), ..MatterFields::named("迁改") }), "settled_on"),
            (office.ledger.write("张三", issue), "issued_on"),
            (view.overdue_matters(far).map(drop), "on_day"),
            (view.find_matters(far, &MatterQuery::default()).map(drop), "on_day"),
            (view.find_items(plan, month_of(1), &query).map(drop), "on_day"),
        ] {
            let error = result.expect_err(field);
            assert_eq!((error.kind(), error.field_name()), (ErrorKind::InvalidValue, Some(field)), "{far}: {error}");
        }
    }
}

#[test]
fn a_report_without_the_problem_becomes_no_matter() {
    let (office, _, items) = Office::with_plan(2);
    file(&office, items[0], 3, Some("征地受阻"));
    file(&office, items[1], 3, None);
    let other = add(&office, 2, MatterKind::Land, MatterFields::named("征地")).unwrap();
    let mut batch = office.ledger.batch("张三").unwrap();
    let named = || MatterFields::named("征地");
    let march = month_of(3);
    let refused = [
        (batch.open_matter_of_report(items[1], march, named()).map(drop), ErrorKind::Rule, "problem"),
        (batch.open_matter_of_report(items[1], month_of(4), named()).map(drop), ErrorKind::NotFound, "month"),
        (batch.open_matter_of_report(ItemId(9), march, named()).map(drop), ErrorKind::NotFound, "item"),
        (
            batch.open_matter_of_report(items[0], march, MatterFields::named(" ")).map(drop),
            ErrorKind::MissingValue,
            "name",
        ),
        (
            batch.open_matter_of_report(items[0], YearMonth::new(2023, 3).unwrap(), named()).map(drop),
            ErrorKind::InvalidValue,
            "month",
        ),
        (batch.link_matter(other, items[0], march), ErrorKind::InvalidValue, "item"),
        (batch.unlink_matter(other, items[1], march), ErrorKind::NotFound, "item"),
    ];
    for (at, (result, kind, field)) in refused.into_iter().enumerate() {
        let error = result.unwrap_err();
        assert_eq!((error.kind(), error.field_name()), (kind, Some(field)), "{at}: {error}");
    }
    assert_eq!(batch.link_matter(MatterId(9), items[0], march).unwrap_err().kind(), ErrorKind::NotFound);
    // A refused report left no matter behind.
    assert!(batch.view().unwrap().matters(ProjectId(1)).unwrap().is_empty());
    // What is on its way can become one, too.
    let problem = Some("待迁改".to_owned());
    let draft = ReportFields { progress: Some("施工".into()), problem, ..Default::default() };
    support::save_draft(&mut batch, items[1], month_of(4), draft).unwrap();
    let matter = batch.open_matter_of_report(items[1], month_of(4), named()).unwrap();
    assert_eq!(batch.view().unwrap().matter(matter).unwrap().fields.content.as_deref(), Some("待迁改"));
}

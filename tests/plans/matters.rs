//! What stands in the way of projects: who must settle it, by when, and what is overdue on any day.

use crate::support;

use chrono::NaiveDate;
use support::{Office, golden};
use zdxm::print::overdue_table;
use zdxm::{ChangeKind, ErrorKind, MatterFields, MatterId, MatterKind, ProjectId, Result, UnitId};

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
    office.ledger.write("张三", ChangeKind::Edit, |batch| batch.add_matter(ProjectId(project), kind, fields))
}

fn revise(office: &Office, id: MatterId, fields: MatterFields) -> Result<()> {
    office.ledger.write("李四", ChangeKind::Edit, |batch| batch.change_matter(id, |now| *now = fields))
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

//! Two clerks at the same record: nobody writes over what they have not read.

use crate::support;

use support::{Office, month_of, plan_2022};
use zdxm::{
    Base, Batch, ChangeNumber, Error, ErrorKind, EventFields, EventKind, FilingBase, GrantId, ItemFields, MatterFields,
    MatterKind, Money, NodeFields, NodeId, PersonFields, PlanChangeFields, PlanChangeKind, PlanChangeLine, PlanItem,
    ProjectFields, ProjectId, ReasonClass, ReportFields, Result, Role, RoleScope, RulePack, SectorFields, SectorId,
    TenDayFields, TenDays, UnitFields, UnitId, UnitKind, View,
};

type Read<'a> = &'a dyn Fn(&View) -> Result<ChangeNumber>;
type Write<'a> = &'a dyn Fn(&mut Batch, ChangeNumber, bool) -> Result<()>;

/// A record of a kind: how it is read, how each clerk revises it on the version that was read, and which field the first
/// one changes.
type Case<'a> = (&'a str, Read<'a>, Write<'a>, &'a str);

fn write<T>(office: &Office, actor: &str, work: impl FnOnce(&mut Batch) -> Result<T>) -> Result<T> {
    office.ledger.write(actor, work)
}

/// Both have read the record; the first writes, the second is refused and told, reads again, and writes.
fn two_clerks(office: &Office, (name, read, revise, field): Case<'_>) {
    let base = read(&office.ledger.view().unwrap()).unwrap();
    write(office, "甲", |batch| revise(batch, base, true)).unwrap_or_else(|error| panic!("{name}: {error}"));
    let before = office.ledger.view().unwrap().as_of();
    let error = write(office, "乙", |batch| revise(batch, base, false)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Conflict, "{name}: {error}");
    let told = format!("甲 (change {before}, 2022-01-01 08:");
    assert!(error.to_string().contains(&told), "{name}: {error}");
    assert!(error.to_string().contains(&format!("changed {field}")), "{name}: {error}");
    assert_eq!(office.ledger.view().unwrap().as_of(), before, "{name}");
    // What the first one wrote again is no conflict, and no change either.
    write(office, "甲", |batch| revise(batch, base, true)).unwrap_or_else(|error| panic!("{name}: {error}"));
    let base = read(&office.ledger.view().unwrap()).unwrap();
    write(office, "乙", |batch| revise(batch, base, false)).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert_eq!(office.ledger.view().unwrap().as_of().0, before.0 + 1, "{name}");
    // A version that there never was.
    let error = write(office, "乙", |batch| revise(batch, ChangeNumber(9_999), true)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Conflict, "{name}: {error}");
}

#[test]
fn the_second_clerk_is_told_who_changed_which_fields() {
    let (office, plan, items) = Office::with_plan(3);
    let (item, march, ten) = (items[0], month_of(3), TenDays::new(month_of(3), 1).unwrap());
    let (matter, event, person, plan_change) = write(&office, "张三", |batch| {
        let pack = batch.add_rule_pack(RulePack::parse(RulePack::shipped()[2].1)?)?;
        batch.use_rule_pack(plan, pack)?;
        batch.file_report(item, march, ytd(10))?;
        batch.file_ten_days(item, ten, TenDayFields { progress: Some("一".into()), ..Default::default() })?;
        let mut fields = PlanChangeFields::new(PlanChangeKind::Withdrawal, month_of(8));
        fields.reason_class = Some(ReasonClass::Objective);
        let lines = vec![PlanChangeLine::Withdrawal { item: items[2] }];
        batch.add_node(ProjectId(1), NodeFields::named("封顶"))?;
        Ok((
            batch.add_matter(ProjectId(1), MatterKind::Problem, MatterFields::named("征地"))?,
            batch.record_event(ProjectId(1), EventKind::Start, EventFields::on(march.into()))?,
            batch.add_person(PersonFields::named("王五"))?,
            batch.adopt_plan_change(plan, fields, lines)?.id,
        ))
    })
    .unwrap();
    let text = |first: bool| Some(if first { "甲写的" } else { "乙写的" }.to_owned());
    let named = |first: bool| if first { "甲改的名" } else { "乙改的名" };
    let cases: [Case<'_>; 12] = [
        (
            "unit",
            &|view| Ok(view.unit(UnitId(2))?.since),
            &|batch, since, first| {
                let kind = if first { UnitKind::Other } else { UnitKind::Enterprise };
                let fields = UnitFields { kind, ..UnitFields::named("市交通运输局") };
                batch.revise_unit(Base { id: UnitId(2), since }, fields)
            },
            "kind",
        ),
        (
            "sector",
            &|view| Ok(view.sector(SectorId(1))?.since),
            &|batch, since, first| {
                let fields = SectorFields { name: named(first).into(), parent: None, position: 1 };
                batch.revise_sector(Base { id: SectorId(1), since }, fields)
            },
            "name",
        ),
        (
            "project",
            &|view| Ok(view.project(ProjectId(1))?.since),
            &|batch, since, first| {
                let fields = ProjectFields { owner: text(first), ..ProjectFields::named("项目1") };
                batch.revise_project(Base { id: ProjectId(1), since }, fields)
            },
            "owner",
        ),
        (
            "plan",
            &|view| Ok(view.plan(plan)?.since),
            &|batch, since, first| {
                batch.revise_plan(
                    Base { id: plan, since },
                    zdxm::PlanFields { title: named(first).into(), ..plan_2022() },
                )
            },
            "title",
        ),
        (
            "item",
            &|view| Ok(view.item(item)?.since),
            &|batch, since, first| {
                let fields = batch.view()?.item(item)?.fields;
                batch.revise_item(Base { id: item, since }, zdxm::ItemFields { target: text(first), ..fields })
            },
            "target",
        ),
        (
            "report",
            &|view| Ok(view.report(item, march)?.unwrap().since),
            &|batch, since, first| {
                let fields = ReportFields { problem: text(first), ..ytd(10) };
                batch.revise_report(Base { id: (item, march), since }, fields).map(drop)
            },
            "problem",
        ),
        (
            "matter",
            &|view| Ok(view.matter(matter)?.since),
            &|batch, since, first| {
                let fields = MatterFields { content: text(first), ..MatterFields::named("征地") };
                batch.revise_matter(Base { id: matter, since }, fields)
            },
            "content",
        ),
        (
            "node",
            &|view| Ok(view.node(NodeId(1))?.since),
            &|batch, since, first| {
                let fields = NodeFields { document_no: text(first), ..NodeFields::named("封顶") };
                batch.revise_node(Base { id: NodeId(1), since }, fields)
            },
            "document_no",
        ),
        (
            "event",
            &|view| Ok(view.event(event)?.since),
            &|batch, since, first| {
                let fields = EventFields { evidence: text(first), ..EventFields::on(march.into()) };
                batch.revise_event(Base { id: event, since }, fields)
            },
            "evidence",
        ),
        (
            "person",
            &|view| Ok(view.person(person)?.since),
            &|batch, since, first| {
                let unit = if first { "甲局" } else { "乙局" };
                let unit = Some(batch.ensure_unit(unit)?.id);
                let fields = PersonFields { unit, ..PersonFields::named("王五") };
                batch.revise_person(Base { id: person, since }, fields)
            },
            "unit",
        ),
        (
            "ten days",
            &|view| Ok(view.ten_day_report(item, ten)?.unwrap().since),
            &|batch, since, first| {
                let fields = TenDayFields { problem: text(first), progress: Some("一".into()), ..Default::default() };
                batch.revise_ten_days(Base { id: (item, ten), since }, fields)
            },
            "problem",
        ),
        (
            "plan_change",
            &|view| Ok(view.plan_change(plan_change)?.since),
            &|batch, since, first| {
                let fields = batch.view()?.plan_change(plan_change)?.fields;
                let fields = PlanChangeFields { reason: text(first), ..fields };
                batch.revise_plan_change(Base { id: plan_change, since }, fields)
            },
            "reason",
        ),
    ];
    cases.into_iter().for_each(|case| two_clerks(&office, case));
    office.ledger.view().unwrap().verify().unwrap();
}

fn ytd(fen: i64) -> ReportFields {
    ReportFields { ytd_done: Some(Money::from_fen(fen)), ..Default::default() }
}

fn conflict(result: Result<()>) -> Error {
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Conflict, "{error}");
    error
}

#[test]
fn a_draft_goes_on_from_the_filing_that_was_read() {
    let (office, _, items) = Office::with_plan(1);
    let (item, march) = (items[0], month_of(3));
    let draft = |actor: &str, base: FilingBase, fen| write(&office, actor, |batch| batch.save_draft(base, ytd(fen)));
    let filing = || office.ledger.view().unwrap().filing(item, march).unwrap().unwrap();
    draft("甲", (item, march).into(), 1).unwrap();
    // Nobody had read that there is one.
    let error = conflict(draft("乙", (item, march).into(), 2));
    assert!(error.to_string().contains("is draft by 甲 (change 3"), "{error}");
    let read = filing();
    draft("乙", (&read).into(), 2).unwrap();
    assert!(conflict(draft("甲", (&read).into(), 3)).to_string().contains("changed ytd_done"));
    // What the reviewer said is not passed over either.
    let read = filing();
    write(&office, "乙", |batch| batch.submit_report(&read, ytd(2))).unwrap();
    write(&office, "王五", |batch| support::send_back(batch, item, march, "请核对")).unwrap();
    let error = conflict(write(&office, "甲", |batch| batch.submit_report(&read, ytd(4)).map(drop)));
    assert!(error.to_string().contains("王五"), "{error}");
    let read = filing();
    write(&office, "甲", |batch| batch.submit_report(&read, ytd(4))).unwrap();
    write(&office, "王五", |batch| support::approve(batch, item, march, None)).unwrap();
    assert_eq!(office.ledger.view().unwrap().report(item, march).unwrap().unwrap().fields, ytd(4));
}

#[test]
fn nobody_approves_or_returns_a_report_that_they_have_not_read() {
    let (office, _, items) = Office::with_plan(1);
    let (item, march) = (items[0], month_of(3));
    let filing = || office.ledger.view().unwrap().filing(item, march).unwrap().unwrap();
    let submit = |base: FilingBase, fen| {
        write(&office, "甲", |batch| batch.submit_report(base, ytd(fen)).map(drop)).unwrap();
        filing()
    };
    let review = |base: FilingBase| write(&office, "王五", |batch| batch.approve_report(base, None).map(drop));
    let read = submit((item, march).into(), 1);
    write(&office, "王五", |batch| batch.return_report(&read, "请核对")).unwrap();
    let now = submit((&filing()).into(), 900);
    // The reviewer still has the first one on the screen.
    let error = conflict(review((&read).into()));
    assert!(error.to_string().contains("甲 (change 5") && error.to_string().contains("ytd_done"), "{error}");
    conflict(write(&office, "王五", |batch| batch.return_report(&read, "再核对")));
    conflict(review((item, march).into()));
    assert_eq!((filing(), office.ledger.view().unwrap().report(item, march).unwrap()), (now.clone(), None));
    review((&now).into()).unwrap();
    // What was approved meanwhile is another version, too.
    conflict(write(&office, "李四", |batch| batch.return_report(&now, "再核对")));
    assert_eq!(office.ledger.view().unwrap().report(item, march).unwrap().unwrap().fields, ytd(900));
}

/// What an adjustment does not mean to change stands in its line all the same, as its author has read it.
#[test]
fn an_adjustment_goes_on_from_the_item_that_was_read() {
    let (office, plan, items) = Office::with_plan(2);
    let item = items[0];
    let read = || office.ledger.view().unwrap().item(item).unwrap();
    let july = || PlanChangeFields::new(PlanChangeKind::Adjustment, month_of(7));
    let adjust = |actor: &str, read: &PlanItem, change: &dyn Fn(&mut ItemFields)| {
        let (base, mut fields) = (Base::from(read), read.fields.clone());
        change(&mut fields);
        let lines = vec![PlanChangeLine::Adjustment { base, fields, owner: None }];
        let preview = office.ledger.view().unwrap().preview_plan_change(plan, july(), lines.clone());
        let adopted = write(&office, actor, |batch| batch.adopt_plan_change(plan, july(), lines).map(drop));
        assert_eq!(preview.err().map(|error| error.to_string()), adopted.as_ref().err().map(ToString::to_string));
        adopted
    };
    let old = read();
    adjust("甲", &old, &total_of(9_000)).unwrap();
    let error = conflict(adjust("乙", &old, &annual_of(700)));
    assert_eq!(error.row(), Some(1), "{error}");
    assert!(error.to_string().contains("甲 (change 3, 2022-01-01 08:00) changed total"), "{error}");
    adjust("乙", &read(), &annual_of(700)).unwrap();
    assert_eq!((read().fields.total, read().fields.annual), (Some(Money::from_fen(9_000)), Some(Money::from_fen(700))));
    // A correction is passed over as little as another plan change is.
    let old = read();
    write(&office, "甲", |batch| batch.change_item(item, |now| now.target = Some("开工".into()))).unwrap();
    assert!(conflict(adjust("乙", &old, &total_of(8_000))).to_string().contains("changed target"));
    // What this batch wrote was not read either; what was changed back loses nothing.
    let old = read();
    let mut batch = office.ledger.batch("乙").unwrap();
    batch.change_item(item, |now| now.target = None).unwrap();
    let fields = ItemFields { total: Some(Money::from_fen(8_000)), ..old.fields.clone() };
    let lines = vec![PlanChangeLine::Adjustment { base: (&old).into(), fields: fields.clone(), owner: None }];
    let error = conflict(batch.adopt_plan_change(plan, july(), lines.clone()).map(drop));
    assert!(error.to_string().contains("this batch changed target"), "{error}");
    let preview = batch.view().unwrap().preview_plan_change(plan, july(), lines.clone()).unwrap_err();
    assert_eq!(preview.to_string(), error.to_string());
    batch.change_item(item, |now| now.target.clone_from(&old.fields.target)).unwrap();
    batch.adopt_plan_change(plan, july(), lines).unwrap();
    batch.commit().unwrap();
    assert_eq!(read().fields, fields);
    let mut never = read();
    never.since = ChangeNumber(9_999);
    conflict(adjust("乙", &never, &annual_of(1)));
    office.ledger.view().unwrap().verify().unwrap();
}

fn total_of(fen: i64) -> impl Fn(&mut ItemFields) {
    move |fields| fields.total = Some(Money::from_fen(fen))
}

fn annual_of(fen: i64) -> impl Fn(&mut ItemFields) {
    move |fields| fields.annual = Some(Money::from_fen(fen))
}

#[test]
fn a_change_of_some_fields_leaves_those_of_others() {
    let (office, _, items) = Office::with_plan(1);
    office.file(items[0], 3, 5);
    let ledger = &office.ledger;
    write(&office, "甲", |batch| batch.change_project(ProjectId(1), |now| now.owner = Some("市城投".into()))).unwrap();
    write(&office, "乙", |batch| batch.change_project(ProjectId(1), |now| now.location = Some("柳东".into()))).unwrap();
    let project = ledger.view().unwrap().project(ProjectId(1)).unwrap();
    assert_eq!((project.fields.owner.as_deref(), project.fields.location.as_deref()), (Some("市城投"), Some("柳东")));
    let problem =
        |batch: &mut Batch| batch.change_report(items[0], month_of(3), |now| now.problem = Some("征地".into()));
    assert_eq!(write(&office, "乙", problem).unwrap().standing.done, Some(Money::from_fen(5)));
    let report = ledger.view().unwrap().report(items[0], month_of(3)).unwrap().unwrap();
    assert_eq!(report.fields.ytd_done, Some(Money::from_fen(5)));
}

/// January is corrected; what is derived for February is another version, in which nobody said anything else.
#[test]
fn what_was_only_derived_anew_is_no_conflict() {
    let (office, _, items) = Office::with_plan(1);
    let month = |fen| ReportFields { month_done: Some(Money::from_fen(fen)), ..Default::default() };
    write(&office, "甲", |batch| {
        batch.file_report(items[0], month_of(1), month(1))?;
        batch.file_report(items[0], month_of(2), month(2))
    })
    .unwrap();
    let february = office.ledger.view().unwrap().report(items[0], month_of(2)).unwrap().unwrap();
    write(&office, "乙", |batch| batch.change_report(items[0], month_of(1), |now| *now = month(10))).unwrap();
    let filed = write(&office, "甲", |batch| batch.revise_report(&february, month(3))).unwrap();
    assert_eq!(filed.standing.done, Some(Money::from_fen(13)));
    // Changed and changed back: nothing of it is lost.
    let read = office.ledger.view().unwrap().project(ProjectId(1)).unwrap();
    for owner in [Some("甲公司".to_owned()), None] {
        write(&office, "乙", |batch| batch.change_project(ProjectId(1), |now| now.owner = owner)).unwrap();
    }
    let fields = ProjectFields { location: Some("柳东".into()), ..read.fields.clone() };
    write(&office, "甲", |batch| batch.revise_project(&read, fields)).unwrap();
}

#[test]
fn a_refused_revision_leaves_the_rest_of_its_batch() {
    let (office, _, _) = Office::with_plan(1);
    let read = office.ledger.view().unwrap().project(ProjectId(1)).unwrap();
    write(&office, "甲", |batch| batch.change_project(ProjectId(1), |now| now.owner = Some("市城投".into()))).unwrap();
    let mut batch = office.ledger.batch("乙").unwrap();
    batch.add_project(ProjectFields::named("项目2")).unwrap();
    conflict(batch.revise_project(&read, ProjectFields::named("项目1")));
    // What this batch wrote itself was not read by the caller either.
    let read = batch.view().unwrap().project(ProjectId(1)).unwrap();
    batch.change_project(ProjectId(1), |now| now.location = Some("柳东".into())).unwrap();
    assert!(conflict(batch.revise_project(&read, ProjectFields::named("项目1"))).to_string().contains("this batch"));
    batch.commit().unwrap();
    let view = office.ledger.view().unwrap();
    assert_eq!(view.projects().unwrap().len(), 2);
    assert_eq!(view.project(ProjectId(1)).unwrap().fields.owner.as_deref(), Some("市城投"));
}

#[test]
fn a_batch_reads_what_it_wrote() {
    let (office, plan, items) = Office::with_plan(2);
    let before = office.ledger.view().unwrap().as_of();
    let mut batch = office.ledger.batch("张三").unwrap();
    let project = batch.add_project(ProjectFields::named("新项目")).unwrap();
    batch.file_report(items[0], month_of(3), ytd(7)).unwrap();
    {
        let view = batch.view().unwrap();
        assert_eq!(view.as_of(), ChangeNumber(before.0 + 1));
        assert_eq!(view.project_by_name("新项目").unwrap().unwrap().id, project);
        assert_eq!(view.month_figures(plan, month_of(3)).unwrap().items[0].standing.done, Some(Money::from_fen(7)));
        assert_eq!(view.reports_of_month(plan, month_of(3)).unwrap().len(), 1);
        // Its own change is no change before it is committed, and there is nothing to prove yet.
        assert_eq!(view.changes(ChangeNumber(0), 99).unwrap().len() as i64, before.0);
        assert_eq!(view.change(view.as_of()).unwrap_err().kind(), ErrorKind::NotFound);
        assert_eq!(view.verify().unwrap_err().kind(), ErrorKind::Rule);
        assert_eq!(
            view.export_json(&mut Vec::new(), &mut |_, _| std::ops::ControlFlow::Continue(())).unwrap_err().kind(),
            ErrorKind::Rule
        );
    }
    // Others do not see it, and it goes on writing.
    assert_eq!(office.ledger.view().unwrap().as_of(), before);
    let plan_of_preview = PlanChangeFields {
        reason_class: Some(ReasonClass::Other),
        ..PlanChangeFields::new(PlanChangeKind::Withdrawal, month_of(8))
    };
    let lines = vec![PlanChangeLine::Withdrawal { item: items[1] }];
    batch.view().unwrap().preview_plan_change(plan, plan_of_preview, lines).unwrap();
    let person = batch.add_person(PersonFields::named("张三")).unwrap();
    assert_eq!(batch.grant_role(person, Role::Registrar, RoleScope::Ledger, None).unwrap(), GrantId(1));
    assert_eq!(batch.view().unwrap().people().unwrap().len(), 1);
    batch.commit().unwrap();
    office.ledger.view().unwrap().verify().unwrap();
    // A batch that was given up has nothing to show.
    let mut lost = office.ledger.batch("张三").unwrap();
    lost.add_project(ProjectFields::named("另一项目")).unwrap();
    drop(lost);
    assert_eq!(office.ledger.view().unwrap().projects().unwrap().len(), 3);
}

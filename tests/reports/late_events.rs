//! Closed months stay as they are: what is recorded late counts from an open month on, and what moves a closed one is listed.

use crate::support;

use support::{Office, month_of};
use zdxm::*;

fn on(number: u32) -> EventFields {
    EventFields::on(ProjectDate::try_from(number).unwrap())
}

impl Office {
    fn edit_by<T>(&self, actor: &str, work: impl FnOnce(&mut Batch) -> Result<T>) -> Result<T> {
        self.ledger.write(actor, work)
    }

    fn record(&self, actor: &str, kind: EventKind, date: u32) -> Result<EventId> {
        self.edit_by(actor, |batch| batch.record_event(ProjectId(1), kind, on(date)))
    }

    fn event(&self, id: EventId) -> ProjectEvent {
        self.ledger.view().unwrap().event(id).unwrap()
    }

    fn items_of(&self, plan: PlanId, month: u8) -> Vec<ItemFigures> {
        self.ledger.view().unwrap().month_figures(plan, month_of(month)).unwrap().items
    }

    fn started(&self, plan: PlanId) -> Vec<Option<bool>> {
        (1..=12).map(|month| self.items_of(plan, month)[0].standing.started).collect()
    }
}

/// An office with a registrar 张三, and 李信息, 赵信息 and 王联络 for its unit; months are closed through one.
fn closed(items: u32, through: u8) -> (Office, PlanId, Vec<ItemId>) {
    let (office, plan, items) = Office::with_plan(items);
    office
        .edit_by("张三", |batch| {
            for (name, role, scope) in [
                ("张三", Role::Registrar, RoleScope::Ledger),
                ("李信息", Role::Reporter, RoleScope::Ledger),
                ("赵信息", Role::Reporter, RoleScope::Ledger),
                ("王联络", Role::Liaison, RoleScope::Ledger),
            ] {
                let person = batch.add_person(PersonFields::named(name))?;
                batch.grant_role(person, role, scope, None)?;
            }
            if through == 0 { Ok(()) } else { batch.close_month(plan, month_of(through)) }
        })
        .unwrap();
    (office, plan, items)
}

fn month(year: u16, month: u8) -> Option<YearMonth> {
    YearMonth::new(year, month).ok()
}

#[test]
fn a_reporters_event_of_a_closed_month_keeps_its_date_and_counts_from_the_first_open_one() {
    let (office, plan, _) = closed(1, 6);
    let closed_figures = (1..=6).map(|month| office.items_of(plan, month)).collect::<Vec<_>>();
    let start = office.record("李信息", EventKind::Start, 20220310).unwrap();
    assert_eq!((1..=6).map(|month| office.items_of(plan, month)).collect::<Vec<_>>(), closed_figures);
    assert_eq!(office.started(plan)[5..8], [None, Some(true), Some(true)]);
    let event = office.event(start);
    assert_eq!((event.counts_from, event.fields.occurred_on.yyyymmdd()), (month(2022, 7), 20220310));
    assert_eq!(event.recorded_by.as_deref(), Some("李信息"));
    let view = office.ledger.view().unwrap();
    assert_eq!(view.events_counted_later(plan).unwrap(), [event]);
    let status = |month| view.project_state(ProjectId(1), month_of(month)).unwrap().started_on;
    assert_eq!((status(6), status(7)), (None, ProjectDate::try_from(20220310).ok()));
    // Only a registrar lets it count from its date.
    let count = |batch: &mut Batch| batch.count_event_from_its_date(start);
    assert_eq!(office.edit_by("李信息", count).unwrap_err().kind(), ErrorKind::NotPermitted);
    office.edit_by("张三", count).unwrap();
    assert_eq!(office.started(plan)[1..4], [Some(false), Some(true), Some(true)]);
    assert!(office.ledger.view().unwrap().events_counted_later(plan).unwrap().is_empty());
    office.ledger.view().unwrap().verify().unwrap();
}

#[test]
fn a_registrars_event_counts_from_its_date_and_so_does_everybodys_where_there_is_none() {
    let (office, plan, _) = closed(1, 6);
    let start = office.record("张三", EventKind::Start, 20220310).unwrap();
    assert_eq!((office.event(start).counts_from, office.started(plan)[2]), (None, Some(true)));
    let (office, plan, _) = Office::with_plan(1);
    office.edit_by("甲", |batch| batch.close_month(plan, month_of(6))).unwrap();
    let start = office.record("乙", EventKind::Start, 20220310).unwrap();
    assert_eq!(office.event(start).counts_from, None);
    let revise = |batch: &mut Batch| batch.change_event(start, |now| now.evidence = Some("施工许可证".into()));
    office.edit_by("丙", revise).unwrap();
}

/// It says of the months before that the project has not started, whatever their reports said.
#[test]
fn a_start_of_an_open_month_moves_no_closed_one() {
    let (office, plan, items) = Office::with_plan(1);
    let said = ReportFields { started: Some(true), ..Default::default() };
    office.edit_by("甲", |batch| batch.file_report(items[0], month_of(2), said)).unwrap();
    let reporter = |batch: &mut Batch| {
        for (name, role) in [("张三", Role::Registrar), ("李信息", Role::Reporter)] {
            let person = batch.add_person(PersonFields::named(name))?;
            batch.grant_role(person, role, RoleScope::Ledger, None)?;
        }
        batch.close_month(plan, month_of(4))
    };
    office.edit_by("张三", reporter).unwrap();
    office.record("李信息", EventKind::Start, 20220610).unwrap();
    let (yes, no) = (Some(true), Some(false));
    assert_eq!(office.started(plan)[..7], [None, yes, yes, yes, no, yes, yes]);
}

#[test]
fn the_latest_closing_of_any_plan_wins_and_december_leads_to_the_next_year() {
    let (office, plan, items) = closed(1, 12);
    let fields = office.ledger.view().unwrap().item(items[0]).unwrap().fields;
    let of = |year: u16, level: PlanLevel, through: u8| {
        office
            .edit_by("张三", |batch| {
                let plan = batch.adopt_plan(PlanFields { year, level, ..support::plan_2022() })?;
                batch.add_item(plan, ProjectId(1), fields.clone())?;
                batch.close_month(plan, YearMonth::new(year, through)?)
            })
            .unwrap();
    };
    let stop = office.record("李信息", EventKind::Suspend, 20220310).unwrap();
    assert_eq!(office.event(stop).counts_from, month(2023, 1));
    of(2023, PlanLevel::Municipal, 2);
    of(2023, PlanLevel::Regional, 4);
    let resume = office.record("李信息", EventKind::Resume, 20220500).unwrap();
    assert_eq!(office.event(resume).counts_from, month(2023, 5));
    let finish = office.record("李信息", EventKind::Finish, 20230700).unwrap();
    assert!(!office.event(finish).counts_later());
    assert!(office.ledger.view().unwrap().events_counted_later(plan).unwrap().len() == 2);
}

#[test]
fn only_a_registrar_revises_and_revokes_what_others_recorded() {
    let (office, _, _) = closed(1, 0);
    let start = office.record("张三", EventKind::Start, 20220310).unwrap();
    let own = office.record("李信息", EventKind::Suspend, 20220500).unwrap();
    let proved = |id| move |batch: &mut Batch| batch.change_event(id, |now| now.evidence = Some("监理日志".into()));
    let revoke = |id| move |batch: &mut Batch| batch.revoke_event(id);
    for (actor, id) in [("李信息", start), ("王联络", own), ("赵信息", own)] {
        let refused = office.edit_by(actor, proved(id)).unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::NotPermitted, "{actor}");
        assert!(refused.to_string().contains("张三（重点办）"), "{refused}");
        assert_eq!(office.edit_by(actor, revoke(id)).unwrap_err().kind(), ErrorKind::NotPermitted, "{actor}");
    }
    // Renamed, somebody is the same person; who takes the old name is not.
    let people = office.ledger.view().unwrap().people().unwrap();
    let of = |name: &str| people.iter().find(|person| person.fields.name == name).unwrap().id;
    let rename = |batch: &mut Batch, from: &str, to: &str| batch.change_person(of(from), |now| now.name = to.into());
    office.edit_by("张三", |batch| rename(batch, "李信息", "李新")).unwrap();
    office.edit_by("张三", |batch| rename(batch, "赵信息", "李信息")).unwrap();
    assert_eq!(office.edit_by("李信息", revoke(own)).unwrap_err().kind(), ErrorKind::NotPermitted);
    office.edit_by("李新", proved(own)).unwrap();
    office.edit_by("张三", proved(own)).unwrap();
    assert_eq!(office.event(own).recorded_by.as_deref(), Some("李信息"));
    office.edit_by("李新", revoke(own)).unwrap();
    office.edit_by("张三", revoke(start)).unwrap();
    office.ledger.view().unwrap().verify().unwrap();
}

#[test]
fn what_an_event_says_of_a_closed_month_is_a_registrars_to_take_away() {
    let (office, plan, _) = closed(1, 0);
    let start = office.record("李信息", EventKind::Start, 20220310).unwrap();
    let stop = office.record("李信息", EventKind::Suspend, 20220600).unwrap();
    office.edit_by("张三", |batch| batch.close_month(plan, month_of(4))).unwrap();
    let move_to = |id, date| move |batch: &mut Batch| batch.change_event(id, |now| now.occurred_on = date);
    let date = |number| ProjectDate::try_from(number).unwrap();
    let refused = office.edit_by("李信息", move_to(start, date(20220510))).unwrap_err();
    assert!(refused.kind() == ErrorKind::NotPermitted && refused.to_string().contains("已关账"), "{refused}");
    office.edit_by("李信息", |batch| batch.change_event(start, |now| now.remark = Some("补证".into()))).unwrap();
    assert_eq!(office.event(start).counts_from, None);
    // Into a closed month: it counts from the open one on.
    office.edit_by("李信息", move_to(stop, date(20220400))).unwrap();
    assert_eq!(office.event(stop).counts_from, month(2022, 5));
    assert_eq!([4, 5].map(|month| office.items_of(plan, month)[0].suspended), [false, true]);
    office.edit_by("李信息", |batch| batch.revoke_event(stop)).unwrap();
    assert_eq!(
        office.edit_by("李信息", |batch| batch.revoke_event(start)).unwrap_err().kind(),
        ErrorKind::NotPermitted
    );
    office.edit_by("张三", move_to(start, date(20220510))).unwrap();
    assert_eq!(office.started(plan)[2..5], [Some(false), Some(false), Some(true)]);
}

#[test]
fn corrections_of_items_and_plan_changes_that_count_in_a_closed_month_are_a_registrars() {
    let (office, plan, items) = closed(2, 6);
    let correct = |batch: &mut Batch| batch.change_item(items[0], |now| now.annual = Some(Money::from_fen(1)));
    let withdraw = |batch: &mut Batch| {
        let mut fields = PlanChangeFields::new(PlanChangeKind::Withdrawal, month_of(5));
        fields.reason_class = Some(ReasonClass::Objective);
        batch.adopt_plan_change(plan, fields, vec![PlanChangeLine::Withdrawal { item: items[1] }]).map(drop)
    };
    for actor in ["李信息", "王联络"] {
        assert_eq!(office.edit_by(actor, correct).unwrap_err().kind(), ErrorKind::NotPermitted);
        assert_eq!(office.edit_by(actor, withdraw).unwrap_err().kind(), ErrorKind::NotPermitted);
    }
    office.edit_by("张三", correct).unwrap();
    office.edit_by("张三", withdraw).unwrap();
}

/// Change, item, month, what did it, what moved.
type Row = (i64, i64, u8, Vec<LateCause>, Vec<&'static str>);

fn listed(office: &Office, plan: PlanId) -> Vec<Row> {
    let corrections = office.ledger.view().unwrap().late_corrections(plan).unwrap().into_iter();
    corrections.map(|of| (of.change.0, of.item.0, of.month.month(), of.causes, of.moved)).collect()
}

#[test]
fn whatever_moves_a_closed_month_is_listed() {
    let (office, plan, items) = closed(3, 0);
    let ytd = |fen| ReportFields { ytd_done: Some(Money::from_fen(fen)), ..Default::default() };
    let three = |batch: &mut Batch| {
        batch.file_report(items[0], month_of(2), ytd(5))?;
        batch.file_report(items[1], month_of(3), ytd(7))?;
        batch.close_month(plan, month_of(3))
    };
    office.edit_by("张三", three).unwrap();
    assert!(listed(&office, plan).is_empty());
    let last = || office.ledger.view().unwrap().as_of().0;
    let march =
        |of: &Office| listed(of, plan).into_iter().filter(|row| (row.0, row.2) == (last(), 3)).collect::<Vec<_>>();
    let row =
        |item: usize, cause, moved: &[&'static str]| vec![(last(), items[item].0, 3, vec![cause], moved.to_vec())];

    let base = |item: usize, month| {
        Base::from(&office.ledger.view().unwrap().report(items[item], month_of(month)).unwrap().unwrap())
    };
    office.edit_by("张三", |batch| batch.revise_report(base(0, 2), ytd(6))).unwrap();
    assert_eq!(march(&office), row(0, LateCause::Report, &["done", "done_before_month"]));
    office.edit_by("张三", |batch| batch.withdraw_report(base(1, 3), "不是本项目")).unwrap();
    assert_eq!(march(&office), row(1, LateCause::ReportWithdrawal, &["last_report", "done", "covers_earlier_months"]));
    let start = office.record("李信息", EventKind::Start, 20220310).unwrap();
    assert!(march(&office).is_empty());
    office.edit_by("张三", |batch| batch.count_event_from_its_date(start)).unwrap();
    assert_eq!(march(&office), row(0, LateCause::Event, &["started"]));
    office.edit_by("张三", |batch| batch.revoke_event(start)).unwrap();
    assert_eq!(march(&office), row(0, LateCause::Event, &["started"]));
    office.edit_by("张三", |batch| batch.change_item(items[2], |now| now.total = Some(Money::from_fen(9)))).unwrap();
    assert_eq!(march(&office), row(2, LateCause::Item, &["total"]));
    // What no figure says, moves none.
    office.edit_by("张三", |batch| batch.change_item(items[2], |now| now.remark = Some("补正".into()))).unwrap();
    assert!(march(&office).is_empty());
    let withdraw = |month: u8| {
        let mut fields = PlanChangeFields::new(PlanChangeKind::Withdrawal, month_of(month));
        fields.reason_class = Some(ReasonClass::Objective);
        let item = items[if month == 3 { 2 } else { 1 }];
        let lines = vec![PlanChangeLine::Withdrawal { item }];
        office.edit_by("张三", |batch| batch.adopt_plan_change(plan, fields, lines)).unwrap();
    };
    withdraw(4);
    assert!(march(&office).is_empty());
    withdraw(3);
    assert_eq!(march(&office), row(2, LateCause::PlanChange, &["counted"]));

    // A whole that counts leaves out its part, which no change wrote.
    let supplement = |batch: &mut Batch| {
        let part = batch.add_project(ProjectFields { parent: Some(ProjectId(1)), ..ProjectFields::named("一期") })?;
        let fields = ItemFields::new(Phase::Ongoing, SectorId(1));
        let line = PlanChangeLine::Supplement { project: part, fields };
        let mut change = PlanChangeFields::new(PlanChangeKind::Supplement, month_of(2));
        change.reason_class = Some(ReasonClass::Objective);
        batch.adopt_plan_change(plan, change, vec![line]).map(|adopted| adopted.items[0])
    };
    let part = office.edit_by("张三", supplement).unwrap();
    assert_eq!(march(&office)[0].3, [LateCause::PlanChange]);
    office.edit_by("张三", |batch| batch.count_side(plan, Some(CountedSide::Whole))).unwrap();
    assert_eq!(march(&office), vec![(last(), part.0, 3, vec![LateCause::Counting], vec!["counted"])]);
    office.edit_by("张三", |batch| batch.change_project(ProjectId(4), |now| now.parent = None)).unwrap();
    assert_eq!(march(&office), vec![(last(), part.0, 3, vec![LateCause::Counting], vec!["counted"])]);
    let view = office.ledger.view().unwrap();
    assert!(view.late_corrections(plan).unwrap().iter().all(|of| of.known_in == month(2022, 4)));
    view.verify().unwrap();
}

#[test]
fn reopenings_are_listed_and_what_is_written_while_a_month_is_open_is_no_late_correction() {
    let (office, plan, items) = closed(1, 6);
    office.edit_by("张三", |batch| batch.reopen_month(plan, month_of(4))).unwrap();
    let change = office.ledger.view().unwrap().as_of();
    office.file_by("张三", items[0], 5, 7);
    office.edit_by("张三", |batch| batch.close_month(plan, month_of(6))).unwrap();
    let view = office.ledger.view().unwrap();
    let (month, through) = (month_of(4), month_of(6));
    let reopenings = view.reopenings(plan).unwrap();
    assert_eq!(reopenings.len(), 1);
    assert_eq!((reopenings[0].change, reopenings[0].month, reopenings[0].through), (change, month, through));
    assert!(view.late_corrections(plan).unwrap().is_empty());
    assert!(office.ledger.view_as_of(ChangeNumber(change.0 - 1)).unwrap().reopenings(plan).unwrap().is_empty());
}

impl Office {
    fn file_by(&self, actor: &str, item: ItemId, month: u8, fen: i64) {
        let report = ReportFields { ytd_done: Some(Money::from_fen(fen)), ..Default::default() };
        self.edit_by(actor, |batch| batch.file_report(item, month_of(month), report)).unwrap();
    }
}

use crate::random as support_random;

/// Random writes of several people: each closed month differs from its closing only where it is listed, and what is listed
/// moved it, and was a registrar's.
#[test]
fn the_list_is_what_differs_from_the_closings() {
    let seed = 20_221_127;
    println!("seed {seed}");
    let mut random = support_random::Random(seed);
    let (office, plan, items) = closed(3, 0);
    let mut closings = std::collections::BTreeMap::<u8, ChangeNumber>::new();
    let (mut written, mut moved) = (0, 0);
    for _ in 0..500 {
        let actor = ["张三", "张三", "李信息", "王联络"][random.below(4) as usize];
        let at = random.below(3) as usize;
        let (item, project, month) = (items[at], ProjectId(at as i64 + 1), 1 + random.below(6) as u8);
        let fields = ReportFields {
            ytd_done: Some(Money::from_fen(random.below(40) as i64)),
            started: [None, Some(true), Some(false)][random.below(3) as usize],
            ..Default::default()
        };
        let date = on(20220000 + 100 * u32::from(month) + 1 + random.below(28) as u32);
        let kind = EventKind::ALL[random.below(4) as usize];
        let event = EventId(1 + random.below(12) as i64);
        let through = 1 + random.below(5) as u8;
        let step = random.below(20);
        let result = office.edit_by(actor, |batch| match step {
            0..5 => batch.file_report(item, month_of(month), fields).map(drop),
            5..8 => batch.change_report(item, month_of(month), |now| *now = fields).map(drop),
            8 => {
                let report = batch.view()?.report(item, month_of(month))?;
                report.map_or(Ok(()), |report| batch.withdraw_report(&report, "不是本项目"))
            }
            9..13 => batch.record_event(project, kind, date).map(drop),
            13 => batch.change_event(event, |now| *now = date),
            14 => batch.revoke_event(event),
            15 => batch.count_event_from_its_date(event),
            16 => batch.change_item(item, |now| now.total = Some(Money::from_fen(through.into()))),
            17 | 18 => batch.close_month(plan, month_of(through)),
            _ => batch.reopen_month(plan, month_of(through)),
        });
        let view = office.ledger.view().unwrap();
        if result.is_ok() {
            written += 1;
            match step {
                17 | 18 => (1..=through).for_each(|month| {
                    closings.entry(month).or_insert(view.as_of());
                }),
                19 => closings.retain(|month, _| *month < through),
                _ => {}
            }
        }
        let corrections = view.late_corrections(plan).unwrap();
        for (month, since) in &closings {
            let figures = |of: ChangeNumber| {
                office.ledger.view_as_of(of).unwrap().month_figures(plan, month_of(*month)).unwrap().items
            };
            for (before, after) in figures(*since).into_iter().zip(figures(view.as_of())) {
                let of = |correction: &&LateCorrection| {
                    (correction.item, correction.month.month()) == (after.item, *month) && correction.change > *since
                };
                assert!(
                    before == after || corrections.iter().any(|correction| of(&correction)),
                    "{before:?} {after:?}"
                );
            }
        }
        if let Some(last) = corrections.iter().rfind(|of| of.change == view.as_of() && result.is_ok()) {
            moved += 1;
            assert_eq!(actor, "张三", "{last:?}");
            let figures = |of: i64| {
                let view = office.ledger.view_as_of(ChangeNumber(of)).unwrap();
                let items = view.month_figures(plan, last.month).unwrap().items;
                items.into_iter().find(|item| item.item == last.item)
            };
            assert_ne!(figures(last.change.0), figures(last.change.0 - 1));
        }
    }
    assert!(written > 100 && moved > 10, "{written} {moved}");
    office.ledger.view().unwrap().verify().unwrap();
}

//! Closed months stay as they are: what is recorded late counts from an open month on, and what moves a closed one is listed.

mod support;

use support::{Office, month_of};
use zdxm::*;

fn on(number: u32) -> EventFields {
    EventFields::on(ProjectDate::try_from(number).unwrap())
}

impl Office {
    fn by<T>(&self, actor: &str, work: impl FnOnce(&mut Batch) -> Result<T>) -> Result<T> {
        self.ledger.write(actor, ChangeKind::Edit, work)
    }

    fn record(&self, actor: &str, kind: EventKind, date: u32) -> Result<EventId> {
        self.by(actor, |batch| batch.record_event(ProjectId(1), kind, on(date)))
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
        .by("张三", |batch| {
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
    assert_eq!(office.by("李信息", count).unwrap_err().kind(), ErrorKind::NotPermitted);
    office.by("张三", count).unwrap();
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
    office.by("甲", |batch| batch.close_month(plan, month_of(6))).unwrap();
    let start = office.record("乙", EventKind::Start, 20220310).unwrap();
    assert_eq!(office.event(start).counts_from, None);
    let revise = |batch: &mut Batch| batch.change_event(start, |now| now.evidence = Some("施工许可证".into()));
    office.by("丙", revise).unwrap();
}

/// It says of the months before that the project has not started, whatever their reports said.
#[test]
fn a_start_of_an_open_month_moves_no_closed_one() {
    let (office, plan, items) = Office::with_plan(1);
    let said = ReportFields { started: Some(true), ..Default::default() };
    office.by("甲", |batch| batch.file_report(items[0], month_of(2), said)).unwrap();
    let reporter = |batch: &mut Batch| {
        for (name, role) in [("张三", Role::Registrar), ("李信息", Role::Reporter)] {
            let person = batch.add_person(PersonFields::named(name))?;
            batch.grant_role(person, role, RoleScope::Ledger, None)?;
        }
        batch.close_month(plan, month_of(4))
    };
    office.by("张三", reporter).unwrap();
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
            .by("张三", |batch| {
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
        let refused = office.by(actor, proved(id)).unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::NotPermitted, "{actor}");
        assert!(refused.to_string().contains("张三（重点办）"), "{refused}");
        assert_eq!(office.by(actor, revoke(id)).unwrap_err().kind(), ErrorKind::NotPermitted, "{actor}");
    }
    // Renamed, somebody is the same person; who takes the old name is not.
    let people = office.ledger.view().unwrap().people().unwrap();
    let of = |name: &str| people.iter().find(|person| person.fields.name == name).unwrap().id;
    let rename = |batch: &mut Batch, from: &str, to: &str| batch.change_person(of(from), |now| now.name = to.into());
    office.by("张三", |batch| rename(batch, "李信息", "李新")).unwrap();
    office.by("张三", |batch| rename(batch, "赵信息", "李信息")).unwrap();
    assert_eq!(office.by("李信息", revoke(own)).unwrap_err().kind(), ErrorKind::NotPermitted);
    office.by("李新", proved(own)).unwrap();
    office.by("张三", proved(own)).unwrap();
    assert_eq!(office.event(own).recorded_by.as_deref(), Some("李信息"));
    office.by("李新", revoke(own)).unwrap();
    office.by("张三", revoke(start)).unwrap();
    office.ledger.view().unwrap().verify().unwrap();
}

#[test]
fn what_an_event_says_of_a_closed_month_is_a_registrars_to_take_away() {
    let (office, plan, _) = closed(1, 0);
    let start = office.record("李信息", EventKind::Start, 20220310).unwrap();
    let stop = office.record("李信息", EventKind::Suspend, 20220600).unwrap();
    office.by("张三", |batch| batch.close_month(plan, month_of(4))).unwrap();
    let move_to = |id, date| move |batch: &mut Batch| batch.change_event(id, |now| now.occurred_on = date);
    let date = |number| ProjectDate::try_from(number).unwrap();
    let refused = office.by("李信息", move_to(start, date(20220510))).unwrap_err();
    assert!(refused.kind() == ErrorKind::NotPermitted && refused.to_string().contains("已关账"), "{refused}");
    office.by("李信息", |batch| batch.change_event(start, |now| now.remark = Some("补证".into()))).unwrap();
    assert_eq!(office.event(start).counts_from, None);
    // Into a closed month: it counts from the open one on.
    office.by("李信息", move_to(stop, date(20220400))).unwrap();
    assert_eq!(office.event(stop).counts_from, month(2022, 5));
    assert_eq!([4, 5].map(|month| office.items_of(plan, month)[0].suspended), [false, true]);
    office.by("李信息", |batch| batch.revoke_event(stop)).unwrap();
    assert_eq!(office.by("李信息", |batch| batch.revoke_event(start)).unwrap_err().kind(), ErrorKind::NotPermitted);
    office.by("张三", move_to(start, date(20220510))).unwrap();
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
        assert_eq!(office.by(actor, correct).unwrap_err().kind(), ErrorKind::NotPermitted);
        assert_eq!(office.by(actor, withdraw).unwrap_err().kind(), ErrorKind::NotPermitted);
    }
    office.by("张三", correct).unwrap();
    office.by("张三", withdraw).unwrap();
}

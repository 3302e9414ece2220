//! What projects really do: dated events with proof, beside their plan and their reports.

use crate::support;

use chrono::NaiveDate;
use support::{Office, golden, month_of};
use zdxm::figures::Bulletin;
use zdxm::issue::{BulletinComparison, FactRecord, reissue};
use zdxm::print::states_table;
use zdxm::*;

fn on(number: u32) -> EventFields {
    EventFields::on(ProjectDate::try_from(number).unwrap())
}

impl Office {
    fn record(&self, project: i64, kind: EventKind, date: u32) -> Result<EventId> {
        let record = |batch: &mut Batch| batch.record_event(ProjectId(project), kind, on(date));
        self.ledger.write("李四", record)
    }

    fn bulletin(&self, plan: PlanId, month: u8) -> Bulletin {
        let figures = self.ledger.view().unwrap().month_figures(plan, month_of(month)).unwrap();
        Bulletin::new(&figures).unwrap()
    }

    /// A plan whose items have a phase, a planned start and a planned finish each.
    fn planned(items: &[(Phase, u32, u32)]) -> (Office, PlanId, Vec<ItemId>) {
        let (office, plan, ids) = Office::with_plan(u32::try_from(items.len()).unwrap());
        office
            .ledger
            .write("张三", |batch| {
                for (id, (phase, start, finish)) in ids.iter().zip(items) {
                    let mut fields = batch.view()?.item(*id)?.fields;
                    fields.phase = *phase;
                    fields.planned_start = ProjectDate::try_from(*start).ok();
                    fields.planned_finish = ProjectDate::try_from(*finish).ok();
                    batch.change_item(*id, |now| *now = fields)?;
                }
                Ok(())
            })
            .unwrap();
        (office, plan, ids)
    }
}

#[test]
fn early_starts_and_finishes_are_counted_as_such() {
    let (office, plan, _) =
        Office::planned(&[(Phase::New, 20220900, 0), (Phase::New, 20220300, 0), (Phase::Ongoing, 0, 20230600)]);
    office.record(1, EventKind::Start, 20220520).unwrap();
    office.record(3, EventKind::Finish, 20220600).unwrap();
    let starts = |month| office.bulletin(plan, month).starts;
    assert_eq!((starts(4).new_started, starts(4).early_starts, starts(4).late_starts), (0, 0, 1));
    assert_eq!((starts(5).new_started, starts(5).early_starts, starts(5).late_starts), (1, 1, 1));
    assert_eq!((starts(5).early_finishes, starts(6).early_finishes), (0, 1));
    let states = office.ledger.view().unwrap().project_states(plan, month_of(6)).unwrap();
    let timing = states.iter().map(|state| (state.project.0, state.start, state.finish)).collect::<Vec<_>>();
    assert_eq!(timing, [(1, Some(Timing::Early), None), (2, Some(Timing::Late), None), (3, None, Some(Timing::Early))]);
}

#[test]
fn events_stand_above_reports_and_reports_alone_need_proof() {
    let (office, plan, items) = Office::planned(&[(Phase::New, 20220300, 0), (Phase::New, 20220300, 0)]);
    let report = ReportFields { started: Some(true), ..Default::default() };
    let reports = items.iter().map(|item| (*item, report.clone())).collect::<Vec<_>>();
    office.ledger.write("李四", |batch| batch.file_reports(month_of(2), reports)).unwrap();
    assert_eq!(office.bulletin(plan, 2).starts.new_started, 2);
    // Recognised in March only.
    office.record(1, EventKind::Start, 20220300).unwrap();
    assert_eq!(office.bulletin(plan, 2).starts.new_started, 1);
    assert_eq!(office.bulletin(plan, 3).starts.new_started, 2);
    let view = office.ledger.view().unwrap();
    let states = view.project_states(plan, month_of(3)).unwrap();
    let proof = states.iter().map(|state| (state.needs_proof, state.started, state.start)).collect::<Vec<_>>();
    assert_eq!(proof, [(false, Some(true), Some(Timing::OnTime)), (true, Some(true), None)]);
}

#[test]
fn a_project_stands_still_and_goes_on() {
    let (office, plan, _) = Office::planned(&[(Phase::Ongoing, 0, 0), (Phase::Ongoing, 0, 0)]);
    // Started years ago: no start is known.
    office.record(1, EventKind::Suspend, 20220410).unwrap();
    office.record(1, EventKind::Resume, 20220700).unwrap();
    let suspended = |month| office.bulletin(plan, month).starts.suspended;
    assert_eq!([3, 4, 6, 7].map(suspended), [0, 1, 1, 0]);
    let text = |month| office.bulletin(plan, month).to_text().unwrap();
    assert!(text(4).contains("；停工1项。") && !text(3).contains("停工"), "{}", text(4));
    let json = |month| office.bulletin(plan, month).to_json().unwrap()["starts"]["counts"]["suspended"].clone();
    assert_eq!((json(4), json(3)), (1.into(), serde_json::Value::Null));
    let status = office.ledger.view().unwrap().project_state(ProjectId(1), month_of(5)).unwrap();
    assert_eq!(
        (status.state, status.suspended_on),
        (Some(ProjectState::Suspended), ProjectDate::try_from(20220410).ok())
    );
    assert_eq!(
        office.ledger.view().unwrap().project_state(ProjectId(2), month_of(5)).unwrap(),
        ProjectStatus::default()
    );
}

#[test]
fn a_wrong_event_is_corrected_or_revoked_and_leaves_its_trail() {
    let (office, plan, _) = Office::planned(&[(Phase::New, 20220300, 0)]);
    let start = office.record(1, EventKind::Start, 20220300).unwrap();
    let before = office.ledger.view().unwrap().as_of();
    let stop = office.record(1, EventKind::Suspend, 20220500).unwrap();
    let write = |work: &dyn Fn(&mut Batch) -> Result<()>| office.ledger.write("李四", work);
    for (wrong, field) in [
        (office.record(1, EventKind::Start, 20220600).map(drop), "occurred_on"),
        (office.record(1, EventKind::Start, 20220000).map(drop), "occurred_on"),
        (office.record(9, EventKind::Start, 20220600).map(drop), "project"),
        (write(&|batch| batch.change_event(start, |now| *now = on(20220600))), "occurred_on"),
    ] {
        assert_eq!(wrong.unwrap_err().field_name(), Some(field));
    }
    // Without the start, a stop is of a project that was started at some time.
    write(&|batch| {
        batch.change_event(start, |now| *now = EventFields { evidence: Some("施工许可证".into()), ..on(20220410) })
    })
    .unwrap();
    write(&|batch| batch.revoke_event(stop)).unwrap();
    assert_eq!(write(&|batch| batch.revoke_event(stop)).unwrap_err().kind(), ErrorKind::NotFound);
    let view = office.ledger.view().unwrap();
    assert_eq!(view.events(ProjectId(1)).unwrap().len(), 1);
    assert_eq!((view.event_history(stop).unwrap().len(), view.event_history(start).unwrap().len()), (1, 2));
    assert_eq!(office.bulletin(plan, 3).starts.new_started, 0);
    let past = office.ledger.view_as_of(before).unwrap();
    assert_eq!(past.month_figures(plan, month_of(3)).unwrap().items[0].standing.started, Some(true));
    view.verify().unwrap();
}

#[test]
fn an_issued_bulletin_stays_and_the_comparison_names_the_event() {
    let (office, plan, items) = Office::planned(&[(Phase::New, 20220300, 0), (Phase::New, 20220300, 0)]);
    items.iter().for_each(|item| office.file(*item, 3, 7));
    let start = office.record(1, EventKind::Start, 20220310).unwrap();
    let date = NaiveDate::from_ymd_opt(2022, 4, 8).unwrap();
    let fields = IssuedBulletinFields::new(plan, month_of(3), "第3期", date);
    let issued = office.ledger.write("张三", |batch| batch.issue_bulletin(fields)).unwrap();
    let revoke = |batch: &mut Batch| batch.revoke_event(start);
    office.ledger.write("张三", revoke).unwrap();
    let revoked = office.ledger.view().unwrap().as_of();
    let added = office.record(2, EventKind::Start, 20220312).unwrap();
    let view = office.ledger.view().unwrap();
    assert!(reissue(&view, issued).unwrap().is_reproduced());
    let comparison = BulletinComparison::of_issued(&view, issued, None).unwrap();
    let events = comparison.facts.iter().map(|fact| (fact.record, fact.name.as_str(), fact.change)).collect::<Vec<_>>();
    assert_eq!(
        events,
        [
            (FactRecord::Event(start), "项目1 开工", Some(revoked)),
            (FactRecord::Event(added), "项目2 开工", Some(ChangeNumber(revoked.0 + 1))),
        ]
    );
    assert!(comparison.document().to_text().contains("开竣工 项目2 开工"));
}

#[test]
fn the_next_year_is_proposed_by_what_really_happened() {
    let (office, plan, items) = Office::planned(&[(Phase::New, 20220300, 20231200), (Phase::Completed, 0, 20221200)]);
    items.iter().for_each(|item| office.file(*item, 12, 900));
    let phases = || {
        let proposals = office.ledger.view().unwrap().propose_next_year(plan).unwrap();
        let phase = |project| {
            let of = proposals.iter().find(|proposal| proposal.project == ProjectId(project)).unwrap();
            of.fields.as_ref().map(|fields| fields.phase)
        };
        (phase(1), phase(2))
    };
    assert_eq!(phases().0, Some(Phase::New));
    office.record(1, EventKind::Start, 20221100).unwrap();
    office.record(2, EventKind::Finish, 20221215).unwrap();
    assert_eq!(phases(), (Some(Phase::Completed), None));
}

#[test]
fn the_table_of_starts_and_finishes() {
    let (office, plan, items) = Office::planned(&[
        (Phase::New, 20220900, 20230600),
        (Phase::New, 20220300, 20230600),
        (Phase::New, 20220300, 0),
        (Phase::Ongoing, 0, 20230600),
        (Phase::Completed, 0, 20220600),
        (Phase::Reserve, 0, 0),
    ]);
    office.record(1, EventKind::Start, 20220520).unwrap();
    office.record(4, EventKind::Suspend, 20220500).unwrap();
    office.record(5, EventKind::Finish, 20220500).unwrap();
    let report = ReportFields { started: Some(true), ..Default::default() };
    office.ledger.write("李四", |batch| batch.file_report(items[2], month_of(6), report)).unwrap();
    let states = office.ledger.view().unwrap().project_states(plan, month_of(6)).unwrap();
    golden("states.txt", &states_table(&states, month_of(6)).to_text());
}

/// A ledger of events against a simple model: after each random write, the months of each project tell the same.
#[test]
fn random_events_tell_the_same_as_a_model() {
    let seed = 20_221_125;
    println!("seed {seed}");
    let mut random = support_random::Random(seed);
    let (office, _, _) = Office::planned(&[(Phase::New, 20220300, 0), (Phase::Ongoing, 0, 0), (Phase::New, 0, 0)]);
    let mut model: Vec<(EventId, i64, EventKind, u32)> = Vec::new();
    let (mut refused, mut written) = (0, 0);
    for _ in 0..600 {
        let kind = EventKind::ALL[random.below(4) as usize];
        let date = 20220000 + 100 * (1 + random.below(12) as u32) + 1 + random.below(28) as u32;
        let mut next = model.clone();
        let result = match random.below(4) {
            0 | 1 => {
                let project = 1 + random.below(3) as i64;
                let result = office.record(project, kind, date);
                next.push((*result.as_ref().unwrap_or(&EventId(i64::MAX)), project, kind, date));
                result.map(drop)
            }
            _ if model.is_empty() => continue,
            2 => {
                let at = random.below(model.len() as u64) as usize;
                next[at].3 = date;
                office.ledger.write("李四", |batch| batch.change_event(model[at].0, |now| *now = on(date)))
            }
            _ => {
                let at = random.below(model.len() as u64) as usize;
                next.remove(at);
                office.ledger.write("李四", |batch| batch.revoke_event(model[at].0))
            }
        };
        assert_eq!(result.is_ok(), fits(&next), "{next:?}: {result:?}");
        if result.is_ok() {
            model = next;
            written += 1;
        } else {
            refused += 1;
        }
        let view = office.ledger.view().unwrap();
        for project in 1..=3 {
            let month = 1 + random.below(12) as u8;
            let status = view.project_state(ProjectId(project), month_of(month)).unwrap();
            assert_eq!(status.state, expected(&model, project, month), "{model:?} {project} {month}");
        }
    }
    assert!(refused > 100 && written > 100, "{refused} {written}");
    office.ledger.view().unwrap().verify().unwrap();
}

/// The events of a project by date; of one day, by number.
fn of_project(model: &[(EventId, i64, EventKind, u32)], project: i64) -> Vec<(EventKind, u32)> {
    let mut events = model.iter().filter(|event| event.1 == project).collect::<Vec<_>>();
    events.sort_by_key(|event| (event.3, event.0));
    events.iter().map(|event| (event.2, event.3)).collect()
}

fn fits(model: &[(EventId, i64, EventKind, u32)]) -> bool {
    // As words: S start, P stop, R go on, F finish. What may follow what:
    let allowed = ["SP", "SF", "PR", "RP", "RF"];
    (1..=3).all(|project| {
        let events = of_project(model, project);
        let letters = events.iter().map(|(kind, _)| match kind {
            EventKind::Start => 'S',
            EventKind::Finish => 'F',
            EventKind::Suspend => 'P',
            EventKind::Resume => 'R',
            other => panic!("{other:?}"),
        });
        let word = letters.collect::<String>();
        word.as_bytes().windows(2).all(|pair| allowed.contains(&std::str::from_utf8(pair).unwrap()))
    })
}

fn expected(model: &[(EventId, i64, EventKind, u32)], project: i64, month: u8) -> Option<ProjectState> {
    let events = of_project(model, project);
    let until = 20220000 + 100 * u32::from(month) + 31;
    let last = events.iter().rfind(|(_, date)| *date <= until);
    match last {
        Some((EventKind::Start | EventKind::Resume, _)) => Some(ProjectState::Underway),
        Some((EventKind::Suspend, _)) => Some(ProjectState::Suspended),
        Some((EventKind::Finish, _)) => Some(ProjectState::Finished),
        Some((other, _)) => panic!("{other:?}"),
        None => events.iter().any(|(kind, _)| *kind == EventKind::Start).then_some(ProjectState::NotStarted),
    }
}

use crate::random as support_random;

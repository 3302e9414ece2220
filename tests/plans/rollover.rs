//! The next year's plan is proposed with a reason for each project, and moves only by a person's hand.

use crate::support;

use support::{Office, golden, month_of, plan_2022};
use zdxm::print::{outdated_table, rollover_table};
use zdxm::{
    ErrorKind, ItemFields, Money, Phase, PlanChangeFields, PlanChangeKind, PlanChangeLine, PlanFields, PlanId,
    ProjectDate, ProjectFields, ProjectId, ReasonClass, ReportFields, RolloverReason, SectorId,
};

/// Name, phase, planned start and finish (years), started and finished as last reported, what is expected.
type Case = (&'static str, Phase, Option<u16>, Option<u16>, Option<bool>, Option<bool>, RolloverReason);

const CASES: [Case; 12] = {
    use Phase::{Completed, New, Ongoing, Reserve};
    use RolloverReason::*;
    [
        ("竣工了的大桥", Completed, None, Some(2022), Some(true), Some(true), Finished),
        ("提前竣工的水厂", Ongoing, None, Some(2024), Some(true), Some(true), Finished),
        ("逾期的隧道", Completed, None, Some(2022), Some(true), None, FinishOverdue),
        ("明年竣工的学校", Ongoing, None, Some(2023), Some(true), None, FinishDue),
        ("续建的高速公路", Ongoing, None, Some(2025), None, None, GoesOn),
        ("工期不明的产业园", New, Some(2022), None, Some(true), None, FinishUnknown),
        ("没有开工的医院", New, Some(2022), Some(2024), Some(false), None, NotStarted),
        ("从未填报的厂房", New, None, Some(2024), None, None, NotStarted),
        ("推迟的物流园", New, Some(2024), Some(2026), Some(false), None, StartLater),
        ("两年未开工的酒店", New, Some(2022), Some(2024), Some(false), None, NotStartedTwice),
        ("可以开工的码头", Reserve, Some(2023), Some(2026), None, None, StartDue),
        ("仍在前期的铁路", Reserve, Some(2025), None, None, None, StaysReserve),
    ]
};

fn year(year: Option<u16>) -> Option<ProjectDate> {
    year.map(|year| ProjectDate::year_only(year).unwrap())
}

fn office() -> (Office, PlanId) {
    let office = Office::new();
    let plan = office.ledger.write("张三", |batch| {
        let sector = batch.ensure_sector("基础设施")?.id;
        let unit = batch.ensure_unit("市交通运输局")?.id;
        let plan = batch.adopt_plan(plan_2022())?;
        let before = batch.adopt_plan(PlanFields { year: 2021, title: "2021年计划".into(), ..plan_2022() })?;
        for (position, (name, phase, start, finish, started, finished, reason)) in (1..).zip(CASES) {
            let mut project = ProjectFields::named(name);
            project.total = Some(Money::from_fen(100_000_000_000));
            let project = batch.add_project(project)?;
            let mut item = ItemFields::new(phase, sector);
            item.position = Some(position);
            item.done_before = Some(Money::from_fen(20_000_000_000));
            item.annual = Some(Money::from_fen(10_000_000_000));
            item.planned_start = year(start);
            item.planned_finish = year(finish);
            item.responsible_units = vec![unit];
            item.target = Some("主体完工".into());
            let id = batch.add_item(plan, project, item)?.item;
            if reason == RolloverReason::NotStartedTwice {
                batch.add_item(before, project, ItemFields::new(Phase::New, sector))?;
            }
            if started.is_some() {
                let done = Some(Money::from_fen(5_000_000_000));
                let report = ReportFields { ytd_done: done, started, finished, ..Default::default() };
                batch.file_report(id, month_of(11), report)?;
            }
        }
        Ok(plan)
    });
    (office, plan.unwrap())
}

#[test]
fn each_project_has_its_phase_and_its_reason() {
    let (office, plan) = office();
    let view = office.ledger.view().unwrap();
    let proposals = view.propose_next_year(plan).unwrap();
    assert_eq!(proposals.len(), CASES.len());
    for (name, phase, .., started, _, reason) in CASES {
        let proposal = proposals.iter().find(|proposal| proposal.name == name).unwrap();
        assert_eq!((proposal.reason, proposal.phase_before), (reason, phase), "{name}");
        let Some(fields) = &proposal.fields else {
            assert_eq!(reason.phase(), None, "{name}");
            continue;
        };
        assert_eq!(Some(fields.phase), reason.phase(), "{name}");
        // Done before the next year: before this one, and this year's as last reported.
        let this_year = if started.is_some() { 5_000_000_000 } else { 0 };
        assert_eq!(fields.done_before.unwrap().fen(), 20_000_000_000 + this_year, "{name}");
        assert_eq!(proposal.remaining.unwrap().fen(), 80_000_000_000 - this_year, "{name}");
        assert_eq!((fields.annual, &fields.target), (None, &None), "{name}");
    }
    let places = proposals.iter().filter_map(|proposal| proposal.fields.as_ref());
    let places = places.filter(|fields| fields.phase == Phase::New).map(|fields| fields.position);
    assert_eq!(places.collect::<Vec<_>>(), [1, 2, 3].map(Some));
    let rules = view.figure_rules(plan).unwrap();
    let table = rollover_table(&plan_2022(), &proposals, &rules);
    golden("rollover.txt", &table.to_text());
}

#[test]
fn a_person_edits_the_proposal_and_adopts_it() {
    let (office, plan) = office();
    let before = office.ledger.view().unwrap().as_of();
    let proposals = office.ledger.view().unwrap().propose_next_year(plan).unwrap();
    assert_eq!(office.ledger.view().unwrap().as_of(), before, "a proposal writes nothing");
    let mut items = proposals.into_iter().filter_map(|proposal| Some((proposal.project, proposal.fields?)));
    let mut items = items.by_ref().collect::<Vec<_>>();
    items[0].1.annual = Some(Money::from_fen(7));
    let (first, count) = (items[0].0, items.len());
    let fields = PlanFields { year: 2023, title: "2023年计划".into(), ..plan_2022() };
    let adopt = |items: Vec<(ProjectId, ItemFields)>| {
        office.ledger.write("张三", |batch| batch.adopt_plan_with(fields.clone(), items)).map(|adopted| adopted.plan)
    };
    let mut twice = items.clone();
    twice.push(items[0].clone());
    let error = adopt(twice).unwrap_err();
    assert_eq!((error.kind(), error.row()), (ErrorKind::Duplicate, Some(count as u64 + 1)), "{error}");
    let next = adopt(items).unwrap();
    let view = office.ledger.view().unwrap();
    assert_eq!(view.items(next).unwrap().len(), count);
    let item = view.item_of_project(next, first).unwrap().unwrap();
    assert_eq!(item.fields.annual, Some(Money::from_fen(7)));
    view.verify().unwrap();
}

#[test]
fn what_was_withdrawn_is_not_proposed_and_what_was_promoted_goes_on() {
    let (office, plan) = office();
    let view = office.ledger.view().unwrap();
    let item = |name| {
        let project = view.project_by_name(name).unwrap().unwrap().id;
        view.item_of_project(plan, project).unwrap().unwrap()
    };
    let (out, promoted) = (item("没有开工的医院"), item("可以开工的码头"));
    office
        .ledger
        .write("张三", |batch| {
            let mut withdrawal = PlanChangeFields::new(PlanChangeKind::Withdrawal, month_of(9));
            withdrawal.reason_class = Some(ReasonClass::Objective);
            batch.adopt_plan_change(plan, withdrawal, vec![PlanChangeLine::Withdrawal { item: out.id }])?;
            let adjustment = PlanChangeFields::new(PlanChangeKind::Adjustment, month_of(9));
            let mut fields = promoted.fields.clone();
            fields.phase = Phase::New;
            batch.adopt_plan_change(
                plan,
                adjustment,
                vec![PlanChangeLine::Adjustment { base: (&promoted).into(), fields, owner: None }],
            )?;
            let report = ReportFields { started: Some(true), ..Default::default() };
            batch.file_report(promoted.id, month_of(12), report)
        })
        .unwrap();
    let proposals = office.ledger.view().unwrap().propose_next_year(plan).unwrap();
    assert!(proposals.iter().all(|proposal| proposal.item != out.id));
    let proposal = proposals.iter().find(|proposal| proposal.item == promoted.id).unwrap();
    assert_eq!((proposal.phase_before, proposal.reason), (Phase::New, RolloverReason::GoesOn));
    assert_eq!(proposal.fields.as_ref().unwrap().sector, SectorId(1));
}

#[test]
fn a_december_corrected_after_the_next_plan_shows_what_the_plan_stands_on() {
    let (office, plan) = office();
    let ledger = &office.ledger;
    let proposals = ledger.view().unwrap().propose_next_year(plan).unwrap();
    let items = proposals.into_iter().filter_map(|proposal| Some((proposal.project, proposal.fields?))).collect();
    let fields = PlanFields { year: 2023, title: "2023年计划".into(), ..plan_2022() };
    let adopt = |batch: &mut zdxm::Batch| batch.adopt_plan_with(fields.clone(), items);
    let next = ledger.write("张三", adopt).unwrap().plan;
    assert_eq!(ledger.view().unwrap().outdated_items(next).unwrap(), []);
    assert_eq!(ledger.view().unwrap().outdated_items(plan).unwrap().len(), 1, "the two years of the hotel");
    let adopted = ledger.view().unwrap().as_of();
    // November and December of the year before are put right in February: an amount, a start, a finish, a planned finish.
    let item = |name: &str, plan: PlanId| {
        let view = ledger.view().unwrap();
        let project = view.project_by_name(name).unwrap().unwrap().id;
        view.item_of_project(plan, project).unwrap().unwrap()
    };
    let report = |ytd, started, finished| ReportFields {
        ytd_done: Some(Money::from_fen(ytd)),
        started: Some(started),
        finished: Some(finished),
        ..Default::default()
    };
    ledger
        .write("王五", |batch| {
            let december = month_of(12);
            batch.file_report(item("续建的高速公路", plan).id, december, report(5_000_000_001, true, false))?;
            batch.file_report(item("没有开工的医院", plan).id, december, report(5_000_000_000, true, false))?;
            batch.file_report(item("逾期的隧道", plan).id, december, report(5_000_000_000, true, true))?;
            let school = item("明年竣工的学校", plan);
            let later = ItemFields { planned_finish: year(Some(2026)), ..school.fields.clone() };
            batch.revise_item(&school, later)
        })
        .unwrap();
    // An adjustment of this year's plan says nothing of what it took over.
    let reserve = item("仍在前期的铁路", next);
    let promoted = ItemFields { phase: Phase::New, ..reserve.fields.clone() };
    let june = PlanChangeFields::new(PlanChangeKind::Adjustment, zdxm::YearMonth::new(2023, 6).unwrap());
    let line = PlanChangeLine::Adjustment { base: (&reserve).into(), fields: promoted, owner: None };
    ledger.write("张三", |batch| batch.adopt_plan_change(next, june, vec![line])).unwrap();
    let view = ledger.view().unwrap();
    let outdated = view.outdated_items(next).unwrap();
    let shown = outdated.iter().map(|of| {
        let done = |start: zdxm::YearStart| start.done_before.map(Money::fen);
        (of.name.as_str(), (of.stands.phase, done(of.stands)), of.would_be.map(|now| (now.phase, done(now))), of.reason)
    });
    use Phase::{Completed, New, Ongoing};
    use RolloverReason::{Finished, GoesOn};
    let expected = [
        ("没有开工的医院", (New, Some(25_000_000_000)), Some((Ongoing, Some(25_000_000_000))), GoesOn),
        ("续建的高速公路", (Ongoing, Some(20_000_000_000)), Some((Ongoing, Some(25_000_000_001))), GoesOn),
        ("明年竣工的学校", (Completed, Some(25_000_000_000)), Some((Ongoing, Some(25_000_000_000))), GoesOn),
        ("逾期的隧道", (Completed, Some(25_000_000_000)), None, Finished),
    ];
    assert_eq!(shown.collect::<Vec<_>>(), expected);
    assert_eq!(outdated[2].would_be.unwrap().planned_finish, year(Some(2026)));
    // As of the adoption nothing was outdated, and the plan still says what it said.
    assert_eq!(ledger.view_as_of(adopted).unwrap().outdated_items(next).unwrap(), []);
    golden("outdated.txt", &outdated_table(&view.plan(next).unwrap().fields, &outdated).to_text());
}

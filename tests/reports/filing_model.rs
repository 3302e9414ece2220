//! Thousands of random steps of reporters, liaisons and registrars against a simple model: who may do what, which state
//! each report is in, what counts, as of every change.

use crate::random;
use crate::support;

use std::collections::BTreeMap;

use random::Random;
use support::{Office, month_of};
use zdxm::*;

const SEED: u64 = 20_221_125;
const STEPS: usize = 2_500;
const MONTHS: u8 = 4;
const REGISTRAR: &str = "张三";
const REPORTER: &str = "李信息";
const LIAISON: &str = "王联络";

/// What the model knows: states and amounts of reports on their way, amounts that count, the last closed month.
#[derive(Debug, Clone, Default, PartialEq)]
struct Model {
    filings: BTreeMap<(ItemId, u8), (FilingState, i64)>,
    counted: BTreeMap<(ItemId, u8), i64>,
    closed: u8,
}

#[derive(Debug, Clone, Copy)]
enum Step {
    Draft(ItemId, u8, i64),
    Submit(ItemId, u8, i64),
    Approve(ItemId, u8),
    Return(ItemId, u8),
    File(ItemId, u8, i64),
    Revise(ItemId, u8, i64),
    Close(u8),
    Reopen(u8),
}

impl Model {
    /// What a step makes of it; `None` where it is refused. The reporter and the liaison are those of the first two items.
    fn after(&self, actor: &str, own: &[ItemId], step: Step) -> Option<Model> {
        let mut next = self.clone();
        let (is_registrar, is_own) = (actor == REGISTRAR, |item: ItemId| own.contains(&item));
        let may_file = |item| is_registrar || actor == REPORTER && is_own(item);
        let may_review = |item| is_registrar || actor == LIAISON && is_own(item);
        let state = |item, month| self.filings.get(&(item, month)).map(|(state, _)| *state);
        let is_open = |month: u8| month > self.closed;
        let waits = |item, month| state(item, month) == Some(FilingState::Submitted);
        match step {
            Step::Draft(item, month, fen) | Step::Submit(item, month, fen) => {
                if !may_file(item) || !is_open(month) || waits(item, month) {
                    return None;
                }
                let is_draft = matches!(step, Step::Draft(..));
                let state = if is_draft { FilingState::Draft } else { FilingState::Submitted };
                next.filings.insert((item, month), (state, fen));
            }
            Step::Approve(item, month) => {
                if !may_review(item) || !is_open(month) || !waits(item, month) {
                    return None;
                }
                let fen = self.filings[&(item, month)].1;
                next.filings.insert((item, month), (FilingState::Approved, fen));
                next.counted.insert((item, month), fen);
            }
            Step::Return(item, month) => {
                let is_approved = state(item, month) == Some(FilingState::Approved);
                if !may_review(item) || !is_open(month) || !(waits(item, month) || is_approved) {
                    return None;
                }
                next.filings.get_mut(&(item, month))?.0 = FilingState::Returned;
            }
            Step::File(item, month, fen) => {
                let is_there = self.counted.contains_key(&(item, month));
                if !may_review(item) || !is_open(month) || waits(item, month) || is_there {
                    return None;
                }
                next.counted.insert((item, month), fen);
            }
            Step::Revise(item, month, fen) => {
                let is_there = self.counted.contains_key(&(item, month));
                let may = if is_open(month) { may_review(item) } else { is_registrar };
                if !may || waits(item, month) || !is_there {
                    return None;
                }
                next.counted.insert((item, month), fen);
            }
            Step::Close(month) => {
                if !is_registrar {
                    return None;
                }
                next.closed = next.closed.max(month);
            }
            Step::Reopen(month) => {
                if !is_registrar || self.closed < month {
                    return None;
                }
                next.closed = month - 1;
            }
        }
        Some(next)
    }
}

fn take(ledger: &Ledger, plan: PlanId, actor: &str, step: Step) -> Result<()> {
    let ytd = |fen| ReportFields { ytd_done: Some(Money::from_fen(fen)), ..Default::default() };
    ledger.write(actor, |batch| match step {
        Step::Draft(item, month, fen) => support::save_draft(batch, item, month_of(month), ytd(fen)),
        Step::Submit(item, month, fen) => support::submit(batch, item, month_of(month), ytd(fen)).map(drop),
        Step::Approve(item, month) => support::approve(batch, item, month_of(month), None).map(drop),
        Step::Return(item, month) => support::send_back(batch, item, month_of(month), "请核对"),
        Step::File(item, month, fen) => batch.file_report(item, month_of(month), ytd(fen)).map(drop),
        Step::Revise(item, month, fen) => batch.change_report(item, month_of(month), |now| *now = ytd(fen)).map(drop),
        Step::Close(month) => batch.close_month(plan, month_of(month)),
        Step::Reopen(month) => batch.reopen_month(plan, month_of(month)),
    })
}

/// Compares everything that the model knows with a view.
fn compare(view: &View, plan: PlanId, items: &[ItemId], model: &Model) {
    assert_eq!(view.closed_through(plan).unwrap().map_or(0, |month| month.month()), model.closed);
    for item in items {
        for month in 1..=MONTHS {
            let filing = view.filing(*item, month_of(month)).unwrap();
            let filing = filing.map(|filing| (filing.state, filing.fields.ytd_done.unwrap().fen()));
            assert_eq!(filing, model.filings.get(&(*item, month)).copied(), "{item} {month}");
            let counted = view.report(*item, month_of(month)).unwrap();
            let counted = counted.map(|report| report.fields.ytd_done.unwrap().fen());
            assert_eq!(counted, model.counted.get(&(*item, month)).copied(), "{item} {month}");
        }
    }
}

#[test]
fn random_steps_of_people_tell_the_same_as_a_model_as_of_every_change() {
    println!("seed {SEED}");
    let (office, plan, items) = Office::with_plan(3);
    let own = [items[0], items[1]];
    office
        .ledger
        .write(REGISTRAR, |batch| {
            for (name, role) in [(REGISTRAR, Role::Registrar), (REPORTER, Role::Reporter), (LIAISON, Role::Liaison)] {
                let person = batch.add_person(PersonFields::named(name))?;
                if role == Role::Registrar {
                    batch.grant_role(person, role, RoleScope::Ledger, None)?;
                    continue;
                }
                for item in own {
                    let project = batch.view()?.item(item)?.project;
                    batch.grant_role(person, role, RoleScope::Project(project), None)?;
                }
            }
            Ok(())
        })
        .unwrap();
    let mut random = Random(SEED);
    let mut model = Model::default();
    let mut past = BTreeMap::from([(office.ledger.view().unwrap().as_of(), model.clone())]);
    let mut counts = BTreeMap::<(bool, &str), u32>::new();
    for _ in 0..STEPS {
        let actor = [REGISTRAR, REPORTER, REPORTER, LIAISON, LIAISON][random.below(5) as usize];
        let item = items[random.below(3) as usize];
        let month = 1 + random.below(u64::from(MONTHS)) as u8;
        let fen = random.below(50) as i64;
        let (step, name) = match random.below(18) {
            0..3 => (Step::Draft(item, month, fen), "draft"),
            3..7 => (Step::Submit(item, month, fen), "submit"),
            7..10 => (Step::Approve(item, month), "approve"),
            10..13 => (Step::Return(item, month), "return"),
            13..14 => (Step::File(item, month, fen), "file"),
            14..16 => (Step::Revise(item, month, fen), "revise"),
            16 => (Step::Close(1 + random.below(2) as u8), "close"),
            _ => (Step::Reopen(month), "reopen"),
        };
        let next = model.after(actor, &own, step);
        let result = take(&office.ledger, plan, actor, step);
        assert_eq!(result.is_ok(), next.is_some(), "{actor} {step:?} of {model:?}: {result:?}");
        if let Err(error) = &result {
            let expected = [ErrorKind::NotPermitted, ErrorKind::Rule, ErrorKind::Duplicate, ErrorKind::NotFound];
            assert!(expected.contains(&error.kind()), "{error}");
        }
        *counts.entry((result.is_ok(), name)).or_default() += 1;
        model = next.unwrap_or(model);
        let view = office.ledger.view().unwrap();
        compare(&view, plan, &items, &model);
        past.insert(view.as_of(), model.clone());
    }
    println!("{counts:?}");
    assert_eq!(counts.len(), 16, "every step was taken and refused: {counts:?}");
    for (change, model) in past {
        compare(&office.ledger.view_as_of(change).unwrap(), plan, &items, &model);
    }
    let view = office.ledger.view().unwrap();
    // Whatever was returned, what counts was approved or filed by somebody who may.
    for correction in view.late_corrections(plan).unwrap() {
        assert_eq!(view.change(correction.change).unwrap().actor, REGISTRAR);
    }
    view.verify().unwrap();
}

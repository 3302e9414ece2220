//! Thousands of random operations against a simple model in memory, and every figure compared as of every change.

use crate::random;
use crate::support;

use std::collections::BTreeMap;

use random::Random;
use support::{Office, month_of};
use zdxm::{ChangeNumber, ErrorKind, ItemId, Money, ProjectFields, ReportFields};

const SEED: u64 = 668;
const OPERATIONS: u32 = 1_500;
const ITEMS: u32 = 8;

/// What the model knows of a report: month's amount, year to date, started.
type Said = (Option<i64>, Option<i64>, Option<bool>);

/// The whole ledger as a person would keep it on paper.
#[derive(Clone, Default)]
struct Model {
    reports: BTreeMap<(ItemId, u8), Said>,
    annual: BTreeMap<ItemId, i64>,
    names: BTreeMap<ItemId, String>,
}

impl Model {
    /// Year to date and whether started, at the end of a month, from the first report on.
    fn standing(&self, item: ItemId, month: u8) -> (Option<i64>, Option<bool>) {
        let (mut done, mut started) = (None, None);
        for month in 1..=month {
            if let Some((amount, ytd, says)) = self.reports.get(&(item, month)) {
                done = ytd.or(amount.map(|amount| done.unwrap_or(0) + amount)).or(done);
                started = says.or(started);
            }
        }
        (done, started)
    }
}

fn report(said: Said) -> ReportFields {
    ReportFields {
        month_done: said.0.map(Money::from_fen),
        ytd_done: said.1.map(Money::from_fen),
        started: said.2,
        progress: Some("主体施工".into()),
        ..Default::default()
    }
}

fn said(random: &mut Random) -> Said {
    let mut amount = || (random.below(2) == 0).then(|| random.below(10_000) as i64 - 500);
    (amount(), amount(), [None, Some(true), Some(false)][random.below(3) as usize])
}

/// One random operation on both; whether the ledger should have a new change.
fn operate(random: &mut Random, office: &Office, items: &[ItemId], model: &mut Model) -> bool {
    let item = items[random.below(items.len() as u64) as usize];
    let month = random.below(12) as u8 + 1;
    let write =
        |work: &mut dyn FnMut(&mut zdxm::Batch) -> zdxm::Result<()>| office.ledger.write("模型", |batch| work(batch));
    match random.below(10) {
        0..=3 => {
            let said = said(random);
            let there = model.reports.contains_key(&(item, month));
            let result = write(&mut |batch| batch.file_report(item, month_of(month), report(said)).map(drop));
            assert_eq!(result.map_err(|error| error.kind()).err(), there.then_some(ErrorKind::Duplicate));
            if !there {
                model.reports.insert((item, month), said);
            }
            !there
        }
        4..=6 => {
            let said = said(random);
            let before = model.reports.get(&(item, month)).copied();
            let result =
                write(&mut |batch| batch.change_report(item, month_of(month), |now| *now = report(said)).map(drop));
            assert_eq!(result.is_ok(), before.is_some());
            if before.is_some() {
                model.reports.insert((item, month), said);
            }
            before.is_some_and(|before| before != said)
        }
        7 => {
            let annual = random.below(1_000) as i64;
            let changed = model.annual.insert(item, annual) != Some(annual);
            let mut fields = office.ledger.view().unwrap().item(item).unwrap().fields;
            fields.annual = Some(Money::from_fen(annual));
            write(&mut |batch| batch.change_item(item, |now| *now = fields.clone())).unwrap();
            changed
        }
        8 => {
            let name = format!("项目{}改{}", item.0, random.below(3));
            let changed = model.names.insert(item, name.clone()) != Some(name.clone());
            let project = office.ledger.view().unwrap().item(item).unwrap().project;
            write(&mut |batch| batch.change_project(project, |now| *now = ProjectFields::named(&name))).unwrap();
            changed
        }
        _ => {
            // A batch that fails at its end leaves nothing of what it had written before.
            let result = write(&mut |batch| {
                let project = ProjectFields::named(&format!("半途{}", month));
                batch.add_project(project)?;
                batch
                    .file_report(
                        ItemId(9_999),
                        month_of(1),
                        ReportFields { progress: Some("主体施工".into()), ..Default::default() },
                    )
                    .map(drop)
            });
            assert_eq!(result.unwrap_err().kind(), ErrorKind::NotFound);
            false
        }
    }
}

fn compare(office: &Office, plan: zdxm::PlanId, change: ChangeNumber, model: &Model) {
    let view = office.ledger.view_as_of(change).unwrap();
    for month in [1, 4, 7, 12] {
        let figures = view.month_figures(plan, month_of(month)).unwrap();
        for item in &figures.items {
            let (done, started) = model.standing(item.item, month);
            let found = (item.standing.done.map(Money::fen), item.standing.started);
            assert_eq!(found, (done, started), "item {} at month {month} as of {change}", item.item);
            let before = if month > 1 { model.standing(item.item, month - 1).0 } else { None };
            assert_eq!(item.done_before_month.map(Money::fen), before, "item {} before {month}", item.item);
            let last = (1..=month).rev().find(|month| model.reports.contains_key(&(item.item, *month)));
            assert_eq!(item.last_report.map(|month| month.month()), last);
            assert_eq!(item.annual.map(Money::fen), model.annual.get(&item.item).copied());
        }
        let missing = figures.missing_names.iter().map(|(item, name)| (*item, name.clone()));
        let expected = model.names.iter().filter(|(item, _)| !model.reports.contains_key(&(**item, month)));
        assert_eq!(missing.collect::<Vec<_>>(), expected.map(|(item, name)| (*item, name.clone())).collect::<Vec<_>>());
    }
}

#[test]
fn the_ledger_answers_as_the_model_does_as_of_every_change() {
    println!("seed {SEED}");
    let mut random = Random(SEED);
    let (office, plan, items) = Office::with_plan(ITEMS);
    let mut model = Model::default();
    for item in &items {
        model.annual.insert(*item, 1_000);
        model.names.insert(*item, format!("项目{}", item.0));
    }
    let start = office.ledger.view().unwrap().as_of();
    let mut history = vec![(start, model.clone())];
    for _ in 0..OPERATIONS {
        let changed = operate(&mut random, &office, &items, &mut model);
        let now = office.ledger.view().unwrap().as_of();
        let (last, _) = history.last().unwrap();
        assert_eq!(now.0, last.0 + i64::from(changed), "one change for each write that changes something");
        if changed {
            history.push((now, model.clone()));
        }
    }
    assert!(history.len() > 500, "{}", history.len());
    for (change, model) in &history {
        compare(&office, plan, *change, model);
    }
    office.ledger.view().unwrap().verify().unwrap();
}

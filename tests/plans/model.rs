//! Random supplements, withdrawals, returns, adjustments, voids and restores against a model that knows for each month what counts.

use std::collections::BTreeMap;

use crate::random::Random;
use crate::support;

use support::{Office, item_base};
use zdxm::{
    Batch, ChangeNumber, ErrorKind, ItemFields, ItemId, Money, Phase, PlanChangeFields, PlanChangeId, PlanChangeKind,
    PlanChangeLine, PlanFields, PlanId, ProjectFields, ProjectId, ReasonClass, Result, SectorId, YearMonth,
};

const PROJECTS: i64 = 6;
const PLANS: u16 = 50;
const STEPS: usize = 40;

/// A project's place in a plan, as a person with a calendar would keep it.
#[derive(Clone, Default)]
struct Place {
    item: Option<ItemId>,
    /// What counts in each month, from January on.
    months: [Option<i64>; 12],
    annual: i64,
    /// Whether the plan has it after all that was decided.
    is_in: bool,
    is_voided: bool,
    /// The month from which the last plan change counts, if any did something to it.
    last: Option<u8>,
}

impl Place {
    fn from(&mut self, month: u8, counts: Option<i64>) {
        self.months.iter_mut().skip(usize::from(month) - 1).for_each(|of| *of = counts);
    }
}

type Model = BTreeMap<i64, Place>;

/// Number and annual sum of what the plan has.
fn present(model: &Model) -> Sums {
    let places = model.values().filter(|place| place.is_in && !place.is_voided);
    places.fold((0, 0), |(count, sum), place| (count + 1, sum + place.annual))
}

fn of_month(model: &Model, month: u8) -> Vec<(i64, i64)> {
    let places = model.iter().filter(|(_, place)| !place.is_voided);
    places.filter_map(|(project, place)| Some((*project, place.months[usize::from(month) - 1]?))).collect()
}

fn item_of(annual: i64) -> ItemFields {
    let mut fields = ItemFields::new(Phase::Ongoing, SectorId(1));
    fields.annual = Some(Money::from_fen(annual));
    fields
}

/// Number and annual sum.
type Sums = (i64, i64);

struct Year<'o> {
    office: &'o Office,
    plan: PlanId,
    year: u16,
    model: Model,
    /// The model as of each change that was made.
    states: Vec<(ChangeNumber, Model)>,
    /// Each plan change with what the plan had before and after it.
    balances: Vec<(PlanChangeId, ChangeNumber, Sums, Sums)>,
}

impl Year<'_> {
    fn write<T>(&self, write: impl FnOnce(&mut Batch) -> Result<T>) -> Result<T> {
        self.office.ledger.write("李四", write)
    }

    fn keep(&mut self) {
        self.states.push((self.office.ledger.view().unwrap().as_of(), self.model.clone()));
    }

    fn adopt(&mut self, kind: PlanChangeKind, month: u8, line: PlanChangeLine) -> Result<ItemId> {
        let mut fields = PlanChangeFields::new(kind, YearMonth::new(self.year, month)?);
        fields.reason_class = Some(ReasonClass::Objective);
        let adopted = self.write(|batch| batch.adopt_plan_change(self.plan, fields, vec![line]))?;
        let adopted_in = self.office.ledger.view()?.as_of();
        self.balances.push((adopted.id, adopted_in, present(&self.model), (0, 0)));
        Ok(adopted.items[0])
    }

    fn change(&mut self, project: i64, kind: PlanChangeKind, month: u8, annual: i64) -> Result<()> {
        let mut place = self.model[&project].clone();
        let line = match (kind, place.item) {
            (PlanChangeKind::Supplement, _) => {
                PlanChangeLine::Supplement { project: ProjectId(project), fields: item_of(annual) }
            }
            (PlanChangeKind::Withdrawal, Some(item)) => PlanChangeLine::Withdrawal { item },
            (PlanChangeKind::Return, Some(item)) => PlanChangeLine::Return { item },
            (_, Some(item)) if !place.is_voided => {
                let base = item_base(&self.office.ledger, item);
                PlanChangeLine::Adjustment { base, fields: item_of(annual), owner: None }
            }
            _ => return Ok(()),
        };
        let adopted = self.adopt(kind, month, line);
        let may = match kind {
            PlanChangeKind::Supplement => place.item.is_none() || place.is_voided,
            PlanChangeKind::Return => {
                !place.is_voided && place.item.is_some() && !place.is_in && place.last.is_some_and(|last| month > last)
            }
            PlanChangeKind::Adjustment => {
                place.is_in && annual != place.annual && place.last.is_none_or(|last| month >= last)
            }
            _ => !place.is_voided && place.is_in && place.last.is_none_or(|last| month >= last),
        };
        assert_eq!(adopted.is_ok(), may, "{kind} of {project} from {month} on: {adopted:?}");
        let Ok(item) = adopted else { return Ok(()) };
        match kind {
            PlanChangeKind::Supplement => {
                assert!(place.item.is_none_or(|known| known == item));
                place = Place { item: Some(item), annual, ..Place::default() };
                place.from(month, Some(annual));
            }
            PlanChangeKind::Withdrawal => place.from(month, None),
            PlanChangeKind::Return => place.from(month, Some(place.annual)),
            _ => {
                place.annual = annual;
                place.from(month, Some(annual));
            }
        }
        place.is_in = kind != PlanChangeKind::Withdrawal;
        place.last = Some(month);
        self.model.insert(project, place);
        if let Some(balance) = self.balances.last_mut() {
            balance.3 = present(&self.model);
        }
        self.keep();
        Ok(())
    }

    fn void(&mut self, project: i64) {
        let Some(item) = self.model[&project].item else { return };
        let voided = self.write(|batch| batch.void(item, "误列"));
        let place = &self.model[&project];
        match voided {
            Ok(()) => assert!(place.last.is_none() && !place.is_voided),
            Err(error) if place.is_voided => assert_eq!(error.id(), "voided"),
            Err(error) => assert!(place.last.is_some() && error.kind() == ErrorKind::InUse, "{error}"),
        }
        self.model.entry(project).and_modify(|place| place.is_voided |= place.last.is_none());
        self.keep();
    }

    fn restore(&mut self, project: i64) {
        let Some(item) = self.model[&project].item else { return };
        let restored = self.write(|batch| batch.restore(item));
        assert_eq!(restored.is_ok(), self.model[&project].is_voided, "{restored:?}");
        self.model.entry(project).and_modify(|place| place.is_voided = false);
        self.keep();
    }

    fn add(&mut self, project: i64, annual: i64) {
        let place = self.model[&project].clone();
        let added = self.write(|batch| batch.add_item(self.plan, ProjectId(project), item_of(annual)));
        let may = self.balances.is_empty() && (place.item.is_none() || place.is_voided);
        assert_eq!(added.is_ok(), may, "{added:?}");
        let Ok(added) = added else { return };
        let mut place = Place { item: Some(added.item), annual, is_in: true, ..Place::default() };
        place.from(1, Some(annual));
        self.model.insert(project, place);
        self.keep();
    }

    /// Every state that was is what the model said then.
    fn check(&self, random: &mut Random) {
        for (change, model) in &self.states {
            let view = self.office.ledger.view_as_of(*change).unwrap();
            for month in [random.below(12) as u8 + 1, random.below(12) as u8 + 1] {
                let figures = view.month_figures(self.plan, YearMonth::new(self.year, month).unwrap()).unwrap();
                let mut counted =
                    figures.items.iter().map(|of| (of.project.0, of.annual.unwrap().fen())).collect::<Vec<_>>();
                counted.sort_unstable();
                assert_eq!(counted, of_month(model, month), "{change} of {}, month {month}", self.year);
            }
        }
        for (id, adopted, before, after) in &self.balances {
            let view = self.office.ledger.view_as_of(*adopted).unwrap();
            let balance = view.plan_balance(*id).unwrap().implementation;
            let sums = |sum: zdxm::PlanSum| (sum.count, sum.annual.fen());
            assert_eq!((sums(balance.opening), sums(balance.closing)), (*before, *after), "{id} of {}", self.year);
            // As of now, too, opening + in − out ± changed is closing.
            self.office.ledger.view().unwrap().plan_balance(*id).unwrap();
        }
    }
}

#[test]
fn random_plan_changes_voids_and_returns_keep_to_the_model() {
    let seed = 20_221_128;
    eprintln!("seed {seed}");
    let mut random = Random(seed);
    let office = Office::new();
    let add = |batch: &mut Batch| {
        (1..=PROJECTS)
            .try_for_each(|number| batch.add_project(ProjectFields::named(&format!("项目{number}"))).map(drop))
    };
    office.ledger.write("李四", add).unwrap();
    for year in (0..PLANS).map(|year| 2000 + year) {
        let plan = PlanFields { year, ..PlanFields::new(year, &format!("{year}年计划")) };
        let plan = office.ledger.write("李四", |batch| batch.adopt_plan(plan)).unwrap();
        let model = (1..=PROJECTS).map(|project| (project, Place::default())).collect();
        let mut of = Year { office: &office, plan, year, model, states: Vec::new(), balances: Vec::new() };
        let mut month = 1;
        for step in 0..STEPS {
            let project = random.below(PROJECTS as u64) as i64 + 1;
            let annual = random.below(9) as i64 * 100;
            // Time goes on, and sometimes somebody comes late.
            month = (1 + step * 12 / STEPS).max(month);
            let from = (month + random.below(3) as usize).saturating_sub(1).clamp(1, 12) as u8;
            let change = |of: &mut Year<'_>, kind| of.change(project, kind, from, annual).unwrap();
            match random.below(if step < 8 { 4 } else { 12 }) {
                0 | 1 => of.add(project, annual),
                2 => of.void(project),
                3 => of.restore(project),
                4 | 5 => change(&mut of, PlanChangeKind::Supplement),
                6 | 7 => change(&mut of, PlanChangeKind::Withdrawal),
                8 | 9 => change(&mut of, PlanChangeKind::Return),
                _ => change(&mut of, PlanChangeKind::Adjustment),
            }
        }
        of.check(&mut random);
    }
    office.ledger.view().unwrap().verify().unwrap();
}

//! The items of one month, found by unit, with what is looked up beside their figures once somebody asks.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use crate::domain::monthly::figures::ItemFigures;
use crate::domain::project::matter::Matter;
use crate::domain::project::matter_query::MatterQuery;
use crate::domain::rules::UnitRole;
use crate::domain::value::ids::{ItemId, PlanId, UnitId};
use crate::domain::value::money::Money;
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::ledger::{Discipline, View};

/// Of what something is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Of {
    /// All items of the plan.
    All,
    /// Those of a unit, in its part; `None` for those without one.
    Unit(Option<UnitId>),
    /// One item.
    Item(ItemId),
}

/// A month of a plan. Everything is read once, and only if it is asked for.
pub(super) struct Month {
    plan: PlanId,
    pub(super) month: YearMonth,
    role: UnitRole,
    items: OnceCell<Items>,
    funds: OnceCell<BTreeMap<ItemId, Money>>,
    discipline: OnceCell<BTreeMap<ItemId, Discipline>>,
    matters: OnceCell<Vec<Matter>>,
}

/// Items in the order of the plan, and where those of each unit stand among them.
struct Items {
    items: Vec<ItemFigures>,
    of_unit: BTreeMap<Option<UnitId>, Vec<usize>>,
    of_item: BTreeMap<ItemId, usize>,
}

impl Items {
    fn new(items: Vec<ItemFigures>, role: UnitRole) -> Items {
        let (mut of_unit, mut of_item) = (BTreeMap::<_, Vec<_>>::new(), BTreeMap::new());
        for (at, item) in items.iter().enumerate() {
            of_unit.entry(unit_of(item, role)).or_default().push(at);
            of_item.insert(item.item, at);
        }
        Items { items, of_unit, of_item }
    }
}

/// The unit that answers for an item in a part.
pub(super) fn unit_of(item: &ItemFigures, role: UnitRole) -> Option<UnitId> {
    match role {
        UnitRole::Lead => item.lead_unit,
        UnitRole::Reporting => item.reporting_unit,
    }
}

impl Month {
    pub(super) fn new(plan: PlanId, month: YearMonth, role: UnitRole) -> Month {
        let (items, funds) = (OnceCell::new(), OnceCell::new());
        Month { plan, month, role, items, funds, discipline: OnceCell::new(), matters: OnceCell::new() }
    }

    /// With items that were read already.
    pub(super) fn with_items(self, items: Vec<ItemFigures>) -> Month {
        Month { items: OnceCell::from(Items::new(items, self.role)), ..self }
    }

    fn known(&self, view: &View) -> Result<&Items> {
        once(&self.items, || Ok(Items::new(view.counted_items(self.plan, self.month)?, self.role)))
    }

    /// All items, in the order of the plan.
    pub(super) fn all(&self, view: &View) -> Result<&[ItemFigures]> {
        Ok(&self.known(view)?.items)
    }

    /// The items of somebody, in the order of the plan.
    pub(super) fn items(&self, view: &View, of: Of) -> Result<Vec<&ItemFigures>> {
        let Items { items, of_unit, of_item } = self.known(view)?;
        Ok(match of {
            Of::All => items.iter().collect(),
            Of::Unit(unit) => of_unit.get(&unit).into_iter().flatten().filter_map(|at| items.get(*at)).collect(),
            Of::Item(item) => of_item.get(&item).and_then(|at| items.get(*at)).into_iter().collect(),
        })
    }

    /// Funds in place of each item that ever named any.
    pub(super) fn funds(&self, view: &View) -> Result<&BTreeMap<ItemId, Money>> {
        once(&self.funds, || view.funds_of_items(self.all(view)?, self.month))
    }

    /// How the report of each implementation project came in.
    pub(super) fn discipline(&self, view: &View) -> Result<&BTreeMap<ItemId, Discipline>> {
        once(&self.discipline, || view.discipline(self.plan, self.month, self.all(view)?))
    }

    /// The matters of the plan's projects.
    pub(super) fn matters(&self, view: &View) -> Result<&[Matter]> {
        let query = MatterQuery::default().with_plan(self.plan);
        let found =
            || Ok(view.find_matters(self.month.last_day(), &query)?.into_iter().map(|found| found.matter).collect());
        once(&self.matters, found).map(Vec::as_slice)
    }
}

/// What a cell holds, made where it holds nothing yet.
pub(super) fn once<T>(cell: &OnceCell<T>, make: impl FnOnce() -> Result<T>) -> Result<&T> {
    if let Some(known) = cell.get() {
        return Ok(known);
    }
    let made = make()?;
    Ok(cell.get_or_init(|| made))
}

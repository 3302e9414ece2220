//! The items of one month, found by unit, with what is looked up beside their figures once somebody asks.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use super::sums::Sums;
use crate::domain::monthly::figures::ItemFigures;
use crate::domain::project::matter::Matter;
use crate::domain::project::matter_query::MatterQuery;
use crate::domain::project::node::Node;
use crate::domain::rules::UnitRole;
use crate::domain::value::ids::{ItemId, PlanId, ProjectId, UnitId};
use crate::domain::value::money::Money;
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::figures::cells::FigureCell;
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
    matters: OnceCell<OfProjects<Matter>>,
    nodes: OnceCell<OfProjects<Node>>,
    whole: OnceCell<FigureCell>,
}

/// Items in the order of the plan, and where those of each unit stand among them.
struct Items {
    items: Vec<ItemFigures>,
    of_unit: BTreeMap<Option<UnitId>, Vec<usize>>,
    of_item: BTreeMap<ItemId, usize>,
    of_project: BTreeMap<ProjectId, usize>,
}

/// Records of the plan's projects, and where those of each project stand among them.
struct OfProjects<T> {
    records: Vec<T>,
    of_project: BTreeMap<ProjectId, Vec<usize>>,
}

impl<T> OfProjects<T> {
    fn new(records: Vec<T>, project: impl Fn(&T) -> ProjectId) -> Self {
        let mut of_project = BTreeMap::<_, Vec<_>>::new();
        for (at, record) in records.iter().enumerate() {
            of_project.entry(project(record)).or_default().push(at);
        }
        OfProjects { records, of_project }
    }

    /// Those that can be somebody's: of some projects, or all.
    fn of(&self, projects: Option<Vec<ProjectId>>) -> Vec<&T> {
        let Some(projects) = projects else { return self.records.iter().collect() };
        let places = projects.iter().filter_map(|project| self.of_project.get(project)).flatten();
        places.filter_map(|at| self.records.get(*at)).collect()
    }
}

impl Items {
    fn new(items: Vec<ItemFigures>, role: UnitRole) -> Items {
        let (mut of_unit, mut of_item) = (BTreeMap::<_, Vec<_>>::new(), BTreeMap::new());
        let mut of_project = BTreeMap::new();
        for (at, item) in items.iter().enumerate() {
            of_unit.entry(unit_of(item, role)).or_default().push(at);
            of_item.insert(item.item, at);
            of_project.insert(item.project, at);
        }
        Items { items, of_unit, of_item, of_project }
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
        let (items, funds, discipline) = (OnceCell::new(), OnceCell::new(), OnceCell::new());
        let (matters, nodes, whole) = (OnceCell::new(), OnceCell::new(), OnceCell::new());
        Month { plan, month, role, items, funds, discipline, matters, nodes, whole }
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
        let Items { items, of_unit, of_item, of_project: _ } = self.known(view)?;
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

    /// The item of a project.
    pub(super) fn item_of(&self, view: &View, project: ProjectId) -> Result<Option<&ItemFigures>> {
        let known = self.known(view)?;
        Ok(known.of_project.get(&project).and_then(|at| known.items.get(*at)))
    }

    /// The sums of all implementation projects.
    pub(super) fn whole(&self, view: &View) -> Result<&FigureCell> {
        once(&self.whole, || {
            let items = self.all(view)?.iter().filter(|item| item.phase.is_implementation());
            Ok(Sums::new(items, self.month)?.cell)
        })
    }

    /// The matters that can be somebody's: of one item those of its project, otherwise those of all of the plan's projects.
    pub(super) fn matters(&self, view: &View, of: Of) -> Result<Vec<&Matter>> {
        let matters = once(&self.matters, || {
            let query = MatterQuery::default().with_plan(self.plan);
            let found = view.find_matters(self.month.last_day(), &query)?;
            Ok(OfProjects::new(found.into_iter().map(|found| found.matter).collect(), |matter| matter.project))
        })?;
        Ok(matters.of(self.projects(view, of)?))
    }

    /// The nodes that can be somebody's: of one item those of its project, otherwise those of all of the plan's projects.
    pub(super) fn nodes(&self, view: &View, of: Of) -> Result<Vec<&Node>> {
        let nodes = once(&self.nodes, || Ok(OfProjects::new(view.nodes_of_plan(self.plan)?, |node| node.project)))?;
        Ok(nodes.of(self.projects(view, of)?))
    }

    /// The project of one item; `None` stands for all.
    fn projects(&self, view: &View, of: Of) -> Result<Option<Vec<ProjectId>>> {
        let Of::Item(_) = of else { return Ok(None) };
        Ok(Some(self.items(view, of)?.into_iter().map(|item| item.project).collect()))
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

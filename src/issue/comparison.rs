//! Two states of a bulletin compared (比较): which figures changed, and which changes of the ledger made them.

use serde::Serialize;

use super::fact_changes::{self, FactChange};
use super::figure_changes::{self, FigureChange};
use crate::domain::office::change::Change;
use crate::domain::value::ids::BulletinId;
use crate::error::Result;
use crate::figures::bulletin::Bulletin;
use crate::issue::compared::BulletinState;
use crate::issue::messages;
use crate::ledger::View;
use crate::ordered::IntoOrdered;

/// Two states of the bulletin of a plan, compared: figure by figure, and record by record with the change that wrote it.
///
/// ```
/// use zdxm::issue::BulletinComparison;
/// # use zdxm::{IssuedBulletinFields, Ledger, YearMonth};
/// # let folder = tempfile::tempdir().unwrap();
/// # let ledger = Ledger::create(folder.path().join("x"), "办").unwrap();
/// # let fields = zdxm::PlanFields { year: 2022, level: Default::default(), title: "计划".into(), document_no: None, issued_on: None };
/// # let plan = ledger.write("甲", |batch| {
/// #     let plan = batch.adopt_plan(fields)?;
/// #     let project = batch.add_project(zdxm::ProjectFields::named("凤凰岭大桥"))?;
/// #     let sector = batch.ensure_sector("基础设施")?.id;
/// #     batch.add_item(plan, project, zdxm::ItemFields::new(zdxm::Phase::Ongoing, sector))?;
/// #     Ok(plan)
/// # }).unwrap();
/// # let date = chrono::NaiveDate::from_ymd_opt(2022, 4, 8).unwrap();
/// # let third = IssuedBulletinFields::new(plan, YearMonth::new(2022, 3)?, "第3期", date);
/// # let third = ledger.write("张三", |batch| batch.issue_bulletin(third))?;
/// // What was corrected since the third bulletin was issued?
/// let comparison = BulletinComparison::of_issued(&ledger.view()?, third, None)?;
/// assert!(comparison.figures.is_empty());
/// # Ok::<(), zdxm::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct BulletinComparison {
    /// The earlier state.
    pub before: BulletinState,
    /// The later state.
    pub after: BulletinState,
    /// Every figure that differs, cell by cell.
    pub figures: Vec<FigureChange>,
    /// Every field of every record that differs, with the number of the change that wrote it.
    pub facts: Vec<FactChange>,
    /// The changes that wrote these records, oldest first.
    pub changes: Vec<Change>,
}

impl BulletinComparison {
    /// Compares two states of one plan that the view knows of; the later one is `after`.
    ///
    /// Fails with `InvalidValue` for states of two plans, or where `before` knows of more changes than `after`.
    pub fn new(view: &View, before: BulletinState, after: BulletinState) -> Result<BulletinComparison> {
        if before.plan != after.plan {
            return Err(view.named(messages::plans_not_comparable(before.plan, after.plan).field("plan")));
        }
        if before.as_of > after.as_of {
            return Err(messages::states_in_wrong_order(before.as_of, after.as_of).field("change"));
        }
        let states = [&before, &after].map(|of| view.month_state(of.plan, of.month, of.as_of));
        let [earlier, later] = states;
        let (mut earlier, later) = (earlier?, later?);
        let figures = figure_changes::compare(
            &Bulletin::by_rules(&earlier.figures, &before.rules)?,
            &Bulletin::by_rules(&later.figures, &after.rules)?,
        )?;
        // What was merged since is listed once, and not of each item that names it.
        view.settle_state(&mut earlier, after.as_of)?;
        let facts = fact_changes::compare(view, (&before, &earlier), (&after, &later))?;
        let numbers = facts.iter().filter_map(|fact| fact.change).into_set();
        let changes = numbers.into_iter().map(|number| view.change(number)).collect::<Result<_>>()?;
        Ok(BulletinComparison { before, after, figures, facts, changes })
    }

    /// Compares an issued bulletin with another one, or with the present state of its month by its own rules.
    pub fn of_issued(view: &View, before: BulletinId, after: Option<BulletinId>) -> Result<BulletinComparison> {
        let before = BulletinState::from(&view.issued_bulletin(before)?);
        let after = match after {
            Some(after) => BulletinState::from(&view.issued_bulletin(after)?),
            None => BulletinState { as_of: view.as_of(), number: None, ..before.clone() },
        };
        BulletinComparison::new(view, before, after)
    }

    /// The change that wrote a record.
    pub fn change_of(&self, fact: &FactChange) -> Option<&Change> {
        // They stand in the order of their numbers.
        let at = self.changes.binary_search_by_key(&fact.change?, |change| change.number).ok()?;
        self.changes.get(at)
    }
}

//! What is measured of a unit or a plan item at the end of a month (指标), from the ledger, exact: one vocabulary for rankings,
//! lists, letters and assessments. `docs/measures.md` defines each measure.

mod groups;
mod letters;
mod matters;
mod month;
mod months;
mod nodes;
mod sums;
mod targets;
mod year;

use crate::domain::monthly::figures::{ItemFigures, PlanFigures};
use crate::domain::rules::rule_pack::RulePack;
use crate::domain::rules::{Measure, MeasureFilter, StartBaseKind, UnitRole};
use crate::domain::value::fraction::Fraction;
use crate::domain::value::ids::{ItemId, PlanId, UnitId};
use crate::domain::value::money::Money;
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::ledger::View;

pub(crate) use groups::UnitGroup;
pub(crate) use month::Of;
use year::Year;

/// Every measure of the units and items of a plan at the end of a month, as of the change of its view.
///
/// A value is exact. It is `None` where it is not known: nothing was reported, the base is zero, or the plan does not say it; never
/// zero by accident. Each month is read once, when the first measure asks for it.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// use zdxm::figures::Measures;
/// use zdxm::{Measure, MeasureFilter};
/// let measures = Measures::new(&view, plan, march)?;
/// let rate = measures.of_item(Measure::AnnualRate, &MeasureFilter::default(), item)?.expect("a report");
/// assert_eq!(rate.percent(2), "23.55");
/// assert!(measures.of_item(Measure::HalfRate, &MeasureFilter::default(), item)?.is_none());
/// # Ok::<(), zdxm::Error>(())
/// ```
pub struct Measures<'v>(Year<'v>);

impl<'v> Measures<'v> {
    /// At the end of a month of the plan's year; months, reports and lights are counted from January on. Units answer for what
    /// they lead.
    pub fn new(view: &'v View, plan: PlanId, month: YearMonth) -> Result<Self> {
        Year::new(view, plan, month).map(Measures)
    }

    /// The same for units in another part: those that file the reports.
    pub fn by_role(self, role: UnitRole) -> Result<Self> {
        self.0.by_role(role).map(Measures)
    }

    /// The same with months, reports and lights counted from a later month on, such as the first one of a quarter.
    pub fn counted_from(self, first: YearMonth) -> Result<Self> {
        self.0.counted_from(first).map(Measures)
    }

    /// The month at whose end is measured.
    pub fn month(&self) -> Result<YearMonth> {
        self.0.month()
    }

    /// The figures of the month.
    pub fn figures(&self) -> &PlanFigures {
        &self.0.figures
    }

    /// The rule pack of the plan, if it uses one.
    pub fn rules(&self) -> Option<&RulePack> {
        self.0.pack.as_ref()
    }

    /// For which items units answer here.
    pub fn role(&self) -> UnitRole {
        self.0.role
    }

    /// The units that answer for an implementation project in the month, in the order in which the plan names them first.
    pub fn units(&self) -> Vec<UnitId> {
        groups::units_of(&self.0.figures.items, self.0.role)
    }

    /// The same units in the groups in which they are ranked, each with its name.
    pub fn groups(&self) -> Result<Vec<(String, Vec<UnitId>)>> {
        let groups = self.groups_at(self.0.last_number())?;
        Ok(groups.into_iter().map(|group| (group.name, group.units)).collect())
    }

    /// The same measures for units in another part, months counted in the same way.
    pub(crate) fn again(&self, role: UnitRole) -> Result<Measures<'v>> {
        let (figures, month) = (&self.0.figures, self.0.month()?);
        let again = Measures::new(self.0.view, figures.plan, month)?.by_role(role)?;
        again.counted_from(YearMonth::new(month.year(), self.0.first)?)
    }

    /// Annual planned investment of the items of a unit, and what they have done.
    pub(crate) fn money_of(&self, of: &MeasureFilter, unit: UnitId) -> Result<(Option<Money>, Option<Money>)> {
        let cell = self.0.sums(self.0.last_number(), of, Of::Unit(Some(unit)))?.cell;
        Ok((cell.annual, cell.done))
    }

    /// The groups of an earlier month, 1 to 12.
    pub(crate) fn groups_at(&self, number: u8) -> Result<Vec<UnitGroup>> {
        self.0.groups(number)
    }

    /// The items of a unit that a filter chooses, in the order of the plan.
    pub fn items_of(&self, of: &MeasureFilter, unit: UnitId) -> Result<Vec<ItemId>> {
        let items = self.0.items(self.0.last_number(), &self.0.chosen(of)?, Of::Unit(Some(unit)))?;
        Ok(items.into_iter().map(|item| item.item).collect())
    }

    /// The items of a unit in every phase, in the order of the plan.
    pub(crate) fn all_items_of(&self, unit: UnitId) -> Result<Vec<&ItemFigures>> {
        self.0.month_of(self.0.last_number())?.items(self.0.view, Of::Unit(Some(unit)))
    }

    /// A plan item of the month.
    pub(crate) fn item(&self, item: ItemId) -> Result<Option<&ItemFigures>> {
        Ok(self.0.month_of(self.0.last_number())?.items(self.0.view, Of::Item(item))?.into_iter().next())
    }

    /// A measure of a unit: of its items together.
    ///
    /// Fails with `InvalidValue` for what no ledger knows (points that were given), and with `NotFound` for a sector that does
    /// not exist.
    pub fn of_unit(&self, measure: Measure, of: &MeasureFilter, unit: UnitId) -> Result<Option<Fraction>> {
        self.at(self.0.last_number(), measure, of, Of::Unit(Some(unit)))
    }

    /// A measure of one item; `None` also where it does not count in the month, or the filter leaves it out.
    pub fn of_item(&self, measure: Measure, of: &MeasureFilter, item: ItemId) -> Result<Option<Fraction>> {
        self.at(self.0.last_number(), measure, of, Of::Item(item))
    }

    /// A measure of the whole plan.
    pub fn of_plan(&self, measure: Measure, of: &MeasureFilter) -> Result<Option<Fraction>> {
        self.at(self.0.last_number(), measure, of, Of::All)
    }

    /// A measure at the end of a month up to the one in question, 1 to 12.
    pub(crate) fn at(&self, number: u8, measure: Measure, filter: &MeasureFilter, of: Of) -> Result<Option<Fraction>> {
        use Measure::*;
        measure.check_in_ledger("measure")?;
        let year = &self.0;
        match measure {
            One => Ok(Some(Fraction::from(1_u32))),
            OverTarget | OverTargetMoney | TargetRate => year.against_target(number, measure, filter, of),
            StartRate => {
                let rules = year.figures.rules.figures().start_base.kind();
                let known = match filter.base.unwrap_or(rules) {
                    StartBaseKind::Target => year.against_target(number, measure, filter, of)?,
                    _ => None,
                };
                if known.is_some() { Ok(known) } else { year.of_items(number, measure, filter, of) }
            }
            HalfRate if number < 6 => Ok(None),
            HalfRate => year.of_items(6, AnnualRate, filter, of),
            LetterPoints => year.of_letters(number, of),
            MatterRate | MattersOverdue => year.of_matters(number, measure, filter, of),
            NodesRate | NodesLate => year.of_nodes(number, measure, filter, of),
            MonthsBehind | MonthsLast | MonthsOver | YellowMonths | RedMonths | ReportsLate | ReportsMissing
            | ReportsReturned => year.of_months(number, measure, filter, of),
            _ => year.of_items(number, measure, filter, of),
        }
    }
}

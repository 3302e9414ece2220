//! The bulletin of a month (简报、通报), as data.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::bulletin_facts::BulletinFacts;
use super::cells::{Cut, Cuts, FigureCell};
use super::compared::Compared;
use super::ranking::{self, RankGroup};
use super::starts::Starts;
use crate::domain::monthly::background::Background;
use crate::domain::monthly::figures::PlanFigures;
use crate::domain::office::unit::{SectorFields, UnitFields};
use crate::domain::plan::PlanFields;
use crate::domain::rules::FigureRules;
use crate::domain::rules::period::Period;
use crate::domain::rules::rule_pack::{BulletinDetail, BulletinKind, BulletinRule};
use crate::domain::value::ids::{ChangeNumber, ItemId, PlanId, SectorId, UnitId};
use crate::domain::value::money::{Money, MoneyUnit};
use crate::domain::value::period::YearMonth;
use crate::domain::value::rate::Rate;
use crate::error::Result;
use crate::figures::messages;
use crate::ledger::View;
use crate::ordered::IntoOrdered;

/// The figures of a month with rates, ranks and names: everything that a bulletin prints.
///
/// ```
/// use zdxm::figures::Bulletin;
/// use zdxm::{Ledger, YearMonth};
/// # let folder = tempfile::tempdir().unwrap();
/// # let ledger = Ledger::create(folder.path().join("x"), "办").unwrap();
/// # let fields = zdxm::PlanFields { year: 2022, level: Default::default(), title: "计划".into(), document_no: None, issued_on: None };
/// # let plan = ledger.write("甲", |batch| batch.adopt_plan(fields)).unwrap();
/// let figures = ledger.view()?.month_figures(plan, YearMonth::new(2022, 6)?)?;
/// let bulletin = Bulletin::new(&figures)?;
/// println!("{}", bulletin.to_text()?);
/// # Ok::<(), zdxm::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Bulletin {
    /// The plan.
    pub plan: PlanFields,
    /// The month at whose end the figures stand.
    pub month: YearMonth,
    /// The last change that the figures know of.
    pub as_of: ChangeNumber,
    /// How the figures are made and rounded.
    pub rules: FigureRules,
    /// The sums.
    pub cuts: Cuts,
    /// Starts and finishes.
    pub starts: Starts,
    /// Lead units, ranked in groups of one kind.
    pub lead_units: Vec<RankGroup>,
    /// Reporting units, ranked in groups of one kind.
    pub reporting_units: Vec<RankGroup>,
    /// Who did not report for the month.
    pub missing: Vec<MissingReports>,
    /// The last day on which a report was in time; `None` where the rules of the plan name none.
    pub deadline: Option<NaiveDate>,
    /// Reports that came after it.
    pub late: u32,
    /// Reports of which nobody knows the day.
    pub undated: u32,
    /// Its kind, period and parts.
    pub rule: BulletinRule,
    /// How it stands against other months, as far as its rule asks for that and they are known.
    pub compared: Compared,
    /// What it says beside its figures, as far as its rule asks for that.
    pub facts: BulletinFacts,
    /// Under which number and date it was issued; `None` for one that is not. Every form prints it.
    pub issue: Option<IssueHead>,
    sectors: BTreeMap<SectorId, SectorFields>,
    units: BTreeMap<UnitId, UnitFields>,
}

/// What an issued bulletin says of itself (期号、签发日期、标题).
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct IssueHead {
    /// Its number, such as `第3期`.
    pub number: String,
    /// The date that it bears.
    pub issued_on: NaiveDate,
    /// Its title, where it is not the usual one.
    pub title: Option<String>,
    /// Name and version of the rule pack by which it was made (口径), where its plan used one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<String>,
    /// The change as of which its figures stand; bulletins of format 1 do not print it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chain: Option<ChainMark>,
}

/// Number and hash of the change as of which the figures of an issued bulletin stand. On paper they prove later that the ledger
/// still leads through that change: [`View::verify_against`](crate::View::verify_against).
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct ChainMark {
    /// Its number.
    pub change: ChangeNumber,
    /// Its hash, in 64 hexadecimal digits.
    pub hash: String,
}

impl ChainMark {
    /// Digits of the hash that are printed, as many as a proof needs.
    const PRINTED_DIGITS: usize = 16;

    /// What is printed: `数据截至变更12（校验码 3f9a0c51d2b7e846）`. Readers look for these words: they never change.
    pub fn line(&self) -> String {
        let digits = self.hash.get(..Self::PRINTED_DIGITS).unwrap_or(&self.hash);
        format!("数据截至变更{}（校验码 {digits}）", self.change)
    }

    /// Whether a text prints it, on a line of its own.
    pub(crate) fn is_in(&self, text: &str) -> bool {
        let line = self.line();
        text.lines().any(|other| other.trim() == line)
    }
}

/// Projects of one reporting unit that did not report for the month (未报送).
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct MissingReports {
    /// The reporting unit's name; `未明确` where the plan names none.
    pub unit: String,
    /// Names of the projects, with the month of their last report.
    pub projects: Vec<(String, Option<YearMonth>)>,
}

impl Bulletin {
    /// Makes the bulletin of a month from exact figures, by the rules of their plan. It compares with no other month:
    /// [`Bulletin::of`] does.
    pub fn new(figures: &PlanFigures) -> Result<Bulletin> {
        Bulletin::by_rules(figures, figures.rules.figures())
    }

    /// The bulletin of a kind and period, whose last month is the one that is named, as issuing makes it: with the parts and
    /// comparisons that the rule pack of the plan asks for. Without a kind, the first one that the pack has for the period; a plan
    /// without such a rule has the usual one.
    ///
    /// Fails with `InvalidValue` where the period does not end with the month.
    pub fn of(
        view: &View,
        plan: PlanId,
        month: YearMonth,
        kind: Option<BulletinKind>,
        period: Period,
    ) -> Result<Bulletin> {
        Bulletin::of_figures(view, &view.month_figures(plan, month)?, kind, period)
    }

    /// As [`Bulletin::of`], of figures that are as of the change of the view.
    pub(crate) fn of_figures(
        view: &View,
        figures: &PlanFigures,
        kind: Option<BulletinKind>,
        period: Period,
    ) -> Result<Bulletin> {
        let rule = figures.rules.bulletin(kind, period);
        let background = view.background(figures, &rule)?;
        Bulletin::by_rule(figures, figures.rules.figures(), rule, &background)
    }

    /// By other rules of figures, such as those of an issued bulletin.
    pub(crate) fn by_rules(figures: &PlanFigures, rules: &FigureRules) -> Result<Bulletin> {
        let rule = figures.rules.bulletin(None, Period::Month);
        Bulletin::by_rule(figures, rules, rule, &Background::default())
    }

    /// By rules of figures, and by the rule of a bulletin.
    pub(crate) fn by_rule(
        figures: &PlanFigures,
        rules: &FigureRules,
        rule: BulletinRule,
        background: &Background,
    ) -> Result<Bulletin> {
        let compared = Compared::new(figures, background, &rule)?;
        let facts = BulletinFacts::new(figures, background, &rule)?;
        let month = figures.month.ok_or_else(|| messages::bulletin_without_month().field("month"))?;
        if !rule.period.ends_with(month) {
            return Err(messages::period_ends_elsewhere(rule.period, month).field("month"));
        }
        let cuts = Cuts::new(figures)?;
        let count = |items: &BTreeSet<ItemId>| u32::try_from(items.len()).unwrap_or(u32::MAX);
        Ok(Bulletin {
            plan: figures.plan_fields.clone(),
            month,
            as_of: figures.as_of,
            rules: rules.clone(),
            starts: Starts::new(figures, month),
            lead_units: ranking::rank(&cuts.lead_units, &figures.units),
            reporting_units: ranking::rank(&cuts.reporting_units, &figures.units),
            missing: missing(figures),
            deadline: figures.deadline,
            late: count(&figures.late),
            undated: count(&figures.undated),
            rule,
            compared,
            facts,
            issue: None,
            cuts,
            sectors: figures.sectors.iter().cloned().into_map(),
            units: figures.units.clone(),
        })
    }

    /// The share of the year that is gone (序时进度).
    pub fn time_progress(&self) -> Rate {
        Rate::time_progress(self.month)
    }

    /// How many percentage points a cell's rate is above 序时进度, as it is displayed.
    pub fn gap(&self, cell: &FigureCell) -> Option<Decimal> {
        Some(self.rules.gap(cell.rate()?, self.month).points(self.rules.rate_decimals))
    }

    /// An amount in 亿元, as it is displayed.
    pub(crate) fn money(&self, money: Money) -> String {
        money.display(MoneyUnit::YiYuan, self.rules.money_decimals)
    }

    /// A rate in percent, as it is displayed.
    pub(crate) fn percent(&self, rate: Rate) -> Decimal {
        rate.percent(self.rules.rate_decimals)
    }

    /// What a cell is called in a report.
    pub fn name(&self, cut: Cut) -> String {
        let unit = |unit: Option<UnitId>| unit.and_then(|unit| self.units.get(&unit)).map(|unit| unit.name.clone());
        match cut {
            Cut::All => "实施项目合计".into(),
            Cut::Phase(phase) => format!("{}项目", phase.name()),
            Cut::PhaseSector(_, sector) | Cut::Sector(sector) | Cut::Subsector(sector) => self.sector(sector),
            Cut::LeadUnit(of) | Cut::ReportingUnit(of) | Cut::PhaseUnit(_, of) => {
                unit(of).unwrap_or_else(|| "未明确".into())
            }
        }
    }

    /// The cells below a phase or a sector, of one kind, in the order of the tables (其中).
    pub(crate) fn cells_below(&self, whole: Cut, detail: BulletinDetail) -> Vec<&FigureCell> {
        let is_below = |cell: &&FigureCell| match (whole, detail, cell.cut) {
            (Cut::Phase(of), BulletinDetail::PhaseSectors, Cut::PhaseSector(phase, _)) => phase == of,
            (Cut::Phase(of), BulletinDetail::PhaseUnits, Cut::PhaseUnit(phase, _)) => phase == of,
            (Cut::Sector(of), BulletinDetail::SectorPhases, Cut::PhaseSector(phase, sector)) => {
                sector == of && phase.is_implementation()
            }
            (Cut::Sector(of), BulletinDetail::Subsectors, Cut::Subsector(sector)) => {
                self.sectors.get(&sector).is_some_and(|fields| fields.parent == Some(of))
            }
            _ => false,
        };
        self.cuts.phase_sectors.iter().chain(&self.facts.details).filter(is_below).collect()
    }

    fn sector(&self, sector: SectorId) -> String {
        self.sectors.get(&sector).map(|sector| sector.name.clone()).unwrap_or_default()
    }
}

/// Groups those who did not report by reporting unit, in the order of the plan.
fn missing(figures: &PlanFigures) -> Vec<MissingReports> {
    let mut units: BTreeMap<Option<UnitId>, Vec<(String, Option<YearMonth>)>> = BTreeMap::new();
    for item in &figures.items {
        if let Some(name) = figures.missing_names.get(&item.item) {
            units.entry(item.reporting_unit).or_default().push((name.clone(), item.last_report));
        }
    }
    let name = |unit: Option<UnitId>| unit.and_then(|unit| figures.units.get(&unit)).map(|unit| unit.name.clone());
    let missing = units
        .into_iter()
        .map(|(unit, projects)| MissingReports { unit: name(unit).unwrap_or_else(|| "未明确".into()), projects });
    missing.collect()
}

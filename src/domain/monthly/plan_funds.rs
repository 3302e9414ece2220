//! Funds in place of a whole plan (到位资金汇总).

use std::collections::BTreeMap;

use serde::Serialize;

use super::figures::PlanFigures;
use super::funds::FundsBySource;
use crate::domain::rules::PlanRules;
use crate::domain::value::ids::ItemId;
use crate::domain::value::money::Money;
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::ordered::Ordered;

/// Funds in place of the implementation projects of a plan up to a month, carried forward from the last report that
/// names any.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PlanFunds {
    /// The month.
    pub month: YearMonth,
    /// Implementation projects that count in the month.
    pub items: u32,
    /// Of these, those with a report of funds in the year.
    pub reported: u32,
    /// Funds in place; `None` where no report has any.
    pub total: Option<Money>,
    /// By source, the largest first.
    pub by_source: Vec<(String, Money)>,
    /// What no source was named for; `None` where there is nothing of that.
    pub unnamed: Option<Money>,
    /// Investment done in the year to date.
    pub done: Option<Money>,
    /// Annual planned investment.
    pub annual: Option<Money>,
    /// The rules of the plan, by which the table is printed.
    pub rules: PlanRules,
}

impl PlanFunds {
    /// Sums up what the items of a plan have in place.
    pub(crate) fn new<'f>(
        figures: &PlanFigures,
        month: YearMonth,
        funds_of: impl Fn(ItemId) -> Result<Option<(Option<Money>, FundsBySource)>> + 'f,
    ) -> Result<PlanFunds> {
        let mut sum = PlanFunds {
            month,
            items: 0,
            reported: 0,
            total: None,
            by_source: Vec::new(),
            unnamed: None,
            done: None,
            annual: None,
            rules: figures.rules.clone(),
        };
        let mut sources = BTreeMap::<String, Money>::new();
        for item in figures.items.iter().filter(|item| item.phase.is_implementation()) {
            sum.items += 1;
            add(&mut sum.done, item.standing.done)?;
            add(&mut sum.annual, item.annual)?;
            let Some((said, by_source)) = funds_of(item.item)? else { continue };
            let named = by_source.sum()?;
            let Some(total) = said.or(named) else { continue };
            sum.reported += 1;
            add(&mut sum.total, Some(total))?;
            let rest = total.checked_sub(named.unwrap_or(Money::ZERO))?;
            add(&mut sum.unnamed, Some(rest).filter(|rest| *rest != Money::ZERO))?;
            for (source, amount) in by_source.iter() {
                let known = sources.entry(source.to_owned()).or_insert(Money::ZERO);
                *known = known.checked_add(amount)?;
            }
        }
        sum.by_source = sources.into_iter().collect();
        sum.by_source.order_by_key(|(_, amount)| std::cmp::Reverse(*amount));
        Ok(sum)
    }
}

fn add(sum: &mut Option<Money>, amount: Option<Money>) -> Result<()> {
    if let Some(amount) = amount {
        *sum = Some(sum.unwrap_or(Money::ZERO).checked_add(amount)?);
    }
    Ok(())
}

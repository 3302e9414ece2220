//! Funds in place by source (到位资金、资金来源), beside what was invested.
//!
//! A report says them in FUNDS_BY_SOURCE, a text of pairs such as `市级财政=1200万元;企业自筹=4500.00元`, amounts with their
//! unit since the start of the year. Rows of a plan's funds: FUND_SOURCE (NULL for what no source was named for) and FUND_AMOUNT.

use super::border::OrEmpty;
use super::document::Drawn;
use super::row::row;
use crate::print::funds_table;
use crate::{FigureRules, Money, PlanId, Result, View, YearMonth};

/// What a source has in place.
pub(super) struct SourceFunds {
    source: Option<String>,
    amount: Money,
}

row!(SourceFunds, row => { FUND_SOURCE: &row.source, FUND_AMOUNT: row.amount });

/// Funds in place of a plan's implementation projects up to a month (yyyymm), by source, the largest first: Rust `View::funds`.
pub(super) fn zdxm_funds_list(view: &View, plan: PlanId, month: YearMonth) -> Result<Vec<SourceFunds>> {
    let funds = view.funds(plan, month)?;
    let named = funds.by_source.into_iter().map(|(source, amount)| (Some(source), amount));
    let all = named.chain(funds.unnamed.map(|amount| (None, amount)));
    Ok(all.map(|(source, amount)| SourceFunds { source, amount }).collect())
}

/// Funds in place by source as a document (资金到位情况表): Rust `print::funds_table`.
pub(super) fn zdxm_funds_document(
    view: &View,
    plan: PlanId,
    month: YearMonth,
    rules: OrEmpty<FigureRules>,
) -> Result<Drawn> {
    let mut funds = view.funds(plan, month)?;
    funds.rules = funds.rules.with(&rules)?;
    Ok(Drawn::of(funds_table(&funds)))
}

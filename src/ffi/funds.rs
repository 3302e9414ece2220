//! Funds in place by source (到位资金、资金来源), beside what was invested.
//!
//! A report says them in FUNDS_BY_SOURCE, a text of pairs such as `市级财政=1200万元;企业自筹=4500.00元`, amounts with their
//! unit since the start of the year. Rows of a plan's funds: FUND_SOURCE (NULL for what no source was named for) and FUND_AMOUNT.

use super::border::{Month, OrNull, Out, TextOut, ZDXM_RET, month_of};
use super::cursor::{Cell, Column, Row, zdxm_cursor};
use super::fields::*;
use super::form::{record_or_default, zdxm_form};
use super::view::{ask, query, zdxm_view};
use crate::print::funds_table;
use crate::{Money, PlanId};

/// What a source has in place.
struct SourceFunds {
    source: Option<String>,
    amount: Money,
}

impl Row for SourceFunds {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_FUND_SOURCE, get: |row| Cell::text_if(&row.source) },
        Column { field: ZDXM_F_FUND_AMOUNT, get: |row| Cell::money_if(Some(row.amount)) },
    ];
}

/// Funds in place of a plan's implementation projects up to a month (yyyymm), by source, the largest first: Rust `View::funds`.
pub(super) fn zdxm_funds_list(
    view: *mut zdxm_view,
    plan: PlanId,
    month: Month,
    rows: Out<*mut zdxm_cursor>,
) -> ZDXM_RET {
    query(view, rows, |_, view| {
        let funds = view.funds(plan, month_of(month)?)?;
        let named = funds.by_source.into_iter().map(|(source, amount)| (Some(source), amount));
        let all = named.chain(funds.unnamed.map(|amount| (None, amount)));
        Ok(all.map(|(source, amount)| SourceFunds { source, amount }).collect())
    })
}

/// Funds in place by source as a printed table (资金到位情况表): Rust `print::funds_table`.
///
/// `rules` is a form of the rules of figures, or NULL for those of the plan; other rules than its rule pack's give `ZDXM_E_RULE`.
pub(super) fn zdxm_funds_text(
    view: *mut zdxm_view,
    plan: PlanId,
    month: Month,
    rules: OrNull<zdxm_form>,
    out: TextOut,
) -> ZDXM_RET {
    ask(view, |entry, view| {
        let mut funds = view.funds(plan, month_of(month)?)?;
        funds.rules = funds.rules.with(&record_or_default(rules)?)?;
        out.put(&entry.context, &funds_table(&funds).to_text())
    })
}

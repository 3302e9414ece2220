//! Rankings (排名) and red and black lists (红榜、黑榜) of units, by any measure.
//!
//! Form: MEASURE, MEASURE_FILTER (`phase=new;sector=产业发展`), UNIT_ROLE, LOWEST_FIRST, FIRST and LAST (of each
//! group only the first or the last so many). Nothing said ranks all lead units by their annual rate. Groups, targets and lists are
//! those of the rule pack of the plan; each measure is defined in `docs/measures.md`.
//!
//! Rows: GROUP_NAME, UNIT, UNIT_NAME, RANK, FROM_LAST, MEASURE_VALUE (exact: a whole number or a fraction such as 7/25; money in 元, a rate
//! as a part of one), MEASURE_SHOWN (rounded by the rules: rates in percent, money in 亿元), GAP, RANK_BEFORE, RANK_CHANGE, ANNUAL and
//! DONE in fen, IS_EXEMPT (免列: it has a rank, but is on no list and not named as first or last). What is not known is NULL.

use super::border::OrEmpty;
use super::document::Drawn;
use super::form::filled;
use super::row::row;
use crate::figures::{ListedUnit, RankedUnit, Ranking, UnitLists};
use crate::{FigureRules, Measure, PlanId, RankingQuery, Result, View, YearMonth};

filled!(RankingQuery);

/// A unit of a ranking, with its group and how it is shown.
pub(super) struct RankedRow {
    list: Option<String>,
    group: String,
    measure: Measure,
    unit: RankedUnit,
    rules: FigureRules,
}

row!(RankedRow, row => {
    LIST_NAME: &row.list, GROUP_NAME: &row.group, measure, unit { unit, name: UNIT_NAME, rank, from_last },
    MEASURE_VALUE: row.unit.value.as_ref().map(ToString::to_string),
    MEASURE_SHOWN: row.unit.shown(row.measure, &row.rules),
    GAP: row.unit.gap_points(&row.rules),
    unit { rank_before }, RANK_CHANGE: row.unit.moved(), unit { annual, done },
    IS_EXEMPT: !row.unit.exempted_by.is_empty(),
});

/// The units of a plan ranked by a measure at the end of a month (yyyymm), group by group: Rust `Ranking::new`, `RankedUnit::moved`, `RankedUnit::shown`, `RankedUnit::gap_points`.
///
/// Equal values share a RANK, and the next one is left out. RANK_CHANGE is by how many places a unit rose since the month before;
/// below zero where it fell. `ZDXM_E_INVALID_VALUE` for a measure that no ledger knows, `ZDXM_E_NOT_FOUND` for a sector or a target
/// that does not exist.
pub(super) fn zdxm_ranking_list(
    view: &View,
    plan: PlanId,
    month: YearMonth,
    query: OrEmpty<RankingQuery>,
) -> Result<Vec<RankedRow>> {
    let Ranking { groups, query, rules, .. } = Ranking::new(view, plan, month, &query)?;
    let measure = query.measure;
    let of_group = |(group, unit)| RankedRow { list: None, group, measure, unit, rules: rules.clone() };
    let units = groups.into_iter().flat_map(|group| {
        let name = group.name;
        group.units.into_iter().map(move |unit| (name.clone(), unit))
    });
    Ok(units.map(of_group).collect())
}

/// The ranking as a document (排名): Rust `Ranking::document`, of `Ranking::table`.
pub(super) fn zdxm_ranking_document(
    view: &View,
    plan: PlanId,
    month: YearMonth,
    query: OrEmpty<RankingQuery>,
) -> Result<Drawn> {
    Ok(Drawn::of(Ranking::new(view, plan, month, &query)?.document()))
}

/// Who stands on the red and black lists of a plan's rules at the end of a month (yyyymm): Rust `UnitLists::new`.
///
/// LIST_NAME is that of the rules, such as 红榜. `ZDXM_E_RULE` where the rules of the plan have no lists.
pub(super) fn zdxm_ranking_lists(view: &View, plan: PlanId, month: YearMonth) -> Result<Vec<RankedRow>> {
    let UnitLists { lists, rules, .. } = UnitLists::new(view, plan, month, &[])?;
    let listed =
        lists.into_iter().flat_map(|list| list.units.into_iter().map(move |listed| (list.name.clone(), listed)));
    let row = |(list, ListedUnit { group, measure, unit, .. })| RankedRow {
        list: Some(list),
        group,
        measure,
        unit,
        rules: rules.clone(),
    };
    Ok(listed.map(row).collect())
}

/// The lists as a document to be made public (红黑榜), with the facts: Rust `UnitLists::document`.
pub(super) fn zdxm_ranking_lists_document(view: &View, plan: PlanId, month: YearMonth) -> Result<Drawn> {
    Ok(Drawn::of(UnitLists::new(view, plan, month, &[])?.document()))
}

//! Columns of one source of funds each (到位资金{合计,中央,自筹,银行贷款}): which ones are, what the source is called, and
//! whether one may be a part of another.

use std::collections::{BTreeMap, BTreeSet};

use super::claim::{Claim, below, has_words, is_number, is_of};
use super::reader::Reader;
use super::table::{Source, Table};
use crate::domain::value::money::Money;
use crate::domain::value::text::name_key;
use crate::error::Result;
use crate::exchange::grid::{Cell, CellRef};
use crate::exchange::sheet::field::{Field, SheetRow};
use crate::exchange::sheet::finding::Noted;
use crate::exchange::sheet::findings::Findings;
use crate::exchange::sheet::header::Block;
use crate::exchange::sheet::meaning::{Meaning, Measure};
use crate::exchange::sheet::sense::{Fit, Sense};
use crate::exchange::sheet::understood::SheetKind;
use crate::exchange::sheet::{messages, words};
use crate::limits::{FUND_SOURCES, NAME_CHARS};
use crate::ordered::Ordered;

/// What stands before a part of what stands before it.
const OF_THESE: &str = "其中";

/// The sources of the columns that have funds by source.
pub(super) fn of_claims(claims: &[Claim<'_>]) -> Vec<Source> {
    let sources = claims.iter().filter(|claim| is_of(claim, Field::FundsBySource));
    let source = |claim: &Claim<'_>| Source {
        column: claim.heading.column,
        name: name(&claim.heading.path),
        is_chosen: claim.choice.is_some(),
    };
    sources.map(source).collect()
}

/// What a source is called: the lowest text of its path that names one, without its unit and without 其中.
fn name(path: &[String]) -> String {
    let level = level(path).unwrap_or(path.len().saturating_sub(1));
    let Some(text) = path.get(level).and_then(|text| words::plain(text)) else { return String::new() };
    let (plain, _) = words::without_unit(&text);
    let plain = plain.trim_start_matches(OF_THESE).trim_matches([':', ',', '、', ';']);
    let meaning = Meaning::of(plain).unwrap_or_default();
    match meaning.source {
        // 市级到位资金, 本年到位（自筹）: the words for the source alone.
        Some(source) if meaning.money.is_some() || meaning.when.is_said() || meaning.sum => source,
        _ => plain.to_owned(),
    }
}

/// The lowest level of a path that names a source.
fn level(path: &[String]) -> Option<usize> {
    path.iter().rposition(|text| Meaning::of(text).is_some_and(|meaning| meaning.source.is_some()))
}

/// The key of a source: 中央 and 中央资金 are one.
pub(in crate::exchange) fn source_key(name: &str) -> String {
    let key = name_key(name);
    key.strip_suffix("资金").filter(|rest| !rest.is_empty()).map(str::to_owned).unwrap_or(key)
}

impl Reader<'_, '_> {
    /// Takes the columns of sources of a monthly report; in a plan they are kept as text.
    pub(super) fn take_sources(&mut self) {
        let is_monthly =
            self.has(Field::MonthDone) || self.has(Field::YtdDone) || self.hint == Some(SheetKind::Monthly);
        if !is_monthly {
            return;
        }
        self.check_chosen();
        let mut found = self.sources();
        self.drop_loose(&mut found);
        self.drop_sums(&mut found);
        self.drop_parts(&mut found);
        self.give(&found);
        self.ask_about_unknown();
    }

    /// Two columns that a person chose for one source: the second would take the place of the first.
    fn check_chosen(&mut self) {
        let mut keys = BTreeSet::new();
        for at in 0..self.claims.len() {
            let Some(claim) = self.claims.get_mut(at).filter(|claim| is_of(claim, Field::FundsBySource)) else {
                continue;
            };
            let source = name(&claim.heading.path);
            if keys.insert(source_key(&source)) {
                continue;
            }
            claim.field = None;
            self.findings.blocking(claim.cell(self.block), messages::source_chosen_twice(&source));
        }
    }

    /// The columns that may be of a source, each with how well its header says the period.
    fn sources(&self) -> Vec<(usize, Fit)> {
        let claims = self.claims.iter().enumerate().filter(|(_, claim)| !claim.is_settled);
        let funds = claims.filter_map(|(at, claim)| match claim.sense {
            Sense::Fund(fit) => Some((at, fit)),
            _ => None,
        });
        funds
            .filter(|(at, _)| self.path(*at).is_some_and(|path| name(path).chars().nth(NAME_CHARS).is_none()))
            .collect()
    }

    fn path(&self, at: usize) -> Option<&[String]> {
        self.claims.get(at).map(|claim| claim.heading.path.as_slice())
    }

    /// Keeps a column as text.
    pub(super) fn keep(&mut self, at: usize, noted: fn(&str) -> Noted) {
        let Some(claim) = self.claims.get_mut(at) else { return };
        (claim.is_settled, claim.field) = (true, None);
        if claim.is_filled && !claim.is_hidden {
            self.findings.notice(claim.cell(self.block), noted(&claim.heading.header));
        }
    }

    fn ask_about(&mut self, at: usize, noted: fn(&str) -> Noted) {
        let Some(claim) = self.claims.get_mut(at) else { return };
        claim.is_settled = true;
        self.findings.blocking(claim.cell(self.block), noted(&claim.heading.header));
    }

    /// 到位资金 beside 本年到位资金 may be since the start.
    fn drop_loose(&mut self, found: &mut Vec<(usize, Fit)>) {
        if found.iter().all(|(_, fit)| *fit == Fit::Loose) {
            return;
        }
        found.iter().filter(|(_, fit)| *fit == Fit::Loose).for_each(|(at, _)| {
            self.keep(*at, messages::source_of_no_period);
        });
        found.retain(|(_, fit)| *fit != Fit::Loose);
    }

    /// 财政资金{小计,中央,市级}: the sum of the sources that stand under the same source.
    fn drop_sums(&mut self, found: &mut Vec<(usize, Fit)>) {
        let head = |path: &[String]| level(path).and_then(|level| path.get(..=level).map(<[String]>::to_vec));
        let heads = found.iter().map(|(at, _)| self.path(*at).and_then(head)).collect::<Vec<_>>();
        let is_sum = |own: &Option<Vec<String>>| {
            let Some(own) = own else { return false };
            heads.iter().flatten().any(|other| other.len() > own.len() && other.starts_with(own))
        };
        let sums = heads.iter().map(is_sum).collect::<Vec<_>>();
        found.iter().zip(&sums).filter(|(_, is_sum)| **is_sum).for_each(|((at, _), _)| {
            self.keep(*at, messages::source_is_sum);
        });
        let mut sums = sums.into_iter();
        found.retain(|_| sums.next() == Some(false));
        // Without merged cells nobody knows what a subtotal is of.
        let is_sum = |at: usize| {
            let leaf = self.path(at).and_then(<[String]>::last).and_then(|leaf| Meaning::of(leaf));
            leaf.is_some_and(|leaf| leaf.sum && leaf.source.is_none())
        };
        let (unclear, clear) = found.iter().partition::<Vec<_>, _>(|(at, _)| is_sum(*at));
        for (at, _) in unclear {
            self.ask_about(at, messages::source_may_be_sum);
        }
        *found = clear;
    }

    /// 财政资金 | 其中：中央 | 其中：市级 | 自筹: parts of the source before them. Where 其中 stands only once, nobody knows how
    /// far it reaches.
    fn drop_parts(&mut self, found: &mut Vec<(usize, Fit)>) {
        let mut kept: Vec<(usize, Fit)> = Vec::new();
        let mut parts: Vec<usize> = Vec::new();
        for (at, fit) in found.iter().copied() {
            let (parent, is_part) = self.parent(at);
            let beside = kept.last().is_some_and(|(before, _)| self.parent(*before).0 == parent);
            let follows = parts.last().is_some_and(|part| self.parent(*part).0 == parent);
            if is_part && beside {
                parts.push(at);
                self.keep(at, messages::source_is_part);
            } else if follows && parts.len() == 1 && self.is_filled(at) {
                self.ask_about(at, messages::source_may_be_part);
            } else {
                kept.push((at, fit));
            }
        }
        *found = kept;
    }

    /// The texts above a column, and whether its own begins with 其中.
    fn parent(&self, at: usize) -> (Vec<String>, bool) {
        let Some((leaf, parents)) = self.path(at).and_then(<[String]>::split_last) else { return Default::default() };
        (parents.to_vec(), words::plain(leaf).is_some_and(|leaf| leaf.starts_with(OF_THESE)))
    }

    fn is_filled(&self, at: usize) -> bool {
        self.claims.get(at).is_some_and(|claim| claim.is_filled)
    }

    /// Gives each source its column; of two columns of one source the one that is shown and filled has it.
    fn give(&mut self, found: &[(usize, Fit)]) {
        let mut named: BTreeMap<String, Vec<(Fit, usize)>> = BTreeMap::new();
        for (at, fit) in found {
            named
                .entry(self.path(*at).map(|path| source_key(&name(path))).unwrap_or_default())
                .or_default()
                .push((*fit, *at));
        }
        let chosen = of_claims(&self.claims).iter().map(|source| source_key(&source.name)).collect::<Vec<_>>();
        let room = FUND_SOURCES.saturating_sub(chosen.len());
        for (number, (key, mut rivals)) in named.into_iter().enumerate() {
            rivals.order_by_key(|(_, at)| std::cmp::Reverse(self.claims.get(*at).map(Claim::rank)));
            if number >= room {
                rivals.iter().for_each(|(_, at)| self.ask_about(*at, messages::sources_beyond_limit));
            } else if chosen.contains(&key) {
                rivals.iter().for_each(|(_, at)| self.lose(*at, Field::FundsBySource, None));
            } else {
                self.settle(Field::FundsBySource, &rivals);
            }
        }
    }

    /// An amount under 到位资金 that is perhaps of a source: without a total, what is in place would be too little without it.
    fn ask_about_unknown(&mut self) {
        if self.has(Field::FundsYtd) || !self.has(Field::FundsBySource) {
            return;
        }
        let is_open = |claim: &Claim<'_>| !claim.is_settled && claim.sense == Sense::Unknown && claim.is_filled;
        let unknown = self.claims.iter().enumerate().filter(|(_, claim)| is_open(claim) && may_be_source(claim));
        for at in unknown.map(|(at, _)| at).collect::<Vec<_>>() {
            let column = self.claims.get(at).map_or(0, |claim| claim.heading.column);
            let mut cells = below(self.sheet, self.block, column);
            if cells.any(|cell| (matches!(cell, Cell::Number(_)) || is_number(cell)) && !has_words(cell)) {
                self.ask_about(at, messages::source_unclear);
            }
        }
    }
}

/// Whether a column stands under 到位资金 and nobody knows what it says.
pub(super) fn may_be_source(claim: &Claim<'_>) -> bool {
    let Meaning { money, by_parent, rest, .. } = &claim.heading.meaning;
    *money == Some(Measure::Funds) && *by_parent && !rest.is_empty()
}

/// Compares the sources of each row with the total beside them. Where most of them exceed it, some are parts of others, and
/// what they add up to is no amount that anybody has in place.
pub(in crate::exchange::sheet) fn check(
    block: &Block,
    table: &Table,
    rows: &[SheetRow],
    findings: &mut Findings,
) -> Result<()> {
    let Some(total_at) = table.place(Field::FundsYtd) else { return Ok(()) };
    let (mut compared, mut above) = (0_usize, 0_usize);
    for row in rows {
        let (Some(total), Some(sum)) = (row.funds_ytd, row.funds_by_source.sum()?) else { continue };
        compared += 1;
        above += usize::from(exceeds(sum, total));
        if sum != total {
            let at = CellRef { row: row.row, column: total_at as u32 };
            findings.notice(at, messages::sources_differ(&row.name, total, sum));
        }
    }
    let is_chosen = table.sources.iter().all(|source| source.is_chosen);
    if above * 2 > compared && !is_chosen {
        let at = CellRef { row: block.last as u32, column: total_at as u32 };
        findings.blocking(at, messages::sources_exceed_total());
    }
    Ok(())
}

/// More than rounding can make of it.
fn exceeds(sum: Money, total: Money) -> bool {
    let (sum, total) = (i128::from(sum.fen()), i128::from(total.fen()));
    sum > total && (sum - total) * 100 >= total
}

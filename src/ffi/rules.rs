//! Rules of figures (口径): decimals, the order of rounding, the base of the rate of starts.
//!
//! `rule_pack.rs` says what the form is for.

use super::form::filled;
use super::messages;
use crate::domain::messages::number_out_of_range;
use crate::domain::value::field::{Kind, Member, Scalar};
use crate::limits::FIGURE_DECIMALS;
use crate::{FigureRules, GapOrder, Result, StartBase, StartBaseKind, fields};

filled!(FigureRules {} [
        Member::<FigureRules>::taking(&fields::MONEY_DECIMALS, Kind::Int, |rules, given| {
            rules.money_decimals = decimals(i32::read(given)?)?;
            Ok(())
        }),
        Member::<FigureRules>::taking(&fields::RATE_DECIMALS, Kind::Int, |rules, given| {
            rules.rate_decimals = decimals(i32::read(given)?)?;
            Ok(())
        }),
        Member::<FigureRules>::taking(&fields::GAP_ORDER, Kind::Code, |rules, given| {
            rules.gap_order = GapOrder::read(given)?.unwrap_or(GapOrder::Exact);
            Ok(())
        }),
        Member::<FigureRules>::taking(&fields::START_BASE, Kind::Code, |rules, given| {
            rules.start_base = start_base(Scalar::read(given)?, rules.start_base);
            Ok(())
        }),
        Member::<FigureRules>::taking(&fields::START_TARGET, Kind::Int, |rules, given| {
            rules.start_base = match i32::read(given)? {
                Some(number) => StartBase::Target(target(number)?),
                None => StartBase::PlannedNew,
            };
            Ok(())
        }),
]);

fn target(number: i32) -> Result<u32> {
    u32::try_from(number).map_err(|_| number_out_of_range(number.into()))
}

fn decimals(number: Option<i32>) -> Result<u32> {
    let number = u32::try_from(number.unwrap_or(2)).ok().filter(|number| *number <= FIGURE_DECIMALS);
    number.ok_or_else(|| messages::decimals_out_of_range(FIGURE_DECIMALS))
}

fn start_base(kind: Option<StartBaseKind>, before: StartBase) -> StartBase {
    match kind {
        None | Some(StartBaseKind::PlannedNew) => StartBase::PlannedNew,
        Some(StartBaseKind::PlannedToDate) => StartBase::PlannedToDate,
        Some(StartBaseKind::All) => StartBase::All,
        // Whichever of base and target is set first.
        Some(StartBaseKind::Target) => match before {
            StartBase::Target(target) => StartBase::Target(target),
            _ => StartBase::Target(0),
        },
    }
}

/// The year's target of starts, where it is the base.
pub(super) fn start_target(base: StartBase) -> Option<u32> {
    match base {
        StartBase::Target(target) => Some(target),
        _ => None,
    }
}

//! Rules of figures (口径): decimals, the order of rounding, the base of the rate of starts.
//!
//! The form `ZDXM_FORM_RULES`: MONEY_DECIMALS, RATE_DECIMALS, GAP_ORDER, START_BASE, START_TARGET. Empty, and where NULL
//! stands in its place, it asks for the rules of the plan: its rule pack's, Liuzhou's where it uses none. Other rules can only
//! be asked of a plan that uses no rule pack.

use super::code;
use super::fields::*;
use super::form::{Record, Set, Slot};
use super::messages;
use crate::{FigureRules, GapOrder, Result, StartBase, StartBaseKind};

impl Record for FigureRules {
    const SLOTS: &'static [Slot<Self>] = &[
        Slot {
            field: ZDXM_F_MONEY_DECIMALS,
            set: Set::IntAs(|rules, number| {
                rules.money_decimals = decimals(number)?;
                Ok(())
            }),
        },
        Slot {
            field: ZDXM_F_RATE_DECIMALS,
            set: Set::IntAs(|rules, number| {
                rules.rate_decimals = decimals(number)?;
                Ok(())
            }),
        },
        Slot {
            field: ZDXM_F_GAP_ORDER,
            set: Set::Code(|rules, order| {
                rules.gap_order = code::set(order)?.unwrap_or(GapOrder::Exact);
                Ok(())
            }),
        },
        Slot {
            field: ZDXM_F_START_BASE,
            set: Set::Code(|rules, base| {
                rules.start_base = start_base(code::set(base)?, rules.start_base);
                Ok(())
            }),
        },
        Slot {
            field: ZDXM_F_START_TARGET,
            set: Set::IntAs(|rules, number| {
                rules.start_base = match number {
                    Some(number) => StartBase::Target(target(number)?),
                    None => StartBase::PlannedNew,
                };
                Ok(())
            }),
        },
    ];
}

fn target(number: i32) -> Result<u32> {
    u32::try_from(number).map_err(|_| messages::number_out_of_range(number.into()))
}

fn decimals(number: Option<i32>) -> Result<u32> {
    const MOST: u32 = 10;
    let number = u32::try_from(number.unwrap_or(2)).ok().filter(|number| *number <= MOST);
    number.ok_or_else(|| messages::decimals_out_of_range(MOST))
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

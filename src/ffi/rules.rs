//! Rules of figures (口径): decimals, the order of rounding, the base of the rate of starts.
//!
//! The form `ZDXM_FORM_RULES`: MONEY_DECIMALS, RATE_DECIMALS, GAP_ORDER, START_BASE, START_TARGET. Empty, and where NULL
//! stands in its place, it asks for the rules of the plan: its rule pack's, Liuzhou's where it uses none. Other rules can only
//! be asked of a plan that uses no rule pack.

use super::codes::*;
use super::fields::*;
use super::form::{Record, Set, Slot};
use crate::{Error, ErrorKind, FigureRules, Result, StartBase};

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
            set: Set::IntAs(|rules, number| {
                rules.gap_order =
                    gap_order(number.unwrap_or(ZDXM_GAP_EXACT)).ok_or_else(|| invalid("order of a gap"))?;
                Ok(())
            }),
        },
        Slot {
            field: ZDXM_F_START_BASE,
            set: Set::IntAs(|rules, number| {
                rules.start_base = start_base(number, rules.start_base)?;
                Ok(())
            }),
        },
        Slot {
            field: ZDXM_F_START_TARGET,
            set: Set::IntAs(|rules, number| {
                rules.start_base = match number {
                    Some(number) => StartBase::Target(u32::try_from(number).map_err(|_| invalid("target"))?),
                    None => StartBase::PlannedNew,
                };
                Ok(())
            }),
        },
    ];
}

fn invalid(what: &str) -> Error {
    Error::new(ErrorKind::InvalidValue, format!("there is no such {what}"))
}

fn decimals(number: Option<i32>) -> Result<u32> {
    const MOST: u32 = 10;
    let number = u32::try_from(number.unwrap_or(2)).ok().filter(|number| *number <= MOST);
    number.ok_or_else(|| Error::new(ErrorKind::InvalidValue, format!("there can be 0 to {MOST} decimals")))
}

fn start_base(number: Option<i32>, before: StartBase) -> Result<StartBase> {
    Ok(match number.unwrap_or(ZDXM_START_PLANNED_NEW) {
        ZDXM_START_PLANNED_NEW => StartBase::PlannedNew,
        ZDXM_START_PLANNED_TO_DATE => StartBase::PlannedToDate,
        ZDXM_START_ALL => StartBase::All,
        // Whichever of base and target is set first.
        ZDXM_START_TARGET => match before {
            StartBase::Target(target) => StartBase::Target(target),
            _ => StartBase::Target(0),
        },
        _ => return Err(invalid("base of the rate of starts")),
    })
}

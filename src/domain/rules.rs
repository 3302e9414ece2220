//! Rules by which figures are made (口径). Where cities differ, the difference is data.

use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorKind, Result};
use crate::limits;

/// The base of the rate of starts (开工率), of which four are in use. Every printed rate names its base.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, strum::EnumIter)]
#[serde(rename_all = "snake_case")]
pub enum StartBase {
    /// Started of the planned new starts of the year (计划新开工项目); Liuzhou's.
    PlannedNew,
    /// Started of the new starts planned up to the month (1-m月计划新开工项目).
    PlannedToDate,
    /// Started of all implementation projects (全部实施项目).
    All,
    /// Started of the number of starts set as the year's target (全年开工目标数).
    Target(u32),
}

/// From what the gap between rate and 序时进度 is computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GapOrder {
    /// From the exact values, rounded once: 629.0/647.4 at month 10 is +13.8 points.
    Exact,
    /// From the two rounded values: +13.9 in the same case.
    Rounded,
}

/// How the figures of a bulletin are made and rounded.
///
/// Issued bulletins keep their rules as JSON. A field that is added later is missing there, so its default must be
/// what was done before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FigureRules {
    /// Decimals of amounts in 亿元.
    pub money_decimals: u32,
    /// Decimals of rates and gaps.
    pub rate_decimals: u32,
    /// How a gap is rounded.
    pub gap_order: GapOrder,
    /// Base of the rate of starts.
    pub start_base: StartBase,
}

impl FigureRules {
    pub(crate) fn check(&self) -> Result<()> {
        for (field, decimals) in [("money_decimals", self.money_decimals), ("rate_decimals", self.rate_decimals)] {
            if decimals > limits::FIGURE_DECIMALS {
                let what = format!("{decimals} decimals are more than {}", limits::FIGURE_DECIMALS);
                return Err(Error::new(ErrorKind::InvalidValue, what).field(field));
            }
        }
        Ok(())
    }
}

impl Default for FigureRules {
    /// Liuzhou's: two decimals everywhere, exact gaps, starts of planned new starts.
    fn default() -> Self {
        FigureRules {
            money_decimals: 2,
            rate_decimals: 2,
            gap_order: GapOrder::Exact,
            start_base: StartBase::PlannedNew,
        }
    }
}

//! What a cell shows beside its value: characters that are struck out or raised, a format that scales, a formula whose
//! result the file does not hold, a picture.

use rust_decimal::Decimal;

/// What a person sees of a cell that its value does not say. Most cells have none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Look {
    /// The characters that are struck out; the cell's text is without them.
    pub struck: Option<String>,
    /// Whether struck characters stand between others that are not.
    pub struck_inside: bool,
    /// Whether the cell is struck out together with its row; the value is then kept as it stands. In other rows a cell that is
    /// struck out as a whole is empty, and its text is in `struck`.
    pub all_struck: bool,
    /// The raised or lowered characters (上标、下标): part of a text such as `m2`, never part of an amount.
    pub raised: Option<String>,
    /// The cell's text without its raised and lowered characters, where it has such.
    pub unraised: Option<String>,
    /// The number that the file stores, where the format shows it scaled; the cell's value is the scaled one.
    pub stored: Option<Decimal>,
    /// The unit or currency that the format writes beside the number: `0.00"万元"`, `[$$-409]0`.
    pub shown_unit: Option<String>,
    /// Whether the format shows something else than the number: digits of its own (`0"000"`) or nothing (`;;;`).
    pub masked: bool,
    /// Whether the cell is a formula whose result the file does not hold (公式没有计算结果).
    pub no_result: bool,
    /// Whether a picture stands in the cell.
    pub picture: bool,
}

impl Look {
    /// Whether there is nothing to see beside the value.
    pub fn is_plain(&self) -> bool {
        *self == Look::default()
    }
}

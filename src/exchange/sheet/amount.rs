//! Amounts: what a cell says, in which unit, and when nobody can know.

use rust_decimal::Decimal;

use super::findings::Findings;
use super::mark::without_marks;
use super::messages;
use super::value::{says_nothing, text};
use crate::domain::value::money::{Money, MoneyUnit};
use crate::domain::value::text::squeeze;
use crate::exchange::grid::{Cell, CellRef, Look, Sheet};

/// Fen in what a number may be stored in whose format shows it in a larger unit: 元, 千元, 万元, 百万元.
const STORED_FEN: [i64; 4] = [100, 100_000, 1_000_000, 100_000_000];

/// An amount as a person sees it; what is no number, or is shown otherwise than its column says, is a blocking finding. What is
/// finer than a fen is rounded and reported.
pub(super) fn amount(sheet: &Sheet, at: CellRef, unit: Option<MoneyUnit>, findings: &mut Findings) -> Option<Money> {
    let (row, column) = (at.row as usize, at.column as usize);
    let cell = sheet.cell(row, column);
    if let Cell::Number(number) = cell
        && sheet.is_percent(row, column)
    {
        let percent = number.checked_mul(Decimal::ONE_HUNDRED).unwrap_or(*number).normalize();
        findings.blocking(at, messages::percent_as_amount(percent));
        return None;
    }
    let look = if sheet.looks.is_empty() { None } else { sheet.look(row, column) };
    match (look, cell) {
        (Some(look), Cell::Number(number)) => {
            let unit = shown_unit(*number, look, unit, at, findings)?;
            of_number(*number, unit, at, findings)
        }
        (Some(look), Cell::Text(text)) => of_text(unmarked(text, look, at, findings)?, unit, at, findings),
        (_, Cell::Empty) => None,
        (_, Cell::Number(number)) => of_number(*number, unit?, at, findings),
        (_, Cell::Text(text)) => of_text(text, unit, at, findings),
        (_, other) => unreadable(&text(other)?, at, findings),
    }
}

fn unreadable<T>(text: &str, at: CellRef, findings: &mut Findings) -> Option<T> {
    findings.blocking(at, messages::amount_not_read(text));
    None
}

/// The text of an amount without raised characters, where those stand before or behind it and nothing is struck out inside.
fn unmarked<'t>(text: &'t str, look: &'t Look, at: CellRef, findings: &mut Findings) -> Option<&'t str> {
    if look.struck_inside {
        let struck = look.struck.as_deref().unwrap_or_default();
        findings.blocking(at, messages::amount_struck_inside(struck, text));
        return None;
    }
    let Some(plain) = look.unraised.as_deref() else { return Some(text) };
    if plain.trim().is_empty() || !(text.starts_with(plain) || text.ends_with(plain)) {
        return unreadable(text.trim(), at, findings);
    }
    let mark = look.raised.as_deref().unwrap_or_default();
    findings.notice(at, messages::amount_raised_left_out(mark, plain.trim()));
    Some(plain)
}

fn of_text(text: &str, unit: Option<MoneyUnit>, at: CellRef, findings: &mut Findings) -> Option<Money> {
    let Some((plain, marks)) = without_marks(text) else { return unreadable(text.trim(), at, findings) };
    let squeezed = squeeze(&plain);
    if (squeezed.is_empty() && marks.is_empty()) || says_nothing(&squeezed) {
        return None;
    }
    // A column without a unit may have one in each cell.
    let own = squeezed.ends_with(['元', '万', '亿']).then_some(MoneyUnit::Yuan);
    let Ok((value, unit)) = Money::parse_decimal(&squeezed, unit.or(own)?) else {
        return unreadable(text.trim(), at, findings);
    };
    if !marks.is_empty() {
        findings.notice(at, messages::amount_mark_left_out(&marks, &squeezed));
    }
    of_number(value, unit, at, findings)
}

fn of_number(value: Decimal, unit: MoneyUnit, at: CellRef, findings: &mut Findings) -> Option<Money> {
    match Money::from_decimal_rounded(value, unit) {
        Ok((money, _)) if money.is_absurd() => {
            findings.blocking(at, messages::amount_beyond_belief(value, unit));
            None
        }
        Ok((money, exact)) => {
            if !exact {
                let rounded = money.to_decimal(unit).normalize();
                findings.notice(at, messages::amount_rounded(value, unit, rounded));
            }
            Some(money)
        }
        Err(_) => unreadable(&value.to_string(), at, findings),
    }
}

/// The unit of a number whose format scales it or writes a unit beside it. Format and column must say the same.
fn shown_unit(
    value: Decimal,
    look: &Look,
    unit: Option<MoneyUnit>,
    at: CellRef,
    findings: &mut Findings,
) -> Option<MoneyUnit> {
    let stored = look.stored.unwrap_or(value).normalize();
    let mut differs = |noted| {
        findings.blocking(at, noted);
        None
    };
    if look.masked {
        return differs(messages::amount_masked(stored));
    }
    let shown = match look.shown_unit.as_deref().map(|word| (word, unit_of(word))) {
        Some((word, None)) => return differs(messages::shown_unit_unknown(word)),
        Some((_, shown)) => shown,
        None => None,
    };
    let read = shown.or(unit)?;
    let fits = match (shown, unit) {
        // Both sides say the same amount: 12345678 元 shown as 1234.5678万元.
        (Some(shown), Some(unit)) => shown == unit || same(stored, unit.fen(), value, shown.fen()),
        (None, Some(unit)) => {
            look.stored.is_none() || STORED_FEN.into_iter().any(|fen| same(stored, fen, value, unit.fen()))
        }
        (_, None) => true,
    };
    if !fits {
        let column = unit.map_or_else(String::new, |unit| unit.to_string());
        let shown = format!("{}{}", value.normalize(), look.shown_unit.as_deref().unwrap_or_default());
        return differs(messages::shown_unit_differs(stored, shown, column));
    }
    if look.stored.is_some() {
        findings.notice(at, messages::amount_scaled(stored, value.normalize(), read));
    }
    Some(read)
}

fn same(stored: Decimal, stored_fen: i64, shown: Decimal, shown_fen: i64) -> bool {
    let fen = |value: Decimal, unit: i64| value.checked_mul(Decimal::from(unit));
    fen(stored, stored_fen).is_some_and(|stored| fen(shown, shown_fen) == Some(stored))
}

/// The unit that a format writes behind the number.
fn unit_of(word: &str) -> Option<MoneyUnit> {
    let (value, unit) = Money::parse_decimal(&format!("1{word}"), MoneyUnit::Yuan).ok()?;
    (value == Decimal::ONE).then_some(unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, findings: &mut Findings) -> Option<i64> {
        let at = CellRef { row: 0, column: 0 };
        let sheet = Sheet { rows: vec![vec![Cell::Text(text.into())]], ..Sheet::default() };
        amount(&sheet, at, Some(MoneyUnit::WanYuan), findings).map(Money::fen)
    }

    #[test]
    fn nothing_is_not_a_number() {
        let mut findings = Findings::default();
        assert_eq!(read("—", &mut findings), None);
        assert_eq!(read(" / ", &mut findings), None);
        assert_eq!(read("3.2亿", &mut findings), Some(32_000_000_000));
        assert_eq!(findings.all.len(), 0);
        assert_eq!(read("约3亿", &mut findings), None);
        assert_eq!(findings.all.len(), 1);
    }
}

//! What the formats write differently and a [`Cell`] says one way: white space, line ends, numbers, dates, errors.
//!
//! Binary numbers exist only here: a spreadsheet stores 64-bit floats, and [`number`] turns each into the shortest
//! decimal that means it, so 1440.2450000000001 becomes 1440.245.

use chrono::{Days, NaiveDate};
use rust_decimal::Decimal;
use rust_decimal::prelude::{FromPrimitive, ToPrimitive};

use super::Cell;

/// Text without control characters, line ends as `\n`; empty if nothing can be seen.
pub(super) fn text(raw: &str) -> Cell {
    if raw.chars().all(is_blank) {
        return Cell::Empty;
    }
    // Bytes are looked at faster than characters; C2 begins the control characters beyond ASCII, and others.
    // All of them, because that is many at once.
    let may_control = |b: u8| (b < b' ') & (b != b'\n') & (b != b'\t') | (b == 0x7f) | (b == 0xc2);
    if !raw.bytes().fold(false, |found, b| found | may_control(b))
        || !raw.chars().any(|c| c.is_control() && c != '\n' && c != '\t')
    {
        return Cell::Text(raw.to_owned());
    }
    let mut clean = String::with_capacity(raw.len());
    let mut chars = raw.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                chars.next_if_eq(&'\n');
                clean.push('\n');
            }
            '\n' | '\t' => clean.push(c),
            c if c.is_control() => {}
            c => clean.push(c),
        }
    }
    clean.shrink_to_fit();
    Cell::Text(clean)
}

/// White space of every script, and the marks without width.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

/// A float as the decimal it stands for; infinities and what a [`Decimal`] cannot hold are an error cell.
pub(super) fn number(value: f64) -> Cell {
    let meant = written(value).or_else(|| rounded(value)).or_else(|| Decimal::from_f64(value));
    meant.map_or_else(|| Cell::Error("#NUM!".into()), |value| Cell::Number(value.normalize()))
}

/// A whole number, or one of up to six decimals, of which the float is the nearest: as most numbers are.
#[allow(clippy::float_arithmetic, reason = "what comes out is compared with the float itself")]
fn written(value: f64) -> Option<Decimal> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    const FIFTEEN_DIGITS: f64 = 1e15;
    const UNIT: f64 = 1e6;
    if value.fract() == 0.0 && value.abs() <= EXACT {
        return Some(Decimal::from(value as i64));
    }
    // Division rounds to the nearest float, as reading the decimal would.
    let units = (value * UNIT).round();
    (units.abs() < FIFTEEN_DIGITS && units / UNIT == value).then(|| Decimal::new(units as i64, 6))
}

/// A float as the 15 digits that spreadsheets show; [`Decimal::from_f64`] gives some a sixteenth, which is noise.
fn rounded(value: f64) -> Option<Decimal> {
    let text = format!("{value:.14e}");
    let (digits, exponent) = text.split_once('e')?;
    let scale = 14_i32.checked_sub(exponent.parse().ok()?)?;
    Decimal::try_new(digits.replace('.', "").parse().ok()?, scale.try_into().ok()?).ok()
}

/// A number as it stands in XML, or the text itself where it is none.
pub(super) fn parse_number(raw: &str) -> Cell {
    match raw.trim().parse::<f64>() {
        Ok(value) => number(value),
        Err(_) => text(raw),
    }
}

/// A number that its format shows as a date. Times of day and what lies outside the calendar stay numbers.
pub(super) fn dated(cell: Cell, from_1904: bool) -> Cell {
    match cell {
        Cell::Number(serial) => serial_date(serial, from_1904).map_or(Cell::Number(serial), Cell::Date),
        other => other,
    }
}

/// The day of a serial number. Excel counts a 29 February 1900 that never was: numbers below 60 are one day later
/// than counting back from today would say.
fn serial_date(serial: Decimal, from_1904: bool) -> Option<NaiveDate> {
    let days = serial.trunc().to_u64().filter(|days| *days <= 2_958_465)?;
    let first = match (from_1904, days) {
        (true, _) => NaiveDate::from_ymd_opt(1904, 1, 1),
        (false, 0) => None,
        (false, 1..60) => NaiveDate::from_ymd_opt(1899, 12, 31),
        (false, _) => NaiveDate::from_ymd_opt(1899, 12, 30),
    };
    first?.checked_add_days(Days::new(days))
}

/// A date as ISO 8601 writes it, with or without a time, or the text itself.
pub(super) fn iso_date(raw: &str) -> Cell {
    let day = raw.trim().split(['T', ' ']).next().unwrap_or_default();
    NaiveDate::parse_from_str(day, "%Y-%m-%d").map_or_else(|_| text(raw), Cell::Date)
}

/// Whether a text is the formula of a picture in a cell, as WPS writes it: `=DISPIMG("ID_…",1)`.
pub(super) fn is_picture(raw: &str) -> bool {
    raw.trim_start().strip_prefix('=').is_some_and(is_picture_formula)
}

/// The same without its `=`, as formulas are stored.
pub(super) fn is_picture_formula(formula: &str) -> bool {
    formula.strip_prefix("_xlfn.").unwrap_or(formula).starts_with("DISPIMG(")
}

/// Text that a failed formula shows.
pub(super) fn is_error_text(raw: &str) -> bool {
    matches!(raw, "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A")
        || raw.strip_prefix("Err:").is_some_and(|code| code.len() == 3 && code.bytes().all(|b| b.is_ascii_digit()))
}

/// The error of a formula by its number in a binary workbook.
pub(super) fn error(code: u8) -> Cell {
    let text = match code {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        0x2A => "#N/A",
        _ => "#ERROR!",
    };
    Cell::Error(text.into())
}

/// Whether a built-in number format shows a date; 27 to 36 and 50 to 58 are those of Chinese Excel.
pub(super) fn is_date_format(id: u32) -> bool {
    matches!(id, 14..=17 | 22 | 27..=31 | 36 | 50..=54 | 57 | 58)
}

/// Whether a format written out shows a date: a year, a month or a day, and no digits of a number.
pub(super) fn is_date_code(code: &str) -> bool {
    let (mut day, mut month, mut time, mut digits) = (false, false, false, false);
    let mut chars = code.chars();
    while let Some(c) = chars.next() {
        match c.to_ascii_lowercase() {
            ';' => break,
            '"' => while chars.next().is_some_and(|c| c != '"') {},
            '[' => while chars.next().is_some_and(|c| c != ']') {},
            '\\' | '!' | '_' | '*' => {
                chars.next();
            }
            'y' | 'd' => day = true,
            'm' => month = true,
            'h' | 's' => time = true,
            '0' | '#' | '?' => digits = true,
            _ => {}
        }
    }
    (day || (month && !time)) && (!digits || time)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_tell_dates_from_numbers() {
        for code in ["yyyy-mm-dd", r#"yyyy"年"m"月""#, "m/d", "[$-804]e/m/d", "yyyy\\-mm;@", "yyyy-mm-dd hh:mm:ss.000"]
        {
            assert!(is_date_code(code), "{code}");
        }
        for code in ["General", "0.00E+00", r#"General"亿元""#, "[Red]#,##0", "h:mm AM/PM", "mm:ss", "_d0", "@"] {
            assert!(!is_date_code(code), "{code}");
        }
    }

    #[test]
    fn serials_step_over_the_day_that_never_was() {
        let day = |serial: i64, from_1904| dated(Cell::Number(Decimal::from(serial)), from_1904);
        let date = |y, m, d| Cell::Date(NaiveDate::from_ymd_opt(y, m, d).unwrap());
        assert_eq!(day(1, false), date(1900, 1, 1));
        assert_eq!(day(59, false), date(1900, 2, 28));
        assert_eq!(day(61, false), date(1900, 3, 1));
        assert_eq!(day(44_562, false), date(2022, 1, 1));
        assert_eq!(day(43_100, true), date(2022, 1, 1));
        assert_eq!(day(0, false), Cell::Number(Decimal::ZERO));
        assert_eq!(day(-5, false), Cell::Number(Decimal::from(-5)));
        assert_eq!(day(i64::MAX, false), Cell::Number(Decimal::from(i64::MAX)));
    }

    #[test]
    fn a_decimal_of_fifteen_digits_is_read_as_it_was_written() {
        let mut state = 20_261_127_u64;
        let mut next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            state >> 33
        };
        for _ in 0..50_000 {
            let digits = (next() << 20 | next()) % 10_u64.pow(1 + u32::try_from(next() % 15).unwrap());
            let written = Decimal::new(i64::try_from(digits).unwrap(), u32::try_from(next() % 20).unwrap());
            let written = if next() % 2 == 0 { written } else { -written };
            assert_eq!(parse_number(&written.to_string()), Cell::Number(written.normalize()), "{written}");
        }
        for (raw, meant) in [
            ("4306734.981561", "4306734.981561"),
            ("1e-12", "0.000000000001"),
            ("9007199254740991", "9007199254740991"),
            ("1234567890123456789012", "1234567890123456774144"),
        ] {
            assert_eq!(parse_number(raw), Cell::Number(meant.parse().unwrap()), "{raw}");
        }
        assert_eq!(parse_number("-0"), Cell::Number(Decimal::ZERO));
    }

    #[test]
    fn noise_blanks_and_controls_go() {
        assert_eq!(number(1_440.245_000_000_000_1), Cell::Number("1440.245".parse().unwrap()));
        assert_eq!(number(f64::NAN), Cell::Error("#NUM!".into()));
        assert_eq!(number(1e300), Cell::Error("#NUM!".into()));
        assert_eq!(text(" \u{a0}\u{3000}\r\n"), Cell::Empty);
        assert_eq!(text(" 甲\r\n乙\rbc\u{7}\t"), Cell::Text(" 甲\n乙\nbc\t".into()));
    }
}

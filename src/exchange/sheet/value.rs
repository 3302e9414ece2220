//! Single cells: texts, dates, yes and no, units.

use std::borrow::Cow;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::field::Field;
use super::findings::Findings;
use super::mark::{may_have_marks, without_marks};
use super::messages;
use crate::domain::value::period::{ConstructionPeriod, ProjectDate};
use crate::domain::value::text::{squeeze, squeeze_digits, squeezed};
use crate::domain::value::unseen::{is_line_break, unseen, without_unseen};
use crate::exchange::grid::{Cell, CellRef, Look, Sheet};
use crate::limits::RESPONSIBLE_UNITS;
use crate::message::Arg;

/// Characters that nobody sees, of which a finding names the code.
const CODES_TOLD: usize = 3;

/// The text of a cell without the blanks around it; numbers and dates as a person reads them.
pub(super) fn text(cell: &Cell) -> Option<String> {
    let text = match cell {
        Cell::Empty => return None,
        Cell::Text(text) => text.trim().to_owned(),
        Cell::Number(number) => number.normalize().to_string(),
        Cell::Date(date) => date.to_string(),
        Cell::Bool(flag) => if *flag { "是" } else { "否" }.to_owned(),
        Cell::Error(error) => error.clone(),
    };
    (!text.is_empty()).then_some(text)
}

/// A name on one line without characters that nobody sees; both are reported.
pub(super) fn name(text: &str, at: CellRef, findings: &mut Findings) -> String {
    let is_break = |c: char| is_line_break(c) || c == '\t';
    let mut found = unseen(text).filter(|c| !is_break(*c)).collect::<Vec<_>>();
    let seen = if found.is_empty() { text.trim().to_owned() } else { without_unseen(text).trim().to_owned() };
    if !found.is_empty() {
        let count = found.len();
        found.sort_unstable();
        found.dedup();
        let codes = found.iter().take(CODES_TOLD).map(|c| format!("U+{:04X}", u32::from(*c)));
        findings.notice(at, messages::unseen_in_name(&seen, count, Arg::list(codes)));
    }
    if !seen.contains(is_break) {
        return seen;
    }
    let lines = seen.split(is_break).map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
    findings.notice(at, messages::line_break_in_name(&lines));
    lines
}

/// Whether a text only says that there is nothing: `—`, `/`, `无`.
pub(super) fn says_nothing(text: &str) -> bool {
    !text.is_empty()
        && (text.chars().all(|c| matches!(c, '-' | '—' | '–' | '/' | '\\' | '―' | '.' | '…')) || text == "无")
}

/// The text of a field's cell. Raised characters behind a word are the mark of a footnote where the field holds names, codes
/// and the like; in prose they stay (`m2`).
pub(super) fn text_of(sheet: &Sheet, row: usize, column: usize, field: Field) -> Option<String> {
    let cell = sheet.cell(row, column);
    let look = if sheet.looks.is_empty() || field.is_sentence() { None } else { sheet.look(row, column) };
    match look.and_then(footnoted) {
        Some(plain) => Some(plain.trim().to_owned()),
        None => text(cell),
    }
}

/// The text before raised characters that are no power of a unit, such as the 2 of m2.
pub(super) fn footnoted(look: &Look) -> Option<&str> {
    let plain = look.unraised.as_deref().filter(|plain| !plain.trim().is_empty())?;
    (!plain.trim_end().ends_with(|c: char| c.is_ascii_alphabetic())).then_some(plain)
}

/// A text without the marks of footnotes, which are reported; the text as it stands where nobody can know.
pub(super) fn unmarked<'t>(text: &'t str, at: CellRef, findings: &mut Findings) -> Cow<'t, str> {
    if !may_have_marks(text) {
        return Cow::Borrowed(text);
    }
    match without_marks(text) {
        Some((plain, marks)) if !marks.is_empty() && !plain.is_empty() => {
            findings.notice(at, messages::mark_left_out(text.trim(), &marks, &plain));
            Cow::Owned(plain)
        }
        _ => Cow::Borrowed(text),
    }
}

/// The date in a cell, without the mark of a footnote; see [`date`].
pub(super) fn date_at(sheet: &Sheet, at: CellRef, year: Option<u16>, findings: &mut Findings) -> Option<ProjectDate> {
    match written(sheet, at) {
        Some(text) => date(&Cell::Text(unmarked(&text, at, findings).into_owned()), year),
        None => date(sheet.cell(at.row as usize, at.column as usize), year),
    }
}

/// The period in a cell, without the mark of a footnote.
pub(super) fn period_at(sheet: &Sheet, at: CellRef, findings: &mut Findings) -> Option<ConstructionPeriod> {
    match written(sheet, at) {
        Some(text) => ConstructionPeriod::parse(&unmarked(&text, at, findings)),
        None => {
            let date = date(sheet.cell(at.row as usize, at.column as usize), None)?;
            Some(ConstructionPeriod { start: Some(date), end: Some(date) })
        }
    }
}

/// The text of a cell that holds text.
fn written(sheet: &Sheet, at: CellRef) -> Option<Cow<'_, str>> {
    let (row, column) = (at.row as usize, at.column as usize);
    let Cell::Text(text) = sheet.cell(row, column) else { return None };
    let look = if sheet.looks.is_empty() { None } else { sheet.look(row, column) };
    Some(Cow::Borrowed(look.and_then(footnoted).unwrap_or(text)))
}

/// A date as exact as it is written; `6月` is of the sheet's year. `None` where it is none.
pub(super) fn date(cell: &Cell, year: Option<u16>) -> Option<ProjectDate> {
    match cell {
        Cell::Date(date) => ProjectDate::try_from(*date).ok(),
        Cell::Number(number) => date_of_number(*number),
        Cell::Text(text) => ProjectDate::parse(text).or_else(|| {
            let plain = squeeze_digits(text)?;
            let month = plain.strip_suffix('月').or(plain.strip_suffix("月份"))?;
            if month.len() > 2 {
                return None;
            }
            ProjectDate::parse(&format!("{}年{month}月", year?))
        }),
        Cell::Empty | Cell::Bool(_) | Cell::Error(_) => None,
    }
}

/// 2022, 202206, 20220615, 2022.6, or the serial number of a day that was not formatted as a date.
fn date_of_number(number: Decimal) -> Option<ProjectDate> {
    const SERIALS: std::ops::Range<u64> = 25_000..80_000;
    let Some(whole) = number.is_integer().then(|| number.to_u64()).flatten() else {
        let text = number.normalize().to_string();
        // As a number, October (2022.10) and January (2022.1) are the same: nobody may guess.
        return if text.ends_with(".1") { None } else { ProjectDate::parse(&text) };
    };
    if SERIALS.contains(&whole) {
        let first = chrono::NaiveDate::from_ymd_opt(1899, 12, 30)?;
        return ProjectDate::try_from(first.checked_add_days(chrono::Days::new(whole))?).ok();
    }
    ProjectDate::parse(&whole.to_string())
}

/// Yes or no; `None` where it is neither.
pub(super) fn flag(cell: &Cell) -> Option<bool> {
    if let Cell::Bool(flag) = cell {
        return Some(*flag);
    }
    match squeeze(&text(cell)?).as_str() {
        "是" | "已" | "√" | "✓" | "✔" | "☑" | "Y" | "y" | "1" | "已开工" | "已竣工" | "开工" | "竣工" | "有"
        | "已建成" => Some(true),
        "否" | "未" | "×" | "✗" | "✘" | "x" | "X" | "N" | "n" | "0" | "未开工" | "未竣工" | "尚未开工" | "尚未竣工"
        | "没有" => Some(false),
        _ => None,
    }
}

/// Units in their order, without those named twice, which are reported.
pub(super) fn units(text: &str, at: CellRef, findings: &mut Findings) -> Vec<String> {
    let mut units: Vec<String> = Vec::new();
    for name in split_outside_brackets(text) {
        // A person's name often follows in brackets of its own, far behind.
        let name = name.split("  ").next().unwrap_or_default().split('\t').next().unwrap_or_default().trim();
        if name.is_empty() || says_nothing(name) {
            continue;
        }
        if units.len() >= RESPONSIBLE_UNITS {
            findings.blocking(at, messages::units_too_many(RESPONSIBLE_UNITS));
            break;
        }
        let name = self::name(name, at, findings);
        if units.iter().any(|unit| squeezed(unit) == squeezed(&name)) {
            findings.notice(at, messages::unit_repeated(&name));
        } else if !name.is_empty() {
            units.push(name);
        }
    }
    units
}

/// Parts between 、 ， ； / and line ends, but not inside brackets.
fn split_outside_brackets(text: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_i32;
    text.split(move |c| {
        match c {
            '(' | '（' => depth += 1,
            ')' | '）' => depth -= 1,
            _ => {}
        }
        depth <= 0 && matches!(c, '、' | '，' | ',' | '；' | ';' | '/' | '\n' | '\r')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_text(text: &str) -> Cell {
        Cell::Text(text.into())
    }

    #[test]
    fn dates_are_read_as_written() {
        let number = |text: &str| Cell::Number(text.parse().unwrap());
        let read = |cell: Cell| date(&cell, Some(2022)).map(ProjectDate::yyyymmdd);
        assert_eq!(read(of_text("2022年6月")), Some(20220600));
        assert_eq!(read(of_text("6月")), Some(20220600));
        assert_eq!(read(number("44713")), Some(20220601));
        assert_eq!(read(number("2022.6")), Some(20220600));
        assert_eq!(read(number("2022.1")), None);
        assert_eq!(read(number("202210")), Some(20221000));
        assert_eq!(read(of_text("年内")), None);
    }

    #[test]
    fn units_keep_their_order_and_brackets() {
        let mut findings = Findings::default();
        let at = CellRef { row: 0, column: 0 };
        let read = units("阳和工业新区（北部生态新区、阳和）管委会、市轨道集团、市轨道集团", at, &mut findings);
        assert_eq!(read, ["阳和工业新区（北部生态新区、阳和）管委会", "市轨道集团"]);
        assert_eq!(findings.all.len(), 1);
    }
}

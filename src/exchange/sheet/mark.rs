//! Marks that offices put beside words and numbers: ①, ², *, （注1）.
//!
//! NFKC makes digits of many of them, so `1234①` would be 12341. They are taken off before; where it is not certain that
//! something is a mark, nobody guesses.

use std::borrow::Cow;

use crate::domain::value::text::{is_mark, squeezed, turns_into_digits};

/// Brackets that a note stands in.
const BRACKETS: [(char, char); 5] = [('(', ')'), ('（', '）'), ('[', ']'), ('［', '］'), ('【', '】')];
/// Units that may follow a mark, as in `1234①万元`.
const UNITS: [char; 4] = ['元', '万', '亿', '千'];

/// The number in a circle: ① to ㊿, ❶ to ❿ and those drawn otherwise.
pub(super) fn circled(c: char) -> Option<u32> {
    if !('\u{2460}'..'\u{3300}').contains(&c) {
        return None;
    }
    const RANGES: [(char, char, u32); 11] = [
        ('⓪', '⓪', 0),
        ('①', '⑳', 1),
        ('㉑', '㉟', 21),
        ('㊱', '㊿', 36),
        ('❶', '❿', 1),
        ('➀', '➉', 1),
        ('➊', '➓', 1),
        ('⓫', '⓴', 11),
        ('⓵', '⓾', 1),
        ('㊀', '㊉', 1),
        ('⓿', '⓿', 0),
    ];
    let (first, _, number) = RANGES.into_iter().find(|(first, last, _)| (*first..=*last).contains(&c))?;
    Some(u32::from(c) - u32::from(first) + number)
}

/// A raised or lowered digit: ¹, ₂.
fn is_raised(c: char) -> bool {
    matches!(c, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹' | '₀'..='₉')
}

/// Whether a character beside a number is a mark whatever the number is. ⒈ is none: it could be `1.`.
fn is_note_mark(c: char) -> bool {
    is_raised(c) || circled(c).is_some() || matches!(c, '⑴'..='⒇' | '＊' | '＃' | '†' | '‡') || (is_mark(c) && c != '○')
}

/// Whether a text may have a mark; most have none, and are not looked at twice.
pub(super) fn may_have_marks(text: &str) -> bool {
    let is_plain = |c: char| matches!(c, '0'..='9' | '.' | '-' | ',' | '/' | 'a'..='z' | 'A'..='Z' | '\u{4e00}'..='\u{9fff}' | ' ');
    text.contains(|c| !is_plain(c) || c == '注')
}

/// Text without the marks at its ends, and before a unit at its end; the marks stand second. Nothing where something in it may be a
/// mark or a part of the number, such as `12①34` and `⒈5`.
pub(super) fn without_marks(text: &str) -> Option<(String, String)> {
    let text = text.trim();
    let mut number = text.trim_end_matches(UNITS);
    let unit = text.get(number.len()..).unwrap_or_default();
    let mut marks = Vec::new();
    while let Some((rest, mark)) = last_mark(number) {
        marks.push(mark);
        number = rest.trim_end();
    }
    let plain = number.trim_start_matches(|c: char| is_note_mark(c) || c.is_whitespace());
    let before = number.get(..number.len() - plain.len()).unwrap_or_default().trim();
    if !before.is_empty() {
        marks.push(before);
    }
    if plain.contains(turns_into_digits) {
        return None;
    }
    marks.reverse();
    Some((format!("{plain}{unit}"), marks.concat()))
}

/// The mark at the end of a text, and the text before it.
fn last_mark(text: &str) -> Option<(&str, &str)> {
    let last = text.chars().next_back()?;
    let split = |at: usize| text.split_at_checked(at).filter(|(before, _)| !before.trim().is_empty());
    if is_note_mark(last) {
        return split(text.len() - last.len_utf8());
    }
    let note = match BRACKETS.iter().find(|(_, close)| *close == last) {
        Some((open, close)) => {
            let at = text.rfind(*open)?;
            let inside = text.get(at + open.len_utf8()..text.len() - close.len_utf8())?;
            // A number in round brackets may be a part of the amount; in square ones it is a note.
            (is_note(inside) || (*open != '(' && *open != '（' && is_short_number(inside))).then_some(at)?
        }
        None => text.rfind('注').filter(|at| text.get(*at..).is_some_and(is_note))?,
    };
    split(note)
}

/// `注`, `注1`, `见注①`, `①`.
fn is_note(text: &str) -> bool {
    let rest = text.trim().trim_start_matches(['见', '详']);
    match rest.strip_prefix('注').or(rest.strip_prefix("备注")) {
        Some(number) => number.trim().is_empty() || is_short_number(number),
        None => !rest.is_empty() && rest.chars().all(is_note_mark),
    }
}

fn is_short_number(text: &str) -> bool {
    let digits = squeezed(text);
    digits.len() <= 2 && !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
}

/// [`squeeze`] for headings and other lines that begin with a number: a circled number at the start becomes one in brackets
/// (`①交通` is `(1)交通`), one behind a word is a footnote and goes, Roman numbers (Ⅰ) and raised digits stay as they are. No
/// mark runs into the digits beside it.
pub(super) fn squeeze_line(text: &str) -> Cow<'_, str> {
    if !text.contains(stays) {
        return squeezed(text);
    }
    let mut line = String::with_capacity(text.len());
    let mut piece = String::new();
    for c in text.chars() {
        if !stays(c) {
            piece.push(c);
            continue;
        }
        line.push_str(&squeezed(&piece));
        piece.clear();
        match circled(c) {
            Some(number) if line.chars().all(is_mark) => line.push_str(&format!("({number})")),
            Some(_) => {}
            None => line.push(c),
        }
    }
    line.push_str(&squeezed(&piece));
    Cow::Owned(line)
}

/// Whether a character must not be squeezed; ideographs, which most are, are known at once.
fn stays(c: char) -> bool {
    !matches!(c, '\u{4e00}'..='\u{9fff}') && (circled(c).is_some() || is_raised(c) || is_roman(c))
}

fn is_roman(c: char) -> bool {
    matches!(c, 'Ⅰ'..='Ⅻ' | 'ⅰ'..='ⅻ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_keep_their_numbers_apart() {
        for (text, expected) in [
            ("① 交通项目2个", "(1)交通项目2个"),
            ("★⑫2022年项目", "★(12)2022年项目"),
            ("❶１２号路", "(1)12号路"),
            ("㊀ 工业", "(1)工业"),
            ("新开工项目②（183项）", "新开工项目(183项)"),
            ("Ⅱ 工业3项", "Ⅱ工业3项"),
            ("⑴工业", "(1)工业"),
            ("⒈工业", "1.工业"),
            ("总投资²（万元）", "总投资²(万元)"),
            ("甲 路（一期）", "甲路(一期)"),
        ] {
            assert_eq!(squeeze_line(text), expected, "{text}");
        }
    }
}

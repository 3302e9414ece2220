//! Text as offices write it, brought to one shape.

use std::borrow::Cow;

use rust_decimal::Decimal;
use unicode_normalization::UnicodeNormalization;

use super::unseen::{is_line_break, is_unseen, unseen};
use crate::domain::messages;
use crate::error::{Error, Result};
use crate::limits;

/// NFKC (full-width digits, letters and brackets become half-width) without any white space and without what nobody sees.
pub(crate) fn squeeze(text: &str) -> String {
    squeezed(text).into_owned()
}

/// [`squeeze`] of a text that is only looked at.
pub(crate) fn squeezed(text: &str) -> Cow<'_, str> {
    // Most texts are; looking is a good deal cheaper than normalising.
    if text.chars().all(is_plain) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    // What is not put out yet begins at `start`; its last character at `last`.
    let (mut start, mut last, mut run) = (0, 0, Run::Plain);
    for (at, c) in text.char_indices() {
        let next = match c {
            c if is_plain(c) => Run::Plain,
            c if is_wide(c) || is_blank(c) => Run::Known,
            _ => Run::Other,
        };
        match (run, next) {
            (Run::Plain, Run::Plain) => {}
            // It may compose with the character before it.
            (_, Run::Other) => {
                if run == Run::Plain {
                    out.push_str(text.get(start..last).unwrap_or_default());
                    start = last;
                }
                run = next;
            }
            _ => {
                run.squeeze(text.get(start..at).unwrap_or_default(), &mut out);
                (start, run) = (at, next);
            }
        }
        last = at;
    }
    run.squeeze(text.get(start..).unwrap_or_default(), &mut out);
    Cow::Owned(out)
}

/// Characters that are squeezed together.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Run {
    /// They stay as they are.
    Plain,
    /// One that is known by itself: wide or blank.
    Known,
    /// Others, with the known one before them.
    Other,
}

impl Run {
    fn squeeze(self, run: &str, out: &mut String) {
        match self {
            Run::Plain => out.push_str(run),
            Run::Known => {
                out.extend(run.chars().filter(|c| is_wide(*c)).filter_map(|c| char::from_u32(u32::from(c) - WIDE)));
            }
            Run::Other => {
                let seen = run.chars().filter(|c| c.is_whitespace() || !is_unseen(*c));
                out.extend(seen.nfkc().filter(|c| !c.is_whitespace() && !is_unseen(*c)));
            }
        }
    }
}

/// [`squeeze`] for numbers, dates and codes: nothing where a mark such as ① or ² would become a digit of them.
pub(crate) fn squeeze_digits(text: &str) -> Option<String> {
    (!text.contains(turns_into_digits)).then(|| squeeze(text))
}

/// Whether NFKC makes digits of a character that is no digit: ①, ², ⒈, ½, ㋀.
pub(crate) fn turns_into_digits(c: char) -> bool {
    matches!(c,
        '²' | '³' | '¹' | '¼'..='¾' | '\u{2070}' | '\u{2074}'..='\u{2079}' | '\u{2080}'..='\u{2089}' | '⅐'..='⅟' | '↉'
        | '①'..='⒛' | '⓪' | '㉑'..='㉟' | '㊱'..='㋋' | '㍘'..='㍰' | '㍸' | '㍹' | '㎟'..='㎦' | '㎨' | '㎯'
        | '㏠'..='㏾' | '\u{1F100}'..='\u{1F10A}')
}

/// The key under which a name is found again: squeezed, in lower case, without the marks ★ ● ☆ ▲ * # before or
/// behind it that offices put on names.
pub(crate) fn name_key(name: &str) -> String {
    key_of(squeeze(name))
}

/// The key that older versions of the library gave a name, where it is another one: they left fewer characters out.
/// Keys that are stored stay as they were written.
pub(crate) fn former_key(name: &str) -> Option<String> {
    let is_left_out = |c: &char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{00ad}');
    if !name.contains(is_unseen) {
        return None;
    }
    let former = key_of(name.nfkc().filter(|c| !c.is_whitespace() && !is_left_out(c)).collect());
    Some(former).filter(|former| *former != name_key(name))
}

fn key_of(mut key: String) -> String {
    // Ideographs have no case, and looking each up would cost most of the time.
    if key.chars().any(|c| !is_ideograph(c) && c.is_uppercase()) {
        key = key.to_lowercase();
    }
    if key.starts_with(is_mark) || key.ends_with(is_mark) {
        key = key.trim_matches(is_mark).to_owned();
    }
    key
}

/// Whether a character is a mark that offices put before or behind a name.
pub(crate) fn is_mark(c: char) -> bool {
    matches!(c, '★' | '☆' | '●' | '○' | '◎' | '▲' | '△' | '■' | '□' | '◆' | '◇' | '※' | '*' | '#')
}

/// Characters that NFKC leaves alone, whatever stands before them: visible ASCII, ideographs, and the punctuation and
/// marks that offices use.
fn is_plain(c: char) -> bool {
    is_ideograph(c) || matches!(c, '!'..='~' | '、' | '。' | '《' | '》' | '“' | '”' | '—') || is_mark(c)
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}')
}

/// How far the full-width forms of ASCII lie behind it.
const WIDE: u32 = 0xfee0;

/// The full-width forms of visible ASCII, which NFKC turns into it.
fn is_wide(c: char) -> bool {
    matches!(c, '！'..='～')
}

/// The white space of offices, which NFKC keeps apart from what stands before it.
fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\n' | '\r' | '\t' | '\u{3000}')
}

/// A number with optional sign, well-placed thousands commas and decimals; nothing else.
pub(crate) fn parse_number(text: &str) -> Option<Decimal> {
    plain_number(text)?.parse().ok()
}

/// A number without its separators and its plus sign: `-1200.5`.
pub(crate) fn plain_number(text: &str) -> Option<String> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let groups_fit = if whole.contains(',') {
        let mut groups = whole.split(',');
        groups.next().is_some_and(|first| is_digits(first) && first.len() <= 3)
            && groups.all(|group| is_digits(group) && group.len() == 3)
    } else {
        is_digits(whole)
    };
    (groups_fit && is_digits(decimals)).then(|| text.replace(',', "").trim_start_matches('+').to_owned())
}

/// A name without the blanks around it, checked for emptiness, length and control characters.
pub(crate) fn checked_name(field: &'static str, name: &str) -> Result<String> {
    let name = name.trim();
    if name.is_empty() {
        return Err(messages::name_missing().field(field));
    }
    check(field, name, limits::NAME_CHARS)?;
    Ok(name.to_owned())
}

/// A free text without the blanks around it; empty becomes `None`.
pub(crate) fn checked_text(field: &'static str, text: Option<String>) -> Result<Option<String>> {
    let Some(text) = text else { return Ok(None) };
    let plain = text.trim();
    if plain.is_empty() {
        return Ok(None);
    }
    check(field, plain, limits::TEXT_CHARS)?;
    Ok(Some(if plain.len() == text.len() { text } else { plain.to_owned() }))
}

/// A reason, which must be given.
pub(crate) fn checked_reason(reason: &str, missing: fn() -> Error) -> Result<String> {
    checked_text("reason", Some(reason.to_owned()))?.ok_or_else(|| missing().field("reason"))
}

/// A text on one line without the blanks around it, which must be there.
pub(crate) fn checked_line(field: &'static str, text: &str, chars_max: usize) -> Result<String> {
    let line = text.trim();
    // Two names that differ in invisible characters look the same.
    if squeeze(line).is_empty() {
        return Err(messages::text_missing().field(field));
    }
    check(field, line, chars_max)?;
    if line.contains(['\n', '\r', '\t']) {
        return Err(messages::text_of_several_lines().field(field));
    }
    check_new_name(field, line, None)?;
    Ok(line.to_owned())
}

/// A name that a record gets: it is on one line, everything of it can be seen, and something can. The name that it has
/// already is left alone, whatever an older version of the library took.
pub(crate) fn check_new_name(field: &'static str, name: &str, before: Option<&str>) -> Result<()> {
    if before == Some(name) {
        return Ok(());
    }
    if let Some(c) = unseen(name).next() {
        let wrong = match c {
            c if is_line_break(c) => messages::name_has_line_break(),
            c => messages::name_has_unseen_character(&format!("U+{:04X}", u32::from(c))),
        };
        return Err(wrong.field(field));
    }
    if name_key(name).is_empty() {
        return Err(messages::name_cannot_be_seen().field(field));
    }
    Ok(())
}

fn check(field: &'static str, text: &str, chars_max: usize) -> Result<()> {
    // Bytes bound characters, so that the common short text is not counted.
    if text.len() > chars_max && text.chars().count() > chars_max {
        return Err(messages::text_too_long(chars_max).field(field));
    }
    if text.bytes().any(|b| b < 0x20 && b != b'\n' && b != b'\t' && b != b'\r') {
        return Err(messages::text_has_control_characters().field(field));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    #[test]
    fn one_name_has_one_key() {
        for name in ["★鹿寨县河东湿地公园（二期）", "鹿寨县河东湿地公园(二期) ", "鹿寨县 河东湿地公园\n（二期）★"]
        {
            assert_eq!(name_key(name), "鹿寨县河东湿地公园(二期)");
        }
    }

    #[test]
    fn what_nobody_sees_makes_no_other_key() {
        for c in
            ['\u{200b}', '\u{202e}', '\u{3164}', '\u{fe0f}', '\u{e0101}', '\u{180e}', '\u{200d}', '\u{7f}', '\u{ffff}']
        {
            assert_eq!(name_key(&format!("葛{c}城 e{c}\u{301}")), name_key("葛城é"), "{c:?}");
        }
        assert_ne!(name_key("\u{e000}村"), name_key("\u{e001}村"));
    }

    #[test]
    fn a_former_key_differs_only_by_what_nobody_sees() {
        for name in ["鹿寨县 河东湿地公园\n（二期）★", "ＡＢ　Ｃ", "e\n\u{301}"] {
            assert_eq!(former_key(name), None, "{name:?}");
        }
        assert_eq!(former_key("葛\u{e0101}城").as_deref(), Some("葛\u{e0101}城"));
        assert_eq!(former_key("甲\u{200b}乙"), None);
    }

    #[test]
    fn characters_that_are_left_alone_are_those_that_nfkc_leaves_alone() {
        for c in (0..0x1_1000).filter_map(char::from_u32).filter(|c| is_plain(*c)) {
            assert_eq!(c.nfkc().collect::<String>(), c.to_string());
            assert_eq!(format!("甲{c}A").nfkc().collect::<String>(), format!("甲{c}A"));
        }
    }

    /// The definition, without any short cut.
    fn squeezed_whole(text: &str) -> String {
        let seen = text.chars().filter(|c| c.is_whitespace() || !is_unseen(*c));
        seen.nfkc().filter(|c| !c.is_whitespace() && !is_unseen(*c)).collect()
    }

    #[test]
    fn text_squeezed_in_runs_is_the_text_squeezed_whole() {
        let known = (0..0x1_1000).filter_map(char::from_u32).filter(|c| is_plain(*c) || is_wide(*c) || is_blank(*c));
        // Ideographs are alike.
        let known = known.filter(|c| !('\u{4e00}'..='\u{9fff}').contains(c) || u32::from(*c) % 97 == 0);
        // What composes, or takes another order, with what stands before or behind it.
        let around = [
            "",
            "e",
            "\u{301}",
            "\u{323}\u{301}",
            "が",
            "か\u{3099}",
            "\u{1100}",
            "\u{1161}",
            "각",
            "Å",
            "\u{0b47}",
            "①",
            "㎡",
        ];
        for c in known {
            for (before, after) in around.iter().flat_map(|before| around.map(|after| (before, after))) {
                let text = format!("{before}{c}{after}");
                assert_eq!(squeeze(&text), squeezed_whole(&text), "{text:?}");
            }
        }
    }

    #[test]
    fn any_text_squeezed_in_runs_is_the_text_squeezed_whole() {
        let mut state = 20_261_127_u64;
        let mut next = |most: u32| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            u32::try_from(state >> 33).unwrap() % most
        };
        for _ in 0..20_000 {
            let random = |next: &mut dyn FnMut(u32) -> u32| match next(6) {
                0 => 0x300 + next(0x70),
                1 => 0xff00 + next(0xf0),
                2 => 0x1100 + next(0x100),
                3 => next(0x3_0000),
                4 => 0x2000 + next(0x70),
                _ => 0x20 + next(0x60),
            };
            let length = next(12);
            let text = (0..length).filter_map(|_| char::from_u32(random(&mut next))).collect::<String>();
            assert_eq!(squeeze(&text), squeezed_whole(&text), "{text:?}");
        }
    }

    #[test]
    fn no_mark_becomes_a_digit() {
        let is_digit = |c: &char| matches!(c, '０'..='９' | '\u{1D7CE}'..='\u{1D7FF}' | '\u{1FBF0}'..='\u{1FBF9}' | '\u{1CCF0}'..='\u{1CCF9}');
        for c in ('\u{80}'..=char::MAX).filter(|c| !is_digit(c)) {
            assert_eq!(c.nfkc().any(|c| c.is_ascii_digit()), turns_into_digits(c), "{c:?}");
        }
        assert_eq!(squeeze_digits("1234①"), None);
        assert_eq!(squeeze_digits("１２ 34").as_deref(), Some("1234"));
    }

    #[test]
    fn thousands_commas_must_be_well_placed() {
        assert_eq!(parse_number("1,378,400"), Some(Decimal::new(1_378_400, 0)));
        assert_eq!(parse_number("12,34"), None);
        assert_eq!(parse_number("1234,567"), None);
        assert_eq!(parse_number("1.5,5"), None);
    }

    #[test]
    fn control_characters_and_long_names_are_refused() {
        assert_eq!(checked_name("name", "a\u{0}b").unwrap_err().kind(), ErrorKind::InvalidValue);
        assert_eq!(checked_name("name", &"长".repeat(201)).unwrap_err().kind(), ErrorKind::TooLong);
        assert!(checked_name("name", &"长".repeat(200)).is_ok());
        assert_eq!(checked_text("content", Some(" \n ".into())).unwrap(), None);
    }
}

//! The words of headers and titles: a text is split into the longest words that offices use, numbers of years and months,
//! and what is left over.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::field::Field;
use super::unit::{self, Said};
use crate::domain::value::text::squeeze;
use crate::limits::{HEADER_CHARS, YEAR_MAX, YEAR_MIN};
use crate::ordered::Ordered;

/// What a word says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Word {
    OwnYear,
    LastYear,
    NextYear,
    /// A year or years of another time (往年, 十四五).
    OtherYear,
    ThisMonth,
    LastMonth,
    NextMonth,
    /// From January to this month (上半年).
    Through(u8),
    /// A part of the year that does not begin with it (下半年), from month to month where it says which.
    PartOfYear(Option<(u8, u8)>),
    Until,
    End,
    Before,
    Early,
    ToDate,
    Since,
    Same,
    Now,
    Plan,
    Expect,
    Target,
    /// 完成: actual, unless a plan stands beside it.
    Actual,
    /// 实际, 已完成: actual, whatever stands beside it.
    Done,
    Cumulative,
    Sum,
    Rate,
    Yearly,
    Total,
    Invest,
    Funds,
    Capital,
    SourceHead,
    Source,
    Field(Field),
    /// A field beside a word for a unit (责任 + 单位).
    Half(Field),
    Unit,
    Noun,
    Time,
    Start,
    Finish,
    Whether,
    Situation,
    Light,
}

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token<'t> {
    Word(Word, &'t str),
    Year(u16),
    /// 2024-2026年
    Years(u16, u16),
    Month(u8),
    /// 3-6月
    Months(u8, u8),
    /// 1-  月, with a blank for the month.
    MonthsTo,
    Rest(&'t str),
}

/// The words by their first character, the longest first.
static WORDS: LazyLock<BTreeMap<char, Vec<(&'static str, Word)>>> = LazyLock::new(|| {
    let mut words: BTreeMap<char, Vec<(&'static str, Word)>> = BTreeMap::new();
    for (class, value, text) in lines() {
        if let (Some(word), Some(first)) = (word(class, value), text.chars().next()) {
            words.entry(first).or_default().push((text, word));
        }
    }
    words.values_mut().for_each(|words| words.order_by_key(|(text, _)| std::cmp::Reverse(text.len())));
    words
});

fn lines() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let lines = include_str!("header_words.tsv").lines().filter(|line| !line.starts_with('#'));
    let lines = lines.filter_map(|line| {
        let mut parts = line.splitn(3, '\t');
        Some((parts.next()?, parts.next()?, parts.next()?))
    });
    lines.flat_map(|(class, value, words)| words.split(';').map(move |word| (class, value, word)))
}

/// The words that are fields by themselves.
pub(super) fn fields() -> impl Iterator<Item = (&'static str, Field)> {
    lines().filter_map(|(class, value, text)| match word(class, value) {
        Some(Word::Field(field)) => Some((text, field)),
        _ => None,
    })
}

fn word(class: &str, value: &str) -> Option<Word> {
    Some(match (class, value) {
        ("year", "own") => Word::OwnYear,
        ("year", "last") => Word::LastYear,
        ("year", "next") => Word::NextYear,
        ("year", "other") => Word::OtherYear,
        ("span", "this_month") => Word::ThisMonth,
        ("span", "last_month") => Word::LastMonth,
        ("span", "next_month") => Word::NextMonth,
        ("span", "part") => Word::PartOfYear(None),
        ("span", value) if value.starts_with("part_") => {
            let (first, last) = value.strip_prefix("part_")?.split_once('_')?;
            Word::PartOfYear(Some((first.parse().ok()?, last.parse().ok()?)))
        }
        ("span", value) => Word::Through(value.strip_prefix("through_")?.parse().ok()?),
        ("until", _) => Word::Until,
        ("end", _) => Word::End,
        ("before", _) => Word::Before,
        ("early", _) => Word::Early,
        ("to_date", _) => Word::ToDate,
        ("since", _) => Word::Since,
        ("same", _) => Word::Same,
        ("now", _) => Word::Now,
        ("plan", _) => Word::Plan,
        ("expect", _) => Word::Expect,
        ("target", _) => Word::Target,
        ("actual", _) => Word::Actual,
        ("done", _) => Word::Done,
        ("cumulative", _) => Word::Cumulative,
        ("sum", _) => Word::Sum,
        ("rate", _) => Word::Rate,
        ("yearly", _) => Word::Yearly,
        ("money", "total") => Word::Total,
        ("money", "invest") => Word::Invest,
        ("money", "funds") => Word::Funds,
        ("capital", _) => Word::Capital,
        ("source_head", _) => Word::SourceHead,
        ("source", _) => Word::Source,
        ("field", field) => Word::Field(field.parse().ok()?),
        ("half", field) => Word::Half(field.parse().ok()?),
        ("unit", _) => Word::Unit,
        ("noun", _) => Word::Noun,
        ("time", _) => Word::Time,
        ("start", _) => Word::Start,
        ("finish", _) => Word::Finish,
        ("whether", _) => Word::Whether,
        ("situation", _) => Word::Situation,
        ("light", _) => Word::Light,
        _ => return None,
    })
}

/// A text as the words see it: squeezed, without marks of footnotes, all brackets round, Chinese numbers of years and
/// months as digits. Longer texts than a header can have are no header.
pub(super) fn plain(text: &str) -> Option<String> {
    if text.len() > HEADER_CHARS * 4 {
        return None;
    }
    let is_mark = |c: char| {
        matches!(c, '\u{2460}'..='\u{24ff}' | '\u{2776}'..='\u{2793}' | '²' | '³' | '¹' | '\u{2070}'..='\u{207f}')
            || matches!(c, '*' | '★' | '☆' | '※' | '▲' | '△')
    };
    let kept = if text.contains(is_mark) { text.replace(is_mark, "") } else { text.to_owned() };
    let mut plain = squeeze(&apart(&kept));
    if plain.contains(['【', '〔', '[', '】', '〕', ']', '「', '」']) {
        plain = plain.replace(['【', '〔', '[', '「'], "(").replace(['】', '〕', ']', '」'], ")");
    }
    Some(if plain.contains(is_chinese_digit) { with_digits(&plain) } else { plain })
}

/// A text whose numbers stay apart where only blanks stand between them: 附件1 2026年.
fn apart(text: &str) -> Cow<'_, str> {
    let mut kept = String::new();
    let (mut digit, mut blank) = (false, false);
    for c in text.chars() {
        if digit && blank && c.is_numeric() && !is_chinese_digit(c) {
            kept.push(',');
        }
        (digit, blank) =
            if c.is_whitespace() { (digit, true) } else { (c.is_numeric() && !is_chinese_digit(c), false) };
        kept.push(c);
    }
    if kept.len() == text.len() { Cow::Borrowed(text) } else { Cow::Owned(kept) }
}

const CHINESE_DIGITS: [char; 14] = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '○', '零', 'O'];

fn is_chinese_digit(c: char) -> bool {
    CHINESE_DIGITS.contains(&c)
}

/// Digits for 二〇二四年, 六月, 一至六月; other numbers stay as they are.
fn with_digits(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_chinese_digit) {
        let (before, from) = rest.split_at_checked(start).unwrap_or((rest, ""));
        let end = from.find(|c| !is_chinese_digit(c)).unwrap_or(from.len());
        let (run, after) = from.split_at_checked(end).unwrap_or((from, ""));
        out.push_str(before);
        match number_of(run, after) {
            Some(number) => out.push_str(&number.to_string()),
            None => out.push_str(run),
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

fn number_of(run: &str, after: &str) -> Option<u16> {
    let digit =
        |c: char| CHINESE_DIGITS.iter().position(|digit| *digit == c).map(|at| if at > 10 { 0 } else { at as u16 });
    let digits = run.chars().map(digit).collect::<Option<Vec<_>>>()?;
    if after.starts_with('年') {
        return (digits.len() == 4 && digits.iter().all(|digit| *digit < 10))
            .then(|| digits.iter().fold(0, |number, digit| number * 10 + digit));
    }
    let range = after.strip_prefix(DASHES).map(|after| after.trim_start_matches(is_chinese_digit));
    let is_month = after.starts_with('月') || range.is_some_and(|after| after.starts_with('月'));
    let month = match digits.as_slice() {
        [10] => 10,
        [10, ones] if *ones < 10 => 10 + ones,
        [1, 10] => 10,
        [ones] => *ones,
        _ => return None,
    };
    (is_month && (1..=12).contains(&month)).then_some(month)
}

pub(super) const DASHES: [char; 10] = ['-', '~', '—', '–', '至', '到', '―', '─', '−', '～'];

/// One or two tokens, and how many bytes they took.
type Found<'t> = (Token<'t>, Option<Token<'t>>, usize);

/// The words of a plain text.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let (mut at, mut left) = (0, 0);
    while let Some((rest, first)) = text.get(at..).and_then(|rest| Some((rest, rest.chars().next()?))) {
        let found = if first.is_ascii_digit() { dated(rest) } else { None };
        let (found, taken) = match found.or_else(|| longest(rest, first)) {
            Some((first, second, taken)) => (Some((first, second)), taken),
            None if is_punctuation(first) => (None, first.len_utf8()),
            None => {
                // A number is left over as a whole.
                at += if first.is_ascii_digit() { digits(rest).len() } else { first.len_utf8() };
                continue;
            }
        };
        tokens.extend(text.get(left..at).filter(|rest| !rest.is_empty()).map(Token::Rest));
        if let Some((first, second)) = found {
            tokens.push(first);
            tokens.extend(second);
        }
        at += taken;
        left = at;
    }
    tokens.extend(text.get(left..).filter(|rest| !rest.is_empty()).map(Token::Rest));
    tokens
}

fn is_punctuation(c: char) -> bool {
    c.is_ascii_punctuation() || matches!(c, '、' | '。' | '—' | '–' | '“' | '”' | '《' | '》' | '·' | '…' | '→')
}

fn longest<'t>(rest: &'t str, first: char) -> Option<Found<'t>> {
    let words = WORDS.get(&first)?;
    let (text, word) = words.iter().find(|(text, _)| rest.starts_with(text))?;
    Some((Token::Word(*word, rest.get(..text.len())?), None, text.len()))
}

fn digits(rest: &str) -> &str {
    rest.get(..rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len())).unwrap_or(rest)
}

fn year(digits: &str) -> Option<u16> {
    digits.parse().ok().filter(|year| digits.len() == 4 && (YEAR_MIN..=YEAR_MAX).contains(year))
}

fn month(digits: &str) -> Option<u8> {
    digits.parse().ok().filter(|month| digits.len() <= 2 && (1..=12).contains(month))
}

/// A year, a month or a range of months at the start of a text.
fn dated(rest: &str) -> Option<Found<'_>> {
    let number = digits(rest);
    let after = rest.get(number.len()..)?;
    let taken = |after: &str| rest.len() - after.len();
    match number.len() {
        4 => of_year(number, after).map(|(first, second, after)| (first, second, taken(after))),
        6 | 8 => {
            let (first, second) = number.split_at_checked(4)?;
            let month = month(second.get(..2)?)?;
            Some((Token::Year(year(first)?), Some(Token::Month(month)), number.len()))
        }
        1 | 2 => of_month(number, after).map(|(token, after)| (token, None, taken(after))),
        _ => None,
    }
}

/// 2024年, 2024年度, 2024-2026年, 2024.6.30, 2024/6, 2024-06, or 2024 where no measure follows.
fn of_year<'t>(number: &str, after: &'t str) -> Option<(Token<'t>, Option<Token<'t>>, &'t str)> {
    let first = year(number)?;
    let rest = after.strip_prefix('年').unwrap_or(after);
    if let Some(range) = rest.strip_prefix(DASHES)
        && let Some(last) = year(digits(range))
    {
        let rest = range.get(4..)?;
        let rest = rest.strip_prefix("年度").or(rest.strip_prefix('年')).unwrap_or(rest);
        // 2022年1月至2022年6月 names months, and is none of this.
        return (last != first).then_some((Token::Years(first, last), None, rest));
    }
    if rest.len() < after.len() {
        return Some((Token::Year(first), None, rest.strip_prefix('度').unwrap_or(rest)));
    }
    if let Some(rest) = after.strip_prefix(['.', '/', '-'])
        && let Some(month) = month(digits(rest))
    {
        let rest = rest.get(digits(rest).len()..)?;
        let day = rest.strip_prefix(['.', '/', '-']).filter(|rest| (1..=2).contains(&digits(rest).len()));
        let rest = day.and_then(|day| day.get(digits(day).len()..)).unwrap_or(rest);
        let rest = rest.strip_prefix("月份").or(rest.strip_prefix('月')).unwrap_or(rest);
        return Some((Token::Year(first), Some(Token::Month(month)), rest));
    }
    let is_measure = after.starts_with(|c: char| ".,%万亿千百元个项米公平吨户人亩座辆台km".contains(c));
    (!is_measure).then_some((Token::Year(first), None, after))
}

/// 6月, 6月份, 1-6月, 1月至6月, 1-  月.
fn of_month<'t>(number: &str, after: &'t str) -> Option<(Token<'t>, &'t str)> {
    let first = month(number)?;
    let without = |rest: &'t str| rest.strip_prefix("月份").or(rest.strip_prefix('月'));
    if let Some(range) = without(after).unwrap_or(after).strip_prefix(DASHES) {
        // A year may be said twice: 2022年1月至2022年6月.
        let range = year(digits(range)).and_then(|_| range.get(4..)?.strip_prefix('年')).unwrap_or(range);
        let last = digits(range);
        if let Some(rest) = range.get(last.len()..).and_then(without) {
            return match month(last) {
                Some(last) => Some((Token::Months(first, last), rest)),
                None if last.is_empty() => Some((Token::MonthsTo, rest)),
                None => None,
            };
        }
    }
    let rest = without(after)?;
    // 6月30日
    let day = digits(rest);
    let rest = rest.get(day.len()..).and_then(|rest| rest.strip_prefix('日')).unwrap_or(rest);
    Some((Token::Month(first), rest))
}

/// A plain header without its unit, and the unit; an inside of a bracket that is none stays.
pub(super) fn without_unit(plain: &str) -> (String, Option<Said>) {
    let mut said: Option<Said> = None;
    let mut words = String::with_capacity(plain.len());
    let mut rest = plain;
    while let Some((before, after)) = rest.split_once('(') {
        let Some((inside, after)) = inside_of(after) else { break };
        words.push_str(before);
        match unit::of_phrase(inside) {
            Some(unit) => said = Some(both(said, unit)),
            None if inside.is_empty() => {}
            None => {
                // (万元,含税): the unit is one part of what the bracket says.
                let (units, others): (Vec<_>, Vec<_>) =
                    inside.split([',', ';']).partition(|part| unit::of_phrase(part).is_some());
                said = units.into_iter().filter_map(unit::of_phrase).fold(said, |said, unit| Some(both(said, unit)));
                words.extend(["(", &others.join(","), ")"]);
            }
        }
        rest = after;
    }
    words.push_str(rest);
    if let Some((before, unit)) = unit::at_the_end(&words) {
        said = Some(both(said, unit));
        words = before.to_owned();
    }
    (words, said)
}

/// What two units in one header say together: money beside % is money.
fn both(before: Option<Said>, unit: Said) -> Said {
    match (before, unit) {
        (None, unit) | (Some(Said::Other), unit) => unit,
        (Some(before), Said::Other) => before,
        (Some(Said::Money(before)), Said::Money(unit)) if before != unit => Said::Several(format!("{before}、{unit}")),
        (Some(Said::Money(_)), unit) => unit,
        (Some(before), _) => before,
    }
}

/// What stands in a bracket, and what follows; brackets may hold brackets.
fn inside_of(after: &str) -> Option<(&str, &str)> {
    let mut depth = 1_u32;
    for (at, c) in after.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some((after.get(..at)?, after.get(at + 1..)?));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_says_something_and_stands_once() {
        let mut seen = BTreeMap::new();
        for (class, value, text) in lines() {
            assert!(word(class, value).is_some() && !text.is_empty(), "{class} {value} {text}");
            assert_eq!(seen.insert(text, (class, value)), None, "{text} stands twice");
        }
    }

    #[test]
    fn years_and_months_are_read_in_all_their_forms() {
        let read = |text: &str| {
            let plain = plain(text).unwrap();
            let periods = tokens(&plain).into_iter().filter(|token| !matches!(token, Token::Word(..) | Token::Rest(_)));
            format!("{:?}", periods.collect::<Vec<_>>())
        };
        for text in [
            "2024年6月",
            "2024.6.30",
            "2024/6/30",
            "2024-06",
            "202406",
            "二〇二四年六月",
            "２０２４年６月份",
            "二○二四年6月30日",
        ] {
            assert_eq!(read(text), "[Year(2024), Month(6)]", "{text}");
        }
        for text in [
            "2024年1—6月",
            "2024年1-6月份",
            "2024年一至六月",
            "2024年1月至6月",
            "2024年1月至2024年6月",
            "2024年1月-6月",
        ] {
            assert_eq!(read(text), "[Year(2024), Months(1, 6)]", "{text}");
        }
        assert_eq!(read("2024-2026年"), "[Years(2024, 2026)]");
        assert_eq!(read("1-  月"), "[MonthsTo]");
        assert_eq!(read("十二月"), "[Month(12)]");
        for text in ["5000万元以上", "2000万元以上", "三年行动", "第13批", "1.5亿"] {
            assert_eq!(read(text), "[]", "{text}");
        }
    }

    #[test]
    fn units_are_split_off_and_other_brackets_stay() {
        let split = |text: &str| {
            let (words, unit) = without_unit(&plain(text).unwrap());
            (words, unit)
        };
        let wan = Some(Said::Money(crate::domain::value::money::MoneyUnit::WanYuan));
        assert_eq!(split("总投资（估算）（万元）"), ("总投资(估算)".into(), wan.clone()));
        assert_eq!(split("总投资\n【万元】"), ("总投资".into(), wan.clone()));
        assert_eq!(split("总投资（万元，含税）"), ("总投资(含税)".into(), wan.clone()));
        assert_eq!(split("完成投资（万元、%）"), ("完成投资".into(), wan));
        assert_eq!(split("占年度计划(%)"), ("占年度计划".into(), Some(Said::Other)));
        assert_eq!(split("项目（法人）单位"), ("项目(法人)单位".into(), None));
        assert!(matches!(split("总投资（万元/亿元）").1, Some(Said::Several(_))));
    }
}

//! Headings of a list: their numbering, the count and the sums that they declare.

use rust_decimal::Decimal;

use super::mark::{circled, squeeze_line};
use super::understood::Amounts;
use crate::domain::value::money::{Money, MoneyUnit};
use crate::domain::value::text::{is_mark, squeeze};

/// How a line is numbered, which says how deep it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Ordinal {
    /// `一、`
    Chinese,
    /// `（一）`
    ChineseInBrackets,
    /// `1`, `1、`, `1.`
    Number(u32),
    /// `（1）`
    NumberInBrackets(u32),
    /// `①`
    Circled(u32),
    /// `——`, `-1`: a line under another one.
    Dash,
}

impl Ordinal {
    /// Depth of a heading numbered like this.
    pub(super) fn depth(self) -> u8 {
        match self {
            Ordinal::Chinese => 1,
            Ordinal::ChineseInBrackets => 2,
            Ordinal::Number(_) => 3,
            Ordinal::NumberInBrackets(_) => 4,
            Ordinal::Circled(_) => 5,
            Ordinal::Dash => 6,
        }
    }

    /// The number of a project; headings have others.
    pub(super) fn number(self) -> Option<u32> {
        match self {
            Ordinal::Number(number) | Ordinal::NumberInBrackets(number) | Ordinal::Circled(number) => Some(number),
            Ordinal::Chinese | Ordinal::ChineseInBrackets | Ordinal::Dash => None,
        }
    }

    /// Whether parts of a project are numbered like this.
    pub(super) fn is_of_part(self) -> bool {
        matches!(self, Ordinal::NumberInBrackets(_) | Ordinal::Circled(_))
    }
}

/// Numbers that are one character, beside circled ones: the first of a run, how many there are, what they are written for.
struct Enclosed(char, u32, fn(u32) -> Ordinal);

const ENCLOSED: [Enclosed; 5] = [
    Enclosed('⑴', 20, Ordinal::NumberInBrackets),
    Enclosed('⒈', 20, Ordinal::Number),
    Enclosed('㈠', 10, |_| Ordinal::ChineseInBrackets),
    Enclosed('Ⅰ', 12, |_| Ordinal::Chinese),
    Enclosed('ⅰ', 12, Ordinal::Circled),
];

fn enclosed(c: char) -> Option<Ordinal> {
    if c < '\u{2000}' || ('\u{4e00}'..'\u{a000}').contains(&c) {
        return None;
    }
    circled(c).map(Ordinal::Circled).or_else(|| {
        ENCLOSED.iter().find_map(|Enclosed(start, count, ordinal)| {
            let at = u32::from(c).checked_sub(u32::from(*start)).filter(|at| at < count)?;
            Some(ordinal(at.saturating_add(1)))
        })
    })
}

/// The number at the start of a text as it was written, and the squeezed text after it. Numbers that are one character
/// are taken before the text is squeezed, which would make plain digits of them, glued to what follows.
pub(super) fn lead(text: &str) -> (Option<Ordinal>, String) {
    let plain = text.trim_start_matches(|c: char| is_mark(c) || c.is_whitespace());
    let first = plain.chars().next().unwrap_or_default();
    if let Some(ordinal) = enclosed(first) {
        let rest = squeeze_line(plain.get(first.len_utf8()..).unwrap_or_default());
        return (Some(ordinal), rest.trim_start_matches(['、', '.', ',', ':']).to_owned());
    }
    let plain = squeeze_line(text);
    let (ordinal, rest) = ordinal(&plain);
    if rest.len() == plain.len() { (ordinal, plain.into_owned()) } else { (ordinal, rest.to_owned()) }
}

const DASHES: [char; 6] = ['-', '—', '–', '―', '─', '－'];

/// What stands behind dashes and a number behind them: `——铁路`, `-1国铁干线项目`.
pub(super) fn behind_dashes(plain: &str) -> Option<&str> {
    let rest = plain.strip_prefix(DASHES)?.trim_start_matches(DASHES);
    let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start_matches(['、', '.']);
    (!rest.is_empty()).then_some(rest)
}

const CHINESE_DIGITS: &str = "一二三四五六七八九十百〇零";

/// The number at the start of a squeezed text, and the text after it.
pub(super) fn ordinal(text: &str) -> (Option<Ordinal>, &str) {
    let text = text.trim_start_matches(is_mark);
    let inside = text.strip_prefix('(').and_then(|rest| rest.split_once(')'));
    if let Some((inside, rest)) = inside {
        let rest = rest.trim_start_matches(['、', '.']);
        if !inside.is_empty() && inside.chars().all(|c| CHINESE_DIGITS.contains(c)) {
            return (Some(Ordinal::ChineseInBrackets), rest);
        }
        if let Some(number) = number(inside) {
            return (Some(Ordinal::NumberInBrackets(number)), rest);
        }
        return (None, text);
    }
    let end = text.find(|c| !CHINESE_DIGITS.contains(c)).unwrap_or(text.len());
    let (digits, rest) = text.split_at_checked(end).unwrap_or((text, ""));
    if !digits.is_empty() && (rest.is_empty() || rest.starts_with(['、', '.', ',', ':'])) {
        return (Some(Ordinal::Chinese), rest.trim_start_matches(['、', '.', ',', ':']));
    }
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at_checked(end).unwrap_or((text, ""));
    let stripped = rest.trim_start_matches(is_mark);
    match number(digits) {
        Some(number) if stripped.is_empty() => (Some(Ordinal::Number(number)), ""),
        Some(number) if rest.starts_with(['、', '.']) => {
            (Some(Ordinal::Number(number)), rest.trim_start_matches(['、', '.']))
        }
        _ => (None, text),
    }
}

fn number(digits: &str) -> Option<u32> {
    digits.parse().ok().filter(|_| digits.bytes().all(|b| b.is_ascii_digit()))
}

/// What a heading says in words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Heading {
    /// Its name, without number, count and sums.
    pub(super) name: String,
    pub(super) count: Option<u32>,
    pub(super) sums: Amounts,
    /// Whether it is the grand total.
    pub(super) is_total: bool,
    /// Whether it is only a part of another (其中).
    pub(super) is_memo: bool,
}

const TOTAL_WORDS: [&str; 6] = ["合计", "总计", "总合计", "全部合计", "共计", "累计"];

/// What a printed page adds up or carries over; it repeats other rows and heads none.
const PAGE_WORDS: [&str; 11] =
    ["承前页", "承上页", "接前页", "接上页", "转下页", "转次页", "过次页", "接下页", "续下页", "本页小计", "本页合计"];

/// Whether a text is a word alone, ends with it, or starts with it and goes on with a bracket, a colon or a number:
/// `合计`, `龙海市合计`, `合计:3`, but not `合计小区改造`.
fn says(text: &str, word: &str) -> bool {
    text.ends_with(word)
        || text.strip_prefix(word).is_some_and(|rest| {
            rest.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '(' | ':' | ',' | '[' | '共'))
        })
}

/// Reads the words of a heading, after its number.
pub(super) fn heading(text: &str) -> Heading {
    let plain = squeeze(text);
    let page = plain.trim_matches(['(', ')', '-', '—', '.', '…']);
    let is_page = PAGE_WORDS.iter().any(|word| page.starts_with(word));
    // A subtotal closes what stands above it; it heads nothing.
    let is_memo = is_page || plain.starts_with("其中") || says(&plain, "小计");
    let plain = plain.trim_start_matches("其中").trim_start_matches([':', ',', '、']);
    // What follows a comma or colon are sums in words.
    let (head, words) = plain.split_once([',', ':', ';', '。']).unwrap_or((plain, ""));
    let head = without_frame(head);
    let (name, count) = count(&head);
    let (words_count, sums) = (self::count_in(words), sums(words));
    let is_total = !is_page && TOTAL_WORDS.iter().any(|word| says(name, word));
    Heading { name: name.to_owned(), count: count.or(words_count), sums, is_total, is_memo }
}

/// A heading without the brackets around it: `【预备】(1个)` is `预备(1个)`.
fn without_frame(head: &str) -> std::borrow::Cow<'_, str> {
    let frames = [('【', '】'), ('[', ']'), ('〔', '〕'), ('〖', '〗'), ('《', '》'), ('「', '」')];
    let framed = frames.into_iter().find_map(|(open, close)| head.strip_prefix(open)?.split_once(close));
    match framed {
        Some((inside, "")) => inside.into(),
        Some((inside, rest)) if count(rest).1.is_some() || rest.starts_with('(') => format!("{inside}{rest}").into(),
        _ => head.into(),
    }
}

/// A whole number of projects in a cell of its own: `3`, `16个`, `2项`.
pub(super) fn bare_count(plain: &str) -> Option<u32> {
    const DIGITS_MAX: usize = 5;
    let digits = ["个项目", "项目", "项", "个"].iter().find_map(|unit| plain.strip_suffix(unit)).unwrap_or(plain);
    digits.parse().ok().filter(|_| digits.len() <= DIGITS_MAX && digits.bytes().all(|b| b.is_ascii_digit()))
}

/// Whether a text without a number is a sentence about the whole list: `重大项目92个，总投资494亿元。其中，政府投资…`.
pub(super) fn is_sentence(plain: &str) -> bool {
    const CHARS_MIN: usize = 12;
    let says_how_many = plain.contains(['个', '项']) && plain.contains(|c: char| c.is_ascii_digit());
    let goes_on = plain.trim_end_matches('。').contains('。') || plain.find("其中").is_some_and(|at| at > 0);
    let narrates = ["共安排", "计划安排", "共实施", "计划实施", "共有", "年共", "共列入", "列入"]
        .iter()
        .any(|word| plain.contains(word));
    says_how_many && plain.contains([',', '。', ';']) && (goes_on || narrates) && plain.chars().count() >= CHARS_MIN
}

/// Splits `新开工项目(183项)`, `交通5项`, `合计12个` into name and count.
fn count(text: &str) -> (&str, Option<u32>) {
    let inner = text.strip_suffix(')').unwrap_or(text);
    let Some(before) = ["个项目", "项目", "项", "个"].iter().find_map(|unit| inner.strip_suffix(unit)) else {
        return (text, None);
    };
    let digits = before.len() - before.bytes().rev().take_while(u8::is_ascii_digit).count();
    let (name, digits) = before.split_at_checked(digits).unwrap_or((before, ""));
    match digits.parse() {
        Ok(count) => (name.strip_suffix('共').unwrap_or(name).trim_end_matches('('), Some(count)),
        Err(_) => (text, None),
    }
}

/// The first number before 项 or 个 in a text of words.
fn count_in(words: &str) -> Option<u32> {
    let at = words.find(['项', '个'])?;
    count(words.get(..at + '项'.len_utf8())?).1
}

/// The sums that are written in words: `总投资1407.74亿元,年度计划投资248.82亿元`.
fn sums(words: &str) -> Amounts {
    let mut sums = Amounts::default();
    for part in words.split([',', ';', '。']) {
        let Some(start) = part.find(|c: char| c.is_ascii_digit()) else { continue };
        let (name, amount) = part.split_at_checked(start).unwrap_or((part, ""));
        let Some(amount) = money(amount) else { continue };
        let place = if name.contains("计划") || name.contains("年度") {
            &mut sums.annual
        } else if name.contains("总投资") {
            &mut sums.total
        } else if name.contains("完成") {
            &mut sums.ytd_done
        } else {
            continue;
        };
        *place = Some(amount);
    }
    sums
}

fn money(text: &str) -> Option<Money> {
    let (value, unit): (Decimal, MoneyUnit) = Money::parse_decimal(text, MoneyUnit::Yuan).ok()?;
    // A bare number in words has no unit to go by.
    let has_unit = text.ends_with('元') || text.ends_with('亿') || text.ends_with('万');
    if has_unit { Money::from_decimal(value, unit).ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Option<Ordinal>, String, Option<u32>) {
        let plain = squeeze(text);
        let (ordinal, rest) = ordinal(&plain);
        let heading = heading(rest);
        (ordinal, heading.name, heading.count)
    }

    #[test]
    fn headings_are_numbered_and_counted_in_many_ways() {
        let of = |ordinal, name: &str, count| (ordinal, name.to_owned(), count);
        assert_eq!(read("一、新开工项目（183项）"), of(Some(Ordinal::Chinese), "新开工项目", Some(183)));
        assert_eq!(read("（一）基础设施项目（40项）"), of(Some(Ordinal::ChineseInBrackets), "基础设施项目", Some(40)));
        assert_eq!(read("(一）在建（11项）"), of(Some(Ordinal::ChineseInBrackets), "在建", Some(11)));
        assert_eq!(read("一、交通5项"), of(Some(Ordinal::Chinese), "交通", Some(5)));
        assert_eq!(read("1、能源（3个）"), of(Some(Ordinal::Number(1)), "能源", Some(3)));
        assert_eq!(read("合计（668项）"), of(None, "合计", Some(668)));
        assert_eq!(read("龙海市合计14个"), of(None, "龙海市合计", Some(14)));
        assert_eq!(read("其中：在建重点项目（90项）"), of(None, "在建重点项目", Some(90)));
        assert_eq!(read("【预备】(1个)"), of(None, "预备", Some(1)));
        assert_eq!(read("[新开工]"), of(None, "新开工", None));
        assert_eq!(read("【续建】甲路"), of(None, "【续建】甲路", None));
        assert_eq!(read("三一重工产业园"), of(None, "三一重工产业园", None));
        assert_eq!(read("1●").0, Some(Ordinal::Number(1)));
        assert_eq!(read("（12）").0, Some(Ordinal::NumberInBrackets(12)));
    }

    #[test]
    fn numbers_of_one_character_are_not_glued_to_what_follows() {
        let read = |text: &str| {
            let (ordinal, rest) = lead(text);
            (ordinal.unwrap(), rest)
        };
        assert_eq!(read("① 交通项目2个"), (Ordinal::Circled(1), "交通项目2个".to_owned()));
        assert_eq!(read("★⑵2号路"), (Ordinal::NumberInBrackets(2), "2号路".to_owned()));
        assert_eq!(read("Ⅱ、续建"), (Ordinal::Chinese, "续建".to_owned()));
        assert_eq!(read("㈢水利"), (Ordinal::ChineseInBrackets, "水利".to_owned()));
        assert_eq!(read("⒊1号桥"), (Ordinal::Number(3), "1号桥".to_owned()));
        assert_eq!(read("㉒甲"), (Ordinal::Circled(22), "甲".to_owned()));
    }

    #[test]
    fn projects_whose_names_have_words_of_totals_are_none() {
        let totals = |text: &str| (heading(text).is_total, heading(text).is_memo);
        for total in ["合计", "总计:", "龙海市合计", "合计3个", "合计(不含预备)", "总计共3项"] {
            assert_eq!(totals(total), (true, false), "{total}");
        }
        for memo in ["小计", "交通小计", "本页小计", "承前页", "转下页", "过次页", "(接上页)", "其中:市级"]
        {
            assert_eq!(totals(memo), (false, true), "{memo}");
        }
        for project in ["合计小区改造", "小计镇供水工程", "总计厂房项目", "累计路改造工程"] {
            assert_eq!(totals(project), (false, false), "{project}");
        }
    }

    #[test]
    fn sums_in_words_are_read() {
        let heading = heading("新开工项目183项，总投资1407.74亿元，年度计划投资248.82亿元");
        assert_eq!(heading.count, Some(183));
        assert_eq!(heading.sums.total.unwrap().fen(), 14_077_400_000_000);
        assert_eq!(heading.sums.annual.unwrap().fen(), 2_488_200_000_000);
    }
}

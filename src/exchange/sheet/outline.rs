//! Headings of a list: their numbering, the count and the sums that they declare.

use rust_decimal::Decimal;

use super::reading::Amounts;
use crate::domain::money::{Money, MoneyUnit};
use crate::domain::text::{is_mark, squeeze};

/// How a line is numbered, which tells how deep it stands.
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
}

impl Ordinal {
    /// Depth of a heading numbered like this.
    pub(super) fn depth(self) -> u8 {
        match self {
            Ordinal::Chinese => 1,
            Ordinal::ChineseInBrackets => 2,
            Ordinal::Number(_) => 3,
            Ordinal::NumberInBrackets(_) => 4,
        }
    }
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
    /// Whether it only tells a part of another (其中).
    pub(super) is_memo: bool,
}

const TOTAL_WORDS: [&str; 5] = ["合计", "总计", "总合计", "全部合计", "共计"];

/// Reads the words of a heading, after its number.
pub(super) fn heading(text: &str) -> Heading {
    let plain = squeeze(text);
    // A subtotal closes what stands above it; it heads nothing.
    let is_memo = plain.starts_with("其中") || plain.contains("小计");
    let plain = plain.trim_start_matches("其中").trim_start_matches([':', ',', '、']);
    // What follows a comma or colon are sums in words.
    let (head, words) = plain.split_once([',', ':', ';', '。']).unwrap_or((plain, ""));
    let (name, count) = count(head);
    let (words_count, sums) = (self::count_in(words), sums(words));
    let is_total = TOTAL_WORDS.iter().any(|word| name == *word || name.ends_with(word) || name.starts_with(word));
    Heading { name: name.to_owned(), count: count.or(words_count), sums, is_total, is_memo }
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

/// The sums that are told in words: `总投资1407.74亿元,年度计划投资248.82亿元`.
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
        assert_eq!(read("三一重工产业园"), of(None, "三一重工产业园", None));
        assert_eq!(read("1●").0, Some(Ordinal::Number(1)));
        assert_eq!(read("（12）").0, Some(Ordinal::NumberInBrackets(12)));
    }

    #[test]
    fn sums_in_words_are_read() {
        let heading = heading("新开工项目183项，总投资1407.74亿元，年度计划投资248.82亿元");
        assert_eq!(heading.count, Some(183));
        assert_eq!(heading.sums.total.unwrap().fen(), 14_077_400_000_000);
        assert_eq!(heading.sums.annual.unwrap().fen(), 2_488_200_000_000);
    }
}

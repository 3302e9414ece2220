//! Words that are made from numbers, one function for each: a word is true of the exact number, or it is not printed. The figure
//! beside it is rounded.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use crate::domain::rules::{FigureRules, GapOrder};
use crate::domain::value::money::{Money, MoneyUnit};
use crate::domain::value::period::YearMonth;
use crate::domain::value::rate::{Rate, last_place};
use crate::error::Result;
use crate::print::document::chinese_number;

/// Characters of a text that a cell of a comparison or a history shows.
const TEXT_CHARS: usize = 40;

/// A text on one line, cut where it is long.
pub(crate) fn in_short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(TEXT_CHARS) {
        Some((at, _)) => format!("{}…", line.get(..at).unwrap_or_default()),
        None => line,
    }
}

/// 持平, 高于 or 低于 of a rate against 序时进度: by the exact gap, which is less than can be printed where it would print as
/// zero. A pack that computes the gap from rounded rates compares these, and 持平 says so.
pub(crate) fn against_time_progress(rate: Rate, time: Rate, shown: Decimal, rules: &FigureRules) -> String {
    against_time(rate.cmp(&time), shown, rules)
}

/// The same of how a rate compares with 序时进度, exactly.
pub(crate) fn against_time(exact: Ordering, shown: Decimal, rules: &FigureRules) -> String {
    match (rules.gap_order, shown.is_zero()) {
        (GapOrder::Rounded, true) => "与序时进度持平（按取整后的完成率与序时进度比较）".into(),
        (_, true) if exact.is_eq() => "与序时进度持平".into(),
        (_, true) => {
            let word = if exact.is_gt() { "高于" } else { "低于" };
            format!("{word}序时进度不足{}个百分点", last_place(rules.rate_decimals))
        }
        (_, false) if shown.is_sign_positive() => format!("高于序时进度{shown}个百分点"),
        (_, false) => format!("低于序时进度{}个百分点", shown.abs()),
    }
}

/// 增加, 减少 or 持平 of an amount against another, in 亿元, and by how many percent of that; `—` where the other is not known.
/// `word` is 同比 or 环比.
pub(crate) fn growth(word: &str, now: Option<Money>, before: Option<Money>, rules: &FigureRules) -> Result<String> {
    let (Some(now), Some(before)) = (now, before) else { return Ok(format!("{word}—")) };
    let more = now.checked_sub(before)?;
    let (of_money, of_rate) = if more.fen() >= 0 { ("增加", "增长") } else { ("减少", "下降") };
    if more == Money::ZERO {
        return Ok(format!("{word}持平"));
    }
    let size = if more.fen() >= 0 { more } else { Money::ZERO.checked_sub(more)? };
    let shown = size.rounded(MoneyUnit::YiYuan, rules.money_decimals);
    let amount = match shown.is_zero() {
        true => format!("{of_money}不足{}亿元", last_place(rules.money_decimals)),
        false => format!("{of_money}{shown}亿元"),
    };
    let rate = Rate::of_money(size, before).map(|rate| match rate.percent(rules.rate_decimals) {
        percent if percent.is_zero() => format!("{of_rate}不足{}%", last_place(rules.rate_decimals)),
        percent => format!("{of_rate}{percent}%"),
    });
    Ok(format!("{word}{amount}、{}", rate.unwrap_or_else(|| "增幅—".into())))
}

/// 提高, 下降 or 持平 of a rate against another, in 百分点; `None` where one is not known.
pub(crate) fn rate_growth(now: Option<Rate>, before: Option<Rate>, rules: &FigureRules) -> Option<String> {
    let (now, before) = (now?, before?);
    let shown = now.gap(before).points(rules.rate_decimals);
    let word = if now > before { "提高" } else { "下降" };
    Some(match now == before {
        true => "持平".into(),
        false if shown.is_zero() => format!("{word}不足{}个百分点", last_place(rules.rate_decimals)),
        false => format!("{word}{}个百分点", shown.abs()),
    })
}

/// 双过半: said in June alone, of an exact rate of a half or more.
pub(crate) fn past_half(rate: Option<Rate>, month: YearMonth) -> Option<&'static str> {
    let half = Rate::of_count(1, 2)?;
    (month.month() == 6 && rate? >= half).then_some("实现时间过半、任务过半")
}

/// How the reports of a month came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reporting {
    /// Projects that must report.
    pub(crate) due: u32,
    /// Those that did.
    pub(crate) reported: u32,
    /// Of these, those after the deadline; `None` where there is none.
    pub(crate) late: Option<u32>,
    /// Of these, those of which nobody knows the day.
    pub(crate) undated: u32,
}

/// 全部 only where nobody is missing, 按时 only where there is a deadline, every day is known and nobody was after it. `who` names
/// those who are missing.
pub(crate) fn reporting(counts: Reporting, who: &str) -> String {
    let Reporting { due, reported, late, undated } = counts;
    let missing = due.saturating_sub(reported);
    let late_ones = late.filter(|late| *late > 0).map(|late| format!("迟报{late}项"));
    let undated = (undated > 0).then(|| format!("报送日期不详{undated}项"));
    let not_in_time = late_ones.into_iter().chain(undated).collect::<Vec<_>>().join("、");
    let after = (!not_in_time.is_empty()).then(|| format!("其中{not_in_time}"));
    match (missing, after) {
        (0, _) if due == 0 => "应报0项。".into(),
        (0, Some(after)) => format!("应报{due}项，已全部报送，{after}。"),
        (0, None) if late.is_some() => format!("应报{due}项，全部按时报送。"),
        (0, None) => format!("应报{due}项，已全部报送。"),
        (_, after) => {
            let after = after.map(|after| format!("（{after}）")).unwrap_or_default();
            format!(
                "应报{due}项，已报{reported}项{after}，未报送{missing}项：{who}。未报送项目的累计完成投资沿用最近一次报送数。"
            )
        }
    }
}

/// 当月 and 本月 are of the month alone: how many items include earlier months, which were not reported.
pub(crate) fn several_months(items: u32) -> Option<String> {
    (items > 0).then(|| format!("其中{items}项含以前月份"))
}

/// `（较上月增加3项）` of a count against that of the month before.
pub(crate) fn more(now: u32, before: u32) -> String {
    match i64::from(now) - i64::from(before) {
        0 => "（与上月持平）".into(),
        more @ 1.. => format!("（较上月增加{more}项）"),
        fewer => format!("（较上月减少{}项）", fewer.unsigned_abs()),
    }
}

/// A text of several lines in one, with a mark between them where a line has none at its end.
pub(crate) fn in_one_line(text: &str) -> String {
    let mut whole = String::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if !whole.is_empty() && !whole.ends_with(['。', '；', '，', '：', '、', '！', '？', ';', ',', '.', ':'])
        {
            whole.push('；');
        }
        whole.push_str(line);
    }
    whole
}

/// By how many places a unit moved in its ranking since the month before.
pub(crate) fn places_moved(moved: i64) -> String {
    match moved {
        0 => "不变".into(),
        1.. => format!("升{moved}位"),
        _ => format!("降{}位", moved.unsigned_abs()),
    }
}

/// Which end of a ranking a sentence is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    First,
    Last,
}

/// `县区年度计划完成率前三位的是甲、乙和丙，分别为36.00%、28.00%和20.00%。` 前三位 only where three of more units are named; with
/// more of them, because the last ones share a rank, it says so; those whom the ledger exempts are counted and not named. `None` for
/// nobody.
pub(crate) fn places(head: &str, end: End, asked: u32, units: &[(String, String)], exempt: usize) -> Option<String> {
    let count = u32::try_from(units.len() + exempt).unwrap_or(u32::MAX);
    if units.is_empty() {
        return None;
    }
    let (side, alone) = if end == End::First { ("前", "第一位") } else { ("后", "末位") };
    let shared = if count > asked { "（含并列）" } else { "" };
    let places = match asked.min(count) {
        0 => return None,
        1 if count == 1 => alone.to_owned(),
        2 => format!("{side}两位{shared}"),
        some => format!("{side}{}位{shared}", chinese_number(some as usize)),
    };
    let (names, values): (Vec<_>, Vec<_>) = units.iter().map(|(name, value)| (name.as_str(), value.as_str())).unzip();
    let respectively = if names.len() == 1 { "" } else { "分别" };
    let but = if exempt == 0 { String::new() } else { format!("（其中{exempt}个单位按规定免列）") };
    Some(format!("{head}{places}{but}的是{}，{respectively}为{}。", listed(&names), listed(&values)))
}

/// `县区年度计划完成率由高到低依次是：甲（36.00%）、乙（28.00%）。` `None` for nobody.
pub(crate) fn in_order(head: &str, is_lowest_first: bool, units: &[(String, String)]) -> Option<String> {
    let named = units.iter().map(|(name, value)| format!("{name}（{value}）")).collect::<Vec<_>>();
    let order = if is_lowest_first { "由低到高" } else { "由高到低" };
    match named.as_slice() {
        [] => None,
        [only] => Some(format!("{head}：{only}。")),
        all => Some(format!("{head}{order}依次是：{}。", all.join("、"))),
    }
}

/// `甲、乙和丙`.
fn listed(names: &[&str]) -> String {
    match names {
        [before @ .., last] if !before.is_empty() => format!("{}和{last}", before.join("、")),
        _ => names.concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gap(part: i64, base: i64, month: i64, rules: &FigureRules) -> String {
        let (rate, time) = (Rate::of(part, base).unwrap(), Rate::of(month, 12).unwrap());
        let decimals = rules.rate_decimals;
        let shown = match rules.gap_order {
            GapOrder::Exact => rate.gap(time).points(decimals),
            GapOrder::Rounded => rate.percent(decimals) - time.percent(decimals),
        };
        against_time_progress(rate, time, shown, rules)
    }

    #[test]
    fn level_is_said_of_an_exact_gap_of_zero_only() {
        let exact = |decimals| FigureRules { rate_decimals: decimals, ..FigureRules::default() };
        for (part, base, month, decimals, words) in [
            (6, 12, 6, 2, "与序时进度持平"),
            (50_001, 100_000, 6, 2, "高于序时进度不足0.01个百分点"),
            (49_999, 100_000, 6, 2, "低于序时进度不足0.01个百分点"),
            (49_999, 100_000, 6, 1, "低于序时进度不足0.1个百分点"),
            (4_999, 10_000, 6, 0, "低于序时进度不足1个百分点"),
            (4_999, 10_000, 6, 2, "低于序时进度0.01个百分点"),
            (5_001, 10_000, 6, 2, "高于序时进度0.01个百分点"),
            (i64::MAX - 1, i64::MAX, 12, 6, "低于序时进度不足0.000001个百分点"),
            (i64::MAX, i64::MAX, 12, 6, "与序时进度持平"),
            (1, 3, 4, 2, "与序时进度持平"),
        ] {
            assert_eq!(gap(part, base, month, &exact(decimals)), words, "{part}/{base} at month {month}");
        }
        // More decimals than a rate is printed with print no more of them.
        assert_eq!(gap(i64::MAX - 1, i64::MAX, 12, &exact(10)), "低于序时进度不足0.000001个百分点");
    }

    #[test]
    fn level_by_rounded_rates_names_its_rule() {
        let rules = FigureRules { rate_decimals: 1, gap_order: GapOrder::Rounded, ..FigureRules::default() };
        assert_eq!(gap(49_999, 100_000, 6, &rules), "与序时进度持平（按取整后的完成率与序时进度比较）");
        assert_eq!(gap(4_990, 10_000, 6, &rules), "低于序时进度0.1个百分点");
    }

    #[test]
    fn all_in_time_needs_a_deadline_that_nobody_missed() {
        let of = |due, reported, late, undated| reporting(Reporting { due, reported, late, undated }, "甲县2项");
        let words = |due, reported, late| of(due, reported, late, 0);
        assert_eq!(words(8, 8, Some(0)), "应报8项，全部按时报送。");
        assert_eq!(words(8, 8, None), "应报8项，已全部报送。");
        assert_eq!(words(8, 8, Some(3)), "应报8项，已全部报送，其中迟报3项。");
        assert_eq!(of(8, 8, Some(0), 1), "应报8项，已全部报送，其中报送日期不详1项。");
        assert_eq!(of(8, 8, Some(2), 1), "应报8项，已全部报送，其中迟报2项、报送日期不详1项。");
        assert_eq!(words(0, 0, Some(0)), "应报0项。");
        let missing = "未报送2项：甲县2项。未报送项目的累计完成投资沿用最近一次报送数。";
        assert_eq!(words(8, 6, Some(1)), format!("应报8项，已报6项（其中迟报1项），{missing}"));
        assert_eq!(words(8, 6, Some(0)), format!("应报8项，已报6项，{missing}"));
    }

    #[test]
    fn a_month_that_holds_others_says_of_how_many_items() {
        assert_eq!(several_months(0), None);
        assert_eq!(several_months(3).as_deref(), Some("其中3项含以前月份"));
    }
}

//! How points came about, in words (计分说明): every figure is exact, or marked as rounded.

use crate::domain::rules::measure::{Measure, MeasureKind};
use crate::domain::rules::rule_pack::AbsentRule;
use crate::domain::value::fraction::Fraction;
use crate::figures::assessment::{AssessedItem, PointsBasis, Reckoned, Reckoning, SlopePart};

/// Most decimals with which an exact number is written as a decimal.
const EXACT_DECIMALS: u32 = 6;
/// Decimals of a number that has more.
const ROUNDED_DECIMALS: u32 = 2;

/// Characters of a fraction that a person still reads.
pub(super) const READABLE: usize = 21;

/// As a decimal where that is exact, otherwise as a fraction with the rounded number, or as that alone where nobody would read the
/// fraction.
pub(super) fn number(value: &Fraction) -> String {
    decimal(value).unwrap_or_else(|| {
        let (exact, rounded) = (value.to_string(), value.rounded(ROUNDED_DECIMALS));
        if exact.len() > READABLE { format!("约{rounded}") } else { format!("{exact}（约{rounded}）") }
    })
}

fn decimal(value: &Fraction) -> Option<String> {
    (0..=EXACT_DECIMALS)
        .map(|decimals| value.rounded(decimals))
        .find(|text| Fraction::parse(text).is_ok_and(|read| read == *value))
}

/// What a measure counts in; a name that no ledger knows counts things.
fn kind(measure: &str) -> MeasureKind {
    measure.parse().map_or(MeasureKind::Count, Measure::kind)
}

/// A value of a measure: 118%, 6亿元, 3.
pub(super) fn value(value: &Fraction, measure: &str) -> String {
    match kind(measure) {
        MeasureKind::Count | MeasureKind::Points => number(value),
        MeasureKind::Rate => {
            let percent = value * &Fraction::from(100);
            decimal(&percent).map_or_else(
                || format!("{value}（约{}%）", percent.rounded(ROUNDED_DECIMALS)),
                |percent| format!("{percent}%"),
            )
        }
        MeasureKind::Money if value.is_zero() => "0".into(),
        MeasureKind::Money => {
            let scaled = [(100_000_000, "亿元"), (10_000, "万元")].into_iter().find_map(|(scale, unit)| {
                let amount = value.checked_div(&Fraction::from(scale))?;
                let is_whole_unit = amount >= 1.into() || amount <= (-1).into();
                decimal(&amount).filter(|_| is_whole_unit).map(|amount| format!("{amount}{unit}"))
            });
            scaled.unwrap_or_else(|| format!("{}元", number(value)))
        }
    }
}

/// A step of a measure: 1个百分点, 1亿元, 1.
fn step(size: &Fraction, measure: &str) -> String {
    match kind(measure) {
        MeasureKind::Rate => format!("{}个百分点", number(&(size * &Fraction::from(100)))),
        _ => value(size, measure),
    }
}

/// Why a unit has its points for an item.
pub(super) fn why(item: &AssessedItem) -> String {
    let is_given = item.measure.parse().is_ok_and(Measure::is_given);
    let nothing = if is_given { "没有认定" } else { "无此项工作" };
    let mut said = match &item.basis {
        PointsBasis::Unit(reckoned) => of_value(reckoned, &item.measure),
        PointsBasis::Items { parts, how } => format!("{}个项目得分{how}", parts.len()),
        PointsBasis::Absent(AbsentRule::Points(points)) => format!("{nothing}，计{}分", number(points)),
        PointsBasis::Absent(AbsentRule::Drop) => format!("{nothing}，作合理缺项"),
        PointsBasis::Absent(rule) => format!("{nothing}，{rule}"),
        PointsBasis::NotAsked => "不符合该项条件，不计此项".to_owned(),
    };
    if let Some(bound) = &item.bound {
        said.push_str(&format!("；以{}分为限", number(bound)));
    }
    if !item.entries.is_empty() {
        said.push_str(&format!("；依据：{}", item.entries.join("；")));
    }
    said
}

/// How the points of one value came about.
pub(super) fn of_value(reckoned: &Reckoned, measure: &str) -> String {
    let shown = |of: &Fraction| value(of, measure);
    match &reckoned.by {
        Reckoning::Proportion { bound: Some(bound), .. } if reckoned.value < *bound => {
            format!("低于{}，不得分", shown(bound))
        }
        Reckoning::Proportion { points, full, bound } => {
            let counted = bound.as_ref().map(|top| format!("超过{0}按{0}计，", shown(top))).unwrap_or_default();
            let share = shown(bound.as_ref().unwrap_or(&reckoned.value));
            let over = if *full == Fraction::from(1) { String::new() } else { format!("÷{}", shown(full)) };
            format!("{counted}{}分×{share}{over}", number(points))
        }
        Reckoning::Step(None) => "未达到最低一档，不得分".into(),
        Reckoning::Step(Some(begin)) => format!("在{}一档，得{}分", shown(begin), number(&reckoned.points)),
        Reckoning::Slope { points, target, parts, change } => slope(points, target, parts, change, reckoned, measure),
        Reckoning::Count { points, times } if *times == reckoned.value => {
            format!("{}分×{}", number(points), shown(times))
        }
        Reckoning::Count { points, times } => format!("按{}计，{}分×{0}", shown(times), number(points)),
        Reckoning::Rank { rank, to: Some(to) } => {
            format!("组内第{rank}名，在前{to}名一档，得{}分", number(&reckoned.points))
        }
        Reckoning::Rank { rank, to: None } => format!("组内第{rank}名，不得分"),
        Reckoning::Effect { points, base_share, lowest, highest } => format!(
            "功效系数法：满分{}分，基础分占{}，组内最低{}、最高{}",
            number(points),
            value(base_share, Measure::GivenRate.word()),
            shown(lowest),
            shown(highest)
        ),
        Reckoning::Given => format!("认定{}分", number(&reckoned.value)),
    }
}

fn slope(
    points: &Fraction,
    target: &Fraction,
    parts: &[SlopePart],
    change: &Fraction,
    reckoned: &Reckoned,
    measure: &str,
) -> String {
    let mut said = if points.is_zero() { String::new() } else { format!("基本分{}分，", number(points)) };
    said.push_str(match reckoned.value.cmp(target) {
        std::cmp::Ordering::Less => "低于目标",
        std::cmp::Ordering::Equal => "等于目标",
        std::cmp::Ordering::Greater => "高于目标",
    });
    said.push_str(&value(target, measure));
    for SlopePart { times, per, points } in parts {
        said.push_str(&format!("，每{}计{}分、共{}档", step(per, measure), number(points), number(times)));
    }
    said.push_str(&match change {
        change if change.is_zero() => "，不加不减".to_owned(),
        change if change.is_negative() => format!("，减{}分", number(&-change.clone())),
        change => format!("，加{}分", number(change)),
    });
    said
}

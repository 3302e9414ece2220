//! Texts of titles and headers: the years, months and units in them, and what is left without them.

use crate::domain::money::MoneyUnit;
use crate::domain::text;
use crate::limits::{YEAR_MAX, YEAR_MIN};

/// A number in a text, with the texts around it.
struct Number<'t> {
    before: &'t str,
    digits: &'t str,
    after: &'t str,
}

/// The runs of digits in a text.
fn numbers(text: &str) -> impl Iterator<Item = Number<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text.get(at..)?.find(|c: char| c.is_ascii_digit())?;
        let rest = text.get(start..)?;
        let end = start + rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        at = end;
        Some(Number { before: text.get(..start)?, digits: text.get(start..end)?, after: text.get(end..)? })
    })
}

/// The years that a squeezed text names: four digits before 年.
pub(super) fn years(text: &str) -> impl Iterator<Item = u16> {
    numbers(text).filter(|number| number.after.starts_with('年')).filter_map(|number| year(number.digits))
}

fn year(digits: &str) -> Option<u16> {
    digits.parse().ok().filter(|year| digits.len() == 4 && (YEAR_MIN..=YEAR_MAX).contains(year))
}

fn month(digits: &str) -> Option<u8> {
    digits.parse().ok().filter(|month| digits.len() <= 2 && (1..=12).contains(month))
}

/// The months that a squeezed text names: `6月`, `1-6月` (its last).
pub(super) fn months(text: &str) -> impl Iterator<Item = u8> {
    numbers(text).filter(|number| number.after.starts_with('月')).filter_map(|number| month(number.digits))
}

const DASHES: [char; 6] = ['-', '~', '—', '–', '至', '到'];

/// The unit of money that a squeezed text names last: `单位:个、亿元` is 亿元.
pub(super) fn unit(text: &str) -> Option<MoneyUnit> {
    let found = [
        ("亿元", MoneyUnit::YiYuan),
        ("万元", MoneyUnit::WanYuan),
        ("(元)", MoneyUnit::Yuan),
        (":元", MoneyUnit::Yuan),
    ];
    let found = found.into_iter().filter_map(|(word, unit)| text.rfind(word).map(|at| (at, unit)));
    found.max_by_key(|(at, _)| *at).map(|(_, unit)| unit)
}

/// A header without blanks, units, and the sheet's own year and month: what the alias table has.
pub(super) fn key(header: &str, sheet_year: Option<u16>) -> String {
    let plain = without_units(&text::squeeze(header));
    let mut key = String::with_capacity(plain.len());
    let mut rest = plain.as_str();
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let Some(number) = numbers(rest).next() else { break };
        key.push_str(number.before);
        debug_assert_eq!(number.before.len(), start);
        let (word, after) = word_for(&number, sheet_year);
        key.push_str(&word);
        rest = after;
    }
    key.push_str(rest);
    // A blank for the month: `1-  月`.
    let key = key.replace("年度年", "年度").replace("年度度", "年度");
    key.trim_end_matches(['%', ':']).to_owned()
}

/// What stands for a number in the alias table, and what follows it.
fn word_for<'t>(number: &Number<'t>, sheet_year: Option<u16>) -> (String, &'t str) {
    let Number { digits, after, .. } = number;
    if let (Some(year), Some(after)) = (year(digits), after.strip_prefix('年')) {
        let word = match sheet_year.map(|sheet| i32::from(sheet) - i32::from(year)) {
            None | Some(0) => "年度",
            Some(1) => "上年",
            _ => "往年",
        };
        let after = after.strip_prefix('度').unwrap_or(after);
        return (word.to_owned(), after);
    }
    let through = after.strip_prefix(DASHES).map(|after| after.trim_start_matches(|c: char| c.is_ascii_digit()));
    if let Some(after) = through.and_then(|after| after.strip_prefix('月'))
        && digits.len() <= 2
    {
        return ("1-M月".to_owned(), after.strip_prefix('份').unwrap_or(after));
    }
    if let (Some(_), Some(after)) = (month(digits), after.strip_prefix('月')) {
        return ("M月".to_owned(), after.strip_prefix('份').unwrap_or(after));
    }
    ((*digits).to_owned(), after)
}

/// Drops brackets that hold a unit or a percent sign, and units at the end.
fn without_units(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('(') {
        let Some((inside, after)) = after.split_once(')') else { break };
        plain.push_str(before);
        let is_unit = inside.is_empty()
            || ["元", "%", "个", "项", "亩", "公里", "年月", "年、月", "年/月"]
                .iter()
                .any(|unit| inside.ends_with(unit));
        if !is_unit {
            plain.extend(["(", inside, ")"]);
        }
        rest = after;
    }
    plain.push_str(rest);
    plain.trim_end_matches(['%', ':']).trim_end_matches("万元").trim_end_matches("亿元").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_reads_the_same_next_year() {
        for (header, expected) in [
            ("2022年计划投资", "年度计划投资"),
            ("2022年  计划投资(万元)", "年度计划投资"),
            ("2022年度计划投资额（亿元）", "年度计划投资额"),
            ("至2021年底累计\n完成投资", "至上年底累计完成投资"),
            ("1-6月累计完成投资", "1-M月累计完成投资"),
            ("1～  月\n完成投资 (万元)", "1-M月完成投资"),
            ("02月完成投资(万元)", "M月完成投资"),
            ("6月份完成投资", "M月完成投资"),
            ("2022年1-12月完成投资（万元）", "年度1-M月完成投资"),
            ("占年度计划(%)", "占年度计划"),
            ("完成年度投资计划%", "完成年度投资计划"),
            ("项目(法人)单位", "项目(法人)单位"),
            ("2022年前期工作目标", "年度前期工作目标"),
            ("2019年完成投资", "往年完成投资"),
        ] {
            assert_eq!(key(header, Some(2022)), expected, "{header}");
        }
        assert_eq!(key("2010年计划投资", None), "年度计划投资");
    }

    #[test]
    fn units_and_months_are_found() {
        assert_eq!(unit("单位:个、亿元"), Some(MoneyUnit::YiYuan));
        assert_eq!(unit("计量单位:万元"), Some(MoneyUnit::WanYuan));
        assert_eq!(unit("单位:元"), Some(MoneyUnit::Yuan));
        assert_eq!(unit("注:投资额"), None);
        assert_eq!(months("1-6月完成情况").collect::<Vec<_>>(), [6]);
        assert_eq!(months("重大项目6月份进展").collect::<Vec<_>>(), [6]);
        assert_eq!(years("2022年1月至2023年").collect::<Vec<_>>(), [2022, 2023]);
    }
}

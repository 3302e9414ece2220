//! Units in headers, titles and lines about the unit: which money an amount is, or that it is none that is known.

use crate::domain::value::money::MoneyUnit;

/// What a text says about the unit of amounts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Said {
    /// One unit of yuan.
    Money(MoneyUnit),
    /// Money that is not yuan, or a unit that nobody knows: 万美元.
    Foreign(String),
    /// Two units of yuan at once: 万元、亿元.
    Several(String),
    /// Something else: %, 个, 公里.
    Other,
}

const UNITS: [(&str, MoneyUnit); 7] = [
    ("元", MoneyUnit::Yuan),
    ("千元", MoneyUnit::QianYuan),
    ("万元", MoneyUnit::WanYuan),
    ("百万元", MoneyUnit::BaiWanYuan),
    ("千万元", MoneyUnit::QianWanYuan),
    ("亿元", MoneyUnit::YiYuan),
    ("十亿元", MoneyUnit::ShiYiYuan),
];

/// What money is called that is not counted in yuan of the country.
const FOREIGN: [&str; 38] = [
    "美元",
    "美金",
    "港元",
    "港币",
    "港纸",
    "欧元",
    "日元",
    "日圆",
    "英镑",
    "澳元",
    "加元",
    "卢布",
    "韩元",
    "韩圆",
    "新元",
    "新币",
    "台币",
    "台元",
    "澳门元",
    "澳门币",
    "法郎",
    "马克",
    "泰铢",
    "越南盾",
    "印尼盾",
    "盾",
    "令吉",
    "林吉特",
    "卢比",
    "外币",
    "外汇",
    "比索",
    "里亚尔",
    "迪拉姆",
    "USD",
    "EUR",
    "HKD",
    "JPY",
];

const OTHERS: [&str; 56] = [
    "%",
    "‰",
    "个",
    "项",
    "亩",
    "公里",
    "千米",
    "米",
    "年月",
    "年、月",
    "年/月",
    "年",
    "月",
    "日",
    "天",
    "份",
    "月份",
    "平方米",
    "万平方米",
    "公顷",
    "吨",
    "万吨",
    "套",
    "户",
    "人",
    "名",
    "座",
    "台",
    "辆",
    "家",
    "处",
    "条",
    "宗",
    "次",
    "件",
    "名次",
    "分",
    "km",
    "m",
    "m2",
    "㎡",
    "KM",
    "kW",
    "MW",
    "万千瓦",
    "兆瓦",
    "立方米",
    "万立方米",
    "百分比",
    "个数",
    "平米",
    "万平米",
    "hm2",
    "是/否",
    "√",
    "年月日",
];

/// What a phrase says that should be a unit and nothing else: the inside of a bracket, what follows `单位:`.
/// `None` where it is none.
pub(super) fn of_phrase(phrase: &str) -> Option<Said> {
    let phrase = without_labels(phrase);
    if let Some(said) = of_word(phrase) {
        return Some(said);
    }
    // 万元/亩 is a price; 万元/亿元 are two units.
    if let Some((above, below)) = phrase.split_once('/')
        && matches!(of_word(above), Some(Said::Money(_)))
        && !matches!(of_word(below), Some(Said::Money(_) | Said::Foreign(_)))
    {
        return is_other(below).then_some(Said::Other);
    }
    let parts = phrase.split(['、', ',', ';', '/', '和', '或', '。']).filter(|part| !part.is_empty()).map(of_word);
    let parts = parts.collect::<Option<Vec<_>>>().filter(|parts| parts.len() > 1)?;
    Some(of_parts(&parts, phrase))
}

/// Several units together: one of yuan among others is the unit of the amounts.
fn of_parts(parts: &[Said], phrase: &str) -> Said {
    if let Some(foreign) = parts.iter().find(|said| matches!(said, Said::Foreign(_))) {
        return foreign.clone();
    }
    let mut money = parts.iter().filter(|said| matches!(said, Said::Money(_)));
    match money.next() {
        None => Said::Other,
        Some(first) if money.all(|other| other == first) => first.clone(),
        Some(_) => Said::Several(phrase.to_owned()),
    }
}

/// The words that offices put around a unit.
fn without_labels(phrase: &str) -> &str {
    let mut rest = phrase.trim_matches([':', ' ', '(', ')']);
    for label in
        ["计量单位", "金额单位", "货币单位", "投资单位", "资金单位", "单位", "计量", "币种", "金额", "均", "为"]
    {
        rest = rest.strip_prefix(label).unwrap_or(rest).trim_start_matches(':');
    }
    rest
}

fn of_word(word: &str) -> Option<Said> {
    let mut yuan = word.trim_matches([':', '/', '(', ')']);
    for (before, after) in [("人民币", "人民币"), ("RMB", "RMB"), ("rmb", "rmb"), ("CNY", "CNY"), ("¥", "¥")] {
        yuan =
            yuan.strip_prefix(before).or(yuan.strip_suffix(after)).unwrap_or(yuan).trim_matches(['/', '(', ')', ':']);
    }
    let said_yuan = yuan.len() < word.len();
    if let Some((_, unit)) = UNITS.iter().find(|(name, _)| *name == yuan) {
        return Some(Said::Money(*unit));
    }
    match yuan {
        "万" => return Some(Said::Money(MoneyUnit::WanYuan)),
        "亿" => return Some(Said::Money(MoneyUnit::YiYuan)),
        "" if said_yuan => return Some(Said::Other),
        _ => {}
    }
    if is_other(word) {
        return Some(Said::Other);
    }
    is_money(word).then(|| Said::Foreign(word.to_owned()))
}

fn is_other(word: &str) -> bool {
    OTHERS.contains(&word)
}

/// Whether a short text can only be a unit of money, though of which is not known: 万美元, 百元, 亿克朗.
fn is_money(word: &str) -> bool {
    const CHARACTERS_MAX: usize = 8;
    let rest = word.trim_start_matches(['十', '百', '千', '万', '亿']);
    let is_scaled = rest.len() < word.len();
    let short = word.chars().nth(CHARACTERS_MAX).is_none();
    short
        && !word.contains(['、', ',', ';', '/', '和', '或'])
        && (FOREIGN.iter().any(|name| rest.eq_ignore_ascii_case(name) || rest.ends_with(name))
            || rest == "元"
            || (is_scaled && (rest.is_empty() || rest.ends_with(['元', '币', '镑', '朗', '铢', '盾']))))
}

/// The unit at the end of a header that has no brackets: 总投资万元, 总投资:亿元. With what stands before it.
pub(super) fn at_the_end(text: &str) -> Option<(&str, Said)> {
    let text = text.trim_end_matches([':', '/', ',']);
    if let Some(before) = text.strip_suffix(['%', '‰']) {
        return Some((before, Said::Other));
    }
    let foreign = FOREIGN.iter().find_map(|name| Some((text.strip_suffix(name)?, *name)));
    let (before, _) = foreign.or_else(|| Some((text.strip_suffix('元')?, "元")))?;
    let before = before.trim_end_matches("人民币").trim_end_matches(['十', '百', '千', '万', '亿']);
    let before = before.trim_end_matches("人民币");
    let unit = text.get(before.len()..)?;
    // 多元, 单元: a bare 元 behind a word is no unit.
    if unit == "元" && !before.ends_with([':', '/', ',', '-']) {
        return None;
    }
    Some((before.trim_end_matches([':', '/', ',', '-', '—']), of_word(unit)?))
}

/// What a line around the table says about the unit: `单位:万元`, `(万元)`, `金额单位:人民币元`, a title that ends in
/// `(单位:万元)`. 亿元 in `亿元以上项目` is no unit.
pub(super) fn of_line(text: &str) -> Option<Said> {
    let labelled = text.match_indices("单位").chain(text.match_indices("金额")).filter_map(|(at, label)| {
        let rest = text.get(at + label.len()..)?;
        let is_label = rest.starts_with([':', '(', '为', '均']) || of_phrase(rest).is_some();
        let rest = rest.trim_start_matches([':', '(', '为', '均', '以']);
        // `个、亿元` is one phrase; a sentence goes on behind it.
        let end = rest.find([')', '。', ';']).unwrap_or(rest.len());
        let phrase = rest.get(..end)?;
        let said = of_phrase(phrase).or_else(|| of_phrase(phrase.split([',', '，']).next()?));
        said.filter(|said| is_label && *said != Said::Other)
    });
    let in_brackets = || {
        let parts = text.split('(').skip(1).filter_map(|part| part.split(')').next());
        parts.filter_map(of_phrase).filter(|said| *said != Said::Other).last()
    };
    let in_words = || {
        let (_, rest) = text.split_once('以')?;
        of_phrase(rest.split_once("为单位")?.0).filter(|said| *said != Said::Other)
    };
    labelled
        .last()
        .or_else(in_brackets)
        .or_else(in_words)
        .or_else(|| of_phrase(text).filter(|said| *said != Said::Other))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(unit: MoneyUnit) -> Option<Said> {
        Some(Said::Money(unit))
    }

    #[test]
    fn lines_about_the_unit_are_read_in_all_their_forms() {
        use MoneyUnit::*;
        for (line, unit) in [
            ("单位:万元", WanYuan),
            ("单位(万元)", WanYuan),
            ("单位万元", WanYuan),
            ("(万元)", WanYuan),
            ("万元", WanYuan),
            ("金额:万元", WanYuan),
            ("金额(万元)", WanYuan),
            ("金额单位:人民币元", Yuan),
            ("单位:人民币万元", WanYuan),
            ("单位:人民币(万元)", WanYuan),
            ("单位:万元人民币", WanYuan),
            ("单位:万人民币", WanYuan),
            ("货币单位:亿元", YiYuan),
            ("计量单位:万元、%", WanYuan),
            ("单位:个、亿元", YiYuan),
            ("单位:亿元、个", YiYuan),
            ("单位:千元", QianYuan),
            ("单位:百万元", BaiWanYuan),
            ("单位:千万元", QianWanYuan),
            ("单位:十亿元", ShiYiYuan),
            ("单位:元", Yuan),
            ("2022年计划(万元)", WanYuan),
            ("2022年资金拼盘表(续建,单位:万元)", WanYuan),
            ("填报单位:市交通局(单位:万元)", WanYuan),
            ("填报单位:市交通局单位:万元", WanYuan),
            ("注:投资额单位为万元。", WanYuan),
            ("注:本表金额以万元为单位", WanYuan),
            ("注:1.金额均为万元;2.含征地", WanYuan),
        ] {
            assert_eq!(of_line(line), money(unit), "{line}");
        }
    }

    #[test]
    fn what_is_no_unit_or_not_yuan_is_not_taken_for_one() {
        for line in
            ["2024年总投资5000万元以上项目计划表", "亿元以上重大项目(10亿元以上)", "建设单位:多元集团", "单位:个"]
        {
            assert_eq!(of_line(line), None, "{line}");
        }
        for line in ["单位:万美元", "(亿美元)", "金额单位:港币", "单位:百元", "单位:万欧元", "单位:USD"]
        {
            assert!(matches!(of_line(line), Some(Said::Foreign(_))), "{line}: {:?}", of_line(line));
        }
        assert!(matches!(of_line("单位:万元、亿元"), Some(Said::Several(_))));
        assert_eq!(of_phrase("万元/亩"), Some(Said::Other));
        assert_eq!(at_the_end("总投资万美元").map(|(before, _)| before), Some("总投资"));
        assert_eq!(at_the_end("总投资百万元"), Some(("总投资", Said::Money(MoneyUnit::BaiWanYuan))));
        assert_eq!(at_the_end("其他单元"), None);
    }
}

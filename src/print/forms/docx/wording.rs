//! How official documents write what people type in many ways: numbers of documents and dates (GB/T 9704-2012, 7.2.5, 7.3.5),
//! and by which beginning a paragraph is a heading (7.3.3).

/// Brackets that are typed around the year of a document's number.
const OPEN: &str = "〔[［(（【";
const CLOSE: &str = "〕]］)）】";
/// Digits of the headings of the first and the second level.
const NUMERALS: &str = "一二三四五六七八九十";

/// A level of headings by GB/T 9704-2012, 7.3.3.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    /// 一、
    First,
    /// （一）
    Second,
    /// 1. and （1）
    Third,
}

impl Level {
    /// The level that a paragraph has by its beginning.
    pub(super) fn of(text: &str) -> Option<Level> {
        let after = |text: &str, of: fn(char) -> bool| {
            let rest = text.trim_start_matches(of).len();
            (rest < text.len()).then_some(text.len() - rest).and_then(|at| text.get(at..)?.chars().next())
        };
        let numeral = |c: char| NUMERALS.contains(c);
        let digit = |c: char| c.is_numeric();
        if after(text, numeral) == Some('、') {
            return Some(Level::First);
        }
        if after(text, digit) == Some('.') {
            return Some(Level::Third);
        }
        let inside = text.strip_prefix('（')?;
        if after(inside, numeral) == Some('）') {
            return Some(Level::Second);
        }
        (after(inside, digit) == Some('）')).then_some(Level::Third)
    }
}

/// A text with numbers of documents and dates as they are printed: `桂政办发(2010)第0194号` is `桂政办发〔2010〕194号`, and
/// `2022年07月08日` is `2022年7月8日`.
pub(super) fn official(text: &str) -> String {
    let chars = text.chars().collect::<Vec<_>>();
    let mut out = String::with_capacity(text.len());
    let mut rest = chars.as_slice();
    while let [first, tail @ ..] = rest {
        let found = document_number(rest).or_else(|| date(rest));
        rest = match found {
            Some((words, after)) => {
                out.push_str(&words);
                after
            }
            None => {
                out.push(*first);
                tail
            }
        };
    }
    out
}

/// Half characters of a text: a Chinese character is as wide as two digits.
pub(super) fn halves(text: &str) -> u32 {
    text.chars().map(|c| if c.is_ascii() { 1_u32 } else { 2 }).fold(0, u32::saturating_add)
}

/// Half characters of 2号 in a line, and how far a title is broken from the place where its lines are equal.
const TITLE_HALVES: u32 = 40;
const TITLE_SHIFT: usize = 5;
/// Words of titles that are not broken; a line may begin with each.
const TITLE_WORDS: &[&str] = &[
    "全市重大项目",
    "市级重大项目",
    "全县重大项目",
    "重大项目",
    "项目",
    "推进",
    "进展",
    "情况",
    "完成",
    "投资",
    "计划",
    "年度",
    "工作",
    "方案",
    "考核",
    "结果",
    "排名",
    "关于",
    "印发",
    "报送",
    "督办",
    "提醒",
    "约谈",
    "通报",
    "通知",
    "统筹",
    "建设",
    "开工",
    "竣工",
    "全市",
    "市级",
    "全区",
    "全县",
    "一览表",
    "明细表",
    "情况表",
];

/// A title in lines of about one length (7.3.1): broken behind 的 or a mark or before a usual word near the place where they are
/// equal, else there, but never within such a word, a number or a Latin word, or before a mark.
pub(super) fn title_lines(title: &str) -> Vec<String> {
    title.lines().flat_map(balanced).collect()
}

fn balanced(line: &str) -> Vec<String> {
    let count = halves(line).div_ceil(TITLE_HALVES);
    let mut chars = line.chars().collect::<Vec<_>>();
    let mut lines = Vec::new();
    for left in (2..=count).rev() {
        let all = halves(&chars.iter().collect::<String>());
        let mut width = 0;
        let middle = chars.iter().position(|c| {
            width += if c.is_ascii() { 1 } else { 2 };
            width >= all.div_ceil(left)
        });
        let middle = middle.map_or(chars.len(), |at| at + 1);
        let Some(at) = place_to_break(&chars, middle) else { break };
        let rest = chars.split_off(at);
        lines.push(chars.into_iter().collect());
        chars = rest;
    }
    lines.push(chars.into_iter().collect());
    lines
}

/// The place nearest to `middle` before which a line may end.
fn place_to_break(chars: &[char], middle: usize) -> Option<usize> {
    let near = || (0..=TITLE_SHIFT).flat_map(|shift| [middle.checked_sub(shift), middle.checked_add(shift)]).flatten();
    let pair = |at: usize| Some((*chars.get(at.checked_sub(1)?)?, *chars.get(at)?));
    let begins = |at: usize, word: &str| {
        chars.get(at..).is_some_and(|rest| word.chars().eq(rest.iter().copied().take(word.chars().count())))
    };
    let is_within = |at: usize| {
        let begins_before = |word: &str, back: usize| at.checked_sub(back).is_some_and(|from| begins(from, word));
        TITLE_WORDS.iter().any(|word| (1..word.chars().count()).any(|back| begins_before(word, back)))
    };
    let may = |at: &usize| {
        pair(*at).is_some_and(|(before, after)| {
            let is_number = |c: char| c.is_ascii_alphanumeric() || ".—-%年月日".contains(c);
            let is_number = is_number(before) && is_number(after);
            let is_mark = "）》〉】〕”’、，。：；".contains(after) || "（《〈【〔“‘第".contains(before);
            !is_number && !is_mark
        })
    };
    let is_good = |at: &usize| {
        let behind = pair(*at).is_some_and(|(before, _)| "的、，：）》和与".contains(before));
        behind || TITLE_WORDS.iter().any(|word| begins(*at, word))
    };
    let whole = || near().filter(|at| may(at) && !is_within(*at));
    whole().find(is_good).or_else(|| whole().next()).or_else(|| near().find(may))
}

/// The name of an annex, without the mark at its end.
pub(super) fn annex_name(name: &str) -> &str {
    name.trim().trim_end_matches(['。', '；', '，', '、', '.', ';', ',', ' '])
}

/// `〔2022〕第05号` at the beginning.
fn document_number(text: &[char]) -> Option<(String, &[char])> {
    let rest = one(text, |c| OPEN.contains(c))?;
    let (year, rest) = digits(rest);
    let rest = one(rest, |c| CLOSE.contains(c))?;
    if year.len() != 4 {
        return None;
    }
    let mut rest = rest;
    while let Some(after) = one(rest, |c| c.is_whitespace() || c == '第') {
        rest = after;
    }
    let (number, rest) = digits(rest);
    let rest = one(rest, |c| c == '号')?;
    let number = without_zeros(&number)?;
    Some((format!("〔{year}〕{number}号"), rest))
}

/// `2022年07月08日`, or `2022年07月`, at the beginning.
fn date(text: &[char]) -> Option<(String, &[char])> {
    let (year, rest) = digits(text);
    let rest = one(rest, |c| c == '年')?;
    let (month, after_month) = digits(rest);
    let after_month = one(after_month, |c| c == '月')?;
    let month = without_zeros(&month)?;
    if year.len() != 4 {
        return None;
    }
    let (day, after_day) = digits(after_month);
    match (without_zeros(&day), one(after_day, |c| c == '日')) {
        (Some(day), Some(rest)) => Some((format!("{year}年{month}月{day}日"), rest)),
        _ => Some((format!("{year}年{month}月"), after_month)),
    }
}

fn one(text: &[char], is: impl Fn(char) -> bool) -> Option<&[char]> {
    text.split_first().filter(|(first, _)| is(**first)).map(|(_, rest)| rest)
}

fn digits(text: &[char]) -> (String, &[char]) {
    let end = text.iter().position(|c| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at_checked(end).unwrap_or((&[], text));
    (digits.iter().collect(), rest)
}

/// Digits without zeros before them; `None` where there are none. A zero stays one.
fn without_zeros(digits: &str) -> Option<&str> {
    match digits.trim_start_matches('0') {
        "" => digits.get(digits.len().checked_sub(1)?..),
        number => Some(number),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_documents_stand_in_their_brackets() {
        for (typed, printed) in [
            ("桂政办发（2010）194号", "桂政办发〔2010〕194号"),
            ("柳政办[2022]5号、柳政办【2022】 第05号", "柳政办〔2022〕5号、柳政办〔2022〕5号"),
            ("柳政办〔2022〕0号", "柳政办〔2022〕0号"),
            ("（2022年）5号线", "（2022年）5号线"),
            ("编号(12345)6号", "编号(12345)6号"),
            ("(2022)号", "(2022)号"),
            ("第5号", "第5号"),
        ] {
            assert_eq!(official(typed), printed);
            assert_eq!(official(printed), printed);
        }
    }

    #[test]
    fn dates_have_no_zeros() {
        for (typed, printed) in [
            ("2022年07月08日印发", "2022年7月8日印发"),
            ("截至2022年06月底", "截至2022年6月底"),
            ("2022年10月20日", "2022年10月20日"),
            ("2022年6月2.5亿元", "2022年6月2.5亿元"),
            ("2022年00月", "2022年0月"),
            ("2022年", "2022年"),
        ] {
            assert_eq!(official(typed), printed);
        }
    }

    #[test]
    fn a_heading_is_known_by_its_beginning() {
        for (text, level) in [
            ("一、投资完成情况", Some(Level::First)),
            ("二十一、其他", Some(Level::First)),
            ("（三）分单位情况", Some(Level::Second)),
            ("1.凤凰岭大桥", Some(Level::Third)),
            ("252.47", Some(Level::Third)),
            ("（12）项目", Some(Level::Third)),
            ("、一", None),
            ("一是加快", None),
            ("（一", None),
            ("（亿元）", None),
            ("", None),
            ("2022", None),
        ] {
            assert_eq!(Level::of(text), level, "{text}");
        }
    }

    #[test]
    fn a_title_is_broken_in_lines_of_about_one_length() {
        for (title, lines) in [
            ("关于凤凰岭大桥推进情况的提醒函", vec!["关于凤凰岭大桥推进情况的提醒函"]),
            ("关于2022年1—6月全市重大项目推进情况的通报", vec!["关于2022年1—6月", "全市重大项目推进情况的通报"]),
            (
                "关于印发柳州市2022年度市级重大项目统筹推进工作方案的通知",
                vec!["关于印发柳州市2022年度", "市级重大项目统筹推进工作方案的通知"],
            ),
            ("", vec![]),
        ] {
            assert_eq!(title_lines(title), lines);
        }
        for length in [1, 20, 21, 60, 200] {
            let title = "项".repeat(length);
            let lines = title_lines(&title);
            assert_eq!(lines.concat(), title);
            assert!(lines.iter().all(|line| halves(line) <= TITLE_HALVES), "{lines:?}");
        }
        let number = "1".repeat(90);
        assert_eq!(title_lines(&number).concat(), number);
    }

    #[test]
    fn the_name_of_an_annex_ends_without_a_mark() {
        assert_eq!(annex_name(" 未按序时进度推进的项目。；"), "未按序时进度推进的项目");
        assert_eq!(annex_name("。"), "");
    }
}

//! What a number format does to a number beside rounding it: scales it (`0!.0,` shows 12345 as 1.2), shows percent, writes a
//! unit behind it (`0.00"万元"`), or shows something else.

use rust_decimal::Decimal;

use super::Look;
use crate::domain::value::text::parse_number;

/// Longest format that is looked at; Excel takes 255 characters.
const FORMAT_CHARS: usize = 512;
/// Sections of a format for numbers; the fourth is for texts.
const SECTIONS: usize = 3;
/// Most digits that a format can shift a number by.
const SHIFT_MAX: u32 = 18;

/// A format that does more than round. Most do not, and are none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NumberFormat {
    sections: Vec<Section>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Section {
    /// `[>=10000]`.
    condition: Option<(Comparison, Decimal)>,
    /// How many digits the shown number is shifted to the right.
    shift: u32,
    percent: bool,
    /// Whether digits of the number are shown, and only those.
    shows_number: bool,
    own_digits: bool,
    unit: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Comparison {
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Equal,
    Differs,
}

impl NumberFormat {
    /// The format written as `code`; nothing where it only rounds.
    pub(super) fn parse(code: &str) -> Option<NumberFormat> {
        if code.is_empty() || code.chars().nth(FORMAT_CHARS).is_some() {
            return None;
        }
        let sections = sections(code);
        sections.iter().take(SECTIONS).any(|section| !section.is_plain()).then_some(NumberFormat { sections })
    }

    /// A format of which nobody knows what it shows.
    pub(super) fn unknown() -> NumberFormat {
        NumberFormat { sections: vec![Section { own_digits: true, ..Section::default() }] }
    }

    /// What a number shows beside its value; the value becomes the shown one. The second answer is whether it is percent.
    pub(super) fn show(&self, value: &mut Decimal) -> (Option<Look>, bool) {
        let Some(section) = self.section(*value) else { return (None, false) };
        if section.percent {
            return (None, true);
        }
        let masked = section.own_digits || !(section.shows_number || value.is_zero());
        let mut look = Look { masked, ..Look::default() };
        if section.shift > 0 && !value.is_zero() {
            let stored = *value;
            let mut shown = stored;
            if shown.set_scale(stored.scale() + section.shift).is_ok() {
                *value = shown.normalize();
                look.stored = Some(stored);
            } else {
                look.masked = true;
            }
        }
        look.shown_unit = Some(&section.unit).filter(|unit| !unit.is_empty()).cloned();
        (Some(look).filter(|look| !look.is_plain()), false)
    }

    /// The section that shows a value: by its condition, else by its sign.
    fn section(&self, value: Decimal) -> Option<&Section> {
        let numbers = self.sections.get(..self.sections.len().min(SECTIONS)).unwrap_or_default();
        if numbers.iter().any(|section| section.condition.is_some()) {
            let fits = |section: &&Section| section.condition.is_none_or(|(how, bound)| how.holds(value, bound));
            return numbers.iter().find(fits).or(numbers.last());
        }
        let at = match numbers.len() {
            3 if value.is_zero() => 2,
            2 | 3 if value < Decimal::ZERO => 1,
            _ => 0,
        };
        numbers.get(at)
    }
}

impl Comparison {
    fn holds(self, value: Decimal, bound: Decimal) -> bool {
        match self {
            Comparison::Less => value < bound,
            Comparison::LessOrEqual => value <= bound,
            Comparison::Greater => value > bound,
            Comparison::GreaterOrEqual => value >= bound,
            Comparison::Equal => value == bound,
            Comparison::Differs => value != bound,
        }
    }
}

impl Section {
    fn is_plain(&self) -> bool {
        self.shift == 0 && !self.percent && self.unit.is_empty() && self.shows_number && !self.own_digits
    }
}

/// Reads the sections of a format.
fn sections(code: &str) -> Vec<Section> {
    let mut sections = Vec::new();
    let mut reader = Reader::default();
    let mut chars = code.char_indices();
    while let Some((at, c)) = chars.next() {
        let rest = code.get(at..).unwrap_or_default();
        match c {
            ';' if sections.len() >= SECTIONS => return sections,
            ';' => sections.push(std::mem::take(&mut reader).finish()),
            '"' => {
                let literal = chars.by_ref().map(|(_, c)| c).take_while(|c| *c != '"').collect::<String>();
                reader.literal(&literal);
            }
            '[' => {
                let inside = chars.by_ref().map(|(_, c)| c).take_while(|c| *c != ']').collect::<String>();
                reader.bracket(&inside);
            }
            '\\' | '!' => {
                if let Some((_, c)) = chars.next() {
                    reader.literal(c.encode_utf8(&mut [0; 4]));
                }
            }
            '_' | '*' => {
                chars.next();
                reader.other();
            }
            '0' | '#' | '?' => reader.digit(),
            '.' => reader.point(),
            ',' => reader.comma(),
            '%' => reader.section.percent = true,
            'E' | 'e' => {
                reader.exponent = true;
                reader.other();
            }
            'G' | 'g' if is_general(rest) => {
                let length = if rest.starts_with("G/") { "G/通用格式" } else { "General" }.chars().count();
                chars.nth(length - 2);
                reader.digit();
            }
            '@' => reader.digit(),
            c => reader.literal(c.encode_utf8(&mut [0; 4])),
        }
    }
    sections.push(reader.finish());
    sections
}

fn is_general(text: &str) -> bool {
    text.get(..7).is_some_and(|word| word.eq_ignore_ascii_case("general")) || text.starts_with("G/通用格式")
}

/// Where the reader stands in a section.
#[derive(Default)]
struct Reader {
    section: Section,
    /// Commas since the last digit, which scale if no digit follows.
    commas: u32,
    after_digit: bool,
    has_point: bool,
    exponent: bool,
    /// Digits since a point that is only drawn.
    drawn: Option<u32>,
    words: String,
}

impl Reader {
    fn digit(&mut self) {
        if !self.exponent {
            self.commas = 0;
            if let Some(drawn) = self.drawn.as_mut().filter(|_| !self.has_point) {
                *drawn += 1;
            }
        }
        self.section.shows_number = true;
        self.after_digit = true;
    }

    fn comma(&mut self) {
        if self.after_digit {
            self.commas += 1;
        }
    }

    fn point(&mut self) {
        self.section.shift += 3 * self.commas;
        self.commas = 0;
        self.has_point = true;
        self.after_digit = true;
    }

    fn other(&mut self) {
        self.after_digit = false;
    }

    fn literal(&mut self, text: &str) {
        self.other();
        if text == "." && self.section.shows_number && !self.has_point {
            self.drawn = Some(0);
            return;
        }
        if text.contains(|c: char| c.is_ascii_digit()) {
            self.section.own_digits = true;
        }
        self.words.push_str(text);
    }

    /// A currency (`[$€-2]`), a condition (`[>=10000]`); colours, languages and the rest say nothing of the number.
    fn bracket(&mut self, inside: &str) {
        if let Some(currency) = inside.strip_prefix('$') {
            self.words.push_str(currency.split('-').next().unwrap_or_default());
        } else {
            self.section.condition = self.section.condition.or_else(|| condition(inside));
        }
        self.other();
    }

    fn finish(mut self) -> Section {
        self.section.shift += 3 * self.commas;
        if !self.has_point {
            self.section.shift += self.drawn.unwrap_or(0);
        }
        self.section.shift = self.section.shift.min(SHIFT_MAX);
        self.section.unit = unit_in(&self.words);
        self.section
    }
}

/// The unit or currency in the words beside a number; what only says that it is money says nothing of the unit.
fn unit_in(words: &str) -> String {
    let words = words.replace(['￥', '¥', ' ', '\u{a0}'], "");
    let words = ["人民币", "RMB", "CNY"].iter().fold(words, |words, word| words.replace(word, ""));
    let is_unit = words.contains(is_money) || words.chars().any(|c| c.is_ascii_uppercase());
    if is_unit { words } else { String::new() }
}

/// What a number shows that is printed like this, where the format itself is not known; the value becomes the shown one.
pub(super) fn shown(value: &mut Decimal, printed: &str) -> Option<Look> {
    let is_digit = |c: char| c.is_ascii_digit();
    let (Some(first), Some(last)) = (printed.find(is_digit), printed.rfind(is_digit)) else {
        let masked = !value.is_zero() && !printed.trim().is_empty();
        return masked.then(|| Look { masked, ..Look::default() });
    };
    let digits = parse_number(printed.get(first..=last)?)?;
    let before = printed.get(..first).unwrap_or_default().trim_end_matches(['-', '+', '(', '（']);
    let unit = unit_in(&format!("{before}{}", printed.get(last + 1..).unwrap_or_default()));
    let mut look = Look { shown_unit: Some(unit).filter(|unit| !unit.is_empty()), ..Look::default() };
    let half = Decimal::try_new(5, digits.scale() + 1).ok()?;
    let shows = |value: Decimal| (value.abs() - digits).abs() <= half;
    if !shows(*value) {
        let shifted = (1..=SHIFT_MAX).find_map(|shift| {
            let mut shifted = *value;
            shifted.set_scale(value.scale() + shift).ok()?;
            shows(shifted).then_some(shifted.normalize())
        });
        match shifted.filter(|_| !digits.is_zero()) {
            Some(shown) => look.stored = Some(std::mem::replace(value, shown)),
            None => look.masked = true,
        }
    }
    Some(look).filter(|look| !look.is_plain())
}

/// Whether a character beside a number is about money.
fn is_money(c: char) -> bool {
    matches!(c, '元' | '万' | '亿' | '千' | '百' | '币' | '$' | '€' | '£' | '＄' | '₩' | '₽')
}

fn condition(text: &str) -> Option<(Comparison, Decimal)> {
    const SIGNS: [(&str, Comparison); 6] = [
        ("<=", Comparison::LessOrEqual),
        (">=", Comparison::GreaterOrEqual),
        ("<>", Comparison::Differs),
        ("<", Comparison::Less),
        (">", Comparison::Greater),
        ("=", Comparison::Equal),
    ];
    let (how, bound) = SIGNS.iter().find_map(|(sign, how)| Some((*how, text.strip_prefix(sign)?)))?;
    Some((how, bound.trim().parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The shown number, the unit beside it, whether it was scaled, whether it is masked.
    fn shown(code: &str, value: &str) -> (String, Option<String>, bool, bool) {
        let mut value: Decimal = value.parse().unwrap();
        let Some(format) = NumberFormat::parse(code) else { return (value.to_string(), None, false, false) };
        let look = format.show(&mut value).0.unwrap_or_default();
        (value.to_string(), look.shown_unit, look.stored.is_some(), look.masked)
    }

    #[test]
    fn formats_that_scale() {
        for (code, value, expected) in [
            ("0!.0,", "12345", "1.2345"),
            ("0\\.0,", "12345", "1.2345"),
            ("0\".\"0,", "12345", "1.2345"),
            ("#,##0!.0000", "12345", "1.2345"),
            ("0!.00,,", "123456789", "1.23456789"),
            ("0.0,", "12345.6", "12.3456"),
            ("0.0,,", "1234567", "1.234567"),
            ("#,##0,", "12345", "12.345"),
            ("#,##0.00,;[Red]-#,##0.00,", "-12345", "-12.345"),
            ("[>=100000000]0!.00,,;[>=10000]0!.0,;0", "123456", "12.3456"),
            ("[>=100000000]0!.00,,;[>=10000]0!.0,;0", "1234", "1234"),
            ("_ * #,##0.00,_ ;_ * -#,##0.00,_ ", "5000", "5"),
        ] {
            let (number, unit, scaled, masked) = shown(code, value);
            assert_eq!((number.as_str(), unit, masked), (expected, None, false), "{code}");
            assert_eq!(scaled, value != expected, "{code}");
        }
    }

    #[test]
    fn numbers_that_are_printed() {
        for (value, printed, number, unit, masked) in [
            ("12345", "1.2", "1.2345", None, false),
            ("12345", "12,345.00", "12345", None, false),
            ("1440.245", "1440.25", "1440.245", None, false),
            ("-5", "(5.00)", "-5", None, false),
            ("12345", "1.2万元", "1.2345", Some("万元"), false),
            ("12", "12.00亿元", "12", Some("亿元"), false),
            ("12", "￥12.00", "12", None, false),
            ("12", "$12.00", "12", Some("$"), false),
            ("0.004", "0.00", "0.004", None, false),
            ("0", "-", "0", None, false),
            ("12", "", "12", None, false),
            ("12", "完成", "12", None, true),
            ("12", "12000", "12", None, true),
            ("12", "1.2E+001", "12", None, false),
        ] {
            let mut shown_value: Decimal = value.parse().unwrap();
            let look = super::shown(&mut shown_value, printed).unwrap_or_default();
            assert_eq!(shown_value, number.parse().unwrap(), "{printed}");
            assert_eq!((look.shown_unit.as_deref(), look.masked), (unit, masked), "{printed}");
        }
    }

    #[test]
    fn formats_that_write_a_unit() {
        for (code, unit) in [
            ("0.00\"万元\"", Some("万元")),
            ("0.00万元", Some("万元")),
            ("0.00\\万\\元", Some("万元")),
            ("G/通用格式\"亿元\"", Some("亿元")),
            ("General\"亿\"", Some("亿")),
            ("[$$-409]#,##0.00", Some("$")),
            ("[$€-2] #,##0", Some("€")),
            ("\"US$\"#,##0", Some("US$")),
            ("￥#,##0.00", None),
            ("[$¥-804]#,##0.00\"元\"", Some("元")),
            ("\"人民币\"0.00\"万元\"", Some("万元")),
            ("0\"公里\"", None),
            ("[Red]0.00;-0.00\"万元\"", None),
        ] {
            assert_eq!(shown(code, "12"), ("12".into(), unit.map(str::to_owned), false, false), "{code}");
        }
    }

    #[test]
    fn formats_that_show_something_else() {
        for (code, value, masked) in [
            (";;;", "12", true),
            ("0\"000\"", "12", true),
            ("\"完成\"", "12", true),
            ("0;-0;", "0", false),
            ("0;-0;\"-\"", "0", false),
            ("0;;", "-5", true),
            ("0.00_);(0.00)", "-5", false),
        ] {
            assert_eq!(shown(code, value).3, masked, "{code}");
        }
        assert!(NumberFormat::parse("0.0%").unwrap().show(&mut Decimal::from(1)).1);
    }

    #[test]
    fn formats_that_only_round() {
        for code in [
            "",
            "General",
            "0.00",
            "#,##0.00",
            "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ",
            "@",
            "0.00E+00",
            "# ?/?",
            "[DBNum1][$-804]General",
            "0_ ",
            "[Blue]0.00;[Red]-0.00",
            "\"第\"0\"期\"",
            "000000",
        ] {
            assert_eq!(NumberFormat::parse(code), None, "{code}");
        }
    }
}

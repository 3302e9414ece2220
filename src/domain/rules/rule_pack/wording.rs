//! Wording of letters (函件用语): templates with named figures, read and checked with the rule pack.
//!
//! `截至{月}月底，{项目}累计完成投资{累计完成投资}[，{与序时进度之差}|，尚未报送进度]。`: a name in braces is a figure. A clause in
//! brackets is left out where one of its figures is not known, or said as it stands behind the bar. A figure outside of brackets
//! must be known: without it the letter cannot be written.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::coded::coded;
use crate::domain::letter::kind::LetterKind;
use crate::domain::messages;
use crate::domain::rules::measure::{Measure, MeasureKind};
use crate::domain::value::fraction::Fraction;
use crate::domain::value::near::in_common;
use crate::domain::value::text;
use crate::error::{Error, Result};
use crate::limits;
use crate::message::Arg;
use crate::ordered::Ordered;

coded! {
    /// What a letter can name besides measures.
    #[derive(PartialOrd, Ord)]
    pub enum LetterFigure {
        /// the name of the project.
        Project = 1 "项目",
        /// the unit that answers for it.
        Unit = 2 "单位",
        /// those whom the letter goes to.
        Addressees = 3 "主送单位",
        /// the office that issues it.
        Office = 4 "本办",
        /// the year.
        Year = 5 "年",
        /// the month.
        Month = 6 "月",
        /// how the annual rate compares with the time progress, in words.
        Gap = 7 "与序时进度之差",
        /// the light of the month.
        Light = 10 "亮灯",
        /// why it is not green.
        LightReasons = 11 "亮灯原因",
        /// the matter.
        Matter = 12 "事项",
        /// its time limit.
        MatterDeadline = 13 "事项时限",
        /// by how many days it is overdue.
        MatterDaysLate = 14 "事项逾期天数",
        /// for how many months in a row the conditions hold.
        MonthsInARow = 15 "连续月数",
        /// in how many months of the year they held.
        Times = 16 "累计次数",
        /// what the answer must have.
        Asks = 17 "须报材料",
        /// what the unit loses.
        Loses = 18 "取消事项",
        /// the points that it loses.
        PointsLost = 19 "扣分",
        /// what the rule is called.
        RuleName = 20 "规则名称",
        /// the problem that the last report states.
        Problem = 21 "存在问题",
        /// the kind of the letter before, about the same.
        EarlierKind = 22 "前函种类",
        /// its number.
        EarlierNumber = 23 "前函文号",
        /// its date.
        EarlierDate = 24 "前函日期",
        /// where it stands.
        EarlierState = 25 "前函办理情况",
        /// the number that the letter bears, known when it is issued.
        Number = 40 "文号",
        /// the date that it bears.
        IssuedOn = 41 "签发日期",
        /// until when its answer is due.
        ReplyDue = 42 "回复期限",
    }
}

/// The figures that only the issue of a letter knows.
const LATE: [LetterFigure; 3] = [LetterFigure::Number, LetterFigure::IssuedOn, LetterFigure::ReplyDue];

/// What a name in braces stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Named {
    Figure(LetterFigure),
    Measure(Measure),
}

impl Named {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Named::Figure(figure) => figure.name(),
            Named::Measure(measure) => measure.name(),
        }
    }

    fn is_late(self) -> bool {
        matches!(self, Named::Figure(figure) if LATE.contains(&figure))
    }

    fn all() -> impl Iterator<Item = Named> {
        LetterFigure::ALL.into_iter().map(Named::Figure).chain(Measure::ALL.into_iter().map(Named::Measure))
    }

    fn of(name: &str) -> Result<Named> {
        let name = name.trim();
        Named::all().find(|named| named.name() == name).ok_or_else(|| {
            let letters = sorted(name);
            let likeness = |named: &Named| in_common(&letters, &sorted(named.name()));
            let nearest = Named::all().max_by_key(|named| (likeness(named), std::cmp::Reverse(named.name().len())));
            match nearest.filter(|nearest| likeness(nearest) > 0) {
                Some(nearest) => messages::letter_figure_near(name, nearest.name()),
                None => messages::letter_figure_unknown(name, Arg::list(Named::all().map(Named::name))),
            }
        })
    }
}

fn sorted(name: &str) -> Vec<char> {
    let mut letters = name.chars().collect::<Vec<_>>();
    letters.order_by_key(|letter| *letter);
    letters
}

/// A value of a measure as a letter writes it: an amount in 万元, a rate in percent, a number. `decimals` are those of rates.
pub(crate) fn measured(measure: Measure, value: &Fraction, decimals: u32) -> String {
    match measure.kind() {
        MeasureKind::Money => {
            let amount = value.checked_div(&Fraction::from(10_000)).unwrap_or_else(Fraction::zero);
            format!("{}万元", without_zeros(&amount.rounded(MONEY_DECIMALS)))
        }
        MeasureKind::Rate => format!("{}%", value.percent(decimals)),
        MeasureKind::Count | MeasureKind::Points => without_zeros(&value.rounded(MONEY_DECIMALS)).to_owned(),
    }
}

/// Decimals of amounts in 万元.
const MONEY_DECIMALS: u32 = 2;

fn without_zeros(number: &str) -> &str {
    if number.contains('.') { number.trim_end_matches('0').trim_end_matches('.') } else { number }
}

/// The words of letters of a kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct LetterWording {
    /// What rules call it.
    pub id: String,
    /// The kind of letters that it is for.
    pub kind: LetterKind,
    /// Title.
    pub title: String,
    /// Paragraphs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub body: Vec<String>,
    /// Demands.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub demands: Vec<String>,
}

impl LetterWording {
    pub(super) fn check(&self) -> Result<()> {
        text::checked_line("letter_wordings.id", &self.id, limits::NAME_CHARS)?;
        if self.body.len().max(self.demands.len()) > limits::LETTER_ENTRIES {
            return Err(messages::letter_list_too_long(limits::LETTER_ENTRIES).field("letter_wordings"));
        }
        for line in std::iter::once(&self.title).chain(&self.body).chain(&self.demands) {
            let line = text::checked_line("letter_wordings", line, limits::TEXT_CHARS)?;
            parse(&line).map_err(|error| error.field("letter_wordings"))?;
        }
        Ok(())
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Text(String),
    Named(Named),
    Clause { said: Vec<Piece>, otherwise: Vec<Piece> },
}

fn parse(template: &str) -> Result<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut rest = template;
    while let Some(at) = rest.find(['[', ']', '{', '}', '|']) {
        let (before, mark) = rest.split_at(at);
        push_text(&mut pieces, before);
        if mark.starts_with('[') {
            let (clause, after) = until(mark, ']').ok_or_else(|| messages::letter_clause_open(template))?;
            let (said, otherwise) = clause.split_once('|').unwrap_or((clause, ""));
            let [said, otherwise] = [said, otherwise].map(|words| parse_words(words, template));
            pieces.push(Piece::Clause { said: said?, otherwise: otherwise? });
            rest = after;
        } else {
            rest = named(mark, template, &mut pieces)?;
        }
    }
    push_text(&mut pieces, rest);
    Ok(pieces)
}

/// Words without clauses.
fn parse_words(words: &str, template: &str) -> Result<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut rest = words;
    while let Some(at) = rest.find(['[', '{', '}', '|']) {
        let (before, mark) = rest.split_at(at);
        push_text(&mut pieces, before);
        rest = named(mark, template, &mut pieces)?;
    }
    push_text(&mut pieces, rest);
    Ok(pieces)
}

/// A name in braces, which begins here; gives what follows it.
fn named<'t>(mark: &'t str, template: &str, pieces: &mut Vec<Piece>) -> Result<&'t str> {
    let found = mark.strip_prefix('{').and_then(|_| until(mark, '}'));
    let (name, after) = found.ok_or_else(|| messages::letter_mark_alone(template))?;
    pieces.push(Piece::Named(Named::of(name)?));
    Ok(after)
}

fn push_text(pieces: &mut Vec<Piece>, text: &str) {
    if !text.is_empty() {
        pieces.push(Piece::Text(text.to_owned()));
    }
}

/// What stands between the mark that a text begins with and the next end, and what follows.
fn until(text: &str, end: char) -> Option<(&str, &str)> {
    let mut letters = text.chars();
    letters.next();
    letters.as_str().split_once(end)
}

/// What a template says with its figures; those that are not known where it needs them.
pub(crate) fn render(template: &str, known: &mut dyn FnMut(Named) -> Option<String>) -> Result<Written> {
    let mut written = Written::default();
    write(&parse(template)?, known, &mut written);
    Ok(written)
}

/// A text, and the figures without which it cannot be written.
#[derive(Debug, Default)]
pub(crate) struct Written {
    pub(crate) text: String,
    pub(crate) missing: Vec<Named>,
}

fn write(pieces: &[Piece], known: &mut dyn FnMut(Named) -> Option<String>, out: &mut Written) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.text.push_str(text),
            Piece::Named(named) if named.is_late() => out.text.push_str(&in_braces(*named)),
            Piece::Named(named) => match known(*named) {
                // What a name has in braces must not be taken for a figure when the letter is issued.
                Some(value) => out.text.push_str(&value.replace('{', "｛").replace('}', "｝")),
                // Its name stays in braces, with which no letter can be drafted.
                None => {
                    out.text.push_str(&in_braces(*named));
                    out.missing.push(*named);
                }
            },
            Piece::Clause { said, otherwise } => {
                let mut clause = Written::default();
                write(said, known, &mut clause);
                match clause.missing.is_empty() {
                    true => out.text.push_str(&clause.text),
                    false => write(otherwise, known, out),
                }
            }
        }
    }
}

fn in_braces(named: Named) -> String {
    format!("{{{}}}", named.name())
}

/// What only the issue of a letter knows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LateFigures<'l> {
    pub(crate) number: &'l str,
    pub(crate) issued_on: NaiveDate,
    pub(crate) reply_due: Option<NaiveDate>,
}

/// Refuses braces in a draft but for what its issue fills in.
pub(crate) fn check_late(field: &'static str, words: &str) -> Result<()> {
    fill(words, &mut |_| Ok(String::new())).map(drop).map_err(|error| error.field(field))
}

/// The words of a draft with what its issue knows.
pub(crate) fn fill_late(words: &str, late: LateFigures<'_>) -> Result<String> {
    let date = |date: NaiveDate| date.format("%Y年%-m月%-d日").to_string();
    fill(words, &mut |figure| match figure {
        LetterFigure::Number => Ok(late.number.to_owned()),
        LetterFigure::IssuedOn => Ok(date(late.issued_on)),
        _ => late.reply_due.map(date).ok_or_else(messages::letter_without_reply_due),
    })
}

fn fill(words: &str, value: &mut dyn FnMut(LetterFigure) -> Result<String>) -> Result<String> {
    let mut out = String::with_capacity(words.len());
    let mut rest = words;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, mark) = rest.split_at(at);
        out.push_str(before);
        let found = mark.strip_prefix('{').and_then(|rest| rest.split_once('}'));
        let (name, after) = found.ok_or_else(|| messages::letter_mark_alone(words))?;
        let figure = LATE.into_iter().find(|figure| figure.name() == name);
        out.push_str(&value(figure.ok_or_else(|| unfilled(name))?)?);
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

fn unfilled(name: &str) -> Error {
    messages::letter_figure_unfilled(name, Arg::list(LATE.map(LetterFigure::name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(template: &str, known: &[(&str, &str)]) -> (String, Vec<&'static str>) {
        let mut find =
            |named: Named| known.iter().find(|(name, _)| *name == named.name()).map(|(_, v)| (*v).to_owned());
        let written = render(template, &mut find).unwrap();
        (written.text, written.missing.iter().map(|named| named.name()).collect())
    }

    #[test]
    fn a_clause_without_its_figure_is_left_out_or_said_otherwise() {
        let template =
            "截至{月}月底，累计完成投资{累计完成投资}[，{与序时进度之差}][；{月}月完成{本月完成投资}|；{月}月未报送]。";
        let all = [
            ("月", "6"),
            ("累计完成投资", "0万元"),
            ("与序时进度之差", "低于序时进度5个百分点"),
            ("本月完成投资", "0万元"),
        ];
        assert_eq!(
            written(template, &all),
            ("截至6月底，累计完成投资0万元，低于序时进度5个百分点；6月完成0万元。".into(), vec![])
        );
        assert_eq!(written(template, &all[..2]).0, "截至6月底，累计完成投资0万元；6月未报送。");
        assert_eq!(written(template, &all[..1]).1, ["累计完成投资"]);
    }

    #[test]
    fn what_is_known_only_when_it_is_issued_stays_until_then() {
        let text = written("请于{回复期限}前答复{项目}一事。", &[("项目", "甲{乙}")]).0;
        assert_eq!(text, "请于{回复期限}前答复甲｛乙｝一事。");
        let day = NaiveDate::from_ymd_opt(2022, 7, 8).unwrap();
        let late = LateFigures { number: "柳重〔2022〕1号", issued_on: day, reply_due: Some(day) };
        assert_eq!(fill_late(&text, late).unwrap(), "请于2022年7月8日前答复甲｛乙｝一事。");
        assert_eq!(
            fill_late(&text, LateFigures { reply_due: None, ..late }).unwrap_err().id(),
            "letter_without_reply_due"
        );
        check_late("body", &text).unwrap();
        for wrong in ["{项目}", "{", "}", "{}", "{回复期限", "甲}{"] {
            assert!(check_late("body", wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_name_that_is_no_figure_is_refused_with_the_nearest_one() {
        let wrong = |template: &str| parse(template).unwrap_err().to_string();
        assert!(wrong("{累计投资}").contains("累计完成投资"), "{}", wrong("{累计投资}"));
        assert!(wrong("{xyz}").contains("项目"));
        for template in ["{", "}", "[", "]", "|", "[{项目}", "[a[b]]", "[a|b|c]", "{项目", "{}"] {
            assert!(parse(template).is_err(), "{template}");
        }
    }
}

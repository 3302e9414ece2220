//! What stands around a table: title, year, month, unit of money.

use super::choices::Choices;
use super::findings::Findings;
use super::header::{Block, Heading, written};
use super::meaning::{Clock, Span, YearSaid};
use super::understood::SheetKind;
use super::unit::{self, Said};
use super::words::{self, Token, Word};
use super::{messages, value};
use crate::domain::monthly::template_mark::TemplateMark;
use crate::domain::plan::phase::Phase;
use crate::domain::value::period::YearMonth;
use crate::domain::value::text::squeeze;
use crate::exchange::grid::{CellRef, Sheet};
use crate::exchange::sheet::field::Field;
use crate::message::Arg;

/// Rows at the end of a sheet in which a note may name the unit.
const NOTE_ROWS: usize = 8;

/// What a sheet says about itself.
#[derive(Debug, Default)]
pub(super) struct About {
    pub(super) title: Option<String>,
    pub(super) year: Option<u16>,
    pub(super) month: Option<YearMonth>,
    /// The month without its year, which a sheet may not name.
    month_number: Option<u8>,
    pub(super) unit: Option<Said>,
    /// Whether the title is of a plan or of what was done.
    pub(super) kind: Option<SheetKind>,
    /// The phase of all its projects, unless a row says otherwise.
    pub(super) phase: Option<Phase>,
    /// The other texts above the table.
    pub(super) notes: Vec<String>,
    /// Where it says that the library made it blank, for which plan and month.
    pub(super) template: Option<(CellRef, TemplateMark)>,
}

impl About {
    pub(super) fn clock(&self) -> Clock {
        Clock { year: self.year, month: self.month_number }
    }
}

/// A year or month that is said, is not said, or could be several.
#[derive(Debug, Clone, PartialEq, Eq)]
enum OneOf<T> {
    None,
    One(T),
    Several(Vec<T>),
}

impl<T: PartialEq + Copy> OneOf<T> {
    fn of(all: Vec<T>) -> OneOf<T> {
        let mut seen: Vec<T> = Vec::new();
        for one in all {
            if !seen.contains(&one) {
                seen.push(one);
            }
        }
        match seen.as_slice() {
            [] => OneOf::None,
            [one] => OneOf::One(*one),
            _ => OneOf::Several(seen),
        }
    }

    fn from(said: Option<T>) -> OneOf<T> {
        said.map_or(OneOf::None, OneOf::One)
    }

    fn one(&self) -> Option<T> {
        if let OneOf::One(one) = self { Some(*one) } else { None }
    }

    /// What is said first, where it is said at all.
    fn or(self, other: impl FnOnce() -> OneOf<T>) -> OneOf<T> {
        if self == OneOf::None { other() } else { self }
    }
}

/// Reads what stands above the header, in the header, in the sheet's name and in the notes below. What the first table of
/// the sheet says of year, month and unit holds for a table below it that does not say it.
pub(super) fn read(
    sheet: &Sheet,
    block: &Block,
    headings: &[Heading],
    choices: &Choices,
    first: Option<&About>,
    findings: &mut Findings,
) -> About {
    let above = texts(sheet, 0, block.first).collect::<Vec<_>>();
    let template = above.iter().find_map(|(at, text)| Some((*at, TemplateMark::found_in(text)?)));
    let is_mark = |text: &str| TemplateMark::found_in(text).is_some();
    let is_title = |text: &str| !is_unit_line(text) && !is_form_line(text) && !is_mark(text);
    let title = above.iter().filter(|(_, text)| is_title(text)).max_by_key(|(_, text)| text.chars().count());
    let title = title.cloned();
    let name = squeeze(&sheet.name);
    let title_text = title.as_ref().map(|(_, text)| text.as_str()).unwrap_or_default();
    let title_at = title.as_ref().map_or(CellRef { row: block.first as u32, column: 0 }, |(at, _)| *at);

    // The squeezed text has lost the blank of 附件1 2026年.
    let raw = |at: CellRef| value::text(sheet.cell(at.row as usize, at.column as usize));
    let of_cell = |at: CellRef| raw(at).map_or_else(Dates::default, |text| Dates::of(&text));
    let of_title = title.as_ref().map_or_else(Dates::default, |(at, _)| of_cell(*at));
    let of_name = Dates::of(&sheet.name);
    let years_of_lines = |are_of_form: bool| {
        let lines = above.iter().filter(|(_, text)| is_form_line(text) == are_of_form).map(|(at, _)| of_cell(*at));
        // 12月 in the title and filled in January: the year of that day is not the table's.
        let is_later =
            |line: &Dates| of_title.months().one().is_none_or(|own| line.months().one().is_none_or(|day| own <= day));
        let mut years = lines.filter(|line| !are_of_form || is_later(line)).map(|line| line.years());
        years.find(|year| *year != OneOf::None).unwrap_or(OneOf::None)
    };
    let year = of_title
        .years()
        .or(|| years_of_lines(false))
        .or(|| of_name.years())
        .or(|| years_of(headings))
        .or(|| years_of_lines(true));
    let year = year.or(|| OneOf::from(template.map(|(_, mark)| mark.month.year())));
    let year = year.or(|| OneOf::from(first.and_then(|first| first.year)));
    let year_text = if of_title.years() == OneOf::None { "" } else { title_text };
    let year = chosen(year, choices.year, &YEAR, (title_at, year_text), findings);
    let reported = || above.iter().filter(|(_, text)| names_report(text)).map(|(at, _)| of_cell(*at).months());
    let named = of_title
        .months()
        .or(|| reported().find(|month| *month != OneOf::None).unwrap_or(OneOf::None))
        .or(|| of_name.months())
        .or(|| OneOf::from(template.map(|(_, mark)| mark.month.month())))
        .or(|| OneOf::from(first.and_then(|first| first.month_number)));
    let in_header = months_of(headings, year);
    let month = named.clone().or(|| OneOf::of(in_header.iter().map(|(_, month)| *month).collect()));
    let at = if named == OneOf::None { in_header.first() } else { None };
    let month_at = at.map_or(title_at, |(column, _)| CellRef { row: block.last as u32, column: *column as u32 });
    let month_text = if of_title.months() == OneOf::None { "" } else { title_text };
    let month = chosen(month, choices.month, &MONTH, (month_at, month_text), findings);
    names_agree(title_at, &of_title, &of_name, &in_header, findings);

    if let Some((at, mark)) = template
        && (year.is_some_and(|year| year != mark.month.year())
            || month.is_some_and(|month| month != mark.month.month()))
    {
        findings.blocking(at, messages::template_of_other_month(mark.month));
    }

    let said = |text: &String| unit::of_line(&words::plain(text)?);
    let unit = (above.iter().rev().find_map(|(_, text)| said(text))).or_else(|| unit_of_notes(sheet, block));
    let unit = unit.or_else(|| first?.unit.clone());
    let notes = above.iter().filter(|above| Some(*above) != title.as_ref()).map(|(_, text)| text.clone());
    About {
        year,
        month: year.zip(month).and_then(|(year, month)| YearMonth::new(year, month).ok()),
        month_number: month,
        unit,
        kind: of_title.kind(),
        phase: phase(title_text, &name),
        notes: notes.collect(),
        template,
        title: title
            .and_then(|(at, _)| value::text(sheet.cell(at.row as usize, at.column as usize)))
            .map(|text| written(&text)),
    }
}

/// A year or a month, as findings name one.
struct Clocked {
    what: (&'static str, &'static str),
    english: &'static str,
    chinese: &'static str,
}

const YEAR: Clocked = Clocked { what: ("year", "年份"), english: "", chinese: "年" };
const MONTH: Clocked = Clocked { what: ("month", "月份"), english: "month ", chinese: "月" };

impl Clocked {
    fn what(&self) -> Arg {
        Arg::Word(self.what.0, self.what.1)
    }

    fn of(&self, number: impl std::fmt::Display) -> Arg {
        Arg::Both(format!("{}{number}", self.english), format!("{number}{}", self.chinese))
    }
}

/// What the sheet says, else what the person chose; several of them are asked about.
fn chosen<T: PartialEq + Copy + std::fmt::Display>(
    said: OneOf<T>,
    choice: Option<T>,
    period: &Clocked,
    (at, title): (CellRef, &str),
    findings: &mut Findings,
) -> Option<T> {
    match (said, choice) {
        (OneOf::One(said), Some(chosen)) if said != chosen => {
            findings.notice(at, messages::period_not_as_chosen(period.of(said), period.of(chosen), period.what()));
            Some(said)
        }
        (OneOf::One(said), _) => Some(said),
        (OneOf::Several(_) | OneOf::None, Some(chosen)) => Some(chosen),
        (OneOf::None, None) => None,
        (OneOf::Several(several), None) => {
            let several = Arg::list(several.into_iter().map(|one| period.of(one)));
            let noted = match title {
                "" => messages::header_of_several_periods(several, period.what()),
                title => messages::title_of_several_periods(title, several, period.what()),
            };
            findings.blocking(at, noted);
            None
        }
    }
}

/// The squeezed texts of some rows.
fn texts(sheet: &Sheet, from: usize, to: usize) -> impl Iterator<Item = (CellRef, String)> {
    let rows = sheet.rows.iter().enumerate().take(to).skip(from);
    rows.flat_map(|(row, cells)| {
        let texts = cells.iter().enumerate().filter_map(|(column, cell)| Some((column, value::text(cell)?)));
        texts.map(move |(column, text)| (CellRef { row: row as u32, column: column as u32 }, squeeze(&text)))
    })
}

/// A line that is about the unit alone; a title may name it in brackets.
fn is_unit_line(text: &str) -> bool {
    ["单位:", "计量单位", "金额单位", "货币单位", "(单位:", "单位("].iter().any(|start| text.starts_with(start))
        || unit::of_phrase(text).is_some()
}

/// A line above the table for who filled it in, and when.
fn is_form_line(text: &str) -> bool {
    let words = [
        "填报",
        "填表",
        "报送单位",
        "报送部门",
        "报送日期",
        "报送时间",
        "上报",
        "制表",
        "编制单位",
        "编制日期",
        "打印",
        "日期:",
        "审核",
        "联系人",
    ];
    text.contains(':') && words.iter().any(|word| text.starts_with(word))
}

/// A line above the table that says of which month it is, not when it was printed.
fn names_report(text: &str) -> bool {
    ["截至", "截止", "报告期", "报告月", "月份:", "期间", "统计时间", "数据时间"].iter().any(|word| text.contains(word))
}

fn unit_of_notes(sheet: &Sheet, block: &Block) -> Option<Said> {
    let from = sheet.rows.len().saturating_sub(NOTE_ROWS).max(block.last + 1);
    let is_note = |text: &String| text.contains('注') || text.contains("单位:") || text.contains("金额");
    let mut notes = texts(sheet, from, sheet.rows.len());
    notes.find_map(|(_, text)| unit::of_line(&words::plain(&text).filter(is_note)?))
}

/// The years and months that a title or a name of a sheet says, and whether what follows each is planned.
#[derive(Default)]
struct Dates {
    years: Vec<u16>,
    months: Vec<(u8, Speech)>,
    all: Speech,
}

/// Words of a plan, words of what was done.
#[derive(Debug, Clone, Copy, Default)]
struct Speech {
    plan: bool,
    done: bool,
}

impl Speech {
    fn take(&mut self, word: Word, text: &str) {
        self.plan |= matches!(word, Word::Plan | Word::Target) || word == Word::Field(Field::NextSteps);
        self.done |= matches!(word, Word::Actual | Word::Done | Word::Situation | Word::Field(Field::Progress));
        self.done |= matches!(word, Word::Now | Word::Funds) || text == "统计";
    }
}

impl Dates {
    fn of(text: &str) -> Dates {
        let mut dates = Dates::default();
        let Some(plain) = words::plain(text) else { return dates };
        let mut whole_year = false;
        for token in words::tokens(&plain) {
            match token {
                Token::Year(year) => dates.years.push(year),
                Token::Years(first, last) => dates.years.extend([first, last]),
                Token::Month(month) | Token::Months(_, month) | Token::Word(Word::Through(month), _) => {
                    dates.months.push((month, Speech::default()));
                }
                Token::Word(word, text) => {
                    whole_year |= word == Word::End || text.starts_with('全');
                    dates.all.take(word, text);
                    if let Some((_, speech)) = dates.months.last_mut() {
                        speech.take(word, text);
                    }
                }
                // 月报, 调度, 通报: of what was done.
                Token::Rest(rest) => {
                    dates.all.done |= ["报", "调度", "考核"].iter().any(|word| rest.contains(word));
                }
                Token::MonthsTo => {}
            }
        }
        // 全年完成情况, 截至年底: December, but not of a plan for the whole year.
        if whole_year && dates.months.is_empty() && dates.all.done && !dates.all.plan {
            dates.months.push((12, dates.all));
        }
        dates
    }

    fn years(&self) -> OneOf<u16> {
        OneOf::of(self.years.clone())
    }

    /// The month of what was done; that of a plan beside it is not the table's.
    fn months(&self) -> OneOf<u8> {
        let done = self.months.iter().filter(|(_, speech)| speech.done || !speech.plan).map(|(month, _)| *month);
        let done = OneOf::of(done.collect());
        done.or(|| OneOf::of(self.months.iter().map(|(month, _)| *month).collect()))
    }

    fn kind(&self) -> Option<SheetKind> {
        match (self.all.plan, self.all.done) {
            (true, false) => Some(SheetKind::Plan),
            (false, true) => Some(SheetKind::Monthly),
            _ => None,
        }
    }
}

/// The years that the headers are about: of a plan and of what is done in it; 至2021年底 stands in a table of 2022.
fn years_of(headings: &[Heading]) -> OneOf<u16> {
    let years = headings.iter().filter_map(|heading| {
        let meaning = &heading.meaning;
        let Some(YearSaid::Number(year)) = meaning.when.year else { return None };
        let is_amount = meaning.money.is_some() || meaning.fields.contains(&Field::Progress) || meaning.target;
        let of_before = (meaning.when.end || meaning.when.before) && !meaning.has_plan();
        let strength = if of_before {
            1
        } else if meaning.plan {
            3
        } else {
            2
        };
        (is_amount && !meaning.when.same).then_some((strength, if of_before { year + 1 } else { year }))
    });
    let years = years.collect::<Vec<_>>();
    // What the plan is for says it best.
    let best = years.iter().map(|(strength, _)| *strength).max();
    OneOf::of(years.iter().filter(|(strength, _)| Some(*strength) == best).map(|(_, year)| *year).collect())
}

/// The months that the headers of what was done name: of the year to date, else of single months.
fn months_of(headings: &[Heading], year: Option<u16>) -> Vec<(usize, u8)> {
    let named = headings.iter().filter_map(|heading| {
        let meaning = &heading.meaning;
        let own = match meaning.when.year {
            None | Some(YearSaid::Own) => true,
            Some(YearSaid::Number(said)) => year.is_none_or(|year| year == said),
            Some(_) => false,
        };
        let is_report = meaning.money.is_some()
            || meaning.situation
            || meaning.rate
            || meaning.actual
            || meaning.fields.contains(&Field::Progress);
        if !own || !is_report || (meaning.has_plan() && !meaning.done && !meaning.rate) || meaning.when.same {
            return None;
        }
        match meaning.when.span? {
            Span::Through(month) => Some((true, heading.column, month)),
            Span::Month(month) => Some((meaning.when.until, heading.column, month)),
            _ => None,
        }
    });
    let named = named.collect::<Vec<_>>();
    let to_date = named.iter().any(|(to_date, ..)| *to_date);
    named.iter().filter(|(is, ..)| *is == to_date).map(|(_, column, month)| (*column, *month)).collect()
}

/// A phase in brackets in the title, as the name of the sheet, or the only one that the title names.
fn phase(title: &str, name: &str) -> Option<Phase> {
    let brackets = title.split('(').skip(1).filter_map(|part| part.split(')').next());
    brackets.filter_map(Phase::parse).next().or_else(|| Phase::parse(name)).or_else(|| {
        let words =
            [("新开工", Phase::New), ("续建", Phase::Ongoing), ("竣工", Phase::Completed), ("预备", Phase::Reserve)];
        // 开竣工情况表 is of both, so it names none.
        let is_of_both = ["开竣工", "开(竣)工", "开、竣工"].iter().any(|both| title.contains(both));
        let is_said = |word: &str| title.contains(word) && !(word == "竣工" && (is_of_both || title.contains("开工")));
        let mut named = words.into_iter().filter(|(word, _)| is_said(word));
        named.next().filter(|_| named.next().is_none()).map(|(_, phase)| phase)
    })
}

/// Title and name of the sheet must be about one year and one month.
fn names_agree(at: CellRef, title: &Dates, name: &Dates, in_header: &[(usize, u8)], findings: &mut Findings) {
    if let (Some(year), Some(other)) = (title.years().one(), name.years().one())
        && year != other
    {
        findings.notice(at, messages::sheet_name_of_other_year(year, other));
    }
    if let (Some(month), Some(other)) = (title.months().one(), name.months().one())
        && month != other
    {
        let noted = messages::sheet_name_of_other_month(month, other);
        // The header may side with the title; otherwise the title of an earlier month may have been copied.
        if in_header.iter().any(|(_, said)| *said == month) {
            findings.notice(at, noted);
        } else {
            findings.blocking(at, noted);
        }
    }
}

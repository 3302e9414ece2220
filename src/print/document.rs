//! A document (文件): whatever an office hands out, as data. A report makes one, and each form prints it.

use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use serde_json::Value;

use crate::coded::coded;
use crate::print::chart::Chart;
use crate::print::table::Table;
use crate::setters::setters;

coded! {
    /// On what paper a document is printed.
    pub enum Paper: "PAPER", "Paper of a document" {
        /// tables and words for the office itself.
        Report = 1 "报表",
        /// a bulletin with its own head: name, number, office and date.
        Bulletin = 2 "简报",
        /// an official document (公文) with addressees and signature.
        Notice = 3 "通报",
        /// an official letter.
        Letter = 4 "函",
    }
}

/// How deep a heading stands: 一、 （一） 1. （1）
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Level {
    /// 一、
    First,
    /// （一）
    Second,
    /// 1.
    Third,
    /// （1）
    Fourth,
}

impl Level {
    fn number(self, count: usize) -> String {
        match self {
            Level::First => format!("{}、", chinese_number(count)),
            Level::Second => format!("（{}）", chinese_number(count)),
            Level::Third => format!("{count}."),
            Level::Fourth => format!("（{count}）"),
        }
    }
}

/// A part of a document.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Part {
    /// A heading, its number included.
    Heading(Heading),
    /// A paragraph.
    Paragraph(String),
    /// A table.
    Table(Table),
}

/// A heading of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Heading {
    /// How deep it stands.
    pub level: Level,
    /// Its text, with its number: `一、投资完成情况`.
    pub text: String,
    /// What goes on in the same line, as `183项，总投资1407.74亿元。` behind `（一）新开工项目`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub rest: String,
}

/// What is attached to a document (附件), on pages of its own.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Attachment {
    /// Its name.
    pub title: String,
    /// Its parts.
    pub parts: Vec<Part>,
}

/// A document, whatever form it is printed in.
///
/// ```
/// use zdxm::print::{Document, Level, Paper};
/// let mut document = Document::new("关于凤凰岭大桥推进情况的提醒函").with_paper(Paper::Letter);
/// document.addressees = vec!["市交通运输局".into()];
/// document.heading(Level::First, "基本情况");
/// document.paragraph("截至2022年3月底，累计完成投资0.12亿元。");
/// assert_eq!(
///     document.to_text(),
///     "关于凤凰岭大桥推进情况的提醒函\n\n市交通运输局：\n\n一、基本情况\n    截至2022年3月底，累计完成投资0.12亿元。\n"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Document {
    /// On what paper it is printed.
    pub paper: Paper,
    /// Its title (标题).
    pub title: String,
    /// The office that issues it (发文机关、编发单位).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub office: Option<String>,
    /// The name of a bulletin (简报名称), in red above it: `重大项目建设简报`; `简报` where it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 份号, 密级 and 紧急程度, in this order, as far as it has them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<String>,
    /// Its number (文号、期号), such as `第3期` or `柳重点办函〔2022〕6号`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// The date that it bears (成文日期).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    /// Name and version of the rules by which its figures were made (口径).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<String>,
    /// What proves where its figures come from: `数据截至变更12（校验码 3f9a0c51d2b7e846）`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mark: Option<String>,
    /// To whom it is sent (主送), in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub addressees: Vec<String>,
    /// Its parts, in order.
    pub parts: Vec<Part>,
    /// What is attached to it (附件).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment>,
    /// What is said under its date (附注), without brackets: `此件公开发布`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// Its charts (图表), which stand beside it: as SVG by [`Chart::to_svg`], in JSON as data.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub charts: Vec<Chart>,
    /// Who gets a copy (抄送).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub copies: Vec<String>,
    /// What the report says as data for programs, where it has such.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub figures: Option<Value>,
}

setters! {
    Document {
        with_paper(paper: Paper) = paper;
        with_office(office: impl Into<String>) = Some(office.into());
        with_name(name: impl Into<String>) = Some(name.into());
        with_labels(labels: Vec<String>) = labels;
        with_charts(charts: Vec<Chart>) = charts;
        with_remark(remark: impl Into<String>) = Some(remark.into());
        with_number(number: impl Into<String>) = Some(number.into());
        with_date(date: NaiveDate) = Some(date);
        with_rules(rules: impl Into<String>) = Some(rules.into());
        with_mark(mark: impl Into<String>) = Some(mark.into());
        with_addressees(addressees: Vec<String>) = addressees;
        with_copies(copies: Vec<String>) = copies;
        with_figures(figures: Value) = Some(figures);
    }
}

impl Document {
    /// A document without parts, for the office itself.
    pub fn new(title: impl Into<String>) -> Document {
        Document {
            paper: Paper::Report,
            title: title.into(),
            office: None,
            name: None,
            labels: Vec::new(),
            number: None,
            date: None,
            rules: None,
            mark: None,
            addressees: Vec::new(),
            parts: Vec::new(),
            attachments: Vec::new(),
            remark: None,
            charts: Vec::new(),
            copies: Vec::new(),
            figures: None,
        }
    }

    /// A document of some tables.
    pub fn of_tables(title: impl Into<String>, tables: Vec<Table>) -> Document {
        let mut document = Document::new(title);
        document.parts.extend(tables.into_iter().map(Part::Table));
        document
    }

    /// Adds a heading. It gets the next number of its level since the last heading that stands above it.
    pub fn heading(&mut self, level: Level, text: &str) {
        self.run_in(level, text, "");
    }

    /// Adds a heading that goes on in the same line.
    pub fn run_in(&mut self, level: Level, text: &str, rest: impl Into<String>) {
        let headings = self.parts.iter().rev().filter_map(|part| match part {
            Part::Heading(heading) => Some(heading.level),
            _ => None,
        });
        let before = headings.take_while(|before| *before >= level).filter(|before| *before == level).count();
        let text = format!("{}{text}", level.number(before + 1));
        self.parts.push(Part::Heading(Heading { level, text, rest: rest.into() }));
    }

    /// Adds a paragraph.
    pub fn paragraph(&mut self, text: impl Into<String>) {
        self.parts.push(Part::Paragraph(text.into()));
    }

    /// Adds a table.
    pub fn table(&mut self, table: Table) {
        self.parts.push(Part::Table(table));
    }

    /// Attaches something (附件).
    pub fn attach(&mut self, title: impl Into<String>, parts: Vec<Part>) {
        self.attachments.push(Attachment { title: title.into(), parts });
    }

    /// Its tables, those of its attachments last.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.all_parts().filter_map(|part| match part {
            Part::Table(table) => Some(table),
            _ => None,
        })
    }

    /// What it says of itself, without what it consists of.
    #[cfg(feature = "capi")]
    pub(crate) fn head(&self) -> Document {
        let Document { paper, title, office, name, labels, number, date, rules, mark, .. } = self;
        let (office, name, labels, number) = (office.clone(), name.clone(), labels.clone(), number.clone());
        let (rules, mark) = (rules.clone(), mark.clone());
        Document { paper: *paper, office, name, labels, number, date: *date, rules, mark, ..Document::new(title) }
    }

    /// By which rules its figures were made and what proves them, where its paper says so in small print; a report says the rules
    /// under its title.
    #[cfg(feature = "docx")]
    pub(crate) fn proofs(&self) -> impl Iterator<Item = String> {
        let rules = self.rules.as_ref().filter(|_| self.paper != Paper::Report);
        rules.map(|rules| format!("口径：{rules}")).into_iter().chain(self.mark.clone())
    }

    /// Its parts, those of its attachments last.
    pub(crate) fn all_parts(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter().chain(self.attachments.iter().flat_map(|attached| &attached.parts))
    }

    /// Whether office and date stand at the end, as on official papers.
    pub(crate) fn is_signed(&self) -> bool {
        matches!(self.paper, Paper::Notice | Paper::Letter)
    }

    /// The date as it is written: `2022年4月8日`.
    pub(crate) fn written_date(&self) -> Option<String> {
        self.date.map(|date| format!("{}年{}月{}日", date.year(), date.month(), date.day()))
    }

    /// Number, office, date and rules on one line: `第3期  2022年4月8日  口径：柳州市重大项目 2022.1`; `None` where nothing of
    /// it is said.
    pub(crate) fn head_line(&self) -> Option<String> {
        let rules = self.rules.as_ref().map(|rules| format!("口径：{rules}"));
        let (office, date) = if self.is_signed() { (None, None) } else { (self.office.clone(), self.written_date()) };
        let said = [self.number.clone(), office, date, rules];
        let line = said.into_iter().flatten().collect::<Vec<_>>().join("  ");
        (!line.is_empty()).then_some(line)
    }

    /// `附件：1.…`, one line each; of a single one without number.
    pub(crate) fn attachment_lines(&self) -> Vec<String> {
        match self.attachments.as_slice() {
            [] => Vec::new(),
            [only] => vec![format!("附件：{}", only.title)],
            all => {
                let line = |(number, attached): (usize, &Attachment)| {
                    format!("{}{number}.{}", if number == 1 { "附件：" } else { "　　　" }, attached.title)
                };
                (1..).zip(all).map(line).collect()
            }
        }
    }
}

/// Whether parts under a title are a table alone that has the same title: it is printed once then.
pub(crate) fn is_titled_by(title: &str, parts: &[Part], table: &Table) -> bool {
    parts.len() == 1 && table.title == title
}

/// A document of one table, with its title.
impl From<Table> for Document {
    fn from(table: Table) -> Document {
        Document::of_tables(table.title.clone(), vec![table])
    }
}

/// A number as headings have it: 一, 十二, 二十; above 99 in digits.
pub(crate) fn chinese_number(number: usize) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    let digit = |number: usize| digits.get(number).copied().unwrap_or_default();
    match number {
        1..=9 => digit(number).to_owned(),
        10..=19 => format!("十{}", digit(number - 10)),
        20..=99 => format!("{}十{}", digit(number / 10), digit(number % 10)),
        _ => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_numbered_below_the_one_above_them() {
        let mut document = Document::new("文");
        for (level, text) in [
            (Level::First, "甲"),
            (Level::Second, "乙"),
            (Level::Third, "丙"),
            (Level::Fourth, "丁"),
            (Level::Second, "戊"),
            (Level::Third, "己"),
            (Level::First, "庚"),
            (Level::Second, "辛"),
        ] {
            document.heading(level, text);
            document.paragraph("文");
        }
        let texts = document.parts.iter().filter_map(|part| match part {
            Part::Heading(heading) => Some(heading.text.as_str()),
            _ => None,
        });
        let texts = texts.collect::<Vec<_>>();
        assert_eq!(texts, ["一、甲", "（一）乙", "1.丙", "（1）丁", "（二）戊", "1.己", "二、庚", "（一）辛"]);
    }

    #[test]
    fn numbers_are_written_as_an_office_does() {
        let written = [1, 10, 11, 20, 21, 99, 100].map(chinese_number);
        assert_eq!(written, ["一", "十", "十一", "二十", "二十一", "九十九", "100"]);
    }
}

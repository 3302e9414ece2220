//! A letter on paper (函件): title, addressees, what it says, its demands, the matters that it hands over, and the signature.

use crate::domain::letter::kind::LetterKind;
use crate::domain::letter::record::Letter;
use crate::domain::project::matter::Matter;
use crate::print::document::{Document, Paper, Part, chinese_number};
use crate::print::table::{RowKind, Table, TableCell, TableRow};

const COLUMNS: [&str; 8] = ["序号", "交办事项", "责任单位", "配合单位", "办理要求", "完成时限", "办理情况", "销号"];

/// A matter that a letter hands over.
#[derive(Debug, Clone)]
pub(crate) struct HandedMatter {
    pub(crate) matter: Matter,
    /// The unit that must settle it.
    pub(crate) unit: Option<String>,
    /// The other units that answer for its project.
    pub(crate) co_units: Vec<String>,
}

/// What a letter has beside its own words.
#[derive(Debug, Clone)]
pub(crate) struct LetterWords {
    pub(crate) office: String,
    pub(crate) addressees: Vec<String>,
    pub(crate) matters: Vec<HandedMatter>,
    /// Where its figures come from.
    pub(crate) mark: Option<String>,
}

/// A letter as a document.
pub(crate) fn letter_document(letter: &Letter, words: &LetterWords) -> Document {
    let paper = if letter.cause.kind == LetterKind::Criticism { Paper::Notice } else { Paper::Letter };
    let mut document = Document::new(&letter.fields.title).with_paper(paper).with_office(&words.office);
    document.number = letter.course.number.clone();
    document.date = letter.course.issued_on;
    document.addressees = words.addressees.clone();
    document.mark = words.mark.clone();
    for line in letter.fields.body.iter().flat_map(|body| body.lines()).filter(|line| !line.trim().is_empty()) {
        document.paragraph(line.trim());
    }
    let demands = &letter.fields.demands;
    for (number, demand) in (1..).zip(demands) {
        document.paragraph(match demands.len() {
            1 => demand.clone(),
            _ => format!("{}是{demand}", chinese_number(number)),
        });
    }
    if !words.matters.is_empty() {
        // On a sheet of its own, so that the signature stays with the text.
        let table = matters_table(&words.matters);
        document.attach(table.title.clone(), vec![Part::Table(table)]);
    }
    document
}

/// The matters that a letter hands over, as they stand (交办事项清单).
fn matters_table(matters: &[HandedMatter]) -> Table {
    let text = |text: &str| TableCell::Text(text.to_owned());
    let said = |text: Option<&str>| text.map_or(TableCell::Blank, |text| TableCell::Text(text.to_owned()));
    let rows = (1..).zip(matters).map(|(number, handed)| {
        let fields = &handed.matter.fields;
        let day = |day: Option<chrono::NaiveDate>| {
            day.map_or(TableCell::Blank, |day| TableCell::Text(day.format("%Y年%-m月%-d日").to_string()))
        };
        TableRow {
            kind: RowKind::Plain,
            cells: vec![
                TableCell::Count(number),
                text(&fields.name),
                said(handed.unit.as_deref()),
                said(Some(handed.co_units.join("、").as_str()).filter(|units| !units.is_empty())),
                said(fields.content.as_deref()),
                day(fields.deadline),
                said(fields.result.as_deref()),
                day(fields.settled_on),
            ],
        }
    });
    Table::new("交办事项清单", "", &COLUMNS, rows.collect())
}

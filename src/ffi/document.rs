//! Documents (文件): what an office prints, in every form.
//!
//! Each report makes one: `zdxm_bulletin_document`, `zdxm_plan_document`, `zdxm_funds_document` and so on. It is a text, Markdown or
//! JSON by `zdxm_document_text`, a file by `zdxm_document_save`, and its parts and tables can be read cell by cell, for hosts that draw
//! them into their own grids.

use std::any::TypeId;
use std::path::Path;

use super::border::{Fault, Out, ZDXM_RET, faults, guard, handle_of};
use super::cursor::give;
use super::fields::*;
use super::handles::{zdxm_cursor, zdxm_document};
use super::row::{Cell, Rows, row};
use crate::issue::{Reissued, ReissuedAssessment, ReissuedLetter};
use crate::print::{Chart, Document, HeaderCell, Level, Part, Table};
use crate::{PrintedForm, Result, SaveOptions};

handle_of!(zdxm_document = 15, Drawn);

/// The object of a document handle.
pub(super) struct Drawn {
    document: Document,
    /// The forms are those that were issued.
    issued: Option<Issued>,
}

/// What was issued.
enum Issued {
    Bulletin(Box<Reissued>),
    Letter(Box<ReissuedLetter>),
    Assessment(Box<ReissuedAssessment>),
}

impl Issued {
    fn bytes(&self, form: PrintedForm) -> Result<&[u8]> {
        match self {
            Issued::Bulletin(bulletin) => bulletin.bytes(form),
            Issued::Letter(letter) => letter.bytes(form),
            Issued::Assessment(assessment) => assessment.bytes(form),
        }
    }

    fn save(&self, form: PrintedForm, path: &Path, options: SaveOptions) -> Result<()> {
        match self {
            Issued::Bulletin(bulletin) => bulletin.save(form, path, options),
            Issued::Letter(letter) => letter.save(form, path, options),
            Issued::Assessment(assessment) => assessment.save(form, path, options),
        }
    }
}

impl Drawn {
    pub(super) fn of(document: impl Into<Document>) -> Drawn {
        Drawn { document: document.into(), issued: None }
    }

    pub(super) fn issued(issued: Reissued) -> Result<Drawn> {
        Ok(Drawn { document: issued.bulletin.document()?, issued: Some(Issued::Bulletin(Box::new(issued))) })
    }

    pub(super) fn of_letter(document: Document, issued: ReissuedLetter) -> Drawn {
        Drawn { document, issued: Some(Issued::Letter(Box::new(issued))) }
    }

    pub(super) fn of_assessment(document: Document, issued: ReissuedAssessment) -> Drawn {
        Drawn { document, issued: Some(Issued::Assessment(Box::new(issued))) }
    }

    fn bytes(&self, form: PrintedForm) -> Result<Vec<u8>> {
        match &self.issued {
            Some(issued) => Ok(issued.bytes(form)?.to_vec()),
            None => self.document.bytes(form),
        }
    }

    /// A table, by its place from 0.
    fn table(&self, index: i32) -> Result<&Table, Fault> {
        let table = usize::try_from(index).ok().and_then(|index| self.document.tables().nth(index));
        table.ok_or_else(|| faults::table_unknown(index.into()))
    }
}

/// A form of the document that is words: Rust `Document::bytes`, `Document::to_text`, `Document::to_markdown`, `Document::to_json`, `Reissued::bytes`.
///
/// - form: `ZDXM_PRINTED_TEXT`, `ZDXM_PRINTED_MARKDOWN` or `ZDXM_PRINTED_JSON`.
///
/// Of an issued bulletin, what was issued: `ZDXM_E_TAMPERED` where that was edited in the ledger, `ZDXM_E_NOT_FOUND` where it was not
/// kept; `zdxm_issued_bulletin_check` says which forms are there.
pub(super) fn zdxm_document_text(document: &Drawn, form: PrintedForm) -> Result<String, Fault> {
    match form {
        PrintedForm::Text | PrintedForm::Markdown | PrintedForm::Json => {}
        form => return Err(faults::form_is_no_words(form.name())),
    }
    Ok(String::from_utf8_lossy(&document.bytes(form)?).into_owned())
}

/// Saves a form of the document as a file: Rust `Document::save`, `Document::to_workbook`, `Document::to_flat_workbook`, `Document::to_docx`, `Reissued::save`.
///
/// - form: `ZDXM_PRINTED_...`.
///
/// `ZDXM_E_DUPLICATE` where there is a file, or a ledger, which is never replaced;
/// `ZDXM_E_FILE_IN_USE` where another program holds the file for two seconds. An error leaves what was there.
pub(super) fn zdxm_document_save(document: &Drawn, form: PrintedForm, path: &Path, flags: SaveOptions) -> Result<()> {
    match &document.issued {
        Some(issued) => issued.save(form, path, flags),
        None => document.document.save(form, path, flags),
    }
}

/// Saves a table of the document, by its place from 0, as a `.csv` file: Rust `Table::save_csv`, `Table::to_csv`.
///
/// UTF-8 with its mark, one header row which names the units, amounts exact, in 元. A table with sums says first in each row what it is. A text that a spreadsheet would run as
/// a formula gets an apostrophe before it. Files as `zdxm_document_save` says.
pub(super) fn zdxm_document_save_csv(
    document: &Drawn,
    index: i32,
    path: &Path,
    flags: SaveOptions,
) -> Result<(), Fault> {
    Ok(document.table(index)?.save_csv(path, flags)?)
}

/// What a document says of itself.
pub(super) struct DocumentHead {
    /// Without what it consists of.
    head: Document,
    tables: usize,
}

row!(DocumentHead, document => {
    TITLE: &document.head.title, PAPER: document.head.paper, OFFICE: &document.head.office, NUMBER: &document.head.number,
    ISSUED_ON: document.head.date, PRINTED_RULES: &document.head.rules, PROOF_MARK: &document.head.mark, COUNT: document.tables,
});

/// The head of a document in one row: Rust `print::Document`.
///
/// COUNT is the number of its tables. PROOF_MARK proves where the figures of what was issued come from.
pub(super) fn zdxm_document_head(document: &Drawn) -> Result<DocumentHead> {
    Ok(DocumentHead { head: document.document.head(), tables: document.document.tables().count() })
}

/// A part of a document, flat.
pub(super) struct PartRow {
    level: Option<i64>,
    text: Option<String>,
    table: Option<usize>,
    attached: Option<String>,
}

row!(PartRow, part => { DEPTH: part.level, TEXT: &part.text, TABLE_INDEX: part.table, ATTACHMENT: &part.attached });

/// The parts of a document in their order, those of its attachments last: Rust `print::Part`.
///
/// A heading has a DEPTH from 1 to 4, a paragraph none; a table has a TABLE_INDEX, its place for `zdxm_document_table`. ATTACHMENT is
/// the name of the attachment that a part belongs to.
pub(super) fn zdxm_document_parts(document: &Drawn) -> Result<Vec<PartRow>> {
    let document = &document.document;
    let attached = document.attachments.iter();
    let attached = attached.flat_map(|of| of.parts.iter().map(|part| (Some(of.title.clone()), part)));
    let mut tables = 0..;
    let row = |(attached, part): (Option<String>, &Part)| match part {
        Part::Heading(heading) => {
            let depth = match heading.level {
                Level::First => 1,
                Level::Second => 2,
                Level::Third => 3,
                Level::Fourth => 4,
            };
            PartRow {
                level: Some(depth),
                text: Some(format!("{}{}", heading.text, heading.rest)),
                table: None,
                attached,
            }
        }
        Part::Paragraph(text) => PartRow { level: None, text: Some(text.clone()), table: None, attached },
        Part::Table(_) => PartRow { level: None, text: None, table: tables.next(), attached },
    };
    Ok(document.parts.iter().map(|part| (None, part)).chain(attached).map(row).collect())
}

/// A chart with the texts that it is drawn as.
pub(super) struct ChartRow {
    chart: Chart,
    svg: String,
}

row!(ChartRow, row => { TITLE: row.chart.title(), TEXT: &row.svg, NOTE: row.chart.sentence() });

/// The charts of a document in their order: Rust `print::Chart`, `Chart::to_svg`, `Chart::title`, `Chart::sentence`.
///
/// TEXT is the chart as SVG, 156 mm wide; NOTE says what it shows in a sentence, for those who do not see it.
pub(super) fn zdxm_document_charts(document: &Drawn) -> Result<Vec<ChartRow>> {
    let row = |chart: &Chart| ChartRow { svg: chart.to_svg(), chart: chart.clone() };
    Ok(document.document.charts.iter().map(row).collect())
}

row!(Table, table => { SHEET: &table.name, title, unit_line, columns, ROWS: table.rows.len(), notes });

row!(HeaderCell, cell => { text, row, column, rows, columns });

/// The rows of a printed table; its columns are known only when it is made.
struct Printed(Table);

impl Rows for Printed {
    fn count(&self) -> usize {
        self.0.rows.len()
    }

    fn fields(&self) -> Vec<i32> {
        let columns = (0..i32::from(self.0.columns)).map(|column| ZDXM_F_COLUMN_0 + column);
        std::iter::once(ZDXM_F_ROW_KIND).chain(columns).collect()
    }

    fn record_type(&self) -> TypeId {
        TypeId::of::<Printed>()
    }

    fn place(&self, field: i32) -> Option<usize> {
        match field {
            ZDXM_F_ROW_KIND => Some(0),
            _ => usize::try_from(field.checked_sub(ZDXM_F_COLUMN_0)?).ok()?.checked_add(1),
        }
        .filter(|place| *place <= usize::from(self.0.columns))
    }

    fn cell_at(&self, row: usize, place: usize) -> Option<Cell<'_>> {
        use crate::print::TableCell::*;
        let row = self.0.rows.get(row)?;
        let Some(column) = place.checked_sub(1) else {
            return Some(Cell::from(row.kind));
        };
        Some(match row.cells.get(column)? {
            Blank => Cell::Null,
            Count(count) => Cell::from(*count),
            cell => Cell::from(cell.text(&self.0)),
        })
    }
}

/// The tables of a document, in their order: Rust `Document::tables`.
///
/// SHEET is the name that its sheet in a workbook has.
pub(super) fn zdxm_document_tables(document: &Drawn) -> Result<Vec<Table>> {
    Ok(document.document.tables().cloned().collect())
}

/// The rows of a table, by its place from 0, each cell as it is displayed: Rust `TableCell::text`, `TableCell::number`.
///
/// Fields: ROW_KIND, and column n as `ZDXM_F_COLUMN_0 + n`. A dash stands for a figure that does not exist.
pub(super) fn zdxm_document_table(document: *mut zdxm_document, index: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(document, |entry, document| {
        let place = rows.handle("rows")?;
        give(place, entry, Printed(document.table(index)?.clone()))
    })
}

/// The header cells of a table, by its place from 0: Rust `print::HeaderCell`.
///
/// ROW is 0 or 1; ROWS and COLUMNS are how many it covers.
pub(super) fn zdxm_document_table_header(document: &Drawn, index: i32) -> Result<Vec<HeaderCell>, Fault> {
    Ok(document.table(index)?.header.clone())
}

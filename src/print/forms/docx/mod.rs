//! A document as `.docx` in the official form: GB/T 9704-2012 党政机关公文格式, whose clauses the comments name.
//!
//! The text and its tables are there, charts are not: they are files of their own.

mod body;
mod closing;
mod elements;
mod font;
mod head;
mod number;
mod package;
mod page;
mod paragraph;
mod table;
mod widths;
mod wording;

use body::Body;
use font::{Font, SIZE_3};
use package::Package;
use page::{FOOTERS, LETTER_FOOT, LETTER_HEAD, Sheet};
use paragraph::{Beside, Paragraph, Words};

use crate::error::Result;
use crate::print::document::{Attachment, Document, Heading, Level, Paper, Part, is_titled_by};
use crate::print::forms::xml::Xml;

impl Document {
    /// The document as a `.docx` in the official form (GB/T 9704-2012). The same document always gives the same bytes.
    ///
    /// A page has 22 lines of 28 characters of 3号仿宋; fonts are named, not embedded. Tables that are too wide for it stand on
    /// sheets that lie, and beyond these they are divided by columns. Numbers of documents are printed as `〔2022〕5号` and dates
    /// without zeros, however they were typed.
    pub fn to_docx(&self) -> Result<Vec<u8>> {
        let mut body = Body::default();
        head::push(&mut body, self);
        push_parts(&mut body, &self.parts, &self.title);
        closing::push_annex_names(&mut body, self);
        closing::push_signature(&mut body, self);
        if let Some(remark) = &self.remark {
            body.push(Paragraph::text(&format!("（{remark}）")));
        }
        for (number, annex) in (1_usize..).zip(&self.attachments) {
            push_annex(&mut body, annex, (self.attachments.len() > 1).then_some(number));
        }
        closing::push_marks(&mut body, self);
        closing::push_record(&mut body, self);
        let is_letter = self.paper == Paper::Letter;
        let document = Xml::text_part("w:document", |xml| {
            xml.within("w:body", &[], |xml| body.write(xml, is_letter));
        });
        Package {
            document,
            edges: edges(self),
            title: self.title.clone(),
            office: self.office.clone(),
            date: self.date,
        }
        .bytes()
    }
}

/// Headers and footers by name.
fn edges(document: &Document) -> Vec<(&'static str, String)> {
    let footer = |sheet: Sheet, is_odd| match sheet {
        Sheet::Upright => number::upright(is_odd),
        Sheet::Lying => number::lying(is_odd),
    };
    let footers =
        FOOTERS.iter().flat_map(|(sheet, [odd, even])| [(*odd, footer(*sheet, true)), (*even, footer(*sheet, false))]);
    let mut edges = footers.collect::<Vec<_>>();
    if document.paper == Paper::Letter {
        edges.extend([(LETTER_HEAD, head::letter_head(document)), (LETTER_FOOT, head::letter_foot(document))]);
    }
    edges
}

/// Adds parts under a title that is printed already: a table that has the same and stands alone prints none.
fn push_parts(body: &mut Body, parts: &[Part], title: &str) {
    let befores = [None].into_iter().chain(parts.iter().map(Some));
    for (part, before) in parts.iter().zip(befores) {
        match part {
            Part::Heading(heading) => body.push(heading_of(heading)),
            Part::Paragraph(text) => body.push(Paragraph::text(text)),
            Part::Table(table) => {
                let may_begin_page = matches!(before, Some(Part::Paragraph(_) | Part::Table(_)));
                table::push(body, table, !is_titled_by(title, parts, table), may_begin_page);
            }
        }
    }
}

fn heading_of(heading: &Heading) -> Paragraph {
    let (font, outline) = match heading.level {
        Level::First => (Font::Bold, 1),
        Level::Second => (Font::Second, 2),
        Level::Third => (Font::Body, 3),
        Level::Fourth => (Font::Body, 4),
    };
    let mut paragraph = Paragraph::text(&heading.text);
    paragraph.words.iter_mut().for_each(|words| words.font = font);
    if !heading.rest.is_empty() {
        let text = wording::official(&heading.rest);
        paragraph.words.push(Words { text, font: Font::Body, size: SIZE_3, color: None, is_tabbed: false });
        return Paragraph { outline: Some(outline), ..paragraph };
    }
    Paragraph { outline: Some(outline), beside: Beside::Next, ..paragraph }
}

/// An annex on a page of its own: its number in the first line, its title in the third (7.3.7).
fn push_annex(body: &mut Body, annex: &Attachment, number: Option<usize>) {
    let mark = format!("附件{}", number.map(|number| number.to_string()).unwrap_or_default());
    let mark = Paragraph { begins_page: true, beside: Beside::Next, ..Paragraph::plain(&mark, Font::Bold, SIZE_3) };
    body.push(mark);
    body.push(Paragraph { beside: Beside::Next, ..Paragraph::blank() });
    head::title(body, wording::annex_name(&annex.title));
    push_parts(body, &annex.parts, &annex.title);
}

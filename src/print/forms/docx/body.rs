//! What follows each other on the sheets of a document, and where the sheets turn.

use super::page::{Section, Sheet};
use super::paragraph::{Beside, Paragraph};
use crate::print::forms::xml::Xml;

enum Block {
    Paragraph(Paragraph),
    Table(Sheet, Xml),
}

/// The text of a document, block by block.
#[derive(Default)]
pub(super) struct Body {
    blocks: Vec<Block>,
}

impl Body {
    pub(super) fn push(&mut self, paragraph: Paragraph) {
        self.blocks.push(Block::Paragraph(paragraph));
    }

    /// Keeps the last paragraph on the page of what comes next: a signature never stands on a page alone.
    pub(super) fn keep_last(&mut self) {
        if let Some(Block::Paragraph(paragraph)) = self.blocks.last_mut()
            && paragraph.beside == Beside::Nothing
        {
            paragraph.beside = Beside::Next;
        }
    }

    /// Adds a table, which [`Body::close_table`] follows.
    pub(super) fn push_table(&mut self, sheet: Sheet, write: impl FnOnce(&mut Xml)) {
        let mut xml = Xml::default();
        write(&mut xml);
        self.blocks.push(Block::Table(sheet, xml));
    }

    /// A section cannot end with a table, and two tables in a row are one: a line that nobody sees stands after each.
    pub(super) fn close_table(&mut self) {
        if let Some(Block::Table(..)) = self.blocks.last() {
            self.push(Paragraph::unseen());
        }
    }

    /// The sheet of each block: paragraphs that belong to a neighbour go with it.
    fn sheets(&self) -> Vec<Sheet> {
        let mut sheets = vec![Sheet::Upright; self.blocks.len()];
        let mut before = Sheet::Upright;
        for (block, sheet) in self.blocks.iter().zip(&mut sheets) {
            *sheet = match block {
                Block::Table(sheet, _) => *sheet,
                Block::Paragraph(paragraph) if paragraph.beside == Beside::Before => before,
                Block::Paragraph(_) => Sheet::Upright,
            };
            before = *sheet;
        }
        let mut next = None;
        for (block, sheet) in self.blocks.iter().zip(&mut sheets).rev() {
            if let (Block::Paragraph(Paragraph { beside: Beside::Next, .. }), Some(next)) = (block, next) {
                *sheet = next;
            }
            next = Some(*sheet);
        }
        sheets
    }

    /// Writes all blocks, with a section for each run of pages of one sheet. A letter is one by its first page.
    pub(super) fn write(&self, xml: &mut Xml, is_letter: bool) {
        let sheets = self.sheets();
        let nexts = sheets.iter().skip(1).map(Some).chain([None]);
        let mut begins_letter = is_letter;
        let mut begins_sheet = false;
        for ((block, sheet), next) in self.blocks.iter().zip(&sheets).zip(nexts) {
            let ends = next.is_some_and(|next| next != sheet);
            let section = Section { sheet: *sheet, is_letter: begins_letter };
            match block {
                // Another sheet is another page already.
                Block::Paragraph(paragraph) if begins_sheet && paragraph.begins_page => {
                    Paragraph { begins_page: false, ..paragraph.clone() }.write(xml, ends.then_some(section));
                }
                Block::Paragraph(paragraph) => paragraph.write(xml, ends.then_some(section)),
                Block::Table(_, table) => {
                    xml.append(table);
                    if ends {
                        Paragraph::unseen().write(xml, Some(section));
                    }
                }
            }
            begins_letter &= !ends;
            begins_sheet = ends;
        }
        let sheet = sheets.last().copied().unwrap_or(Sheet::Upright);
        Section { sheet, is_letter: begins_letter }.write(xml);
    }
}

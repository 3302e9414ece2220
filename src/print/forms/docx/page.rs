//! The page of GB/T 9704-2012: its numbers, and the sections that have them.
//!
//! One twip is 1/20 pt, a half-point 1/2 pt: the units of `.docx`.

use crate::print::forms::xml::Xml;

/// A4, 210 × 297 mm.
pub(super) const SHORT: u32 = 11_906;
pub(super) const LONG: u32 = 16_838;
/// 天头 37 mm, 订口 28 mm, and what the block of 156 × 225 mm leaves at the right and below: 26 and 35 mm (5.2.1).
pub(super) const TOP: u32 = 2_098;
pub(super) const LEFT: u32 = 1_587;
pub(super) const RIGHT: u32 = 1_474;
pub(super) const BOTTOM: u32 = 1_984;
/// The width of the block, and its height, which is that of lines on a sheet that lies.
pub(super) const WIDTH: u32 = SHORT - LEFT - RIGHT;
pub(super) const HEIGHT: u32 = LONG - TOP - BOTTOM;
/// The foot of a page number above the edge: the middle of its dash is 7 mm under the block (7.5).
const FOOTER: u32 = 1_446;
/// From the top of the sheet to a header, which only letters have: 30 mm (10.1).
const HEADER: u32 = 851;
const LETTER_HEADER: u32 = 1_701;
/// 22 lines in 225 mm (5.2.2): 28.95 pt. With 29 pt there would be 21.
pub(super) const LINE: u32 = 579;
/// 28 characters in 156 mm (5.2.2): what is added to 16 pt, in 1/4096 pt.
const CHAR_SPACE: i32 = -842;
/// The same for each run, in twips, for programs whose grid cannot be narrower than its characters: LibreOffice gives such a
/// character two fields. Runs and paragraphs therefore stand beside the grid: 22 × 28 come from this and from the fixed lines.
pub(super) const TIGHT: i32 = -6;

/// How a sheet is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sheet {
    Upright,
    /// For wide tables. What is the left edge of the other pages is its top (7.6).
    Lying,
}

impl Sheet {
    /// The width of its block.
    pub(super) fn width(self) -> u32 {
        match self {
            Sheet::Upright => WIDTH,
            Sheet::Lying => HEIGHT,
        }
    }
}

/// The end of a section: pages of one sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Section {
    pub(super) sheet: Sheet,
    /// Its first page is that of a letter: it has a head and a foot of its own, and no number (10.2, 10.9).
    pub(super) is_letter: bool,
}

/// The names of the footers in the list of relations: odd and even pages of each sheet.
pub(super) const FOOTERS: [(Sheet, [&str; 2]); 2] =
    [(Sheet::Upright, ["footer1", "footer2"]), (Sheet::Lying, ["footer3", "footer4"])];

/// The same of the head and the foot of the first page of a letter.
pub(super) const LETTER_HEAD: &str = "letterhead";
pub(super) const LETTER_FOOT: &str = "letterfoot";

impl Section {
    pub(super) fn write(self, xml: &mut Xml) {
        let lies = self.sheet == Sheet::Lying;
        let footers = FOOTERS.iter().find(|(sheet, _)| *sheet == self.sheet).map(|(_, names)| names);
        xml.within("w:sectPr", &[], |xml| {
            if self.is_letter {
                xml.empty("w:headerReference", &[("w:type", &"first"), ("r:id", &LETTER_HEAD)]);
                xml.empty("w:footerReference", &[("w:type", &"first"), ("r:id", &LETTER_FOOT)]);
            }
            for (name, pages) in footers.into_iter().flatten().zip(["default", "even"]) {
                xml.empty("w:footerReference", &[("w:type", &pages), ("r:id", name)]);
            }
            xml.value("w:type", "nextPage");
            if lies {
                xml.empty("w:pgSz", &[("w:w", &LONG), ("w:h", &SHORT), ("w:orient", &"landscape")]);
            } else {
                xml.empty("w:pgSz", &[("w:w", &SHORT), ("w:h", &LONG)]);
            }
            let [top, right, bottom, left] = if lies { [LEFT, TOP, RIGHT, BOTTOM] } else { [TOP, RIGHT, BOTTOM, LEFT] };
            let header = if self.is_letter { LETTER_HEADER } else { HEADER };
            let edges = [("w:top", top), ("w:right", right), ("w:bottom", bottom), ("w:left", left)];
            let others = [("w:header", header), ("w:footer", FOOTER), ("w:gutter", 0)];
            xml.numbers("w:pgMar", &[&edges[..], &others].concat());
            if self.is_letter {
                xml.empty("w:titlePg", &[]);
            }
            let kind = if lies { "lines" } else { "linesAndChars" };
            let space = if lies { 0 } else { CHAR_SPACE };
            xml.empty("w:docGrid", &[("w:type", &kind), ("w:linePitch", &LINE), ("w:charSpace", &space)]);
        });
    }
}

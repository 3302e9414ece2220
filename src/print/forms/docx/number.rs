//! The number of a page, `— 1 —` in 4号: at the right of odd pages, at the left of even ones, one character in (7.5).

use super::font::{Font, SIZE_4};
use super::page::{BOTTOM, LEFT, RIGHT, SHORT};
use super::paragraph::{Align, Line, Paragraph, Words};
use crate::print::forms::xml::Xml;

/// Twips of a line of 4号, and of a character.
const LINE: u32 = SIZE_4 * 10;
const CHAR: u32 = SIZE_4 * 10;
/// From the block to the middle of the dash: 7 mm.
const BELOW: u32 = 397;
/// How long a number is on a sheet that lies: five digits between dashes.
const LENGTH: u32 = 1_700;

/// The parts of a number: the dashes stand beside a field that every program fills in.
fn write_number(xml: &mut Xml, paragraph: &Paragraph) {
    let words =
        |text: &str| Words { text: text.into(), font: Font::Number, size: SIZE_4, color: None, is_tabbed: false };
    let field = |xml: &mut Xml, kind: &str| {
        xml.within("w:r", &[], |xml| {
            words("").properties(xml);
            xml.empty("w:fldChar", &[("w:fldCharType", &kind)]);
        });
    };
    paragraph.write_with(xml, |xml| {
        words("— ").write(xml);
        field(xml, "begin");
        xml.within("w:r", &[], |xml| {
            words("").properties(xml);
            xml.within("w:instrText", &[("xml:space", &"preserve")], |xml| xml.words(" PAGE "));
        });
        field(xml, "separate");
        words("1").write(xml);
        field(xml, "end");
        words(" —").write(xml);
    });
}

fn line(align: Align) -> Paragraph {
    Paragraph { align, line: Line::Exact(LINE), ..Paragraph::plain("", Font::Number, SIZE_4) }
}

/// The footer of upright pages.
pub(super) fn upright(is_odd: bool) -> String {
    let paragraph = match is_odd {
        true => Paragraph { right: 100, ..line(Align::Right) },
        false => Paragraph { left: 100, ..line(Align::Left) },
    };
    Xml::text_part("w:ftr", |xml| write_number(xml, &paragraph))
}

/// The footer of sheets that lie: the number stands where it is when they are bound, turned by 90°, at the left edge: below on
/// odd pages, above on even ones (7.6).
pub(super) fn lying(is_odd: bool) -> String {
    let (top, align) = match is_odd {
        true => (SHORT - RIGHT - CHAR - LENGTH, Align::Right),
        false => (LEFT + CHAR, Align::Left),
    };
    Xml::text_part("w:ftr", |xml| {
        xml.within("w:tbl", &[], |xml| {
            xml.within("w:tblPr", &[], |xml| {
                xml.empty(
                    "w:tblpPr",
                    &[
                        ("w:leftFromText", &0),
                        ("w:rightFromText", &0),
                        ("w:vertAnchor", &"page"),
                        ("w:horzAnchor", &"page"),
                        ("w:tblpX", &(BOTTOM - BELOW - LINE / 2)),
                        ("w:tblpY", &top),
                    ],
                );
                xml.empty("w:tblW", &[("w:w", &LINE), ("w:type", &"dxa")]);
                xml.value_of_kind("w:tblLayout", "fixed");
                xml.within("w:tblCellMar", &[], |xml| {
                    for side in ["w:left", "w:right"] {
                        xml.empty(side, &[("w:w", &0), ("w:type", &"dxa")]);
                    }
                });
            });
            xml.within("w:tblGrid", &[], |xml| xml.empty("w:gridCol", &[("w:w", &LINE)]));
            xml.within("w:tr", &[], |xml| {
                xml.within("w:trPr", &[], |xml| {
                    xml.empty("w:trHeight", &[("w:val", &LENGTH), ("w:hRule", &"exact")]);
                });
                xml.within("w:tc", &[], |xml| {
                    xml.within("w:tcPr", &[], |xml| {
                        xml.empty("w:tcW", &[("w:w", &LINE), ("w:type", &"dxa")]);
                        xml.value("w:textDirection", "tbRl");
                    });
                    write_number(xml, &line(align));
                });
            });
        });
        line(Align::Left).write(xml, None);
    })
}

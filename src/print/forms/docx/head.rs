//! What stands above the title: the mark of the office, number and red line, by the kind of paper.

use super::body::Body;
use super::font::{Font, SIZE_2, SIZE_3, SIZE_4, SIZE_SMALL_5};
use super::page::{LINE, LONG, SHORT, WIDTH};
use super::paragraph::{Align, Beside, Border, Frame, Line, Paragraph, RED, Words};
use super::wording::{halves, official, title_lines};
use crate::print::document::{Document, Paper};
use crate::print::forms::xml::Xml;

/// The mark of an office begins 35 mm below the upper edge of the block (7.2.4), under three lines for 份号, 密级 and 紧急程度.
const MARK_BELOW: u32 = 1_984;
const LABEL_LINES: usize = 3;
/// A mark is at most 22 mm high (7.2.4); on letters and small papers it is lower.
const MARK_SIZE_MAX: u32 = 120;
const LETTER_MARK_SIZE_MAX: u32 = 80;
/// The lines of a letter are 170 mm wide (10.2), 7 mm beyond a block of 156 mm; ours stands 1 mm left of the middle.
const LETTER_WIDTH: u32 = 9_638;
const LETTER_BEYOND: (i32, i32) = (453, 340);
/// The lower lines of a letter, 20 mm above the lower edge of the sheet (10.2).
const LETTER_FOOT_BELOW: u32 = LONG - 1_134 - LETTER_FOOT_HEIGHT;
const LETTER_FOOT_HEIGHT: u32 = 90;
/// Twips of the line of small print above them.
const MARKS_LINE: u32 = 240;
/// 4 mm between the mark, or the number, and the line under it, in points.
const LINE_SPACE: u32 = 11;
/// A bulletin has this name, where it has no other.
const BULLETIN_NAME: &str = "简报";

fn line(side: &'static str, kind: &'static str, width: u32, space: u32) -> Border {
    Border { side, kind, width, space, color: RED }
}

/// A mark in red, as large as it may be and as one line allows.
fn mark(text: &str, size_max: u32) -> Paragraph {
    // Half-points of a character with which the text is as wide as the block.
    let fitting = WIDTH / 5 / halves(text).max(1);
    let size = size_max.min(fitting).max(SIZE_2);
    let line = Line::Exact(size * 12);
    Paragraph { align: Align::Center, line, ..Paragraph::plain(text, Font::Title, size) }.colored(RED)
}

/// Adds the head, and the title under it.
pub(super) fn push(body: &mut Body, document: &Document) {
    match document.paper {
        Paper::Report => {}
        Paper::Bulletin => bulletin(body, document),
        Paper::Notice => notice(body, document),
        Paper::Letter => letter(body, document),
    }
    title(body, &document.title);
    if document.paper == Paper::Report
        && let Some(said) = document.head_line()
    {
        let line = Paragraph::plain(&said, Font::Second, SIZE_3);
        body.push(Paragraph { align: Align::Center, beside: Beside::Next, ..line });
    }
    if !document.addressees.is_empty() {
        // One line below the title (7.3.2).
        body.push(Paragraph::blank());
        body.push(Paragraph::plain(&format!("{}：", document.addressees.join("、")), Font::Body, SIZE_3));
    } else if document.paper != Paper::Report {
        body.push(Paragraph::blank());
    }
}

/// A title of the document or of an annex, in lines of about one length.
pub(super) fn title(body: &mut Body, text: &str) {
    let lines = title_lines(&official(text)).join("\n");
    let title = Paragraph::plain(&lines, Font::Title, SIZE_2);
    body.push(Paragraph { align: Align::Center, beside: Beside::Next, outline: Some(0), ..title });
}

fn notice(body: &mut Body, document: &Document) {
    for at in 0..LABEL_LINES {
        let text = document.labels.get(at).map_or("", String::as_str);
        // 份号 are digits; 密级 and 紧急程度 are words (7.2.1 to 7.2.3).
        let font = if text.chars().all(|c| c.is_ascii_digit()) { Font::Body } else { Font::Bold };
        body.push(Paragraph::plain(text, font, SIZE_3));
    }
    let office = document.office.as_deref().unwrap_or_default();
    let mark = mark(&format!("{office}文件"), MARK_SIZE_MAX);
    body.push(Paragraph { above: MARK_BELOW - LINE * LABEL_LINES as u32, ..mark });
    // Two lines below the mark (7.2.5), the red line 4 mm under it (7.2.7).
    body.push(Paragraph::blank());
    body.push(Paragraph::blank());
    let number = Paragraph::plain(document.number.as_deref().unwrap_or_default(), Font::Body, SIZE_3);
    let borders = vec![line("bottom", "single", 12, LINE_SPACE)];
    body.push(Paragraph { align: Align::Center, borders, ..number });
    body.push(Paragraph::blank());
    body.push(Paragraph::blank());
}

fn bulletin(body: &mut Body, document: &Document) {
    let name = document.name.as_deref().unwrap_or(BULLETIN_NAME);
    body.push(mark(name, MARK_SIZE_MAX));
    let number = document.number.as_deref().unwrap_or_default();
    body.push(Paragraph { align: Align::Center, above: LINE / 2, ..Paragraph::plain(number, Font::Body, SIZE_3) });
    let mut issuer = Paragraph::plain(document.office.as_deref().unwrap_or_default(), Font::Body, SIZE_3);
    if let Some(date) = document.written_date() {
        issuer.words.push(Words { text: date, font: Font::Body, size: SIZE_3, color: None, is_tabbed: true });
    }
    let borders = vec![line("bottom", "single", 12, LINE_SPACE)];
    body.push(Paragraph { align: Align::Left, right_stop: Some(WIDTH), borders, ..issuer });
    body.push(Paragraph::blank());
    body.push(Paragraph::blank());
}

/// Under the double line of a letter: number at the right, labels from the left (10.4 to 10.6).
fn letter(body: &mut Body, document: &Document) {
    let number = Paragraph::plain(document.number.as_deref().unwrap_or_default(), Font::Body, SIZE_3);
    body.push(Paragraph { align: Align::Right, ..number });
    for label in &document.labels {
        body.push(Paragraph::plain(label, Font::Bold, SIZE_3));
    }
    body.push(Paragraph::blank());
    body.push(Paragraph::blank());
}

/// The head of the first page of a letter: the mark 30 mm below the edge of the sheet, the double line 4 mm under it.
pub(super) fn letter_head(document: &Document) -> String {
    let office = document.office.as_deref().unwrap_or_default();
    let borders = vec![line("bottom", "thickThinSmallGap", 18, LINE_SPACE)];
    let mark = Paragraph { borders, beyond: Some(LETTER_BEYOND), ..mark(office, LETTER_MARK_SIZE_MAX) };
    // The number stands 7/8 of a character below the line.
    let space = Paragraph { line: Line::Exact(SIZE_4 * 10), ..Paragraph::blank() };
    Xml::text_part("w:hdr", |xml| {
        mark.write(xml, None);
        space.write(xml, None);
    })
}

/// The foot of the first page of a letter: what proves its figures, in small print, and the double line; no number.
pub(super) fn letter_foot(document: &Document) -> String {
    let frame = Frame {
        left: (SHORT - LETTER_WIDTH) / 2,
        below: LETTER_FOOT_BELOW,
        width: LETTER_WIDTH,
        height: LETTER_FOOT_HEIGHT,
    };
    let borders = vec![line("bottom", "thinThickSmallGap", 18, 0)];
    let foot = Paragraph { borders, frame: Some(frame), ..Paragraph::unseen() };
    Xml::text_part("w:ftr", |xml| {
        foot.write(xml, None);
        let marks = document.proofs().collect::<Vec<_>>().join("　");
        match marks.is_empty() {
            true => Paragraph::unseen().write(xml, None),
            false => Paragraph { line: Line::Exact(MARKS_LINE), ..Paragraph::plain(&marks, Font::Body, SIZE_SMALL_5) }
                .write(xml, None),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::print::forms::docx::page::TOP;

    #[test]
    fn the_head_of_a_letter_reaches_into_the_text() {
        const { assert!(TOP > 1_701 && LETTER_FOOT_BELOW > LONG - 1_984) };
        // A mark fits in one line until its characters are as small as those of a title.
        for (chars, size) in [(2, 120), (6, 120), (12, 73), (20, 44), (60, 44)] {
            let mark = mark(&"柳".repeat(chars), MARK_SIZE_MAX);
            assert_eq!(mark.words[0].size, size, "{chars}");
        }
    }
}

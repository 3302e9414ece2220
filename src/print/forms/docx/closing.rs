//! What stands below the text: annexes by name, signature and date, the annexes, 版记.

use super::body::Body;
use super::font::{Font, SIZE_3, SIZE_4, SIZE_5};
use super::page::{BOTTOM, LEFT, LONG, WIDTH};
use super::paragraph::{Align, Beside, Border, Frame, Line, Paragraph, Words};
use super::wording::{annex_name, halves, official};
use crate::print::document::{Document, Paper};

/// Hundredths of a character: the date is four characters from the right (7.3.5.1), room for the seal.
const DATE_RIGHT: u32 = 400;
/// Twips of a character of 4号, by which 版记 is in (7.4.2).
const RECORD_SIDE: u32 = 280;
/// Twips of a line of text in it.
const RECORD_LINE: u32 = 500;
/// Of its lines, so many are placed by their height; more of them begin as high.
const LINES_MAX: u32 = 20;
/// Lines of 版记, in eighths of a point: 0.35 mm and 0.25 mm (7.4.1).
const RECORD_EDGE: u32 = 8;
const RECORD_BETWEEN: u32 = 6;

/// The names of the annexes, one line below the text (7.3.4).
pub(super) fn push_annex_names(body: &mut Body, document: &Document) {
    let all = &document.attachments;
    if all.is_empty() {
        return;
    }
    body.keep_last();
    body.push(Paragraph { beside: Beside::Next, ..Paragraph::blank() });
    for (number, annex) in (1_usize..).zip(all) {
        let name = annex_name(&annex.title);
        let (text, left, first) = match (all.len(), number) {
            (1, _) => (format!("附件：{name}"), 500, -300),
            (_, 1) => (format!("附件：1.{name}"), 600, -400),
            _ => (format!("{number}.{name}"), 600, -100),
        };
        // They stay with the signature.
        body.keep_last();
        body.push(Paragraph { left, first, ..Paragraph::plain(&text, Font::Body, SIZE_3) });
    }
}

/// Signature and date as of a sealed document: the date four characters from the right, the office in the middle above it.
pub(super) fn push_signature(body: &mut Body, document: &Document) {
    if !document.is_signed() || (document.office.is_none() && document.date.is_none()) {
        return;
    }
    let (office, date) = (document.office.clone().unwrap_or_default(), document.written_date().unwrap_or_default());
    let hundredths = |text: &str| halves(&official(text)) * 50;
    let (office_width, date_width) = (hundredths(&office), hundredths(&date));
    // Twice the distances, which may be odd.
    let right = (2 * DATE_RIGHT + date_width).saturating_sub(office_width) / 2;
    let date_right =
        if office_width > 2 * DATE_RIGHT + date_width { (office_width - date_width) / 2 } else { DATE_RIGHT };
    body.keep_last();
    body.push(Paragraph { beside: Beside::Next, ..Paragraph::blank() });
    let signed =
        |text: &str, right| Paragraph { align: Align::Right, right, ..Paragraph::plain(text, Font::Body, SIZE_3) };
    if !office.is_empty() {
        body.push(Paragraph { beside: Beside::Next, ..signed(&office, right) });
    }
    if !date.is_empty() {
        body.push(signed(&date, date_right));
    }
}

/// By which rules the figures were made and what proves them, below the text, in small print. In a letter they stand at the foot of its first page: one line more would give a
/// short letter a second one.
pub(super) fn push_marks(body: &mut Body, document: &Document) {
    if document.paper == Paper::Letter {
        return;
    }
    for (at, line) in document.proofs().enumerate() {
        let above = if at == 0 { 200 } else { 0 };
        body.push(Paragraph {
            above,
            beside: Beside::Before,
            line: Line::Exact(400),
            ..Paragraph::plain(&line, Font::Body, SIZE_5)
        });
    }
}

/// 版记 at the foot of the last page: who gets a copy, who printed it when (7.4). That of a letter has no lines and no printer
/// (10.10).
pub(super) fn push_record(body: &mut Body, document: &Document) {
    let copies = (!document.copies.is_empty()).then(|| format!("抄送：{}。", document.copies.join("，")));
    let printer = document.office.as_deref().zip(document.written_date()).filter(|_| document.paper == Paper::Notice);
    if copies.is_none() && printer.is_none() {
        return;
    }
    // After a sheet that lies, 版记 has one of its own.
    body.push(Paragraph { beside: Beside::Nothing, ..Paragraph::unseen() });
    let copies = copies.map(|copies| copy_lines(&official(&copies)));
    // A frame for each of its two rows, with a line between: programs differ in how they put rows into one.
    let of_copies = copies.as_ref().map_or(0, |lines| u32::try_from(lines.len()).unwrap_or(u32::MAX).min(LINES_MAX));
    let of_printer = u32::from(printer.is_some());
    let top = LONG - BOTTOM - RECORD_LINE * (of_copies + of_printer);
    let frame = |from: u32, lines: u32| Frame {
        left: LEFT,
        below: top + RECORD_LINE * from,
        width: WIDTH,
        height: RECORD_LINE * lines,
    };
    let has_lines = document.paper != Paper::Letter;
    let line = |text: &str, frame: Frame, is_first: bool, is_last: bool| {
        let border = |side, is_edge| Border {
            side,
            kind: "single",
            width: if is_edge { RECORD_EDGE } else { RECORD_BETWEEN },
            space: 0,
            color: "000000",
        };
        let borders = is_first.then(|| border("top", true)).into_iter().chain([border("bottom", is_last)]);
        let borders = if has_lines { borders.collect() } else { Vec::new() };
        let line = Paragraph::plain(text, Font::Body, SIZE_4);
        Paragraph { align: Align::Left, line: Line::Exact(RECORD_LINE), borders, frame: Some(frame), ..line }
    };
    if let Some(copies) = &copies {
        body.push(line(&copies.join("\n"), frame(0, of_copies), true, printer.is_none()));
    }
    if let Some((office, date)) = printer {
        body.push(Paragraph::unseen());
        let mut printed = line(&format!("　{office}"), frame(of_copies, 1), copies.is_none(), true);
        let date = format!("{date}印发");
        printed.words.push(Words { text: date, font: Font::Body, size: SIZE_4, color: None, is_tabbed: true });
        body.push(Paragraph { right_stop: Some(WIDTH - RECORD_SIDE), ..printed });
    }
}

/// 抄送 in lines, one character in, with the names below each other and whole where they are not longer than a line. Lines of a
/// paragraph are as wide as its text, and those of 版记 are wider than it: so the text is moved in by blanks, and broken here.
fn copy_lines(copies: &str) -> Vec<String> {
    let in_line = (WIDTH - 2 * RECORD_SIDE) / (RECORD_SIDE / 2);
    let (mut lines, mut line, mut used) = (Vec::new(), "　".to_owned(), 0);
    let mut turn = |line: &mut String, used: &mut u32| {
        lines.push(std::mem::replace(line, "　　　　".to_owned()));
        *used = 6;
    };
    for name in copies.split_inclusive('，') {
        let width = halves(name);
        // The mark at its end may stand beyond the line.
        if used > 6 && used + width > in_line + 2 && width <= in_line - 6 {
            turn(&mut line, &mut used);
        }
        for c in name.chars() {
            let width = if c.is_ascii() { 1 } else { 2 };
            if used + width > in_line && !"，。、；：）".contains(c) {
                turn(&mut line, &mut used);
            }
            line.push(c);
            used += width;
        }
    }
    lines.push(line);
    lines
}

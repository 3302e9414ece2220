//! A table on paper: its header on every page, no row over two of them, notes under it.

use super::body::Body;
use super::font::{Font, SIZE_3, SIZE_5};
use super::page::{Section, Sheet};
use super::paragraph::{Align, Beside, Line, Paragraph};
use super::widths::{CELL_SIDE, Layout, Part, layout};
use super::wording::{Level, halves};
use crate::print::forms::xml::Xml;
use crate::print::table::{HeaderCell, RowKind, Table, TableCell, TableRow};

/// Twips above and below the text of a cell.
const CELL_ABOVE: u32 = 30;
/// Width of the lines of a table, in eighths of a point.
const LINE_WIDTH: u32 = 4;
/// Rows of a table that stays on one page. A longer one begins a page.
const SHORT_ROWS: usize = 12;
/// Lines that a header has at most; what is declared further down is not there.
const HEADER_ROWS_MAX: u32 = 16;

/// Adds a table with its title, unit line and notes. `title` is not printed where the document has it already. A long table begins
/// a page where it may; a short one stays on one page.
pub(super) fn push(body: &mut Body, table: &Table, has_title: bool, may_begin_page: bool) {
    let layout = layout(table);
    let parts = if table.columns == 0 { &[][..] } else { layout.parts.as_slice() };
    for (at, part) in parts.iter().enumerate() {
        if has_title {
            let more = if at == 0 { "" } else { "（续表）" };
            let begins_page = at == 0 && may_begin_page && table.rows.len() > SHORT_ROWS;
            body.push(Paragraph { begins_page, ..title(&format!("{}{more}", table.title), layout.sheet) });
        }
        if !table.unit_line.is_empty() {
            body.push(Paragraph { align: Align::Right, beside: Beside::Next, ..small(&table.unit_line) });
        }
        body.push_table(layout.sheet, |xml| write(xml, table, &layout, part));
        if at + 1 < parts.len() {
            body.push(Paragraph { below: 200, ..Paragraph::unseen() });
        }
    }
    if parts.is_empty() && has_title {
        body.push(Paragraph { beside: Beside::Nothing, ..title(&table.title, layout.sheet) });
    }
    for note in &table.notes {
        body.push(Paragraph { beside: Beside::Before, ..small(note) });
    }
    body.close_table();
}

/// A title in the middle. What stands in brackets at its end goes to a line of its own where one line is too short for all of it.
fn title(text: &str, sheet: Sheet) -> Paragraph {
    let font = Level::of(text.trim()).map_or(Font::Bold, Font::of);
    let mut text = text.trim().to_owned();
    let in_line = sheet.width() / (SIZE_3 * 5);
    // A line is as long only where nothing in it is wider than the standard has it.
    if halves(&text) + 2 > in_line && text.ends_with('）') {
        text = match text.rsplit_once('（') {
            Some((before, within)) if !before.is_empty() => format!("{before}\n（{within}"),
            _ => text,
        };
    }
    Paragraph { align: Align::Center, above: 160, beside: Beside::Next, ..Paragraph::plain(&text, font, SIZE_3) }
}

/// A line of small print beside a table.
fn small(text: &str) -> Paragraph {
    Paragraph { line: Line::Exact(400), ..Paragraph::plain(text, Font::Body, SIZE_5) }
}

fn write(xml: &mut Xml, table: &Table, layout: &Layout, part: &Part) {
    xml.within("w:tbl", &[], |xml| {
        properties(xml, layout.sheet);
        xml.within("w:tblGrid", &[], |xml| {
            part.widths.iter().for_each(|width| xml.empty("w:gridCol", &[("w:w", width)]));
        });
        let rows = table.header.iter().map(|cell| cell.row.saturating_add(cell.rows)).max().unwrap_or(0);
        for row in 0..rows.min(HEADER_ROWS_MAX) {
            header_row(xml, table, layout, part, row);
        }
        let last = table.rows.len().saturating_sub(1);
        for (at, row) in table.rows.iter().enumerate() {
            let is_kept = match at == last {
                true => !table.notes.is_empty(),
                false => row.kind == RowKind::Group || table.rows.len() <= SHORT_ROWS,
            };
            data_row(xml, table, layout, part, row, if is_kept { Beside::Next } else { Beside::Nothing });
        }
    });
}

fn properties(xml: &mut Xml, sheet: Sheet) {
    xml.within("w:tblPr", &[], |xml| {
        xml.empty("w:tblW", &[("w:w", &sheet.width()), ("w:type", &"dxa")]);
        xml.value("w:jc", "center");
        xml.within("w:tblBorders", &[], |xml| {
            for side in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] {
                let color = "000000";
                xml.empty(side, &[("w:val", &"single"), ("w:sz", &LINE_WIDTH), ("w:space", &0), ("w:color", &color)]);
            }
        });
        xml.value_of_kind("w:tblLayout", "fixed");
        xml.within("w:tblCellMar", &[], |xml| {
            for (side, width) in
                [("w:top", CELL_ABOVE), ("w:left", CELL_SIDE), ("w:bottom", CELL_ABOVE), ("w:right", CELL_SIDE)]
            {
                xml.empty(side, &[("w:w", &width), ("w:type", &"dxa")]);
            }
        });
    });
}

/// A row whose cells stay on one page.
fn row(xml: &mut Xml, is_header: bool, cells: impl FnOnce(&mut Xml)) {
    xml.within("w:tr", &[], |xml| {
        xml.within("w:trPr", &[], |xml| {
            xml.empty("w:cantSplit", &[]);
            if is_header {
                xml.empty("w:tblHeader", &[]);
            }
        });
        cells(xml);
    });
}

/// A cell over so many columns of the grid; `merge` is `restart` for the first of several rows, empty for the others.
fn cell(xml: &mut Xml, width: u32, span: usize, merge: Option<&str>, paragraph: &Paragraph) {
    xml.within("w:tc", &[], |xml| {
        xml.within("w:tcPr", &[], |xml| {
            xml.empty("w:tcW", &[("w:w", &width), ("w:type", &"dxa")]);
            if span > 1 {
                xml.value("w:gridSpan", span);
            }
            match merge {
                Some("") => xml.empty("w:vMerge", &[]),
                Some(merge) => xml.value("w:vMerge", merge),
                None => {}
            }
            xml.value("w:vAlign", "center");
        });
        paragraph.write(xml, None::<Section>);
    });
}

/// One row of the header: cells over several columns or rows are merged. Where nothing is declared the cell is empty.
fn header_row(xml: &mut Xml, table: &Table, layout: &Layout, part: &Part, at: u32) {
    let covers = |cell: &&HeaderCell, column: u16| {
        (cell.row..cell.row.saturating_add(cell.rows)).contains(&at)
            && (cell.column..cell.column.saturating_add(cell.columns)).contains(&column)
    };
    let places =
        part.columns.iter().map(|column| table.header.iter().enumerate().find(|(_, cell)| covers(cell, *column)));
    let places = places.zip(&part.widths).collect::<Vec<_>>();
    row(xml, true, |xml| {
        let same = |a: &(Option<(usize, &HeaderCell)>, &u32), b: &(Option<(usize, &HeaderCell)>, &u32)| {
            a.0.is_some() && a.0.map(|found| found.0) == b.0.map(|found| found.0)
        };
        for group in places.chunk_by(same) {
            let width = group.iter().map(|(_, width)| **width).sum();
            let found = group.first().and_then(|(found, _)| *found).map(|(_, cell)| cell);
            let merge = found.filter(|cell| cell.rows > 1).map(|cell| if cell.row == at { "restart" } else { "" });
            let text = found.filter(|_| merge != Some("")).map_or("", |cell| cell.text.as_str());
            let words = Paragraph::plain(text, Font::Bold, layout.size);
            let words = Paragraph { align: Align::Center, line: Line::Auto, beside: Beside::Next, ..words };
            cell(xml, width, group.len(), merge, &words);
        }
    });
}

/// A row of figures, which stays on the page of the next one if it is beside that.
fn data_row(xml: &mut Xml, table: &Table, layout: &Layout, part: &Part, of: &TableRow, beside: Beside) {
    let blank = TableCell::Blank;
    row(xml, false, |xml| {
        for (column, width) in part.columns.iter().zip(&part.widths) {
            let found = of.cells.get(usize::from(*column)).unwrap_or(&blank);
            let font = if of.kind == RowKind::Plain { Font::Body } else { Font::Bold };
            let words = Paragraph::plain(&found.text(table), font, layout.size);
            let align = match found {
                TableCell::Text(_) => Align::Left,
                TableCell::Count(_) if *column == 0 => Align::Center,
                _ => Align::Right,
            };
            cell(xml, *width, 1, None, &Paragraph { align, line: Line::Auto, beside, ..words });
        }
    });
}

//! A document as a workbook that a person would print: a sheet per table, one of the words, one of charts.
//!
//! Numbers stay numbers, already rounded as they are displayed, so that a sum made in the sheet gives what the eye
//! would add. The same document always gives the same bytes.

use chrono::Datelike;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet};

use super::sheet_page::{A3, A3_COLUMNS, A4, HEADER_ROW, SheetNames, Written, bytes, digits, first_row, write_over};
use super::{chart_sheet, rate_sheet};
use crate::error::Result;
use crate::print::document::{Document, Heading, Part};
use crate::print::messages;
use crate::print::table::{HeaderCell, RowKind, Table, TableCell, TableRow};

/// The rows of title, unit line and header above the data.
const TITLE_ROW: u32 = 0;
const UNIT_ROW: u32 = 1;
/// Most decimals in a number format; no figure has more, and Excel takes a longer format for damage.
const FORMAT_DECIMALS_MAX: u32 = 10;
/// The foot of each page.
const PAGES: &str = "&C第 &P 页 共 &N 页";
/// Widest column, in digits; what is longer is broken into lines.
const COLUMN_DIGITS_MAX: u32 = 60;
/// Height of a line and of the space around the lines of a row, in points.
const LINE_POINTS: u32 = 13;
const ROW_SPACE_POINTS: u32 = 4;

/// Width of the words of a document, in digits, height of a line of them, and the most that a row can have, in points.
const WORDS_DIGITS: u32 = 90;
const WORDS_POINTS: u32 = 16;
const ROW_POINTS_MAX: u32 = 400;

impl Document {
    /// The document as an `.xlsx` to print: a sheet for each table, one of the words, one of its charts, a page each, and one of
    /// their figures; where it has none of its own, charts of the rates in its tables. The same document always gives the same bytes.
    ///
    /// Fails where a table has no columns, or more than a sheet can hold.
    pub fn to_workbook(&self) -> Result<Vec<u8>> {
        let mut workbook = self.new_workbook()?;
        let mut names = SheetNames::default();
        let tables = self.tables().map(|table| (names.of(&table.name), table)).collect::<Vec<_>>();
        for (name, table) in &tables {
            let sheet = workbook.add_worksheet();
            sheet.set_name(name).written()?;
            write_table(sheet, table, &Formats::new(table.money_decimals, table.rate_decimals))?;
        }
        if self.all_parts().any(|part| !matches!(part, Part::Table(_))) {
            write_words(workbook.add_worksheet().set_name(names.of("正文")).written()?, self)?;
        }
        if !self.charts.is_empty() {
            let (data_name, mut data, mut sheet) = (names.of("图表数据"), Worksheet::new(), Worksheet::new());
            data.set_name(&data_name).written()?;
            sheet.set_name(names.of("图表")).written()?;
            chart_sheet::write(&mut data, &data_name, &mut sheet, &self.charts)?;
            workbook.push_worksheet(sheet);
            workbook.push_worksheet(data);
        } else if tables.iter().any(|(_, table)| rate_sheet::has_rates(table)) {
            rate_sheet::write_charts(workbook.add_worksheet().set_name(names.of("图表")).written()?, &tables)?;
        }
        if workbook.worksheets().is_empty() {
            workbook.add_worksheet().set_name(names.of("正文")).written()?.write(0, 0, &self.title).written()?;
        }
        let at_left = self.foot().map(|foot| format!("&L{}", foot.replace('&', "&&"))).unwrap_or_default();
        for sheet in workbook.worksheets_mut() {
            sheet.set_footer(format!("{at_left}{PAGES}"));
            if let Some(mark) = &self.mark {
                sheet.set_header(format!("&R{}", mark.replace('&', "&&")));
            }
        }
        bytes(workbook)
    }

    /// An empty workbook that says what it is.
    pub(super) fn new_workbook(&self) -> Result<Workbook> {
        let mut workbook = Workbook::new();
        // The time of writing would make every file different.
        let (year, month, day) = self.date.map_or((2000, 1, 1), |date| (date.year(), date.month(), date.day()));
        let (year, month, day) =
            (year.try_into().unwrap_or(2000), month.try_into().unwrap_or(1), day.try_into().unwrap_or(1));
        let made = ExcelDateTime::from_ymd(year, month, day).written()?;
        let properties = DocProperties::new().set_title(&self.title).set_creation_datetime(&made);
        workbook.set_properties(&match self.foot() {
            Some(foot) => properties.set_subject(foot),
            None => properties,
        });
        Ok(workbook)
    }

    /// Number and rules, for the foot of a page.
    fn foot(&self) -> Option<String> {
        let rules = self.rules.as_ref().map(|rules| format!("口径：{rules}"));
        let said = [self.number.clone(), rules].into_iter().flatten().collect::<Vec<_>>().join("  ");
        (!said.is_empty()).then_some(said)
    }
}

/// The words of a document, a row for each part.
fn write_words(sheet: &mut Worksheet, document: &Document) -> Result<()> {
    let text = Format::new().set_font_name("仿宋").set_font_size(12).set_text_wrap().set_align(FormatAlign::Top);
    let title =
        Format::new().set_font_name("方正小标宋简体").set_font_size(18).set_text_wrap().set_align(FormatAlign::Center);
    let heading = text.clone().set_font_name("黑体");
    sheet.set_column_width(0, WORDS_DIGITS).written()?;
    let line = |text: &str| (text.to_owned(), false);
    let head_line = document.head_line();
    let head = document.labels.iter().chain(&head_line).chain(&document.mark);
    let mut lines = head.map(|text| line(text)).collect::<Vec<_>>();
    if !document.addressees.is_empty() {
        lines.push(line(&format!("{}：", document.addressees.join("，"))));
    }
    let words = |part: &Part| match part {
        Part::Heading(Heading { level: _, text, rest }) => Some((format!("{text}{rest}"), rest.is_empty())),
        Part::Paragraph(text) => Some((format!("　　{text}"), false)),
        Part::Table(_) => None,
    };
    lines.extend(document.parts.iter().filter_map(words));
    lines.extend(document.attachment_lines().iter().map(|text| line(&format!("　　{text}"))));
    if document.is_signed() {
        lines.extend(document.office.iter().cloned().chain(document.written_date()).map(|text| line(&text)));
    }
    lines.extend(document.remark.iter().map(|remark| line(&format!("（{remark}）"))));
    lines.extend((!document.copies.is_empty()).then(|| line(&format!("抄送：{}。", document.copies.join("，")))));
    for attached in &document.attachments {
        lines.push((format!("附件：{}", attached.title), true));
        lines.extend(attached.parts.iter().filter_map(words));
    }
    sheet.write_string_with_format(0, 0, &document.title, &title).written()?;
    sheet.set_row_height(0, 32).written()?;
    for (row, (words, is_heading)) in (1..).zip(&lines) {
        let height = digits(words).div_ceil(WORDS_DIGITS).max(1) * WORDS_POINTS + ROW_SPACE_POINTS;
        sheet.set_row_height(row, height.min(ROW_POINTS_MAX)).written()?;
        sheet.write_string_with_format(row, 0, words, if *is_heading { &heading } else { &text }).written()?;
    }
    sheet.set_paper_size(A4).set_print_fit_to_pages(1, 0);
    Ok(())
}

/// A number format of so many decimals.
fn decimal_format(before: &str, decimals: u32) -> String {
    match decimals.min(FORMAT_DECIMALS_MAX) {
        0 => format!("{before}0"),
        decimals => format!("{before}0.{}", "0".repeat(decimals as usize)),
    }
}

/// The looks of cells.
struct Formats {
    title: Format,
    unit_line: Format,
    header: Format,
    note: Format,
    money: String,
    rate: String,
    points: String,
}

impl Formats {
    fn new(money_decimals: u32, rate_decimals: u32) -> Self {
        let rate = decimal_format("", rate_decimals);
        let text = Format::new().set_font_name("仿宋").set_font_size(10);
        Formats {
            title: Format::new()
                .set_font_name("方正小标宋简体")
                .set_font_size(18)
                .set_align(FormatAlign::Center)
                .set_align(FormatAlign::VerticalCenter),
            unit_line: text.clone().set_align(FormatAlign::Right),
            header: Format::new()
                .set_font_name("黑体")
                .set_font_size(10)
                .set_align(FormatAlign::Center)
                .set_align(FormatAlign::VerticalCenter)
                .set_text_wrap()
                .set_border(FormatBorder::Thin),
            note: text.set_align(FormatAlign::Left),
            money: decimal_format("#,##", money_decimals),
            points: format!("+{rate};-{rate};{rate}"),
            rate,
        }
    }

    /// The look of a cell by what it holds and the kind of its row.
    fn cell(&self, cell: &TableCell, kind: RowKind, column: u16) -> Format {
        let format = Format::new().set_font_name("仿宋").set_font_size(10).set_border(FormatBorder::Thin);
        let format = format.set_align(FormatAlign::VerticalCenter);
        let format = match cell {
            TableCell::Money(_) => format.set_num_format(&self.money),
            TableCell::Percent(_) => format.set_num_format(&self.rate),
            TableCell::Points(_) => format.set_num_format(&self.points),
            TableCell::Number(number) => format.set_num_format(decimal_format("", number.scale())),
            TableCell::Amount(amount) => match amount.decimals {
                Some(decimals) => format.set_num_format(decimal_format("#,##", decimals)),
                None => format,
            },
            TableCell::Count(_) if column == 0 => format.set_align(FormatAlign::Center),
            TableCell::Count(_) | TableCell::Difference(_) | TableCell::Dash | TableCell::Blank => format,
            TableCell::Text(_) => format.set_align(FormatAlign::Left).set_text_wrap(),
        };
        let format = if matches!(cell, TableCell::Dash) { format.set_align(FormatAlign::Right) } else { format };
        match kind {
            RowKind::Total => format.set_bold().set_font_name("黑体"),
            RowKind::Group => format.set_bold(),
            RowKind::Plain if column == 0 && cell.is_words() => format.set_indent(1),
            RowKind::Plain => format,
        }
    }
}

fn write_table(sheet: &mut Worksheet, table: &Table, formats: &Formats) -> Result<()> {
    let last = table.columns.checked_sub(1).ok_or_else(messages::workbook_cannot_be_written)?;
    let first_row = first_row(table);
    write_over(sheet, (TITLE_ROW, 0), (TITLE_ROW, last), &table.title, &formats.title)?;
    sheet.set_row_height(TITLE_ROW, 32).written()?;
    if !table.unit_line.is_empty() {
        write_over(sheet, (UNIT_ROW, 0), (UNIT_ROW, last), &table.unit_line, &formats.unit_line)?;
    }
    for cell in &table.header {
        write_header(sheet, cell, formats)?;
    }
    for (at, row) in (first_row..).zip(&table.rows) {
        sheet.set_row_height(at, row_height(table, row)).written()?;
        for (cell, column) in row.cells.iter().zip(0..=last) {
            let format = formats.cell(cell, row.kind, column);
            match cell.number(table).as_ref().and_then(Decimal::to_f64) {
                Some(number) => sheet.write_number_with_format(at, column, number, &format).written()?,
                None => sheet.write_string_with_format(at, column, cell.text(table), &format).written()?,
            };
        }
    }
    for (at, note) in (first_row + table.rows.len() as u32..).zip(&table.notes) {
        write_over(sheet, (at, 0), (at, last), note, &formats.note)?;
    }
    set_up_page(sheet, table)
}

fn write_header(sheet: &mut Worksheet, cell: &HeaderCell, formats: &Formats) -> Result<()> {
    let row = HEADER_ROW.saturating_add(cell.row);
    let last_row = row.saturating_add(cell.rows.saturating_sub(1));
    let last_column = cell.column.saturating_add(cell.columns.saturating_sub(1));
    write_over(sheet, (row, cell.column), (last_row, last_column), &cell.text, &formats.header)
}

/// Enough for the lines of the longest text, in points.
fn row_height(table: &Table, row: &TableRow) -> u32 {
    let lines = row.cells.iter().map(|cell| digits(&cell.text(table)).div_ceil(COLUMN_DIGITS_MAX).max(1));
    lines.max().unwrap_or(1) * LINE_POINTS + ROW_SPACE_POINTS
}

fn set_up_page(sheet: &mut Worksheet, table: &Table) -> Result<()> {
    for (column, name) in table.column_names().iter().enumerate() {
        let cells = table.rows.iter().filter_map(|row| row.cells.get(column));
        // A number may get a thousands comma.
        let widest = cells.map(|cell| digits(&cell.text(table)) + u32::from(cell.number(table).is_some())).max();
        let widest = widest.unwrap_or(0).max(digits(name)).min(COLUMN_DIGITS_MAX);
        sheet.set_column_width(column as u16, widest + 2).written()?;
    }
    sheet.set_landscape().set_paper_size(if table.columns > A3_COLUMNS { A3 } else { A4 });
    sheet.set_print_fit_to_pages(1, 0).set_print_center_horizontally(true).set_margins(0.5, 0.5, 0.6, 0.7, 0.3, 0.3);
    let first_row = first_row(table);
    sheet.set_repeat_rows(HEADER_ROW, first_row.saturating_sub(1).max(HEADER_ROW)).written()?;
    sheet.set_freeze_panes(first_row, 0).written()?;
    Ok(())
}

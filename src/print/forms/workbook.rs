//! A document as a workbook that a person would print: a sheet per table, one of the words, one of charts.
//!
//! Numbers stay numbers, already rounded as they are displayed, so that a sum made in the sheet gives what the eye
//! would add. The same document always gives the same bytes.

use std::collections::BTreeSet;

use chrono::Datelike;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{
    Chart, ChartEmptyCells, ChartLegendPosition, ChartType, DocProperties, ExcelDateTime, Format, FormatAlign,
    FormatBorder, Workbook, Worksheet, XlsxError,
};

use crate::domain::value::money::MoneyUnit;
use crate::error::Result;
use crate::print::document::{Document, Heading, Part};
use crate::print::forms::chart_sheet;
use crate::print::forms::zip::name_one_system;
use crate::print::messages;
use crate::print::table::{Amount, ColumnUnit, HeaderCell, RowKind, Table, TableCell, TableRow};

/// The rows of title, unit line and header above the data.
const TITLE_ROW: u32 = 0;
const UNIT_ROW: u32 = 1;
const HEADER_ROW: u32 = 2;
/// Beyond the last row of a sheet, where nothing can be written.
const ROWS: u32 = 1 << 20;
/// Paper sizes as Excel numbers them.
pub(super) const A4: u8 = 9;
pub(super) const A3: u8 = 8;
/// Columns from which A4 gets too narrow.
pub(super) const A3_COLUMNS: u16 = 16;
/// Rows that a chart and the space under it take.
pub(super) const CHART_ROWS: u32 = 32;
/// Pixels above a chart, without which its border would be printed on the page before.
pub(super) const CHART_MARGIN: u32 = 12;
/// Rows of a table in one chart, beyond which its labels are illegible.
pub(super) const CHART_UNITS: u32 = 40;
/// Most decimals in a number format; no figure has more, and Excel takes a longer format for damage.
const FORMAT_DECIMALS_MAX: u32 = 10;
/// The foot of each page.
const PAGES: &str = "&C第 &P 页 共 &N 页";
/// Widest column, in digits; what is longer is broken into lines.
const COLUMN_DIGITS_MAX: u32 = 60;
/// Height of a line and of the space around the lines of a row, in points.
const LINE_POINTS: u32 = 13;
const ROW_SPACE_POINTS: u32 = 4;

/// What the writer of workbooks answered, as a result of the library.
pub(super) trait Written<T> {
    fn written(self) -> Result<T>;
}

impl<T> Written<T> for std::result::Result<T, XlsxError> {
    fn written(self) -> Result<T> {
        self.map_err(|error| messages::workbook_cannot_be_written().because(error))
    }
}
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
        } else if tables.iter().any(|(_, table)| Rates::of(table).is_some()) {
            write_charts(workbook.add_worksheet().set_name(names.of("图表")).written()?, &tables)?;
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

    /// The tables of the document as an `.xlsx` for machines: a sheet for each with one header row, which names the units, and
    /// no merged cells. Amounts are exact, in 元; a figure that does not exist is an empty cell.
    pub fn to_flat_workbook(&self) -> Result<Vec<u8>> {
        let mut workbook = self.new_workbook()?;
        let mut names = SheetNames::default();
        for table in self.tables() {
            let sheet = workbook.add_worksheet();
            sheet.set_name(names.of(&table.name)).written()?;
            write_flat(sheet, table)?;
        }
        if workbook.worksheets().is_empty() {
            workbook.add_worksheet().set_name(names.of("表")).written()?;
        }
        bytes(workbook)
    }

    /// An empty workbook that says what it is.
    fn new_workbook(&self) -> Result<Workbook> {
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

/// The bytes of a workbook, the same on every system.
pub(super) fn bytes(mut workbook: Workbook) -> Result<Vec<u8>> {
    let mut bytes = workbook.save_to_buffer().written()?;
    name_one_system(&mut bytes)?;
    Ok(bytes)
}

/// Characters that the name of a sheet cannot have, and the most that it has.
const NOT_IN_SHEET_NAME: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];
const SHEET_NAME_CHARS: usize = 31;

/// Names of sheets, none twice.
#[derive(Default)]
struct SheetNames(BTreeSet<String>);

impl SheetNames {
    fn of(&mut self, name: &str) -> String {
        let plain = name.replace(NOT_IN_SHEET_NAME, "").trim_matches('\'').to_owned();
        let plain = if plain.trim().is_empty() { "表".to_owned() } else { plain };
        let mut number = 1_u32;
        loop {
            let end = if number == 1 { String::new() } else { number.to_string() };
            let kept = SHEET_NAME_CHARS - end.len();
            let name = plain.chars().take(kept).collect::<String>() + &end;
            // Excel takes names of other case for the same.
            if self.0.insert(name.to_lowercase()) {
                return name;
            }
            number += 1;
        }
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

/// One header row and one row for each row of the table; what kind of row it is stands first.
fn write_flat(sheet: &mut Worksheet, table: &Table) -> Result<()> {
    let last = table.columns.checked_sub(1).ok_or_else(messages::workbook_cannot_be_written)?;
    sheet.write_string(0, 0, "行类").written()?;
    for (column, name) in (0..=last).zip(table.column_names()) {
        let name = match table.unit_of(column) {
            Some(ColumnUnit::Money) => format!("{name}（元）"),
            Some(ColumnUnit::Percent) => format!("{name}（%）"),
            Some(ColumnUnit::Points) => format!("{name}（百分点）"),
            None => name,
        };
        sheet.write_string(0, column.saturating_add(1), name).written()?;
    }
    for (at, row) in (1..).zip(&table.rows) {
        sheet.write_string(at, 0, row.kind.name()).written()?;
        for (column, cell) in (1..=last.saturating_add(1)).zip(&row.cells) {
            let number = match cell {
                TableCell::Blank | TableCell::Dash => continue,
                TableCell::Text(text) => {
                    sheet.write_string(at, column, text).written()?;
                    continue;
                }
                TableCell::Money(amount) | TableCell::Amount(Amount { money: amount, .. }) => {
                    Some(amount.to_decimal(MoneyUnit::Yuan))
                }
                _ => cell.number(table),
            };
            if let Some(number) = number.as_ref().and_then(Decimal::to_f64) {
                sheet.write_number(at, column, number).written()?;
            }
        }
    }
    sheet.set_freeze_panes(1, 0).written()?;
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

/// The row of a table's first data, below its header.
fn first_row(table: &Table) -> u32 {
    let ends = table.header.iter().map(|cell| cell.row.saturating_add(cell.rows));
    HEADER_ROW.saturating_add(ends.max().unwrap_or(0)).min(ROWS)
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

/// Writes a text into one cell, or over all cells up to the last one.
pub(super) fn write_over(
    sheet: &mut Worksheet,
    at: (u32, u16),
    last: (u32, u16),
    text: &str,
    format: &Format,
) -> Result<()> {
    if at == last {
        sheet.write_string_with_format(at.0, at.1, text, format).written()?;
    } else {
        sheet.merge_range(at.0, at.1, last.0, last.1, text, format).written()?;
    }
    Ok(())
}

/// Columns of digits that a text takes; a Chinese character is about two digits wide.
pub(super) fn digits(text: &str) -> u32 {
    text.chars().map(|c| if c.is_ascii() { 1_u32 } else { 2 }).sum()
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

/// A page for each table that has rates; on the sheets of the tables, charts would be cut by page breaks.
fn write_charts(sheet: &mut Worksheet, tables: &[(String, &Table)]) -> Result<()> {
    let charts = tables.iter().filter_map(|(name, table)| Some(Rates::of(table)?.chart(name, table)));
    let mut pages = Vec::new();
    for (page, chart) in (0_u32..).zip(charts) {
        let top = page * CHART_ROWS;
        sheet.insert_chart_with_offset(top, 0, &chart, 0, CHART_MARGIN).written()?;
        pages.push(top);
    }
    pages.retain(|top| *top > 0);
    sheet.set_page_breaks(&pages).written()?;
    sheet.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0).set_print_center_horizontally(true);
    Ok(())
}

/// Where a table has rates that can be charted.
struct Rates {
    names: u16,
    rate: u16,
    time: u16,
    first: u32,
    last: u32,
    /// Not all rows are in the chart.
    is_cut: bool,
}

impl Rates {
    fn of(table: &Table) -> Option<Rates> {
        let names = table.column_names();
        let place = |name: &str| names.iter().position(|other| other == name).map(|at| at as u16);
        let (rate, time) = (place("占年度计划")?, place("序时进度")?);
        let has_rate = |row: &TableRow| matches!(row.cells.get(usize::from(rate)), Some(TableCell::Percent(_)));
        // From the first to the last row with a rate: groups without one leave a gap between their columns.
        let first = table.rows.iter().position(has_rate)?;
        let more = (table.rows.iter().rposition(has_rate)? - first) as u32;
        let first = first_row(table) + first as u32;
        Some(Rates {
            names: place("类别").or(place("单位"))?,
            rate,
            time,
            first,
            last: first + more.min(CHART_UNITS - 1),
            is_cut: more >= CHART_UNITS,
        })
    }

    /// Rates as columns against 序时进度 as a line.
    fn chart(&self, sheet: &str, table: &Table) -> Chart {
        let range = |column| (sheet, self.first, column, self.last, column);
        let mut chart = Chart::new(ChartType::Column);
        let categories = range(self.names);
        chart
            .add_series()
            .set_name("占年度计划（%）")
            .set_categories(categories)
            .set_values(range(self.rate))
            .set_gap(60);
        let mut line = Chart::new(ChartType::Line);
        line.add_series().set_name("序时进度（%）").set_categories(categories).set_values(range(self.time));
        chart.combine(&line);
        // The heads of groups have no rate, and the line goes on over them.
        chart.show_empty_cells_as(ChartEmptyCells::Connected);
        let mut title = table.title.replace("情况表", "情况");
        if self.is_cut {
            title.push_str(&format!("（表中前{CHART_UNITS}行）"));
        }
        chart.title().set_name(title.as_str());
        chart.y_axis().set_name("占年度计划（%）").set_min(0);
        chart.legend().set_position(ChartLegendPosition::Bottom);
        chart.set_width(1_000).set_height(600);
        chart
    }
}

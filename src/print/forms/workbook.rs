//! The bulletin, and any table, as a workbook that a person would print.
//!
//! Numbers stay numbers, already rounded as they are displayed, so that a sum made in the sheet gives what the eye
//! would add. The same bulletin always gives the same bytes.

use std::path::Path;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{
    Chart, ChartEmptyCells, ChartLegendPosition, ChartType, DocProperties, ExcelDateTime, Format, FormatAlign,
    FormatBorder, Workbook, Worksheet, XlsxError,
};

use crate::error::Result;
use crate::figures::bulletin::{Bulletin, ChainMark, IssueHead};
use crate::print::messages;
use crate::print::table::{HeaderCell, RowKind, Table, TableCell, TableRow};
use crate::store::file::new_file::{self, SaveOptions};

/// The rows of title, unit line and header above the data.
const TITLE_ROW: u32 = 0;
const UNIT_ROW: u32 = 1;
const HEADER_ROW: u32 = 2;
/// Beyond the last row of a sheet, where nothing can be written.
const ROWS: u32 = 1 << 20;
/// Paper sizes as Excel numbers them.
const A4: u8 = 9;
const A3: u8 = 8;
/// Columns from which A4 gets too narrow.
const A3_COLUMNS: u16 = 16;
/// Rows that a chart and the space under it take.
const CHART_ROWS: u32 = 32;
/// Pixels above a chart, without which its border would be printed on the page before.
const CHART_MARGIN: u32 = 12;
/// Rows of a table in one chart, beyond which its labels are illegible.
const CHART_UNITS: u32 = 40;
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
trait Written<T> {
    fn written(self) -> Result<T>;
}

impl<T> Written<T> for std::result::Result<T, XlsxError> {
    fn written(self) -> Result<T> {
        self.map_err(|error| messages::workbook_cannot_be_written().because(error))
    }
}

/// Which system put a part into a zip: its directory says so at this place of each entry, and readers take it for granted.
const SYSTEM_OFFSET: usize = 5;
/// Unix, what Linux writes.
const UNIX: u8 = 3;
/// Bytes of the record that ends a zip without a comment, and the place in it of where the directory begins.
const ZIP_END_BYTES: usize = 22;
const DIRECTORY_OFFSET: usize = 16;
/// Bytes of an entry of the directory before its name, and the places in it of the lengths of what follows.
const ENTRY_BYTES: usize = 46;
const ENTRY_LENGTHS: [usize; 3] = [28, 30, 32];

/// Names one system for all parts of a zip, wherever it is written: what was issued is compared byte by byte elsewhere.
fn name_one_system(zip: &mut [u8]) -> Result<()> {
    let end = zip.len().checked_sub(ZIP_END_BYTES).ok_or_else(messages::workbook_without_directory)?;
    let half = |zip: &[u8], at: usize| match zip.get(at..at + 2) {
        Some([low, high]) => usize::from(u16::from_le_bytes([*low, *high])),
        _ => 0,
    };
    let mut at = half(zip, end + DIRECTORY_OFFSET) | half(zip, end + DIRECTORY_OFFSET + 2) << 16;
    let mut entries = 0;
    while zip.get(at..at + 4) == Some(b"PK\x01\x02") {
        *zip.get_mut(at + SYSTEM_OFFSET).ok_or_else(messages::workbook_without_directory)? = UNIX;
        at += ENTRY_BYTES + ENTRY_LENGTHS.map(|length| half(zip, at + length)).iter().sum::<usize>();
        entries += 1;
    }
    if entries == 0 || at != end { Err(messages::workbook_without_directory()) } else { Ok(()) }
}

impl Bulletin {
    /// The bulletin as an `.xlsx`: one sheet per table, and one with charts of their rates, a page each.
    pub fn to_workbook(&self) -> Result<Vec<u8>> {
        let mut workbook = Workbook::new();
        // The time of writing would make every file different.
        let made = ExcelDateTime::from_ymd(self.month.year(), self.month.month(), 1).written()?;
        let number = self.issue.as_ref().map(IssueHead::mark).unwrap_or_default();
        let chain = self.issue.as_ref().and_then(|issue| issue.chain.as_ref()).map(ChainMark::line);
        let properties = DocProperties::new().set_title(self.title()).set_creation_datetime(&made);
        workbook.set_properties(&if number.is_empty() { properties } else { properties.set_subject(&number) });
        let formats = Formats::new(self.rules.money_decimals, self.rules.rate_decimals);
        let mut tables = vec![
            ("汇总", self.summary_table()?),
            ("责任单位", self.lead_unit_table()?),
            ("填报单位", self.reporting_unit_table()?),
        ];
        tables.extend(self.missing_table().map(|table| ("未报送", table)));
        for (name, table) in &tables {
            let sheet = workbook.add_worksheet();
            sheet.set_name(*name).written()?;
            write_table(sheet, table, &formats)?;
        }
        write_charts(workbook.add_worksheet(), &tables)?;
        let at_left = if number.is_empty() { String::new() } else { format!("&L{}", number.replace('&', "&&")) };
        for sheet in workbook.worksheets_mut() {
            sheet.set_footer(format!("{at_left}{PAGES}"));
            if let Some(mark) = &chain {
                sheet.set_header(format!("&R{mark}"));
            }
        }
        bytes(workbook)
    }

    /// Saves [`Bulletin::to_workbook`] as a file, which appears under its name when it is complete.
    ///
    /// Fails with `Duplicate` where there is a file, unless it may be replaced; a ledger and any other SQLite file is never
    /// replaced. Where another program holds the older file, it tries for two seconds, then fails with `FileInUse`.
    pub fn save_workbook(&self, path: impl AsRef<Path>, options: SaveOptions) -> Result<()> {
        new_file::save(path.as_ref(), &self.to_workbook()?, options)
    }
}

impl Table {
    /// The table as an `.xlsx` of one sheet. The same table always gives the same bytes.
    ///
    /// Fails where the table has no columns, or more than a sheet can hold.
    pub fn to_workbook(&self) -> Result<Vec<u8>> {
        let mut workbook = Workbook::new();
        // A table has no date, and the time of writing would make every file different.
        let made = ExcelDateTime::from_ymd(2000, 1, 1).written()?;
        workbook.set_properties(&DocProperties::new().set_title(&self.title).set_creation_datetime(&made));
        let sheet = workbook.add_worksheet();
        sheet.set_name("表").written()?;
        write_table(sheet, self, &Formats::new(self.money_decimals, self.rate_decimals))?;
        sheet.set_footer(PAGES);
        bytes(workbook)
    }

    /// Saves [`Table::to_workbook`] as a file, as [`Bulletin::save_workbook`] does.
    pub fn save_workbook(&self, path: impl AsRef<Path>, options: SaveOptions) -> Result<()> {
        new_file::save(path.as_ref(), &self.to_workbook()?, options)
    }
}

/// The bytes of a workbook, the same on every system.
fn bytes(mut workbook: Workbook) -> Result<Vec<u8>> {
    let mut bytes = workbook.save_to_buffer().written()?;
    name_one_system(&mut bytes)?;
    Ok(bytes)
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
        let decimals = |decimals: u32| match decimals.min(FORMAT_DECIMALS_MAX) {
            0 => "0".to_owned(),
            decimals => format!("0.{}", "0".repeat(decimals as usize)),
        };
        let rate = decimals(rate_decimals);
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
            money: format!("#,##{}", decimals(money_decimals)),
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
fn write_over(sheet: &mut Worksheet, at: (u32, u16), last: (u32, u16), text: &str, format: &Format) -> Result<()> {
    if at == last {
        sheet.write_string_with_format(at.0, at.1, text, format).written()?;
    } else {
        sheet.merge_range(at.0, at.1, last.0, last.1, text, format).written()?;
    }
    Ok(())
}

/// Columns of digits that a text takes; a Chinese character is about two digits wide.
fn digits(text: &str) -> u32 {
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
fn write_charts(sheet: &mut Worksheet, tables: &[(&str, Table)]) -> Result<()> {
    sheet.set_name("图表").written()?;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    #[test]
    fn a_zip_of_any_system_says_the_same() {
        let mut workbook = Workbook::new();
        workbook.add_worksheet().write(0, 0, "甲").unwrap();
        let mut made = workbook.save_to_buffer().unwrap();
        name_one_system(&mut made).unwrap();
        let entries = |zip: &[u8]| {
            let starts = zip.windows(4).enumerate().filter(|(_, four)| four == b"PK\x01\x02");
            starts.map(|(at, _)| at + SYSTEM_OFFSET).collect::<Vec<_>>()
        };
        let places = entries(&made);
        assert!(places.len() > 5 && places.iter().all(|at| made[*at] == UNIX), "{places:?}");
        // 0 is what Windows writes.
        let mut of_windows = made.clone();
        places.iter().for_each(|at| of_windows[*at] = 0);
        name_one_system(&mut of_windows).unwrap();
        assert_eq!(of_windows, made);
        for broken in [&b""[..], b"PK", &[0; 22]] {
            assert_eq!(name_one_system(&mut broken.to_vec()).unwrap_err().kind(), ErrorKind::Internal);
        }
    }
}

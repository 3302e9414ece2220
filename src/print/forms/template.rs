//! A blank monthly sheet (模板): a plan's items filled in and locked, the cells of the month open, each with the values that it takes.

use std::path::Path;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{
    Color, DataValidation, DataValidationRule, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder,
    ProtectionOptions, Workbook, Worksheet,
};

use super::sheet_page::{A3, A3_COLUMNS, A4, Written, bytes, digits, write_over};
use crate::domain::monthly::template_mark::TemplateMark;
use crate::domain::plan::phase::Phase;
use crate::domain::rules::rule_pack::ExportColumn;
use crate::domain::value::period::YearMonth;
use crate::domain::value::sheet_field::{Field, SheetKind};
use crate::error::Result;
use crate::figures::exported::ExportedSheet;
use crate::print::messages;
use crate::print::reports::exported::exported_table;
use crate::print::table::{Table, TableCell};
use crate::store::file::new_file::{self, SaveOptions};

/// Title, then the unit that fills it in beside the unit of amounts, then the mark; the header stands under them.
const TITLE_ROW: u32 = 0;
const FORM_ROW: u32 = 1;
const MARK_ROW: u32 = 2;
const HEADER_ROW: u32 = 3;
/// Narrowest and widest column, in digits.
const NARROW: u32 = 8;
const WIDE: u32 = 36;
/// Width of a column in which sentences are written, in digits.
const PROSE: u32 = 28;
/// More than any project has, in 元, which no unit makes smaller than itself.
const AMOUNT_MOST: f64 = 1e14;
const AMOUNT_LEAST: f64 = -1e14;
/// Height of a line and of the space around the lines of a row, in points.
const LINE_POINTS: u32 = 13;
const ROW_SPACE_POINTS: u32 = 6;
/// Height of a row of the header, which may have two lines.
const HEADER_POINTS: u32 = 2 * LINE_POINTS + ROW_SPACE_POINTS;
const ROW_POINTS_MAX: u32 = 400;

const FILL: Color = Color::RGB(0xFF_F9_DB);
const LOCKED: Color = Color::RGB(0xF2_F2_F2);
const FAINT: Color = Color::RGB(0x59_59_59);

impl ExportedSheet {
    /// The sheet as an `.xlsx` for a unit to fill in (月报模板): its projects are filled in and locked, the columns to be filled
    /// in (`fill = true`) are empty and take only what fits. It shows for which plan and month it is, and the import
    /// recognises it by that. A cell that stays empty says nothing, which is no zero. The same items always give the same bytes.
    ///
    /// Fails with `InvalidValue` for a sheet that has nothing to fill in, with `NotFound` where no item was asked for, and as
    /// [`exported_table`](crate::print::exported_table) does.
    pub fn to_template(&self) -> Result<Vec<u8>> {
        let month = self.month.filter(|_| self.profile.is_template());
        let month = month.ok_or_else(|| messages::template_without_columns(&self.profile.id).field("profile"))?;
        if self.rows.is_empty() {
            return Err(messages::template_without_items(self.unit.as_deref().unwrap_or("—")).field("query"));
        }
        let table = exported_table(self)?;
        let mut workbook = Workbook::new();
        let made = ExcelDateTime::from_ymd(month.year(), month.month(), 1).written()?;
        workbook.set_properties(&DocProperties::new().set_title(&table.title).set_creation_datetime(&made));
        let sheet = workbook.add_worksheet().set_name(SheetKind::Monthly.name()).written()?;
        Blank { template: self, table: &table, month }.write(sheet)?;
        bytes(workbook)
    }

    /// Saves [`ExportedSheet::to_template`] as a file, as [`Document::save`](crate::print::Document::save) does.
    pub fn save_template(&self, path: impl AsRef<Path>, options: SaveOptions) -> Result<()> {
        new_file::save(path.as_ref(), &self.to_template()?, options)
    }
}

struct Blank<'t> {
    template: &'t ExportedSheet,
    table: &'t Table,
    month: YearMonth,
}

impl Blank<'_> {
    fn columns(&self) -> impl Iterator<Item = (u16, &ExportColumn)> {
        (0..).zip(&self.template.profile.columns)
    }

    fn first_row(&self) -> u32 {
        let ends = self.table.header.iter().map(|cell| cell.row.saturating_add(cell.rows));
        HEADER_ROW.saturating_add(ends.max().unwrap_or(1))
    }

    fn write(&self, sheet: &mut Worksheet) -> Result<()> {
        let first = self.first_row();
        let last = first.saturating_add(u32::try_from(self.table.rows.len()).unwrap_or(u32::MAX)).saturating_sub(1);
        self.write_head(sheet)?;
        let looks = self.columns().map(|(_, column)| look(column)).collect::<Vec<_>>();
        for (at, row) in (first..).zip(&self.table.rows) {
            let lines = row.cells.iter().map(|cell| digits(&cell.text(self.table)).div_ceil(WIDE).max(1)).max();
            let height = lines.unwrap_or(1) * LINE_POINTS + ROW_SPACE_POINTS;
            sheet.set_row_height(at, height.min(ROW_POINTS_MAX)).written()?;
            for (((column, of), cell), look) in self.columns().zip(&row.cells).zip(&looks) {
                let cell = if of.fill { &TableCell::Blank } else { cell };
                match (cell, cell.number(self.table).as_ref().and_then(Decimal::to_f64)) {
                    (TableCell::Blank, _) => sheet.write_blank(at, column, look).written()?,
                    (_, Some(number)) => sheet.write_number_with_format(at, column, number, look).written()?,
                    _ => sheet.write_string_with_format(at, column, cell.text(self.table), look).written()?,
                };
            }
        }
        for (column, of) in self.columns().filter(|(_, column)| column.fill) {
            if let Some(validation) = self.validation(of)? {
                sheet.add_data_validation(first, column, last, column, &validation).written()?;
            }
        }
        let may = ProtectionOptions { format_columns: true, format_rows: true, ..ProtectionOptions::default() };
        sheet.protect_with_options(&may);
        self.set_up_page(sheet, first)
    }

    fn write_head(&self, sheet: &mut Worksheet) -> Result<()> {
        let last = self.table.columns.saturating_sub(1);
        let title = Format::new().set_font_name("方正小标宋简体").set_font_size(18).set_align(FormatAlign::Center);
        let line = Format::new().set_font_name("仿宋").set_font_size(11);
        let header = Format::new()
            .set_font_name("黑体")
            .set_font_size(10)
            .set_align(FormatAlign::Center)
            .set_align(FormatAlign::VerticalCenter)
            .set_text_wrap()
            .set_border(FormatBorder::Thin);
        write_over(sheet, (TITLE_ROW, 0), (TITLE_ROW, last), &self.table.title, &title)?;
        sheet.set_row_height(TITLE_ROW, 32).written()?;
        if let Some(unit) = &self.template.unit {
            sheet.write_string_with_format(FORM_ROW, 0, format!("填报单位：{unit}"), &line).written()?;
        }
        let at_right = line.clone().set_align(FormatAlign::Right);
        sheet.write_string_with_format(FORM_ROW, last, &self.table.unit_line, &at_right).written()?;
        let mark = TemplateMark::new(self.template.plan_fields.level, self.month);
        let mark = format!("{mark}　请只填黄色单元格；没有的数据请留空，留空视为未报送，不按零计。");
        sheet.write_string_with_format(MARK_ROW, 0, mark, &line.set_font_size(9).set_font_color(FAINT)).written()?;
        for row in HEADER_ROW..self.first_row() {
            sheet.set_row_height(row, HEADER_POINTS).written()?;
        }
        for cell in &self.table.header {
            let row = HEADER_ROW.saturating_add(cell.row);
            let end = (row.saturating_add(cell.rows.saturating_sub(1)), cell.column + cell.columns.saturating_sub(1));
            write_over(sheet, (row, cell.column), end, &cell.text, &header)?;
        }
        Ok(())
    }

    /// What a cell to be filled in takes; `None` where it takes words.
    fn validation(&self, column: &ExportColumn) -> Result<Option<DataValidation>> {
        let none = "没有的数据请留空。";
        let (rule, title, message) = match column.field {
            field if field.has_unit() => {
                let unit = column.unit.unwrap_or(self.template.profile.unit);
                let rule = DataValidationRule::Between(AMOUNT_LEAST, AMOUNT_MOST);
                (DataValidation::new().allow_decimal_number(rule), "金额", format!("请只填数字，单位：{unit}。{none}"))
            }
            Field::Started | Field::Finished => {
                let rule = DataValidation::new().allow_list_strings(&["是", "否"]).written()?;
                (rule, "是或否", format!("请选“是”或“否”。{none}"))
            }
            Field::Phase => {
                let rule = DataValidation::new().allow_list_strings(&Phase::ALL.map(Phase::name)).written()?;
                (rule, "建设阶段", "请从下拉列表中选择。".to_owned())
            }
            Field::StartedOn | Field::FinishedOn | Field::PlannedStart | Field::PlannedFinish => {
                let said = format!("请填到月或日，如{}。{none}", self.month);
                let rule = DataValidation::new().allow_any_value();
                return Ok(Some(rule.set_input_title("时间").written()?.set_input_message(said).written()?));
            }
            _ => return Ok(None),
        };
        let rule = rule.set_error_title(title).written()?.set_error_message(&message).written()?;
        Ok(Some(rule.set_input_title(title).written()?.set_input_message(message).written()?))
    }

    fn set_up_page(&self, sheet: &mut Worksheet, first: u32) -> Result<()> {
        for ((column, of), name) in self.columns().zip(self.table.column_names()) {
            let cells = self.table.rows.iter().filter_map(|row| row.cells.get(usize::from(column)));
            let widest = cells.map(|cell| digits(&cell.text(self.table))).max().unwrap_or(0);
            let widest = if of.fill { 0 } else { widest };
            let least = if of.fill && of.field.is_sentence() { PROSE } else { NARROW };
            // A header may take two lines.
            let width = widest.max(digits(&name).div_ceil(2)).clamp(least, WIDE);
            sheet.set_column_width(column, width + 2).written()?;
        }
        sheet.set_landscape().set_paper_size(if self.table.columns > A3_COLUMNS { A3 } else { A4 });
        sheet
            .set_print_fit_to_pages(1, 0)
            .set_print_center_horizontally(true)
            .set_margins(0.5, 0.5, 0.6, 0.7, 0.3, 0.3);
        sheet.set_footer("&C第 &P 页 共 &N 页");
        sheet.set_repeat_rows(HEADER_ROW, first.saturating_sub(1)).written()?;
        let name = self.columns().find(|(_, column)| column.field == Field::Name).map_or(0, |(at, _)| at + 1);
        sheet.set_freeze_panes(first, name).written()?;
        Ok(())
    }
}

/// The look of the cells of a column: those to be filled in are open and yellow.
fn look(column: &ExportColumn) -> Format {
    let look = Format::new()
        .set_font_name("仿宋")
        .set_font_size(10)
        .set_border(FormatBorder::Thin)
        .set_align(FormatAlign::VerticalCenter)
        .set_text_wrap();
    match column.fill {
        true => look.set_unlocked().set_background_color(FILL),
        false => look.set_background_color(LOCKED),
    }
}

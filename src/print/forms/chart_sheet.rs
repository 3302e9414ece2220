//! The charts of a document as charts of a workbook: their figures in cells of one sheet, the charts on another, a page each.

use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{
    Chart as Drawing, ChartDataLabel, ChartDataLabelPosition, ChartEmptyCells, ChartFont, ChartFormat,
    ChartLegendPosition, ChartLine, ChartLineDashType, ChartPatternFill, ChartPatternFillType, ChartPoint,
    ChartSolidFill, ChartType, Color, Format, FormatAlign, FormatBorder, Worksheet,
};

use super::sheet_page::{A4, CHART_MARGIN, CHART_ROWS, CHART_UNITS, Written};
use crate::domain::rules::rule_pack::Light;
use crate::domain::value::money::{Money, MoneyUnit};
use crate::domain::value::rate::Rate;
use crate::error::Result;
use crate::print::chart::{Chart, LightChart, MonthChart, PairChart, RateChart};

/// Width and height of a chart, in pixels.
const WIDTH: u32 = 1_000;
const HEIGHT: u32 = 600;
/// Width of the column of names, in digits.
const NAMES: u32 = 30;
/// Width of the columns of figures, and the last of them: twelve months twice.
const FIGURES: u32 = 12;
const FIGURES_LAST: u16 = 24;
/// Two lines of a header, in points.
const HEAD_POINTS: u32 = 30;
/// Characters that an alternative text takes at most.
const ALT_TEXT_MAX: usize = 255;

/// What is done is dark, what is planned is hatched: they differ in grey, too.
const DARK: Color = Color::RGB(0x1F_4E_79);
const PALE: Color = Color::RGB(0x9D_C3_E6);
const LINE: Color = Color::RGB(0xC0_00_00);
const LIGHTS: [(Light, Color, &str); 3] = [
    (Light::Green, Color::RGB(0x66_BB_6A), "绿"),
    (Light::Yellow, Color::RGB(0xFF_F9_C4), "黄"),
    (Light::Red, Color::RGB(0xB7_1C_1C), "红"),
];

/// A figure in a cell.
#[derive(Clone)]
enum Figure {
    None,
    Number(f64),
    Text(String),
}

impl Figure {
    fn rate(rate: Option<Rate>, decimals: u32) -> Figure {
        rate.and_then(|rate| rate.percent(decimals).to_f64()).map_or(Figure::None, Figure::Number)
    }

    fn money(money: Option<Money>, decimals: u32) -> Figure {
        let number = money.and_then(|money| money.rounded(MoneyUnit::YiYuan, decimals).to_f64());
        number.map_or(Figure::None, Figure::Number)
    }
}

/// The figures of a chart: names in the first column.
struct Block {
    header: Vec<String>,
    rows: Vec<(String, Vec<Figure>)>,
}

impl Block {
    fn of(chart: &Chart) -> Block {
        match chart {
            Chart::Rates(chart) => Block::of_rates(chart),
            Chart::Months(chart) => Block::of_months(chart),
            Chart::Pairs(chart) => Block::of_pairs(chart),
            Chart::Lights(chart) => Block::of_lights(chart),
        }
    }

    fn of_rates(chart: &RateChart) -> Block {
        let time = Figure::rate(Some(chart.time()), chart.decimals);
        let row = |(name, rate): &(String, Option<Rate>)| {
            (name.clone(), vec![Figure::rate(*rate, chart.decimals), time.clone()])
        };
        let header = ["单位", "完成率（%）", "序时进度（%）"].map(String::from).to_vec();
        Block { header, rows: chart.bars.iter().map(row).collect() }
    }

    fn of_months(chart: &MonthChart) -> Block {
        let money = |money: Option<Money>| Figure::money(money, chart.decimals);
        let has_plan = chart.months.iter().any(|bar| bar.planned.is_some());
        let mut header = ["月份", "当月完成投资（亿元）", "累计完成投资（亿元）"].map(String::from).to_vec();
        header.extend(chart.annual.map(|_| "序时进度（亿元）".to_owned()));
        header.extend(has_plan.then(|| "月度计划累计（亿元）".to_owned()));
        let rows = chart.months.iter().map(|bar| {
            let mut figures = vec![money(bar.done), money(bar.to_date)];
            figures.extend(chart.annual.map(|annual| {
                let part = annual.to_decimal(MoneyUnit::YiYuan) * rust_decimal::Decimal::from(bar.month.month());
                let part = part / rust_decimal::Decimal::from(12);
                let shown =
                    part.round_dp_with_strategy(chart.decimals, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
                shown.to_f64().map_or(Figure::None, Figure::Number)
            }));
            figures.extend(has_plan.then(|| money(bar.planned)));
            (format!("{}月", bar.month.month()), figures)
        });
        Block { rows: rows.collect(), header }
    }

    fn of_pairs(chart: &PairChart) -> Block {
        let money = |money| Figure::money(money, chart.decimals);
        let rows = chart.pairs.iter().map(|pair| (pair.name.clone(), vec![money(pair.plan), money(pair.done)]));
        let header = ["类别", "年度计划投资（亿元）", "累计完成投资（亿元）"].map(String::from).to_vec();
        Block { header, rows: rows.collect() }
    }

    /// The lights by their names, then a part of the strip for each, all of one length.
    fn of_lights(chart: &LightChart) -> Block {
        let months = months_of(chart);
        let month = |number: usize| format!("{}月", number + 1);
        let header = std::iter::once("名称".to_owned()).chain((0..months).map(month));
        let header = header.chain((0..months).map(|number| format!("{}（图）", month(number))));
        let row = |(name, lights): &(String, Vec<Option<Light>>)| {
            let light = |at: usize| lights.get(at).copied().flatten();
            let names = (0..months).map(|at| {
                let sign = LIGHTS.iter().find(|(of, ..)| Some(*of) == light(at)).map_or("—", |(.., sign)| sign);
                Figure::Text(sign.to_owned())
            });
            (name.clone(), names.chain((0..months).map(|_| Figure::Number(1.0))).collect())
        };
        Block { header: header.collect(), rows: chart.rows.iter().map(row).collect() }
    }
}

fn months_of(chart: &LightChart) -> usize {
    chart.rows.iter().map(|(_, lights)| lights.len()).max().unwrap_or(0).min(12)
}

/// Where the figures of a chart stand: the first and the last row that is drawn.
struct Place<'s> {
    sheet: &'s str,
    first: u32,
    last: u32,
    is_cut: bool,
}

impl Place<'_> {
    fn column(&self, column: usize) -> (&str, u32, u16, u32, u16) {
        let column = u16::try_from(column).unwrap_or(u16::MAX);
        (self.sheet, self.first, column, self.last, column)
    }
}

/// Writes the figures to one sheet and the charts that have any to the other.
pub(super) fn write(data: &mut Worksheet, data_name: &str, sheet: &mut Worksheet, charts: &[Chart]) -> Result<()> {
    let text = Format::new().set_font_name("仿宋").set_font_size(10).set_border(FormatBorder::Thin);
    let head = text.clone().set_font_name("黑体").set_text_wrap().set_align(FormatAlign::Center);
    let title = Format::new().set_font_name("黑体").set_font_size(12);
    data.set_column_width(0, NAMES).written()?;
    data.set_column_range_width(1, FIGURES_LAST, FIGURES).written()?;
    let (mut row, mut pages) = (0_u32, Vec::new());
    for chart in charts {
        let block = Block::of(chart);
        if block.rows.is_empty() {
            continue;
        }
        data.write_string_with_format(row, 0, chart.title(), &title).written()?;
        for (column, name) in (0..).zip(&block.header) {
            data.write_string_with_format(row + 1, column, name, &head).written()?;
        }
        data.set_row_height(row + 1, HEAD_POINTS).written()?;
        let first = row + 2;
        for (at, (name, figures)) in (first..).zip(&block.rows) {
            data.write_string_with_format(at, 0, name, &text).written()?;
            for (column, figure) in (1..).zip(figures) {
                match figure {
                    Figure::None => data.write_blank(at, column, &text).written()?,
                    Figure::Number(number) => data.write_number_with_format(at, column, *number, &text).written()?,
                    Figure::Text(words) => data.write_string_with_format(at, column, words, &text).written()?,
                };
            }
        }
        let count = u32::try_from(block.rows.len()).unwrap_or(u32::MAX);
        let last = first.saturating_add(count.min(CHART_UNITS)).saturating_sub(1);
        let place = Place { sheet: data_name, first, last, is_cut: count > CHART_UNITS };
        let top = u32::try_from(pages.len()).unwrap_or(u32::MAX).saturating_mul(CHART_ROWS);
        sheet.insert_chart_with_offset(top, 0, &drawing(chart, &block, &place), 0, CHART_MARGIN).written()?;
        pages.push(top);
        row = first.saturating_add(count).saturating_add(1);
    }
    pages.retain(|top| *top > 0);
    sheet.set_page_breaks(&pages).written()?;
    for sheet in [data, sheet] {
        sheet.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0).set_print_center_horizontally(true);
    }
    Ok(())
}

fn drawing(chart: &Chart, block: &Block, place: &Place<'_>) -> Drawing {
    let mut drawn = match chart {
        Chart::Rates(_) => rates(place),
        Chart::Months(_) => months(block, place),
        Chart::Pairs(_) => pairs(place),
        Chart::Lights(chart) => lights(chart, place),
    };
    let mut title = chart.title().to_owned();
    if place.is_cut {
        title.push_str(&format!("（前{CHART_UNITS}项）"));
    }
    drawn.title().set_name(title.as_str());
    drawn.set_alt_text(chart.sentence().chars().take(ALT_TEXT_MAX).collect::<String>());
    drawn.set_width(WIDTH).set_height(HEIGHT);
    drawn
}

fn dark() -> ChartFormat {
    ChartFormat::new().set_solid_fill(ChartSolidFill::new().set_color(DARK)).clone()
}

fn hatched() -> ChartFormat {
    let pattern = ChartPatternFill::new()
        .set_pattern(ChartPatternFillType::DiagonalStripesWideUpwards)
        .set_foreground_color(PALE)
        .set_background_color(Color::White)
        .clone();
    ChartFormat::new().set_pattern_fill(&pattern).set_border(ChartLine::new().set_color(DARK)).clone()
}

/// What is done is drawn in one stroke, what should be done in dashes, a second plan in dots.
fn line(dashes: Option<ChartLineDashType>) -> ChartFormat {
    let mut line = ChartLine::new();
    line.set_color(if dashes.is_some() { LINE } else { DARK }).set_width(2.25);
    if let Some(dashes) = dashes {
        line.set_dash_type(dashes);
    }
    ChartFormat::new().set_line(&line).clone()
}

fn pale() -> ChartFormat {
    ChartFormat::new().set_solid_fill(ChartSolidFill::new().set_color(PALE)).clone()
}

fn shown() -> ChartDataLabel {
    ChartDataLabel::new().show_value().clone()
}

/// Rates as columns against 序时进度 as a line.
fn rates(place: &Place<'_>) -> Drawing {
    let mut chart = Drawing::new(ChartType::Column);
    let names = place.column(0);
    let series = chart.add_series().set_name("完成率（%）").set_categories(names).set_values(place.column(1));
    series.set_gap(60).set_format(&mut dark()).set_data_label(&shown());
    let mut time = Drawing::new(ChartType::Line);
    let series = time.add_series().set_name("序时进度（%）").set_categories(names).set_values(place.column(2));
    series.set_format(&mut line(Some(ChartLineDashType::Dash)));
    chart.combine(&time);
    chart.y_axis().set_name("%");
    chart.legend().set_position(ChartLegendPosition::Bottom);
    chart
}

/// Each month as a column; the year to date, 序时进度 and the month plans as lines on an axis of their own.
fn months(block: &Block, place: &Place<'_>) -> Drawing {
    let mut chart = Drawing::new(ChartType::Column);
    let names = place.column(0);
    let name = |column: usize| block.header.get(column).map_or("", String::as_str);
    let series = chart.add_series().set_name(name(1)).set_categories(names).set_values(place.column(1));
    series.set_gap(80).set_format(&mut pale()).set_data_label(&shown());
    let mut lines = Drawing::new(ChartType::Line);
    for column in 2..block.header.len() {
        let series = lines.add_series().set_name(name(column)).set_categories(names).set_values(place.column(column));
        let dashes = match column {
            2 => None,
            3 => Some(ChartLineDashType::Dash),
            _ => Some(ChartLineDashType::RoundDot),
        };
        series.set_secondary_axis(true).set_format(&mut line(dashes));
        if column == 2 {
            series.set_data_label(shown().set_position(ChartDataLabelPosition::Above));
        }
    }
    chart.combine(&lines);
    // A month without a report is a gap, never zero.
    chart.show_empty_cells_as(ChartEmptyCells::Gaps);
    chart.y_axis().set_name("当月（亿元）");
    chart.y2_axis().set_name("累计（亿元）");
    chart.legend().set_position(ChartLegendPosition::Bottom);
    chart
}

/// Plan and done beside each other.
fn pairs(place: &Place<'_>) -> Drawing {
    let mut chart = Drawing::new(ChartType::Column);
    for (column, name, format) in [(1, "年度计划投资（亿元）", hatched()), (2, "累计完成投资（亿元）", dark())]
    {
        let series = chart.add_series().set_name(name).set_categories(place.column(0)).set_values(place.column(column));
        series.set_gap(60).set_format(&mut format.clone()).set_data_label(&shown());
    }
    chart.y_axis().set_name("亿元");
    chart.legend().set_position(ChartLegendPosition::Bottom);
    chart
}

/// A strip for each name, a part of it for each month, in its colour and with its sign.
fn lights(of: &LightChart, place: &Place<'_>) -> Drawing {
    let mut chart = Drawing::new(ChartType::BarStacked);
    let months = months_of(of);
    for month in 0..months {
        let drawn = of.rows.iter().take(CHART_UNITS as usize);
        let looks = drawn.map(|(_, lights)| {
            let light = lights.get(month).copied().flatten();
            LIGHTS
                .iter()
                .find(|(of, ..)| Some(*of) == light)
                .map_or((Color::White, "—"), |(_, color, sign)| (*color, sign))
        });
        let (points, signs): (Vec<_>, Vec<_>) = looks
            .map(|(color, sign)| {
                let fill = ChartSolidFill::new().set_color(color).clone();
                let mut format =
                    ChartFormat::new().set_solid_fill(&fill).set_border(ChartLine::new().set_color(DARK)).clone();
                let font = ChartFont::new().set_color(if sign == "红" { Color::White } else { Color::Black }).clone();
                (
                    ChartPoint::new().set_format(&mut format),
                    ChartDataLabel::new().set_value(sign).set_font(&font).clone(),
                )
            })
            .unzip();
        let series = chart.add_series().set_name(&format!("{}月", month + 1));
        series.set_categories(place.column(0)).set_values(place.column(1 + months + month));
        series.set_gap(40).set_points(&points).set_data_label(&shown()).set_custom_data_labels(&signs);
    }
    // The first name stands on top, as in the table.
    chart.y_axis().set_reverse();
    chart
        .x_axis()
        .set_hidden(true)
        .set_major_gridlines(false)
        .set_min(0)
        .set_max(u32::try_from(months).unwrap_or(12).max(1));
    chart.legend().set_hidden();
    chart
}

//! Charts of the rates that stand in the tables of a document.

use rust_xlsxwriter::{Chart, ChartEmptyCells, ChartLegendPosition, ChartType, Worksheet};

use super::sheet_page::{A4, CHART_MARGIN, CHART_ROWS, CHART_UNITS, Written, first_row};
use crate::error::Result;
use crate::print::table::{Table, TableCell, TableRow};

/// Whether a table has rates that can be charted.
pub(super) fn has_rates(table: &Table) -> bool {
    Rates::of(table).is_some()
}

/// A page for each table that has rates; on the sheets of the tables, charts would be cut by page breaks.
pub(super) fn write_charts(sheet: &mut Worksheet, tables: &[(String, &Table)]) -> Result<()> {
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

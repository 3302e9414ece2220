//! Who reported and who did not (报送情况): a table by unit, and the list of what somebody must look after.

use std::collections::BTreeMap;

use crate::domain::monthly::filing::{FilingState, ReportingStatus};
use crate::domain::value::period::YearMonth;
use crate::print::document::Document;
use crate::print::table::{RowKind, Table, TableCell, TableRow};

const BY_UNIT: [&str; 8] = ["单位", "应报", "已报", "其中：迟报", "未报", "待审核", "已审核", "退回未再报"];
const LIST: [&str; 7] = ["序号", "项目名称", "填报单位", "状态", "报送日期", "迟报天数", "审核意见"];

/// The reporting of a month as a document: by unit, then what is left to do.
pub fn reporting_document(statuses: &[ReportingStatus], month: YearMonth) -> Document {
    let tables = vec![reporting_table(statuses, month), outstanding_table(statuses, month)];
    Document::of_tables(format!("{month}重大项目月报报送情况"), tables)
}

/// What a unit has to show for a month.
#[derive(Default)]
struct Counts {
    due: u32,
    reported: u32,
    late: u32,
    /// Reported on a day that nobody knows, so that they may be late.
    unknown: u32,
    has_deadline: bool,
    submitted: u32,
    approved: u32,
    returned: u32,
}

impl Counts {
    fn add(&mut self, status: &ReportingStatus) {
        self.due += 1;
        self.reported += u32::from(status.is_reported());
        self.late += u32::from(status.is_late() == Some(true));
        self.unknown += u32::from(status.is_late().is_none());
        self.has_deadline |= status.deadline.is_some();
        self.submitted += u32::from(status.state == FilingState::Submitted);
        self.approved += u32::from(status.is_counted);
        self.returned += u32::from(status.state == FilingState::Returned);
    }

    fn cells(&self, name: &str) -> Vec<TableCell> {
        let missing = self.due - self.reported;
        // Without a deadline nobody is late, and nobody is in time.
        let late = if self.has_deadline { TableCell::Count(self.late) } else { TableCell::Dash };
        let counts = [missing, self.submitted, self.approved, self.returned].map(TableCell::Count);
        let head =
            [TableCell::Text(name.to_owned()), TableCell::Count(self.due), TableCell::Count(self.reported), late];
        head.into_iter().chain(counts).collect()
    }
}

/// The reporting of a month by unit (各单位报送情况), in the order of the plan; the reserve is not counted.
pub fn reporting_table(statuses: &[ReportingStatus], month: YearMonth) -> Table {
    let (mut all, mut units, mut order) = (Counts::default(), BTreeMap::<&str, Counts>::new(), Vec::new());
    for status in statuses.iter().filter(|status| status.phase.is_implementation()) {
        let name = status.unit_name.as_deref().unwrap_or("未明确");
        all.add(status);
        units.entry(name).or_insert_with(|| {
            order.push(name);
            Counts::default()
        });
        if let Some(counts) = units.get_mut(name) {
            counts.add(status);
        }
    }
    let mut rows = vec![TableRow { kind: RowKind::Total, cells: all.cells("合计") }];
    let of_units = order.iter().filter_map(|name| Some((name, units.get(name)?)));
    rows.extend(of_units.map(|(name, counts)| TableRow { kind: RowKind::Plain, cells: counts.cells(name) }));
    let deadline = statuses.iter().find_map(|status| status.deadline);
    let deadline = deadline.map(|day| format!("报送时限：{}。", day.format("%Y年%-m月%-d日")));
    let unknown = (all.unknown > 0).then(|| format!("已报中有{}项报送日期不详，未计入迟报。", all.unknown));
    let table = Table::new(format!("{month}月报报送情况表"), "单位：项", &BY_UNIT, rows);
    Table { notes: deadline.into_iter().chain(unknown).collect(), ..table }
}

/// What somebody must look after: reports that are missing, late or of an unknown day, in draft, waiting for review or returned.
pub fn outstanding_table(statuses: &[ReportingStatus], month: YearMonth) -> Table {
    let outstanding = |status: &&ReportingStatus| {
        let in_time = status.is_reported() && status.is_late() == Some(false);
        let expected = status.phase.is_implementation() && !in_time;
        let unfinished = matches!(status.state, FilingState::Draft | FilingState::Submitted | FilingState::Returned);
        expected || unfinished
    };
    let text = |text: &str| TableCell::Text(text.to_owned());
    let rows = (1..).zip(statuses.iter().filter(outstanding)).map(|(number, status)| TableRow {
        kind: RowKind::Plain,
        cells: vec![
            TableCell::Count(number),
            text(&status.project_name),
            status.unit_name.as_deref().map_or(TableCell::Dash, text),
            text(status.state.name()),
            match status.submitted_on {
                Some(day) => text(&day.to_string()),
                None if status.is_reported() => text("不详"),
                None => TableCell::Dash,
            },
            match status.days_late {
                Some(0) => TableCell::Dash,
                Some(days) => TableCell::Difference(days),
                None => text("不详"),
            },
            status.opinion.as_deref().map_or(TableCell::Dash, text),
        ],
    });
    Table::new(format!("{month}月报待办清单"), "", &LIST, rows.collect())
}

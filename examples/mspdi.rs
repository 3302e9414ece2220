//! The items of a plan as a Microsoft Project file (MSPDI), for programs that draw schedules.
//!
//! `mspdi LEDGER MONTH` prints it as of the end of a month, such as 202206. Costs are in fen, as MSPDI wants hundredths. A date without its day
//! is the first day of its month for a start, the last for a finish; a date without its month is left out.

use std::fmt::Write as _;
use std::process::ExitCode;

use zdxm::{Error, ErrorKind, ItemFigures, Ledger, Money, PlanItem, ProjectDate, Result, View, YearMonth, YearPlan};

/// Monday to Friday, 8 to 12 and 13 to 17.
const CALENDAR: &str =
    "  <Calendars><Calendar><UID>1</UID><Name>标准</Name><IsBaseCalendar>1</IsBaseCalendar><WeekDays>\n";
const FREE: &str = "<DayWorking>0</DayWorking>";
const WORKING: &str = "<DayWorking>1</DayWorking><WorkingTimes>\
    <WorkingTime><FromTime>08:00:00</FromTime><ToTime>12:00:00</ToTime></WorkingTime>\
    <WorkingTime><FromTime>13:00:00</FromTime><ToTime>17:00:00</ToTime></WorkingTime></WorkingTimes>";

fn main() -> ExitCode {
    let arguments = std::env::args().skip(1).collect::<Vec<_>>();
    let file = match arguments.as_slice() {
        [ledger, month] => month.parse().and_then(|month| schedule(ledger, month)),
        _ => Err(Error::custom(ErrorKind::InvalidValue, "usage: mspdi LEDGER MONTH")),
    };
    match file {
        Ok(file) => print!("{file}"),
        Err(error) => {
            eprintln!("mspdi: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn schedule(path: &str, month: YearMonth) -> Result<String> {
    let ledger = Ledger::open_read_only(path)?;
    let view = ledger.view()?;
    let plan = view.plans()?.into_iter().find(|plan| plan.fields.year == month.year());
    let plan =
        plan.ok_or_else(|| Error::custom(ErrorKind::NotFound, format!("the ledger has no plan of {}", month.year())))?;
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    xml.push_str("<Project xmlns=\"http://schemas.microsoft.com/project\">\n");
    head(&mut xml, &plan, month);
    xml.push_str(CALENDAR);
    for day in 1..=7 {
        let hours = if day == 1 || day == 7 { FREE } else { WORKING };
        let _ = writeln!(xml, "    <WeekDay><DayType>{day}</DayType>{hours}</WeekDay>");
    }
    xml.push_str("  </WeekDays></Calendar></Calendars>\n  <Tasks>\n");
    let figures = view.month_figures(plan.id, month)?.items;
    for (number, item) in (1..).zip(view.items(plan.id)?) {
        task(&mut xml, &view, number, &item, figures.iter().find(|figures| figures.item == item.id))?;
    }
    xml.push_str("  </Tasks>\n</Project>\n");
    Ok(xml)
}

fn head(xml: &mut String, plan: &YearPlan, month: YearMonth) {
    let year = plan.fields.year;
    element(xml, "  ", "SaveVersion", "14");
    element(xml, "  ", "Name", &format!("{year}.xml"));
    element(xml, "  ", "Title", &plan.fields.title);
    element(xml, "  ", "StartDate", &format!("{year}-01-01T08:00:00"));
    element(xml, "  ", "FinishDate", &format!("{year}-12-31T17:00:00"));
    element(xml, "  ", "CurrencyCode", "CNY");
    element(xml, "  ", "CalendarUID", "1");
    element(xml, "  ", "StatusDate", &format!("{}T17:00:00", month.last_day()));
}

fn task(xml: &mut String, view: &View, number: u32, item: &PlanItem, counted: Option<&ItemFigures>) -> Result<()> {
    let standing = counted.map(|counted| counted.standing).unwrap_or_default();
    let indent = "      ";
    xml.push_str("    <Task>\n");
    element(xml, indent, "UID", &item.id.0.to_string());
    element(xml, indent, "ID", &number.to_string());
    element(xml, indent, "Name", &view.project(item.project)?.fields.name);
    element(xml, indent, "OutlineLevel", "1");
    let start = item.fields.planned_start.and_then(|date| first_day(date, "08:00:00"));
    let finish = item.fields.planned_finish.and_then(|date| last_day(date, "17:00:00"));
    said(xml, indent, "Start", start);
    said(xml, indent, "Finish", finish);
    element(xml, indent, "Milestone", "0");
    element(xml, indent, "PercentComplete", &percent(item.fields.annual, standing.done, standing.finished).to_string());
    said(xml, indent, "Cost", item.fields.annual.map(|annual| annual.fen().to_string()));
    said(xml, indent, "ActualCost", standing.done.map(|done| done.fen().to_string()));
    if let Some(planned) = first_plan(view, item)? {
        let _ = writeln!(xml, "{indent}<Baseline><Number>0</Number><Cost>{}</Cost></Baseline>", planned.fen());
    }
    xml.push_str("    </Task>\n");
    Ok(())
}

/// What the plan said before the first plan change that touched the item.
fn first_plan(view: &View, item: &PlanItem) -> Result<Option<Money>> {
    for change in view.plan_changes(item.plan)? {
        if let Some(entry) = view.plan_change_entries(change.id)?.into_iter().find(|entry| entry.item == item.id) {
            return Ok(entry.before.and_then(|before| before.annual));
        }
    }
    Ok(item.fields.annual)
}

/// Of the annual plan, rounded down; 100 only for what is finished.
fn percent(annual: Option<Money>, done: Option<Money>, finished: Option<bool>) -> i64 {
    match (annual, done) {
        _ if finished == Some(true) => 100,
        (Some(annual), Some(done)) if annual.fen() > 0 => {
            (i128::from(done.fen()) * 100 / i128::from(annual.fen())).clamp(0, 99) as i64
        }
        _ => 0,
    }
}

fn first_day(date: ProjectDate, time: &str) -> Option<String> {
    let day = date.day().or_else(|| Some(date.month()?.first_day()))?;
    Some(format!("{day}T{time}"))
}

fn last_day(date: ProjectDate, time: &str) -> Option<String> {
    let day = date.day().or_else(|| Some(date.month()?.last_day()))?;
    Some(format!("{day}T{time}"))
}

fn said(xml: &mut String, indent: &str, name: &str, value: Option<String>) {
    if let Some(value) = value {
        element(xml, indent, name, &value);
    }
}

fn element(xml: &mut String, indent: &str, name: &str, text: &str) {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let _ = writeln!(xml, "{indent}<{name}>{text}</{name}>");
}

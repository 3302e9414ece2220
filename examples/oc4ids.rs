//! The projects of a ledger as an OC4IDS 0.9.5 package (Open Contracting for Infrastructure Data Standard), for open data.
//!
//! `oc4ids LEDGER [MONTH]` prints the package as of the end of a month (202206), else of the plan's year. What the ledger does not know is
//! left out, never invented: OC4IDS wants full dates, so a date without its day is left out, too.

use std::process::ExitCode;

use serde_json::{Map, Value, json};
use zdxm::chrono::{DateTime, FixedOffset, NaiveDate};
use zdxm::{
    Error, ErrorKind, ItemFigures, Ledger, Money, MoneyUnit, Phase, PlanChange, PlanChangeEntry, PlanItem, ProjectDate,
    Result, View, YearMonth, YearPlan,
};

fn main() -> ExitCode {
    let arguments = std::env::args().skip(1).collect::<Vec<_>>();
    let package = match arguments.as_slice() {
        [ledger] => package(ledger, None),
        [ledger, month] => month.parse().and_then(|month| package(ledger, Some(month))),
        _ => Err(Error::custom(ErrorKind::InvalidValue, "usage: oc4ids LEDGER [MONTH]")),
    };
    match &package {
        Ok(package) => println!("{package:#}"),
        Err(error) => eprintln!("oc4ids: {error}"),
    }
    ExitCode::from(u8::from(package.is_err()))
}

/// Peking time.
fn instant(at_ms: i64) -> Option<String> {
    Some(DateTime::from_timestamp_millis(at_ms)?.with_timezone(&FixedOffset::east_opt(8 * 3600)?).to_rfc3339())
}

fn start_of(day: NaiveDate) -> String {
    format!("{day}T00:00:00+08:00")
}

fn span(first: NaiveDate, last: NaiveDate) -> Value {
    json!({ "startDate": start_of(first), "endDate": start_of(last) })
}

fn amount(money: Money) -> Value {
    json!({ "amount": money.to_decimal(MoneyUnit::Yuan).to_string().parse::<f64>().ok(), "currency": "CNY" })
}

/// Without what is not known: OC4IDS wants no nulls, no empty lists or objects.
fn known(value: Value) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::Array(list) => {
            let list = list.into_iter().filter_map(known).collect::<Vec<_>>();
            (!list.is_empty()).then_some(Value::Array(list))
        }
        Value::Object(members) => {
            let members = members.into_iter().filter_map(|(name, value)| Some((name, known(value)?)));
            let members = members.collect::<Map<_, _>>();
            (!members.is_empty()).then_some(Value::Object(members))
        }
        other => Some(other),
    }
}

fn package(path: &str, month: Option<YearMonth>) -> Result<Value> {
    let ledger = Ledger::open_read_only(path)?;
    let view = ledger.view()?;
    let mut projects = Vec::new();
    for plan in view.plans()? {
        let month = match month {
            Some(month) if month.year() != plan.fields.year => continue,
            Some(month) => month,
            None => YearMonth::new(plan.fields.year, 12)?,
        };
        let changes =
            view.plan_changes(plan.id)?.into_iter().map(|change| Ok((view.plan_change_entries(change.id)?, change)));
        let changes = changes.collect::<Result<Vec<_>>>()?;
        let figures = view.month_figures(plan.id, month)?.items;
        for item in view.items(plan.id)? {
            let counted = figures.iter().find(|figures| figures.item == item.id);
            let of = Known { view: &view, plan: &plan, item: &item, counted, month, changes: &changes };
            projects.extend(known(project(&of)?));
        }
    }
    Ok(json!({
        "uri": format!("urn:uuid:{}", ledger.uuid()?),
        "publishedDate": instant(view.change(view.as_of())?.at_ms),
        "version": "0.9",
        "publisher": { "name": ledger.office()? },
        "projects": projects,
    }))
}

/// One item of a plan.
struct Known<'v> {
    view: &'v View,
    plan: &'v YearPlan,
    item: &'v PlanItem,
    counted: Option<&'v ItemFigures>,
    month: YearMonth,
    changes: &'v [(Vec<PlanChangeEntry>, PlanChange)],
}

fn project(of: &Known<'_>) -> Result<Value> {
    let Known { view, plan, item, counted, .. } = *of;
    let fields = view.project(item.project)?.fields;
    let standing = counted.map(|counted| counted.standing).unwrap_or_default();
    let status = match (standing.finished, standing.started) {
        (Some(true), _) => Some("completion"),
        (_, Some(true)) => Some("implementation"),
        _ => (item.fields.phase == Phase::Reserve).then_some("preparation"),
    };
    let mut classes = vec![
        json!({ "scheme": "x_planPhase", "id": item.fields.phase.word(), "description": item.fields.phase.name() }),
        json!({ "scheme": "x_planYear", "id": plan.fields.year.to_string() }),
        json!({ "scheme": "x_planLevel", "id": plan.fields.level.name() }),
        json!({ "scheme": "x_sector", "id": view.sector(item.fields.sector)?.fields.name }),
    ];
    let stopped = json!({ "scheme": "x_state", "id": "suspended", "description": "停工" });
    classes.extend(counted.filter(|counted| counted.suspended).map(|_| stopped));
    let mut parties = Vec::new();
    for unit in &item.fields.responsible_units {
        let role = if parties.is_empty() { "publicAuthority" } else { "administrativeEntity" };
        parties
            .push(json!({ "id": format!("unit-{}", unit.0), "name": view.unit(*unit)?.fields.name, "roles": [role] }));
    }
    let authority = parties.first().map(|party| json!({ "id": party["id"], "name": party["name"] }));
    parties.extend(fields.owner.as_ref().map(|owner| json!({ "id": "owner", "name": owner, "roles": ["buyer"] })));
    let day = |date: Option<ProjectDate>| date?.day().map(start_of);
    let code = fields.code.as_ref().map(|code| json!([{ "id": code.to_string(), "scheme": "CN-TZXM" }]));
    Ok(json!({
        "id": format!("{}-{}", plan.fields.year, item.project.0),
        "title": fields.name,
        "description": fields.content,
        "language": "zh",
        "status": status,
        "identifiers": code,
        "period": { "startDate": day(fields.period.start), "endDate": day(fields.period.end) },
        "additionalClassifications": classes,
        "locations": fields.location.map(|place| json!([{ "id": "1", "description": place }])),
        "budget": budget(of)?,
        "publicAuthority": authority,
        "parties": parties,
        "forecasts": [forecast(of)?],
        "metrics": metrics(of)?,
    }))
}

/// Total investment, the annual plan as it was adopted, and what each plan change made of it.
fn budget(of: &Known<'_>) -> Result<Value> {
    let (plan, item) = (&of.plan.fields, &of.item.fields);
    let touched = of
        .changes
        .iter()
        .filter_map(|(entries, change)| Some((entries.iter().find(|entry| entry.item == of.item.id)?, change)));
    let touched = touched.collect::<Vec<_>>();
    let before = |(entry, _): &(&PlanChangeEntry, &PlanChange)| entry.before.as_ref()?.annual;
    let adopted = touched.first().map_or(item.annual, before);
    let first = adopted.map(|annual| (plan.title.clone(), annual, plan.issued_on));
    let later = touched
        .iter()
        .filter_map(|(entry, change)| Some((change.name(), entry.after.as_ref()?.annual?, change.fields.issued_on)));
    let year = span(YearMonth::new(plan.year, 1)?.first_day(), YearMonth::new(plan.year, 12)?.last_day());
    let mut lines = Vec::new();
    for (number, (description, annual, issued)) in first.into_iter().chain(later).enumerate() {
        let (id, paid, on) = (format!("{}-{number}", plan.year), amount(annual), issued.map(start_of));
        lines.push(json!({ "id": id, "description": description, "amount": paid, "period": year, "approvalDate": on }));
    }
    let annual = (!lines.is_empty())
        .then(|| json!([{ "id": "annual", "description": "年度计划投资", "budgetBreakdown": lines }]));
    Ok(json!({ "amount": item.total.map(amount), "budgetBreakdowns": annual }))
}

fn series(id: &str, title: &str, observations: Vec<Value>) -> Option<Value> {
    (!observations.is_empty()).then(|| json!({ "id": id, "title": title, "observations": observations }))
}

fn forecast(of: &Known<'_>) -> Result<Option<Value>> {
    let mut months = Vec::new();
    for (number, planned) in of.item.fields.month_plan.iter() {
        let month = YearMonth::new(of.plan.fields.year, number)?;
        let period = span(month.first_day(), month.last_day());
        months.push(json!({ "id": month.yyyymm().to_string(), "period": period, "value": amount(planned) }));
    }
    Ok(series("financialProgress", "月计划", months))
}

/// What was reported: invested since January, and progress in words. A month without an amount has none.
fn metrics(of: &Known<'_>) -> Result<[Option<Value>; 2]> {
    let january = YearMonth::new(of.plan.fields.year, 1)?.first_day();
    let (mut done, mut words) = (Vec::new(), Vec::new());
    for report in of.view.reports(of.item.id)?.into_iter().filter(|report| report.month <= of.month) {
        let (id, last) = (report.month.yyyymm().to_string(), report.month.last_day());
        let ytd = report.fields.ytd_done.map(amount);
        done.extend(ytd.map(|ytd| json!({ "id": id, "period": span(january, last), "value": ytd })));
        let progress = report.fields.progress.filter(|progress| !progress.is_empty());
        words
            .extend(progress.map(|said| json!({ "id": id, "period": { "endDate": start_of(last) }, "measure": said })));
    }
    Ok([series("financialProgress", "1月起累计完成投资", done), series("physicalProgress", "形象进度", words)])
}

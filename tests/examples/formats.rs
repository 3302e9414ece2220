//! The examples of open formats on the sample year: what OC4IDS and Microsoft Project ask for, held here; where their own readers are
//! installed (`ZDXM_OC4IDS`, `ZDXM_ENGINES`), those read the files, too.
#![cfg(all(feature = "docx", feature = "sheets", feature = "workbook"))]

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use zdxm::{Ledger, Money, ProjectDate, YearMonth};

use crate::programs::example;
use crate::tools::{engines, root, run};

/// The ledger of the sample year.
fn sample(folder: &Path) -> PathBuf {
    let made = example("annual_cycle", &["--out", folder.to_str().unwrap()]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    folder.join("ledger.zdxm")
}

fn printed(name: &str, arguments: &[&str]) -> String {
    let output = example(name, arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Every object of a list has a number, no text is empty, dates have a time, amounts are numbers.
fn check(place: &str, name: &str, value: &Value) {
    match value {
        Value::Object(members) => {
            assert!(!members.is_empty(), "{place} is empty");
            members.iter().for_each(|(name, value)| check(&format!("{place}.{name}"), name, value));
        }
        Value::Array(list) => {
            assert!(!list.is_empty(), "{place} is empty");
            for (number, value) in list.iter().enumerate() {
                let has_id = !value.is_object() || name == "additionalClassifications" || value["id"].is_string();
                assert!(has_id, "{place}[{number}] has no id");
                check(&format!("{place}[{number}]"), name, value);
            }
            let mut ids = list.iter().filter_map(|value| value["id"].as_str()).collect::<Vec<_>>();
            let count = ids.len();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), count, "{place} has an id twice");
        }
        Value::String(text) => {
            assert!(!text.trim().is_empty(), "{place} is an empty text");
            if name.ends_with("Date") {
                let [date, time] = text.split_once('T').map(|(date, time)| [date, time]).unwrap();
                assert!(date.parse::<ProjectDate>().is_ok_and(|date| date.day().is_some()), "{place}: {text}");
                assert!(time.ends_with("+08:00"), "{place}: {text}");
            }
            let closed: &[&str] = match name {
                "status" => {
                    &["identification", "preparation", "implementation", "completion", "completed", "cancelled"]
                }
                "currency" => &["CNY"],
                _ => return,
            };
            assert!(closed.contains(&text.as_str()), "{place}: {text}");
        }
        Value::Number(_) => assert_eq!(name, "amount", "{place}"),
        other => panic!("{place}: {other}"),
    }
}

fn yuan(value: &Value) -> i64 {
    Money::parse(&value.to_string(), zdxm::MoneyUnit::Yuan).unwrap().fen()
}

#[test]
fn the_sample_year_is_an_oc4ids_package() {
    let folder = tempfile::tempdir().unwrap();
    let ledger = sample(folder.path());
    let text = printed("oc4ids", &[ledger.to_str().unwrap(), "202206"]);
    let package: Value = serde_json::from_str(&text).unwrap();
    check("package", "", &package);
    for name in ["uri", "publishedDate", "version", "publisher", "projects"] {
        assert!(!package[name].is_null(), "{name}");
    }
    let projects = package["projects"].as_array().unwrap();

    // Amounts and reports are those of the ledger, to the fen; what it does not know is not there.
    let view = Ledger::open_read_only(&ledger).unwrap().view().unwrap();
    let plan = view.plans().unwrap()[0].id;
    let items = view.items(plan).unwrap();
    assert_eq!(projects.len(), items.len());
    let mut reported = 0;
    for (project, item) in projects.iter().zip(&items) {
        let line = &project["budget"]["budgetBreakdowns"][0]["budgetBreakdown"][0]["amount"]["amount"];
        assert_eq!(item.fields.annual.map(Money::fen), (!line.is_null()).then(|| yuan(line)), "{project:#}");
        let reports = view.reports(item.id).unwrap();
        let said = reports.iter().filter_map(|report| report.fields.ytd_done).map(Money::fen).collect::<Vec<_>>();
        let metrics = project["metrics"].as_array().into_iter().flatten();
        let metric = metrics.into_iter().find(|metric| metric["id"] == "financialProgress");
        let found = metric.iter().flat_map(|metric| metric["observations"].as_array().unwrap());
        let found = found.map(|observation| yuan(&observation["value"]["amount"])).collect::<Vec<_>>();
        assert_eq!(found, said, "{project:#}");
        reported += found.len();
        assert!(project.get("type").is_none() && project.get("period").is_none(), "nothing is invented: {project:#}");
    }
    assert!(reported > 3_000, "{reported}");

    let file = folder.path().join("package.json");
    std::fs::write(&file, text).unwrap();
    match std::env::var_os("ZDXM_OC4IDS") {
        Some(folder) => {
            let validator = Path::new(&folder).join("validate_oc4ids.py");
            let python =
                std::env::var_os("ZDXM_ENGINES").map_or("python3".into(), |venv| Path::new(&venv).join("bin/python"));
            let output = run(Command::new(python).arg(validator).arg(&file));
            assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "valid");
        }
        None => eprintln!("left to where ZDXM_OC4IDS names the folder of the schema: validating the package"),
    }
}

/// What stands between the tags of a name, one after the other.
fn all<'x>(xml: &'x str, name: &str) -> Vec<&'x str> {
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    xml.split(&open).skip(1).map(|rest| rest.split(&close).next().unwrap()).collect()
}

#[test]
fn the_sample_year_is_a_schedule_of_microsoft_project() {
    let folder = tempfile::tempdir().unwrap();
    let ledger = sample(folder.path());
    let xml = printed("mspdi", &[ledger.to_str().unwrap(), "202206"]);
    for name in
        ["SaveVersion", "Name", "StartDate", "FinishDate", "StatusDate", "CurrencyCode", "CalendarUID", "Calendar"]
    {
        assert!(xml.contains(&format!("<{name}>")), "{name}");
    }
    let view = Ledger::open_read_only(&ledger).unwrap().view().unwrap();
    let plan = view.plans().unwrap()[0].id;
    let figures = view.month_figures(plan, YearMonth::new(2022, 6).unwrap()).unwrap().items;
    let mut lines = Vec::new();
    let items = view.items(plan).unwrap();
    let tasks = all(&xml, "Task");
    assert_eq!(tasks.len(), items.len());
    for (task, item) in tasks.iter().zip(&items) {
        let done = figures.iter().find(|figures| figures.item == item.id).and_then(|figures| figures.standing.done);
        let one = |name: &str| all(task, name).first().map(|text| (*text).to_owned());
        let fen = |amount: Option<Money>| amount.map(|amount| amount.fen().to_string());
        assert_eq!(one("UID"), Some(item.id.0.to_string()));
        assert_eq!((one("Cost"), one("ActualCost")), (fen(item.fields.annual), fen(done)));
        let percent = one("PercentComplete").unwrap().parse::<u8>().unwrap();
        assert!(percent <= 100, "{task}");
        let name = view.project(item.project).unwrap().fields.name;
        lines.push(format!(
            "{}\t{name}\t{}\t{}\t{percent}",
            item.id.0,
            fen(item.fields.annual).unwrap_or_default(),
            fen(done).unwrap_or_default()
        ));
    }

    let Some(engines) = engines("MPXJ, which reads the schedule back") else { return };
    let file = folder.path().join("plan.xml");
    std::fs::write(&file, xml).unwrap();
    let output = run(Command::new(engines.join("bin/python")).arg(root().join("tests/engines/mspdi.py")).arg(file));
    assert_eq!(String::from_utf8(output.stdout).unwrap().lines().collect::<Vec<_>>(), lines);
}

#[test]
fn without_a_ledger_or_a_plan_the_reason_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("empty.zdxm");
    drop(Ledger::create(&path, "测试重点办").unwrap());
    let empty = path.to_str().unwrap();
    for (name, arguments) in [("oc4ids", vec![]), ("oc4ids", vec!["missing.zdxm"]), ("oc4ids", vec![empty, "月"])] {
        assert!(!example(name, &arguments).status.success(), "{name} {arguments:?}");
    }
    for arguments in [vec![empty, "202206"], vec![empty], vec!["missing.zdxm", "202206"]] {
        let output = example("mspdi", &arguments);
        assert!(!output.status.success() && output.stdout.is_empty(), "{arguments:?}");
    }
}

//! The examples, run as a user runs them.
#![cfg(all(feature = "docx", feature = "sheets", feature = "workbook"))]

use crate::support;
use crate::{chain_mark, official_form, saved_papers};

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use zdxm::{Ledger, Money, MoneyUnit};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Runs an example by the cargo that runs this test, so that it is built with the same settings.
pub(crate) fn example(name: &str, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO"))
        .args(["run", "--quiet", "-p", "zdxm", "--example", name, "--"])
        .args(arguments)
        .current_dir(root())
        .output()
        .unwrap()
}

fn json(output: &Output) -> Value {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

const SECTORS: [(&str, &str); 4] =
    [("infrastructure", "基础设施"), ("industry", "产业发展"), ("livelihood", "民生保障"), ("ecology", "生态环保")];

fn expected(month: u8) -> serde_json::Map<String, Value> {
    let path = root().join("examples/data/liuzhou-2022/expected.json");
    let all: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    all["months"][month.to_string()].as_object().unwrap().clone()
}

/// Cells by the key of expected.json: `new/infrastructure`, or the unit's name.
fn find<'a>(cells: &'a [Value], phase: Option<&str>, sector: Option<&str>, units: [Option<&str>; 2]) -> &'a Value {
    let sector = sector.map(|key| SECTORS.iter().find(|(name, _)| *name == key).unwrap().1);
    let mut found = cells.iter().filter(|cell| {
        cell["phase"].as_str() == phase
            && cell["sector"].as_str() == sector
            && cell["lead_unit"].as_str() == units[0]
            && cell["reporting_unit"].as_str() == units[1]
    });
    let cell = found.next().unwrap_or_else(|| panic!("no cell for {phase:?} {sector:?} {units:?}"));
    assert!(found.next().is_none(), "two cells for {phase:?} {sector:?} {units:?}");
    cell
}

fn fen(wan: &Value) -> i64 {
    Money::parse(wan.as_str().unwrap(), MoneyUnit::WanYuan).unwrap().fen()
}

fn equal(cell: &Value, expected: &Value, with_progress: bool, what: &str) {
    assert_eq!(cell["count"], expected["count"], "{what}");
    assert_eq!(cell["total_fen"], fen(&expected["total"]), "{what}");
    assert_eq!(cell["annual_fen"], fen(&expected["plan"]), "{what}");
    if with_progress {
        assert_eq!(cell["done_fen"], fen(&expected["done"]), "{what}");
        for field in ["reported", "started", "finished"] {
            assert_eq!(cell[field], expected[field], "{what} {field}");
        }
    }
}

#[test]
fn annual_cycle_gives_every_expected_figure_of_every_month_to_the_fen() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().to_str().unwrap();
    let mut compared = 0;
    for month in 1..=6 {
        let result = json(&example("annual_cycle", &["--json", "--month", &month.to_string(), "--out", out]));
        assert_eq!((result["year"].as_i64(), result["month"].as_i64()), (Some(2022), Some(i64::from(month))));
        let (plan, bulletin) = (result["plan"].as_array().unwrap(), result["bulletin"].as_array().unwrap());
        for (key, cell) in expected(month) {
            match key.as_str() {
                "lead_unit" | "reporting_unit" => {
                    for (unit, cell) in cell.as_object().unwrap() {
                        let unit = Some(unit.as_str());
                        let units = if key == "lead_unit" { [unit, None] } else { [None, unit] };
                        equal(find(bulletin, None, None, units), cell, true, &format!("{month} {key} {unit:?}"));
                        compared += 1;
                    }
                }
                _ => {
                    let (phase, sector) = key.split_once('/').map_or((key.as_str(), None), |(p, s)| (p, Some(s)));
                    let phase = Some(phase).filter(|phase| *phase != "all");
                    let what = format!("{month} {key}");
                    equal(find(bulletin, phase, sector, [None; 2]), &cell, true, &what);
                    equal(find(plan, phase, sector, [None; 2]), &cell, false, &what);
                    compared += 1;
                }
            }
        }
        let reserve = find(plan, Some("reserve"), None, [None; 2]);
        assert_eq!((reserve["count"].as_i64(), reserve["total_fen"].as_i64()), (Some(287), Some(48_107_810_000_000)));
        assert!(reserve["annual_fen"].is_null());
    }
    assert_eq!(compared, 6 * (16 + 26 + 12));
}

#[test]
fn annual_cycle_prints_the_bulletin_and_writes_ledger_and_workbook() {
    let folder = tempfile::tempdir().unwrap();
    let output = example("annual_cycle", &["--out", folder.path().to_str().unwrap()]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("续建项目345项，总投资3182.43亿元，年度计划投资413.56亿元"), "{text}");
    assert!(text.contains("占年度计划投资的32.50%，低于序时进度17.50个百分点"), "{text}");
    let progress = String::from_utf8(output.stderr).unwrap();
    assert!(progress.contains("668/668") && progress.contains("657/657"), "{progress}");
    let ledger = Ledger::open_read_only(folder.path().join("ledger.zdxm")).unwrap();
    let view = ledger.view().unwrap();
    view.verify().unwrap();
    assert_eq!(view.as_of().0, 9, "one change for the ledger and one for each of eight files");
    let workbook = std::fs::read(folder.path().join("bulletin-202206.xlsx")).unwrap();
    assert_eq!(zdxm::Workbook::read(&workbook).unwrap().sheets.len(), 7);
    let official = std::fs::read(folder.path().join("bulletin-202206.docx")).unwrap();
    assert!(official.starts_with(b"PK") && official.len() > 10_000, "{}", official.len());
}

#[test]
fn annual_cycle_says_what_is_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let empty = folder.path().to_str().unwrap();
    for (arguments, reason) in [
        (vec![empty, "--out", empty], "no plan was found"),
        (vec!["--month", "x"], "--month needs a number"),
        (vec!["--month", "13", "--out", empty], "month 13 does not exist"),
        (vec!["--what"], "--what is not known"),
        (vec!["/no/such/folder", "--out", empty], "/no/such/folder"),
    ] {
        let output = example("annual_cycle", &arguments);
        assert!(!output.status.success(), "{arguments:?}");
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(stderr.contains(reason), "{arguments:?}: {stderr}");
    }
}

#[test]
fn inspect_sheet_tells_what_was_understood() {
    let data = root().join("examples/data/liuzhou-2022");
    let inspect = |file: PathBuf| json(&example("inspect_sheet", &[file.to_str().unwrap(), "--json"]));
    let mut plan = inspect(data.join("annex1-implementation.et"));
    let members = plan.as_object_mut().unwrap();
    let (columns, rows) = (members.remove("columns").unwrap(), members.remove("rows").unwrap());
    assert_eq!(rows.as_array().unwrap().len(), 668);
    let total = columns.as_array().unwrap().iter().find(|column| column["field"] == "total").unwrap();
    assert_eq!((total["header"].as_str(), total["unit"].as_str()), (Some("总投资"), Some("wan_yuan")));
    assert_eq!(
        plan,
        serde_json::json!({
            "kind": "plan", "year": 2022, "month": null, "projects": 668,
            "sums": {"total_fen": 52_282_730_000_000_i64, "annual_fen": 7_769_212_000_000_i64, "ytd_fen": null},
            "by_phase": {"new": 183, "ongoing": 345, "completed": 140}, "problems": [],
        })
    );
    let month = inspect(data.join("monthly-2022-02.xlsx"));
    assert_eq!((month["kind"].as_str(), month["month"].as_i64()), (Some("monthly"), Some(2)));
    assert_eq!(month["projects"], 650);
    let folder = tempfile::tempdir().unwrap();
    let odd = folder.path().join("odd.csv");
    std::fs::write(&odd, "2022年计划\n单位：万元\n项目名称,建设阶段,行业,总投资\n甲,续建,交通,约3亿\n").unwrap();
    let problem = &inspect(odd)["problems"][0];
    assert_eq!((problem["cell"].as_str(), problem["code"].as_str()), (Some("D4"), Some("amount_unreadable")));
    let text = example("inspect_sheet", &[data.join("annex2-reserve.xls").to_str().unwrap()]);
    assert!(String::from_utf8(text.stdout).unwrap().contains("预备 287项"));
}

#[test]
fn inspect_sheet_fails_with_the_reason() {
    for (file, reason) in
        [("Cargo.toml", "no sheet is a plan"), ("no-such-file.xls", "no-such-file.xls"), ("src", "src")]
    {
        let output = example("inspect_sheet", &[file]);
        assert_eq!(output.status.code(), Some(1), "{file}");
        assert!(String::from_utf8_lossy(&output.stderr).contains(reason), "{file}: {output:?}");
    }
    assert_eq!(example("inspect_sheet", &[]).status.code(), Some(1));
}

#[test]
fn office_questions_are_answered_the_same_every_time() {
    let folder = tempfile::tempdir().unwrap();
    let output = example("office_questions", &[folder.path().join("ledger.zdxm").to_str().unwrap()]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    support::golden("office_questions.txt", &String::from_utf8(output.stdout).unwrap());
}

#[test]
fn office_year_tells_the_same_story_every_time() {
    let folder = tempfile::tempdir().unwrap();
    let output = example("office_year", &[folder.path().join("ledger.zdxm").to_str().unwrap()]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let told = String::from_utf8(output.stdout).unwrap();
    support::golden("office_year.txt", &chain_mark::without_digits(&told));
    let papers = saved_papers::saved(&told, folder.path());
    assert_eq!(papers.len(), 6);
    for paper in papers {
        let docx = official_form::Docx::read(&std::fs::read(&paper).unwrap());
        assert_eq!(official_form::findings(&docx), Vec::<String>::new(), "{}", paper.display());
    }
}

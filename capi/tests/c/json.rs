//! Records as JSON in C: a form reads what a row writes, strictly, and as Rust's JSON has it.
#![cfg(target_os = "linux")]

use serde_json::{Value, json};

use crate::support;
use crate::tools;

use support::Office;
use tools::{Program, has, run};

#[test]
fn records_go_in_and_come_out_as_json() {
    if !has(&["cc"]) {
        return;
    }
    let Office { folder, ledger } = Office::with_plan(2).0;
    let path = ledger.path().to_owned();
    drop(ledger);
    let program = Program::of("json.c", folder.path(), &["-std=gnu99"]);
    let printed = String::from_utf8(run(program.command().arg(&path).current_dir(folder.path())).stdout).unwrap();
    let of = |kind: &str| printed.lines().filter_map(|line| line.strip_prefix(kind)).collect::<Vec<_>>();
    let refused = of("refused|");
    let parts = [
        "totl",
        "5",
        "1.5",
        "fen",
        "1.5",
        "names \"location\" twice",
        "list",
        "object",
        "对象中“location”出现两次",
        "第1行第13列",
        "line 1",
        "an entry of the list is empty",
        "列表中有空项",
    ];
    for (line, part) in refused.iter().zip(parts) {
        assert!(line.contains(part), "{part}: {line}");
    }
    assert_eq!(refused.len(), parts.len());
    let rows = of("row|").into_iter().map(|row| serde_json::from_str(row).unwrap()).collect::<Vec<Value>>();
    let [project, item] = rows.as_slice() else { panic!("{printed}") };
    let view_of = zdxm::Ledger::open(&path).unwrap();
    let view = view_of.view().unwrap();
    let number = |row: &Value| row["id"].as_i64().unwrap();
    // Every member that both have says the same; only the period is one member with two parts in Rust.
    let rust = json!(view.project(zdxm::ProjectId(number(project))).unwrap());
    assert_eq!(project["total"], json!({ "fen": 125_000_000_000_i64 }));
    assert_eq!(project["period_start"], rust["period"]["start"]);
    assert_eq!(project["location"], "柳东新区");
    let item_of = json!(view.item(zdxm::ItemId(number(item))).unwrap());
    for (row, rust) in [(project, rust), (item, item_of)] {
        let mut compared = 0;
        for (name, value) in row.as_object().unwrap() {
            if let Some(of_rust) = rust.get(name) {
                assert_eq!(value, of_rust, "{name}");
                compared += 1;
            }
        }
        assert!(compared >= 11, "{row} {rust}");
    }
    assert_eq!((&item["phase"], &item["higher_level"]), (&json!("ongoing"), &json!(true)));
    assert_eq!(item["responsible_units"], json!([2, 1]));
}

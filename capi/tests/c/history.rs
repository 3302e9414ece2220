//! A C program asks who changed what.
#![cfg(target_os = "linux")]

use serde_json::Value;

use crate::support;
use crate::tools;

use support::Office;
use tools::{Program, has, run};
use zdxm::Money;

#[test]
fn a_c_program_learns_who_raised_an_annual_plan() {
    if !has(&["cc"]) {
        return;
    }
    let (office, _, items) = Office::with_plan(1);
    let raise =
        |batch: &mut zdxm::Batch| batch.change_item(items[0], |now| now.annual = Some(Money::from_fen(250_000)));
    office.ledger.write("王五", raise).unwrap();
    let view = office.ledger.view().unwrap();
    let entries = serde_json::to_value(view.entries(view.as_of()).unwrap()).unwrap();
    drop(view);
    let Office { folder, ledger } = office;
    let path = ledger.path().to_owned();
    drop(ledger);

    let program = Program::of("history.c", folder.path(), &["-std=gnu99"]);
    let printed = String::from_utf8(run(program.command().arg(&path).current_dir(folder.path())).stdout).unwrap();
    let of = |prefix: &str| printed.lines().filter_map(|line| line.strip_prefix(prefix)).collect::<Vec<_>>();
    assert_eq!(of("annual|"), ["2|李四|-1|1000", "3|王五|1000|250000"]);
    let told: Vec<Value> = of("entry|").into_iter().map(|row| serde_json::from_str(row).unwrap()).collect();
    assert_eq!(told.len(), 1);
    for (here, there) in [("actor", "actor"), ("subject", "subject"), ("name", "name"), ("label", "title")] {
        assert_eq!(told[0][here], entries[0][there], "{here}");
    }
    assert!(
        printed.contains("年度计划投资") && printed.contains("0.001万元") && printed.contains("0.25万元"),
        "{printed}"
    );
    assert_eq!(
        of("refused|"),
        ["对象：不能单独查询月报的沿革；请查询项目、单位、人员、年度计划或规则包的沿革 [值无效 101]"]
    );
}

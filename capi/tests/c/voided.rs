//! A C program voids what was typed by mistake, and restores it.
#![cfg(target_os = "linux")]

use crate::support;
use crate::tools;

use support::{Office, month_of};
use tools::{Program, has, run};
use zdxm::ReportFields;

#[test]
fn a_c_program_voids_and_restores() {
    if !has(&["cc"]) {
        return;
    }
    let (office, _, items) = Office::with_plan(1);
    let draft = ReportFields { progress: Some("正在施工".into()), ..Default::default() };
    let save = |batch: &mut zdxm::Batch| batch.save_draft((items[0], month_of(1)), draft);
    office.ledger.write("李四", save).unwrap();
    let Office { folder, ledger } = office;
    let path = ledger.path().to_owned();
    drop(ledger);

    let program = Program::of("voided.c", folder.path(), &["-std=gnu99"]);
    let printed = String::from_utf8(run(program.command().arg(&path).current_dir(folder.path())).stdout).unwrap();
    let of = |prefix: &str| printed.lines().filter_map(|line| line.strip_prefix(prefix)).collect::<Vec<_>>();
    assert_eq!(of("voided|"), ["市交通局|0|重复登记|王五", "项目1|202201|误登|王五"]);
    let refused = of("refused|");
    assert_eq!(
        refused[0],
        "“项目1”仍被使用：“2022年市级层面统筹推进重大项目计划”中的“项目1”；请先作废或更正这些记录 [仍被使用 305]"
    );
    assert!(
        refused[1].starts_with("“市交通局”已由王五（第5号变更，")
            && refused[1].contains("作废，原因：重复登记；误作废的，请恢复")
    );
    assert!(printed.contains("已作废记录") && printed.contains("月报报送"), "{printed}");

    let ledger = zdxm::Ledger::open(&path).unwrap();
    let view = ledger.view().unwrap();
    assert!(view.unit_by_name("市交通局").unwrap().is_some() && view.filing(items[0], month_of(1)).unwrap().is_some());
    view.verify().unwrap();
}

//! Nodes in C: laid out, planned, done, asked for on a day.
#![cfg(target_os = "linux")]

use crate::support;
use crate::tools;

use support::Office;
use tools::{Program, has, run};
use zdxm::ProjectId;

#[test]
fn a_c_program_lays_out_plans_and_asks_for_nodes() {
    if !has(&["cc"]) {
        return;
    }
    let (Office { folder, ledger }, ..) = Office::with_plan(2);
    let path = ledger.path().to_owned();
    let program = Program::of("nodes.c", folder.path(), &[]);
    let output = run(program.command().arg(path));
    let printed = String::from_utf8(output.stdout).unwrap();
    let lines = printed.lines().filter(|line| line.contains('|')).collect::<Vec<_>>();
    assert_eq!(lines[..3], ["laid|7", "again|0", "node|1|开工进场||开工|"]);
    assert_eq!(
        lines[9..],
        [
            "node|8|竣工备案|7|竣工|备案即竣工",
            "late|项目1|打桩或基础开挖|市交通运输局|逾期|32|红灯|建设节点|piling",
            "proposed|1|项目1|开工|2022-04-05|开工进场",
        ]
    );
    assert!(printed.contains("截至2022年5月2日节点完成情况表"), "{printed}");
    let view = ledger.view().unwrap();
    assert_eq!(view.nodes(ProjectId(1)).unwrap().len(), 8);
    view.verify().unwrap();
}

//! Names of units and sectors, and reports of the wrong project, in C.
#![cfg(target_os = "linux")]

use crate::support;
use crate::tools;

use support::Office;
use tools::{Program, has, run};

#[test]
fn a_c_program_is_told_of_near_names_and_of_the_project_of_a_report() {
    if !has(&["cc"]) {
        return;
    }
    let (office, ..) = Office::with_plan(2);
    let Office { folder, ledger } = office;
    let path = ledger.path().to_owned();
    let program = Program::of("review.c", folder.path(), &[]);
    let output = run(program.command().arg(path));
    let printed = String::from_utf8(output.stdout).unwrap();
    for line in [
        "sector|1|民生保障",
        "known|0|",
        "unit|1|市交通运输局",
        "filed|1|项目1|6.00",
        "refiled|2|项目2|6.00",
        "withdrawn|1|2022-03|报错了项目",
        "approved|1|项目1|9.00",
    ] {
        assert!(printed.lines().any(|printed| printed == line), "{line}\n{printed}");
    }
    for told in
        ["project 3 is not in \"2022年市级层面统筹推进重大项目计划\" (plan 1)", "changed opinion, state, ytd_done"]
    {
        assert!(printed.contains(told), "{told}\n{printed}");
    }
    ledger.view().unwrap().verify().unwrap();
}

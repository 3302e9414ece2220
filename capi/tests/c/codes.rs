//! Coded values in C: names, choices, forms and rows.
#![cfg(target_os = "linux")]

use crate::support;
use crate::tools;

use support::Office;
use tools::{Program, has, run};

#[test]
fn a_code_goes_by_its_number_and_by_its_name() {
    if !has(&["cc"]) {
        return;
    }
    let Office { folder, ledger } = Office::with_plan(1).0;
    let path = ledger.path().to_owned();
    drop(ledger);
    let program = Program::of("codes.c", folder.path(), &["-std=gnu99"]);
    let printed = String::from_utf8(run(program.command().arg(path).current_dir(folder.path())).stdout).unwrap();
    let expected = "\
name|2|续建
name|0|
name|5|累计完成投资下降、完成投资超过年度计划
refused|9 is none of 1 (新开工), 2 (续建), 3 (竣工), 4 (预备)
";
    assert!(printed.starts_with(expected), "{printed}");
    assert!(!printed.contains("field|"), "a field has a type that is not that of its values: {printed}");
    for line in [
        "refused|count has no values with names",
        "choice|1|new|新开工",
        "choice|4|reserve|预备",
        "unit|甲|2|功能区",
        "unit|乙|4|企业",
        "unit|丙|3|部门",
    ] {
        assert!(printed.lines().any(|printed| printed == line), "{line}: {printed}");
    }
}

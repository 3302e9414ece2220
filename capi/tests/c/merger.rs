//! A C program merges two units and two projects, and takes that back.
#![cfg(target_os = "linux")]

use crate::support;
use crate::tools;

use support::Office;
use tools::{Program, has, run};
use zdxm::{ProjectFields, UnitFields};

#[test]
fn a_c_program_merges_and_takes_it_back() {
    if !has(&["cc"]) {
        return;
    }
    let office = Office::new();
    let twins = |batch: &mut zdxm::Batch| {
        batch.add_unit(UnitFields::named("市交通运输局"))?;
        batch.add_unit(UnitFields::named("市交通局"))?;
        batch.add_project(ProjectFields::named("凤凰岭大桥"))?;
        batch.add_project(ProjectFields::named("柳州市凤凰岭大桥工程"))
    };
    office.ledger.write("李四", twins).unwrap();
    let Office { folder, ledger } = office;
    let path = ledger.path().to_owned();
    drop(ledger);

    let program = Program::of("merger.c", folder.path(), &["-std=gnu99"]);
    let printed = String::from_utf8(run(program.command().arg(&path).current_dir(folder.path())).stdout).unwrap();
    let of = |prefix: &str| printed.lines().filter_map(|line| line.strip_prefix(prefix)).collect::<Vec<_>>();
    let candidates = of("candidate|");
    assert_eq!(candidates.len(), 2);
    assert!(
        candidates[0].contains("\"merged_name\":\"市交通局\"") && candidates[0].contains("\"merged_to\":1"),
        "{printed}"
    );
    let mergers = of("merger|");
    assert_eq!(mergers.len(), 2);
    assert!(
        mergers[0].contains("\"merged_into\":\"市交通运输局\"") && mergers[0].contains("市交通局是简称"),
        "{printed}"
    );
    assert!(of("refused|")[0].contains("“市交通运输局”与“市交通局”已是同一个"), "{printed}");
    assert!(printed.contains("合并情况表") && printed.contains("疑似重复表"), "{printed}");

    let ledger = zdxm::Ledger::open(&path).unwrap();
    let view = ledger.view().unwrap();
    assert!(view.mergers().unwrap().is_empty() && view.projects().unwrap().len() == 2);
    view.verify().unwrap();
}

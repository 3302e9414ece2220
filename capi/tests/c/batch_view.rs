//! A batch in C that reads what it wrote.
#![cfg(target_os = "linux")]

use crate::support;
use crate::tools;

use support::Office;
use tools::{Program, has, run};

#[test]
fn a_c_batch_reads_what_it_wrote_until_it_ends() {
    if !has(&["cc"]) {
        return;
    }
    let (office, ..) = Office::with_plan(2);
    let Office { folder, ledger } = office;
    let path = ledger.path().to_owned();
    let program = Program::of("batch_view.c", folder.path(), &["-std=gnu99", "-pthread"]);
    let output = run(program.command().arg(path).current_dir(folder.path()));
    let printed = String::from_utf8(output.stdout).unwrap();
    let line = |what: &str| {
        let start = format!("{what}|");
        printed.lines().find_map(|line| line.strip_prefix(&start)).unwrap_or_default().to_owned()
    };
    let (batch, before, after) = (line("batch"), line("ledger"), line("committed"));
    assert!(batch != before && !batch.is_empty(), "{printed}");
    assert!(printed.contains(&format!("committed|{batch}\n")), "{printed}");
    assert!(after.contains("the view is of a batch that has ended; make a view of the ledger"), "{printed}");
    for (what, told) in [
        ("verify", "what a batch wrote is not committed yet; commit it"),
        ("limit", "the view of a batch is limited to what its actor may see"),
        ("ended", "the batch has ended"),
    ] {
        assert!(line(what).contains(told), "{printed}");
    }
    let view = ledger.view().unwrap();
    let last = view.projects().unwrap().pop().unwrap().fields;
    assert_eq!((last.name.as_str(), last.owner.as_deref()), ("新项目", Some("市城投公司")));
    view.verify().unwrap();
}

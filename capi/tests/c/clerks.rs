//! Two clerks in C at the same records.
#![cfg(target_os = "linux")]

use crate::support;
use crate::tools;

use support::{Office, month_of};
use tools::{Program, has, run};
use zdxm::FilingState;

#[test]
fn a_c_form_remembers_the_row_that_it_was_loaded_from() {
    if !has(&["cc"]) {
        return;
    }
    let (office, _, items) = Office::with_plan(2);
    office.file(items[0], 3, 500);
    let Office { folder, ledger } = office;
    let path = ledger.path().to_owned();
    let program = Program::of("clerks.c", folder.path(), &[]);
    let output = run(program.command().arg(path));
    let printed = String::from_utf8(output.stdout).unwrap();
    let line = |what: &str| {
        let start = format!("{what}|");
        printed.lines().find_map(|line| line.strip_prefix(&start)).unwrap_or_default().to_owned()
    };
    for (what, told) in [
        ("project", "\"项目1\" (project 1) is not as it was read at change 2: 甲 (change 4, "),
        ("project", ") changed owner; read it again"),
        ("report", "the report of \"项目1\" (item 1) for 2022-03 is not as it was read at change 3: 甲 (change 4, "),
        ("report", ") changed ytd_done; read it again"),
        ("other", "the form was loaded from the record with id 1, not 2"),
        ("draft", "the report of \"项目1\" (item 1) for 2022-04 is draft by 甲 (change 7, "),
        ("previewed", "record 1: \"项目2\" (item 2) is not as it was read at change 2: 甲 (change 9, "),
        ("adjusted", ") changed total; read it again"),
        ("of a month", "record 1: \"项目2\" (item 2) is not as it was read at change 10: 甲 (change 12, "),
        ("of a month", ") changed target; read it again"),
        ("found", ") changed content; read it again"),
        ("overdue", ") changed content; read it again"),
        ("kind", "does not make it one of permit"),
        ("project of the matter", "does not make it one of \"项目2\""),
        ("event", "does not make it one of finish"),
        ("twice", "项目2"),
        ("place", "2 of 1"),
    ] {
        assert!(line(what).contains(told), "{printed}");
    }
    let queued = line("queued");
    assert_eq!(line("refused"), "市城投公司|||6.00|");
    assert_eq!(line("merged"), "市城投公司|柳东新区||6.00|征地");
    assert_eq!(line("patched"), "|柳东新区|路桥|7.00|征地");
    let view = ledger.view().unwrap();
    let filing = view.filing(items[0], month_of(4)).unwrap().unwrap();
    assert_eq!((filing.state, filing.fields.problem.as_deref()), (FilingState::Submitted, Some("用地")));
    assert_eq!(filing.fields.ytd_done.map(zdxm::Money::fen), Some(700));
    let adjusted = view.item(items[1]).unwrap().fields;
    assert_eq!([adjusted.total, adjusted.annual].map(|money| money.map(zdxm::Money::fen)), [Some(9_000), Some(300)]);
    // The owner that the first one gave last stands, though the second one had loaded the one before.
    let owner = view.project(view.item(items[1]).unwrap().project).unwrap().fields.owner;
    assert_eq!(owner.as_deref(), Some("市水务集团"));
    let [listed, whole] = <[&str; 2]>::try_from(queued.split(" is ").collect::<Vec<_>>()).unwrap();
    assert_eq!(listed, whole);
    let matter = view
        .matters(view.item(items[0]).unwrap().project)
        .unwrap()
        .into_iter()
        .find(|matter| matter.fields.name == "征地");
    let fields = matter.unwrap().fields;
    assert_eq!([fields.content.as_deref(), fields.remark.as_deref()], [Some("二期"), Some("已督办")]);
    view.verify().unwrap();
}

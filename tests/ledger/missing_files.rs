//! Files and folders that do not exist: whoever has a wrong path in hand is told which part of it leads nowhere.

use crate::support;

use std::path::Path;

use support::{Office, month_of};
use zdxm::figures::Bulletin;
use zdxm::{ErrorKind, Ledger, PrintedForm, ProjectId, Result, SaveOptions, Workbook};

type Attempt<'a> = (&'a str, Box<dyn Fn(&Path) -> Result<()> + 'a>);

fn told(name: &str, error: zdxm::Error, parts: &[&str]) {
    assert_eq!(error.kind(), ErrorKind::NoFile, "{name}: {error}");
    assert!(!error.is_temporary());
    for part in parts {
        assert!(error.to_string().contains(part), "{name}: {error} without {part}");
    }
}

#[test]
fn a_missing_file_is_no_missing_record_and_no_broken_disk() {
    let office = Office::new();
    let folder = office.folder.path();
    let target = folder.join("恢复.zdxm");
    let reads: [Attempt<'_>; 6] = [
        ("open", Box::new(|path| Ledger::open(path).map(drop))),
        ("open to read", Box::new(|path| Ledger::open_read_only(path).map(drop))),
        ("check", Box::new(|path| Ledger::check_file(path).map(drop))),
        ("restore", Box::new(|path| Ledger::restore(path, &target).map(drop))),
        ("import", Box::new(|path| Ledger::begin_import(path, &target).map(drop))),
        ("sheet", Box::new(|path| Workbook::open(path).map(drop))),
    ];
    std::fs::write(folder.join("年报"), "a file").unwrap();
    for (name, read) in &reads {
        let path = folder.join("台帐.zdxm");
        let whole = path.to_str().unwrap();
        told(name, read(&path).unwrap_err(), &["no file is at", whole, "its folder exists"]);
        // The first part that does not exist, not the last one.
        let path = folder.join("2022年").join("一季度").join("台账.zdxm");
        let year = folder.join("2022年");
        let missing = format!("{} does not exist; check the path, and whether its drive is connected", year.display());
        told(name, read(&path).unwrap_err(), &[path.to_str().unwrap(), &missing]);
        // A file where a folder is meant.
        let inside = folder.join("年报").join("台账.zdxm");
        told(name, read(&inside).unwrap_err(), &[if cfg!(windows) { "年报" } else { "年报 is not a folder" }]);
    }
    // A path that begins where the program was started is told from the root on.
    let root = std::env::current_dir().unwrap().join("没有这个.zdxm");
    told("relative", Ledger::open("没有这个.zdxm").unwrap_err(), &[root.to_str().unwrap()]);
    assert_eq!(office.ledger.view().unwrap().project(ProjectId(9)).unwrap_err().kind(), ErrorKind::NotFound);
    assert!(!target.exists());
    // What is there and has nothing in it is another thing, too.
    std::fs::write(folder.join("空.zdxm"), "").unwrap();
    assert_eq!(Ledger::open(folder.join("空.zdxm")).unwrap_err().kind(), ErrorKind::NotALedger);
}

#[test]
fn a_folder_that_does_not_exist_is_named_where_a_file_is_to_be_written() {
    let (office, plan, _) = Office::with_plan(1);
    let folder = office.folder.path();
    let backup = folder.join("备份.zdxm");
    office.ledger.backup_to(&backup).unwrap();
    let view = office.ledger.view().unwrap();
    let bulletin = Bulletin::new(&view.month_figures(plan, month_of(1)).unwrap()).unwrap();
    let writes: [Attempt<'_>; 6] = [
        ("create", Box::new(|path| Ledger::create(path, "办").map(drop))),
        ("open or create", Box::new(|path| Ledger::open_or_create(path, "办").map(drop))),
        ("backup", Box::new(|path| office.ledger.backup_to(path).map(drop))),
        ("restore", Box::new(|path| Ledger::restore(&backup, path).map(drop))),
        (
            "workbook",
            Box::new(|path| bulletin.document().unwrap().save(PrintedForm::Workbook, path, SaveOptions::default())),
        ),
        ("export", Box::new(|path| office.ledger.view()?.begin_export(path, SaveOptions::default()).map(drop))),
    ];
    let missing = folder.join("通报");
    for (name, write) in &writes {
        let path = missing.join("2022年").join("第1期");
        let folder = format!("{} does not exist; make the folder", missing.display());
        told(name, write(&path).unwrap_err(), &[path.to_str().unwrap(), "cannot be written", &folder]);
    }
    assert!(!missing.exists());
}

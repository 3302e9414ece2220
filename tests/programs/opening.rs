//! What opening a ledger finds beside it, and what it refuses to write to.

use crate::programs;
use crate::support;

use std::fs;
use std::path::{Path, PathBuf};

use programs::run_again;
use rusqlite::Connection;
use support::{Office, options};
use zdxm::{ChangeNumber, ErrorKind, Ledger, OpeningNotice, ProjectFields};

fn add(ledger: &Ledger, name: &str) {
    ledger.write("张三", |batch| batch.add_project(ProjectFields::named(name))).unwrap();
}

/// What the other programs of these tests do: they end without closing the ledger.
#[test]
fn program() {
    let Ok(task) = std::env::var("ZDXM_TASK") else { return };
    let ledger = options().open(std::env::var("ZDXM_LEDGER").unwrap()).unwrap();
    task.split(',').for_each(|name| add(&ledger, name));
    std::process::exit(0);
}

fn closed(office: Office) -> (tempfile::TempDir, PathBuf) {
    let path = office.ledger.path().to_owned();
    (office.folder, path)
}

fn log_of(path: &Path) -> PathBuf {
    path.with_extension("zdxm-wal")
}

fn notices(path: &Path) -> Vec<OpeningNotice> {
    options().open(path).unwrap().opening().notices.clone()
}

#[test]
fn changes_that_came_out_of_a_log_are_reported_once() {
    let (_folder, path) = closed(Office::new());
    assert_eq!(notices(&path), []);
    run_again("opening::program", "一,二,三", &path);
    assert!(fs::metadata(log_of(&path)).unwrap().len() > 0);
    let ledger = options().open(&path).unwrap();
    let expected = OpeningNotice::Recovered { first: Some(ChangeNumber(2)), last: ChangeNumber(4) };
    assert_eq!(ledger.opening().notices, std::slice::from_ref(&expected));
    assert!(expected.to_string().starts_with("recovered change 2 to change 4"), "{expected}");
    let text = expected.text(zdxm::Language::Chinese);
    assert!(text.starts_with("已恢复第2号变更至第4号变更"), "{text}");
    assert_eq!(expected.id(), "changes_recovered");
    // Somebody has it open now, so that the log is nobody's legacy.
    assert_eq!(notices(&path), []);
    assert_eq!(ledger.view().unwrap().projects().unwrap().len(), 3);
    drop(ledger);
    assert_eq!(notices(&path), []);
}

#[test]
fn a_copy_laid_over_a_ledger_beside_its_log_is_not_written_to() {
    let (folder, path) = closed(Office::new());
    let (early, other) = (folder.path().join("early"), folder.path().join("other"));
    fs::copy(&path, &early).unwrap();
    run_again("opening::program", "一,二", &path);
    let log = fs::read(log_of(&path)).unwrap();
    // Another ledger, of as many changes.
    drop(options().create(&other, "别的办").unwrap());
    add(&options().open(&other).unwrap(), "别的");
    // The same ledger, which went another way since.
    run_again("opening::program", "另一个", &early);
    let early_log = early.with_file_name("early-wal");
    drop(options().open(&early).unwrap());
    assert!(!early_log.exists());
    for laid_over in [&other, &early] {
        fs::copy(laid_over, &path).unwrap();
        let before = fs::read(&path).unwrap();
        for opened in [options().open(&path), options().open_or_create(&path, "办")] {
            let error = opened.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Tampered, "{error}");
            assert!(error.to_string().contains("the log beside"), "{error}");
        }
        assert!(fs::read(&path).unwrap() == before && fs::read(log_of(&path)).unwrap() == log);
    }
    // Without the foreign log it is a ledger like any other.
    fs::remove_file(log_of(&path)).unwrap();
    assert_eq!(notices(&path), []);
}

#[cfg(unix)]
#[test]
fn further_names_of_the_file_are_reported_or_refused() {
    let (folder, path) = closed(Office::new());
    let other = folder.path().join("second name.zdxm");
    fs::hard_link(&path, &other).unwrap();
    assert_eq!(notices(&path), [OpeningNotice::HardLinks { links: 2 }]);
    let ledger = options().open(&path).unwrap();
    add(&ledger, "一");
    // The other name would have another log.
    assert_eq!(options().open(&other).unwrap_err().kind(), ErrorKind::LedgerMoved);
    drop(ledger);
    let before = fs::read(&path).unwrap();
    let error = options().refuse_hard_links().open(&path).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::LedgerMoved, "{error}");
    assert_eq!(fs::read(&path).unwrap(), before);
    let read = options().open_read_only(&path).unwrap();
    assert_eq!(read.opening().notices, [OpeningNotice::HardLinks { links: 2 }]);
    fs::remove_file(other).unwrap();
    options().refuse_hard_links().open(&path).unwrap();
}

#[cfg(unix)]
#[test]
fn a_second_name_that_the_library_left_is_removed() {
    let (folder, path) = closed(Office::new());
    let partial = folder.path().join("office.zdxm.0123456789ab.partial");
    fs::hard_link(&path, &partial).unwrap();
    // Another file of such a name is none of its names.
    let stranger = folder.path().join("office.zdxm.ffffffffffff.partial");
    fs::write(&stranger, "x").unwrap();
    let read = options().open_read_only(&path).unwrap();
    assert_eq!(read.opening().notices, [OpeningNotice::HardLinks { links: 2 }]);
    drop(read);
    let removed = OpeningNotice::PartialRemoved { path: fs::canonicalize(&partial).unwrap() };
    assert_eq!(notices(&path), [removed]);
    assert!(!partial.exists() && stranger.exists());
    assert_eq!(notices(&path), []);
}

/// Tables, indexes and views of others are left alone; what could let a write go astray is not.
#[test]
fn what_others_added_is_reported_and_left_alone() {
    let (_folder, path) = closed(Office::new());
    let sql = "CREATE TABLE notes (id INTEGER PRIMARY KEY AUTOINCREMENT, x UNIQUE);
               INSERT INTO notes (x) VALUES ('留言');
               CREATE INDEX change_by_actor ON change (actor);
               CREATE VIEW everybody AS SELECT actor FROM change";
    Connection::open(&path).unwrap().execute_batch(sql).unwrap();
    let ledger = options().open(&path).unwrap();
    let names = ["index change_by_actor", "table notes", "view everybody"].map(str::to_owned).to_vec();
    assert_eq!(ledger.opening().notices, [OpeningNotice::AddedObjects { names: names.clone() }]);
    add(&ledger, "一");
    assert_eq!(ledger.view().unwrap().verify().unwrap().added, names);
    assert_eq!(ledger.view().unwrap().begin_verify().unwrap().step(1 << 20).unwrap().unwrap().added, names);
    drop(ledger);
    let notes = Connection::open(&path).unwrap().query_row("SELECT x FROM notes", [], |row| row.get::<_, String>(0));
    assert_eq!(notes.unwrap(), "留言");
}

#[test]
fn a_ledger_under_litestream_opens_is_written_and_verifies() {
    let (_folder, path) = closed(Office::new());
    let sql = "CREATE TABLE _litestream_seq (id INTEGER PRIMARY KEY, seq INTEGER);
               CREATE TABLE _litestream_lock (id INTEGER);
               INSERT INTO _litestream_seq VALUES (1, 7);
               ANALYZE";
    Connection::open(&path).unwrap().execute_batch(sql).unwrap();
    let ledger = options().open(&path).unwrap();
    assert_eq!(ledger.opening().notices, [OpeningNotice::Litestream]);
    add(&ledger, "一");
    let verification = ledger.view().unwrap().verify().unwrap();
    assert!(verification.added.is_empty(), "{:?}", verification.added);
    drop(ledger);
    assert!(Ledger::check_file(&path).unwrap().is_sound());
}

/// Of any other shape, or with an index, they are what somebody added.
#[test]
fn what_only_has_the_names_of_litestream_is_reported() {
    for (sql, added) in [
        ("CREATE TABLE _litestream_seq (id INTEGER PRIMARY KEY, seq TEXT)", "table _litestream_seq"),
        ("CREATE TABLE _litestream_lock (id INTEGER, note TEXT)", "table _litestream_lock"),
        ("CREATE VIEW _litestream_lock AS SELECT 1 AS id", "view _litestream_lock"),
        ("CREATE TABLE _litestream_lock (id INTEGER); CREATE INDEX i ON _litestream_lock (id)", "index i"),
        ("CREATE TABLE _litestream_meta (id INTEGER)", "table _litestream_meta"),
    ] {
        let (_folder, path) = closed(Office::new());
        Connection::open(&path).unwrap().execute_batch(sql).unwrap();
        let ledger = options().open(&path).unwrap();
        let names = vec![added.to_owned()];
        assert!(ledger.opening().notices.contains(&OpeningNotice::AddedObjects { names: names.clone() }), "{sql}");
        assert_eq!(ledger.view().unwrap().verify().unwrap().added, names, "{sql}");
    }
}

#[test]
fn a_ledger_with_altered_tables_is_only_read() {
    for (sql, name) in [
        ("DROP VIEW reading_unit", "view reading_unit"),
        ("CREATE TRIGGER t AFTER INSERT ON report BEGIN SELECT 1; END", "trigger t"),
        ("DROP INDEX unit_by_name", "index unit_by_name"),
        ("ALTER TABLE change ADD COLUMN x TEXT", "table change"),
        ("DROP TABLE ten_day_report", "table ten_day_report"),
        (
            "CREATE TABLE _litestream_seq (x); CREATE TRIGGER s AFTER INSERT ON _litestream_seq BEGIN SELECT 1; END",
            "trigger s",
        ),
    ] {
        let (folder, path) = closed(Office::new());
        let before = |path: &Path| fs::read(path).unwrap();
        Connection::open(&path).unwrap().execute_batch(sql).unwrap();
        let bytes = before(&path);
        let error = options().open(&path).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Tampered, "{sql}: {error}");
        assert!(error.to_string().contains(name), "{error}");
        assert_eq!(before(&path), bytes, "{sql}");
        let read = options().open_read_only(&path).unwrap();
        let is_altered =
            |notice: &OpeningNotice| matches!(notice, OpeningNotice::AlteredObjects { names } if names[0] == name);
        assert!(read.opening().notices.iter().any(is_altered), "{sql}: {:?}", read.opening());
        assert_eq!(read.view().unwrap().verify().unwrap_err().kind(), ErrorKind::Tampered);
        drop((read, folder));
    }
}

/// The tables are looked at again where they changed while the ledger was open.
#[test]
fn a_trigger_that_comes_later_refuses_writing_too() {
    let office = Office::new();
    add(&office.ledger, "一");
    let other = Connection::open(office.ledger.path()).unwrap();
    other.execute_batch("CREATE TABLE notes (x)").unwrap();
    add(&office.ledger, "二");
    other.execute_batch("CREATE TRIGGER t BEFORE INSERT ON project BEGIN SELECT RAISE(IGNORE); END").unwrap();
    let error = office.ledger.batch("张三").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Tampered, "{error}");
    other.execute_batch("DROP TRIGGER t").unwrap();
    add(&office.ledger, "三");
    assert_eq!(office.ledger.view().unwrap().projects().unwrap().len(), 3);
}

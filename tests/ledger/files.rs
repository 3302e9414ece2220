//! Files that are no ledger, or cannot be used as one, get their own error and stay as they are.

use crate::support;

use std::fs;
use std::path::Path;

use rusqlite::Connection;
use support::{Office, options};
use zdxm::{ErrorKind, Ledger};

/// Opens a file in every way; each must fail with the kind and leave the file and its folder as they were.
fn refused(path: &Path, kind: ErrorKind) {
    let folder = path.parent().unwrap();
    let state = || {
        let mut files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect::<Vec<_>>();
        files.sort();
        let contents = files.iter().map(|file| fs::read(file).ok()).collect::<Vec<_>>();
        (files, contents)
    };
    let before = state();
    type Attempt = fn(&Path) -> zdxm::Result<Ledger>;
    let attempts: [(&str, Attempt); 4] = [
        ("open", |path| options().busy_ms(50).open(path)),
        ("create", |path| options().busy_ms(50).create(path, "办")),
        ("open_or_create", |path| options().busy_ms(50).open_or_create(path, "办")),
        ("open_read_only", |path| options().busy_ms(50).open_read_only(path)),
    ];
    for (name, attempt) in attempts {
        let error = attempt(path).unwrap_err();
        assert_eq!(error.kind(), kind, "{name}: {error}");
        assert_eq!(state(), before, "{name} touched {}", path.display());
    }
}

#[test]
fn other_files_are_not_ledgers() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("报告.docx");
    fs::write(&path, b"PK\x03\x04 not a ledger at all".repeat(100)).unwrap();
    refused(&path, ErrorKind::NotALedger);
    fs::write(&path, b"SQLite").unwrap();
    refused(&path, ErrorKind::NotALedger);
    let inner = folder.path().join("a folder");
    fs::create_dir(&inner).unwrap();
    assert_eq!(Ledger::open(&inner).unwrap_err().kind(), ErrorKind::NotALedger);
}

#[test]
fn databases_of_other_programs_stay_untouched() {
    for mode in ["DELETE", "WAL"] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("other.db");
        let conn = Connection::open(&path).unwrap();
        conn.query_row(&format!("PRAGMA journal_mode = {mode}"), [], |_| Ok(())).unwrap();
        conn.execute_batch("CREATE TABLE t (x); INSERT INTO t VALUES (1);").unwrap();
        drop(conn);
        refused(&path, ErrorKind::ForeignDatabase);
    }
}

#[test]
fn a_missing_file_is_opened_only_by_creating_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new.zdxm");
    assert_eq!(Ledger::open(&path).unwrap_err().kind(), ErrorKind::NoFile);
    assert_eq!(Ledger::open_read_only(&path).unwrap_err().kind(), ErrorKind::NoFile);
    assert!(!path.exists());
    assert_eq!(Ledger::create(folder.path().join("no/such/folder.zdxm"), "办").unwrap_err().kind(), ErrorKind::NoFile);
    Ledger::open_or_create(&path, "办").unwrap();
    Ledger::open_or_create(&path, "别的办").unwrap();
    assert_eq!(Ledger::open(&path).unwrap().office().unwrap(), "办");
    assert_eq!(Ledger::create(&path, "办").unwrap_err().kind(), ErrorKind::Duplicate);
    fs::write(folder.path().join("empty"), b"").unwrap();
    Ledger::create(folder.path().join("empty"), "办").unwrap();
}

#[test]
fn a_ledger_of_a_newer_version_stays_untouched() {
    let Office { folder, ledger } = Office::new();
    let path = ledger.path().to_owned();
    drop(ledger);
    Connection::open(&path).unwrap().execute_batch("PRAGMA user_version = 99").unwrap();
    let before = fs::read(&path).unwrap();
    for result in [Ledger::open(&path), Ledger::open_read_only(&path), Ledger::open_or_create(&path, "办")] {
        let error = result.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NewerVersion, "{error}");
        assert!(error.to_string().contains("format 99"), "{error}");
    }
    assert_eq!(fs::read(&path).unwrap(), before);
    drop(folder);
}

#[test]
fn a_ledger_upgraded_while_open_is_not_written_to_by_the_old_program() {
    let office = Office::new();
    Connection::open(office.ledger.path()).unwrap().execute_batch("PRAGMA user_version = 99").unwrap();
    let written = office.ledger.write("甲", |batch| batch.ensure_unit("甲局"));
    assert_eq!(written.unwrap_err().kind(), ErrorKind::NewerVersion);
}

#[test]
fn a_damaged_ledger_is_reported_and_not_repaired() {
    let (office, plan, _) = Office::with_plan(300);
    let Office { folder, ledger } = office;
    let path = ledger.path().to_owned();
    drop(ledger);
    let mut bytes = fs::read(&path).unwrap();
    let half = bytes.len() / 2;
    bytes[4096..half].fill(0xa5);
    fs::write(&path, &bytes).unwrap();
    let used = Ledger::open(&path).and_then(|ledger| {
        let view = ledger.view()?;
        view.items(plan)?;
        view.verify()
    });
    let error = used.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Damaged | ErrorKind::Tampered), "{error}");
    assert_eq!(fs::metadata(&path).unwrap().len(), bytes.len() as u64);
    let short = &bytes[..5000];
    fs::write(&path, short).unwrap();
    assert_eq!(Ledger::open(&path).and_then(|ledger| ledger.office()).unwrap_err().kind(), ErrorKind::Damaged);
    drop(folder);
}

#[test]
fn a_ledger_opened_for_reading_refuses_to_write() {
    let (office, plan, _) = Office::with_plan(2);
    let ledger = Ledger::open_read_only(office.ledger.path()).unwrap();
    assert!(ledger.is_read_only());
    assert_eq!(ledger.view().unwrap().items(plan).unwrap().len(), 2);
    assert_eq!(ledger.batch("甲").unwrap_err().kind(), ErrorKind::ReadOnly);
    ledger.view().unwrap().verify().unwrap();
}

#[cfg(unix)]
#[test]
fn a_file_without_write_permission_can_still_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let (office, plan, _) = Office::with_plan(2);
    let Office { folder, ledger } = office;
    let path = ledger.path().to_owned();
    drop(ledger);
    let rights = |file: u32, dir: u32| {
        fs::set_permissions(&path, fs::Permissions::from_mode(file)).unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(dir)).unwrap();
    };
    rights(0o444, 0o555);
    let probe = fs::OpenOptions::new().append(true).open(&path);
    if probe.is_ok() {
        eprintln!("skipped: this user writes to read-only files");
    } else {
        assert_eq!(Ledger::open(&path).unwrap_err().kind(), ErrorKind::ReadOnly);
        let ledger = Ledger::open_read_only(&path).unwrap();
        assert_eq!(ledger.view().unwrap().items(plan).unwrap().len(), 2);
    }
    rights(0o644, 0o755);
}

#[test]
fn a_locked_ledger_is_busy_and_a_later_try_succeeds() {
    let office = Office::new();
    let other = options().busy_ms(50).open(office.ledger.path()).unwrap();
    let batch = office.ledger.batch("甲").unwrap();
    let error = other.batch("乙").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Busy);
    assert!(error.is_temporary());
    drop(batch);
    other.write("乙", |batch| batch.ensure_unit("乙局")).unwrap();
    let within = options().busy_ms(20).open(office.ledger.path()).unwrap();
    let first = within.batch("丙").unwrap();
    assert_eq!(within.batch("丙").unwrap_err().kind(), ErrorKind::Busy);
    drop(first);
}

/// What Unix needs a look for, Windows refuses by itself.
#[cfg(windows)]
#[test]
fn a_ledger_that_is_open_cannot_be_moved_replaced_or_deleted() {
    let office = Office::new();
    let path = office.ledger.path().to_owned();
    office.ledger.write("甲", |batch| batch.ensure_unit("甲局")).unwrap();
    for file in [path.clone(), path.with_extension("zdxm-wal")] {
        assert!(fs::rename(&file, path.with_extension("away")).is_err());
        assert!(fs::remove_file(&file).is_err());
        fs::write(path.with_extension("other"), "x").unwrap();
        assert!(fs::rename(path.with_extension("other"), &file).is_err());
    }
    office.ledger.write("甲", |batch| batch.ensure_unit("乙局")).unwrap();
}

//! A ledger whose file, path and log are no longer one thing takes no writes: nothing that was acknowledged is lost.
#![cfg(unix)]

use crate::programs;
use crate::support;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use programs::run_again;
use support::{Office, options};
use zdxm::{ChangeNumber, ErrorKind, Ledger, ProjectFields};

fn add(ledger: &Ledger, name: &str) -> zdxm::Result<ChangeNumber> {
    let mut batch = ledger.batch("张三")?;
    batch.add_project(ProjectFields::named(name))?;
    batch.commit()
}

fn names(ledger: &Ledger) -> Vec<String> {
    let view = ledger.view().unwrap();
    view.verify().unwrap();
    view.projects().unwrap().into_iter().map(|project| project.fields.name).collect()
}

fn log_of(path: &Path) -> PathBuf {
    path.with_extension("zdxm-wal")
}

/// What the other programs of these tests do.
#[test]
fn program() {
    let Ok(task) = std::env::var("ZDXM_TASK") else { return };
    let path = std::env::var("ZDXM_LEDGER").unwrap();
    match task.as_str() {
        "look" => println!("{:?}", names(&options().open(path).unwrap())),
        "write" => {
            add(&options().open(path).unwrap(), "另一程序").unwrap();
        }
        "fork" => fork(Path::new(&path)),
        other => panic!("{other}"),
    }
}

/// A host that reads the files itself drops SQLite's locks; the next program that closes the ledger deletes the log.
#[test]
fn a_log_that_another_program_deleted_is_not_written_to() {
    for write_between in [false, true] {
        let office = Office::new();
        let path = office.ledger.path().to_owned();
        add(&office.ledger, "一").unwrap();
        for ending in ["", "-wal", "-shm"] {
            fs::read(path.with_extension(format!("zdxm{ending}"))).unwrap();
        }
        run_again("moved_ledgers::program", "look", &path);
        assert!(!log_of(&path).exists(), "the locks were not lost, so that this test shows nothing");
        if write_between {
            run_again("moved_ledgers::program", "write", &path);
        }
        let error = add(&office.ledger, "二").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::LedgerMoved, "{error}");
        assert_eq!(office.ledger.view().unwrap_err().kind(), ErrorKind::LedgerMoved);
        // SQLite shares what it knows of a file within a process: a second handle would be misled.
        let error = options().open(&path).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::LedgerMoved, "{error}");
        assert!(error.to_string().contains("close the ledger"), "{error}");
        // Closing must neither copy the old log over what others wrote nor delete theirs.
        drop(office.ledger);
        let ledger = options().open(&path).unwrap();
        add(&ledger, "三").unwrap();
        let expected: &[&str] = if write_between { &["一", "另一程序", "三"] } else { &["一", "三"] };
        assert_eq!(names(&ledger), expected);
    }
}

#[test]
fn a_file_that_was_moved_deleted_or_replaced_is_not_written_to() {
    type Deed = fn(&Path);
    let deeds: [(&str, Deed, bool); 4] = [
        ("moved", |path| fs::rename(path, path.with_extension("moved")).unwrap(), true),
        ("deleted", |path| fs::remove_file(path).unwrap(), false),
        (
            "replaced",
            |path| {
                let other = path.with_extension("other");
                drop(options().create(&other, "别的办").unwrap());
                fs::rename(path, path.with_extension("moved")).unwrap();
                fs::rename(other, path).unwrap();
            },
            false,
        ),
        (
            "its folder moved",
            |path| {
                let folder = path.parent().unwrap();
                fs::rename(folder, folder.with_extension("moved")).unwrap();
            },
            false,
        ),
    ];
    for (name, deed, stays_whole) in deeds {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("data");
        fs::create_dir(&inner).unwrap();
        let path = inner.join("office.zdxm");
        let ledger = options().create(&path, "办").unwrap();
        add(&ledger, "一").unwrap();
        let mut batch = ledger.batch("张三").unwrap();
        batch.add_project(ProjectFields::named("二")).unwrap();
        deed(&path);
        let error = batch.commit().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::LedgerMoved, "{name}: {error}");
        assert!(!error.is_temporary());
        assert_eq!(add(&ledger, "三").unwrap_err().kind(), ErrorKind::LedgerMoved, "{name}");
        assert_eq!(ledger.view().unwrap_err().kind(), ErrorKind::LedgerMoved, "{name}");
        drop(ledger);
        if stays_whole {
            // What was committed is in the file, wherever it lies.
            assert_eq!(names(&Ledger::open(path.with_extension("moved")).unwrap()), ["一"], "{name}");
        }
        if name == "replaced" {
            // The log of the one that was there is not its own.
            assert_eq!(options().open(&path).unwrap_err().kind(), ErrorKind::Tampered);
        }
    }
}

/// The file is put back: the same handle goes on.
#[test]
fn a_file_that_came_back_is_written_to() {
    let office = Office::new();
    let path = office.ledger.path().to_owned();
    fs::rename(&path, path.with_extension("away")).unwrap();
    assert_eq!(add(&office.ledger, "一").unwrap_err().kind(), ErrorKind::LedgerMoved);
    fs::rename(path.with_extension("away"), &path).unwrap();
    add(&office.ledger, "一").unwrap();
    assert_eq!(names(&office.ledger), ["一"]);
}

#[test]
fn a_ledger_is_the_same_after_the_program_went_to_another_folder() {
    let office = Office::new();
    let link = office.folder.path().join("link.zdxm");
    std::os::unix::fs::symlink(office.ledger.path(), &link).unwrap();
    let ledger = options().open(&link).unwrap();
    add(&ledger, "一").unwrap();
    assert_eq!(names(&office.ledger), ["一"]);
    assert!(ledger.path().is_absolute());
}

/// The log is away for an instant, again and again: now and then during a commit.
#[test]
fn a_commit_whose_outcome_is_unknown_says_so_and_ends_the_handle() {
    let office = Office::new();
    let path = office.ledger.path().to_owned();
    let (log, away) = (log_of(&path), path.with_extension("away"));
    let done = AtomicBool::new(false);
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(60);
    let found = std::thread::scope(|scope| {
        scope.spawn(|| {
            while !done.load(Ordering::Relaxed) {
                fs::rename(&log, &away).unwrap();
                fs::rename(&away, &log).unwrap();
                std::thread::yield_now();
            }
        });
        let mut found = None;
        for round in 0.. {
            if found.is_some() || std::time::Instant::now() > deadline {
                break;
            }
            match add(&office.ledger, &format!("项目{round}")) {
                Ok(_) => {}
                Err(error) if error.kind() == ErrorKind::LedgerMoved => {}
                Err(error) => found = Some(error),
            }
        }
        done.store(true, Ordering::Relaxed);
        found
    });
    let error = found.expect("no commit was met by the absence of its log");
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{error}");
    // The log is back, and still nothing more is written.
    assert_eq!(add(&office.ledger, "之后").unwrap_err().kind(), ErrorKind::OutcomeUnknown);
    drop(office.ledger);
    let ledger = options().open(&path).unwrap();
    add(&ledger, "之后").unwrap();
    assert!(names(&ledger).contains(&"之后".to_owned()));
}

/// A service that opens the ledger and then forks. Runs in a program of its own, because a fork keeps one thread only.
fn fork(path: &Path) {
    let ledger = options().open(path).unwrap();
    let view = ledger.view().unwrap();
    let mut batch = ledger.batch("张三").unwrap();
    batch.add_project(ProjectFields::named("父")).unwrap();
    // SAFETY: the child only uses what it is meant to use, and ends by `_exit`.
    let child = unsafe { libc::fork() };
    if child == 0 {
        let moved = |error: zdxm::Error| i32::from(error.kind() == ErrorKind::LedgerMoved);
        let refused = [
            view.projects().map_or_else(moved, |_| 0),
            ledger.view().map_or_else(moved, |_| 0),
            ledger.batch("李四").map_or_else(moved, |_| 0),
            batch.add_project(ProjectFields::named("子")).map_or_else(moved, |_| 0),
            batch.commit().map_or_else(moved, |_| 0),
            Ledger::open(path).map_or_else(moved, |_| 0),
            Ledger::open_read_only(path).map_or_else(moved, |_| 0),
        ];
        drop((view, ledger));
        // Another ledger is no concern of the parent.
        let other = Ledger::create(path.with_extension("child"), "办").and_then(|ledger| add(&ledger, "子"));
        let all = refused.iter().sum::<i32>() == 7 && other.is_ok();
        // SAFETY: it ends the process at once.
        unsafe { libc::_exit(if all { 0 } else { 1 }) };
    }
    let mut status = 0;
    // SAFETY: the pointer is a variable's.
    assert_eq!(unsafe { libc::waitpid(child, &mut status, 0) }, child);
    assert_eq!(status, 0, "the child was not refused everything");
    // The child's end changed nothing for its parent.
    batch.commit().unwrap();
    add(&ledger, "父二").unwrap();
    drop(view);
    assert_eq!(names(&ledger), ["父", "父二"]);
}

#[test]
fn the_child_of_a_fork_is_refused_everything_and_its_end_changes_nothing() {
    let office = Office::new();
    let path = office.ledger.path().to_owned();
    drop(office.ledger);
    run_again("moved_ledgers::program", "fork", &path);
    assert_eq!(names(&Ledger::open(&path).unwrap()), ["父", "父二"]);
    assert!(!log_of(&path).exists());
}

#[test]
fn a_log_without_its_ledger_is_not_destroyed_by_a_new_one() {
    let office = Office::new();
    let path = office.ledger.path().to_owned();
    add(&office.ledger, "一").unwrap();
    fs::rename(&path, path.with_extension("away")).unwrap();
    let log = fs::read(log_of(&path)).unwrap();
    assert!(!log.is_empty());
    for made in [options().create(&path, "办"), options().open_or_create(&path, "办")] {
        let error = made.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::LedgerMoved, "{error}");
    }
    assert!(!path.exists() && fs::read(log_of(&path)).unwrap() == log);
}

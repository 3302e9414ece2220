//! Whatever writes a file writes it whole, under a name that nobody can plant a link at, and over nothing that is a ledger.

use crate::folder;
use crate::support;

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use folder::{names, state};
use rusqlite::Connection;
use support::{Office, month_of};
use zdxm::figures::Bulletin;
use zdxm::{BackupRun, ErrorKind, Ledger, PrintedForm, ProjectFields, RestoreOptions, Result, SaveOptions};

fn keep() -> SaveOptions {
    SaveOptions::default()
}

fn replace() -> SaveOptions {
    SaveOptions::default().with_overwrite(true)
}

/// An office with a plan, and its bulletin.
fn office() -> (Office, Bulletin) {
    let (office, plan, _) = Office::with_plan(3);
    let figures = office.ledger.view().unwrap().month_figures(plan, month_of(1)).unwrap();
    (office, Bulletin::new(&figures).unwrap())
}

fn add(ledger: &Ledger, name: &str) {
    ledger.write("甲", |batch| batch.add_project(ProjectFields::named(name))).unwrap();
}

fn export(ledger: &Ledger, path: &Path, options: SaveOptions) -> Result<()> {
    let mut run = ledger.view()?.begin_export(path, options)?;
    while run.step(10)?.is_none() {}
    Ok(())
}

fn back_up(ledger: &Ledger, path: &Path, options: SaveOptions) -> Result<()> {
    ledger.begin_backup(path, options).and_then(BackupRun::finish).map(drop)
}

fn is_workbook(path: &Path) -> bool {
    zdxm::Workbook::read(&std::fs::read(path).unwrap()).is_ok()
}

#[test]
fn no_document_replaces_a_ledger_or_another_database() {
    let (office, bulletin) = office();
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name);
    drop(Ledger::create(file("closed.zdxm"), "别的办").unwrap());
    office.ledger.backup_to(file("backup.zdxm")).unwrap();
    Connection::open(file("foreign.db")).unwrap().execute_batch("CREATE TABLE t (a)").unwrap();
    Connection::open(file("bare.db")).unwrap().execute_batch("PRAGMA user_version = 1").unwrap();
    std::fs::write(file("broken.zdxm"), b"SQLite format 3\0 and then nothing sensible").unwrap();
    let sound = std::fs::read(file("backup.zdxm")).unwrap();
    std::fs::write(file("cut.zdxm"), &sound[..sound.len() / 2]).unwrap();
    // What is left of a ledger whose file somebody moved.
    std::fs::write(file("moved.zdxm-wal"), "frames").unwrap();
    let before = state(folder.path());
    for (name, kind) in [
        ("closed.zdxm", ErrorKind::Duplicate),
        ("backup.zdxm", ErrorKind::Duplicate),
        ("foreign.db", ErrorKind::ForeignDatabase),
        ("bare.db", ErrorKind::Damaged),
        ("broken.zdxm", ErrorKind::Damaged),
        ("cut.zdxm", ErrorKind::Damaged),
        ("moved.zdxm", ErrorKind::LedgerMoved),
    ] {
        for error in [
            bulletin.document().unwrap().save(PrintedForm::Workbook, file(name), replace()),
            export(&office.ledger, &file(name), replace()),
        ] {
            let error = error.unwrap_err();
            assert_eq!(error.kind(), kind, "{name}: {error}");
        }
        assert_eq!(state(folder.path()), before, "{name}");
    }
    let error = bulletin.document().unwrap().save(PrintedForm::Workbook, office.ledger.path(), replace()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Duplicate, "{error}");
    add(&office.ledger, "照常写入");
    office.ledger.view().unwrap().verify().unwrap();
}

#[test]
fn a_document_replaces_only_a_file_and_only_when_told() {
    let (_office, bulletin) = office();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("通报.xlsx");
    bulletin.document().unwrap().save(PrintedForm::Workbook, &path, keep()).unwrap();
    assert!(is_workbook(&path));
    std::fs::write(&path, "an older one").unwrap();
    assert_eq!(
        bulletin.document().unwrap().save(PrintedForm::Workbook, &path, keep()).unwrap_err().kind(),
        ErrorKind::Duplicate
    );
    assert_eq!(std::fs::read(&path).unwrap(), b"an older one");
    bulletin.document().unwrap().save(PrintedForm::Workbook, &path, replace()).unwrap();
    assert!(is_workbook(&path));
    // A file without content, as a dialog makes it.
    std::fs::write(&path, "").unwrap();
    bulletin.document().unwrap().save(PrintedForm::Workbook, &path, replace()).unwrap();
    assert!(is_workbook(&path));
    for (name, kind) in
        [("", ErrorKind::InvalidValue), ("..", ErrorKind::InvalidValue), ("no/such.xlsx", ErrorKind::NoFile)]
    {
        let error =
            bulletin.document().unwrap().save(PrintedForm::Workbook, folder.path().join(name), replace()).unwrap_err();
        assert_eq!(error.kind(), kind, "{name}: {error}");
    }
    // As long as a name may be.
    let long = folder.path().join("长".repeat(85));
    bulletin.document().unwrap().save(PrintedForm::Workbook, &long, keep()).unwrap();
    assert!(is_workbook(&long));
    assert_eq!(names(folder.path()).len(), 2);
}

/// A Chinese character has three bytes, and a file's name 255 on most systems.
#[cfg(unix)]
#[test]
fn a_name_that_is_too_long_is_named_as_such_and_leaves_nothing() {
    let (office, bulletin) = office();
    let folder = tempfile::tempdir().unwrap();
    let long = folder.path().join("长".repeat(86));
    let results = [
        bulletin.document().unwrap().save(PrintedForm::Workbook, &long, keep()),
        export(&office.ledger, &long, keep()),
        back_up(&office.ledger, &long, keep()),
        Ledger::create(&long, "重点办").map(drop),
        Ledger::open(&long).map(drop),
    ];
    for result in results {
        let error = result.unwrap_err();
        assert_eq!((error.kind(), error.id()), (ErrorKind::InvalidValue, "name_not_allowed"), "{error}");
    }
    assert!(names(folder.path()).is_empty());
}

#[test]
fn nothing_takes_a_name_that_sqlite_keeps_for_another_file() {
    let (office, bulletin) = office();
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name);
    let (ledger, backup) = (file("a.zdxm"), file("backup.zdxm"));
    drop(Ledger::create(&ledger, "重点办").unwrap());
    office.ledger.backup_to(&backup).unwrap();
    export(&office.ledger, &file("archive.jsonl"), keep()).unwrap();
    let before = state(folder.path());
    for name in ["a.zdxm-wal", "a.zdxm-shm", "a.zdxm-journal", "A.ZDXM-WAL", "b-journal"] {
        let results = [
            bulletin.document().unwrap().save(PrintedForm::Workbook, file(name), replace()),
            export(&office.ledger, &file(name), replace()),
            back_up(&office.ledger, &file(name), replace()),
            Ledger::restore(&backup, file(name)).map(drop),
            Ledger::begin_import(file("archive.jsonl"), file(name)).map(drop),
            Ledger::create(file(name), "重点办").map(drop),
        ];
        for result in results {
            let error = result.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidValue, "{name}: {error}");
        }
    }
    assert_eq!(state(folder.path()), before);
}

/// Windows lets nobody rename the file of an open ledger.
#[cfg(unix)]
#[test]
fn a_ledger_is_not_made_beside_the_log_of_one_that_is_gone() {
    let (office, _) = office();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("台账.zdxm");
    // A ledger whose file somebody moved while a program had it open: the last changes are in the log alone.
    let ledger = Ledger::create(&path, "重点办").unwrap();
    add(&ledger, "只在日志里");
    let moved = folder.path().join("moved.zdxm");
    std::fs::rename(&path, &moved).unwrap();
    std::mem::forget(ledger);
    let log = folder.path().join("台账.zdxm-wal");
    let frames = std::fs::read(&log).unwrap();
    assert!(!frames.is_empty());
    let attempts: [&dyn Fn() -> Result<()>; 4] = [
        &|| Ledger::create(&path, "重点办").map(drop),
        &|| Ledger::open_or_create(&path, "重点办").map(drop),
        &|| back_up(&office.ledger, &path, replace()),
        &|| Ledger::open(&path).map(drop),
    ];
    for empty in [false, true] {
        if empty {
            std::fs::write(&path, "").unwrap();
        }
        for (at, attempt) in attempts.iter().enumerate() {
            let error = attempt().unwrap_err();
            assert!(
                matches!(error.kind(), ErrorKind::LedgerMoved | ErrorKind::NoFile | ErrorKind::Busy),
                "{at}: {error}"
            );
            assert_eq!(std::fs::read(&log).unwrap(), frames, "{at}");
        }
    }
    std::fs::remove_file(&path).unwrap();
    std::fs::write(folder.path().join("b.zdxm-journal"), "pages").unwrap();
    let error = Ledger::create(folder.path().join("b.zdxm"), "重点办").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::LedgerMoved, "{error}");
    // An empty log holds nothing.
    std::fs::write(folder.path().join("c.zdxm-wal"), "").unwrap();
    Ledger::create(folder.path().join("c.zdxm"), "重点办").unwrap();
}

#[test]
fn a_backup_replaces_only_what_the_ledger_has_too() {
    let (office, _) = office();
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name);
    let replace = |name: &str| back_up(&office.ledger, &file(name), replace());
    back_up(&office.ledger, &file("backup.zdxm"), keep()).unwrap();
    // Somebody looks at the backup, which is then in write-ahead mode, and closes it.
    drop(Ledger::open(file("backup.zdxm")).unwrap());
    add(&office.ledger, "又一个");
    replace("backup.zdxm").unwrap();
    // A copy that somebody went on with has the same number, and changes of its own.
    Ledger::restore(file("backup.zdxm"), file("copy.zdxm")).unwrap();
    add(&Ledger::open(file("copy.zdxm")).unwrap(), "只在副本里");
    drop(Ledger::create(file("other.zdxm"), "别的办").unwrap());
    let sound = std::fs::read(file("backup.zdxm")).unwrap();
    std::fs::write(file("cut.zdxm"), &sound[..sound.len() / 2]).unwrap();
    std::fs::write(file("broken.zdxm"), b"SQLite format 3\0 and then nothing sensible").unwrap();
    Connection::open(file("bare.db")).unwrap().execute_batch("PRAGMA user_version = 1").unwrap();
    let before = state(folder.path());
    // The ledger has as many changes now; they are others.
    add(&office.ledger, "只在台账里");
    for (name, kinds) in [
        ("copy.zdxm", &[ErrorKind::Duplicate][..]),
        ("other.zdxm", &[ErrorKind::Duplicate]),
        ("cut.zdxm", &[ErrorKind::Damaged, ErrorKind::Duplicate]),
        ("broken.zdxm", &[ErrorKind::Damaged, ErrorKind::NotALedger]),
        ("bare.db", &[ErrorKind::Duplicate]),
    ] {
        let error = replace(name).unwrap_err();
        assert!(kinds.contains(&error.kind()), "{name}: {error}");
        assert_eq!(state(folder.path()), before, "{name}");
    }
    let open = Ledger::open(file("backup.zdxm")).unwrap();
    assert_eq!(replace("backup.zdxm").unwrap_err().kind(), ErrorKind::Busy);
    drop(open);
    replace("backup.zdxm").unwrap();
}

/// Saves the same name from several threads; gives how many were told that there is a file.
fn save_together(bulletin: &Bulletin, path: &Path, times: usize, options: SaveOptions) -> usize {
    let save = || {
        let results = (0..times).map(|_| bulletin.document().unwrap().save(PrintedForm::Workbook, path, options));
        let errors = results.filter_map(Result::err).inspect(|error| {
            assert_eq!(error.kind(), ErrorKind::Duplicate, "{error}");
        });
        errors.count()
    };
    std::thread::scope(|scope| {
        let threads = [0; 4].map(|_| scope.spawn(save));
        threads.map(|thread| thread.join().unwrap()).iter().sum()
    })
}

#[test]
fn threads_that_save_the_same_name_leave_whole_files_only() {
    let (_office, bulletin) = office();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("通报.xlsx");
    assert_eq!(save_together(&bulletin, &path, 1, keep()), 3, "one of four makes the file");
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut read = 0;
            while !stop.load(Ordering::Relaxed) {
                assert!(is_workbook(&path));
                read += 1;
            }
            read
        });
        assert_eq!(save_together(&bulletin, &path, 20, replace()), 0);
        stop.store(true, Ordering::Relaxed);
        assert!(reader.join().unwrap() > 0);
    });
    assert_eq!(names(folder.path()), ["通报.xlsx"]);
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    fn mode(path: &Path) -> u32 {
        std::fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    fn set_mode(path: &Path, mode: u32) {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    }

    /// The mode of a file that a program makes without saying more.
    fn usual(folder: &Path) -> u32 {
        std::fs::write(folder.join("usual"), "").unwrap();
        mode(&folder.join("usual"))
    }

    #[test]
    fn a_planted_link_is_not_followed() {
        let (office, bulletin) = office();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("通报.xlsx");
        let victim = folder.path().join("victim");
        std::fs::write(&victim, "precious").unwrap();
        // Where an older version wrote its unfinished file.
        symlink(&victim, folder.path().join(format!("通报.xlsx.{}.tmp", std::process::id()))).unwrap();
        bulletin.document().unwrap().save(PrintedForm::Workbook, &path, keep()).unwrap();
        assert!(is_workbook(&path));
        // Under the name itself, with and without a file behind it.
        symlink(&victim, folder.path().join("link.xlsx")).unwrap();
        symlink(folder.path().join("nowhere"), folder.path().join("dangling.xlsx")).unwrap();
        for name in ["link.xlsx", "dangling.xlsx"] {
            let link = folder.path().join(name);
            for options in [keep(), replace()] {
                assert_eq!(
                    bulletin.document().unwrap().save(PrintedForm::Workbook, &link, options).unwrap_err().kind(),
                    ErrorKind::Duplicate
                );
                assert_eq!(back_up(&office.ledger, &link, options).unwrap_err().kind(), ErrorKind::Duplicate);
            }
            assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
        }
        assert!(!folder.path().join("nowhere").exists());
        assert_eq!(std::fs::read(&victim).unwrap(), b"precious");
        // Unfinished files of the same name have different ones.
        let runs = [0; 2].map(|_| office.ledger.view().unwrap().begin_export(folder.path().join("台账.jsonl"), keep()));
        let partial = names(folder.path()).into_iter().filter(|name| name.ends_with(".partial")).collect::<Vec<_>>();
        assert!(runs.iter().all(Result::is_ok) && partial.len() == 2 && partial[0] != partial[1], "{partial:?}");
    }

    #[test]
    fn a_pipe_is_not_replaced() {
        let (_office, bulletin) = office();
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("pipe");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        assert_eq!(
            bulletin.document().unwrap().save(PrintedForm::Workbook, &pipe, replace()).unwrap_err().kind(),
            ErrorKind::Duplicate
        );
        assert_eq!(names(folder.path()), ["pipe"]);
    }

    #[test]
    fn a_copy_of_a_ledger_is_for_those_who_may_read_the_ledger() {
        let (office, bulletin) = office();
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str| folder.path().join(name);
        let usual = usual(folder.path());
        set_mode(office.ledger.path(), 0o600);
        let mut run = office.ledger.begin_backup(file("backup.zdxm"), keep()).unwrap();
        run.step(1).unwrap();
        let partial = names(folder.path()).into_iter().find(|name| name.ends_with(".partial")).unwrap();
        assert_eq!(mode(&file(&partial)), 0o600, "unfinished");
        run.finish().unwrap();
        export(&office.ledger, &file("archive.jsonl"), keep()).unwrap();
        Ledger::restore(file("backup.zdxm"), file("restored.zdxm")).unwrap();
        Ledger::begin_import(file("archive.jsonl"), file("imported.zdxm")).unwrap().step(u32::MAX).unwrap();
        for name in ["backup.zdxm", "archive.jsonl", "restored.zdxm", "imported.zdxm"] {
            assert_eq!(mode(&file(name)), 0o600, "{name}");
        }
        // A ledger that is replaced by its backup stays what it was.
        set_mode(&file("restored.zdxm"), 0o640);
        let keeping = RestoreOptions::default().with_keep_existing(true);
        let go_on = &mut |_, _| ControlFlow::Continue(());
        Ledger::restore_with(file("backup.zdxm"), file("restored.zdxm"), keeping, go_on).unwrap();
        assert_eq!(mode(&file("restored.zdxm")), 0o640);
        // A backup that can be read only is made of a ledger that can be read only, and can be restored.
        set_mode(office.ledger.path(), 0o444);
        back_up(&office.ledger, &file("backup.zdxm"), replace()).unwrap();
        assert_eq!(mode(&file("backup.zdxm")), 0o644);
        set_mode(&file("backup.zdxm"), 0o400);
        Ledger::restore(file("backup.zdxm"), file("writable.zdxm")).unwrap();
        assert_eq!(mode(&file("writable.zdxm")), 0o600);
        // A document is as others are, or as the one before it.
        bulletin.document().unwrap().save(PrintedForm::Workbook, file("通报.xlsx"), keep()).unwrap();
        assert_eq!(mode(&file("通报.xlsx")), usual);
        set_mode(&file("通报.xlsx"), 0o660);
        bulletin.document().unwrap().save(PrintedForm::Workbook, file("通报.xlsx"), replace()).unwrap();
        assert_eq!(mode(&file("通报.xlsx")), 0o660);
    }
}

/// A file that cannot be replaced for the moment, as one that another program has open on Windows: something is mounted
/// there, for which one must be root.
#[cfg(target_os = "linux")]
mod held {
    use std::process::Command;
    use std::time::{Duration, Instant};

    use super::*;

    struct Held(PathBuf);

    impl Held {
        fn new(path: &Path) -> Option<Held> {
            let mount = Command::new("mount").arg("--bind").args([path, path]).output();
            let is_done = mount.is_ok_and(|output| output.status.success());
            is_done.then(|| Held(path.to_owned()))
        }
    }

    impl Drop for Held {
        fn drop(&mut self) {
            let _ = Command::new("umount").arg("-l").arg(&self.0).status();
        }
    }

    #[test]
    fn a_file_that_another_program_holds_is_waited_for() {
        let (office, bulletin) = office();
        let folder = tempfile::tempdir().unwrap();
        let (path, backup) = (folder.path().join("通报.xlsx"), folder.path().join("backup.zdxm"));
        std::fs::write(&path, "an older one").unwrap();
        back_up(&office.ledger, &backup, keep()).unwrap();
        let Some(held) = Held::new(&path) else {
            eprintln!("skipped: this user cannot mount a file");
            return;
        };
        let start = Instant::now();
        let error = bulletin.document().unwrap().save(PrintedForm::Workbook, &path, replace()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::FileInUse, "{error}");
        assert!(error.is_temporary() && start.elapsed() >= Duration::from_secs(2));
        assert_eq!(std::fs::read(&path).unwrap(), b"an older one");
        std::thread::scope(|scope| {
            scope.spawn(move || {
                std::thread::sleep(Duration::from_millis(300));
                drop(held);
            });
            bulletin.document().unwrap().save(PrintedForm::Workbook, &path, replace()).unwrap();
        });
        assert!(is_workbook(&path));
        let held = Held::new(&backup).unwrap();
        let error = back_up(&office.ledger, &backup, replace()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::FileInUse, "{error}");
        drop(held);
        assert!(names(folder.path()).iter().all(|name| !name.ends_with(".partial")));
    }
}

//! Backup while others write, restore, and the examination of damaged files.

use crate::folder;
use crate::support;

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};

use folder::{names, state};
use rusqlite::Connection;
use support::{Office, month_of};
use zdxm::{
    ErrorKind, FileProblemKind, Language, Ledger, Money, OpenOptions, ProjectFields, ReportFields, RestoreOptions,
    SaveOptions,
};

/// A ledger of some hundred pages.
fn office() -> Office {
    let (office, _, items) = Office::with_plan(300);
    for month in 1..=6 {
        let reports = items.iter().map(|item| (*item, ReportFields { ytd_done: Some(Money::from_fen(5)), ..text() }));
        office.ledger.write("王五", |batch| batch.file_reports(month_of(month), reports)).unwrap();
    }
    office
}

fn text() -> ReportFields {
    ReportFields { progress: Some("主体结构施工".repeat(20)), ..Default::default() }
}

fn add(ledger: &Ledger, name: &str) -> zdxm::Result<zdxm::ProjectId> {
    ledger.write("甲", |batch| batch.add_project(ProjectFields::named(name)))
}

/// Closes the ledger; its folder with the one file stays.
fn closed(office: Office) -> (tempfile::TempDir, PathBuf) {
    let path = office.ledger.path().to_owned();
    (office.folder, path)
}

#[test]
fn a_backup_is_one_sound_file_with_the_same_head() {
    let office = office();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("备份.zdxm");
    let contents = office.ledger.backup_to(&path).unwrap();
    let proof = office.ledger.view().unwrap().verify().unwrap();
    assert_eq!((&contents.head, contents.rows), (&proof.head, proof.rows));
    assert_eq!((contents.office.as_str(), contents.uuid), ("测试重点办", office.ledger.uuid().unwrap()));
    assert_eq!(names(folder.path()), ["备份.zdxm"]);
    // Not in write-ahead mode, so that reading it makes no side files.
    assert_eq!(std::fs::read(&path).unwrap()[18..20], [1, 1]);
    let before = state(folder.path());
    let copy = Ledger::open_read_only(&path).unwrap();
    assert_eq!(copy.view().unwrap().verify().unwrap(), proof);
    drop(copy);
    assert_eq!(state(folder.path()), before);
}

#[test]
fn a_backup_replaces_nothing_unless_told() {
    let office = office();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("backup.zdxm");
    let replacing = SaveOptions::default().with_overwrite(true);
    office.ledger.backup_to(&path).unwrap();
    let before = state(folder.path());
    assert_eq!(office.ledger.backup_to(&path).unwrap_err().kind(), ErrorKind::Duplicate);
    assert_eq!(office.ledger.backup_to(office.ledger.path()).unwrap_err().kind(), ErrorKind::Duplicate);
    let onto_itself = office.ledger.begin_backup(office.ledger.path(), replacing).unwrap_err();
    assert_eq!(onto_itself.kind(), ErrorKind::Busy, "{onto_itself}");
    assert_eq!(state(folder.path()), before);
    add(&office.ledger, "又一个").unwrap();
    let contents = office.ledger.begin_backup(&path, replacing).unwrap().finish().unwrap();
    assert_eq!(Ledger::check_file(&path).unwrap().contents, Some(contents));
    let other = folder.path().join("other.zdxm");
    drop(Ledger::create(&other, "别的办").unwrap());
    assert_eq!(office.ledger.begin_backup(&other, replacing).unwrap_err().kind(), ErrorKind::Duplicate);
    std::fs::write(folder.path().join("报告.docx"), "no ledger").unwrap();
    let document = office.ledger.begin_backup(folder.path().join("报告.docx"), replacing).unwrap_err();
    assert_eq!(document.kind(), ErrorKind::NotALedger);
    for path in ["no/such/folder.zdxm", "", ".."] {
        let error = office.ledger.backup_to(folder.path().join(path)).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::NoFile | ErrorKind::InvalidValue), "{path}: {error}");
    }
    // A log without its file would be read as the log of the new one.
    std::fs::write(folder.path().join("gone.zdxm-wal"), "old frames").unwrap();
    assert_eq!(office.ledger.backup_to(folder.path().join("gone.zdxm")).unwrap_err().kind(), ErrorKind::LedgerMoved);
    assert_eq!(names(folder.path()), ["backup.zdxm", "gone.zdxm-wal", "other.zdxm", "报告.docx"]);
}

/// Ends the other thread of a test, also where an assertion fails.
struct StopAtEnd<'s>(&'s AtomicBool);

impl Drop for StopAtEnd<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

#[test]
fn a_backup_holds_one_moment_while_a_thread_writes() {
    let office = office();
    let folder = tempfile::tempdir().unwrap();
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let _stop = StopAtEnd(&stop);
        scope.spawn(|| {
            for number in 0.. {
                if stop.load(Ordering::Relaxed) {
                    break;
                }
                add(&office.ledger, &format!("项目{number} 号")).unwrap();
            }
        });
        for round in 0..5 {
            let path = folder.path().join(format!("{round}.zdxm"));
            let before = office.ledger.view().unwrap().as_of();
            let mut run = office.ledger.begin_backup(&path, SaveOptions::default()).unwrap();
            let mut steps = 0;
            let mut done = 0;
            while !run.step(20).unwrap() {
                // Empty tables at the end are looked at when every row was read.
                assert!((done..=run.total()).contains(&run.done()), "{run:?}");
                assert!(!path.exists());
                done = run.done();
                steps += 1;
            }
            assert!(steps > 10, "{steps}");
            let contents = run.finish().unwrap();
            assert!(contents.head.number >= before);
            let copy = Ledger::open(&path).unwrap();
            let view = copy.view().unwrap();
            assert_eq!(view.verify().unwrap().head, contents.head);
            assert_eq!(view.change(view.as_of()).unwrap(), office.ledger.view().unwrap().change(view.as_of()).unwrap());
        }
    });
    office.ledger.view().unwrap().verify().unwrap();
}

#[test]
fn a_backup_that_is_dropped_or_interrupted_leaves_nothing() {
    let office = office();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("backup.zdxm");
    let mut run = office.ledger.begin_backup(&path, SaveOptions::default()).unwrap();
    assert!(!run.step(10).unwrap());
    assert_eq!(names(folder.path()).len(), 1);
    drop(run);
    assert!(names(folder.path()).is_empty());
    let mut run = office.ledger.begin_backup(&path, SaveOptions::default()).unwrap();
    let stop = AtomicBool::new(false);
    let error = std::thread::scope(|scope| {
        scope.spawn(|| {
            while !stop.load(Ordering::Relaxed) {
                office.ledger.interrupt();
            }
        });
        // Each try copies less than all of it, so that an interrupt has its time.
        let error = (0..10_000).find_map(|_| {
            let result = office.ledger.begin_backup(&path, SaveOptions::default()).and_then(|run| run.finish());
            result.map(|_| std::fs::remove_file(&path).unwrap()).err()
        });
        stop.store(true, Ordering::Relaxed);
        error
    });
    let error = error.expect("none of the tries was interrupted");
    assert_eq!(error.kind(), ErrorKind::Interrupted, "{error}");
    assert!(!path.exists());
    while !run.step(100).unwrap() {}
    run.finish().unwrap();
    assert_eq!(names(folder.path()), ["backup.zdxm"]);
}

#[test]
fn a_damaged_ledger_gives_no_backup() {
    let (folder, path) = closed(office());
    damage(&path);
    let target = folder.path().join("backup.zdxm");
    let result = Ledger::open_read_only(&path).and_then(|ledger| ledger.backup_to(&target));
    assert_eq!(result.unwrap_err().kind(), ErrorKind::Damaged);
    assert!(!target.exists());
}

/// This test binary once more, running only `program`, which does nothing unless it is told to.
#[test]
fn program() {
    let Ok(path) = std::env::var("ZDXM_BACKUP_OF") else { return };
    let ledger = Ledger::open(&path).unwrap();
    let target = PathBuf::from(std::env::var("ZDXM_BACKUP_TO").unwrap());
    loop {
        let mut run = ledger.begin_backup(&target, SaveOptions::default().with_overwrite(true)).unwrap();
        println!("begun.");
        while !run.step(1).unwrap() {}
        run.finish().unwrap();
    }
}

#[test]
fn a_program_killed_in_a_backup_leaves_the_older_one() {
    let (office_folder, path) = closed(office());
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("backup.zdxm");
    let ledger = Ledger::open(&path).unwrap();
    let old = ledger.backup_to(&target).unwrap();
    let mut replaced = 0;
    for round in 0..12 {
        add(&ledger, &format!("第{round}个")).unwrap();
        let mut program = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "backup::program", "--nocapture"])
            .env("ZDXM_BACKUP_OF", &path)
            .env("ZDXM_BACKUP_TO", &target)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        // A program takes longer to start there, the more so under wine.
        let slower = if cfg!(windows) { 3 } else { 1 };
        std::thread::sleep(std::time::Duration::from_millis((15 + 90 * round) * slower));
        program.kill().unwrap();
        program.wait().unwrap();
        let check = Ledger::check_file(&target).unwrap();
        assert!(check.is_sound(), "{check:?}");
        let contents = check.contents.unwrap();
        assert!(contents.head.number >= old.head.number);
        replaced += u32::from(contents.head.number > old.head.number);
        // Beside it only what is plainly unfinished.
        let others = names(folder.path()).into_iter().filter(|name| name != "backup.zdxm");
        assert!(others.clone().all(|name| name.contains(".partial")), "{:?}", others.collect::<Vec<_>>());
    }
    assert!(replaced > 0, "no program came as far as to finish one");
    ledger.view().unwrap().verify().unwrap();
    drop(office_folder);
}

#[test]
fn a_restored_ledger_is_written_to_as_before() {
    let office = office();
    let folder = tempfile::tempdir().unwrap();
    let (backup, place) = (folder.path().join("backup.zdxm"), folder.path().join("台账.zdxm"));
    let contents = office.ledger.backup_to(&backup).unwrap();
    let before = state(folder.path());
    let mut told = 0;
    let restored = Ledger::restore_with(&backup, &place, RestoreOptions::default(), &mut |done, total| {
        assert!(done <= total);
        told += 1;
        ControlFlow::Continue(())
    });
    let restored = restored.unwrap();
    assert!(told > 0);
    assert_eq!((restored.contents, restored.kept), (contents.clone(), None));
    assert_eq!(state(folder.path())["backup.zdxm"], before["backup.zdxm"]);
    let ledger = Ledger::open(&place).unwrap();
    add(&ledger, "恢复以后").unwrap();
    let proof = ledger.view().unwrap().verify().unwrap();
    assert_eq!(proof.head.number.0, contents.head.number.0 + 1);
    drop(ledger);
    assert_eq!(names(folder.path()), ["backup.zdxm", "台账.zdxm"]);
}

#[test]
fn a_restore_replaces_no_ledger_and_keeps_it_when_told() {
    let office = office();
    let folder = tempfile::tempdir().unwrap();
    let (backup, place) = (folder.path().join("backup.zdxm"), folder.path().join("台账.zdxm"));
    office.ledger.backup_to(&backup).unwrap();
    let keeping = RestoreOptions::default().with_keep_existing(true);
    let restore = |options| Ledger::restore_with(&backup, &place, options, &mut |_, _| ControlFlow::Continue(()));
    let old = Ledger::create(&place, "旧台账").unwrap();
    add(&old, "旧项目").unwrap();
    assert_eq!(Ledger::restore(&backup, &place).unwrap_err().kind(), ErrorKind::Duplicate);
    let error = restore(keeping).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Busy, "{error}");
    drop(old);
    let kept = restore(keeping).unwrap().kept.unwrap();
    let name = kept.file_name().unwrap().to_str().unwrap();
    assert!(name.starts_with("台账.20") && name.ends_with(".zdxm"), "{name}");
    let old = Ledger::open(&kept).unwrap();
    assert!(old.view().unwrap().project_by_name("旧项目").unwrap().is_some());
    assert_eq!(Ledger::open(&place).unwrap().office().unwrap(), "测试重点办");
    drop(old);
    // The reason why one restores: what is there is broken. It is kept as it is.
    std::fs::write(&place, b"SQLite format 3\0 and then nothing sensible").unwrap();
    let broken = restore(keeping).unwrap().kept.unwrap();
    assert_eq!(std::fs::read(&broken).unwrap(), b"SQLite format 3\0 and then nothing sensible");
    assert_eq!(names(folder.path()).len(), 4);
    assert!(Ledger::check_file(&place).unwrap().is_sound());
}

#[test]
fn a_backup_that_is_not_sound_is_not_restored() {
    let office = office();
    let folder = tempfile::tempdir().unwrap();
    let (backup, place) = (folder.path().join("backup.zdxm"), folder.path().join("台账.zdxm"));
    office.ledger.backup_to(&backup).unwrap();
    let sound = std::fs::read(&backup).unwrap();
    let edited = |sql: &str| {
        std::fs::write(&backup, &sound).unwrap();
        Connection::open(&backup).unwrap().execute_batch(sql).unwrap();
    };
    let refused = |kinds: &[ErrorKind]| {
        let before = state(folder.path());
        let error = Ledger::restore(&backup, &place).unwrap_err();
        assert!(kinds.contains(&error.kind()), "{error}");
        assert_eq!(state(folder.path()), before);
    };
    edited("UPDATE report SET done_fen = 6 WHERE item_id = 7 AND month = 2");
    refused(&[ErrorKind::Tampered]);
    edited("DROP INDEX unit_by_name");
    refused(&[ErrorKind::Tampered]);
    edited("PRAGMA user_version = 99");
    refused(&[ErrorKind::NewerVersion]);
    std::fs::write(&backup, &sound[..sound.len() / 2]).unwrap();
    refused(&[ErrorKind::Damaged]);
    std::fs::write(&backup, &sound).unwrap();
    damage(&backup);
    refused(&[ErrorKind::Damaged]);
    std::fs::write(&backup, "not a ledger").unwrap();
    refused(&[ErrorKind::NotALedger]);
    std::fs::remove_file(&backup).unwrap();
    refused(&[ErrorKind::NoFile]);
    std::fs::write(&backup, &sound).unwrap();
    let given_up = Ledger::restore_with(&backup, &place, RestoreOptions::default(), &mut |_, _| ControlFlow::Break(()));
    assert_eq!(given_up.unwrap_err().kind(), ErrorKind::Interrupted);
    assert_eq!(names(folder.path()), ["backup.zdxm"]);
}

/// Breaks a page in the middle of the table of reports.
fn damage(path: &Path) {
    let conn = Connection::open(path).unwrap();
    let root =
        conn.query_row("SELECT rootpage FROM sqlite_schema WHERE name = 'report'", [], |row| row.get(0)).unwrap();
    drop(conn);
    let mut bytes = std::fs::read(path).unwrap();
    let leaf = leaf_below(&bytes, root);
    // The count of the page's cells.
    bytes[leaf + 3] ^= 0x7f;
    std::fs::write(path, bytes).unwrap();
}

/// Where a leaf of a table begins that is not its first, from its root on.
fn leaf_below(bytes: &[u8], page: u32) -> usize {
    let start = (page as usize - 1) * 4096;
    let number = |at: usize, len: usize| bytes[at..at + len].iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte));
    // Of an index, or of a table.
    if matches!(bytes[start], 10 | 13) {
        return start;
    }
    let middle = number(start + 3, 2) / 2;
    let cell = number(start + 12 + 2 * middle as usize, 2);
    leaf_below(bytes, number(start + cell as usize, 4))
}

/// A ledger as the first version of the library made it, with the rows of one of today.
fn of_the_first_version(today: &Path, path: &Path) {
    let conn = Connection::open(path).unwrap();
    conn.execute_batch(include_str!("../../src/store/migrations/0001_ledger.sql")).unwrap();
    conn.execute_batch("PRAGMA user_version = 1; PRAGMA foreign_keys = OFF").unwrap();
    conn.execute("ATTACH ?1 AS today", [today.to_str().unwrap()]).unwrap();
    let names = |sql: &str| {
        let mut statement = conn.prepare(sql).unwrap();
        statement.query_map([], |row| row.get::<_, String>(0)).unwrap().map(Result::unwrap).collect::<Vec<_>>()
    };
    for table in names("SELECT name FROM main.sqlite_schema WHERE type = 'table'") {
        let columns = names(&format!("SELECT name FROM pragma_table_info('{table}', 'main')")).join(", ");
        let sql = format!("INSERT INTO main.{table} ({columns}) SELECT {columns} FROM today.{table}");
        conn.execute(&sql, []).unwrap();
    }
}

#[test]
fn a_ledger_of_an_older_version_is_checked_as_it_is_and_restored_as_one_of_today() {
    let (folder, path) = closed(office());
    let old = folder.path().join("old.zdxm");
    of_the_first_version(&path, &old);
    let today = Ledger::check_file(&path).unwrap();
    let check = checked(&old);
    assert!(check.is_sound(), "{check:?}");
    assert_eq!(check.contents, today.contents);
    let restored = Ledger::restore(&old, folder.path().join("new.zdxm")).unwrap();
    assert_eq!(Some(restored.contents), today.contents);
    assert_eq!(checked(&folder.path().join("new.zdxm")), today);
    Connection::open(&old).unwrap().execute_batch("UPDATE report SET done_fen = 6 WHERE month = 2").unwrap();
    assert_eq!(checked(&old).problems[0].kind, FileProblemKind::Chain);
}

/// Checks a file whose folder must stay as it is.
fn checked(path: &Path) -> zdxm::FileCheck {
    let before = state(path.parent().unwrap());
    let check = Ledger::check_file(path).unwrap();
    let after = state(path.parent().unwrap());
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
    assert!(before == after, "the check changed a file");
    for problem in &check.problems {
        assert!(!problem.text(Language::English).is_empty() && !problem.kind.remedy(Language::English).is_empty());
    }
    check
}

#[test]
fn a_sound_ledger_is_sound_closed_and_open_and_as_a_backup() {
    let office = office();
    let live = Ledger::check_file(office.ledger.path()).unwrap();
    assert!(live.is_sound() && !live.has_more, "{live:?}");
    let (folder, path) = closed(office);
    assert_eq!(checked(&path), live);
    let contents = live.contents.unwrap();
    assert_eq!((contents.office.as_str(), contents.head.number.0), ("测试重点办", 8));
    drop(folder);
}

#[test]
fn a_check_finds_every_damage_and_changes_nothing() {
    let (_folder, path) = closed(office());
    let sound = std::fs::read(&path).unwrap();
    let renew = || std::fs::write(&path, &sound).unwrap();
    let edit = |sql: &str| {
        renew();
        let conn = Connection::open(&path).unwrap();
        conn.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
        conn.execute_batch(sql).unwrap();
    };
    let find = |kind: FileProblemKind| {
        let check = checked(&path);
        let found = check.problems.iter().filter(|problem| problem.kind == kind).cloned().collect::<Vec<_>>();
        assert!(!found.is_empty(), "no {kind} in {check:?}");
        found
    };

    // A flipped bit in a page of a table.
    damage(&path);
    let found = find(FileProblemKind::Damage);
    assert!(found.iter().any(|problem| problem.table.as_deref() == Some("report")), "{found:?}");

    // A file that was cut short, which cannot be opened.
    for length in [sound.len() - 4096, sound.len() / 2, sound.len() / 2 + 100, 8192] {
        std::fs::write(&path, &sound[..length]).unwrap();
        assert_eq!(Ledger::open(&path).and_then(|ledger| ledger.office()).unwrap_err().kind(), ErrorKind::Damaged);
        std::fs::remove_file(path.with_extension("zdxm-wal")).ok();
        std::fs::remove_file(path.with_extension("zdxm-shm")).ok();
        std::fs::write(&path, &sound[..length]).unwrap();
        find(FileProblemKind::Damage);
    }

    // Edited values, each named by its change.
    edit("UPDATE report SET done_fen = 6 WHERE item_id = 7 AND month IN (2, 4)");
    let found = find(FileProblemKind::Chain);
    assert_eq!(found.iter().map(|problem| problem.change.unwrap().0).collect::<Vec<_>>(), [4, 6]);
    assert!(found[0].text(Language::English).contains("change 4 (file_reports by 王五)"), "{found:?}");
    edit("UPDATE unit_version SET since = 77 WHERE unit_id = 1; UPDATE change SET actor = '别人' WHERE seq = 3");
    let found = find(FileProblemKind::Chain);
    assert_eq!((found[0].table.as_deref(), found[0].row.as_deref()), (Some("unit_version"), Some("unit_id 1")));
    assert!(found.iter().any(|problem| problem.change.is_some_and(|change| change.0 == 3)), "{found:?}");

    // Other tables than the library's.
    edit(
        "DROP INDEX unit_by_name; CREATE TABLE notes (x); CREATE TRIGGER t AFTER INSERT ON report BEGIN SELECT 1; END",
    );
    let texts =
        find(FileProblemKind::Schema).into_iter().map(|problem| problem.text(Language::English)).collect::<Vec<_>>();
    let expected =
        ["index unit_by_name is missing", "table notes is not the library's", "trigger t is not the library's"];
    assert_eq!(texts, expected);

    // A reference to nothing.
    edit("DELETE FROM unit WHERE id = 1");
    let found = find(FileProblemKind::Reference);
    assert!(found[0].text(Language::English).contains("refers to a unit that does not exist"), "{found:?}");
    assert!(!find(FileProblemKind::Chain).is_empty());

    // All of it at once.
    edit("UPDATE unit_version SET name = '别的局' WHERE unit_id = 1; DROP INDEX sector_by_name");
    damage(&path);
    for kind in [FileProblemKind::Damage, FileProblemKind::Schema] {
        find(kind);
    }
    renew();
    assert!(checked(&path).is_sound());
}

#[test]
fn a_flipped_bit_of_any_page_is_found_or_changes_nothing_that_counts() {
    let (_folder, path) = closed(Office::with_plan(3).0);
    let sound = std::fs::read(&path).unwrap();
    let (mut found, mut refused) = (0, 0);
    for page in 0..sound.len() / 4096 {
        for offset in [3, 120, 2048, 4000, 4090] {
            let mut bytes = sound.clone();
            bytes[page * 4096 + offset] ^= 0x10;
            std::fs::write(&path, &bytes).unwrap();
            match Ledger::check_file(&path) {
                Ok(check) if check.is_sound() => {
                    let view = Ledger::open_read_only(&path).unwrap().view().unwrap();
                    view.verify().unwrap();
                }
                Ok(_) => found += 1,
                // The header, or the list of tables, without which nothing can be read.
                Err(error) => {
                    let kinds = [ErrorKind::NotALedger, ErrorKind::Damaged, ErrorKind::ForeignDatabase];
                    assert!(kinds.contains(&error.kind()), "{error}");
                    refused += 1;
                }
            }
            assert!(std::fs::read(&path).unwrap() == bytes);
        }
    }
    assert!(found > 20 && refused < 10, "{found} found, {refused} refused");
}

#[test]
fn a_check_of_what_is_no_ledger_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x");
    let kind = || Ledger::check_file(&path).unwrap_err().kind();
    assert_eq!(kind(), ErrorKind::NoFile);
    std::fs::write(&path, "").unwrap();
    assert_eq!(kind(), ErrorKind::NotALedger);
    std::fs::write(&path, "x".repeat(9000)).unwrap();
    assert_eq!(kind(), ErrorKind::NotALedger);
    std::fs::remove_file(&path).unwrap();
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE t (x); PRAGMA application_id = 7").unwrap();
    assert_eq!(kind(), ErrorKind::ForeignDatabase);
    assert_eq!(Ledger::check_file(folder.path()).unwrap_err().kind(), ErrorKind::NotALedger);
}

/// A crash leaves the last changes in the log. The check reads them and leaves them there.
#[test]
fn a_check_reads_the_log_of_a_crash_and_does_not_fold_it() {
    let (office_folder, path) = closed(office());
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("crashed.zdxm");
    let writer = OpenOptions::new().open(&path).unwrap();
    add(&writer, "在日志里").unwrap();
    let head = writer.view().unwrap().as_of();
    // What a crash would leave: the file and its log, as other programs see them.
    for ending in ["", "-wal"] {
        let (from, to) = (format!("{}{ending}", path.display()), format!("{}{ending}", copy.display()));
        copied_by_another_program(&from, &to);
    }
    let before = state(folder.path());
    let check = Ledger::check_file(&copy).unwrap();
    assert!(check.is_sound(), "{check:?}");
    assert_eq!(check.contents.unwrap().head.number, head);
    let after = state(folder.path());
    assert!(before.iter().all(|(name, bytes)| after[name] == *bytes));
    drop(writer);
    drop(office_folder);
}

/// On Unix, a process that opens and closes a ledger's file loses the locks that it has on it.
fn copied_by_another_program(from: &str, to: &str) {
    if cfg!(unix) {
        assert!(Command::new("cp").args([from, to]).status().unwrap().success());
    } else {
        std::fs::copy(from, to).unwrap();
    }
}

/// A full disk needs a small file system of its own, which only root can mount.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_no_backup_and_no_half_of_one() {
    struct SmallDisk(tempfile::TempDir);
    impl Drop for SmallDisk {
        fn drop(&mut self) {
            let _ = Command::new("umount").arg("-l").arg(self.0.path()).status();
        }
    }
    let disk = SmallDisk(tempfile::tempdir().unwrap());
    let mount = Command::new("mount").args(["-t", "tmpfs", "-o", "size=300k", "zdxm-test"]).arg(disk.0.path()).output();
    if !mount.is_ok_and(|output| output.status.success()) {
        eprintln!("skipped: this user cannot mount a small file system");
        return;
    }
    let office = office();
    let error = office.ledger.backup_to(disk.0.path().join("backup.zdxm")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DiskFull, "{error}");
    let mut never = |_, _| ControlFlow::Continue(());
    let export =
        office.ledger.view().unwrap().begin_export(disk.0.path().join("archive.jsonl"), SaveOptions::default());
    let error = export.and_then(|mut export| export.step(u32::MAX)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DiskFull, "{error}");
    let mut archive = Vec::new();
    office.ledger.export_json(&mut archive, &mut never).unwrap();
    let error = Ledger::import_json(disk.0.path().join("new.zdxm"), &mut archive.as_slice(), &mut never).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DiskFull, "{error}");
    assert!(names(disk.0.path()).is_empty(), "{:?}", names(disk.0.path()));
}

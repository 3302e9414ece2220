//! The power goes, or the disk is full, at any point: nothing that was acknowledged is lost, nothing is half.
//!
//! A program writes to a ledger while everything that it does to its files is written down. That is played back up to a
//! point, where of everything that was not synced any part may be missing; the ledger is opened from what is left. The
//! seed is printed; `ZDXM_POWER_POINTS=n` takes more points.
#![cfg(target_os = "linux")]

#[path = "support/disk.rs"]
mod disk;
#[path = "support/random.rs"]
mod random;
mod support;
#[path = "support/tools.rs"]
mod tools;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use disk::{Disk, Step};
use random::Random;
use support::month_of;
use zdxm::*;

const SEED: u64 = 20_261_125;
const POINTS: u64 = 250;

/// What the program of these tests does, when it is told to.
#[test]
fn program() {
    let Ok(task) = std::env::var("ZDXM_TASK") else { return };
    let folder = PathBuf::from(std::env::var("ZDXM_FOLDER").unwrap());
    match task.as_str() {
        "work" => work(&folder),
        "fill" => fill(&folder),
        _ => panic!("there is no task {task}"),
    }
}

/// Tells the outside world that something is safe.
fn acknowledge(folder: &Path, what: &str) {
    std::fs::write(folder.join("ack"), what).unwrap();
}

fn acknowledge_change(folder: &Path, ledger: &Ledger) {
    let view = ledger.view().unwrap();
    let change = view.change(view.as_of()).unwrap();
    acknowledge(folder, &format!("change {} {}", change.number, hex(&change.hash)));
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Some weeks of an office: every kind of write, a backup and its successor, and the program ends twice in between.
fn work(folder: &Path) {
    let mut random = Random(SEED);
    let path = folder.join("ledger.zdxm");
    let mut ledger = support::options().create(&path, "测试重点办").unwrap();
    acknowledge_change(folder, &ledger);
    let (plan, items) = ledger
        .write("李四", |batch| {
            let plan = batch.adopt_plan(support::plan_2022())?;
            let sector = batch.ensure_sector("基础设施")?.id;
            let item = |number| {
                let project = batch.add_project(ProjectFields::named(&format!("项目{number}")))?;
                batch.add_item(plan, project, ItemFields::new(Phase::Ongoing, sector)).map(|added| added.item)
            };
            Ok((plan, (1..=5).map(item).collect::<Result<Vec<_>>>()?))
        })
        .unwrap();
    acknowledge_change(folder, &ledger);
    for round in 0..30 {
        let item = items[random.below(5) as usize];
        let report = ReportFields { ytd_done: Some(Money::from_fen(round)), ..Default::default() };
        let month = month_of(1 + random.below(12) as u8);
        match round {
            9 | 19 => {
                drop(ledger);
                ledger = support::options().open(&path).unwrap();
                continue;
            }
            12 | 22 => {
                let options = SaveOptions::default().with_overwrite(true);
                ledger.begin_backup(folder.join("backup.zdxm"), options).and_then(BackupRun::finish).unwrap();
                acknowledge(folder, &format!("backup {}", ledger.view().unwrap().as_of()));
                continue;
            }
            15 | 25 => {
                let date = chrono::NaiveDate::from_ymd_opt(2022, 4, 8).unwrap();
                let fields = IssuedBulletinFields::new(plan, month_of(3), &format!("第{round}期"), date);
                ledger.write("张三", |batch| batch.issue_bulletin(fields)).unwrap();
            }
            _ => ledger
                .write("王五", |batch| {
                    let name = format!("又一个{round}");
                    let content = Some("内容".repeat(random.below(2_000) as usize));
                    batch.add_project(ProjectFields { content, ..ProjectFields::named(&name) })?;
                    match batch.file_report(item, month, report.clone()) {
                        Err(error) if error.kind() == ErrorKind::Duplicate => {
                            batch.change_report(item, month, |now| *now = report).map(drop)
                        }
                        other => other.map(drop),
                    }
                })
                .unwrap(),
        }
        acknowledge_change(folder, &ledger);
    }
}

/// What is known to be safe at a point.
#[derive(Debug, Clone, Default)]
struct Promises {
    change: Option<(i64, String)>,
    backup: Option<i64>,
}

impl Promises {
    fn note(&mut self, step: &Step) {
        let Step::Acknowledge(text) = step else { return };
        match text.split(' ').collect::<Vec<_>>()[..] {
            ["change", number, hash] => self.change = Some((number.parse().unwrap(), hash.to_owned())),
            ["backup", number] => self.backup = Some(number.parse().unwrap()),
            _ => panic!("{text}"),
        }
    }
}

/// The steps of the program, once for all tests.
fn trace(place: &Path) -> (PathBuf, Vec<Step>) {
    let (folder, trace) = (place.join("folder"), place.join("trace"));
    std::fs::create_dir(&folder).unwrap();
    let interposer = disk::interposer(place);
    let output = disk::run(&interposer, &folder, "work", &[("ZDXM_TRACE", trace.to_str().unwrap())]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let steps = disk::read_trace(&trace);
    let syncs = steps.iter().filter(|step| matches!(step, Step::Sync(_))).count();
    let acknowledged = steps.iter().filter(|step| matches!(step, Step::Acknowledge(_))).count();
    assert!(syncs > 30 && acknowledged > 25, "{syncs} syncs, {acknowledged} acknowledged");
    (folder, steps)
}

/// Why what is left after a loss of power breaks a promise, if it does.
fn broken(left: &BTreeMap<PathBuf, Vec<u8>>, folder: &Path, promises: &Promises) -> Option<String> {
    let place = tempfile::tempdir().unwrap();
    for (path, bytes) in left {
        std::fs::write(place.path().join(path.strip_prefix(folder).unwrap()), bytes).unwrap();
    }
    let path = place.path().join("ledger.zdxm");
    let check = || -> std::result::Result<(), String> {
        let told = |error: Error| error.to_string();
        let ledger = match Ledger::open(&path) {
            Ok(ledger) => ledger,
            // It was never promised: then it can be made, in its place.
            Err(error) if promises.change.is_none() => {
                let made = Ledger::open_or_create(&path, "又一次");
                made.map_err(|again| format!("{error}; then {again}"))?
            }
            Err(error) => return Err(told(error)),
        };
        let view = ledger.view().map_err(told)?;
        view.verify().map_err(told)?;
        if let Some((number, hash)) = &promises.change {
            let change = view.change(ChangeNumber(*number)).map_err(told)?;
            if hex(&change.hash) != *hash {
                return Err(format!("change {number} is another one"));
            }
        }
        drop(view);
        let add = |batch: &mut Batch| batch.add_project(ProjectFields::named("断电以后"));
        ledger.write("甲", add).map_err(told)?;
        ledger.view().and_then(|view| view.verify()).map_err(told)?;
        let backup = place.path().join("backup.zdxm");
        if promises.backup.is_some() || backup.exists() {
            let view = Ledger::open_read_only(&backup).and_then(|backup| backup.view()).map_err(told)?;
            view.verify().map_err(|error| format!("the backup: {error}"))?;
            if promises.backup.is_some_and(|number| view.as_of().0 < number) {
                return Err(format!("the backup knows {} only", view.as_of()));
            }
        }
        Ok(())
    };
    check().err()
}

/// Plays the steps back up to points, and gives the first broken promise with its point.
fn play(folder: &Path, steps: &[Step], points: &mut dyn FnMut(usize) -> bool, lies: bool) -> Option<String> {
    let mut random = Random(SEED);
    let mut disk = Disk::new(lies);
    let mut promises = Promises::default();
    for (at, step) in steps.iter().enumerate() {
        if points(at) {
            let left = disk.after_power_loss(&mut random);
            if let Some(why) = broken(&left, folder, &promises) {
                return Some(format!("power lost before step {at} ({}): {why}", name(step)));
            }
        }
        disk.step(step);
        promises.note(step);
    }
    None
}

fn name(step: &Step) -> String {
    let text = format!("{step:?}");
    text.chars().take(90).collect()
}

#[test]
fn a_loss_of_power_at_any_point_loses_nothing_that_was_acknowledged() {
    if !tools::has(&["cc"]) {
        return;
    }
    let points = std::env::var("ZDXM_POWER_POINTS").map_or(POINTS, |points| points.parse().unwrap());
    println!("seed {SEED}, {points} points");
    let place = tempfile::tempdir().unwrap();
    let (folder, steps) = trace(place.path());
    let mut random = Random(SEED + 1);
    let all = steps.len() as u64;
    let mut is_point = |at: usize| {
        // Just before and just after each promise, and anywhere.
        let at_promise = matches!(steps.get(at.saturating_sub(1)), Some(Step::Acknowledge(_)))
            || matches!(steps.get(at), Some(Step::Acknowledge(_)));
        at_promise || random.below(all) < points
    };
    let broken = play(&folder, &steps, &mut is_point, false);
    assert_eq!(broken, None);
}

#[test]
fn a_disk_that_lies_about_its_syncs_is_found_out() {
    if !tools::has(&["cc"]) {
        return;
    }
    let place = tempfile::tempdir().unwrap();
    let (folder, steps) = trace(place.path());
    let mut is_point = |at: usize| matches!(steps.get(at.saturating_sub(1)), Some(Step::Acknowledge(_)));
    assert!(play(&folder, &steps, &mut is_point, true).is_some(), "this test could not fail");
}

/// Writes until the disk is full, makes room, and goes on.
fn fill(folder: &Path) {
    let path = folder.join("ledger.zdxm");
    let mut refused = 0;
    let mut made_room = || {
        refused += 1;
        std::fs::write(folder.join("room"), "").unwrap();
    };
    let full = |error: &Error| {
        assert_eq!(error.kind(), ErrorKind::DiskFull, "{error}");
        assert!(error.is_temporary() && error.to_string().contains("free some space"), "{error}");
    };
    let ledger = Ledger::create(&path, "办").unwrap_or_else(|error| {
        full(&error);
        made_room();
        Ledger::open_or_create(&path, "办").unwrap()
    });
    for number in 0..6 {
        let content = Some("内容".repeat(3_000));
        let fields = ProjectFields { content, ..ProjectFields::named(&format!("项目{number}")) };
        let add = |fields: ProjectFields| ledger.write("甲", |batch| batch.add_project(fields));
        if let Err(error) = add(fields.clone()) {
            full(&error);
            assert_eq!(ledger.view().unwrap().projects().unwrap().len(), number, "something is half written");
            ledger.view().unwrap().verify().unwrap();
            made_room();
            add(fields).unwrap();
        }
    }
    let backup = folder.join("backup.zdxm");
    let back_up = || ledger.backup_to(&backup);
    if let Err(error) = back_up() {
        full(&error);
        assert!(!backup.exists(), "half a backup");
        made_room();
        back_up().unwrap();
    }
    drop(ledger);
    for path in [&path, &backup] {
        let opened = Ledger::open(path).unwrap_or_else(|error| {
            full(&error);
            made_room();
            Ledger::open(path).unwrap()
        });
        let view = opened.view().unwrap();
        view.verify().unwrap();
        assert_eq!(view.projects().unwrap().len(), 6);
    }
    println!("refused {refused}");
}

#[test]
fn a_disk_that_is_full_at_any_write_loses_nothing() {
    if !tools::has(&["cc"]) {
        return;
    }
    let place = tempfile::tempdir().unwrap();
    let interposer = disk::interposer(place.path());
    let takes_each = std::env::var_os("ZDXM_REQUIRE_ALL").is_some();
    let (mut at, mut refusals) = (1, 0);
    loop {
        let folder = place.path().join(format!("full at {at}"));
        std::fs::create_dir(&folder).unwrap();
        let output = disk::run(&interposer, &folder, "fill", &[("ZDXM_FULL_AT", &at.to_string())]);
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "full at write {at}: {said}{}", String::from_utf8_lossy(&output.stderr));
        std::fs::remove_dir_all(&folder).unwrap();
        if said.contains("refused 0") {
            break;
        }
        refusals += 1;
        // Each write where there is time, each of the first and then some otherwise.
        at += if takes_each { 1 } else { 1 + at / 40 };
    }
    assert!(refusals > 40, "{refusals}");
}

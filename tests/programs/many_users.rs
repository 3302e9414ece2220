//! Threads of a service and several programs on one ledger: nothing is lost, nothing is seen half.

use crate::support;

use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};

use support::{Office, month_of};
use zdxm::{ErrorKind, ItemId, Ledger, Money, OpenOptions, ProjectFields, ReportFields};

const PROGRAMS: usize = 8;

#[test]
fn a_ledger_is_shared_by_threads() {
    fn shared<T: Send + Sync + Clone>() {}
    fn moved<T: Send>() {}
    shared::<Ledger>();
    moved::<zdxm::View>();
    moved::<zdxm::Batch>();
}

#[test]
fn readers_see_whole_changes_while_a_writer_writes() {
    let (office, plan, items) = Office::with_plan(20);
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while !done.load(Ordering::Relaxed) {
                    let figures = office.ledger.view().unwrap().month_figures(plan, month_of(12)).unwrap();
                    let known = figures.items.iter().map(|item| item.standing.done).collect::<Vec<_>>();
                    assert!(known.iter().all(|done| *done == known[0]), "a change was seen half: {known:?}");
                }
            });
        }
        for month in 1..=12 {
            let report = ReportFields { ytd_done: Some(Money::from_fen(i64::from(month))), ..Default::default() };
            let write = office.ledger.write("王五", |batch| {
                items.iter().try_for_each(|item| batch.file_report(*item, month_of(month), report.clone()).map(drop))
            });
            write.unwrap();
        }
        done.store(true, Ordering::Relaxed);
    });
}

#[test]
fn threads_that_write_wait_for_each_other() {
    let office = Office::new();
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let ledger = office.ledger.clone();
            scope.spawn(move || {
                for number in 0..25 {
                    let name = format!("项目{thread}-{number}");
                    ledger.write("甲", |batch| batch.add_project(ProjectFields::named(&name))).unwrap();
                }
            });
        }
    });
    let view = office.ledger.view().unwrap();
    assert_eq!((view.projects().unwrap().len(), view.as_of().0), (100, 101));
    view.verify().unwrap();
}

/// This test binary once more, running only `program`, which does nothing unless it is told to.
fn start(task: &str, path: &std::path::Path, number: usize) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "many_users::program", "--nocapture"])
        .envs([("ZDXM_TASK", task), ("ZDXM_NUMBER", &number.to_string())])
        .env("ZDXM_LEDGER", path)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// What the other programs of these tests do.
#[test]
fn program() {
    let Ok(task) = std::env::var("ZDXM_TASK") else { return };
    let path = std::env::var("ZDXM_LEDGER").unwrap();
    let number: i64 = std::env::var("ZDXM_NUMBER").unwrap().parse().unwrap();
    let options = OpenOptions::new().busy_ms(60_000);
    let ledger = options.open_or_create(&path, "测试重点办").unwrap();
    for round in 0.. {
        if task == "write" && round == 20 {
            break;
        }
        let name = format!("项目{number}-{round}");
        ledger.write("甲", |batch| batch.add_project(ProjectFields::named(&name))).unwrap();
        println!("acknowledged {name}.");
    }
}

#[test]
fn eight_programs_create_and_write_at_once_and_nothing_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shared.zdxm");
    let programs = (0..PROGRAMS).map(|number| start("write", &path, number)).collect::<Vec<_>>();
    for program in programs {
        let output = program.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    let view = Ledger::open(&path).unwrap().view().unwrap();
    assert_eq!((view.projects().unwrap().len(), view.as_of().0), (PROGRAMS * 20, 1 + PROGRAMS as i64 * 20));
    view.verify().unwrap();
}

#[test]
fn a_killed_program_loses_nothing_that_was_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("killed.zdxm");
    for round in 0..6 {
        let mut program = start("write for ever", &path, round);
        std::thread::sleep(std::time::Duration::from_millis(40 + 35 * round as u64));
        program.kill().unwrap();
        let output = String::from_utf8(program.wait_with_output().unwrap().stdout).unwrap();
        let Ok(ledger) = Ledger::open(&path) else {
            assert!(!output.contains("acknowledged"), "the ledger is gone");
            continue;
        };
        let view = ledger.view().unwrap();
        view.verify().unwrap();
        for line in output.lines() {
            if let Some((_, name)) = line.split_once("acknowledged ").filter(|(_, name)| name.ends_with('.')) {
                assert!(view.project_by_name(name.trim_end_matches('.')).unwrap().is_some(), "{name} is lost");
            }
        }
    }
    assert!(!Ledger::open(&path).unwrap().view().unwrap().projects().unwrap().is_empty());
}

#[test]
fn item_numbers_are_not_given_twice() {
    let (office, _, items) = Office::with_plan(3);
    assert_eq!(items, [ItemId(1), ItemId(2), ItemId(3)]);
    let mut batch = office.ledger.batch("甲").unwrap();
    let first = batch.add_project(ProjectFields::named("甲")).unwrap();
    let second = batch.add_project(ProjectFields::named("乙")).unwrap();
    assert!(second > first);
}

#[test]
fn a_batch_that_was_interrupted_cannot_go_on() {
    let (office, plan, items) = Office::with_plan(20);
    let before = office.ledger.view().unwrap().as_of();
    let mut batch = office.ledger.batch("王五").unwrap();
    let stop = AtomicBool::new(false);
    let error = std::thread::scope(|scope| {
        scope.spawn(|| {
            while !stop.load(Ordering::Relaxed) {
                office.ledger.interrupt();
            }
        });
        let report = |done: i64| ReportFields { ytd_done: Some(Money::from_fen(done)), ..Default::default() };
        items.iter().try_for_each(|item| batch.file_report(*item, month_of(1), report(0)).map(drop)).unwrap_or(());
        let mut writes = (1..).map(|done| {
            items
                .iter()
                .try_for_each(|item| batch.change_report(*item, month_of(1), |now| *now = report(done)).map(drop))
        });
        let error = writes.find_map(Result::err).unwrap();
        stop.store(true, Ordering::Relaxed);
        error
    });
    assert!(matches!(error.kind(), ErrorKind::Interrupted | ErrorKind::NotFound), "{error}");
    // Where only a statement that reads was met, the transaction is alive, and the batch is given up by its owner.
    match batch.add_project(ProjectFields::named("之后")) {
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::Interrupted, "{error}");
            assert_eq!(batch.commit().unwrap_err().kind(), ErrorKind::Interrupted);
        }
        Ok(_) => drop(batch),
    }
    let view = office.ledger.view().unwrap();
    assert_eq!(view.as_of(), before);
    assert!(view.reports_of_month(plan, month_of(1)).unwrap().is_empty());
    assert!(view.project_by_name("之后").unwrap().is_none());
    view.verify().unwrap();
}

/// An interrupt can hit between two rows of one call, where SQLite itself keeps what was written so far.
#[test]
fn no_half_of_an_interrupted_call_is_ever_committed() {
    const ITEMS: usize = 400;
    let (office, plan, items) = Office::with_plan(ITEMS as u32);
    let done = AtomicBool::new(false);
    let (mut broken, mut rounds) = (Vec::new(), 0);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !done.load(Ordering::Relaxed) {
                office.ledger.interrupt();
                std::thread::sleep(std::time::Duration::from_micros(300));
            }
        });
        let deadline = std::time::Instant::now() + std::time::Duration::from_secs(20);
        while broken.len() < 40 && std::time::Instant::now() < deadline {
            rounds += 1;
            let Ok(mut batch) = office.ledger.batch("王五") else { continue };
            let reports = items
                .iter()
                .map(|item| (*item, ReportFields { progress: Some("主体施工".into()), ..Default::default() }));
            if let Err(error) = batch.file_reports_each(month_of(1), reports) {
                broken.push((error, batch.commit().map_err(|error| error.kind())));
            }
        }
        done.store(true, Ordering::Relaxed);
    });
    for (error, committed) in &broken {
        assert_eq!(error.kind(), ErrorKind::Interrupted, "{error}");
        assert_eq!(*committed, Err(ErrorKind::Interrupted), "{error}");
    }
    assert!(!broken.is_empty(), "none of {rounds} rounds was interrupted");
    assert!(office.ledger.view().unwrap().reports_of_month(plan, month_of(1)).unwrap().is_empty());
}

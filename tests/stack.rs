//! How much stack the calls of the library need: a host may call it from a thread that has little, and an overflow would end the
//! whole program. Every kind of call is made in a thread that has as much as is documented.
//!
//! `ZDXM_MEASURE_STACK=1 cargo test --test stack -- --nocapture` prints what each kind takes.
#![cfg(all(feature = "sheets", feature = "workbook"))]

#[path = "support/builds.rs"]
mod builds;
mod support;
#[path = "support/tools.rs"]
mod tools;

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use support::{Office, month_of};
use zdxm::figures::{Bulletin, PlanLights};
use zdxm::issue::{BulletinComparison, reissue};
use zdxm::print::{plan_document, reporting_table, rollover_table};
use zdxm::*;

/// What the header and the page of the bindings say.
const DOCUMENTED_KIB: usize = 512;

type Work = fn(&Path);

/// The kinds of calls, each with a folder that has a ledger (台账.zdxm) with issued bulletins, of which it may write more.
const WORKS: &[(&str, Work)] = &[
    ("sheets in", |folder| {
        let ledger = Ledger::create(folder.join("sheets.zdxm"), "测试重点办").unwrap();
        let options = ImportOptions::default().with_leave_out_unmatched(true).with_leave_unreadable_empty(true);
        for file in tools::sample_files() {
            let reading = WorkbookReading::open(&file).unwrap();
            let preview = ImportPreview::new(&ledger.view().unwrap(), reading, ImportTarget::default()).unwrap();
            preview.commit_with(&ledger, "张三", options, &mut |_, _| ControlFlow::Continue(())).unwrap();
        }
    }),
    ("hostile sheets", |_| {
        let html = format!("<html><body><table>{}</body></html>", "<tr><td><table><div><b>".repeat(100_000));
        let sheets = [
            builds::xlsx(&"<a>".repeat(300_000), ""),
            builds::ods("", &"<table:table>".repeat(300_000)),
            builds::ods(
                "",
                &format!("<table:table><table:table-row><table:table-cell>{}", "<text:p><text:span>".repeat(100_000)),
            ),
            html.into_bytes(),
            "\"a,".repeat(300_000).into_bytes(),
        ];
        for sheet in sheets {
            let _ = Workbook::read(&sheet).and_then(|sheet| WorkbookReading::new(&sheet));
        }
    }),
    ("figures and bulletins", |folder| {
        let ledger = open(folder);
        let view = ledger.view().unwrap();
        let plan = view.plans().unwrap()[0].id;
        let bulletin = Bulletin::new(&view.month_figures(plan, month_of(3)).unwrap()).unwrap();
        for text in [
            bulletin.to_text(),
            Ok(bulletin.document().unwrap().to_markdown()),
            bulletin.to_json().map(|json| json.to_string()),
        ] {
            assert!(text.unwrap().len() > 100);
        }
        bulletin
            .document()
            .unwrap()
            .save(PrintedForm::Workbook, folder.join("bulletin.xlsx"), SaveOptions::default().with_overwrite(true))
            .unwrap();
        plan_document(&view.plan_figures(plan).unwrap()).unwrap().to_text();
        PlanLights::new(&view, plan, month_of(3)).unwrap().tables();
        let day = chrono::NaiveDate::from_ymd_opt(2022, 4, 10).unwrap();
        reporting_table(&view.reporting(plan, month_of(3), day).unwrap(), month_of(3)).to_text();
        view.late_corrections(plan).unwrap();
    }),
    ("next year", |folder| {
        let view = open(folder).view().unwrap();
        let plan = view.plans().unwrap()[0].id;
        let ending = view.plan(plan).unwrap().fields;
        let proposals = view.propose_next_year(plan).unwrap();
        rollover_table(&ending, &proposals, &view.figure_rules(plan).unwrap()).to_text();
    }),
    ("issue and compare", |folder| {
        let ledger = open(folder);
        let plan = ledger.view().unwrap().plans().unwrap()[0].id;
        let fields = |number: &str| {
            IssuedBulletinFields::new(plan, month_of(3), number, chrono::NaiveDate::from_ymd_opt(2022, 4, 8).unwrap())
        };
        let issue = |number| ledger.write("张三", |batch| batch.issue_bulletin(fields(number)));
        let first = issue("栈1").unwrap();
        assert!(reissue(&ledger.view().unwrap(), first).unwrap().is_reproduced());
        BulletinComparison::of_issued(&ledger.view().unwrap(), first, None).unwrap().document().to_text();
    }),
    ("proof, backup and restore", |folder| {
        let ledger = open(folder);
        ledger.view().unwrap().verify().unwrap();
        let backup = folder.join("backup.zdxm");
        ledger.backup_to(&backup).unwrap();
        assert!(Ledger::check_file(&backup).unwrap().is_sound());
        Ledger::restore(&backup, folder.join("restored.zdxm")).unwrap();
    }),
    ("archive out and in", |folder| {
        let mut archive = Vec::new();
        open(folder).view().unwrap().export_json(&mut archive, &mut |_, _| ControlFlow::Continue(())).unwrap();
        Ledger::import_json(folder.join("archived.zdxm"), &mut archive.as_slice(), &mut |_, _| {
            ControlFlow::Continue(())
        })
        .unwrap();
        for line in ["[".repeat(400_000), "{\"a\":".repeat(400_000), "[".repeat(127) + &"]".repeat(127)] {
            let first = archive.split(|byte| *byte == b'\n').next().unwrap();
            let archive = [first, line.as_bytes()].join(&b'\n');
            let deep = folder.join("deep.zdxm");
            assert!(Ledger::import_json(deep, &mut archive.as_slice(), &mut |_, _| ControlFlow::Continue(())).is_err());
        }
    }),
    ("rule packs", |_| {
        for (_, pack) in RulePack::shipped() {
            let pack = RulePack::parse(pack).unwrap();
            drop(pack);
        }
        let deep = [
            format!("a = {}", "[".repeat(400_000)),
            format!("a = {}", "{a = ".repeat(200_000)),
            format!("{} = 1", "a.".repeat(300_000) + "a"),
            format!("[{}]\nb = 1", "a.".repeat(300_000) + "a"),
            format!("a = {}{}", "[".repeat(79), "]".repeat(79)),
        ];
        for document in deep {
            assert!(RulePack::parse(&document).is_err());
        }
    }),
    ("records in JSON", |_| {
        for depth in [100, 127, 400_000] {
            let json = format!("{{\"name\": {}", "[".repeat(depth));
            assert!(serde_json::from_str::<ProjectFields>(&json).is_err());
            assert!(serde_json::from_str::<ReportFields>(&json).is_err());
            assert!(serde_json::from_str::<Money>(&"{\"fen\":".repeat(depth)).is_err());
        }
    }),
];

fn open(folder: &Path) -> Ledger {
    Ledger::open(folder.join("台账.zdxm")).unwrap()
}

/// A folder with a ledger of a year.
fn place() -> tempfile::TempDir {
    let (office, plan, items) = Office::with_plan(60);
    let with_lights = |batch: &mut Batch| {
        let (_, pack) = RulePack::shipped().iter().find(|(_, pack)| pack.contains("lights")).unwrap();
        let pack = batch.add_rule_pack(RulePack::parse(pack)?)?;
        batch.use_rule_pack(plan, pack)
    };
    office.ledger.write("张三", with_lights).unwrap();
    for month in 1..=3 {
        for item in items.iter().step_by(7) {
            office.file(*item, month, i64::from(month) * 100);
        }
    }
    let Office { folder, ledger } = office;
    let path = ledger.path().to_owned();
    drop(ledger);
    std::fs::rename(path, folder.path().join("台账.zdxm")).unwrap();
    folder
}

fn in_a_thread<T: Send>(kib: usize, work: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(kib << 10).spawn_scoped(scope, work).unwrap();
        thread.join().unwrap()
    })
}

#[test]
fn every_kind_of_call_runs_in_a_thread_with_the_stack_that_is_documented() {
    let folder = place();
    for (name, work) in WORKS {
        eprintln!("{name}");
        in_a_thread(DOCUMENTED_KIB, || work(folder.path()));
    }
}

/// The pages of its stack that a thread has touched, which the system gives it when it first touches them.
#[cfg(target_os = "linux")]
#[test]
fn what_each_kind_takes() {
    use std::os::unix::fs::FileExt;
    const PAGE: usize = 4096;
    if std::env::var_os("ZDXM_MEASURE_STACK").is_none() {
        return;
    }
    let folder = place();
    // Threads that live on, so that none gets a stack that was used before.
    let (ends, over) = std::sync::mpsc::channel::<()>();
    let over = std::sync::Arc::new(std::sync::Mutex::new(over));
    let mut threads = Vec::new();
    for (name, work) in WORKS {
        let (tell, told) = std::sync::mpsc::channel();
        let (over, folder) = (over.clone(), folder.path().to_owned());
        let run = move || {
            let mark = 0_u8;
            let top = std::hint::black_box(&raw const mark).addr() / PAGE;
            work(&folder);
            let map = std::fs::File::open("/proc/self/pagemap").unwrap();
            let is_touched = |page: &usize| {
                let mut entry = [0; 8];
                map.read_exact_at(&mut entry, (*page * 8) as u64).unwrap();
                entry[7] & 0xC0 != 0
            };
            let pages = (0..).take_while(|below| is_touched(&(top - below))).count();
            tell.send(pages * PAGE / 1024).unwrap();
            let _ = over.lock().unwrap().recv();
        };
        threads.push(std::thread::Builder::new().stack_size(16 << 20).spawn(run).unwrap());
        println!("{name}: {} KiB", told.recv().unwrap());
    }
    drop(ends);
    threads.into_iter().for_each(|thread| thread.join().unwrap());
}

#[test]
fn the_documents_say_how_much_it_is() {
    // The page of the bindings says it in English and in Chinese.
    let pages = [
        ("include/zdxm.h", "up to 512 KiB of stack"),
        ("bindings/README.md", "up to 512 KiB of stack"),
        ("bindings/README.md", "最多需要 512 KiB 的栈"),
    ];
    assert_eq!(DOCUMENTED_KIB, 512);
    for (name, said) in pages {
        let text = std::fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap();
        assert!(text.contains(said), "{name}: {said}");
    }
}

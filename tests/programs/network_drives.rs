//! A ledger on a network drive is not written to, unless the host says that one computer alone uses the drive.
#![cfg(target_os = "linux")]

use crate::folder;
use crate::programs;
use crate::support;
use crate::tools;

#[cfg(feature = "capi")]
use std::ffi::{CString, c_char, c_void};
use std::path::{Path, PathBuf};
use std::process::Command;
#[cfg(feature = "capi")]
use std::ptr::{null, null_mut};

use folder::names;
use support::options;
use zdxm::{ErrorKind, Ledger, OpeningNotice, ProjectFields, SaveOptions};

#[cfg(feature = "capi")]
type Handle = *mut c_void;

#[cfg(feature = "capi")]
unsafe extern "C" {
    fn zdxm_context_new(abi: i32, context: *mut Handle) -> i32;
    fn zdxm_context_free(context: Handle) -> i32;
    fn zdxm_error_title(context: Handle, code: i32, buffer: *mut c_char, cap: i32, need: *mut i32) -> i32;
    fn zdxm_ledger_open(context: Handle, path: *const c_char, len: i32, options: *const i32, out: *mut Handle) -> i32;
    fn zdxm_ledger_opening(ledger: Handle, rows: *mut Handle) -> i32;
    fn zdxm_cursor_next(cursor: Handle) -> i32;
    fn zdxm_cursor_int(cursor: Handle, field: i32, value: *mut i32) -> i32;
}

#[cfg(feature = "capi")]
const E_NETWORK_DRIVE: i32 = -415;
#[cfg(feature = "capi")]
const F_NOTICE_KIND: i32 = 366;

fn add(ledger: &Ledger, name: &str) {
    ledger.write("甲", |batch| batch.add_project(ProjectFields::named(name))).unwrap();
}

/// What the program of these tests does, on a drive that it takes for another one.
#[test]
fn program() {
    let Ok(task) = std::env::var("ZDXM_TASK") else { return };
    let folder = PathBuf::from(std::env::var("ZDXM_LEDGER").unwrap());
    match task.as_str() {
        "leave a log" => {
            let ledger = options().create(folder.join("busy.zdxm"), "测试重点办").unwrap();
            add(&ledger, "只在日志里");
            std::process::exit(0);
        }
        "refused" => refused(&folder),
        "allowed" => allowed(&folder),
        #[cfg(feature = "capi")]
        "from C" => from_c(&folder),
        "fuse" => {
            let ledger = Ledger::open(folder.join("ledger.zdxm")).unwrap();
            assert_eq!(ledger.opening().notices, [OpeningNotice::FuseDrive]);
            add(&ledger, "照常写入");
        }
        _ => panic!("there is no task {task}"),
    }
}

fn refused(folder: &Path) {
    let (path, made, busy) = (folder.join("ledger.zdxm"), folder.join("new.zdxm"), folder.join("busy.zdxm"));
    let before = names(folder);
    let attempts = [
        Ledger::open(&path),
        Ledger::open_or_create(&path, "重点办"),
        Ledger::create(&made, "重点办"),
        Ledger::open_or_create(&made, "重点办"),
        // Somebody may have it open on another computer.
        Ledger::open_read_only(&busy),
    ];
    for attempt in attempts {
        let error = attempt.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NetworkDrive, "{error}");
        let text = error.to_string();
        assert!(text.contains("(SMB2)") && text.contains("disk of one computer"), "{text}");
        assert!(!error.is_temporary());
    }
    assert_eq!(names(folder), before);
    let copy = Ledger::open_read_only(&path).unwrap();
    assert_eq!(copy.opening().notices, [OpeningNotice::NetworkDrive { system: "SMB2", as_copy: true }]);
    // Several views at once, each with a connection of its own.
    let views = [0; 3].map(|_| copy.view().unwrap());
    assert!(views.iter().all(|view| view.verify().is_ok()));
    assert_eq!(names(folder), before, "reading leaves nothing beside it");
    // A backup may go there, and may be read there.
    copy.begin_backup(folder.join("backup.zdxm"), SaveOptions::default()).unwrap().finish().unwrap();
    assert!(Ledger::check_file(folder.join("backup.zdxm")).unwrap().is_sound());
}

fn allowed(folder: &Path) {
    let path = folder.join("ledger.zdxm");
    let ledger = options().allow_network_drive().open(&path).unwrap();
    assert_eq!(ledger.opening().notices, [OpeningNotice::NetworkDrive { system: "SMB2", as_copy: false }]);
    add(&ledger, "在共享盘上");
    assert_eq!(ledger.view().unwrap().projects().unwrap().len(), 1);
    // A reader of the same computer sees what is written meanwhile.
    let reader = options().allow_network_drive().open_read_only(&path).unwrap();
    add(&ledger, "又一个");
    assert_eq!(reader.view().unwrap().projects().unwrap().len(), 2);
    let made = options().allow_network_drive().create(folder.join("new.zdxm"), "重点办").unwrap();
    assert_eq!(made.opening().notices.len(), 1);
}

/// The library for C alone has these functions.
#[cfg(feature = "capi")]
fn from_c(folder: &Path) {
    let path = CString::new(folder.join("ledger.zdxm").to_str().unwrap()).unwrap();
    let (mut context, mut ledger, mut rows, mut kind) = (null_mut(), null_mut(), null_mut(), 0);
    let mut title = [0_u8; 100];
    // SAFETY: pointers are those of variables, the text ends with a zero, the options have the size that they name.
    unsafe {
        assert_eq!(zdxm_context_new(0x10000, &mut context), 0);
        assert_eq!(zdxm_ledger_open(context, path.as_ptr(), -1, null(), &mut ledger), E_NETWORK_DRIVE);
        assert_eq!(zdxm_error_title(context, E_NETWORK_DRIVE, title.as_mut_ptr().cast(), 100, null_mut()), 0);
        // Reading only; allowed.
        for flags in [1, 4] {
            assert_eq!(zdxm_ledger_open(context, path.as_ptr(), -1, [16, flags, 0, 0].as_ptr(), &mut ledger), 0);
            assert_eq!(zdxm_ledger_opening(ledger, &mut rows), 0);
            assert_eq!((zdxm_cursor_next(rows), zdxm_cursor_int(rows, F_NOTICE_KIND, &mut kind), kind), (1, 0, 7));
        }
        assert_eq!(zdxm_context_free(context), 0);
    }
}

/// Runs a task as if everything lay on a drive of this number.
fn run(preload: &Path, drive: &str, task: &str, folder: &Path) {
    let output = programs::again("network_drives::program", task, folder)
        .env("LD_PRELOAD", preload)
        .env("ZDXM_DRIVE", drive)
        .output()
        .unwrap();
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{task}: {out}{err}");
}

#[test]
fn a_ledger_on_a_network_drive_is_only_read() {
    let folder = tempfile::tempdir().unwrap();
    let preload = folder.path().join("drive.so");
    let mut cc = Command::new("cc");
    cc.args(["-shared", "-fPIC", "-Wall", "-Wextra", "-Werror", "-o"]).arg(&preload);
    tools::run(cc.arg(tools::root().join("tests/c/drive.c")).arg("-ldl"));
    let share = folder.path().join("share");
    std::fs::create_dir(&share).unwrap();
    drop(options().create(share.join("ledger.zdxm"), "测试重点办").unwrap());
    programs::run_again("network_drives::program", "leave a log", &share);
    run(&preload, "fe534d42", "refused", &share);
    #[cfg(feature = "capi")]
    run(&preload, "fe534d42", "from C", &share);
    run(&preload, "fe534d42", "allowed", &share);
    run(&preload, "65735546", "fuse", &share);
}

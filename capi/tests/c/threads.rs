//! Threads at the C ABI: what is running is interrupted, closed and freed by another thread, many contexts share a file,
//! and two threads share handles. `tests/c/threads.c` has the program.
#![cfg(target_os = "linux")]

use crate::tools;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use tools::{has, has_time_for, root, run, runtime_folder};

fn compile(folder: &Path, library: &Path) -> PathBuf {
    let program = folder.join("threads");
    run(Command::new("cc")
        .args(["-std=c99", "-g", "-O1", "-Wall", "-Wextra", "-Werror", "-pthread"])
        .arg("-I")
        .arg(root().join("include"))
        .arg(root().join("tests/c/threads.c"))
        .arg("-L")
        .arg(library)
        .args(["-lzdxm", "-o"])
        .arg(&program));
    program
}

fn seed() -> String {
    std::env::var("ZDXM_SEED").unwrap_or_else(|_| "20221125".to_owned())
}

#[test]
fn a_call_that_is_disturbed_ends_well() {
    if !has(&["cc"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let library = runtime_folder(folder.path());
    let rounds = std::env::var("ZDXM_ROUNDS").unwrap_or_else(|_| "12".to_owned());
    let seed = seed();
    eprintln!("ZDXM_ROUNDS={rounds} ZDXM_SEED={seed}");
    let output = run(Command::new(compile(folder.path(), &library))
        .arg(folder.path())
        .args([&rounds, &seed])
        .current_dir(folder.path())
        .env("LD_LIBRARY_PATH", library));
    let printed = String::from_utf8(output.stdout).unwrap();
    eprintln!("{printed}");
    // Disturbances must really fall into running calls, or nothing was shown.
    let mut lines = printed.lines();
    let first = lines.next().unwrap().split(' ').collect::<Vec<_>>();
    assert!(first[3].parse::<u32>().unwrap() > 0 && first[5].parse::<u32>().unwrap() > 0, "{printed}");
    let interrupted = lines.map(|line| line.split(' ').collect::<Vec<_>>());
    let interrupted = interrupted.map(|words| (words[0], words[1].parse::<u32>().unwrap())).collect::<HashMap<_, _>>();
    let writes = interrupted["step"] + interrupted["commit"] + interrupted["import"];
    assert!(writes > 0 && interrupted["verify"] > 0, "nothing was interrupted: {printed}");
}

#[test]
fn disturbed_calls_under_valgrind_have_no_error_and_no_leak() {
    if !has_time_for("valgrind") || !has(&["cc", "valgrind"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let library = runtime_folder(folder.path());
    run(Command::new("valgrind")
        .args([
            "--quiet",
            "--fair-sched=yes",
            "--error-exitcode=9",
            "--leak-check=full",
            "--errors-for-leak-kinds=definite,indirect,possible",
        ])
        .arg(format!("--suppressions={}", root().join("tests/c/valgrind.supp").display()))
        .arg(compile(folder.path(), &library))
        .arg(folder.path())
        .args(["1", &seed()])
        .current_dir(folder.path())
        .env("RUST_BACKTRACE", "0")
        .env("LD_LIBRARY_PATH", library));
}

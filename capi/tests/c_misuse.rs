//! Nothing that a caller does wrong crashes the host: every function is called wrongly in every way that its parameters
//! have, by a C program that is made from the ABI itself.
#![cfg(target_os = "linux")]

#[path = "../../tests/support/misuse.rs"]
mod misuse;
#[path = "../../tests/support/tools.rs"]
mod tools;

use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;
use tools::{has, has_time_for, root, run, runtime_folder};

/// Compiles the table; `options` for a sanitizer, `library` for the folder of the library.
fn compile(folder: &Path, library: &Path, options: &[&str]) -> PathBuf {
    let source = folder.join("misuse.c");
    std::fs::write(&source, misuse::render(&zdxm_abi::Abi::read())).unwrap();
    let program = folder.join("misuse");
    run(Command::new("cc")
        .args(["-std=c99", "-g", "-O1", "-Wall", "-Wextra", "-Werror"])
        .args(options)
        .arg("-I")
        .arg(root().join("include"))
        .arg("-I")
        .arg(root().join("tests/c"))
        .arg(&source)
        .arg("-L")
        .arg(library)
        .args(["-lzdxm", "-o"])
        .arg(&program));
    program
}

fn place() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let library = runtime_folder(folder.path());
    (folder, library)
}

#[test]
fn no_misuse_crashes_the_host() {
    if !has(&["cc"]) {
        return;
    }
    let (folder, library) = place();
    let program = compile(folder.path(), &library, &[]);
    let output =
        run(Command::new(program).arg(folder.path()).current_dir(folder.path()).env("LD_LIBRARY_PATH", library));
    let printed = String::from_utf8(output.stdout).unwrap();
    eprintln!("{printed}");
    let calls = printed.split(' ').next().unwrap().parse::<u32>().unwrap();
    assert!(calls > 7_000, "{printed}");
}

#[test]
fn misuse_under_valgrind_has_no_error_and_no_leak() {
    if !has_time_for("valgrind") || !has(&["cc", "valgrind"]) {
        return;
    }
    let (folder, library) = place();
    let program = compile(folder.path(), &library, &["-DCAPACITY=9000"]);
    run(Command::new("valgrind")
        .args([
            "--quiet",
            "--error-exitcode=9",
            "--leak-check=full",
            "--errors-for-leak-kinds=definite,indirect,possible",
        ])
        .arg(format!("--suppressions={}", root().join("tests/c/valgrind.supp").display()))
        .arg(program)
        .arg(folder.path())
        // Texts that are no paths are tried as paths, and some can be made.
        .current_dir(folder.path())
        .env("RUST_BACKTRACE", "0")
        .env("LD_LIBRARY_PATH", library));
}

//! Nothing that a caller does wrong crashes the host: every function is called wrongly in every way that its parameters
//! have, by a C program that is made from the ABI itself.
#![cfg(target_os = "linux")]

use crate::misuse;
use crate::tools;

use std::path::Path;
use std::process::Command;

use tools::{Program, has, is_for_a_release, root, run};

/// Compiles the table into a folder.
fn compile(folder: &Path, options: &[&str]) -> Program {
    let source = folder.join("misuse.c");
    std::fs::write(&source, misuse::render(&zdxm_abi::Abi::read())).unwrap();
    Program::compile(&source, folder, options)
}

#[test]
fn no_misuse_crashes_the_host() {
    if !has(&["cc"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let program = compile(folder.path(), &[]);
    let output = run(program.command().arg(folder.path()).current_dir(folder.path()));
    let printed = String::from_utf8(output.stdout).unwrap();
    eprintln!("{printed}");
    let calls = printed.split(' ').next().unwrap().parse::<u32>().unwrap();
    assert!(calls > 7_000, "{printed}");
}

#[test]
fn misuse_under_valgrind_has_no_error_and_no_leak() {
    // AddressSanitizer goes through the same calls in every check; what is not initialised is seen here alone.
    if !is_for_a_release("misuse under valgrind") || !has(&["cc", "valgrind"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let program = compile(folder.path(), &["-DCAPACITY=9000"]);
    let mut valgrind = Command::new("valgrind");
    valgrind
        .args([
            "--quiet",
            "--error-exitcode=9",
            "--leak-check=full",
            "--errors-for-leak-kinds=definite,indirect,possible",
        ])
        .arg(format!("--suppressions={}", root().join("tests/c/valgrind.supp").display()));
    // Texts that are no paths are tried as paths, and some can be made.
    run(program.command_by(valgrind).arg(folder.path()).current_dir(folder.path()).env("RUST_BACKTRACE", "0"));
}

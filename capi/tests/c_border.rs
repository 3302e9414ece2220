//! What a C program may rely on at the border: whose error a text is, what a commit leaves, what a freed handle is, and a
//! log function that does not return. `tests/c/border.c` has the program.
#![cfg(target_os = "linux")]

#[path = "../../tests/support/tools.rs"]
mod tools;

use std::process::Command;

use tools::{has, has_time_for, root, run, runtime_folder};

#[test]
fn the_border_keeps_its_promises() {
    if !has(&["cc"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let library = runtime_folder(folder.path());
    let program = folder.path().join("border");
    run(Command::new("cc")
        .args(["-std=c99", "-g", "-O1", "-Wall", "-Wextra", "-Werror", "-pthread"])
        .arg("-I")
        .arg(root().join("include"))
        .arg(root().join("tests/c/border.c"))
        .arg("-L")
        .arg(&library)
        .args(["-lzdxm", "-o"])
        .arg(&program));
    let all = has_time_for("all handles").then_some("all");
    run(Command::new(program).arg(folder.path()).args(all).env("LD_LIBRARY_PATH", library));
}

//! What a C program may rely on at the border: whose error a text is, what a commit leaves, what a freed handle is, and a
//! log function that does not return. `tests/c/border.c` has the program.
#![cfg(target_os = "linux")]

use crate::tools;

use tools::{Program, has, has_time_for, run};

#[test]
fn the_border_keeps_its_promises() {
    if !has(&["cc"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let program = Program::of("border.c", folder.path(), &["-pthread"]);
    let all = has_time_for("all handles").then_some("all");
    run(program.command().arg(folder.path()).arg(env!("CARGO_PKG_VERSION")).args(all));
}

//! What ordinary hosts do to a ledger that is open loses nothing that was acknowledged: `tests/layers/hosts.py`.
#![cfg(target_os = "linux")]

use crate::tools;

use std::process::Command;

use tools::{has, library_folder, root, run};

#[test]
fn a_second_sqlite_a_zip_and_a_fork_lose_nothing() {
    if !has(&["python3"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let output = run(Command::new("python3")
        .arg(root().join("tests/layers/hosts.py"))
        .arg(folder.path())
        .env("PYTHONPATH", root().join("bindings/python"))
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("ZDXM_LIBRARY", library_folder().join("libzdxm.so")));
    assert_eq!(String::from_utf8(output.stdout).unwrap().trim(), "kept");
}

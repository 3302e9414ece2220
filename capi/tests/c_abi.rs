//! Within a major version the ABI only grows: `abidiff` compares what the header declares with the baseline of the last release.
//! That the shared library has what the header declares, other tests hold.
//!
//! `ZDXM_UPDATE_ABI=1 cargo test --test c_abi` renews the baseline, which is right only when something was added or
//! when the major version changes.
#![cfg(target_os = "linux")]

#[path = "../../tests/support/tools.rs"]
mod tools;

use std::path::{Path, PathBuf};
use std::process::Command;

use tools::{has, root, run};

const BASELINE: &str = "tests/golden/libzdxm.abi.xml";

#[test]
fn nothing_that_was_released_is_gone_or_changed() {
    if !has(&["abidw", "abidiff", "cc"]) {
        return;
    }
    let baseline = root().join(BASELINE);
    let folder = tempfile::tempdir().unwrap();
    let declared = declared(folder.path());
    if std::env::var_os("ZDXM_UPDATE_ABI").is_some() {
        run(Command::new("abidw")
            .args(["--no-corpus-path", "--no-comp-dir-path", "--no-show-locs", "--no-elf-needed"])
            .args(["--type-id-style", "hash", "--out-file"])
            .args([&baseline, &declared]));
    }
    let (same, report) = compare(&baseline, &declared);
    assert!(same, "the ABI is not that of {BASELINE}:\n{report}");
}

#[test]
fn a_change_of_the_abi_would_be_found() {
    if !has(&["abidw", "abidiff", "cc"]) {
        return;
    }
    let text = std::fs::read_to_string(root().join(BASELINE)).unwrap();
    let money = "name='zdxm_form_money'";
    let at = text.find(&format!("<function-decl {money}")).unwrap();
    let line = text[at..].find("<parameter type-id=").map(|start| at + start).unwrap();
    let end = line + text[line..].find('\n').unwrap();
    let longer = format!("{}\n      {}", &text[line..end], &text[line..end]);
    let folder = tempfile::tempdir().unwrap();
    let declared = declared(folder.path());
    for (name, changed) in [
        ("a function that is gone", text.replace("zdxm_form_money'", "zdxm_form_amount'")),
        ("a parameter that is gone", format!("{}{longer}{}", &text[..line], &text[end..])),
        ("a field of a structure that moved", text.replace("layout-offset-in-bits='64'", "layout-offset-in-bits='96'")),
    ] {
        assert!(changed != text, "{name}");
        let file = folder.path().join("changed.xml");
        std::fs::write(&file, changed).unwrap();
        assert!(!compare(&file, &declared).0, "{name}");
    }
}

/// Whether a library has all of a baseline, and what `abidiff` says.
fn compare(baseline: &Path, library: &Path) -> (bool, String) {
    let arguments = ["--no-added-syms", "--no-architecture"];
    let output = Command::new("abidiff").args(arguments).args([baseline, library]).output().unwrap();
    (output.status.success(), String::from_utf8_lossy(&output.stdout).into_owned())
}

/// A library of the functions and types that the header declares, which do nothing.
fn declared(folder: &Path) -> PathBuf {
    let header = std::fs::read_to_string(root().join("include/zdxm.h")).unwrap();
    let functions = header.split("ZDXM_API ").filter(|part| part.starts_with("ZDXM_RET zdxm_"));
    let bodies = functions.map(|part| format!("{} {{ return 0; }}\n", part.split(';').next().unwrap()));
    let (source, library) = (folder.join("declared.c"), folder.join("libzdxm.so"));
    std::fs::write(&source, format!("#include \"zdxm.h\"\n{}", bodies.collect::<String>())).unwrap();
    run(Command::new("cc")
        .args(["-std=c99", "-g", "-shared", "-fPIC", "-Wl,-soname,libzdxm.so.1", "-I"])
        .arg(root().join("include"))
        .arg("-o")
        .args([&library, &source]));
    library
}

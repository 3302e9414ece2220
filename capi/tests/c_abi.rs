//! Within a major version the ABI only grows: `abidiff` compares the library with the baseline of the last release.
//!
//! `ZDXM_UPDATE_ABI=1 cargo test --test c_abi` renews the baseline, which is right only when something was added or
//! when the major version changes.
#![cfg(target_os = "linux")]

#[path = "../../tests/support/tools.rs"]
mod tools;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use tools::{has, library_folder, root, run};

const BASELINE: &str = "tests/golden/libzdxm.abi.xml";

#[test]
fn nothing_that_was_released_is_gone_or_changed() {
    if !has(&["abidw", "abidiff"]) {
        return;
    }
    let baseline = root().join(BASELINE);
    if std::env::var_os("ZDXM_UPDATE_ABI").is_some() {
        std::fs::write(&baseline, described()).unwrap();
    }
    let (same, report) = compare(&baseline);
    assert!(same, "the ABI is not that of {BASELINE}:\n{report}");
}

#[test]
fn a_change_of_the_abi_would_be_found() {
    if !has(&["abidw", "abidiff"]) {
        return;
    }
    let text = std::fs::read_to_string(root().join(BASELINE)).unwrap();
    let money = "name='zdxm_form_money'";
    let at = text.find(&format!("<function-decl {money}")).unwrap();
    let line = text[at..].find("<parameter type-id=").map(|start| at + start).unwrap();
    let end = line + text[line..].find('\n').unwrap();
    let longer = format!("{}\n      {}", &text[line..end], &text[line..end]);
    let folder = tempfile::tempdir().unwrap();
    for (name, changed) in [
        ("a function that is gone", text.replace("zdxm_form_money'", "zdxm_form_amount'")),
        ("a parameter that is gone", format!("{}{longer}{}", &text[..line], &text[end..])),
        ("a field of a structure that moved", text.replace("layout-offset-in-bits='64'", "layout-offset-in-bits='96'")),
    ] {
        assert!(changed != text, "{name}");
        let file = folder.path().join("changed.xml");
        std::fs::write(&file, changed).unwrap();
        assert!(!compare(&file).0, "{name}");
    }
}

/// Whether the library has all of a baseline, and what `abidiff` says.
fn compare(baseline: &Path) -> (bool, String) {
    let output = Command::new("abidiff")
        .args(["--no-added-syms", "--no-architecture"])
        .arg(baseline)
        .arg(library_folder().join("libzdxm.so"))
        .output()
        .unwrap();
    (output.status.success(), String::from_utf8_lossy(&output.stdout).into_owned())
}

/// What `abidw` says of the exports and of the types that they name: the rest of the library is nobody's business, and
/// changes with every compiler.
fn described() -> String {
    let file = tempfile::NamedTempFile::new().unwrap();
    run(Command::new("abidw")
        .args(["--no-corpus-path", "--no-comp-dir-path", "--no-show-locs", "--no-elf-needed"])
        .args(["--type-id-style", "hash", "--out-file"])
        .arg(file.path())
        .arg(library_folder().join("libzdxm.so")));
    let text = std::fs::read_to_string(file.path()).unwrap();
    let lines = text.lines().map(str::trim).collect::<Vec<_>>();
    let functions = lines.iter().enumerate().filter(|(_, line)| line.starts_with("<function-decl name='zdxm_"));
    let functions = functions.map(|(at, line)| (attribute(line, "name").unwrap(), block(&lines, at)));
    let functions = functions.collect::<BTreeMap<_, _>>();
    let mut types = BTreeMap::new();
    let mut wanted =
        functions.values().flatten().filter_map(|line| attribute(line, "type-id")).collect::<BTreeSet<_>>();
    while let Some(id) = wanted.pop_first() {
        let marked = format!(" id='{id}'");
        let at = lines.iter().position(|line| line.contains(&marked)).unwrap_or_else(|| panic!("{id} is not there"));
        let is_open = lines[at].contains("name='zdxm_open_options'") || !lines[at].starts_with("<class-decl");
        let block = if is_open { block(&lines, at) } else { vec![opaque(lines[at])] };
        wanted.extend(block.iter().filter_map(|line| attribute(line, "type-id")).filter(|id| !types.contains_key(id)));
        types.insert(id, block);
    }
    let mut out = String::from("<abi-corpus version='2.1' soname='libzdxm.so.1'>\n  <elf-function-symbols>\n");
    let symbols = lines.iter().filter(|line| line.starts_with("<elf-symbol name='zdxm_"));
    symbols.for_each(|line| out.push_str(&format!("    {line}\n")));
    out.push_str("  </elf-function-symbols>\n  <abi-instr address-size='64' path='src/ffi' language='LANG_C99'>\n");
    for line in types.values().chain(functions.values()).flatten() {
        out.push_str(&format!("    {line}\n"));
    }
    out.push_str("  </abi-instr>\n</abi-corpus>\n");
    out
}

fn attribute(line: &str, name: &str) -> Option<String> {
    let (_, rest) = line.split_once(&format!(" {name}='"))?;
    Some(rest.split('\'').next().unwrap().to_owned())
}

/// The lines of the element that begins at a line.
fn block(lines: &[&str], at: usize) -> Vec<String> {
    if lines[at].ends_with("/>") {
        return vec![lines[at].to_owned()];
    }
    let name = lines[at].trim_start_matches('<').split(' ').next().unwrap();
    let end = lines[at..].iter().position(|line| *line == format!("</{name}>")).unwrap();
    lines[at..=at + end].iter().map(|line| (*line).to_owned()).collect()
}

/// A type that callers know by its name only.
fn opaque(line: &str) -> String {
    let (name, id) = (attribute(line, "name").unwrap(), attribute(line, "id").unwrap());
    format!("<class-decl name='{name}' is-struct='yes' visibility='default' is-declaration-only='yes' id='{id}'/>")
}

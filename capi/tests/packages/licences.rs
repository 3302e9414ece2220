//! What the library is made of is named, with its licence.

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value;

use crate::tools::{root, run};

/// The crates that cargo links into the library, as `name version`.
fn linked() -> BTreeSet<String> {
    let mut tree = Command::new(env!("CARGO"));
    tree.args([
        "tree",
        "--locked",
        "-p",
        "zdxm-capi",
        "-e",
        "normal,no-proc-macro",
        "--target",
        "x86_64-unknown-linux-gnu",
    ]);
    let output = run(tree.args(["--prefix", "none", "--format", "{p}"]).current_dir(root()));
    let text = String::from_utf8(output.stdout).unwrap();
    let named = text.lines().filter_map(|line| line.split_once(" v"));
    let named = named.map(|(name, rest)| format!("{name} {}", rest.split(' ').next().unwrap()));
    named.filter(|name| !name.starts_with("zdxm-capi ")).collect()
}

/// Of an archive that was made: both lists have each crate, SQLite and what the linker adds.
pub fn complete(licences: &str, bill: &str) {
    let bill = serde_json::from_str::<Value>(bill).unwrap();
    assert_eq!((&bill["bomFormat"], &bill["specVersion"]), (&"CycloneDX".into(), &"1.6".into()));
    let name = |part: &Value| format!("{} {}", part["name"].as_str().unwrap(), part["version"].as_str().unwrap());
    let parts = bill["components"].as_array().unwrap();
    let within = parts.iter().filter_map(|part| part["components"].as_array()).flatten();
    let mut named =
        parts.iter().chain(within).chain([&bill["metadata"]["component"]]).map(name).collect::<BTreeSet<_>>();
    // A ledger is written by this SQLite, whichever version is announced.
    let sqlite = format!("sqlite {}", rusqlite::version());
    assert!(named.remove(&sqlite), "{sqlite} in {named:?}");
    for tool in ["rust-std", "compiler-rt", "libunwind", "glibc-start"] {
        let found = named.iter().find(|name| name.starts_with(tool)).cloned();
        assert!(found.is_some_and(|name| named.remove(&name)), "{tool}");
    }
    assert_eq!(named, linked());
    for part in named.iter().chain([&sqlite]) {
        assert!(licences.contains(&format!("\n{part} (")), "{part} has no text");
    }
    assert!(licences.contains("May you do good and not evil."));
    for part in parts {
        assert!(part["licenses"].as_array().is_some_and(|licences| !licences.is_empty()), "{part}");
    }
}

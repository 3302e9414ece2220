//! Whatever is called in whatever order, the library keeps what its header promises and the ledger stays sound: random
//! sequences of calls, by a C program that is made from the ABI itself. `tests/c/fuzz.sh` runs the same under libFuzzer.
#![cfg(target_os = "linux")]

use crate::sequences;
use crate::tools;

use std::collections::BTreeMap;

use tools::{Program, has, run};

#[test]
fn random_sequences_of_calls_keep_every_promise() {
    if !has(&["cc"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let source = folder.path().join("sequences.c");
    std::fs::write(&source, sequences::render(&zdxm_abi::Abi::read())).unwrap();
    let program = Program::compile(&source, folder.path(), &[]);
    let count = std::env::var("ZDXM_SEQUENCES").unwrap_or_else(|_| "450".to_owned());
    let seed = std::env::var("ZDXM_SEED").unwrap_or_else(|_| "20221125".to_owned());
    eprintln!("ZDXM_SEQUENCES={count} ZDXM_SEED={seed}");
    let output = run(program
        .command()
        .arg(folder.path())
        .args([&count, &seed])
        .current_dir(folder.path())
        .env("RUST_BACKTRACE", "0"));
    let printed = String::from_utf8(output.stdout).unwrap();
    eprintln!("{printed}");
    // Sequences that never get anywhere would show nothing.
    let lines = printed.lines().filter(|line| line.starts_with("zdxm_"));
    let never = lines.clone().filter(|line| line.split(' ').nth(1) == Some("0"));
    // Only a clock that was wrong leaves anything to set or to lift, only what the library itself wrote can be sealed, only an
    // import that keeps its columns leaves one to withdraw, a revision wants a form that was loaded from its very row, and a
    // project must have been merged to be taken apart; see `capi/tests/c/errors.rs`, `tests/ledger/clock.rs`,
    // `capi/tests/c/import.rs` and `tests/c/merger.c`.
    let exempt = [
        "zdxm_change_set_day",
        "zdxm_change_lift_marks",
        "zdxm_seal_add",
        "zdxm_import_column_withdraw",
        "zdxm_ten_day_revise",
        "zdxm_project_unmerge",
    ];
    let never = never.filter(|line| !exempt.iter().any(|name| line.starts_with(name))).collect::<Vec<_>>();
    assert!(never.is_empty(), "no sequence ever called these with success: {never:?}");

    // Nor would rows that never come: each is held against the types of its fields.
    let abi = zdxm_abi::Abi::read();
    let gives_rows = |name: &str| {
        let function = abi.functions.iter().find(|function| function.name == name);
        let rows = zdxm_abi::Ty::OutHandle("zdxm_cursor".to_owned());
        function.is_some_and(|function| function.params.iter().any(|param| param.ty == rows))
    };
    // These want a wrong clock, a damaged ledger, a registrar, or an import that keeps its columns.
    let exempt = [
        "zdxm_ledger_opening",
        "zdxm_change_clock_findings",
        "zdxm_change_refusals",
        "zdxm_verify_problems",
        "zdxm_role_who",
        "zdxm_event_counted_later",
        "zdxm_import_answers",
        "zdxm_import_columns",
    ];
    let mut rows = BTreeMap::<&str, u64>::new();
    for line in lines {
        // Both forms of a function give the same rows.
        let [name, .., given] = line.split(' ').collect::<Vec<_>>()[..] else { panic!("{line}") };
        *rows.entry(name.strip_suffix("16").unwrap_or(name)).or_default() += given.parse::<u64>().unwrap();
    }
    rows.retain(|name, given| *given == 0 && gives_rows(name) && !exempt.contains(name));
    let without = rows.keys().collect::<Vec<_>>();
    assert!(without.is_empty(), "no sequence ever got a row of these: {without:?}");
}

/// What `tests/c/fuzz.sh` compiles, where it names the file.
#[test]
fn the_fuzzer_has_a_call_for_every_function() {
    let abi = zdxm_abi::Abi::read();
    let source = sequences::render(&abi);
    for function in &abi.functions {
        let is_called = source.contains(&format!("{}(", function.name));
        assert!(is_called || function.name == "zdxm_abi_version", "{} is never called", function.name);
    }
    if let Some(path) = std::env::var_os("ZDXM_SEQUENCES_C") {
        std::fs::write(path, source).unwrap();
    }
}

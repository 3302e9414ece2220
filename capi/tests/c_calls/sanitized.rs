//! The C programs under AddressSanitizer, with the library and the SQLite in it built for it: no byte is touched that is
//! not theirs, and nothing is leaked. It builds everything anew, so it runs only with `ZDXM_ASAN=1` or where nothing may
//! be skipped.
#![cfg(all(target_os = "linux", target_arch = "x86_64"))]

use crate::misuse;
use crate::sequences;
use crate::tools;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use tempfile::TempDir;
use tools::{STATIC_NEEDS, checked, has, library_folder, root, run, sample_files, skipped};

const TARGET: &str = "x86_64-unknown-linux-gnu";

/// The static library built for AddressSanitizer, Rust and SQLite alike; `None` where that was not asked for.
fn library() -> Option<&'static Path> {
    static LIBRARY: OnceLock<PathBuf> = OnceLock::new();
    let is_wanted = ["ZDXM_ASAN", "ZDXM_REQUIRE_ALL"].iter().any(|name| std::env::var_os(name).is_some());
    if !(is_wanted || skipped("AddressSanitizer takes a whole build; set ZDXM_ASAN=1")) || !has(&["cc", "nm"]) {
        return None;
    }
    Some(LIBRARY.get_or_init(build))
}

fn build() -> PathBuf {
    let place = library_folder().parent().unwrap().join("asan");
    run(checked(Command::new(env!("CARGO")).arg("build"))
        .args(["-p", "zdxm-capi", "--target", TARGET, "--target-dir"])
        .arg(&place)
        .current_dir(root())
        // Sanitizers are not for the stable toolchain yet, but are in it.
        .env("RUSTC_BOOTSTRAP", "1")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env("RUSTFLAGS", "-Zsanitizer=address")
        .env("CFLAGS_x86_64_unknown_linux_gnu", "-fsanitize=address -fno-omit-frame-pointer -g"));
    place.join(TARGET).join("debug/libzdxm.a")
}

/// Compiles a program for AddressSanitizer. The runtime is the compiler's own, which rustc's calls fit.
fn compile(folder: &Path, library: &Path, source: &Path, standard: &str) -> PathBuf {
    let program = folder.join(source.file_stem().unwrap());
    run(Command::new("cc")
        // Without -O: of the 15,000 calls of misuse.c in one function, that takes minutes.
        .args([standard, "-g", "-Wall", "-Wextra", "-Werror", "-fsanitize=address", "-fno-omit-frame-pointer"])
        .arg("-I")
        .arg(root().join("include"))
        .arg("-I")
        .arg(root().join("tests/c"))
        .arg(source)
        .arg(library)
        .args(STATIC_NEEDS)
        .arg("-o")
        .arg(&program));
    program
}

/// Compiles a program that is made here.
fn compile_text(folder: &Path, library: &Path, name: &str, text: &str) -> PathBuf {
    let source = folder.join(name);
    std::fs::write(&source, text).unwrap();
    compile(folder, library, &source, "-std=c99")
}

/// To run in its folder; leaks count, unless a debugger's rights are needed and missing to look for them.
fn command(folder: &Path, program: &Path) -> Command {
    let mut command = Command::new(program);
    let leaks = i32::from(can_find_leaks());
    let options = format!("detect_leaks={leaks}:detect_stack_use_after_return=1:strict_string_checks=1");
    command.current_dir(folder).env("ASAN_OPTIONS", options).env("RUST_BACKTRACE", "0");
    command
}

/// Whether leaks can be looked for here: a container may forbid ptrace.
fn can_find_leaks() -> bool {
    static ANSWER: OnceLock<bool> = OnceLock::new();
    *ANSWER.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let source = folder.path().join("leak.c");
        std::fs::write(&source, LEAK).unwrap();
        let program = folder.path().join("leak");
        run(Command::new("cc").args(["-fsanitize=address", "-g"]).arg(source).arg("-o").arg(&program));
        let told = String::from_utf8_lossy(&Command::new(program).output().unwrap().stderr).into_owned();
        let finds = told.contains("detected memory leaks");
        assert!(finds || told.contains("LeakSanitizer has encountered a fatal error"), "{told}");
        if !finds {
            eprintln!("leaks are not looked for: ptrace is forbidden here");
        }
        finds
    })
}

const LEAK: &str =
    "#include <stdlib.h>\nint main(void) { char *volatile lost = malloc(10); lost = NULL; return lost != NULL; }\n";

/// Mistakes of a caller that must be caught where they happen: `1` in C, `2` in the Rust code, `3` after a free.
const CAUGHT: &str = r#"
#include <stdlib.h>
#include "zdxm.h"

int main(int argc, char **argv)
{
    zdxm_context *context;
    char *volatile small = malloc(4);
    int32_t need;
    if (argc < 2 || !small || zdxm_context_new(ZDXM_ABI_VERSION, &context) != ZDXM_OK) return 2;
    switch (argv[1][0]) {
    case '1':
        return small[4];
    case '2':
        return zdxm_value_text(context, ZDXM_F_PHASE, ZDXM_PHASE_COMPLETED, small, 100, &need);
    default:
        free(small);
        return zdxm_value_text(context, ZDXM_F_PHASE, ZDXM_PHASE_COMPLETED, small, 4, &need);
    }
}
"#;

fn place() -> TempDir {
    tempfile::tempdir().unwrap()
}

#[test]
fn the_sanitizer_is_really_in() {
    let Some(library) = library() else { return };
    let symbols = run(Command::new("nm").arg(library)).stdout;
    let symbols = String::from_utf8_lossy(&symbols);
    // Of which file of the archive what is said.
    let objects = symbols.split("\n\n").filter_map(|object| object.trim().split_once('\n')).collect::<Vec<_>>();
    let of = |name: &str| objects.iter().filter(|(file, _)| file.contains(name)).collect::<Vec<_>>();
    // The library, not the few lines of `capi/`, whose files begin with `zdxm.`.
    for name in ["zdxm-", "sqlite3.o"] {
        let checked = of(name).iter().filter(|(_, symbols)| symbols.contains("__asan_report_")).count();
        assert!(checked > 0, "{name} is not instrumented");
    }
    let folder = place();
    let program = compile_text(folder.path(), library, "caught.c", CAUGHT);
    assert!(String::from_utf8_lossy(&run(Command::new("nm").arg(&program)).stdout).contains("__asan_init"));
    let caught = |what: &str| -> Output { command(folder.path(), &program).arg(what).output().unwrap() };
    for (what, mistake, place) in [
        ("1", "heap-buffer-overflow", "main"),
        ("2", "heap-buffer-overflow", "zdxm_value_text"),
        ("3", "heap-use-after-free", "zdxm_value_text"),
    ] {
        let told = String::from_utf8_lossy(&caught(what).stderr).into_owned();
        assert!(told.contains(mistake) && told.contains(place), "{what}: {told}");
    }
}

#[test]
fn misuse() {
    let Some(library) = library() else { return };
    let folder = place();
    let program = compile_text(folder.path(), library, "misuse.c", &misuse::render(&zdxm_abi::Abi::read()));
    let output = run(command(folder.path(), &program).arg(folder.path()));
    eprintln!("{}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn random_sequences() {
    let Some(library) = library() else { return };
    let folder = place();
    let program = compile_text(folder.path(), library, "sequences.c", &sequences::render(&zdxm_abi::Abi::read()));
    let output = run(command(folder.path(), &program).arg(folder.path()).args(["300", "20221126"]));
    eprintln!("{}", String::from_utf8_lossy(&output.stdout).lines().last().unwrap());
}

#[test]
fn threads() {
    let Some(library) = library() else { return };
    let folder = place();
    let program = compile(folder.path(), library, &root().join("tests/c/threads.c"), "-std=c99");
    let output = run(command(folder.path(), &program).arg(folder.path()).args(["6", "20221126"]));
    eprintln!("{}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn a_year_of_an_office() {
    let Some(library) = library() else { return };
    let folder = place();
    let program = compile(folder.path(), library, &root().join("examples/c/annual_cycle.c"), "-std=c90");
    let ledger = folder.path().join("ledger.zdxm");
    let output = run(command(folder.path(), &program).arg(ledger).args(sample_files()));
    assert!(!output.stdout.is_empty());
}

//! Files as Windows has them.

use crate::stories::main_job;
use crate::tools::root;
use crate::wine::{Place, windows};

/// `tests/c/windows.c` looks at names, folders, encodings, held and read-only files, processes that write at once or die,
/// backups, archives, workbooks and memory.
#[test]
fn ledgers_and_workbooks_bear_what_windows_does_to_files() {
    let Some(place) = Place::new() else { return };
    let program = place.compile(&root().join("tests/c/windows.c"), &["-std=c99"]);
    let sample = main_job(&place);
    let printed = place.run(&program, &[place.windows_path(), windows(&sample)]);
    eprintln!("{printed}");
    assert!(printed.lines().filter(|line| line.starts_with("ok ")).count() > 90, "{printed}");
    assert!(printed.ends_with("0 bad\n"), "{printed}");
}

//! The stdcall twins for 32-bit Windows: each is checked by a compiler for Windows against the header, and takes off the stack
//! what the list of names says.

use std::collections::BTreeSet;
use std::process::Command;

use crate::tools::{has, root, run};

const COMPILER: &str = "i686-w64-mingw32-gcc";

#[test]
fn each_stdcall_twin_fits_the_header_and_the_list_of_names() {
    if !has(&[COMPILER, "i686-w64-mingw32-nm"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let object = folder.path().join("twins.o");
    run(Command::new(COMPILER)
        .args(["-std=c99", "-O1", "-Wall", "-Wextra", "-Werror", "-c"])
        .arg("-I")
        .arg(root().join("include"))
        .arg(root().join("bindings/windows/zdxm_stdcall.c"))
        .arg("-o")
        .arg(&object));
    let symbols = run(Command::new("i686-w64-mingw32-nm").arg("--defined-only").arg(&object)).stdout;
    let symbols = String::from_utf8(symbols).unwrap();
    // `00000000 T _std_zdxm_context_new@8`
    let made = symbols.lines().filter_map(|line| line.rsplit(' ').next()?.strip_prefix("_std_").map(str::to_owned));
    let names = std::fs::read_to_string(root().join("bindings/windows/zdxm-x86.def")).unwrap();
    let said = names.lines().filter_map(|line| line.split_once("_std = std_").map(|(_, name)| name.trim().to_owned()));
    let (made, said) = (made.collect::<BTreeSet<_>>(), said.collect::<BTreeSet<_>>());
    assert!(made.len() > 400, "{}", made.len());
    assert_eq!(made.difference(&said).collect::<Vec<_>>(), Vec::<&String>::new());
    assert_eq!(said.difference(&made).collect::<Vec<_>>(), Vec::<&String>::new());
    // A twin calls the cdecl function of the same name and nothing else of the library.
    let undefined = run(Command::new("i686-w64-mingw32-nm").arg("--undefined-only").arg(&object)).stdout;
    let undefined = String::from_utf8(undefined).unwrap();
    let called =
        undefined.lines().filter_map(|line| line.trim().strip_prefix("U __imp__").or(line.trim().strip_prefix("U _")));
    let called = called.filter(|name| name.starts_with("zdxm_")).map(str::to_owned).collect::<BTreeSet<_>>();
    let own = said.iter().filter_map(|name| name.split_once('@')).map(|(name, _)| name.to_owned()).collect();
    assert_eq!(called, own);
}

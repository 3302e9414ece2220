//! Nothing that a caller does wrong, in whatever order or from whatever thread, crashes a Windows program: the programs are
//! those of Linux, from the same tables.

use crate::tools::root;
use crate::wine::Place;
use crate::{misuse, sequences};

#[test]
fn no_misuse_crashes_the_host() {
    let Some(place) = Place::new() else { return };
    let source = place.path().join("misuse.c");
    std::fs::write(&source, misuse::render(&zdxm_abi::Abi::read())).unwrap();
    let program = place.compile(&source, &["-std=c99"]);
    let printed = place.run(&program, &[".".to_owned()]);
    let calls = printed.split(' ').next().unwrap().parse::<u32>().unwrap();
    assert!(calls > 7_000, "{printed}");
}

#[test]
fn sequences_of_calls_keep_every_promise() {
    let Some(place) = Place::new() else { return };
    let source = place.path().join("sequences.c");
    std::fs::write(&source, sequences::render(&zdxm_abi::Abi::read())).unwrap();
    let program = place.compile(&source, &["-std=c99"]);
    let seed = std::env::var("ZDXM_SEED").unwrap_or_else(|_| "20221125".to_owned());
    eprintln!("ZDXM_SEED={seed}");
    let printed = place.run(&program, &[".".to_owned(), "60".to_owned(), seed]);
    let called = printed.lines().filter(|line| line.starts_with("zdxm_") && line.split(' ').nth(1) != Some("0"));
    assert!(called.count() > 300, "{printed}");
}

#[test]
fn a_call_that_another_thread_disturbs_ends_well() {
    let Some(place) = Place::new() else { return };
    let program = place.compile(&root().join("tests/c/threads.c"), &["-std=c99", "-pthread"]);
    let printed = place.run(&program, &[".".to_owned(), "3".to_owned(), "20221125".to_owned()]);
    let first = printed.lines().next().unwrap().split(' ').collect::<Vec<_>>();
    assert!(first[3].parse::<u32>().unwrap() > 0 && first[5].parse::<u32>().unwrap() > 0, "{printed}");
}

/// In 32 bits only; see `tests/c/stdcall.c`.
#[test]
fn the_stdcall_twins_leave_the_stack_where_it_was() {
    let Some(place) = Place::new().filter(|place| place.arch() == "i686") else { return };
    let program = place.compile(&root().join("tests/c/stdcall.c"), &["-std=gnu99", "-O0", "-fno-omit-frame-pointer"]);
    place.run(&program, &["std.zdxm".to_owned()]);
}

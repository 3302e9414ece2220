//! `zdxm.dll` as Windows programs have it, under wine: in C, C++ and Pascal, by automation, and beside everything that Windows
//! does its own way. `ZDXM_WINDOWS` names the folder that `packaging/windows.sh` has made.
#![cfg(target_os = "linux")]

#[path = "../../../tests/support/chain_mark.rs"]
mod chain_mark;
#[path = "../../../tests/support/desktop_walk.rs"]
mod desktop_walk;
#[path = "../../../tests/support/forms.rs"]
mod forms;
#[path = "../../../tests/support/misuse.rs"]
mod misuse;
#[path = "../../../tests/support/saved_papers.rs"]
mod saved_papers;
#[path = "../../../tests/support/screen.rs"]
mod screen;
#[path = "../../../tests/support/sequences.rs"]
mod sequences;
#[path = "../../../tests/support/tools.rs"]
mod tools;

mod automation;
mod calls;
mod desktop;
mod files;
mod installed;
mod library;
mod stories;
mod wine;

//! The packages that `packaging/` makes are installed by the clients of each language, and do there what the sources do.
#![cfg(target_os = "linux")]

#[path = "../../../tests/support/tools.rs"]
mod tools;

mod archive;
mod built;
mod java;
mod licences;
mod net;
mod python;

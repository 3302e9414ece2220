//! Every function of the C ABI called wrongly and in any order, by C programs that are made from the ABI itself: as they are, under
//! valgrind, and under AddressSanitizer. One program, so that one of them uses the core that another one leaves.
#![cfg(target_os = "linux")]

#[path = "../../../tests/support/forms.rs"]
mod forms;
#[path = "../../../tests/support/misuse.rs"]
mod misuse;
#[path = "../../../tests/support/sequences.rs"]
mod sequences;
#[path = "../../../tests/support/tools.rs"]
mod tools;

mod any_order;
mod misused;
mod sanitized;

//! Several programs and one ledger: each test starts this binary once more, or another one.

#[path = "../support/folder.rs"]
mod folder;
#[path = "../support/programs.rs"]
mod programs;
#[path = "../support/random.rs"]
mod random;
#[path = "../support/mod.rs"]
mod support;
#[path = "../support/tools.rs"]
mod tools;

mod analytics;
mod backup;
mod litestream;
mod many_users;
mod moved_ledgers;
mod network_drives;
mod office_machines;
mod opening;

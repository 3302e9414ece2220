//! Other programs: a test's own binary once more, running one test that does nothing unless it is told to.

use std::path::Path;
use std::process::{Command, Output, Stdio};

/// A test of this binary, such as `opening::program`, told what to do with a ledger.
pub fn again(program: &str, task: &str, path: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", program, "--nocapture"]).env("ZDXM_TASK", task).env("ZDXM_LEDGER", path);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Runs it to its end, which must be a good one, and gives what it printed.
pub fn run_again(program: &str, task: &str, path: &Path) -> String {
    let Output { status, stdout, stderr } = again(program, task, path).output().unwrap();
    let (out, err) = (String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr));
    assert!(status.success(), "{task}: {out}{err}");
    out.into_owned()
}

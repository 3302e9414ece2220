//! The wheel, installed by pip into an environment of its own.

use std::process::Command;

use crate::built::{built, is_the_work_of_a_day, packed};
use crate::tools::{has, root, run};

#[test]
fn an_installed_wheel_does_the_work_of_a_day() {
    if !has(&["python3", "strip"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("dist");
    let library = built().join("linux-x86_64/libzdxm.so");
    // Built here, it needs the glibc of here: another tag than that of `packaging/linux.sh`.
    let wheel = packed("wheel.py", &[library.to_str().unwrap(), "linux_x86_64", out.to_str().unwrap()]);
    let venv = folder.path().join("venv");
    run(Command::new("python3").args(["-m", "venv"]).arg(&venv));
    let install = ["-m", "pip", "install", "--quiet", "--no-index", "--disable-pip-version-check"];
    run(Command::new(venv.join("bin/python")).args(install).arg(&wheel));
    let ledger = folder.path().join("office");
    std::fs::create_dir(&ledger).unwrap();
    let mut work = Command::new(venv.join("bin/python"));
    work.args(["-W", "error"]).arg(root().join("examples/python/daily_work.py")).arg(&ledger);
    work.env("PYTHONIOENCODING", "utf-8").env_remove("PYTHONPATH").env_remove("ZDXM_LIBRARY");
    let output = run(work.current_dir(folder.path()));
    is_the_work_of_a_day(&output);
    let shown = run(Command::new(venv.join("bin/python")).args(["-m", "pip", "show", "--files", "zdxm"]));
    let shown = String::from_utf8(shown.stdout).unwrap();
    for said in
        [concat!("Version: ", env!("CARGO_PKG_VERSION")), "zdxm/libzdxm.so", "zdxm/py.typed", "licenses/LICENSE-MIT"]
    {
        assert!(shown.contains(said), "{said} in {shown}");
    }
    // pip knows the platform of the tag: it takes no wheel of another system.
    let any = folder.path().join("libzdxm.so");
    std::fs::write(&any, "a library").unwrap();
    let other = packed("wheel.py", &[any.to_str().unwrap(), "linux-aarch64", out.to_str().unwrap()]);
    let refused = Command::new(venv.join("bin/python")).args(install).arg(&other).output().unwrap();
    assert!(!refused.status.success(), "{}", String::from_utf8_lossy(&refused.stdout));
}

/// Runs where mypy is installed.
#[test]
fn the_scripts_are_typed() {
    if Command::new("mypy").arg("--version").output().is_err() {
        crate::tools::skipped("mypy is not installed");
        return;
    }
    let cache = tempfile::tempdir().unwrap();
    let scripts = ["archives.py", "parts.py", "payload.py", "wheel.py", "jar.py", "nuget.py"];
    let mut mypy = Command::new("mypy");
    mypy.args(["--strict", "--no-error-summary", "--cache-dir"]).arg(cache.path());
    run(mypy.args(scripts).current_dir(root().join("packaging")));
}

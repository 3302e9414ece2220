//! The library of this test as `packaging/linux.sh` would leave it, and what is packed of it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use tempfile::TempDir;

use crate::tools::{library_folder, root, run};

/// A folder for each system that was built, for `ZDXM_BUILT` of `packaging/release.sh`.
pub fn built() -> &'static Path {
    static BUILT: OnceLock<TempDir> = OnceLock::new();
    BUILT
        .get_or_init(|| {
            let folder = tempfile::tempdir().unwrap();
            let linux = folder.path().join("linux-x86_64");
            std::fs::create_dir(&linux).unwrap();
            // Without what a debugger reads, which takes three quarters.
            let from = library_folder();
            run(Command::new("strip").arg("-o").arg(linux.join("libzdxm.so")).arg(from.join("libzdxm.so")));
            stand_in(&linux);
            if let Some(made) = windows() {
                let windows = folder.path().join("windows-x86_64");
                std::fs::create_dir(&windows).unwrap();
                for name in ["zdxm.dll", "zdxm.lib", "zdxm.def", "zdxm.tlb"] {
                    std::os::unix::fs::symlink(made.join(name), windows.join(name)).unwrap();
                }
                stand_in(&windows);
            }
            folder
        })
        .path()
}

/// In place of a static library of 200 MB, which takes long to pack and is tried where trees are installed.
fn stand_in(folder: &Path) {
    std::fs::write(folder.join("zdxm.o"), "one object").unwrap();
    run(Command::new("ar").args(["rcS", "libzdxm.a", "zdxm.o"]).current_dir(folder));
    std::fs::remove_file(folder.join("zdxm.o")).unwrap();
}

/// What `packaging/windows.sh` has made, where `ZDXM_WINDOWS` names it.
pub fn windows() -> Option<PathBuf> {
    std::env::var_os("ZDXM_WINDOWS").map(|folder| root().join(folder))
}

/// `linux-x86_64=FOLDER/libzdxm.so`, as the packages of several systems take it.
pub fn library() -> String {
    format!("linux-x86_64={}", built().join("linux-x86_64/libzdxm.so").display())
}

/// A script of `packaging/`, which says on its last line what it made.
pub fn packed(script: &str, arguments: &[&str]) -> PathBuf {
    let mut command = Command::new("python3");
    command.arg(root().join("packaging").join(script)).args(arguments).env("PYTHONDONTWRITEBYTECODE", "1");
    let output = run(&mut command);
    PathBuf::from(String::from_utf8(output.stdout).unwrap().lines().last().unwrap())
}

/// What the example `daily_work` prints in every language.
pub fn is_the_work_of_a_day(output: &Output) {
    let golden = std::fs::read_to_string(root().join("tests/golden/daily_work.txt")).unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout).replace('\r', ""), golden);
}

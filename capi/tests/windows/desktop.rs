//! The desktop program, compiled by Free Pascal for Windows and walked through by the same keys as on Linux.

use std::path::Path;
use std::process::Command;

use crate::desktop_walk::{left, office, walk};
use crate::screen::{Process, Screen};
use crate::tools::{has, is_for_a_release, root, run, skipped};
use crate::wine::Place;

/// Whether Lazarus is there as source: Debian has its units for Linux only.
fn has_sources() -> bool {
    let versions = std::fs::read_dir("/usr/lib/lazarus").into_iter().flatten();
    versions.flatten().any(|version| version.path().join("lcl/interfaces/win32").is_dir())
        || skipped("lazarus-src is not installed")
}

#[test]
fn the_desktop_program_does_a_days_work() {
    let Some(place) = Place::new() else { return };
    if place.arch() != "x86_64" || !is_for_a_release("the desktop program under wine") {
        return;
    }
    if !has(&["ppcx64", "Xvfb", "xdotool", "import"]) || !has_sources() {
        return;
    }
    let built = Path::new(env!("CARGO_TARGET_TMPDIR")).join("windows-desktop");
    run(Command::new("sh").arg(root().join("packaging/windows-desktop.sh")).arg(&built));
    std::fs::copy(built.join("desktop.exe"), place.path().join("desktop.exe")).unwrap();
    let folder = place.path().join("台账");
    std::fs::create_dir(&folder).unwrap();
    office(&folder.join("ledger.zdxm"));

    let screen = Screen::new(Path::new(env!("CARGO_TARGET_TMPDIR")).join("windows-desktop-failed.png"));
    let mut command = place.on_screen("..\\desktop.exe", &["ledger.zdxm".to_owned()], screen.name());
    let mut desktop = Process::start(command.current_dir(&folder));
    let is_golden = std::env::var_os("UPDATE_GOLDEN").is_some();
    walk(&screen, &folder, |name| {
        if is_golden && name == "review" {
            screen.picture(&root().join("docs/pictures/desktop-windows.png"));
        }
    });
    assert!(desktop.end().success());
    left(&folder);
}

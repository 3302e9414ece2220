//! The archives of `packaging/release.sh`.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::built::{built, windows};
use crate::licences;
use crate::tools::{has, is_for_a_release, root, run};

/// Seconds since 1970: the time of all files.
const WHEN: &str = "1767225600";

fn release(system: &str, out: &Path) -> Command {
    let mut command = Command::new(root().join("packaging/release.sh"));
    command.arg(system).arg(out).arg("dev").env("ZDXM_BUILT", built()).env("SOURCE_DATE_EPOCH", WHEN);
    command
}

fn name(system: &str) -> String {
    format!("zdxm-{}-{system}", env!("CARGO_PKG_VERSION"))
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() && !path.is_symlink() { files(&path) } else { vec![path] }).collect()
}

/// The pages of an archive lead to pages and files of the archive, wherever it is unpacked.
fn pages_lead_somewhere(top: &Path) {
    let pages = files(top).into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "md"));
    let mut seen = 0;
    for page in pages {
        let text = std::fs::read_to_string(&page).unwrap();
        for link in text.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(link, _)| link) {
            let file = link.split('#').next().unwrap();
            if file.is_empty() || file.contains("://") || file.contains(' ') {
                continue;
            }
            seen += 1;
            assert!(page.parent().unwrap().join(file).exists(), "{} leads to {link}", page.display());
        }
    }
    assert!(seen > 100, "{seen} links");
}

#[test]
fn an_archive_for_linux_is_complete_and_made_again_the_same() {
    if !has(&["python3", "strip", "tar", "sha256sum", "cc", "pkg-config"]) || !is_for_a_release("packing archives") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let file = format!("{}.tar.gz", name("linux-x86_64"));
    let signed = folder.path().join("signed");
    // A command that signs gets the path of each archive.
    let sign = folder.path().join("sign");
    std::fs::write(&sign, format!("#!/bin/sh\nbasename \"$1\" >>'{}'\n", signed.display())).unwrap();
    run(Command::new("chmod").arg("+x").arg(&sign));
    let (first, second) = (folder.path().join("first"), folder.path().join("second"));
    run(release("linux-x86_64", &first).env("ZDXM_SIGN", &sign));
    assert_eq!(std::fs::read_to_string(&signed).unwrap(), format!("{file}\n"));
    run(Command::new("sha256sum").args(["-c", "--strict", "SHA256SUMS"]).current_dir(&first));
    run(release("linux-x86_64", &second).env("TZ", "Asia/Shanghai").env("LC_ALL", "C"));
    assert!(std::fs::read(first.join(&file)).unwrap() == std::fs::read(second.join(&file)).unwrap(), "other bytes");

    run(Command::new("tar").arg("xzf").arg(first.join(&file)).arg("-C").arg(folder.path()));
    let top = folder.path().join(name("linux-x86_64"));
    let read = |file: &str| std::fs::read_to_string(top.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
    let version = read("VERSION");
    assert!(version.starts_with(concat!("zdxm ", env!("CARGO_PKG_VERSION"), "\nABI 1.")), "{version}");
    licences::complete(&read("LICENCES.txt"), &read("sbom.cdx.json"));
    pages_lead_somewhere(&top);
    for file in files(&top) {
        let data = std::fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let place = root().display().to_string();
        // The library of this test knows its sources; that of `packaging/linux.sh` is looked through there.
        let is_library = file.to_str().unwrap().contains("/lib/libzdxm.");
        let found = is_library || !data.windows(place.len()).any(|bytes| bytes == place.as_bytes());
        assert!(found, "{} says where it was made", file.display());
    }
    // What its README says.
    let program = folder.path().join("annual_cycle");
    let line = format!(
        "cc -std=c90 '{}' $(pkg-config --cflags --libs zdxm) -o '{}'",
        top.join("examples/c/annual_cycle.c").display(),
        program.display()
    );
    run(Command::new("sh").args(["-c", &line]).env("PKG_CONFIG_PATH", top.join("lib/pkgconfig")));
    assert!(program.is_file());
}

#[test]
fn an_archive_for_windows_has_what_its_programs_need() {
    if !has(&["python3", "strip"]) || !is_for_a_release("packing archives") {
        return;
    }
    if windows().is_none() {
        crate::tools::skipped("ZDXM_WINDOWS names no folder that packaging/windows.sh has made");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    run(&mut release("windows-x86_64", folder.path()));
    let archive = folder.path().join(format!("{}.zip", name("windows-x86_64")));
    run(Command::new("python3").args(["-m", "zipfile", "-e"]).arg(&archive).arg(folder.path()));
    let top = folder.path().join(name("windows-x86_64"));
    let needed = ["bin/x64/zdxm.dll", "lib/x64/zdxm.lib", "lib/x64/libzdxm.a", "lib/x64/zdxm.def", "lib/x64/zdxm.tlb"];
    let read =
        ["include/zdxm.h", "bindings/basic/zdxm.bas", "examples/automation/main_job.vbs", "docs/automation.zh-CN.md"];
    for file in needed.into_iter().chain(read).chain(["LICENCES.txt", "sbom.cdx.json", "VERSION", "CHANGELOG.md"]) {
        assert!(top.join(file).is_file(), "{file}");
    }
    let dll = std::fs::read(built().join("windows-x86_64/zdxm.dll")).unwrap();
    assert!(std::fs::read(top.join("bin/x64/zdxm.dll")).unwrap() == dll, "another DLL");
    let licences = std::fs::read_to_string(top.join("LICENCES.txt")).unwrap();
    assert!(licences.contains("\nwindows-sys ") && licences.contains("\nmingw-w64-runtime "));
}

#[test]
fn a_system_that_does_not_exist_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let output = release("linux-sparc", folder.path()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && said.contains("linux-sparc is none of: windows-x86_64"), "{said}");
}

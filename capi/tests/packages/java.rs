//! The jar, beside JNA on the class path: JNA finds the library in it.

use std::process::Command;

use crate::built::{is_the_work_of_a_day, library, packed};
use crate::tools::{has, has_file, root, run};

const JNA: &str = "/usr/share/java/jna.jar";

#[test]
fn a_program_needs_the_jar_and_jna_alone() {
    if !has(&["python3", "strip", "javac", "java"]) || !has_file(JNA) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().to_str().unwrap();
    let jar = packed("jar.py", &[place, &library()]);
    let path = format!("{JNA}:{}", jar.display());
    let classes = folder.path().join("classes");
    let source = root().join("examples/java/DailyWork.java");
    run(Command::new("javac").args(["-encoding", "UTF-8", "-cp", &path, "-d"]).arg(&classes).arg(source));
    let office = folder.path().join("office");
    std::fs::create_dir(&office).unwrap();
    let mut program = Command::new("java");
    program.args(["-cp", &format!("{path}:{}", classes.display())]);
    program.arg("DailyWork").arg(office).env_remove("LD_LIBRARY_PATH");
    is_the_work_of_a_day(&run(program.current_dir(folder.path())));
}

#[test]
fn every_system_has_its_folder_in_the_jar() {
    if !has(&["python3", "javac"]) || !has_file(JNA) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().to_str().unwrap();
    let file = folder.path().join("library");
    std::fs::write(&file, "a library").unwrap();
    let systems =
        ["windows-x86_64", "windows-i686", "linux-x86_64", "linux-i686", "linux-aarch64", "linux-loongarch64"];
    let named = systems.map(|system| format!("{system}={}", file.display()));
    let arguments = [place].into_iter().chain(named.iter().map(String::as_str)).collect::<Vec<_>>();
    let jar = packed("jar.py", &arguments);
    let first = std::fs::read(&jar).unwrap();
    let list = run(Command::new("python3").args(["-m", "zipfile", "-l"]).arg(&jar));
    let list = String::from_utf8(list.stdout).unwrap();
    // The names that JNA asks for.
    for name in [
        "win32-x86-64/zdxm.dll",
        "win32-x86/zdxm.dll",
        "linux-x86-64/libzdxm.so",
        "linux-x86/libzdxm.so",
        "linux-aarch64/libzdxm.so",
        "linux-loongarch64/libzdxm.so",
        "META-INF/maven/zdxm/zdxm/pom.xml",
    ] {
        assert!(list.contains(name), "{name} in {list}");
    }
    assert!(packed("jar.py", &arguments) == jar && std::fs::read(&jar).unwrap() == first, "the same bytes, made again");
    let twice = Command::new("python3")
        .arg(root().join("packaging/jar.py"))
        .args([place, &named[0], &named[0]])
        .output()
        .unwrap();
    assert!(
        !twice.status.success() && String::from_utf8_lossy(&twice.stderr).contains("windows-x86_64 is there twice")
    );
}

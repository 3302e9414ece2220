//! The tree that `packaging/tree.sh` lays for Windows, with CMake and pkg-config.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::stories::prints_the_same;
use crate::tools::{has, root, run};
use crate::wine::{Built, Place};

const CMAKE: &str = "
cmake_minimum_required(VERSION 3.13)
project(client C CXX)
find_package(zdxm 0.1 REQUIRED)
add_executable(in_c ${SOURCES}/examples/c/annual_cycle.c)
target_link_libraries(in_c zdxm::zdxm)
add_executable(in_cpp ${SOURCES}/examples/cpp/annual_cycle.cpp)
target_link_libraries(in_cpp zdxm::zdxm)
add_executable(own_sqlite ${SOURCES}/tests/c/own_sqlite.c)
target_link_libraries(own_sqlite zdxm::static)
";

/// The tree below a folder with a blank in its name.
fn tree(built: &Built, folder: &Path) -> PathBuf {
    let from = folder.join("built");
    std::fs::create_dir(&from).unwrap();
    for entry in std::fs::read_dir(&built.folder).unwrap() {
        let entry = entry.unwrap();
        std::os::unix::fs::symlink(entry.path(), from.join(entry.file_name())).unwrap();
    }
    let manual = from.join("manual");
    if !manual.exists() {
        zdxm_abi::manual::write(&zdxm_abi::Abi::read(), &manual).unwrap();
    }
    let tree = folder.join("a tree");
    let mut command = Command::new(root().join("packaging/tree.sh"));
    run(command.arg(format!("windows-{}", built.arch)).arg(&from).arg(&tree));
    tree
}

/// Has CMake look for the tree from a program for Windows of this processor.
fn configure(folder: &Path, tree: &Path, arch: &str) -> Command {
    std::fs::write(folder.join("CMakeLists.txt"), CMAKE).unwrap();
    let mut command = Command::new("cmake");
    command.arg("-S").arg(folder).arg("-B").arg(folder.join(format!("build-{arch}")));
    command.args(["-DCMAKE_SYSTEM_NAME=Windows", "-DCMAKE_EXE_LINKER_FLAGS=-static"]);
    for (language, compiler) in [("C", "gcc"), ("CXX", "g++")] {
        command.arg(format!("-DCMAKE_{language}_COMPILER={arch}-w64-mingw32-{compiler}"));
    }
    command.arg(format!("-DSOURCES={}", root().display())).arg(format!("-DCMAKE_PREFIX_PATH={}", tree.display()));
    command
}

#[test]
fn with_cmake() {
    let Some(built) = Built::get() else { return };
    if !has(&["cmake", "make"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let tree = tree(built, folder.path());
    run(&mut configure(folder.path(), &tree, built.arch));
    let build = folder.path().join(format!("build-{}", built.arch));
    run(Command::new("cmake").arg("--build").arg(&build));
    let place_of = |program: &str| {
        let place = Place::new().unwrap();
        std::fs::copy(build.join(program), place.path().join(program)).unwrap();
        place
    };
    for program in ["in_c.exe", "in_cpp.exe"] {
        prints_the_same(&place_of(program), program);
    }
    let said = place_of("own_sqlite.exe").run("own_sqlite.exe", &["a.zdxm".to_owned()]);
    assert_eq!(said, "office 0\n", "the ledger does not call the SQLite of its host");
}

#[test]
fn a_tree_for_the_other_width_is_not_taken() {
    let Some(built) = Built::get() else { return };
    let other = if built.arch == "i686" { "x86_64" } else { "i686" };
    if !has(&["cmake", "make", &format!("{other}-w64-mingw32-g++")]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let tree = tree(built, folder.path());
    let output = configure(folder.path(), &tree, other).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && said.contains("zdxm.dll is missing"), "{said}");
}

#[test]
fn with_pkg_config() {
    let Some(built) = Built::get() else { return };
    if !has(&["pkg-config"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let width = if built.arch == "i686" { "x86" } else { "x64" };
    let files = tree(built, folder.path()).join("lib").join(width).join("pkgconfig");
    let flags = run(Command::new("pkg-config").args(["--cflags", "--libs", "zdxm"]).env("PKG_CONFIG_PATH", files));
    // The names may have blanks, which pkg-config marks as a shell reads them.
    let flags = String::from_utf8(flags.stdout).unwrap();
    let place = Place::new().unwrap();
    let source = root().join("examples/c/annual_cycle.c");
    let program = place.path().join("annual_cycle.exe");
    let line = format!("{}-w64-mingw32-gcc {} -o {} {flags}", built.arch, source.display(), program.display());
    run(Command::new("sh").args(["-c", &line]));
    // The import library is taken, not the static one.
    assert!(std::fs::metadata(&program).unwrap().len() < 1_000_000);
    prints_the_same(&place, "annual_cycle.exe");
}

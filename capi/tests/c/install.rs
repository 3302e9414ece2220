//! `just install` puts a tree in place that C programs are built against, with pkg-config and with CMake.
#![cfg(target_os = "linux")]

use crate::tools;

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use tempfile::TempDir;
use tools::{has, root, run};

const PROGRAM: &str = r#"
#include <stdio.h>
#include <zdxm.h>

int main(int argc, char **argv)
{
    zdxm_context *context;
    zdxm_ledger *ledger;
    char office[100];
    if (argc < 2 || zdxm_context_new(ZDXM_ABI_VERSION, &context) < 0) return 2;
    if (zdxm_ledger_create(context, argv[1], -1, "office", -1, NULL, &ledger) < 0) return 3;
    if (zdxm_ledger_office(ledger, office, sizeof office, NULL) < 0) return 4;
    puts(office);
    return zdxm_context_free(context);
}
"#;

const CMAKE: &str = "
cmake_minimum_required(VERSION 3.13)
project(client C)
find_package(zdxm 0.1 REQUIRED)
add_executable(with_shared client.c)
target_link_libraries(with_shared zdxm::zdxm)
add_executable(with_static client.c)
target_link_libraries(with_static zdxm::static)
";

/// The installed tree, by the library that cargo built for the tests.
fn installed() -> &'static Path {
    static TREE: OnceLock<TempDir> = OnceLock::new();
    TREE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let built = crate::built::built(folder.path());
        // What is built already is installed without a compiler.
        let no_cargo = folder.path().join("bin/cargo");
        std::fs::create_dir(no_cargo.parent().unwrap()).unwrap();
        std::fs::write(&no_cargo, "#!/bin/sh\nexit 1\n").unwrap();
        std::fs::set_permissions(&no_cargo, std::fs::Permissions::from_mode(0o755)).unwrap();
        let path = std::env::var("PATH").unwrap();
        run(Command::new("just")
            .arg("install")
            .arg(format!("PREFIX={}", folder.path().join("a tree").display()))
            .env("ZDXM_BUILT", &built)
            .env("PATH", format!("{}:{path}", no_cargo.parent().unwrap().display()))
            .current_dir(root()));
        folder
    })
    .path()
}

fn works(program: &Path, place: &Path, libraries: Option<PathBuf>) {
    let mut command = Command::new(program);
    command.arg(place.join(program.file_name().unwrap()).with_extension("zdxm"));
    if let Some(folder) = libraries {
        command.env("LD_LIBRARY_PATH", folder);
    }
    assert_eq!(run(&mut command).stdout, b"office\n");
}

#[test]
fn with_pkg_config() {
    if !has(&["just", "cc", "pkg-config"]) {
        return;
    }
    let tree = installed().join("a tree");
    let place = tempfile::tempdir().unwrap();
    let source = place.path().join("client.c");
    std::fs::write(&source, PROGRAM).unwrap();
    for (name, options) in
        [("with_shared", &["--cflags", "--libs"][..]), ("static", &["--cflags", "--libs", "--static"])]
    {
        let found = run(Command::new("pkg-config")
            .args(options)
            .arg("zdxm")
            .env("PKG_CONFIG_PATH", tree.join("lib/pkgconfig")));
        // The names may have blanks, which pkg-config marks as a shell reads them.
        let flags = String::from_utf8(found.stdout).unwrap();
        let program = place.path().join(name);
        let line = format!("cc -std=c90 {} -o {} {flags}", source.display(), program.display());
        run(Command::new("sh").args(["-c", &line]));
        works(&program, place.path(), Some(tree.join("lib")));
    }
    let version = run(Command::new("pkg-config")
        .args(["--modversion", "zdxm"])
        .env("PKG_CONFIG_PATH", tree.join("lib/pkgconfig")));
    assert_eq!(String::from_utf8(version.stdout).unwrap().trim(), env!("CARGO_PKG_VERSION"));
}

#[test]
fn with_cmake() {
    if !has(&["just", "cc", "cmake", "make"]) {
        return;
    }
    let tree = installed().join("a tree");
    let place = tempfile::tempdir().unwrap();
    std::fs::write(place.path().join("client.c"), PROGRAM).unwrap();
    std::fs::write(place.path().join("CMakeLists.txt"), CMAKE).unwrap();
    let build = place.path().join("build");
    run(Command::new("cmake")
        .arg("-S")
        .arg(place.path())
        .arg("-B")
        .arg(&build)
        .arg(format!("-DCMAKE_PREFIX_PATH={}", tree.display())));
    run(Command::new("cmake").arg("--build").arg(&build));
    // CMake writes the folder of the library into the program.
    works(&build.join("with_shared"), place.path(), None);
    works(&build.join("with_static"), place.path(), None);
}

#[test]
fn a_program_with_a_sqlite_of_its_own_links_the_static_library() {
    if !has(&["just", "cc"]) {
        return;
    }
    let tree = installed().join("a tree");
    let place = tempfile::tempdir().unwrap();
    let program = place.path().join("own_sqlite");
    run(Command::new("cc")
        .args(["-std=c99", "-Wall", "-Wextra", "-Werror", "-I"])
        .arg(tree.join("include"))
        .arg(root().join("tests/c/own_sqlite.c"))
        .arg(tree.join("lib/libzdxm.a"))
        .args(tools::STATIC_NEEDS)
        .arg("-o")
        .arg(&program));
    let output = run(Command::new(&program).arg(place.path().join("a.zdxm")));
    assert_eq!(output.stdout, b"office 0\n", "the ledger does not call the SQLite of its host");
}

#[test]
fn the_installed_names_are_those_that_programs_look_for() {
    if !has(&["just"]) {
        return;
    }
    let lib = installed().join("a tree/lib");
    assert_eq!(std::fs::read_link(lib.join("libzdxm.so")).unwrap(), Path::new("libzdxm.so.1"));
    assert_eq!(std::fs::read_link(lib.join("libzdxm.so.1")).unwrap(), Path::new("libzdxm.so.1.0"));
    assert!(lib.join("libzdxm.so.1.0").is_file() && lib.join("libzdxm.a").is_file());
    let tree = lib.parent().unwrap();
    let pages = ["share/doc/zdxm/manual/zh/index.html", "share/doc/zdxm/manual/style.css"];
    for name in ["include/zdxm.h", "include/zdxm.json"].into_iter().chain(pages) {
        let mode = std::fs::metadata(tree.join(name)).unwrap_or_else(|_| panic!("{name}")).permissions().mode();
        assert_eq!(mode & 0o777, 0o644, "{name}");
    }
}

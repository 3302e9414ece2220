//! The examples of every language do the main job and print what the Rust example prints, byte for byte.
#![cfg(target_os = "linux")]

use crate::tools;
use crate::{chain_mark, saved_papers};

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use tempfile::TempDir;
use tools::{
    STATIC_NEEDS, c_compiler, compiled, files, has, has_file, library_folder, root, run, runtime_folder, sample_files,
};

/// What the Rust example prints of the same files.
fn expected() -> &'static str {
    static TEXT: OnceLock<String> = OnceLock::new();
    TEXT.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let mut command = Command::new(env!("CARGO"));
        command.args(["run", "--quiet", "-p", "zdxm", "--example", "annual_cycle", "--", "--out"]).arg(folder.path());
        String::from_utf8(run(command.current_dir(root())).stdout).unwrap()
    })
}

/// A folder to build in, with the shared library as programs find it.
struct Place {
    folder: TempDir,
    library: PathBuf,
}

impl Place {
    fn new() -> Place {
        let folder = tempfile::tempdir().unwrap();
        let library = runtime_folder(folder.path());
        Place { folder, library }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs a built example on the sample year and compares what it prints.
    fn prints_the_same(&self, command: &mut Command) {
        let output = run(command
            .arg(self.file("ledger.zdxm"))
            .args(sample_files())
            .env("LD_LIBRARY_PATH", &self.library)
            .env("RUST_BACKTRACE", "0"));
        let printed = String::from_utf8(output.stdout).unwrap();
        assert!(printed == expected(), "{command:?} printed something else:\n{printed}");
    }
}

fn source(name: &str) -> PathBuf {
    root().join(name)
}

fn include(folder: &str) -> String {
    format!("-I{}", source(folder).display())
}

fn folder_option(option: &str, folder: &Path) -> String {
    format!("{option}{}", folder.display())
}

const STRICT: [&str; 4] = ["-Wall", "-Wextra", "-pedantic", "-Werror"];

#[test]
fn c_with_the_shared_library() {
    compiles_and_prints_the_same("cc", "-std=c90", "examples/c/annual_cycle.c", |place, command| {
        command.arg(folder_option("-L", &place.library)).arg("-lzdxm");
    });
}

#[test]
fn c_with_the_static_library() {
    compiles_and_prints_the_same("cc", "-std=c90", "examples/c/annual_cycle.c", |_, command| {
        command.arg(library_folder().join("libzdxm.a")).args(STATIC_NEEDS);
    });
}

#[test]
fn cpp() {
    compiles_and_prints_the_same("c++", "-std=c++11", "examples/cpp/annual_cycle.cpp", |place, command| {
        command.arg(folder_option("-L", &place.library)).arg("-lzdxm");
    });
}

/// Compiles an example without a warning, links it, and runs it.
fn compiles_and_prints_the_same(compiler: &str, standard: &str, example: &str, link: impl Fn(&Place, &mut Command)) {
    if !has(&[compiler]) {
        return;
    }
    let place = Place::new();
    let mut command = if compiler == "cc" { c_compiler() } else { Command::new(compiler) };
    command.args(STRICT).args([standard, &include("include"), &include("bindings/cpp")]).arg(source(example));
    link(&place, &mut command);
    run(command.arg("-o").arg(place.file("annual_cycle")));
    place.prints_the_same(&mut compiled(&place.file("annual_cycle")));
}

#[test]
fn python() {
    if !has(&["python3"]) {
        return;
    }
    let place = Place::new();
    place.prints_the_same(
        Command::new("python3")
            .arg(source("examples/python/annual_cycle.py"))
            .env("PYTHONPATH", source("bindings/python"))
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .env("ZDXM_LIBRARY", place.library.join("libzdxm.so")),
    );
}

#[test]
fn csharp() {
    if !has(&["mcs", "mono"]) {
        return;
    }
    let place = Place::new();
    let program = place.file("AnnualCycle.exe");
    run(Command::new("mcs")
        .args(["-warnaserror", &folder_option("-out:", &program)])
        .args(files("bindings/csharp", ".cs"))
        .arg(source("examples/csharp/AnnualCycle.cs")));
    place.prints_the_same(Command::new("mono").arg(program));
}

#[test]
fn pascal() {
    if !has(&["fpc"]) {
        return;
    }
    let place = Place::new();
    run(Command::new("fpc")
        .arg("-v0")
        .arg(folder_option("-Fu", &source("bindings/pascal")))
        .arg(folder_option("-Fl", &place.library))
        .arg(folder_option("-FU", place.folder.path()))
        .arg(folder_option("-o", &place.file("annual_cycle")))
        .arg(source("examples/pascal/annual_cycle.pas")));
    place.prints_the_same(&mut Command::new(place.file("annual_cycle")));
}

#[test]
fn java() {
    const JNA: &str = "/usr/share/java/jna.jar";
    if !has(&["javac", "java"]) || !has_file(JNA) {
        return;
    }
    let place = Place::new();
    let classes = place.file("classes");
    let sources = ["bindings/java", "bindings/java/made"].map(|folder| source(folder).display().to_string());
    run(Command::new("javac")
        .args(["-encoding", "UTF-8", "-cp", JNA, "-sourcepath", &sources.join(":"), "-d"])
        .arg(&classes)
        .arg(source("examples/java/AnnualCycle.java")));
    place.prints_the_same(
        Command::new("java")
            .args(["-cp", &format!("{JNA}:{}", classes.display())])
            .arg(folder_option("-Djna.library.path=", &place.library))
            .arg("AnnualCycle"),
    );
}

/// The story of a year, with issued bulletins and a plan that changes: line for line that of the Rust example.
#[test]
fn the_year_of_an_office_in_c() {
    tells_the_story("office_year");
}

/// Queries of items and matters, and problems of reports that become matters: line for line as the Rust example asks.
#[test]
fn the_questions_of_an_office_in_c() {
    tells_the_story("office_questions");
}

/// Compiles and runs an example in C that tells the story of the Rust example of its name.
fn tells_the_story(name: &str) {
    if !has(&["cc"]) {
        return;
    }
    let place = Place::new();
    let program = place.file(name);
    run(c_compiler()
        .args(STRICT)
        .args(["-std=c90", &include("include")])
        .arg(source(&format!("examples/c/{name}.c")))
        .arg(folder_option("-L", &place.library))
        .args(["-lzdxm", "-o"])
        .arg(&program));
    let output = run(compiled(&program)
        .arg(place.file("ledger.zdxm"))
        .arg(source("examples/data/liuzhou-2022"))
        .env("LD_LIBRARY_PATH", &place.library));
    let told = std::fs::read_to_string(source(&format!("tests/golden/{name}.txt"))).unwrap();
    let story = String::from_utf8(output.stdout).unwrap();
    assert!(chain_mark::without_digits(&story) == told, "{story}");
    saved_papers::saved(&story, place.folder.path());
}

//! The examples do on Windows what they do elsewhere, with the same figures.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::tools::{has, root, run, sample_files};
use crate::wine::{Place, windows};
use crate::{chain_mark, saved_papers};

/// The ledger that the example in C makes of the sample files.
pub fn main_job(place: &Place) -> PathBuf {
    let program = place.compile(&root().join("examples/c/annual_cycle.c"), &["-std=c90", "-pedantic"]);
    run_main_job(place, &program);
    place.path().join("ledger.zdxm")
}

/// What the Rust example prints of the same files.
fn expected() -> String {
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO"));
    command.args(["run", "--quiet", "-p", "zdxm", "--example", "annual_cycle", "--", "--out"]).arg(folder.path());
    String::from_utf8(run(command.current_dir(root())).stdout).unwrap()
}

/// Fails where a program does the main job with other figures.
pub fn prints_the_same(place: &Place, program: &str) {
    let printed = run_main_job(place, program);
    assert!(printed == expected(), "{program} printed something else:\n{printed}");
}

/// With the sample files where wine may read them.
fn run_main_job(place: &Place, program: &str) -> String {
    let mut args = vec!["ledger.zdxm".to_owned()];
    for file in sample_files() {
        let name = file.file_name().unwrap().to_str().unwrap().to_owned();
        std::fs::copy(&file, place.path().join(&name)).unwrap();
        args.push(name);
    }
    place.run(program, &args)
}

#[test]
fn the_main_job_in_c() {
    let Some(place) = Place::new() else { return };
    let program = place.compile(&root().join("examples/c/annual_cycle.c"), &["-std=c90", "-pedantic"]);
    prints_the_same(&place, &program);
}

#[test]
fn the_main_job_in_cpp() {
    let Some(place) = Place::new() else { return };
    let program = place.compile_by("g++", &root().join("examples/cpp/annual_cycle.cpp"), &["-std=c++11", "-pedantic"]);
    prints_the_same(&place, &program);
}

#[test]
fn a_month_of_an_office_in_cpp() {
    let Some(place) = Place::new() else { return };
    let program = place.compile_by("g++", &root().join("examples/cpp/daily_work.cpp"), &["-std=c++11", "-pedantic"]);
    let golden = std::fs::read_to_string(root().join("tests/golden/daily_work.txt")).unwrap();
    assert_eq!(place.run(&program, &[".".to_owned()]), golden);
}

/// By the units of Free Pascal for Windows, which Debian has as source.
#[test]
fn the_main_job_and_the_daily_work_in_pascal() {
    let Some(place) = Place::new() else { return };
    if place.arch() != "x86_64" || !has(&["fpc", "ppcx64"]) {
        return;
    }
    let folder = place.path();
    let units = folder.join("units");
    run(Command::new("sh").arg(root().join("packaging/windows-pascal.sh")).arg(&units));
    let option = |option: &str, path: &Path| format!("{option}{}", path.display());
    for program in ["annual_cycle", "daily_work"] {
        run(Command::new("ppcx64")
            .args(["-n", "-Twin64", "-v0"])
            .args([option("-Fu", &units), option("-Fu", &root().join("bindings/pascal")), option("-FU", folder)])
            .arg(option("-o", &folder.join(program).with_extension("exe")))
            .arg(root().join("examples/pascal").join(program).with_extension("pas")));
    }
    prints_the_same(&place, "annual_cycle.exe");
    let golden = std::fs::read_to_string(root().join("tests/golden/daily_work.txt")).unwrap();
    std::fs::create_dir(folder.join("daily")).unwrap();
    assert_eq!(place.run("daily_work.exe", &["daily".to_owned()]), golden);
}

#[test]
fn the_year_of_an_office() {
    tells_the_story("office_year");
}

#[test]
fn the_questions_of_an_office() {
    tells_the_story("office_questions");
}

fn tells_the_story(name: &str) {
    let Some(place) = Place::new() else { return };
    let program = place.compile(&root().join(format!("examples/c/{name}.c")), &["-std=c90", "-pedantic"]);
    let data = place.path().join("liuzhou-2022");
    std::fs::create_dir(&data).unwrap();
    for entry in std::fs::read_dir(root().join("examples/data/liuzhou-2022")).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_file() {
            std::fs::copy(entry.path(), data.join(entry.file_name())).unwrap();
        }
    }
    let story = place.run(&program, &["ledger.zdxm".to_owned(), windows(&data)]);
    let told = std::fs::read_to_string(root().join(format!("tests/golden/{name}.txt"))).unwrap();
    assert!(chain_mark::without_digits(&story) == told, "{story}");
    saved_papers::saved(&story, place.path());
}

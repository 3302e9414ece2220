//! The programs of every language in README.md do what it says, by the commands that it gives; README.zh-CN.md has the
//! same programs and commands.
#![cfg(target_os = "linux")]

use crate::basic;
use crate::tools;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use tempfile::TempDir;
use tools::{has, has_file, library_folder, root, run};

/// What stands between two fences, with the heading above.
#[derive(Debug)]
struct Block {
    heading: String,
    language: String,
    code: String,
}

/// The blocks of a README's part on other languages, which begins with a heading.
fn blocks(file: &str, part: &str) -> Vec<Block> {
    let text = std::fs::read_to_string(root().join(file)).unwrap().replace("\r\n", "\n");
    let (_, text) = text.split_once(&format!("\n## {part}\n")).unwrap_or_else(|| panic!("{file} has no part {part}"));
    let mut blocks = Vec::new();
    let mut heading = String::new();
    let mut open: Option<Block> = None;
    for line in text.lines() {
        if let Some(mut block) = open.take() {
            if line == "```" {
                blocks.push(block);
            } else {
                block.code.push_str(line);
                block.code.push('\n');
                open = Some(block);
            }
        } else if let Some(language) = line.strip_prefix("```") {
            open = Some(Block { heading: heading.clone(), language: language.to_owned(), code: String::new() });
        } else if line.starts_with("## ") {
            break;
        } else if let Some(name) = line.strip_prefix("### ") {
            name.clone_into(&mut heading);
        }
    }
    assert!(open.is_none(), "{file}: a fence has no end");
    blocks
}

fn english() -> Vec<Block> {
    blocks("README.md", "Other languages")
}

/// The one block of a language under a heading.
fn code(heading: &str, language: &str) -> String {
    let blocks = english();
    let mut found = blocks.into_iter().filter(|block| block.heading == heading && block.language == language);
    match (found.next(), found.next()) {
        (Some(block), None) => block.code,
        _ => panic!("README.md needs one {language} block under {heading}"),
    }
}

/// A home folder with the library installed by README's commands.
fn home() -> &'static Path {
    static HOME: OnceLock<TempDir> = OnceLock::new();
    HOME.get_or_init(|| {
        let home = tempfile::tempdir().unwrap();
        run(shell(&code("Installation", "sh"), home.path(), &root()).env("ZDXM_BUILT", library_folder()));
        home
    })
    .path()
}

fn shell(commands: &str, home: &Path, place: &Path) -> Command {
    let mut shell = Command::new("sh");
    // A terminal of today writes UTF-8.
    shell.args(["-e", "-c", commands]).env("HOME", home).env("LC_ALL", "C.UTF-8").current_dir(place);
    shell
}

/// Runs README's commands for a program in a folder that has it.
fn build_and_run(heading: &str, place: &Path) -> Output {
    let install = code("Installation", "sh");
    let variables = install.lines().filter(|line| line.starts_with("export ")).collect::<Vec<_>>().join("\n");
    let commands = format!("cd '{}'\n{variables}\ncd '{}'\n{}", root().display(), place.display(), code(heading, "sh"));
    shell(&commands, home(), place).env("PYTHONDONTWRITEBYTECODE", "1").output().unwrap()
}

fn does_what_readme_says(heading: &str, language: &str, file: &str, needs: &[&str]) {
    let program = code(heading, language);
    if !has(&[needs, &["just", "pkg-config"]].concat()) {
        return;
    }
    let place = tempfile::tempdir().unwrap();
    std::fs::write(place.path().join(file), program).unwrap();
    let first = build_and_run(heading, place.path());
    let printed = String::from_utf8_lossy(&first.stdout);
    let errors = String::from_utf8_lossy(&first.stderr);
    assert!(first.status.success(), "{heading}: {printed}\n{errors}");
    // Compilers may talk before the program does.
    assert!(printed.ends_with(&code("", "text")), "{heading}: {printed}\n{errors}");

    let second = build_and_run(heading, place.path());
    let said = [second.stdout, second.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    assert!(!second.status.success() && said.contains("already has this name"), "{heading}: {said}");
}

#[test]
fn c() {
    does_what_readme_says("C", "c", "projects.c", &["cc"]);
}

#[test]
fn cpp() {
    does_what_readme_says("C++", "cpp", "projects.cpp", &["c++"]);
}

#[test]
fn csharp() {
    does_what_readme_says("C#", "csharp", "projects.cs", &["mcs", "mono"]);
}

#[test]
fn pascal() {
    does_what_readme_says("Free Pascal and Delphi", "pascal", "projects.pas", &["fpc"]);
}

#[test]
fn python() {
    does_what_readme_says("Python", "python", "projects.py", &["python3"]);
}

#[test]
fn java() {
    if has_file("/usr/share/java/jna.jar") {
        does_what_readme_says("Java", "java", "Projects.java", &["javac", "java"]);
    }
}

/// Nothing here runs it.
#[test]
fn basic_calls_what_is_declared() {
    basic::check(&code("VB6 and VBA", "vb"));
}

#[test]
fn powerbuilder_declares_what_the_header_has() {
    let header = std::fs::read_to_string(root().join("include/zdxm.h")).unwrap();
    let functions = code("PowerBuilder", "text");
    assert!(functions.lines().count() > 0);
    for line in functions.lines() {
        let name = line.strip_prefix("function long ").and_then(|rest| rest.split('(').next()).unwrap();
        let declaration = header.split_once(&format!("ZDXM_RET {name}(")).unwrap_or_else(|| panic!("{name}")).1;
        let (declared, _) = declaration.split_once(");").unwrap();
        assert_eq!(line.matches(',').count(), declared.matches(',').count(), "{line}");
    }
}

#[test]
fn both_languages_of_readme_have_the_same_programs() {
    let chinese = blocks("README.zh-CN.md", "其他语言");
    let english = english();
    assert_eq!(english.len(), chinese.len());
    for (english, chinese) in english.iter().zip(&chinese) {
        assert_eq!((&english.language, &english.code), (&chinese.language, &chinese.code), "{}", english.heading);
    }
}

#[test]
fn the_files_that_readme_names_are_there() {
    for file in ["README.md", "README.zh-CN.md"] {
        let text = std::fs::read_to_string(root().join(file)).unwrap();
        let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        let missing = links
            .filter(|link| !link.starts_with("https://"))
            .filter(|link| !root().join(PathBuf::from(link)).exists())
            .collect::<Vec<_>>();
        assert!(missing.is_empty(), "{file}: {missing:?}");
    }
}

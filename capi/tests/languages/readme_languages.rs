//! The programs of every language, in README.md and in the pages under bindings, do what they say, by the commands that they
//! give; README.zh-CN.md has the same programs and commands as README.md.
#![cfg(target_os = "linux")]

use crate::basic;
use crate::tools;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use tempfile::TempDir;
use tools::{has, has_file, root, run};

/// What stands between two fences, with the heading above.
#[derive(Debug, PartialEq)]
struct Block {
    heading: String,
    language: String,
    code: String,
}

fn read(file: &str) -> String {
    std::fs::read_to_string(root().join(file)).unwrap_or_else(|why| panic!("{file}: {why}")).replace("\r\n", "\n")
}

/// The blocks of a page.
fn blocks(file: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut heading = String::new();
    let mut open: Option<Block> = None;
    for line in read(file).lines() {
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
        } else if let Some(name) = line.strip_prefix("## ") {
            name.clone_into(&mut heading);
        }
    }
    assert!(open.is_none(), "{file}: a fence has no end");
    blocks
}

/// The page that has the program of a language.
fn page(language: &str) -> String {
    match language {
        "c" => "README.md".to_owned(),
        "csharp" | "cpp" | "java" | "pascal" | "powerbuilder" | "python" => format!("bindings/{language}/README.md"),
        "vb" => "bindings/basic/README.md".to_owned(),
        other => panic!("no page of {other}"),
    }
}

/// The one block of a language in a page; in the READMEs, which have several, the last.
fn code(file: &str, language: &str) -> String {
    let mut found = blocks(file).into_iter().filter(|block| block.language == language).collect::<Vec<_>>();
    assert!(!found.is_empty() && (found.len() == 1 || file == "README.md"), "{file} needs one {language} block");
    found.pop().unwrap().code
}

fn installation() -> String {
    code("bindings/README.md", "sh")
}

/// A home folder with the library installed by the commands of bindings/README.md.
fn home() -> &'static Path {
    static HOME: OnceLock<TempDir> = OnceLock::new();
    HOME.get_or_init(|| {
        let home = tempfile::tempdir().unwrap();
        run(shell(&installation(), home.path(), &root()).env("ZDXM_BUILT", crate::built::built(home.path())));
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

/// Runs a page's commands for a program in a folder that has it.
fn build_and_run(file: &str, place: &Path) -> Output {
    let install = installation();
    let variables = install.lines().filter(|line| line.starts_with("export ")).collect::<Vec<_>>().join("\n");
    let commands = format!("cd '{}'\n{variables}\ncd '{}'\n{}", root().display(), place.display(), code(file, "sh"));
    shell(&commands, home(), place).env("PYTHONDONTWRITEBYTECODE", "1").output().unwrap()
}

fn does_what_its_page_says(language: &str, file: &str, needs: &[&str]) {
    let page = page(language);
    let program = code(&page, language);
    if !has(&[needs, &["just", "pkg-config"]].concat()) {
        return;
    }
    let place = tempfile::tempdir().unwrap();
    std::fs::write(place.path().join(file), program).unwrap();
    let first = build_and_run(&page, place.path());
    let printed = String::from_utf8_lossy(&first.stdout);
    let errors = String::from_utf8_lossy(&first.stderr);
    assert!(first.status.success(), "{page}: {printed}\n{errors}");
    // Compilers may talk before the program does.
    let expected = code("bindings/README.md", "text");
    assert!(printed.ends_with(&expected), "{page}: {printed}\n{errors}");

    let second = build_and_run(&page, place.path());
    let said = [second.stdout, second.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    assert!(!second.status.success() && said.contains("already has this name"), "{page}: {said}");
}

#[test]
fn c() {
    does_what_its_page_says("c", "projects.c", &["cc"]);
}

#[test]
fn cpp() {
    does_what_its_page_says("cpp", "projects.cpp", &["c++"]);
}

#[test]
fn csharp() {
    does_what_its_page_says("csharp", "projects.cs", &["mcs", "mono"]);
}

#[test]
fn pascal() {
    does_what_its_page_says("pascal", "projects.pas", &["fpc"]);
}

#[test]
fn python() {
    does_what_its_page_says("python", "projects.py", &["python3"]);
}

#[test]
fn java() {
    if has_file("/usr/share/java/jna.jar") {
        does_what_its_page_says("java", "Projects.java", &["javac", "java"]);
    }
}

/// Nothing here runs it.
#[test]
fn basic_calls_what_is_declared() {
    basic::check(&code(&page("vb"), "vb"));
}

#[test]
fn powerbuilder_declares_what_the_generated_lists_have() {
    let lists = ["bindings/powerbuilder/zdxm32.txt", "bindings/powerbuilder/zdxm64.txt"]
        .map(|file| std::fs::read_to_string(root().join(file)).unwrap());
    for line in code(&page("powerbuilder"), "text").lines() {
        assert!(lists.iter().any(|list| list.lines().any(|declared| declared == line)), "{line}");
    }
}

#[test]
fn both_languages_of_readme_have_the_same_programs() {
    let of = |file| blocks(file).into_iter().filter(|block| block.language != "text").collect::<Vec<_>>();
    let (english, chinese) = (of("README.md"), of("README.zh-CN.md"));
    assert_eq!(english.len(), chinese.len());
    for (english, chinese) in english.iter().zip(&chinese) {
        assert_eq!((&english.language, &english.code), (&chinese.language, &chinese.code), "{}", english.heading);
    }
    assert!(english.iter().any(|block| block.code == installation()), "README.md installs as bindings/README.md does");
}

/// Markdown files of a folder and of those below, by their path from the root.
fn pages(folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(root().join(folder)).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{folder}/{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            found.extend(pages(&path));
        } else if path.ends_with(".md") {
            found.push(path);
        }
    }
    found
}

#[test]
fn the_files_that_the_pages_name_are_there() {
    let mut files =
        ["README.md", "README.zh-CN.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "SECURITY.zh-CN.md"]
            .map(str::to_owned)
            .to_vec();
    files.extend(["docs", "bindings", "rules"].into_iter().flat_map(pages));
    assert!(files.len() > 20, "{files:?}");
    for file in files {
        // A lambda of a program is no link.
        let text = read(&file).split("\n```").step_by(2).collect::<String>();
        let folder = root().join(&file).parent().map(PathBuf::from).unwrap();
        let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        let missing = links
            .filter(|link| !link.starts_with("https://"))
            .filter(|link| !link.split('#').next().unwrap().is_empty())
            .filter(|link| !folder.join(link.split('#').next().unwrap()).exists())
            .collect::<Vec<_>>();
        assert!(missing.is_empty(), "{file}: {missing:?}");
    }
}

/// Every page that a clerk or an office's programmer reads is there in both languages: a Chinese page that links back, or a
/// Chinese part of the page itself.
#[test]
fn the_pages_are_there_in_english_and_in_chinese() {
    let pages = pages("docs").into_iter().filter(|page| page.matches('/').count() == 1).collect::<Vec<_>>();
    let name = |page: &str| page.rsplit('/').next().unwrap().to_owned();
    let is_chinese = |line: &str| line.chars().filter(|one| ('\u{4e00}'..='\u{9fff}').contains(one)).count() > 15;
    let both = |page: &&String| {
        let text = read(page);
        let chinese = page.replace(".md", ".zh-CN.md");
        if root().join(&chinese).exists() {
            return text.contains(&format!("]({})", name(&chinese)))
                && read(&chinese).contains(&format!("]({})", name(page)));
        }
        // Tables have a column of Chinese; a part speaks.
        text.lines().any(|line| !line.starts_with('|') && is_chinese(line))
    };
    let missing =
        pages.iter().filter(|page| !page.ends_with(".zh-CN.md")).filter(|page| !both(page)).collect::<Vec<_>>();
    assert!(missing.is_empty(), "{missing:?}");
}

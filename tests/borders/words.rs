//! The mechanical part of the ten rules of English in CONTRIBUTING.md: comments, documents and the header keep to them.

use std::path::{Path, PathBuf};

/// What the rules forbid, each with what stands there instead. A space stands for the border of a word.
const RULES: [(&str, &str); 15] = [
    (" there is not ", "does not exist (rule 2)"),
    (" there are not ", "do not exist (rule 2)"),
    (" which there ", "name what exists (rule 2)"),
    (" whoever ", "the person, program or writer that (rule 1)"),
    (" whoever's ", "the person, program or writer that (rule 1)"),
    (" tell ", "return, report, list, say (rule 3)"),
    (" tells ", "returns, reports, lists, says (rule 3)"),
    (" told ", "returned, reported, listed, said (rule 3)"),
    (" telling ", "returning, reporting, listing (rule 3)"),
    (" it may not ", "must not, need not, cannot (rule 4)"),
    (" may not be ", "must not be, need not be, cannot be (rule 4)"),
    (" will have been ", "the present tense (rule 8)"),
    (" what there is ", "the noun (rule 9)"),
    (" what is there to ", "the noun (rule 9)"),
    (" what it is that ", "the noun (rule 9)"),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Files below a folder whose names end so.
fn files(folder: &str, end: &str) -> Vec<PathBuf> {
    let (mut folders, mut found) = (vec![root().join(folder)], Vec::new());
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == end) {
                found.push(path);
            }
        }
    }
    found
}

/// What people read of a line: of a Rust file its comment, of other files all of it, without what stands between backquotes.
fn prose(line: &str, is_rust: bool) -> String {
    let read = if is_rust { line.find("//").map_or("", |at| &line[at..]) } else { line };
    let plain = read.split('`').step_by(2).collect::<Vec<_>>().join(" ");
    let word = |character: char| character.is_ascii_alphabetic() || character == '\'' || character == '_';
    let words = plain.split(|character| !word(character)).filter(|word| !word.is_empty()).collect::<Vec<_>>();
    format!(" {} ", words.join(" ").to_lowercase())
}

/// What a text breaks of the rules, with the number of its line. A sentence goes on in the line below.
fn broken(text: &str, is_rust: bool) -> Vec<(usize, &'static str, &'static str)> {
    let lines = text.lines().map(|line| prose(line, is_rust)).collect::<Vec<_>>();
    let mut broken = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        let below = lines.get(number + 1).map_or("", |below| below.trim());
        let both = format!("{}{below} ", line.trim_end().to_owned() + " ");
        for (words, instead) in RULES {
            let starts_here = both.find(words).is_some_and(|at| at < line.trim_end().len());
            if starts_here || line.contains(words) {
                broken.push((number + 1, words, instead));
            }
        }
    }
    broken
}

#[test]
fn what_people_read_keeps_to_the_rules_of_english() {
    let mut read = files("src", "rs");
    read.extend(["docs", "bindings", "src"].into_iter().flat_map(|folder| files(folder, "md")));
    read.extend(["README.md", "ARCHITECTURE.md", "SECURITY.md", "include/zdxm.h"].map(|file| root().join(file)));
    assert!(read.len() > 200);
    let mut wrong = Vec::new();
    for path in read {
        let text = std::fs::read_to_string(&path).unwrap();
        let is_rust = path.extension().is_some_and(|end| end == "rs");
        for (line, words, instead) in broken(&text, is_rust) {
            wrong.push(format!(
                "{}:{line}: \"{}\": {instead}",
                path.strip_prefix(root()).unwrap().display(),
                words.trim()
            ));
        }
    }
    wrong.sort();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_broken_rule_is_found_over_two_lines_and_not_in_code() {
    let found =
        |text: &str| broken(text, true).into_iter().map(|(line, words, _)| (line, words.trim())).collect::<Vec<_>>();
    assert_eq!(found("/// A name may not\n/// be empty."), [(1, "may not be")]);
    assert_eq!(found("let told = \"whoever\";\n// `tell` is a word of C."), []);
    assert_eq!(found("call(); // Whoever calls."), [(1, "whoever")]);
}

#[test]
fn the_front_pages_stay_short() {
    for (file, most) in [("README.md", 200), ("README.zh-CN.md", 200), ("ARCHITECTURE.md", 120)] {
        let lines = std::fs::read_to_string(root().join(file)).unwrap().lines().count();
        assert!(lines <= most, "{file} has {lines} lines: move what one task needs to a page under docs");
    }
}

/// A map is worth no more than its places: what stands between backquotes and looks like a file or a folder exists.
#[test]
fn the_files_that_the_map_names_exist() {
    let sources = ["src", "tests", "benches", "capi", "examples", "docs", "include"];
    let ends = ["rs", "md", "tsv", "sql", "c", "h", "toml"];
    let known = sources.iter().flat_map(|folder| ends.iter().flat_map(|end| files(folder, end)));
    let known = known.map(|path| path.to_str().unwrap().replace('\\', "/")).collect::<Vec<_>>();
    let mut pages = files("docs/house", "md");
    pages.extend(["ARCHITECTURE.md", "CONTRIBUTING.md"].map(|file| root().join(file)));
    let (mut checked, mut missing) = (0, Vec::new());
    for page in pages {
        let text = std::fs::read_to_string(&page).unwrap();
        for name in text.split('`').skip(1).step_by(2) {
            let is_plain = !name.contains(|part: char| part.is_whitespace() || "*(<{:$".contains(part));
            let is_path = ends.iter().any(|end| name.ends_with(&format!(".{end}"))) || name.ends_with('/');
            if is_plain && is_path && !name.starts_with('.') {
                checked += 1;
                let at = format!("/{name}");
                let mut below = known.iter();
                let is_below = below.any(|file| file.ends_with(&at) || name.ends_with('/') && file.contains(&at));
                if !is_below && !root().join(name).exists() {
                    missing.push(format!("{}: {name}", page.display()));
                }
            }
        }
    }
    assert!(checked > 60, "{checked} names were found");
    assert!(missing.is_empty(), "{missing:#?}");
}

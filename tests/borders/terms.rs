//! `docs/terms.md` says which word stands for which concept: every name in it exists, every table of a ledger is in it, and
//! no rejected word is a name in `src`.

use std::collections::{BTreeMap, BTreeSet};

/// A row of the page, by its columns.
struct Term {
    chinese: String,
    rust: Vec<String>,
    tables: Vec<String>,
    c: Vec<String>,
    rejected: Vec<String>,
}

/// A word that is rejected as the name of a concept and means something else in a file.
struct Exception {
    word: String,
    file: String,
}

fn read(path: &str) -> String {
    std::fs::read_to_string(zdxm_abi::root().join(path)).unwrap()
}

fn list(cell: &str) -> Vec<String> {
    cell.split(',').map(|name| name.trim().trim_matches('`').to_owned()).filter(|name| !name.is_empty()).collect()
}

fn page() -> (Vec<Term>, Vec<Exception>) {
    let (mut terms, mut exceptions) = (Vec::new(), Vec::new());
    for line in read("docs/terms.md").lines() {
        let Some(row) = line.strip_prefix("| ").and_then(|rest| rest.strip_suffix('|')) else { continue };
        let cells = row.split(" |").map(str::trim).collect::<Vec<_>>();
        match cells[..] {
            ["中文", ..] | ["word", ..] => {}
            [chinese, _, rust, tables, c, rejected] | [chinese, _, rust, tables, c, rejected, ""] => terms.push(Term {
                chinese: chinese.to_owned(),
                rust: list(rust),
                tables: list(tables),
                c: list(c),
                rejected: list(rejected),
            }),
            [word, file, why] | [word, file, why, ""] => {
                assert!(!why.is_empty(), "{line}");
                exceptions.push(Exception { word: list(word).remove(0), file: list(file).remove(0) });
            }
            _ => panic!("a row of docs/terms.md has six columns, or three: {line}"),
        }
    }
    (terms, exceptions)
}

/// Every file of `src` by its path, without texts and comments.
fn sources() -> BTreeMap<String, String> {
    let root = zdxm_abi::root();
    let (mut folders, mut sources) = (vec![root.join("src")], BTreeMap::new());
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let name = path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
                sources.insert(name, code(&std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    sources
}

/// The code of a file, line by line: what stands behind `//` or between quotes is left out.
fn code(text: &str) -> String {
    let mut code = String::new();
    for line in text.lines() {
        let mut is_text = false;
        for (at, character) in line.char_indices() {
            match character {
                '"' if !line[..at].ends_with('\\') => is_text = !is_text,
                '/' if !is_text && line[at..].starts_with("//") => break,
                _ if !is_text => code.push(character),
                _ => {}
            }
        }
        code.push('\n');
    }
    code
}

/// The names in a code, each once.
fn names(code: &str) -> BTreeSet<&str> {
    code.split(|character: char| !character.is_ascii_alphanumeric() && character != '_')
        .filter(|name| name.starts_with(|first: char| first.is_ascii_alphabetic()))
        .collect()
}

/// A name as words between underscores: `PlanChange`, `plan_change` and `PLAN_CHANGE` are `_plan_change_`.
fn words(name: &str) -> String {
    let mut words = String::from("_");
    let mut before = '_';
    for character in name.chars() {
        if character.is_ascii_uppercase() && (before.is_ascii_lowercase() || before.is_ascii_digit()) {
            words.push('_');
        }
        words.push(character.to_ascii_lowercase());
        before = character;
    }
    words + "_"
}

/// Whether `docs/public-api.txt` has a name: a type, or the member, variant or function behind its type.
fn is_public(api: &str, path: &str) -> bool {
    let follows = |line: &str, before: &str, end: fn(char) -> bool| {
        line.strip_prefix(before).is_some_and(|rest| rest.is_empty() || rest.starts_with(end))
    };
    let is_end = |next: char| !next.is_alphanumeric() && next != '_';
    let kinds = ["struct", "enum", "type", "trait", "fn"];
    let is_type =
        |line: &str| kinds.iter().any(|kind| follows(line, &format!("{kind} {path}"), |next| " (<:".contains(next)));
    let member = path.rsplit_once("::").map(|(owner, member)| format!("{owner}.{member}"));
    api.lines().any(|line| {
        is_type(line) || follows(line, path, is_end) || member.as_ref().is_some_and(|name| follows(line, name, is_end))
    })
}

#[test]
fn every_name_in_the_page_exists() {
    let (terms, _) = page();
    assert!(terms.len() > 60, "{} rows were read", terms.len());
    let (api, header, schema) = (read("docs/public-api.txt"), read("include/zdxm.h"), read("src/store/schema.sql"));
    let in_header = names(&header);
    let mut wrong = Vec::new();
    for term in &terms {
        for path in &term.rust {
            if !is_public(&api, path) {
                wrong.push(format!("{}: docs/public-api.txt has no {path}", term.chinese));
            }
        }
        for table in &term.tables {
            if !schema.contains(&format!("CREATE TABLE {table} (")) {
                wrong.push(format!("{}: a ledger has no table {table}", term.chinese));
            }
        }
        for name in &term.c {
            if !in_header.contains(name.as_str()) {
                wrong.push(format!("{}: zdxm.h has no {name}", term.chinese));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_name_that_the_api_does_not_have_is_found() {
    let api = read("docs/public-api.txt");
    for path in ["ItemFields::annual", "Phase::Reserve", "figures::Starts::start_rate", "PlanItem", "Change::actor"] {
        assert!(is_public(&api, path), "{path}");
    }
    for path in
        ["ItemFields::ytd_done", "ItemFields::annua", "Phase::Reserved", "Starts::start_rate", "PlanIte", "View::actor"]
    {
        assert!(!is_public(&api, path), "{path}");
    }
}

#[test]
fn every_table_of_a_ledger_is_in_the_page() {
    let (terms, _) = page();
    let schema = read("src/store/schema.sql");
    let tables = schema.lines().filter_map(|line| line.strip_prefix("CREATE TABLE ")?.split(' ').next());
    let named = terms.iter().flat_map(|term| &term.tables).map(String::as_str).collect::<BTreeSet<_>>();
    let missing = tables.filter(|table| !named.contains(table)).collect::<Vec<_>>();
    assert!(missing.is_empty(), "not in docs/terms.md: {missing:?}");
}

#[test]
fn one_concept_has_one_row() {
    let (terms, _) = page();
    let mut seen = BTreeSet::new();
    let twice = terms.iter().map(|term| term.chinese.as_str()).filter(|word| !seen.insert(*word)).collect::<Vec<_>>();
    assert!(twice.is_empty(), "{twice:?}");
}

#[test]
fn no_rejected_word_is_a_name_in_the_code() {
    let (terms, exceptions) = page();
    let mut is_needed = vec![false; exceptions.len()];
    let mut wrong = Vec::new();
    for (file, source) in sources() {
        for name in names(&source) {
            let split = words(name);
            for term in &terms {
                // Of several as of one.
                let words = term.rejected.iter().flat_map(|word| [word.clone(), format!("{word}s")]);
                for word in words.filter(|word| split.contains(&format!("_{word}_"))) {
                    match exceptions.iter().position(|known| known.word == word && file.starts_with(&known.file)) {
                        Some(known) => is_needed[known] = true,
                        None => wrong.push(format!("{file}: {name} says {word}, which is not {}", term.chinese)),
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    let idle = exceptions.iter().zip(&is_needed).filter(|(_, is_needed)| !**is_needed).map(|(known, _)| &known.word);
    assert_eq!(idle.collect::<Vec<_>>(), Vec::<&String>::new(), "exceptions that nothing needs");
}

#[test]
fn names_are_split_into_words() {
    assert_eq!(words("PlanChange"), "_plan_change_");
    assert_eq!(words("ZDXM_PLAN_CHANGE"), "_zdxm_plan_change_");
    assert_eq!(code("let name = \"a stage\"; // a stage\n"), "let name = ; \n");
}

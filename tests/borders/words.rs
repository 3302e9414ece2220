//! The mechanical part of the ten rules of English in CONTRIBUTING.md: comments, documents and the header keep to them.

use std::path::PathBuf;

use zdxm_abi::root;

/// What the rules forbid, each with what stands there instead. A space stands for the border of a word.
const RULES: [(&str, &str); 17] = [
    (" there is not ", "does not exist (rule 2)"),
    (" there are not ", "do not exist (rule 2)"),
    (" which there ", "name what exists (rule 2)"),
    (" whoever ", "the person, program or writer that (rule 1)"),
    (" whoever's ", "the person, program or writer that (rule 1)"),
    (" tell ", "return, report, list, say (rule 3)"),
    (" tells ", "returns, reports, lists, says (rule 3)"),
    (" told ", "returned, reported, listed, said (rule 3)"),
    (" telling ", "returning, reporting, listing (rule 3)"),
    (" when asked to ", "name the option (rule 5)"),
    (" if asked to ", "name the option (rule 5)"),
    (" it may not ", "must not, need not, cannot (rule 4)"),
    (" may not be ", "must not be, need not be, cannot be (rule 4)"),
    (" will have been ", "the present tense (rule 8)"),
    (" what there is ", "the noun (rule 9)"),
    (" what is there to ", "the noun (rule 9)"),
    (" what it is that ", "the noun (rule 9)"),
];

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

/// How a language marks its comments: what goes to the end of the line, and pairs.
type Marks = (&'static str, &'static [(&'static str, &'static str)]);

/// The marks of a file by the end of its name; `None` where all of it is read.
fn marks(end: &str) -> Option<Marks> {
    match end {
        "rs" => Some(("//", &[])),
        "cs" | "java" | "hpp" | "cpp" | "c" => Some(("//", &[("/*", "*/")])),
        "pas" => Some(("//", &[("{", "}")])),
        "py" => Some(("#", &[("\"\"\"", "\"\"\"")])),
        "bas" => Some(("'", &[])),
        _ => None,
    }
}

/// The comments of each line; without marks, all of it.
fn comments(text: &str, marks: Option<Marks>) -> Vec<String> {
    let Some((to_the_end, pairs)) = marks else { return text.lines().map(str::to_owned).collect() };
    let mut inside = None;
    let comment = |line: &str| {
        let (mut rest, mut comment) = (line, String::new());
        loop {
            if let Some(end) = inside {
                let (said, behind) = rest.split_once(end).unwrap_or((rest, ""));
                comment.push_str(said);
                if !rest.contains(end) {
                    return comment;
                }
                (rest, inside) = (behind, None);
            }
            let opened = pairs.iter().filter_map(|(open, end)| Some((rest.find(open)?, *open, *end))).min();
            match (rest.find(to_the_end), opened) {
                (Some(at), opened) if opened.is_none_or(|(begins, ..)| at <= begins) => return comment + &rest[at..],
                (_, Some((at, open, end))) => (rest, inside) = (&rest[at + open.len()..], Some(end)),
                _ => return comment,
            }
        }
    };
    text.lines().map(comment).collect()
}

/// What people read of a line, without what stands between backquotes.
fn prose(line: &str) -> String {
    let plain = line.split('`').step_by(2).collect::<Vec<_>>().join(" ");
    let word = |character: char| character.is_ascii_alphabetic() || character == '\'' || character == '_';
    let words = plain.split(|character| !word(character)).filter(|word| !word.is_empty()).collect::<Vec<_>>();
    format!(" {} ", words.join(" ").to_lowercase())
}

/// What a text breaks of the rules, with the number of its line. A sentence goes on in the line below.
fn broken(text: &str, marks: Option<Marks>) -> Vec<(usize, &'static str, &'static str)> {
    let lines = comments(text, marks).iter().map(|line| prose(line)).collect::<Vec<_>>();
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
    read.extend(["docs", "src"].into_iter().flat_map(|folder| files(folder, "md")));
    for end in ["rs", "cs", "java", "hpp", "cpp", "c", "pas", "py", "bas", "md"] {
        read.extend(["bindings", "examples"].into_iter().flat_map(|folder| files(folder, end)));
    }
    let pages = ["README.md", "ARCHITECTURE.md", "CHANGELOG.md", "SECURITY.md", "benches/RESULTS.md", "include/zdxm.h"];
    read.extend(pages.map(|file| root().join(file)));
    assert!(read.len() > 200);
    let mut wrong = Vec::new();
    for path in read {
        let text = std::fs::read_to_string(&path).unwrap();
        let marks = path.extension().and_then(|end| marks(end.to_str()?));
        for (line, words, instead) in broken(&text, marks) {
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
    let found = |text: &str| {
        broken(text, marks("rs")).into_iter().map(|(line, words, _)| (line, words.trim())).collect::<Vec<_>>()
    };
    assert_eq!(found("/// A name may not\n/// be empty."), [(1, "may not be")]);
    assert_eq!(found("let told = \"whoever\";\n// `tell` is a word of C."), []);
    assert_eq!(found("call(); // Whoever calls."), [(1, "whoever")]);
}

#[test]
fn comments_of_every_language_are_read_and_code_is_not() {
    let found = |end, text: &str| broken(text, marks(end)).into_iter().map(|(line, ..)| line).collect::<Vec<_>>();
    assert_eq!(found("pas", "procedure Tell(Words: string);\n{ Tells\n  what is told. }\nTell('');"), [2, 3]);
    assert_eq!(found("c", "tell(); /* tells */ tell();\n/* a\n * told */\ntell();"), [1, 3]);
    assert_eq!(found("py", "tell()\n\"\"\"It tells.\"\"\"\ntell()  # told"), [2, 3]);
    assert_eq!(found("bas", "Sub tell()\n' It tells."), [2]);
    assert_eq!(found("md", "A page tells."), [1]);
}

/// Chinese words that stand for a concept which has another name in docs/terms.md.
const REJECTED_CHINESE: [(&str, &str); 9] = [
    ("核验", "校验"),
    ("哈希", "校验码"),
    ("撤销时间标记", "解除时间标记"),
    ("查看限定", "视图限定"),
    ("范围的查看", "范围的视图"),
    ("这次查看", "该视图"),
    ("查看某一时刻", "某一时刻的视图"),
    ("变更链有没有被重做", "变更链是否重做过"),
    ("和校验值", "和校验码"),
];

#[test]
fn chinese_pages_use_one_word_for_one_concept() {
    let mut read =
        ["docs", "bindings", "examples"].into_iter().flat_map(|folder| files(folder, "md")).collect::<Vec<_>>();
    read.extend(files("src/ffi", "rs"));
    read.extend(["README.zh-CN.md", "SECURITY.zh-CN.md", "abi/zh.tsv"].map(|file| root().join(file)));
    let mut wrong = Vec::new();
    for path in read {
        let text = std::fs::read_to_string(&path).unwrap();
        for (word, instead) in REJECTED_CHINESE.iter().filter(|(word, _)| text.contains(word)) {
            wrong.push(format!("{}: {word}: {instead}", path.strip_prefix(root()).unwrap().display()));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
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

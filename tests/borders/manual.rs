//! `include/zdxm.json` and the manual of C programmers say what the header says, and name nothing that is not there.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use serde_json::Value;
use zdxm_abi::manual::{Language, pages};
use zdxm_abi::{Abi, chinese, root};

fn abi() -> &'static Abi {
    static ABI: OnceLock<Abi> = OnceLock::new();
    ABI.get_or_init(Abi::read)
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap()
}

fn described() -> Value {
    serde_json::from_str(&read("include/zdxm.json")).unwrap()
}

fn list<'v>(value: &'v Value, member: &str) -> &'v Vec<Value> {
    value[member].as_array().unwrap_or_else(|| panic!("{member} is no list"))
}

fn text<'v>(value: &'v Value, member: &str) -> &'v str {
    value[member].as_str().unwrap_or_else(|| panic!("{member} is no text: {value}"))
}

#[test]
fn the_description_has_every_function_of_the_header_with_its_parameters() {
    let header = read("include/zdxm.h").split_whitespace().collect::<Vec<_>>().join(" ");
    let declared = header.matches("ZDXM_API ZDXM_RET zdxm_").count();
    let mut described_count = 0;
    for function in list(&described(), "functions") {
        for (name, ty) in [("name", "c_type"), ("utf16", "c_type_utf16")] {
            let Some(name) = function[name].as_str() else { continue };
            let params = list(function, "arguments").iter().flat_map(|argument| list(argument, "parameters"));
            let params = params.map(|param| {
                let ty = param[ty].as_str().unwrap_or_else(|| text(param, "c_type"));
                let between = if ty.ends_with('*') { "" } else { " " };
                format!("{ty}{between}{}", text(param, "name"))
            });
            let params = params.collect::<Vec<_>>().join(", ");
            let params = if params.is_empty() { "void" } else { &params };
            let declaration = format!("ZDXM_API ZDXM_RET {name}({params});");
            assert!(header.contains(&declaration), "{declaration}");
            described_count += 1;
        }
    }
    assert_eq!(described_count, declared);
}

#[test]
fn the_description_has_every_number_of_the_header() {
    let described = described();
    let codes = list(&described, "codes").iter().flat_map(|codes| list(codes, "values"));
    let numbers = list(&described, "constants").iter().chain(codes).map(|value| (text(value, "name"), &value["value"]));
    let fields = list(&described, "fields").iter().map(|field| (text(field, "name"), &field["number"]));
    let mut found = numbers.chain(fields).map(|(name, value)| format!("{name} {value}")).collect::<Vec<_>>();
    found.sort_unstable();
    let header = read("include/zdxm.h");
    let defined = header.lines().filter_map(|line| line.strip_prefix("#define ZDXM_"));
    let defined = defined.map(|line| format!("ZDXM_{}", line.replace(['(', ')'], "")));
    let is_number = |line: &String| line.rsplit(' ').next().is_some_and(|number| number.parse::<i64>().is_ok());
    let mut defined = defined.filter(is_number).collect::<Vec<_>>();
    defined.sort_unstable();
    assert_eq!(found, defined);
}

#[test]
fn the_description_has_every_message_of_the_table() {
    let table = read("docs/messages.md");
    let ids = table.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next()).collect::<BTreeSet<_>>();
    let described = described();
    let found = list(&described, "messages").iter().map(|message| text(message, "id")).collect::<BTreeSet<_>>();
    let differ = found.symmetric_difference(&ids).collect::<Vec<_>>();
    assert!(differ.is_empty(), "{differ:?}");
}

#[test]
fn every_member_of_the_description_is_documented() {
    fn members(value: &Value, names: &mut BTreeSet<String>) {
        match value {
            Value::Object(object) => {
                names.extend(object.keys().cloned());
                object.values().for_each(|value| members(value, names));
            }
            Value::Array(values) => values.iter().for_each(|value| members(value, names)),
            _ => {}
        }
    }
    let mut names = BTreeSet::new();
    members(&described(), &mut names);
    let documentation = read("docs/abi-json.md");
    let missing = names.iter().filter(|name| !documentation.contains(&format!("`{name}`"))).collect::<Vec<_>>();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_argument_says_whether_null_may_be_given_and_who_frees() {
    for function in list(&described(), "functions") {
        for argument in list(function, "arguments") {
            let has_pointer = list(argument, "parameters").iter().any(|param| text(param, "c_type").contains('*'));
            let says = text(argument, "english").contains("NULL") && text(argument, "chinese").contains("NULL");
            // What a person wrote of a text need not repeat the rule of all texts.
            let is_told = text(argument, "role") == "text" || text(argument, "role") == "numbers";
            assert!(!has_pointer || says || is_told || argument["role"] == "user", "{}: {argument}", function["name"]);
            let comes_out = argument["role"] == "handle" && argument["direction"] == "out";
            assert_eq!(comes_out, argument["freed_by"].is_string(), "{}: {argument}", function["name"]);
        }
    }
}

#[test]
fn the_chinese_table_names_exports_alone_and_says_chinese_sentences() {
    let abi = abi();
    assert_eq!(chinese::strays(abi), Vec::<&str>::new());
    for export in &abi.exports {
        let sentence = chinese::sentence(&export.name);
        assert!(sentence.ends_with('。') && sentence.chars().count() < 80, "{}: {sentence}", export.name);
    }
}

/// What an attribute of a page says: `href`, `id`.
fn attributes<'p>(html: &'p str, name: &'p str) -> impl Iterator<Item = &'p str> {
    html.split(&format!("{name}=\""))
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect::<Vec<_>>()
        .into_iter()
}

#[test]
fn every_link_of_the_manual_leads_somewhere_in_both_languages() {
    let [english, chinese] = Language::ALL.map(|language| pages(abi(), language));
    let files = |pages: &[zdxm_abi::manual::Page]| pages.iter().map(|page| page.file.clone()).collect::<Vec<_>>();
    assert_eq!(files(&english), files(&chinese));
    for pages in [&english, &chinese] {
        let places = pages.iter().flat_map(|page| {
            let ids = attributes(&page.html, "id").map(|id| format!("{}#{id}", page.file));
            ids.chain([page.file.clone()]).collect::<Vec<_>>()
        });
        let places = places.collect::<BTreeSet<_>>();
        for page in pages {
            for link in attributes(&page.html, "href") {
                let is_there = link == "../style.css" || places.contains(link) || link.starts_with("../");
                assert!(is_there, "{}: {link}", page.file);
            }
            for (open, close) in [("<table>", "</table>"), ("<ul>", "</ul>"), ("<pre>", "</pre>"), ("<p", "</p>")] {
                let opened = page.html.matches(open).count();
                let opened = if open == "<p" { opened - page.html.matches("<pre>").count() } else { opened };
                assert_eq!(opened, page.html.matches(close).count(), "{}: {open}", page.file);
            }
            assert!(!page.html.contains("<script"), "{}", page.file);
        }
    }
}

#[test]
fn every_function_has_its_place_in_the_manual_with_all_of_its_arguments() {
    let described = described();
    for language in Language::ALL {
        let all = pages(abi(), language).into_iter().map(|page| page.html).collect::<String>();
        for function in list(&described, "functions") {
            let place = format!("<h3 id=\"{}\">", text(function, "name"));
            assert_eq!(all.matches(&place).count(), 1, "{place}");
            let (_, behind) = all.split_once(&place).unwrap();
            let own = behind.split("<h3").next().unwrap();
            for param in list(function, "arguments").iter().flat_map(|argument| list(argument, "parameters")) {
                assert!(own.contains(text(param, "name")), "{place}: {param}");
            }
        }
    }
}

#[test]
fn the_rules_are_as_many_in_chinese_as_in_english() {
    let rules = Language::ALL.map(|language| {
        let pages = pages(abi(), language);
        let page = pages.into_iter().find(|page| page.file == "rules.html").unwrap();
        page.html.matches("<li>").count()
    });
    assert!(rules[0] >= 10 && rules[0] == rules[1], "{rules:?}");
}

#[test]
fn the_kind_of_a_message_is_a_number_of_the_header_or_a_word() {
    let header = read("include/zdxm.h");
    for message in list(&described(), "messages") {
        let kind = text(message, "kind");
        let is_there = header.contains(&format!("#define {kind} "));
        assert_eq!(is_there, kind.starts_with("ZDXM_"), "{}: {kind}", message["id"]);
        assert!(is_there || kind.chars().all(|c| c.is_ascii_lowercase() || c == '_'), "{}: {kind}", message["id"]);
    }
}

#[test]
fn the_header_speaks_c_and_names_rust_only_behind_the_word() {
    let header = read("include/zdxm.h");
    assert!(header.contains("&plan_change") && !header.contains("&plan change") && !header.contains("(plan change"));
    let header = header.split_whitespace().filter(|word| *word != "*").collect::<Vec<_>>().join(" ");
    let parts = header.split('`').collect::<Vec<_>>();
    let mut is_rust = false;
    for pair in parts.chunks_exact(2) {
        let (between, code) = (pair[0].trim(), pair[1]);
        let goes_on = !between.starts_with('.') && !between.contains(". ") && !between.contains("*/");
        is_rust = between.ends_with("Rust") || (is_rust && goes_on);
        assert!(is_rust || !code.contains("::"), "{between} `{code}`");
    }
}

#[test]
fn emphasis_is_shown_as_such() {
    for language in Language::ALL {
        let all = pages(abi(), language);
        let fields = all.iter().find(|page| page.file == "fields.html").unwrap();
        assert!(fields.html.contains("<em>money</em>") && !fields.html.contains("*money*"));
    }
}

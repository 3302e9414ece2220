//! Everything that a Rust program can do, a C program can do: each public operation is named by an export, or listed in
//! `src/ffi/NOT_BOUND.md` with the reason.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use zdxm_abi::{Abi, doc, is_public, parse, published, root};

/// The public operations of the library, as `Type::name` or `module::name`.
fn operations() -> BTreeSet<String> {
    let modules = ["figures", "print", "issue"].map(|module| vec![module.to_owned()]);
    let names = std::iter::once(Vec::new()).chain(modules).flat_map(|module| published::names(&module));
    let published = names.map(|published| published.name).collect::<BTreeSet<_>>();
    let mut found = BTreeSet::new();
    for file in sources(&root().join("src")) {
        if file.starts_with(root().join("src/ffi")) {
            continue;
        }
        for item in parse(&file).items {
            match item {
                syn::Item::Impl(block) if block.trait_.is_none() => {
                    let syn::Type::Path(path) = &*block.self_ty else { continue };
                    let name = path.path.segments.last().unwrap().ident.to_string();
                    if !published.contains(&name) {
                        continue;
                    }
                    for item in &block.items {
                        if let syn::ImplItem::Fn(function) = item
                            && is_public(&function.vis)
                        {
                            found.insert(format!("{name}::{}", function.sig.ident));
                        }
                    }
                }
                syn::Item::Trait(item) if is_public(&item.vis) && published.contains(&item.ident.to_string()) => {
                    for part in &item.items {
                        let name = match part {
                            syn::TraitItem::Fn(function) => &function.sig.ident,
                            syn::TraitItem::Const(constant) => &constant.ident,
                            _ => continue,
                        };
                        found.insert(format!("{}::{name}", item.ident));
                    }
                }
                syn::Item::Fn(function)
                    if is_public(&function.vis) && published.contains(&function.sig.ident.to_string()) =>
                {
                    let room = file.strip_prefix(root().join("src")).unwrap().components().next().unwrap();
                    found.insert(format!("{}::{}", room.as_os_str().display(), function.sig.ident));
                }
                _ => {}
            }
        }
    }
    found
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    files
}

/// The lines of the list: `` - `Type::name`: reason ``, several names before one reason.
fn not_bound() -> BTreeMap<String, String> {
    let list = std::fs::read_to_string(root().join("src/ffi/NOT_BOUND.md")).unwrap();
    let mut reasons = BTreeMap::new();
    for line in list.lines().filter_map(|line| line.strip_prefix("- ")) {
        let (names, reason) = line.split_once(": ").unwrap_or_else(|| panic!("no reason: {line}"));
        for name in names.split(", ") {
            reasons.insert(name.trim_matches('`').to_owned(), reason.to_owned());
        }
    }
    reasons
}

#[test]
fn every_public_operation_is_bound_or_listed_with_the_reason() {
    let operations = operations();
    assert!(operations.len() > 100, "{}", operations.len());
    let abi = Abi::read();
    // The names in backquotes of the first paragraph.
    let named = abi.functions.iter().flat_map(|function| {
        let first = function.doc.split("\n\n").next().unwrap_or_default().replace('\n', " ");
        first.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>()
    });
    let named = named.collect::<BTreeSet<_>>();
    let listed = not_bound();
    let missing = operations.iter().filter(|name| !named.contains(*name) && !listed.contains_key(*name));
    let missing = missing.cloned().collect::<Vec<_>>();
    assert!(missing.is_empty(), "neither bound nor in src/ffi/NOT_BOUND.md: {missing:#?}");
    let bound = listed.keys().filter(|name| named.contains(*name)).collect::<Vec<_>>();
    assert!(bound.is_empty(), "bound and listed: {bound:?}");
    let gone = listed.keys().filter(|name| !operations.contains(*name)).collect::<Vec<_>>();
    assert!(gone.is_empty(), "listed and not there: {gone:?}");
}

#[test]
fn every_export_names_the_rust_call_that_it_binds() {
    /// What has no counterpart in Rust: memory, texts, forms and cursors.
    const OF_THE_BORDER: [&str; 5] = ["zdxm_context_", "zdxm_form_", "zdxm_cursor_", "zdxm_field_", "zdxm_abi_version"];
    let operations = operations();
    for function in Abi::read().functions {
        let is_end = function.name.ends_with("_free") || function.name.ends_with("_close");
        let of_border = OF_THE_BORDER.iter().any(|prefix| function.name.starts_with(prefix));
        if is_end || of_border || function.is_wide() {
            continue;
        }
        let first = function.doc.split("\n\n").next().unwrap_or_default();
        let (_, rust) = first.split_once("Rust `").unwrap_or_else(|| panic!("{} names no Rust call", function.name));
        for name in rust.split('`').step_by(2).filter(|name| name.contains("::")) {
            let is_type = ["figures::", "print::", "issue::"].iter().any(|room| name.starts_with(room));
            assert!(is_type || operations.contains(name), "{}: there is no {name}", function.name);
        }
    }
}

/// What is no `record!`, whose members go in and come out or do not compile.
#[test]
fn every_member_of_what_rows_show_in_a_way_of_their_own_comes_out() {
    for (file, record, binding) in [
        ("src/domain/rules/mod.rs", "FigureRules", "rules"),
        ("src/domain/monthly/issued_bulletin.rs", "IssuedBulletinFields", "issued_bulletin"),
    ] {
        let items = parse(&root().join(file)).items;
        let members = items.iter().find_map(|item| match item {
            syn::Item::Struct(item) if item.ident == record => Some(&item.fields),
            _ => None,
        });
        let source = std::fs::read_to_string(root().join(format!("src/ffi/{binding}.rs"))).unwrap();
        for member in members.unwrap_or_else(|| panic!("{record} is not in {file}")) {
            let name = member.ident.as_ref().unwrap().to_string();
            assert!(!doc(&member.attrs).is_empty(), "{record}.{name}");
            let rows = source.split("row!(").skip(1).filter_map(|rest| rest.split("\n});").next());
            let mut words = rows.flat_map(|row| row.split(|c: char| !c.is_alphanumeric() && c != '_'));
            let is_named = words.any(|word| word == name) || source.contains(&format!(".{name}"));
            // The rules are a form of their own.
            assert!(is_named || name == "rules", "{record}.{name} does not reach C");
        }
    }
}

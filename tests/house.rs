//! The map of the house in `ARCHITECTURE.md`, held: arrows between rooms run one way, and files do not use each other in
//! circles. It reads the sources of the library, without their tests.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;

/// A room may use those before it, never those behind it.
const ROOMS: &[&str] = &[
    "limits", "ordered", "setters", "fields", "numbered", "message", "error", "coded", "domain", "store", "ledger",
    "figures", "print", "issue", "exchange", "lib", "ffi", "guide",
];

/// A file, as the path of its module: `["domain", "plan", "phase"]`; `lib.rs` is the empty path.
type Module = Vec<String>;

struct House {
    files: BTreeMap<Module, syn::File>,
    /// What a file takes from where: the name, and the path that it stands for, for `use` of others to follow.
    names: BTreeMap<Module, BTreeMap<String, Vec<String>>>,
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

fn module_of(file: &Path, src: &Path) -> Module {
    let inside = file.strip_prefix(src).unwrap().with_extension("");
    let mut module: Module = inside.iter().map(|part| part.to_str().unwrap().to_owned()).collect();
    module.pop_if(|last| last == "mod" || last == "lib");
    module
}

/// Whether an item is compiled for tests alone.
fn is_test(item: &syn::Item) -> bool {
    let attributes = match item {
        syn::Item::Mod(item) => &item.attrs,
        syn::Item::Fn(item) => &item.attrs,
        syn::Item::Use(item) => &item.attrs,
        syn::Item::Impl(item) => &item.attrs,
        syn::Item::Const(item) => &item.attrs,
        syn::Item::Static(item) => &item.attrs,
        _ => return false,
    };
    attributes.iter().any(|attribute| {
        let said = attribute.meta.to_token_stream().to_string();
        said == "cfg (test)" || said.starts_with("cfg (all (test")
    })
}

impl House {
    fn read() -> House {
        let src = zdxm_abi::root().join("src");
        let mut paths = Vec::new();
        sources(&src, &mut paths);
        let mut files = BTreeMap::new();
        for path in paths {
            let mut file = syn::parse_file(&std::fs::read_to_string(&path).unwrap()).unwrap();
            file.items.retain(|item| !is_test(item));
            files.insert(module_of(&path, &src), file);
        }
        files.retain(|module, _| module.last().is_none_or(|last| last != "tests"));
        let mut house = House { files, names: BTreeMap::new() };
        for (module, file) in &house.files {
            let mut names = BTreeMap::new();
            for item in &file.items {
                if let syn::Item::Use(item) = item {
                    for path in use_paths(&item.tree) {
                        if let (Some(path), Some(name)) = (house.absolute(module, &path.0), path.1) {
                            names.insert(name, path);
                        }
                    }
                }
            }
            house.names.insert(module.clone(), names);
        }
        house
    }

    /// A path as seen from a module, from the root of the crate; `None` where it leads into another crate.
    fn absolute(&self, module: &[String], path: &[String]) -> Option<Vec<String>> {
        let (first, rest) = path.split_first()?;
        let mut base = match first.as_str() {
            "crate" => Vec::new(),
            "self" => module.to_vec(),
            "super" => module.get(..module.len().checked_sub(1)?)?.to_vec(),
            name => {
                let mut child = module.to_vec();
                child.push(name.to_owned());
                if !self.files.contains_key(&child) {
                    return None;
                }
                child
            }
        };
        for part in rest {
            if part == "super" {
                base.pop();
            } else {
                base.push(part.clone());
            }
        }
        Some(base)
    }

    /// The file that a path from the root leads to: where a `mod.rs` hands a name on, the file that it comes from.
    fn file_of(&self, path: &[String], depth: usize) -> Module {
        let inside = (0..=path.len()).rev().find(|end| self.files.contains_key(&path[..*end])).unwrap_or(0);
        let (module, rest) = path.split_at(inside);
        let handed_on = rest.first().and_then(|name| self.names.get(module)?.get(name));
        match handed_on {
            Some(further) if depth < 8 && further != path => {
                self.file_of(&[further.as_slice(), &rest[1..]].concat(), depth + 1)
            }
            _ => module.to_vec(),
        }
    }

    /// Which files each file uses.
    fn arrows(&self) -> BTreeMap<Module, BTreeSet<Module>> {
        let mut arrows = BTreeMap::new();
        for (module, file) in &self.files {
            let mut paths = Vec::new();
            for item in &file.items {
                match item {
                    // A room that hands a name on does not use it.
                    syn::Item::Use(item) if matches!(item.vis, syn::Visibility::Public(_)) => {}
                    syn::Item::Use(item) => paths.extend(use_paths(&item.tree).into_iter().map(|(path, _)| path)),
                    other => token_paths(other.to_token_stream(), &mut paths),
                }
            }
            let used = paths.iter().filter_map(|path| self.absolute(module, path));
            let used = used.map(|path| self.file_of(&path, 0)).filter(|used| used != module);
            arrows.insert(module.clone(), used.collect());
        }
        // The root names every room; only the rooms above it may use it.
        arrows.insert(Vec::new(), BTreeSet::new());
        arrows
    }
}

/// The paths of a `use`, each with the name that it gives.
fn use_paths(tree: &syn::UseTree) -> Vec<(Vec<String>, Option<String>)> {
    match tree {
        syn::UseTree::Path(path) => {
            let inner = use_paths(&path.tree);
            let step = |(mut rest, name): (Vec<String>, _)| {
                rest.insert(0, path.ident.to_string());
                (rest, name)
            };
            inner.into_iter().map(step).collect()
        }
        syn::UseTree::Name(name) if name.ident == "self" => vec![(Vec::new(), None)],
        syn::UseTree::Name(name) => vec![(vec![name.ident.to_string()], Some(name.ident.to_string()))],
        syn::UseTree::Rename(name) => vec![(vec![name.ident.to_string()], Some(name.rename.to_string()))],
        syn::UseTree::Glob(_) => vec![(Vec::new(), None)],
        syn::UseTree::Group(group) => group.items.iter().flat_map(use_paths).collect(),
    }
}

/// The paths in code, also in what macros are given; those of other crates lead nowhere.
fn token_paths(tokens: TokenStream, paths: &mut Vec<Vec<String>>) {
    let mut path: Vec<String> = Vec::new();
    let mut colons = 0;
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => {
                let ident = ident.to_string();
                if colons == 2 && !path.is_empty() {
                    path.push(ident);
                } else {
                    paths.push(std::mem::replace(&mut path, vec![ident]));
                }
                colons = 0;
            }
            TokenTree::Punct(punct) if punct.as_char() == ':' && !path.is_empty() => colons += 1,
            other => {
                let is_before_braces = colons == 2 && !path.is_empty();
                let before = path.clone();
                paths.push(std::mem::take(&mut path));
                colons = 0;
                // `pub(in crate::ledger)` says who may use a thing, not what it uses.
                if let TokenTree::Group(group) = other
                    && !group.stream().to_string().starts_with("in crate")
                {
                    let mut inside = Vec::new();
                    token_paths(group.stream(), &mut inside);
                    // `use crate::{ledger::X}` in the body of a function: what stands before the braces holds inside.
                    if is_before_braces {
                        let first = group.stream().into_iter();
                        let names = first.filter_map(|token| match token {
                            TokenTree::Ident(name) => Some(vec![name.to_string()]),
                            _ => None,
                        });
                        let whole = inside.iter().cloned().chain(names).map(|path| [before.as_slice(), &path].concat());
                        paths.extend(whole.collect::<Vec<_>>());
                    }
                    paths.extend(inside);
                }
            }
        }
    }
    paths.push(path);
    paths.retain(|path| path.len() > 1);
}

fn name(module: &[String]) -> String {
    if module.is_empty() { "lib".to_owned() } else { module.join("/") }
}

/// Sets of files that use each other, the largest first.
fn circles(arrows: &BTreeMap<Module, BTreeSet<Module>>) -> Vec<Vec<Module>> {
    fn reach(arrows: &BTreeMap<Module, BTreeSet<Module>>, from: &Module) -> BTreeSet<Module> {
        let mut seen = BTreeSet::new();
        let mut open: Vec<&Module> = vec![from];
        while let Some(module) = open.pop() {
            for next in arrows.get(module).into_iter().flatten() {
                if seen.insert(next.clone()) {
                    open.push(next);
                }
            }
        }
        seen
    }
    let reached: BTreeMap<_, _> = arrows.keys().map(|module| (module, reach(arrows, module))).collect();
    let mut circles = Vec::new();
    let mut placed = BTreeSet::new();
    for (module, from) in &reached {
        if from.contains(*module) && !placed.contains(*module) {
            let round = from.iter().filter(|other| reached[other].contains(*module)).cloned().collect::<Vec<_>>();
            placed.extend(round.iter().cloned());
            circles.push(round);
        }
    }
    circles.sort_by_key(|circle| std::cmp::Reverse(circle.len()));
    circles
}

#[test]
fn arrows_between_rooms_run_one_way() {
    let place = |room: &str| ROOMS.iter().position(|known| *known == room);
    let mut wrong = Vec::new();
    for (from, used) in House::read().arrows() {
        for to in used {
            let [a, b] = [&from, &to].map(|module| module.first().map_or("lib", String::as_str).to_owned());
            assert!(place(&a).is_some(), "the room {a} does not stand in ROOMS and ARCHITECTURE.md");
            if place(&a) < place(&b) {
                wrong.push(format!("{} uses {}", name(&from), name(&to)));
            }
        }
    }
    assert!(wrong.is_empty(), "arrows run back:\n{}", wrong.join("\n"));
}

#[test]
fn files_do_not_use_each_other_in_circles() {
    let arrows = House::read().arrows();
    let found = circles(&arrows);
    let said = found.iter().map(|circle| {
        let mut text = format!("circle of {}:\n", circle.len());
        for module in circle {
            let inside = arrows[module].iter().filter(|to| circle.contains(to)).map(|to| name(to));
            text.push_str(&format!("  {} uses {}\n", name(module), inside.collect::<Vec<_>>().join(", ")));
        }
        text
    });
    assert!(found.is_empty(), "{}", said.collect::<Vec<_>>().join("\n"));
}

#[test]
fn the_map_of_the_house_names_the_rooms_in_their_order() {
    let page = std::fs::read_to_string(zdxm_abi::root().join("ARCHITECTURE.md")).unwrap();
    let map = page.split("```text\n").nth(1).unwrap().split("```").next().unwrap();
    let rooms = map
        .split("<-")
        .flat_map(|part| part.split(','))
        .map(|room| room.trim().trim_end_matches(".rs"))
        .collect::<Vec<_>>();
    // The guide has programs, and none of the library.
    assert_eq!(rooms, ROOMS.iter().copied().filter(|room| *room != "guide").collect::<Vec<_>>());
}

#[test]
fn a_use_with_braces_in_a_body_is_followed() {
    let body = "{ use crate::{ledger::Batch, store::{plan, item::{Row}}}; }";
    let mut paths = Vec::new();
    token_paths(body.parse().unwrap(), &mut paths);
    let found = paths.iter().map(|path| path.join("::")).collect::<Vec<_>>();
    for path in ["crate::ledger::Batch", "crate::store::plan", "crate::store::item::Row"] {
        assert!(found.iter().any(|known| known == path), "{path}: {found:?}");
    }
}

/// The manifests list tests, benches and examples by hand: one that none of them lists would never run, and nothing would say so.
#[test]
fn every_program_stands_in_a_manifest() {
    let root = zdxm_abi::root();
    let manifests = ["Cargo.toml", "checks/Cargo.toml"].map(|path| std::fs::read_to_string(root.join(path)).unwrap());
    let is_listed = |name: &str| manifests.iter().any(|text| text.contains(&format!("name = \"{name}\"\n")));
    for folder in ["tests", "benches"] {
        for entry in std::fs::read_dir(root.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let is_program = path.extension().is_some_and(|of| of == "rs") || path.join("main.rs").exists();
            let name = path.file_stem().unwrap().to_str().unwrap();
            assert!(!is_program || is_listed(name), "{folder}/{name} stands in no manifest");
        }
    }
}

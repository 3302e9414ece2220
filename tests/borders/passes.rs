//! Which right each operation that writes asks for, read from the sources: a write does not compile without a pass
//! (`ledger/office/pass`), and the list shows which one it is. `roles.rs` shows what a right lets whom do.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;

use crate::support::golden;

/// What gives a pass, and what the list calls it.
const PASSES: [(&str, &str); 7] = [
    ("may_manage", "manage"),
    ("may_report", "report"),
    ("may_review", "review"),
    ("may_record", "record"),
    ("may_answer", "answer letters"),
    ("may_correct", "correct what one recorded"),
    ("may_annotate", "annotate what the batch wrote"),
];

/// A function: the names that it calls, and whether it is a public operation of `Batch`.
#[derive(Default)]
struct Called {
    names: BTreeSet<String>,
    is_operation: bool,
}

fn read(folder: &Path, found: &mut BTreeMap<String, Called>) {
    for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            read(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("pass/checks.rs") {
            for item in syn::parse_file(&std::fs::read_to_string(&path).unwrap()).unwrap().items {
                let syn::Item::Impl(block) = item else { continue };
                let is_batch = block.trait_.is_none() && block.self_ty.to_token_stream().to_string() == "Batch";
                for item in block.items.into_iter().filter(|_| is_batch) {
                    let syn::ImplItem::Fn(function) = item else { continue };
                    let called = found.entry(function.sig.ident.to_string()).or_default();
                    called.is_operation |= matches!(function.vis, syn::Visibility::Public(_));
                    methods(function.block.to_token_stream(), &mut called.names);
                }
            }
        }
    }
}

/// The methods that are called: `.name(`.
fn methods(tokens: TokenStream, names: &mut BTreeSet<String>) {
    let tokens = tokens.into_iter().collect::<Vec<_>>();
    for three in tokens.windows(3) {
        if let [TokenTree::Punct(dot), TokenTree::Ident(name), TokenTree::Group(_)] = three
            && dot.as_char() == '.'
        {
            names.insert(name.to_string());
        }
    }
    for token in tokens {
        if let TokenTree::Group(group) = token {
            methods(group.stream(), names);
        }
    }
}

/// What a function calls, by itself and through other functions of `Batch`.
fn reached<'f>(of: &'f str, all: &'f BTreeMap<String, Called>, seen: &mut BTreeSet<&'f str>) {
    if seen.insert(of)
        && let Some(called) = all.get(of)
    {
        called.names.iter().for_each(|name| reached(name, all, seen));
    }
}

#[test]
fn every_operation_that_writes_asks_for_a_right_that_the_list_names() {
    let mut all = BTreeMap::new();
    for room in ["ledger", "issue", "exchange"] {
        read(&zdxm_abi::root().join("src").join(room), &mut all);
    }
    let mut list = String::new();
    for (operation, _) in all.iter().filter(|(_, called)| called.is_operation) {
        let mut seen = BTreeSet::new();
        reached(operation, &all, &mut seen);
        if seen.contains("writer") {
            let asked = PASSES.iter().filter(|(check, _)| seen.contains(check)).map(|(_, name)| *name);
            let asked = asked.collect::<Vec<_>>().join(", ");
            assert!(!asked.is_empty(), "{operation} writes and asks for no right");
            list.push_str(&format!("{operation}: {asked}\n"));
        }
    }
    golden("passes.txt", &list);
}

//! The public API as text, `docs/public-api.txt`, so that a change of it shows in a diff; `UPDATE_GOLDEN=1` renews it. And
//! the rules of CONTRIBUTING.md on what may grow: options, answers and enumerations.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use zdxm_abi::{is_public, parse, root};

use crate::published::{Place, Sources, files_of};

/// Structs that a program writes whole, and why they will not grow. Those named `…Fields` are described by `record!`.
const WRITTEN_WHOLE: [(&str, &str); 15] = [
    ("Owner", "a record: a name and a code"),
    ("Base", "which version was read: number and change"),
    ("FilingBase", "which version was read: item, month and change"),
    ("ConstructionPeriod", "two ends"),
    ("CellRef", "row and column"),
    ("Merge", "two corners"),
    ("ColumnChoice", "a line that a person writes"),
    ("CellAnswer", "a line that a person writes"),
    ("ColumnMapping", "what a registrar keeps of a header"),
    ("LetterCause", "what a letter is about"),
    ("LetterReply", "when, what and who"),
    ("LetterRevocation", "when, by which document and why"),
    ("SealDraft", "what is signed is the same for ever"),
    ("Origin", "a ledger and a number in it, the same for ever"),
    ("PackageSignature", "a key and what was made with it"),
];

/// What is no data: handles, work on its way, the cells of a file as they were read, a builder with a clock.
const NOT_SERIALIZED: [&str; 29] = [
    "Answer",
    "ArchiveExport",
    "ArchiveImport",
    "BackupRun",
    "Batch",
    "BatchView",
    "Cell",
    "Error",
    "Fault",
    "FaultKind",
    "FileCheckRun",
    "ImportPreview",
    "ImportRun",
    "LazyDigest",
    "Ledger",
    "Look",
    "Merge",
    "OpenOptions",
    "Package",
    "RateGap",
    "Result",
    "Sheet",
    "VerifyRun",
    "View",
    "Workbook",
    "Coded",
    "NaiveDate",
    "Decimal",
    "figures::Measures",
];

/// Rust as text, without the documentation and the blanks of tokens.
fn text(tokens: impl ToTokens) -> String {
    fn without_docs(tokens: TokenStream) -> TokenStream {
        let mut kept = Vec::new();
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            if let (TokenTree::Punct(mark), Some(TokenTree::Group(group))) = (&token, tokens.peek())
                && mark.as_char() == '#'
                && group.stream().to_string().starts_with("doc")
            {
                tokens.next();
                continue;
            }
            kept.push(match token {
                TokenTree::Group(group) => {
                    proc_macro2::Group::new(group.delimiter(), without_docs(group.stream())).into()
                }
                other => other,
            });
        }
        kept.into_iter().collect()
    }
    let mut text = without_docs(tokens.to_token_stream()).to_string();
    for (wide, narrow) in [
        (" :: ", "::"),
        (":: ", "::"),
        (" < ", "<"),
        (" >", ">"),
        ("< ", "<"),
        (" ,", ","),
        (" (", "("),
        ("( ", "("),
        (" )", ")"),
        ("& ", "&"),
        (" :", ":"),
        (" !", "!"),
        (" [", "["),
        ("[ ", "["),
        (" ]", "]"),
        ("' ", "'"),
        ("- >", "->"),
        ("->", " -> "),
        ("  ", " "),
    ] {
        text = text.replace(wide, narrow);
    }
    text
}

/// The API, and what the rules need of it.
#[derive(Default)]
struct Api {
    lines: BTreeSet<String>,
    /// Published structs with public members, and enums, that say nothing of growing.
    whole: BTreeSet<String>,
    types: BTreeSet<String>,
    serialized: BTreeSet<String>,
}

/// What cannot stand in a path.
const NO_PATH: fn(char) -> bool = |character| !character.is_alphanumeric() && !"_:".contains(character);

/// The names of a file.
struct Names<'s> {
    sources: &'s Sources,
    module: &'s Place,
}

impl Names<'_> {
    /// The public path of what the file calls so, if it is published.
    fn get(&self, name: &str) -> Option<&str> {
        self.sources.public(self.module, &[name.to_owned()])
    }

    fn of(&self, path: &syn::Path) -> Option<&str> {
        self.sources.public(self.module, &place_of(path))
    }
}

fn place_of(path: &syn::Path) -> Place {
    path.segments.iter().map(|part| part.ident.to_string()).collect()
}

impl Api {
    fn read() -> Api {
        let (sources, mut api) = (Sources::read(), Api::default());
        for (module, file) in &sources.files {
            let place = Names { sources: &sources, module };
            file.items.iter().for_each(|item| api.item(item, &place));
        }
        api.lines.extend(sources.foreign.iter().map(|(public, path)| format!("use {path} as {public}")));
        let words = api.lines.iter().flat_map(|line| line.split(NO_PATH)).collect::<BTreeSet<_>>();
        let named = |public: &&str| {
            let follows =
                |word: &&&str| word.strip_prefix(public).is_some_and(|rest| rest.is_empty() || rest.starts_with(':'));
            words.iter().any(|word| follows(&word))
        };
        let silent = sources.all_published().filter(|public| !named(public)).collect::<Vec<_>>();
        assert!(silent.is_empty(), "published, and no line says so: {silent:?}");
        for item in parse(&root().join("src/limits.rs")).items {
            if let syn::Item::Const(item) = item
                && is_public(&item.vis)
            {
                api.lines.insert(format!("const limits::{}: {} = {}", item.ident, text(&item.ty), text(&item.expr)));
            }
        }
        api
    }

    fn item(&mut self, item: &syn::Item, names: &Names) {
        match item {
            syn::Item::Struct(item) => {
                let Some(path) = names.get(&item.ident.to_string()) else { return };
                let members = item.fields.iter().filter(|member| is_public(&member.vis));
                let members =
                    members.filter_map(|member| Some((member.ident.as_ref()?, &member.ty))).collect::<Vec<_>>();
                self.head("struct", path, &item.generics, &item.attrs, !members.is_empty());
                for (member, of) in members {
                    self.lines.insert(format!("{path}.{member}: {}", text(of)));
                }
            }
            syn::Item::Enum(item) => {
                let Some(path) = names.get(&item.ident.to_string()) else { return };
                self.head("enum", path, &item.generics, &item.attrs, true);
                for variant in &item.variants {
                    self.lines.insert(format!("{path}::{}", text(variant)));
                }
            }
            syn::Item::Impl(block) => self.block(block, names),
            syn::Item::Fn(item) if is_public(&item.vis) => {
                if let Some(path) = names.get(&item.sig.ident.to_string()) {
                    self.lines.insert(format!("fn {path}: {}", text(&item.sig)));
                }
            }
            syn::Item::Type(item) => {
                if let Some(path) = names.get(&item.ident.to_string()) {
                    self.lines.insert(format!("type {path}{} = {}", text(&item.generics), text(&item.ty)));
                }
            }
            syn::Item::Trait(item) if is_public(&item.vis) => {
                if let Some(path) = names.get(&item.ident.to_string()) {
                    self.lines.insert(format!("trait {path}: {}", text(&item.supertraits)));
                    self.lines.extend(item.items.iter().map(|part| format!("{path}::{}", text(part))));
                }
            }
            syn::Item::Const(item) if is_public(&item.vis) => {
                if let Some(path) = names.get(&item.ident.to_string()) {
                    self.lines.insert(format!("const {path}: {} = {}", text(&item.ty), text(&item.expr)));
                }
            }
            syn::Item::Macro(item) => self.made(&item.mac, names),
            _ => {}
        }
    }

    fn head(&mut self, what: &str, path: &str, generics: &syn::Generics, attrs: &[syn::Attribute], is_open: bool) {
        let said = attrs
            .iter()
            .filter(|attr| ["derive", "non_exhaustive", "must_use"].iter().any(|name| attr.path().is_ident(name)));
        let said = said.map(text).collect::<Vec<_>>().join(" ");
        self.lines.insert(format!("{what} {path}{} {said}", text(generics)));
        self.types.insert(path.to_owned());
        if is_open && !said.contains("non_exhaustive") {
            self.whole.insert(path.to_owned());
        }
        if said.contains("Serialize") {
            self.serialized.insert(path.to_owned());
        }
    }

    fn block(&mut self, block: &syn::ItemImpl, names: &Names) {
        let syn::Type::Path(of) = &*block.self_ty else { return };
        let Some(path) = names.of(&of.path) else { return };
        if let Some((of_trait, _)) = &block.trait_ {
            let last = of_trait.segments.last().unwrap().ident.to_string();
            if !names.sources.is_inner_trait(names.module, &place_of(of_trait)) {
                self.lines.insert(format!("impl{} {} for {path}", text(&block.generics), text(of_trait)));
            }
            if last == "Serialize" {
                self.serialized.insert(path.to_owned());
            }
            return;
        }
        for item in &block.items {
            match item {
                syn::ImplItem::Fn(item) if is_public(&item.vis) => {
                    self.lines.insert(format!("{path}::{}: {}", item.sig.ident, text(&item.sig)));
                }
                syn::ImplItem::Const(item) if is_public(&item.vis) => {
                    self.lines.insert(format!("{path}::{}: const {}", item.ident, text(&item.ty)));
                }
                _ => {}
            }
        }
    }

    /// What the macros `coded!`, `numbered!`, `record_number!`, `setters!` and those of texts make, from what stands in them.
    fn made(&mut self, mac: &syn::Macro, names: &Names) {
        let maker = mac.path.segments.last().unwrap().ident.to_string();
        if maker.starts_with("as_") {
            for path in text(&mac.tokens).split(',').filter_map(|name| names.get(name.trim())) {
                self.lines.insert(format!("impl text for {path} by {maker}!"));
                self.serialized.insert(path.to_owned());
            }
            return;
        }
        if !["coded", "numbered", "record_number", "setters"].contains(&maker.as_str()) {
            return;
        }
        let plain = text(&mac.tokens);
        if maker == "record_number" {
            let numbers = plain.split(';').filter_map(|number| number.split_once(':'));
            for (path, said) in numbers.filter_map(|(name, said)| Some((names.get(name.trim())?, said.trim()))) {
                self.lines.insert(format!("struct {path}(pub i64) by {maker}! {said}"));
            }
            return;
        }
        let Some(path) = plain.split([' ', ':']).find_map(|word| names.get(word)) else { return };
        if maker == "coded" {
            self.serialized.insert(path.to_owned());
        }
        let body = mac.tokens.clone().into_iter().filter_map(|token| match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(text(group.stream())),
            _ => None,
        });
        let mark = if maker != "setters" { ',' } else { ';' };
        for line in body.flat_map(|body| body.split(mark).map(|line| line.trim().to_owned()).collect::<Vec<_>>()) {
            if !line.is_empty() {
                self.lines.insert(format!("{path}::{line} by {maker}!"));
            }
        }
    }
}

#[test]
fn a_changed_public_api_shows_in_a_diff() {
    let api = Api::read();
    assert!(api.lines.len() > 1_000, "{}", api.lines.len());
    let text = api.lines.iter().map(|line| format!("{}\n", line.trim_end())).collect::<String>();
    let path = root().join("docs/public-api.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let known = std::fs::read_to_string(&path).unwrap_or_default();
    let (old, new) = (known.lines().collect::<BTreeSet<_>>(), text.lines().collect::<BTreeSet<_>>());
    let gone = old.difference(&new).map(|line| format!("- {line}"));
    let change = gone.chain(new.difference(&old).map(|line| format!("+ {line}"))).collect::<Vec<_>>().join("\n");
    assert!(change.is_empty(), "the public API has changed; UPDATE_GOLDEN=1 renews docs/public-api.txt:\n{change}");
}

#[test]
fn what_may_grow_says_so() {
    let api = Api::read();
    let allowed = |name: &str| name.ends_with("Fields") || WRITTEN_WHOLE.iter().any(|(whole, _)| *whole == name);
    let wrong = api.whole.iter().filter(|name| !allowed(name)).collect::<Vec<_>>();
    assert!(wrong.is_empty(), "neither #[non_exhaustive] nor written whole by a program: {wrong:?}");
    let gone = WRITTEN_WHOLE.iter().filter(|(name, _)| !api.whole.contains(*name)).collect::<Vec<_>>();
    assert!(gone.is_empty(), "{gone:?}");
}

#[test]
fn every_record_and_every_figure_is_serialized() {
    let api = Api::read();
    let wrong = api.types.difference(&api.serialized).filter(|name| !NOT_SERIALIZED.contains(&name.as_str()));
    let wrong = wrong.collect::<Vec<_>>();
    assert!(wrong.is_empty(), "no Serialize: {wrong:?}");
}

#[test]
fn what_a_view_answers_stands_in_groups_with_an_example_each() {
    let mut groups = 0;
    for file in files_of(&root().join("src")) {
        for item in parse(&file).items {
            let syn::Item::Impl(block) = item else { continue };
            let is_view = matches!(&*block.self_ty, syn::Type::Path(of) if of.path.is_ident("View"));
            let answers =
                block.items.iter().any(|item| matches!(item, syn::ImplItem::Fn(item) if is_public(&item.vis)));
            if !is_view || block.trait_.is_some() || !answers {
                continue;
            }
            let said = block.attrs.iter().map(|attr| attr.to_token_stream().to_string()).collect::<String>();
            assert!(said.contains(" # ") && said.contains("```"), "{}: a heading and an example", file.display());
            groups += 1;
        }
    }
    assert!(groups > 20, "{groups}");
}

//! The coded enumerations of the library: what each `coded!` in `src/` says, and the numbers that C has of it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};

use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;

use crate::{Abi, Constant, doc, parse, published, root};

/// An enumeration that C has.
pub struct Family {
    /// Its name in Rust, as the library publishes it: `Phase`, `report::Cut`.
    pub path: String,
    /// What its numbers are called in C: `PHASE` for `ZDXM_PHASE_...`; empty for `ZDXM_YUAN` and the other units.
    pub prefix: String,
    /// What stands before the colon in the header.
    pub title: String,
    pub values: Vec<Value>,
}

pub struct Value {
    pub name: String,
    pub number: i64,
    pub chinese: String,
    pub doc: String,
}

/// A `coded! { ... }`, taken apart.
struct Coded {
    name: String,
    family: Option<(String, String)>,
    values: Vec<Value>,
}

impl Parse for Coded {
    fn parse(input: ParseStream) -> syn::Result<Coded> {
        input.call(syn::Attribute::parse_outer)?;
        input.parse::<syn::Visibility>()?;
        input.parse::<syn::Token![enum]>()?;
        let name = input.parse::<syn::Ident>()?.to_string();
        let family = if input.parse::<Option<syn::Token![:]>>()?.is_some() {
            let prefix = input.parse::<syn::LitStr>()?.value();
            input.parse::<syn::Token![,]>()?;
            Some((prefix, input.parse::<syn::LitStr>()?.value()))
        } else {
            None
        };
        let inner;
        syn::braced!(inner in input);
        let values = Punctuated::<Value, syn::Token![,]>::parse_terminated(&inner)?;
        Ok(Coded { name, family, values: values.into_iter().collect() })
    }
}

impl Parse for Value {
    fn parse(input: ParseStream) -> syn::Result<Value> {
        let doc = doc(&input.call(syn::Attribute::parse_outer)?);
        let name = input.parse::<syn::Ident>()?.to_string();
        input.parse::<syn::Token![=]>()?;
        let number = input.parse::<syn::LitInt>()?.base10_parse()?;
        Ok(Value { name, number, chinese: input.parse::<syn::LitStr>()?.value(), doc })
    }
}

/// Every enumeration that C has: errors first, then by its name there.
pub fn read() -> Vec<Family> {
    let published = published();
    let mut families = Vec::new();
    for path in sources(&root().join("src"), "ffi") {
        for item in parse(&path).items {
            let syn::Item::Macro(item) = item else { continue };
            if !["coded", "numbered"].iter().any(|name| item.mac.path.is_ident(name)) {
                continue;
            }
            let Coded { name, family, values } =
                item.mac.parse_body().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let (words, names) = (values.iter().map(|value| &value.name), values.iter().map(|value| &value.chinese));
            let differ = words.collect::<BTreeSet<_>>().len() == names.collect::<BTreeSet<_>>().len();
            assert!(differ, "two values of {name} have one name");
            let undocumented = values.iter().find(|value| value.doc.is_empty());
            assert!(undocumented.is_none(), "{name}: a value says nothing of itself");
            let Some((prefix, title)) = family else { continue };
            let path = published.get(&name).unwrap_or_else(|| panic!("{name} is not published")).clone();
            families.push(Family { path, prefix, title, values });
        }
    }
    families.sort_by_key(|family| (family.prefix != "E", family.prefix.clone()));
    let prefixes = families.iter().map(|family| &family.prefix).collect::<BTreeSet<_>>();
    assert_eq!(prefixes.len(), families.len(), "two enumerations have one name in C");
    families
}

/// Every source file in a folder but those in folders of a name.
pub fn sources(folder: &Path, but: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths = entries.map(|entry| entry.unwrap().path()).collect::<Vec<_>>();
    paths.sort();
    let files = paths.into_iter().flat_map(|path| match path.extension() {
        None if path.is_dir() && (but.is_empty() || !path.ends_with(but)) => sources(&path, but),
        Some(ending) if ending == "rs" => vec![path],
        _ => Vec::new(),
    });
    files.collect()
}

/// What the library publishes, by its name: the path to it.
fn published() -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for module in published::modules() {
        let own = published::names(std::slice::from_ref(&module)).into_iter();
        names.extend(own.map(|own| (own.name.clone(), format!("{module}::{}", own.name))));
    }
    names.extend(published::names(&[]).into_iter().map(|own| (own.name.clone(), own.name)));
    names
}

impl Family {
    /// Its numbers in C. Errors are below zero there.
    pub fn constants(&self, errors: &Family) -> Vec<Constant> {
        let sign = if self.prefix == "E" { -1 } else { 1 };
        let one = |value: &Value| Constant {
            name: self.constant(value),
            value: sign * value.number,
            doc: self.documentation(value, errors),
        };
        self.values.iter().map(one).collect()
    }

    pub fn constant(&self, value: &Value) -> String {
        let prefix = if self.prefix.is_empty() { String::new() } else { format!("{}_", self.prefix) };
        format!("ZDXM_{prefix}{}", snake(&value.name).to_uppercase())
    }

    /// What the header says of a value: `Planned phase: to be started within the year (新开工).`
    fn documentation(&self, value: &Value, errors: &Family) -> String {
        let mut doc = value.doc.replace('\n', " ");
        for error in &errors.values {
            doc = doc.replace(&format!("`{}`", error.name), &format!("`{}`", errors.constant(error)));
        }
        let doc = doc.trim_end_matches('.');
        let said = if self.title.is_empty() {
            let mut rest = doc.chars();
            rest.next().into_iter().flat_map(char::to_uppercase).chain(rest).collect()
        } else {
            format!("{}: {doc}", self.title)
        };
        if value.chinese.is_ascii() { format!("{said}.") } else { format!("{said} ({}).", value.chinese) }
    }
}

/// `NotReported` as `not_reported`, as the library writes it.
pub fn snake(name: &str) -> String {
    let mut snake = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(c.to_lowercase());
    }
    snake
}

/// `src/ffi/coded.rs`.
pub fn render(abi: &Abi) -> String {
    let mut out = String::from(
        "//! The values of enumerations: first the kinds of errors, then the others by name. `zdxm_value_text` gives the name of a\n\
         //! value, `zdxm_field_choices` all values that a field can have.\n\n\
         // Made from every `coded!` of the library by `cargo run -p zdxm-abi`; do not edit.\n\
         #![allow(dead_code, reason = \"most numbers are for callers\")]\n",
    );
    for family in &abi.families {
        out.push('\n');
        for Constant { name, value, doc } in family.constants(abi.errors()) {
            for line in wrapped(&doc) {
                writeln!(out, "/// {line}").unwrap();
            }
            writeln!(out, "pub const {name}: i32 = {value};").unwrap();
        }
    }
    out
}

/// A text in lines of the header's width.
fn wrapped(text: &str) -> Vec<String> {
    const WIDTH: usize = 110;
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let line = lines.last_mut().unwrap();
        if line.is_empty() {
            line.push_str(word);
        } else if line.chars().count() + 1 + word.chars().count() > WIDTH {
            lines.push(word.to_owned());
        } else {
            line.push(' ');
            line.push_str(word);
        }
    }
    lines
}

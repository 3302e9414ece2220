//! What the library publishes: the names of `src/lib.rs` and its public modules. A room whose names are published by `room::*`
//! lists them in its own `mod.rs`.

use std::path::PathBuf;

use crate::{is_public, parse, root};

/// A published name.
#[derive(Debug, Clone)]
pub struct Published {
    pub name: String,
    /// The module that names it, from the root of the crate.
    pub module: Vec<String>,
    /// What that module calls it, as it stands there.
    pub path: Vec<String>,
}

/// The names that a module publishes.
pub fn names(module: &[String]) -> Vec<Published> {
    let file = file_of(module).unwrap_or_else(|| panic!("no file of {}", module.join("::")));
    let mut names = Vec::new();
    for item in parse(&file).items {
        let own = match &item {
            syn::Item::Use(item) if is_public(&item.vis) && !is_hidden(&item.attrs) => {
                uses(&item.tree, module, &[], &mut names);
                continue;
            }
            syn::Item::Const(item) if is_public(&item.vis) => &item.ident,
            syn::Item::Fn(item) if is_public(&item.vis) => &item.sig.ident,
            syn::Item::Struct(item) if is_public(&item.vis) => &item.ident,
            syn::Item::Enum(item) if is_public(&item.vis) => &item.ident,
            syn::Item::Type(item) if is_public(&item.vis) => &item.ident,
            syn::Item::Trait(item) if is_public(&item.vis) => &item.ident,
            syn::Item::Macro(item) => {
                names.extend(made(&item.mac).map(|name| published(module, name)));
                continue;
            }
            _ => continue,
        };
        names.push(published(module, own.to_string()));
    }
    names
}

/// The modules of the library that are published, by their names.
pub fn modules() -> Vec<String> {
    let library = parse(&root().join("src/lib.rs"));
    let modules = library.items.iter().filter_map(|item| match item {
        syn::Item::Mod(item) if is_public(&item.vis) && item.content.is_none() => Some(item.ident.to_string()),
        _ => None,
    });
    modules.collect()
}

fn published(module: &[String], name: String) -> Published {
    Published { module: module.to_vec(), path: vec![name.clone()], name }
}

fn is_hidden(attrs: &[syn::Attribute]) -> bool {
    let is_hidden = |meta: &syn::Meta| meta.require_list().is_ok_and(|list| list.tokens.to_string() == "hidden");
    attrs.iter().any(|attr| attr.path().is_ident("doc") && is_hidden(&attr.meta))
}

/// The enumeration that a macro makes.
fn made(mac: &syn::Macro) -> impl Iterator<Item = String> {
    let is_enum = ["coded", "numbered"].iter().any(|maker| mac.path.is_ident(maker));
    let words = mac.tokens.clone().into_iter().map(|token| token.to_string());
    words.skip_while(|word| word != "enum").skip(1).take(usize::from(is_enum))
}

fn uses(tree: &syn::UseTree, module: &[String], before: &[String], names: &mut Vec<Published>) {
    let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
    let mut one = |name: &syn::Ident, path| {
        names.push(Published { name: name.to_string(), module: module.to_vec(), path });
    };
    match tree {
        syn::UseTree::Path(path) => uses(&path.tree, module, &with(&path.ident), names),
        syn::UseTree::Group(group) => group.items.iter().for_each(|tree| uses(tree, module, before, names)),
        syn::UseTree::Name(name) if name.ident == "self" => {
            if let Some(last) = before.last() {
                names.push(Published { name: last.clone(), module: module.to_vec(), path: before.to_vec() });
            }
        }
        syn::UseTree::Name(name) => one(&name.ident, with(&name.ident)),
        syn::UseTree::Rename(name) => one(&name.rename, with(&name.ident)),
        syn::UseTree::Glob(_) => names.extend(self::names(&[module, before].concat())),
    }
}

/// The file of a module; of the root, `src/lib.rs`.
fn file_of(module: &[String]) -> Option<PathBuf> {
    let place = root().join("src").join(module.join("/"));
    let files = match module {
        [] => vec![place.join("lib.rs")],
        _ => vec![place.join("mod.rs"), place.with_extension("rs")],
    };
    files.into_iter().find(|file| file.is_file())
}

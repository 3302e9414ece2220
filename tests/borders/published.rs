//! Which names the library publishes, and which definition each stands for. Two types of one bare name, `print::Table` and
//! the tables of the store, are two.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use zdxm_abi::{parse, published, root};

/// The modules that are published.
const MODULES: [&[&str]; 4] = [&[], &["figures"], &["print"], &["issue"]];

/// A path from the root of the crate: `["print", "table", "Table"]`.
pub type Place = Vec<String>;

pub struct Sources {
    /// Every file outside `ffi` by the path of its module.
    pub files: BTreeMap<Place, syn::File>,
    uses: BTreeMap<Place, BTreeMap<String, Place>>,
    /// Where each published name is defined, and its public path.
    published: BTreeMap<Place, String>,
    /// What is published of other libraries: the public path, and theirs.
    pub foreign: BTreeMap<String, String>,
}

pub fn files_of(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("ffi") {
            files.extend(files_of(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    files
}

fn module_of(file: &Path) -> Place {
    let inside = file.strip_prefix(root().join("src")).unwrap().with_extension("");
    let mut module = inside.iter().map(|part| part.to_str().unwrap().to_owned()).collect::<Place>();
    module.pop_if(|last| last == "mod" || last == "lib");
    module
}

/// The names that a `use` gives, each with its path.
fn leaves(tree: &syn::UseTree, before: &[String]) -> Vec<(String, Place)> {
    let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
    match tree {
        syn::UseTree::Path(path) => leaves(&path.tree, &with(&path.ident)),
        syn::UseTree::Group(group) => group.items.iter().flat_map(|tree| leaves(tree, before)).collect(),
        syn::UseTree::Name(name) if name.ident == "self" => {
            before.last().map(|last| (last.clone(), before.to_vec())).into_iter().collect()
        }
        syn::UseTree::Name(name) => vec![(name.ident.to_string(), with(&name.ident))],
        syn::UseTree::Rename(name) => vec![(name.rename.to_string(), with(&name.ident))],
        syn::UseTree::Glob(_) => Vec::new(),
    }
}

impl Sources {
    pub fn read() -> Sources {
        let files = files_of(&root().join("src")).into_iter().map(|file| (module_of(&file), parse(&file))).collect();
        let mut sources =
            Sources { files, uses: BTreeMap::new(), published: BTreeMap::new(), foreign: BTreeMap::new() };
        for (module, file) in &sources.files {
            let uses = file.items.iter().filter_map(|item| match item {
                syn::Item::Use(item) => Some(leaves(&item.tree, &[])),
                _ => None,
            });
            sources.uses.insert(module.clone(), uses.flatten().collect());
        }
        for module in MODULES {
            sources.publish(&module.iter().map(|name| (*name).to_owned()).collect::<Place>());
        }
        sources
    }

    fn publish(&mut self, module: &Place) {
        for name in published::names(module) {
            let public = [module.as_slice(), &[name.name]].concat().join("::");
            match self.place(&name.module, &name.path) {
                Some(place) => drop(self.published.insert(place, public)),
                None => drop(self.foreign.insert(public, name.path.join("::"))),
            }
        }
    }

    /// Where what a module calls by this path is defined; `None` in another library.
    fn place(&self, module: &[String], path: &[String]) -> Option<Place> {
        let used = path.first().and_then(|name| self.uses.get(module)?.get(name));
        let path = used.map_or(path.to_vec(), |used| [used, &path[1..]].concat());
        let (first, rest) = path.split_first()?;
        let child = [module, std::slice::from_ref(first)].concat();
        let whole = match first.as_str() {
            "crate" => rest.to_vec(),
            "self" => [module, rest].concat(),
            "super" => return self.place(module.split_last()?.1, &[&["self".to_owned()], rest].concat()),
            _ if self.files.contains_key(&child) => [&child, rest].concat(),
            // What no `use` names is defined here, or is a name that every file has, such as `Vec`.
            _ if rest.is_empty() && used.is_none() => child,
            _ => return None,
        };
        let inside = (0..=whole.len()).rev().find(|end| self.files.contains_key(&whole[..*end]))?;
        let (module, rest) = whole.split_at(inside);
        match rest {
            [name, ..] if self.uses[module].contains_key(name) => self.place(module, rest),
            _ => Some(whole),
        }
    }

    /// The public path of what a module calls by this path, if it is published.
    pub fn public(&self, module: &[String], path: &[String]) -> Option<&str> {
        self.published.get(&self.place(module, path)?).map(String::as_str)
    }

    /// Whether it is a trait of the library that is not published.
    pub fn is_inner_trait(&self, module: &[String], path: &[String]) -> bool {
        let Some(place) = self.place(module, path).filter(|place| !self.published.contains_key(place)) else {
            return false;
        };
        let Some((name, module)) = place.split_last() else { return false };
        let items = self.files.get(module).into_iter().flat_map(|file| &file.items);
        items.into_iter().any(|item| matches!(item, syn::Item::Trait(item) if item.ident == name))
    }

    pub fn all_published(&self) -> impl Iterator<Item = &str> {
        self.published.values().map(String::as_str)
    }
}

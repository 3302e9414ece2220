//! The structures of the library: which members a row's type has, and which of them may be none.

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens;
use syn::visit::Visit;

use crate::rows::RowField;
use crate::{coded, doc, parse, root};

pub struct Shapes {
    /// The structures of a name, which several modules may have.
    all: BTreeMap<String, Vec<Shape>>,
    /// Types of values that are none where they are empty, as the sources of a month's funds are.
    empty: BTreeSet<String>,
    /// Other names of structures, until all of these are known.
    aliases: Vec<(String, Alias)>,
}

/// Another name of a structure, with the types that stand in its brackets.
struct Alias {
    of: String,
    given: Vec<(String, Option<String>)>,
    doc: String,
}

struct Shape {
    doc: String,
    /// The letters that stand for types: `I`, `F`.
    letters: Vec<String>,
    /// The last word of the type of each, and that of the type in its brackets.
    members: BTreeMap<String, (String, Option<String>)>,
}

impl Shapes {
    pub fn read() -> Shapes {
        let mut shapes = Shapes { all: BTreeMap::new(), empty: BTreeSet::new(), aliases: Vec::new() };
        for path in coded::sources(&root().join("src"), "") {
            shapes.visit_file(&parse(&path));
        }
        shapes.add_aliases();
        shapes
    }

    /// What a structure says of itself.
    pub fn doc(&self, name: &str) -> &str {
        match self.all.get(name).map(Vec::as_slice) {
            Some([shape]) => &shape.doc,
            _ => "",
        }
    }

    /// Whether a row of a type may have no value in a field: where a member that leads to it may be none, or where it is
    /// made in another way.
    pub fn is_nullable(&self, row: &str, field: &RowField) -> bool {
        let of = row.split('<').next().unwrap_or(row);
        field.path.as_ref().is_none_or(|path| self.may_be_none(of, path))
    }

    fn may_be_none(&self, name: &str, path: &[String]) -> bool {
        let [step, rest @ ..] = path else { return false };
        let Some(shapes) = self.all.get(name) else { return true };
        let mut types = shapes.iter().filter_map(|shape| shape.members.get(step)).peekable();
        types.peek().is_none()
            || types.any(|(of, inner)| match (of.as_str(), inner) {
                ("Option", _) => true,
                (of, _) if rest.is_empty() => self.empty.contains(of),
                ("Box" | "Arc", Some(inner)) => !rest.is_empty() && self.may_be_none(inner, rest),
                _ => !rest.is_empty() && self.may_be_none(of, rest),
            })
    }
}

/// The last word of a type, and that of the type in its brackets.
fn last_of(ty: &syn::Type) -> (String, Option<String>) {
    let syn::Type::Path(path) = ty else { return (String::new(), None) };
    let Some(last) = path.path.segments.last() else { return (String::new(), None) };
    let inner = match &last.arguments {
        syn::PathArguments::AngleBracketed(inner) => inner.args.iter().find_map(|arg| match arg {
            syn::GenericArgument::Type(ty) => Some(last_of(ty).0),
            _ => None,
        }),
        _ => None,
    };
    (last.ident.to_string(), inner)
}

impl Visit<'_> for Shapes {
    fn visit_item_struct(&mut self, item: &syn::ItemStruct) {
        let members = item.fields.iter().enumerate().map(|(place, field)| {
            let name = field.ident.as_ref().map_or_else(|| place.to_string(), ToString::to_string);
            (name, last_of(&field.ty))
        });
        let letters = item.generics.type_params().map(|param| param.ident.to_string()).collect();
        let shape = Shape { doc: doc(&item.attrs), letters, members: members.collect() };
        self.all.entry(item.ident.to_string()).or_default().push(shape);
    }

    fn visit_item_impl(&mut self, item: &syn::ItemImpl) {
        let (of, inner) = last_of(&item.self_ty);
        let path = item.trait_.as_ref().and_then(|(path, _)| path.segments.last());
        let is_content = path.is_some_and(|last| last.ident == "Content");
        let says_none = || item.to_token_stream().to_string().contains("Datum :: Null");
        if inner.is_none() && is_content && says_none() {
            self.empty.insert(of);
        }
    }

    /// `type Project = Record<ProjectId, ProjectFields>`: its members are those of the structure, with types in place of letters.
    fn visit_item_type(&mut self, item: &syn::ItemType) {
        let syn::Type::Path(of) = &*item.ty else { return };
        let Some(last) = of.path.segments.last() else { return };
        let syn::PathArguments::AngleBracketed(given) = &last.arguments else { return };
        let given = given.args.iter().filter_map(|arg| match arg {
            syn::GenericArgument::Type(ty) => Some(last_of(ty)),
            _ => None,
        });
        let alias = Alias { of: last.ident.to_string(), given: given.collect(), doc: doc(&item.attrs) };
        self.aliases.push((item.ident.to_string(), alias));
    }
}

impl Shapes {
    fn add_aliases(&mut self) {
        for (name, Alias { of, given, doc }) in std::mem::take(&mut self.aliases) {
            let fits = |shape: &&Shape| shape.letters.len() == given.len();
            let Some(shape) = self.all.get(&of).and_then(|shapes| shapes.iter().find(fits)) else { continue };
            let place = |ty: &str| shape.letters.iter().position(|letter| letter == ty);
            let members = shape.members.iter().map(|(member, ty)| {
                let given = place(&ty.0).and_then(|place| given.get(place));
                (member.clone(), given.unwrap_or(ty).clone())
            });
            let shape = Shape { doc, letters: Vec::new(), members: members.collect() };
            self.all.entry(name).or_default().push(shape);
        }
    }
}

//! Reads the exports and the numbers of `src/ffi`.

use std::path::Path;

use crate::export::{Arg, Export, Kind, Place};
use crate::function::Function;
use crate::{Abi, Constant, Family, SECTIONS, coded, fields, root};

impl Abi {
    /// Reads the files in the order in which the header has them.
    pub fn read() -> Abi {
        let mut abi = Abi {
            families: coded::read(),
            constants: Vec::new(),
            exports: Vec::new(),
            functions: Vec::new(),
            introductions: Vec::new(),
        };
        for section in SECTIONS {
            if section == "coded" {
                let all = abi.families.iter().flat_map(|family| family.constants(abi.errors())).collect::<Vec<_>>();
                abi.constants.extend(all);
                continue;
            }
            if section == "fields" {
                let on_one_line = |field: Constant| Constant { doc: field.doc.replace('\n', " "), ..field };
                abi.constants.extend(fields::read().into_iter().map(on_one_line));
            }
            let path = root().join(format!("src/ffi/{section}.rs"));
            let file = parse(&path);
            abi.introductions.push((section.to_owned(), doc(&file.attrs)));
            for item in &file.items {
                match item {
                    syn::Item::Const(item) if is_public(&item.vis) && section != "fields" => {
                        abi.constants.push(Constant {
                            name: item.ident.to_string(),
                            value: number(&item.expr),
                            doc: doc(&item.attrs).replace('\n', " "),
                        })
                    }
                    syn::Item::Fn(item) if item.sig.ident.to_string().starts_with("zdxm_") => {
                        let export = export(item, section, &abi.families);
                        abi.functions.extend(Function::of(&export));
                        abi.exports.push(export);
                    }
                    _ => {}
                }
            }
        }
        abi
    }

    /// The fields of records, forms and rows.
    pub fn fields(&self) -> impl Iterator<Item = &Constant> {
        self.constants.iter().filter(|constant| constant.name.starts_with("ZDXM_F_"))
    }

    /// The kinds of errors.
    pub fn errors(&self) -> &Family {
        self.families.first().unwrap_or_else(|| panic!("no coded! of the library has a name in C"))
    }
}

/// A source file, taken apart.
pub fn parse(path: &Path) -> syn::File {
    let source = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    syn::parse_file(&source).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

pub fn is_public(vis: &syn::Visibility) -> bool {
    matches!(vis, syn::Visibility::Public(_))
}

/// The documentation of an item or a file.
pub fn doc(attrs: &[syn::Attribute]) -> String {
    let lines = attrs.iter().filter(|attr| attr.path().is_ident("doc")).filter_map(|attr| match &attr.meta {
        syn::Meta::NameValue(syn::MetaNameValue { value: syn::Expr::Lit(lit), .. }) => match &lit.lit {
            syn::Lit::Str(text) => Some(text.value().trim().to_owned()),
            _ => None,
        },
        _ => None,
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn number(expr: &syn::Expr) -> i64 {
    match expr {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(number), .. }) => {
            number.base10_parse().unwrap_or_else(|error| panic!("{number}: {error}"))
        }
        syn::Expr::Unary(syn::ExprUnary { op: syn::UnOp::Neg(_), expr, .. }) => -number(expr),
        _ => panic!("a constant of the header is a plain number"),
    }
}

fn export(item: &syn::ItemFn, section: &str, families: &[Family]) -> Export {
    let name = item.sig.ident.to_string();
    let args = item.sig.inputs.iter().map(|input| arg(input, &name, families)).collect();
    Export { doc: doc(&item.attrs), args, section: section.to_owned(), name }
}

fn arg(input: &syn::FnArg, function: &str, families: &[Family]) -> Arg {
    let syn::FnArg::Typed(input) = input else { panic!("{function} has a self") };
    let syn::Pat::Ident(name) = &*input.pat else { panic!("an argument of {function} has no name") };
    let words = words(&input.ty);
    let words = words.iter().map(String::as_str).collect::<Vec<_>>();
    let kind = kind(&words, families).unwrap_or_else(|| panic!("{function}: C has nothing for {}", words.join(" ")));
    Arg { name: name.ident.to_string(), kind }
}

fn kind(words: &[&str], families: &[Family]) -> Option<Kind> {
    Some(match words {
        ["*", "c_void"] => Kind::User,
        ["*", of] => Kind::Handle { of: (*of).to_owned(), optional: false },
        ["OrNull", of] => Kind::Handle { of: (*of).to_owned(), optional: true },
        ["Out", of @ ..] => Kind::Out { of: place(of)?, optional: false },
        ["OutIf", of @ ..] => Kind::Out { of: place(of)?, optional: true },
        ["Code", of] => {
            let family = families.iter().find(|family| family.path.rsplit("::").next() == Some(of))?;
            let begin = match family.prefix.as_str() {
                "" => family.constants(families.first()?).first()?.name.clone(),
                prefix => format!("ZDXM_{prefix}_"),
            };
            Kind::Code { of: (*of).to_owned(), constants: begin }
        }
        ["Text"] => Kind::Text,
        ["TextOut"] => Kind::TextOut,
        ["Bytes"] => Kind::Bytes,
        ["Ints"] => Kind::Ints,
        ["Outs", of @ ..] => Kind::Outs(place(of)?),
        ["OpenWith"] => Kind::Options,
        ["zdxm_log_fn"] => Kind::LogFunction,
        [number] => Kind::Number((*number).to_owned()),
        _ => return None,
    })
}

fn place(words: &[&str]) -> Option<Place> {
    Some(match words {
        ["i32"] => Place::Int,
        ["i64"] => Place::Int64,
        ["*", of] => Place::Handle((*of).to_owned()),
        _ => return None,
    })
}

/// A type as words: `Out<*mut zdxm_view>` as `Out`, `*`, `zdxm_view`.
fn words(ty: &syn::Type) -> Vec<String> {
    match ty {
        syn::Type::Ptr(pointer) => std::iter::once("*".to_owned()).chain(words(&pointer.elem)).collect(),
        syn::Type::Path(path) => {
            let Some(last) = path.path.segments.last() else { return Vec::new() };
            let mut all = vec![last.ident.to_string()];
            if let syn::PathArguments::AngleBracketed(inner) = &last.arguments {
                all.extend(inner.args.iter().flat_map(|arg| match arg {
                    syn::GenericArgument::Type(ty) => words(ty),
                    _ => Vec::new(),
                }));
            }
            all
        }
        _ => Vec::new(),
    }
}

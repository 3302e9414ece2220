//! Reads the exports and the numbers of `src/ffi`.

use std::path::Path;

use syn::parse::Parse;

use crate::export::{Arg, Export, Gives, Kind, Object, Place, Plain, Read, Rows};
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
                let constants = fields::read().into_iter().map(|field| field.constant);
                abi.constants.extend(constants.map(|field| Constant { doc: field.doc.replace('\n', " "), ..field }));
            }
            let path = root().join(format!("src/ffi/{section}.rs"));
            let file = parse(&path);
            abi.introductions.push((section.to_owned(), doc(&file.attrs)));
            let declared = abi.constants.len() + abi.exports.len();
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
                    syn::Item::Macro(item) if item.mac.path.is_ident("binds") => {
                        let bound = item.mac.parse_body_with(bound);
                        for item in bound.unwrap_or_else(|error| panic!("{section}: {error}")) {
                            let export = export(&item, section, &abi.families);
                            abi.functions.extend(Function::of(&export));
                            abi.exports.push(export);
                        }
                    }
                    _ => {}
                }
            }
            let declares = section == "fields" || abi.constants.len() + abi.exports.len() > declared;
            assert!(declares, "src/ffi/{section}.rs declares nothing, so that nobody reads its introduction");
        }
        abi
    }

    /// The fields of records, forms and rows.
    pub fn fields(&self) -> impl Iterator<Item = &Constant> {
        self.constants.iter().filter(|constant| constant.name.starts_with("ZDXM_F_"))
    }

    /// The value of a constant.
    pub fn constant(&self, name: &str) -> i64 {
        let found = self.constants.iter().find(|constant| constant.name == name);
        found.unwrap_or_else(|| panic!("{name} is no constant")).value
    }

    /// The kinds of errors.
    pub fn errors(&self) -> &Family {
        self.families.first().unwrap_or_else(|| panic!("no coded! of the library has a name in C"))
    }
}

/// The functions that `binds!` makes.
fn bound(input: syn::parse::ParseStream<'_>) -> syn::Result<Vec<syn::ItemFn>> {
    let mut all = Vec::new();
    while !input.is_empty() {
        let attrs = input.call(syn::Attribute::parse_outer)?;
        let name = input.parse::<syn::Ident>()?;
        input.parse::<syn::Token![=]>()?;
        let on = input.parse::<syn::Ident>()?;
        input.parse::<syn::Token![::]>()?;
        let call = input.parse::<syn::Ident>()?;
        let args;
        syn::parenthesized!(args in input);
        let args = args.parse_terminated(syn::FnArg::parse, syn::Token![,])?;
        let gives = match input.parse::<syn::ReturnType>()? {
            syn::ReturnType::Default => syn::parse_quote!(()),
            syn::ReturnType::Type(_, ty) => *ty,
        };
        input.parse::<syn::Token![;]>()?;
        let object = syn::Ident::new(&on.to_string().to_lowercase(), on.span());
        all.push(syn::parse_quote!(#(#attrs)* fn #name(#object: &#on, #args) -> Result<#gives> { #call }));
    }
    Ok(all)
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
    let params = item.sig.inputs.iter().map(|input| param(input, &name)).collect::<Vec<_>>();
    let is_plain = params.first().is_some_and(|(_, words)| words.first().is_some_and(|word| word == "&"));
    if is_plain {
        return plain(item, name, section, &params, families);
    }
    let arg = |(arg, words): &(String, Vec<String>)| {
        let words = words.iter().map(String::as_str).collect::<Vec<_>>();
        let kind = kind(&words, families).unwrap_or_else(|| panic!("{name}: C has nothing for {}", words.join(" ")));
        Arg { name: arg.clone(), kind }
    };
    let args = params.iter().map(arg).collect();
    Export { doc: doc(&item.attrs), args, section: section.to_owned(), name, plain: None }
}

fn param(input: &syn::FnArg, function: &str) -> (String, Vec<String>) {
    let syn::FnArg::Typed(input) = input else { panic!("{function} has a self") };
    let syn::Pat::Ident(name) = &*input.pat else { panic!("an argument of {function} has no name") };
    (name.ident.to_string().trim_start_matches('_').to_owned(), words(&input.ty))
}

/// An export that takes and gives values: what C passes for them follows from their types.
fn plain(
    item: &syn::ItemFn,
    name: String,
    section: &str,
    params: &[(String, Vec<String>)],
    families: &[Family],
) -> Export {
    let mut args = Vec::new();
    let mut reads = Vec::new();
    let mut object = Object::Own;
    for (at, (arg, words)) in params.iter().enumerate() {
        let words = words.iter().map(String::as_str).collect::<Vec<_>>();
        if at == 0 {
            let of = words.last().copied().unwrap_or_default();
            let handle = match of {
                "View" => Some(("zdxm_view", Object::View)),
                "Batch" => Some(("zdxm_batch", Object::Batch)),
                "Ledger" => Some(("zdxm_ledger", Object::Ledger)),
                "Context" => Some(("zdxm_context", Object::Context)),
                _ => None,
            };
            let own = format!("zdxm_{arg}");
            let (of, is) = handle.unwrap_or((&own, Object::Own));
            object = is;
            args.push(Arg { name: arg.clone(), kind: Kind::Handle { of: of.to_owned(), optional: false } });
            continue;
        }
        let number = |of: &str| Kind::Number(of.to_owned());
        let (kind, read) = match words.as_slice() {
            ["&", "str"] => (Kind::Text, Read::Text),
            ["&", "Path"] => (Kind::Text, Read::Path),
            ["YearMonth"] => (number("Month"), Read::Month),
            ["NaiveDate"] => (number("Day"), Read::Day),
            ["TenDays"] => (number("i32"), Read::TenDays),
            ["u16"] => (number("i32"), Read::Year),
            ["Option", of] => (coded(of, families).unwrap_or_else(|| panic!("{name}: {of}?")), Read::CodeIf),
            words => match coded(words.last().copied().unwrap_or_default(), families) {
                Some(kind) => (kind, Read::Code),
                None => {
                    let kind = kind(words, families);
                    (kind.unwrap_or_else(|| panic!("{name}: C has nothing for {}", words.join(" "))), Read::AsIs)
                }
            },
        };
        args.push(Arg { name: arg.clone(), kind });
        reads.push(read);
    }
    let (gives, code) = gives(item, families);
    let out = |name: &str, of| Arg { name: name.to_owned(), kind: Kind::Out { of, optional: false } };
    match gives {
        Gives::Nothing => {}
        Gives::Id => args.push(out("id", Place::Int)),
        Gives::Flag => args.push(out("flag", Place::Int)),
        Gives::Code | Gives::CodeIf => args.extend(code.map(|(name, begin)| out(&name, Place::Code(begin)))),
        Gives::Day => args.push(out("day", Place::Int)),
        Gives::Text => args.push(Arg { name: "out".to_owned(), kind: Kind::TextOut }),
        Gives::Rows(_) => args.push(out("rows", Place::Handle("zdxm_cursor".to_owned()))),
    }
    Export {
        doc: doc(&item.attrs),
        args,
        section: section.to_owned(),
        name,
        plain: Some(Plain { object, reads, gives }),
    }
}

/// What stands in the `Result` of a plain function; of a code, what the place of its number is called, and how its constants begin.
fn gives(item: &syn::ItemFn, families: &[Family]) -> (Gives, Option<(String, String)>) {
    let syn::ReturnType::Type(_, ty) = &item.sig.output else { panic!("{} gives no Result", item.sig.ident) };
    let words = words(ty);
    let words = words.iter().map(String::as_str).collect::<Vec<_>>();
    let of_code = match words.as_slice() {
        ["Result", "Option", of, ..] => Some((Gives::CodeIf, *of)),
        ["Result", of, ..] => Some((Gives::Code, *of)),
        _ => None,
    };
    if let Some((gives, of)) = of_code
        && let Some(Kind::Code { constants, .. }) = coded(of, families)
    {
        return (gives, Some((last_word(of), constants)));
    }
    let gives = match words.as_slice() {
        ["Result"] | ["Result", "Fault"] => Gives::Nothing,
        ["Result", "bool", ..] => Gives::Flag,
        ["Result", "String", ..] => Gives::Text,
        ["Result", "Option", "NaiveDate", ..] => Gives::Day,
        ["Result", of, ..] if of.ends_with("Id") => Gives::Id,
        ["Result", "Vec", ..] => Gives::Rows(Rows::All),
        ["Result", "Option", ..] => Gives::Rows(Rows::AtMostOne),
        ["Result", _, ..] => Gives::Rows(Rows::One),
        _ => panic!("{} gives no Result", item.sig.ident),
    };
    (gives, None)
}

/// `UnitKind` as `kind`.
fn last_word(of: &str) -> String {
    of.rfind(char::is_uppercase).and_then(|at| of.get(at..)).unwrap_or(of).to_lowercase()
}

fn kind(words: &[&str], families: &[Family]) -> Option<Kind> {
    Some(match words {
        ["*", "c_void"] => Kind::User,
        ["*", of] => Kind::Handle { of: (*of).to_owned(), optional: false },
        ["OrNull", of] => Kind::Handle { of: (*of).to_owned(), optional: true },
        ["Out", of @ ..] => Kind::Out { of: place(of)?, optional: false },
        ["OutIf", of @ ..] => Kind::Out { of: place(of)?, optional: true },
        ["Code", of] => coded(of, families)?,
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

/// A value of an enumeration.
fn coded(of: &str, families: &[Family]) -> Option<Kind> {
    let family = families.iter().find(|family| family.path.rsplit("::").next() == Some(of))?;
    let constants = match family.prefix.as_str() {
        "" => family.constants(families.first()?).first()?.name.clone(),
        prefix => format!("ZDXM_{prefix}_"),
    };
    Some(Kind::Code { of: of.to_owned(), constants })
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
        syn::Type::Reference(of) => std::iter::once("&".to_owned()).chain(words(&of.elem)).collect(),
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

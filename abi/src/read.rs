//! Reads the exports and the numbers of `src/ffi`.

use std::path::Path;

use crate::export::{Arg, Export, Gives, Kind, Object, Place, Plain, Read, Rows, Take};
use crate::function::Function;
use crate::tables::{Handle, Tables, bound};
use crate::{Abi, Constant, Family, SECTIONS, coded, fields, root, words};

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
        let families = coded::read();
        let reader = Reader { families: &families, tables: &Tables::read() };
        for section in sections() {
            let section = section.as_str();
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
            let mut exports = Vec::new();
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
                        exports.push(reader.export(item, section));
                    }
                    syn::Item::Macro(item) if ["binds", "revises"].iter().any(|name| item.mac.path.is_ident(name)) => {
                        let revises = item.mac.path.is_ident("revises");
                        let bound =
                            item.mac.parse_body_with(|input: syn::parse::ParseStream<'_>| bound(input, revises));
                        let bound = bound.unwrap_or_else(|error| panic!("{section}: {error}"));
                        exports.extend(bound.iter().map(|item| reader.export(item, section)));
                    }
                    _ => {}
                }
            }
            for handle in reader.tables.handles_of(section) {
                add_end(&mut exports, handle);
            }
            abi.functions.extend(exports.iter().flat_map(Function::of));
            abi.exports.append(&mut exports);
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

/// Adds what frees a handle, behind what makes one; nobody writes it but where it does more.
fn add_end(exports: &mut Vec<Export>, handle: &Handle) {
    let name = words::end(&handle.name);
    if exports.iter().any(|export| export.name == name) {
        return;
    }
    let arg = handle.name.trim_start_matches("zdxm_").to_owned();
    let makes = |export: &Export| {
        let of = Place::Handle(handle.name.clone());
        export.args.iter().any(|arg| arg.kind == Kind::Out { of: of.clone(), optional: false })
    };
    let place = exports.iter().rposition(makes).map_or(0, |at| at + 1);
    let end = Export {
        doc: handle.end_doc(),
        args: vec![Arg { name: arg, kind: Kind::Handle { of: handle.name.clone(), optional: true } }],
        section: handle.section.clone(),
        fields: Vec::new(),
        row: None,
        plain: None,
        is_made: true,
        name,
    };
    exports.insert(place, end);
}

/// The files of `src/ffi` that declare something, in the order in which the header has them.
fn sections() -> Vec<String> {
    let entries = std::fs::read_dir(root().join("src/ffi")).unwrap_or_else(|error| panic!("src/ffi: {error}"));
    let files = entries.map(|entry| entry.unwrap_or_else(|error| panic!("src/ffi: {error}")).path());
    let files = files.filter(|path| path.extension().is_some_and(|ending| ending == "rs"));
    let name = |path: &Path| path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let others = files.filter(|path| !SECTIONS.contains(&name(path).as_str()) && exports_something(path));
    let mut others = others.map(|path| name(&path)).collect::<Vec<_>>();
    others.sort();
    SECTIONS.iter().map(|section| (*section).to_owned()).chain(others).collect()
}

fn exports_something(path: &Path) -> bool {
    parse(path).items.iter().any(|item| match item {
        syn::Item::Fn(item) => item.sig.ident.to_string().starts_with("zdxm_") && item.sig.abi.is_none(),
        syn::Item::Macro(item) => ["binds", "revises"].iter().any(|name| item.mac.path.is_ident(name)),
        _ => false,
    })
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

/// What an export is read by.
struct Reader<'r> {
    families: &'r [Family],
    tables: &'r Tables,
}

impl Reader<'_> {
    fn export(&self, item: &syn::ItemFn, section: &str) -> Export {
        let name = item.sig.ident.to_string();
        let params = item.sig.inputs.iter().map(|input| param(input, &name)).collect::<Vec<_>>();
        let is_plain = params.first().is_some_and(|(_, words)| words.first().is_some_and(|word| word == "&"));
        if is_plain {
            return self.plain(item, name, section, &params);
        }
        let arg = |(arg, words): &(String, Vec<String>)| {
            let words = words.iter().map(String::as_str).collect::<Vec<_>>();
            let kind = self.kind(&words);
            Arg {
                name: arg.clone(),
                kind: kind.unwrap_or_else(|| panic!("{name}: C has nothing for {}", words.join(" "))),
            }
        };
        let args = params.iter().map(arg).collect();
        let (section, fields) = (section.to_owned(), Vec::new());
        Export { doc: doc(&item.attrs), args, section, fields, row: None, plain: None, is_made: false, name }
    }

    /// An export that takes and gives values: what C passes for them follows from their types.
    fn plain(&self, item: &syn::ItemFn, name: String, section: &str, params: &[(String, Vec<String>)]) -> Export {
        let Some(((first, words), behind)) = params.split_first() else { panic!("{name} takes nothing") };
        let (of, object) = match words.last().map_or("", String::as_str) {
            "View" => ("zdxm_view".to_owned(), Object::View),
            "Batch" => ("zdxm_batch".to_owned(), Object::Batch),
            "Ledger" => ("zdxm_ledger".to_owned(), Object::Ledger),
            "Context" => ("zdxm_context".to_owned(), Object::Context),
            _ => (format!("zdxm_{first}"), Object::Own),
        };
        let mut args = vec![Arg { name: first.clone(), kind: Kind::Handle { of, optional: false } }];
        let mut takes = Vec::new();
        for (arg, words) in behind {
            let words = words.iter().map(String::as_str).collect::<Vec<_>>();
            match words.as_slice() {
                ["&", "Context"] => takes.push(Take::Context),
                ["&", "Ledger"] => takes.push(Take::Ledger),
                words => {
                    let taken = self.taken(words);
                    let (kind, read) = taken.unwrap_or_else(|| panic!("{name}: C has nothing for {}", words.join(" ")));
                    args.push(Arg { name: arg.clone(), kind });
                    takes.push(Take::Argument(read));
                }
            }
        }
        let Given { gives, outs, row } = self.gives(item);
        args.extend(outs);
        let fields = row.as_ref().and_then(|row| self.tables.fields(row));
        if matches!(gives, Gives::Rows(_) | Gives::RowIf | Gives::Counted | Gives::Ensured) {
            assert!(fields.is_some(), "no row! of what {name} gives");
        }
        Export {
            doc: doc(&item.attrs),
            args,
            section: section.to_owned(),
            name,
            fields: fields.unwrap_or_default(),
            row,
            plain: Some(Plain { object, takes, gives }),
            is_made: false,
        }
    }

    /// An argument of a plain function: what C passes, and how it is read.
    fn taken(&self, words: &[&str]) -> Option<(Kind, Read)> {
        let number = |of: &str| Kind::Number(of.to_owned());
        Some(match words {
            ["&", "str"] => (Kind::Text, Read::Text),
            ["String"] => (Kind::Text, Read::OwnText),
            ["&", "Path"] => (Kind::Text, Read::Path),
            ["&", "[]", "u8"] => (Kind::Bytes, Read::Bytes),
            ["YearMonth"] => (number("Month"), Read::Month),
            ["NaiveDate"] => (number("Day"), Read::Day),
            ["TenDays"] => (number("i32"), Read::TenDays),
            ["u16"] => (number("i32"), Read::Year),
            ["Portion"] => (number("i32"), Read::Portion),
            ["u32"] => (number("i32"), Read::Count),
            ["SaveOptions"] => (number("SaveOptions"), Read::Save),
            ["Option", of] => (coded(of, self.families)?, Read::CodeIf),
            ["Correction", of] => (self.form(of, false, true)?, Read::Correction),
            ["OrEmpty", of] => (self.form(of, true, false)?, Read::FormIf),
            words => {
                let last = words.last().copied().unwrap_or_default();
                match (coded(last, self.families), self.form(last, false, false)) {
                    (Some(kind), _) => (kind, Read::Code),
                    (None, Some(kind)) => (kind, Read::Form),
                    (None, None) => (self.kind(words)?, Read::AsIs),
                }
            }
        })
    }

    fn form(&self, of: &str, optional: bool, corrects: bool) -> Option<Kind> {
        let (record, number) = self.tables.form(of)?;
        Some(Kind::Form { of: number.to_owned(), record: record.to_owned(), optional, corrects })
    }

    /// What stands in the `Result` of a plain function.
    fn gives(&self, item: &syn::ItemFn) -> Given {
        let syn::ReturnType::Type(_, ty) = &item.sig.output else { panic!("{} gives no Result", item.sig.ident) };
        let words = words_of(ty);
        let mut words = words.iter().map(String::as_str).filter(|word| *word != "Fault").collect::<Vec<_>>();
        assert!(!words.is_empty() && words.remove(0) == "Result", "{} gives no Result", item.sig.ident);
        let of_code = match words.as_slice() {
            ["Option", of] => Some((Gives::CodeIf, *of)),
            [of] => Some((Gives::Code, *of)),
            _ => None,
        };
        if let Some((gives, of)) = of_code
            && let Some(Kind::Code { constants, .. }) = coded(of, self.families)
        {
            return Given::put(gives, &last_word(of), Place::Code(constants));
        }
        if let [of] = words.as_slice()
            && let Some(handle) = self.tables.handle(of)
        {
            let name = handle.name.trim_start_matches("zdxm_");
            return Given::put(Gives::Object, name, Place::Handle(handle.name.clone()));
        }
        let is_if = words.first() == Some(&"Option");
        if let [of] = words.get(usize::from(is_if)..).unwrap_or_default()
            && let Some((name, place)) = number_of(of)
        {
            return Given::put(if is_if { Gives::NumberIf } else { Gives::Number }, name, place);
        }
        let progress = |name| Arg { name: String::from(name), kind: Kind::Out { of: Place::Int64, optional: true } };
        match words.as_slice() {
            [] => Given { gives: Gives::Nothing, outs: Vec::new(), row: None },
            ["bool"] => Given::put(Gives::Flag, "flag", Place::Int),
            ["String"] => Given::text(Gives::Text),
            ["Option", "String"] => Given::text(Gives::TextIf),
            ["Progress"] => Given { gives: Gives::Progress, outs: ["done", "total"].map(progress).to_vec(), row: None },
            [of] if of.ends_with("Id") => Given::put(Gives::Id, "id", Place::Int),
            ["Ensured", of] => {
                let Given { mut outs, row, .. } = Given::rows(Gives::Ensured, format!("Ensured<{of}>"), true);
                outs.insert(0, Arg { name: "id".to_owned(), kind: Kind::Out { of: Place::Int, optional: false } });
                Given { gives: Gives::Ensured, outs, row }
            }
            ["Counted", of] => {
                let Given { mut outs, row, .. } = Given::rows(Gives::Counted, (*of).to_owned(), false);
                outs.insert(0, Arg { name: "count".to_owned(), kind: Kind::Out { of: Place::Int, optional: true } });
                Given { gives: Gives::Counted, outs, row }
            }
            ["IfWanted", of] => Given::rows(Gives::RowIf, (*of).to_owned(), true),
            ["Vec", of] => Given::rows(Gives::Rows(Rows::All), (*of).to_owned(), false),
            ["Option", of] => Given::rows(Gives::Rows(Rows::AtMostOne), (*of).to_owned(), false),
            [of] => Given::rows(Gives::Rows(Rows::One), (*of).to_owned(), false),
            _ => panic!("{} gives what C has nothing for", item.sig.ident),
        }
    }

    fn kind(&self, words: &[&str]) -> Option<Kind> {
        Some(match words {
            ["*", "c_void"] => Kind::User,
            ["*", of] => Kind::Handle { of: (*of).to_owned(), optional: false },
            ["OrNull", of] => Kind::Handle { of: (*of).to_owned(), optional: true },
            ["Out", of @ ..] => Kind::Out { of: place(of)?, optional: false },
            ["OutIf", of @ ..] => Kind::Out { of: place(of)?, optional: true },
            ["Code", of] => coded(of, self.families)?,
            ["Text"] => Kind::Text,
            ["TextOut"] => Kind::TextOut,
            ["Bytes"] => Kind::Bytes,
            ["Ints"] => Kind::Ints,
            ["Outs", of @ ..] => Kind::Outs(place(of)?),
            ["OpenWith"] => Kind::Options,
            ["LogFunction"] => Kind::LogFunction,
            [number] => Kind::Number((*number).to_owned()),
            _ => return None,
        })
    }
}

fn param(input: &syn::FnArg, function: &str) -> (String, Vec<String>) {
    let syn::FnArg::Typed(input) = input else { panic!("{function} has a self") };
    let syn::Pat::Ident(name) = &*input.pat else { panic!("an argument of {function} has no name") };
    (name.ident.to_string().trim_start_matches('_').to_owned(), words_of(&input.ty))
}

/// What a plain function gives, where C wants it, and what kind of row that is.
struct Given {
    gives: Gives,
    outs: Vec<Arg>,
    row: Option<String>,
}

impl Given {
    fn put(gives: Gives, name: &str, of: Place) -> Given {
        let out = Arg { name: name.to_owned(), kind: Kind::Out { of, optional: false } };
        Given { gives, outs: vec![out], row: None }
    }

    fn text(gives: Gives) -> Given {
        Given { gives, outs: vec![Arg { name: "out".to_owned(), kind: Kind::TextOut }], row: None }
    }

    fn rows(gives: Gives, row: String, optional: bool) -> Given {
        let of = Place::Handle("zdxm_cursor".to_owned());
        Given { gives, outs: vec![Arg { name: "rows".to_owned(), kind: Kind::Out { of, optional } }], row: Some(row) }
    }
}

/// What the place of a number is called, by its type.
fn number_of(of: &str) -> Option<(&'static str, Place)> {
    Some(match of {
        "ChangeNumber" => ("change", Place::Int),
        "Money" => ("fen", Place::Int64),
        "Duration" => ("ms", Place::Int64),
        "NaiveDate" => ("day", Place::Int),
        "ProjectDate" => ("yyyymmdd", Place::Int),
        "YearMonth" => ("month", Place::Int),
        "usize" | "u32" => ("count", Place::Int),
        "i32" => ("value", Place::Int),
        "i64" => ("value", Place::Int64),
        _ => return None,
    })
}

/// `UnitKind` as `kind`.
fn last_word(of: &str) -> String {
    of.rfind(char::is_uppercase).and_then(|at| of.get(at..)).unwrap_or(of).to_lowercase()
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
fn words_of(ty: &syn::Type) -> Vec<String> {
    match ty {
        syn::Type::Ptr(pointer) => std::iter::once("*".to_owned()).chain(words_of(&pointer.elem)).collect(),
        syn::Type::Reference(of) => std::iter::once("&".to_owned()).chain(words_of(&of.elem)).collect(),
        syn::Type::Slice(of) => std::iter::once("[]".to_owned()).chain(words_of(&of.elem)).collect(),
        syn::Type::Path(path) => {
            let Some(last) = path.path.segments.last() else { return Vec::new() };
            let mut all = vec![last.ident.to_string()];
            if let syn::PathArguments::AngleBracketed(inner) = &last.arguments {
                all.extend(inner.args.iter().flat_map(|arg| match arg {
                    syn::GenericArgument::Type(ty) => words_of(ty),
                    _ => Vec::new(),
                }));
            }
            all
        }
        _ => Vec::new(),
    }
}

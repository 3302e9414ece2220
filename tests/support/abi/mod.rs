//! The C ABI as data, read from `src/ffi/` with `syn`: what the declarations of other languages are made from, and what
//! the tests of coverage and of the header compare with.
#![allow(dead_code, reason = "not every test uses everything")]

pub mod basic;
pub mod csharp;
pub mod java;
pub mod pascal;
pub mod python;
pub mod types;

use std::path::{Path, PathBuf};

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Everything that the header declares, in its order.
pub struct Abi {
    pub constants: Vec<Constant>,
    pub functions: Vec<Function>,
}

pub struct Constant {
    pub name: String,
    pub value: i64,
    pub doc: String,
}

pub struct Function {
    pub name: String,
    pub doc: String,
    pub params: Vec<Param>,
    /// The file of `src/ffi/` that it stands in, without its ending.
    pub file: String,
}

pub struct Param {
    pub name: String,
    pub ty: Ty,
}

/// What a parameter is, beyond its C type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ty {
    Int,
    Int64,
    /// A handle such as `zdxm_view`.
    Handle(String),
    OutHandle(String),
    OutInt,
    OutInt64,
    Chars,
    Units,
    OutChars,
    OutUnits,
    Options,
    Bytes,
    LogFunction,
    User,
}

impl Function {
    /// Whether it is the UTF-16 twin of another function.
    pub fn is_wide(&self) -> bool {
        self.name.ends_with("16")
    }

    /// Whether it has texts, and so a twin.
    pub fn has_text(&self) -> bool {
        self.params.iter().any(|param| matches!(param.ty, Ty::Chars | Ty::Units | Ty::OutChars | Ty::OutUnits))
    }

    /// Whether the caller may leave out an out-parameter.
    pub fn is_optional(&self, param: &Param) -> bool {
        let of_function = match self.name.as_str() {
            "zdxm_error_detail" => true,
            "zdxm_batch_step" | "zdxm_verify_step" | "zdxm_backup_step" | "zdxm_archive_step" => true,
            "zdxm_batch_append" => param.name == "record",
            "zdxm_batch_commit" => param.name == "change",
            "zdxm_backup_finish" => param.name == "rows",
            "zdxm_change_lift_marks" | "zdxm_change_lift_marks16" => param.name == "count",
            "zdxm_progress_file" | "zdxm_progress_revise" => param.name == "rows",
            "zdxm_unit_ensure" | "zdxm_unit_ensure16" => param.name == "rows",
            "zdxm_sector_ensure" | "zdxm_sector_ensure16" => param.name == "rows",
            "zdxm_filing_submit" | "zdxm_filing_approve" | "zdxm_filing_approve16" => param.name == "rows",
            _ => false,
        };
        param.name == "need" || of_function
    }

    /// The first sentence of its documentation, without marks.
    pub fn summary(&self) -> String {
        let first = self.doc.split("\n\n").next().unwrap_or_default().replace('\n', " ");
        first.trim().replace('`', "")
    }
}

impl Abi {
    /// Reads the files in the order in which the header has them.
    pub fn read() -> Abi {
        let mut abi = Abi { constants: Vec::new(), functions: Vec::new() };
        for section in sections() {
            let path = root().join(format!("src/ffi/{section}.rs"));
            let file = parse(&path);
            for item in &file.items {
                match item {
                    syn::Item::Const(item) if is_public(&item.vis) => abi.constants.push(Constant {
                        name: item.ident.to_string(),
                        value: number(&item.expr),
                        doc: doc(&item.attrs).replace('\n', " "),
                    }),
                    syn::Item::Fn(item) if item.sig.abi.is_some() => abi.functions.push(Function {
                        name: item.sig.ident.to_string(),
                        doc: doc(&item.attrs),
                        params: item.sig.inputs.iter().map(param).collect(),
                        file: section.clone(),
                    }),
                    _ => {}
                }
            }
        }
        abi
    }
}

pub fn parse(path: &Path) -> syn::File {
    let source = std::fs::read_to_string(path).unwrap();
    syn::parse_file(&source).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The order of the header, which `build.rs` holds.
fn sections() -> Vec<String> {
    let source = std::fs::read_to_string(root().join("build.rs")).unwrap();
    let list = source.split_once("SECTIONS").unwrap().1.split_once("= [").unwrap().1.split_once(']').unwrap().0;
    list.split(',').map(|name| name.trim().trim_matches('"').to_owned()).filter(|name| !name.is_empty()).collect()
}

pub fn is_public(vis: &syn::Visibility) -> bool {
    matches!(vis, syn::Visibility::Public(_))
}

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
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(number), .. }) => number.base10_parse().unwrap(),
        syn::Expr::Unary(syn::ExprUnary { op: syn::UnOp::Neg(_), expr, .. }) => -number(expr),
        _ => panic!("a constant of the header is a plain number"),
    }
}

fn param(input: &syn::FnArg) -> Param {
    let syn::FnArg::Typed(input) = input else { panic!("an export has no self") };
    let syn::Pat::Ident(name) = &*input.pat else { panic!("an export's parameters have names") };
    let name = name.ident.to_string();
    Param { ty: ty(&input.ty, &name), name }
}

fn ty(ty: &syn::Type, name: &str) -> Ty {
    let words = path(ty);
    match (words.join(" ").as_str(), name) {
        ("i32", _) => Ty::Int,
        ("i64", _) => Ty::Int64,
        ("zdxm_log_fn", _) => Ty::LogFunction,
        ("* mut c_void", _) => Ty::User,
        ("* const c_void", _) => Ty::Bytes,
        ("* const c_char", _) => Ty::Chars,
        ("* const u16", _) => Ty::Units,
        ("* mut c_char", _) => Ty::OutChars,
        ("* mut u16", _) => Ty::OutUnits,
        ("* mut i32", _) => Ty::OutInt,
        ("* mut i64", _) => Ty::OutInt64,
        ("* const zdxm_open_options", _) => Ty::Options,
        (other, _) => match (other.strip_prefix("* mut * mut "), other.strip_prefix("* mut ")) {
            (Some(handle), _) => Ty::OutHandle(handle.to_owned()),
            (None, Some(handle)) => Ty::Handle(handle.to_owned()),
            _ => panic!("no language has a type for {other}"),
        },
    }
}

/// A type as words: `* mut * mut zdxm_view`.
fn path(ty: &syn::Type) -> Vec<String> {
    match ty {
        syn::Type::Ptr(pointer) => {
            let kind = if matches!(pointer.mutability, syn::PointerMutability::Mut(_)) { "mut" } else { "const" };
            let mut words = vec!["*".to_owned(), kind.to_owned()];
            words.extend(path(&pointer.elem));
            words
        }
        syn::Type::Path(path) => vec![path.path.segments.last().unwrap().ident.to_string()],
        _ => panic!("an export takes numbers and pointers"),
    }
}

/// A name as Pascal and Basic allow it: theirs have reserved words, and do not tell cases apart.
pub fn harmless(name: &str) -> &str {
    match name {
        "unit" => "money_unit",
        "record" => "record_no",
        "file" => "file_no",
        "text" => "words",
        "change" => "change_no",
        "date" => "day",
        "form" => "form_handle",
        "import" => "import_handle",
        "name" => "words_name",
        "base" => "base_fen",
        "kind" => "kind_no",
        "field" => "field_no",
        "user" => "user_data",
        "len" => "length",
        "end" => "end_no",
        other => other,
    }
}

/// Another name for a function that only its case tells from a constant.
pub fn own_name(abi: &Abi, function: &str) -> Option<String> {
    let is_taken = abi.constants.iter().any(|constant| constant.name.eq_ignore_ascii_case(function));
    is_taken.then(|| format!("{function}_of_library"))
}

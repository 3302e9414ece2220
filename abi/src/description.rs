//! `include/zdxm.json`: the whole ABI as data, for other people's generators. `docs/abi-json.md` says what its members mean.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::fields::COLUMN_0;
use crate::function::{Function, Ty};
use crate::messages::{self, Message};
use crate::words::{self, Both, HANDLES};
use crate::{Abi, Constant, Export, Kind, Place, chinese, coded, doc, fields, parse, root, types};

/// Raised when a member goes or means something else; new members do not raise it.
const FORMAT: i32 = 1;

pub struct Description {
    format: i32,
    /// `ZDXM_ABI_VERSION`.
    abi_version: i64,
    header: &'static str,
    pub handles: Vec<Handle>,
    structs: Vec<Struct>,
    callbacks: Vec<Callback>,
    pub functions: Vec<Described>,
    pub constants: Vec<Number>,
    pub codes: Vec<Codes>,
    pub fields: Vec<Field>,
    pub messages: Vec<Text>,
}

#[derive(Serialize)]
pub struct Handle {
    pub name: String,
    pub english: String,
    pub chinese: String,
    pub freed_by: String,
    pub purpose_english: String,
    pub purpose_chinese: String,
}

#[derive(Serialize)]
struct Struct {
    name: String,
    size: usize,
    english: String,
    members: Vec<Member>,
}

#[derive(Serialize)]
struct Member {
    name: String,
    c_type: &'static str,
    offset: usize,
    english: String,
}

#[derive(Serialize)]
struct Callback {
    name: &'static str,
    returns: &'static str,
    parameters: [[&'static str; 2]; 4],
}

/// A function; its UTF-16 twin has the same parameters with units of 16 bits.
#[derive(Serialize)]
pub struct Described {
    pub name: String,
    pub utf16: Option<String>,
    pub section: String,
    pub since: String,
    /// What it is a function of: the kind of handle of its first parameter.
    pub of: Option<String>,
    returns: &'static str,
    rust: Vec<String>,
    pub english: String,
    pub chinese: String,
    pub arguments: Vec<Argument>,
    /// The fields of the rows that it gives: `ZDXM_F_SINCE`.
    pub row: Vec<String>,
}

/// What is one thing to a person, and one to three parameters in C.
#[derive(Serialize)]
pub struct Argument {
    role: &'static str,
    direction: &'static str,
    /// A kind of handle, a family of codes, or what a number means.
    of: Option<String>,
    /// The kind of form that suits: `ZDXM_FORM_UNIT`.
    form: Option<String>,
    unit: Option<&'static str>,
    freed_by: Option<String>,
    pub parameters: Vec<Parameter>,
    pub english: String,
    pub chinese: String,
}

#[derive(Serialize)]
pub struct Parameter {
    pub name: String,
    c_type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    c_type_utf16: Option<String>,
    may_be_null: bool,
}

#[derive(Serialize)]
pub struct Number {
    pub name: String,
    pub value: i64,
    pub english: String,
}

#[derive(Serialize)]
pub struct Codes {
    pub rust: String,
    /// How its constants begin: `ZDXM_PHASE_`.
    pub prefix: String,
    pub english: String,
    pub values: Vec<Code>,
}

#[derive(Serialize)]
pub struct Code {
    pub name: String,
    pub value: i64,
    /// In JSON.
    pub word: String,
    pub chinese: String,
    pub english: String,
}

#[derive(Serialize)]
pub struct Field {
    pub name: String,
    pub number: i64,
    /// In JSON and in errors.
    pub word: String,
    pub chinese: String,
    #[serde(rename = "type")]
    pub ty: String,
    /// The prefix of its codes.
    pub codes: Option<String>,
    pub english: String,
}

#[derive(Serialize)]
pub struct Text {
    pub id: String,
    pub kind: String,
    arguments: Vec<String>,
    pub english: String,
    pub chinese: String,
    pub remedy_english: Option<String>,
    pub remedy_chinese: Option<String>,
}

impl Parameter {
    /// `const char *name`
    pub fn declaration(&self, is_wide: bool) -> String {
        let wide = self.c_type_utf16.as_ref().filter(|_| is_wide);
        let c_type = wide.unwrap_or(&self.c_type);
        let between = if c_type.ends_with('*') { "" } else { " " };
        format!("{c_type}{between}{}", self.name)
    }
}

impl Description {
    pub fn of(abi: &Abi) -> Description {
        let codes = abi.families.iter().map(|family| codes(abi, family)).collect::<Vec<_>>();
        let named =
            codes.iter().flat_map(|codes| &codes.values).map(|code| code.name.as_str()).collect::<BTreeSet<_>>();
        let is_field = |name: &str| name.starts_with("ZDXM_F_") && name != COLUMN_0;
        let own = abi
            .constants
            .iter()
            .filter(|constant| !named.contains(constant.name.as_str()) && !is_field(&constant.name));
        let constants = own.map(number).collect();
        Description {
            format: FORMAT,
            abi_version: abi.constant("ZDXM_ABI_VERSION"),
            header: "zdxm.h",
            handles: HANDLES.iter().map(handle).collect(),
            structs: vec![options()],
            callbacks: vec![
                log_function("zdxm_log_fn", "const char *"),
                log_function("zdxm_log16_fn", "const uint16_t *"),
            ],
            functions: abi.exports.iter().map(described).collect(),
            constants,
            codes,
            fields: fields::read()
                .into_iter()
                .filter(|field| field.constant.name != COLUMN_0)
                .map(|field| described_field(abi, field))
                .collect(),
            messages: messages::read().into_iter().map(text).collect(),
        }
    }
}

fn handle((name, english, chinese, purpose_english, purpose_chinese): &(&str, &str, &str, &str, &str)) -> Handle {
    Handle {
        name: (*name).to_owned(),
        english: (*english).to_owned(),
        chinese: (*chinese).to_owned(),
        freed_by: words::end(name),
        purpose_english: (*purpose_english).to_owned(),
        purpose_chinese: (*purpose_chinese).to_owned(),
    }
}

fn log_function(name: &'static str, text: &'static str) -> Callback {
    let parameters = [["user", "void *"], ["level", "int32_t"], ["text", text], ["len", "int32_t"]];
    Callback { name, returns: "void", parameters }
}

/// `zdxm_open_options`, whose members are all of 32 bits.
fn options() -> Struct {
    let file = parse(&root().join("src/ffi/border/options.rs"));
    let found = file.items.iter().find_map(|item| match item {
        syn::Item::Struct(item) if item.ident == "zdxm_open_options" => Some(item),
        _ => None,
    });
    let item = found.unwrap_or_else(|| panic!("zdxm_open_options is not in src/ffi/border/options.rs"));
    let members = item.fields.iter().enumerate().map(|(place, field)| {
        let name = field.ident.as_ref().map_or_else(String::new, ToString::to_string);
        let is_int = matches!(&field.ty, syn::Type::Path(path) if path.path.is_ident("i32"));
        assert!(is_int, "the layout of zdxm_open_options.{name} is not known");
        Member { name, c_type: "int32_t", offset: 4 * place, english: doc(&field.attrs).replace('\n', " ") }
    });
    let members = members.collect::<Vec<_>>();
    Struct {
        name: item.ident.to_string(),
        size: 4 * members.len(),
        english: doc(&item.attrs).replace('\n', " "),
        members,
    }
}

fn described(export: &Export) -> Described {
    let functions = Function::of(export);
    let wide = functions.get(1);
    let narrow = functions.first().unwrap_or_else(|| panic!("{} is no function", export.name));
    let of = export.args.first().and_then(|arg| match &arg.kind {
        Kind::Handle { of, .. } | Kind::Out { of: Place::Handle(of), .. } => Some(of.clone()),
        _ => None,
    });
    let mut places = 0..;
    let arguments = export.args.iter().map(|arg| {
        let Both { english, chinese } = chinese::line(export, arg);
        let parameters =
            words::names(export, arg).into_iter().zip(places.by_ref()).map(|(name, place): (String, usize)| {
                let param = narrow.params.get(place).filter(|param| param.name == name);
                let param = param.unwrap_or_else(|| panic!("{}: {name} is not at {place}", export.name));
                let c_type_utf16 = wide.and_then(|wide| wide.params.get(place)).map(|param| c_type(&param.ty));
                let c_type = c_type(&param.ty);
                let c_type_utf16 = c_type_utf16.filter(|wide| *wide != c_type);
                Parameter { may_be_null: may_be_null(export, param), name, c_type, c_type_utf16 }
            });
        let parameters = parameters.collect();
        argument(arg, parameters, english, chinese)
    });
    let arguments = arguments.collect();
    Described {
        name: export.name.clone(),
        utf16: wide.map(|wide| wide.name.clone()),
        section: export.section.clone(),
        since: since(&export.doc),
        of,
        returns: if export.name == "zdxm_abi_version" { "a number" } else { "a status" },
        rust: export.binds(),
        english: words::prose(export),
        chinese: chinese::sentence(&export.name),
        arguments,
        row: export.fields.iter().map(|field| format!("ZDXM_F_{field}")).collect(),
    }
}

fn argument(arg: &crate::Arg, parameters: Vec<Parameter>, english: String, chinese: String) -> Argument {
    let (role, direction) = match &arg.kind {
        Kind::Handle { .. } | Kind::Form { .. } => ("handle", "in"),
        Kind::Number(_) => ("number", "in"),
        Kind::Code { .. } => ("code", "in"),
        Kind::Text => ("text", "in"),
        Kind::TextOut => ("text", "out"),
        Kind::Bytes => ("bytes", "in"),
        Kind::Ints => ("numbers", "in"),
        Kind::Outs(_) => ("numbers", "out"),
        Kind::Out { of: Place::Handle(_), .. } => ("handle", "out"),
        Kind::Out { of: Place::Code(_), .. } => ("code", "out"),
        Kind::Out { .. } => ("number", "out"),
        Kind::Options => ("options", "in"),
        Kind::LogFunction => ("callback", "in"),
        Kind::User => ("user", "in"),
    };
    let of = match &arg.kind {
        Kind::Handle { of, .. } | Kind::Out { of: Place::Handle(of), .. } => Some(of.clone()),
        Kind::Form { .. } => Some("zdxm_form".to_owned()),
        Kind::Number(of) if !matches!(of.as_str(), "i32" | "i64") => Some(of.clone()),
        Kind::Code { constants, .. } | Kind::Out { of: Place::Code(constants), .. } => Some(constants.clone()),
        _ => None,
    };
    let unit = match &arg.kind {
        Kind::Number(of) => unit(of, &arg.name),
        Kind::Out { of: Place::Int | Place::Int64, .. } => unit("", &arg.name),
        _ => None,
    };
    let freed_by = match &arg.kind {
        Kind::Out { of: Place::Handle(of), .. } => Some(words::end(of)),
        _ => None,
    };
    let form = match &arg.kind {
        Kind::Form { of, .. } => Some(of.clone()),
        _ => None,
    };
    Argument { role, direction, of, form, unit, freed_by, parameters, english, chinese }
}

fn unit(of: &str, name: &str) -> Option<&'static str> {
    Some(match (of, name) {
        ("Month", _) | (_, "month") => "yyyymm",
        ("Day", _) | (_, "day" | "yyyymmdd" | "start" | "end") => "yyyymmdd",
        ("Fen", _) | (_, "fen") => "fen",
        (_, "at_ms" | "ms") => "ms",
        (_, "ten_days") => "yyyymmp",
        _ => return None,
    })
}

/// Whether NULL is no mistake, of itself or together with another argument.
fn may_be_null(export: &Export, param: &crate::Param) -> bool {
    let is_text = matches!(param.ty, Ty::Chars | Ty::OutChars);
    param.optional || is_text || (matches!(param.ty, Ty::Handle(_)) && export.is_end())
}

/// A parameter's type as the header writes it.
pub(crate) fn c_type(ty: &Ty) -> String {
    match ty {
        Ty::Int => "int32_t".to_owned(),
        Ty::Int64 => "int64_t".to_owned(),
        Ty::Handle(of) => format!("{of} *"),
        Ty::OutHandle(of) => format!("{of} **"),
        Ty::OutInt | Ty::OutInts => "int32_t *".to_owned(),
        Ty::OutInt64 | Ty::OutInt64s => "int64_t *".to_owned(),
        Ty::Ints => "const int32_t *".to_owned(),
        Ty::Chars => "const char *".to_owned(),
        Ty::Units => "const uint16_t *".to_owned(),
        Ty::OutChars => "char *".to_owned(),
        Ty::OutUnits => "uint16_t *".to_owned(),
        Ty::Options => "const zdxm_open_options *".to_owned(),
        Ty::Bytes => "const void *".to_owned(),
        Ty::LogFunction => "zdxm_log_fn".to_owned(),
        Ty::LogFunction16 => "zdxm_log16_fn".to_owned(),
        Ty::User => "void *".to_owned(),
    }
}

/// The version that an export says it came with: `Since 1.1.`
fn since(doc: &str) -> String {
    let words = doc.split_once("Since ").map(|(_, rest)| rest);
    let version = words.and_then(|rest| rest.split(|c: char| !c.is_ascii_digit() && c != '.').next());
    let version = version.map(|version| version.trim_end_matches('.')).filter(|version| !version.is_empty());
    version.unwrap_or("1.0").to_owned()
}

fn number(constant: &Constant) -> Number {
    Number { name: constant.name.clone(), value: constant.value, english: constant.doc.clone() }
}

fn prefix(family: &crate::Family) -> String {
    if family.prefix.is_empty() { "ZDXM_".to_owned() } else { format!("ZDXM_{}_", family.prefix) }
}

fn codes(abi: &Abi, family: &crate::Family) -> Codes {
    let constants = family.constants(abi.errors());
    let values = constants.into_iter().zip(&family.values).map(|(constant, value)| Code {
        word: coded::snake(&value.name),
        chinese: value.chinese.clone(),
        name: constant.name,
        value: constant.value,
        english: value.doc.replace('\n', " "),
    });
    Codes {
        rust: family.path.clone(),
        prefix: prefix(family),
        english: if family.prefix == "E" { "Kind of an error".to_owned() } else { family.title.clone() },
        values: values.collect(),
    }
}

fn described_field(abi: &Abi, field: fields::Field) -> Field {
    let english = field.constant.doc.replace('\n', " ");
    Field {
        word: field.constant.name.trim_start_matches("ZDXM_F_").to_lowercase(),
        ty: types::type_of(&field.constant.name, &english).to_lowercase(),
        codes: types::family_of(abi, &english).map(prefix),
        name: field.constant.name,
        number: field.constant.value,
        chinese: field.title,
        english,
    }
}

fn text(message: Message) -> Text {
    let Message { id, kind, args, what, remedy } = message;
    let (remedy_english, remedy_chinese) = remedy.map(|both| (both.english, both.chinese)).unzip();
    Text { id, kind, arguments: args, english: what.english, chinese: what.chinese, remedy_english, remedy_chinese }
}

/// `include/zdxm.json`, a line for each entry of a list, so that a change shows what it changed.
pub fn render(abi: &Abi) -> String {
    let d = Description::of(abi);
    let members = [
        ("format", json(&d.format)),
        ("abi_version", json(&d.abi_version)),
        ("header", json(&d.header)),
        ("handles", list(&d.handles)),
        ("structs", list(&d.structs)),
        ("callbacks", list(&d.callbacks)),
        ("functions", list(&d.functions)),
        ("constants", list(&d.constants)),
        ("codes", list(&d.codes)),
        ("fields", list(&d.fields)),
        ("messages", list(&d.messages)),
    ];
    let members = members.map(|(name, value)| format!("\"{name}\": {value}")).join(",\n");
    format!("{{\n{members}\n}}\n")
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_else(|error| panic!("{error}"))
}

fn list(values: &[impl Serialize]) -> String {
    format!("[\n{}\n]", values.iter().map(json).collect::<Vec<_>>().join(",\n"))
}

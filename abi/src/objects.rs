//! The object model of the idiomatic layers, once for all languages: classes with their methods, records, forms and
//! enumerations. Each language renders it in its own way; what it has no words for stands in [`APART`].

mod errors;
mod methods;
pub mod names;
mod records;
mod shapes;

use std::sync::OnceLock;

pub use errors::{ErrorKind, FAMILIES};

use crate::words::{self, Both, HANDLES};
use crate::{Abi, Kind, Rows};

/// All that a layer is made from.
pub struct Model {
    pub classes: Vec<Class>,
    /// The kinds of rows, by name.
    pub records: Vec<Record>,
    /// The kinds of forms, by number.
    pub forms: Vec<Form>,
    /// The enumerations of the library, without the kinds of errors.
    pub enumerations: Vec<Enumeration>,
    /// The kinds of errors, by number from -1 down.
    pub errors: Vec<ErrorKind>,
}

/// A kind of handle.
pub struct Class {
    /// `View`
    pub name: String,
    /// `zdxm_view`
    pub handle: String,
    pub purpose: Both,
    /// The C function that frees it.
    pub end: String,
    pub methods: Vec<Method>,
}

impl Class {
    /// Whether a layer has values instead: forms and rows.
    pub fn is_value(&self) -> bool {
        ["Form", "Cursor"].contains(&self.name.as_str())
    }
}

/// An export whose first argument is the object.
pub struct Method {
    /// In its class, in small letters: `project_list`.
    pub name: String,
    /// The C function: `zdxm_project_list`.
    pub function: String,
    pub takes: Vec<Parameter>,
    pub gives: Gives,
    /// What it does: the manual in English, one sentence in Chinese.
    pub doc: Both,
}

/// What a method takes, in the order of the C function.
pub struct Parameter {
    pub name: String,
    pub takes: Takes,
    pub doc: Both,
}

impl Parameter {
    /// Whether it may be left out.
    pub fn is_optional(&self) -> bool {
        match &self.takes {
            Takes::Value { of: Meaning::Overwrite | Meaning::KeepExisting, .. } => true,
            Takes::Value { optional, .. } | Takes::Form { optional, .. } => *optional,
            _ => false,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Takes {
    /// A value; 0 stands for "none" where it is optional.
    Value { of: Meaning, optional: bool },
    /// A form of a kind, by the name of its class; no name for a form of any kind.
    Form { of: Option<String>, optional: bool, corrects: bool },
    /// Another object, by its class.
    Object(String),
    /// The row that a cursor stands on.
    Row,
    /// How to open a ledger.
    Options,
    /// A function for the lines of the log, and what it is called with.
    Log,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    Text,
    /// A path of a file.
    Path,
    Bytes,
    /// Fen, 64 bits.
    Money,
    Int,
    Int64,
    Flag,
    /// yyyymm
    Month,
    /// yyyymmdd
    Day,
    /// yyyymmdd whose day, or day and month, may be 00.
    Date,
    /// yyyymm and 1, 2 or 3.
    TenDays,
    Year,
    /// Milliseconds, since 1970 UTC or of a span.
    Milliseconds,
    /// The number of a record: `Unit`, `Change`; empty for one of any kind.
    Record(String),
    /// A value of an enumeration, by its name.
    Code(String),
    /// The sum of such values.
    Flags(String),
    Ints,
    Texts,
    /// `ZDXM_F_...`
    Field,
    /// `ZDXM_FORM_...`
    FormKind,
    /// 0 or `ZDXM_SAVE_OVERWRITE`.
    Overwrite,
    /// 0 or `ZDXM_RESTORE_KEEP_EXISTING`.
    KeepExisting,
}

/// What a method gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gives {
    Nothing,
    Value {
        of: Meaning,
        nullable: bool,
    },
    /// A new object of a class.
    Object(String),
    /// Rows of a kind of record; of none where the columns are known only when they are made.
    Rows {
        of: Option<String>,
        how: Many,
    },
    /// How far a step has come: done, total.
    Progress,
    /// Several values, each by its name.
    Several(Vec<(String, Meaning)>),
}

/// How many rows a method gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Many {
    All,
    AtMostOne,
    One,
    /// One, through a place that may be NULL.
    OneIfWanted,
    /// One behind the number of its record.
    Ensured,
    /// Some, behind how many there are.
    Counted,
}

/// A kind of row.
pub struct Record {
    /// `Project`
    pub name: String,
    pub doc: Both,
    pub properties: Vec<Property>,
}

/// A form of a kind, or a field of a row.
pub struct Form {
    /// `ProjectForm`
    pub name: String,
    /// `ZDXM_FORM_PROJECT`
    pub kind: String,
    pub number: i64,
    pub doc: Both,
    pub properties: Vec<Property>,
}

/// A field of a row or a form.
#[derive(Debug, Clone)]
pub struct Property {
    /// `total`
    pub name: String,
    /// `ZDXM_F_TOTAL`
    pub field: String,
    pub number: i64,
    pub of: Meaning,
    /// Whether a row may have no value there. A form may always say nothing.
    pub nullable: bool,
    pub doc: Both,
}

pub struct Enumeration {
    /// `Phase`
    pub name: String,
    pub doc: String,
    /// What it is in Chinese, in a sentence.
    pub chinese: String,
    pub values: Vec<Value>,
    /// Whether several of its values may be set at once.
    pub is_flags: bool,
}

pub struct Value {
    /// `ONGOING`
    pub name: String,
    /// `ZDXM_PHASE_ONGOING`
    pub constant: String,
    pub number: i64,
    /// 续建
    pub chinese: String,
    pub doc: String,
}

/// The exports that are no method of an object, each with the reason.
pub const APART: [(&str, &str); 13] = [
    ("zdxm_abi_version", "belongs to no object; a layer asks it when it loads the library"),
    ("zdxm_context_new", "makes a context from nothing: its constructor"),
    ("zdxm_error_code", "an exception carries it"),
    ("zdxm_error_detail", "an exception carries it"),
    ("zdxm_error_text", "an exception carries it"),
    ("zdxm_error_id", "an exception carries it"),
    ("zdxm_error_remedy", "an exception carries it"),
    ("zdxm_error_cell", "an exception carries it"),
    ("zdxm_error_is_temporary", "an exception carries it"),
    ("zdxm_cursor_numbers", "fills arrays of the caller; a layer reads whole columns by it"),
    ("zdxm_cursor_texts", "fills arrays of the caller; a layer reads whole columns by it"),
    ("zdxm_cursor_next", "its status says whether there is a row: iteration"),
    ("zdxm_form_json", "JSON of a record is text for the library and a map for the language"),
];

impl Model {
    /// The model of the sources, read once.
    pub fn of(abi: &Abi) -> &'static Model {
        static MODEL: OnceLock<Model> = OnceLock::new();
        MODEL.get_or_init(|| Model::read(abi))
    }

    fn read(abi: &Abi) -> Model {
        let tables = crate::tables::Tables::read();
        Model {
            classes: HANDLES.iter().map(|handle| class(abi, handle)).collect(),
            records: records::records(abi, &tables),
            forms: records::forms(abi, &tables),
            enumerations: abi.families.iter().filter(|family| family.prefix != "E").map(enumeration).collect(),
            errors: errors::read(abi),
        }
    }
}

type Handle = (&'static str, &'static str, &'static str, &'static str, &'static str);

fn class(abi: &Abi, (handle, _, _, english, chinese): &Handle) -> Class {
    let own = abi.exports.iter().filter(|export| class_of(export).as_deref() == Some(handle));
    Class {
        name: class_name(handle),
        handle: (*handle).to_owned(),
        purpose: Both::new(*english, *chinese),
        end: words::end(handle),
        methods: own.map(methods::method).collect(),
    }
}

/// The handle whose method an export is: none where it frees one, or is apart.
pub fn class_of(export: &crate::Export) -> Option<String> {
    let is_apart = APART.iter().any(|(name, _)| *name == export.name);
    match export.args.first().map(|arg| &arg.kind) {
        Some(Kind::Handle { of, .. }) if !export.is_end() && !is_apart => Some(of.clone()),
        _ => None,
    }
}

/// `zdxm_view` as `View`. A plan change that is put together is no row of the ledger yet.
pub fn class_name(handle: &str) -> String {
    match handle {
        "zdxm_plan_change" => "PlanChangeDraft".to_owned(),
        "zdxm_verify" => "Proof".to_owned(),
        handle => pascal(handle.trim_start_matches("zdxm_")),
    }
}

/// `PLAN_CHANGE` and `plan_change` as `PlanChange`.
pub fn pascal(name: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().into_iter().flat_map(char::to_uppercase);
        first.chain(letters.flat_map(char::to_lowercase)).collect::<String>()
    };
    name.split('_').map(word).collect()
}

/// The name of the enumeration whose constants begin so.
fn family_of(constants: &str) -> String {
    let families = families();
    let found = families.iter().find(|(begin, _)| begin == constants);
    found.map(|(_, name)| name.clone()).unwrap_or_else(|| panic!("no enumeration has constants {constants}"))
}

/// How the constants of each enumeration begin, and its name.
fn families() -> &'static [(String, String)] {
    static ALL: OnceLock<Vec<(String, String)>> = OnceLock::new();
    ALL.get_or_init(|| {
        let begin = |prefix: &str| match prefix {
            "" => "ZDXM_YUAN".to_owned(),
            prefix => format!("ZDXM_{prefix}_"),
        };
        crate::coded::read().iter().map(|family| (begin(&family.prefix), last(&family.path))).collect()
    })
}

/// The last word of a path.
fn last(path: &str) -> String {
    path.rsplit("::").next().unwrap_or(path).to_owned()
}

fn enumeration(family: &crate::Family) -> Enumeration {
    let values = family.values.iter().map(|value| {
        let name = crate::coded::snake(&value.name).to_uppercase();
        let doc = value.doc.replace('\n', " ");
        let constant = family.constant(value);
        Value { name, constant, number: value.number, chinese: value.chinese.clone(), doc }
    });
    let doc = if family.title.is_empty() { "Unit of money".to_owned() } else { family.title.clone() };
    let name = last(&family.path);
    let chinese = format!("{}。", names::said(&name).chinese);
    Enumeration { name, doc, chinese, values: values.collect(), is_flags: family.prefix == "FLAG" }
}

impl Many {
    fn of(rows: Rows) -> Many {
        match rows {
            Rows::All => Many::All,
            Rows::AtMostOne => Many::AtMostOne,
            Rows::One => Many::One,
        }
    }
}

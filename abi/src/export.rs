//! An export as a person writes it.

/// A function of `src/ffi` named `zdxm_...`: its arguments by what they are.
pub struct Export {
    pub name: String,
    pub doc: String,
    pub args: Vec<Arg>,
    /// The file of `src/ffi` that it stands in, without its ending.
    pub section: String,
    /// The fields of the rows that it gives, without what stands before their names: `SINCE`.
    pub fields: Vec<String>,
    /// The type of these rows in Rust: `Project`, `Ensured<UnitId>`.
    pub row: Option<String>,
    /// How it is called, where it takes values and gives one, instead of what C passes.
    pub plain: Option<Plain>,
    /// It frees a handle, and follows from `handle_of!`: nobody wrote it.
    pub is_made: bool,
}

/// An export as a plain function: `fn zdxm_unit_get(view: &View, id: UnitId) -> Result<Unit>`.
pub struct Plain {
    /// What its handle stands for.
    pub object: Object,
    /// What it takes behind that, in this order.
    pub takes: Vec<Take>,
    pub gives: Gives,
}

/// What a plain function takes behind the object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Take {
    /// The next argument of the export.
    Argument(Read),
    /// The context of the handle.
    Context,
    /// The ledger of the handle.
    Ledger,
}

/// What the handle of a plain function stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Object {
    View,
    Batch,
    Ledger,
    Context,
    /// The object that the handle has.
    Own,
}

/// How an argument of a plain function is read from what C passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Read {
    /// It is passed on.
    AsIs,
    Text,
    /// A text that is kept.
    OwnText,
    Path,
    Bytes,
    /// The record of a form.
    Form,
    /// The same, or an empty one where the form is NULL.
    FormIf,
    /// A form by which a record is corrected.
    Correction,
    /// How a file is saved, by flags.
    Save,
    /// How many, at least one.
    Portion,
    /// How many, or none.
    Count,
    Month,
    Day,
    TenDays,
    Year,
    Code,
    /// A code, or 0 for none.
    CodeIf,
}

/// What a plain function gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gives {
    Nothing,
    /// The number of a record.
    Id,
    Flag,
    /// A value of an enumeration.
    Code,
    /// A value of an enumeration, or 0 for none.
    CodeIf,
    /// A number, by the name of its type at the border.
    Number,
    /// A number, or `ZDXM_NULL`.
    NumberIf,
    Text,
    /// A text, or `ZDXM_NULL`.
    TextIf,
    /// Rows: all, those that there are, or one.
    Rows(Rows),
    /// Some of the rows that there are, and how many there are where the caller wants that.
    Counted,
    /// One row, where the caller wants it.
    RowIf,
    /// The number of what a name stands for, and a row on it where the caller wants that.
    Ensured,
    /// An object for a new handle.
    Object,
    /// How far a step has come.
    Progress,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rows {
    All,
    AtMostOne,
    One,
}

#[derive(Clone)]
pub struct Arg {
    pub name: String,
    pub kind: Kind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A handle such as `zdxm_view`; NULL stands for "none" where it is optional.
    Handle {
        of: String,
        optional: bool,
    },
    /// A form by its number: `ZDXM_FORM_UNIT`.
    Form {
        of: String,
        /// What it fills in: `unit::UnitForm`.
        record: String,
        optional: bool,
        /// It corrects a record: all of it, or the fields that were set.
        corrects: bool,
    },
    /// A number of 32 or 64 bits, and what it means: the name of its type (`PlanId`, `Month`), or `i32`, `i64`.
    Number(String),
    /// A value of an enumeration: its name in Rust, and how its constants begin.
    Code {
        of: String,
        constants: String,
    },
    /// A text in.
    Text,
    /// Where a text goes.
    TextOut,
    /// Bytes in.
    Bytes,
    /// Numbers in.
    Ints,
    /// Where several numbers go, which must be given.
    Outs(Place),
    /// A result; NULL where it is optional and not wanted.
    Out {
        of: Place,
        optional: bool,
    },
    /// How to open a ledger.
    Options,
    LogFunction,
    /// What the log function is called with.
    User,
}

/// What a result is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    Int,
    Int64,
    /// A value of an enumeration, by how its constants begin.
    Code(String),
    /// A new handle.
    Handle(String),
}

impl Export {
    /// Whether it has texts, or a function that is given texts, and so two functions in C.
    pub fn has_text(&self) -> bool {
        self.args.iter().any(|arg| matches!(arg.kind, Kind::Text | Kind::TextOut | Kind::LogFunction))
    }

    /// Whether it frees a handle.
    pub fn is_end(&self) -> bool {
        self.name.ends_with("_free") || self.name.ends_with("_close")
    }

    /// The calls of the library that its first paragraph names: `View::project`.
    pub fn binds(&self) -> Vec<String> {
        let first = self.doc.split("\n\n").next().unwrap_or_default().replace('\n', " ");
        let Some((_, rust)) = first.split_once("Rust `") else { return Vec::new() };
        rust.split('`').step_by(2).filter(|name| name.contains("::")).map(str::to_owned).collect()
    }

    /// What the length of a text or of bytes is called: `len`, or by the text where there are several.
    pub fn length_of(&self, arg: &Arg) -> String {
        let texts = self.args.iter().filter(|arg| matches!(arg.kind, Kind::Text | Kind::Bytes)).count();
        if texts > 1 { format!("{}_len", arg.name) } else { "len".to_owned() }
    }
}

/// Whether a number is the type of a record's number in the library.
pub fn is_record(of: &str) -> bool {
    of.ends_with("Id") || of == "ChangeNumber"
}

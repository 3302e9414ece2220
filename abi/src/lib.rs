//! The C ABI as data, and all that is made from it.
//!
//! A person writes an export in `src/ffi` as an ordinary function named `zdxm_...` whose types say what each argument is:
//! [`Export`]. Most take and give values, as `fn zdxm_unit_get(view: &View, id: UnitId) -> Result<Unit>` does ([`Plain`]); the
//! others take what C passes, and do the rest themselves. From that follow the plain C functions, a text's as one for `char` and one for UTF-16
//! ([`Function`], `src/ffi/exports.rs`), the lines of the header on each parameter ([`words`]), and the declarations of the
//! other languages. `cargo run -p zdxm-abi` writes them; a test compares. It is a tool for those who build the library: what
//! it cannot read it refuses by a panic that names it, and no program ever links it.

pub mod automation;
pub mod basic;
pub mod chinese;
pub mod coded;
pub mod cpp;
mod csharp;
pub mod description;
mod export;
pub mod exports;
pub mod fields;
mod function;
pub mod java;
pub mod layers;
pub mod manual;
pub mod messages;
mod names;
pub mod objects;
pub mod pascal;
mod plain;
pub mod powerbuilder;
pub mod published;
pub mod python;
mod read;
pub mod records;
pub mod rows;
pub mod stdcall;
pub mod tables;
pub mod types;
pub mod words;

use std::path::{Path, PathBuf};

pub use coded::Family;
pub use export::{Arg, Export, Gives, Kind, Object, Place, Plain, Read, Rows, Take};
pub use function::{Function, Param, Ty};
pub use read::{doc, is_public, parse};

/// The files of `src/ffi` that declare something, in the order in which the header has them. Others come behind them, by name.
pub const SECTIONS: [&str; 50] = [
    "codes",
    "coded",
    "fields",
    "context",
    "ledger",
    "view",
    "change",
    "form",
    "cursor",
    "json",
    "batch",
    "kinds",
    "unit",
    "person",
    "contact",
    "sector",
    "project",
    "plan",
    "item",
    "plan_change",
    "report",
    "filing",
    "ten_day",
    "matter",
    "node",
    "letter",
    "event",
    "attachment",
    "place",
    "rollover",
    "history",
    "merger",
    "voided",
    "figures",
    "query",
    "ranking",
    "funds",
    "rule_pack",
    "assessment",
    "bulletin",
    "document",
    "export",
    "issued_bulletin",
    "workbook",
    "import",
    "verify",
    "seal",
    "backup",
    "archive",
    "value",
];

/// Everything that the header declares, in its order.
pub struct Abi {
    /// The enumerations of the library that C has.
    pub families: Vec<Family>,
    pub constants: Vec<Constant>,
    pub exports: Vec<Export>,
    /// The C functions of the exports.
    pub functions: Vec<Function>,
    /// What each section says of itself.
    pub introductions: Vec<(String, String)>,
}

pub struct Constant {
    pub name: String,
    pub value: i64,
    pub doc: String,
}

/// A file that is made from the ABI.
struct Made {
    /// From the top of the repository.
    path: &'static str,
    render: fn(&Abi) -> String,
}

const MADE: [Made; 38] = [
    Made { path: "src/ffi/coded.rs", render: coded::render },
    Made { path: "src/ffi/fields.rs", render: fields::render },
    Made { path: "src/ffi/handles.rs", render: tables::render },
    Made { path: "src/ffi/exports.rs", render: exports::render },
    Made { path: "src/ffi/field_types.rs", render: types::render },
    Made { path: "include/zdxm.json", render: description::render },
    Made { path: "bindings/csharp/Raw.cs", render: csharp::render },
    Made { path: "bindings/csharp/Enums.cs", render: csharp::codes::enums },
    Made { path: "bindings/csharp/Exceptions.cs", render: csharp::codes::exceptions },
    Made { path: "bindings/csharp/Records.cs", render: csharp::records::records },
    Made { path: "bindings/csharp/Forms.cs", render: csharp::records::forms },
    Made { path: "bindings/csharp/Classes.cs", render: csharp::classes::render },
    Made { path: "bindings/pascal/zdxm.pas", render: pascal::render },
    Made { path: "bindings/pascal/zdxmcodes.pas", render: pascal::codes::render },
    Made { path: "bindings/pascal/zdxmerrors.pas", render: pascal::codes::errors },
    Made { path: "bindings/pascal/zdxmrecords.pas", render: pascal::records::records },
    Made { path: "bindings/pascal/zdxmforms.pas", render: pascal::records::forms },
    Made { path: "bindings/pascal/zdxmobjects.pas", render: pascal::classes::render },
    Made { path: "bindings/python/zdxm/raw.py", render: python::render },
    Made { path: "bindings/python/zdxm/enums.py", render: python::codes::enums },
    Made { path: "bindings/python/zdxm/errors.py", render: python::codes::errors },
    Made { path: "bindings/python/zdxm/records.py", render: python::records::records },
    Made { path: "bindings/python/zdxm/forms.py", render: python::records::forms },
    Made { path: "bindings/python/zdxm/classes.py", render: python::classes::render },
    Made { path: "bindings/cpp/zdxm/codes.hpp", render: cpp::codes::codes },
    Made { path: "bindings/cpp/zdxm/errors.hpp", render: cpp::codes::errors },
    Made { path: "bindings/cpp/zdxm/records.hpp", render: cpp::records::records },
    Made { path: "bindings/cpp/zdxm/forms.hpp", render: cpp::records::forms },
    Made { path: "bindings/cpp/zdxm/classes.hpp", render: cpp::classes::render },
    Made { path: "bindings/basic/zdxm.bas", render: basic::render },
    Made { path: "bindings/java/zdxm/Zdxm.java", render: java::render },
    Made { path: "bindings/powerbuilder/zdxm64.txt", render: powerbuilder::render },
    Made { path: "bindings/powerbuilder/zdxm32.txt", render: powerbuilder::render_x86 },
    Made { path: "bindings/windows/zdxm_automation.h", render: automation::table },
    Made { path: "bindings/windows/zdxm.idl", render: automation::idl },
    Made { path: "bindings/windows/zdxm_stdcall.c", render: stdcall::render },
    Made { path: "bindings/windows/zdxm.def", render: stdcall::names },
    Made { path: "bindings/windows/zdxm-x86.def", render: stdcall::names_x86 },
];

/// Everything that is made from the ABI: the path and the text of each file.
pub fn made(abi: &Abi) -> Vec<(String, String)> {
    let files = MADE.iter().map(|made| (made.path.to_owned(), (made.render)(abi)));
    files.chain(java::files(abi)).collect()
}

/// The files of the folder of Java's classes that are not made any more.
pub fn stale(made: &[(String, String)]) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(root().join(java::FILES)).into_iter().flatten().flatten();
    let is_made = |path: &PathBuf| made.iter().any(|(known, _)| root().join(known) == *path);
    entries.map(|entry| entry.path()).filter(|path| !is_made(path)).collect()
}

/// The top of the repository that Cargo runs, which is not always the one that compiled this program: clones may
/// share a target folder.
pub fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from("."), PathBuf::from);
    let top = here.ancestors().find(|folder| folder.join("abi/Cargo.toml").is_file());
    top.map_or_else(|| here.clone(), Path::to_path_buf)
}

//! Declarations for Python's ctypes. Python's texts are UTF-8 at the border, so the 16-bit twins are left out.

pub mod classes;
pub mod codes;
pub mod records;

use std::fmt::Write;

use crate::layers::Tongue;
use crate::objects::{Model, Record};
use crate::{Abi, Ty};

pub fn render(abi: &Abi) -> String {
    let mut out = String::from(
        "\"\"\"The C ABI of zdxm for ctypes. Made from src/ffi by `cargo run -p zdxm-abi`;\n\
         do not edit. Programs use the package zdxm, which stands on this module.\"\"\"\n\
         import ctypes\nfrom typing import Any\n\n\
         HANDLE = ctypes.c_void_p\n\
         INT = ctypes.c_int32\n\
         INT64 = ctypes.c_int64\n\
         TEXT = ctypes.c_char_p\n\
         LOG = ctypes.CFUNCTYPE(None, ctypes.c_void_p, INT, TEXT, INT)\n\n\n\
         class OpenOptions(ctypes.Structure):\n    \
             _fields_ = [(\"struct_size\", INT), (\"flags\", INT), (\"busy_ms\", INT), (\"view_limit_ms\", INT),\n                \
             (\"clock_policy\", INT)]\n\n\n\
         SIZE_OF_OPTIONS = ctypes.sizeof(OpenOptions)\n",
    );
    for constant in &abi.constants {
        writeln!(out, "{} = {}", constant.name, constant.value).unwrap();
    }
    out.push_str(
        "\n# Name of each function and the types of its arguments; every one returns a status.\nFUNCTIONS: dict[str, list[Any]] = {\n",
    );
    for function in abi.functions.iter().filter(|function| !function.is_wide()) {
        let types = function.params.iter().map(|param| match &param.ty {
            Ty::Int => "INT".to_owned(),
            Ty::Int64 => "INT64".to_owned(),
            Ty::Handle(_) => "HANDLE".to_owned(),
            Ty::OutHandle(_) => "ctypes.POINTER(HANDLE)".to_owned(),
            Ty::OutInt | Ty::Ints | Ty::OutInts => "ctypes.POINTER(INT)".to_owned(),
            Ty::OutInt64 | Ty::OutInt64s => "ctypes.POINTER(INT64)".to_owned(),
            Ty::Chars | Ty::OutChars => "TEXT".to_owned(),
            Ty::Bytes => "ctypes.c_char_p".to_owned(),
            Ty::Options => "ctypes.POINTER(OpenOptions)".to_owned(),
            Ty::LogFunction => "LOG".to_owned(),
            Ty::User => "ctypes.c_void_p".to_owned(),
            Ty::Units | Ty::OutUnits | Ty::LogFunction16 => {
                panic!("{} has a 16-bit text and no 16 in its name", function.name)
            }
        });
        writeln!(out, "    # {}", function.summary()).unwrap();
        writeln!(out, "    \"{}\": [{}],", function.name, types.collect::<Vec<_>>().join(", ")).unwrap();
    }
    out.push_str(
        "}\n\n\n\
         def load(path: str) -> Any:\n    \
             \"\"\"Loads the shared library and declares every function.\"\"\"\n    \
             library = ctypes.CDLL(path)\n    \
             for name, types in FUNCTIONS.items():\n        \
                 function = getattr(library, name)\n        \
                 function.argtypes = types\n        \
                 function.restype = INT\n    \
             return library\n",
    );
    out
}

/// Python's names of what C calls otherwise.
const TONGUE: Tongue = Tongue { none: "None", method, property: marked, value };

fn method(name: &str) -> String {
    marked(&free(name))
}

fn value(family: &str, name: &str) -> String {
    marked(&format!("{family}.{name}"))
}

/// A name among words.
fn marked(name: &str) -> String {
    format!("`{name}`")
}

/// A text of the header in Python's names, without what it says of Rust.
fn said(model: &Model, english: &str, record: Option<&Record>) -> String {
    TONGUE.paragraphs(model, english, record).join("\n\n")
}

/// Documentation of two languages, set in.
fn docstring(english: &str, chinese: &str, set_in: &str) -> String {
    const WIDTH: usize = 112;
    let mut lines = Vec::new();
    let paragraphs = english.split("\n\n").chain([chinese]).filter(|paragraph| !paragraph.is_empty());
    for paragraph in paragraphs.map(|paragraph| paragraph.replace('\\', "\\\\").replace("\"\"\"", "'''")) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let mut line = String::new();
        for word in paragraph.split(' ') {
            if !line.is_empty() && line.chars().count() + word.chars().count() > WIDTH {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    let end = if lines.len() > 1 { format!("\n{set_in}") } else { String::new() };
    let lines = lines.into_iter().enumerate().map(|(at, line)| match (at, line.is_empty()) {
        (0, _) | (_, true) => line,
        _ => format!("{set_in}{line}"),
    });
    let text = lines.collect::<Vec<_>>().join("\n");
    let quoted = if text.ends_with('"') && end.is_empty() { format!("{text} ") } else { text };
    format!("{set_in}\"\"\"{quoted}{end}\"\"\"\n")
}

/// A name that Python does not keep for itself.
fn free(name: &str) -> String {
    let kept =
        ["from", "return", "import", "class", "is", "in", "not", "and", "or", "with", "for", "if", "pass", "def"];
    if kept.contains(&name) { format!("{name}_") } else { name.to_owned() }
}

/// What a module hands on to those who write `from zdxm import ...`.
fn all<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let names = names.map(|name| format!("    \"{name}\",\n")).collect::<String>();
    format!("\n__all__ = [\n{names}]\n")
}

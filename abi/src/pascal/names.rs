//! Names and documentation as Pascal programmers have them.

use crate::Abi;
use crate::layers::{Tongue, of_field, wrapped};
use crate::objects::{Model, Property, Record, pascal};
use crate::words::Both;

/// The words that Pascal keeps for itself, and Result.
const KEPT: [&str; 64] = [
    "and",
    "array",
    "as",
    "asm",
    "begin",
    "case",
    "class",
    "const",
    "constructor",
    "destructor",
    "div",
    "do",
    "downto",
    "else",
    "end",
    "except",
    "exports",
    "file",
    "finalization",
    "finally",
    "for",
    "function",
    "goto",
    "if",
    "implementation",
    "in",
    "inherited",
    "initialization",
    "inline",
    "interface",
    "is",
    "label",
    "library",
    "mod",
    "nil",
    "not",
    "object",
    "of",
    "on",
    "or",
    "packed",
    "procedure",
    "program",
    "property",
    "raise",
    "record",
    "repeat",
    "result",
    "set",
    "shl",
    "shr",
    "string",
    "then",
    "threadvar",
    "to",
    "try",
    "type",
    "unit",
    "until",
    "uses",
    "var",
    "while",
    "with",
    "xor",
];

/// A name of the model as Pascal has it: `plan_change` is PlanChange. A word that Pascal keeps for itself ends in an underscore, as
/// Delphi writes names of type libraries.
pub fn name(of: &str) -> String {
    let name = pascal(of);
    if KEPT.contains(&name.to_lowercase().as_str()) { format!("{name}_") } else { name }
}

/// The type of an enumeration.
pub fn code(family: &str) -> String {
    format!("TZdxm{family}")
}

/// The interface of a kind of row or form.
pub fn row(of: &str) -> String {
    format!("IZdxm{of}")
}

/// The record that stands for an object.
pub fn class(of: &str) -> String {
    format!("TZdxm{of}")
}

fn tongue() -> Tongue {
    Tongue {
        none: "No value",
        method: name,
        property: name,
        value: |family, value| format!("{}.{}", code(family), name(value)),
    }
}

/// Documentation in lines of its own.
fn lines(paragraphs: impl Iterator<Item = String>, set_in: &str) -> String {
    let mut out = String::new();
    for (at, paragraph) in paragraphs.filter(|paragraph| !paragraph.is_empty()).enumerate() {
        if at > 0 {
            out.push_str(&format!("{set_in}///\n"));
        }
        for line in wrapped(&paragraph, 124 - set_in.len()) {
            out.push_str(&format!("{set_in}/// {line}\n"));
        }
    }
    out
}

/// What a text of the header says, in both languages.
pub fn doc(abi: &Abi, text: &Both, record: Option<&Record>, set_in: &str) -> String {
    let paragraphs = tongue().paragraphs(Model::of(abi), &text.english, record);
    // A record's Chinese stands in its English already.
    let is_new = !text.english.contains(&text.chinese);
    let own = is_new.then(|| tongue().words(Model::of(abi), &text.chinese.replace("ZDXM_NULL", "空值"), record));
    lines(paragraphs.into_iter().chain(own), set_in)
}

/// What a field is, in both languages in one line.
pub fn doc_of_field(abi: &Abi, property: &Property, set_in: &str) -> String {
    let english = tongue().words(Model::of(abi), &of_field(&property.doc.english), None);
    lines([format!("{english} ({}).", property.doc.chinese)].into_iter(), set_in)
}

/// A short text of the header.
pub fn doc_of_value(abi: &Abi, english: &str, chinese: &str, set_in: &str) -> String {
    let english = tongue().words(Model::of(abi), english, None);
    lines([format!("{} ({chinese}).", english.trim_end_matches('.'))].into_iter(), set_in)
}

/// The beginning of a unit that is made. The mark of UTF-8 is for Delphi, which would take it for the code page of the system.
pub fn head(what: &str, unit: &str, directives: &str) -> String {
    format!(
        "\u{feff}{{ {what} Made from src/ by `cargo run -p zdxm-abi`; do not edit. }}\nunit {unit};\n\n\
         {{$ifdef FPC}}{{$mode delphi}}{{$endif}}{directives}\n\ninterface\n\n"
    )
}

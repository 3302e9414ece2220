//! The C++ layer: typed records, forms and classes over `zdxm.h`, made from the object model.

pub mod classes;
pub mod codes;
pub mod records;

use crate::layers::{Tongue, of_field, sentence, wrapped};
use crate::objects::{Meaning, Model, Property, Record, pascal};
use crate::words::Both;

/// The head of a generated header, with the mark of UTF-8: without it, a Chinese MSVC takes a comment that ends in Chinese on to the
/// next line.
fn head(title: &str, guard: &str, includes: &[&str]) -> String {
    let includes = includes.iter().map(|name| format!("#include {name}\n")).collect::<String>();
    format!(
        "\u{feff}// {title}. Made from src/ by `cargo run -p zdxm-abi`; do not edit.\n\
         #ifndef ZDXM_{guard}_HPP\n#define ZDXM_{guard}_HPP\n\n{includes}\nnamespace zdxm {{\n"
    )
}

const END: &str = "\n} // namespace zdxm\n\n#endif\n";

/// C's names as C++ writes them.
const TONGUE: Tongue = Tongue { none: "none", method: str::to_owned, property: str::to_owned, value };

fn value(family: &str, name: &str) -> String {
    format!("{family}::{}", pascal(name))
}

/// Documentation in both languages, set in, as Doxygen reads it.
fn documentation(model: &Model, said: &Both, record: Option<&Record>, set_in: &str) -> String {
    let chinese = TONGUE.words(model, &said.chinese, record);
    let paragraphs = TONGUE.paragraphs(model, &said.english, record).into_iter().chain([chinese]);
    let paragraphs = paragraphs.filter(|paragraph| !paragraph.is_empty());
    let lines = paragraphs.map(|paragraph| {
        let lines = wrapped(&paragraph, 116 - set_in.len());
        // A backslash at its end would continue the comment.
        lines.iter().map(|line| format!("{set_in}/// {}\n", line.trim_end_matches('\\'))).collect::<String>()
    });
    lines.collect::<Vec<_>>().join(&format!("{set_in}///\n"))
}

/// What a field is, in both languages in one line.
fn of_property(model: &Model, property: &Property, record: Option<&Record>) -> String {
    let words = sentence(&TONGUE.words(model, &of_field(&property.doc.english), record));
    if words.contains(&property.doc.chinese) {
        format!("{words}.")
    } else {
        format!("{words} ({}).", property.doc.chinese)
    }
}

/// A name that C++ does not keep for itself, and that no macro of `windows.h` takes away.
fn free(name: &str) -> String {
    const KEPT: [&str; 23] = [
        "and",
        "class",
        "default",
        "delete",
        "export",
        "import",
        "new",
        "not",
        "operator",
        "or",
        "private",
        "public",
        "register",
        "return",
        "template",
        "this",
        "union",
        "far",
        "interface",
        "max",
        "min",
        "near",
        "small",
    ];
    if KEPT.contains(&name) { format!("{name}_") } else { name.to_owned() }
}

/// The type of a value.
fn value_type(of: &Meaning) -> String {
    match of {
        Meaning::Text | Meaning::Path | Meaning::Bytes => "std::string".to_owned(),
        Meaning::Texts => "std::vector<std::string>".to_owned(),
        Meaning::Ints => "std::vector<std::int32_t>".to_owned(),
        Meaning::Money => "Money".to_owned(),
        Meaning::Month => "Month".to_owned(),
        Meaning::Day | Meaning::Date => "Date".to_owned(),
        Meaning::TenDays => "TenDays".to_owned(),
        Meaning::Flag | Meaning::Overwrite | Meaning::KeepExisting => "bool".to_owned(),
        Meaning::Code(family) | Meaning::Flags(family) => family.clone(),
        Meaning::Int64 | Meaning::Milliseconds => "std::int64_t".to_owned(),
        Meaning::Int | Meaning::Year | Meaning::Record(_) | Meaning::Field | Meaning::FormKind => {
            "std::int32_t".to_owned()
        }
    }
}

//! Documentation as Java has it: comments in English and Chinese.

use crate::layers::{Tongue, camel, wrapped};
use crate::objects::pascal;

pub const TONGUE: Tongue = Tongue { none: "null", method: camel, property: getter, value };

fn value(family: &str, name: &str) -> String {
    format!("{family}.{name}")
}

/// `project_name` as `getProjectName`.
fn getter(property: &str) -> String {
    format!("get{}", pascal(property))
}

/// What stands before a class of its own file.
pub fn head(imports: &[&str]) -> String {
    let imports = imports.iter().map(|import| format!("import {import};\n")).collect::<String>();
    let gap = if imports.is_empty() { "" } else { "\n" };
    format!("// Made from src/ by `cargo run -p zdxm-abi`; do not edit.\npackage zdxm;\n\n{imports}{gap}")
}

/// The comment of a declaration, a paragraph for each text.
pub fn comment(english: &[String], chinese: &str, set_in: &str) -> String {
    let texts = english.iter().map(String::as_str).chain([chinese]).filter(|text| !text.is_empty());
    let paragraphs = texts.enumerate().map(|(at, text)| {
        let text = escaped(text);
        wrapped(&if at == 0 { text } else { format!("<p>{text}") }, 117 - set_in.len())
    });
    let paragraphs = paragraphs.collect::<Vec<_>>();
    match paragraphs.as_slice() {
        [one] if one.len() == 1 => format!("{set_in}/** {} */\n", one[0]),
        paragraphs => {
            let lines = paragraphs.join(&String::new());
            let lines = lines.iter().map(|line| format!("{set_in} * {line}\n").replace(" \n", "\n"));
            format!("{set_in}/**\n{}{set_in} */\n", lines.collect::<String>())
        }
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('@', "&#64;")
}

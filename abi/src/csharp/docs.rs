//! Documentation as C# has it: XML, in English and Chinese.

use super::escaped;
use crate::layers::{Tongue, wrapped};
use crate::objects::pascal;

pub const TONGUE: Tongue = Tongue { none: "null", method: pascal, property: pascal, value };

fn value(family: &str, name: &str) -> String {
    format!("{family}.{}", pascal(name))
}

/// What stands before each kind of generated file.
pub fn head(what: &str) -> String {
    // A compiler for code page 936 knows by the mark that it is UTF-8.
    format!("\u{feff}// {what} Made from src/ by `cargo run -p zdxm-abi`; do not edit.\n")
}

/// The comment of a declaration: the first paragraph and the Chinese are its summary, the others its remarks.
pub fn comment(english: &[String], chinese: &str, set_in: &str) -> String {
    let (first, rest) = english.split_first().map_or(("", &[] as &[String]), |(first, rest)| (first.as_str(), rest));
    let chinese = if chinese.is_empty() { String::new() } else { format!(" <para>{}</para>", escaped(chinese)) };
    let mut blocks = vec![format!("<summary>{}{chinese}</summary>", escaped(first))];
    if !rest.is_empty() {
        let rest = rest.iter().map(|paragraph| format!("<para>{}</para>", escaped(paragraph)));
        blocks.push(format!("<remarks>{}</remarks>", rest.collect::<Vec<_>>().join(" ")));
    }
    let lines = blocks.iter().flat_map(|block| wrapped(block, 120 - set_in.len()));
    lines.map(|line| format!("{set_in}/// {line}\n")).collect()
}

//! What the manual says of each function in Chinese: `abi/zh.tsv`, one sentence for an export, and one for each argument
//! that has hand-written words in English (`zdxm_cursor_numbers.values`), and for each file of `src/ffi` (`[unit]`).

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::words::{self, Both};
use crate::{Abi, Arg, Export, root};

fn table() -> &'static BTreeMap<String, String> {
    static TABLE: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let path = root().join("abi/zh.tsv");
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let rows = text.lines().map(|line| {
            let (name, sentence) = line.split_once('\t').unwrap_or_else(|| panic!("abi/zh.tsv: no tab in {line}"));
            (name.to_owned(), sentence.to_owned())
        });
        rows.collect()
    })
}

/// What an export does, in one sentence.
pub fn sentence(export: &str) -> String {
    table().get(export).unwrap_or_else(|| panic!("abi/zh.tsv does not say what {export} does")).clone()
}

/// What the functions of a file of `src/ffi` are about.
pub fn section(section: &str) -> String {
    let sentence = table().get(&format!("[{section}]"));
    sentence.unwrap_or_else(|| panic!("abi/zh.tsv does not say what [{section}] is about")).clone()
}

/// The line on an argument in both languages.
pub fn line(export: &Export, arg: &Arg) -> Both {
    let mut line = words::line(export, arg);
    let name = format!("{}.{}", export.name, arg.name);
    match (table().get(&name), words::is_said(export, arg)) {
        (Some(said), true) => line.chinese = said.clone(),
        // Names of constants are the same in both languages.
        (None, true) if line.english.starts_with("ZDXM_") => line.chinese = line.english.clone(),
        (None, true) => panic!("abi/zh.tsv does not say what {name} is"),
        (Some(_), false) => panic!("abi/zh.tsv says what {name} is, which its type says"),
        (None, false) => {}
    }
    line
}

/// The names of the table that no export has.
pub fn strays(abi: &Abi) -> Vec<&'static str> {
    let is_known = |name: &str| {
        if let Some(section) = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')) {
            return abi.exports.iter().any(|export| export.section == section);
        }
        let (export, arg) = name.split_once('.').map_or((name, None), |(export, arg)| (export, Some(arg)));
        let export = abi.exports.iter().find(|known| known.name == export);
        export.is_some_and(|export| arg.is_none_or(|arg| export.args.iter().any(|known| known.name == arg)))
    };
    table().keys().map(String::as_str).filter(|name| !is_known(name)).collect()
}

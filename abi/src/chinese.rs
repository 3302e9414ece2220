//! What the manual says of each function in Chinese: `abi/zh.tsv`, one sentence for an export, and one for each argument
//! that has hand-written words in English (`zdxm_cursor_numbers.values`), and for each file of `src/ffi` (`[unit]`). What every
//! record has (`zdxm_unit_add`) is said by the name of the record, and what is not in the table of a file, by the Chinese in its
//! own first sentence.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::words::{self, Both};
use crate::{Abi, Arg, Export, coded, records, root};

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
    let said = table().get(export).cloned().or_else(|| of_record(export));
    said.unwrap_or_else(|| panic!("abi/zh.tsv does not say what {export} does"))
}

/// What an export does that every record has: `zdxm_unit_add` is 增加单位。
fn of_record(export: &str) -> Option<String> {
    let (record, verb) = export.strip_prefix("zdxm_")?.rsplit_once('_')?;
    let record = records::read().iter().find(|number| coded::snake(&number.name) == format!("{record}_id"))?;
    let name = &record.chinese;
    Some(match verb {
        "add" => format!("增加{name}。"),
        "record" => format!("登记{name}。"),
        "revise" => format!("更正{name}。"),
        "void" => format!("作废{name}。"),
        "get" => format!("查询一个{name}。"),
        "list" => format!("查询全部{name}。"),
        "history" => format!("{name}的各个版本，由早到晚。"),
        _ => return None,
    })
}

/// What the functions of a file of `src/ffi` are about, whose introduction begins so: `Attachments of projects (附件).`
pub fn section(section: &str, introduction: &str) -> String {
    let of_file = || introduction.split_once('(')?.1.split_once(')').map(|(chinese, _)| format!("{chinese}。"));
    let said = table().get(&format!("[{section}]")).cloned().or_else(of_file);
    said.unwrap_or_else(|| panic!("neither abi/zh.tsv nor the file says in Chinese what [{section}] is about"))
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

/// The names of the table that no export has, or that need no line.
pub fn strays(abi: &Abi) -> Vec<&'static str> {
    let is_known = |name: &str| {
        if let Some(section) = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')) {
            return abi.exports.iter().any(|export| export.section == section);
        }
        let (export, arg) = name.split_once('.').map_or((name, None), |(export, arg)| (export, Some(arg)));
        if of_record(export).as_ref() == table().get(name) {
            return false;
        }
        let export = abi.exports.iter().find(|known| known.name == export);
        export.is_some_and(|export| arg.is_none_or(|arg| export.args.iter().any(|known| known.name == arg)))
    };
    table().keys().map(String::as_str).filter(|name| !is_known(name)).collect()
}

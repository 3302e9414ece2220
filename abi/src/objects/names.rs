//! What records and enumerations are in Chinese, and in English where their type in Rust says too little: `abi/types.tsv`.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::root;

/// What a type is.
pub struct Said {
    pub chinese: String,
    pub english: Option<String>,
}

/// All rows of the table, by the name of the type.
pub fn table() -> &'static BTreeMap<String, Said> {
    static TABLE: OnceLock<BTreeMap<String, Said>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let path = root().join("abi/types.tsv");
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let rows = text.lines().map(|line| {
            let mut cells = line.split('\t').map(str::to_owned);
            let (name, chinese) = (cells.next().unwrap_or_default(), cells.next());
            let chinese = chinese.unwrap_or_else(|| panic!("abi/types.tsv: no tab in {line}"));
            (name, Said { chinese, english: cells.next() })
        });
        rows.collect()
    })
}

/// What a type is.
pub fn said(name: &str) -> &'static Said {
    table().get(name).unwrap_or_else(|| panic!("abi/types.tsv does not say what {name} is"))
}

/// A text without the Chinese that stands in brackets: `A unit (单位) of the ledger.`
pub fn without_chinese(text: &str) -> String {
    let mut out = String::new();
    for (at, part) in text.split(" (").enumerate() {
        match part.split_once(')') {
            Some((inside, behind)) if at > 0 && !inside.is_ascii() => out.push_str(behind),
            _ if at > 0 => out.push_str(&format!(" ({part}")),
            _ => out.push_str(part),
        }
    }
    out
}

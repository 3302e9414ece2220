//! What the header says of each parameter: unit, whether NULL may be given, who frees.

use crate::export::{Arg, Export, Kind, Place};

/// What an export says of itself, with a line on each argument, unless it has one of its own: `- month: ...`.
pub fn documentation(export: &Export) -> String {
    let mut doc = export.doc.clone();
    // What a person wrote of an argument counts.
    let said = |name: &str| export.doc.lines().any(|line| line.starts_with(&format!("- {name}:")));
    let lines = export.args.iter().filter(|arg| !said(&arg.name)).map(|arg| line(export, arg));
    let lines = lines.collect::<Vec<_>>();
    if !lines.is_empty() {
        let is_list = export.doc.lines().last().is_some_and(|line| line.starts_with("- "));
        doc.push_str(if is_list { "\n" } else { "\n\n" });
        doc.push_str(&lines.join("\n"));
    }
    doc
}

/// One line: the parameters of an argument, then what they are.
fn line(export: &Export, arg: &Arg) -> String {
    let name = &arg.name;
    let is_end = export.name.ends_with("_free") || export.name.ends_with("_close");
    match &arg.kind {
        Kind::Handle { of, .. } if is_end => format!("- {name}: {}, or NULL.", a(of)),
        Kind::Handle { of, optional: true } => format!("- {name}: {}, or NULL for none.", a(of)),
        Kind::Handle { of, .. } => format!("- {name}: {}.", a(of)),
        Kind::Number(of) => format!("- {name}: {}.", number(of, name)),
        Kind::Code { constants, .. } => format!("- {name}: {constants}..."),
        Kind::Text => format!("- {name}, {}: a text.", export.length_of(arg)),
        Kind::TextOut => "- buffer, cap, need: where the text goes.".to_owned(),
        Kind::Bytes => format!("- {name}, {}: bytes, not NULL, and how many.", export.length_of(arg)),
        Kind::Ints => format!("- {name}, {name}_count: numbers, not NULL, and how many."),
        Kind::Outs(_) => format!("- {name}, {name}_cap: out, not NULL, and for how many there is room."),
        Kind::Options => format!("- {name}: how to open it, or NULL."),
        Kind::LogFunction => format!("- {name}: the function, or NULL."),
        Kind::User => format!("- {name}: passed on to the function."),
        Kind::Out { of, optional } => {
            let may = if *optional { "may be NULL" } else { "not NULL" };
            match of {
                Place::Int | Place::Int64 => format!("- {name}: out, {may}; {}.", result(name, of)),
                Place::Code(constants) => format!("- {name}: out, {may}; {constants}..."),
                Place::Handle(of) => format!("- {name}: out, {may}; {}, to be freed with {}.", a(of), end(of)),
            }
        }
    }
}

/// A handle with its article.
fn a(of: &str) -> String {
    let name = of.strip_prefix("zdxm_").unwrap_or(of).replace('_', " ");
    let article = if name.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} {name}")
}

fn end(of: &str) -> String {
    let end = if matches!(of, "zdxm_ledger" | "zdxm_view") { "close" } else { "free" };
    format!("{of}_{end}")
}

fn number(of: &str, name: &str) -> String {
    match of {
        "Month" => "a month, yyyymm".to_owned(),
        "Day" => "a day, yyyymmdd".to_owned(),
        "Fen" => "an amount in fen (分)".to_owned(),
        "Flags" => "flags, added up, or 0".to_owned(),
        "Milliseconds" => "milliseconds since 1970, UTC".to_owned(),
        "ChangeNumber" => "the number of a change".to_owned(),
        _ => match of.strip_suffix("Id") {
            Some(record) => format!("the number of {}", record_words(record)),
            None => plain(name).to_owned(),
        },
    }
}

/// `IssuedBulletin` as "an issued bulletin".
fn record_words(record: &str) -> String {
    let mut words = String::new();
    for c in record.chars() {
        if c.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(c.to_lowercase());
    }
    // "unit" begins with a consonant's sound.
    let article = if words.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
    format!("{article} {words}")
}

/// What a number that has no type of its own means.
fn plain(name: &str) -> &'static str {
    match name {
        "abi" => "ZDXM_ABI_VERSION of the header that the program was made with",
        "code" => "an error, ZDXM_E_...",
        "decimals" => "how many decimals",
        "encoding" => "ZDXM_UTF8 or ZDXM_GB18030",
        "field" => "a field, ZDXM_F_...",
        "id" => "the number of the record that the task is about, or 0",
        "index" | "sheet" => "a place, from 0",
        "kind" => "a kind, by its constants",
        "lines" | "pages" | "records" | "rows" => "how many at most in this step",
        "most" => "how many at most",
        "at_ms" => "milliseconds since 1970, UTC",
        "change" => "the number of a change",
        "project" => "the number of a project, or 0",
        "ten_days" => "ten days, yyyymm and 1, 2 or 3",
        "value" => "the number",
        "year" => "a year",
        _ => "a number",
    }
}

fn result(name: &str, of: &Place) -> &'static str {
    match (name, of) {
        ("sqlite_code", _) => "SQLite's extended code, or 0",
        ("code", _) => "an error, ZDXM_E_...",
        ("closed", _) => "a month, yyyymm, or 0",
        ("kind", _) => "a kind, by its constants",
        ("start" | "end", _) => "a date, yyyymmdd, or 0",
        ("value", Place::Int) => "the number",
        ("added", _) => "how many were added",
        ("field", _) => "a field, ZDXM_F_...",
        ("record", _) => "the number of the record in the batch, from 1",
        ("id", _) => "the number of the record",
        ("fen", _) => "an amount in fen (分)",
        ("flag", _) => "1 or 0",
        ("day" | "yyyymmdd", _) => "a day, yyyymmdd",
        ("count" | "rows" | "fields" | "entries", _) => "how many",
        ("done" | "total", _) => "how much is done, of how much",
        ("ms", _) => "milliseconds",
        ("change", _) => "the number of the change",
        (_, Place::Int64) => "a number of 64 bits",
        _ => "a number",
    }
}

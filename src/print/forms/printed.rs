//! Every form of a document, by its name.

use std::fmt::Write;
use std::path::Path;

use serde_json::{Value, json};

use crate::domain::office::printed_form::PrintedForm;
use crate::error::Result;
use crate::ordered::Ordered;
use crate::print::document::Document;
use crate::print::messages;
use crate::store::file::new_file::{self, SaveOptions};

impl PrintedForm {
    /// The forms that this build of the library prints.
    pub fn printed() -> impl Iterator<Item = PrintedForm> {
        PrintedForm::ALL.into_iter().filter(|form| match form {
            PrintedForm::Figures => false,
            PrintedForm::Text | PrintedForm::Json | PrintedForm::Markdown => true,
            PrintedForm::Workbook | PrintedForm::FlatWorkbook => cfg!(feature = "workbook"),
            PrintedForm::Docx => cfg!(feature = "docx"),
        })
    }
}

impl Document {
    /// The document in a form. The same document gives the same bytes on every system.
    ///
    /// Fails with `InvalidValue` for [`PrintedForm::Figures`], which is no printed form, and with `Unsupported` for one that
    /// this build of the library does not print.
    pub fn bytes(&self, form: PrintedForm) -> Result<Vec<u8>> {
        match form {
            PrintedForm::Figures => Err(messages::figures_are_no_form().field("form")),
            PrintedForm::Text => Ok(self.to_text().into_bytes()),
            PrintedForm::Json => Ok(canonical(&self.to_json()?).into_bytes()),
            PrintedForm::Markdown => Ok(self.to_markdown().into_bytes()),
            #[cfg(feature = "workbook")]
            PrintedForm::Workbook => self.to_workbook(),
            #[cfg(feature = "workbook")]
            PrintedForm::FlatWorkbook => self.to_flat_workbook(),
            #[cfg(feature = "docx")]
            PrintedForm::Docx => self.to_docx(),
            #[allow(unreachable_patterns, reason = "a build with every feature prints every form")]
            other => Err(messages::form_not_built(other).field("form")),
        }
    }

    /// The document as JSON: its parts in order, the cells of tables with their types, and its figures as data where it has
    /// such.
    pub fn to_json(&self) -> Result<Value> {
        serde_json::to_value(self).map_err(|error| messages::document_is_no_json().because(error))
    }

    /// Saves a form as a file, which appears under its name when it is complete.
    ///
    /// Fails as [`Document::bytes`] does, and with `Duplicate` where there is a file, unless it may be replaced; a ledger and any
    /// other SQLite file is never replaced. Where another program holds the older file, it tries for two seconds, then fails with
    /// `FileInUse`.
    pub fn save(&self, form: PrintedForm, path: impl AsRef<Path>, options: SaveOptions) -> Result<()> {
        new_file::save(path.as_ref(), &self.bytes(form)?, options)
    }
}

/// JSON without blanks and with the names of each object in order, whatever order the host's build of `serde_json`
/// keeps them in.
pub(crate) fn canonical(value: &Value) -> String {
    let mut out = String::new();
    write_canonical(value, &mut out);
    out
}

fn write_canonical(value: &Value, out: &mut String) {
    match value {
        Value::Object(map) => {
            let mut entries = map.iter().collect::<Vec<_>>();
            entries.order_by_key(|(name, _)| name.as_bytes());
            for (at, (name, value)) in entries.into_iter().enumerate() {
                out.push(if at == 0 { '{' } else { ',' });
                write_text(name, out);
                out.push(':');
                write_canonical(value, out);
            }
            out.push_str(if map.is_empty() { "{}" } else { "}" });
        }
        Value::Array(list) => {
            for (at, value) in list.iter().enumerate() {
                out.push(if at == 0 { '[' } else { ',' });
                write_canonical(value, out);
            }
            out.push_str(if list.is_empty() { "[]" } else { "]" });
        }
        Value::String(text) => write_text(text, out),
        // Writing into a string cannot fail.
        other => {
            let _ = write!(out, "{other}");
        }
    }
}

fn write_text(text: &str, out: &mut String) {
    if text.contains(|c: char| c < ' ' || matches!(c, '"' | '\\')) {
        let _ = write!(out, "{}", json!(text));
    } else {
        out.push('"');
        out.push_str(text);
        out.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_in_one_order() {
        assert_eq!(
            canonical(&json!({"b": [1, {"d": null, "c": "引\"号"}], "a": true})),
            r#"{"a":true,"b":[1,{"c":"引\"号","d":null}]}"#
        );
        let odd = json!({"\u{7f}\n\"": [{}, [], "\\", "\t\u{1}", -1.5, u64::MAX]});
        assert_eq!(canonical(&odd), odd.to_string());
    }
}

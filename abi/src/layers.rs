//! What the layers of several languages have alike: documentation in their own names instead of C's, and enumerations that C has
//! as plain numbers.

use crate::objects::{Model, Record};

/// An enumeration of what C has as plain numbers: name, documentation, constants and what an office calls them.
pub type OfC = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

pub const OF_C: [OfC; 2] = [
    ("Language", "Language of errors and findings.", &[("ENGLISH", "英文"), ("CHINESE", "中文")]),
    ("LogLevel", "How grave a line of the log is.", &[("LOG_ERROR", "错误"), ("LOG_INFO", "信息")]),
];

/// What the layers have in a form of their own: how ledgers are opened, batches written, the log heard.
pub const BY_HAND: [&str; 11] = [
    "zdxm_context_interrupt",
    "zdxm_context_set_encoding",
    "zdxm_context_set_language",
    "zdxm_context_set_log",
    "zdxm_form_new",
    "zdxm_ledger_open",
    "zdxm_ledger_create",
    "zdxm_ledger_open_or_create",
    "zdxm_batch_new",
    "zdxm_batch_append",
    "zdxm_batch_commit",
];

/// How a language writes what C calls otherwise; marks of code are its own.
pub struct Tongue {
    /// What stands for a value that is not there.
    pub none: &'static str,
    /// A method by its name in small letters.
    pub method: fn(&str) -> String,
    /// A property of a record or form.
    pub property: fn(&str) -> String,
    /// A value of an enumeration.
    pub value: fn(&str, &str) -> String,
}

impl Tongue {
    /// The paragraphs of a text of the header, without Rust. Names of fields are known by the record that has them.
    pub fn paragraphs(&self, model: &Model, text: &str, record: Option<&Record>) -> Vec<String> {
        let paragraphs =
            text.split("\n\n").map(|paragraph| self.words(model, &without_rust(&paragraph.replace('\n', " ")), record));
        paragraphs.filter(|paragraph| !paragraph.is_empty()).collect()
    }

    /// A text with each name of C as the language has it.
    pub fn words(&self, model: &Model, text: &str, record: Option<&Record>) -> String {
        // What is a flag in C is true or false elsewhere.
        let text = text.replace(", 1 or 0", "").replace("，1或0", "");
        // So is a status.
        let text = text.replace("`ZDXM_OK` while there are others, `ZDXM_DONE` when", "It is done when");
        // A family is said by its points: `ZDXM_PHASE_...`.
        let text = text.replace("_...", "_").replace('`', "");
        let is_of_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let (mut out, mut name) = (String::new(), String::new());
        for c in text.chars().chain(['\n']) {
            if is_of_name(c) {
                name.push(c);
                continue;
            }
            out.push_str(&self.name(model, &name, record));
            name.clear();
            out.push(c);
        }
        out.trim_end_matches('\n').to_owned()
    }

    fn name(&self, model: &Model, name: &str, record: Option<&Record>) -> String {
        if name == "ZDXM_NULL" || name == "NULL" {
            return self.none.to_owned();
        }
        if let Some(short) = name.strip_prefix("zdxm_") {
            if model.classes.iter().any(|class| class.end == name) {
                return "Closing it".to_owned();
            }
            let mut methods = model.classes.iter().flat_map(|class| &class.methods);
            let found = methods.find(|method| method.function == name).map_or(short, |method| &method.name);
            return (self.method)(found);
        }
        match name {
            "ZDXM_E_" => return "ErrorKind".to_owned(),
            "ZDXM_F_" => return "Field".to_owned(),
            _ => {}
        }
        if let Some(form) = model.forms.iter().find(|form| form.kind == name) {
            return form.name.clone();
        }
        if let Some(field) = name.strip_prefix("ZDXM_F_") {
            return (self.property)(&field.to_lowercase());
        }
        let properties = record.map(|record| record.properties.as_slice()).unwrap_or_default();
        if name.len() > 1 && properties.iter().any(|own| own.name.to_uppercase() == name) {
            return (self.property)(&name.to_lowercase());
        }
        let Some(short) = name.strip_prefix("ZDXM_") else { return name.to_owned() };
        if let Some(error) = model.errors.iter().find(|error| error.constant == name) {
            return (self.value)("ErrorKind", error.constant.trim_start_matches("ZDXM_E_"));
        }
        for family in &model.enumerations {
            if let Some(value) = family.values.iter().find(|value| value.constant == name) {
                return (self.value)(&family.name, &value.name);
            }
            if name.ends_with('_') && family.values.iter().all(|value| value.constant.starts_with(name)) {
                return family.name.clone();
            }
        }
        short.to_owned()
    }
}

/// A paragraph without what it says of Rust and of C's pointers.
fn without_rust(paragraph: &str) -> String {
    let rust = [": Rust `", ". Rust `"].iter().find_map(|mark| paragraph.split_once(mark));
    let flat = match rust.map(|(before, rest)| (before, rest.split_once("`."))) {
        Some((before, Some((_, behind)))) => format!("{before}.{behind}"),
        Some((before, None)) => before.to_owned(),
        None => paragraph.to_owned(),
    };
    let sentences = flat.trim().split_inclusive(". ").filter(|sentence| !sentence.contains(" may be NULL"));
    sentences.collect::<String>().trim().to_owned()
}

/// What a field is, in one line without its end: its constant says the type behind the last colon.
pub fn of_field(english: &str) -> String {
    let end = english.rfind(": ").unwrap_or(english.len());
    english.get(..end).unwrap_or_default().trim_end_matches('.').to_owned()
}

/// A text with a capital letter, as a sentence begins.
pub fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// Words in lines of a width, a text of Chinese where it must be.
pub fn wrapped(text: &str, width: usize) -> Vec<String> {
    let wide = |text: &str| text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum::<usize>();
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if wide(line) + 1 + wide(word) <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// `PLAN_CHANGE` and `plan_change` as `planChange`.
pub fn camel(name: &str) -> String {
    let pascal = crate::objects::pascal(name);
    let mut letters = pascal.chars();
    letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect()
}

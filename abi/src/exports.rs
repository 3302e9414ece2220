//! The plain C functions: each reads what its pointers mean and calls the function of that name in its section.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::export::{Arg, Export, Kind, is_record};
use crate::function::{Function, Param, Ty, Width};
use crate::words::{self, HANDLES};
use crate::{Abi, plain, records};

const HEAD: &str = "\
//! The C functions themselves. Made from the other files here by `cargo run -p zdxm-abi`; do not edit.
//!
//! They turn pointers into what they mean, and nothing else. A pointer is NULL or points to what the header says until the
//! call returns: that is what each of them relies on.
#![allow(unsafe_code, reason = \"they are handed pointers\")]
#![allow(clippy::needless_question_mark, reason = \"what a function fails with is not asked\")]

";

const USES: &str = "\
use super::batch::write;
use super::codes::{ZDXM_DONE, ZDXM_OK};
use super::cursor::{give, give_if};
use super::files::{portion, put_progress, save_options};
use super::form::{record, record_or_default};
use super::revision::Correction;
use super::view::ask;
use super::border::{
    Bytes, Code, Ints, LogFunction, Number, OpenWith, Out, OutIf, Outs, Text, TextOut, ZDXM_RET, close, count_of, day_of, guard,
    month_of, narrow, put_if, put_if_wanted, ten_days_of, year_of, zdxm_log_fn, zdxm_log16_fn,
    zdxm_open_options,
};
";

pub fn render(abi: &Abi) -> String {
    let mut out = HEAD.to_owned();
    out.push_str("use std::ffi::{c_char, c_void};\n\n");
    let mut sections = abi.exports.iter().map(|export| export.section.as_str()).collect::<Vec<_>>();
    sections.sort_unstable();
    sections.dedup();
    sections.retain(|section| abi.exports.iter().any(|export| export.section == *section && !export.is_made));
    writeln!(out, "use super::{{{}}};", sections.join(", ")).unwrap_or_default();
    let handles = HANDLES.map(|(name, ..)| name).join(", ");
    writeln!(out, "use super::handles::{{{handles}}};").unwrap_or_default();
    out.push_str(USES);
    let ids = abi.exports.iter().flat_map(|export| &export.args).filter_map(|arg| match &arg.kind {
        Kind::Number(of) if is_record(of) => Some(of.as_str()),
        _ => None,
    });
    let ids = ids.collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(", ");
    writeln!(out, "use crate::{{{ids}}};").unwrap_or_default();
    let numbers = records::read().iter().map(|number| format!("\n    {}", number.name)).collect::<String>();
    writeln!(out, "\nsuper::row::shown! {{ ids:{numbers}\n}}").unwrap_or_default();
    let mut section = "";
    for export in &abi.exports {
        if section != export.section {
            section = &export.section;
            writeln!(out, "\n// ---- {section}").unwrap_or_default();
        }
        if let Some(plain) = &export.plain {
            plain::render(&mut out, export, plain);
        }
        let functions = Function::of(export);
        for (function, width) in functions.iter().zip([Width::Char, Width::Utf16]) {
            one(&mut out, export, function, width);
        }
    }
    out
}

fn one(out: &mut String, export: &Export, function: &Function, width: Width) {
    let doc = match width {
        Width::Char => words::documentation(export),
        Width::Utf16 => function.doc.clone(),
    };
    out.push('\n');
    for line in doc.lines() {
        writeln!(out, "{}", format!("/// {line}").trim_end()).unwrap_or_default();
    }
    let has_pointers = export.args.iter().any(|arg| value(export, arg, width).is_some_and(|value| value.is_unsafe));
    let keyword = if has_pointers { "unsafe " } else { "" };
    let params = function.params.iter().map(|param| format!("{}: {}", param.name, c_type(param)));
    let params = params.collect::<Vec<_>>().join(", ");
    writeln!(out, "#[unsafe(no_mangle)]\npub {keyword}extern \"C\" fn {}({params}) -> ZDXM_RET {{", function.name)
        .unwrap_or_default();
    for arg in &export.args {
        if let Some(value) = value(export, arg, width).filter(|value| value.is_unsafe) {
            writeln!(out, "    // SAFETY: see above.\n    let {} = unsafe {{ {} }};", arg.name, value.text)
                .unwrap_or_default();
        }
    }
    let args = export.args.iter().map(|arg| match value(export, arg, width) {
        Some(value) if !value.is_unsafe => value.text,
        _ => arg.name.clone(),
    });
    let args = args.collect::<Vec<_>>().join(", ");
    let called = match export.plain {
        None if export.is_made => "close".to_owned(),
        Some(_) => plain::inner_name(export).to_owned(),
        None => format!("{}::{}", export.section, export.name),
    };
    writeln!(out, "    {called}({args})\n}}").unwrap_or_default();
}

/// What is made of an argument's parameters before it is passed on.
struct Value {
    text: String,
    is_unsafe: bool,
}

fn value(export: &Export, arg: &Arg, width: Width) -> Option<Value> {
    let name = &arg.name;
    let make = if width == Width::Char { "narrow" } else { "wide" };
    let text = match &arg.kind {
        Kind::Text => format!("Text::{make}({name}, {})", export.length_of(arg)),
        Kind::TextOut => format!("TextOut::{make}(buffer, cap, need)"),
        Kind::Bytes => format!("Bytes::new({name}, {})", export.length_of(arg)),
        Kind::Ints => format!("Ints::new({name}, {name}_count)"),
        Kind::Outs(_) => format!("Outs::new({name}, {name}_cap)"),
        Kind::Out { optional: false, .. } => format!("Out::new({name})"),
        Kind::Out { optional: true, .. } => format!("OutIf::new({name})"),
        Kind::Options => format!("OpenWith::new({name})"),
        Kind::Number(of) if is_record(of) => {
            return Some(Value { text: format!("{of}(i64::from({name}))"), is_unsafe: false });
        }
        Kind::LogFunction => return Some(Value { text: format!("LogFunction::{make}({name})"), is_unsafe: false }),
        Kind::Code { .. } => return Some(Value { text: format!("Code::new({name})"), is_unsafe: false }),
        Kind::Number(_) | Kind::Handle { .. } | Kind::Form { .. } | Kind::User => return None,
    };
    Some(Value { text, is_unsafe: true })
}

fn c_type(param: &Param) -> String {
    match &param.ty {
        Ty::Int => "i32".to_owned(),
        Ty::Int64 => "i64".to_owned(),
        Ty::Handle(of) => format!("*mut {of}"),
        Ty::OutHandle(of) => format!("*mut *mut {of}"),
        Ty::OutInt | Ty::OutInts => "*mut i32".to_owned(),
        Ty::OutInt64 | Ty::OutInt64s => "*mut i64".to_owned(),
        Ty::Ints => "*const i32".to_owned(),
        Ty::Chars => "*const c_char".to_owned(),
        Ty::Units => "*const u16".to_owned(),
        Ty::OutChars => "*mut c_char".to_owned(),
        Ty::OutUnits => "*mut u16".to_owned(),
        Ty::Options => "*const zdxm_open_options".to_owned(),
        Ty::Bytes => "*const c_void".to_owned(),
        Ty::LogFunction => "zdxm_log_fn".to_owned(),
        Ty::LogFunction16 => "zdxm_log16_fn".to_owned(),
        Ty::User => "*mut c_void".to_owned(),
    }
}

//! The table of misuse, made from the ABI itself: a new function is in it by being exported.
//!
//! Each function is called soundly, then with each handle bad in every way, each pointer NULL, each number at its ends,
//! each text malformed, and each text out at every capacity. `tests/c/misuse.h` has the world and the checks.

use std::fmt::Write;

use zdxm_abi::{Abi, Function, Param, Ty};

use crate::forms;

/// The forms that `tests/c/misuse.h` fills in; the others are filled in by the types of their fields.
const FILLED_BY_HAND: [&str; 12] = [
    "ZDXM_FORM_UNIT",
    "ZDXM_FORM_PROJECT",
    "ZDXM_FORM_PLAN",
    "ZDXM_FORM_ITEM",
    "ZDXM_FORM_REPORT",
    "ZDXM_FORM_IMPORT",
    "ZDXM_FORM_RULES",
    "ZDXM_FORM_PLAN_CHANGE",
    "ZDXM_FORM_ISSUE",
    "ZDXM_FORM_PERSON",
    "ZDXM_FORM_TEN_DAYS",
    "ZDXM_FORM_ITEM_QUERY",
];

pub fn render(abi: &Abi) -> String {
    let mut out = String::from("#include \"zdxm.h\"\n\n#define MUST(call) must(call, #call)\n");
    out.push_str("static void must(int32_t status, const char *what);\n\n");
    forms::render(&mut out, abi, &FILLED_BY_HAND);
    out.push_str("#include \"misuse.h\"\n\n");
    out.push_str("static int is_known(int32_t status)\n{\n    switch (status) {\n");
    let statuses = ["ZDXM_OK", "ZDXM_DONE", "ZDXM_NULL"].map(str::to_owned);
    let row = "ZDXM_ROW".to_owned();
    let errors = abi.constants.iter().filter(|constant| constant.name.starts_with("ZDXM_E_"));
    // A panic is never the right answer.
    let errors = errors.filter(|constant| constant.name != "ZDXM_E_PANIC" && constant.name != "ZDXM_E_INTERNAL");
    for name in statuses.into_iter().chain([row]).chain(errors.map(|constant| constant.name.clone())) {
        writeln!(out, "    case {name}:").unwrap();
    }
    out.push_str("        return 1;\n    default:\n        return 0;\n    }\n}\n\n");
    let functions = abi.functions.iter().filter(|function| function.name != "zdxm_abi_version");
    let functions = functions.collect::<Vec<_>>();
    for function in &functions {
        writeln!(out, "static void test_{}(void)\n{{", function.name).unwrap();
        out.push_str("    int at;\n    (void)at;\n");
        writeln!(out, "    function = \"{}\";", function.name).unwrap();
        tests_of(&mut out, abi, function);
        out.push_str("}\n\n");
    }
    out.push_str("static void every_function(void)\n{\n");
    for function in &functions {
        writeln!(out, "    test_{}();", function.name).unwrap();
    }
    out.push_str("}\n\n#include \"misuse_main.h\"\n");
    out
}

fn tests_of(out: &mut String, abi: &Abi, function: &Function) {
    let keeps = i32::from(!function.name.starts_with("zdxm_error") && function.name != "zdxm_context_new");
    let sound = function.params.iter().map(|param| sound(abi, function, param)).collect::<Vec<_>>();
    let call = |changes: &[(usize, &str)]| {
        let mut arguments = sound.clone();
        for (at, value) in changes {
            (*value).clone_into(&mut arguments[*at]);
        }
        format!("{}({})", function.name, arguments.join(", "))
    };
    let is_end = function.name.ends_with("_free") || function.name.ends_with("_close");
    let gives_rows = function.params.iter().any(|param| param.ty == Ty::OutHandle("zdxm_cursor".to_owned()));
    let check = if gives_rows { "rows" } else { "any" };
    writeln!(out, "    {check}({}, {keeps});", call(&[])).unwrap();
    if is_end {
        let handle = &sound[0];
        writeln!(out, "    only({}, ZDXM_OK, \"NULL is allowed\", 0);", call(&[(0, "NULL")])).unwrap();
        writeln!(out, "    {{\n        void *old = {handle};").unwrap();
        writeln!(out, "        only({}, ZDXM_OK, \"it is open\", 0);", call(&[])).unwrap();
        writeln!(out, "        only({}, ZDXM_E_HANDLE, \"closed twice\", 0);\n    }}", call(&[(0, "old")])).unwrap();
    }
    for (at, param) in function.params.iter().enumerate() {
        let mut only = |changes: &[(usize, &str)], status: &str, what: &str| {
            writeln!(out, "    only({}, {status}, \"{}: {what}\", {keeps});", call(changes), param.name).unwrap();
        };
        match &param.ty {
            Ty::Handle(_) => {
                let first = usize::from(param.optional);
                writeln!(out, "    for (at = {first}; at < BAD; at++)").unwrap();
                writeln!(
                    out,
                    "        only({}, ZDXM_E_HANDLE, \"{}: a bad handle\", {keeps});",
                    call(&[(at, "bad[at]")]),
                    param.name
                )
                .unwrap();
                for other in HANDLES.iter().filter(|other| **other != sound[at] && !is_form(other, &sound[at])) {
                    let value = format!("(void *){other}");
                    writeln!(
                        out,
                        "    only({}, ZDXM_E_HANDLE, \"{}: a handle of another kind\", {keeps});",
                        call(&[(at, &value)]),
                        param.name
                    )
                    .unwrap();
                }
                if param.ty == Ty::Handle("zdxm_form".to_owned()) && !is_end {
                    writeln!(out, "    for (at = 0; at < FORMS; at++)").unwrap();
                    writeln!(out, "        any({}, {keeps});", call(&[(at, "forms[form_list[at]]")])).unwrap();
                    writeln!(out, "    any({}, {keeps});", call(&[(at, "NULL")])).unwrap();
                }
            }
            Ty::OutHandle(_) | Ty::OutInt | Ty::OutInt64 => {
                if param.optional {
                    writeln!(out, "    any({}, {keeps});", call(&[(at, "NULL")])).unwrap();
                } else {
                    only(&[(at, "NULL")], "ZDXM_E_ARG", "NULL");
                }
            }
            Ty::Int if is_length(function, at) || param.name == "cap" => {}
            Ty::Int => {
                writeln!(out, "    for (at = 0; at < ENDS; at++)").unwrap();
                writeln!(out, "        any({}, {keeps});", call(&[(at, "ends[at]")])).unwrap();
            }
            Ty::Int64 => {
                writeln!(out, "    for (at = 0; at < ENDS64; at++)").unwrap();
                writeln!(out, "        any({}, {keeps});", call(&[(at, "ends64[at]")])).unwrap();
            }
            Ty::Chars => {
                only(&[(at, "NULL")], "ZDXM_E_ARG", "NULL");
                only(&[(at, "\"x\""), (at + 1, "-2")], "ZDXM_E_ARG", "a length below -1");
                only(&[(at, "\"x\""), (at + 1, "INT32_MIN")], "ZDXM_E_ARG", "a length far below -1");
                only(&[(at, "\"\\xE4\\xB8\""), (at + 1, "-1")], "ZDXM_E_ENCODING", "half a character");
                only(&[(at, "\"\\xFF\\xFE\""), (at + 1, "2")], "ZDXM_E_ENCODING", "not UTF-8");
                only(&[(at, "\"a\\0b\""), (at + 1, "3")], "ZDXM_E_ENCODING", "a zero inside");
                writeln!(out, "    zdxm_context_set_encoding(context, ZDXM_GB18030);").unwrap();
                writeln!(
                    out,
                    "    only({}, ZDXM_E_ENCODING, \"{}: not GB18030\", {keeps});",
                    call(&[(at, "\"\\xFF\\xFF\""), (at + 1, "-1")]),
                    param.name
                )
                .unwrap();
                for empty in ["NULL", "\"\""] {
                    writeln!(out, "    any({}, {keeps});", call(&[(at, empty), (at + 1, "0")])).unwrap();
                }
                writeln!(out, "    any({}, {keeps});", call(&[(at, "huge"), (at + 1, "-1")])).unwrap();
            }
            Ty::Units => {
                only(&[(at, "NULL")], "ZDXM_E_ARG", "NULL");
                only(&[(at, "wide_text"), (at + 1, "-2")], "ZDXM_E_ARG", "a length below -1");
                only(&[(at, "wide_half"), (at + 1, "-1")], "ZDXM_E_ENCODING", "half of a pair");
                only(&[(at, "wide_half"), (at + 1, "1")], "ZDXM_E_ENCODING", "half of a pair at the end");
                only(&[(at, "wide_zero"), (at + 1, "3")], "ZDXM_E_ENCODING", "a zero inside");
                writeln!(out, "    any({}, {keeps});", call(&[(at, "NULL"), (at + 1, "0")])).unwrap();
            }
            Ty::OutChars | Ty::OutUnits => {
                only(&[(at, "NULL"), (at + 1, "10")], "ZDXM_E_ARG", "NULL with a capacity");
                only(&[(at + 1, "-1")], "ZDXM_E_ARG", "a capacity below 0");
                only(&[(at + 1, "INT32_MIN")], "ZDXM_E_ARG", "a capacity far below 0");
                only(&[(at, "NULL"), (at + 1, "0"), (at + 2, "NULL")], "ZDXM_E_ARG", "nothing to write to");
                let (buffer, kind) = if param.ty == Ty::OutChars { ("narrow", "narrow") } else { ("wide", "wide") };
                let size = call(&[(at, "NULL"), (at + 1, "0")]);
                let cut = call(&[(at, buffer), (at + 1, "at")]);
                writeln!(out, "    if ({size} >= 0) {{\n        int32_t full = need;").unwrap();
                writeln!(out, "        for (at = 0; at < full + 3; at = next_capacity(at, full)) {{").unwrap();
                writeln!(out, "            memset({buffer}, '#', sizeof {buffer});").unwrap();
                writeln!(out, "            check_{kind}({cut}, at, full);\n        }}\n        renew();\n    }}")
                    .unwrap();
            }
            Ty::Options => {
                for options in ["empty", "odd", "long_ago", "newer", "unknown", "impatient"] {
                    let value = format!("&options_{options}");
                    writeln!(out, "    any({}, {keeps});", call(&[(at, &value)])).unwrap();
                }
            }
            Ty::Bytes => {
                only(&[(at, "NULL")], "ZDXM_E_ARG", "NULL");
                only(&[(at + 1, "-1")], "ZDXM_E_ARG", "a length below 0");
            }
            Ty::Ints | Ty::OutInts | Ty::OutInt64s => {
                only(&[(at, "NULL")], "ZDXM_E_ARG", "NULL");
                for count in ["-1", "INT32_MIN", "0"] {
                    only(&[(at + 1, count)], "ZDXM_E_ARG", "no numbers, or less than none");
                }
            }
            Ty::LogFunction | Ty::LogFunction16 => {
                writeln!(out, "    any({}, {keeps});", call(&[(at, "NULL")])).unwrap()
            }
            Ty::User => {}
        }
    }
}

const HANDLES: [&str; 14] = [
    "context",
    "ledger",
    "view",
    "form",
    "cursor",
    "batch",
    "bulletin",
    "document",
    "workbook",
    "import",
    "verify",
    "plan_change",
    "backup",
    "archive",
];

/// Whether a value is the form that stands for another form.
fn is_form(handle: &str, sound: &str) -> bool {
    handle == "form" && (sound.starts_with("forms") || sound == "NULL")
}

/// Whether an int is the length of the text, the bytes or the numbers before it.
fn is_length(function: &Function, at: usize) -> bool {
    at > 0
        && matches!(
            function.params[at - 1].ty,
            Ty::Chars | Ty::Units | Ty::Bytes | Ty::Ints | Ty::OutInts | Ty::OutInt64s
        )
}

/// A sound argument.
fn sound(abi: &Abi, function: &Function, param: &Param) -> String {
    let name = function.name.as_str();
    match &param.ty {
        Ty::Handle(handle) if handle == "zdxm_form" => sound_form(abi, function, param),
        Ty::Handle(handle) => handle.strip_prefix("zdxm_").unwrap().to_owned(),
        Ty::OutHandle(handle) => format!("({handle} **)&handle_out"),
        Ty::OutInt if param.name == "need" => "&need".to_owned(),
        Ty::OutInt => "&int_out".to_owned(),
        Ty::OutInt64 => "&int64_out".to_owned(),
        Ty::Chars => sound_text(name, &param.name).to_owned(),
        Ty::Units => sound_units(sound_text(name.strip_suffix("16").unwrap(), &param.name)),
        Ty::OutChars => "narrow".to_owned(),
        Ty::OutUnits => "wide".to_owned(),
        Ty::Options => "NULL".to_owned(),
        Ty::Bytes => "sheet".to_owned(),
        Ty::Ints => "fields".to_owned(),
        Ty::OutInts => "ints_out".to_owned(),
        Ty::OutInt64s => "int64s_out".to_owned(),
        Ty::LogFunction => "log_function".to_owned(),
        Ty::LogFunction16 => "log16_function".to_owned(),
        Ty::User => "NULL".to_owned(),
        Ty::Int64 => "100".to_owned(),
        Ty::Int => sound_int(function, param).to_owned(),
    }
}

fn sound_form(abi: &Abi, function: &Function, param: &Param) -> String {
    match forms::of(abi, function, param) {
        Some("ZDXM_FORM_RULES") => "NULL".to_owned(),
        Some("ZDXM_FORM_IMPORT") if function.name.starts_with("zdxm_import_") => "NULL".to_owned(),
        // The one that is made anew after each call.
        None | Some("ZDXM_FORM_PROJECT") => "form".to_owned(),
        Some(kind) => format!("forms[{kind}]"),
    }
}

fn sound_text(function: &str, param: &str) -> &'static str {
    match (function, param) {
        (_, "path") if function.starts_with("zdxm_ledger_open") => "path_of_ledger",
        (_, "path") if function == "zdxm_workbook_open" => "path_of_sheet",
        ("zdxm_backup_new" | "zdxm_backup_check", "path") | ("zdxm_backup_restore", "source") => "path_of_backup",
        ("zdxm_archive_export", "path") | ("zdxm_archive_import", "source") => "path_of_archive",
        (_, "target") => "path_of_restored",
        (_, "path") => "path_of_new",
        ("zdxm_money_parse", _) => "\"28,760.55\"",
        ("zdxm_project_code_parse" | "zdxm_project_by_code", _) => "\"2207-450204-77-01-946789\"",
        ("zdxm_credit_code_parse", _) => "\"91350100M000100Y43\"",
        ("zdxm_date_parse", _) => "\"2022年3月\"",
        ("zdxm_period_parse", _) => "\"2019-2022\"",
        ("zdxm_phase_parse", _) => "\"在建\"",
        ("zdxm_rule_pack_add", _) => "ratio_pack",
        (_, "scheme") => {
            "\"assessment = { name = 'a', items = [{ id = 'a', name = 'a', measure = 'one', points = 1, rule = 'count' }] }\""
        }
        (_, "profile") => "\"month\"",
        ("zdxm_node_lay", "name") => "\"建设节点\"",
        (_, "values") => "\"{\\\"units\\\": {}}\"",
        (_, "actor") => "\"张三\"",
        _ => "\"东环大道\"",
    }
}

/// The same text in UTF-16: of a variable, the variable of that name; of a literal, its units.
fn sound_units(text: &str) -> String {
    match text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
        None => format!("wide_{text}"),
        Some(text) => {
            let units =
                text.replace("\\\"", "\"").encode_utf16().map(|unit| format!("{unit:#x}, ")).collect::<String>();
            format!("(const uint16_t[]){{{units}0}}")
        }
    }
}

fn sound_int(function: &Function, param: &Param) -> &'static str {
    match (function.name.as_str(), param.name.as_str()) {
        ("zdxm_workbook_read", "len") => "(int32_t)strlen(sheet)",
        (_, name) if name == "len" || name.ends_with("_len") => "-1",
        (_, "cap") => "CAPACITY - 8",
        (_, "fields_count") => "2",
        (_, "lens_cap") => "1",
        (_, name) if name.ends_with("_cap") => "ARRAY",
        (_, "abi") => "ZDXM_ABI_VERSION",
        ("zdxm_filing_close_month", "month") => "202202",
        ("zdxm_filing_reopen_month", "month") => "202201",
        (name, "month") if name.starts_with("zdxm_filing_") => "202208",
        (_, "month") => "202206",
        // The change that submitted what waits for its review.
        (_, "since") => "2",
        (_, "ten_days") => "2022071",
        (_, "subject") => "ZDXM_SUBJECT_PROJECT",
        (_, "year") => "2022",
        (_, "on" | "issued_on" | "replied_on" | "closed_on" | "revoked_on") => "20220701",
        (_, "as_of" | "other") => "0",
        (_, "first" | "last") => "202206",
        (_, "index" | "sheet" | "after") => "0",
        ("zdxm_form_money", "field") => "ZDXM_F_TOTAL",
        ("zdxm_form_int" | "zdxm_form_unset", "field") => "ZDXM_F_SECTOR",
        ("zdxm_form_append_int", "field") => "ZDXM_F_RESPONSIBLE_UNITS",
        ("zdxm_form_append_text" | "zdxm_form_append_text16", "field") => "ZDXM_F_SHEETS",
        ("zdxm_form_text" | "zdxm_form_text16", "field") => "ZDXM_F_REMARK",
        (name, "field") if name.contains("_list_") => "ZDXM_F_RESPONSIBLE_UNITS",
        ("zdxm_cursor_int" | "zdxm_cursor_int64", "field") => "ZDXM_F_PHASE",
        (_, "field") => "ZDXM_F_ANNUAL",
        (_, "code") => "ZDXM_E_RULE",
        (_, "records" | "rows" | "most") => "10",
        ("zdxm_role_grant" | "zdxm_role_grant16", "unit") => "0",
        (_, "level" | "unit" | "decimals") => "2",
        _ => "1",
    }
}

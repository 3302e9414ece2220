//! Random sequences of calls, made from the ABI itself: a new function is in them by being exported.
//!
//! Each function becomes a C function that takes its arguments from what the sequence made so far, from lists of texts
//! and numbers, and from the sequence's own bytes. `tests/c/sequences.h` has the pools, the checks and the programs.

use std::collections::BTreeSet;
use std::fmt::Write;

use zdxm_abi::{Abi, Function, Param, Ty};

use crate::forms;

/// The forms that `tests/c/sequences.h` fills in; the others are filled in by the types of their fields.
const FILLED_BY_HAND: [&str; 19] = [
    "ZDXM_FORM_UNIT",
    "ZDXM_FORM_SECTOR",
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
    "ZDXM_FORM_EVENT",
    "ZDXM_FORM_MATTER",
    "ZDXM_FORM_ATTACHMENT",
    "ZDXM_FORM_PLACE",
    "ZDXM_FORM_NODE",
    "ZDXM_FORM_NODE_QUERY",
];

pub fn render(abi: &Abi) -> String {
    let mut out = String::new();
    let functions = abi.functions.iter().filter(|function| function.name != "zdxm_abi_version").collect::<Vec<_>>();
    kinds_and_fields(&mut out, abi);
    out.push_str("#include \"sequences.h\"\n\n");
    known_statuses(&mut out, abi);
    names_and_ends(&mut out, &functions);
    for (number, function) in functions.iter().enumerate() {
        one_call(&mut out, abi, number, function);
    }
    all_calls(&mut out, &functions);
    out
}

fn kinds_and_fields(out: &mut String, abi: &Abi) {
    let kinds = abi.functions.iter().flat_map(|function| &function.params).filter_map(|param| match &param.ty {
        Ty::Handle(name) => Some(kind_of(name)),
        _ => None,
    });
    let kinds = kinds.collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(", ");
    writeln!(out, "#include \"zdxm.h\"\n\nenum {{ {kinds}, KINDS }};\n").unwrap();
    out.push_str("#define MUST(call) must(call, #call)\nstatic void must(int32_t status, const char *what);\n\n");
    forms::render(out, abi, &FILLED_BY_HAND);
}

fn kind_of(handle: &str) -> String {
    format!("K_{}", handle.strip_prefix("zdxm_").unwrap().to_uppercase())
}

fn known_statuses(out: &mut String, abi: &Abi) {
    out.push_str("static int is_known(int32_t status)\n{\n    switch (status) {\n");
    let errors = abi.constants.iter().map(|constant| constant.name.as_str()).filter(|name| name.starts_with("ZDXM_E_"));
    // A panic is never the right answer.
    let errors = errors.filter(|name| !matches!(*name, "ZDXM_E_PANIC" | "ZDXM_E_INTERNAL"));
    for name in ["ZDXM_OK", "ZDXM_ROW", "ZDXM_DONE", "ZDXM_NULL"].into_iter().chain(errors) {
        writeln!(out, "    case {name}:").unwrap();
    }
    out.push_str("        return 1;\n    default:\n        return 0;\n    }\n}\n\n");
}

fn names_and_ends(out: &mut String, functions: &[&Function]) {
    out.push_str("static const char *const function_names[] = {\n");
    for function in functions {
        writeln!(out, "    \"{}\",", function.name).unwrap();
    }
    out.push_str(
        "};\n\nstatic const char *function_name(int function)\n{\n    return function_names[function];\n}\n\n",
    );
    writeln!(out, "static int function_count(void)\n{{\n    return {};\n}}\n", functions.len()).unwrap();
    out.push_str("static int32_t free_of(int kind, void *handle)\n{\n    switch (kind) {\n");
    for function in functions.iter().filter(|function| is_end(function)) {
        let kind = first_kind(function);
        writeln!(out, "    case {kind}:\n        return {}(handle);", function.name).unwrap();
    }
    out.push_str("    default:\n        return ZDXM_E_ARG;\n    }\n}\n\n");
    out.push_str("static void after_success(int function, int kind)\n{\n    (void)kind;\n    switch (function) {\n");
    for (number, function) in functions.iter().enumerate() {
        if is_end(function) {
            let kind = first_kind(function);
            writeln!(out, "    case {number}:\n        ended({kind}, call.first.handle);\n        break;").unwrap();
        }
        if function.name == "zdxm_batch_commit" {
            writeln!(out, "    case {number}:\n        committed();\n        break;").unwrap();
        }
    }
    out.push_str("    }\n}\n\n");
}

fn is_end(function: &Function) -> bool {
    function.name.ends_with("_free") || function.name.ends_with("_close")
}

fn first_kind(function: &Function) -> String {
    match &function.params[0].ty {
        Ty::Handle(name) => kind_of(name),
        other => panic!("{} frees {other:?}", function.name),
    }
}

/// A C function that makes one call: its arguments in their order, then the checks.
fn one_call(out: &mut String, abi: &Abi, number: usize, function: &Function) {
    writeln!(out, "static void call_{number}(void)\n{{").unwrap();
    let arguments = (0..function.params.len()).map(|at| argument(abi, function, at)).collect::<Vec<_>>();
    for (at, (ty, _)) in arguments.iter().enumerate() {
        writeln!(out, "    {ty}{}a{at};", if ty.ends_with('*') { "" } else { " " }).unwrap();
    }
    writeln!(out, "    begin({number});").unwrap();
    for (at, (_, value)) in arguments.iter().enumerate() {
        writeln!(out, "    a{at} = {value};").unwrap();
    }
    let keeps = i32::from(!function.name.starts_with("zdxm_error"));
    let made = function.params.iter().find_map(|param| match &param.ty {
        Ty::OutHandle(name) => Some(kind_of(name)),
        _ => None,
    });
    let names = (0..arguments.len()).map(|at| format!("a{at}")).collect::<Vec<_>>().join(", ");
    let made = made.unwrap_or_else(|| "KINDS".to_owned());
    writeln!(out, "    finish({}({names}), {keeps}, {made});\n}}\n", function.name).unwrap();
}

/// C type and value of an argument.
fn argument(abi: &Abi, function: &Function, at: usize) -> (String, String) {
    let param = &function.params[at];
    let optional = i32::from(param.optional);
    let wide = |value: &str| format!("in_units({value})");
    let (ty, value) = match &param.ty {
        Ty::Handle(name) => {
            let form = forms::of(abi, function, param).unwrap_or("0");
            return (format!("{name} *"), format!("handle({}, {form}, {optional})", kind_of(name)));
        }
        Ty::OutHandle(name) => return (format!("{name} **"), format!("out_handle({optional})")),
        Ty::OutInt if param.name == "need" => ("int32_t *", "is_left_out(1) ? NULL : &need".to_owned()),
        Ty::OutInt => ("int32_t *", format!("out_int({optional})")),
        Ty::OutInt64 => ("int64_t *", format!("out_int64({optional})")),
        Ty::Chars if is_path(param) => ("const char *", path(function, param).to_owned()),
        Ty::Units if is_path(param) => ("const uint16_t *", wide(path(function, param))),
        Ty::Chars => ("const char *", format!("text(\"{}\")", sound_text(function, param))),
        Ty::Units => ("const uint16_t *", format!("text16(\"{}\")", sound_text(function, param))),
        Ty::OutChars => ("char *", "buffer()".to_owned()),
        Ty::OutUnits => ("uint16_t *", "buffer16()".to_owned()),
        Ty::Options => ("const zdxm_open_options *", "options()".to_owned()),
        Ty::Bytes => ("const void *", "bytes()".to_owned()),
        Ty::Ints => ("const int32_t *", "some_fields()".to_owned()),
        Ty::OutInts => ("int32_t *", "out_ints()".to_owned()),
        Ty::OutInt64s => ("int64_t *", "out_int64s()".to_owned()),
        Ty::LogFunction => ("zdxm_log_fn", "log_or_none()".to_owned()),
        Ty::LogFunction16 => ("zdxm_log16_fn", "log16_or_none()".to_owned()),
        Ty::User => ("void *", "call.first.handle".to_owned()),
        Ty::Int64 => ("int64_t", "number64()".to_owned()),
        Ty::Int => ("int32_t", int(function, param)),
    };
    (ty.to_owned(), value)
}

fn is_path(param: &Param) -> bool {
    matches!(param.name.as_str(), "path" | "source" | "target")
}

fn path(function: &Function, param: &Param) -> &'static str {
    match () {
        () if param.name == "target" => "path_to_save()",
        () if function.name.starts_with("zdxm_backup_new") => "path_of_backup()",
        () if function.name.starts_with("zdxm_archive_export") => "path_of_archive()",
        () if function.name.starts_with("zdxm_archive_import") => "path_or(paths[9])",
        () if function.name.starts_with("zdxm_backup_") => "path_or(paths[8])",
        () if function.name.contains("_save") || function.name.contains("_template") => "path_to_save()",
        () if function.name.contains("_create") => "path_to_make()",
        () => "path()",
    }
}

fn sound_text(function: &Function, param: &Param) -> &'static str {
    match (function.name.strip_suffix("16").unwrap_or(&function.name), param.name.as_str()) {
        ("zdxm_money_parse", _) => "28,760.55",
        ("zdxm_project_code_parse" | "zdxm_project_by_code", _) => "2207-450204-77-01-946789",
        ("zdxm_credit_code_parse", _) => "91350100M000100Y43",
        ("zdxm_date_parse", _) => "2022年3月",
        ("zdxm_period_parse", _) => "2019-2022",
        ("zdxm_phase_parse", _) => "在建",
        ("zdxm_batch_new" | "zdxm_import_begin" | "zdxm_role_may" | "zdxm_view_limit" | "zdxm_person_find", _) => {
            "张三"
        }
        ("zdxm_unit_by_name", _) => "鱼峰区人民政府",
        ("zdxm_sector_by_name", _) => "基础设施",
        ("zdxm_issued_bulletin_by_number", _) => "第4期",
        ("zdxm_rule_pack_add", _) => "{\\\"name\\\":\\\"x\\\",\\\"version\\\":\\\"2\\\"}",
        (_, "scheme") => {
            "assessment = { name = 'a', items = [{ id = 'a', name = 'a', measure = 'one', points = 1, rule = 'count' }] }"
        }
        (_, "profile") => "month",
        ("zdxm_node_lay", _) => "建设节点",
        (_, "values") => "{\\\"units\\\": {}}",
        ("zdxm_form_json", _) => "{\\\"remark\\\":\\\"x\\\"}",
        // Of any type: a text, a number, a flag.
        ("zdxm_form_text", _) => "1",
        _ => "东环大道",
    }
}

fn int(function: &Function, param: &Param) -> String {
    let name = function.name.as_str();
    let value = match (name, param.name.as_str()) {
        (_, name) if name == "len" || name.ends_with("_len") => "text_len",
        ("zdxm_backup_restore" | "zdxm_backup_restore16", "flags") => "keep_existing()",
        (_, "flags") => "number(0, 2)",
        (_, "cap") => "capacity()",
        // One text, whose end is the first zero.
        (_, "lens_cap") => "at_most(1)",
        (_, "fields_count") => "at_most(3)",
        (_, name) if name.ends_with("_cap") => "at_most(ARRAY)",
        ("zdxm_form_new", "kind") => "form_kind()",
        ("zdxm_form_int", "value") => "field_value()",
        (_, "abi") => "next() < 250 ? ZDXM_ABI_VERSION : an_end()",
        (_, "on" | "issued_on" | "replied_on" | "closed_on" | "revoked_on") => {
            "20220000 + 100 * number(1, 11) + number(1, 27)"
        }
        (_, "code") => "-number(101, 4)",
        (_, "encoding") => "number(0, 8) % 2",
        // Mostly all of them.
        (name, "field") if name.starts_with("zdxm_history_") => "next() % 4 ? 0 : field(\"\")",
        (_, "field") => return format!("field(\"{}\")", field_type(name)),
        // The attachment and the place that there are from the beginning.
        (name, "id") if name.starts_with("zdxm_attachment_") || name.starts_with("zdxm_place_") => "number(1, 2)",
        ("zdxm_attachment_list", "month") => "next() % 4 ? 0 : 202203",
        // Where reports wait for their review.
        (name, "month") if name.starts_with("zdxm_filing_") => "number(202206, 3)",
        // Where a report states a problem.
        (name, "month") if is_of_the_matter(name) => "number(202203, 1)",
        (name, "item") if is_of_the_matter(name) => "number(1, 1)",
        (name, "id") if is_of_the_matter(name) => "number(1, 1)",
        ("zdxm_letter_points_of_all", "first") => "202201",
        ("zdxm_letter_points_of_all", "last") => "202212",
        // A letter, and the one that follows it.
        ("zdxm_letter_escalate", "id") => "number(1, 1)",
        ("zdxm_letter_escalate", "stronger") => "number(2, 1)",
        ("zdxm_letter_escalate", "since") => "number(2, 1)",
        // The nodes that are laid out from the beginning.
        (name, "id") if name.starts_with("zdxm_node_") => "number(1, 7)",
        // The fact that there is.
        (name, "id") if name.starts_with("zdxm_assessment_fact_") => "number(1, 1)",
        (name, "id" | "other" | "former") if name.starts_with("zdxm_issued_assessment_") => "number(1, 2)",
        // The letter that there is, and those that are drafted.
        (name, "id") if name.starts_with("zdxm_letter_") => "number(1, 3)",
        // What can be voided and restored.
        (name, "month") if name.starts_with("zdxm_draft_") => "number(202209, 1)",
        (name, "id") if name.starts_with("zdxm_record_") => "number(5, 2)",
        // Where names are near.
        (name, "subject") if name.starts_with("zdxm_merger_") => "number(ZDXM_SUBJECT_UNIT, 1)",
        // The one that is merged from the beginning.
        ("zdxm_unit_unmerge", "from") => "number(3, 1)",
        // The one that was withdrawn.
        ("zdxm_report_withdrawals", "item") => "number(1, 3)",
        ("zdxm_report_withdrawals", "month") => "number(202205, 1)",
        (_, "month" | "first" | "last") => "number(202201, 12)",
        (_, "as_of") => "0",
        (_, "since") => "number(2, 3)",
        // The one that there is, or others.
        ("zdxm_ten_day_get", "ten_days") => "number(2022011, 3)",
        (_, "ten_days") => "number(2022011, 120)",
        (_, "year") => "number(2020, 6)",
        (_, "index" | "sheet" | "after") => "number(0, 4)",
        ("zdxm_role_grant" | "zdxm_role_grant16", "unit" | "project") => "number(0, 3)",
        ("zdxm_value_text" | "zdxm_value_text16", "value") => "number(0, 9)",
        (_, "subject") => "number(ZDXM_SUBJECT_PROJECT, 4)",
        (_, "role") => "number(1, 5)",
        (_, "task") => "number(1, 4)",
        (_, "kind" | "level" | "phase" | "unit" | "decimals") => "number(1, 3)",
        // A proof is asked for its result when it is complete.
        ("zdxm_verify_step", "rows") => "number(1, 400)",
        (_, "records" | "rows" | "most" | "pages" | "lines") => "number(1, 40)",
        _ => "an_id()",
    };
    value.to_owned()
}

/// Whether a function is about the matter, or the report, that there is from the beginning.
fn is_of_the_matter(name: &str) -> bool {
    const NAMES: [&str; 6] = [
        "zdxm_matter_get",
        "zdxm_matter_link",
        "zdxm_matter_unlink",
        "zdxm_matter_open_of_report",
        "zdxm_matter_reports",
        "zdxm_matter_of_report",
    ];
    NAMES.contains(&name)
}

/// What the type of a field that suits begins with.
fn field_type(function: &str) -> &'static str {
    match function.strip_suffix("16").unwrap_or(function) {
        "zdxm_form_money" | "zdxm_cursor_money" => "money",
        "zdxm_form_append_int" | "zdxm_cursor_list_int" => "list of int",
        "zdxm_form_append_text" => "list of text",
        "zdxm_cursor_list_count" | "zdxm_cursor_list_text" => "list",
        "zdxm_cursor_int" | "zdxm_cursor_int64" => "int",
        "zdxm_value_text" | "zdxm_field_choices" => "int code",
        _ => "",
    }
}

/// All calls, those more often that a sequence cannot get deep without.
fn all_calls(out: &mut String, functions: &[&Function]) {
    out.push_str("static void (*const calls[])(void) = {\n");
    for number in 0..functions.len() {
        writeln!(out, "    call_{number},").unwrap();
    }
    out.push_str("};\n\nstatic const uint16_t weighted[] = {\n");
    for (number, function) in functions.iter().enumerate() {
        writeln!(out, "    {}", format!("{number}, ").repeat(weight(function)).trim_end()).unwrap();
    }
    out.push_str("};\n\nstatic void call_any(unsigned number)\n{\n");
    out.push_str("    calls[weighted[number % (sizeof weighted / sizeof weighted[0])]]();\n}\n");
}

fn weight(function: &Function) -> usize {
    let name = function.name.strip_suffix("16").unwrap_or(&function.name);
    let last = name.rsplit('_').next().unwrap();
    match (name, last) {
        // These end nearly everything, or cost a new file.
        ("zdxm_context_free" | "zdxm_ledger_close" | "zdxm_context_new", _) => 1,
        ("zdxm_ledger_open" | "zdxm_ledger_create" | "zdxm_ledger_open_or_create", _) => 1,
        (_, "free" | "close") | ("zdxm_batch_view", _) => 2,
        ("zdxm_batch_commit", _) => 12,
        ("zdxm_batch_step" | "zdxm_batch_append" | "zdxm_import_begin" | "zdxm_verify_step", _) => 8,
        ("zdxm_backup_step" | "zdxm_archive_step", _) => 8,
        // These need what another call has made, and come to it seldom.
        ("zdxm_archive_result" | "zdxm_filing_reopen_month" | "zdxm_backup_check", _) => 12,
        ("zdxm_item_add" | "zdxm_verify_result" | "zdxm_rollover_outdated", _) => 24,
        ("zdxm_letter_proposals" | "zdxm_letter_points_of_all" | "zdxm_node_proposals", _) => 12,
        ("zdxm_assessment_fact_get" | "zdxm_assessment_fact_revise" | "zdxm_assessment_fact_record", _) => 12,
        ("zdxm_assessment_issue", _) => 24,
        (name, _) if name.starts_with("zdxm_issued_assessment_") => 8,
        (name, _) if is_of_the_matter(name) || matches!(name, "zdxm_letter_escalate" | "zdxm_issue_bulletin") => 8,
        ("zdxm_export_template" | "zdxm_export_document" | "zdxm_project_unmerge" | "zdxm_event_revise", _) => 12,
        ("zdxm_verify_problems" | "zdxm_event_get" | "zdxm_event_revoke" | "zdxm_report_withdraw", _) => 8,
        ("zdxm_ledger_view" | "zdxm_cursor_next" | "zdxm_import_preview", _) => 8,
        (_, "add" | "adopt" | "file" | "revise" | "void" | "restore") => 8,
        _ => 3,
    }
}

//! Which form a function takes, and how forms are filled in that no one fills in by hand: from the ABI itself, so that a new
//! concept has its objects in the tests of misuse and of sequences by being exported.

use std::collections::BTreeSet;
use std::fmt::Write;

use zdxm_abi::{Abi, Constant, Function, Param, Ty};

/// Functions that take the form of another concept than their own, by how their names begin.
const OF_ANOTHER: [(&str, &str); 11] = [
    ("zdxm_plan_change_supplement", "ZDXM_FORM_ITEM"),
    ("zdxm_plan_change_adjust", "ZDXM_FORM_ITEM"),
    ("zdxm_query_items", "ZDXM_FORM_ITEM_QUERY"),
    ("zdxm_export_", "ZDXM_FORM_ITEM_QUERY"),
    ("zdxm_query_matters", "ZDXM_FORM_MATTER_QUERY"),
    ("zdxm_node_find", "ZDXM_FORM_NODE_QUERY"),
    ("zdxm_filing_", "ZDXM_FORM_REPORT"),
    ("zdxm_batch_", "ZDXM_FORM_REPORT"),
    ("zdxm_ten_day_", "ZDXM_FORM_TEN_DAYS"),
    ("zdxm_form_append_int", "ZDXM_FORM_ITEM"),
    ("zdxm_form_append_text", "ZDXM_FORM_IMPORT"),
];

fn kinds(abi: &Abi) -> impl Iterator<Item = &Constant> {
    abi.constants.iter().filter(|constant| constant.name.starts_with("ZDXM_FORM_"))
}

/// The kind of form that suits a parameter; `None` where it is any, or no form.
pub fn of<'a>(abi: &'a Abi, function: &Function, param: &Param) -> Option<&'a str> {
    if param.ty != Ty::Handle("zdxm_form".to_owned()) {
        return None;
    }
    let name = function.name.as_str();
    let other = OF_ANOTHER.iter().find(|(begin, _)| name.starts_with(begin));
    let wanted = match other {
        _ if param.name == "rules" => "ZDXM_FORM_RULES",
        Some((_, kind)) => *kind,
        None => "",
    };
    let is_own = |kind: &Constant| {
        let concept = kind.name.trim_start_matches("ZDXM_FORM_").to_lowercase();
        wanted.is_empty() && name.starts_with(&format!("zdxm_{concept}_"))
    };
    let suits = kinds(abi).filter(|kind| kind.name == wanted || is_own(kind));
    suits.max_by_key(|kind| kind.name.len()).map(|kind| kind.name.as_str())
}

/// What `tests/c/forms.h` needs, with that file; `by_hand` are the kinds that the C side fills in itself.
pub fn render(out: &mut String, abi: &Abi, by_hand: &[&str]) {
    // Their numbers may have gaps.
    let numbers = kinds(abi).map(|kind| kind.value).collect::<BTreeSet<_>>();
    let most = numbers.last().unwrap();
    let numbers = numbers.iter().map(|number| number.to_string()).collect::<Vec<_>>().join(", ");
    writeln!(out, "enum {{ FORM_KINDS = {most} }};\nstatic const int32_t form_list[] = {{{numbers}}};\n").unwrap();
    out.push_str(
        "static const struct {\n    int32_t id;\n    const char *type;\n    const char *example;\n} field_list[] = {\n",
    );
    let fields = abi.constants.iter().filter(|constant| constant.name.starts_with("ZDXM_F_"));
    for Constant { name, doc, .. } in fields.filter(|field| field.name != "ZDXM_F_COLUMN_0") {
        writeln!(out, "    {{{name}, \"{}\", \"{}\"}},", type_of(name, doc), example(doc)).unwrap();
    }
    out.push_str("};\n\n#include \"forms.h\"\n\n");
    for name in by_hand {
        assert!(kinds(abi).any(|kind| kind.name == *name), "{name} is no kind of form");
    }
    let others = kinds(abi).filter(|kind| !by_hand.contains(&kind.name.as_str())).collect::<Vec<_>>();
    out.push_str("/* Fills in what is not filled in by hand. */\nstatic void fill_others(zdxm_form **forms)\n{\n");
    for kind in &others {
        writeln!(out, "    fill_soundly({0}, forms[{0}], 0);", kind.name).unwrap();
    }
    out.push_str(
        "}\n\n/* Adds a record of each. */\nstatic void add_others(zdxm_batch *batch, zdxm_form **forms)\n{\n",
    );
    out.push_str("    int32_t id;\n    (void)batch;\n    (void)forms;\n    (void)id;\n");
    for function in abi.functions.iter().filter(|function| adds(function)) {
        if let Some(kind) = of(abi, function, &function.params[1])
            && others.iter().any(|other| other.name == kind)
        {
            writeln!(out, "    MUST({}(batch, forms[{kind}], &id));", function.name).unwrap();
        }
    }
    out.push_str("}\n\n");
}

/// Whether a function adds the record of a form, and gives its number.
fn adds(function: &Function) -> bool {
    let handle = |name: &str| Ty::Handle(name.to_owned());
    let takes = function.params.iter().map(|param| &param.ty).collect::<Vec<_>>();
    ["_add", "_record"].iter().any(|verb| function.name.ends_with(verb))
        && takes == [&handle("zdxm_batch"), &handle("zdxm_form"), &Ty::OutInt]
}

/// The type that the documentation of a field ends with.
fn type_of(name: &str, doc: &str) -> &'static str {
    const TYPES: [&str; 9] = ["list of int", "list of text", "int64", "int", "money", "month", "date", "flag", "text"];
    // Codes are set and read as an int, and by calls of their own.
    if doc.contains(": code, ") || doc.contains(": flags, ") {
        return "int code";
    }
    let mut parts = doc.rsplit(": ");
    let found = parts.find_map(|part| TYPES.iter().find(|ty| part.starts_with(**ty)));
    found.unwrap_or_else(|| panic!("{name} has no type in {doc:?}"))
}

/// A text that a field takes, where not any text is one: what its documentation gives as an example, or digits.
fn example(doc: &str) -> String {
    let shown = doc.split_once(": text such as ").map(|(_, shown)| shown.trim_matches(['`', '.']).to_owned());
    let is_digest = doc.contains("64 hexadecimal digits") || doc.contains("of 64 digits");
    shown.unwrap_or_else(|| if is_digest { "0".repeat(64) } else { String::new() })
}

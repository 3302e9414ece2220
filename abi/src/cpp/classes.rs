//! Classes of the C++ layer with their methods.

use std::fmt::Write;

use super::{END, documentation, free, head, value_type};
use crate::Abi;
use crate::layers::BY_HAND;
use crate::objects::{Class, Gives, Many, Meaning, Method, Model, Parameter, Takes};

/// The classes that `bases.hpp` begins.
const WITH_BASE: [&str; 4] = ["Context", "Ledger", "View", "Batch"];
/// The classes of long work.
const STEPS: [&str; 3] = ["Backup", "Archive", "Proof"];

/// `classes.hpp`
pub fn render(abi: &Abi) -> String {
    let mut out = head(
        "The objects of the library with their methods (对象)",
        "CLASSES",
        &["<chrono>", "<tuple>", "", "\"bases.hpp\""],
    );
    out = out.replace("#include \n", "\n");
    // Forms and rows are values, in `filling.hpp` and `rows.hpp`.
    let model = Model::of(abi);
    let classes = model.classes.iter().filter(|class| !class.is_value());
    let classes = classes.collect::<Vec<_>>();
    out.push('\n');
    for class in &classes {
        writeln!(out, "class {};", class.name).unwrap();
    }
    for class in &classes {
        declare(&mut out, model, class);
    }
    for class in &classes {
        for method in own_methods(class) {
            define(&mut out, class, method);
        }
    }
    out + END
}

fn own_methods(class: &Class) -> impl Iterator<Item = &Method> {
    class.methods.iter().filter(|method| !BY_HAND.contains(&method.function.as_str()))
}

fn declare(out: &mut String, model: &Model, class: &Class) {
    let name = &class.name;
    let handle = &class.handle;
    let base = match name.as_str() {
        name if WITH_BASE.contains(&name) => format!("{name}Base"),
        name if STEPS.contains(&name) => format!("detail::Steps<{name}, {handle}, {}>", class.end),
        _ => format!("Handle<{handle}, {}>", class.end),
    };
    out.push('\n');
    out.push_str(&documentation(model, &class.purpose, None, ""));
    writeln!(out, "class {name} : public {base} {{\npublic:").unwrap();
    let base_name = if STEPS.contains(&name.as_str()) { "Steps" } else { base.split('<').next().unwrap_or_default() };
    match name.as_str() {
        "Context" => {
            writeln!(out, "    /// Opens a context: where everything begins, one for each thread.\n    Context() {{}}")
                .unwrap()
        }
        _ => writeln!(
            out,
            "    /// Of a handle that a function of zdxm.h has made, and what it came from.\n    \
             {name}(std::shared_ptr<detail::Owned> from, {handle} *made) : {base_name}(std::move(from), made) {{}}"
        )
        .unwrap(),
    }
    for method in own_methods(class) {
        out.push('\n');
        out.push_str(&documentation(model, &method.doc, None, "    "));
        writeln!(out, "    {} {}({}) const;", given_type(&method.gives), free(&method.name), params(method, true))
            .unwrap();
    }
    out.push_str("};\n");
}

fn define(out: &mut String, class: &Class, method: &Method) {
    write!(
        out,
        "\ninline {} {}::{}({}) const {{\n",
        given_type(&method.gives),
        class.name,
        free(&method.name),
        params(method, false)
    )
    .unwrap();
    let mut args = vec!["get()".to_owned()];
    for taken in &method.takes {
        let name = free_name(taken);
        if matches!(taken.takes, Takes::Form { .. }) {
            writeln!(out, "    const FilledForm filled_{name}(own->context, {name});").unwrap();
        }
        args.push(argument(taken));
    }
    for line in body(class, method, &args.join(", ")) {
        writeln!(out, "    {line}").unwrap();
    }
    out.push_str("}\n");
}

fn free_name(taken: &Parameter) -> String {
    match &taken.takes {
        Takes::Value { of: Meaning::Overwrite, .. } => "overwrite".to_owned(),
        Takes::Value { of: Meaning::KeepExisting, .. } => "keep_existing".to_owned(),
        _ => free(&taken.name),
    }
}

/// What must be given comes first.
fn params(method: &Method, with_defaults: bool) -> String {
    let required = method.takes.iter().filter(|taken| !taken.is_optional());
    let optional = method.takes.iter().filter(|taken| taken.is_optional());
    let one = |taken: &Parameter| {
        let (of, default) = taken_type(&taken.takes);
        let default = if with_defaults && taken.is_optional() { format!(" = {default}") } else { String::new() };
        let gap = if of.ends_with(['&', '*']) { "" } else { " " };
        format!("{of}{gap}{}{default}", free_name(taken))
    };
    required.chain(optional).map(one).collect::<Vec<_>>().join(", ")
}

fn taken_type(takes: &Takes) -> (String, &'static str) {
    match takes {
        Takes::Value { of: Meaning::Overwrite | Meaning::KeepExisting, .. } => ("bool".to_owned(), "false"),
        Takes::Value { of: Meaning::Milliseconds, .. } => ("std::chrono::system_clock::time_point".to_owned(), ""),
        Takes::Value { of, optional: true } => (format!("Maybe<{}>", value_type(of)), "none"),
        Takes::Value { of, optional: false } => match value_type(of) {
            text if text == "std::string" => ("const std::string &".to_owned(), ""),
            of => (of, ""),
        },
        Takes::Form { of, optional: false, .. } => (format!("const {} &", of.as_deref().unwrap_or("Form")), ""),
        Takes::Form { of, optional: true, .. } => (format!("const {} *", of.as_deref().unwrap_or("Form")), "nullptr"),
        Takes::Object(class) => (format!("const {class} &"), ""),
        other => panic!("C++ has no words for {other:?}"),
    }
}

fn argument(taken: &Parameter) -> String {
    let name = free_name(taken);
    let Takes::Value { of, optional } = &taken.takes else {
        return match &taken.takes {
            Takes::Form { .. } => format!("filled_{name}.get()"),
            _ => format!("{name}.get()"),
        };
    };
    let given = if *optional { format!("(*{name})") } else { name.clone() };
    let passed = match of {
        Meaning::Text | Meaning::Path | Meaning::Bytes => return format!("{name}.data(), detail::length({name})"),
        Meaning::Overwrite => return format!("{name} ? ZDXM_SAVE_OVERWRITE : 0"),
        Meaning::KeepExisting => return format!("{name} ? ZDXM_RESTORE_KEEP_EXISTING : 0"),
        Meaning::Money => format!("{given}.fen()"),
        Meaning::Month | Meaning::Day | Meaning::Date | Meaning::TenDays => format!("{given}.number()"),
        Meaning::Milliseconds => {
            format!("std::chrono::duration_cast<std::chrono::milliseconds>({given}.time_since_epoch()).count()")
        }
        Meaning::Code(_) | Meaning::Flags(_) => format!("static_cast<std::int32_t>({given})"),
        _ => given,
    };
    if *optional { format!("{name} ? {passed} : 0") } else { passed }
}

fn given_type(gives: &Gives) -> String {
    match gives {
        Gives::Nothing => "void".to_owned(),
        Gives::Value { of, nullable: true } => format!("Maybe<{}>", value_type(of)),
        Gives::Value { of, nullable: false } => value_type(of),
        Gives::Object(class) => class.clone(),
        Gives::Progress => "Progress".to_owned(),
        Gives::Several(values) => {
            let types = values.iter().map(|(_, of)| format!("Maybe<{}>", value_type(of)));
            format!("std::tuple<{}>", types.collect::<Vec<_>>().join(", "))
        }
        Gives::Rows { of: None, .. } => "std::vector<std::vector<Maybe<std::string>>>".to_owned(),
        Gives::Rows { of: Some(row), how } => match how {
            Many::All => format!("std::vector<{row}>"),
            Many::Counted => format!("Found<{row}>"),
            Many::AtMostOne => format!("Maybe<{row}>"),
            Many::One | Many::OneIfWanted | Many::Ensured => row.clone(),
        },
    }
}

/// The number that stands for a value at the border.
fn number_type(of: &Meaning) -> &'static str {
    match of {
        Meaning::Money | Meaning::Milliseconds | Meaning::Int64 => "std::int64_t",
        _ => "std::int32_t",
    }
}

/// What makes a value of its number.
fn make(of: &Meaning, number: &str) -> String {
    match of {
        Meaning::Money => format!("fen({number})"),
        Meaning::Flag => format!("{number} != 0"),
        Meaning::Month => format!("Month::of({number})"),
        Meaning::Day | Meaning::Date => format!("Date::of({number})"),
        Meaning::Code(family) => format!("static_cast<{family}>({number})"),
        _ => number.to_owned(),
    }
}

fn body(class: &Class, method: &Method, args: &str) -> Vec<String> {
    let function = &method.function;
    let text = |how: &str| {
        vec![
            format!("return {how}([&](char *buffer, std::int32_t cap, std::int32_t *need) {{"),
            format!("    return {function}({args}, buffer, cap, need);"),
            "});".to_owned(),
        ]
    };
    match &method.gives {
        Gives::Nothing => vec![format!("check({function}({args}));")],
        Gives::Value { of: Meaning::Text, nullable: false } => text("Handle::text"),
        Gives::Value { of: Meaning::Text, nullable: true } => text("text_if"),
        Gives::Value { of, nullable } => {
            let call = format!("check({function}({args}, &given))");
            let made = make(of, "given");
            let number = format!("{} given = 0;", number_type(of));
            match (nullable, of) {
                (false, _) => vec![number, format!("{call};"), format!("return {made};")],
                // 0 stands for no code.
                (true, Meaning::Code(_)) => {
                    let code = value_type(of);
                    vec![number, format!("{call};"), format!("return given != 0 ? Maybe<{code}>({made}) : none;")]
                }
                (true, of) => {
                    let value = value_type(of);
                    vec![
                        number,
                        format!("if ({call} == ZDXM_NULL) return none;"),
                        format!("return Maybe<{value}>({made});"),
                    ]
                }
            }
        }
        Gives::Object(made) => {
            let handle = match made.as_str() {
                "PlanChangeDraft" => "plan_change".to_owned(),
                "Proof" => "verify".to_owned(),
                name => crate::coded::snake(name),
            };
            vec![
                format!("zdxm_{handle} *made = nullptr;"),
                format!("check({function}({args}, &made));"),
                format!("return {made}(own, made);"),
            ]
        }
        Gives::Progress => {
            let number = if class.name == "Batch" { "std::int32_t" } else { "std::int64_t" };
            vec![
                format!("{number} done = 0, total = 0;"),
                format!("const bool is_done = check({function}({args}, &done, &total)) == ZDXM_DONE;"),
                "return Progress{done, total, is_done};".to_owned(),
            ]
        }
        Gives::Several(values) => several(function, args, values),
        Gives::Rows { of, how } => rows(function, args, of.as_deref(), *how),
    }
}

fn several(function: &str, args: &str, values: &[(String, Meaning)]) -> Vec<String> {
    let names = (0..values.len()).map(|at| format!("given_{at}")).collect::<Vec<_>>();
    let mut lines = Vec::new();
    for ((_, of), name) in values.iter().zip(&names) {
        lines.push(format!("{} {name} = 0;", number_type(of)));
    }
    let places = names.iter().map(|name| format!("&{name}")).collect::<Vec<_>>().join(", ");
    lines.push(format!("check({function}({args}, {places}));"));
    let made = values.iter().zip(&names).map(|((_, of), name)| {
        let of_value = value_type(of);
        format!("{name} != 0 ? Maybe<{of_value}>({}) : Maybe<{of_value}>()", make(of, name))
    });
    lines.push(format!("return std::make_tuple({});", made.collect::<Vec<_>>().join(", ")));
    lines
}

fn rows(function: &str, args: &str, of: Option<&str>, how: Many) -> Vec<String> {
    let mut lines = vec!["zdxm_cursor *made = nullptr;".to_owned()];
    let place = match how {
        Many::Ensured | Many::Counted => {
            lines.push("std::int32_t given = 0;".to_owned());
            ", &given"
        }
        _ => "",
    };
    lines.push(format!("check({function}({args}{place}, &made));"));
    let cursor = "Cursor(own, made)";
    lines.push(match (of, how) {
        (None, _) => format!("return detail::table_of({cursor});"),
        (Some(row), Many::All) => format!("return detail::rows_of<{row}>({cursor});"),
        (Some(row), Many::AtMostOne) => format!("return detail::row_if<{row}>({cursor});"),
        (Some(row), Many::Counted) => format!("return Found<{row}>{{detail::rows_of<{row}>({cursor}), given}};"),
        (Some(row), Many::One | Many::OneIfWanted | Many::Ensured) => {
            format!("return *detail::row_if<{row}>({cursor});")
        }
    });
    lines
}

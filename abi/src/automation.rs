//! Automation (`CreateObject("Zdxm.Ledger")`) for scripts, Office and old development tools on Windows: the table of methods
//! that `bindings/windows/automation.c` calls by, and the type library from which editors complete names.
//!
//! Each export is a method of what its first handle stands for; those of a context are methods of the ledger, which has one.
//! Every line of the table is a call that the C compiler checks against `zdxm.h`.

use std::fmt::Write;

use crate::Abi;
use crate::description::Description;
use crate::export::{Arg, Export, Kind, Place};
use crate::function::{Function, Width};
use crate::objects::{ErrorKind, Gives, Meaning, Method, Model, Parameter, Takes, Value};
use crate::words::HANDLES;

/// Methods of the model that automation does by itself, or has no use for.
const LEFT_OUT: [(&str, &str); 7] = [
    ("zdxm_context_set_encoding", "texts are UTF-16"),
    ("zdxm_context_set_log", "a script has no function for it"),
    ("zdxm_context_interrupt", "an apartment has one thread"),
    ("zdxm_form_int", "a form is filled in by its properties"),
    ("zdxm_form_text", "a form is filled in by its properties"),
    ("zdxm_form_money", "a form is filled in by its properties"),
    ("zdxm_form_unset", "a property that is set to Null"),
];

/// The number of the first field's member: `DISPID` of `ZDXM_F_NAME` is this and its number.
const FIELDS: usize = 20_000;

/// A method as a script has it.
struct Called<'e> {
    export: &'e Export,
    method: &'e Method,
    name: String,
    /// The place of its class.
    owner: usize,
}

fn kind_of(handle: &str) -> usize {
    let found = HANDLES.iter().position(|(name, ..)| *name == handle);
    found.unwrap_or_else(|| panic!("{handle} is no kind of handle"))
}

fn methods(abi: &Abi) -> Vec<Called<'_>> {
    let mut all = Vec::<Called<'_>>::new();
    for (owner, class) in Model::of(abi).classes.iter().enumerate() {
        // Rows are objects of their own.
        let is_left_out = |method: &&Method| {
            class.handle == "zdxm_cursor" || LEFT_OUT.iter().any(|(name, _)| *name == method.function)
        };
        for method in class.methods.iter().filter(|method| !is_left_out(method)) {
            let export = abi.exports.iter().find(|export| export.name == method.function);
            let export = export.unwrap_or_else(|| panic!("{} is no export", method.function));
            let name = method_name(&class.handle, &method.name);
            let is_taken = all.iter().any(|other| other.name == name && other.owner == owner);
            assert!(!is_taken, "{} has the name of another method", method.function);
            all.push(Called { export, method, name, owner });
        }
    }
    all
}

/// `view` of a ledger is `View`, `plan_items` is `PlanItems`. A ledger has the methods of its context: `ledger_open` is `Open`,
/// and `form_new` is `NewForm`.
fn method_name(handle: &str, name: &str) -> String {
    let own = if handle == "zdxm_context" { name.strip_prefix("ledger_").unwrap_or(name) } else { name };
    match (own, own.strip_suffix("_new")) {
        (_, Some(made)) => format!("New{}", camel(made)),
        _ => camel(own),
    }
}

fn camel(name: &str) -> String {
    let words = name.split('_').map(|word| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
    });
    words.collect()
}

/// What the parameters of a method are to a script, in the order of C: each the name of a constant in `automation.h`, what it is
/// further, and whether it can be left out.
fn meanings(abi: &Abi, called: &Called<'_>) -> Vec<(&'static str, usize, bool)> {
    let mut takes = called.method.takes.iter();
    let mut meaning = |arg: &Arg| match &arg.kind {
        Kind::TextOut => ("OUT_TEXT", 0, false),
        Kind::Out { of, optional } => match of {
            Place::Handle(of) => ("OUT_OBJECT", kind_of(of), *optional),
            Place::Int64 if arg.name == "fen" => ("OUT_MONEY", 0, *optional),
            Place::Int64 => ("OUT_LONG", 0, *optional),
            Place::Int if is_day(&arg.name) => ("OUT_DAY", 0, *optional),
            Place::Int if arg.name == "flag" => ("OUT_FLAG", 0, *optional),
            Place::Int | Place::Code(_) => ("OUT_NUMBER", 0, *optional),
        },
        _ => taken(abi, arg, takes.next().unwrap_or_else(|| panic!("{} takes nothing more", called.export.name))),
    };
    called.export.args.iter().skip(1).map(&mut meaning).collect()
}

fn taken(abi: &Abi, arg: &Arg, parameter: &Parameter) -> (&'static str, usize, bool) {
    let (of, optional) = match &parameter.takes {
        Takes::Form { optional, .. } => return ("IN_OBJECT", kind_of("zdxm_form"), *optional),
        Takes::Row => return ("IN_OBJECT", kind_of("zdxm_cursor"), false),
        Takes::Object(name) => {
            let found = Model::of(abi).classes.iter().position(|class| class.name == *name);
            let optional = matches!(arg.kind, Kind::Handle { optional: true, .. });
            return ("IN_OBJECT", found.unwrap_or_else(|| panic!("{name} is no class")), optional);
        }
        Takes::Options => return ("IN_OPTIONS", 0, true),
        Takes::Log => panic!("{} has no place in a script", parameter.name),
        Takes::Value { of, optional } => (of, *optional),
    };
    match of {
        Meaning::Text | Meaning::Path => ("IN_TEXT", 0, optional),
        Meaning::Bytes => ("IN_BYTES", 0, optional),
        Meaning::Money => ("IN_MONEY", 0, optional),
        Meaning::Month => ("IN_MONTH", 0, optional),
        Meaning::Day | Meaning::Date => ("IN_DAY", 0, optional),
        Meaning::Field => ("IN_FIELD", 0, optional),
        Meaning::Int64 | Meaning::Milliseconds => ("IN_LONG", 0, optional),
        Meaning::Code(name) | Meaning::Flags(name) => ("IN_CODE", family(abi, name), optional),
        Meaning::Overwrite | Meaning::KeepExisting => ("IN_NUMBER", 0, true),
        Meaning::Int | Meaning::TenDays | Meaning::Year | Meaning::Record(_) | Meaning::FormKind | Meaning::Flag => {
            ("IN_NUMBER", 0, optional)
        }
        Meaning::Ints | Meaning::Texts => panic!("{} has no place in a script", parameter.name),
    }
}

fn is_day(name: &str) -> bool {
    matches!(name, "day" | "yyyymmdd" | "start" | "end")
}

/// The place of an enumeration among those of the model.
fn family(abi: &Abi, name: &str) -> usize {
    let found = Model::of(abi).enumerations.iter().position(|enumeration| enumeration.name == name);
    found.unwrap_or_else(|| panic!("{name} is no enumeration"))
}

/// What its value is to a script: which parameter, and whether the call reports by its status that all is done.
fn gives(called: &Called<'_>) -> (Option<usize>, bool) {
    let out = |arg: &Arg| matches!(arg.kind, Kind::Out { .. } | Kind::TextOut);
    match called.method.gives {
        Gives::Progress => (None, true),
        _ => (called.export.args.iter().position(out), false),
    }
}

/// `bindings/windows/zdxm_automation.h`
pub fn table(abi: &Abi) -> String {
    let mut out = String::from(
        "/* What automation.c calls by. Made from src/ffi by `cargo run -p zdxm-abi`; do not edit. */\n\n",
    );
    let methods = methods(abi);
    for (at, called) in methods.iter().enumerate() {
        let export = called.export;
        let function = Function::of(export).pop().unwrap_or_else(|| panic!("{} is no function", export.name));
        let width = if function.is_wide() { Width::Utf16 } else { Width::Char };
        let args = (0..export.params(width).len()).map(|place| format!("a[{place}].{}", member(export, width, place)));
        let args = args.collect::<Vec<_>>().join(", ");
        writeln!(out, "static int32_t call_{at}(const union word *a) {{ return {}({args}); }}", function.name).unwrap();
        let params = meanings(abi, called).into_iter();
        let params = params.map(|(meaning, of, optional)| format!("{{{meaning}, {of}, {}}}", i32::from(optional)));
        let params = params.chain(["{END, 0, 0}".to_owned()]).collect::<Vec<_>>().join(", ");
        writeln!(out, "static const struct param params_{at}[] = {{{params}}};").unwrap();
    }
    out.push_str("\nstatic const struct method methods[] = {\n");
    for (at, called) in methods.iter().enumerate() {
        let (value, is_progress) = gives(called);
        let Called { name, owner, .. } = called;
        let value = value.map_or(-1, |place| place as i32 - 1);
        writeln!(out, "    {{L\"{name}\", {owner}, {value}, {}, params_{at}, call_{at}}},", i32::from(is_progress))
            .unwrap();
    }
    out.push_str("};\n\n/* How each kind of object ends. */\nstatic const struct kind kinds[] = {\n");
    for class in &Model::of(abi).classes {
        let name = camel(class.handle.trim_start_matches("zdxm_"));
        writeln!(out, "    {{L\"{name}\", (end_function)(void (*)(void)){}}},", class.end).unwrap();
    }
    out.push_str("};\n");
    writeln!(out, "#define FIRST_FIELD {FIELDS}").unwrap();
    values(abi, &mut out);
    out
}

/// Which member of `union word` a parameter in C is.
fn member(export: &Export, width: Width, place: usize) -> &'static str {
    use crate::Ty;
    match export.params(width).get(place).map(|param| &param.ty) {
        Some(Ty::Int) => "number",
        Some(Ty::Int64) => "number64",
        _ => "pointer",
    }
}

/// Constants, codes with their Chinese names, and fields.
fn values(abi: &Abi, out: &mut String) {
    let description = Description::of(abi);
    out.push_str("\nstatic const struct constant constants[] = {\n");
    for constant in &description.constants {
        writeln!(out, "    {{L\"{}\", {}}},", constant.name, constant.value).unwrap();
    }
    out.push_str("};\n\nstatic const struct code codes[] = {\n");
    for (family, enumeration) in Model::of(abi).enumerations.iter().enumerate() {
        for Value { constant, name, number, chinese, .. } in &enumeration.values {
            writeln!(out, "    {{{family}, {number}, L\"{constant}\", L\"{name}\", L\"{chinese}\"}},").unwrap();
        }
    }
    for ErrorKind { constant, number, .. } in &Model::of(abi).errors {
        writeln!(out, "    {{-1, {number}, L\"{constant}\", L\"\", L\"\"}},").unwrap();
    }
    out.push_str("};\n\nstatic const struct field fields[] = {\n");
    for field in &description.fields {
        writeln!(
            out,
            "    {{{}, ZDXM_TYPE_{}, L\"{}\", L\"{}\"}},",
            field.number,
            field.ty.to_uppercase(),
            field.word,
            field.chinese
        )
        .unwrap();
    }
    out.push_str("};\n");
}

/// `bindings/windows/zdxm.idl`, the source of the type library.
pub fn idl(abi: &Abi) -> String {
    let description = Description::of(abi);
    let mut out = String::from(
        "/* Type library of automation. Made from src/ffi by `cargo run -p zdxm-abi`; do not edit. */\n\n\
         typedef wchar_t *BSTR;\ntypedef short VARIANT_BOOL;\ntypedef double DATE;\n\
         typedef struct tagVARIANT { int of; } VARIANT;\ntypedef struct tagCY { hyper int64; } CURRENCY;\n\
         [uuid(00000000-0000-0000-C000-000000000046), object, local] interface IUnknown {}\n\
         [uuid(00020400-0000-0000-C000-000000000046), object, local] interface IDispatch : IUnknown {}\n\n\
         [uuid(5D1C2E6A-8F0B-4D0E-9B51-7A64786D3000), version(1.0), helpstring(\"zdxm\")]\nlibrary Zdxm\n{\n    importlib(\"stdole2.tlb\");\n\n",
    );
    let families = description.codes.iter().map(|codes| {
        let name = codes.rust.rsplit("::").next().unwrap_or_default();
        (name.to_owned(), codes.values.iter().map(|code| (code.name.as_str(), code.value)).collect::<Vec<_>>())
    });
    let own = description.constants.iter().map(|constant| (constant.name.as_str(), constant.value)).collect::<Vec<_>>();
    let fields = description.fields.iter().map(|field| (field.name.as_str(), field.number)).collect::<Vec<_>>();
    for (name, values) in families.chain([("Constant".to_owned(), own), ("FieldNumber".to_owned(), fields)]) {
        let values = values.iter().map(|(name, value)| format!("{name} = {value}")).collect::<Vec<_>>().join(", ");
        writeln!(out, "    typedef enum {{ {values} }} Zdxm{name};").unwrap();
    }
    let methods = methods(abi);
    let kinds = HANDLES.iter().enumerate().filter(|(_, (name, ..))| *name != "zdxm_context");
    for (_, (handle, ..)) in kinds.clone() {
        writeln!(out, "    dispinterface {};", interface(handle)).unwrap();
    }
    out.push_str("    dispinterface IRow;\n");
    for (kind, (handle, ..)) in kinds {
        let is_own = |called: &Called<'_>| {
            called.owner == kind || (*handle == "zdxm_ledger" && called.owner == kind_of("zdxm_context"))
        };
        let own = methods.iter().enumerate().filter(|(_, called)| is_own(called));
        let own = own.map(|(at, called)| declared(abi, at, called)).collect::<String>();
        dispinterface(&mut out, handle, kind, &(own + &by_hand(handle, &description)));
    }
    let row = properties(&description, false)
        + "        [id(0), propget] VARIANT Value(VARIANT field);\n        [id(19001)] VARIANT AsText(VARIANT field);\n        \
           [id(19002)] BSTR AsJson();\n";
    dispinterface(&mut out, "zdxm_row", HANDLES.len(), &row);
    out.push_str(
        "    [uuid(5D1C2E6A-8F0B-4D0E-9B51-7A64786D3001)]\n    coclass Ledger { [default] dispinterface ILedger; };\n}\n",
    );
    out
}

fn dispinterface(out: &mut String, handle: &str, kind: usize, members: &str) {
    let name = interface(handle);
    writeln!(
        out,
        "\n    [uuid(5D1C2E6A-8F0B-4D0E-9B51-7A64786D31{kind:02X})]\n    dispinterface {name}\n    {{\n        properties:\n        \
         methods:\n{members}    }};"
    )
    .unwrap();
}

fn interface(handle: &str) -> String {
    let name = handle.strip_prefix("zdxm_").unwrap_or(handle);
    format!("I{}", if name == "cursor" { "Rows".to_owned() } else { camel(name) })
}

/// A method in IDL.
fn declared(abi: &Abi, at: usize, called: &Called<'_>) -> String {
    let (value, is_progress) = gives(called);
    let mut given = if is_progress { "VARIANT_BOOL".to_owned() } else { "void".to_owned() };
    let mut params = Vec::new();
    for (place, (arg, meant)) in called.export.args.iter().skip(1).zip(meanings(abi, called)).enumerate() {
        let (meaning, of, optional) = meant;
        let ty = idl_type(meaning, of);
        if value == Some(place + 1) {
            given = ty;
        } else if meaning.starts_with("OUT_") {
            params.push(format!("[in, out, optional] VARIANT *{}", idl_name(&arg.name)));
        } else {
            let how = if optional { "in, optional" } else { "in" };
            let ty = if optional { "VARIANT".to_owned() } else { ty };
            params.push(format!("[{how}] {ty} {}", idl_name(&arg.name)));
        }
    }
    // Only what comes last can be left out.
    let last_needed = params.iter().rposition(|param| !param.contains("optional")).map_or(0, |place| place + 1);
    let params = params
        .iter()
        .enumerate()
        .map(|(place, param)| if place < last_needed { param.replace(", optional", "") } else { param.clone() });
    let params = params.collect::<Vec<_>>().join(", ");
    let help = called.method.doc.english.split("\n\n").next().unwrap_or_default().replace('\n', " ");
    let help = help.split(": Rust `").next().unwrap_or_default().replace(['"', '\\', '`'], "");
    format!("        [id({}), helpstring(\"{help}\")] {given} {}({params});\n", at + 1, called.name)
}

fn idl_name(name: &str) -> String {
    format!("a{}", camel(name))
}

fn idl_type(meaning: &str, of: usize) -> String {
    match meaning {
        "IN_TEXT" | "OUT_TEXT" => "BSTR".to_owned(),
        "IN_MONEY" | "OUT_MONEY" => "CURRENCY".to_owned(),
        "IN_LONG" | "OUT_LONG" => "double".to_owned(),
        "OUT_NUMBER" => "long".to_owned(),
        "OUT_FLAG" => "VARIANT_BOOL".to_owned(),
        "IN_OBJECT" | "OUT_OBJECT" => {
            format!("{} *", HANDLES.get(of).map(|(name, ..)| interface(name)).unwrap_or_default())
        }
        // Numbers are given by their names, too, and days as numbers or dates.
        _ => "VARIANT".to_owned(),
    }
}

/// What automation.c has beside the table.
fn by_hand(handle: &str, description: &Description) -> String {
    let own = match handle {
        "zdxm_ledger" => {
            "        [id(19003)] long Constant(BSTR name);\n        [id(19004)] long ErrorField();\n        \
                          [id(19005)] long ErrorRecord();\n"
                .to_owned()
        }
        "zdxm_cursor" => {
            "        [id(0), propget] IRow *Item(long place);\n        [id(19006), propget] long Count();\n        \
                          [id(-4), propget] IUnknown *_NewEnum();\n"
                .to_owned()
        }
        "zdxm_form" => {
            properties(description, true) + "        [id(0), propput] void Value(VARIANT field, VARIANT value);\n"
        }
        _ => String::new(),
    };
    own + "        [id(19007)] void Close();\n"
}

/// A property for each field: of a row to be read, of a form to be set.
fn properties(description: &Description, is_form: bool) -> String {
    let one = |field: &crate::description::Field| {
        let (id, name) = (FIELDS + field.number as usize, camel(&field.word));
        if is_form {
            format!("        [id({id}), propput] void {name}(VARIANT value);\n")
        } else {
            format!("        [id({id}), propget] VARIANT {name}();\n")
        }
    };
    description.fields.iter().map(one).collect()
}

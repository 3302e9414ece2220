//! Classes of the Java layer with their methods, a file for each.

use std::fmt::Write;

use super::docs::{TONGUE, comment, head};
use super::free;
use crate::Abi;
use crate::layers::{BY_HAND, camel};
use crate::objects::{Class, Gives, Many, Meaning, Method, Model, Parameter, Takes};

/// The classes that have more methods by hand, in a class of their own that they extend.
const WITH_BASE: [&str; 6] = ["Context", "Ledger", "View", "Batch", "Document", "Bulletin"];

/// What the classes may use; the file imports what it does.
const IMPORTS: [(&str, &str); 8] = [
    ("IntByReference", "com.sun.jna.ptr.IntByReference"),
    ("LongByReference", "com.sun.jna.ptr.LongByReference"),
    ("Duration", "java.time.Duration"),
    ("Instant", "java.time.Instant"),
    ("LocalDate", "java.time.LocalDate"),
    ("YearMonth", "java.time.YearMonth"),
    ("List", "java.util.List"),
    ("Set", "java.util.Set"),
];

pub fn files(abi: &Abi) -> Vec<(String, String)> {
    let model = Model::of(abi);
    // Forms and rows are values, in `Form.java` and `Row.java`.
    let is_object = |class: &&Class| !class.is_value();
    model.classes.iter().filter(is_object).map(|of| (of.name.clone(), class(model, of))).collect()
}

fn class(model: &Model, class: &Class) -> String {
    let methods = class.methods.iter().filter(|method| !BY_HAND.contains(&method.function.as_str()));
    let body = methods.map(|method| Rendered { model, class, method }.all()).collect::<String>();
    let has_steps = class.methods.iter().any(|method| method.gives == Gives::Progress);
    let base = match class.name.as_str() {
        name if WITH_BASE.contains(&name) => format!("{name}Base"),
        _ if has_steps => "Work".to_owned(),
        _ => "Handle".to_owned(),
    };
    let is_used = |name: &str| body.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word == name);
    let imports = IMPORTS.iter().filter(|(name, _)| is_used(name)).map(|(_, import)| *import).collect::<Vec<_>>();
    let mut out = head(&imports);
    out.push_str(&comment(std::slice::from_ref(&class.purpose.english), &class.purpose.chinese, ""));
    writeln!(out, "public final class {} extends {base} {{", class.name).unwrap();
    if class.name == "Context" {
        out.push_str("    /** Makes a context. */\n    public Context() {\n    }\n");
    } else {
        writeln!(out, "    {}(Handle parent, MakeCall make) {{", class.name).unwrap();
        writeln!(out, "        super(parent, make, Zdxm::{});\n    }}", class.end).unwrap();
    }
    out.push_str(&body);
    out.push_str("}\n");
    out
}

/// A method on its way to Java.
struct Rendered<'m> {
    model: &'m Model,
    class: &'m Class,
    method: &'m Method,
}

impl Rendered<'_> {
    fn all(&self) -> String {
        let record = match &self.method.gives {
            Gives::Rows { of: Some(of), .. } => self.model.records.iter().find(|record| record.name == *of),
            _ => None,
        };
        let english = TONGUE.paragraphs(self.model, &self.method.doc.english, record);
        let chinese = TONGUE.words(self.model, &self.method.doc.chinese, record);
        let comment = comment(&english, &chinese, "    ");
        let (given, name) = (given_type(&self.method.gives), free(&camel(&self.method.name)));
        let (optional, required): (Vec<_>, Vec<_>) = self.method.takes.iter().partition(|taken| taken.is_optional());
        let declare = |taken: &&Parameter| format!("{} {}", type_of(taken), name_of(taken));
        let mut out = String::new();
        if !optional.is_empty() {
            // Without what may be left out.
            let params = required.iter().map(declare).collect::<Vec<_>>().join(", ");
            let names = required.iter().map(|taken| name_of(taken)).chain(optional.iter().map(|taken| left_out(taken)));
            let call = format!("{name}({})", names.collect::<Vec<_>>().join(", "));
            let back = if given == "void" { "" } else { "return " };
            write!(out, "\n{comment}    public {given} {name}({params}) {{\n        {back}{call};\n    }}\n").unwrap();
        }
        let params = required.iter().chain(&optional).map(declare).collect::<Vec<_>>().join(", ");
        let over = if self.method.gives == Gives::Progress { "    @Override\n" } else { "" };
        write!(out, "\n{comment}{over}    public {given} {name}({params}) {{\n").unwrap();
        for taken in &self.method.takes {
            let name = name_of(taken);
            if let Takes::Value { of: Meaning::Text | Meaning::Path, .. } = taken.takes {
                writeln!(out, "        byte[] {name}Bytes = utf8({name});").unwrap();
            }
        }
        let forms = self.method.takes.iter().filter(|taken| matches!(taken.takes, Takes::Form { .. }));
        let forms =
            forms.map(|taken| format!("FormHandle {0}Handle = filled({0})", name_of(taken))).collect::<Vec<_>>();
        let set_in = if forms.is_empty() { "        " } else { "            " };
        if !forms.is_empty() {
            writeln!(out, "        try ({}) {{", forms.join("; ")).unwrap();
        }
        for line in self.body() {
            writeln!(out, "{set_in}{line}").unwrap();
        }
        out.push_str(if forms.is_empty() { "    }\n" } else { "        }\n    }\n" });
        out
    }

    /// The call of the function with its handle, its arguments and what stands behind them.
    fn call(&self, lambda: &str, behind: &str) -> String {
        let mut args = vec!["h".to_owned()];
        args.extend(self.method.takes.iter().map(argument));
        if !behind.is_empty() {
            args.push(behind.to_owned());
        }
        let arrow = format!("({lambda}) -> ");
        let call = format!("z.{}({})", self.method.function, args.join(", "));
        let gap = if call.len() + arrow.len() > 75 { "\n                " } else { "" };
        format!("{}{gap}{call}", if gap.is_empty() { arrow.as_str() } else { arrow.trim_end() })
    }

    fn made(&self, before: &str) -> String {
        self.call("z, h, made", &format!("{before}made"))
    }

    fn body(&self) -> Vec<String> {
        match &self.method.gives {
            Gives::Nothing => vec![format!("call({});", self.call("z, h", ""))],
            Gives::Value { of: Meaning::Text, .. } => {
                vec![format!("return text({});", self.call("z, h, buffer, cap, need", "buffer, cap, need"))]
            }
            Gives::Value { of, nullable } => vec![self.value(of, *nullable)],
            Gives::Object(made) => vec![format!("return new {made}(this, {});", self.made(""))],
            Gives::Progress => {
                let reference = if self.class.name == "Batch" { "IntByReference" } else { "LongByReference" };
                vec![
                    format!("{reference} done = new {reference}();"),
                    format!("{reference} total = new {reference}();"),
                    format!("int status = call({});", self.call("z, h", "done, total")),
                    "return new Progress(done.getValue(), total.getValue(), status == Zdxm.DONE);".to_owned(),
                ]
            }
            Gives::Several(values) => {
                let each = values.iter().map(|(name, _)| format!("IntByReference {name} = new IntByReference();"));
                let mut body = each.collect::<Vec<_>>();
                let names = values.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>();
                body.push(format!("call({});", self.call("z, h", &names.join(", "))));
                let of = names.iter().map(|name| format!("OfficeDate.ofNumberIf({name}.getValue())"));
                body.push(format!("return new OfficeDate[] {{{}}};", of.collect::<Vec<_>>().join(", ")));
                body
            }
            Gives::Rows { of: None, .. } => vec![format!("return table({});", self.made(""))],
            Gives::Rows { of: Some(row), how } => {
                let read = |how: &str, before: &str| format!("{how}({row}::new, {})", self.made(before));
                let count = || "IntByReference count = new IntByReference();".to_owned();
                match how {
                    Many::All => vec![format!("return {};", read("all", ""))],
                    Many::AtMostOne => vec![format!("return {};", read("atMostOne", ""))],
                    Many::One | Many::OneIfWanted => vec![format!("return {};", read("one", ""))],
                    Many::Ensured => {
                        let number = "IntByReference number = new IntByReference();".to_owned();
                        vec![number, format!("return {};", read("one", "number, "))]
                    }
                    Many::Counted => vec![
                        count(),
                        format!("List<{row}> found = {};", read("all", "count, ")),
                        "return new Found<>(found, count.getValue());".to_owned(),
                    ],
                }
            }
        }
    }

    fn value(&self, of: &Meaning, nullable: bool) -> String {
        let is_wide = matches!(of, Meaning::Money | Meaning::Milliseconds | Meaning::Int64);
        let read = if is_wide { "longNumber" } else { "number" };
        let number = format!("{read}({})", self.call("z, h, result", "result"));
        let make = match of {
            Meaning::Flag => return format!("return {number} != 0;"),
            Meaning::Code(family) => format!("{family}::of"),
            Meaning::Money => "Money::ofFen".to_owned(),
            Meaning::Month => "Dates::month".to_owned(),
            Meaning::Day => "Dates::day".to_owned(),
            Meaning::Date => "OfficeDate::ofNumber".to_owned(),
            Meaning::Milliseconds => "Duration::ofMillis".to_owned(),
            _ => return format!("return {number};"),
        };
        match (of, nullable) {
            // 0 stands for no code.
            (Meaning::Code(_), true) => format!("return made({make}, notZero({number}));"),
            _ => format!("return made({make}, {number});"),
        }
    }
}

/// What stands for an argument that is left out.
fn left_out(taken: &Parameter) -> String {
    match &taken.takes {
        Takes::Value { of: Meaning::Overwrite | Meaning::KeepExisting, .. } => "false".to_owned(),
        _ => "null".to_owned(),
    }
}

fn name_of(taken: &Parameter) -> String {
    match &taken.takes {
        Takes::Value { of: Meaning::Overwrite, .. } => "overwrite".to_owned(),
        Takes::Value { of: Meaning::KeepExisting, .. } => "keepExisting".to_owned(),
        Takes::Value { of: Meaning::Milliseconds, .. } => "at".to_owned(),
        _ => free(&camel(&taken.name)),
    }
}

fn type_of(taken: &Parameter) -> String {
    match &taken.takes {
        Takes::Value { of: Meaning::Bytes, .. } => "byte[]".to_owned(),
        Takes::Value { of: Meaning::Milliseconds, .. } => "Instant".to_owned(),
        Takes::Value { of, optional } => value_type(of, *optional),
        Takes::Form { of, .. } => of.clone().unwrap_or_else(|| "Form".to_owned()),
        Takes::Object(class) => class.clone(),
        other => panic!("Java has no words for {other:?}"),
    }
}

fn value_type(of: &Meaning, nullable: bool) -> String {
    let by = |of: &str, boxed: &str| if nullable { boxed } else { of }.to_owned();
    match of {
        Meaning::Text | Meaning::Path => "String".to_owned(),
        Meaning::Money => "Money".to_owned(),
        Meaning::Int64 => by("long", "Long"),
        Meaning::Flag | Meaning::Overwrite | Meaning::KeepExisting => by("boolean", "Boolean"),
        Meaning::Month => "YearMonth".to_owned(),
        Meaning::Day => "LocalDate".to_owned(),
        Meaning::Date => "OfficeDate".to_owned(),
        Meaning::TenDays => "TenDays".to_owned(),
        Meaning::Milliseconds => "Duration".to_owned(),
        Meaning::Field => "Field".to_owned(),
        Meaning::Code(family) => family.clone(),
        Meaning::Flags(family) => format!("Set<{family}>"),
        _ => by("int", "Integer"),
    }
}

fn argument(taken: &Parameter) -> String {
    let name = name_of(taken);
    let (of, optional) = match &taken.takes {
        Takes::Value { of, optional } => (of, *optional),
        Takes::Form { .. } => return format!("rawOf({name}Handle)"),
        _ => return format!("rawOf({name})"),
    };
    let passed = match of {
        Meaning::Text | Meaning::Path => return format!("{name}Bytes, {name}Bytes.length"),
        Meaning::Bytes => return format!("{name}, {name}.length"),
        Meaning::Overwrite => return format!("{name} ? Zdxm.SAVE_OVERWRITE : 0"),
        Meaning::KeepExisting => return format!("{name} ? Zdxm.RESTORE_KEEP_EXISTING : 0"),
        Meaning::Money => format!("{name}.getFen()"),
        Meaning::Month | Meaning::Day => format!("Dates.number({name})"),
        Meaning::Milliseconds => format!("{name}.toEpochMilli()"),
        Meaning::Date | Meaning::TenDays | Meaning::Code(_) | Meaning::Field => format!("{name}.number()"),
        Meaning::Flags(_) => panic!("Java has no words for flags that a function takes"),
        _ => name.clone(),
    };
    if optional { format!("{name} == null ? 0 : {passed}") } else { passed }
}

fn given_type(gives: &Gives) -> String {
    match gives {
        Gives::Nothing => "void".to_owned(),
        Gives::Several(_) => "OfficeDate[]".to_owned(),
        Gives::Value { of, nullable } => value_type(of, *nullable),
        Gives::Object(class) => class.clone(),
        Gives::Progress => "Progress".to_owned(),
        Gives::Rows { of: None, .. } => "List<List<String>>".to_owned(),
        Gives::Rows { of: Some(row), how: Many::All } => format!("List<{row}>"),
        Gives::Rows { of: Some(row), how: Many::Counted } => format!("Found<{row}>"),
        Gives::Rows { of: Some(row), .. } => row.clone(),
    }
}

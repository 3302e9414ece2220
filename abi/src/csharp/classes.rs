//! Classes of the C# layer with their methods.

use std::fmt::Write;

use super::docs::{TONGUE, comment, head};
use super::free;
use crate::Abi;
use crate::layers::{BY_HAND, camel};
use crate::objects::{Class, Gives, Many, Meaning, Method, Model, Parameter, Record, Takes, pascal};

/// `Classes.cs`
pub fn render(abi: &Abi) -> String {
    let model = Model::of(abi);
    let mut out = head("The objects of the library with their methods (对象).");
    out.push_str("using System;\nusing System.Collections.Generic;\nusing Zdxm.Raw;\n\nnamespace Zdxm\n{");
    // Forms and rows are values, in `Form.cs` and `Rows.cs`.
    let is_object = |class: &&Class| !class.is_value();
    for class in model.classes.iter().filter(is_object) {
        let has_steps = class.methods.iter().any(|method| method.gives == Gives::Progress);
        let base = if has_steps { "Work" } else { "Handle" };
        out.push('\n');
        out.push_str(&comment(std::slice::from_ref(&class.purpose.english), &class.purpose.chinese, "    "));
        writeln!(out, "    public sealed partial class {} : {base}\n    {{", class.name).unwrap();
        if class.name != "Context" {
            writeln!(out, "        internal {}(Handle parent, HandleCall make)", class.name).unwrap();
            writeln!(out, "            : base(parent, make, Native.{}) {{ }}", class.end).unwrap();
        }
        let methods = class.methods.iter().filter(|method| !BY_HAND.contains(&method.function.as_str()));
        let methods = methods.map(|method| Rendered { abi, model, class, method }.all()).collect::<String>();
        // Nothing stands before the first method of a class without a constructor.
        out.push_str(if class.name == "Context" { methods.trim_start_matches('\n') } else { &methods });
        out.push_str("    }\n");
    }
    out.push_str("}\n");
    out
}

/// A method on its way to C#.
struct Rendered<'m> {
    abi: &'m Abi,
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
        let mut out = format!("\n{}", self.comment(record));
        let (given, name) = (given_type(&self.method.gives), pascal(&self.method.name));
        let is_property = self.method.takes.is_empty() && matches!(self.method.gives, Gives::Value { .. });
        if is_property {
            writeln!(out, "        public {given} {name}\n        {{").unwrap();
            let body = self.body().join(" ").replace('\n', "\n                ");
            writeln!(out, "            get {{ {body} }}\n        }}").unwrap();
            return out;
        }
        let over = if self.method.gives == Gives::Progress { "override " } else { "" };
        writeln!(out, "        public {over}{given} {name}({})\n        {{", self.params().join(", ")).unwrap();
        let forms = self.method.takes.iter().filter(|taken| matches!(taken.takes, Takes::Form { .. }));
        for form in forms {
            writeln!(out, "            using (FormHandle {} = Filled({}))", handle(form), name_of(form)).unwrap();
        }
        let body = self.body();
        let is_within = self.method.takes.iter().any(|taken| matches!(taken.takes, Takes::Form { .. }));
        let (open, close) = if is_within && body.len() > 1 { ("            {\n", "            }\n") } else { ("", "") };
        out.push_str(open);
        for line in body {
            let set_in = if is_within { "                " } else { "            " };
            writeln!(out, "{set_in}{}", line.replace('\n', &format!("\n{set_in}"))).unwrap();
        }
        out.push_str(close);
        out.push_str("        }\n");
        out
    }

    fn comment(&self, record: Option<&Record>) -> String {
        let english = TONGUE.paragraphs(self.model, &self.method.doc.english, record);
        let chinese = TONGUE.words(self.model, &self.method.doc.chinese, record);
        comment(&english, &chinese, "        ")
    }

    fn params(&self) -> Vec<String> {
        let (optional, required): (Vec<_>, Vec<_>) = self.method.takes.iter().partition(|taken| taken.is_optional());
        let mut params =
            required.iter().map(|taken| format!("{} {}", type_of(taken), name_of(taken))).collect::<Vec<_>>();
        if let Gives::Several(values) = &self.method.gives {
            params.extend(values.iter().map(|(name, of)| format!("out {}? {}", value_type(of), camel(name))));
        }
        params.extend(optional.iter().map(|taken| match (&taken.takes, type_of(taken)) {
            (Takes::Value { of: Meaning::Overwrite | Meaning::KeepExisting, .. }, _) => {
                format!("bool {} = false", name_of(taken))
            }
            (Takes::Value { .. }, of) => format!("{of}? {} = null", name_of(taken)),
            (_, of) => format!("{of} {} = null", name_of(taken)),
        }));
        params
    }

    /// The call of the function with its handle, its arguments and what stands behind them.
    fn call(&self, behind: &str) -> String {
        let mut args = vec!["h".to_owned()];
        args.extend(self.method.takes.iter().map(argument));
        if !behind.is_empty() {
            args.push(behind.to_owned());
        }
        let wide = format!("{}16", self.method.function);
        let has_twin = self.abi.functions.iter().any(|function| function.name == wide);
        let function = if has_twin { wide } else { self.method.function.clone() };
        format!("Native.{function}({})", args.join(", "))
    }

    fn made(&self, before: &str) -> String {
        format!("(IntPtr h, out IntPtr made) =>\n    {}", self.call(&format!("{before}out made")))
    }

    fn body(&self) -> Vec<String> {
        match &self.method.gives {
            Gives::Nothing => vec![format!("Call(h => {});", self.call(""))],
            Gives::Value { of: Meaning::Text, .. } => {
                let call = self.call("buffer, cap, out need");
                vec![format!("return Text((IntPtr h, char[] buffer, int cap, out int need) =>\n    {call});")]
            }
            Gives::Value { of, nullable } => vec![self.value(of, *nullable)],
            Gives::Object(made) => vec![format!("return new {made}(this, {});", self.made(""))],
            Gives::Progress => {
                let number = if self.class.name == "Batch" { "int" } else { "long" };
                let status = format!("int status = Call(h => {});", self.call("out done, out total"));
                let given = "return new Progress(done, total, status == Z.DONE);".to_owned();
                vec![format!("{number} done = 0, total = 0;"), status, given]
            }
            Gives::Several(values) => {
                let numbers = (0..values.len()).map(|at| format!("number{at} = 0"));
                let mut body = vec![format!("int {};", numbers.collect::<Vec<_>>().join(", "))];
                let outs = (0..values.len()).map(|at| format!("out number{at}")).collect::<Vec<_>>();
                body.push(format!("Call(h => {});", self.call(&outs.join(", "))));
                body.extend(values.iter().enumerate().map(|(at, (name, of))| {
                    let (name, of) = (camel(name), value_type(of));
                    format!("{name} = number{at} == 0 ? ({of}?)null : {of}.OfNumber(number{at});")
                }));
                body
            }
            Gives::Rows { of: None, .. } => vec![format!("return Table({});", self.made(""))],
            Gives::Rows { of: Some(row), how } => {
                let read = |how: &str, before: &str| format!("{how}(row => new {row}(row), {})", self.made(before));
                match how {
                    Many::All => vec![format!("return {};", read("All", ""))],
                    Many::AtMostOne => vec![format!("return {};", read("AtMostOne", ""))],
                    Many::One | Many::OneIfWanted => vec![format!("return {};", read("One", ""))],
                    Many::Ensured => {
                        vec!["int number = 0;".to_owned(), format!("return {};", read("One", "out number, "))]
                    }
                    Many::Counted => {
                        vec![
                            "int count = 0;".to_owned(),
                            format!("IReadOnlyList<{row}> found = {};", read("All", "out count, ")),
                            format!("return new Found<{row}>(found, count);"),
                        ]
                    }
                }
            }
        }
    }

    fn value(&self, of: &Meaning, nullable: bool) -> String {
        let is_wide = matches!(of, Meaning::Money | Meaning::Milliseconds | Meaning::Int64);
        let (read, number) = if is_wide { ("Long", "long") } else { ("Int", "int") };
        let call = format!("(IntPtr h, out {number} result) =>\n    {}", self.call("out result"));
        let plain = matches!(of, Meaning::Int | Meaning::Int64 | Meaning::Year | Meaning::Record(_));
        match (of, nullable) {
            // 0 stands for no code.
            (Meaning::Code(family), true) => format!("return ({family}?)NotZero(Int({call}));"),
            (Meaning::Code(family), false) => format!("return ({family})Int({call});"),
            (Meaning::Flag, false) => format!("return Int({call}) != 0;"),
            (_, false) if plain => format!("return {read}({call});"),
            (_, true) if plain => format!("return {read}If({call});"),
            (of, false) => format!("return {}.OfNumber({read}({call}));", value_type(of)),
            (of, true) => format!("return Made({}.OfNumber, {read}If({call}));", made_by(of)),
        }
    }
}

/// What makes a value of a number.
fn made_by(of: &Meaning) -> String {
    match of {
        Meaning::Milliseconds => "Span".to_owned(),
        of => value_type(of),
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

/// The form of a parameter as the library has it.
fn handle(taken: &Parameter) -> String {
    format!("{}Handle", camel(&taken.name))
}

fn type_of(taken: &Parameter) -> String {
    match &taken.takes {
        Takes::Value { of: Meaning::Bytes, .. } => "byte[]".to_owned(),
        Takes::Value { of: Meaning::Milliseconds, .. } => "DateTimeOffset".to_owned(),
        Takes::Value { of, .. } => value_type(of),
        Takes::Form { of, .. } => of.clone().unwrap_or_else(|| "Form".to_owned()),
        Takes::Object(class) => class.clone(),
        other => panic!("C# has no words for {other:?}"),
    }
}

fn value_type(of: &Meaning) -> String {
    match of {
        Meaning::Text | Meaning::Path => "string",
        Meaning::Money => "Money",
        Meaning::Int64 => "long",
        Meaning::Flag => "bool",
        Meaning::Month => "Month",
        Meaning::Day | Meaning::Date => "Date",
        Meaning::TenDays => "TenDays",
        Meaning::Milliseconds => "TimeSpan",
        Meaning::Field => "Field",
        Meaning::Code(family) | Meaning::Flags(family) => family,
        _ => "int",
    }
    .to_owned()
}

fn argument(taken: &Parameter) -> String {
    let name = name_of(taken);
    let (of, optional) = match &taken.takes {
        Takes::Value { of, optional } => (of, *optional),
        Takes::Form { .. } => return format!("RawOf({})", handle(taken)),
        _ => return format!("RawOf({name})"),
    };
    if optional && *of == Meaning::Month {
        return format!("Optional({name})");
    }
    let whole = if optional { format!("{name}.GetValueOrDefault()") } else { name.clone() };
    match of {
        Meaning::Text | Meaning::Path => format!("{name}, Length({name})"),
        Meaning::Bytes => format!("{name}, Length({name})"),
        Meaning::Overwrite => format!("{name} ? Z.SAVE_OVERWRITE : 0"),
        Meaning::KeepExisting => format!("{name} ? Z.RESTORE_KEEP_EXISTING : 0"),
        Meaning::Money => format!("{whole}.Fen"),
        Meaning::Month | Meaning::Day | Meaning::Date | Meaning::TenDays => format!("{whole}.Number"),
        Meaning::Milliseconds => format!("Instant.Milliseconds({name})"),
        Meaning::Code(_) | Meaning::Flags(_) | Meaning::Field => format!("(int){whole}"),
        _ => whole,
    }
}

fn given_type(gives: &Gives) -> String {
    match gives {
        Gives::Nothing | Gives::Several(_) => "void".to_owned(),
        Gives::Value { of: Meaning::Text, .. } => "string".to_owned(),
        Gives::Value { of, nullable } => format!("{}{}", value_type(of), if *nullable { "?" } else { "" }),
        Gives::Object(class) => class.clone(),
        Gives::Progress => "Progress".to_owned(),
        Gives::Rows { of: None, .. } => "IReadOnlyList<IReadOnlyList<string>>".to_owned(),
        Gives::Rows { of: Some(row), how: Many::All } => format!("IReadOnlyList<{row}>"),
        Gives::Rows { of: Some(row), how: Many::Counted } => format!("Found<{row}>"),
        Gives::Rows { of: Some(row), .. } => row.clone(),
    }
}

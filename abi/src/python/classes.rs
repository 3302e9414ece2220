//! Classes of the Python layer with their methods.

use std::fmt::Write;

use super::{TONGUE, all, docstring, free, said};
use crate::Abi;
use crate::layers::BY_HAND;
use crate::objects::{Class, Gives, Many, Meaning, Method, Model, Parameter, Takes};

/// `classes.py`
pub fn render(abi: &Abi) -> String {
    let model = Model::of(abi);
    let mut out = String::from(
        "\"\"\"The objects of the library with their methods (对象). Made from src/ by `cargo run -p zdxm-abi`; do not edit.\"\"\"\n\
         import ctypes\n\
         import datetime\n\n\
         from . import bases, enums, forms, raw, records, rows, values\n\
         from .bases import Progress, field_number\n\
         from .filling import filled\n\
         from .handles import Path, bytes_argument, code_argument, days, flag, instant_ms, path_argument, text_argument\n\
         from .rows import Cursor, Found\n\
         from .values import Date, Money, Month, day_number, money_number, month_number, whole\n",
    );
    // Forms and rows are values, in `filling.py` and `rows.py`.
    let is_object = |class: &&Class| !class.is_value();
    out.push_str(&all(model.classes.iter().filter(is_object).map(|class| class.name.as_str())));
    for class in model.classes.iter().filter(is_object) {
        write!(out, "\n\nclass {}(bases.{}Base):\n", class.name, class.name).unwrap();
        out.push_str(&docstring(&class.purpose.english, &class.purpose.chinese, "    "));
        writeln!(out, "\n    END = \"{}\"", class.end).unwrap();
        for method in class.methods.iter().filter(|method| !BY_HAND.contains(&method.function.as_str())) {
            render_method(&mut out, model, class, method);
        }
    }
    out
}

fn render_method(out: &mut String, model: &Model, class: &Class, method: &Method) {
    let required = method.takes.iter().filter(|taken| !taken.is_optional());
    let mut params = vec!["self".to_owned()];
    params.extend(required.map(|taken| format!("{}: {}", name(taken), type_of(&taken.takes))));
    let optional = method.takes.iter().filter(|taken| taken.is_optional()).map(|taken| match &taken.takes {
        Takes::Value { of: Meaning::Overwrite | Meaning::KeepExisting, .. } => format!("{}: bool = False", name(taken)),
        takes => format!("{}: {} | None = None", name(taken), type_of(takes)),
    });
    let optional = optional.collect::<Vec<_>>();
    if !optional.is_empty() {
        // What may be left out is named.
        params.push("*".to_owned());
        params.extend(optional);
    }
    let given = given_type(&method.gives);
    writeln!(out, "\n    def {}({}) -> {given}:", free(&method.name), params.join(", ")).unwrap();
    let record = match &method.gives {
        Gives::Rows { of: Some(of), .. } => model.records.iter().find(|record| record.name == *of),
        _ => None,
    };
    let chinese = TONGUE.words(model, &method.doc.chinese, record);
    out.push_str(&docstring(&said(model, &method.doc.english, record), &chinese, "        "));
    let mut args = vec![format!("\"{}\"", method.function)];
    args.extend(method.takes.iter().map(argument));
    let forms = method.takes.iter().filter(|taken| matches!(taken.takes, Takes::Form { .. }));
    let forms = forms.map(|taken| format!("filled(self._context, {}) as c_{}", name(taken), name(taken)));
    let forms = forms.collect::<Vec<_>>();
    let mut set_in = "        ".to_owned();
    if !forms.is_empty() {
        writeln!(out, "{set_in}with {}:", forms.join(", ")).unwrap();
        set_in.push_str("    ");
    }
    for line in body(class, &method.gives, &args.join(", ")) {
        writeln!(out, "{set_in}{line}").unwrap();
    }
}

fn name(taken: &Parameter) -> String {
    match &taken.takes {
        Takes::Value { of: Meaning::Overwrite, .. } => "overwrite".to_owned(),
        Takes::Value { of: Meaning::KeepExisting, .. } => "keep_existing".to_owned(),
        _ => free(&taken.name),
    }
}

fn type_of(takes: &Takes) -> String {
    match takes {
        Takes::Value { of, .. } => match of {
            Meaning::Text | Meaning::Field => "str".to_owned(),
            Meaning::Path => "Path".to_owned(),
            Meaning::Bytes => "bytes".to_owned(),
            Meaning::Money => "Money".to_owned(),
            Meaning::Month => "values.MonthLike".to_owned(),
            Meaning::Day => "datetime.date".to_owned(),
            Meaning::Date => "values.DateLike".to_owned(),
            Meaning::TenDays => "tuple[int, int, int]".to_owned(),
            Meaning::Milliseconds => "datetime.datetime".to_owned(),
            Meaning::Code(family) | Meaning::Flags(family) => format!("enums.{family}"),
            _ => "int".to_owned(),
        },
        Takes::Form { of, .. } => format!("forms.{}", of.as_deref().unwrap_or("Form")),
        Takes::Object(class) => format!("\"{class}\""),
        other => panic!("Python has no words for {other:?}"),
    }
}

fn argument(taken: &Parameter) -> String {
    let name = name(taken);
    let Takes::Value { of, optional } = &taken.takes else {
        return match &taken.takes {
            Takes::Form { .. } => format!("c_{name}"),
            _ => format!("{name}.raw_handle"),
        };
    };
    let passed = match of {
        Meaning::Text => return format!("*text_argument({name})"),
        Meaning::Path => return format!("*path_argument({name})"),
        Meaning::Bytes => return format!("*bytes_argument({name})"),
        Meaning::Overwrite => return format!("flag({name}, raw.ZDXM_SAVE_OVERWRITE)"),
        Meaning::KeepExisting => return format!("flag({name}, raw.ZDXM_RESTORE_KEEP_EXISTING)"),
        Meaning::Field => format!("field_number({name})"),
        Meaning::Money => format!("money_number({name})"),
        Meaning::Month => format!("month_number({name})"),
        Meaning::Day => format!("day_number({name})"),
        Meaning::Date => format!("values.date_number({name})"),
        Meaning::TenDays => format!("days({name})"),
        Meaning::Milliseconds => format!("instant_ms({name})"),
        Meaning::Code(family) | Meaning::Flags(family) => format!("code_argument({name}, enums.{family})"),
        Meaning::Int64 => format!("whole({name}, \"{name}\", 64)"),
        _ => format!("whole({name}, \"{name}\")"),
    };
    if *optional { format!("0 if {name} is None else {passed}") } else { passed }
}

fn value_type(of: &Meaning) -> String {
    match of {
        Meaning::Text => "str".to_owned(),
        Meaning::Money => "Money".to_owned(),
        Meaning::Flag => "bool".to_owned(),
        Meaning::Month => "Month".to_owned(),
        Meaning::Day => "datetime.date".to_owned(),
        Meaning::Date => "Date".to_owned(),
        Meaning::Code(family) => format!("enums.{family}"),
        _ => "int".to_owned(),
    }
}

fn given_type(gives: &Gives) -> String {
    match gives {
        Gives::Nothing => "None".to_owned(),
        Gives::Value { of, nullable } => format!("{}{}", value_type(of), if *nullable { " | None" } else { "" }),
        Gives::Object(class) => format!("\"{class}\""),
        Gives::Progress => "Progress".to_owned(),
        Gives::Several(values) => {
            let types = values.iter().map(|(_, of)| format!("{} | None", value_type(of)));
            format!("tuple[{}]", types.collect::<Vec<_>>().join(", "))
        }
        Gives::Rows { of: None, .. } => "list[list[str | None]]".to_owned(),
        Gives::Rows { of: Some(row), how } => match how {
            Many::All => format!("list[records.{row}]"),
            Many::Counted => format!("Found[records.{row}]"),
            Many::AtMostOne => format!("records.{row} | None"),
            Many::One | Many::OneIfWanted | Many::Ensured => format!("records.{row}"),
        },
    }
}

/// What makes a value of its number.
fn make(of: &Meaning, number: &str) -> String {
    match of {
        Meaning::Money => format!("Money({number})"),
        Meaning::Flag => format!("bool({number})"),
        Meaning::Month => format!("values.month_of({number})"),
        Meaning::Day => format!("values.day_of({number})"),
        Meaning::Date => format!("values.date_of({number})"),
        Meaning::Code(family) => format!("enums.{family}({number})"),
        _ => number.to_owned(),
    }
}

fn body(class: &Class, gives: &Gives, args: &str) -> Vec<String> {
    match gives {
        Gives::Nothing => vec![format!("self._call({args})")],
        Gives::Value { of: Meaning::Text, nullable: false } => vec![format!("return self._text({args})")],
        Gives::Value { of: Meaning::Text, nullable: true } => vec![format!("return self._text_if({args})")],
        Gives::Value { of, nullable } => value(of, *nullable, args),
        Gives::Object(made) => vec![format!("return self._made({made}, {args})")],
        Gives::Progress => {
            let is_64 = if class.name == "Batch" { "False" } else { "True" };
            vec![format!("return self._step({args}, is_64={is_64})")]
        }
        Gives::Several(values) => {
            let one = |(at, of): (usize, &Meaning)| {
                format!("{} if numbers[{at}] else None", make(of, &format!("numbers[{at}]")))
            };
            let made = values.iter().map(|(_, of)| of).enumerate().map(one).collect::<Vec<_>>();
            let count = values.len();
            vec![format!("numbers = self._numbers({args}, count={count})"), format!("return {}", made.join(", "))]
        }
        Gives::Rows { of: None, .. } => vec![format!("return rows.table(self._made(Cursor, {args}))")],
        Gives::Rows { of: Some(row), how } => {
            let read = format!("rows.read(records.{row}, self._made(Cursor, {args}");
            match how {
                Many::All => vec![format!("return {read}))")],
                Many::AtMostOne => vec![format!("return next(iter({read}))), None)")],
                Many::One | Many::OneIfWanted => vec![format!("return {read}))[0]")],
                Many::Ensured => vec![format!("return {read}, ctypes.byref(ctypes.c_int32())))[0]")],
                Many::Counted => vec![
                    "count = ctypes.c_int32()".to_owned(),
                    format!("found = {read}, ctypes.byref(count)))"),
                    "return Found(found, count.value)".to_owned(),
                ],
            }
        }
    }
}

fn value(of: &Meaning, nullable: bool, args: &str) -> Vec<String> {
    let is_wide = matches!(of, Meaning::Money | Meaning::Milliseconds | Meaning::Int64);
    let wide = if is_wide { ", is_64=True" } else { "" };
    match (nullable, of) {
        (false, of) => vec![format!("return {}", make(of, &format!("self._number({args}{wide})")))],
        // 0 stands for no code.
        (true, Meaning::Code(_)) => {
            let made = make(of, "number");
            vec![format!("number = self._number({args})"), format!("return {made} if number else None")]
        }
        (true, of) => {
            let made = make(of, "number");
            vec![
                format!("number = self._number_if({args}{wide})"),
                format!("return None if number is None else {made}"),
            ]
        }
    }
}

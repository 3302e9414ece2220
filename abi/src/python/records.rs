//! Records and forms of the Python layer.

use std::fmt::Write;

use super::{all, docstring, said};
use crate::Abi;
use crate::layers::of_field;
use crate::objects::{Meaning, Model, Property, Record};

/// `records.py`
pub fn records(abi: &Abi) -> String {
    let model = Model::of(abi);
    let mut out = String::from(
        "\"\"\"Kinds of rows (查询结果). Made from src/ by `cargo run -p zdxm-abi`; do not edit.\"\"\"\n\
         import dataclasses\n\n\
         from . import enums, values\n\
         from .rows import Record\n\
         from .values import Date, Money, Month\n",
    );
    out.push_str(&all(model.records.iter().map(|record| record.name.as_str())));
    for record in &model.records {
        write!(out, "\n\n@dataclasses.dataclass(frozen=True)\nclass {}(Record):\n", record.name).unwrap();
        out.push_str(&docstring(&said(model, &record.doc.english, Some(record)), &record.doc.chinese, "    "));
        out.push_str("\n    FIELDS = (\n");
        for property in &record.properties {
            let (how, make) = read(&property.of);
            writeln!(out, "        ({}, \"{how}\", {make}),", property.number).unwrap();
        }
        out.push_str("    )\n");
        for property in &record.properties {
            let none = if property.nullable { " | None" } else { "" };
            writeln!(out, "    {}: {}{none}", property.name, type_of(&property.of)).unwrap();
            out.push_str(&docstring(&of(model, property, Some(record)), "", "    "));
        }
    }
    out
}

/// What a field is, in both languages in one line.
fn of(model: &Model, property: &Property, record: Option<&Record>) -> String {
    format!("{} ({}).", said(model, &of_field(&property.doc.english), record), property.doc.chinese)
}

/// How a field is read, and what makes a value of its number.
fn read(of: &Meaning) -> (&'static str, String) {
    let make = match of {
        Meaning::Text => return ("text", "None".to_owned()),
        Meaning::Texts => return ("texts", "None".to_owned()),
        Meaning::Ints => return ("ints", "None".to_owned()),
        Meaning::Money => "Money".to_owned(),
        Meaning::Month => "values.month_of".to_owned(),
        Meaning::Date => "values.date_of".to_owned(),
        Meaning::Flag => "bool".to_owned(),
        Meaning::Code(family) | Meaning::Flags(family) => format!("enums.{family}"),
        _ => "None".to_owned(),
    };
    ("number", make)
}

fn type_of(of: &Meaning) -> String {
    match of {
        Meaning::Text => "str".to_owned(),
        Meaning::Texts => "list[str]".to_owned(),
        Meaning::Ints => "list[int]".to_owned(),
        Meaning::Money => "Money".to_owned(),
        Meaning::Month => "Month".to_owned(),
        Meaning::Date => "Date".to_owned(),
        Meaning::Flag => "bool".to_owned(),
        Meaning::Code(family) | Meaning::Flags(family) => format!("enums.{family}"),
        _ => "int".to_owned(),
    }
}

/// `forms.py`
pub fn forms(abi: &Abi) -> String {
    let model = Model::of(abi);
    let mut out = String::from(
        "\"\"\"Kinds of forms (表单). Made from src/ by `cargo run -p zdxm-abi`; do not edit.\"\"\"\n\
         from typing import Sequence\n\n\
         from . import enums\n\
         from .filling import UNSAID, Form, Unsaid\n\
         from .values import DateLike, MoneyLike, MonthLike\n",
    );
    out.push_str(&all(model.forms.iter().map(|form| form.name.as_str())));
    for form in &model.forms {
        write!(out, "\n\nclass {}(Form):\n", form.name).unwrap();
        out.push_str(&docstring(&said(model, &form.doc.english, None), &form.doc.chinese, "    "));
        write!(out, "\n    KIND = {}\n    FIELDS = {{\n", form.number).unwrap();
        for property in &form.properties {
            writeln!(out, "        \"{}\": ({}, \"{}\"),", property.name, property.number, kind(&property.of)).unwrap();
        }
        out.push_str("    }\n");
        for property in &form.properties {
            writeln!(out, "    {}: {} | None", property.name, taken(&property.of)).unwrap();
            out.push_str(&docstring(&of(model, property, None), "", "    "));
        }
        out.push_str("\n    def __init__(self, *,");
        for property in &form.properties {
            let taken = taken(&property.of);
            write!(out, "\n                 {}: {taken} | Unsaid | None = UNSAID,", property.name).unwrap();
        }
        out.push_str("\n                 ) -> None:\n        super().__init__(locals())\n");
    }
    out
}

fn kind(of: &Meaning) -> &'static str {
    match of {
        Meaning::Text => "text",
        Meaning::Texts => "texts",
        Meaning::Ints => "ints",
        Meaning::Money => "money",
        Meaning::Month => "month",
        Meaning::Date => "date",
        Meaning::Flag => "flag",
        _ => "number",
    }
}

fn taken(of: &Meaning) -> String {
    match of {
        Meaning::Texts => "Sequence[str]".to_owned(),
        Meaning::Ints => "Sequence[int]".to_owned(),
        Meaning::Money => "MoneyLike".to_owned(),
        Meaning::Month => "MonthLike | str".to_owned(),
        Meaning::Date => "DateLike | str".to_owned(),
        Meaning::Flag => "bool".to_owned(),
        Meaning::Code(family) | Meaning::Flags(family) => format!("enums.{family} | str"),
        Meaning::Text => "str".to_owned(),
        _ => "int".to_owned(),
    }
}

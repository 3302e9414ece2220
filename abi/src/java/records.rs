//! Records and forms of the Java layer, a file for each.

use std::fmt::Write;

use super::docs::{TONGUE, comment, head};
use super::free;
use crate::Abi;
use crate::layers::{camel, of_field, wrapped};
use crate::objects::{Form, Meaning, Model, Property, Record, pascal};

pub fn files(abi: &Abi) -> Vec<(String, String)> {
    let model = Model::of(abi);
    let records = model.records.iter().map(|of| (of.name.clone(), record(model, of)));
    records.chain(model.forms.iter().map(|of| (of.name.clone(), form(model, of)))).collect()
}

fn imports(properties: &[Property], of: &[(&'static str, &[Meaning])]) -> Vec<&'static str> {
    let is_needed = |meanings: &[Meaning]| properties.iter().any(|own| meanings.contains(&own.of));
    of.iter().filter(|(_, meanings)| is_needed(meanings)).map(|(import, _)| *import).collect()
}

fn record(model: &Model, record: &Record) -> String {
    let lists: &[Meaning] = &[Meaning::Ints, Meaning::Texts];
    let mut imports =
        imports(&record.properties, &[("java.time.YearMonth", &[Meaning::Month]), ("java.util.List", lists)]);
    if record.properties.iter().any(|own| matches!(own.of, Meaning::Flags(_))) {
        imports.push("java.util.Set");
    }
    let mut out = head(&imports);
    out.push_str(&comment(&TONGUE.paragraphs(model, &record.doc.english, Some(record)), &record.doc.chinese, ""));
    writeln!(out, "public final class {} extends Row {{", record.name).unwrap();
    for property in &record.properties {
        writeln!(out, "    private final {} {};", type_of(property), free(&camel(&property.name))).unwrap();
    }
    writeln!(out, "\n    {}(Columns row) {{\n        super(row);", record.name).unwrap();
    let is_number = |own: &&Property| !matches!(own.of, Meaning::Text | Meaning::Texts | Meaning::Ints);
    let numbers = record.properties.iter().filter(is_number);
    let numbers = numbers.map(|own| format!("Zdxm.{}", own.field.trim_start_matches("ZDXM_"))).collect::<Vec<_>>();
    if !numbers.is_empty() {
        let line = format!("row.readNumbers({});", numbers.join(", "));
        writeln!(out, "        {}", wrapped(&line, 100).join("\n            ")).unwrap();
    }
    for property in &record.properties {
        writeln!(out, "        this.{} = {};", free(&camel(&property.name)), read(property)).unwrap();
    }
    out.push_str("    }\n");
    for property in &record.properties {
        let english = format!("{}.", TONGUE.words(model, &of_field(&property.doc.english), Some(record)));
        let null = if property.nullable { "null where there is none." } else { "" };
        let english = [english, null.to_owned()].join(" ").trim_end().to_owned();
        writeln!(out, "\n{}", comment(&[english], &format!("{}。", property.doc.chinese), "    ").trim_end()).unwrap();
        let (name, of) = (camel(&property.name), type_of(property));
        let getter = match of.as_str() {
            "boolean" => camel(&format!("is_{}", property.name.trim_start_matches("is_"))),
            _ => format!("get{}", pascal(&property.name)),
        };
        writeln!(out, "    public {of} {getter}() {{\n        return {};\n    }}", free(&name)).unwrap();
    }
    out.push_str("}\n");
    out
}

/// How a property gets its value from a row.
fn read(property: &Property) -> String {
    let field = property.field.trim_start_matches("ZDXM_");
    let maybe = if property.nullable { "If" } else { "" };
    let by = |how: &str| format!("row.{how}(Zdxm.{field})");
    match &property.of {
        Meaning::Text => by("text"),
        Meaning::Texts => by("texts"),
        Meaning::Ints => by("numbers"),
        Meaning::Code(family) => format!("row.code{maybe}({family}::of, Zdxm.{field})"),
        Meaning::Flags(family) => format!("{family}.of({})", by("number")),
        Meaning::Money => by(&format!("money{maybe}")),
        Meaning::Month => by(&format!("month{maybe}")),
        Meaning::Date => by(&format!("date{maybe}")),
        Meaning::Flag => by(&format!("flag{maybe}")),
        Meaning::Int64 => by(&format!("longNumber{maybe}")),
        _ => by(&format!("number{maybe}")),
    }
}

fn type_of(property: &Property) -> String {
    let by = |of: &str, nullable: &str| if property.nullable { nullable } else { of }.to_owned();
    match &property.of {
        Meaning::Text => "String".to_owned(),
        Meaning::Texts => "List<String>".to_owned(),
        Meaning::Ints => "List<Integer>".to_owned(),
        Meaning::Code(family) => family.clone(),
        Meaning::Flags(family) => format!("Set<{family}>"),
        Meaning::Money => "Money".to_owned(),
        Meaning::Month => "YearMonth".to_owned(),
        Meaning::Date => "OfficeDate".to_owned(),
        Meaning::Flag => by("boolean", "Boolean"),
        Meaning::Int64 => by("long", "Long"),
        _ => by("int", "Integer"),
    }
}

fn form(model: &Model, form: &Form) -> String {
    let lists: &[Meaning] = &[Meaning::Ints, Meaning::Texts];
    let of = [
        ("java.time.LocalDate", &[Meaning::Date] as &[Meaning]),
        ("java.time.YearMonth", &[Meaning::Month]),
        ("java.util.Collection", lists),
    ];
    let mut out = head(&imports(&form.properties, &of));
    out.push_str(&comment(&TONGUE.paragraphs(model, &form.doc.english, None), &form.doc.chinese, ""));
    let class = &form.name;
    writeln!(out, "public final class {class} extends Form {{").unwrap();
    writeln!(out, "    /** An empty form. */\n    public {class}() {{").unwrap();
    writeln!(out, "        super(Zdxm.{});\n    }}\n", form.kind.trim_start_matches("ZDXM_")).unwrap();
    let begun = ["A form that begins with a record, for its correction.".to_owned()];
    out.push_str(&comment(&begun, "以已有记录填好的表单，用于更正。", "    "));
    writeln!(out, "    public static {class} of(Row record) {{").unwrap();
    writeln!(out, "        {class} form = new {class}();\n        form.begin(record);\n        return form;\n    }}")
        .unwrap();
    for property in &form.properties {
        let english = format!("{}.", TONGUE.words(model, &of_field(&property.doc.english), None));
        let doc = comment(&[english], &format!("{}。", property.doc.chinese), "    ");
        let name = free(&camel(&property.name));
        let field = property.field.trim_start_matches("ZDXM_");
        for taken in taken(&property.of) {
            write!(out, "\n{doc}    public {class} {name}({taken} {name}) {{\n").unwrap();
            writeln!(out, "        say(Zdxm.{field}, {name});\n        return this;\n    }}").unwrap();
        }
    }
    out.push_str("}\n");
    out
}

/// The types that a field takes: values, and the text that an office writes of them.
fn taken(of: &Meaning) -> Vec<String> {
    let types: &[&str] = match of {
        Meaning::Texts => &["Collection<String>"],
        Meaning::Ints => &["Collection<Integer>"],
        Meaning::Text => &["String"],
        Meaning::Flag => &["Boolean"],
        Meaning::Money => &["Money", "String"],
        Meaning::Month => &["YearMonth", "String"],
        Meaning::Date => &["LocalDate", "OfficeDate", "String"],
        Meaning::Code(family) => return vec![family.clone(), "String".to_owned()],
        _ => &["Integer"],
    };
    types.iter().map(|of| (*of).to_owned()).collect()
}

//! Records and forms of the C# layer.

use std::fmt::Write;

use super::docs::{TONGUE, comment, head};
use crate::Abi;
use crate::layers::of_field;
use crate::objects::{Meaning, Model, Property, Record, pascal};

/// What a property is called that has the name of its record, which C# forbids.
const NAMED_LIKE_THEIR_RECORD: [(&str, &str); 4] =
    [("Change", "Number"), ("Finding", "Code"), ("LetterPoints", "Points"), ("Sheet", "Name")];

/// `Records.cs`
pub fn records(abi: &Abi) -> String {
    let model = Model::of(abi);
    let mut out = head("Kinds of rows (查询结果).");
    out.push_str("using System.Collections.Generic;\nusing Zdxm.Raw;\n\nnamespace Zdxm\n{");
    for record in &model.records {
        out.push('\n');
        let doc = TONGUE.paragraphs(model, &record.doc.english, Some(record));
        out.push_str(&comment(&doc, &record.doc.chinese, "    "));
        writeln!(out, "    public sealed class {} : Record\n    {{", record.name).unwrap();
        writeln!(out, "        internal {}(Columns row) : base(row)\n        {{", record.name).unwrap();
        for property in &record.properties {
            let field = property.field.trim_start_matches("ZDXM_");
            writeln!(out, "            {} = {};", name(record, property), read(property, field)).unwrap();
        }
        out.push_str("        }\n");
        for property in &record.properties {
            out.push('\n');
            let english = TONGUE.words(model, &of_field(&property.doc.english), Some(record));
            out.push_str(&comment(&[format!("{english}.")], &format!("{}。", property.doc.chinese), "        "));
            let name = name(record, property);
            writeln!(out, "        public {} {name} {{ get; private set; }}", type_of(property)).unwrap();
        }
        out.push_str("    }\n");
    }
    out.push_str("}\n");
    out
}

fn name(record: &Record, property: &Property) -> String {
    let name = pascal(&property.name);
    if name != record.name {
        return name;
    }
    let other = NAMED_LIKE_THEIR_RECORD.iter().find(|(of, _)| *of == record.name);
    other.unwrap_or_else(|| panic!("{name}.{name} needs another name in C#")).1.to_owned()
}

/// How a property gets its value from a row.
fn read(property: &Property, field: &str) -> String {
    let maybe = if property.nullable { "If" } else { "" };
    let mark = if property.nullable { "?" } else { "" };
    match &property.of {
        Meaning::Text => format!("row.Text(Z.{field})"),
        Meaning::Texts => format!("row.Texts(Z.{field})"),
        Meaning::Ints => format!("row.Ints(Z.{field})"),
        Meaning::Code(family) | Meaning::Flags(family) => format!("({family}{mark})row.Int{maybe}(Z.{field})"),
        Meaning::Money => format!("row.Money{maybe}(Z.{field})"),
        Meaning::Month => format!("row.Month{maybe}(Z.{field})"),
        Meaning::Date => format!("row.Date{maybe}(Z.{field})"),
        Meaning::Flag => format!("row.Flag{maybe}(Z.{field})"),
        Meaning::Int64 => format!("row.Long{maybe}(Z.{field})"),
        _ => format!("row.Int{maybe}(Z.{field})"),
    }
}

fn type_of(property: &Property) -> String {
    let mark = if property.nullable { "?" } else { "" };
    match &property.of {
        Meaning::Text => "string".to_owned(),
        Meaning::Texts => "IReadOnlyList<string>".to_owned(),
        Meaning::Ints => "IReadOnlyList<int>".to_owned(),
        of => format!("{}{mark}", plain(of)),
    }
}

fn plain(of: &Meaning) -> &str {
    match of {
        Meaning::Code(family) | Meaning::Flags(family) => family,
        Meaning::Money => "Money",
        Meaning::Month => "Month",
        Meaning::Date => "Date",
        Meaning::Flag => "bool",
        Meaning::Int64 => "long",
        _ => "int",
    }
}

/// `Forms.cs`
pub fn forms(abi: &Abi) -> String {
    let model = Model::of(abi);
    let mut out = head("Kinds of forms (表单).");
    out.push_str("using System.Collections.Generic;\nusing Zdxm.Raw;\n\nnamespace Zdxm\n{");
    for form in &model.forms {
        out.push('\n');
        out.push_str(&comment(&TONGUE.paragraphs(model, &form.doc.english, None), &form.doc.chinese, "    "));
        let (class, kind) = (&form.name, form.kind.trim_start_matches("ZDXM_"));
        writeln!(out, "    public sealed class {class} : Form\n    {{").unwrap();
        out.push_str("        /// <summary>An empty form.</summary>\n");
        writeln!(out, "        public {class}() : base(Z.{kind}) {{ }}\n").unwrap();
        let begun = ["A form that begins with a record, for its correction.".to_owned()];
        out.push_str(&comment(&begun, "以已有记录填好的表单，用于更正。", "        "));
        writeln!(out, "        public static {class} Of(Record record)\n        {{").unwrap();
        writeln!(out, "            return Begin(new {class}(), record);\n        }}").unwrap();
        for property in &form.properties {
            out.push('\n');
            let english = TONGUE.words(model, &of_field(&property.doc.english), None);
            out.push_str(&comment(&[format!("{english}.")], &format!("{}。", property.doc.chinese), "        "));
            let (name, taken) = (pascal(&property.name), taken(&property.of));
            let field = property.field.trim_start_matches("ZDXM_");
            writeln!(out, "        public {taken} {name}\n        {{").unwrap();
            writeln!(out, "            get {{ return Said<{taken}>(Z.{field}); }}").unwrap();
            writeln!(out, "            set {{ Say(Z.{field}, value); }}\n        }}").unwrap();
        }
        out.push_str("    }\n");
    }
    out.push_str("}\n");
    out
}

fn taken(of: &Meaning) -> String {
    match of {
        Meaning::Text => "string".to_owned(),
        Meaning::Texts => "IEnumerable<string>".to_owned(),
        Meaning::Ints => "IEnumerable<int>".to_owned(),
        Meaning::Money | Meaning::Month | Meaning::Date | Meaning::Code(_) => format!("Written<{}>", plain(of)),
        of => format!("{}?", plain(of)),
    }
}

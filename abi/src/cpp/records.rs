//! Records and forms of the C++ layer.

use std::fmt::Write;

use super::{END, documentation, free, head, of_property, value_type};
use crate::Abi;
use crate::objects::{Meaning, Model, Property};

/// `records.hpp`
pub fn records(abi: &Abi) -> String {
    let mut out = head("Kinds of rows (查询结果)", "RECORDS", &["\"rows.hpp\""]);
    let model = Model::of(abi);
    for record in &model.records {
        let name = &record.name;
        out.push('\n');
        out.push_str(&documentation(model, &record.doc, Some(record), ""));
        writeln!(out, "struct {name} : Record {{").unwrap();
        for property in &record.properties {
            let of = value_type(&property.of);
            let of = if property.nullable { format!("Maybe<{of}>") } else { of };
            writeln!(out, "    {of} {}{{}}; ///< {}", free(&property.name), of_property(model, property, Some(record)))
                .unwrap();
        }
        write!(out, "\n    {name}() {{}}\n    {name}(const std::shared_ptr<Cursor> &from, std::int32_t at) : Record(from, at) {{\n").unwrap();
        for property in &record.properties {
            writeln!(out, "        detail::take(*from, {}, {});", property.field, free(&property.name)).unwrap();
        }
        out.push_str("    }\n};\n");
    }
    out + END
}

/// `forms.hpp`
pub fn forms(abi: &Abi) -> String {
    let mut out = head("Kinds of forms (表单)", "FORMS", &["\"filling.hpp\""]);
    let model = Model::of(abi);
    for form in &model.forms {
        let name = &form.name;
        out.push('\n');
        out.push_str(&documentation(model, &form.doc, None, ""));
        write!(
            out,
            "class {name} : public Form {{\npublic:\n    {name}() : Form({kind}) {{}}\n    \
             /// A form that begins with all that a record says, for its correction (更正).\n    \
             static {name} of(const Record &record) {{ return {name}(record); }}\n\n",
            kind = form.kind
        )
        .unwrap();
        for property in &form.properties {
            writeln!(out, "    /// {}", of_property(model, property, None)).unwrap();
            writeln!(
                out,
                "    {name} &{}(const {} &value) {{\n        say({});\n        return *this;\n    }}",
                free(&property.name),
                taken(&property.of),
                fact(property)
            )
            .unwrap();
        }
        writeln!(out, "\nprivate:\n    explicit {name}(const Record &record) : Form({}, record) {{}}\n}};", form.kind)
            .unwrap();
    }
    out + END
}

/// What a form takes for a field.
fn taken(of: &Meaning) -> String {
    match of {
        Meaning::Texts | Meaning::Ints => value_type(of),
        Meaning::Int64 => panic!("no form takes a number of 64 bits"),
        _ => format!("Said<{}>", value_type(of)),
    }
}

fn fact(property: &Property) -> String {
    match property.of {
        Meaning::Texts | Meaning::Ints => format!("detail::Fact({}, value)", property.field),
        _ => format!("value.fact({})", property.field),
    }
}

//! Kinds of rows and of forms in the Pascal layer: interfaces, whose properties read and write fields by their numbers.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::codes::none;
use super::names::{code, doc, doc_of_field, head, name, row};
use crate::Abi;
use crate::objects::{Meaning, Model, Property};
use crate::words::Both;

/// The type of a property and the name of what reads it.
fn read(property: &Property) -> (String, String) {
    let own = |of: &str| (format!("TZdxm{of}"), format!("Get{of}"));
    match &property.of {
        Meaning::Text => ("string".to_owned(), "GetText".to_owned()),
        Meaning::Int => match property.nullable {
            true => own("Number"),
            false => ("Integer".to_owned(), "GetInteger".to_owned()),
        },
        Meaning::Int64 | Meaning::Milliseconds => match property.nullable {
            true => own("Number"),
            false => ("Int64".to_owned(), "GetInt64".to_owned()),
        },
        Meaning::Flag => match property.nullable {
            true => own("Flag"),
            false => ("Boolean".to_owned(), "GetBoolean".to_owned()),
        },
        Meaning::Money => own("Money"),
        Meaning::Month => own("Month"),
        Meaning::Date => own("Date"),
        Meaning::Texts => own("Texts"),
        Meaning::Ints => own("Numbers"),
        Meaning::Code(family) => (code(family), format!("Get{family}")),
        Meaning::Flags(family) => (format!("{}s", code(family)), format!("Get{family}s")),
        other => panic!("Pascal has no words for {other:?}"),
    }
}

/// The enumerations that the properties of rows or forms have, and whether they are sets.
fn families<'p>(properties: impl Iterator<Item = &'p Property>) -> BTreeMap<String, bool> {
    let families = properties.filter_map(|property| match &property.of {
        Meaning::Code(family) => Some((family.clone(), false)),
        Meaning::Flags(family) => Some((family.clone(), true)),
        _ => None,
    });
    families.collect()
}

fn uses(out: &mut String, units: &str) {
    write!(out, "uses\n  {units};\n\ntype\n").unwrap();
}

/// `zdxmrecords.pas`
pub fn records(abi: &Abi) -> String {
    let model = Model::of(abi);
    let mut out =
        head("Kinds of rows (查询结果). A row holds its values for as long as a program keeps it.", "zdxmrecords", "");
    uses(&mut out, "zdxm, zdxmcodes, zdxmvalues, zdxmrows");
    let families = families(model.records.iter().flat_map(|record| &record.properties));
    out.push_str(
        "  /// What reads codes, for the properties of all kinds of rows.\n  IZdxmTypedRow = interface(IZdxmRow)\n",
    );
    let getters = families.iter().map(|(family, is_set)| getter(family, *is_set)).collect::<Vec<_>>();
    for (name, of) in &getters {
        writeln!(out, "    function {name}(Field: Integer): {of};").unwrap();
    }
    out.push_str("  end;\n");
    for record in &model.records {
        let own = row(&record.name);
        write!(out, "\n{}  {own} = interface(IZdxmTypedRow)\n", doc(abi, &record.doc, Some(record), "  ")).unwrap();
        for property in &record.properties {
            let (of, get) = read(property);
            out.push_str(&doc_of_field(abi, property, "    "));
            writeln!(out, "    property {}: {of} index {} read {get};", name(&property.name), property.field).unwrap();
        }
        out.push_str("  end;\n");
    }
    out.push_str("\n  /// A row of any kind.\n  TZdxmTypedRow = class(TZdxmRow, IZdxmTypedRow)\n  public\n    function Typed: IZdxmRow; override;\n");
    for (name, of) in &getters {
        writeln!(out, "    function {name}(Field: Integer): {of};").unwrap();
    }
    out.push_str(
        "  end;\n\nimplementation\n\n\
         function TZdxmTypedRow.Typed: IZdxmRow;\nvar\n  Own: IZdxmTypedRow;\nbegin\n  Own := Self;\n  Result := Own;\nend;\n",
    );
    for ((family, is_set), (name, of)) in families.iter().zip(&getters) {
        writeln!(out, "\nfunction TZdxmTypedRow.{name}(Field: Integer): {of};").unwrap();
        out.push_str(&get_code(abi, family, *is_set));
    }
    out.push_str("\nend.\n");
    out
}

fn getter(family: &str, is_set: bool) -> (String, String) {
    let end = if is_set { "s" } else { "" };
    (format!("Get{family}{end}"), format!("{}{end}", code(family)))
}

/// The body of what reads a code. Numbers of a newer library stay as they are.
fn get_code(abi: &Abi, family: &str, is_set: bool) -> String {
    let code = code(family);
    match is_set {
        true => format!(
            "var\n  Bits: Int64;\n  Value: {code};\nbegin\n  Bits := GetInt64(Field);\n  Result := [];\n  \
             for Value := Low({code}) to High({code}) do\n    \
             if Bits and (Int64(1) shl Ord(Value)) <> 0 then Include(Result, Value);\nend;\n"
        ),
        false => format!("begin\n  Result := {code}(GetCode(Field, {}));\nend;\n", none(abi, family)),
    }
}

/// `zdxmforms.pas`
pub fn forms(abi: &Abi) -> String {
    let model = Model::of(abi);
    let mut out = head(
        "Kinds of forms (表单). A form is made by New…Form, empty or of a row that is to be corrected, and can be used again.",
        "zdxmforms",
        "",
    );
    uses(&mut out, "zdxm, zdxmcodes, zdxmvalues, zdxmrows, zdxmfilling");
    let families = families(model.forms.iter().flat_map(|form| &form.properties));
    assert!(families.values().all(|is_set| !is_set), "no form has words for flags");
    out.push_str("  /// What reads and writes codes, for the properties of all kinds of forms.\n  IZdxmTypedForm = interface(IZdxmForm)\n");
    out.push_str(&accessors(&families));
    out.push_str("  end;\n");
    for form in &model.forms {
        let own = row(&form.name);
        let said = Both::new(form.doc.english.clone(), form.doc.chinese.clone());
        write!(out, "\n{}  {own} = interface(IZdxmTypedForm)\n", doc(abi, &said, None, "  ")).unwrap();
        for property in &form.properties {
            let (of, get) = read(property);
            let set = get.replacen("Get", "Set", 1);
            out.push_str(&doc_of_field(abi, property, "    "));
            let name = name(&property.name);
            writeln!(out, "    property {name}: {of} index {} read {get} write {set};", property.field).unwrap();
        }
        out.push_str("  end;\n");
    }
    out.push('\n');
    for form in &model.forms {
        let own = row(&form.name);
        writeln!(
            out,
            "function New{0}: {own}; overload;\nfunction New{0}(const Row: IZdxmRow): {own}; overload;",
            form.name
        )
        .unwrap();
    }
    out.push_str("\nimplementation\n\ntype\n  TTypedForm = class(TZdxmForm, IZdxmTypedForm)\n  public\n");
    out.push_str(&accessors(&families));
    out.push_str("  end;\n");
    for family in families.keys() {
        let code = code(family);
        write!(out, "\nfunction TTypedForm.Get{family}(Field: Integer): {code};\n{}", get_code(abi, family, false))
            .unwrap();
        let none = none(abi, family);
        write!(
            out,
            "\nprocedure TTypedForm.Set{family}(Field: Integer; Value: {code});\nbegin\n  \
             SetCode(Field, Ord(Value), {none});\nend;\n"
        )
        .unwrap();
    }
    for form in &model.forms {
        let own = row(&form.name);
        write!(
            out,
            "\nfunction New{0}: {own};\nbegin\n  Result := New{0}(nil);\nend;\n\n\
             function New{0}(const Row: IZdxmRow): {own};\nvar\n  Form: IZdxmTypedForm;\nbegin\n  \
             Form := TTypedForm.Create({1}, Row);\n  Result := TZdxmAs<{own}>.The(Form);\nend;\n",
            form.name, form.kind
        )
        .unwrap();
    }
    out.push_str("\nend.\n");
    out
}

fn accessors(families: &BTreeMap<String, bool>) -> String {
    let both = families.keys().map(|family| {
        let code = code(family);
        format!(
            "    function Get{family}(Field: Integer): {code};\n    procedure Set{family}(Field: Integer; Value: {code});\n"
        )
    });
    both.collect()
}

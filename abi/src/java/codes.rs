//! Enumerations, fields and exceptions of the Java layer, a file for each.

use std::fmt::Write;

use super::docs::{TONGUE, comment, head};
use crate::layers::{OF_C, of_field, sentence};
use crate::objects::{FAMILIES, Model, names};
use crate::{Abi, fields};

/// A value on its way to Java: name, number, documentation, Chinese name.
type One = (String, i64, String, String);

pub fn files(abi: &Abi) -> Vec<(String, String)> {
    let model = Model::of(abi);
    let said = |doc: &str| sentence(&TONGUE.words(model, doc, None));
    let mut files = Vec::new();
    for family in &model.enumerations {
        let values = family.values.iter();
        let values = values.map(|value| (value.name.clone(), value.number, said(&value.doc), value.chinese.clone()));
        files.push(enumeration(
            &family.name,
            &format!("{}.", family.doc),
            "",
            &values.collect::<Vec<_>>(),
            family.is_flags,
        ));
    }
    let errors = model.errors.iter().map(|error| {
        let name = error.constant.trim_start_matches("ZDXM_E_").to_owned();
        (name, error.number, said(&error.doc), error.chinese.clone())
    });
    files.push(enumeration("ErrorKind", "Which error it is.", "错误种类。", &errors.collect::<Vec<_>>(), false));
    let all = fields::read();
    let fields = all.iter().map(|field| {
        let name = field.constant.name.trim_start_matches("ZDXM_F_").to_owned();
        let doc = format!("{}.", said(&of_field(&field.constant.doc.replace('\n', " "))));
        (name, field.constant.value, doc, field.title.clone())
    });
    let fields = fields.collect::<Vec<_>>();
    files.push(enumeration("Field", "A field of records and forms.", "记录和表单的字段。", &fields, false));
    for (name, doc, constants) in OF_C {
        let values = constants.iter().map(|(constant, chinese)| {
            let number = abi.constant(&format!("ZDXM_{constant}"));
            let name = constant.trim_start_matches("LOG_");
            (name.to_owned(), number, format!("{}.", sentence(&name.to_lowercase())), (*chinese).to_owned())
        });
        let chinese = format!("{}。", names::said(name).chinese);
        files.push(enumeration(name, doc, &chinese, &values.collect::<Vec<_>>(), false));
    }
    files.extend(FAMILIES.iter().map(|(name, _, _, english, chinese)| exception(name, english, chinese)));
    files.push(families());
    files
}

fn enumeration(name: &str, doc: &str, chinese: &str, values: &[One], is_flags: bool) -> (String, String) {
    let imports: &[&str] =
        if is_flags { &["java.util.Collections", "java.util.EnumSet", "java.util.Set"] } else { &[] };
    let mut out = head(imports);
    out.push_str(&comment(&[doc.to_owned()], chinese, ""));
    writeln!(out, "public enum {name} implements Code {{").unwrap();
    for (at, (value, number, doc, chinese)) in values.iter().enumerate() {
        out.push_str(&comment(std::slice::from_ref(doc), "", "    "));
        let end = if at + 1 == values.len() { ";" } else { "," };
        writeln!(out, "    {value}({number}, \"{chinese}\"){end}").unwrap();
    }
    write!(
        out,
        "\n    private final int number;\n    private final String chinese;\n\n    \
         {name}(int number, String chinese) {{\n        this.number = number;\n        this.chinese = chinese;\n    }}\n\n    \
         @Override\n    public int number() {{\n        return number;\n    }}\n\n    \
         @Override\n    public String chinese() {{\n        return chinese;\n    }}\n\n"
    )
    .unwrap();
    if is_flags {
        write!(
            out,
            "    /** Those that are set in a sum of them. */\n    static Set<{name}> of(int sum) {{\n        \
             EnumSet<{name}> set = EnumSet.noneOf({name}.class);\n        for ({name} flag : values()) {{\n            \
             if ((sum & flag.number) != 0) {{\n                set.add(flag);\n            }}\n        }}\n        \
             return Collections.unmodifiableSet(set);\n    }}\n}}\n"
        )
        .unwrap();
    } else {
        write!(
            out,
            "    /** The value of a number. */\n    static {name} of(int number) {{\n        \
             for ({name} value : values()) {{\n            if (value.number == number) {{\n                \
             return value;\n            }}\n        }}\n        \
             throw Failure.unknown(\"{name}\", number);\n    }}\n}}\n"
        )
        .unwrap();
    }
    (name.to_owned(), out)
}

fn exception(family: &str, english: &str, chinese: &str) -> (String, String) {
    let name = class(family);
    let mut out = head(&[]);
    out.push_str(&comment(&[english.to_owned()], chinese, ""));
    write!(
        out,
        "public final class {name} extends ZdxmException {{\n    private static final long serialVersionUID = 1L;\n\n    \
         {name}(Failure failure) {{\n        super(failure);\n    }}\n}}\n"
    )
    .unwrap();
    (name, out)
}

/// Which family an error belongs to.
fn families() -> (String, String) {
    let mut out = head(&[]);
    out.push_str(
        "/** Which family an error belongs to. */\nfinal class Families {\n    private Families() {\n    }\n\n",
    );
    out.push_str("    static ZdxmException exception(Failure failure) {\n        int kind = failure.kind.number();\n");
    for (name, low, high, ..) in FAMILIES {
        let name = class(name);
        writeln!(
            out,
            "        if (kind >= {low} && kind <= {high}) {{\n            return new {name}(failure);\n        }}"
        )
        .unwrap();
    }
    out.push_str("        return new InternalException(failure);\n    }\n}\n");
    ("Families".to_owned(), out)
}

/// `FileError` as `FileException`.
fn class(family: &str) -> String {
    family.replace("Error", "Exception")
}

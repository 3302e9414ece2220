//! Enumerations, fields and exceptions of the C# layer.

use std::fmt::Write;

use super::docs::{TONGUE, comment, head};
use crate::layers::{OF_C, of_field, sentence};
use crate::objects::names::said;
use crate::objects::{FAMILIES, Model, pascal};
use crate::{Abi, fields};

/// `Enums.cs`
pub fn enums(abi: &Abi) -> String {
    let model = Model::of(abi);
    let mut out = head("Enumerations (代码) with their Chinese names.");
    out.push_str("using System;\nusing System.ComponentModel;\n\nnamespace Zdxm\n{\n");
    for family in &model.enumerations {
        let flags = if family.is_flags { "    [Flags]\n" } else { "" };
        begin(&mut out, &family.name, &format!("{}.", family.doc), &family.chinese, flags);
        if family.is_flags {
            out.push_str("        /// <summary>None is set.</summary>\n        None = 0,\n");
        }
        for value in &family.values {
            let doc = TONGUE.words(model, &value.doc, None);
            one(&mut out, &pascal(&value.name), value.number, &doc, &value.chinese);
        }
        out.push_str("    }\n\n");
    }
    begin(&mut out, "ErrorKind", "Which error it is.", "错误种类。", "");
    for error in &model.errors {
        let doc = TONGUE.words(model, &error.doc, None);
        one(&mut out, &pascal(error.constant.trim_start_matches("ZDXM_E_")), error.number, &doc, &error.chinese);
    }
    out.push_str("    }\n\n");
    begin(&mut out, "Field", "A field of records and forms.", "记录和表单的字段。", "");
    for field in fields::read() {
        let doc = TONGUE.words(model, &of_field(&field.constant.doc.replace('\n', " ")), None);
        let name = pascal(field.constant.name.trim_start_matches("ZDXM_F_"));
        one(&mut out, &name, field.constant.value, &format!("{doc}."), &field.title);
    }
    out.push_str("    }\n");
    for (name, doc, constants) in OF_C {
        out.push('\n');
        begin(&mut out, name, doc, &format!("{}。", said(name).chinese), "");
        for (constant, chinese) in constants {
            let number = abi.constant(&format!("ZDXM_{constant}"));
            let name = pascal(constant.trim_start_matches("LOG_"));
            one(&mut out, &name, number, &format!("{name}."), chinese);
        }
        out.push_str("    }\n");
    }
    out.push_str("}\n");
    out
}

fn begin(out: &mut String, name: &str, english: &str, chinese: &str, attribute: &str) {
    out.push_str(&comment(&[english.to_owned()], chinese, "    "));
    write!(out, "{attribute}    public enum {name}\n    {{\n").unwrap();
}

fn one(out: &mut String, name: &str, number: i64, doc: &str, chinese: &str) {
    out.push_str(&comment(&[sentence(doc)], "", "        "));
    writeln!(out, "        [Description(\"{chinese}\")]\n        {name} = {number},").unwrap();
}

/// `Exceptions.cs`
pub fn exceptions(_: &Abi) -> String {
    let mut out = head("Families of errors (错误类别).");
    out.push_str("namespace Zdxm\n{\n");
    for (name, _, _, english, chinese) in FAMILIES {
        let name = exception(name);
        out.push_str(&comment(&[english.to_owned()], chinese, "    "));
        writeln!(out, "    public sealed class {name} : ZdxmException").unwrap();
        writeln!(out, "    {{\n        internal {name}(Failure failure) : base(failure) {{ }}\n    }}\n").unwrap();
    }
    out.push_str(
        "    static class Families\n    {\n        internal static ZdxmException Exception(Failure failure)\n",
    );
    out.push_str("        {\n            int kind = (int)failure.Kind;\n");
    for (name, low, high, ..) in FAMILIES {
        let name = exception(name);
        writeln!(out, "            if (kind >= {low} && kind <= {high}) return new {name}(failure);").unwrap();
    }
    out.push_str("            return new InternalException(failure);\n        }\n    }\n}\n");
    out
}

/// `FileError` as `FileException`.
fn exception(family: &str) -> String {
    family.replace("Error", "Exception")
}

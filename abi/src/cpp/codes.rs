//! Enumerations and families of errors of the C++ layer.

use std::fmt::Write;

use super::{END, documentation, head};
use crate::Abi;
use crate::layers::OF_C;
use crate::objects::{FAMILIES, Model, pascal};
use crate::words::Both;

/// A value: its name, the constant of the header, what an office calls it, and its documentation.
struct Value<'v> {
    name: String,
    constant: &'v str,
    chinese: &'v str,
    doc: &'v str,
}

/// `codes.hpp`
pub fn codes(abi: &Abi) -> String {
    let model = Model::of(abi);
    let mut out = head("Enumerations (代码)", "CODES", &["<cstdint>", "<ostream>", "", "\"values.hpp\"", "\"zdxm.h\""]);
    out = out.replace("#include \n", "\n");
    for family in &model.enumerations {
        let values = family.values.iter().map(|value| Value {
            name: pascal(&value.name),
            constant: &value.constant,
            chinese: &value.chinese,
            doc: &value.doc,
        });
        let values = values.collect::<Vec<_>>();
        enumeration(&mut out, model, &family.name, &format!("{}.", family.doc), &values);
        if family.is_flags {
            let name = &family.name;
            write!(
                out,
                "/// Both.\ninline {name} operator|({name} one, {name} other) {{\n    \
                 return static_cast<{name}>(static_cast<std::int32_t>(one) | static_cast<std::int32_t>(other));\n}}\n\
                 /// Whether all of `some` are among `all`.\ninline bool has({name} all, {name} some) {{\n    \
                 return (static_cast<std::int32_t>(all) & static_cast<std::int32_t>(some)) == static_cast<std::int32_t>(some);\n}}\n"
            )
            .unwrap();
        }
    }
    let errors = model.errors.iter().map(|error| Value {
        name: error.name.clone(),
        constant: &error.constant,
        chinese: &error.chinese,
        doc: &error.doc,
    });
    enumeration(&mut out, model, "ErrorKind", "Which error it is.", &errors.collect::<Vec<_>>());
    for (name, doc, constants) in OF_C {
        let names = constants.iter().map(|(constant, _)| format!("ZDXM_{constant}")).collect::<Vec<_>>();
        let values = constants.iter().zip(&names).map(|((constant, chinese), full)| Value {
            name: pascal(constant.trim_start_matches("LOG_")),
            constant: full,
            chinese,
            doc: "",
        });
        enumeration(&mut out, model, name, doc, &values.collect::<Vec<_>>());
    }
    out + END
}

fn enumeration(out: &mut String, model: &Model, name: &str, doc: &str, values: &[Value]) {
    out.push('\n');
    out.push_str(&documentation(model, &Both::new(doc, ""), None, ""));
    writeln!(out, "enum class {name} : std::int32_t {{").unwrap();
    for value in values {
        let doc = super::TONGUE.words(model, value.doc, None);
        let doc = [value.chinese, &doc].into_iter().filter(|said| !said.is_empty()).collect::<Vec<_>>().join(": ");
        writeln!(out, "    {} = {}, ///< {doc}", value.name, value.constant).unwrap();
    }
    write!(out, "}};\n/// What an office calls it; empty for a value of a later library.\ninline const char *chinese({name} value) {{\n    switch (value) {{\n").unwrap();
    for value in values {
        writeln!(out, "    case {name}::{}: return detail::utf8(u8\"{}\");", value.name, value.chinese).unwrap();
    }
    write!(out, "    }}\n    return \"\";\n}}\ninline std::ostream &operator<<(std::ostream &out, {name} value) {{ return out << chinese(value); }}\n").unwrap();
}

/// `errors.hpp`
pub fn errors(abi: &Abi) -> String {
    let model = Model::of(abi);
    let mut out = head("Families of errors (错误类别)", "ERRORS", &["\"failure.hpp\""]);
    for (name, _, _, english, chinese) in FAMILIES {
        out.push('\n');
        out.push_str(&documentation(model, &Both::new(english, chinese), None, ""));
        writeln!(
            out,
            "class {name} : public Error {{\npublic:\n    explicit {name}(const Error &error) : Error(error) {{}}\n}};"
        )
        .unwrap();
    }
    out.push_str("\nnamespace detail {\n\n// Throws an error of the family that it belongs to.\ninline void throw_error(const Error &error) {\n    const std::int32_t kind = static_cast<std::int32_t>(error.kind);\n");
    for (name, low, high, ..) in FAMILIES {
        writeln!(out, "    if (kind >= {low} && kind <= {high}) throw {name}(error);").unwrap();
    }
    out.push_str("    throw error;\n}\n\n} // namespace detail\n");
    out + END
}

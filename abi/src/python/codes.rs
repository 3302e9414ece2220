//! Enumerations and families of errors of the Python layer.

use std::fmt::Write;

use super::{all, docstring, said};
use crate::Abi;
use crate::layers::{OF_C, sentence};
use crate::objects::{FAMILIES, Model, names};

/// `enums.py`
pub fn enums(abi: &Abi) -> String {
    let model = Model::of(abi);
    let mut out = String::from(
        "\"\"\"Enumerations (代码). Made from src/ by `cargo run -p zdxm-abi`; do not edit.\"\"\"\n\
         from .coded import Coded, Flags\n",
    );
    let families = model.enumerations.iter().map(|family| family.name.as_str());
    out.push_str(&all(families.chain(["ErrorKind"]).chain(OF_C.map(|(name, ..)| name))));
    for family in &model.enumerations {
        let base = if family.is_flags { "Flags" } else { "Coded" };
        write!(out, "\n\nclass {}({base}):\n", family.name).unwrap();
        out.push_str(&docstring(&format!("{}.", family.doc), &family.chinese, "    "));
        out.push('\n');
        for value in &family.values {
            match family.is_flags {
                true => writeln!(out, "    {} = {}", value.name, value.number).unwrap(),
                false => writeln!(out, "    {} = {}, \"{}\"", value.name, value.number, value.chinese).unwrap(),
            }
            out.push_str(&docstring(&sentence(&said(model, &value.doc, None)), "", "    "));
        }
        if family.is_flags {
            out.push_str("\n    @classmethod\n    def names(cls) -> dict[int, str]:\n");
            out.push_str("        \"\"\"The name of each value in an office.\"\"\"\n        return {\n");
            for value in &family.values {
                writeln!(out, "            {}: \"{}\",", value.number, value.chinese).unwrap();
            }
            out.push_str("        }\n");
        }
    }
    out.push_str("\n\nclass ErrorKind(Coded):\n    \"\"\"Which error it is.\"\"\"\n\n");
    for error in &model.errors {
        let name = error.constant.trim_start_matches("ZDXM_E_");
        writeln!(out, "    {name} = {}, \"{}\"", error.number, error.chinese).unwrap();
        out.push_str(&docstring(&said(model, &error.doc, None), "", "    "));
    }
    for (name, doc, constants) in OF_C {
        write!(out, "\n\nclass {name}(Coded):\n").unwrap();
        out.push_str(&docstring(doc, &format!("{}。", names::said(name).chinese), "    "));
        out.push('\n');
        for (constant, chinese) in constants {
            let number = abi.constant(&format!("ZDXM_{constant}"));
            writeln!(out, "    {} = {number}, \"{chinese}\"", constant.trim_start_matches("LOG_")).unwrap();
        }
    }
    out
}

/// `errors.py`
pub fn errors(_: &Abi) -> String {
    let mut out = String::from(
        "\"\"\"Families of errors (错误类别). Made from src/ by `cargo run -p zdxm-abi`; do not edit.\"\"\"\n\
         from typing import Any\n\n\
         from .enums import ErrorKind\n\
         from .failure import Error\n",
    );
    out.push_str(&all(FAMILIES.iter().map(|(name, ..)| *name)));
    for (name, _, _, english, chinese) in FAMILIES {
        write!(out, "\n\nclass {name}(Error):\n").unwrap();
        out.push_str(&docstring(english, chinese, "    "));
    }
    out.push_str(
        "\n\n# The lowest and the highest number of each family.\nFAMILIES: list[tuple[int, int, type[Error]]] = [\n",
    );
    for (name, low, high, ..) in FAMILIES {
        writeln!(out, "    ({low}, {high}, {name}),").unwrap();
    }
    out.push_str(
        "]\n\n\n\
         def error_of(kind: ErrorKind, text: str, *details: Any) -> Error:\n    \
             \"\"\"An error of a kind, of the family that it belongs to.\"\"\"\n    \
             family = next((family for low, high, family in FAMILIES if low <= kind <= high), Error)\n    \
             return family(kind, text, *details)\n",
    );
    out
}

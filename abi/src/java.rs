//! Declarations for Java by JNA. Texts are given as UTF-8 bytes, because JNA's own strings depend on the platform.

mod classes;
mod codes;
mod docs;
mod records;

use std::fmt::Write;

use crate::{Abi, Function, Param, Ty};

pub fn render(abi: &Abi) -> String {
    let mut out = String::from(
        "// The C ABI of zdxm for Java (JNA). Made from src/ffi by `cargo run -p zdxm-abi`;\n\
         // do not edit. Programs use the class Ledger and its kin, which stand on this interface.\n\
         package zdxm;\n\n\
         import com.sun.jna.Callback;\nimport com.sun.jna.Library;\nimport com.sun.jna.Pointer;\n\
         import com.sun.jna.ptr.IntByReference;\nimport com.sun.jna.ptr.LongByReference;\n\
         import com.sun.jna.ptr.PointerByReference;\n\n\
         /** The functions and numbers of zdxm.h. */\npublic interface Zdxm extends Library {\n    \
         /** The log function of a context. */\n    interface Log extends Callback {\n        \
         void invoke(Pointer user, int level, Pointer text, int len);\n    }\n\n",
    );
    for constant in &abi.constants {
        let name = constant.name.strip_prefix("ZDXM_").unwrap();
        writeln!(out, "    /** {} */", constant.doc.replace('`', "")).unwrap();
        writeln!(out, "    int {name} = {};", constant.value).unwrap();
    }
    for function in abi.functions.iter().filter(|function| !function.is_wide()) {
        let params = function.params.iter().map(|param| declare(function, param)).collect::<Vec<_>>().join(", ");
        writeln!(out, "\n    /** {} */", function.summary()).unwrap();
        writeln!(out, "    int {}({params});", function.name).unwrap();
    }
    out.push_str("}\n");
    out
}

fn declare(function: &Function, param: &Param) -> String {
    let ty = match &param.ty {
        Ty::Int => "int",
        Ty::Int64 => "long",
        Ty::Handle(_) | Ty::User => "Pointer",
        Ty::OutHandle(_) => "PointerByReference",
        Ty::OutInt => "IntByReference",
        Ty::OutInt64 => "LongByReference",
        Ty::Chars | Ty::OutChars | Ty::Bytes => "byte[]",
        Ty::Options | Ty::Ints | Ty::OutInts => "int[]",
        Ty::OutInt64s => "long[]",
        Ty::LogFunction => "Log",
        Ty::Units | Ty::OutUnits | Ty::LogFunction16 => panic!("{} has a 16-bit text", function.name),
    };
    format!("{ty} {}", free(&param.name))
}

/// A name that Java does not keep for itself.
fn free(name: &str) -> String {
    match name {
        "import" => "imported".to_owned(),
        "case" | "class" | "default" | "final" | "new" | "package" | "private" | "public" | "return" | "static" => {
            format!("{name}_")
        }
        name => name.to_owned(),
    }
}

/// The classes that stand on the declarations, a file for each.
pub fn files(abi: &Abi) -> Vec<(String, String)> {
    let files = classes::files(abi).into_iter().chain(records::files(abi)).chain(codes::files(abi));
    files.map(|(class, text)| (format!("{FILES}/{class}.java"), text)).collect()
}

/// The folder that has nothing but these files.
pub const FILES: &str = "bindings/java/made/zdxm";

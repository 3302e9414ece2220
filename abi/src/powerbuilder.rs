//! External functions for PowerBuilder: UTF-16 texts as `string`, int64 as `longlong`.

use std::fmt::Write;

use crate::names::own_name;
use crate::{Abi, Function, Param, Ty};

/// Declarations for 64-bit PowerBuilder.
pub fn render(abi: &Abi) -> String {
    declarations(abi, "64-bit PowerBuilder (2017 and later)", "longptr", "")
}

/// Declarations for 32-bit PowerBuilder, of the stdcall twins.
pub fn render_x86(abi: &Abi) -> String {
    declarations(abi, "32-bit PowerBuilder, which calls the stdcall twins", "ulong", "_std")
}

fn declarations(abi: &Abi, which: &str, pointer: &str, suffix: &str) -> String {
    let mut out = format!(
        "// External functions of zdxm.dll for {which}. Made from src/ffi by\n\
         // `cargo run -p zdxm-abi`; do not edit. Copy what a program uses into its global or local external functions; the\n\
         // constants stand in zdxm.h and zdxm.json. Fill a string that serves as a buffer with Space(n) before.\n\n"
    );
    for function in abi.functions.iter().filter(|function| function.is_wide() || !function.has_text()) {
        let params = function.params.iter().map(|param| declare(function, param, pointer)).collect::<Vec<_>>();
        let name = &function.name;
        let own = own_name(abi, name).unwrap_or_else(|| name.clone());
        let alias = format!("{name}{suffix}");
        let alias = if alias == own { String::new() } else { format!(" alias for \"{alias}\"") };
        writeln!(out, "function long {own} ({}) library \"zdxm.dll\"{alias}", params.join(", ")).unwrap();
    }
    out.replace('\n', "\r\n")
}

fn declare(function: &Function, param: &Param, pointer: &str) -> String {
    // PowerScript keeps many words for itself: cursor, from, next, open, type.
    let name = format!("a_{}", param.name);
    match &param.ty {
        Ty::Int => format!("long {name}"),
        Ty::Int64 => format!("longlong {name}"),
        Ty::OutHandle(_) => format!("ref {pointer} {name}"),
        Ty::OutInt => format!("ref long {name}"),
        Ty::OutInt64 => format!("ref longlong {name}"),
        // Of an array and of bytes, PowerScript passes the address only where they go by reference.
        Ty::Ints | Ty::OutInts => format!("ref long {name}[]"),
        Ty::OutInt64s => format!("ref longlong {name}[]"),
        Ty::Units => format!("string {name}"),
        Ty::OutUnits => format!("ref string {name}"),
        Ty::Bytes => format!("ref blob {name}"),
        Ty::Handle(_) | Ty::User | Ty::Options | Ty::LogFunction16 => format!("{pointer} {name}"),
        Ty::Chars | Ty::OutChars | Ty::LogFunction => panic!("{} has an 8-bit text", function.name),
    }
}

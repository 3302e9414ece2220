//! Declarations for VBA and VB6: UTF-16 by `StrPtr`, money as `Currency` (64 bits; times 100 it is yuan).

use std::fmt::Write;

use crate::names::{harmless, own_name};
use crate::{Abi, Function, Param, Ty};

pub fn render(abi: &Abi) -> String {
    let mut out = String::from(
        "Attribute VB_Name = \"zdxm\"\n\
         ' The C ABI of zdxm for VBA and VB6. Made from src/ffi by\n\
         ' `cargo run -p zdxm-abi`; do not edit. zdxmhelp.bas turns errors into Err.Raise.\n\
         '\n\
         ' These names are cdecl, which 64-bit Office calls as they are. 32-bit VBA and VB6 call stdcall only: they need a\n\
         ' build with stdcall twins, which is planned and not there yet.\n\
         ' Texts go in by StrPtr(s) and Len(s); an amount is a Currency that holds fen / 10000, so yuan = amount * 100.\n\
         Option Explicit\n\n",
    );
    for constant in &abi.constants {
        writeln!(out, "Public Const {} As Long = {}", constant.name, constant.value).unwrap();
    }
    for (condition, pointer, safe) in [("#If VBA7 Then", "LongPtr", "PtrSafe "), ("#Else", "Long", "")] {
        writeln!(out, "\n{condition}").unwrap();
        for function in abi.functions.iter().filter(|function| function.is_wide() || !function.has_text()) {
            let params = function.params.iter().map(|param| declare(function, param, pointer)).collect::<Vec<_>>();
            let (name, params) = (&function.name, params.join(", "));
            let (own, alias) = match own_name(abi, name) {
                Some(own) => (own, format!(" Alias \"{name}\"")),
                None => (name.clone(), String::new()),
            };
            writeln!(out, "Public Declare {safe}Function {own} Lib \"zdxm.dll\"{alias} ({params}) As Long").unwrap();
        }
    }
    out.push_str("#End If\n");
    out.replace('\n', "\r\n")
}

fn declare(function: &Function, param: &Param, pointer: &str) -> String {
    let name = harmless(&param.name);
    match &param.ty {
        Ty::Int => format!("ByVal {name} As Long"),
        Ty::Int64 => format!("ByVal {name} As Currency"),
        Ty::OutHandle(_) => format!("ByRef {name} As {pointer}"),
        // Of an array, its first element.
        Ty::OutInt | Ty::Ints | Ty::OutInts => format!("ByRef {name} As Long"),
        Ty::OutInt64 | Ty::OutInt64s => format!("ByRef {name} As Currency"),
        Ty::Handle(_) | Ty::Units | Ty::OutUnits | Ty::Bytes | Ty::User | Ty::Options | Ty::LogFunction => {
            format!("ByVal {name} As {pointer}")
        }
        Ty::Chars | Ty::OutChars => panic!("{} has an 8-bit text", function.name),
    }
}
